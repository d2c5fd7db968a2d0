import type { DocumentSignature } from '../../extraction/reading.ts';
import type { ReadDocument } from '../act.ts';
import { compareNames, type NameComparison } from '../names.ts';

/**
 * The electronic signature that speaks for a person's declaration in a document, of those in it and those over it; null
 * when there is none. One that does not agree with the content comes first, whosever it is: something was changed. Then
 * the person's own, then one of a similar name, and of several the one of which most is proven.
 */
export function speakingSignature(document: ReadDocument, name: string): DocumentSignature | null {
  const compared = (signature: DocumentSignature): NameComparison =>
    signature.signer?.name && name ? compareNames(signature.signer.name, name) : 'different';
  const ranks: Record<NameComparison, number> = { same: 2, near: 1, different: 0 };
  const rank = (signature: DocumentSignature) =>
    (signature.intact.verdict === 'false' ? 100 : 0) + ranks[compared(signature)] * 10 + proven(signature);
  const all = [...document.reading.signatures, ...document.outerSignatures];
  return all.reduce<DocumentSignature | null>((best, one) => (!best || rank(one) > rank(best) ? one : best), null);
}

const proven = ({ intact, coversWholeDocument, chain, time }: DocumentSignature): number =>
  [intact, coversWholeDocument, chain].filter(({ verdict }) => verdict === 'true').length +
  (time.verdict === 'false' ? 0 : 1);

/** Whom the certificate names and where the signature stands, as evidence for people. */
export function signerText({ signer, file }: DocumentSignature): string {
  const who = [signer?.name ?? signer?.pseudonym ?? 'podepisující neuveden', signer?.organisation];
  return [...who, file && `podpis v souboru ${file}`].filter((part) => part).join(', ');
}
