import type { Queryable } from '../db/pool.ts';
import type { AccountHolder } from '../validation/judgement.ts';

/** More active accounts than this no organisation has; of more only the first count. */
const limit = 500;

/** Who holds an active account under an organisation, by the current list or as recorded when it was set up. */
export async function accountHolders(db: Queryable, ico: string): Promise<AccountHolder[]> {
  const { rows } = await db.query<{ givenNames: string; familyName: string; takenAt: Date }>(
    `select a.given_names as "givenNames", a.family_name as "familyName",
            coalesce(a.recorded_at, s.taken_at) as "takenAt"
       from account a
       left join account_snapshot s on s.id = a.snapshot_id
      where a.organisation_ico = $1
        and a.active
        and a.given_names is not null
        and (a.snapshot_id is null or s.state = 'current')
      order by a.id
      limit ${limit}`,
    [ico],
  );
  return rows.map((row) => ({ ...row, takenAt: row.takenAt.toISOString() }));
}
