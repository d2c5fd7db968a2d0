import { letterCount } from './clean-text.ts';
import type { FoundFile } from './save-parts.ts';
import { sniffKind } from './sniff-kind.ts';

/** An image inside a document; `share` of an A4 page that it covers, null when the document does not say. */
export type PastedImage = FoundFile & { share: number | null };

/** A text with fewer letters is a note beside what is pasted. */
const fewLetters = 200;
/** A logo or a picture of a signature covers less of a page than this, and takes fewer bytes. */
const pageLike = { share: 0.25, bytes: 100_000 };
/** Where there is next to no text, smaller ones may be what the document is about. */
const telling = { share: 0.08, bytes: 20_000 };

/**
 * Images that may be pasted scans, to be read as documents of their own: those of the size of a page, and where a document
 * is next to nothing but images, all that are bigger than an ornament.
 */
export function pastedScans(images: readonly PastedImage[], text: string): PastedImage[] {
  const least = letterCount(text) < fewLetters ? telling : pageLike;
  return images.filter(
    ({ bytes, share }) =>
      sniffKind(bytes) === 'image' && (share === null ? bytes.length >= least.bytes : share >= least.share),
  );
}
