import type { Db } from '../db/pool.ts';

/** The next processed message after row `after` that has not been marked in ISDS yet and may still be. */
export async function nextToMark(db: Db, after: number): Promise<{ id: number; dmId: string } | null> {
  const { rows } = await db.query<{ id: number; dm_id: string }>(
    `select id, dm_id from data_message
      where state = 'processed' and marked_at is null and mark_failure_code is null and id > $1
      order by id limit 1`,
    [after],
  );
  return rows[0] ? { id: rows[0].id, dmId: rows[0].dm_id } : null;
}

export async function markMarked(db: Db, id: number): Promise<void> {
  await db.query(`update data_message set marked_at = now() where id = $1 and state = 'processed'`, [id]);
}

/** Asking again would be pointless (the content is deleted, say): it is left as it is. */
export async function markUnmarkable(db: Db, id: number, code: string): Promise<void> {
  await db.query('update data_message set mark_failure_code = $2 where id = $1', [id, code]);
}
