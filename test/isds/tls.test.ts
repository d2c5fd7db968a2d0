import { once } from 'node:events';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import * as asn1js from 'asn1js';
import { AttributeTypeAndValue, Certificate, Extension, GeneralName, GeneralNames } from 'pkijs';
import { expect, test } from 'vitest';
import type { CallGate } from '../../src/isds/client.ts';
import { connectIsds } from '../../src/isds/connect.ts';
import { answerTo, envelope, limits, never, password, status } from './raw-server.ts';

const gate: CallGate = (_category, call, signal) => call(signal);

async function certificate(host: string) {
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const made = new Certificate();
  made.version = 2;
  made.serialNumber = new asn1js.Integer({ value: 1 });
  for (const name of [made.issuer, made.subject]) {
    name.typesAndValues.push(
      new AttributeTypeAndValue({ type: '2.5.4.3', value: new asn1js.Utf8String({ value: host }) }),
    );
  }
  made.notBefore.value = new Date(Date.now() - 3_600_000);
  made.notAfter.value = new Date(Date.now() + 3_600_000);
  const alternative = new GeneralNames({ names: [new GeneralName({ type: 2, value: host })] });
  made.extensions = [new Extension({ extnID: '2.5.29.17', extnValue: alternative.toSchema().toBER(false) })];
  await made.subjectPublicKeyInfo.importKey(keys.publicKey);
  await made.sign(keys.privateKey, 'SHA-256');
  const pem = (label: string, der: ArrayBuffer) =>
    `-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64')}\n-----END ${label}-----\n`;
  return {
    cert: pem('CERTIFICATE', made.toSchema(true).toBER(false)),
    key: pem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', keys.privateKey)),
  };
}

async function tlsServer(host: string) {
  const { cert, key } = await certificate(host);
  const authorizations: (string | undefined)[] = [];
  const server = https.createServer({ cert, key }, (request, response) => {
    authorizations.push(request.headers.authorization);
    response.setHeader('Content-Type', 'text/xml');
    response.end(envelope(answerTo('DummyOperation', status('0000'))));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    cert,
    authorizations,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

test('a server whose certificate the given CA vouches for is talked to', async () => {
  await using server = await tlsServer('localhost');
  const client = await connectIsds({ baseUrl: server.url, username: 'u', password, ca: server.cert }, gate, limits);

  await client.probe(never());
  client.close();

  expect(server.authorizations).toHaveLength(1);
});

test.each([
  ['an unknown CA', 'localhost', false],
  ['another name', 'jinde.example', true],
])('a server with a certificate of %s never sees the password', async (_what, host, trusted) => {
  await using server = await tlsServer(host);
  const ca = trusted ? server.cert : null;
  const client = await connectIsds({ baseUrl: server.url, username: 'u', password, ca }, gate, limits);

  await expect(client.probe(never())).rejects.toMatchObject({ kind: 'operator', code: 'tls' });
  client.close();

  expect(server.authorizations).toEqual([]);
});

test('a CA that is no certificate is refused before anything is sent', async () => {
  const login = { baseUrl: 'https://localhost:1', username: 'u', password, ca: 'not a certificate' };

  await expect(connectIsds(login, gate, limits)).rejects.toMatchObject({ kind: 'operator', code: 'isds-ca' });
});
