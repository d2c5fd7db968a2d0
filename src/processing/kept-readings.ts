import { keepBirthNumber, recallBirthNumbers } from '../cases/birth-number.ts';
import { type MaskedReading, unmaskReading } from '../classification/masking.ts';
import type { Queryable } from '../db/pool.ts';
import type { DocumentReading } from '../extraction/reading.ts';
import { type KeptReading, keptReading } from '../messages/documents.ts';

/**
 * What was read before in the bytes of a digest, birth numbers readable, so that nothing is read twice: the same
 * document sent again, or a message that is processed anew. Null when it was not read, when reading was cut short, for
 * containers, whose parts have to be taken out again, and for what is signed: whether a signature is trusted depends on
 * the anchors of today, and what one kept apart signs on the documents beside it.
 */
export async function recallReading(db: Queryable, sha256: string, dataKey: Buffer): Promise<DocumentReading | null> {
  const kept = await keptReading(db, sha256);
  if (!kept?.settled || kept.partCount > 0) return null;
  if (kept.reading.kind === 'signature' || kept.reading.signatures.length > 0) return null;
  const hashes = kept.birthNumbers.filter((hash) => hash !== null);
  const recalled = await recallBirthNumbers(db, hashes, dataKey);
  // Erased meanwhile: who sends the number again means it again.
  if (recalled.includes(null)) return null;
  const numbers = kept.birthNumbers.map((hash) => (hash === null ? null : recalled.shift()!));
  return unmaskReading({ reading: kept.reading, numbers });
}

/** A reading as it may be stored: its birth numbers are kept where all of them are, and only named in it. */
export async function sealReading(
  tx: Queryable,
  { reading, numbers }: MaskedReading,
  dataKey: Buffer,
): Promise<Pick<KeptReading, 'reading' | 'birthNumbers'>> {
  const birthNumbers: (Buffer | null)[] = [];
  for (const number of numbers) birthNumbers.push(number === null ? null : await keepBirthNumber(tx, number, dataKey));
  return { reading, birthNumbers };
}
