import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { type LeaseHolder, leaseHolder } from '../../src/db/lease.ts';
import type { Db } from '../../src/db/pool.ts';
import { loadTrustAnchors } from '../../src/evidence/trust-anchors.ts';
import { usualLimits } from '../../src/extraction/limits.ts';
import { startReaders } from '../../src/extraction/readers.ts';
import {
  type Account,
  accountGate,
  accountOf,
  type Manners,
  politeManners,
  registerAccount,
} from '../../src/intake/account.ts';
import { type PollDeps, type PollOutcome, pollOnce } from '../../src/intake/poll.ts';
import type { IsdsClient, IsdsLimits } from '../../src/isds/client.ts';
import { connectIsds } from '../../src/isds/connect.ts';
import { createLog, type Log } from '../../src/log.ts';
import { type ProcessingDeps, type ProcessingOutcome, processMessage } from '../../src/processing/process-message.ts';
import { type MessageQueue, openMessageQueue, type QueueBackend } from '../../src/queue/message-queue.ts';
import { type GivenSimulator, givenSimulator } from '../simulator/given-simulator.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

export const dataKey = Buffer.alloc(32, 7);
export const unhurried = new AbortController().signal;

/** No pauses between calls: the tests of pacing bring their own. */
const hasty: Manners = {
  ...politeManners,
  paceMs: 0,
  restrictedPaceMs: 0,
  restrictedForMs: 0,
  throttledMs: 0,
  maintenanceMs: 0,
};
const limits: IsdsLimits = {
  timeoutMs: 10_000,
  downloadTimeoutMs: 10_000,
  answerBytes: 8 * 1024 * 1024,
  downloadBytes: 64 * 1024 * 1024,
};

export type Office = AsyncDisposable & {
  simulator: GivenSimulator;
  database: TestDatabase;
  db: Db;
  isds: IsdsClient;
  account: Account;
  leases: LeaseHolder;
  queue: MessageQueue;
  poll: PollDeps;
  processing: ProcessingDeps;
  log: Log;
  /** what was logged so far, one object a line */
  logged(): Record<string, unknown>[];
  pollOnce(): Promise<PollOutcome>;
  process(dmId: string): Promise<ProcessingOutcome>;
  /** processes what is stored, oldest first, or in the order given */
  processAll(order?: string[]): Promise<void>;
  /** files lying in the private folder: there must be none between messages */
  spooled(): Promise<string[]>;
};

export type OfficeOptions = {
  simulator?: Parameters<typeof givenSimulator>[0] | GivenSimulator;
  database?: TestDatabase;
  manners?: Partial<Manners>;
  limits?: Partial<IsdsLimits>;
  password?: string;
  queue?: QueueBackend;
};

/**
 * podatelna put together in the test's own process against a simulator over HTTP and a database of its own: the same
 * parts as in `src/daemon.ts`, run step by step. A simulator or a database that is handed in stays its giver's.
 */
export async function givenOffice(options: OfficeOptions = {}): Promise<Office> {
  const stack = new AsyncDisposableStack();
  const given = options.simulator ?? {};
  const simulator =
    'faults' in given && 'url' in given ? (given as GivenSimulator) : stack.use(await givenSimulator(given));
  const database = options.database ?? stack.use(await testDatabase());
  const { db } = database;
  const spoolDir = await mkdtemp(join(tmpdir(), 'podatelna-office-'));
  stack.defer(() => rm(spoolDir, { recursive: true, force: true }));

  const written: string[] = [];
  const log = createLog('debug', new Writable({ write: (line, _, done) => done(void written.push(String(line))) }));
  const leases = leaseHolder(db, 'test');
  stack.defer(() => leases.close());
  const login = {
    baseUrl: simulator.url,
    username: 'user',
    password: options.password ?? 'heslo:s dvojtečkou',
    ca: null,
  };
  const account = accountOf(login, dataKey);
  await registerAccount(db, account);
  const gate = accountGate(db, leases, account, { ...hasty, ...options.manners });
  const isds = await connectIsds(login, gate, { ...limits, ...options.limits });
  stack.defer(() => isds.close());
  const queue = openMessageQueue(options.queue ?? { kind: 'postgres', url: database.url }, log);
  stack.defer(() => queue.close());
  const anchors = await loadTrustAnchors([simulator.trustAnchorsFile]);
  const trustAnchorsPem = anchors.certificates.map(({ x509 }) => x509.toString()).join('\n');
  let readers: ReturnType<typeof startReaders> | null = null;
  stack.defer(async () => readers?.close());
  // Children are started only by the tests that read documents.
  const ourReaders = () => {
    readers ??= startReaders(2, { ...usualLimits, trustAnchorsPem });
    return readers;
  };

  const shared = {
    db,
    evidence: { db, anchors, environment: 'custom' as const, boxId: 'sc9aavg' },
    ourReference: /MPSV-\d{4}\/\d+/u,
    departmentNames: ['odbor provozu informačních a komunikačních technologií', 'OPIKT'],
    spoolDir,
  };
  const processing: ProcessingDeps = {
    ...shared,
    dataKey,
    read: (...asked) => ourReaders().read(...asked),
    recognise: (...asked) => ourReaders().recognise(...asked),
  };
  const poll: PollDeps = {
    ...shared,
    isds,
    leases,
    accountId: account.id,
    holder: 'test',
    queue,
    scope: 'signals',
    now: () => simulator.clock.now,
    listingDue: () => false,
    log,
  };
  return {
    simulator,
    database,
    db,
    isds,
    account,
    leases,
    queue,
    poll,
    processing,
    log,
    logged: () => written.map((line) => JSON.parse(line) as Record<string, unknown>),
    pollOnce: () => pollOnce(poll, unhurried),
    process: (dmId) => processMessage(processing, dmId, unhurried),
    async processAll(order) {
      const waiting = order ?? (await idsIn(db, 'stored'));
      // Two at a time, as a worker does.
      const next = waiting.values();
      const work = async () => {
        for (const dmId of next) await processMessage(processing, dmId, unhurried);
      };
      await Promise.all([work(), work()]);
    },
    spooled: () => readdir(spoolDir, { recursive: true }),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

/** Ids of the messages in a state, by time of delivery. */
export async function idsIn(db: Db, state: string): Promise<string[]> {
  const { rows } = await db.query('select dm_id from data_message where state = $1 order by delivered_at, id', [state]);
  return rows.map((row) => row.dm_id);
}

/** One row of data_message. */
export async function messageRow(db: Db, dmId: string): Promise<Record<string, unknown>> {
  const { rows } = await db.query('select * from data_message where dm_id = $1', [dmId]);
  return rows[0];
}
