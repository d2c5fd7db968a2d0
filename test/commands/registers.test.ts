import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkRegisters } from '../../src/commands/check-registers.ts';
import { inCzech } from '../../src/commands/in-czech.ts';
import { printStatus, readStatus } from '../../src/commands/status.ts';
import { readConfig } from '../../src/config.ts';
import { recordAnswer } from '../../src/registers/ares-cache.ts';
import { importProviders } from '../../src/registers/import-providers.ts';
import { refreshProviders } from '../../src/registers/refresh-providers.ts';
import { both, givenAres, json, subject } from '../registers/ares-stub.ts';
import { type FileServer, file, givenFileServer } from '../registers/file-server.ts';
import { givenFile, otherServices, rpss } from '../registers/register-files.ts';
import { testDatabase } from '../support/database.ts';

const unhurried = new AbortController().signal;
const now = new Date('2026-11-20T12:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

/** The lines of `check` about registers. */
async function checked(environment: NodeJS.ProcessEnv): Promise<string[]> {
  const lines: string[] = [];
  await checkRegisters(readConfig(environment), async (what, work) => {
    lines.push(
      await work().then(
        (because) => `✓ ${what}: ${because}`,
        (error) => `✗ ${what}: ${inCzech(error)}`,
      ),
    );
  });
  return lines;
}

test('check tries nothing that is not configured', async () => {
  expect(await checked({})).toEqual([]);
});

test('check asks ARES about the ministry itself', async () => {
  await using stub = await givenAres();
  const ministry = json(subject('00551023', 'Ministerstvo', '325'));
  stub.answer('00551023', both(ministry, ministry));
  expect(await checked({ ARES_URL: stub.url })).toEqual(['✗ ARES: odpověď nemá očekávaný tvar']);
  stub.answer('00551023', both(ministry, json({ kod: 'NENALEZENO' }, 404)));
  expect(await checked({ ARES_URL: stub.url })).toEqual(['✓ ARES: odpovídá']);
  stub.answer('00551023', null);
  expect(await checked({ ARES_URL: stub.url })).toEqual([
    '✗ ARES: na adrese ARES_URL něco odpovídá, ale nezná IČO ministerstva (00551023)',
  ]);
  stub.answer('*', (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Vítejte</p>'),
  );
  expect(await checked({ ARES_URL: stub.url })).toEqual([
    '✗ ARES: na adrese odpovídá něco jiného než ARES; ověřte ARES_URL',
  ]);
});

test('check tries the download of the register of providers without taking it', async () => {
  await using server = await givenFileServer();
  const environment = { RPSS_URL: server.url, RPSS_CRON: '30 5 * * *' };
  server.answer = (_request, response) => {
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': String(99 * 1024 * 1024),
      'last-modified': 'Fri, 20 Nov 2026 02:10:00 GMT',
    });
    response.write('{');
  };
  expect(await checked(environment)).toEqual([
    expect.stringMatching(
      /^✓ stažení registru poskytovatelů: soubor lze stáhnout \(99,0 MB, z 20\. 11\. 2026 .*3:10\)$/,
    ),
  ]);
  server.answer = (_request, response) => response.writeHead(404).end();
  expect(await checked(environment)).toEqual(['✗ stažení registru poskytovatelů: Server odpověděl chybou (HTTP 404).']);
  server.answer = (_request, response) => response.destroy();
  expect(await checked(environment)).toEqual([
    '✗ stažení registru poskytovatelů: Server není dostupný nebo se spojení přerušilo.',
  ]);
});

test('status says how old the registers are, what became of the download and whether ARES answers', async () => {
  await using database = await testDatabase();
  await using server = await givenFileServer();
  const { db } = database;
  const spoolDir = mkdtempSync(join(tmpdir(), 'podatelna-spool-'));
  onTestFinished(() => rmSync(spoolDir, { recursive: true, force: true }));
  const shown = async () => printStatus(await readStatus(db, '*/10 * * * *', now), now).split('Registry\n')[1]!;
  expect(await shown()).not.toMatch(/stahování|ARES/);

  const refresh = (answer: FileServer['answer'], at: Date) => {
    server.answer = answer;
    return refreshProviders(db, { url: server.url, spoolDir }, at, unhurried);
  };
  await refresh(file(rpss(otherServices(100))), hoursAgo(50));
  expect(await shown()).toMatch(
    /poskytovatelé \(RPSS\): +100 poskytovatelů, stav před 2 dny – STARÉ: registraci u nových podání nelze ověřit\n/,
  );
  expect(await shown()).toMatch(/stahování RPSS: +nahráno před 2 dny\n/);
  await refresh(file(rpss(otherServices(90))), hoursAgo(3));
  expect(await shown()).toMatch(
    /stahování RPSS: +NENAHRÁNO před 3 h: Soubor je o více než 5 % menší .* \(naposledy v pořádku před 2 dny\)\n/,
  );
  await refresh((_request, response) => response.writeHead(503).end(), hoursAgo(1));
  expect(await shown()).toMatch(
    /stahování RPSS: +NEZDAŘILO SE před 1 h: Server odpověděl chybou \(HTTP 503\)\. \(naposledy/,
  );

  await importProviders(db, givenFile('rpss.json', rpss(otherServices(100))), {
    force: true,
    now,
    takenAt: hoursAgo(1),
  });
  expect(await shown()).not.toContain('STARÉ');

  await recordAnswer(db, '99900017', { kind: 'notFound' }, hoursAgo(2));
  expect(await shown()).toMatch(/veřejný rejstřík \(ARES\): +organizací 1, poslední odpověď před 2 h$/m);
  await recordAnswer(db, '99900025', { kind: 'unknown', code: 'timeout' }, hoursAgo(1));
  expect(await shown()).toMatch(/poslední odpověď před 2 h; bez odpovědi 1 \(neodpověděl včas\)$/m);
});
