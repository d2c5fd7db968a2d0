import type { Queryable } from '../db/pool.ts';
import type { EventKind } from './history.ts';

/** What puts a person's own finding under the approval; an act on paper is opened by who typed it in. */
const ownFindings: readonly EventKind[] = [
  'opened',
  'corrected',
  'signature_seen',
  'account_stated',
  'linked',
  'unlinked',
  'ik_entered',
];

/**
 * Czech: why this person may not approve the case where two people are wanted (FOUR_EYES), or null. History decides, so
 * that a finding counts also when somebody else has found otherwise since.
 */
export async function ownFindingForbids(db: Queryable, caseId: string, operator: string): Promise<string | null> {
  const { rows } = await db.query(
    'select from case_event where case_id = $1 and actor = $2 and kind = any($3) limit 1',
    [caseId, operator, ownFindings],
  );
  return rows.length > 0
    ? 'Údaje tohoto případu jste sami zapsali, opravili nebo potvrdili; schválit jej musí jiný schvalovatel.'
    : null;
}
