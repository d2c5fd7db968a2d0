import type { Db } from '../db/pool.ts';
import type { Log } from '../log.ts';
import { waitingForQueue } from '../messages/stored.ts';
import type { MessageQueue } from '../queue/message-queue.ts';
import { enqueue } from './poll.ts';

/** One sweep hands over at most this many; the next one goes on. */
const sweepLimit = 1000;

/**
 * Puts back into the queue what Postgres says is waiting: after a crash, after the queue was wiped, and what the queue
 * calls failed once its pause is over. `quietMs` leaves alone what was handed over within that time.
 */
export async function sweep(deps: { db: Db; queue: MessageQueue; log: Log }, quietMs: number): Promise<number> {
  const waiting = await waitingForQueue(deps.db, quietMs, sweepLimit);
  for (const dmId of waiting) await enqueue(deps, dmId);
  return waiting.length;
}
