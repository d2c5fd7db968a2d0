import type { Queryable, Tx } from '../db/pool.ts';

/** Periods after which the content of a case is over, as Postgres intervals. */
export type ContentPeriods = { closed: string; duplicate: string; unanswered: string };

/** Messages that have an original to purge: all their cases are over. A message without cases waits for a person. */
const overMessages = `
  select m.id, m.dm_id
    from data_message m
   where m.state = 'processed'
     and exists (select from signed_original o where o.message_id = m.id and o.state = 'stored')
     and exists (select from access_case c where c.message_id = m.id)
     and not exists (select from access_case c
                      where c.message_id = m.id and not case_is_over(c, $1, $2::interval, $3::interval, $4::interval))`;

const valuesOf = (now: Date, { closed, duplicate, unanswered }: ContentPeriods) => [now, closed, duplicate, unanswered];

export async function countOriginals(db: Queryable, now: Date, periods: ContentPeriods): Promise<number> {
  return count(db, overMessages, valuesOf(now, periods));
}

/** Purges the originals of one message and returns its id, or null when there is none left. The digest stays. */
export async function purgeOriginals(tx: Tx, now: Date, periods: ContentPeriods): Promise<string | null> {
  const { rows } = await tx.query<{ id: number; dm_id: string }>(
    `${overMessages} order by m.id limit 1 for update of m skip locked`,
    valuesOf(now, periods),
  );
  const message = rows[0];
  if (!message) return null;
  await tx.query(
    `update signed_original set state = 'purged', purged_at = clock_timestamp() where message_id = $1 and state = 'stored'`,
    [message.id],
  );
  await tx.query(
    `delete from signed_original_chunk where original_id in (select id from signed_original where message_id = $1)`,
    [message.id],
  );
  return message.dm_id;
}

/** What was read in documents goes when no message that has one of them has its original any more. */
const readingsOfNobody = `
  select r.sha256, r.extractor_version
    from document_reading r
   where not exists (select from document d join signed_original o on o.message_id = d.message_id
                      where d.sha256 = r.sha256 and o.state = 'stored')`;

export async function countReadings(db: Queryable): Promise<number> {
  return count(db, readingsOfNobody, []);
}

/**
 * Deletes up to `limit` readings. To be called while nobody is judging (`oneJudgeAtATime`): a message that is just being
 * processed may rest on a reading that seems to be nobody's.
 */
export async function purgeReadings(tx: Tx, limit: number): Promise<number> {
  const { rowCount } = await tx.query(
    `delete from document_reading where (sha256, extractor_version) in (${readingsOfNobody} limit $1)`,
    [limit],
  );
  return rowCount ?? 0;
}

const oldStrangers = `select id from data_message where state = 'not_ours' and delivered_at < $1::timestamptz - $2::interval`;

export async function countNotOurs(db: Queryable, now: Date, period: string): Promise<number> {
  return count(db, oldStrangers, [now, period]);
}

/** Forgets up to `limit` messages that are not ours altogether. */
export async function purgeNotOurs(tx: Tx, now: Date, period: string, limit: number): Promise<number> {
  const { rowCount } = await tx.query(
    `delete from data_message where id in (${oldStrangers} order by delivered_at limit $3 for update skip locked)`,
    [now, period, limit],
  );
  return rowCount ?? 0;
}

/** A message whose cases have all been shredded: everything that is left of it, the digest too. */
export async function shredMessage(tx: Tx, id: number): Promise<void> {
  const { rows } = await tx.query<{ box_id: string | null }>(
    `select envelope ->> 'senderBoxId' as box_id from data_message where id = $1`,
    [id],
  );
  await tx.query('delete from signed_original where message_id = $1', [id]);
  await tx.query('delete from data_message where id = $1', [id]);
  await tx.query(
    `delete from data_box b
      where b.box_id = $1 and not exists (select from data_message m where m.envelope ->> 'senderBoxId' = b.box_id)`,
    [rows[0]?.box_id ?? null],
  );
}

async function count(db: Queryable, query: string, values: unknown[]): Promise<number> {
  const { rows } = await db.query<{ count: number }>(`select count(*) as count from (${query}) found`, values);
  return rows[0]!.count;
}
