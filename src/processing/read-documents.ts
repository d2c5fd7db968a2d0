import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadDocument } from '../classification/act.ts';
import { maskBirthNumbers } from '../classification/birth-number.ts';
import { type MaskedReading, maskReading } from '../classification/masking.ts';
import { Failure } from '../errors.ts';
import { depthLimit, type Part } from '../extraction/parts.ts';
import type { DocumentContent } from '../extraction/reader.ts';
import type { ReadDocument as Read, RecogniseDocument } from '../extraction/readers.ts';
import type { DocumentReading, DocumentSignature, OuterSignature } from '../extraction/reading.ts';
import { pagesToRecognise } from '../extraction/recognition/pages-to-recognise.ts';
import { withRecognition } from '../extraction/recognition/with-recognition.ts';
import { siblingsOfLevel } from '../extraction/signatures/siblings.ts';
import { sniffedBytes, sniffKind } from '../extraction/sniff-kind.ts';
import { openingLimits, openSignedMessage } from '../isds/signed-message.ts';
import { maskedSignaturesOver, withOuterSignatures } from './outer-signatures.ts';

/** Documents of one message, those inside others included; ISDS itself allows 100 in an ordinary message. */
const documentLimit = 300;

/** How documents are read. `recognise` is null where scans are left to another worker. */
export type DocumentReaders = {
  read: Read;
  recognise: RecogniseDocument | null;
  /** what was read before in the bytes of this digest (hex) */
  recall(sha256: string): Promise<DocumentReading | null>;
};

/** A document of a message, or a file found in one, in a file of ours. */
export type UnreadDocument = {
  name: string;
  mimeType: string;
  metaType: string;
  file: string;
  /** hex */
  sha256: string;
  sizeBytes: number;
};

/** A document as it is stored: birth numbers masked. */
export type DocumentRead = {
  place: string;
  document: UnreadDocument;
  /** the document's name, masked */
  name: string;
  masked: MaskedReading;
  /** signatures over it that stand elsewhere, birth numbers masked */
  outerSignatures: DocumentSignature[];
  settled: boolean;
  partCount: number;
  durationMs: number;
};

export type DocumentsRead =
  | {
      kind: 'read';
      /** as classification takes them, birth numbers readable */
      readable: ReadDocument[];
      /** as they are stored */
      records: DocumentRead[];
    }
  /** a page has to be recognised, and here that is not done */
  | { kind: 'scan' };

/**
 * Reads every document of an opened message, each in a process of its own; what stands inside another (a signed
 * message, an archive, an e-mail) is taken out and read in turn, named by its place ("2/1"). Pages that are images are
 * recognised. What cannot be read is a reading that says so.
 */
export async function readDocuments(
  documents: UnreadDocument[],
  readers: DocumentReaders,
  dir: string,
  signal: AbortSignal,
): Promise<DocumentsRead> {
  const result: Level['result'] = { readable: [], records: [], outerSignatures: [] };
  const complete = await readLevel(documents, '', 1, { result, readers, dir, signal });
  if (!complete) return { kind: 'scan' };
  const { readable, records, outerSignatures } = result;
  return {
    kind: 'read',
    readable: withOuterSignatures(readable, outerSignatures),
    records: records.map((record) => ({
      ...record,
      outerSignatures: maskedSignaturesOver(record.document.sha256, outerSignatures),
    })),
  };
}

type Level = {
  result: { readable: ReadDocument[]; records: DocumentRead[]; outerSignatures: OuterSignature[] };
  readers: DocumentReaders;
  dir: string;
  signal: AbortSignal;
};

/** False as soon as a document needs to be recognised and may not be. */
async function readLevel(documents: UnreadDocument[], prefix: string, depth: number, level: Level): Promise<boolean> {
  const placed = documents.map((document, index) => ({ ...document, place: `${prefix}${index + 1}` }));
  const siblings = siblingsOfLevel(placed);
  for (const document of placed) {
    const { place } = document;
    const startedAt = performance.now();
    const content = await contentOf(document, place, siblings, level);
    if (content === 'scan') return false;
    const tooDeep = depth >= depthLimit && content.inside.length > 0;
    const reading = tooDeep ? withReason(content.reading, tooDeepReason) : content.reading;
    add(level.result, document, place, { ...content, reading }, startedAt);
    if (!tooDeep && !(await readLevel(content.inside, `${place}/`, depth + 1, level))) return false;
  }
  return true;
}

type Content = { reading: DocumentReading; inside: UnreadDocument[]; settled: boolean };

async function contentOf(
  document: UnreadDocument,
  place: string,
  siblings: ReturnType<typeof siblingsOfLevel>,
  level: Level,
): Promise<Content | 'scan'> {
  if (level.result.records.length >= documentLimit) {
    return {
      reading: unread(`Zpráva má přes ${documentLimit} dokumentů; tento už přečten nebyl.`),
      inside: [],
      settled: false,
    };
  }
  const recalled = await level.readers.recall(document.sha256);
  if (recalled) return { reading: recalled, inside: [], settled: true };
  const dir = join(level.dir, place.replaceAll('/', '-'));
  await mkdir(dir, { mode: 0o700 });
  const kind = await sniffFile(document.file);
  const nested = kind === 'signed_message' ? await openNested(document, dir, level.signal) : null;
  if (nested) return { reading: nestedMessage(nested.length), inside: nested, settled: true };

  const beside = kind === 'signature' ? { siblings: await siblings(place) } : {};
  const hint = { name: document.name, mimeType: document.mimeType, ...beside };
  const content = await level.readers.read(document.file, hint, dir, level.signal);
  level.result.outerSignatures.push(...content.outerSignatures);
  const read = await recognised(document, content, level);
  if (read === 'scan') return 'scan';
  return { ...read, inside: content.parts.map(asDocument) };
}

/** The files inside a document, taken out into `dir` (private, empty): of a signed message, an archive, an e-mail. */
export async function insideOf(
  document: UnreadDocument,
  read: Read,
  dir: string,
  signal: AbortSignal,
): Promise<UnreadDocument[]> {
  const nested = (await sniffFile(document.file)) === 'signed_message' ? await openNested(document, dir, signal) : null;
  if (nested) return nested;
  const { parts } = await read(document.file, { name: document.name, mimeType: document.mimeType }, dir, signal);
  return parts.map(asDocument);
}

const asDocument = (part: Part): UnreadDocument => ({ ...part, metaType: 'enclosure' });

/** The reading with its image pages recognised. */
async function recognised(
  document: UnreadDocument,
  { reading, cut }: DocumentContent,
  { readers, signal }: Level,
): Promise<{ reading: DocumentReading; settled: boolean } | 'scan'> {
  const pages = cut ? null : pagesToRecognise(reading);
  if (pages === null) return { reading, settled: !cut };
  if (!readers.recognise) return 'scan';
  const kind = reading.kind === 'pdf' ? 'pdf' : 'image';
  const recognition = await readers.recognise({ file: document.file, kind, pages }, signal);
  return { reading: withRecognition(reading, recognition), settled: !recognition.cut };
}

function add(
  result: Level['result'],
  document: UnreadDocument,
  place: string,
  { reading, inside, settled }: Content,
  startedAt: number,
): void {
  // People put birth numbers into file names, too.
  const name = maskBirthNumbers(document.name);
  result.readable.push({ place, name, sha256: document.sha256, reading, outerSignatures: [] });
  result.records.push({
    place,
    document,
    name,
    masked: maskReading(reading),
    outerSignatures: [],
    settled,
    partCount: inside.length,
    durationMs: Math.round(performance.now() - startedAt),
  });
}

/** The documents inside a nested signed message; null when it is none, or cannot be opened as one. */
async function openNested(
  document: UnreadDocument,
  dir: string,
  signal: AbortSignal,
): Promise<UnreadDocument[] | null> {
  try {
    return (await openSignedMessage(document.file, dir, openingLimits, signal)).documents;
  } catch (error) {
    if (error instanceof Failure && error.kind === 'permanent') return null;
    throw error;
  }
}

async function sniffFile(path: string) {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sniffedBytes), 0, sniffedBytes, 0);
    return sniffKind(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

const tooDeepReason = 'Soubory uvnitř jsou zanořeny příliš hluboko a nebyly přečteny.';

function withReason(reading: DocumentReading, reason: string): DocumentReading {
  const because = reading.because === null ? reason : `${reading.because} ${reason}`;
  return { ...reading, outcome: reading.outcome === 'complete' ? 'partial' : reading.outcome, because };
}

const empty = { pages: [], lines: [], fields: [], signatures: [], warnings: [] };

function nestedMessage(count: number): DocumentReading {
  return {
    ...empty,
    kind: 'signed_message',
    outcome: 'complete',
    because: null,
    warnings: [`Vložená datová zpráva; její dokumenty (${count}) jsou přečteny zvlášť. Její pečeť ověřena nebyla.`],
    engine: 'podatelna',
  };
}

function unread(because: string): DocumentReading {
  return { ...empty, kind: 'unknown', outcome: 'unreadable', because, engine: 'podatelna' };
}
