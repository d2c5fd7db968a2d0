import { XMLParser } from 'fast-xml-parser';
import type { Envelope } from '../messages/envelope.ts';
import { parseIsdsTime } from './isds-time.ts';
import type { OpenedMessage } from './opened-message.ts';
import { decodeBase64 } from './signed-message-attachment.ts';
import { badXml } from './signed-message-scan.ts';

/** What dmFile says of itself, as written. */
export type DeclaredDocument = {
  description: string;
  mimeType: string;
  metaType: string;
  guid: string | null;
  upGuid: string | null;
};

export type ReadEnvelope = Pick<
  OpenedMessage,
  'envelope' | 'deliveredAt' | 'deliveredAtText' | 'acceptedAt' | 'messageStatus' | 'attachmentSizeKb' | 'statedHash'
> & { timeStampToken: Uint8Array | null; declared: DeclaredDocument[] };

/** One element in document order: text and CDATA kept apart, so that `&amp;` in CDATA stays as it is. */
type Node = Record<string, unknown>;

// Entities are decoded here: the parser would need its HTML mode for numeric references.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: '#cdata',
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: 20,
});

/**
 * Reads what `scanContent` left of a signed message after taking the attachments out: well-formed XML without DOCTYPE
 * and only with elements of ISDS, so local names tell them apart. Throws Failure `zfo-xml`.
 */
export function readEnvelope(markup: Buffer): ReadEnvelope {
  let tree: Node[];
  try {
    tree = parser.parse(new TextDecoder('utf-8', { fatal: true }).decode(markup)) as Node[];
  } catch {
    throw badXml('obálku nelze přečíst');
  }
  const response = onlyChild(tree, ['MessageDownloadResponse', 'GetDeliveryInfoResponse']);
  const body = onlyChild(response, ['dmReturnedMessage', 'dmDelivery']);
  const dmDm = onlyChild(body, ['dmDm']);
  const dmId = text(dmDm, 'dmID');
  if (dmId === null || dmId.length > 20) throw badXml('chybí číslo zprávy');

  const envelope: Envelope = {
    dmId,
    senderBoxId: text(dmDm, 'dbIDSender'),
    senderName: text(dmDm, 'dmSender'),
    senderAddress: text(dmDm, 'dmSenderAddress'),
    senderType: integer(text(dmDm, 'dmSenderType')),
    senderOrgUnit: text(dmDm, 'dmSenderOrgUnit'),
    senderOrgUnitNum: text(dmDm, 'dmSenderOrgUnitNum'),
    recipientBoxId: text(dmDm, 'dbIDRecipient'),
    recipientOrgUnit: text(dmDm, 'dmRecipientOrgUnit'),
    recipientOrgUnitNum: text(dmDm, 'dmRecipientOrgUnitNum'),
    toHands: text(dmDm, 'dmToHands'),
    annotation: text(dmDm, 'dmAnnotation'),
    recipientRefNumber: text(dmDm, 'dmRecipientRefNumber'),
    senderRefNumber: text(dmDm, 'dmSenderRefNumber'),
    recipientIdent: text(dmDm, 'dmRecipientIdent'),
    senderIdent: text(dmDm, 'dmSenderIdent'),
    personalDelivery: boolean(text(dmDm, 'dmPersonalDelivery')),
  };

  const deliveredAtText = text(body, 'dmDeliveryTime');
  const stamp = text(body, 'dmQTimestamp');
  const stampBytes = stamp === null ? null : decodeBase64(stamp);
  if (stamp !== null && stampBytes === null) throw badXml('časové razítko není platně zakódované');
  return {
    envelope,
    deliveredAt: instant(deliveredAtText),
    deliveredAtText,
    acceptedAt: instant(text(body, 'dmAcceptanceTime')),
    messageStatus: integer(text(body, 'dmMessageStatus')),
    attachmentSizeKb: integer(text(body, 'dmAttachmentSize')),
    statedHash: statedHash(body),
    timeStampToken: stampBytes,
    declared: declaredDocuments(dmDm),
  };
}

function statedHash(body: Node[]): OpenedMessage['statedHash'] {
  const element = only(body, 'dmHash');
  const value = text(body, 'dmHash');
  if (!element || value === null) return null;
  const bytes = decodeBase64(value);
  if (!bytes) throw badXml('otisk zprávy není platně zakódovaný');
  return { algorithm: attribute(element, 'algorithm') ?? '', value: bytes.toString('hex') };
}

function declaredDocuments(dmDm: Node[]): DeclaredDocument[] {
  return all(dmDm, 'dmFiles')
    .flatMap((files) => all(childrenOf(files), 'dmFile'))
    .map((file) => ({
      description: attribute(file, 'dmFileDescr') ?? '',
      mimeType: plain(attribute(file, 'dmMimeType') ?? ''),
      metaType: plain(attribute(file, 'dmFileMetaType') ?? ''),
      guid: plain(attribute(file, 'dmFileGuid') ?? '') || null,
      upGuid: plain(attribute(file, 'dmUpFileGuid') ?? '') || null,
    }));
}

const plain = (value: string) => value.replace(/\p{C}/gu, '').trim().slice(0, 255);

const localName = (node: Node) =>
  Object.keys(node)
    .find((key) => key !== ':@')
    ?.replace(/^.*:/, '');
const childrenOf = (node: Node) => (Object.entries(node).find(([key]) => key !== ':@')?.[1] ?? []) as Node[];
const all = (nodes: Node[], name: string) => nodes.filter((node) => localName(node) === name);

function only(nodes: Node[], name: string): Node | null {
  const [first, second] = all(nodes, name);
  if (second) throw badXml(`prvek ${name} je v něm dvakrát`);
  return first ?? null;
}

function onlyChild(nodes: Node[], names: string[]): Node[] {
  const found = names.map((name) => only(nodes, name)).find((node) => node !== null);
  if (!found) throw badXml(`chybí v něm ${names[0]}`);
  return childrenOf(found);
}

/** Text of a child, trimmed; null when it is absent, nil or empty. */
function text(nodes: Node[], name: string): string | null {
  const element = only(nodes, name);
  if (!element) return null;
  const value = childrenOf(element)
    .map((part) => {
      if (typeof part['#text'] === 'string') return decodeEntities(part['#text']);
      if (part['#cdata'])
        return childrenOf(part)
          .map((run) => String(run['#text'] ?? ''))
          .join('');
      return '';
    })
    .join('');
  return allowed(value).trim() || null;
}

function attribute(element: Node, name: string): string | null {
  const value = (element[':@'] as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? allowed(decodeEntities(value)) : null;
}

const predefined: Record<string, string> = { amp: '&', lt: '<', gt: '>', apos: "'", quot: '"' };

function decodeEntities(value: string): string {
  return value.replace(/&([^;&]{0,12};?)/g, (_, reference: string) => {
    const name = reference.endsWith(';') ? reference.slice(0, -1) : '';
    if (Object.hasOwn(predefined, name)) return predefined[name]!;
    const digits = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
    const code = digits ? Number.parseInt(digits[1] ?? digits[2] ?? '', digits[1] ? 16 : 10) : Number.NaN;
    if (!(code <= 0x10ffff)) throw badXml('neznámá entita');
    return String.fromCodePoint(code);
  });
}

/** XML 1.0 allows no control characters; a database text holds no NUL either. */
function allowed(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(value)) throw badXml('nepovolený znak');
  return value;
}

const integer = (value: string | null) => (value !== null && /^[+-]?\d{1,9}$/.test(value) ? Number(value) : null);

const boolean = (value: string | null) =>
  value === 'true' || value === '1' ? true : value === 'false' || value === '0' ? false : null;

const instant = (value: string | null): Date | null => (value === null ? null : parseIsdsTime(value));
