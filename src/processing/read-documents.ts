import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadDocument } from '../classification/act.ts';
import { maskBirthNumbers } from '../classification/birth-number.ts';
import { maskReading } from '../classification/masking.ts';
import { Failure } from '../errors.ts';
import type { ReadDocument as Read } from '../extraction/readers.ts';
import type { DocumentReading } from '../extraction/reading.ts';
import { sniffedBytes, sniffKind } from '../extraction/sniff-kind.ts';
import type { OpenedDocument } from '../isds/opened-message.ts';
import { openingLimits, openSignedMessage } from '../isds/signed-message.ts';
import type { DocumentRecord } from '../messages/documents.ts';

/** A data message inside a data message inside a data message is as deep as we look. */
const nestingLimit = 3;
/** Documents of one message, nested ones included; ISDS itself allows 100 in an ordinary message. */
const documentLimit = 300;

export type ReadDocuments = {
  /** as classification takes them, birth numbers readable */
  readable: ReadDocument[];
  /** as they are stored, birth numbers masked */
  records: DocumentRecord[];
};

/**
 * Reads every document of an opened message, each in a process of its own; a nested signed message is taken apart
 * first and its documents read in turn, named by their place ("2/1"). What cannot be read is a reading that says so.
 */
export async function readDocuments(
  documents: OpenedDocument[],
  read: Read,
  dir: string,
  signal: AbortSignal,
): Promise<ReadDocuments> {
  const result: ReadDocuments = { readable: [], records: [] };
  await readLevel(documents, '', 1, { result, read, dir, signal });
  return result;
}

type Level = { result: ReadDocuments; read: Read; dir: string; signal: AbortSignal };

async function readLevel(documents: OpenedDocument[], prefix: string, depth: number, level: Level): Promise<void> {
  for (const document of documents) {
    const place = `${prefix}${document.ordinal}`;
    const startedAt = performance.now();
    const nested = depth < nestingLimit ? await openNested(document, place, level) : null;
    const tooMany = level.result.records.length >= documentLimit;
    const reading = tooMany
      ? unread(`Zpráva má přes ${documentLimit} dokumentů; tento už přečten nebyl.`)
      : nested
        ? container(nested.documents.length)
        : await level.read(document.file, { name: document.name, mimeType: document.mimeType }, level.signal);
    add(level.result, document, place, reading, startedAt);
    if (nested && !tooMany) await readLevel(nested.documents, `${place}/`, depth + 1, level);
  }
}

function add(
  result: ReadDocuments,
  document: OpenedDocument,
  place: string,
  reading: DocumentReading,
  startedAt: number,
): void {
  // People put birth numbers into file names, too.
  const name = maskBirthNumbers(document.name);
  result.readable.push({ place, name, sha256: document.sha256, reading, outerSignatures: [] });
  result.records.push({
    place,
    name,
    declaredType: document.mimeType,
    metaType: document.metaType,
    sha256: document.sha256,
    sizeBytes: document.sizeBytes,
    reading: maskReading(reading),
    outerSignatures: [],
    durationMs: Math.round(performance.now() - startedAt),
  });
}

/** The documents inside a nested signed message; null when it is none, or cannot be opened as one. */
async function openNested(document: OpenedDocument, place: string, level: Level) {
  if ((await sniffFile(document.file)) !== 'signed_message') return null;
  const dir = join(level.dir, place.replaceAll('/', '-'));
  await mkdir(dir, { mode: 0o700 });
  try {
    return await openSignedMessage(document.file, dir, openingLimits, level.signal);
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

const empty = { pages: [], lines: [], fields: [], signatures: [], warnings: [] };

function container(count: number): DocumentReading {
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
