import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Redis } from 'ioredis';
import { describe, expect, test, vi } from 'vitest';
import { Failure } from '../../src/errors.ts';
import { sweep } from '../../src/intake/sweep.ts';
import { createLog } from '../../src/log.ts';
import { runWorker } from '../../src/processing/run-worker.ts';
import {
  type MessageQueue,
  openMessageQueue,
  type QueueBackend,
  startMessageWorker,
} from '../../src/queue/message-queue.ts';
import { givenOffice, idsIn, unhurried } from '../spine/given-office.ts';
import { type TestDatabase, testDatabase, testRedis } from '../support/database.ts';
import { givenRedisServer } from './given-redis-server.ts';

const log = createLog('silent');
const hasRedis = process.env.PODATELNA_TEST_REDIS_URL !== undefined;

type Place = {
  backend: QueueBackend;
  database: TestDatabase;
  wipe(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

async function onPostgres(): Promise<Place> {
  const database = await testDatabase();
  return {
    backend: { kind: 'postgres', url: database.url },
    database,
    wipe: async () => {
      const { rows } = await database.db.query(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'bullmq' and tablename !~ 'migration'`,
      );
      await database.db.query(`truncate ${rows.map((row) => row.name).join(', ')} cascade`);
    },
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}

async function onRedis(): Promise<Place> {
  const database = await testDatabase();
  const redis = (await testRedis())!;
  return {
    backend: { kind: 'redis', url: redis.url },
    database,
    wipe: async () => {
      const client = new Redis(redis.url);
      await client.flushdb();
      await client.quit();
    },
    [Symbol.asyncDispose]: async () => {
      await redis[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}

/** A worker that notes what it was given; `outcome` decides how each turn ends. */
function noting(backend: QueueBackend, outcome: (dmId: string, signal: AbortSignal) => Promise<void> = async () => {}) {
  const given: string[] = [];
  const worker = startMessageWorker(
    backend,
    'messages',
    async (dmId, signal) => {
      given.push(dmId);
      await outcome(dmId, signal);
    },
    { concurrency: 2, log },
  );
  return { given, close: () => worker.close(), [Symbol.asyncDispose]: () => worker.close() };
}

function givenQueue(place: Place): MessageQueue & AsyncDisposable {
  const queue = openMessageQueue(place.backend, log);
  return { ...queue, [Symbol.asyncDispose]: () => queue.close() };
}

/** The same place at a port where nobody listens. */
const away = (backend: QueueBackend) => ({ ...backend, url: backend.url.replace(/:\d+\//, ':1/') });

const stateOf = async (queue: MessageQueue, dmId: string) =>
  (await queue.queues.messages.getJob(`msg-${dmId}`))?.getState();
const soon = { timeout: 15_000, interval: 25 };

describe.each([
  { name: 'Postgres', open: onPostgres, present: true },
  { name: 'Redis', open: onRedis, present: hasRedis },
])('the queue on $name', ({ open, present }) => {
  describe.runIf(present)('as podatelna uses it', () => {
    test('holds a message once however often it is handed over, and of it the id only', async () => {
      await using place = await open();
      await using queue = givenQueue(place);
      await Promise.all(['10', '10', '11', '10'].map((dmId) => queue.enqueue(dmId, 'messages')));
      await queue.enqueue('10', 'messages');
      expect(await queue.queues.messages.getJobCounts('waiting')).toEqual({ waiting: 2 });
      const jobs = await queue.queues.messages.getJobs(['waiting']);
      expect(jobs.map((job) => job.data).toSorted((a, b) => a.dmId.localeCompare(b.dmId))).toEqual([
        { dmId: '10' },
        { dmId: '11' },
      ]);

      await using worker = noting(place.backend);
      await vi.waitFor(() => expect(worker.given.toSorted()).toEqual(['10', '11']), soon);
    });

    test('leaves a message alone that is being worked on', async () => {
      await using place = await open();
      await using queue = givenQueue(place);
      const finish = Promise.withResolvers<void>();
      await using worker = noting(place.backend, () => finish.promise);
      await queue.enqueue('10', 'messages');
      await vi.waitFor(() => expect(worker.given).toEqual(['10']), soon);
      await queue.enqueue('10', 'messages');
      finish.resolve();
      await vi.waitFor(async () => expect(await stateOf(queue, '10')).toBe('completed'), soon);
      expect(worker.given).toEqual(['10']);
    });

    test.each([
      ['failed', new Error('this time not')],
      ['failed for good', new Failure('permanent', 'test', 'never')],
      ['completed', null],
    ])('runs a message again that %s before', async (_, error) => {
      await using place = await open();
      await using queue = givenQueue(place);
      let turn = 0;
      await using worker = noting(place.backend, async () => {
        turn += 1;
        if (turn === 1 && error) throw error;
      });
      await queue.enqueue('10', 'messages');
      await vi.waitFor(async () => expect(await stateOf(queue, '10')).toBe(error ? 'failed' : 'completed'), soon);
      await queue.enqueue('10', 'messages');
      await vi.waitFor(() => expect(worker.given).toEqual(['10', '10']), soon);
      await vi.waitFor(async () => expect(await stateOf(queue, '10')).toBe('completed'), soon);
    });

    test('does not try a failed message again by itself: Postgres decides that', async () => {
      await using place = await open();
      await using queue = givenQueue(place);
      await using worker = noting(place.backend, async (dmId) => {
        if (dmId === '10') throw new Error('not this one');
      });
      await queue.enqueue('10', 'messages');
      await vi.waitFor(async () => expect(await stateOf(queue, '10')).toBe('failed'), soon);
      await queue.enqueue('11', 'messages');
      await vi.waitFor(async () => expect(await stateOf(queue, '11')).toBe('completed'), soon);
      expect(worker.given).toEqual(['10', '11']);
    });

    test('gives the message of a worker that was killed to another one', { timeout: 60_000 }, async () => {
      await using place = await open();
      await using queue = givenQueue(place);
      const child = spawn(
        process.execPath,
        [join(import.meta.dirname, 'stuck-worker.ts'), JSON.stringify(place.backend)],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      const exited = once(child, 'exit');
      try {
        await queue.enqueue('10', 'messages');
        const [line] = await once(createInterface(child.stdout), 'line');
        expect(line).toBe('took 10');
      } finally {
        child.kill('SIGKILL');
        await exited;
      }
      await using worker = noting(place.backend);
      await vi.waitFor(() => expect(worker.given).toEqual(['10']), { timeout: 40_000, interval: 100 });
    });

    test('is closed when the work in hand has ended, and that work is told to end', async () => {
      await using place = await open();
      await using queue = givenQueue(place);
      let ended = false;
      const worker = noting(place.backend, async (_, signal) => {
        await once(signal, 'abort');
        await new Promise((resolve) => setImmediate(resolve));
        ended = true;
      });
      await queue.enqueue('10', 'messages');
      await vi.waitFor(() => expect(worker.given).toEqual(['10']), soon);
      await worker.close();
      expect(ended).toBe(true);
    });

    test('that was emptied gets back from Postgres all that waits', async () => {
      await using place = await open();
      await using office = await givenOffice({ database: place.database, queue: place.backend });
      await office.pollOnce();
      const waiting = await idsIn(office.db, 'stored');
      expect(await office.queue.queues.messages.getJobCounts('waiting')).toEqual({ waiting: 2 });
      await place.wipe();
      expect(await office.queue.queues.messages.getJobCounts('waiting')).toEqual({ waiting: 0 });

      // What was handed over a moment ago is left alone; the next sweep puts it back.
      expect(await sweep(office.poll, 60_000, unhurried)).toBe(0);
      await office.db.query("update data_message set enqueued_at = enqueued_at - interval '61 seconds'");
      expect(await sweep(office.poll, 60_000, unhurried)).toBe(2);
      const worker = runWorker(place.backend, { ...office.processing, queue: office.queue, log: office.log }, 2);
      await vi.waitFor(async () => expect(await idsIn(office.db, 'stored')).toEqual([]), soon);
      await worker.close();
      expect(
        office
          .logged()
          .filter(({ msg }) => msg === 'message processed')
          .map(({ message_id }) => message_id)
          .toSorted(),
      ).toEqual(waiting.toSorted());
    });

    test('that lies down says so within seconds to a health check and to whoever hands a message over', async () => {
      await using place = await open();
      const queue = openMessageQueue(away(place.backend), log);
      await expect(queue.probe()).rejects.toThrow();
      await expect(queue.enqueue('10', 'messages')).rejects.toThrow();
      await queue.close();
    });

    test('that lies down does not keep a worker from being closed', async () => {
      await using place = await open();
      const worker = noting(away(place.backend));
      await worker.close();
      expect(worker.given).toEqual([]);
    });
  });
});

describe.runIf(hasRedis)('while Redis is stopped', () => {
  test('storing goes on, and the sweep hands the messages over when it is back', { timeout: 60_000 }, async () => {
    await using redis = await givenRedisServer('redis-server');
    await using office = await givenOffice({ queue: { kind: 'redis', url: redis.url } });
    await office.queue.probe();
    await redis.stop();
    expect(await office.pollOnce()).toMatchObject({ kind: 'polled', storedCount: 2 });
    expect(await idsIn(office.db, 'stored')).toHaveLength(2);
    const warnings = office.logged().filter(({ msg }) => msg === 'message not enqueued; the sweep will do it');
    expect(warnings).toHaveLength(2);
    await expect(office.queue.probe()).rejects.toThrow();

    await redis.start();
    await vi.waitFor(() => office.queue.probe(), { timeout: 15_000 });
    expect(await sweep(office.poll, 60_000, unhurried)).toBe(2);
    expect(await office.queue.queues.messages.getJobCounts('waiting')).toEqual({ waiting: 2 });
  });
});
