import { randomInt } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, onTestFailed, test, vi } from 'vitest';
import { startEmbeddedPostgres } from '../../src/db/embedded.ts';
import { migrate } from '../../src/db/migrate.ts';
import { type Db, openPool } from '../../src/db/pool.ts';
import type { SampleWorld } from '../../src/simulator/sample.ts';
import { type GivenSimulator, givenSimulator } from '../simulator/given-simulator.ts';
import { testDatabase, testRedis } from '../support/database.ts';
import { daemonEnvironment, startProcess } from './daemon-process.ts';
import { importRegisters, wholeWorld } from './given-world.ts';
import { type Outcome, outcomeOf, waitingIn } from './outcome.ts';

const kills = 20;
const registersAt = new Date();
/** KILL_SEED repeats the moments of a run that failed. */
const seed = Number(process.env.KILL_SEED ?? randomInt(2 ** 31));

const tellSeed = () => console.error(`The moments repeat with KILL_SEED=${seed}`);

let world: SampleWorld;
let simulator: GivenSimulator;
let undisturbed: Outcome;

beforeAll(async () => {
  world = await wholeWorld();
  simulator = await givenSimulator({ world, now: () => new Date() });
  await using database = await testDatabase();
  undisturbed = (await runWith(database.db, database.url, undefined, () => [])).outcome;
}, 240_000);

afterAll(() => simulator[Symbol.asyncDispose]());

test('the undisturbed run takes in every sample and ends each as the plan says', () => {
  const byState = (state: string) =>
    undisturbed.messages.filter((message) => 'state' in message && message.state === state);
  const expected = world.messages.map(({ name }) => world.expected[name]!.state);
  expect(undisturbed.messages).toHaveLength(world.messages.length);
  expect(byState('quarantined')).toHaveLength(expected.filter((state) => state === 'quarantined').length);
  expect(byState('processed')).toHaveLength(expected.filter((state) => state === 'processed').length);
  expect(byState('not_ours')).toHaveLength(expected.filter((state) => state === 'not_ours').length);
});

describe('a daemon killed twenty times in the middle of its work', () => {
  test('loses nothing and does nothing twice, with the queue in Postgres whose server is stopped at once too', {
    timeout: 400_000,
  }, async () => {
    onTestFailed(tellSeed);
    await using stack = new AsyncDisposableStack();
    const dir = await mkdtemp(join(tmpdir(), 'podatelna-killed-'));
    stack.defer(() => rm(dir, { recursive: true, force: true }));
    const server = await startEmbeddedPostgres(dir);
    stack.defer(() => server.stop());
    await migrate(server.url);
    const db = openPool(server.url, { name: 'test', onError: () => {} });
    stack.defer(() => db.end());

    const { outcome, killedAtWork } = await runWith(db, server.url, undefined, (random) => [
      ...randomMoments(random, kills / 2),
      { afterMs: 300 + random() * 500, deed: () => stopAtOnce(dir, db) },
      ...randomMoments(random, kills / 2),
    ]);
    expect(outcome).toEqual(undisturbed);
    expect(killedAtWork).toBeGreaterThanOrEqual(kills * 0.75);
  });

  test('loses nothing and does nothing twice, with the queue in Redis that is emptied too', {
    timeout: 400_000,
  }, async ({ skip }) => {
    onTestFailed(tellSeed);
    const redis = await testRedis();
    if (!redis) return skip('there is no Redis');
    await using owned = redis;
    await using database = await testDatabase();
    const { outcome, killedAtWork } = await runWith(database.db, database.url, owned.url, (random) => [
      ...randomMoments(random, kills / 2),
      { afterMs: 300 + random() * 500, deed: () => empty(owned.url) },
      ...randomMoments(random, kills / 2),
    ]);
    expect(outcome).toEqual(undisturbed);
    expect(killedAtWork).toBeGreaterThanOrEqual(kills * 0.75);
  });
});

/** What happens to a daemon so long after it said it had started; without a deed it is killed. */
type Moment = { afterMs: number; deed?: () => Promise<void> };

function randomMoments(random: () => number, count: number): Moment[] {
  return Array.from({ length: count }, () => ({ afterMs: 150 + random() * 1050 }));
}

/** Runs daemons one after another through the moments, the last one to its end; counts those killed with work left. */
async function runWith(
  db: Db,
  databaseUrl: string,
  redisUrl: string | undefined,
  plan: (random: () => number) => Moment[],
): Promise<{ outcome: Outcome; killedAtWork: number }> {
  let killedAtWork = 0;
  const dataDir = await mkdtemp(join(tmpdir(), 'podatelna-daemon-'));
  try {
    await importRegisters(db, world, registersAt);
    const env = daemonEnvironment(simulator, { databaseUrl, dataDir, redisUrl });
    for (const { afterMs, deed } of plan(generator(seed))) {
      const daemon = startProcess(['src/main.ts'], env);
      await daemon.said('podatelna started');
      await wait(afterMs);
      await deed?.();
      if ((await waitingIn(db)) !== 0) killedAtWork += 1;
      await daemon.kill();
    }
    const last = startProcess(['src/main.ts'], env);
    try {
      await last.said('podatelna started');
      await vi.waitFor(async () => expect(await waitingIn(db)).toBe(0), { timeout: 150_000, interval: 250 });
    } catch (error) {
      console.error(last.output().slice(-6000));
      throw error;
    } finally {
      await last.kill('SIGTERM');
    }
    return { outcome: await outcomeOf(db), killedAtWork };
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** What `pg_ctl stop -m immediate` does: no checkpoint, recovery at the next start; the server is started again. */
async function stopAtOnce(dir: string, db: Db): Promise<void> {
  const [pid] = (await readFile(join(dir, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n');
  const before = await startedAt(db);
  process.kill(Number(pid), 'SIGQUIT');
  await vi.waitFor(async () => expect(await startedAt(db)).not.toBe(before), { timeout: 60_000, interval: 100 });
}

async function startedAt(db: Db): Promise<string> {
  const { rows } = await db.query('select pg_postmaster_start_time()::text as at');
  return rows[0].at;
}

/** FLUSHALL of a Redis that holds nothing but our queue; the server of the tests is shared, so its one database. */
async function empty(url: string): Promise<void> {
  const redis = new Redis(url);
  expect(await redis.dbsize()).toBeGreaterThan(0);
  await redis.flushdb();
  await redis.quit();
}

/** mulberry32: small, and the same numbers for the same seed. */
function generator(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
