import type { Db } from '../db/pool.ts';
import type { Log } from '../log.ts';
import { waitingForQueue } from '../messages/stored.ts';
import { enqueue } from '../queue/enqueue.ts';
import type { MessageQueue } from '../queue/message-queue.ts';

/** One sweep hands over at most this many; the next one goes on. */
const sweepLimit = 1000;

/** So many in a row that could not be handed over mean that the queue is away: each costs seconds. */
const sweepPatience = 3;

/**
 * Puts back into the queue what Postgres says is waiting: after a crash, after the queue was wiped, and what the queue
 * calls failed once its pause is over. `quietMs` leaves alone what was handed over within that time. Returns how many were handed over.
 */
export async function sweep(
  deps: { db: Db; queue: MessageQueue; log: Log },
  quietMs: number,
  signal: AbortSignal,
): Promise<number> {
  let handedOver = 0;
  let refused = 0;
  for (const { dmId, lane } of await waitingForQueue(deps.db, quietMs, sweepLimit)) {
    if (signal.aborted || refused === sweepPatience) break;
    if (await enqueue(deps, dmId, lane)) {
      handedOver += 1;
      refused = 0;
    } else refused += 1;
  }
  return handedOver;
}
