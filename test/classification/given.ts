import { createHash } from 'node:crypto';
import type { Act, Classification, ReadDocument } from '../../src/classification/act.ts';
import { classify } from '../../src/classification/classify.ts';
import type {
  CertificateHolder,
  DocumentReading,
  DocumentSignature,
  FormField,
  Line,
  Verdict,
} from '../../src/extraction/reading.ts';
import type { Envelope } from '../../src/messages/envelope.ts';

export const options = {
  ourReference: /MPSV-\d{4}\/\d+/,
  departmentNames: ['odbor provozu informačních a komunikačních technologií', 'OPIKT'],
};

export const department = 'odbor provozu informačních a komunikačních technologií';

/** An envelope with nothing in it but what the test is about. */
export function givenEnvelope(given: Partial<Envelope> = {}): Envelope {
  return {
    dmId: '1001',
    senderBoxId: 'tstpaad',
    senderName: null,
    senderAddress: null,
    senderType: 20,
    senderOrgUnit: null,
    senderOrgUnitNum: null,
    recipientBoxId: 'sc9aavg',
    recipientOrgUnit: null,
    recipientOrgUnitNum: null,
    toHands: null,
    annotation: null,
    recipientRefNumber: null,
    senderRefNumber: null,
    recipientIdent: null,
    senderIdent: null,
    personalDelivery: null,
    ...given,
  };
}

/** A reading made of lines; a line of three hyphens begins a new page. */
export function givenReading(text: string, given: Partial<DocumentReading> = {}): DocumentReading {
  const lines: Line[] = [];
  let page = 1;
  for (const one of text.split('\n').map((part) => part.trim())) {
    if (one === '---') page += 1;
    else if (one !== '') lines.push({ page, text: one, box: null, confidence: null });
  }
  const pages = Array.from({ length: page }, (_, at) => ({
    number: at + 1,
    width: 595,
    height: 842,
    text: 'layer' as const,
  }));
  return {
    kind: 'pdf',
    outcome: 'complete',
    because: null,
    pages,
    lines,
    fields: [],
    signatures: [],
    warnings: [],
    engine: 'test',
    ...given,
  };
}

/** A document of a message; its digest comes from its text. */
export function givenDocument(
  text: string,
  given: Partial<DocumentReading> = {},
  name = 'dokument.pdf',
  place = '1',
): ReadDocument {
  const sha256 = createHash('sha256').update(`${name}|${text}`).digest('hex');
  return { place, name, sha256, reading: givenReading(text, given), outerSignatures: [] };
}

export type GivenSignature = {
  intact?: Verdict;
  coversWholeDocument?: Verdict;
  chain?: Verdict;
  time?: Partial<DocumentSignature['time']>;
  signer?: Partial<CertificateHolder>;
  file?: string;
};

/** An electronic signature in which everything holds but what the test changes; without a name it has no certificate. */
export function givenSignature(name: string | null, given: GivenSignature = {}): DocumentSignature {
  const fact = (verdict: Verdict = 'true') => ({ verdict, because: `Zjištěno: ${verdict}.` });
  return {
    kind: 'pades',
    file: given.file ?? null,
    signer:
      name === null && !given.signer
        ? null
        : {
            name,
            givenName: null,
            surname: null,
            organisation: null,
            pseudonym: null,
            issuer: 'Zkušební CA',
            qualifiedFor: 'signature',
            validFrom: '2025-01-01T00:00:00.000Z',
            validTo: '2028-01-01T00:00:00.000Z',
            ...given.signer,
          },
    intact: fact(given.intact),
    coversWholeDocument: fact(given.coversWholeDocument),
    chain: fact(given.chain),
    time: { ...fact('unknown'), source: 'claim', at: '2026-03-01T09:00:00.000Z', ...given.time },
    summary: `Elektronický podpis (podle certifikátu: ${name}).`,
  };
}

/** A page that is an image. */
export function givenScan(name = 'scan.pdf', place = '1', pageCount = 1): ReadDocument {
  const pages = Array.from({ length: pageCount }, (_, at) => ({
    number: at + 1,
    width: 595,
    height: 842,
    text: 'none' as const,
  }));
  return givenDocument('', { outcome: 'partial', because: 'Strana 1 je obraz bez textu.', pages }, name, place);
}

export function tick(label: string, checked: boolean): FormField {
  return { name: '', kind: 'checkbox', label, value: null, checked, page: 1, box: null };
}

export function filled(label: string, value: string, name = ''): FormField {
  return { name, kind: 'text', label: label === '' ? null : label, value, checked: null, page: 1, box: null };
}

export function classified(
  annotation: string | null,
  documents: ReadDocument[],
  envelope: Partial<Envelope> = {},
): Classification {
  return classify(givenEnvelope({ annotation, ...envelope }), documents, options);
}

/** The acts of a message; fails when it is judged not ours. */
export function actsOf(annotation: string | null, documents: ReadDocument[], envelope: Partial<Envelope> = {}): Act[] {
  const found = classified(annotation, documents, envelope);
  if (found.kind !== 'acts') throw new Error(`not ours: ${found.because}`);
  return found.acts;
}

/** "consent poskytovatel Jana Malá 1980-02-01" */
export function inShort(act: Act): string {
  const { givenNames, familyName, birthDate } = act.person;
  const parts = [act.kind, act.application?.value, givenNames?.value, familyName?.value, birthDate?.value];
  return parts.map((part) => part ?? '–').join(' ');
}
