import { spawn } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { Failure } from '../errors.ts';
import { chooseRunner, findBinaries, type Runner, run, serverEnvironment } from './embedded-binaries.ts';
import { keepLogSmall, lastLogLine } from './embedded-log.ts';
import { askServer, findServer, isGone, stopServer } from './embedded-process.ts';

/** Where the embedded server lives: `home` holds the rest, `cluster` is what Postgres calls its data directory. */
export type ServerFolder = { home: string; cluster: string; password: string };

const name = 'podatelna';
const startTimeoutMs = 60_000;

/**
 * Opens `dataDir/postgres`, making it and a random password (mode 0600) at first use.
 * Throws `Failure` when the folder belongs to another user or its password is lost.
 */
export function openFolder(dataDir: string): ServerFolder {
  const home = resolve(dataDir, 'postgres');
  const cluster = join(home, 'cluster');
  const passwordFile = join(home, 'password');
  try {
    fs.mkdirSync(home, { recursive: true, mode: 0o700 });
    if (!fs.existsSync(passwordFile)) {
      if (fs.existsSync(cluster)) {
        throw new Failure('operator', 'embedded-password-lost', `The file ${passwordFile} is missing.`);
      }
      writeWhole(passwordFile, randomBytes(24).toString('base64url'));
    }
    return { home, cluster, password: fs.readFileSync(passwordFile, 'utf8') };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') throw error;
    throw new Failure(
      'operator',
      'embedded-folder-closed',
      `The folder ${home} cannot be used by this user: run as the user it belongs to, or set DATA_DIR to another folder.`,
      error,
    );
  }
}

/** Address of a database of the server; holds the password. */
export function serverUrl(folder: ServerFolder, port: number, database: string = name): string {
  return `postgres://${name}:${folder.password}@127.0.0.1:${port}/${database}`;
}

/**
 * The port of the server that already runs on the folder, once it takes connections; null when there is none. One
 * that is shutting down is waited for; one that never answers is stopped.
 */
export async function joinServer(folder: ServerFolder): Promise<number | null> {
  const deadline = Date.now() + startTimeoutMs;
  for (;;) {
    const running = findServer(folder.cluster);
    if (!running) return null;
    const answer = running.port ? await askServer(serverUrl(folder, running.port, 'postgres')) : 'silent';
    if (answer === 'ready') return running.port;
    if (answer === 'refuses') {
      throw new Failure(
        'operator',
        'embedded-refuses',
        `The Postgres that runs on ${folder.cluster} is not podatelna's.`,
      );
    }
    if (Date.now() > deadline) {
      await stopServer(folder.cluster, running.pid);
      return null;
    }
    await wait(25);
  }
}

/**
 * Starts a server on the folder, which it prepares at first use. Resolves when connections are taken; `ended`
 * resolves when that server is gone. Throws `Failure` when none of several attempts leads to a working server.
 */
export async function startServer(
  folder: ServerFolder,
  settings: Record<string, string>,
  log: (sentence: string) => void,
): Promise<{ port: number; ended: Promise<void> }> {
  const runner = chooseRunner(findBinaries());
  if (!fs.existsSync(folder.cluster)) createCluster(folder, runner);
  handOver(folder.cluster, runner);

  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(folder);
    const ended = spawnServer(folder, runner, port, settings);
    const answer = await Promise.race([whenReady(folder, port), ended.then(() => 'ended' as const)]);
    if (answer === 'ready') {
      if (runner.prefix.length > 0) log('The embedded Postgres runs in a user namespace, because root may not run it.');
      return { port, ended };
    }
    // The port was taken at the last moment, or processes of a killed server still hold its memory: both pass.
    if (attempt === 5) {
      throw new Failure(
        'operator',
        'embedded-did-not-start',
        `The embedded Postgres did not start (${lastLogLine(folder.home)}); its log is in ${folder.home}.`,
      );
    }
    await wait(200 * attempt);
  }
}

/** Creates podatelna's database on a new server. */
export async function createDatabase(folder: ServerFolder, port: number): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl(folder, port, 'postgres') });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
}

function spawnServer(folder: ServerFolder, runner: Runner, port: number, settings: Record<string, string>) {
  const { postgres } = runner.binaries;
  const options = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const [file = postgres, ...rest] = [
    ...runner.prefix,
    postgres,
    '-D',
    clusterByDescriptor,
    '-p',
    `${port}`,
    ...options,
  ];
  const cluster = fs.openSync(folder.cluster, 'r');
  const { descriptor, closeWith } = keepLogSmall(folder.home);
  try {
    const child = spawn(file, rest, {
      ...runner.identity,
      cwd: '/',
      env: serverEnvironment,
      detached: true,
      stdio: ['ignore', descriptor, descriptor, cluster],
    });
    child.unref();
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    closeWith(ended);
    return ended;
  } finally {
    fs.closeSync(descriptor);
    fs.closeSync(cluster);
  }
}

async function whenReady(folder: ServerFolder, port: number): Promise<'ready' | 'ended'> {
  const deadline = Date.now() + startTimeoutMs;
  while (Date.now() < deadline) {
    if (
      findServer(folder.cluster)?.port === port &&
      (await askServer(serverUrl(folder, port, 'postgres'))) === 'ready'
    ) {
      return 'ready';
    }
    await wait(15);
  }
  const running = findServer(folder.cluster);
  if (running) {
    await stopServer(folder.cluster, running.pid);
    await isGone(folder.cluster, running.pid, 1_000);
  }
  return 'ended';
}

/**
 * The data directory is handed to the server as an open file: when we are root and the server is not, it may be under
 * folders that are closed to it (a checkout in /root), and only the directory itself is its own.
 */
const clusterByDescriptor = '/proc/self/fd/3';

/** Made beside its place and moved there when complete, so that a killed start leaves no half of one. */
function createCluster(folder: ServerFolder, runner: Runner): void {
  const fresh = `${folder.cluster}.new`;
  const passwordFile = join(folder.home, 'password.initdb');
  fs.rmSync(fresh, { recursive: true, force: true });
  fs.mkdirSync(fresh, { mode: 0o700 });
  handOver(fresh, runner);
  fs.writeFileSync(passwordFile, folder.password, { mode: 0o600 });
  if (runner.owner) fs.chownSync(passwordFile, runner.owner.uid, runner.owner.gid);
  const files = [fs.openSync(fresh, 'r'), fs.openSync(passwordFile, 'r')];
  try {
    const options = [
      ['-D', clusterByDescriptor, '-U', name, '-A', 'scram-sha-256', '--pwfile=/proc/self/fd/4', '-E', 'UTF8'],
      ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions'],
    ].flat();
    const made = run(runner, runner.binaries.initdb, options, files);
    if (made.status !== 0) {
      const reason = made.stderr.trim().split('\n').at(-1) || made.error?.message;
      throw new Failure('operator', 'embedded-not-created', `The embedded Postgres could not be set up (${reason}).`);
    }
    fs.renameSync(fresh, folder.cluster);
  } finally {
    for (const file of files) fs.closeSync(file);
    fs.rmSync(passwordFile);
  }
}

/** Gives the folder to the user the server will run as, when it is not theirs yet. */
function handOver(cluster: string, { owner }: Runner): void {
  if (!owner || fs.statSync(cluster).uid === owner.uid) return;
  for (const entry of fs.readdirSync(cluster, { recursive: true, encoding: 'utf8' })) {
    fs.lchownSync(join(cluster, entry), owner.uid, owner.gid);
  }
  // The folder itself last: it is what the next start looks at.
  fs.chownSync(cluster, owner.uid, owner.gid);
}

/** The port of last time, so that clients find the server again; another when somebody has taken it. */
async function choosePort(folder: ServerFolder): Promise<number> {
  const file = join(folder.home, 'port');
  const kept = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0;
  // Below the range from which the kernel takes ports for outgoing connections.
  let port = kept > 1023 && kept < 65_000 ? kept : randomInt(20_000, 30_000);
  while (!(await isFree(port))) port = port < 65_000 ? port + 1 : 20_000;
  if (port !== kept) writeWhole(file, `${port}`);
  return port;
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  probe.listen(port, '127.0.0.1');
  try {
    await once(probe, 'listening');
  } catch {
    return false;
  }
  probe.close();
  await once(probe, 'close');
  return true;
}

function writeWhole(file: string, text: string): void {
  fs.writeFileSync(`${file}.new`, text, { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
}
