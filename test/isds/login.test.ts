import { execFile } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IsdsConfig } from '../../src/config.ts';
import { accountOf } from '../../src/intake/account.ts';
import type { CallGate, IsdsLogin } from '../../src/isds/client.ts';
import { connectIsds } from '../../src/isds/connect.ts';
import { loginKind, placesOf, readLogin } from '../../src/isds/login.ts';
import { type GivenSimulator, givenSimulator, sample } from '../simulator/given-simulator.ts';
import { limits, never } from './raw-server.ts';

const run = promisify(execFile);
const gate: CallGate = (_category, call, signal) => call(signal);
const passphrase = 'tajné heslo';
const password = 'heslo:s dvojtečkou';

let folder: string;
let simulator: GivenSimulator;
const inFolder = (name: string) => join(folder, name);
const openssl = (...args: string[]) => run('openssl', args, { cwd: folder });

/** Certificates of the simulator, and the same one in every form an administrator may have it in. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'podatelna-login-'));
  simulator = await givenSimulator({
    tls: true,
    world: { messages: [sample('velká', 2, { dmVODZ: true })], boxes: [] },
    now: () => new Date(),
  });
  for (const kind of ['system', 'user', 'hosted'] as const) {
    const { cert, key } = await simulator.tls!.issueClient(kind);
    await writeFile(inFolder(`${kind}.pem`), `${cert}${key}`);
    await writeFile(inFolder(`${kind}.crt`), cert);
    await writeFile(inFolder(`${kind}.key`), key);
  }
  const old = await simulator.tls!.issueClient('system', new Date(Date.now() - 86_400_000));
  await writeFile(inFolder('expired.pem'), `${old.cert}${old.key}`);
  const source = ['-in', 'system.crt', '-inkey', 'system.key', '-passout', `pass:${passphrase}`];
  await openssl('pkcs12', '-export', ...source, '-out', 'system.p12');
  await openssl('pkcs12', '-export', '-legacy', ...source, '-out', 'old.p12');
  await openssl(
    'pkcs12',
    '-export',
    '-nokeys',
    '-in',
    'system.crt',
    '-passout',
    `pass:${passphrase}`,
    '-out',
    'keyless.p12',
  );
  await openssl('pkey', '-in', 'system.key', '-aes256', '-passout', `pass:${passphrase}`, '-out', 'locked.key');
  await writeFile(inFolder('unlucky.key'), lockedSoThatItLooksOpenWith('x', await readFile(inFolder('system.key'))));
  await writeFile(inFolder('garbage.p12'), 'this is no certificate');
  await writeFile(inFolder('empty.pem'), '');
}, 60_000);

afterAll(async () => {
  await simulator[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** One wrong passphrase in 256 ends in a padding that looks right, and what comes out is no key: locked until it does. */
function lockedSoThatItLooksOpenWith(wrong: string, pem: Buffer): string {
  const key = createPrivateKey(pem);
  for (;;) {
    const locked = key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }).toString();
    try {
      createPrivateKey({ key: locked, passphrase: wrong });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_OSSL_BAD_DECRYPT') return locked;
    }
  }
}

type Login = {
  certificate?: string;
  key?: string;
  passphrase?: string;
  username?: string;
  hosted?: true;
  infix?: string;
};

const configOf = (login: Login): IsdsConfig => ({
  environment: 'custom',
  url: `${simulator.url.replace('127.0.0.1', 'localhost')}${login.infix ?? ''}`,
  boxId: 'sc9aavg',
  username: login.username ?? null,
  password: login.username ? password : '',
  caFile: simulator.tls!.caFile,
  ...(login.certificate && {
    certificate: {
      certificateFile: inFolder(login.certificate),
      keyFile: login.key ? inFolder(login.key) : null,
      passphrase: login.passphrase ?? null,
    },
  }),
  ...(login.hosted && { hosted: true }),
});

test.each<[string, Login]>([
  ['name and password', { username: 'user' }],
  ['a system certificate in one PEM', { certificate: 'system.pem', infix: '/cert' }],
  ['a system certificate and its key apart', { certificate: 'system.crt', key: 'system.key', infix: '/cert' }],
  [
    'a system certificate with a locked key',
    { certificate: 'system.crt', key: 'locked.key', passphrase, infix: '/cert' },
  ],
  ['a system certificate in PKCS#12', { certificate: 'system.p12', passphrase, infix: '/cert' }],
  ['a certificate and a password', { certificate: 'user.pem', username: 'user', infix: '/certds' }],
  ['a hosted records service', { certificate: 'hosted.pem', hosted: true, infix: '/hspis' }],
])('%s opens the box for ordinary calls and for large messages', async (_what, login) => {
  const client = await connectIsds(await readLogin(configOf(login)), gate, limits);
  try {
    expect((await client.ownerInfo(never())).boxId).toBe('sc9aavg');
    const now = Date.now();
    const window = { from: new Date(now - 86_400_000), to: new Date(now), offset: 1, limit: 10 };
    const [listed] = await client.listReceived(window, never());
    expect(listed?.large).toBe(true);
    const file = inFolder('message.zfo');
    const { sizeBytes } = await client.downloadSigned(listed!.dmId, file, { large: true }, never());
    expect((await readFile(file)).length).toBe(sizeBytes);
  } finally {
    client.close();
  }
});

test.each<[string, Login]>([
  ['a certificate that is not registered for this login', { certificate: 'user.pem', infix: '/cert' }],
  ['no certificate where one is asked for', { username: 'user', infix: '/certds' }],
])('%s is a refused login', async (_what, login) => {
  const client = await connectIsds(await readLogin(configOf(login)), gate, limits);

  await expect(client.probe(never())).rejects.toMatchObject({ kind: 'credentials' });
  client.close();
});

test.each<[string, Login, string, RegExp]>([
  ['a file that is not there', { certificate: 'nowhere.pem' }, 'certificate-file', /^ISDS_CLIENT_CERT_FILE: /],
  ['an empty file', { certificate: 'empty.pem' }, 'certificate-file', /^ISDS_CLIENT_CERT_FILE: /],
  [
    'a key file that is not there',
    { certificate: 'system.crt', key: 'nowhere' },
    'certificate-file',
    /^ISDS_CLIENT_KEY_FILE: /,
  ],
  ['a certificate without its key', { certificate: 'system.crt' }, 'certificate-no-key', /ISDS_CLIENT_KEY_FILE/],
  [
    'a key of another certificate',
    { certificate: 'system.crt', key: 'user.key' },
    'certificate-key-mismatch',
    /does not belong/,
  ],
  [
    'a locked key without a passphrase',
    { certificate: 'system.crt', key: 'locked.key' },
    'certificate-passphrase',
    /PASSPHRASE/,
  ],
  [
    'a locked key with a wrong passphrase',
    { certificate: 'system.crt', key: 'locked.key', passphrase: 'x' },
    'certificate-passphrase',
    /PASSPHRASE/,
  ],
  [
    'a locked key that a wrong passphrase seems to open',
    { certificate: 'system.crt', key: 'unlucky.key', passphrase: 'x' },
    'certificate-passphrase',
    /PASSPHRASE/,
  ],
  [
    'PKCS#12 with a wrong passphrase',
    { certificate: 'system.p12', passphrase: 'x' },
    'certificate-passphrase',
    /PASSPHRASE/,
  ],
  ['PKCS#12 without a key', { certificate: 'keyless.p12', passphrase }, 'certificate-no-key', /no private key/],
  [
    'PKCS#12 and a key file',
    { certificate: 'system.p12', key: 'system.key', passphrase },
    'certificate-unreadable',
    /remove ISDS_CLIENT_KEY_FILE/,
  ],
  ['PKCS#12 with old ciphers', { certificate: 'old.p12', passphrase }, 'certificate-legacy', /openssl pkcs12 -legacy/],
  ['something else', { certificate: 'garbage.p12' }, 'certificate-unreadable', /neither/],
  ['an expired certificate', { certificate: 'expired.pem' }, 'certificate-expired', /expired on \d{4}-\d\d-\d\d/],
])('%s is told in one sentence without a path or a secret', async (_what, login, code, sentence) => {
  const failure = await readLogin(configOf(login)).catch((error: unknown) => error as Error);

  expect(failure).toMatchObject({ kind: 'operator', code });
  expect((failure as Error).message).toMatch(sentence);
  expect((failure as Error).message).not.toContain(folder);
  expect((failure as Error).message).not.toContain(passphrase);
});

test('the command that the sentence about old ciphers gives makes a file that is read', async () => {
  const failure = await readLogin(configOf({ certificate: 'old.p12', passphrase })).catch(
    (error: Error) => error.message,
  );
  const command = String(failure).split(' with: ')[1]!;

  // Passwords, which openssl would ask for.
  await run('/bin/sh', ['-c', `${command} -passin 'pass:${passphrase}' -passout 'pass:${passphrase}'`], {
    cwd: folder,
  });

  const login = await readLogin(configOf({ certificate: 'new.pem', passphrase }));
  expect(login.certificate?.fingerprint).toBe(
    new X509Certificate(await readFile(inFolder('system.crt'))).fingerprint256.replaceAll(':', '').toLowerCase(),
  );
});

const named = { username: 'user' as string | null };
const files = { certificateFile: 'x', keyFile: null, passphrase: null };

test.each([
  ['production', null, { ...named }, 'https://ws1.datovka.gov.cz', 'https://ws2.datovka.gov.cz'],
  ['test', null, { ...named }, 'https://ws1.datovka-test.gov.cz', 'https://ws2.datovka-test.gov.cz'],
  [
    'production',
    null,
    { username: null, certificate: files },
    'https://ws1c.datovka.gov.cz/cert',
    'https://ws2c.datovka.gov.cz/cert',
  ],
  [
    'production',
    null,
    { ...named, certificate: files },
    'https://ws1c.datovka.gov.cz/certds',
    'https://ws2c.datovka.gov.cz/certds',
  ],
  [
    'test',
    null,
    { username: null, certificate: files, hosted: true as const },
    'https://ws1c.datovka-test.gov.cz/hspis',
    'https://ws2c.datovka-test.gov.cz/hspis',
  ],
  [
    'custom',
    'https://ws1.mojedatovaschranka.cz',
    { ...named },
    'https://ws1.mojedatovaschranka.cz',
    'https://ws2.mojedatovaschranka.cz',
  ],
  ['custom', 'https://czebox.cz/', { ...named }, 'https://ws1.czebox.cz', 'https://ws2.czebox.cz'],
  [
    'custom',
    'https://ws1c.czebox.cz/cert/',
    { username: null, certificate: files },
    'https://ws1c.czebox.cz/cert',
    'https://ws2c.czebox.cz/cert',
  ],
  ['custom', 'https://ws1.datovka.cms2.cz', { ...named }, 'https://ws1.datovka.cms2.cz', 'https://ws2.datovka.cms2.cz'],
  [
    'custom',
    'https://isds.example.cz/base/',
    { ...named },
    'https://isds.example.cz/base',
    'https://isds.example.cz/base',
  ],
  ['custom', 'https://notdatovka.gov.cz', { ...named }, 'https://notdatovka.gov.cz', 'https://notdatovka.gov.cz'],
  [
    'custom',
    'https://datovka.gov.cz.example.cz',
    { ...named },
    'https://datovka.gov.cz.example.cz',
    'https://datovka.gov.cz.example.cz',
  ],
  ['custom', 'http://127.0.0.1:8099', { ...named }, 'http://127.0.0.1:8099', 'http://127.0.0.1:8099'],
] as const)(
  'in %s at %s the services of a login are where they should be',
  (environment, url, login, baseUrl, largeBaseUrl) => {
    expect(placesOf({ environment, url }, loginKind(login))).toEqual({ baseUrl, largeBaseUrl });
  },
);

test('an account is known by its login and its credentials change with password and certificate', () => {
  const key = Buffer.alloc(32, 1);
  const certificate = { material: { pfx: Buffer.alloc(0) }, fingerprint: 'aa', subject: 'CN=a', notAfter: new Date() };
  const base = { baseUrl: 'https://ws1c.datovka.gov.cz/cert', username: null, password: '', certificate };
  const of = (changed: Partial<IsdsLogin>) => accountOf({ ...base, ...changed } as IsdsLogin, key);
  const account = of({});

  const renewed = of({ certificate: { ...certificate, fingerprint: 'bb' } });
  expect([renewed.id === account.id, renewed.credentials === account.credentials]).toEqual([true, false]);
  const other = of({ certificate: { ...certificate, fingerprint: 'bb', subject: 'CN=b' } });
  expect(other.id).not.toBe(account.id);
  const withPassword = of({ username: 'u', password: 'p' });
  const changed = of({ username: 'u', password: 'q' });
  expect([changed.id === withPassword.id, changed.credentials === withPassword.credentials]).toEqual([true, false]);
});
