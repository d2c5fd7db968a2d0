import { createHash, type KeyObject, randomBytes, sign } from 'node:crypto';
import { promisify } from 'node:util';
import {
  type Bytes,
  bitString,
  context,
  contextPrimitive,
  integer,
  nothing,
  objectIdentifier,
  octetString,
  printable,
  sequence,
  setOf,
  time,
  utf8,
  yes,
} from './der.ts';

export const signAsync = promisify(sign) as (
  algorithm: string,
  data: Bytes,
  key: Parameters<typeof sign>[2],
) => Promise<Buffer>;

/** sha256WithRSAEncryption, RFC 4055 */
export const rsaSha256 = sequence(objectIdentifier('1.2.840.113549.1.1.11'), nothing());

/** Who a certificate belongs to; C=CZ is added. */
export type Subject = { organisation: string; commonName: string };

export type Issuer = { name: Buffer; key: KeyObject; keyId: Buffer };

/** What of a certificate others refer to: its bytes, the issuer's name and the serial number, both as DER. */
export type Certificate = { der: Buffer; issuerName: Buffer; serial: Buffer };

export type Purpose = 'authority' | 'seal' | 'timeStamping' | 'tlsServer' | 'tlsClient';

/**
 * An X.509 v3 certificate (RFC 5280) signed with RSA and SHA-256. A TLS server is named by `subject.commonName` and
 * may be addressed as this computer besides.
 */
export async function issueCertificate(
  subject: Subject,
  publicKey: KeyObject,
  purpose: Purpose,
  validity: { from: Date; to: Date },
  issuer: Issuer,
): Promise<Certificate> {
  const serial = integer(BigInt(`0x${randomBytes(8).toString('hex')}`) | 1n);
  const body = sequence(
    context(0, integer(2)),
    serial,
    rsaSha256,
    issuer.name,
    sequence(time(validity.from), time(validity.to)),
    distinguishedName(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    context(3, sequence(...extensions(purpose, subject, keyIdentifier(publicKey), issuer.keyId))),
  );
  const signature = await signAsync('sha256', body, issuer.key);
  return { der: sequence(body, rsaSha256, bitString(signature)), issuerName: issuer.name, serial };
}

export function distinguishedName(subject: Subject): Buffer {
  return sequence(
    setOf(sequence(objectIdentifier('2.5.4.6'), printable('CZ'))),
    setOf(sequence(objectIdentifier('2.5.4.10'), utf8(subject.organisation))),
    setOf(sequence(objectIdentifier('2.5.4.3'), utf8(subject.commonName))),
  );
}

/** SHA-1 of the public key's bits, RFC 5280 4.2.1.2 (1). RSA only: PKCS#1 is what the bit string holds. */
export function keyIdentifier(publicKey: KeyObject): Buffer {
  return createHash('sha1')
    .update(publicKey.export({ type: 'pkcs1', format: 'der' }))
    .digest();
}

function extensions(purpose: Purpose, subject: Subject, subjectKeyId: Buffer, issuerKeyId: Buffer): Buffer[] {
  const extension = (oid: string, value: Bytes, critical = false): Buffer =>
    sequence(objectIdentifier(oid), ...(critical ? [yes()] : []), octetString(value));
  const list = [
    extension('2.5.29.14', octetString(subjectKeyId)),
    extension('2.5.29.35', sequence(contextPrimitive(0, issuerKeyId))),
  ];
  if (purpose === 'authority') {
    list.push(extension('2.5.29.19', sequence(yes()), true));
    list.push(extension('2.5.29.15', bitString(Buffer.of(0x06), 1), true)); // keyCertSign, cRLSign
  } else {
    list.push(extension('2.5.29.19', sequence(), false));
    list.push(extension('2.5.29.15', bitString(Buffer.of(0xc0), 6), true)); // digitalSignature, nonRepudiation
  }
  // RFC 3161 2.3: a stamping certificate has this purpose alone, and critical
  if (purpose === 'timeStamping') {
    list.push(extension('2.5.29.37', sequence(objectIdentifier('1.3.6.1.5.5.7.3.8')), true));
  }
  if (purpose === 'tlsServer') {
    list.push(extension('2.5.29.37', sequence(objectIdentifier('1.3.6.1.5.5.7.3.1'))));
    const names = [
      contextPrimitive(2, Buffer.from(subject.commonName, 'ascii')),
      contextPrimitive(7, Buffer.of(127, 0, 0, 1)),
      contextPrimitive(7, Buffer.from('00000000000000000000000000000001', 'hex')),
    ];
    list.push(extension('2.5.29.17', sequence(...names)));
  }
  if (purpose === 'tlsClient') {
    list.push(extension('2.5.29.37', sequence(objectIdentifier('1.3.6.1.5.5.7.3.2'))));
  }
  return list;
}
