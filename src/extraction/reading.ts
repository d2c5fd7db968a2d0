/**
 * What was read in one document. Produced in a child process from bytes alone, so it is plain JSON. Sentences
 * (`because`, `warnings`) are Czech, for the operator. Boxes are in points (1/72 inch) from the top left corner of
 * the page as it is seen.
 */
export type Box = { x: number; y: number; width: number; height: number };

/** One word of a line, as it stands on the page. */
export type Word = {
  text: string;
  box: Box;
  /** 0–100 from OCR; null for text that was not recognised from an image */
  confidence: number | null;
};

/** One visual line, words in reading order; two spaces stand for a wide gap (a column, a table cell). */
export type Line = {
  /** from 1 */
  page: number;
  text: string;
  box: Box | null;
  /** 0–100 from OCR; null for text that was not recognised from an image */
  confidence: number | null;
  /** where the words of the line stand, left to right; absent in documents without places and where there was no room */
  words?: Word[];
};

/** A field of an interactive form. Ticks are `checkbox`/`radio` with `checked`; `label` is the text it stands beside. */
export type FormField = {
  name: string;
  kind: 'text' | 'choice' | 'checkbox' | 'radio';
  label: string | null;
  /** text and choice: the value; radio: the option's name; checkbox: null */
  value: string | null;
  checked: boolean | null;
  page: number | null;
  box: Box | null;
  /** set where people see another value than the field holds, or another stands in the form's data (XFA) */
  contradicted?: true;
};

/** 'unknown' means that it could not be checked, never that it failed. */
export type Verdict = 'true' | 'false' | 'unknown';

/** One thing looked at, and a Czech sentence that says no more than was checked. */
export type CheckedFact = { verdict: Verdict; because: string };

/** Whom a certificate names: its own words, believed only as far as the signature's `chain` says. */
export type CertificateHolder = {
  /** given name and surname, else the common name; titles may stand in it */
  name: string | null;
  givenName: string | null;
  surname: string | null;
  organisation: string | null;
  /** a name the holder chose; the certificate then says nothing of who it is */
  pseudonym: string | null;
  /** common name, else organisation, of who issued the certificate */
  issuer: string | null;
  /**
   * What the certificate declares itself qualified for (qcStatements, ETSI EN 319 412-5): a person's signature, an
   * organisation's seal, or without saying which; null: it does not call itself qualified.
   */
  qualifiedFor: 'signature' | 'seal' | 'unstated' | null;
  /** ISO instants */
  validFrom: string;
  validTo: string;
};

/** An electronic signature of a document: separate facts, never one yes or no. Revocation is not checked. */
export type DocumentSignature = {
  kind: 'pades' | 'cades' | 'xades' | 'unknown';
  /** name of the file it stands in; null when that is the signed document itself */
  file: string | null;
  /** null when no certificate was found */
  signer: CertificateHolder | null;
  /** what was signed has not been changed since */
  intact: CheckedFact;
  /** nothing stands in the document that was not signed */
  coversWholeDocument: CheckedFact;
  /** the certificate leads to a trusted issuer and was valid when it was signed */
  chain: CheckedFact;
  /**
   * When it was signed. `true`: proven by a time stamp of a trusted issuer; `unknown`: claimed by the signer, or not
   * stated (`at` null); `false`: there is a time stamp and it does not hold. `at` is an ISO instant.
   */
  time: CheckedFact & { source: 'stamp' | 'claim' | 'none'; at: string | null };
  /** one sentence of the four facts for a clerk */
  summary: string;
};

/**
 * A signature that stands outside the bytes it signs: in a file beside them, or in a container around them. `target` is
 * the SHA-256 of those bytes, lower-case hex: names of files may be chosen so as to point elsewhere.
 */
export type OuterSignature = { target: string; signature: DocumentSignature };

export type DocumentKind =
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'rtf'
  | 'doc'
  /** a spreadsheet: XLSX, ODS */
  | 'sheet'
  /** a presentation: PPTX, ODP */
  | 'slides'
  /** another office document, which is not read */
  | 'office'
  | 'text'
  | 'html'
  | 'xml'
  | 'form602'
  /** an e-mail: EML, MSG */
  | 'mail'
  | 'image'
  | 'signed_message'
  /** an archive of any kind */
  | 'zip'
  | 'asic'
  | 'signature'
  | 'empty'
  | 'unknown';

/**
 * What the dark pixels of a recognised page tell where a signature or a tick is expected. A hint and nothing more: a stamp
 * counts as ink, and ink does not say whose it is.
 */
export type InkHint = {
  kind: 'signature' | 'tick';
  /** the text it stands beside */
  label: string;
  box: Box;
  /** share of dark pixels in the box, 0–1 */
  darkShare: number;
  ink: 'seen' | 'none' | 'unsure';
};

/** How a page was recognised from its image (OCR). Boxes on such a page are those of the upright, straightened page. */
export type Recognised = {
  /** mean over the words, 0–100 */
  confidence: number;
  /** degrees clockwise by which the page had to be turned to be upright */
  turn: 0 | 90 | 180 | 270;
  /** degrees clockwise by which it was straightened after that */
  skew: number;
  hints: InkHint[];
};

export type Page = {
  number: number;
  width: number;
  height: number;
  /**
   * 'layer': the page's own text. 'ocr': text recognised from an image, by us (`recognised`) or by a copier.
   * 'none': the page is an image without text, to be looked at by a person.
   */
  text: 'layer' | 'ocr' | 'none';
  /** set when we recognised the page */
  recognised?: Recognised;
  /**
   * Where an image or a drawing of curves lies: what stands there (a signature, a stamp, a logo) only a person can see.
   * A box over the whole page means that the place is not known (DOCX).
   */
  pictures?: Box[];
};

export type DocumentReading = {
  kind: DocumentKind;
  /**
   * `complete`: everything in it was read. `partial`: some was (a scanned page, a limit reached). `unreadable`: nothing.
   * Only `complete` readings may lead to "not ours".
   */
  outcome: 'complete' | 'partial' | 'unreadable';
  /** why not complete; null when complete */
  because: string | null;
  pages: Page[];
  lines: Line[];
  fields: FormField[];
  signatures: DocumentSignature[];
  warnings: string[];
  /** what read it, with version: "pdf-parse 2.4.5 / pdfjs-dist 5.7.284" */
  engine: string;
};

/** Changed whenever the same bytes may be read differently. */
export const extractorVersion = '5';
