import type { Line, Page, Word } from '../../extraction/reading.ts';

/**
 * What a page is like that nobody wrote on by hand. Measured on the developing set of `npm run evaluate:documents`: print
 * stands at 92.3–96 with up to 4.7 % of its words under 70 and five large words, pages filled in by hand at 87–92.3 with
 * 4.3–14 % and, but for whole letters and for cells of a table, 9–27 large words. A coarse fax is treated like handwriting.
 */
const printed = { page: 92, doubtful: 70, share: 0.06, largeWords: 7 } as const;
/** Letters this much larger than those of the page, behind a label of the page's own size, may have been put there by a pen. */
const larger = 1.45;

/** Whether a recognised page may be filled in by hand: nothing on it is certain then, however well its letters were seen. */
export function mayBeHandwritten(page: Page, lines: readonly Line[]): boolean {
  if (!page.recognised || page.recognised.confidence < printed.page) return true;
  const rows = lines.filter((line) => line.page === page.number).map((line) => line.words ?? []);
  const words = rows.flat().filter((word) => word.confidence !== null && /[\p{L}\p{N}]{2}/u.test(word.text));
  const doubtful = words.filter((word) => word.confidence! < printed.doubtful).length;
  const usual = usualSize(page, lines);
  const large = rows.flatMap((row) => {
    const label = row.find((word) => sizeOf(word) !== null);
    return label && !isLarge(label, usual) ? row.filter((word) => isLarge(word, usual)) : [];
  });
  return doubtful > words.length * printed.share || large.length > printed.largeWords;
}

/** The size of type that most words of a page have, as `sizeOf` tells it. */
export function usualSize(page: Page, lines: readonly Line[]): number {
  const sizes = lines
    .filter((line) => line.page === page.number)
    .flatMap((line) => (line.words ?? []).flatMap((word) => sizeOf(word) ?? []));
  return sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 0;
}

/** Whether the word is larger than type of this size. */
export function isLarge(word: Word, usual: number): boolean {
  const size = sizeOf(word);
  return size !== null && size > usual * larger;
}

/** The size of type the word would have if it were print: its height over that of its letters in parts of an em. */
function sizeOf({ text, box }: Word): number | null {
  if (!/[\p{L}\p{N}]{2}/u.test(text)) return null;
  const over = /[ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]/u.test(text)
    ? 0.95
    : /[\p{Lu}\p{N}bdfhkltáčďéěíijňóřšťúůýž/()]/u.test(text)
      ? 0.76
      : 0.55;
  const under = /[gjpqy,;/()]/u.test(text) ? 0.21 : 0;
  return box.height / (over + under);
}
