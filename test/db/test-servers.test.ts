import { Redis } from 'ioredis';
import { expect, test } from 'vitest';
import { testDatabase, testRedis } from '../support/database.ts';

test('each test gets a migrated database of its own', async () => {
  await using first = await testDatabase();
  await using second = await testDatabase();

  await first.db.query('create table mine (id integer)');

  const { rows } = await second.db.query(
    "select to_regclass('mine') as mine, to_regclass('data_message')::text as migrated, to_regclass('bullmq.job')::text as queue",
  );
  expect(rows).toEqual([{ mine: null, migrated: 'data_message', queue: 'bullmq.job' }]);
});

test('a database in use is dropped all the same', async () => {
  const database = await testDatabase();
  const { db } = database;
  const client = await db.connect();
  client.on('error', () => {});
  client.release();

  await database[Symbol.asyncDispose]();

  await using another = await testDatabase();
  const name = new URL(database.url).pathname.slice(1);
  const { rows } = await another.db.query('select datname from pg_database where datname = $1', [name]);
  expect(rows).toEqual([]);
});

test('each test gets an empty Redis of its own', async (context) => {
  await using first = await testRedis();
  await using second = await testRedis();
  if (!first || !second) return context.skip('no Redis');
  const redis = new Redis(first.url);
  const other = new Redis(second.url);

  await redis.set('mine', '1');

  expect(await other.exists('mine')).toBe(0);
  await Promise.all([redis.quit(), other.quit()]);
});
