import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import pg from 'pg';
import { expect, vi } from 'vitest';

/** pg_dump and pg_restore of this machine, and a server that they can read: they refuse one that is newer. */
export type Tools = { dump: string; restore: string; serverUrl: string; stop(): Promise<void> };

/**
 * The client programs that Debian installs, with the server of the tests when they are new enough for it, or else with
 * a server of their own version that lies beside them. A sentence says what is missing.
 */
export async function postgresTools(): Promise<Tools | string> {
  const dump = onPath('pg_dump');
  const restore = onPath('pg_restore');
  if (!dump || !restore) return 'there is no pg_dump: "apt-get install postgresql-client"';
  const ours = majorOf(dump);
  const template = new URL(process.env.PODATELNA_TEST_DATABASE_URL!);
  template.pathname = '/postgres';
  if (ours >= (await serverMajor(template.href))) {
    return { dump, restore, serverUrl: template.href, stop: async () => {} };
  }
  const bin = [dirname(realpathSync(dump)), `/usr/lib/postgresql/${ours}/bin`].find((dir) =>
    existsSync(join(dir, 'initdb')),
  );
  if (!bin) return `pg_dump ${ours} is older than the server of the tests, and there is no server of its version`;
  return { dump, restore, ...(await startServer(bin)) };
}

async function startServer(bin: string): Promise<Pick<Tools, 'serverUrl' | 'stop'>> {
  const dir = mkdtempSync(join(tmpdir(), 'podatelna-server-'));
  // Postgres does not run as root.
  const owner = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  if ('uid' in owner) chownSync(dir, owner.uid!, owner.gid!);
  const cluster = join(dir, 'cluster');
  const options = { ...owner, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C' } };
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', cluster, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'],
    options,
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const settings = ['-D', cluster, '-p', `${port}`, '-k', '', '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'];
  const server = spawn(join(bin, 'postgres'), settings, { ...options, stdio: 'ignore' });
  const exited = once(server, 'exit');
  const serverUrl = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await vi.waitFor(async () => expect(await serverMajor(serverUrl)).toBeGreaterThan(0), {
    timeout: 20_000,
    interval: 100,
  });
  return {
    serverUrl,
    async stop() {
      server.kill('SIGINT');
      await exited;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Runs one of the programs to its end; throws with what it said. */
export function runTool(program: string, args: string[]): void {
  const done = spawnSync(program, args, { encoding: 'utf8', env: { PATH: process.env.PATH } });
  if (done.status !== 0) throw new Error(`${program} ended with ${done.status}: ${done.stderr}`);
}

export async function onServer(url: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

async function serverMajor(url: string): Promise<number> {
  const { rows } = await onServer(url, `select current_setting('server_version_num')::integer / 10000 as major`);
  return rows[0].major;
}

function majorOf(program: string): number {
  return Number(/(\d+)/.exec(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout)?.[1]);
}

function onPath(name: string): string | null {
  return (
    (process.env.PATH ?? '')
      .split(delimiter)
      .map((dir) => join(dir, name))
      .find((file) => existsSync(file)) ?? null
  );
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
