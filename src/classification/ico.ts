import { fold } from './folded.ts';

/** Check digit of an IČO of exactly eight digits (domain.md §5.3: weights 8…2 over the first seven). */
export function icoIsValid(ico: string): boolean {
  if (!/^\d{8}$/.test(ico) || ico === '00000000') return false;
  let sum = 0;
  for (let place = 0; place < 7; place++) sum += Number(ico[place]) * (8 - place);
  return Number(ico[7]) === (11 - (sum % 11)) % 10;
}

/** An IČO as written: eight digits as text, where it begins and whether its check digit holds. */
export type FoundIco = { ico: string; valid: boolean; index: number; length: number };

const labelled =
  /(?<![a-z])(?:ic[o0]?|i\. ?c\. ?(?:o\.)?|identifikacni cislo(?: osoby| organizace)?)\s{0,3}[:.)]?\s{0,6}((?:cz ?)?\d(?: ?\d){4,8})(?![\d/])/g;

/** Eight digits padded from the left, or null when it is not the shape of an IČO. A DIČ of a natural person is longer. */
export function normalizeIco(text: string): string | null {
  const digits = fold(text)
    .replace(/^(?:cz|ic[o0]?)?[\s:.]*/, '')
    .replace(/[\s.]/g, '');
  return /^\d{6,8}$/.test(digits) ? digits.padStart(8, '0') : null;
}

/** Every IČO that stands behind its label in the text. Bare digits are not taken: they may be anything. */
export function findIcos(text: string): FoundIco[] {
  const found: FoundIco[] = [];
  for (const match of fold(text).matchAll(labelled)) {
    const ico = normalizeIco(match[1]!);
    if (ico) found.push({ ico, valid: icoIsValid(ico), index: match.index, length: match[0].length });
  }
  return found;
}

/** The first IČO behind its label, a valid one before an invalid one. */
export function findIco(text: string): FoundIco | null {
  const found = findIcos(text);
  return found.find((one) => one.valid) ?? found[0] ?? null;
}
