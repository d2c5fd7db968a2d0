import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leaseHolder } from '../../db/lease.ts';
import type { Db } from '../../db/pool.ts';
import { loadTrustAnchors } from '../../evidence/trust-anchors.ts';
import { usualLimits } from '../../extraction/limits.ts';
import { startReaders } from '../../extraction/readers.ts';
import { accountGate, accountOf, politeManners, registerAccount } from '../../intake/account.ts';
import { pollOnce } from '../../intake/poll.ts';
import { connectIsds } from '../../isds/connect.ts';
import { createLog } from '../../log.ts';
import { processMessage } from '../../processing/process-message.ts';
import { openMessageQueue } from '../../queue/message-queue.ts';
import { importAccounts } from '../../registers/import-accounts.ts';
import { importProviders } from '../../registers/import-providers.ts';
import type { SampleMessage } from '../../simulator/sample.ts';
import { sampleOf } from '../../simulator/samples/plain-message.ts';
import { startSimulator } from '../../simulator/server.ts';
import { type Answer, answersIn } from './answers.ts';
import { openSigning } from './files.ts';
import type { PlannedMessage, Signing } from './plan.ts';
import { accountsFile, directoryOf, providersFile } from './registers.ts';
import type { MessageSet } from './set.ts';

/** As many messages at a time as a worker processes. */
const atOnce = 2;

const login = { username: 'mereni', password: 'mereni-vyhodnoceni' };
const limits = {
  timeoutMs: 60_000,
  downloadTimeoutMs: 60_000,
  answerBytes: 16 * 1024 * 1024,
  downloadBytes: 64 * 1024 * 1024,
};

/**
 * Has a whole set judged as the daemon judges mail: registers are imported, the messages lie in a simulated ISDS, are
 * listed, sifted by their envelopes, downloaded, verified and processed in the order of their delivery. `db` is migrated
 * and empty, `databaseUrl` its address for the queue. Returns what became of each message, by name.
 */
export async function judge(
  { judgedAt, ...set }: MessageSet,
  { db, databaseUrl }: { db: Db; databaseUrl: string },
  onJudged: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<Map<string, Answer>> {
  await using stack = new AsyncDisposableStack();
  const dir = await mkdtemp(join(tmpdir(), 'podatelna-evaluation-'));
  stack.defer(() => rm(dir, { recursive: true, force: true }));
  const whole = { judgedAt, ...set };
  await loadRegisters(db, whole, dir);

  const signing = await openSigning(judgedAt);
  const simulator = await startSimulator({
    ...login,
    stateDir: join(dir, 'isds'),
    world: { messages: [], boxes: directoryOf(whole), documentCa: signing.trusted.pem },
    now: () => judgedAt,
    keyBits: 2048,
  });
  stack.defer(() => simulator.stop());
  const ids = new Map<string, string>();
  for (const message of set.messages) {
    signal.throwIfAborted();
    ids.set(message.name, await simulator.addMessage(await made(message, signing)));
  }

  const log = createLog('silent');
  const leases = leaseHolder(db, 'evaluation');
  stack.defer(() => leases.close());
  const dataKey = randomBytes(32);
  const isdsLogin = { baseUrl: simulator.url, ...login, ca: null };
  const account = accountOf(isdsLogin, dataKey);
  await registerAccount(db, account);
  // Nobody else waits for this ISDS: no pauses between calls.
  const isds = await connectIsds(isdsLogin, accountGate(db, leases, account, { ...politeManners, paceMs: 0 }), limits);
  stack.defer(() => isds.close());
  const queue = openMessageQueue({ kind: 'postgres', url: databaseUrl }, log);
  stack.defer(() => queue.close());
  const anchors = await loadTrustAnchors([simulator.trustAnchorsFile]);
  const trustAnchorsPem = await readFile(simulator.trustAnchorsFile, 'utf8');
  const readers = stack.use(startReaders(atOnce, { ...usualLimits, trustAnchorsPem }));
  const shared = {
    db,
    evidence: { db, anchors, environment: 'custom' as const, boxId: 'sc9aavg' },
    ourReference: /MPSV-\d{4}\/\d+/,
    departmentNames: ['odbor provozu informačních a komunikačních technologií', 'odbor provozu ICT', 'OPIKT'],
    spoolDir: dir,
  };
  const poll = {
    ...shared,
    isds,
    leases,
    accountId: account.id,
    holder: 'evaluation',
    queue,
    scope: 'signals' as const,
  };
  await pollOnce({ ...poll, now: () => judgedAt, listingDue: () => false, log }, signal);

  const deps = { ...shared, dataKey, read: readers.read, recognise: readers.recognise };
  const { rows } = await db.query<{ dm_id: string }>(
    `select dm_id from intake_message where state = 'stored' order by delivered_at, dm_id`,
  );
  const waiting = rows.values();
  const failures = new Map<string, Error>();
  let done = 0;
  const work = async () => {
    for (const { dm_id } of waiting) {
      // One that cannot be processed is an answer, too; it must not keep the others from being measured.
      await processMessage(deps, dm_id, signal).catch((error: Error) => {
        signal.throwIfAborted();
        failures.set(dm_id, error);
      });
      done += 1;
      onJudged(done, rows.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return answersIn(db, ids, failures);
}

async function loadRegisters(db: Db, set: MessageSet, dir: string): Promise<void> {
  const [providers, accounts] = [join(dir, 'rpss.json'), join(dir, 'accounts.csv')];
  await writeFile(providers, providersFile(set));
  await writeFile(accounts, accountsFile(set));
  const when = { now: set.judgedAt, takenAt: set.judgedAt };
  for (const imported of [
    await importProviders(db, providers, { force: true, ...when }),
    await importAccounts(db, accounts, { complete: true, ...when }),
  ]) {
    if (imported.kind !== 'imported') throw new Error(`a register of the set was not imported: ${imported.kind}`);
  }
}

/** The message with its bytes, as it is handed to the simulator. */
async function made(message: PlannedMessage, signing: Signing): Promise<SampleMessage> {
  const files = await Promise.all(
    message.files.map(async ({ name, mimeType, make }) => ({ name, mimeType, content: await make(signing) })),
  );
  return sampleOf({ ...message, files });
}
