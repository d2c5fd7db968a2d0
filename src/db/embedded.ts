import * as fs from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../errors.ts';
import { type Lock, lock, tryLock } from './embedded-lock.ts';
import { findServer, stopServer } from './embedded-process.ts';
import {
  createDatabase,
  joinServer,
  openFolder,
  type ServerFolder,
  serverUrl,
  startServer,
} from './embedded-server.ts';

export type EmbeddedPostgres = {
  /** of the database `podatelna`, with the password: not for logs */
  url: string;
  /** Leaves the server; it is shut down when nobody else uses it. Waits until that is done. */
  stop(): Promise<void>;
};

const mostUsers = 64;
const turnTimeoutMs = 90_000;

/** Small and safe: a trial runs beside other work, and what it took in must survive a power cut. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '64MB',
  max_connections: '60',
  max_wal_size: '256MB',
  fsync: 'on',
  timezone: 'UTC',
  log_min_messages: 'warning',
  // Statements and the DETAIL of an error may hold people's data; the log is for the server's own troubles.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/**
 * Starts the Postgres that comes with podatelna under `dataDir/postgres`, or joins the one that already runs there:
 * started by another process that is still at work, or left behind by one that was killed. All of them are equal: a
 * server is shut down by the last process that leaves it, so looking into the data of a running demo never stops it.
 *
 * The server listens on 127.0.0.1 at a port that is chosen at the first start and kept, lives in its own process
 * group (Ctrl-C reaches us first), and is started again if it dies while its starter is there. `log` gets a
 * sentence when something is worth one; it never holds the password. `overrides` are server settings.
 * Throws `Failure` (kind `operator`) with a sentence for the administrator when no server can be had.
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  log: (sentence: string) => void = () => {},
  overrides: Record<string, string> = {},
): Promise<EmbeddedPostgres> {
  const folder = openFolder(dataDir);
  const turn = await lock(folder.home, 'turn', turnTimeoutMs);
  try {
    const place = await takePlace(folder.home);
    const watch = new AbortController();
    try {
      const start = () => startServer(folder, { ...settings, ...overrides }, log);
      const port = (await joinServer(folder)) ?? (await startAndWatch(folder, start, watch.signal, log));
      await createDatabase(folder, port);
      return { url: serverUrl(folder, port), stop: () => leave(folder, place, watch) };
    } catch (error) {
      watch.abort();
      await place.release();
      throw error;
    }
  } finally {
    await turn.release();
  }
}

/** A server that dies while its starter is at work is started again; clients reconnect to the same port. */
async function startAndWatch(
  folder: ServerFolder,
  start: () => ReturnType<typeof startServer>,
  signal: AbortSignal,
  log: (sentence: string) => void,
): Promise<number> {
  const { port, ended } = await start();
  ended.then(async () => {
    if (signal.aborted) return;
    log('The embedded Postgres ended unexpectedly and is started again.');
    const turn = await lock(folder.home, 'turn', turnTimeoutMs);
    try {
      if (signal.aborted || (await joinServer(folder)) !== null) return;
      await startAndWatch(folder, start, signal, log);
    } catch (error) {
      log(error instanceof Failure ? error.message : 'The embedded Postgres could not be started again.');
    } finally {
      await turn.release();
    }
  });
  return port;
}

/** True while some live process uses the embedded Postgres of `dataDir`. */
export async function isEmbeddedPostgresUsed(dataDir: string): Promise<boolean> {
  const home = join(dataDir, 'postgres');
  return fs.existsSync(home) && (await hasUsers(home));
}

async function leave(folder: ServerFolder, place: Lock, watch: AbortController): Promise<void> {
  if (watch.signal.aborted) return;
  watch.abort();
  const turn = await lock(folder.home, 'turn', turnTimeoutMs);
  try {
    await place.release();
    if (await hasUsers(folder.home)) return;
    const running = findServer(folder.cluster);
    if (running) await stopServer(folder.cluster, running.pid);
  } finally {
    await turn.release();
  }
}

/** Each process that uses the server holds one of the numbered locks for as long as it lives. */
async function takePlace(home: string): Promise<Lock> {
  for (let number = 0; number < mostUsers; number++) {
    const place = await tryLock(home, `user-${number}`);
    if (place) return place;
  }
  throw new Failure('operator', 'embedded-crowded', `${mostUsers} processes already use the embedded Postgres.`);
}

async function hasUsers(home: string): Promise<boolean> {
  for (let number = 0; number < mostUsers; number++) {
    const place = await tryLock(home, `user-${number}`);
    if (!place) return true;
    await place.release();
  }
  return false;
}
