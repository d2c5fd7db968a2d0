import type { QualifiedAttribute, QualifiedTag, SAXOptions } from 'sax';
import sax from 'sax';
import { Failure } from '../errors.ts';
import type { OpenedMessage } from './opened-message.ts';
import type { AttachmentFile, CutAttachment } from './signed-message-attachment.ts';
import { base64Decoder } from './signed-message-attachment.ts';

/** Octets of the content, `end` not included. */
export type Range = { start: number; end: number };

export type ScannedDocument = { kind: 'binary'; cut: CutAttachment } | { kind: 'xml'; markup: Range };

/** Where things are in the content of a signed message; positions are octets. */
export type Scan = {
  kind: OpenedMessage['kind'];
  /** from `<` of the start tag to `>` of the end tag: what dmHash is a digest of */
  dmDm: Range;
  /** contents of attachments and elements that are not ours to read; what is outside them is the envelope */
  leftOut: Range[];
  documents: ScannedDocument[];
  /** dmHash/@algorithm */
  hashAlgorithm: string | null;
};

export type ScanLimits = { documents: number; documentsBytes: number };

const base = 'http://isds.czechpoint.cz/v20';
/** what the root element says the message is, and the name of the only child we read */
const roots: Record<string, { kind: OpenedMessage['kind']; child: string }> = {
  [`{${base}/message}MessageDownloadResponse`]: { kind: 'received', child: 'dmReturnedMessage' },
  [`{${base}/SentMessage}MessageDownloadResponse`]: { kind: 'sent', child: 'dmReturnedMessage' },
  [`{${base}/delivery}GetDeliveryInfoResponse`]: { kind: 'delivery_receipt', child: 'dmDelivery' },
};
const maxDepth = 200;
const maxElements = 1_000_000;
const maxAttributes = 256;
/** in scope at one place; the parser walks all of them at every end tag */
const maxNamespaces = 64;
const maxStartTagBytes = 256 * 1024;
const maxLeftOut = 2000;

export const badXml = (what: string) =>
  new Failure('permanent', 'zfo-xml', `Obsah podepsané zprávy není použitelné XML: ${what}.`);
const tooLarge = (what: string) => new Failure('permanent', 'zfo-limit', `Podepsaná zpráva přesahuje meze: ${what}.`);

/**
 * One octet to one character, so that the parser's positions are octets; octets of multi-byte characters become
 * letters, since they may stand in names (`<žádost>`) and Latin-1 has signs among them.
 */
const asLetters = (block: Buffer) =>
  block.toString('latin1').replace(/[\x80-\xff]/g, (octet) => String.fromCharCode(octet.charCodeAt(0) + 0x100));

type Level = { uri: string; local: string; start: number; contentStart: number; namespaces: number };

/**
 * Reads the content of a signed message as it comes: finds dmDm, decodes attachments into files made by `create`,
 * notes where the markup of XML attachments is. Elements are told by namespace and name, never by prefix or by text,
 * since an attachment may hold anything. Throws Failure `zfo-xml`, `zfo-base64`, `zfo-limit`.
 */
export function scanContent(create: () => AttachmentFile, limits: ScanLimits) {
  const options: SAXOptions & { strictEntities: boolean } = { xmlns: true, strictEntities: true };
  const parser = sax.parser(true, options);
  const path: Level[] = [];
  const attributes = new Set<string>();
  const leftOut: Range[] = [];
  const documents: ScannedDocument[] = [];
  let root: { kind: OpenedMessage['kind']; child: string; uri: string } | null = null;
  let dmDm: Range | null = null;
  let hashAlgorithm: string | null = null;
  let bodies = 0;
  let elements = 0;
  let namespaces = 0;
  let documentsBytes = 0;
  let files = 0;
  let startTagFrom: number | null = null;

  /** at a depth: the element there, and everything in it, is left out of the envelope */
  let skippedFrom: number | null = null;
  let encoded: { decoder: ReturnType<typeof base64Decoder>; file: AttachmentFile } | null = null;
  let markup: { children: Range[]; text: boolean } | null = null;

  const fileDepth = 5;
  const contentDepth = 6;

  const grow = (bytes: number) => {
    documentsBytes += bytes;
    if (documentsBytes > limits.documentsBytes) throw tooLarge('přílohy jsou příliš velké');
  };

  const leaveOut = (range: Range) => {
    leftOut.push(range);
    if (leftOut.length > maxLeftOut) throw tooLarge('příliš mnoho částí');
  };

  /** Whether the element just entered is one of ours at this place. Refuses what must be there only once. */
  const belongs = (level: Level): boolean => {
    if (path.length === 1) {
      const known = roots[`{${level.uri}}${level.local}`];
      if (!known) {
        throw new Failure('permanent', 'zfo-not-message', 'Podepsaný obsah není datová zpráva ani doručenka.');
      }
      root = { ...known, uri: level.uri };
      return true;
    }
    if (path.length === 2) {
      if (level.uri !== root?.uri || level.local !== root.child) return false;
      bodies += 1;
      if (bodies > 1) throw badXml('zpráva je v něm dvakrát');
      return true;
    }
    if (path[2]?.local !== 'dmDm') return level.uri === base || level.uri === root?.uri;
    if (path.length === 3) {
      if (level.uri !== base) return false;
      if (dmDm) throw badXml('zpráva je v něm dvakrát');
      dmDm = { start: level.start, end: -1 };
    }
    return level.uri === base;
  };

  const inDocuments = () => path[2]?.local === 'dmDm' && path[3]?.local === 'dmFiles' && path[4]?.local === 'dmFile';

  const openContent = (level: Level) => {
    if (documents.length + 1 !== files || encoded || markup) throw badXml('příloha má víc než jeden obsah');
    if (level.local === 'dmEncodedContent') {
      const file = create();
      const decoder = base64Decoder((bytes) => {
        grow(bytes.length);
        file.write(bytes);
      });
      encoded = { decoder, file };
    } else if (level.local === 'dmXMLContent') {
      markup = { children: [], text: false };
    } else {
      throw badXml('příloha má neznámý druh obsahu');
    }
    skippedFrom = contentDepth;
  };

  const closeContent = (level: Level, contentEnd: number) => {
    if (encoded) {
      encoded.decoder.finish();
      documents.push({ kind: 'binary', cut: encoded.file.finish() });
      encoded = null;
    }
    if (markup) {
      const [child, another] = markup.children;
      const whole = { start: level.contentStart, end: contentEnd };
      const range = child && !another && !markup.text ? child : whole;
      grow(range.end - range.start);
      documents.push({ kind: 'xml', markup: range });
      markup = null;
    }
  };

  const text = (value: string) => {
    if (encoded) encoded.decoder.write(value);
    else if (markup && path.length === contentDepth && /\S/.test(value)) markup.text = true;
  };

  parser.onopentagstart = () => {
    startTagFrom = parser.startTagPosition;
    attributes.clear();
    namespaces = path.at(-1)?.namespaces ?? 0;
  };
  parser.onattribute = (attribute) => {
    if (attributes.has(attribute.name)) throw badXml('atribut je uveden dvakrát');
    attributes.add(attribute.name);
    if (attributes.size > maxAttributes) throw tooLarge('příliš mnoho atributů');
    if (attribute.name.startsWith('xmlns')) namespaces += 1;
  };
  parser.onopentag = (tag) => {
    startTagFrom = null;
    const { uri, local, isSelfClosing, attributes: given } = tag as QualifiedTag;
    elements += 1;
    if (elements > maxElements) throw tooLarge('příliš mnoho prvků');
    if (path.length >= maxDepth) throw tooLarge('příliš hluboké vnoření');
    const start = parser.startTagPosition - 1;
    const level = { uri, local, start, contentStart: parser.position, namespaces };
    if (namespaces > maxNamespaces) throw tooLarge('příliš mnoho jmenných prostorů');
    path.push(level);
    if (encoded) throw badXml('v zakódované příloze je prvek');
    if (skippedFrom !== null) return;
    if (!belongs(level)) skippedFrom = path.length;
    else if (path.length === 3 && local === 'dmHash') hashAlgorithm = attributeText(given.algorithm);
    else if (path.length === fileDepth && inDocuments()) {
      files += 1;
      if (files > limits.documents) throw tooLarge('příliš mnoho příloh');
    } else if (path.length === contentDepth && inDocuments()) openContent(level);
    if (isSelfClosing) level.contentStart = start;
  };
  parser.onclosetag = () => {
    const level = path.at(-1);
    if (!level) throw badXml('nesouhlasí značky');
    const selfClosed = level.contentStart === level.start;
    const contentEnd = selfClosed ? level.start : parser.startTagPosition - 1;
    if (markup && path.length === contentDepth + 1) markup.children.push({ start: level.start, end: parser.position });
    if (skippedFrom === path.length) {
      closeContent(level, contentEnd);
      leaveOut({ start: level.start, end: parser.position });
      skippedFrom = null;
    } else if (skippedFrom === null && path.length === fileDepth && inDocuments() && documents.length !== files) {
      throw badXml('příloha nemá obsah');
    } else if (skippedFrom === null && path.length === 3 && level.local === 'dmDm' && dmDm) {
      dmDm.end = parser.position;
    }
    path.pop();
  };
  parser.ontext = text;
  parser.oncdata = text;
  parser.onprocessinginstruction = ({ name, body }) => {
    const encoding = /encoding\s*=\s*["']([^"']*)/i.exec(body)?.[1];
    if (name.toLowerCase() === 'xml' && path.length === 0 && encoding && encoding.toLowerCase() !== 'utf-8') {
      throw badXml('není v UTF-8');
    }
  };
  const refuseDoctype = () => {
    throw badXml('obsahuje DOCTYPE');
  };
  parser.ondoctype = refuseDoctype;
  parser.onsgmldeclaration = refuseDoctype;
  parser.onerror = () => {
    throw badXml(`chyba zápisu na bajtu ${parser.position}`);
  };

  const guarded = (step: () => void) => {
    try {
      step();
    } catch (error) {
      throw error instanceof Failure ? error : badXml(`chyba zápisu na bajtu ${parser.position}`);
    }
  };

  return {
    write(block: Buffer): void {
      guarded(() => {
        parser.write(asLetters(block));
        if (startTagFrom !== null && parser.position - startTagFrom > maxStartTagBytes)
          throw tooLarge('příliš dlouhá značka');
      });
    },
    finish(): Scan {
      guarded(() => {
        parser.close();
      });
      if (!root || !dmDm || dmDm.end < 0) throw badXml('chybí v něm zpráva');
      return { kind: root.kind, dmDm, leftOut, documents, hashAlgorithm };
    },
  };
}

const attributeText = (attribute: string | QualifiedAttribute | undefined) =>
  attribute === undefined ? null : typeof attribute === 'string' ? attribute : attribute.value;
