import { seeded, seedOf } from '../../simulator/samples/random.ts';
import type { Mark } from '../../simulator/samples/sheet.ts';
import { letterStrokes, type Point } from './letter-strokes.ts';

/** One person's handwriting; the same name always writes alike, and no letter comes out twice the same. */
export type Hand = {
  slant: number;
  /** how far points stray, in the grid of the letters */
  unsteady: number;
  /** how often a small letter is joined to the next, 0–1 */
  joined: number;
  spacing: number;
  next: () => number;
};

/** Heights of the grid of the letters that make one em, so that size means what it means for type. */
const gridOfEm = 25;

export function handOf(name: string): Hand {
  const next = seeded(seedOf(`hand of ${name}`));
  return {
    slant: next() * 0.4 - 0.05,
    unsteady: 0.7 + next() * 0.9,
    joined: next() * 0.9,
    spacing: 1.8 + next() * 1.6,
    next,
  };
}

/** The text in that hand, its line beginning at x, y; squeezed when it would be wider than `room`. */
export function written(hand: Hand, text: string, x: number, y: number, size: number, room: number): Mark {
  const unit = size / gridOfEm;
  const strokes: Point[][] = [];
  let at = 0;
  let drift = 0;
  let end: Point | null = null;
  for (const letter of text) {
    if (letter === ' ') {
      at += 8 + hand.next() * 3;
      end = null;
      continue;
    }
    const drawn = letterStrokes(letter);
    const height = 0.9 + hand.next() * 0.2;
    const width = 0.85 + hand.next() * 0.3;
    const lean = (hand.next() - 0.5) * 0.24;
    drift = drift * 0.8 + (hand.next() - 0.5) * 2.2;
    const placed = drawn.strokes.map((stroke) =>
      stroke.map((point) => ({
        x: at + point.x * width + point.y * lean + (hand.next() - 0.5) * hand.unsteady * 2,
        y: point.y * height + drift + (hand.next() - 0.5) * hand.unsteady * 2,
      })),
    );
    const small = letter === letter.toLowerCase() && /\p{L}/u.test(letter);
    if (end && small && hand.next() < hand.joined) strokes.push([end, placed[0]![0]!]);
    strokes.push(...placed);
    end = small ? placed[0]!.at(-1)! : null;
    at += drawn.width * width + hand.spacing;
  }
  const squeeze = Math.min(1, room / (at * unit));
  const path = strokes.map((stroke) =>
    curve(stroke.map((point) => ({ x: (point.x + point.y * hand.slant) * unit * squeeze, y: -point.y * unit }))),
  );
  return { kind: 'ink', path: path.join(' '), x, y, asPicture: false };
}

/** A smooth line through the points (Catmull-Rom, as cubic Bézier curves). */
function curve(points: Point[]): string {
  const at = (index: number) => points[Math.min(points.length - 1, Math.max(0, index))]!;
  const show = (point: Point) => `${point.x.toFixed(2)} ${point.y.toFixed(2)}`;
  const pieces = points.slice(1).map((to, index) => {
    const from = at(index);
    const before = at(index - 1);
    const after = at(index + 2);
    const one = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const two = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C ${show(one)} ${show(two)} ${show(to)}`;
  });
  return `M ${show(at(0))} ${pieces.join(' ')}`;
}
