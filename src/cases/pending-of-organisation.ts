import type { Tx } from '../db/pool.ts';
import { type CaseToJudge, caseToJudge, caseToJudgeColumns } from './rejudge.ts';

/** Pending cases of one organisation, as they were received. */
export async function pendingCasesOf(tx: Tx, ico: string): Promise<CaseToJudge[]> {
  const { rows } = await tx.query<Parameters<typeof caseToJudge>[0]>(
    `select ${caseToJudgeColumns('c')} from access_case c
      where c.organisation_ico = $1 and c.status = 'pending'
      order by c.received_at, c.act_key`,
    [ico],
  );
  return rows.map(caseToJudge);
}
