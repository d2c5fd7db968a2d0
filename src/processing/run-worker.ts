import { Failure } from '../errors.ts';
import type { Log } from '../log.ts';
import {
  findStored,
  forgiveAttempt,
  postponeProcessing,
  processingAttemptLimit,
  quarantine,
} from '../messages/stored.ts';
import { type MessageWorker, type QueueBackend, startMessageWorker } from '../queue/message-queue.ts';
import { step } from '../steps.ts';
import { type ProcessingDeps, processMessage } from './process-message.ts';

/**
 * Works the queue until closed. What fails is written to Postgres with its reason and comes again after a pause that
 * grows; what is hopeless, or has been tried `processingAttemptLimit` times, is quarantined in front of an operator.
 */
export function runWorker(
  backend: QueueBackend,
  deps: ProcessingDeps & { log: Log },
  concurrency: number,
): MessageWorker {
  return startMessageWorker(backend, (dmId, signal) => processOne(deps, dmId, signal), { concurrency, log: deps.log });
}

async function processOne(deps: ProcessingDeps & { log: Log }, dmId: string, signal: AbortSignal): Promise<void> {
  const { log } = deps;
  const startedAt = performance.now();
  try {
    const outcome = await processMessage(deps, dmId, signal);
    log.info(
      {
        message_id: dmId,
        outcome: outcome.kind,
        ...(outcome.kind === 'casesOpened' && { case_count: outcome.caseIds.length }),
        ...(outcome.kind === 'quarantined' && { code: outcome.code }),
        duration_ms: Math.round(performance.now() - startedAt),
      },
      'message processed',
    );
  } catch (error) {
    if (signal.aborted) {
      await forgiveAttempt(deps.db, dmId);
      throw error;
    }
    const failure = await settle(deps, dmId, error);
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
  if (failure.kind !== 'retry' || message.attempts >= processingAttemptLimit) {
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

/** Postgres telling us to come again: lost connections, shutdown, deadlock, serialisation, too many clients. */
const passing = /^(08|57P|40|53|ECONN|EPIPE|ETIMEDOUT)/;

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
  return new Failure('ours', 'defect', 'an unexpected error; see the log', error);
}
