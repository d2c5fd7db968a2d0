import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Failure } from '../errors.ts';

/** A file to be imported: its digest, and when its content was written, never later than `now`. */
export type SourceFile = { sha256: Buffer; takenAt: Date };

/**
 * Reads a file through once for its digest. Throws `Failure` (kind `operator`) when it is not there, not a file or
 * larger than `mostBytes`.
 */
export async function openSourceFile(file: string, mostBytes: number, now: Date): Promise<SourceFile> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new Failure('operator', 'import-no-file', `Soubor nelze otevřít (${error.code}).`, error);
  });
  if (!found.isFile()) throw new Failure('operator', 'import-no-file', 'Zadaná cesta nevede k souboru.');
  if (found.size > mostBytes) {
    const most = Math.round(mostBytes / 1024 / 1024);
    throw new Failure('operator', 'import-too-large', `Soubor je větší než ${most} MB; tak velký být nemá.`);
  }
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { sha256: hash.digest(), takenAt: new Date(Math.min(found.mtimeMs, now.getTime())) };
}
