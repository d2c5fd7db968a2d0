import type { Queryable, Tx } from '../db/pool.ts';
import type { ContentPeriods } from '../messages/purge.ts';

/** Birth numbers that no reading names and no case needs: one that is not over, of a person without an IK MPSV. */
const numbersOfNobody = `
  select b.hash from birth_number b
   where not exists (select from document_reading r where r.birth_numbers @> array[b.hash])
     and not exists (select from access_case c
                      where c.birth_number_hash = b.hash and c.ik_mpsv is null
                        and not case_is_over(c, $1, $2::interval, $3::interval, $4::interval))`;

const valuesOf = (now: Date, { closed, duplicate, unanswered }: ContentPeriods) => [now, closed, duplicate, unanswered];

export async function countBirthNumbers(db: Queryable, now: Date, periods: ContentPeriods): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `select count(*) as count from (${numbersOfNobody}) found`,
    valuesOf(now, periods),
  );
  return rows[0]!.count;
}

/**
 * Erases up to `limit` birth numbers; their hashes stay in the cases. To be called while nobody is judging
 * (`oneJudgeAtATime`): a case that is just being opened may name a number that seems to be nobody's.
 */
export async function purgeBirthNumbers(tx: Tx, now: Date, periods: ContentPeriods, limit: number): Promise<number> {
  const { rowCount } = await tx.query(`delete from birth_number where hash in (${numbersOfNobody} limit $5)`, [
    ...valuesOf(now, periods),
    limit,
  ]);
  return rowCount ?? 0;
}

/** Values before and after a correction: with the content of their case. The history says that a field was corrected. */
const oldCorrections = `
  select v.event_id
    from corrected_value v join case_event e on e.id = v.event_id join access_case c on c.case_id = e.case_id
   where case_is_over(c, $1, $2::interval, $3::interval, $4::interval)`;

export async function countCorrections(db: Queryable, now: Date, periods: ContentPeriods): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `select count(*) as count from (${oldCorrections}) found`,
    valuesOf(now, periods),
  );
  return rows[0]!.count;
}

/** Erases up to `limit` pairs of corrected values. */
export async function purgeCorrections(tx: Tx, now: Date, periods: ContentPeriods, limit: number): Promise<number> {
  const { rowCount } = await tx.query(
    `delete from corrected_value where event_id in (${oldCorrections} order by v.event_id limit $5)`,
    [...valuesOf(now, periods), limit],
  );
  return rowCount ?? 0;
}

/** Cases that came with one message, or one that came on paper: they are shredded together. */
export type ShreddableCases = { messageId: number | null; dmId: string | null; caseIds: string[] };

/**
 * Cases that a person may shred: closed, declined or replaced for `kept` and without an account that is known to live,
 * or called to complete and unanswered for longer than `unanswered`; all of a message together, and none that a case
 * outside of it refers to. An account that podatelna recorded counts as living until a later complete list lacks it.
 */
export async function shreddableCases(
  db: Queryable,
  now: Date,
  { kept, unanswered }: { kept: string; unanswered: string },
): Promise<ShreddableCases[]> {
  const { rows } = await db.query<ShreddableCases>(
    `with living as (
       select a.case_id, lower(a.username) as username, lower(a.ik_mpsv) as ik_mpsv
         from account a
        where coalesce(a.active, true)
          and case when a.snapshot_id is null
                then not exists (select from account_snapshot s
                                  where s.state = 'current' and s.complete and s.taken_at > a.recorded_at)
                else exists (select from account_snapshot s where s.state = 'current' and s.id = a.snapshot_id) end),
     ripe as (
       select c.case_id, c.message_id,
              (c.status in ('closed', 'declined', 'superseded') and c.status_since <= $1::timestamptz - $2::interval
                or (c.status = 'awaiting_sender' and case_is_over(c, $1, $2::interval, $2::interval, $3::interval)))
              and c.case_id not in (select case_id from living where case_id is not null)
              and coalesce(lower(c.username) not in (select username from living where username is not null), true)
              and coalesce(lower(c.ik_mpsv) not in (select ik_mpsv from living where ik_mpsv is not null), true)
              and not exists (
                    select from access_case other
                     where c.case_id in (other.duplicate_of, other.supplements)
                       and (other.message_id is null or other.message_id is distinct from c.message_id)) as ripe
         from access_case c)
     select r.message_id as "messageId", m.dm_id as "dmId", array_agg(r.case_id order by r.case_id) as "caseIds"
       from ripe r left join data_message m on m.id = r.message_id
      group by r.message_id, m.dm_id, case when r.message_id is null then r.case_id end
     having bool_and(r.ripe)
      order by min(r.case_id)`,
    [now, kept, unanswered],
  );
  return rows;
}

/** Deletes cases that refer to one another only, with their history. Who did it and why stands in the audit log. */
export async function shredCases(tx: Tx, caseIds: string[]): Promise<void> {
  for (const caseId of caseIds) {
    await tx.query(`select set_config('podatelna.shredded_case', $1, true)`, [caseId]);
    await tx.query('delete from corrected_value where event_id in (select id from case_event where case_id = $1)', [
      caseId,
    ]);
    await tx.query('delete from case_event where case_id = $1', [caseId]);
  }
  await tx.query(`select set_config('podatelna.shredded_case', '', true)`);
  await tx.query('delete from access_case where case_id = any($1)', [caseIds]);
}
