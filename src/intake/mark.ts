import { Failure } from '../errors.ts';
import { markMarked, markUnmarkable, nextToMark } from '../messages/marked.ts';
import { step } from '../steps.ts';
import { givesWay, type PollDeps } from './poll.ts';

/**
 * MARK_DOWNLOADED=ours: marks messages of ours as read in ISDS once their cases stand, in the one process that polls. It
 * has no legal meaning (facts.md §2.2): what fails for now is left for the next round, what is refused for good is noted
 * and not asked again. Gives way to a listing that has become due, and to a pause.
 */
export async function markProcessedMessages(deps: PollDeps, signal: AbortSignal): Promise<number> {
  const lease = await deps.leases.take(`poll:${deps.accountId}`);
  if (!lease) return 0;
  try {
    return await markWaiting(deps, AbortSignal.any([signal, lease.signal]));
  } finally {
    await lease.release();
  }
}

async function markWaiting(deps: PollDeps, signal: AbortSignal): Promise<number> {
  let marked = 0;
  let after = 0;
  for (;;) {
    const next = (await givesWay(deps)) ? null : await nextToMark(deps.db, after);
    if (!next) return marked;
    after = next.id;
    try {
      await deps.isds.markDownloaded(next.dmId, signal);
      step('marked in ISDS');
      await markMarked(deps.db, next.id);
      step('mark recorded');
      marked += 1;
    } catch (error) {
      if (!(error instanceof Failure) || error.kind !== 'permanent') throw error;
      await markUnmarkable(deps.db, next.id, error.code);
      deps.log.warn({ message_id: next.dmId, code: error.code }, 'message cannot be marked in ISDS');
    }
  }
}
