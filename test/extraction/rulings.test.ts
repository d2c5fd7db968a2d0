import { expect, test } from 'vitest';
import type { GreyImage } from '../../src/extraction/recognition/grey-image.ts';
import { withoutLeaders } from '../../src/extraction/recognition/leaders.ts';
import { withoutRulings } from '../../src/extraction/recognition/rulings.ts';

const least = 70;

/** A white page with black rectangles: left, top, width, height. */
function page(...rectangles: [number, number, number, number][]): GreyImage {
  const image = { width: 600, height: 120, pixels: new Uint8Array(600 * 120).fill(245) };
  for (const [left, top, width, height] of rectangles)
    for (let y = top; y < top + height; y += 1) image.pixels.fill(20, y * 600 + left, y * 600 + left + width);
  return image;
}

function darkIn({ width, pixels }: GreyImage, left: number, top: number, across: number, down: number): number {
  let dark = 0;
  for (let y = top; y < top + down; y += 1)
    for (let x = left; x < left + across; x += 1) if (pixels[y * width + x]! < 128) dark += 1;
  return dark;
}

test('the strokes between boxes for single letters go with the lines around them, letters in them stay', () => {
  const strokes = Array.from({ length: 9 }, (_, at): [number, number, number, number] => [40 + at * 41, 40, 2, 42]);
  const letter: [number, number, number, number] = [60, 50, 3, 22];
  const bare = withoutRulings(page([40, 40, 330, 2], [40, 80, 330, 2], ...strokes, letter), least);

  expect(darkIn(bare, 81, 46, 2, 30)).toBe(0);
  expect(darkIn(bare, ...letter)).toBe(66);
});

test('short strokes on a line go with it, a letter that stands above it stays', () => {
  const strokes = Array.from({ length: 9 }, (_, at): [number, number, number, number] => [40 + at * 41, 66, 2, 16]);
  const letter: [number, number, number, number] = [60, 50, 3, 22];
  const bare = withoutRulings(page([40, 80, 330, 2], ...strokes, letter), least);

  expect(darkIn(bare, 81, 66, 2, 10)).toBe(0);
  expect(darkIn(bare, ...letter)).toBe(66);
});

test('a stroke that stands on no line is a letter', () => {
  const bare = withoutRulings(page([40, 80, 330, 2], [100, 40, 3, 30]), least);

  expect(darkIn(bare, 100, 40, 3, 30)).toBe(90);
});

test('dotted leaders go, full stops and dots over letters stay', () => {
  const leader = Array.from({ length: 30 }, (_, at): [number, number, number, number] => [
    200 + at * 9,
    78 + (at % 2),
    3,
    3,
  ]);
  const stop: [number, number, number, number] = [120, 78, 3, 3];
  const omission = [0, 1, 2].map((at): [number, number, number, number] => [500 + at * 9, 30, 3, 3]);
  const bare = withoutLeaders(page(...leader, stop, ...omission));

  expect(darkIn(bare, 190, 70, 290, 20)).toBe(0);
  expect(darkIn(bare, 110, 70, 30, 20)).toBe(9);
  expect(darkIn(bare, 490, 20, 60, 30)).toBe(27);
});
