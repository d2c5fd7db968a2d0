import { createHash } from 'node:crypto';
import { type DigestName, readSignatures } from '../../evidence/signed-data.ts';
import { checkTimeStamp, type TimeStamp } from '../../evidence/time-stamp.ts';
import type { TrustAnchors } from '../../evidence/trust-anchors.ts';
import { readingCaps } from '../limits.ts';
import type { CheckedFact, DocumentSignature } from '../reading.ts';
import { unverified } from '../signatures/document-signature.ts';
import { maxSignatureBytes } from '../signatures/read-signature-file.ts';
import { anchorsFromPem } from '../signatures/trust.ts';
import { verifyCms } from '../signatures/verify-cms.ts';
import type { Addition } from './harmless-additions.ts';
import { laterRevisions } from './later-revisions.ts';
import { type SignatureDictionary, signatureDictionaries } from './signature-fields.ts';

/**
 * Electronic signatures of a PDF (ETSI EN 319 142-1), each verified over its byte range by rules that guard against known
 * attacks. Time stamps of the document are not signatures of a person: they are left out and lend their time to the
 * signatures they cover.
 */
export function pdfSignatures(bytes: Buffer, trustAnchorsPem: string): DocumentSignature[] {
  const anchors = anchorsFromPem(trustAnchorsPem);
  const signed = signatureDictionaries(bytes).map((dictionary) => ({
    dictionary,
    range: signedRange(bytes, dictionary.byteRange),
  }));
  const stamps = signed.flatMap(({ dictionary, range }) => (isStamp(dictionary) && range ? [range] : []));
  const signatures = signed.filter(({ dictionary }) => !isStamp(dictionary));
  if (signed.length === 0) {
    const because = 'V dokumentu je zápis o podpisu, ke kterému nevede žádné podpisové pole; nelze ho ověřit.';
    return [unverified('unknown', because, null)];
  }
  const documentStamps = once(() =>
    stamps.slice(0, readingCaps.signatures).map((range) => ({ range, stamp: checkedStamp(range, anchors) })),
  );
  return signatures.slice(0, readingCaps.signatures + 1).flatMap(({ dictionary, range }) => {
    if (!range) return unverified('pades', 'Podpis v dokumentu je zapsán tak, že ho nelze ověřit.', null);
    const over = documentStamps().filter((one) => one.range.before.length >= range.end);
    return verifyRange(
      bytes,
      dictionary,
      range,
      anchors,
      over.map((one) => one.stamp),
    );
  });
}

const isStamp = ({ subFilter }: SignatureDictionary) => subFilter === 'ETSI.RFC3161';

function verifyRange(
  bytes: Buffer,
  dictionary: SignatureDictionary,
  range: SignedRange,
  anchors: TrustAnchors,
  documentStamps: TimeStamp[],
): DocumentSignature[] {
  if (dictionary.subFilter !== 'ETSI.CAdES.detached' && dictionary.subFilter !== 'adbe.pkcs7.detached') {
    return [unverified('pades', 'Podpis v dokumentu je druhu, který se neověřuje.', null)];
  }
  const signers = readSignatures(range.contents);
  // §6.3 (d): exactly one signer, and the content is the document.
  if (signers?.length !== 1 || signers[0]!.content !== null) {
    return [unverified('pades', 'Podpis v dokumentu se nepodařilo přečíst, nelze ho ověřit.', null)];
  }
  return signers.map((data) =>
    verifyCms(data, anchors, {
      kind: 'pades',
      file: null,
      digest: (name) => digestOf(range, name),
      coversWholeDocument: coverage(bytes, range.end),
      claimedAt: pdfDate(dictionary.signedAt),
      documentStamps,
    }),
  );
}

const digestOf = (range: SignedRange, name: DigestName) =>
  createHash(name).update(range.before).update(range.after).digest('hex');

const checkedStamp = (range: SignedRange, anchors: TrustAnchors): TimeStamp =>
  checkTimeStamp(range.contents, (name) => digestOf(range, name), anchors);

const additionNames: Record<Addition, string> = {
  signature: 'další elektronický podpis',
  timeStamp: 'časové razítko',
  validationData: 'údaje k ověření podpisu',
};

function coverage(bytes: Buffer, end: number): CheckedFact {
  const later = laterRevisions(bytes, end);
  switch (later.kind) {
    case 'nothing':
      return { verdict: 'true', because: 'Podpis se vztahuje k celému dokumentu.' };
    case 'additions': {
      const added = later.additions.map((one) => additionNames[one]).join(', ');
      const what = added === '' ? 'nic, co by měnilo jeho obsah' : added;
      return {
        verdict: 'true',
        because: `Podpis se vztahuje k celému obsahu dokumentu; po podpisu přibylo jen: ${what}.`,
      };
    }
    case 'changed':
      return {
        verdict: 'false',
        because: 'Po podpisu byl dokument doplněn nebo změněn; podpis se vztahuje jen k jeho dřívější podobě.',
      };
  }
}

type SignedRange = {
  before: Buffer;
  after: Buffer;
  contents: Buffer /** where the signed revision ends */;
  end: number;
};

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
    end: next + rest,
  };
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

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
