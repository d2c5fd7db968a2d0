import { constants, createHash } from 'node:crypto';
import type { KeyedCertificate } from './authority.ts';
import { rsaSha256, signAsync } from './certificate.ts';
import {
  type Bytes,
  context,
  element,
  integer,
  nothing,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  time,
} from './der.ts';

export const sha256Algorithm = sequence(objectIdentifier('2.16.840.1.101.3.4.2.1'), nothing());

/** RSASSA-PSS with SHA-256, MGF1 with SHA-256 and a salt of 32 octets (RFC 4055 3.1). */
const rsaPssSha256 = sequence(
  objectIdentifier('1.2.840.113549.1.1.10'),
  sequence(
    context(0, sha256Algorithm),
    context(1, sequence(objectIdentifier('1.2.840.113549.1.1.8'), sha256Algorithm)),
    context(2, integer(32)),
  ),
);

export type SignatureScheme = 'pss' | 'pkcs1';

export type SignedContent = { type: string; digest: Buffer };

/**
 * SignerInfo of CMS (RFC 5652 5.3) with the signed attributes contentType, signingTime, messageDigest and
 * signingCertificateV2 (RFC 5035). `unsigned` may add attributes computed over the signature.
 */
export async function signerInfo(
  signer: KeyedCertificate,
  scheme: SignatureScheme,
  content: SignedContent,
  at: Date,
  unsigned: (signature: Buffer) => Promise<Buffer[]> = async () => [],
): Promise<Buffer> {
  const attributes = [
    attribute('1.2.840.113549.1.9.3', objectIdentifier(content.type)),
    attribute('1.2.840.113549.1.9.5', time(at)),
    attribute('1.2.840.113549.1.9.4', octetString(content.digest)),
    attribute('1.2.840.113549.1.9.16.2.47', signingCertificateV2(signer)),
  ];
  // Signed as SET OF, written under [0] (RFC 5652 5.4): the same octets but the first.
  const asSet = setOf(...attributes);
  const asContext = Buffer.from(asSet);
  asContext[0] = 0xa0;
  const key =
    scheme === 'pss'
      ? { key: signer.key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
      : { key: signer.key, padding: constants.RSA_PKCS1_PADDING };
  const signature = await signAsync('sha256', asSet, key);
  const unsignedAttributes = await unsigned(signature);
  return sequence(
    integer(1),
    sequence(signer.issuerName, signer.serial),
    sha256Algorithm,
    asContext,
    scheme === 'pss' ? rsaPssSha256 : rsaSha256,
    octetString(signature),
    ...(unsignedAttributes.length > 0 ? [context(1, ...unsignedAttributes)] : []),
  );
}

export function attribute(type: string, value: Bytes): Buffer {
  return sequence(objectIdentifier(type), setOf(value));
}

/** hashAlgorithm is left out: SHA-256 is the default and DER does not write defaults. */
function signingCertificateV2(signer: KeyedCertificate): Buffer {
  const issuerSerial = sequence(sequence(element(0xa4, signer.issuerName)), signer.serial);
  const certId = sequence(octetString(createHash('sha256').update(signer.der).digest()), issuerSerial);
  return sequence(sequence(certId));
}
