import { expect, test } from 'vitest';
import { leaseHolder } from '../../src/db/lease.ts';
import { inTransaction, openPool } from '../../src/db/pool.ts';
import { Failure } from '../../src/errors.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

const lost = { name: 'Failure', code: 'lease-lost', kind: 'retry' };

/** A holder with a pool of its own, as another process has; `die` cuts its database sessions without a word. */
function givenProcess(database: TestDatabase, name: string, ttlMs?: number) {
  const db = openPool(database.url, { name, onError: () => {} });
  const leases = leaseHolder(db, name, ttlMs);
  return {
    db,
    leases,
    die: () =>
      database.db.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = $1', [
        name,
      ]),
    [Symbol.asyncDispose]: async () => {
      await leases.close();
      await db.end();
    },
  };
}

test('a lease is had by one at a time and by the next one once it is given back', async () => {
  await using database = await testDatabase();
  await using one = givenProcess(database, 'one');
  await using other = givenProcess(database, 'other');

  const lease = await one.leases.take('poll');
  expect(await other.leases.take('poll')).toBeNull();
  expect(await one.leases.take('poll')).toBeNull();
  expect((await other.leases.take('another thing'))?.name).toBe('another thing');

  await lease?.release();
  const next = await other.leases.take('poll');
  expect(next?.token).toBe(lease!.token + 1);
});

test('of many who ask at the same moment one gets the lease', async () => {
  await using database = await testDatabase();
  await using one = givenProcess(database, 'one');
  await using other = givenProcess(database, 'other');
  const taken = await Promise.all(Array.from({ length: 20 }, (_, at) => (at % 2 ? one : other).leases.take('poll')));
  expect(taken.filter((lease) => lease !== null)).toHaveLength(1);
});

test('the lease of a holder whose session is gone is taken over at once', async () => {
  await using database = await testDatabase();
  await using one = givenProcess(database, 'one', 3_600_000);
  await using other = givenProcess(database, 'other');
  const lease = await one.leases.take('poll');
  await one.leases.close();
  await one.die();

  const next = await other.leases.take('poll');
  expect(next?.token).toBe(lease!.token + 1);
  await expect(inTransaction(one.db, (tx) => lease!.fence(tx))).rejects.toMatchObject(lost);
});

test('a backend with the same number as that of a holder long gone does not keep the lease', async () => {
  await using database = await testDatabase();
  await using one = givenProcess(database, 'one', 3_600_000);
  await using other = givenProcess(database, 'other');
  await one.leases.take('poll');
  // The number of the process is alive, but it began at another time: it is somebody else.
  await database.db.query("update lease set backend_start = backend_start - interval '1 day'");
  expect((await other.leases.take('poll'))?.token).toBe(2);
});

test('a holder that slept past its end can change nothing afterwards', async () => {
  await using database = await testDatabase();
  await using sleeper = givenProcess(database, 'sleeper', 3_600_000);
  await using other = givenProcess(database, 'other');
  const lease = await sleeper.leases.take('poll');
  await database.db.query("update lease set expires_at = clock_timestamp() - interval '1 second'");
  const next = await other.leases.take('poll');

  const write = inTransaction(sleeper.db, async (tx) => {
    await lease!.fence(tx);
    await tx.query("insert into isds_account (account) values ('written too late')");
  });
  await expect(write).rejects.toMatchObject(lost);
  expect(lease?.signal.aborted).toBe(true);
  expect(lease?.signal.reason).toBeInstanceOf(Failure);
  expect((await database.db.query('select from isds_account')).rowCount).toBe(0);
  await inTransaction(other.db, (tx) => next!.fence(tx));
});

test('a fenced transaction ends before anybody takes the lease over', async () => {
  await using database = await testDatabase();
  await using sleeper = givenProcess(database, 'sleeper', 3_600_000);
  await using other = givenProcess(database, 'other');
  const lease = await sleeper.leases.take('poll');
  const order: string[] = [];
  let taking: Promise<unknown> = Promise.resolve();
  await inTransaction(sleeper.db, async (tx) => {
    await lease!.fence(tx);
    taking = database.db
      .query("update lease set expires_at = clock_timestamp() - interval '1 second'")
      .then(() => other.leases.take('poll'))
      .then(() => order.push('taken'));
    await waitForBlocked(database);
    await tx.query("insert into isds_account (account) values ('written in time')");
    order.push('written');
  });
  await taking;
  expect(order).toEqual(['written', 'taken']);
});

test('a holder keeps its lease by renewing it for as long as it works', async () => {
  await using database = await testDatabase();
  await using one = givenProcess(database, 'one', 600);
  await using other = givenProcess(database, 'other');
  const lease = await one.leases.take('poll');
  const ends = async () =>
    (await database.db.query('select expires_at from lease')).rows[0].expires_at.getTime() as number;
  const first = await ends();
  await expect.poll(ends, { interval: 20 }).toBeGreaterThan(first);
  expect(await other.leases.take('poll')).toBeNull();
  await lease?.release();
});

test('a holder whose connection broke renews over a new one and stays the holder', async () => {
  await using database = await testDatabase();
  await using one = givenProcess(database, 'one', 900);
  const lease = await one.leases.take('poll');
  const backend = async () => (await database.db.query('select backend_pid from lease')).rows[0].backend_pid;
  const before = await backend();
  await one.die();
  await expect.poll(backend, { interval: 20 }).not.toBe(before);
  await inTransaction(one.db, (tx) => lease!.fence(tx));
  await lease?.release();
});

test('a live holder whose connection broke renews at once, before others notice', async () => {
  await using database = await testDatabase();
  await using one = givenProcess(database, 'one', 3_600_000);
  const lease = await one.leases.take('poll');
  const backend = async () => (await database.db.query('select backend_pid from lease')).rows[0].backend_pid;
  const before = await backend();
  await one.die();
  await expect.poll(backend, { interval: 20 }).not.toBe(before);
  await inTransaction(one.db, (tx) => lease!.fence(tx));
  await lease?.release();
});

test('a connection that breaks while others wait for it leaves nothing behind that keeps the pool from ending', async () => {
  await using database = await testDatabase();
  const one = givenProcess(database, 'one', 3_600_000);
  const leases = await Promise.all(['poll', 'isds', 'third'].map((name) => one.leases.take(name)));
  // All of them are renewed over the one session, and somebody takes another lease at that moment.
  await Promise.all([
    one.die(),
    one.leases.take('fourth').catch(() => null),
    one.leases.take('fifth').catch(() => null),
  ]);
  await Promise.all(leases.map((lease) => lease?.release()));
  await one[Symbol.asyncDispose]();
  expect(one.db.totalCount).toBe(0);
});

test('a holder that could not renew in time ends its work by itself', async () => {
  await using database = await testDatabase();
  await using one = givenProcess(database, 'one', 600);
  const lease = await one.leases.take('poll');
  // Somebody holds the row: the renewals wait, as they do when the database is away.
  await inTransaction(database.db, async (tx) => {
    await tx.query("select from lease where name = 'poll' for update");
    await expect.poll(() => lease!.signal.aborted, { interval: 20, timeout: 5000 }).toBe(true);
  });
  expect(lease!.signal.reason).toMatchObject(lost);
});

test('giving back a lease that somebody else has by now does not take it from him', async () => {
  await using database = await testDatabase();
  await using sleeper = givenProcess(database, 'sleeper', 3_600_000);
  await using other = givenProcess(database, 'other');
  const lease = await sleeper.leases.take('poll');
  await database.db.query("update lease set expires_at = clock_timestamp() - interval '1 second'");
  const next = await other.leases.take('poll');
  await lease?.release();
  await inTransaction(other.db, (tx) => next!.fence(tx));
  expect(await sleeper.leases.take('poll')).toBeNull();
});

test('waiting for a lease ends when the waiting is called off', async () => {
  await using database = await testDatabase();
  await using one = givenProcess(database, 'one');
  await using other = givenProcess(database, 'other');
  await one.leases.take('poll');
  const calledOff = new AbortController();
  const waiting = other.leases.takeWhenFree('poll', calledOff.signal);
  calledOff.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
});

/** Resolves when some session waits for a row that another transaction holds. */
async function waitForBlocked(database: TestDatabase): Promise<void> {
  await expect
    .poll(
      async () => {
        const { rowCount } = await database.db.query(
          "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
        );
        return rowCount;
      },
      { interval: 10 },
    )
    .toBeGreaterThan(0);
}
