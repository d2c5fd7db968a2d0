import { Failure } from '../errors.ts';
import type { ListedMessage } from '../messages/envelope.ts';
import type { AnswerElement } from './answer.ts';
import { booleanOf, childOf, childrenOf, integerOf, parseBoolean, textOf } from './answer-values.ts';
import type { ListWindow } from './client.ts';
import { parseIsdsTime } from './isds-time.ts';

/** xs:string without a length in the schema: as much as any sensible value has. */
const freeText = 500;
const noTime = 60;

/** The arguments of GetListOfReceivedMessages, in the order of the schema; null is sent as xsi:nil. */
export function listRequest(window: ListWindow) {
  return {
    dmFromTime: window.from.toISOString(),
    dmToTime: window.to.toISOString(),
    dmRecipientOrgUnitNum: null,
    // A sum of 2^state, or -1 for all states: "not yet marked as read" means nothing in a box that others use too.
    dmStatusFilter: '-1',
    dmOffset: window.offset,
    dmLimit: window.limit,
  };
}

/**
 * The records of a list, in the order given. Nothing listed may vanish, because listing has caused its acceptance:
 * - a value that cannot be read becomes null (status 0), it does not lose the record;
 * - a record without a readable dmDeliveryTime is taken as delivered at the end of the window;
 * - an empty dmRecord, which the schema allows, lists nothing;
 * - only a record without a usable dmID, or more than twice the records asked for, fails the whole list.
 */
export function readReceivedList(answer: AnswerElement, window: ListWindow): ListedMessage[] {
  const records = childrenOf(childOf(answer, 'dmRecords'), 'dmRecord').filter((record) => record.children.length > 0);
  if (records.length > 2 * window.limit) {
    throw new Failure(
      'permanent',
      'isds-record',
      `ISDS listed ${records.length} messages where ${window.limit} were asked for`,
    );
  }
  return records.map((record) => readRecord(record, window.to));
}

function readRecord(record: AnswerElement, windowEnd: Date): ListedMessage {
  const dmId = textOf(record, 'dmID', 40);
  // An opaque string by the schema; the id goes into file names and addresses, so no more than a plain word.
  if (dmId === null || !/^[0-9A-Za-z_-]{1,40}$/.test(dmId)) {
    throw new Failure('permanent', 'isds-record', 'ISDS listed a message without a usable dmID');
  }
  const deliveredAtText = textOf(record, 'dmDeliveryTime', noTime) ?? '';
  const acceptedAtText = textOf(record, 'dmAcceptanceTime', noTime);
  return {
    dmId,
    senderBoxId: textOf(record, 'dbIDSender', 14),
    senderName: textOf(record, 'dmSender', 200),
    senderAddress: textOf(record, 'dmSenderAddress', 200),
    senderType: integerOf(record, 'dmSenderType'),
    senderOrgUnit: textOf(record, 'dmSenderOrgUnit', freeText),
    senderOrgUnitNum: textOf(record, 'dmSenderOrgUnitNum', 40),
    recipientBoxId: textOf(record, 'dbIDRecipient', 14),
    recipientOrgUnit: textOf(record, 'dmRecipientOrgUnit', freeText),
    recipientOrgUnitNum: textOf(record, 'dmRecipientOrgUnitNum', 40),
    toHands: textOf(record, 'dmToHands', freeText),
    annotation: textOf(record, 'dmAnnotation', 510),
    recipientRefNumber: textOf(record, 'dmRecipientRefNumber', 100),
    senderRefNumber: textOf(record, 'dmSenderRefNumber', 100),
    recipientIdent: textOf(record, 'dmRecipientIdent', 100),
    senderIdent: textOf(record, 'dmSenderIdent', 100),
    personalDelivery: booleanOf(record, 'dmPersonalDelivery'),
    deliveredAt: parseIsdsTime(deliveredAtText) ?? windowEnd,
    deliveredAtText,
    acceptedAt: acceptedAtText === null ? null : parseIsdsTime(acceptedAtText),
    messageStatus: integerOf(record, 'dmMessageStatus') ?? 0,
    attachmentSizeKb: integerOf(record, 'dmAttachmentSize'),
    large: parseBoolean(record.attributes.get('dmVODZ')) ?? false,
    suspicious: isFlagged(record.attributes.get('specMessFlag')),
    dmType: record.attributes.get('dmType')?.trim().slice(0, 2) || null,
  };
}

/** specMessFlag is an integer, 1 for a suspicious message; anything but an evident no counts as a yes. */
function isFlagged(flag: string | undefined): boolean {
  const value = flag?.trim() ?? '';
  return value !== '' && !/^[+-]?0+$/.test(value) && parseBoolean(value) !== false;
}
