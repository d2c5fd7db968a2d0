import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import pg from 'pg';
import { type Db, openPool } from '../../src/db/pool.ts';

export type TestDatabase = { url: string; db: Db; [Symbol.asyncDispose](): Promise<void> };
export type TestRedis = { url: string; [Symbol.asyncDispose](): Promise<void> };

/** An own database, cloned from the migrated template; dropped at the end together with whatever is still connected. */
export async function testDatabase(): Promise<TestDatabase> {
  const template = new URL(setting('PODATELNA_TEST_DATABASE_URL'));
  const name = `podatelna_test_${randomBytes(8).toString('hex')}`;
  await onServer(`create database ${name} template ${template.pathname.slice(1)}`);

  const own = new URL(template);
  own.pathname = `/${name}`;
  // Connections that a test ends by force report it; that is what the test wanted.
  const db = openPool(own.href, { name: 'test', onError: () => {} });
  return {
    url: own.href,
    db,
    [Symbol.asyncDispose]: async () => {
      if (!db.ended) await db.end();
      await onServer(`drop database ${name} with (force)`);
    },
  };
}

/** An own, empty Redis database; null when there is no Redis (servers.ts has said so). */
export async function testRedis(): Promise<TestRedis | null> {
  const server = process.env.PODATELNA_TEST_REDIS_URL;
  if (!server) return null;
  const counter = new Redis(server);
  const [, databases] = (await counter.config('GET', 'databases')) as [string, string];
  const number = 1 + ((await counter.incr('podatelna:test:databases')) % (Number(databases) - 1));
  await counter.quit();

  const url = new URL(server);
  url.pathname = `/${number}`;
  await emptyRedis(url.href);
  return { url: url.href, [Symbol.asyncDispose]: () => emptyRedis(url.href) };
}

async function emptyRedis(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushdb();
  await redis.quit();
}

/** The template itself takes no connections, so work on the server goes through the database every server has. */
async function onServer(statement: string): Promise<void> {
  const url = new URL(setting('PODATELNA_TEST_DATABASE_URL'));
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set: run the tests through vitest, which starts test/support/servers.ts.`);
  return value;
}
