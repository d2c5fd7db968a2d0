import { Failure } from '../errors.ts';
import { removeAbandonedFolders } from './abandoned-folders.ts';
import type { ReadLimits } from './limits.ts';
import { type DocumentContent, type DocumentHint, type Reader, startReader } from './reader.ts';
import { type RecognitionTask, recogniseDocument } from './recogniser.ts';
import type { Recognition } from './recognition.ts';
import { takeTurns } from './turns.ts';

/** Reads a document somewhere else; see `readDocument` for what it promises. */
export type ReadDocument = (
  file: string,
  hint: DocumentHint,
  partsDir: string,
  signal: AbortSignal,
) => Promise<DocumentContent>;

/** Recognises pages somewhere else; see `recogniseDocument` for what it promises. */
export type RecogniseDocument = (task: RecognitionTask, signal: AbortSignal) => Promise<Recognition>;

export type Readers = AsyncDisposable & {
  read: ReadDocument;
  recognise: RecogniseDocument;
  close(): Promise<void>;
};

/**
 * Reads at most `count` documents at a time and keeps as many children started ahead, so that nobody waits for a
 * start. A child reads one document, is discarded, and another is started in its place. Recognising takes all it can
 * get of a processor, so one document at a time is recognised beside them. `close` waits for what is being read.
 */
export function startReaders(count: number, limits: ReadLimits): Readers {
  const spares: Promise<Reader>[] = [];
  const working = new Set<Promise<unknown>>();
  const readInTurn = takeTurns(count);
  const recogniseInTurn = takeTurns(1);
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

  const takeReader = async (): Promise<Reader> => {
    const spare = await spares.shift();
    if (spare && !spare.ended()) return spare;
    await spare?.discard();
    return startReader(limits, false);
  };

  const followed = <T>(begin: () => Promise<T>): Promise<T> => {
    if (closed) throw new Failure('retry', 'readers-closed', 'Čtení dokumentů je zastaveno.');
    const work = begin();
    working.add(work);
    return work.finally(() => working.delete(work));
  };

  const read: ReadDocument = async (file, hint, partsDir, signal) =>
    followed(() =>
      readInTurn(async () => {
        signal.throwIfAborted();
        const reader = await takeReader();
        try {
          return await reader.read(file, hint, partsDir, signal);
        } finally {
          if (!closed) startSpare();
        }
      }),
    );

  const recognise: RecogniseDocument = async (task, signal) =>
    followed(() =>
      recogniseInTurn(async () => {
        signal.throwIfAborted();
        return recogniseDocument(task, signal);
      }),
    );

  const close = async (): Promise<void> => {
    closed = true;
    await Promise.allSettled([...working, swept]);
    await Promise.allSettled(spares.splice(0).map(async (spare) => (await spare).discard()));
  };

  return { read, recognise, close, [Symbol.asyncDispose]: close };
}
