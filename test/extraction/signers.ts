import {
  constants,
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto';
import {
  bitString,
  context,
  contextPrimitive,
  integer,
  nothing,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  time,
  utf8,
  yes,
} from '../../src/simulator/sealing/der.ts';

/** Attributes of a name by their short names (X.520). */
const nameTypes = { CN: '2.5.4.3', SN: '2.5.4.4', GN: '2.5.4.42', O: '2.5.4.10', pseudonym: '2.5.4.65' };
export type Name = Partial<Record<keyof typeof nameTypes, string>>;

export type Signer = { der: Buffer; key: KeyObject; issuerName: Buffer; serial: Buffer; subjectName: Buffer };

export type Wish = {
  issuer?: Signer | null;
  ca?: boolean;
  from?: string;
  until?: string;
  qualified?: 'signature' | 'seal' | 'unstated' | null;
  timeStamping?: boolean;
  key?: KeyObject;
};

/** Made once: keys are what takes the time. */
let spareKey: KeyObject | null = null;
const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const commonKey = () => {
  spareKey ??= newKey();
  return spareKey;
};

const rsaSha256 = sequence(objectIdentifier('1.2.840.113549.1.1.11'), nothing());
const nameOf = (name: Name) =>
  sequence(
    ...Object.entries(name).map(([type, text]) =>
      setOf(sequence(objectIdentifier(nameTypes[type as keyof Name]), utf8(text))),
    ),
  );
const keyId = (key: KeyObject) =>
  createHash('sha1')
    .update(createPublicKey(key).export({ type: 'pkcs1', format: 'der' }))
    .digest();

/** A certificate of a fictional holder, written by hand so that it may hold anything; self-signed without an issuer. */
export function signer(subject: Name, wish: Wish = {}): Signer {
  const key = wish.key ?? (wish.ca ? newKey() : commonKey());
  const serial = integer(BigInt(`0x${randomBytes(8).toString('hex')}`) | 1n);
  const subjectName = nameOf(subject);
  const issuerName = wish.issuer?.subjectName ?? subjectName;
  const issuerKey = wish.issuer?.key ?? key;
  const extension = (id: string, value: Buffer, critical = false) =>
    sequence(objectIdentifier(id), ...(critical ? [yes()] : []), octetString(value));
  const statements = statementsOf(wish.qualified === undefined ? 'signature' : wish.qualified);
  const extensions = [
    extension('2.5.29.14', octetString(keyId(key))),
    extension('2.5.29.35', sequence(contextPrimitive(0, keyId(issuerKey)))),
    extension('2.5.29.19', wish.ca ? sequence(yes()) : sequence(), true),
    extension('2.5.29.15', wish.ca ? bitString(Buffer.of(0x06), 1) : bitString(Buffer.of(0xc0), 6), true),
    ...(statements && !wish.ca ? [extension('1.3.6.1.5.5.7.1.3', statements)] : []),
    ...(wish.timeStamping ? [extension('2.5.29.37', sequence(objectIdentifier('1.3.6.1.5.5.7.3.8')), true)] : []),
  ];
  const body = sequence(
    context(0, integer(2)),
    serial,
    rsaSha256,
    issuerName,
    sequence(time(new Date(wish.from ?? '2024-01-01')), time(new Date(wish.until ?? '2034-01-01'))),
    subjectName,
    createPublicKey(key).export({ type: 'spki', format: 'der' }),
    context(3, sequence(...extensions)),
  );
  const der = sequence(body, rsaSha256, bitString(sign('sha256', body, issuerKey)));
  return { der, key, issuerName, serial, subjectName };
}

function statementsOf(qualified: Wish['qualified']): Buffer | null {
  if (!qualified) return null;
  const compliance = sequence(objectIdentifier('0.4.0.1862.1.1'));
  if (qualified === 'unstated') return sequence(compliance);
  const type = qualified === 'signature' ? '0.4.0.1862.1.6.1' : '0.4.0.1862.1.6.2';
  return sequence(compliance, sequence(objectIdentifier('0.4.0.1862.1.6'), sequence(objectIdentifier(type))));
}

export function pem(...signers: { der: Buffer }[]): string {
  return signers
    .map(
      ({ der }) =>
        `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    )
    .join('');
}

export type CmsWish = {
  /** content kept inside */
  inside?: boolean;
  at?: Date | null;
  /** a time stamp over the signature, given its bytes */
  stamp?: (signature: Buffer) => Buffer;
  certificates?: Buffer[];
  contentType?: string;
  digest?: 'sha1' | 'sha256';
  /** put another certificate's digest into signingCertificateV2 */
  names?: Signer;
  unsignedAttributes?: boolean;
};

const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  tstInfo: '1.2.840.113549.1.9.16.1.4',
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
};
const algorithm = (name: 'sha1' | 'sha256') => sequence(objectIdentifier(oids[name]), nothing());
const attribute = (type: string, value: Buffer) => sequence(objectIdentifier(type), setOf(value));

/** CMS SignedData by one or more signers over the same content. */
export function cms(content: Uint8Array, by: Signer | Signer[], wish: CmsWish = {}): Buffer {
  const signers = [by].flat();
  const type = wish.contentType ?? oids.data;
  const digest = wish.digest ?? 'sha256';
  const infos = signers.map((one) => signerInfo(content, one, type, digest, wish));
  const certificates = wish.certificates ?? signers.map(({ der }) => der);
  return sequence(
    objectIdentifier(oids.signedData),
    context(
      0,
      sequence(
        integer(1),
        setOf(algorithm(digest)),
        sequence(objectIdentifier(type), ...(wish.inside ? [context(0, octetString(content))] : [])),
        ...(certificates.length > 0 ? [context(0, ...certificates)] : []),
        setOf(...infos),
      ),
    ),
  );
}

function signerInfo(content: Uint8Array, one: Signer, type: string, digest: 'sha1' | 'sha256', wish: CmsWish): Buffer {
  const at = wish.at === undefined ? new Date('2026-03-01T09:00:00Z') : wish.at;
  const certId = sequence(
    octetString(
      createHash('sha256')
        .update((wish.names ?? one).der)
        .digest(),
    ),
  );
  const attributes = setOf(
    attribute('1.2.840.113549.1.9.3', objectIdentifier(type)),
    attribute('1.2.840.113549.1.9.4', octetString(createHash(digest).update(content).digest())),
    ...(at ? [attribute('1.2.840.113549.1.9.5', time(at))] : []),
    attribute('1.2.840.113549.1.9.16.2.47', sequence(sequence(certId))),
  );
  const asContext = Buffer.from(attributes);
  asContext[0] = 0xa0;
  const key = { key: one.key, padding: constants.RSA_PKCS1_PADDING };
  const signature = sign(digest, wish.unsignedAttributes ? content : attributes, key);
  const stamp = wish.stamp && context(1, attribute('1.2.840.113549.1.9.16.2.14', wish.stamp(signature)));
  return sequence(
    integer(1),
    sequence(one.issuerName, one.serial),
    algorithm(digest),
    ...(wish.unsignedAttributes ? [] : [asContext]),
    sequence(objectIdentifier('1.2.840.113549.1.1.1'), nothing()),
    octetString(signature),
    ...(stamp ? [stamp] : []),
  );
}

/** A time stamp token (RFC 3161) over `stamped`. */
export function timeStampToken(stamped: Uint8Array, unit: Signer, at: Date): Buffer {
  const moment = Buffer.from(`${at.toISOString().replace(/\D/g, '').slice(0, 14)}Z`);
  const info = sequence(
    integer(1),
    objectIdentifier('2.999.1'),
    sequence(algorithm('sha256'), octetString(createHash('sha256').update(stamped).digest())),
    integer(1),
    Buffer.concat([Buffer.of(0x18, moment.length), moment]),
  );
  return cms(info, unit, { inside: true, contentType: oids.tstInfo, at });
}
