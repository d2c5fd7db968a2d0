import type { GreyImage } from './grey-image.ts';

/** A square to be ticked, in pixels; `inkShare` is how much of its inside is dark, 0–1. */
export type PrintedSquare = { x: number; y: number; width: number; height: number; inkShare: number };

/** Sides of boxes to tick in forms: 5 to 22 points, in pixels at 200 dots per inch. */
const sideFrom = 14;
const sideTo = 61;
/** What counts as an edge: thin ones come out grey, thick ones run together with the grain. All levels are tried. */
const edgeLevels = [205, 190, 170];
const insideLevel = 140;
/** Dark share that an edge has to have; what scanners do to thin lines takes a little away. */
const edgeShare = 0.88;
/** Nearer than this, squares are places for digits. */
const apart = 6;
const most = 200;

/**
 * Boxes to tick, found by their printed edges: guessing the place from the text beside misses by pixels that decide.
 * Takes a straightened, evenly lit image with its lines still in it.
 */
export function printedSquares(image: GreyImage): PrintedSquare[] {
  const found: PrintedSquare[] = [];
  for (const level of edgeLevels) {
    for (let y = 1; y < image.height - sideFrom && found.length < most; y += 1) {
      for (const [from, to] of runs(image, level, y)) {
        const square = squareUnder(image, level, from, to, y);
        if (square && !found.some((other) => overlap(other, square, 0))) found.push(square);
      }
    }
  }
  return found.filter((one) => !found.some((other) => other !== one && overlap(other, one, apart)));
}

/** Dark runs of a row that may be the upper edge of a square. A white pixel or two do not end one. */
function runs({ width, pixels }: GreyImage, level: number, y: number): [number, number][] {
  const found: [number, number][] = [];
  let from = -1;
  let last = -1;
  for (let x = 0; x <= width; x += 1) {
    if (x < width && pixels[y * width + x]! < level) {
      if (from < 0) from = x;
      last = x;
    } else if (from >= 0 && (x === width || x - last > 1)) {
      const length = last - from + 1;
      if (length >= sideFrom && length <= sideTo) found.push([from, last]);
      from = -1;
    }
  }
  return found;
}

function squareUnder(image: GreyImage, level: number, from: number, to: number, y: number): PrintedSquare | null {
  const width = to - from + 1;
  if (darkInRow(image, level, y - 1, from, to) > 0.5) return null;
  const thickness = Math.max(1, Math.round(width / 12));
  const left = depth(image, level, from, from + thickness, y);
  const right = depth(image, level, to - thickness, to, y);
  const height = Math.min(left, right);
  if (height < width * 0.8 || height > width * 1.25) return null;
  const bottom = Math.max(
    darkInRow(image, level, y + height - 1, from, to),
    darkInRow(image, level, y + height - 2, from, to),
  );
  if (bottom < edgeShare) return null;
  return { x: from, y, width, height, inkShare: inside(image, from, y, width, height) };
}

/** How far down an edge that is a few pixels thick goes. */
function depth({ width, height, pixels }: GreyImage, level: number, from: number, to: number, top: number): number {
  let gaps = 0;
  let y = top;
  for (; y < height && y - top <= sideTo * 1.3; y += 1) {
    let dark = false;
    for (let x = from; x <= to; x += 1) if (pixels[y * width + x]! < level) dark = true;
    if (dark) continue;
    gaps += 1;
    if (gaps > 1) break;
  }
  return y - top - gaps + 1;
}

function darkInRow({ width, height, pixels }: GreyImage, level: number, y: number, from: number, to: number): number {
  if (y < 0 || y >= height) return 0;
  let dark = 0;
  for (let x = from; x <= to; x += 1) if (pixels[y * width + x]! < level) dark += 1;
  return dark / (to - from + 1);
}

function inside({ width: rowLength, pixels }: GreyImage, left: number, top: number, width: number, height: number) {
  const edge = Math.max(3, Math.round(width * 0.2));
  let dark = 0;
  let all = 0;
  for (let y = top + edge; y < top + height - edge; y += 1) {
    for (let x = left + edge; x < left + width - edge; x += 1) {
      all += 1;
      if (pixels[y * rowLength + x]! < insideLevel) dark += 1;
    }
  }
  return all === 0 ? 0 : dark / all;
}

function overlap(a: PrintedSquare, b: PrintedSquare, reach: number): boolean {
  return (
    a.x - reach <= b.x + b.width &&
    b.x - reach <= a.x + a.width &&
    a.y - reach <= b.y + b.height &&
    b.y - reach <= a.y + a.height
  );
}
