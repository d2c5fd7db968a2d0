/** A page in pixels, as it is seen before it is turned upright: grey (1), or red, green, blue and opacity (4). */
export type PageImage = {
  width: number;
  height: number;
  channels: 1 | 4;
  pixels: Uint8Array;
  /** pixels in a point */
  scale: number;
};

export type PageSize = { width: number; height: number };

/** A document whose pages can be drawn. Pages count from 1. `size` is in points; both throw `NotDrawn`. */
export type PageImages = AsyncDisposable & {
  count: number;
  size(page: number): Promise<PageSize>;
  /** `scale`: pixels in a point; it comes out smaller where that would mean to invent pixels */
  draw(page: number, scale: number, channels: 1 | 4): Promise<PageImage>;
};

/** A document or a page that cannot be drawn; a Czech sentence for the finding stands in `message`. */
export class NotDrawn extends Error {
  override readonly name: string = 'NotDrawn';
}

/** Images with more pixels are not decoded: A4 at 600 dots per inch has 35 million. */
export const maxPixels = 60_000_000;

/** A4 in points. */
export const a4: PageSize = { width: 595, height: 842 };
const a3Length = 1200;
/** More pixels than 200 dots per inch give bring the recognition nothing and cost it time (measured). */
const usualScale = 200 / 72;

/**
 * How many pixels to a point a page is drawn with to be recognised. Sizes up to A3 are believed. Bigger pages come from
 * programs that took a pixel of a scan for a point, so they are drawn as if they were A4.
 */
export function recognitionScale({ width, height }: PageSize): number {
  const long = Math.max(width, height);
  const asA4 = usualScale * fitScale({ width, height }, a4);
  if (long > a3Length) return asA4;
  return Math.max(usualScale, Math.min(asA4, 2 * usualScale));
}

/** The factor that makes a size fit into another one, whichever way they lie. */
export function fitScale(size: PageSize, into: PageSize): number {
  return Math.min(
    Math.min(into.width, into.height) / Math.min(size.width, size.height),
    Math.max(into.width, into.height) / Math.max(size.width, size.height),
  );
}

/** Opens a PDF or an image; throws `NotDrawn` when it cannot be. Nothing is drawn yet. */
export async function openPages(bytes: Buffer, kind: 'pdf' | 'image'): Promise<PageImages> {
  return kind === 'pdf'
    ? (await import('./pdf-pages.ts')).openPdfPages(bytes)
    : (await import('./image-pages.ts')).openImagePages(bytes);
}
