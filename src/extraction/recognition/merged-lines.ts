import { unionOf } from '../pdf/page-item.ts';
import type { Box, Line, Word } from '../reading.ts';
import { median } from './readable-words.ts';
import { tenths, wideGapFrom } from './recognised-lines.ts';

/** Share of a recognised word that the page's own text has to cover to be the same word. */
const sameFrom = 0.4;

/**
 * Recognised lines and the page's own text (typed over a scanned form, a banner of a signature) as one. Recognition saw
 * both, so its words are left out where the page has its own, which are exact; a value typed behind a recognised label
 * stands on one line with it. Boxes of both are on the upright page.
 */
export function mergedLines(recognised: Line[], own: Line[]): Line[] {
  const ownWords = own.map((line) => line.words ?? wholeLine(line));
  const taken = ownWords.flat().map((word) => word.box);
  const lines = recognised.map((line) => (line.words ?? []).filter((word) => !isCovered(word.box, taken)));
  const added: Word[][] = [];
  for (const words of ownWords) {
    const beside =
      words.length > 0 ? lines.find((line) => line.length > 0 && onOneLine(around(line), around(words))) : null;
    if (beside) beside.push(...words);
    else added.push(words);
  }
  const page = recognised[0]?.page ?? own[0]?.page ?? 1;
  return [...lines, ...added]
    .filter((words) => words.length > 0)
    .map((words) => lineOf(words, page))
    .sort((a, b) => middle(a.box!) - middle(b.box!));
}

function wholeLine({ text, box }: Line): Word[] {
  return box ? [{ text, box, confidence: null }] : [];
}

function lineOf(words: Word[], page: number): Line {
  const row = words.sort((a, b) => a.box.x - b.box.x);
  const wide = median(row.map((word) => word.box.height)) * wideGapFrom;
  const text = row.reduce((before, word, index) => {
    const last = row[index - 1];
    if (!last) return word.text;
    return `${before}${word.box.x - (last.box.x + last.box.width) > wide ? '  ' : ' '}${word.text}`;
  }, '');
  const doubtful = row.flatMap((word) => word.confidence ?? []);
  const confidence =
    doubtful.length === 0 ? null : tenths(doubtful.reduce((sum, one) => sum + one, 0) / doubtful.length);
  return { page, text, box: around(row), confidence, words: row };
}

function isCovered(box: Box, by: Box[]): boolean {
  const covered = by.reduce((sum, other) => sum + common(box, other), 0);
  return covered >= box.width * box.height * sameFrom;
}

function common(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

function onOneLine(a: Box, b: Box): boolean {
  return Math.abs(middle(a) - middle(b)) <= Math.min(a.height, b.height) / 2;
}

function around(words: Word[]): Box {
  return words.map((word) => word.box).reduce(unionOf);
}

function middle(box: Box): number {
  return box.y + box.height / 2;
}
