import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, lstat, open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Failure } from '../errors.ts';
import { parseReadAnswer, type ReadAnswer } from './answer.ts';
import { type Ending, type OneShotChild, startChild } from './child-process.ts';
import { unreadable } from './compose-reading.ts';
import { type ReadLimits, readingCaps } from './limits.ts';
import { type Part, partLimits } from './parts.ts';
import type { DocumentReading, OuterSignature } from './reading.ts';
import { believable, type Sibling } from './signatures/siblings.ts';
import { sniffedBytes, sniffKind } from './sniff-kind.ts';

/**
 * What the sender says of a document; a hint, never believed. `siblings`: the documents beside it, told only to a
 * document that is a signature kept apart.
 */
export type DocumentHint = { name: string; mimeType: string; siblings?: Sibling[] };

/** What was read in a document, and the files that were found in it. `cut`: reading was ended by a limit, or died. */
export type DocumentContent = {
  reading: DocumentReading;
  parts: Part[];
  /** over these parts or over siblings */
  outerSignatures: OuterSignature[];
  cut: boolean;
};

/** A child for reading, good for one document. */
export type Reader = {
  /** `partsDir`: an empty folder that the files found in the document are put into */
  read(file: string, hint: DocumentHint, partsDir: string, signal: AbortSignal): Promise<DocumentContent>;
  ended(): boolean;
  discard(): Promise<void>;
};

const nothingInside = { parts: [], outerSignatures: [] };

/** Starts a child ahead of the document it will read (`startChild`). */
export async function startReader(limits: ReadLimits, ahead: boolean): Promise<Reader> {
  const child = await startChild(
    'read',
    {
      memoryMb: limits.memoryMb,
      stepMs: limits.timeoutMs,
      cpuSeconds: Math.ceil(limits.timeoutMs / 1000) * 2 + 10,
      answerBytes: readingCaps.answerBytes,
    },
    ahead,
  );
  const read: Reader['read'] = async (file, hint, partsDir, signal) => {
    try {
      signal.throwIfAborted();
      const refused = await refuseBySize(file, limits);
      if (refused) return { reading: refused, ...nothingInside, cut: false };
      const copy = await handOver(file, child);
      const answers: string[] = [];
      const { name, mimeType, siblings = [] } = hint;
      const job = { kind: 'read', file: copy, name, mimeType, siblings, limits };
      const ending = await child.work(job, (json) => answers.push(json), signal);
      // One started ahead may have been dying already, through no fault of the document: one started for it tells.
      if (ending === 'crash' && ahead) {
        const another = await startReader(limits, false);
        return await another.read(file, hint, partsDir, signal);
      }
      return await contentOf(ending, answers, child, partsDir, limits, siblings);
    } finally {
      await child.discard();
    }
  };
  return { read, ended: child.ended, discard: child.discard };
}

/** A copy of the document in the child's folder; throws `Failure` (retry) when the document is not there. */
export async function handOver(file: string, child: OneShotChild): Promise<string> {
  const copy = join(child.folder, 'document');
  await copyFile(file, copy).catch(noDocument);
  return copy;
}

async function contentOf(
  ending: Ending,
  answers: string[],
  child: OneShotChild,
  partsDir: string,
  limits: ReadLimits,
  siblings: Sibling[],
): Promise<DocumentContent> {
  const failed = async (what: string) => ({ reading: await failedReading(child, what), ...nothingInside, cut: true });
  switch (ending) {
    case 'done': {
      const answer = answers.length === 1 ? parseReadAnswer(answers[0]!) : null;
      const parts = answer && (await takeParts(answer, child.folder, partsDir));
      if (!answer || !parts) return failed('Čtení dokumentu skončilo nesrozumitelným výsledkem');
      const outerSignatures = believable(answer.outerSignatures, siblings, parts);
      return { reading: answer.reading, parts, outerSignatures, cut: false };
    }
    case 'timeout':
      return failed(`Čtení dokumentu bylo ukončeno po ${Math.round(limits.timeoutMs / 1000)} s`);
    case 'memory':
      return failed(`Čtení dokumentu bylo ukončeno, protože potřebovalo více než ${limits.memoryMb} MB paměti`);
    case 'crash':
      return failed('Čtení dokumentu selhalo');
  }
}

/**
 * Copies what the child took out of a container to where it may stay, counting and hashing on the way; null when the
 * folder does not hold what the child says. Names of files are ours, so nothing of the container's reaches the disk.
 */
async function takeParts(answer: ReadAnswer, folder: string, partsDir: string): Promise<Part[] | null> {
  const parts: Part[] = [];
  let total = 0;
  for (const [index, { name, mimeType }] of answer.parts.entries()) {
    const source = join(folder, `part-${index + 1}`);
    const found = await lstat(source).catch(() => null);
    total += found?.size ?? 0;
    if (!found?.isFile() || total > partLimits.totalBytes) return null;
    const file = join(partsDir, `part-${index + 1}`);
    const hash = createHash('sha256');
    const bytes = createReadStream(source);
    bytes.on('data', (chunk) => hash.update(chunk));
    await pipeline(bytes, createWriteStream(file, { mode: 0o600, flags: 'wx' }));
    parts.push({ name, mimeType, file, sizeBytes: found.size, sha256: hash.digest('hex') });
  }
  return parts;
}

async function failedReading(child: OneShotChild, what: string): Promise<DocumentReading> {
  const handle = await open(join(child.folder, 'document'), 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(sniffedBytes), 0, sniffedBytes, 0);
    return unreadable(sniffKind(buffer.subarray(0, bytesRead)), `${what}; je třeba, aby se na něj podíval člověk.`);
  } finally {
    await handle.close();
  }
}

async function refuseBySize(file: string, limits: ReadLimits): Promise<DocumentReading | null> {
  const { size } = await stat(file).catch(noDocument);
  if (size <= limits.maxBytes) return null;
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  const because = `Dokument má ${megabytes(size)} MB, čtou se dokumenty do ${megabytes(limits.maxBytes)} MB.`;
  return unreadable('unknown', because);
}

function noDocument(cause: unknown): never {
  throw new Failure('retry', 'document-file', 'Soubor s dokumentem ke čtení není k dispozici.', cause);
}
