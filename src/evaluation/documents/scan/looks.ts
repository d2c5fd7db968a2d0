import type { Fonts } from '../../../simulator/samples/fonts.ts';
import { seeded } from '../../../simulator/samples/random.ts';
import type { Sheet } from '../../../simulator/samples/sheet.ts';
import { blackAndWhite, blurred, copied, grained, shaded, turned } from './damage.ts';
import { type Corners, photographed, tilted } from './geometry.ts';
import { drawn, type Picture } from './picture.ts';

/**
 * What happened to a page between the printer and us: a good scanner, an ordinary one, a coarse one, uneven light, a copy
 * of a copy, a photo by telephone, a fax (fine, and the old coarse kind), and paper fed in sideways or upside down.
 */
export type LookName = 'clean' | 'usual' | 'coarse' | 'uneven' | 'copy' | 'photo' | 'fax' | 'coarse fax' | 'turned';

/** A page as it came out of the machine, with the sheet that lay in it. */
export type ScannedPage = {
  picture: Picture;
  dotsAcross: number;
  dotsDown: number;
  jpegQuality: number;
  of: { fonts: Fonts; sheet: Sheet };
};

export const lookNames: LookName[] = [
  'clean',
  'usual',
  'coarse',
  'uneven',
  'copy',
  'photo',
  'fax',
  'coarse fax',
  'turned',
];

/** The sheet through that machine; the seed decides how askew, how grainy and which way round. */
export async function scanned(fonts: Fonts, sheet: Sheet, look: LookName, seed: number): Promise<ScannedPage> {
  const next = seeded(seed);
  const askew = (most: number) => (next() * 2 - 1) * most;
  const page = async (dots: number, skew: number, down = dots) =>
    tilted(await drawn(fonts, sheet, dots, down, false), skew);
  const made = (picture: Picture, dots: number, jpegQuality: number, down = dots): ScannedPage => {
    return { picture, dotsAcross: dots, dotsDown: down, jpegQuality, of: { fonts, sheet } };
  };
  switch (look) {
    case 'clean':
      return made(grained(await page(300, askew(0.4)), 4, seed), 300, 80);
    case 'usual':
      return made(grained(await page(200, askew(1.3)), 8, seed), 200, 50);
    case 'coarse':
      return made(grained(await page(150, askew(2)), 9, seed), 150, 35 + Math.round(next() * 15));
    case 'uneven':
      return made(grained(shaded(await page(200, askew(2.5)), 0.45, seed), 9, seed), 200, 45);
    case 'copy': {
      const soft = await blurred(await page(200, askew(1)), 0.9);
      return made(grained(copied(soft, 1.7, 700, seed), 5, seed), 200, 50);
    }
    case 'photo':
      return made(await photoOf(fonts, sheet, next, seed), 210, 60);
    case 'fax': {
      const grey = grained(await page(204, askew(0.8), 196), 18, seed);
      return made(blackAndWhite(grey, 150, 250, seed), 204, 0, 196);
    }
    case 'coarse fax': {
      const grey = grained(await page(204, askew(0.5), 98), 14, seed);
      return made(blackAndWhite(grey, 165, 120, seed), 204, 0, 98);
    }
    case 'turned': {
      const picture = grained(await page(200, askew(1)), 7, seed);
      const degrees = ([90, 180, 270] as const)[seed % 3]!;
      return made(await turned(picture, degrees), 200, 55);
    }
  }
}

async function photoOf(fonts: Fonts, sheet: Sheet, next: () => number, seed: number): Promise<Picture> {
  const paper = await drawn(fonts, sheet, 210, 210, true);
  const near = () => 0.02 + next() * 0.045;
  const far = () => 1 - near();
  const corners: Corners = [
    [near(), near()],
    [far(), near()],
    [far(), far()],
    [near(), far()],
  ];
  const table: [number, number, number] = [96 + next() * 40, 78 + next() * 20, 58];
  const seen = await blurred(photographed(paper, corners, table), 0.6);
  return grained(shaded(seen, 0.35, seed), 8, seed);
}
