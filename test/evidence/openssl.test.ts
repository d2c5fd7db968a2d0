import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadTrustAnchors, type TrustAnchors } from '../../src/evidence/trust-anchors.ts';
import { type EvidenceVerdicts, verifySignedMessage } from '../../src/evidence/verify.ts';
import { contentOf, type Workshop, workshop } from '../isds/sealed-message.ts';

/** A third hand: messages sealed by OpenSSL, in every scheme that a seal may come in. */
const haveOpenssl = spawnSync('openssl', ['version']).status === 0;

describe.skipIf(!haveOpenssl)('a message sealed by OpenSSL (needs the openssl command)', () => {
  let folder: string;
  let shop: Workshop;
  let anchors: TrustAnchors;
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });

  const subject = '/C=CZ/O=Zkouška/CN=Informační systém datových schránek - zkušební prostředí';
  const certificate = (name: string, ...key: string[]) =>
    openssl(
      'req',
      '-x509',
      '-utf8',
      '-newkey',
      ...key,
      '-nodes',
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.pem`,
      '-subj',
      subject,
      '-days',
      '30',
    );

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'podatelna-openssl-'));
    shop = await workshop();
    certificate('rsa', 'rsa:2048');
    certificate('ec', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384');
    certificate('pss', 'rsa-pss', '-pkeyopt', 'rsa_keygen_bits:2048');
    writeFileSync(join(folder, 'content.xml'), await contentOf(shop.authority));
    anchors = await loadTrustAnchors([
      ...['rsa.pem', 'ec.pem', 'pss.pem'].map((name) => join(folder, name)),
      shop.trustAnchorsFile,
    ]);
  });
  afterAll(async () => {
    await shop[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  const seal = (key: string, ...options: string[]) => {
    openssl(
      'cms',
      '-sign',
      '-binary',
      '-nodetach',
      '-in',
      'content.xml',
      '-signer',
      `${key}.pem`,
      '-inkey',
      `${key}.key`,
      '-outform',
      'DER',
      '-out',
      'm.zfo',
      ...options,
    );
    return readFileSync(join(folder, 'm.zfo'));
  };
  const verify = async (bytes: Buffer): Promise<EvidenceVerdicts> => {
    const asked = { dmId: '1637401', boxId: 'sc9aavg', environment: 'test' as const };
    return verifySignedMessage(await shop.open(bytes), asked, anchors);
  };

  test.each([
    ['RSA PKCS#1, DER', 'rsa', ['-md', 'sha256']],
    ['RSA PKCS#1, BER in pieces', 'rsa', ['-md', 'sha512', '-stream']],
    ['RSA PKCS#1, signer named by key identifier', 'rsa', ['-md', 'sha256', '-keyid']],
    ['RSA PKCS#1 with signingCertificateV2', 'rsa', ['-md', 'sha256', '-cades']],
    ['RSA-PSS', 'rsa', ['-md', 'sha256', '-keyopt', 'rsa_padding_mode:pss']],
    ['RSA-PSS, SHA-384', 'rsa', ['-md', 'sha384', '-keyopt', 'rsa_padding_mode:pss', '-keyopt', 'rsa_pss_saltlen:20']],
    ['a certificate for RSA-PSS only', 'pss', ['-md', 'sha256', '-keyopt', 'rsa_padding_mode:pss']],
    ['ECDSA', 'ec', ['-md', 'sha384', '-stream']],
  ])('%s', async (_, key, options) => {
    const bytes = seal(key, ...options);
    expect(await verify(bytes)).toMatchObject({ signature: 'valid' });

    const changed = Buffer.from(bytes);
    changed[bytes.indexOf('zadost.pdf')] = 0x58;
    expect(await verify(changed)).toMatchObject({ signature: 'invalid', verdicts: { seal: { verdict: 'false' } } });
  });

  test('SHA-1 is refused for what was sealed after 2010', async () => {
    expect((await verify(seal('rsa', '-md', 'sha1'))).verdicts.seal).toEqual({
      verdict: 'false',
      because: 'Pečeť: podpis používá SHA-1, který se od roku 2011 neuznává.',
    });
  });

  test('PSS with another digest in its mask is not called valid nor false', async () => {
    const bytes = seal('rsa', '-md', 'sha256', '-keyopt', 'rsa_padding_mode:pss', '-keyopt', 'rsa_mgf1_md:sha512');
    expect((await verify(bytes)).verdicts.seal.verdict).toBe('unknown');
  });

  test('a seal without signed attributes or with two signers is not valid', async () => {
    expect((await verify(seal('rsa', '-noattr'))).verdicts.seal.verdict).toBe('false');
    const two = seal('rsa', '-md', 'sha256', '-signer', 'ec.pem', '-inkey', 'ec.key');
    expect((await verify(two)).verdicts.seal.verdict).toBe('false');
  });
});
