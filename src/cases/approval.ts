import type { Db } from '../db/pool.ts';
import { type Operator, roleForbids, statusForbids } from './decisions.ts';
import { ownFindingForbids } from './four-eyes.ts';
import { hardStop } from './hard-stops.ts';
import { lookAtCase } from './take-case.ts';

/** What a person should know before asking for an approval; Czech, null when there is nothing. */
export type Approval = {
  /** this person may not */
  forbidden: string | null;
  /** nobody can as the case stands */
  stopped: string | null;
};

/** How an approval by this person would fare as the case stands now; `decide` looks again, and judges anew besides. */
export async function foreseeApproval(
  db: Db,
  caseId: string,
  operator: Operator,
  fourEyes: boolean,
): Promise<Approval> {
  const found = await lookAtCase(db, caseId);
  if (!found || roleForbids(operator, 'approve') || statusForbids(found.status, 'approve')) {
    return { forbidden: null, stopped: null };
  }
  const [forbidden, stopped] = await Promise.all([
    fourEyes ? ownFindingForbids(db, caseId, operator.name) : null,
    hardStop(db, found),
  ]);
  return { forbidden, stopped };
}
