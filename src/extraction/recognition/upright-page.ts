import sharp from 'sharp';
import { evenlyLit } from './even-light.ts';
import { type GreyImage, type QuarterTurn, strip, turned } from './grey-image.ts';
import { isBlank, isInk } from './ink.ts';
import { withoutLeaders } from './leaders.ts';
import type { PageImage } from './page-images.ts';
import { mean } from './readable-words.ts';
import { withoutRulings } from './rulings.ts';
import { type Lie, measureLie } from './skew.ts';
import type { SeenWord, Tesseract } from './tesseract.ts';

/** Lines shorter than this, in pixels at 200 dots per inch (9 mm), are strokes of letters. */
const leastRuling = 70;
/** A page read worse than this may be upside down (sideways and upside down pages give 25–48, upright ones over 80). */
const surelyUpright = 60;
/** How much of a page is read to tell which way is up, in pixels: five to eight lines. */
const triedHeight = 280;
/** Straighter than this is straight: a line of A4 rises by a pixel or two. */
export const leastSkew = 0.05;

/** A page made ready for recognising; what the page is like is known before Tesseract sees it. */
export type ReadyPage = { scale: number; lie: Lie; straight: GreyImage } | 'blank';

export type UprightPage = {
  turn: QuarterTurn;
  skew: number;
  scale: number;
  /** upright, straightened and evenly lit */
  image: GreyImage;
  /** the same without ruled and dotted lines */
  unruled: GreyImage;
  words: SeenWord[];
};

/** Evens out the light and straightens the page as it lies. */
export async function readyPage(page: PageImage): Promise<ReadyPage> {
  const lit = evenlyLit(page);
  if (isBlank(lit)) return 'blank';
  const lie = measureLie(lit);
  return { scale: page.scale, lie, straight: await straightened(lit, lie.skew) };
}

/**
 * Recognises a page whichever way it lies. Lines that run upright are seen without reading anything; whether a page
 * stands on its head is known by how badly it reads.
 */
export async function recogniseUpright(
  { scale, lie, straight }: Exclude<ReadyPage, 'blank'>,
  tesseract: Tesseract,
): Promise<UprightPage> {
  const as = async (turn: QuarterTurn): Promise<UprightPage> => {
    const image = turned(straight, turn);
    const unruled = withoutLeaders(withoutRulings(image, leastRuling));
    return { turn, skew: lie.skew, scale, image, unruled, words: await tesseract.words(unruled) };
  };
  const sideways = lie.rowness < 1;
  // Rows that are all alike make columns, too; reading a whole page the wrong way takes many times as long as a strip.
  const first = await as(
    sideways ? await bestTurn(straight, surelyLies(lie) ? [90, 270] : [0, 90, 180, 270], tesseract) : 0,
  );
  if (mean(first.words) >= surelyUpright) return first;
  const likely: QuarterTurn[] = sideways ? [90, 270] : [0, 180];
  const best = await bestTurn(straight, surelyLies(lie) ? likely : [0, 90, 180, 270], tesseract);
  if (best === first.turn) return first;
  const second = await as(best);
  return mean(second.words) > mean(first.words) ? second : first;
}

/** Whether the lines of a page fall clearly into rows, or clearly into columns (text: over 2 and under 0.3). */
function surelyLies({ rowness }: Lie): boolean {
  return rowness > 1.5 || rowness < 0.6;
}

/** Turns the image clockwise by a few degrees on white; it grows by what sticks out. */
export async function straightened(image: GreyImage, degrees: number): Promise<GreyImage> {
  if (Math.abs(degrees) < leastSkew) return image;
  const { width, height } = image;
  const { data, info } = await sharp(image.pixels, { raw: { width, height, channels: 1 } })
    .rotate(degrees, { background: '#ffffff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

/** The turn in which a strip of the page gives the most letters in well-read words. */
async function bestTurn(image: GreyImage, turns: QuarterTurn[], tesseract: Tesseract): Promise<QuarterTurn> {
  let best: { turn: QuarterTurn; letters: number } = { turn: turns[0]!, letters: -1 };
  for (const turn of turns) {
    const words = await tesseract.words(withoutRulings(busiestStrip(turned(image, turn)), leastRuling));
    const letters = words
      .filter((word) => word.confidence >= 80 && word.text.length >= 3)
      .reduce((sum, word) => sum + word.text.length, 0);
    if (letters > best.letters) best = { turn, letters };
  }
  return best.turn;
}

function busiestStrip(image: GreyImage): GreyImage {
  const { width, height, pixels } = image;
  if (height <= triedHeight) return image;
  const inkAbove = new Uint32Array(height + 1);
  for (let y = 0; y < height; y += 1) {
    let ink = 0;
    for (let at = y * width; at < (y + 1) * width; at += 1) if (isInk(pixels[at]!)) ink += 1;
    inkAbove[y + 1] = inkAbove[y]! + ink;
  }
  let from = 0;
  const inkFrom = (y: number) => inkAbove[y + triedHeight]! - inkAbove[y]!;
  for (let y = 1; y <= height - triedHeight; y += 1) if (inkFrom(y) > inkFrom(from)) from = y;
  return strip(image, from, triedHeight);
}
