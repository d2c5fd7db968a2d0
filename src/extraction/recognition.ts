import type { Line, Recognised } from './reading.ts';

/** One page recognised from its image. Boxes are in points from the top left corner of the upright, straightened page. */
export type RecognisedPage = Recognised & { number: number; width: number; height: number; lines: Line[] };

/** What became of the pages that were to be recognised. `reasons` say in Czech what of them was not read. */
export type Recognition = {
  /** pages of the whole document, where recognising was the first to learn it (images, TIFF) */
  pageCount: number | null;
  pages: RecognisedPage[];
  reasons: string[];
  warnings: string[];
  /** "tesseract.js 7.0.0 (ces, eng)" */
  engine: string;
  /** recognising was ended by a limit, or died; another time it may get further */
  cut: boolean;
};

/** Told by the recognising child one by one, so that a page that never ends takes no other with it. */
export type RecognitionStep =
  | { kind: 'begun'; pageCount: number; engine: string }
  | { kind: 'page'; page: RecognisedPage; warnings: string[] }
  | { kind: 'unread'; number: number; because: string };

/** Pages of one document that are recognised; the rest is left to a person. */
export const recognisedPagesLimit = 10;
