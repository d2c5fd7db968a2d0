import { open, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Failure } from '../errors.ts';
import type { Certificate } from './certificate.ts';
import { readCertificate } from './certificate.ts';

/** Roots and issuing authorities that seals, time stamps and document signatures may rest on. */
export type TrustAnchors = {
  certificates: Certificate[];
  /** SHA-256 of each certificate, upper-case hex with colons */
  fingerprints: Set<string>;
};

const largestBundle = 2 * 1024 * 1024;
const mostCertificates = 500;

/**
 * Reads PEM bundles. A certificate that cannot be read stops the start: a missing anchor would show only later, as a
 * chain that nobody can explain. Throws Failure `operator` `trust-anchors`.
 */
export async function loadTrustAnchors(files: string[]): Promise<TrustAnchors> {
  const anchors: TrustAnchors = { certificates: [], fingerprints: new Set() };
  for (const file of files) {
    const blocks = (await readBundle(file)).match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
    if (blocks.length === 0) throw unusable(file, 'není v něm žádný certifikát ve tvaru PEM');
    for (const [index, block] of blocks.entries()) {
      const certificate = readCertificate(Buffer.from(block.replace(/-----[A-Z ]+-----/g, ''), 'base64'));
      if (!certificate) throw unusable(file, `certifikát č. ${index + 1} nelze přečíst`);
      const fingerprint = certificate.x509.fingerprint256;
      if (anchors.fingerprints.has(fingerprint)) continue;
      anchors.fingerprints.add(fingerprint);
      anchors.certificates.push(certificate);
    }
    if (anchors.certificates.length > mostCertificates) throw unusable(file, 'certifikátů je příliš mnoho');
  }
  return anchors;
}

/** PEM files that come with podatelna; see `anchors/README.md` for what may be among them. */
export async function shippedAnchorFiles(): Promise<string[]> {
  const folder = join(import.meta.dirname, 'anchors');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.pem'));
  return names.sort().map((name) => join(folder, name));
}

async function readBundle(file: string): Promise<string> {
  try {
    await using handle = await open(file, 'r');
    if ((await handle.stat()).size > largestBundle) throw unusable(file, 'je příliš velký');
    return await handle.readFile('latin1');
  } catch (error) {
    throw error instanceof Failure ? error : unusable(file, 'nelze ho přečíst', error);
  }
}

const unusable = (file: string, why: string, cause?: unknown) =>
  new Failure('operator', 'trust-anchors', `Soubor důvěryhodných certifikátů ${basename(file)}: ${why}.`, cause);
