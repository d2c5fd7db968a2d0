import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { a4, fitScale, maxPixels, NotDrawn, type PageImage, type PageImages, type PageSize } from './page-images.ts';
import { tiffStretch } from './tiff-shape.ts';

// One document is decoded at a time and nothing twice, so neither threads nor a cache bring anything but memory.
sharp.concurrency(1);
sharp.cache(false);

/** What libvips says of an image over the limit. */
const tooManyPixels = /pixel limit/;
const options = { limitInputPixels: maxPixels, failOn: 'error' } as const;
/** An image smaller than it should be is made bigger at most so many times. */
const mostEnlarged = 2;

/**
 * JPEG, PNG, WebP, GIF and AVIF as one page, TIFF with all of its pages. How large an image was on paper is not
 * believed (telephones write 72 dots per inch): it is taken to fill A4 as well as it can.
 */
export async function openImagePages(bytes: Buffer): Promise<PageImages> {
  const { format, pages = 1 } = await sharp(bytes, options)
    .metadata()
    .catch((error) => unknownFormat(bytes, error));
  // The frames of an animation are one picture.
  const count = format === 'tiff' ? pages : 1;

  /** As the page would be with square pixels. */
  const pixelSize = async (page: number): Promise<PageSize> => {
    const { autoOrient } = await sharp(bytes, { ...options, page: page - 1 })
      .metadata()
      .catch(notDecoded);
    const stretch = format === 'tiff' ? tiffStretch(bytes, page) : 1;
    return { width: autoOrient.width, height: autoOrient.height * stretch };
  };
  const size = async (page: number): Promise<PageSize> => {
    const pixels = await pixelSize(page);
    const scale = fitScale(pixels, a4);
    return { width: pixels.width * scale, height: pixels.height * scale };
  };
  const draw = async (page: number, wanted: number, channels: 1 | 4): Promise<PageImage> => {
    const pixels = await pixelSize(page);
    const scale = Math.min(wanted, mostEnlarged / fitScale(pixels, a4));
    const width = Math.max(1, Math.round(pixels.width * fitScale(pixels, a4) * scale));
    const height = Math.max(1, Math.round(pixels.height * fitScale(pixels, a4) * scale));
    const image = sharp(bytes, { ...options, page: page - 1 })
      .autoOrient()
      .resize({ width, height, fit: 'fill' })
      .flatten({ background: '#ffffff' });
    const inColours = channels === 1 ? image.toColourspace('b-w') : image.toColourspace('srgb').ensureAlpha();
    const { data, info } = await inColours
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
      .catch(notDecoded);
    if (info.channels !== channels) throw new NotDrawn('Obrázek má neobvyklé barvy a neotevírá se.');
    return { width: info.width, height: info.height, channels, pixels: data, scale };
  };
  return { count, size, draw, [Symbol.asyncDispose]: async () => {} };
}

async function unknownFormat(bytes: Buffer, error: Error): Promise<never> {
  if (tooManyPixels.test(error.message)) notDecoded(error);
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const name = { heic: 'HEIC', heif: 'HEIC', bmp: 'BMP', jp2: 'JPEG 2000' }[type?.ext as string];
  throw new NotDrawn(
    name
      ? `Obrázek je ve formátu ${name} a ten se neotevírá; je třeba se na něj podívat.`
      : 'Obrázek je poškozený a nelze ho otevřít.',
  );
}

function notDecoded(error: Error): never {
  throw new NotDrawn(
    tooManyPixels.test(error.message)
      ? `Obrázek má přes ${maxPixels / 1_000_000} milionů bodů a neotevírá se.`
      : 'Obrázek je poškozený nebo neúplný a nelze ho přečíst.',
  );
}
