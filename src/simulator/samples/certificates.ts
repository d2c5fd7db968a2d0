import { createHash, createPrivateKey, createPublicKey, generateKeyPair, type KeyObject, sign } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

/** Who a signing certificate is for: a person, or an organisation that seals. */
export type CertificateHolder =
  | { kind: 'person'; key: string; given: string; family: string; commonName: string }
  | { kind: 'seal'; key: string; organisation: string; ico: string };

/** A certificate (DER) with its private key; `issuer` goes along in the signature, as signing programs do it. */
export type DocumentSigner = { certificate: Uint8Array; commonName: string; key: KeyObject; issuer: Uint8Array };

export type DocumentCa = { pem: string; signerFor(holder: CertificateHolder): Promise<DocumentSigner> };

type Identity = { certificate: Uint8Array; key: KeyObject };
type NamePart = [type: keyof typeof nameTypes, value: string];

const nameTypes = {
  C: '2.5.4.6',
  O: '2.5.4.10',
  CN: '2.5.4.3',
  surname: '2.5.4.4',
  givenName: '2.5.4.42',
  serialNumber: '2.5.4.5',
  organizationIdentifier: '2.5.4.97',
};
const sha256WithRsa = '1.2.840.113549.1.1.11';
const year = 365 * 24 * 3600 * 1000;
const newKeyPair = promisify(generateKeyPair);

const authorityName: NamePart[] = [
  ['C', 'CZ'],
  ['O', 'Zkušební certifikační služby (fiktivní)'],
  ['CN', 'Zkušební kvalifikovaná CA'],
];

/**
 * The fictional "Zkušební kvalifikovaná CA" that issued the certificates of the people and of the town in the samples.
 * With `stateDir` the authority and every key are kept there (0600), so that documents signed again have the same
 * bytes; without it they live as long as the process.
 */
export async function openDocumentCa(now: Date, stateDir?: string): Promise<DocumentCa> {
  if (stateDir) await mkdir(stateDir, { recursive: true, mode: 0o700 });
  const authority = await kept(stateDir, 'document-ca', () => createAuthority(now));
  const signers = new Map<string, Promise<DocumentSigner>>();
  return {
    pem: pemOf(authority.certificate, 'CERTIFICATE'),
    signerFor(holder) {
      let signer = signers.get(holder.key);
      if (!signer) {
        const commonName = holder.kind === 'person' ? holder.commonName : holder.organisation;
        signer = kept(stateDir, holder.key, () => issue(authority, holder, now)).then((identity) => {
          return { ...identity, commonName, issuer: authority.certificate };
        });
        signers.set(holder.key, signer);
      }
      return signer;
    },
  };
}

async function createAuthority(now: Date): Promise<Identity> {
  const key = await newKey();
  const usage = extension('2.5.29.15', true, new asn1js.BitString({ valueHex: exact([0x06]), unusedBits: 1 }));
  const constraints = new asn1js.Sequence({ value: [new asn1js.Boolean({ value: true })] });
  const certificate = signed(key, {
    serial: [0x0a, 0x0b, 0x0c, 0x01],
    subject: authorityName,
    subjectKey: key,
    from: new Date(now.getTime() - 5 * year),
    to: new Date(now.getTime() + 10 * year),
    extensions: [extension('2.5.29.19', true, constraints), usage, ...keyIdentifiers(key, key)],
  });
  return { certificate, key };
}

async function issue(authority: Identity, holder: CertificateHolder, now: Date): Promise<Identity> {
  const key = await newKey();
  // digitalSignature and nonRepudiation
  const usage = extension('2.5.29.15', true, new asn1js.BitString({ valueHex: exact([0xc0]), unusedBits: 6 }));
  const certificate = signed(authority.key, {
    serial: [0x01, ...createHash('sha256').update(holder.key).digest().subarray(0, 9)],
    subject: subjectOf(holder),
    subjectKey: key,
    from: new Date(now.getTime() - year / 2),
    to: new Date(now.getTime() + 2.5 * year),
    extensions: [
      extension('2.5.29.19', true, new asn1js.Sequence()),
      usage,
      ...keyIdentifiers(key, authority.key),
      qualifiedStatements(holder),
    ],
  });
  return { certificate, key };
}

function subjectOf(holder: CertificateHolder): NamePart[] {
  if (holder.kind === 'seal') {
    const identifier: NamePart = ['organizationIdentifier', `NTRCZ-${holder.ico}`];
    return [['C', 'CZ'], ['O', holder.organisation], identifier, ['CN', holder.organisation]];
  }
  const number = createHash('sha256').update(holder.key).digest().readUInt32BE(0) % 1_000_000;
  return [
    ['C', 'CZ'],
    ['CN', holder.commonName],
    ['givenName', holder.given],
    ['surname', holder.family],
    ['serialNumber', `P${String(number).padStart(6, '0')}`],
  ];
}

/** qcStatements (ETSI EN 319 412-5): qualified, key on a device, and whether for signatures or seals. */
function qualifiedStatements(holder: CertificateHolder): pkijs.Extension {
  const id = (value: string) => new asn1js.ObjectIdentifier({ value });
  const statement = (...value: (asn1js.ObjectIdentifier | asn1js.Sequence)[]) => new asn1js.Sequence({ value });
  const purpose = id(holder.kind === 'seal' ? '0.4.0.1862.1.6.2' : '0.4.0.1862.1.6.1');
  const statements = [
    statement(id('0.4.0.1862.1.1')),
    statement(id('0.4.0.1862.1.4')),
    statement(id('0.4.0.1862.1.6'), statement(purpose)),
  ];
  return extension('1.3.6.1.5.5.7.1.3', false, new asn1js.Sequence({ value: statements }));
}

type Contents = {
  serial: number[];
  subject: NamePart[];
  subjectKey: KeyObject;
  from: Date;
  to: Date;
  extensions: pkijs.Extension[];
};

/** A certificate issued by the authority; its own when the keys are the same. */
function signed(issuerKey: KeyObject, contents: Contents): Uint8Array {
  const certificate = new pkijs.Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({ valueHex: exact(contents.serial) });
  certificate.issuer = nameOf(authorityName);
  certificate.subject = nameOf(contents.subject);
  certificate.notBefore.value = contents.from;
  certificate.notAfter.value = contents.to;
  certificate.subjectPublicKeyInfo = pkijs.PublicKeyInfo.fromBER(publicKeyOf(contents.subjectKey));
  certificate.extensions = contents.extensions;
  const algorithm = () => {
    return new pkijs.AlgorithmIdentifier({ algorithmId: sha256WithRsa, algorithmParams: new asn1js.Null() });
  };
  certificate.signature = algorithm();
  certificate.signatureAlgorithm = algorithm();
  certificate.tbsView = new Uint8Array(certificate.encodeTBS().toBER(false));
  const value = sign('sha256', certificate.tbsView, issuerKey);
  certificate.signatureValue = new asn1js.BitString({ valueHex: exact(value) });
  return new Uint8Array(certificate.toSchema(true).toBER(false));
}

/** pkijs would put all parts into one set; parsed from bytes, it keeps one set for each part as X.501 has it. */
function nameOf(parts: NamePart[]): pkijs.RelativeDistinguishedNames {
  const sets = parts.map(([type, value]) => {
    const printable = type === 'C' || type === 'serialNumber';
    const text = printable ? new asn1js.PrintableString({ value }) : new asn1js.Utf8String({ value });
    const part = new asn1js.Sequence({ value: [new asn1js.ObjectIdentifier({ value: nameTypes[type] }), text] });
    return new asn1js.Set({ value: [part] });
  });
  return pkijs.RelativeDistinguishedNames.fromBER(new asn1js.Sequence({ value: sets }).toBER(false));
}

function extension(id: string, critical: boolean, value: asn1js.BaseBlock): pkijs.Extension {
  return new pkijs.Extension({ extnID: id, critical, extnValue: value.toBER(false) });
}

function keyIdentifiers(subject: KeyObject, issuer: KeyObject): pkijs.Extension[] {
  const own = new asn1js.OctetString({ valueHex: keyIdOf(subject) });
  const theirs = new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber: 0 }, valueHex: keyIdOf(issuer) });
  return [extension('2.5.29.14', false, own), extension('2.5.29.35', false, new asn1js.Sequence({ value: [theirs] }))];
}

function keyIdOf(key: KeyObject): ArrayBuffer {
  return exact(createHash('sha1').update(publicKeyOf(key)).digest());
}

function publicKeyOf(key: KeyObject): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createPublicKey(key).export({ type: 'spki', format: 'der' }));
}

async function newKey(): Promise<KeyObject> {
  return (await newKeyPair('rsa', { modulusLength: 2048 })).privateKey;
}

async function kept(stateDir: string | undefined, name: string, create: () => Promise<Identity>): Promise<Identity> {
  if (!stateDir) return create();
  const file = join(stateDir, `${name}.pem`);
  const stored = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (stored !== null) return restored(stored);
  const identity = await create();
  const key = identity.key.export({ type: 'pkcs8', format: 'pem' });
  await writeFile(file, `${pemOf(identity.certificate, 'CERTIFICATE')}${key}`, { mode: 0o600 });
  return identity;
}

function restored(pem: string): Identity {
  const certificate = /-----BEGIN CERTIFICATE-----([^-]+)-----END/.exec(pem)![1]!;
  return { certificate: new Uint8Array(Buffer.from(certificate, 'base64')), key: createPrivateKey(pem) };
}

function pemOf(der: Uint8Array, label: string): string {
  const lines = Buffer.from(der)
    .toString('base64')
    .match(/.{1,64}/g)!;
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

function exact(bytes: Iterable<number>): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
