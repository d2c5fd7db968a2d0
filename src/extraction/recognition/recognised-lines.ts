import { cleanText } from '../clean-text.ts';
import { readingCaps } from '../limits.ts';
import { unionOf } from '../pdf/page-item.ts';
import type { Box, Line } from '../reading.ts';
import { mean, median } from './readable-words.ts';
import type { SeenWord } from './tesseract.ts';

/** A gap wider than this many heights of a word is a column or a cell. A word is a fifth lower than its font. */
export const wideGapFrom = 1.25;
/** Words of one page; nobody fills A4 with more, and what ten pages yield has to fit into an answer. */
export const mostWords = 1_800;

/** Lines of a recognised page from top to bottom; `scale` is the number of pixels in a point. */
export function recognisedLines(words: SeenWord[], page: number, scale: number): Line[] {
  const lines: Line[] = [];
  for (const row of rowsOf(words.slice(0, mostWords)).map(withoutEdges)) {
    const kept = row.map((word) => ({ ...word, text: withAt(cleanText(word.text, 200).replaceAll(' ', '')) }));
    const readable = kept.filter((word) => word.text !== '');
    if (readable.length === 0) continue;
    const placed = readable.map(({ text, confidence, ...place }) => ({
      text,
      box: boxIn(place, scale),
      confidence: tenths(confidence),
    }));
    lines.push({
      page,
      text: cleanText(spaced(readable), readingCaps.lineLength),
      box: placed.map((word) => word.box).reduce(unionOf),
      confidence: tenths(mean(readable)),
      words: placed,
    });
  }
  const middle = (line: Line) => line.box!.y + line.box!.height / 2;
  return lines.sort((a, b) => middle(a) - middle(b));
}

/** Words between wide gaps, line by line. */
export function cellsOf(words: SeenWord[]): SeenWord[][] {
  return rowsOf(words).flatMap((row) => {
    const wide = wideGap(row);
    const cells: SeenWord[][] = [];
    row.forEach((word, index) => {
      const before = row[index - 1];
      if (!before || gapBetween(before, word) > wide) cells.push([]);
      cells.at(-1)!.push(word);
    });
    return cells;
  });
}

/** The text of words that stand side by side, with two spaces for a wide gap. */
export function spaced(row: SeenWord[]): string {
  const wide = wideGap(row);
  return row.reduce((text, word, index) => {
    const before = row[index - 1];
    return before ? `${text}${gapBetween(before, word) > wide ? '  ' : ' '}${word.text}` : word.text;
  }, '');
}

/** What Tesseract takes the sign of an e-mail address for: nothing else stands as a capital amid small letters. */
function withAt(text: string): string {
  const parts = /^([a-z\d._-]{2,})(?:[GQ]?[©®]|[GQ])([a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,12}[.,;]?)$/.exec(text);
  return parts ? `${parts[1]}@${parts[2]}` : text;
}

/**
 * The row without what was seen in the edge between two cells, an upright stroke alone in a wide gap, and without specks
 * before a wide gap at its beginning: no line of text begins with a colon.
 */
function withoutEdges(row: SeenWord[]): SeenWord[] {
  const wide = wideGap(row);
  return row.filter((word, index) => {
    const [before, after] = [row[index - 1], row[index + 1]];
    if (!before && after && /^[:;,.]+$/.test(word.text)) return gapBetween(word, after) <= wide;
    if (!/^[iIl|!jJ]$/.test(word.text) || !before || !after) return true;
    return gapBetween(before, word) <= wide || gapBetween(word, after) <= wide;
  });
}

function rowsOf(words: SeenWord[]): SeenWord[][] {
  return [...Map.groupBy(words, (word) => word.line).values()].map((row) => row.sort((a, b) => a.x - b.x));
}

function gapBetween(left: SeenWord, right: SeenWord): number {
  return right.x - (left.x + left.width);
}

function wideGap(row: SeenWord[]): number {
  return median(row.map((word) => word.height)) * wideGapFrom;
}

/** A place in pixels as a box in points. */
export function boxIn({ x, y, width, height }: Box, scale: number): Box {
  return { x: tenths(x / scale), y: tenths(y / scale), width: tenths(width / scale), height: tenths(height / scale) };
}

export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
