import sharp from 'sharp';
import type { Box } from '../reading.ts';
import { openPages, type PageImage } from './page-images.ts';
import { leastSkew } from './upright-page.ts';

/** How a page is drawn for a person: as it was read, so that boxes found on it fit. Boxes are in points. */
export type PageView = { page: number; turn: 0 | 90 | 180 | 270; skew: number; width: number; frames: Box[] };

/** Space between a value and its frame, and the line it is drawn with, in pixels. */
const framePadding = 4;
const frameStroke = 3;

/**
 * One page as a PNG, about `width` pixels wide before it is turned, upright and straightened, with frames around places
 * on it. Throws `NotDrawn` when it cannot be drawn.
 */
export async function renderPage(bytes: Buffer, kind: 'pdf' | 'image', view: PageView): Promise<Buffer> {
  await using pages = await openPages(bytes, kind);
  const size = await pages.size(view.page);
  const drawn = await pages.draw(view.page, view.width / size.width, 4);
  const upright = await laidUpright(drawn, view);
  const frames = view.frames.map((box) => frameAround(box, drawn.scale));
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${upright.width}" height="${upright.height}">${frames.join('')}</svg>`;
  return sharp(upright.pixels, { raw: { width: upright.width, height: upright.height, channels: 4 } })
    .composite(frames.length > 0 ? [{ input: Buffer.from(drawing), top: 0, left: 0 }] : [])
    .png({ compressionLevel: 6 })
    .toBuffer();
}

type Raster = { width: number; height: number; pixels: Uint8Array };

/** Straightened first and turned then, as the page was when it was recognised. */
async function laidUpright(image: PageImage, { skew, turn }: PageView): Promise<Raster> {
  let raster: Raster = image;
  for (const degrees of [Math.abs(skew) < leastSkew ? 0 : skew, turn]) {
    if (degrees === 0) continue;
    const { width, height, pixels } = raster;
    const { data, info } = await sharp(pixels, { raw: { width, height, channels: 4 } })
      .rotate(degrees, { background: '#ffffffff' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    raster = { width: info.width, height: info.height, pixels: data };
  }
  return raster;
}

function frameAround({ x, y, width, height }: Box, scale: number): string {
  const at = (points: number) => Math.round(points * scale);
  return (
    `<rect x="${at(x) - framePadding}" y="${at(y) - framePadding}" width="${at(width) + 2 * framePadding}" ` +
    `height="${at(height) + 2 * framePadding}" fill="none" stroke="#d4380d" stroke-width="${frameStroke}"/>`
  );
}
