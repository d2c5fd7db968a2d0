import type { ReadDocument } from '../classification/act.ts';
import { maskBirthNumbers } from '../classification/birth-number.ts';
import { withTexts } from '../classification/masking.ts';
import { readingCaps } from '../extraction/limits.ts';
import type { DocumentSignature, OuterSignature } from '../extraction/reading.ts';

/**
 * Signatures found in other files that are over the bytes of this digest, wherever in the message they lie: a signature
 * belongs to content, not to a name or a place.
 */
export function signaturesOver(sha256: string, found: OuterSignature[]): DocumentSignature[] {
  const own = found.filter(({ target }) => target === sha256).map(({ signature }) => signature);
  // The worst first, so that a limit never hides it.
  const isFalse = ({ intact }: DocumentSignature) => Number(intact.verdict === 'false');
  return own.sort((a, b) => isFalse(b) - isFalse(a)).slice(0, readingCaps.signatures);
}

/** The documents of a message, each with the signatures over it. */
export function withOuterSignatures(documents: ReadDocument[], found: OuterSignature[]): ReadDocument[] {
  return documents.map((document) => ({ ...document, outerSignatures: signaturesOver(document.sha256, found) }));
}

/** The same signatures as they may be stored: birth numbers masked. */
export function maskedSignaturesOver(sha256: string, found: OuterSignature[]): DocumentSignature[] {
  return signaturesOver(sha256, found).map((signature) => withTexts(signature, maskBirthNumbers));
}
