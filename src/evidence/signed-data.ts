import { constants, createHash, type KeyObject, verify } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import type { Certificate } from './certificate.ts';
import { isDate, readCertificate } from './certificate.ts';
import type { Finding } from './certificate-path.ts';

export type DigestName = 'sha1' | 'sha256' | 'sha384' | 'sha512';

/** CMS SignedData as one of its signers signed it (RFC 5652 §5), parsed and not yet believed. */
export type SignedData = {
  contentType: string;
  /** absent when the content is kept apart */
  content: Uint8Array | null;
  certificates: Certificate[];
  signer: pkijs.SignerInfo;
};

export const oid = {
  data: '1.2.840.113549.1.7.1',
  tstInfo: '1.2.840.113549.1.9.16.1.4',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  signatureTimeStampToken: '1.2.840.113549.1.9.16.2.14',
};

const digests: Record<string, DigestName> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
const pkcs1: Record<string, DigestName> = {
  '1.2.840.113549.1.1.5': 'sha1',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
};
const ecdsa: Record<string, DigestName> = {
  '1.2.840.10045.4.1': 'sha1',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};
/** one in a seal, a few in a time stamp */
const mostCertificates = 20;
/** a signature with revocation lists inside has thousands of elements; the parser keeps about a kilobyte for each */
const mostElements = 50_000;

/** SHA-1 counts only for what was made before 2011; messages of ISDS from 2009 and 2010 are sealed with it. */
export const isBeforeEndOfSha1 = (at: Date | null): boolean => at !== null && at < new Date('2011-01-01T00:00:00Z');

export const digestName = (algorithm: pkijs.AlgorithmIdentifier): DigestName | null =>
  digests[algorithm.algorithmId] ?? null;

/** Reads a ContentInfo, DER or BER; null when it is not SignedData with exactly one signer. */
export function readSignedData(bytes: Uint8Array): SignedData | null {
  const signed = readSignatures(bytes);
  return signed?.length === 1 ? signed[0]! : null;
}

/**
 * Reads a ContentInfo, DER or BER, once for each of its signers; null when it is not SignedData. Time stamps in real
 * messages are padded with zeros (seen in ISDS, 2014), any other bytes behind it are refused.
 */
export function readSignatures(bytes: Uint8Array): SignedData[] | null {
  try {
    const { offset, result } = asn1.fromBER(bytes, { maxNodes: mostElements });
    if (offset < 0 || bytes.subarray(offset).some((octet) => octet !== 0)) return null;
    const contentInfo = new pkijs.ContentInfo({ schema: result });
    if (contentInfo.contentType !== pkijs.ContentInfo.SIGNED_DATA) return null;
    const fields = (contentInfo.content as asn1.Sequence).valueBlock.value;
    const signedData = new pkijs.SignedData({ schema: contentInfo.content });

    const isCertificates = (field: asn1.AsnType): field is asn1.Constructed =>
      field instanceof asn1.Constructed && field.idBlock.tagClass === 3 && field.idBlock.tagNumber === 0;
    const encoded = fields.filter(isCertificates).flatMap((field) => field.valueBlock.value as asn1.AsnType[]);
    const { eContentType, eContent } = signedData.encapContentInfo;
    const shared = {
      contentType: eContentType,
      content: eContent ? new Uint8Array(eContent.getValue()) : null,
      certificates: encoded
        .slice(0, mostCertificates)
        .map((field) => readCertificate(field.valueBeforeDecodeView))
        .filter((certificate) => certificate !== null),
    };
    return signedData.signerInfos.map((signer) => ({ ...shared, signer }));
  } catch {
    return null;
  }
}

/** The certificate the signer names, from `candidates`. */
export function signerCertificate({ signer }: SignedData, candidates: Certificate[]): Certificate | null {
  const { sid } = signer;
  if (sid instanceof pkijs.IssuerAndSerialNumber) {
    return (
      candidates.find(
        ({ parsed }) => parsed.issuer.isEqual(sid.issuer) && parsed.serialNumber.isEqual(sid.serialNumber),
      ) ?? null
    );
  }
  if (!(sid instanceof asn1.Primitive) || sid.idBlock.tagNumber !== 0) return null;
  const wanted = Buffer.from(sid.valueBlock.valueHexView);
  const keyIdentifier = ({ parsed }: Certificate) =>
    parsed.extensions?.find(({ extnID }) => extnID === '2.5.29.14')?.parsedValue as unknown;
  return (
    candidates.find((candidate) => {
      const found = keyIdentifier(candidate);
      return found instanceof asn1.OctetString && Buffer.from(found.getValue()).equals(wanted);
    }) ?? null
  );
}

/** signingTime, the signer's own claim; null when it is absent or no time. */
export function claimedTime(data: SignedData): Date | null {
  const value = signedAttribute(data, oid.signingTime);
  if (!(value instanceof asn1.UTCTime) && !(value instanceof asn1.GeneralizedTime)) return null;
  const date = value.toDate();
  return isDate(date) ? date : null;
}

/** The digest of the content that the signature was made over, in lower-case hex; null when it cannot be told. */
export function statedDigest(data: SignedData): { name: DigestName; hex: string } | null {
  const name = digestName(data.signer.digestAlgorithm);
  const value = signedAttribute(data, oid.messageDigest);
  return name && value instanceof asn1.OctetString
    ? { name, hex: Buffer.from(value.getValue()).toString('hex') }
    : null;
}

/** The only value of a signed attribute; null when it is absent or there is not exactly one. */
function signedAttribute({ signer }: SignedData, type: string): asn1.AsnType | null {
  const found = (signer.signedAttrs?.attributes ?? []).filter((attribute) => attribute.type === type);
  const values = found[0]?.values as asn1.AsnType[] | undefined;
  return found.length === 1 && values?.length === 1 ? values[0]! : null;
}

/**
 * `verifySignature`, and SHA-1 refused for what was not made while it was still accepted. `at` is when it was signed, as
 * well as known.
 */
export function checkSignature(
  data: SignedData,
  certificate: Certificate,
  digest: (name: DigestName) => string,
  at: Date | null,
): Finding {
  const found = verifySignature(data, certificate, digest);
  if (found.verdict !== 'true' || !restsOnSha1(data) || isBeforeEndOfSha1(at)) return found;
  return { verdict: 'false', because: 'podpis používá SHA-1, který se od roku 2011 neuznává' };
}

/** The content's digest or the signature itself is made with SHA-1. */
export const restsOnSha1 = ({ signer }: SignedData): boolean =>
  digestName(signer.digestAlgorithm) === 'sha1' || signatureMethod(signer)?.digest === 'sha1';

/**
 * Does the signature cover the content: messageDigest, contentType and signingCertificate(V2) agree and the signature
 * over the signed attributes verifies with `certificate`. `digest` gives the content's digest in lower-case hex. A kind
 * of signature that we cannot compute is `unknown`. How strong the algorithms are is not judged.
 */
export function verifySignature(
  data: SignedData,
  certificate: Certificate,
  digest: (name: DigestName) => string,
): Finding {
  const bad = (because: string): Finding => ({ verdict: 'false', because });
  const contentDigest = digestName(data.signer.digestAlgorithm);
  const method = signatureMethod(data.signer);
  if (!contentDigest || !method) return { verdict: 'unknown', because: 'druh podpisu neumíme ověřit' };

  const contentType = signedAttribute(data, oid.contentType);
  if (!(contentType instanceof asn1.ObjectIdentifier) || contentType.getValue() !== data.contentType) {
    return bad('podpis se vztahuje k jinému druhu obsahu');
  }
  const messageDigest = signedAttribute(data, oid.messageDigest);
  if (!(messageDigest instanceof asn1.OctetString)) return bad('podpis neobsahuje otisk obsahu');
  if (Buffer.from(messageDigest.getValue()).toString('hex') !== digest(contentDigest)) {
    return bad('obsah neodpovídá podpisu, byl změněn');
  }
  if (!namesCertificate(data, certificate)) return bad('podpis uvádí jiný certifikát');
  const attributes = Buffer.from(new Uint8Array(data.signer.signedAttrs?.encodedValue ?? new ArrayBuffer(1)));
  // RFC 5652 §5.4: signed as SET OF, although it is sent as [0]
  attributes[0] = 0x31;
  if (!verifies(method, attributes, certificate.x509.publicKey, Buffer.from(data.signer.signature.getValue()))) {
    return bad('podpis nesouhlasí s certifikátem');
  }
  return { verdict: 'true', because: 'podpis souhlasí s obsahem' };
}

type Method = { digest: DigestName; keyTypes: string[]; padding?: number; saltLength?: number };

function signatureMethod({ signatureAlgorithm, digestAlgorithm }: pkijs.SignerInfo): Method | null {
  const { algorithmId, algorithmParams } = signatureAlgorithm;
  const rsa = pkcs1[algorithmId] ?? (algorithmId === '1.2.840.113549.1.1.1' ? digestName(digestAlgorithm) : null);
  if (rsa) return { digest: rsa, keyTypes: ['rsa'], padding: constants.RSA_PKCS1_PADDING };
  const ec = ecdsa[algorithmId];
  if (ec) return { digest: ec, keyTypes: ['ec'] };
  if (algorithmId !== '1.2.840.113549.1.1.10') return null;
  try {
    const pss = new pkijs.RSASSAPSSParams({ schema: algorithmParams });
    const digest = digestName(pss.hashAlgorithm);
    const mask = digestName(new pkijs.AlgorithmIdentifier({ schema: pss.maskGenAlgorithm.algorithmParams }));
    if (!digest || mask !== digest || pss.trailerField !== 1) return null;
    const { saltLength } = pss;
    return { digest, keyTypes: ['rsa', 'rsa-pss'], padding: constants.RSA_PKCS1_PSS_PADDING, saltLength };
  } catch {
    // malformed parameters
    return null;
  }
}

function verifies({ digest, keyTypes, ...options }: Method, data: Buffer, key: KeyObject, signature: Buffer): boolean {
  if (!keyTypes.includes(key.asymmetricKeyType ?? '')) return false;
  try {
    return verify(digest, data, { key, ...options }, signature);
  } catch {
    // OpenSSL refuses parameters that do not fit the key (a salt longer than the key, a restricted PSS key)
    return false;
  }
}

/** ESS signingCertificate (RFC 2634 §5.4) and signingCertificateV2 (RFC 5035 §3): the first must be the signer's. */
function namesCertificate(data: SignedData, certificate: Certificate): boolean {
  for (const type of [oid.signingCertificate, oid.signingCertificateV2]) {
    const attributes = (data.signer.signedAttrs?.attributes ?? []).filter((attribute) => attribute.type === type);
    if (attributes.length === 0) continue;
    const named = firstNamed(signedAttribute(data, type), type);
    if (!named || !createHash(named.digest).update(certificate.x509.raw).digest().equals(named.hash)) return false;
  }
  return true;
}

function firstNamed(value: asn1.AsnType | null, type: string): { digest: DigestName; hash: Buffer } | null {
  const list = childrenOf(childrenOf(value)[0]);
  const first = childrenOf(list[0]);
  const hash = first.find((field) => field instanceof asn1.OctetString);
  if (!(hash instanceof asn1.OctetString)) return null;
  const algorithm = childrenOf(first[0])[0];
  const implied = type === oid.signingCertificate ? 'sha1' : 'sha256';
  const digest = algorithm instanceof asn1.ObjectIdentifier ? digests[algorithm.getValue()] : implied;
  return digest ? { digest, hash: Buffer.from(hash.getValue()) } : null;
}

const childrenOf = (value: asn1.AsnType | null | undefined): asn1.AsnType[] =>
  value instanceof asn1.Sequence ? (value.valueBlock.value as asn1.AsnType[]) : [];
