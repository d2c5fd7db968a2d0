import { type GreyImage, reduced } from './grey-image.ts';

/** Darker than this on an evenly lit page, whose paper is at 245 and whose print is under 80, is ink. */
const inkLevel = 160;

/** Whether a pixel of an evenly lit page is ink. */
export function isInk(pixel: number): boolean {
  return pixel < inkLevel;
}

/** Fewer ink pixels at 100 dots per inch are specks: one letter of ten points has 35. */
const specks = 60;

/** Whether there is nothing on a page, its rim aside. Takes an evenly lit image at about 200 dots per inch. */
export function isBlank(image: GreyImage): boolean {
  const { width, height, pixels } = reduced(image, 2);
  const rim = Math.round(Math.min(width, height) * 0.02);
  let count = 0;
  for (let y = rim; y < height - rim; y += 1) {
    for (let x = rim; x < width - rim; x += 1) if (isInk(pixels[y * width + x]!)) count += 1;
  }
  return count < specks;
}
