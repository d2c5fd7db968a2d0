import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { isEmbeddedPostgresUsed, startEmbeddedPostgres } from '../../src/db/embedded.ts';
import { findServer, stopServer, worksIn } from '../../src/db/embedded-process.ts';
import { migrate } from '../../src/db/migrate.ts';
import { chromiumPath, noBrowser } from './chromium.ts';

const folderPrefix = 'podatelna-test-';

/** The test servers lose everything at the end anyway, so nothing waits for the disk. */
const fastSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '150' };

/**
 * vitest's globalSetup: real Postgres with a migrated template, and Redis when there is one. Their addresses reach the
 * tests through the environment; `database.ts` beside this file hands out what a test needs.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const servers = await startTestServers();
  return () => servers.disposeAsync();
}

/**
 * Sets `PODATELNA_TEST_DATABASE_URL` (the template database: for cloning, it takes no connections) and, when there
 * is Redis, `PODATELNA_TEST_REDIS_URL`. Postgres is `TEST_DATABASE_URL` (a role that may create databases) or
 * our own; Redis is `TEST_REDIS_URL` (whatever is in it is erased) or a server found on PATH. Disposing
 * stops and removes what was started.
 */
export async function startTestServers(): Promise<AsyncDisposableStack> {
  await removeLeftovers();
  const stack = new AsyncDisposableStack();
  try {
    const folder = mkdtempSync(join(tmpdir(), folderPrefix));
    stack.defer(() => rmSync(folder, { recursive: true, force: true }));
    const redis = await startRedis(folder, stack);
    if (redis) process.env.PODATELNA_TEST_REDIS_URL = redis;
    process.env.PODATELNA_TEST_DATABASE_URL = await startPostgres(folder, stack);
    if (noBrowser) console.warn(`No browser at ${chromiumPath}: tests of the console in a browser are left out.`);
    return stack;
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}

async function startPostgres(folder: string, stack: AsyncDisposableStack): Promise<string> {
  let server = process.env.TEST_DATABASE_URL;
  if (!server) {
    const postgres = await startEmbeddedPostgres(folder, console.warn, fastSettings);
    stack.defer(() => postgres.stop());
    server = postgres.url;
  }
  const name = `podatelna_template_${process.pid}_${Date.now()}`;
  const template = new URL(server);
  template.pathname = `/${name}`;
  await onServer(server, `create database ${name}`);
  stack.defer(() => onServer(server, `drop database ${name} with (force)`));
  await migrate(template.href);
  await onServer(server, `alter database ${name} with allow_connections false`);
  return template.href;
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function startRedis(folder: string, stack: AsyncDisposableStack): Promise<string | null> {
  if (process.env.TEST_REDIS_URL) return process.env.TEST_REDIS_URL;
  const program = ['redis-server', 'valkey-server'].map(onPath).find((found) => found !== null);
  if (!program) {
    const missing = 'no redis-server: "apt-get install redis-server", or set TEST_REDIS_URL';
    if (process.env.CI === 'true' || process.env.REQUIRE_REDIS === '1')
      throw new Error(`Redis is required but there is ${missing}.`);
    console.warn(`Redis backend not tested: ${missing}.`);
    return null;
  }
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    // A database for each test, so many of them; nothing is written to disk.
    const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--databases', '1024'];
    const redis = spawn(program, [...options, '--pidfile', join(folder, 'redis.pid')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exited = once(redis, 'exit');
    const ready = await Promise.race([readyLine(redis.stdout), exited.then(() => false)]);
    if (ready) {
      stack.defer(async () => {
        redis.kill('SIGTERM');
        await exited;
      });
      return `redis://127.0.0.1:${port}`;
    }
    if (attempt === 3) throw new Error(`${program} does not start: run it by hand to see why, or set TEST_REDIS_URL.`);
  }
}

async function readyLine(output: NodeJS.ReadableStream): Promise<boolean> {
  for await (const line of createInterface(output)) {
    if (!/ready to accept connections/i.test(line)) continue;
    output.resume();
    return true;
  }
  return false;
}

function onPath(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port on 127.0.0.1');
  return address.port;
}

/** Servers of test runs that were killed before they could clean up. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(folderPrefix))) {
    const folder = join(tmpdir(), name);
    const made = statSync(folder, { throwIfNoEntry: false });
    // One that is a moment old may be a run that is just starting; another user's is theirs to remove.
    if (!made || made.uid !== process.getuid?.() || Date.now() - made.mtimeMs < 120_000) continue;
    if (await isEmbeddedPostgresUsed(folder)) continue;
    const cluster = join(folder, 'postgres/cluster');
    const postgres = findServer(cluster);
    if (postgres) await stopServer(cluster, postgres.pid);
    const pidFile = join(folder, 'redis.pid');
    const redis = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : 0;
    if (worksIn(redis, folder)) process.kill(redis, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}
