import { createHash } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import type { Certificate } from './certificate.ts';
import { isForTimeStamping } from './certificate.ts';
import type { Finding } from './certificate-path.ts';
import type { DigestName, SignedData } from './signed-data.ts';
import {
  checkSignature,
  digestName,
  isBeforeEndOfSha1,
  oid,
  readSignedData,
  signerCertificate,
} from './signed-data.ts';
import type { TrustAnchors } from './trust-anchors.ts';

/** What a time stamp says, and who says it; the path of `certificate` is for the caller to check at the time `at`. */
export type TimeStamp = Finding & {
  /** genTime */
  at: Date | null;
  certificate: Certificate | null;
  /** certificates that came with it */
  pool: Certificate[];
};

/**
 * Checks a bare RFC 3161 TimeStampToken: its imprint is that of the stamped bytes, its own signature verifies and its
 * certificate is for time stamping. `imprintOf` gives the digest of the stamped bytes in lower-case hex, null when it
 * is not known for that algorithm. SHA-1 counts only before 2011.
 */
export function checkTimeStamp(
  token: Uint8Array,
  imprintOf: (name: DigestName) => string | null,
  anchors: TrustAnchors,
): TimeStamp {
  const nothing = { at: null, certificate: null, pool: [] };
  const data = readSignedData(token);
  const info = data && data.contentType === oid.tstInfo && data.content ? readInfo(data.content) : null;
  if (!data?.content || !info) return { verdict: 'false', because: 'časové razítko je poškozené', ...nothing };

  const certificate = signerCertificate(data, [...data.certificates, ...anchors.certificates]);
  const stamp = { at: info.at, certificate, pool: data.certificates };
  const expected = info.imprintDigest && imprintOf(info.imprintDigest);
  if (!expected) return { verdict: 'unknown', because: 'otisk v časovém razítku neumíme porovnat', ...stamp };
  if (expected !== info.imprint) return { verdict: 'false', because: 'časové razítko patří k jinému obsahu', ...stamp };
  if (info.imprintDigest === 'sha1' && !isBeforeEndOfSha1(info.at)) {
    return { verdict: 'false', because: 'časové razítko používá SHA-1, který se od roku 2011 neuznává', ...stamp };
  }
  if (!certificate) {
    return { verdict: 'unknown', because: 'certifikát časového razítka není k dispozici', ...stamp };
  }
  const { content } = data;
  const digest = (name: DigestName) => createHash(name).update(content).digest('hex');
  const signature = checkSignature(data, certificate, digest, info.at);
  if (signature.verdict !== 'true') return { ...signature, because: `časové razítko: ${signature.because}`, ...stamp };
  if (!isForTimeStamping(certificate)) {
    return { verdict: 'false', because: 'časové razítko vydal certifikát, který k tomu není určen', ...stamp };
  }
  return { verdict: 'true', because: 'časové razítko souhlasí', ...stamp };
}

/** id-aa-signatureTimeStampToken: stamps the signature itself and so proves when it existed; null when there is none. */
export function signatureTimeStamp({ signer }: SignedData, anchors: TrustAnchors): TimeStamp | null {
  const stamps = (signer.unsignedAttrs?.attributes ?? []).filter(({ type }) => type === oid.signatureTimeStampToken);
  const [stamp] = stamps;
  if (!stamp) return null;
  const token = (stamp.values as unknown[])[0];
  if (stamps.length > 1 || stamp.values.length !== 1 || !(token instanceof asn1.Sequence)) {
    return { verdict: 'false', because: 'časové razítko je poškozené', at: null, certificate: null, pool: [] };
  }
  const signature = Buffer.from(signer.signature.getValue());
  const imprint = (name: DigestName) => createHash(name).update(signature).digest('hex');
  return checkTimeStamp(token.valueBeforeDecodeView, imprint, anchors);
}

function readInfo(content: Uint8Array): { at: Date; imprint: string; imprintDigest: DigestName | null } | null {
  try {
    const info = pkijs.TSTInfo.fromBER(content);
    const { hashAlgorithm, hashedMessage } = info.messageImprint;
    if (Number.isNaN(info.genTime.getTime())) return null;
    return {
      at: info.genTime,
      imprint: Buffer.from(hashedMessage.getValue()).toString('hex'),
      imprintDigest: digestName(hashAlgorithm),
    };
  } catch {
    return null;
  }
}
