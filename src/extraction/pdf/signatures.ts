import { createHash } from 'node:crypto';
import { type Certificate, readCertificate } from '../../evidence/certificate.ts';
import { checkPath } from '../../evidence/certificate-path.ts';
import { checkSignature, claimedTime, readSignedData, signerCertificate } from '../../evidence/signed-data.ts';
import { cleanText } from '../clean-text.ts';
import { readingCaps } from '../limits.ts';
import type { DocumentSignature } from '../reading.ts';
import { type SignatureDictionary, signatureDictionaries } from './signature-fields.ts';

const maxSignatureBytes = 1024 * 1024;

/** Attribute types of a certificate's subject (X.520). */
const attribute = { commonName: '2.5.4.3', surname: '2.5.4.4', organisation: '2.5.4.10', givenName: '2.5.4.42' };

/**
 * Electronic signatures of a PDF, each verified over its byte range by rules that guard against known attacks:
 * whole, covering the whole document, chaining to an anchor; separate facts. Time stamps of
 * the document are not signatures of a person and are left out. Revocation is not checked and the sentence says so.
 */
export async function pdfSignatures(bytes: Buffer, trustAnchorsPem: string): Promise<DocumentSignature[]> {
  const dictionaries = signatureDictionaries(bytes).filter(({ subFilter }) => subFilter !== 'ETSI.RFC3161');
  if (dictionaries.length === 0) {
    return [unverifiable('V dokumentu je zápis o podpisu, ke kterému nevede žádné podpisové pole; nelze ho ověřit.')];
  }
  const anchors = readAnchors(trustAnchorsPem);
  return dictionaries.slice(0, readingCaps.signatures + 1).map((dictionary) => verify(bytes, dictionary, anchors));
}

type Anchors = Parameters<typeof checkPath>[2];

function verify(bytes: Buffer, dictionary: SignatureDictionary, anchors: Anchors): DocumentSignature {
  const range = signedRange(bytes, dictionary.byteRange);
  if (!range) return unverifiable('Podpis v dokumentu je zapsán tak, že ho nelze ověřit.');
  if (dictionary.subFilter !== 'ETSI.CAdES.detached' && dictionary.subFilter !== 'adbe.pkcs7.detached') {
    return unverifiable('Podpis v dokumentu je druhu, který se neověřuje.');
  }
  const cms = readSignedData(range.contents);
  if (!cms || cms.content !== null) return unverifiable('Podpis v dokumentu se nepodařilo přečíst, nelze ho ověřit.');
  const certificate = signerCertificate(cms, cms.certificates);
  if (!certificate) return unverifiable('K podpisu v dokumentu není přiložen certifikát, nelze ho ověřit.');

  const at = claimedTime(cms) ?? pdfDate(dictionary.signedAt);
  const digest = (name: string) => createHash(name).update(range.before).update(range.after).digest('hex');
  const intact = checkSignature(cms, certificate, digest, at);
  const path = at
    ? checkPath(certificate, cms.certificates, anchors, at)
    : { verdict: 'unknown' as const, because: 'čas podpisu není uveden' };
  const covers = range.toTheEnd;
  const sentences = [
    intact.verdict === 'true' ? 'Podpis je neporušený' : `Podpis není v pořádku: ${intact.because}`,
    covers ? 'kryje celý dokument' : 'po podpisu byl dokument změněn nebo doplněn (i dalším podpisem)',
    path.because,
  ];
  return {
    kind: 'pades',
    ...signerOf(certificate),
    claimedAt: at?.toISOString() ?? null,
    intact: intact.verdict,
    coversWholeDocument: covers ? 'true' : 'false',
    chain: path.verdict,
    because: `${sentences.join('; ')}; odvolání certifikátu nebylo ověřeno.`,
  };
}

type SignedRange = { before: Buffer; after: Buffer; contents: Buffer; toTheEnd: boolean };

/** `[0 b c d]`: the gap between b and c is one hex string with its brackets and nothing else. */
function signedRange(bytes: Buffer, byteRange: number[] | null): SignedRange | null {
  const [start, length, next, rest] = byteRange ?? [];
  if (start !== 0 || length === undefined || next === undefined || rest === undefined) return null;
  if (next <= length + 1 || next + rest > bytes.length || next - length > maxSignatureBytes * 2) return null;
  if (bytes[length] !== 0x3c || bytes[next - 1] !== 0x3e) return null;
  const hex = bytes.toString('latin1', length + 1, next - 1).replace(/\s/g, '');
  if (hex.length === 0 || hex.length % 2 !== 0 || !/^[0-9a-fA-F]+$/.test(hex)) return null;
  return {
    before: bytes.subarray(0, length),
    after: bytes.subarray(next, next + rest),
    contents: Buffer.from(hex, 'hex'),
    toTheEnd: next + rest === bytes.length,
  };
}

function signerOf(certificate: Certificate): { signerName: string | null; signerOrganisation: string | null } {
  const value = (type: string): string | null => {
    const found = certificate.parsed.subject.typesAndValues.find((one) => one.type === type)?.value.valueBlock.value;
    const text = typeof found === 'string' ? cleanText(found, readingCaps.nameLength) : '';
    return text === '' ? null : text;
  };
  const givenName = value(attribute.givenName);
  const surname = value(attribute.surname);
  return {
    signerName: givenName && surname ? `${givenName} ${surname}` : value(attribute.commonName),
    signerOrganisation: value(attribute.organisation),
  };
}

/** Anchors come from our own configuration, which is checked when the daemon starts; what is unreadable is no anchor. */
function readAnchors(pem: string): Anchors {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  const certificates = blocks
    .map((block) => readCertificate(Buffer.from(block.replace(/-----[A-Z ]+-----/g, ''), 'base64')))
    .filter((certificate) => certificate !== null);
  return { certificates, fingerprints: new Set(certificates.map(({ x509 }) => x509.fingerprint256)) };
}

/** `D:YYYYMMDDHHmmSSOHH'mm'` (ISO 32000-1 §7.9.4); null when it is not a date. */
function pdfDate(text: string | null): Date | null {
  const match = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(Z|[+-]\d\d'?\d\d'?)?/.exec(text ?? '');
  if (!match) return null;
  const [, year, month, day, hour, minute, second, zone = 'Z'] = match;
  const offset = zone.startsWith('Z') ? 'Z' : zone.replaceAll("'", '').replace(/^(...)/, '$1:');
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(date.getTime()) ? null : date;
}

function unverifiable(because: string): DocumentSignature {
  return {
    kind: 'unknown',
    signerName: null,
    signerOrganisation: null,
    claimedAt: null,
    intact: 'unknown',
    coversWholeDocument: 'unknown',
    chain: 'unknown',
    because,
  };
}
