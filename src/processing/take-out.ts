import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Db } from '../db/pool.ts';
import type { ReadDocument } from '../extraction/readers.ts';
import { openingLimits, openSignedMessage } from '../isds/signed-message.ts';
import { spoolOriginal } from '../messages/originals.ts';
import { insideOf, type UnreadDocument } from './read-documents.ts';

/**
 * The bytes of one document of a stored message, taken out of the signed original into `dir` (private, empty). `place`
 * as in the table `document`: "2/1" is the first file inside the second document. Null when there is none at that place.
 */
export async function takeOutDocument(
  db: Db,
  messageId: number,
  place: string,
  read: ReadDocument,
  dir: string,
  signal: AbortSignal,
): Promise<UnreadDocument | null> {
  const original = join(dir, 'original.zfo');
  await spoolOriginal(db, messageId, original);
  let level: UnreadDocument[] = (await openSignedMessage(original, dir, openingLimits, signal)).documents;
  let found: UnreadDocument | null = null;
  for (const [depth, ordinal] of place.split('/').entries()) {
    if (found) {
      const inside = join(dir, `inside-${depth}`);
      await mkdir(inside, { mode: 0o700 });
      level = await insideOf(found, read, inside, signal);
    }
    found = level[Number(ordinal) - 1] ?? null;
    if (!found) return null;
  }
  return found;
}
