import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

const main = join(import.meta.dirname, '../../src/simulator/main.ts');

test('runs alone with the sample messages, says how to connect and ends on Ctrl-C', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'podatelna-simulator-'));
  const child = spawn(process.execPath, [main, '--port', '0', '--data', folder]);
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    printed += piece;
  });
  const exited = once(child, 'exit');
  await expect.poll(() => printed, { timeout: 100_000 }).toContain('Volání:');
  const setting = (name: string) => new RegExp(`${name}=(\\S+)`).exec(printed)?.[1] ?? '';

  const response = await fetch(`${setting('ISDS_URL')}/DS/dx`, {
    method: 'POST',
    headers: {
      'content-type': 'text/xml; charset=utf-8',
      authorization: `Basic ${btoa(`${setting('ISDS_USERNAME')}:${setting('ISDS_PASSWORD')}`)}`,
    },
    body:
      '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">' +
      '<s:Body><GetListOfReceivedMessages xmlns="http://isds.czechpoint.cz/v20"><dmFromTime i:nil="true"/>' +
      '<dmToTime i:nil="true"/><dmRecipientOrgUnitNum i:nil="true"/><dmStatusFilter>-1</dmStatusFilter>' +
      '<dmOffset i:nil="true"/><dmLimit i:nil="true"/></GetListOfReceivedMessages></s:Body></s:Envelope>',
  });
  const records = (await response.text()).match(/<q:dmRecord[ >]/g) ?? [];
  child.kill('SIGINT');

  expect(await exited).toEqual([0, null]);
  expect(records.length).toBeGreaterThanOrEqual(40);
  expect(printed).toContain('GetListOfReceivedMessages  → 0000');
  expect(printed).toMatch(/skončil\.\n$/);
  await rm(folder, { recursive: true });
});

test('with --tls it writes certificates that log in and says which is which', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'podatelna-simulator-'));
  const child = spawn(process.execPath, [main, '--port', '0', '--tls', '--data', folder]);
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    printed += piece;
  });
  const exited = once(child, 'exit');
  await expect.poll(() => printed, { timeout: 100_000 }).toContain('Volání:');
  const setting = (name: string) => new RegExp(`${name}=(\\S+)`).exec(printed)?.[1] ?? '';
  const identity = await readFile(setting('ISDS_CLIENT_CERT_FILE'), 'utf8');

  const answer = await new Promise<string>((resolve, reject) => {
    const options = { method: 'POST', headers: { 'content-type': 'text/xml' }, cert: identity, key: identity };
    const asked = request(
      `${setting('ISDS_URL')}/cert/DS/DsManage`,
      { ...options, ca: readFileSync(setting('ISDS_CA_FILE')) },
      (response) => text(response).then(resolve, reject),
    );
    asked.on('error', reject);
    asked.end(
      '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><GetOwnerInfoFromLogin2 ' +
        'xmlns="http://isds.czechpoint.cz/v20"><dbDummy/></GetOwnerInfoFromLogin2></s:Body></s:Envelope>',
    );
  });
  child.kill('SIGINT');

  expect(await exited).toEqual([0, null]);
  expect(answer).toContain('<q:dbID>sc9aavg</q:dbID>');
  expect(printed.match(/ISDS_CLIENT_CERT_FILE=/g)).toHaveLength(3);
  await rm(folder, { recursive: true });
});

test.each([
  [['--port', 'x'], '--port musí být číslo od 0 do 65535.\n'],
  [['--nic'], 'Neznámý přepínač; zkuste --help.\n'],
])('%j is refused in one line', async (flags, line) => {
  const child = spawn(process.execPath, [main, ...flags]);
  const [[code], errors] = await Promise.all([once(child, 'exit'), text(child.stderr)]);

  expect([code, errors]).toEqual([1, line]);
});

test('a port that is taken is said in one line', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'podatelna-simulator-'));
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;

  const child = spawn(process.execPath, [main, '--port', String(port), '--data', folder]);
  const [[code], errors] = await Promise.all([once(child, 'exit'), text(child.stderr)]);

  expect([code, errors]).toEqual([1, `Port ${port} je obsazený; zvolte jiný přepínačem --port.\n`]);
  other.close();
  await rm(folder, { recursive: true });
});
