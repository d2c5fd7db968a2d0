import type { Audit } from '../audit/audit.ts';
import { type Db, inTransaction } from '../db/pool.ts';
import { retryMessage } from '../messages/stored.ts';

/** Lets messages be run again at a person's wish, each with its entry in the audit log. Returns those that there was something to run. */
export async function retryMessages(
  { db, audit, actor }: { db: Db; audit: Audit; actor: string },
  dmIds: string[],
): Promise<string[]> {
  const again: string[] = [];
  for (const dmId of dmIds) {
    await inTransaction(db, async (tx) => {
      if (!(await retryMessage(tx, dmId))) return;
      await audit(tx, { actor, kind: 'message_retried', subjects: [`message:${dmId}`] });
      again.push(dmId);
    });
  }
  return again;
}
