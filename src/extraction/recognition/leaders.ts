import type { GreyImage } from './grey-image.ts';
import { isInk } from './ink.ts';

/** A dot of a leader at 200 dots per inch, in pixels; two that run together are as wide as both. */
const dot = { height: 6, width: 12 } as const;
/** Dots of one leader: how far apart, how level, and how many. Three full stops are an omission. */
const leader = { pitch: 16, level: 2, dots: 8 } as const;
/** What the paper is after `evenlyLit`. */
const paper = 245;

type Dot = { x: number; y: number; right: number; bottom: number };

/**
 * The page without dotted leaders ("Jméno: Jana Malá ............"). Tesseract reads them as letters, and often gives up
 * the line they stand in. Takes a straightened, evenly lit image at about 200 dots per inch.
 */
export function withoutLeaders(image: GreyImage): GreyImage {
  const pixels = Uint8Array.from(image.pixels);
  for (const chain of chainsOf(dotsOf(image))) {
    for (const { x, y, right, bottom } of chain) {
      for (let row = Math.max(0, y - 1); row <= Math.min(image.height - 1, bottom + 1); row += 1)
        pixels.fill(
          paper,
          row * image.width + Math.max(0, x - 1),
          row * image.width + Math.min(image.width, right + 2),
        );
    }
  }
  return { width: image.width, height: image.height, pixels };
}

/** Everything dark that is as small as a dot, left to right. */
function dotsOf({ width, height, pixels }: GreyImage): Dot[] {
  const seen = new Uint8Array(pixels.length);
  const dots: Dot[] = [];
  const places: number[] = [];
  for (let start = 0; start < pixels.length; start += 1) {
    if (seen[start] || !isInk(pixels[start]!)) continue;
    const found: Dot = { x: width, y: height, right: 0, bottom: 0 };
    places.push(start);
    seen[start] = 1;
    for (let at = places.pop(); at !== undefined; at = places.pop()) {
      const x = at % width;
      const y = (at - x) / width;
      found.x = Math.min(found.x, x);
      found.y = Math.min(found.y, y);
      found.right = Math.max(found.right, x);
      found.bottom = Math.max(found.bottom, y);
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
        for (let beside = Math.max(0, x - 1); beside <= Math.min(width - 1, x + 1); beside += 1) {
          const next = row * width + beside;
          if (seen[next] || !isInk(pixels[next]!)) continue;
          seen[next] = 1;
          places.push(next);
        }
      }
    }
    if (found.bottom - found.y < dot.height && found.right - found.x < dot.width) dots.push(found);
  }
  return dots.sort((a, b) => a.x - b.x);
}

/** Dots that follow each other on one level. */
function chainsOf(dots: Dot[]): Dot[][] {
  const open: Dot[][] = [];
  for (const one of dots) {
    const chain = open.findLast((before) => {
      const last = before.at(-1)!;
      return one.x - last.right <= leader.pitch && one.x > last.x && Math.abs(one.bottom - last.bottom) <= leader.level;
    });
    if (chain) chain.push(one);
    else open.push([one]);
  }
  return open.filter((chain) => chain.length >= leader.dots);
}
