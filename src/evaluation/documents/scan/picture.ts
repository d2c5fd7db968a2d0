import sharp, { type Sharp } from 'sharp';
import type { Fonts } from '../../../simulator/samples/fonts.ts';
import { svgOf } from '../../../simulator/samples/scan.ts';
import type { Sheet } from '../../../simulator/samples/sheet.ts';

/** A page as pixels, grey or red-green-blue, rows from the top. */
export type Picture = { data: Uint8Array; width: number; height: number; channels: 1 | 3 };

/** The sheet printed on clean paper, so many dots an inch across and down (a fax has fewer down). */
export async function drawn(
  fonts: Fonts,
  sheet: Sheet,
  across: number,
  down: number,
  colour: boolean,
): Promise<Picture> {
  const width = Math.round((sheet.width / 72) * across);
  const height = Math.round((sheet.height / 72) * down);
  const look = { dotsPerInch: across, skew: 0, noise: 0, quality: 100, paper: '#ffffff', seed: 0 };
  const square = Math.round((sheet.height / 72) * across);
  const svg = Buffer.from(svgOf(fonts, sheet, look, width, square));
  const image = sharp(svg).flatten({ background: '#ffffff' });
  const sized = square === height ? image : image.resize(width, height, { fit: 'fill' });
  return pixels(colour ? sized.toColourspace('srgb') : sized.greyscale().toColourspace('b-w'));
}

/** The pixels of an image that sharp has at hand. */
export async function pixels(image: Sharp): Promise<Picture> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  if (info.channels !== 1 && info.channels !== 3) throw new Error(`a picture of ${info.channels} channels`);
  return { data: new Uint8Array(data), width: info.width, height: info.height, channels: info.channels };
}

/** The picture for sharp to go on with; `pageHeight` cuts a tall one into pages. */
export function opened({ data, width, height, channels }: Picture, pageHeight?: number): Sharp {
  return sharp(data, { raw: { width, height, channels, ...(pageHeight && { pageHeight }) } });
}
