import { describe, expect, test, vi } from 'vitest';
import { type Db, inTransaction } from '../../src/db/pool.ts';
import { downloadOnce } from '../../src/intake/poll.ts';
import { runPoller } from '../../src/intake/run-poller.ts';
import { sweep } from '../../src/intake/sweep.ts';
import { type PausedPart, pauseInForce, pausePart, pausesInForce, resumePart } from '../../src/pauses/pauses.ts';
import { runWorker } from '../../src/processing/run-worker.ts';
import type { QueueBackend } from '../../src/queue/message-queue.ts';
import { givenOffice, idsIn, type Office, unhurried } from '../spine/given-office.ts';
import { testDatabase, testRedis } from '../support/database.ts';

const soon = { timeout: 15_000, interval: 50 };
const hour = 3_600_000;

const pause = (db: Db, part: PausedPart, endsAt: Date | null = null) =>
  inTransaction(db, (tx) => pausePart(tx, part, { reason: 'výměna certifikátu', by: 'os:jana', endsAt }));
const resume = (db: Db, part: PausedPart) => inTransaction(db, (tx) => resumePart(tx, part, 'os:petr'));

test('a pause stands until its end or until somebody resumes, each part by itself', async () => {
  await using database = await testDatabase();
  const { db } = database;
  expect(await resume(db, 'poll')).toBe(false);
  await pause(db, 'poll');
  await pause(db, 'processing', new Date(Date.now() + hour));
  expect(await pausesInForce(db)).toMatchObject([
    { part: 'poll', reason: 'výměna certifikátu', pausedBy: 'os:jana', endsAt: null },
    { part: 'processing' },
  ]);
  expect(await pausesInForce(db, new Date(Date.now() + 2 * hour))).toMatchObject([{ part: 'poll' }]);
  expect(await resume(db, 'poll')).toBe(true);
  expect(await pauseInForce(db, 'poll')).toBeNull();
  expect(await pauseInForce(db, 'processing')).not.toBeNull();
});

test('a second pause takes the place of the first, also when both come at once', async () => {
  await using database = await testDatabase();
  const { db } = database;
  const ends = [1, 2, 3, 4].map((hours) => new Date(Date.now() + hours * hour));
  await Promise.all(ends.map((end) => pause(db, 'poll', end)));
  expect(await pausesInForce(db)).toHaveLength(1);
  const { rows } = await db.query('select count(*) as count from pause where ended_at is not null');
  expect(rows).toEqual([{ count: 3 }]);
  // One that has ended by itself is in nobody's way.
  await db.query(
    `update pause set paused_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where ended_at is null`,
  );
  await pause(db, 'poll');
  expect(await pauseInForce(db, 'poll')).toMatchObject({ endsAt: null });
});

describe('the poller', () => {
  const never = '0 0 29 2 *';
  const options = { pollCron: never, markDownloaded: 'ours' as const, checkLogin: async () => {}, onFatal: () => {} };
  const calls = (office: Office) => office.simulator.requests().map(({ operation }) => operation);

  test('calls nothing while polling is paused, and polls within seconds when it is resumed', async () => {
    await using office = await givenOffice();
    await pause(office.db, 'poll');
    const poller = runPoller(office.poll, options);
    try {
      await vi.waitFor(
        () => expect(office.logged()).toContainEqual(expect.objectContaining({ msg: 'polling is paused' })),
        soon,
      );
      expect(calls(office)).toEqual([]);
      await resume(office.db, 'poll');
      await poller.firstPoll;
      expect(await idsIn(office.db, 'stored')).toHaveLength(2);
    } finally {
      await poller.close();
    }
  });

  test('ends the download in hand and begins no other when a pause comes in between', async () => {
    await using office = await givenOffice();
    office.simulator.faults.add({ operation: 'SignedMessageDownload', name: '3006', times: 'always' });
    await office.pollOnce();
    office.simulator.faults.clear();
    await office.db.query('update data_message set retry_at = null');
    const listed = await idsIn(office.db, 'listed');
    expect(listed).toHaveLength(2);
    office.simulator.faults.add({ operation: 'SignedMessageDownload', name: 'delay', ms: 500 });
    const before = calls(office).length;
    const downloading = downloadOnce(office.poll, unhurried);
    await vi.waitFor(() => expect(calls(office).slice(before)).toContain('SignedMessageDownload'), soon);
    await pause(office.db, 'poll');
    expect(await downloading).toBe(1);
    expect(await idsIn(office.db, 'listed')).toHaveLength(1);
    await resume(office.db, 'poll');
    expect(await downloadOnce(office.poll, unhurried)).toBe(1);
  });
});

describe.each(['postgres', 'redis'] as const)('workers with the queue on %s', (kind) => {
  test('begin nothing while processing is paused, and go on within seconds when it is resumed', async ({ skip }) => {
    await using redis = kind === 'redis' ? await testRedis() : null;
    if (kind === 'redis' && !redis) return skip('there is no Redis');
    await using office = await givenOffice(redis ? { queue: { kind: 'redis', url: redis.url } } : {});
    const { db, queue, log } = office;
    const backend: QueueBackend = redis
      ? { kind: 'redis', url: redis.url }
      : { kind: 'postgres', url: office.database.url };
    await pause(db, 'processing');
    // Two processes, as in production.
    const deps = { ...office.processing, queue, log };
    const workers = [runWorker(backend, deps, 2), runWorker(backend, deps, 2)];
    try {
      await office.pollOnce();
      await vi.waitFor(() => expect(said(office, 'processing is paused')).toHaveLength(2), soon);
      // What the queue hands over all the same, because it was waiting for the next job already, is put back.
      await sweep(office.poll, 0, unhurried);
      expect(await idsIn(db, 'stored')).toHaveLength(2);
      const { rows } = await db.query('select max(processing_attempts) as attempts from data_message');
      expect(rows).toEqual([{ attempts: 0 }]);

      await resume(db, 'processing');
      await vi.waitFor(() => expect(said(office, 'processing goes on')).toHaveLength(2), soon);
      await sweep(office.poll, 0, unhurried);
      await vi.waitFor(async () => expect(await idsIn(db, 'stored')).toEqual([]), soon);
    } finally {
      await Promise.all(workers.map((worker) => worker.close()));
    }
  });
});

const said = (office: Office, text: string) => office.logged().filter(({ msg }) => msg === text);
