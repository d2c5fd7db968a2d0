import type { Word } from '../reading.ts';
import { type PageItem, partOf } from './page-item.ts';

/**
 * Words of one piece of text with where they stand. A file says how wide the piece is and not its letters, so each gets
 * its usual share: a word found this way is off by a letter at most.
 */
export function itemWords(item: PageItem): Word[] {
  const total = widthOf(item.text) || 1;
  return [...item.text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    box: partOf(item, widthOf(item.text.slice(0, match.index)) / total, widthOf(match[0]) / total),
    confidence: null,
  }));
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** In halves of the letter height, as in most typefaces. */
function characterWidth(character: string): number {
  if (/[\s.,:;'’|!iíjlľItťfr()[\]-]/.test(character)) return 0.55;
  if (/[mwMW@%—☐☒]/.test(character)) return 1.6;
  return /\p{Lu}/u.test(character) ? 1.25 : 1;
}
