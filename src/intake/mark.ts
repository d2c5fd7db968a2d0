import type { Db } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import type { IsdsClient } from '../isds/client.ts';
import type { Log } from '../log.ts';
import { markMarked, nextToMark } from '../messages/marked.ts';
import { step } from '../steps.ts';

/**
 * MARK_DOWNLOADED=ours: marks messages of ours as read in ISDS once their cases stand. It has no legal meaning (facts.md
 * §2.2), so one that cannot be marked is left for the next round.
 */
export async function markProcessedMessages(
  deps: { db: Db; isds: IsdsClient; log: Log },
  signal: AbortSignal,
): Promise<number> {
  let marked = 0;
  for (let next = await nextToMark(deps.db, 0); next; next = await nextToMark(deps.db, next.id)) {
    try {
      await deps.isds.markDownloaded(next.dmId, signal);
      step('marked in ISDS');
      await markMarked(deps.db, next.id);
      step('mark recorded');
      marked += 1;
    } catch (error) {
      if (!(error instanceof Failure) || error.kind !== 'permanent') throw error;
      deps.log.warn({ message_id: next.dmId, code: error.code }, 'message cannot be marked in ISDS');
    }
  }
  return marked;
}
