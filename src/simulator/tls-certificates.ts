import { createPublicKey, generateKeyPair, X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CertificateKind } from './logins.ts';
import { type Authority, pem } from './sealing/authority.ts';
import { issueCertificate, keyIdentifier, type Purpose, type Subject } from './sealing/certificate.ts';

/** A certificate with its key, both PEM, and the SHA-256 fingerprint by which it is registered. */
export type IssuedCertificate = { cert: string; key: string; fingerprint: string };

const year = 365 * 86_400_000;
const keyBits = 2048;

const serverSubject: Subject = { organisation: 'Simulátor ISDS', commonName: 'localhost' };

const clientNames: Record<CertificateKind, string> = {
  system: 'Systémový certifikát spisové služby',
  user: 'Komerční certifikát uživatele',
  hosted: 'Certifikát hostované spisové služby',
};

/**
 * Certificates of TLS: one of the server, kept in `dir`, and those of clients, whose fingerprints are kept there so that
 * a restart knows them. All are issued by the simulator's authority, with the certificates' own validity by the clock of
 * the computer, since that is what TLS judges them by.
 */
export class TlsCertificates {
  readonly server: IssuedCertificate;
  /** PEM of the root that the server's certificate leads to */
  readonly caFile: string;
  readonly registered = new Map<string, CertificateKind>();
  #dir: string;
  #authority: Authority;

  static async open(dir: string, authority: Authority): Promise<TlsCertificates> {
    await mkdir(dir, { recursive: true, mode: 0o700 });
    const caFile = join(dir, 'ca.pem');
    await writeFile(caFile, pem(authority.root.der));
    const kept = (await readJson(join(dir, 'server.json'))) as IssuedCertificate | null;
    const server = kept ?? (await issue(authority, 'tlsServer', serverSubject, inYears(10)));
    if (!kept) await writeFile(join(dir, 'server.json'), JSON.stringify(server), { mode: 0o600 });
    const certificates = new TlsCertificates(dir, caFile, authority, server);
    for (const [fingerprint, kind] of Object.entries((await readJson(join(dir, 'clients.json'))) ?? {})) {
      certificates.registered.set(fingerprint, kind as CertificateKind);
    }
    return certificates;
  }

  private constructor(dir: string, caFile: string, authority: Authority, server: IssuedCertificate) {
    this.#dir = dir;
    this.caFile = caFile;
    this.#authority = authority;
    this.server = server;
  }

  /** A new client certificate, registered for logins of its kind; `notAfter` may lie in the past. */
  async issueClient(kind: CertificateKind, notAfter: Date = inYears(2)): Promise<IssuedCertificate> {
    const subject = { organisation: 'Ministerstvo práce a sociálních věcí', commonName: clientNames[kind] };
    const issued = await issue(this.#authority, 'tlsClient', subject, notAfter);
    this.registered.set(issued.fingerprint, kind);
    await this.#saveRegistered();
    return issued;
  }

  /** The certificate no longer logs in, as after its registration was taken back in the portal. */
  async unregister(fingerprint: string): Promise<void> {
    this.registered.delete(fingerprint);
    await this.#saveRegistered();
  }

  async #saveRegistered(): Promise<void> {
    await writeFile(join(this.#dir, 'clients.json'), JSON.stringify(Object.fromEntries(this.registered)));
  }
}

async function issue(
  authority: Authority,
  purpose: Purpose,
  subject: Subject,
  notAfter: Date,
): Promise<IssuedCertificate> {
  const pair = await promisify(generateKeyPair)('rsa', { modulusLength: keyBits });
  const from = new Date(Math.min(Date.now(), notAfter.getTime()) - year);
  const issuer = {
    // The seal was issued by the same authority, so its issuer's name is the one to write.
    name: authority.seal.issuerName,
    key: authority.issuing.key,
    keyId: keyIdentifier(createPublicKey(authority.issuing.key)),
  };
  const { der } = await issueCertificate(subject, pair.publicKey, purpose, { from, to: notAfter }, issuer);
  return {
    cert: pem(der) + pem(authority.issuing.der),
    key: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    fingerprint: new X509Certificate(der).fingerprint256,
  };
}

function inYears(years: number): Date {
  return new Date(Date.now() + years * year);
}

async function readJson(file: string): Promise<Record<string, string> | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : (JSON.parse(text) as Record<string, string>);
}
