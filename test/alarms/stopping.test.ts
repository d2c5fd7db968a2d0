import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openHooks } from '../../src/alarms/hooks.ts';
import { watchAlarms } from '../../src/alarms/watch.ts';
import { openAudit } from '../../src/audit/audit.ts';
import { readConfig } from '../../src/config.ts';
import { startConsole } from '../../src/console/server.ts';
import { putUser } from '../../src/console/users.ts';
import { startEmbeddedPostgres } from '../../src/db/embedded.ts';
import { migrate } from '../../src/db/migrate.ts';
import { openPool } from '../../src/db/pool.ts';
import { createLog } from '../../src/log.ts';
import { openMessageQueue, type QueueBackend } from '../../src/queue/message-queue.ts';
import { openReadiness } from '../../src/readiness.ts';
import { givenRedisServer } from '../queue/given-redis-server.ts';
import { givenOffice } from '../spine/given-office.ts';
import { testDatabase } from '../support/database.ts';
import { type GivenWebhook, givenWebhook } from './given-hooks.ts';

const soon = { timeout: 25_000, interval: 100 };
const password = 'spravne-heslo-12';

type Watched = {
  webhook: GivenWebhook;
  readyz(): Promise<{ status: number; text: string }>;
  health(): Promise<{ status: number; text: string }>;
  metric(name: string): Promise<number>;
};

/** The console and the watch over a database and a queue, somebody logged in, and the hook that listens. */
async function watched(databaseUrl: string, backend: QueueBackend): Promise<Watched> {
  const stack = new AsyncDisposableStack();
  onTestFinished(() => stack.disposeAsync());
  const log = createLog('silent');
  const db = openPool(databaseUrl, { name: 'watched', max: 10, onError: () => {} });
  stack.defer(() => db.end());
  const queue = openMessageQueue(backend, log);
  stack.defer(() => queue.close());
  const dataDir = await mkdtemp(join(tmpdir(), 'podatelna-stopping-'));
  stack.defer(() => rm(dataDir, { recursive: true, force: true }));
  const webhook = stack.use(await givenWebhook());
  const config = readConfig({ HTTP_PORT: '0', DATA_DIR: dataDir, ALARM_WEBHOOK: webhook.url });
  const readiness = openReadiness({ db, queue, pollCron: config.pollCron });
  const hooks = openHooks(config);
  const alarms = watchAlarms({ db, readiness, hooks, dataDir, holder: 'test', log }, { everyMs: 200, patienceMs: 500 });
  stack.defer(() => alarms.close());
  const keys = { sessionKey: Buffer.alloc(32, 3), dataKey: Buffer.alloc(32, 7), audit: openAudit(Buffer.alloc(32, 7)) };
  const web = await startConsole({ db, queue, ...keys, spoolDir: dataDir, config, log });
  stack.defer(() => web.close());

  await putUser(db, 'spravce', 'administrator', password);
  const login = await fetch(`${web.url}/login`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ name: 'spravce', password }),
    headers: { origin: web.url },
  });
  const cookie = login.headers.getSetCookie()[0]!.split(';')[0]!;
  const ask = async (path: string) => {
    const response = await fetch(web.url + path, { headers: { cookie }, redirect: 'manual' });
    return { status: response.status, text: await response.text() };
  };
  return {
    webhook,
    readyz: () => ask('/readyz'),
    health: () => ask('/health'),
    async metric(name) {
      const line = (await ask('/metrics')).text.split('\n').find((each) => each.startsWith(`${name} `));
      return Number(line?.split(' ')[1]);
    },
  };
}

/** All four say it, with what to do. */
async function saidByAll(watched: Watched, code: string, what: RegExp): Promise<void> {
  await vi.waitFor(async () => expect((await watched.readyz()).text).toContain(`"code":"${code}"`), soon);
  const ready = await watched.readyz();
  expect(ready.status).toBe(503);
  expect(ready.text).toMatch(what);
  expect((await watched.health()).text).toMatch(what);
  expect(await watched.metric(`podatelna_problem{code="${code}"}`)).toBe(1);
  expect(await watched.metric('podatelna_ready')).toBe(0);
  await vi.waitFor(
    () => expect(watched.webhook.told()).toContainEqual(expect.objectContaining({ event: 'began', alarm: code })),
    soon,
  );
  expect(watched.webhook.told().find(({ alarm }) => alarm === code)!.because).toMatch(what);
}

/** And all four say that it is over. */
async function overForAll(watched: Watched, code: string): Promise<void> {
  await vi.waitFor(
    async () => expect(JSON.parse((await watched.readyz()).text)).toEqual({ ready: true, problems: [] }),
    soon,
  );
  expect((await watched.health()).text).toContain('Podatelna pracuje, jak má.');
  expect(await watched.metric(`podatelna_problem{code="${code}"}`)).toBe(0);
  await vi.waitFor(
    () => expect(watched.webhook.told()).toContainEqual(expect.objectContaining({ event: 'ended', alarm: code })),
    soon,
  );
}

test('ISDS stopped until a second due poll is missed', async () => {
  await using office = await givenOffice();
  const all = await watched(office.database.url, { kind: 'postgres', url: office.database.url });
  await office.pollOnce();
  await office.processAll();
  expect((await all.readyz()).status).toBe(200);
  office.simulator.faults.add({ operation: '*', name: 'cut', times: 'always' });
  await expect(office.pollOnce()).rejects.toMatchObject({ kind: 'retry' });
  await timePasses(office.db, 25);
  await saidByAll(
    all,
    'polls-missed',
    /nevybralo [23]× po sobě \(poslední chyba: \w+\)\. Zkontrolujte, zda podatelna běží a zda je ISDS dostupný/,
  );
  expect(await all.metric('podatelna_polls_missed')).toBeGreaterThanOrEqual(2);

  office.simulator.faults.clear();
  await office.db.query(`update isds_account set not_before = '-infinity'`);
  await office.pollOnce();
  await overForAll(all, 'polls-missed');
});

test('Postgres stopped', { timeout: 120_000 }, async () => {
  const dir = await mkdtemp(join(tmpdir(), 'podatelna-stopped-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  let server = await startEmbeddedPostgres(dir);
  onTestFinished(() => server.stop());
  await migrate(server.url);
  const all = await watched(server.url, { kind: 'postgres', url: server.url });
  expect((await all.readyz()).status).toBe(200);
  await server.stop();
  await saidByAll(all, 'database', /Databáze neodpovídá\. Ověřte, že Postgres běží a že DATABASE_URL platí/);
  expect((await all.health()).status).toBe(503);
  expect(await all.metric('podatelna_database_up')).toBe(0);

  server = await startEmbeddedPostgres(dir);
  await overForAll(all, 'database');
});

test('Redis stopped', { timeout: 120_000 }, async ({ skip }) => {
  if (!process.env.PODATELNA_TEST_REDIS_URL || process.env.TEST_REDIS_URL) return skip('there is no redis-server');
  await using redis = await givenRedisServer('redis-server');
  await using database = await testDatabase();
  const all = await watched(database.url, { kind: 'redis', url: redis.url });
  expect((await all.readyz()).status).toBe(200);
  await redis.stop();
  await saidByAll(all, 'queue', /Fronta úloh neodpovídá .* Ověřte, že běží Redis a že REDIS_URL platí/);

  expect(await all.metric('podatelna_queue_up')).toBe(0);
  await redis.start();
  await overForAll(all, 'queue');
});

test('the worker stopped while messages wait', async () => {
  await using office = await givenOffice();
  const all = await watched(office.database.url, { kind: 'postgres', url: office.database.url });
  await office.pollOnce();
  await timePasses(office.db, 25);
  // Polls go on: it is the worker that is gone.
  await office.pollOnce();
  await saidByAll(
    all,
    'processing-stopped',
    /déle než deset minut se žádná nezpracovala\. Ověřte, zda běží část worker/,
  );

  await office.processAll();
  await overForAll(all, 'processing-stopped');
});

/** What is written down happened so many minutes earlier. */
async function timePasses(db: Awaited<ReturnType<typeof givenOffice>>['db'], minutes: number): Promise<void> {
  for (const [table, columns] of [
    ['listing', ['started_at', 'finished_at']],
    ['data_message', ['stored_at', 'processed_at', 'enqueued_at']],
  ] as const) {
    for (const column of columns) {
      await db.query(`update ${table} set ${column} = ${column} - $1 * interval '1 minute'`, [minutes]);
    }
  }
}
