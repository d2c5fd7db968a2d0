import { setTimeout as wait } from 'node:timers/promises';
import { osActor, osUser } from '../audit/actor.ts';
import type { Audit } from '../audit/audit.ts';
import type { Config } from '../config.ts';
import { concurrency, type ProcessingParts, processingParts } from '../daemon.ts';
import { leaseHolder } from '../db/lease.ts';
import { migrate } from '../db/migrate.ts';
import { type Db, inTransaction } from '../db/pool.ts';
import { politeManners } from '../intake/account.ts';
import { downloadOnce, type PollDeps, pollOnce } from '../intake/poll.ts';
import { sweep } from '../intake/sweep.ts';
import type { Log } from '../log.ts';
import { type Mailbox, openMailbox } from '../mailbox.ts';
import { requestMessage } from '../messages/stored.ts';
import { runWorker } from '../processing/run-worker.ts';
import { openMessageQueue } from '../queue/message-queue.ts';
import { openWorkplace } from '../workplace.ts';
import { refusePaused } from './pause.ts';

export type OnceSummary = {
  listed: number;
  new: number;
  stored: number;
  processed: number;
  notOurs: number;
  quarantined: number;
  unavailable: number;
  cases: number;
  /** still waiting for another try when the command ended */
  waiting: number;
};

/** Messages that failed for now are waited for this long in all; the rest stays for the daemon or the next run. */
const patienceMs = 120_000;

/** Everything one process needs to take messages in by hand; closed by `stack`. Works the queue from now on. */
async function openIntake(
  config: Config,
  log: Log,
  stack: AsyncDisposableStack,
): Promise<{ poll: PollDeps; audit: Audit; checkLogin: Mailbox['checkLogin'] }> {
  const workplace = await openWorkplace(config, log, stack);
  await migrate(workplace.databaseUrl);
  const { db, audit } = workplace;
  await refusePaused(db);
  const queue = openMessageQueue(workplace.queueBackend, log);
  stack.defer(() => queue.close());
  const parts: ProcessingParts = await processingParts(config, workplace, stack);
  const leases = leaseHolder(db, workplace.holder);
  stack.defer(() => leases.close());
  const mailbox = await openMailbox(config.isds!, db, leases, workplace.dataKey, politeManners, log);
  stack.defer(() => mailbox.isds.close());
  const worker = runWorker(workplace.queueBackend, { ...parts, queue, log }, concurrency);
  stack.defer(() => worker.close());
  const poll: PollDeps = {
    ...parts,
    isds: mailbox.isds,
    leases,
    accountId: mailbox.account.id,
    holder: workplace.holder,
    queue,
    scope: config.scope,
    now: () => new Date(),
    listingDue: () => false,
    log,
  };
  return { poll, audit, checkLogin: mailbox.checkLogin };
}

/**
 * Pulls in one message by its id, whatever sifting said of it: download and process, without a listing. Returns the
 * state it ended in.
 */
export async function fetchMessage(
  config: Config,
  log: Log,
  dmId: string,
  report: (line: string) => void,
  signal: AbortSignal,
): Promise<string> {
  await using stack = new AsyncDisposableStack();
  const { poll, audit, checkLogin } = await openIntake(config, log, stack);
  await checkLogin(signal);
  const known = await inTransaction(poll.db, async (tx) => {
    const state = await requestMessage(tx, dmId, osUser());
    await audit(tx, { actor: osActor(), kind: 'message_requested', subjects: [`message:${dmId}`] });
    return state;
  });
  if (known !== 'asked' && known !== 'listed' && known !== 'stored') return known;
  await workOff(poll, report, signal);
  const { rows } = await poll.db.query<{ state: string }>('select state from data_message where dm_id = $1', [dmId]);
  return rows[0]!.state;
}

/**
 * One complete intake: list, download, process until nothing is waiting. Safe beside a running daemon: the poll lease
 * is waited for, and the queue is shared. `report` is told of progress in Czech. Throws `operator` while anything is
 * paused.
 */
export async function once(
  config: Config,
  log: Log,
  report: (line: string) => void,
  signal: AbortSignal,
): Promise<OnceSummary> {
  await using stack = new AsyncDisposableStack();
  const { poll, audit, checkLogin } = await openIntake(config, log, stack);
  const { db } = poll;
  await inTransaction(db, (tx) => audit(tx, { actor: osActor(), kind: 'intake_run' }));
  const before = await counts(db);
  await checkLogin(signal);
  const listing = await pollWhenFree(poll, report, signal);
  report(`Seznam: ${listing.recordCount} zpráv, nových ${listing.newCount}, z toho ke stažení ${listing.wantedCount}.`);
  const storedLater = await workOff(poll, report, signal);

  const after = await counts(db);
  return {
    listed: listing.recordCount,
    new: listing.newCount,
    stored: listing.storedCount + storedLater,
    processed: after.processed - before.processed,
    notOurs: after.notOurs - before.notOurs,
    quarantined: after.quarantined - before.quarantined,
    unavailable: after.unavailable - before.unavailable,
    cases: after.cases - before.cases,
    waiting: after.waiting,
  };
}

async function pollWhenFree(poll: PollDeps, report: (line: string) => void, signal: AbortSignal) {
  for (let told = false; ; told = true) {
    const outcome = await pollOnce(poll, signal);
    if (outcome.kind === 'polled') return outcome;
    if (!told) report('Právě vybírá jiný proces; čekám, až skončí.');
    await wait(500, undefined, { signal });
  }
}

/** Until nothing waits: sweeps, downloads what is due again, and tells how it goes. Returns how many were stored. */
async function workOff(poll: PollDeps, report: (line: string) => void, signal: AbortSignal): Promise<number> {
  let storedCount = 0;
  const deadline = Date.now() + patienceMs;
  let told = '';
  let progressAt = Date.now();
  for (;;) {
    await refusePaused(poll.db);
    await sweep(poll, 5000, signal);
    const now = await counts(poll.db);
    const line = `Čeká na stažení ${now.toDownload}, na zpracování ${now.toProcess}; případů ${now.cases}.`;
    if (line !== told) {
      report(line);
      told = line;
      progressAt = Date.now();
    }
    if (now.waiting === 0) return storedCount;
    // Patience is for pauses between tries, not for a long row of messages that moves on.
    if (Date.now() > deadline && Date.now() > progressAt + patienceMs / 2) return storedCount;
    if (now.downloadDue > 0) storedCount += await downloadOnce(poll, signal);
    await wait(500, undefined, { signal });
  }
}

async function counts(db: Db) {
  const { rows } = await db.query<Record<string, number>>(
    `select count(*) filter (where state = 'processed') as processed,
            count(*) filter (where state = 'not_ours') as "notOurs",
            count(*) filter (where state = 'quarantined') as quarantined,
            count(*) filter (where state = 'unavailable') as unavailable,
            count(*) filter (where state = 'listed') as "toDownload",
            count(*) filter (where state = 'listed' and (retry_at is null or retry_at <= now())) as "downloadDue",
            count(*) filter (where state = 'stored') as "toProcess",
            count(*) filter (where state in ('listed', 'stored')) as waiting,
            (select count(*) from access_case) as cases
       from data_message`,
  );
  return rows[0] as Record<
    | 'processed'
    | 'notOurs'
    | 'quarantined'
    | 'unavailable'
    | 'toDownload'
    | 'downloadDue'
    | 'toProcess'
    | 'waiting'
    | 'cases',
    number
  >;
}

export function printOnce(summary: OnceSummary): string {
  return [
    `Vybráno: ${summary.listed} zpráv v seznamu, ${summary.new} nových.`,
    `Uloženo originálů: ${summary.stored}; zpracováno: ${summary.processed}; nejsou naše: ${summary.notOurs}; v karanténě: ${summary.quarantined}; nedostupných: ${summary.unavailable}.`,
    `Založeno případů: ${summary.cases}.`,
  ].join('\n');
}
