import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { openAudit } from '../../src/audit/audit.ts';
import { type CheckResult, check } from '../../src/commands/check.ts';
import { printStatus, readStatus } from '../../src/commands/status.ts';
import { readConfig } from '../../src/config.ts';
import { leaseHolder } from '../../src/db/lease.ts';
import type { Db } from '../../src/db/pool.ts';
import { downloadOnce } from '../../src/intake/poll.ts';
import { createLog } from '../../src/log.ts';
import { openMailbox } from '../../src/mailbox.ts';
import { type GivenSimulator, givenSimulator, sample } from '../simulator/given-simulator.ts';
import { dataKey, givenOffice, messageRow, unhurried } from '../spine/given-office.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

const dayMs = 86_400_000;
const hasty = { paceMs: 0, restrictedPaceMs: 0, restrictedForMs: 0, throttledMs: 0, maintenanceMs: 0 };
const inDays = (days: number) => new Date(Date.now() + days * dayMs + 3_600_000);

const configOf = (simulator: GivenSimulator, more: NodeJS.ProcessEnv = {}) =>
  readConfig({
    ISDS_ENVIRONMENT: 'custom',
    ISDS_URL: simulator.url,
    ISDS_USERNAME: 'user',
    ISDS_PASSWORD: 'heslo:s dvojtečkou',
    ...more,
  });

async function givenMailbox(simulator: GivenSimulator, database: TestDatabase) {
  const lines: Record<string, unknown>[] = [];
  const log = createLog('info', new Writable({ write: (line, _, done) => done(void lines.push(JSON.parse(line))) }));
  const leases = leaseHolder(database.db, 'test');
  const mailbox = await openMailbox(configOf(simulator).isds!, database.db, leases, dataKey, hasty, log);
  return {
    ...mailbox,
    said: () => lines.map(({ level, msg, days_left }) => [level, msg, days_left].filter((part) => part !== undefined)),
    [Symbol.asyncDispose]: async () => {
      mailbox.isds.close();
      await leases.close();
    },
  };
}

async function checked(simulator: GivenSimulator, database: TestDatabase, more: NodeJS.ProcessEnv = {}) {
  const place = {
    db: database.db,
    databaseUrl: database.url,
    queueBackend: { kind: 'postgres' as const, url: database.url },
  };
  const workplace = { ...place, dataKey, sessionKey: dataKey, audit: openAudit(dataKey), spoolDir: '', holder: 'test' };
  const results = await check(configOf(simulator, more), workplace, createLog('silent'));
  return Object.fromEntries(results.slice(3).map(({ what, ...result }: CheckResult) => [what, result]));
}

test('the log warns once at each threshold of the password, and again for the next password', async () => {
  await using simulator = await givenSimulator({ passwordExpiresAt: inDays(30) });
  await using database = await testDatabase();
  await using mailbox = await givenMailbox(simulator, database);
  const expires = (days: number) =>
    database.db.query('update isds_account set password_expires_at = $1', [inDays(days)]);

  for (const days of [30, 20, 20, 8, 6, 6, 2, 0, -1, -1, 60, 20]) {
    await mailbox.checkLogin(unhurried);
    await expires(days);
    await mailbox.checkLogin(unhurried);
  }

  const soon = 'the ISDS password expires soon';
  expect(mailbox.said()).toEqual([
    ['warn', soon, 20],
    ['warn', soon, 6],
    ['warn', soon, 2],
    ['warn', soon, 0],
    ['warn', 'the ISDS password has expired', -1],
    ['warn', soon, 20],
  ]);
});

test('the end of the password is read anew once a day', async () => {
  await using simulator = await givenSimulator({ passwordExpiresAt: inDays(60) });
  await using database = await testDatabase();
  await using mailbox = await givenMailbox(simulator, database);
  const reads = () => simulator.requests().filter(({ operation }) => operation === 'GetPasswordInfo').length;
  await mailbox.checkLogin(unhurried);
  await mailbox.checkLogin(unhurried);
  expect(reads()).toBe(1);

  await database.db.query(`update isds_account set password_checked_at = now() - interval '25 hours'`);
  await mailbox.checkLogin(unhurried);
  await mailbox.checkLogin(unhurried);

  expect(reads()).toBe(2);
  expect(simulator.requests().filter(({ operation }) => operation === 'GetOwnerInfoFromLogin2')).toHaveLength(1);
});

test('a password whose end cannot be read, or that has none, keeps no mail waiting', async () => {
  await using simulator = await givenSimulator({ passwordExpiresAt: null });
  simulator.faults.add({ operation: 'GetPasswordInfo', name: 'unknown-status' });
  await using database = await testDatabase();
  await using mailbox = await givenMailbox(simulator, database);

  await mailbox.checkLogin(unhurried);
  await database.db.query('update isds_account set password_checked_at = null');
  await mailbox.checkLogin(unhurried);

  expect(mailbox.said()).toEqual([['warn', 'the end of the ISDS password could not be read']]);
  const { intake } = await readStatus(database.db, '*/10 * * * *', new Date());
  expect([intake.passwordExpiresAt, intake.warnings]).toEqual([null, []]);
});

test('status says that password and certificate end soon and what to do', async () => {
  await using database = await testDatabase();
  await database.db.query(
    `insert into isds_account (account, password_expires_at, certificate_expires_at) values ('a', $1, $2)`,
    [inDays(3), inDays(-2)],
  );

  const status = await readStatus(database.db, '*/10 * * * *', new Date());
  const printed = printStatus(status, new Date());

  expect(status.intake.warnings.map(({ code }) => code)).toEqual(['password-expires', 'certificate-expires']);
  expect(printed).toMatch(/Heslo do ISDS platí už jen 3 dny .*Změňte ho v portálu/);
  expect(printed).toMatch(/Certifikát pro přihlášení do ISDS už neplatí .*ISDS_CLIENT_CERT_FILE/);
});

test.each([
  [1 + 8 + 16, true, /^stačí$/],
  [1 + 2 + 4 + 8 + 16 + 32, true, /čtení zpráv do vlastních rukou, odesílání zpráv, správa schránky/],
  [1 + 16, false, /chybí oprávnění: seznamy zpráv$/],
  [2 + 8, false, /chybí oprávnění: čtení zpráv, vyhledávání schránek$/],
])('check says what the rights %i mean, and lists nothing', async (privileges, ok, because) => {
  await using simulator = await givenSimulator({ privileges, passwordExpiresAt: inDays(5) });
  await using database = await testDatabase();

  const results = await checked(simulator, database);

  expect(results['oprávnění účtu']).toEqual({ ok, because: expect.stringMatching(because) });
  expect(results['platnost hesla']).toEqual({ ok: true, because: expect.stringMatching(/už jen 5 dní/) });
  expect(simulator.requests().map(({ operation }) => operation)).not.toContain('GetListOfReceivedMessages');
});

test('check of a certificate login tells the end of the certificate, and what is wrong with an unusable one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'podatelna-check-'));
  try {
    await using simulator = await givenSimulator({ tls: true, now: () => new Date() });
    await using database = await testDatabase();
    const { cert, key } = await simulator.tls!.issueClient('system', inDays(6));
    const file = join(folder, 'client.pem');
    await writeFile(file, `${cert}${key}`);
    const login = {
      ISDS_URL: `${simulator.url.replace('127.0.0.1', 'localhost')}/cert`,
      ISDS_CA_FILE: simulator.tls!.caFile,
      ISDS_CLIENT_CERT_FILE: file,
      ISDS_USERNAME: undefined,
      ISDS_PASSWORD: undefined,
    };

    const good = await checked(simulator, database, login);
    await writeFile(file, cert);
    const bad = await checked(simulator, database, login);

    expect(Object.entries(good).map(([what, { ok }]) => [what, ok])).toEqual([
      ['přihlášení do ISDS', true],
      ['majitel schránky', true],
      ['oprávnění účtu', true],
      ['platnost certifikátu', true],
    ]);
    expect(good['platnost certifikátu']?.because).toMatch(/už jen 6 dní/);
    expect(bad).toEqual({
      'přihlašovací údaje': { ok: false, because: expect.stringContaining('chybí soukromý klíč') },
    });
    expect(simulator.requests().map(({ operation }) => operation)).not.toContain('GetListOfReceivedMessages');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

const request = { dmAnnotation: 'Žádost o povolení k přístupu do OKslužby – rodina' };

async function downloadsOf(simulator: GivenSimulator): Promise<(string | null)[][]> {
  return simulator
    .requests()
    .filter(({ operation }) => operation.endsWith('Download'))
    .map(({ operation, answer }) => [operation, answer]);
}

async function givenListed(db: Db, dmId: string): Promise<void> {
  await db.query(`insert into data_message (dm_id, state, wanted, delivered_at) values ($1, 'listed', true, now())`, [
    dmId,
  ]);
}

test('a message that the list calls large comes from the service for large messages at once', async () => {
  const messages = [sample('velká', 2, { ...request, dmVODZ: true })];
  await using office = await givenOffice({ simulator: { world: { messages, boxes: [] } } });

  await office.pollOnce();

  expect(await downloadsOf(office.simulator)).toEqual([['SignedBigMessageDownload', '0000']]);
  const { rows } = await office.db.query('select state, signature from data_message');
  expect(rows).toEqual([{ state: 'stored', signature: 'valid' }]);
});

test.each([
  ['large', true, ['SignedMessageDownload', 'SignedBigMessageDownload']],
  ['ordinary', false, ['SignedBigMessageDownload', 'SignedMessageDownload']],
])('status 1281 sends us to the other service for a message that is %s after all', async (_what, large, operations) => {
  const messages = [sample('zpráva', 2, { ...request, dmVODZ: large })];
  await using office = await givenOffice({ simulator: { world: { messages, boxes: [] } } });
  const { dmId } = await listedOnly(office);
  await office.db.query('delete from data_message');
  await givenListed(office.db, dmId);
  if (!large) await office.db.query(`update data_message set envelope = '{"large": true, "senderBoxId": null}'`);
  const before = (await downloadsOf(office.simulator)).length;

  await downloadOnce(office.poll, unhurried);

  expect((await downloadsOf(office.simulator)).slice(before)).toEqual([
    [operations[0], '1281'],
    [operations[1], '0000'],
  ]);
  expect(await messageRow(office.db, dmId)).toMatchObject({ state: 'stored' });
});

test('a message that neither service gives is shown as unavailable', async () => {
  await using office = await givenOffice({
    simulator: { world: { messages: [sample('zpráva', 2, request)], boxes: [] } },
  });
  office.simulator.faults.add({ operation: 'SignedMessageDownload', name: 'status', code: '1281' });

  await office.pollOnce();

  const { rows } = await office.db.query('select state, failure_code, problem from data_message');
  expect(rows).toEqual([
    { state: 'unavailable', failure_code: 'isds-1281', problem: expect.stringMatching(/ani služba pro velkoobjemové/) },
  ]);
});

/** The id of the only message, listed and downloaded as usual. */
async function listedOnly(office: Awaited<ReturnType<typeof givenOffice>>): Promise<{ dmId: string }> {
  office.simulator.faults.add({ operation: 'SignedMessageDownload', name: '3006' });
  office.simulator.faults.add({ operation: 'SignedBigMessageDownload', name: '3006' });
  await office.pollOnce();
  office.simulator.faults.clear();
  const { rows } = await office.db.query<{ dm_id: string }>('select dm_id from data_message');
  return { dmId: rows[0]!.dm_id };
}
