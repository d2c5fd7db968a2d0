import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type Audit, openAudit } from './audit/audit.ts';
import type { Config } from './config.ts';
import { startEmbeddedPostgres } from './db/embedded.ts';
import { type Db, openPool } from './db/pool.ts';
import { Failure } from './errors.ts';
import type { Log } from './log.ts';
import type { QueueBackend } from './queue/message-queue.ts';

/** What every process of podatelna needs before it can do anything: database, keys, a private folder. */
export type Workplace = {
  db: Db;
  databaseUrl: string;
  queueBackend: QueueBackend;
  dataKey: Buffer;
  sessionKey: Buffer;
  /** writes to the audit log, under a key derived from dataKey */
  audit: Audit;
  /** 0700; signed messages and documents lie here while they are worked on */
  spoolDir: string;
  /** host and process, for people: who holds a lease */
  holder: string;
};

/**
 * Opens the database (or starts the embedded one), reads or generates the keys and prepares the spool folder. What is
 * opened is closed by `stack`.
 */
export async function openWorkplace(config: Config, log: Log, stack: AsyncDisposableStack): Promise<Workplace> {
  await mkdir(config.dataDir, { recursive: true });
  let databaseUrl = config.databaseUrl;
  if (!databaseUrl) {
    const server = await startEmbeddedPostgres(config.dataDir, (sentence) => log.info(sentence));
    stack.defer(() => server.stop());
    databaseUrl = server.url;
  }
  const db = openPool(databaseUrl, {
    name: 'podatelna',
    max: 12,
    onError: (error) => log.warn({ err: error }, 'database connection failed'),
  });
  stack.defer(() => db.end());

  const spoolDir = await ownSpool(join(config.dataDir, 'spool'));
  stack.defer(() => rm(spoolDir, { recursive: true, force: true }));
  const dataKey = config.dataKey ?? (await developmentKey(config.dataDir, 'data'));
  return {
    db,
    databaseUrl,
    queueBackend: config.redisUrl ? { kind: 'redis', url: config.redisUrl } : { kind: 'postgres', url: databaseUrl },
    dataKey,
    audit: openAudit(dataKey),
    sessionKey: config.sessionKey ?? (await developmentKey(config.dataDir, 'session')),
    spoolDir,
    holder: `${hostname()}/${process.pid}`,
  };
}

/**
 * A private folder of this process inside `root`. Folders of processes that were killed are removed: what lay there is
 * in Postgres already or will be fetched again.
 */
async function ownSpool(root: string): Promise<string> {
  await mkdir(root, { recursive: true, mode: 0o700 });
  await chmod(root, 0o700);
  for (const name of await readdir(root)) {
    const [, host, digits] = /^(.+)_(\d+)-[^_]*$/.exec(name) ?? [];
    const pid = Number(digits);
    // Numbers of another machine or container, which may share this folder, mean nothing here. A folder of our own
    // number is of a predecessor: in a container every process has the same one.
    if (host === machine && pid && (pid === process.pid || !isAlive(pid)))
      await rm(join(root, name), { recursive: true, force: true });
  }
  return mkdtemp(join(root, `${machine}_${process.pid}-`));
}

const machine = hostname().replaceAll(/[^A-Za-z0-9.-]/g, '') || 'host';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A key of 32 bytes kept under DATA_DIR; production must bring its own (`readConfig`). */
async function developmentKey(dataDir: string, name: string): Promise<Buffer> {
  const dir = join(dataDir, 'keys');
  const file = join(dir, `${name}.key`);
  await mkdir(dir, { recursive: true, mode: 0o700 });
  await writeFile(file, `${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  const key = Buffer.from((await readFile(file, 'utf8')).trim(), 'base64');
  if (key.length !== 32)
    throw new Failure('operator', 'key-file', `the key file ${name}.key under DATA_DIR/keys is damaged`);
  return key;
}
