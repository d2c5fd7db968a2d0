import { Failure } from '../errors.ts';
import { removeAbandonedFolders } from './abandoned-folders.ts';
import type { ReadLimits } from './limits.ts';
import { type DocumentHint, type Reader, startReader } from './reader.ts';
import type { DocumentReading } from './reading.ts';

/** Reads a document somewhere else; see `readDocument` for what it promises. */
export type ReadDocument = (file: string, hint: DocumentHint, signal: AbortSignal) => Promise<DocumentReading>;

export type Readers = AsyncDisposable & { read: ReadDocument; close(): Promise<void> };

/**
 * Reads at most `count` documents at a time and keeps as many children started ahead, so that nobody waits for a
 * start. A child reads one document, is discarded, and another is started in its place. `close` waits for the
 * documents being read.
 */
export function startReaders(count: number, limits: ReadLimits): Readers {
  const spares: Promise<Reader>[] = [];
  const waiting: (() => void)[] = [];
  const reading = new Set<Promise<DocumentReading>>();
  let free = count;
  let closed = false;

  // Copies of documents that a killed daemon left behind; nobody waits for them to go.
  const swept = removeAbandonedFolders();

  const startSpare = (): void => {
    const spare = startReader(limits, true);
    // The one who takes it learns of a failed start.
    spare.catch(() => {});
    spares.push(spare);
  };
  for (let started = 0; started < count; started += 1) startSpare();

  const takeTurn = (): Promise<void> | undefined => {
    if (free === 0) return new Promise((resolve) => waiting.push(resolve));
    free -= 1;
    return undefined;
  };
  const giveTurn = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };

  const takeReader = async (): Promise<Reader> => {
    const spare = await spares.shift();
    if (spare && !spare.ended()) return spare;
    await spare?.discard();
    return startReader(limits, false);
  };

  const readInTurn: ReadDocument = async (file, hint, signal) => {
    await takeTurn();
    try {
      signal.throwIfAborted();
      const reader = await takeReader();
      try {
        return await reader.read(file, hint, signal);
      } finally {
        if (!closed) startSpare();
      }
    } finally {
      giveTurn();
    }
  };

  const read: ReadDocument = async (file, hint, signal) => {
    if (closed) throw new Failure('retry', 'readers-closed', 'Čtení dokumentů je zastaveno.');
    const result = readInTurn(file, hint, signal);
    reading.add(result);
    return result.finally(() => reading.delete(result));
  };

  const close = async (): Promise<void> => {
    closed = true;
    await Promise.allSettled([...reading, swept]);
    await Promise.allSettled(spares.splice(0).map(async (spare) => (await spare).discard()));
  };

  return { read, close, [Symbol.asyncDispose]: close };
}
