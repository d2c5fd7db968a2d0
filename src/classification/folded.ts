const marks = /\p{M}/gu;
const dashes = /[\u2010-\u2015\u2212\u00ad\ufe58\ufe63\uff0d]/u;
const blanks = /[\s\u00a0\u2000-\u200b\u202f\u3000]/u;
const quotes = /[„“”‟«»"]/u;

const cache = new Map<string, string>();

function foldCharacter(character: string): string {
  if (character === '\n') return character;
  if (blanks.test(character)) return ' ';
  if (dashes.test(character)) return '-';
  if (quotes.test(character)) return '"';
  const folded = character.normalize('NFKD').replace(marks, '').toLowerCase();
  // One character in, one out: an index into the folded text is an index into the original.
  return folded.length === character.length ? folded : character;
}

/**
 * Lower case, without diacritics, with one kind of dash, quote and blank, and exactly as long as the text given, so
 * that what is found in the folded text can be cut out of the original. The text should be NFC.
 */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 128) {
      folded += code === 10 ? '\n' : code <= 32 ? ' ' : character.toLowerCase();
      continue;
    }
    let one = cache.get(character);
    if (one === undefined) {
      one = foldCharacter(character);
      if (cache.size < 5000) cache.set(character, one);
    }
    folded += one;
  }
  return folded;
}

/** Folded, with single spaces, for comparing and for looking up words. */
export function plain(text: string): string {
  return fold(text.normalize('NFC')).replace(/\s+/g, ' ').trim();
}
