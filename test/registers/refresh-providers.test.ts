import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Db } from '../../src/db/pool.ts';
import { downloadLimits } from '../../src/registers/download-file.ts';
import { importProviders } from '../../src/registers/import-providers.ts';
import {
  lastProviderDownload,
  type ProviderDownload,
  providersAreDue,
  refreshProviders,
} from '../../src/registers/refresh-providers.ts';
import { registersAge } from '../../src/registers/registers-age.ts';
import { testDatabase } from '../support/database.ts';
import { type FileServer, file, givenFileServer } from './file-server.ts';
import { givenFile, otherServices, rpss } from './register-files.ts';

const now = new Date('2026-11-20T05:00:00Z');
const tomorrow = new Date('2026-11-21T05:00:00Z');
const unhurried = new AbortController().signal;
const yesterday = 'Thu, 19 Nov 2026 23:10:00 GMT';

function spool(): string {
  const folder = mkdtempSync(join(tmpdir(), 'podatelna-spool-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const refresh = (db: Db, server: FileServer, at = now, limits = downloadLimits) =>
  refreshProviders(db, { url: server.url, spoolDir: spool() }, at, unhurried, limits);

describe('a download', () => {
  test('becomes the current snapshot, as old as the server says that the file is', async () => {
    await using database = await testDatabase();
    await using server = await givenFileServer();
    server.answer = file(rpss(otherServices(3)), { etag: '"1"', 'last-modified': yesterday });
    const spoolDir = spool();
    const outcome = await refreshProviders(database.db, { url: server.url, spoolDir }, now, unhurried);
    expect(outcome).toEqual({
      kind: 'imported',
      providers: 3,
      services: 3,
      rejected: 0,
      takenAt: '2026-11-19T23:10:00.000Z',
    });
    expect(await registersAge(database.db)).toMatchObject({
      providers: { services: 3, takenAt: '2026-11-19T23:10:00.000Z' },
      download: { outcome: 'imported', attemptedAt: now, succeededAt: now, because: null },
    });
    expect(readdirSync(spoolDir)).toEqual([]);
  });

  test('whose server does not say how old the file is counts as taken now; a day to come as well', async () => {
    await using database = await testDatabase();
    await using server = await givenFileServer();
    server.answer = file(rpss(otherServices(3)));
    expect(await refresh(database.db, server)).toMatchObject({ takenAt: now.toISOString() });
    server.answer = file(rpss(otherServices(4)), { 'last-modified': 'Sat, 21 Nov 2026 23:10:00 GMT' });
    expect(await refresh(database.db, server, tomorrow)).toMatchObject({ takenAt: tomorrow.toISOString() });
  });

  test('does not travel again while the server says that it is the same', async () => {
    await using database = await testDatabase();
    await using server = await givenFileServer();
    server.answer = file(rpss(otherServices(3)), { etag: '"1"' });
    await refresh(database.db, server);
    expect(await refresh(database.db, server, tomorrow)).toEqual({
      kind: 'unchanged',
      providers: 3,
      services: 3,
      takenAt: tomorrow.toISOString(),
    });
    expect(server.requests.map((headers) => headers['if-none-match'])).toEqual([undefined, '"1"']);
    expect(await registersAge(database.db)).toMatchObject({
      providers: { takenAt: tomorrow.toISOString() },
      download: { outcome: 'unchanged', succeededAt: tomorrow },
    });
  });

  test('of a file that the server has not written anew makes the snapshot no younger', async () => {
    await using database = await testDatabase();
    await using server = await givenFileServer();
    server.answer = file(rpss(otherServices(3)), { 'last-modified': yesterday });
    await refresh(database.db, server);
    expect(await refresh(database.db, server, tomorrow)).toMatchObject({
      kind: 'unchanged',
      takenAt: '2026-11-19T23:10:00.000Z',
    });
    expect(server.requests[1]).toMatchObject({ 'if-modified-since': yesterday });
  });

  test('asks for the whole file when somebody has imported another one since', async () => {
    await using database = await testDatabase();
    await using server = await givenFileServer();
    server.answer = file(rpss(otherServices(3)), { etag: '"1"' });
    await refresh(database.db, server);
    await importProviders(database.db, givenFile('other.json', rpss(otherServices(4))), { force: true, now });
    server.answer = file(rpss(otherServices(5)), { etag: '"1"' });
    expect(await refresh(database.db, server, tomorrow)).toMatchObject({ kind: 'imported', services: 5 });
    expect(server.requests[1]).not.toHaveProperty('if-none-match');
  });

  test('that shrank is refused; the last good snapshot stays and the reason is written down', async () => {
    await using database = await testDatabase();
    await using server = await givenFileServer();
    server.answer = file(rpss(otherServices(100)), { etag: '"1"' });
    await refresh(database.db, server);
    server.answer = file(rpss(otherServices(90)), { etag: '"2"' });
    expect(await refresh(database.db, server, tomorrow)).toMatchObject({ kind: 'refused' });
    expect(await registersAge(database.db)).toMatchObject({
      providers: { services: 100 },
      download: {
        outcome: 'refused',
        because: expect.stringMatching(/^Soubor je o více než 5 % menší/),
        attemptedAt: tomorrow,
        succeededAt: now,
      },
    });
    // Refused for good: it is asked for anew, not taken for what is there.
    server.answer = file(rpss(otherServices(90)), { etag: '"2"' });
    expect(await refresh(database.db, server, tomorrow)).toMatchObject({ kind: 'refused' });
  });

  test('that is packed is unpacked', async () => {
    await using database = await testDatabase();
    await using server = await givenFileServer();
    server.answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(gzipSync(rpss(otherServices(3))));
    };
    expect(await refresh(database.db, server)).toMatchObject({ kind: 'imported', services: 3 });
  });

  test('follows a redirect on the same server and none to another one without https', async () => {
    await using database = await testDatabase();
    await using server = await givenFileServer();
    await using other = await givenFileServer();
    other.answer = file(rpss(otherServices(3)));
    server.answer = (request, response) =>
      request.url === '/new.json'
        ? file(rpss(otherServices(2)))(request, response)
        : response.writeHead(301, { location: '/new.json' }).end();
    expect(await refresh(database.db, server)).toMatchObject({ kind: 'imported', services: 2 });
    server.answer = (_request, response) => response.writeHead(302, { location: other.url }).end();
    expect(await refresh(database.db, server)).toMatchObject({ kind: 'failed', code: 'download-redirect' });
    expect(other.requests).toEqual([]);
    server.answer = (request, response) => response.writeHead(302, { location: request.url! }).end();
    expect(await refresh(database.db, server)).toMatchObject({ kind: 'failed', code: 'download-redirect' });
  });
});

const small = { ...downloadLimits, mostBytes: 2000 };
test.each<[string, FileServer['answer'], string, Partial<typeof downloadLimits>]>([
  ['an error', (_request, response) => response.writeHead(503).end(), 'http-503', {}],
  ['nothing there', (_request, response) => response.writeHead(404).end(), 'http-404', {}],
  [
    'a web page',
    (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Údržba</p>'),
    'download-page',
    {},
  ],
  ['a file that says it is too large', file(rpss(otherServices(9))), 'download-too-large', small],
  [
    'a file that is too large without saying so',
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('x'.repeat(1500));
      response.end('x'.repeat(1500));
    },
    'download-too-large',
    small,
  ],
  [
    'a connection that breaks in the middle',
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"polozky":[');
      setTimeout(() => response.destroy(), 20);
    },
    'download-network',
    {},
  ],
  ['silence', () => {}, 'download-timeout', { silenceMs: 50 }],
  [
    'silence in the middle',
    (_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
    'download-timeout',
    { silenceMs: 50 },
  ],
  [
    'drops without end',
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(timer));
    },
    'download-timeout',
    { timeoutMs: 100 },
  ],
])(
  '%s in the place of the file is a failure that is written down, and nothing is left lying',
  async (_, answer, code, limits) => {
    await using database = await testDatabase();
    await using server = await givenFileServer();
    server.answer = answer;
    const spoolDir = spool();
    const source = { url: server.url, spoolDir };
    expect(await refreshProviders(database.db, source, now, unhurried, { ...downloadLimits, ...limits })).toEqual({
      kind: 'failed',
      code,
      because: expect.stringMatching(/^\p{Lu}.*\.$/u),
    });
    expect(await lastProviderDownload(database.db, server.url)).toMatchObject({ outcome: 'failed', succeededAt: null });
    expect(readdirSync(spoolDir)).toEqual([]);
  },
);

test('a server that is not there is a failure as well', async () => {
  await using database = await testDatabase();
  const server = await givenFileServer();
  await server[Symbol.asyncDispose]();
  expect(await refresh(database.db, server)).toMatchObject({ kind: 'failed', code: 'download-network' });
});

test('what comes as JSON and is no register is refused in the importer’s words', async () => {
  await using database = await testDatabase();
  await using server = await givenFileServer();
  server.answer = file('{"polozky":[]}');
  expect(await refresh(database.db, server)).toEqual({
    kind: 'refused',
    because: 'Soubor neobsahuje žádnou položku registru poskytovatelů (klíč „polozky“).',
  });
});

test('an attempt that takes the process with it is not repeated at once', async () => {
  await using database = await testDatabase();
  await using server = await givenFileServer();
  server.answer = () => {};
  const dying = new AbortController();
  const attempt = refreshProviders(database.db, { url: server.url, spoolDir: spool() }, now, dying.signal);
  await expect.poll(() => server.requests.length).toBe(1);
  dying.abort(new Error('killed'));
  await expect(attempt).rejects.toThrow('killed');
  const last = await lastProviderDownload(database.db, server.url);
  expect(last).toMatchObject({ outcome: 'failed', attemptedAt: now });
  expect(providersAreDue('30 5 * * *', last, new Date('2026-11-20T05:01:00Z'))).toBe(false);
});

describe('a download every day at 5:30 in Prague', () => {
  const cron = '30 5 * * *';
  const last = (attemptedAt: string, outcome: ProviderDownload['outcome'] = 'imported'): ProviderDownload => ({
    attemptedAt: new Date(attemptedAt),
    outcome,
    because: null,
    succeededAt: null,
  });
  test.each<[string, ProviderDownload | null, string, boolean]>([
    ['when there was none yet', null, '2026-11-20T12:00:00Z', true],
    ['a minute before', last('2026-11-19T04:30:05Z'), '2026-11-20T04:29:00Z', false],
    ['at the time', last('2026-11-19T04:30:05Z'), '2026-11-20T04:30:00.100Z', true],
    ['a minute after, when it was done', last('2026-11-20T04:30:05Z'), '2026-11-20T04:31:00Z', false],
    ['later, when nobody was running at the time', last('2026-11-18T04:30:05Z'), '2026-11-20T16:00:00Z', true],
    ['at the time in summer', last('2026-07-01T03:30:05Z'), '2026-07-02T03:30:01Z', true],
    ['29 minutes after a failure', last('2026-11-20T04:30:00Z', 'failed'), '2026-11-20T04:59:00Z', false],
    ['half an hour after a failure', last('2026-11-20T04:30:00Z', 'failed'), '2026-11-20T05:00:00Z', true],
    ['half an hour after a refusal', last('2026-11-20T04:30:00Z', 'refused'), '2026-11-20T05:00:00Z', false],
  ])('is due: %s', (_, before, at, due) => {
    expect(providersAreDue(cron, before, new Date(at))).toBe(due);
  });
});
