import { createHash, randomInt } from 'node:crypto';
import type { FaultName } from './faults.ts';
import { listRecord, returnedEnvelope, returnedMessage, type StoredMessage } from './message-markup.ts';
import { allows, fields, type Operation, type Outcome, privilege, type SimulatedIsds } from './operation.ts';
import { seal } from './sealing/seal.ts';
import { timeStamp } from './sealing/time-stamp.ts';
import { BadRequest } from './soap-request.ts';
import { base64Lines } from './xml.ts';

const messageId = fields({ name: 'dmID' });

/** Services dz (dm_operations.wsdl) and dx (dm_info.wsdl). */
export const mailOperations: Record<string, Operation> = {
  DummyOperation: { service: 'dz', family: 'dm', read: () => ({}), run: async () => ({ code: '0000' }) },

  MessageDownload: {
    service: 'dz',
    family: 'dm',
    read: messageId,
    run: async (isds, { dmID }) => {
      const found = downloadable(isds, dmID);
      if (typeof found === 'string') return { code: found };
      const { dmDm, token } = await isds.mailbox.content(found.dmID);
      return { code: '0000', data: returnedMessage(found, dmDm, Buffer.from(found.hash, 'hex'), token) };
    },
  },

  SignedMessageDownload: {
    service: 'dz',
    family: 'dm',
    read: messageId,
    run: async (isds, { dmID }, fault) => {
      const found = downloadable(isds, dmID);
      if (typeof found === 'string') return { code: found };
      if (fault === 'garbage-signature')
        return signature('0000', Buffer.from('This is not a signed message. '.repeat(40)));
      return signature(fault === '0005' ? '0005' : '0000', await signedMessage(isds, found, fault));
    },
  },

  GetListOfReceivedMessages: {
    service: 'dx',
    family: 'dm',
    read: fields(
      { name: 'dmFromTime', nillable: true },
      { name: 'dmToTime', nillable: true },
      { name: 'dmRecipientOrgUnitNum', nillable: true },
      { name: 'dmStatusFilter' },
      { name: 'dmOffset', nillable: true },
      { name: 'dmLimit', nillable: true },
    ),
    run: listReceived,
  },

  MessageEnvelopeDownload: {
    service: 'dx',
    family: 'dm',
    read: messageId,
    run: async (isds, { dmID }) => {
      const message = isds.mailbox.find(dmID ?? '');
      if (!message) return { code: '1219' };
      if (!allows(isds, privilege.viewInfo)) return { code: '1004' };
      const token = await isds.mailbox.token(message.dmID);
      return { code: '0000', data: [returnedEnvelope(message, token, isds.mailbox.box)] };
    },
  },

  MarkMessageAsDownloaded: {
    service: 'dx',
    family: 'dm',
    read: messageId,
    run: async (isds, { dmID }) => {
      if (!isds.mailbox.find(dmID ?? '')) return { code: '1219' };
      return { code: (await isds.mailbox.markDownloaded(dmID ?? '')) ? '0000' : '1004' };
    },
  },
};

/**
 * Listing is a login (Provozní řád II.4): whatever waits becomes delivered by it, also what the window or the filter
 * leaves out of the answer.
 */
async function listReceived(isds: SimulatedIsds, request: Record<string, string | null>): Promise<Outcome> {
  const from = instant(request.dmFromTime, Number.NEGATIVE_INFINITY);
  const to = instant(request.dmToTime, Number.POSITIVE_INFINITY);
  if (from === null || to === null) return { code: '2017' };
  if (!allows(isds, privilege.viewInfo)) return { code: '1004' };
  const filter = wholeNumber(request.dmStatusFilter, -1);
  const offset = Math.max(1, wholeNumber(request.dmOffset, 1));
  const limit = Math.max(0, wholeNumber(request.dmLimit, 1000));
  const unit = request.dmRecipientOrgUnitNum;

  await isds.mailbox.accept((message) => mayRead(isds, message), isds.now());

  const matching = isds.mailbox.newestFirst().filter((message) => {
    const delivered = Date.parse(message.deliveryTime);
    // None of the sample messages is addressed to a unit by number.
    return (
      delivered >= from && delivered <= to && unit === null && (filter === -1 || (filter & (1 << message.status)) !== 0)
    );
  });
  const records = matching
    .slice(offset - 1, offset - 1 + limit)
    .map((message, index) => listRecord(offset + index, message, isds.mailbox.box));
  return { code: '0000', data: ['<q:dmRecords>', ...records, '</q:dmRecords>'] };
}

async function signedMessage(isds: SimulatedIsds, message: StoredMessage, fault: FaultName | null): Promise<Buffer> {
  let { dmDm, token } = await isds.mailbox.content(message.dmID);
  let hash = Buffer.from(message.hash, 'hex');
  if (fault === 'wrong-id') {
    // Another id in a message that is otherwise in order: seal, dmHash and time stamp are all true of it.
    const other = String(BigInt(message.dmID) + 1n);
    dmDm = replaceInHead(dmDm, `<p:dmID>${message.dmID}<`, `<p:dmID>${other}<`);
    hash = createHash('sha256').update(dmDm).digest();
    token = await timeStamp(isds.authority, hash, new Date(message.deliveryTime));
  }
  if (fault === 'wrong-hash') {
    dmDm = replaceInHead(dmDm, '<p:dmAllowSubstDelivery>true<', '<p:dmAllowSubstDelivery>false<');
  }
  const content = sealedXml(returnedMessage(message, dmDm, hash, fault === 'no-time-stamp' ? null : token));
  return seal(isds.authority, content, {
    at: isds.now(),
    segmentBytes: segmentLengths[randomInt(segmentLengths.length)]!,
    stamped: fault !== '0005',
    ...(fault === 'broken-seal' ? { shipped: withOtherStatus(content) } : {}),
  });
}

/** eContent: XML without a declaration; the outer elements have a namespace of their own (facts: ZFO). */
function sealedXml(returned: (string | Buffer)[]): Buffer {
  const parts = [
    '<q:MessageDownloadResponse xmlns:q="http://isds.czechpoint.cz/v20/message" ' +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    ...returned,
    '</q:MessageDownloadResponse>',
  ];
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}

/** The same content with one digit of dmMessageStatus changed; it lies after dmDm, whose hash stays right. */
function withOtherStatus(content: Buffer): Buffer {
  const changed = Buffer.from(content);
  const at = changed.lastIndexOf('<q:dmMessageStatus>') + '<q:dmMessageStatus>'.length;
  changed[at] = changed[at] === 0x36 ? 0x37 : 0x36;
  return changed;
}

/** Replaces text in the envelope part of dmDm, leaving the files alone. */
function replaceInHead(dmDm: Buffer, text: string, by: string): Buffer {
  const at = dmDm.indexOf(text);
  return Buffer.concat([dmDm.subarray(0, at), Buffer.from(by), dmDm.subarray(at + text.length)]);
}

function signature(code: string, bytes: Buffer): Outcome {
  return { code, data: ['<q:dmSignature>', Buffer.from(base64Lines(bytes)), '</q:dmSignature>'] };
}

/** Pieces of 1000 octets are in the official samples; readers must not depend on the length. */
const segmentLengths = [1000, 4096, 8000];

/** The message, or the code with which ISDS refuses to give it. */
function downloadable(isds: SimulatedIsds, dmID: string | null | undefined): StoredMessage | string {
  const message = isds.mailbox.find(dmID ?? '');
  if (!message || message.status === 9) return '1219';
  if (!mayRead(isds, message)) return '1004';
  return message.large ? '1281' : message;
}

function mayRead(isds: SimulatedIsds, message: StoredMessage): boolean {
  if (message.envelope.dmPersonalDelivery) return allows(isds, privilege.readPersonal);
  return allows(isds, privilege.read | privilege.readPersonal);
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
