/**
 * A turn of phrase that people use, with what it tells. `pattern` is read on folded text (lower case, no diacritics, one
 * kind of dash and blank); `because` says why it is here; `like` is how people write it, and each of those must match.
 */
export type Word = { pattern: RegExp; because: string; like: string[] };

/** The words of a list as one alternative for a larger pattern: `(?:…|…)`, the first that fits wins. */
export function anyOf(words: readonly Word[]): string {
  return `(?:${words.map((word) => word.pattern.source).join('|')})`;
}

/** One pattern for any word of a list; `alone` when no letter may stand beside it. */
export function anyWord(words: readonly Word[], alone: 'alone' | 'anywhere' = 'anywhere'): RegExp {
  return new RegExp(alone === 'alone' ? `(?<![a-z])${anyOf(words)}(?![a-z])` : anyOf(words));
}
