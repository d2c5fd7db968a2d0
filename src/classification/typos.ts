import { mendedStems, notTypos } from './vocabulary/typos.ts';

const shortest = 5;
const longest = 30;
const known = new Map<string, string>();

/**
 * Whether the beginning of a word is one slip away from a stem: a letter left out, added, changed, or two of them changed
 * round. Returns how many letters of the word stand for the stem, or null.
 */
function slipAway(word: string, stem: string): number | null {
  let at = 0;
  while (at < stem.length && word[at] === stem[at]) at += 1;
  const rest = stem.slice(at);
  if (rest === '' || at === 0) return null;
  const after = (skipped: number, of: string) => word.startsWith(of, at + skipped);
  if (after(1, rest)) return stem.length + 1;
  // The last letter of a stem is not changed: what stands there may be another ending.
  if (rest.length === 1) return null;
  const turned = `${rest[1]}${rest[0]}${rest.slice(2)}`;
  if (after(0, turned) || after(1, rest.slice(1))) return stem.length;
  return after(0, rest.slice(1)) ? stem.length - 1 : null;
}

/** Whether two words differ by one slip of the keyboard, in whatever place. */
export function areOneSlipApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [left, right] = [one.slice(at), other.slice(at)];
  return (
    left.slice(1) === right ||
    left === right.slice(1) ||
    left.slice(1) === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}

function mendWord(word: string): string {
  if (mendedStems.some(({ stem }) => word.startsWith(stem))) return word;
  if (notTypos.some(({ stem }) => word.startsWith(stem))) return word;
  for (const { stem } of mendedStems) {
    const length = slipAway(word, stem);
    if (length !== null) return stem + word.slice(length);
  }
  return word;
}

/**
 * A folded text with the words of our matter that carry one slip of the keyboard written right, „OK služby“ in one word
 * too. Positions move, so it serves to tell what is said, not where.
 */
export function mendTypos(folded: string): string {
  const joined = folded.replace(/(?<![a-z0-9])o\.?k\.?[ _-]{1,3}(?=s[a-z]{3,6}(?![a-z]))/g, 'ok');
  return joined.replace(/[a-z]+/g, (word) => {
    if (word.length < shortest || word.length > longest) return word;
    let mended = known.get(word);
    if (mended === undefined) {
      mended = mendWord(word);
      if (known.size < 20_000) known.set(word, mended);
    }
    return mended;
  });
}
