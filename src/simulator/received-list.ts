import type { FaultName } from './faults.ts';
import { listRecord } from './message-markup.ts';
import { allows, mayRead, type Outcome, privilege, type SimulatedIsds } from './operation.ts';
import { BadRequest } from './soap-request.ts';

/**
 * Listing is a login (Provozní řád II.4): whatever waits becomes delivered by it, also what the window or the filter
 * leaves out of the answer.
 */
export async function listReceived(
  isds: SimulatedIsds,
  request: Record<string, string | null>,
  fault: FaultName | null,
): Promise<Outcome> {
  const from = instant(request.dmFromTime, Number.NEGATIVE_INFINITY);
  const to = instant(request.dmToTime, Number.POSITIVE_INFINITY);
  if (from === null || to === null) return { code: '2017' };
  if (!allows(isds, privilege.viewInfo)) return { code: '1004' };
  const filter = wholeNumber(request.dmStatusFilter, -1);
  const offset = Math.max(1, wholeNumber(request.dmOffset, 1));
  const limit = Math.max(0, wholeNumber(request.dmLimit, 1000));
  // None of the messages is addressed to a unit by number.
  const forNobody = request.dmRecipientOrgUnitNum !== null;

  await isds.mailbox.accept((message) => mayRead(isds, message), isds.now());

  const messages = isds.mailbox.newestFirst(
    { from, to, skip: offset - 1, limit: forNobody ? 0 : limit },
    isds.now(),
    (message) => filter === -1 || (filter & (1 << message.status)) !== 0,
  );
  let records = messages.map((message, index) =>
    listRecord(offset + index, message, isds.mailbox.box, fault === 'unknown-values'),
  );
  if (fault === 'repeated-record') records = [...records.slice(0, 1), ...records];
  if (fault === 'out-of-order') records = records.toReversed();
  return { code: '0000', data: ['<q:dmRecords>', ...records, '</q:dmRecords>'] };
}

/** An instant in milliseconds, `absent` for nil, null for what is not xs:dateTime. */
function instant(text: string | null | undefined, absent: number): number | null {
  if (text === null || text === undefined) return absent;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}

function wholeNumber(text: string | null | undefined, absent: number): number {
  if (text === null || text === undefined) return absent;
  if (!/^-?\d{1,9}$/.test(text)) throw new BadRequest('Očekává se celé číslo.');
  return Number(text);
}
