import { cleanText } from '../clean-text.ts';
import { readingCaps } from '../limits.ts';
import type { InkHint } from '../reading.ts';
import { labelTicks } from '../tick-marks.ts';
import { inkShares, inkVerdict } from './ink-shares.ts';
import type { PrintedSquare } from './printed-squares.ts';
import { boxIn, spaced } from './recognised-lines.ts';
import type { SeenWord } from './tesseract.ts';

/** A square that is filled is a bullet as likely as a tick. */
const filled = 0.85;

type TickBox = { x: number; y: number; width: number; height: number; inkShare: number | null };
type Part = { tick: true; text: ''; place: TickBox } | { tick: false; text: string };

/**
 * What the ink in boxes to tick tells, each with the text it stands beside. Of a mark in the text that only looks like
 * a box nothing is known, so it is unsure. `scale`: pixels in a point.
 */
export function tickHints(words: SeenWord[], squares: PrintedSquare[], marks: SeenWord[], scale: number): InkHint[] {
  const boxes: TickBox[] = [...squares, ...marks.map((mark) => ({ ...mark, inkShare: null }))];
  const hints: InkHint[] = [];
  for (const [line, row] of Map.groupBy(boxes, (box) => lineBeside(box, words))) {
    if (line === null) continue;
    const parts = partsOf(
      words.filter((word) => word.line === line),
      row,
    );
    const labels = labelTicks(parts);
    const ticks = parts.flatMap((part) => (part.tick ? [part.place] : []));
    ticks.forEach((box, index) => {
      const label = cleanText(labels[index] ?? '', readingCaps.nameLength);
      if (label === '') return;
      const share = box.inkShare ?? 0;
      const known = box.inkShare !== null && share <= filled;
      hints.push({
        kind: 'tick',
        label,
        box: boxIn(box, scale),
        darkShare: Math.round(share * 1000) / 1000,
        ink: known ? inkVerdict(share, inkShares.tick) : 'unsure',
      });
    });
  }
  return hints.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
}

/** The number of the line whose words stand beside a box; null when none does. */
function lineBeside(box: TickBox, words: SeenWord[]): number | null {
  const middle = box.y + box.height / 2;
  const beside = words.filter((word) => middle > word.y - word.height * 0.3 && middle < word.y + word.height * 1.3);
  const right = beside.filter((word) => word.x > box.x).sort((a, b) => a.x - b.x)[0];
  const left = beside.filter((word) => word.x < box.x).sort((a, b) => b.x - a.x)[0];
  return (right ?? left)?.line ?? null;
}

/** Boxes and the texts between them, left to right. */
function partsOf(words: SeenWord[], boxes: TickBox[]): Part[] {
  const parts: Part[] = [];
  let text: SeenWord[] = [];
  const endText = () => {
    if (text.length > 0) parts.push({ tick: false, text: spaced(text) });
    text = [];
  };
  const placed = [
    ...words.map((word) => ({ x: word.x, word, box: null })),
    ...boxes.map((box) => ({ x: box.x, word: null, box })),
  ];
  for (const { word, box } of placed.sort((a, b) => a.x - b.x)) {
    if (word) text.push(word);
    else {
      endText();
      parts.push({ tick: true, text: '', place: box });
    }
  }
  endText();
  return parts;
}
