import { addressLine, type OwnBox } from './own-box.ts';
import { pragueTime } from './prague-time.ts';
import type { MessageEvent } from './record-operations.ts';
import type { SampleMessage, SubmittedMessage } from './sample.ts';
import { attributes, base64Lines, base64Stream, holdsOnlyXmlCharacters, textElement, textElements } from './xml.ts';

/** What the envelope of a message says, without its files. */
export type SampleEnvelope = Omit<SampleMessage, 'files' | 'hoursAgo' | 'dmVODZ'>;

/** A message in the mailbox. Times are ISO instants; its dmDm and time stamp lie in files beside it. */
export type StoredMessage = {
  dmID: string;
  envelope: SampleEnvelope;
  /** number of files in dmFiles */
  fileCount: number;
  /** dmAttachmentSize, kB */
  attachmentSize: number;
  /** velkoobjemová datová zpráva: not to be had from the ordinary services */
  large: boolean;
  /** SHA-256 over the octets of dmDm, hex */
  hash: string;
  deliveryTime: string;
  acceptanceTime: string | null;
  /** when a login that may read it first listed it: the content is kept 90 days from then */
  loginTime: string | null;
  /** dmMessageStatus */
  status: number;
};

/** gMessageEnvelope (dmBaseTypes.xsd), in its order. */
export function envelopeFields(
  dmID: string,
  envelope: SampleEnvelope,
  box: OwnBox,
): Record<string, string | number | boolean | null> {
  return {
    dmID,
    dbIDSender: envelope.dbIDSender,
    dmSender: envelope.dmSender,
    dmSenderAddress: envelope.dmSenderAddress,
    dmSenderType: envelope.dmSenderType,
    dmRecipient: box.name,
    dmRecipientAddress: addressLine(box),
    dmAmbiguousRecipient: false,
    dmSenderOrgUnit: null,
    dmSenderOrgUnitNum: null,
    dbIDRecipient: box.id,
    dmRecipientOrgUnit: envelope.dmRecipientOrgUnit ?? null,
    dmRecipientOrgUnitNum: null,
    dmToHands: envelope.dmToHands ?? null,
    dmAnnotation: envelope.dmAnnotation,
    dmRecipientRefNumber: envelope.dmRecipientRefNumber ?? null,
    dmSenderRefNumber: envelope.dmSenderRefNumber ?? null,
    dmRecipientIdent: envelope.dmRecipientIdent ?? null,
    dmSenderIdent: envelope.dmSenderIdent ?? null,
    dmLegalTitleLaw: null,
    dmLegalTitleYear: null,
    dmLegalTitleSect: null,
    dmLegalTitlePar: null,
    dmLegalTitlePoint: null,
    dmPersonalDelivery: envelope.dmPersonalDelivery ?? false,
    dmAllowSubstDelivery: true,
  };
}

/**
 * The element dmDm with its files: the octets that dmHash is computed over, so they are made once and never written
 * anew. `xsi` is declared by the root around it, as in real messages. Comes in pieces; `contentBytes` is told how much
 * each file holds before base64.
 */
export async function* dmDm(
  dmID: string,
  envelope: SampleEnvelope,
  files: SubmittedMessage['files'],
  box: OwnBox,
  contentBytes: (bytes: number) => void = () => {},
): AsyncGenerator<Buffer> {
  const fields = textElements('p', envelopeFields(dmID, envelope, box));
  yield Buffer.from(`<p:dmDm xmlns:p="http://isds.czechpoint.cz/v20">${fields}<p:dmFiles>`);
  for (const file of files) {
    const { dmFileDescr, dmMimeType, dmFileMetaType } = file;
    const opening = `<p:dmFile${attributes({ dmFileDescr, dmMimeType, dmFileMetaType })}>`;
    if ('pieces' in file) {
      yield Buffer.from(`${opening}<p:dmEncodedContent>`);
      yield* base64Stream(counted(file.pieces(), contentBytes));
      yield Buffer.from('</p:dmEncodedContent></p:dmFile>');
      continue;
    }
    contentBytes(file.content.length);
    const content = file.xml
      ? `<p:dmXMLContent>${withoutDeclaration(file.content)}</p:dmXMLContent>`
      : `<p:dmEncodedContent>${base64Lines(file.content)}</p:dmEncodedContent>`;
    yield Buffer.from(`${opening}${content}</p:dmFile>`);
  }
  yield Buffer.from('</p:dmFiles></p:dmDm>');
}

async function* counted(source: AsyncIterable<Buffer>, count: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const piece of source) {
    count(piece.length);
    yield piece;
  }
}

/** What stands around dmDm in dmReturnedMessage: the same inside a sealed message and in MessageDownload. */
export function returnedMessage(
  message: StoredMessage,
  hash: Buffer,
  token: Buffer | null,
): { before: string; after: string } {
  return {
    before: `<q:dmReturnedMessage${attributes({ specMessFlag: message.envelope.specMessFlag ? 1 : null })}>`,
    after: `${evidence(message, hash, token)}</q:dmReturnedMessage>`,
  };
}

/** dmReturnedMessageEnvelope: the envelope alone, also of a message whose content is gone. */
export function returnedEnvelope(message: StoredMessage, token: Buffer, box: OwnBox): string {
  const about = attributes({
    dmVODZ: message.large ? 'true' : null,
    attsNum: message.large ? message.fileCount : null,
    specMessFlag: message.envelope.specMessFlag ? 1 : null,
  });
  return (
    `<q:dmReturnedMessageEnvelope${about}><q:dmDm>` +
    textElements('q', envelopeFields(message.dmID, message.envelope, box)) +
    `</q:dmDm>${evidence(message, Buffer.from(message.hash, 'hex'), token)}</q:dmReturnedMessageEnvelope>`
  );
}

/**
 * tRecord of a list. Here the times follow the status, in the other answers they precede it. `fromTheFuture` writes
 * values, an attribute and an element that no description of today knows.
 */
export function listRecord(ordinal: number, message: StoredMessage, box: OwnBox, fromTheFuture: boolean): string {
  const about = attributes({
    dmType: fromTheFuture ? 'Ž' : null,
    dmVODZ: message.large ? 'true' : null,
    specMessFlag: message.envelope.specMessFlag ? 1 : null,
    dmFutureFlag: fromTheFuture ? 'ano' : null,
  });
  const fields = {
    dmOrdinal: ordinal,
    ...envelopeFields(message.dmID, message.envelope, box),
    ...(fromTheFuture ? { dmSenderType: 77 } : {}),
    dmMessageStatus: fromTheFuture ? 12 : message.status,
    dmAttachmentSize: message.attachmentSize,
    dmDeliveryTime: pragueTime(new Date(message.deliveryTime)),
    dmAcceptanceTime: message.acceptanceTime && pragueTime(new Date(message.acceptanceTime)),
    ...(fromTheFuture ? { dmFutureField: 'hodnota, kterou dnešní popis nezná' } : {}),
  };
  return `<q:dmRecord${about}>${textElements('q', fields)}</q:dmRecord>`;
}

/** dmDelivery (tDelivery) with its events, oldest first. */
export function deliveryRecord(message: StoredMessage, stamp: string, events: MessageEvent[], box: OwnBox): string {
  const listed = events.map(({ at, description }) => {
    const fields = { dmEventTime: pragueTime(at), dmEventDescr: description };
    return `<q:dmEvent>${textElements('q', fields)}</q:dmEvent>`;
  });
  const times = {
    dmDeliveryTime: pragueTime(new Date(message.deliveryTime)),
    dmAcceptanceTime: message.acceptanceTime && pragueTime(new Date(message.acceptanceTime)),
    dmMessageStatus: message.status,
  };
  return (
    `<q:dmDelivery><q:dmDm>${textElements('q', envelopeFields(message.dmID, message.envelope, box))}</q:dmDm>` +
    `<q:dmHash algorithm="SHA-256">${base64Lines(Buffer.from(message.hash, 'hex'))}</q:dmHash>` +
    `<q:dmQTimestamp>${stamp}</q:dmQTimestamp>${textElements('q', times)}` +
    `<q:dmEvents>${listed.join('')}</q:dmEvents></q:dmDelivery>`
  );
}

/** Throws when ISDS would not have accepted the message from its sender (lengths of dmBaseTypes.xsd). */
export function checkSample(sample: SubmittedMessage): void {
  const { name, files } = sample;
  const limits: [string, string | null | undefined, number][] = [
    ['dmSender', sample.dmSender, 100],
    ['dmSenderAddress', sample.dmSenderAddress, 100],
    ['dmAnnotation', sample.dmAnnotation, 255],
    ['dmRecipientRefNumber', sample.dmRecipientRefNumber, 50],
    ['dmSenderRefNumber', sample.dmSenderRefNumber, 50],
    ['dmRecipientIdent', sample.dmRecipientIdent, 50],
    ['dmSenderIdent', sample.dmSenderIdent, 50],
    ['dmToHands', sample.dmToHands, 255],
    ['dmRecipientOrgUnit', sample.dmRecipientOrgUnit, 255],
    ...files.map((file): [string, string, number] => ['dmFileDescr', file.dmFileDescr, 255]),
  ];
  for (const [field, text, longest] of limits) {
    if (!text) continue;
    if ([...text].length > longest) throw new Error(`sample ${name}: ${field} is longer than ${longest} characters`);
    if (!holdsOnlyXmlCharacters(text)) throw new Error(`sample ${name}: ${field} has characters XML cannot hold`);
  }
  if (sample.dbIDSender.length !== 7) throw new Error(`sample ${name}: dbIDSender must have 7 characters`);
  if (files.length === 0) throw new Error(`sample ${name}: a message has at least one file`);
}

function evidence(message: StoredMessage, hash: Buffer, token: Buffer | null): string {
  return (
    `<q:dmHash algorithm="SHA-256">${base64Lines(hash)}</q:dmHash>` +
    textElement('q:dmQTimestamp', token && base64Lines(token)) +
    textElements('q', {
      dmDeliveryTime: pragueTime(new Date(message.deliveryTime)),
      dmAcceptanceTime: message.acceptanceTime && pragueTime(new Date(message.acceptanceTime)),
      dmMessageStatus: message.status,
      dmAttachmentSize: message.attachmentSize,
    })
  );
}

/** dmXMLContent holds one element; a declaration before it is left out, as it could not stand there. */
function withoutDeclaration(xml: Uint8Array): string {
  return Buffer.from(xml)
    .toString('utf8')
    .replace(/^\uFEFF?\s*(<\?xml[^>]*\?>)?\s*/, '')
    .trimEnd();
}
