import type { Db } from '../db/pool.ts';
import type { Log } from '../log.ts';
import type { Lane } from '../messages/lane.ts';
import { markEnqueued } from '../messages/stored.ts';
import { step } from '../steps.ts';
import type { MessageQueue } from './message-queue.ts';

/** Hands a stored message to the queue. When the queue is away (false) the sweep does it later: storing must go on. */
export async function enqueue(
  deps: { db: Db; queue: MessageQueue; log: Log },
  dmId: string,
  lane: Lane,
): Promise<boolean> {
  try {
    await deps.queue.enqueue(dmId, lane);
    step('handed to the queue');
    await markEnqueued(deps.db, dmId);
    step('enqueued');
    return true;
  } catch (error) {
    deps.log.warn({ err: error, message_id: dmId }, 'message not enqueued; the sweep will do it');
    return false;
  }
}
