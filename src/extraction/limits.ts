/** What one document may cost, and whom its electronic signatures may lead to. */
export type ReadLimits = {
  /** processor time of one document; by the clock three times as much on a busy machine */
  timeoutMs: number;
  /** resident memory of the child */
  memoryMb: number;
  maxPages: number;
  maxBytes: number;
  /** PEM certificates, roots and issuing authorities, to which the signer of a document may chain; empty: none */
  trustAnchorsPem: string;
};

/** Limits measured on forms, scans and hostile files: an ordinary document takes a tenth of them. */
export const usualLimits: ReadLimits = {
  timeoutMs: 20_000,
  memoryMb: 512,
  maxPages: 50,
  maxBytes: 25 * 1024 * 1024,
  trustAnchorsPem: '',
};

/** What recognising the pages of one document may cost; measured on forms: 2–4 s and 320 MB a page. */
export const recognitionLimits = {
  /** processor time of one page; the first one with the start of the child; by the clock three times as much */
  pageMs: 60_000,
  memoryMb: 800,
  maxBytes: 25 * 1024 * 1024,
} as const;

/** What drawing the pages of one document for a person may cost. */
export const drawingLimits = {
  /** processor time of one page; the first one with the start of the child */
  pageMs: 20_000,
  memoryMb: 800,
  /** pixels: A4 at 200 dpi, enough to read small print */
  width: 1654,
  imageBytes: 20 * 1024 * 1024,
} as const;

/** Size of what one document may yield; the child cuts its reading to these and the parent refuses more. */
export const readingCaps = {
  lines: 20_000,
  lineLength: 4_000,
  textLength: 1_000_000,
  fields: 2_000,
  valueLength: 4_000,
  nameLength: 200,
  warnings: 100,
  warningLength: 400,
  signatures: 10,
  outerSignatures: 200,
  pages: 500,
  picturesOnPage: 50,
  hints: 50,
  answerBytes: 2 * 1024 * 1024,
} as const;
