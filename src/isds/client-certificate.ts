import { readFile } from 'node:fs/promises';
import { Duplex } from 'node:stream';
import tls from 'node:tls';
import { Failure } from '../errors.ts';
import type { ClientCertificate } from './client.ts';

/** A certificate with its chain and key has some 10 kB. */
const largestFile = 1024 * 1024;

export type CertificateFiles = {
  /** PEM (with the key in it, or without), or PKCS#12 */
  certificateFile: string;
  /** PEM; null when the key is in the first file */
  keyFile: string | null;
  passphrase: string | null;
};

/**
 * Reads the client certificate with its key and tries them as TLS will use them, so that what is wrong is said at
 * start and not by a failing handshake. Throws `Failure` of kind `operator`: `certificate-file`, `certificate-legacy`,
 * `certificate-passphrase`, `certificate-no-key`, `certificate-key-mismatch`, `certificate-unreadable`,
 * `certificate-expired`, `certificate-not-yet`.
 */
export async function readClientCertificate(files: CertificateFiles, now: Date): Promise<ClientCertificate> {
  const first = await readBounded(files.certificateFile, 'ISDS_CLIENT_CERT_FILE');
  const passphrase = files.passphrase === null ? {} : { passphrase: files.passphrase };
  let material: ClientCertificate['material'];
  if (first.includes('-----BEGIN ')) {
    const key = files.keyFile ? await readBounded(files.keyFile, 'ISDS_CLIENT_KEY_FILE') : first;
    if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(key.toString('latin1'))) {
      throw refuse('no-key', 'the private key of the client certificate is missing; set ISDS_CLIENT_KEY_FILE');
    }
    material = { cert: first, key, ...passphrase };
  } else {
    if (files.keyFile) {
      throw refuse('unreadable', 'ISDS_CLIENT_CERT_FILE is PKCS#12, which holds its key; remove ISDS_CLIENT_KEY_FILE');
    }
    material = { pfx: first, ...passphrase };
  }
  const certificate = certificateIn(material);
  if (certificate.validToDate < now) {
    throw refuse('expired', `the client certificate expired on ${day(certificate.validToDate)}; get a new one`);
  }
  if (certificate.validFromDate > now) {
    throw refuse('not-yet', `the client certificate is not valid before ${day(certificate.validFromDate)}`);
  }
  return {
    material,
    fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    subject: certificate.subject.replaceAll('\n', ', '),
    notAfter: certificate.validToDate,
  };
}

/** Opens the material and takes out the certificate that TLS would show: Node parses PKCS#12 nowhere else. */
function certificateIn(material: ClientCertificate['material']) {
  let secureContext: tls.SecureContext;
  try {
    secureContext = tls.createSecureContext(material);
  } catch (error) {
    throw explained(error as NodeJS.ErrnoException, 'key' in material && isLocked(material.key));
  }
  const unconnected = new Duplex({ read() {}, write: (_chunk, _encoding, done) => done() });
  const socket = new tls.TLSSocket(unconnected, { secureContext, isServer: true });
  try {
    const certificate = socket.getX509Certificate();
    if (!certificate) throw refuse('unreadable', 'ISDS_CLIENT_CERT_FILE holds no certificate');
    return certificate;
  } finally {
    socket.destroy();
  }
}

/** PKCS#8 says it in its first line, the older PEM form in a header. */
const isLocked = (key: Buffer) => /-----BEGIN ENCRYPTED |^Proc-Type: 4,ENCRYPTED/m.test(key.toString('latin1'));

/**
 * What OpenSSL says, in words; its own text may hold a piece of the input and is left out. One wrong passphrase in 256
 * ends in a padding that looks right: OpenSSL then stumbles over what it took for a key (ERR_OSSL_UNSUPPORTED).
 */
function explained(error: NodeJS.ErrnoException, locked: boolean): Failure {
  const said = `${error.code ?? ''} ${error.message}`;
  if (/ERR_CRYPTO_UNSUPPORTED_OPERATION|Unsupported PKCS12/i.test(said)) return legacy();
  if (locked && /ERR_OSSL_UNSUPPORTED/.test(said)) {
    return refuse(
      'passphrase',
      'the private key cannot be opened: ISDS_CLIENT_KEY_PASSPHRASE is wrong, or the key is damaged',
    );
  }
  if (/mac verify|BAD_DECRYPT|MISSING_PASSPHRASE|INTERRUPTED_OR_CANCELLED|EMPTY_PASSWORD/i.test(said)) {
    return refuse(
      'passphrase',
      'the client certificate cannot be opened: ISDS_CLIENT_KEY_PASSPHRASE is wrong or missing',
    );
  }
  if (/KEY_VALUES_MISMATCH|KEY_TYPE_MISMATCH/i.test(said)) {
    return refuse('key-mismatch', 'the private key does not belong to the client certificate');
  }
  if (/Unable to load private key/i.test(said)) {
    return refuse('no-key', 'the PKCS#12 file holds no private key; export the certificate together with its key');
  }
  return refuse('unreadable', 'ISDS_CLIENT_CERT_FILE is neither a PEM certificate with its key nor PKCS#12');
}

/** RC2-40 and the like, as older Windows exports are: OpenSSL 3 does not open them without its legacy provider. */
const legacy = () =>
  refuse(
    'legacy',
    'the PKCS#12 file uses old ciphers that are not read any more; make a PEM file of it, which is read as well, with: ' +
      'openssl pkcs12 -legacy -in old.p12 -out new.pem',
  );

const refuse = (code: string, sentence: string) => new Failure('operator', `certificate-${code}`, sentence);
const day = (date: Date) => date.toISOString().slice(0, 10);

async function readBounded(file: string, variable: string): Promise<Buffer> {
  const content = await readFile(file).catch(() => null);
  if (!content || content.length === 0 || content.length > largestFile) {
    throw refuse('file', `${variable}: the file cannot be read, is empty or has more than 1 MB`);
  }
  return content;
}
