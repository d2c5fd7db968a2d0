import type { Queryable } from '../db/pool.ts';
import type { Condition } from './conditions.ts';

/** Troubles that nobody can see in the tables: whoever meets one reports it, whoever succeeds later withdraws it. */
export type ReportedCode = 'register-refused';

/** Makes an alarm of a trouble, until it is withdrawn. `because`: Czech, says what to do, names nobody. */
export async function reportTrouble(db: Queryable, code: ReportedCode, because: string): Promise<void> {
  await db.query(
    `insert into reported_trouble (code, because) values ($1, $2)
     on conflict (code) do update set because = excluded.because, reported_at = clock_timestamp()`,
    [code, because],
  );
}

export async function withdrawTrouble(db: Queryable, code: ReportedCode): Promise<void> {
  await db.query('delete from reported_trouble where code = $1', [code]);
}

export async function reportedTroubles(db: Queryable): Promise<Condition[]> {
  const { rows } = await db.query<Condition>(`select code, '' as subject, because from reported_trouble order by code`);
  return rows;
}
