import type { CheckedFact, DocumentSignature } from '../reading.ts';

/** A signature that could not be verified, with a Czech sentence why; it proves nothing and disproves nothing. */
export function unverified(kind: DocumentSignature['kind'], because: string, file: string | null): DocumentSignature {
  const unknown: CheckedFact = { verdict: 'unknown', because };
  return {
    kind,
    file,
    signer: null,
    intact: unknown,
    coversWholeDocument: unknown,
    chain: unknown,
    time: { ...unknown, source: 'none', at: null },
    summary: because,
  };
}

/** XML signatures (XAdES) stand in ASiC containers, 602 forms and Office documents. */
export function unverifiedXades(where: string, file: string | null): DocumentSignature {
  return unverified('xades', `Elektronický podpis druhu, který se neověřuje (${where}).`, file);
}

/** Adds the sentence for a clerk: the worst of the facts first, and nothing that was not checked. */
export function summarised(signature: Omit<DocumentSignature, 'summary'>): DocumentSignature {
  return { ...signature, summary: summaryOf(signature) };
}

function summaryOf(signature: Omit<DocumentSignature, 'summary'>): string {
  const { intact, coversWholeDocument, chain, time, signer } = signature;
  const named = signer?.name ?? signer?.pseudonym ?? signer?.organisation;
  const subject = named ? `Elektronický podpis (podle certifikátu: ${named})` : 'Elektronický podpis beze jména';
  const worst =
    [intact, coversWholeDocument, chain, time].find(({ verdict }) => verdict === 'false') ??
    [intact, coversWholeDocument, chain].find(({ verdict }) => verdict === 'unknown');
  if (worst) return `${subject} není ověřen. ${worst.because}`;
  const on = time.source === 'stamp' ? 'čas dokládá razítko' : 'čas uvádí jen podepisující';
  return `${subject} souhlasí s celým dokumentem, certifikát je od důvěryhodného vydavatele, ${on}; odvolání certifikátu se neověřovalo.`;
}
