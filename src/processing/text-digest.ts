import { createHmac } from 'node:crypto';
import type { Act, ReadDocument } from '../classification/act.ts';

/**
 * A keyed digest (hex) of what the documents of an act say, by which the same paper exported again into other bytes is
 * known for what it is. Keyed, because a birth number stands in the text and could be guessed from a plain digest. Null
 * where the words are not everything: a scan or recognised text, an electronic signature, a signature that may be in a
 * picture. Another scan of one paper cannot be proven to be the same.
 */
export function textDigest(act: Act, documents: ReadDocument[], dataKey: Buffer): string | null {
  if (act.signing.kind !== 'none' && act.signing.kind !== 'typed') return null;
  const own = documents.filter((document) => act.documents.includes(document.place));
  if (own.length === 0 || own.length < act.documents.length || !own.every(isWordsAlone)) return null;
  const said = own.map(wordsOf).sort();
  const key = createHmac('sha256', dataKey).update('podatelna text digest').digest();
  return createHmac('sha256', key).update(JSON.stringify(said)).digest('hex');
}

function isWordsAlone({ reading }: ReadDocument): boolean {
  return (
    reading.outcome === 'complete' &&
    reading.signatures.length === 0 &&
    reading.lines.length > 0 &&
    reading.pages.every((page) => page.text === 'layer')
  );
}

/** Every word and every filled field; how lines are broken and where pages end is up to the program that wrote it. */
function wordsOf({ reading }: ReadDocument): unknown {
  const words = reading.lines
    .map((line) => line.text)
    .join(' ')
    .normalize('NFC')
    .replace(/(?<=\d{6})\s?\/\s?(?=\d{3,4}(?!\d))/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const fields = reading.fields.map(({ name, value, checked }) => [name, value, checked]);
  // One picture more may be a signature.
  const pictures = reading.pages.reduce((count, page) => count + (page.pictures?.length ?? 0), 0);
  return [words, fields, pictures];
}
