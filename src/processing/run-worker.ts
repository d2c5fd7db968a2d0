import { Failure } from '../errors.ts';
import type { Log } from '../log.ts';
import {
  findStored,
  forgiveAttempt,
  postponeProcessing,
  processingAttemptLimit,
  putBack,
  quarantine,
} from '../messages/stored.ts';
import { pauseInForce, watchPause } from '../pauses/pauses.ts';
import { enqueue } from '../queue/enqueue.ts';
import {
  type MessageQueue,
  type MessageWorker,
  type QueueBackend,
  startMessageWorker,
} from '../queue/message-queue.ts';
import { step } from '../steps.ts';
import { type ProcessingDeps, processMessage } from './process-message.ts';
import { countRun } from './tally.ts';

export type WorkerDeps = ProcessingDeps & { queue: MessageQueue; log: Log };

/**
 * Works both queues until closed: `concurrency` messages at a time, and beside them the scans, one at a time. What fails
 * is written to Postgres with its reason and comes again after a pause that grows; what is hopeless, or has been tried
 * `processingAttemptLimit` times, is quarantined in front of an operator. While processing is paused nothing is begun.
 */
export function runWorker(backend: QueueBackend, deps: WorkerDeps, concurrency: number): Pick<MessageWorker, 'close'> {
  const { log } = deps;
  const quick = { ...deps, recognise: null };
  const workers = [
    startMessageWorker(backend, 'messages', (dmId, signal) => processOne(quick, dmId, signal), { concurrency, log }),
    startMessageWorker(backend, 'scans', (dmId, signal) => processOne(deps, dmId, signal), { concurrency: 1, log }),
  ];
  const closing = new AbortController();
  const watching = watchPause(deps.db, 'processing', closing.signal, (pause) => {
    log.info(pause ? 'processing is paused' : 'processing goes on');
    for (const worker of workers) void (pause ? worker.pause() : worker.resume());
  });
  return {
    async close() {
      closing.abort();
      await Promise.all([watching, ...workers.map((worker) => worker.close())]);
    },
  };
}

async function processOne(deps: WorkerDeps, dmId: string, signal: AbortSignal): Promise<void> {
  const { log } = deps;
  const startedAt = performance.now();
  // What the metrics say is nothing to fail for.
  const tell = (outcome: string, durationMs: number) => countRun(deps.db, outcome, durationMs).catch(() => {});
  // The queue may hand over one more after it was told to pause, and before the watch has looked for the first time.
  if (await pauseInForce(deps.db, 'processing')) return putBack(deps.db, dmId);
  try {
    const outcome = await processMessage(deps, dmId, signal);
    if (outcome.kind === 'scan') await enqueue(deps, dmId, 'scans');
    const durationMs = Math.round(performance.now() - startedAt);
    await tell(outcome.kind, durationMs);
    log.info(
      {
        message_id: dmId,
        outcome: outcome.kind,
        ...(outcome.kind === 'casesOpened' && { case_count: outcome.caseIds.length }),
        ...(outcome.kind === 'quarantined' && { code: outcome.code }),
        duration_ms: durationMs,
      },
      'message processed',
    );
  } catch (error) {
    if (signal.aborted) {
      await forgiveAttempt(deps.db, dmId);
      throw error;
    }
    const failure = await settle(deps, dmId, error);
    await tell('failed', performance.now() - startedAt);
    log[failure.kind === 'retry' ? 'warn' : 'error'](
      { err: error, message_id: dmId, code: failure.code },
      'message not processed',
    );
    throw failure;
  }
}

/** Writes down what became of the attempt; a database that is away leaves that to the sweep. */
async function settle(deps: ProcessingDeps, dmId: string, error: unknown): Promise<Failure> {
  const failure = asFailure(error);
  const message = await findStored(deps.db, dmId);
  if (!message) return failure;
  if (surroundings.has(failure.code)) {
    await forgiveAttempt(deps.db, dmId);
    await postponeProcessing(deps.db, message.id, failure, surroundingsPauseMs);
    step('processing postponed');
  } else if (failure.kind !== 'retry' || message.attempts >= processingAttemptLimit) {
    await quarantine(
      deps.db,
      message.id,
      failure.code,
      failure.kind === 'retry'
        ? `Zpracování zprávy se nepodařilo ani na ${message.attempts}. pokus (${failure.code}). Pokus opakuje příkaz retry.`
        : `Zprávu nelze zpracovat (${failure.code}). Podrobnosti jsou v protokolu; pokus opakuje příkaz retry.`,
    );
  } else {
    await postponeProcessing(deps.db, message.id, failure, Math.min(600_000, 2000 * 2 ** message.attempts));
    step('processing postponed');
  }
  return failure;
}

/** Failures of what podatelna stands on: they say nothing against the message, however often they come. */
const surroundings = new Set(['database', 'machine']);
const surroundingsPauseMs = 30_000;

/**
 * Postgres telling us to come again: lost connections, shutdown, deadlock, serialisation, too many clients, a full disk
 * (class 53), a lock or an idle transaction that took too long; or the way to it is broken.
 */
const passing = /^(08|57P|55P03|25P03|40|53|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)/;
/** The disk with the private folder is full, or no more files can be opened. */
const exhausted = /^(ENOSPC|EDQUOT|EMFILE|ENFILE|ENOMEM|EROFS)$/;

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const code = (error as { code?: unknown } | null)?.code;
  const message = error instanceof Error ? error.message : '';
  if (
    (typeof code === 'string' && passing.test(code)) ||
    /connection (terminated|timeout)|timeout exceeded/i.test(message)
  ) {
    return new Failure('retry', 'database', 'the database was not reachable', error);
  }
  // Passes when the database is busy; when it is the message itself that takes so long, the limit of attempts ends it.
  if (code === '57014') return new Failure('retry', 'statement-timeout', 'a statement took too long', error);
  if (typeof code === 'string' && exhausted.test(code)) {
    return new Failure('retry', 'machine', `this machine has run out of something (${code})`, error);
  }
  return new Failure('ours', 'defect', 'an unexpected error; see the log', error);
}
