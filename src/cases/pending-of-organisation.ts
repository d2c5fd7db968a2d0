import type { Tx } from '../db/pool.ts';
import type { PendingCase } from './rejudge.ts';

/** Pending cases of one organisation, as they were received. */
export async function pendingCasesOf(tx: Tx, ico: string): Promise<PendingCase[]> {
  const { rows } = await tx.query<PendingCase>(
    `select case_id as "caseId", message_id as "messageId", received_at as "receivedAt", details
       from access_case
      where organisation_ico = $1 and status = 'pending'
      order by received_at, act_key`,
    [ico],
  );
  return rows;
}
