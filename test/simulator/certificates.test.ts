import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IssuedCertificate } from '../../src/simulator/tls-certificates.ts';
import { type GivenSimulator, givenSimulator, list, texts, withDummy } from './given-simulator.ts';

const run = promisify(execFile);
const haveOpenssl = await run('openssl', ['version']).then(
  () => true,
  () => false,
);

type Identity = { cert?: string; key?: string; pfx?: Buffer; passphrase?: string };

const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
const user = basic('user:heslo:s dvojtečkou');

/** One SOAP 1.1 call over TLS that trusts the simulator's authority alone. */
async function secureCall(
  simulator: GivenSimulator,
  path: string,
  body: string,
  identity: Identity,
  authorization?: string,
): Promise<{ httpStatus: number; text: string; reason: string }> {
  const ca = await readFile(simulator.tls!.caFile);
  // Without keepAlive each call has a handshake of its own.
  const agent = new Agent({ ca, keepAlive: false, ...identity });
  return new Promise((resolve, reject) => {
    const sent = request(
      `${simulator.url}/${path}`,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'text/xml; charset=utf-8', ...(authorization ? { authorization } : {}) },
      },
      (response) => {
        const reason = String(response.headers['x-response-message-code'] ?? '');
        text(response).then((answer) => resolve({ httpStatus: response.statusCode!, text: answer, reason }), reject);
      },
    );
    sent.on('error', reject);
    sent.end(
      '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" ' +
        `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><s:Body>${body}</s:Body></s:Envelope>`,
    );
  });
}

const who = withDummy('GetOwnerInfoFromLogin2');

describe('over TLS', () => {
  let simulator: GivenSimulator;
  const certificates = {} as Record<'system' | 'user' | 'hosted', IssuedCertificate>;
  beforeAll(async () => {
    // TLS judges certificates by the clock of the computer.
    simulator = await givenSimulator({ tls: true, now: () => new Date() });
    for (const kind of ['system', 'user', 'hosted'] as const) {
      certificates[kind] = await simulator.tls!.issueClient(kind);
    }
  });
  afterAll(() => simulator[Symbol.asyncDispose]());
  const identity = (kind: keyof typeof certificates): Identity => certificates[kind];

  test('name and password log in without a certificate', async () => {
    const answer = await secureCall(simulator, 'DS/DsManage', who, {}, user);
    expect([answer.httpStatus, texts(answer.text, 'dbID')]).toEqual([200, ['sc9aavg']]);
    expect(simulator.url).toMatch(/^https:/);
  });

  test.each([
    ['a system certificate alone', 'cert', 'system', undefined],
    ['a user certificate with name and password', 'certds', 'user', user],
    ['the certificate of a hosted records service with the box', 'hspis', 'hosted', basic('sc9aavg:')],
  ] as const)('%s logs in', async (_what, infix, kind, authorization) => {
    const answer = await secureCall(simulator, `${infix}/DS/DsManage`, who, identity(kind), authorization);
    const listed = await secureCall(simulator, `${infix}/DS/dx`, list(), identity(kind), authorization);

    expect([answer.httpStatus, texts(answer.text, 'dbID')]).toEqual([200, ['sc9aavg']]);
    expect(texts(listed.text, 'dmID')).toHaveLength(2);
  });

  test.each([
    ['no certificate', 'cert', null, undefined, 403],
    ['no certificate but a password', 'certds', null, user, 403],
    ['the certificate of another kind', 'cert', 'user', undefined, 401],
    ['a system certificate where a user has to be', 'certds', 'system', user, 401],
    ['a system certificate with a password besides', 'cert', 'system', user, 401],
    ['a user certificate without a password', 'certds', 'user', undefined, 401],
    ['a user certificate with a wrong password', 'certds', 'user', basic('user:jiné'), 401],
    ['a hosted records service without a box', 'hspis', 'hosted', undefined, 401],
    ['a hosted records service for another box', 'hspis', 'hosted', basic('abcdefg:'), 401],
    ['a hosted records service without the colon', 'hspis', 'hosted', basic('sc9aavg'), 401],
    ['a hosted records service with a password', 'hspis', 'hosted', basic('sc9aavg:heslo'), 401],
  ] as const)('%s is refused', async (_what, infix, kind, authorization, httpStatus) => {
    const answer = await secureCall(simulator, `${infix}/DS/dx`, list(), kind ? identity(kind) : {}, authorization);
    expect(answer.httpStatus).toBe(httpStatus);
    expect(answer.text).not.toContain('Envelope');
  });

  test('a certificate that expired or was not issued by the authority is refused by TLS', async () => {
    const expired = await simulator.tls!.issueClient('system', new Date(Date.now() - 60_000));
    await using other = await givenSimulator({ tls: true, now: () => new Date() });
    const foreign = await other.tls!.issueClient('system');

    expect((await secureCall(simulator, 'cert/DS/dx', list(), expired)).httpStatus).toBe(403);
    expect((await secureCall(simulator, 'cert/DS/dx', list(), foreign)).httpStatus).toBe(403);
  });

  test('a certificate whose registration was taken back is refused', async () => {
    const issued = await simulator.tls!.issueClient('system');
    expect((await secureCall(simulator, 'cert/DS/DsManage', who, issued)).httpStatus).toBe(200);

    await simulator.tls!.unregister(issued.fingerprint);

    expect((await secureCall(simulator, 'cert/DS/DsManage', who, issued)).httpStatus).toBe(401);
  });

  test('a login by certificate alone has no password that expires', async () => {
    const ask = withDummy('GetPasswordInfo');
    const system = await secureCall(simulator, 'cert/DS/DsManage', ask, identity('system'));
    const withPassword = await secureCall(simulator, 'certds/DS/DsManage', ask, identity('user'), user);

    expect(system.text).toContain('<q:pswExpDate xsi:nil="true" />');
    expect(texts(withPassword.text, 'pswExpDate')[0]).toMatch(/^\d{4}-/);
  });

  test('a client that does not trust the authority does not get in', async () => {
    await expect(fetch(`${simulator.url}/DS/dx`, { method: 'POST' })).rejects.toThrow('fetch failed');
  });

  test.skipIf(!haveOpenssl)('a certificate packed as PKCS#12 logs in, and openssl verifies its chain', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'podatelna-p12-'));
    const file = (name: string) => join(folder, name);
    await writeFile(file('cert.pem'), certificates.system.cert);
    await writeFile(file('key.pem'), certificates.system.key);
    await run('openssl', [
      ...['pkcs12', '-export', '-in', file('cert.pem'), '-inkey', file('key.pem')],
      ...['-out', file('client.p12'), '-passout', 'pass:heslo'],
    ]);
    const verified = await run('openssl', [
      ...['verify', '-purpose', 'sslclient', '-CAfile', simulator.tls!.caFile],
      ...['-untrusted', file('cert.pem'), file('cert.pem')],
    ]);

    const pfx = await readFile(file('client.p12'));
    const answer = await secureCall(simulator, 'cert/DS/DsManage', who, { pfx, passphrase: 'heslo' });

    expect(verified.stdout).toContain('OK');
    expect(answer.httpStatus).toBe(200);
    await rm(folder, { recursive: true });
  });
});

test('a restart knows its certificates and those of its clients', async () => {
  const stateDir = await mkdtemp(join(tmpdir(), 'podatelna-simulator-'));
  const options = { stateDir, tls: true, now: () => new Date() };
  let issued: IssuedCertificate;
  let ca: string;
  {
    await using simulator = await givenSimulator(options);
    issued = await simulator.tls!.issueClient('system');
    ca = await readFile(simulator.tls!.caFile, 'utf8');
  }
  {
    await using simulator = await givenSimulator(options);
    expect(await readFile(simulator.tls!.caFile, 'utf8')).toBe(ca);
    expect((await secureCall(simulator, 'cert/DS/DsManage', who, issued)).httpStatus).toBe(200);
  }
  await rm(stateDir, { recursive: true });
});

test('over plain HTTP no certificate can be shown, so its paths are refused', async () => {
  await using simulator = await givenSimulator();
  const statuses = await Promise.all(
    ['cert/DS/dx', 'certds/DS/dx', 'hspis/DS/dx', 'apps/DS/dx'].map(async (path) => {
      const response = await fetch(`${simulator.url}/${path}`, { method: 'POST', headers: { authorization: user } });
      return response.status;
    }),
  );
  expect(statuses).toEqual([403, 403, 403, 404]);
  expect(simulator.tls).toBe(null);
});
