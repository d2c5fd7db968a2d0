import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject, X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  type Certificate,
  distinguishedName,
  type Issuer,
  issueCertificate,
  keyIdentifier,
  type Purpose,
  type Subject,
} from './certificate.ts';
import { integer } from './der.ts';

const subjects = {
  root: { organisation: 'Zkušební certifikační autorita simulátoru', commonName: 'Simulator Root QCA' },
  issuing: { organisation: 'Zkušební certifikační autorita simulátoru', commonName: 'Simulator Qualified CA' },
  // The subject that ISDS uses for its test environment (facts: seal signer).
  seal: {
    organisation: 'Digitální a informační agentura',
    commonName: 'Informační systém datových schránek - zkušební prostředí',
  },
  stamp: { organisation: 'Zkušební certifikační autorita simulátoru', commonName: 'Simulator TSA - TSU 1' },
} satisfies Record<string, Subject>;

type Holder = keyof typeof subjects;
const holders: Holder[] = ['root', 'issuing', 'seal', 'stamp'];

const purposes: Record<Holder, Purpose> = {
  root: 'authority',
  issuing: 'authority',
  seal: 'seal',
  stamp: 'timeStamping',
};

export type KeyedCertificate = Certificate & { key: KeyObject };

/** The simulator's own hierarchy: root → issuing authority → seal of ISDS, time-stamping unit. */
export type Authority = Record<Holder, KeyedCertificate> & {
  /** PEM of the root and the issuing authority: what a reader has to trust */
  anchors: string;
};

/**
 * The certificates and keys kept in `dir`, used again at each start so that what was sealed before can still be
 * verified. The first start makes four RSA keys, that of the seal of `keyBits`.
 */
export async function openAuthority(dir: string, keyBits: number, now: Date): Promise<Authority> {
  const kept = await load(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (kept) return { ...kept, anchors: pem(kept.root.der) + pem(kept.issuing.der) };

  await mkdir(dir, { recursive: true, mode: 0o700 });
  const made = await make(keyBits, now);
  for (const holder of holders) {
    const { key, der } = made[holder];
    await writeFile(keyFile(dir, holder), key.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    await writeFile(certificateFile(dir, holder), pem(der));
  }
  return { ...made, anchors: pem(made.root.der) + pem(made.issuing.der) };
}

async function make(keyBits: number, now: Date): Promise<Record<Holder, KeyedCertificate>> {
  const generate = promisify(generateKeyPair);
  // Only the seal's key has to be as long as that of ISDS; the rest would but make the first start longer.
  const bitsOf = (holder: Holder) => (holder === 'seal' ? keyBits : Math.min(keyBits, 3072));
  const pairs = await Promise.all(holders.map((holder) => generate('rsa', { modulusLength: bitsOf(holder) })));
  const pairOf = (holder: Holder) => pairs[holders.indexOf(holder)]!;
  const issuerOf = (holder: Holder): Issuer => ({
    name: distinguishedName(subjects[holder]),
    key: pairOf(holder).privateKey,
    keyId: keyIdentifier(pairOf(holder).publicKey),
  });
  const issue = async (holder: Holder, years: number): Promise<KeyedCertificate> => {
    // Three years back: sample messages were stamped before the simulator first started.
    const validity = { from: yearsFrom(now, -3), to: yearsFrom(now, years) };
    const { publicKey, privateKey } = pairOf(holder);
    const issued = await issueCertificate(
      subjects[holder],
      publicKey,
      purposes[holder],
      validity,
      issuerOf(issuers[holder]),
    );
    return { ...issued, key: privateKey };
  };
  return {
    root: await issue('root', 20),
    issuing: await issue('issuing', 15),
    seal: await issue('seal', 10),
    stamp: await issue('stamp', 10),
  };
}

async function load(dir: string): Promise<Record<Holder, KeyedCertificate>> {
  const entries = await Promise.all(
    holders.map(async (holder): Promise<[Holder, KeyedCertificate]> => {
      const key = createPrivateKey(await readFile(keyFile(dir, holder)));
      const certificate = new X509Certificate(await readFile(certificateFile(dir, holder)));
      const issuerName = distinguishedName(subjects[issuers[holder]]);
      if (!certificate.publicKey.equals(createPublicKey(key)) || !certificate.raw.includes(issuerName)) {
        throw new Error(`the kept key and certificate of "${holder}" do not belong together: start afresh`);
      }
      return [
        holder,
        { key, der: certificate.raw, serial: integer(BigInt(`0x${certificate.serialNumber}`)), issuerName },
      ];
    }),
  );
  return Object.fromEntries(entries) as Record<Holder, KeyedCertificate>;
}

const issuers: Record<Holder, Holder> = { root: 'root', issuing: 'root', seal: 'issuing', stamp: 'issuing' };

const keyFile = (dir: string, holder: Holder): string => join(dir, `${holder}.key.pem`);
const certificateFile = (dir: string, holder: Holder): string => join(dir, `${holder}.crt.pem`);

function yearsFrom(at: Date, years: number): Date {
  const moved = new Date(at);
  moved.setUTCFullYear(at.getUTCFullYear() + years);
  return moved;
}

export function pem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
