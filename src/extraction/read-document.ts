import type { ReadLimits } from './limits.ts';
import { type DocumentContent, type DocumentHint, startReader } from './reader.ts';

/**
 * Reads one document in a child process of its own. Whatever the document contains, the result is a value: what could
 * not be read says why in Czech. Files found in it are put into `partsDir`. Throws `Failure` (retry) when the child
 * cannot be started or the file is not there, and the signal's reason when aborted, in which case the child is killed
 * first.
 */
export async function readDocument(
  file: string,
  hint: DocumentHint,
  limits: ReadLimits,
  partsDir: string,
  signal: AbortSignal,
): Promise<DocumentContent> {
  const reader = await startReader(limits, false);
  return reader.read(file, hint, partsDir, signal);
}
