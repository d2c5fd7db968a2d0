import { createHash, randomInt, type webcrypto } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Failure } from '../../src/errors.ts';
import { type Certificate, readCertificate } from '../../src/evidence/certificate.ts';
import { checkPath } from '../../src/evidence/certificate-path.ts';
import { loadTrustAnchors, shippedAnchorFiles, type TrustAnchors } from '../../src/evidence/trust-anchors.ts';

const at = new Date('2026-11-20T12:00:00Z');

type Holder = { name: string; keys: webcrypto.CryptoKeyPair; certificate: Certificate };
type Wish = {
  from?: string;
  until?: string;
  ca?: boolean;
  pathLength?: number;
  critical?: string;
  keyId?: webcrypto.CryptoKey;
};

const keyIdentifier = async (key: webcrypto.CryptoKey) =>
  createHash('sha1')
    .update(new Uint8Array(await crypto.subtle.exportKey('spki', key)))
    .digest();

async function issue(name: string, issuer: Holder | null, wish: Wish = {}): Promise<Holder> {
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const made = new pkijs.Certificate({ version: 2, serialNumber: new asn1.Integer({ value: randomInt(1, 2 ** 31) }) });
  const commonName = (value: string) =>
    new pkijs.AttributeTypeAndValue({ type: '2.5.4.3', value: new asn1.Utf8String({ value }) });
  made.subject.typesAndValues.push(commonName(name));
  made.issuer.typesAndValues.push(commonName(issuer?.name ?? name));
  made.notBefore.value = new Date(wish.from ?? '2020-01-01');
  made.notAfter.value = new Date(wish.until ?? '2030-01-01');

  const extension = (extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }) =>
    new pkijs.Extension({ extnID, critical, extnValue: value.toBER() });
  const own = new asn1.OctetString({ valueHex: await keyIdentifier(keys.publicKey) });
  const issuerId = await keyIdentifier(wish.keyId ?? issuer?.keys.publicKey ?? keys.publicKey);
  const authority = new pkijs.AuthorityKeyIdentifier({ keyIdentifier: new asn1.OctetString({ valueHex: issuerId }) });
  const constraints = new pkijs.BasicConstraints({
    cA: wish.ca ?? false,
    ...(wish.pathLength === undefined ? {} : { pathLenConstraint: wish.pathLength }),
  });
  made.extensions = [
    extension('2.5.29.19', true, constraints.toSchema()),
    extension('2.5.29.14', false, own),
    extension('2.5.29.35', false, authority.toSchema()),
    ...(wish.critical ? [extension(wish.critical, true, new asn1.Null())] : []),
  ];
  await made.subjectPublicKeyInfo.importKey(keys.publicKey);
  await made.sign(issuer?.keys.privateKey ?? keys.privateKey, 'SHA-256');
  return { name, keys, certificate: readCertificate(Buffer.from(made.toSchema(true).toBER()))! };
}

const trusting = (...holders: Holder[]): TrustAnchors => ({
  certificates: holders.map(({ certificate }) => certificate),
  fingerprints: new Set(holders.map(({ certificate }) => certificate.x509.fingerprint256)),
});

let root: Holder;
let issuing: Holder;
let leaf: Holder;
beforeAll(async () => {
  root = await issue('Kořen', null, { ca: true });
  issuing = await issue('Vydavatel', root, { ca: true, pathLength: 0 });
  leaf = await issue('Pečeť', issuing);
});

const verdict = (holder: Holder, pool: Holder[], anchors: TrustAnchors, when = at) =>
  checkPath(
    holder.certificate,
    pool.map(({ certificate }) => certificate),
    anchors,
    when,
  ).verdict;

describe('a path to a trusted certificate', () => {
  test('ends at the root, at the issuing authority, or at the certificate itself', () => {
    expect(verdict(leaf, [issuing], trusting(root))).toBe('true');
    expect(verdict(leaf, [], trusting(issuing))).toBe('true');
    expect(verdict(leaf, [], trusting(leaf))).toBe('true');
  });

  test('is unknown when the issuer is missing or not trusted, though it came with the message', () => {
    expect(verdict(leaf, [], trusting(root))).toBe('unknown');
    expect(verdict(leaf, [issuing, root], trusting())).toBe('unknown');
  });

  test('is false when a certificate on it had expired or was not valid yet', async () => {
    expect(verdict(leaf, [], trusting(issuing), new Date('2031-01-01'))).toBe('false');
    expect(verdict(leaf, [], trusting(issuing), new Date('2019-01-01'))).toBe('false');
    const expired = await issue('Starý vydavatel', root, { ca: true, until: '2022-01-01' });
    expect(verdict(await issue('Pečeť', expired), [expired], trusting(root))).toBe('false');
    expect(verdict(await issue('Pečeť', expired), [], trusting(expired))).toBe('false');
  });

  test('is false when the trusted issuer did not sign what claims to be its', async () => {
    const impostor = { ...(await issue('Vydavatel', root, { ca: true })) };
    const forged = await issue('Pečeť', impostor, { keyId: issuing.keys.publicKey });
    expect(verdict(forged, [], trusting(issuing))).toBe('false');
  });

  test('does not go through a certificate that may not issue others', async () => {
    const person = await issue('Osoba', issuing);
    expect(verdict(await issue('Pečeť', person), [person, issuing], trusting(root))).toBe('unknown');
  });

  test('is not longer than its authorities allow', async () => {
    const below = await issue('Podřízený', issuing, { ca: true });
    expect(verdict(await issue('Pečeť', below), [below], trusting(issuing))).toBe('unknown');
  });

  test('does not rely on a certificate with a critical extension that is not understood', async () => {
    const odd = await issue('Divný', root, { ca: true, critical: '2.5.29.30' });
    expect(verdict(await issue('Pečeť', odd), [odd], trusting(root))).toBe('unknown');
    expect(verdict(await issue('Pečeť', issuing, { critical: '1.2.3.4' }), [], trusting(issuing))).toBe('unknown');
  });

  test('is given up among many certificates of one name that issue each other', async () => {
    const many = await Promise.all(Array.from({ length: 12 }, () => issue('Kruh', root, { ca: true })));
    const ring = await Promise.all(
      many.map((holder, n) =>
        issue('Kruh', { ...many[(n + 1) % many.length]!, name: 'Kruh' }, { ca: true, keyId: holder.keys.publicKey }),
      ),
    );
    expect(verdict(await issue('Pečeť', ring[0]!), [...many, ...ring], trusting(issuing))).toBe('unknown');
  });
});

describe('trust anchors', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'podatelna-anchors-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const bundle = (name: string, text: string) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };

  test('are read from bundles, each certificate once', async () => {
    const both = root.certificate.x509.toString() + issuing.certificate.x509.toString();
    const anchors = await loadTrustAnchors([bundle('a.pem', `# Kořen\n${both}`), bundle('b.pem', both)]);
    expect(anchors.certificates.map(({ x509: { subject } }) => subject)).toEqual(['CN=Kořen', 'CN=Vydavatel']);
    expect(anchors.fingerprints).toEqual(
      new Set([root.certificate.x509.fingerprint256, issuing.certificate.x509.fingerprint256]),
    );
  });

  test.each([
    ['missing', null],
    ['without a certificate', 'nic'],
    ['with a broken certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'],
    ['too large', 'x'.repeat(3_000_000)],
  ])('stop the start when their file is %s', async (name, text) => {
    const file = text === null ? join(folder, 'není.pem') : bundle(`${name}.pem`, text);
    const failure = await loadTrustAnchors([file]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ kind: 'operator', code: 'trust-anchors' });
  });

  test('that are shipped can all be read', async () => {
    const anchors = await loadTrustAnchors(await shippedAnchorFiles());
    expect(anchors.certificates.length).toBe(anchors.fingerprints.size);
  });
});
