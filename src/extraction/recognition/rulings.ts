import type { GreyImage } from './grey-image.ts';

/** Lines of a form that are thinner than a pixel come out grey; lighter than this is the grain of the paper. */
const lineInk = 205;
/** White specks that a scanner leaves in a thin line. */
const gap = 2;
/** Dark share of a line. Letters in a row leave gaps. */
const filled = 0.92;
/** Share of a line with nothing above and below; the rest is crossed by letters. The tops of letters stand on stems. */
const bare = 0.75;

/** What stands in the place of a line: the paper as `evenlyLit` leaves it. A whiter streak would be read as a stroke. */
const paper = 245;

type Direction = { from: Uint8Array; to: Uint8Array; length: number; lines: number; step: number; over: number };

/** Upright lines this long, in parts of the shortest ruling, that end on level lines stand between boxes for single letters. */
const tooth = { betweenLines: 0.2, onLine: 0.1, onLineMost: 0.35 } as const;

/**
 * The page without the lines that forms are ruled with: level and upright ones of at least `least` pixels, and the short
 * ones between boxes for single letters. Tesseract, in the mode for one block of text, takes a line under a value for a
 * part of its letters and reads neither. Letters that a line crosses keep their pixels. Takes a straightened, evenly lit
 * image.
 */
export function withoutRulings({ width, height, pixels }: GreyImage, least: number): GreyImage {
  const to = Uint8Array.from(pixels);
  const thick = Math.max(3, Math.round(least / 14));
  erase({ from: pixels, to, length: width, lines: height, step: 1, over: width }, thick, (run) => long(run, least));
  const levelsErased = Uint8Array.from(to);
  // Where the two cross the level line is not thin and stays, so it is looked for at either side.
  const erased = (place: number, towards: number) => {
    for (let by = 0; by <= thick; by += 1) {
      const row = place + towards * by * width;
      for (const at of [row - thick - 2, row + thick + 2])
        if (pixels[at]! < lineInk && levelsErased[at] === paper) return true;
    }
    return false;
  };
  erase({ from: pixels, to, length: height, lines: width, step: width, over: 1 }, thick, (run) => {
    const top = erased(run.first, 1);
    const bottom = erased(run.last, -1);
    if (long(run, least) || (top && bottom && run.length >= least * tooth.betweenLines)) return bare;
    const onLine = bottom && run.length >= least * tooth.onLine && run.length <= least * tooth.onLineMost;
    return onLine ? bare : null;
  });
  eraseCorners({ width, height, pixels: to }, pixels, thick);
  return { width, height, pixels: to };
}

/** Where an upright and a level line met, neither was thin: a dot with erased lines on two sides of it. */
function eraseCorners({ width, height, pixels }: GreyImage, before: Uint8Array, thick: number): void {
  const side = thick + 3;
  const wasLine = (place: number) => before[place]! < lineInk && pixels[place] === paper;
  for (let y = side; y < height - side; y += 1) {
    for (let x = side; x < width - side; x += 1) {
      const at = y * width + x;
      if (pixels[at]! >= lineInk) continue;
      const level = wasLine(at - side) || wasLine(at + side);
      const upright = wasLine(at - side * width) || wasLine(at + side * width);
      if (level && upright) pixels[at] = paper;
    }
  }
}

/** A dark run; `first` and `last` are the places of its ends. */
type Run = { first: number; last: number; length: number };

const long = ({ length }: Run, least: number): number | null => (length >= least ? bare : null);

/** Erases the runs that are lines; `lineFrom` says which share of a run has to be bare for that, null: it is none. */
function erase(way: Direction, thick: number, lineFrom: (run: Run) => number | null): void {
  for (let line = 0; line < way.lines; line += 1) {
    let first = -1;
    let last = -1;
    let dark = 0;
    for (let at = 0; at <= way.length; at += 1) {
      if (at < way.length && way.from[line * way.over + at * way.step]! < lineInk) {
        if (first < 0) [first, dark] = [at, 0];
        last = at;
        dark += 1;
      } else if (first >= 0 && (at === way.length || at - last > gap)) {
        const length = last - first + 1;
        if (dark >= length * filled) {
          const place = (end: number) => line * way.over + end * way.step;
          const share = lineFrom({ first: place(first), last: place(last), length });
          if (share !== null) eraseRun(way, line, first, last, thick, share);
        }
        first = -1;
      }
    }
  }
}

/**
 * Erases the run where it is thin, if that is so in the share of it that makes it a line: with the grey that a scanner
 * leaves along it.
 */
function eraseRun(way: Direction, line: number, first: number, last: number, thick: number, share: number): void {
  const spans: { at: number; above: number; below: number }[] = [];
  for (let at = first; at <= last; at += 1) {
    const place = line * way.over + at * way.step;
    const above = darkBeside(way, place, line, -1, thick);
    const below = darkBeside(way, place, line, 1, thick - above);
    if (above + below < thick) spans.push({ at, above, below });
  }
  if (spans.length < (last - first + 1) * share) return;
  for (const { at, above, below } of spans) {
    const place = line * way.over + at * way.step;
    for (let by = -above - 1; by <= below + 1; by += 1) {
      const within = line + by >= 0 && line + by < way.lines;
      const edge = by < -above || by > below;
      if (within && (!edge || way.from[place + by * way.over]! >= lineInk)) way.to[place + by * way.over] = paper;
    }
  }
}

function darkBeside(way: Direction, place: number, line: number, towards: 1 | -1, most: number): number {
  let count = 0;
  while (count < most) {
    const beside = line + towards * (count + 1);
    if (beside < 0 || beside >= way.lines || way.from[place + towards * (count + 1) * way.over]! >= lineInk) break;
    count += 1;
  }
  return count;
}
