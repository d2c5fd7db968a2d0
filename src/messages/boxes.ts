import type { Queryable } from '../db/pool.ts';

/** A sender's data box as ISDS described it. */
export type KnownBox = {
  boxId: string;
  boxType: string | null;
  ico: string | null;
  name: string | null;
  address: string | null;
  found: boolean;
};

/** Boxes change rarely (facts.md §2.4): what is younger than this is not asked again. */
const freshDays = 30;

/** The cached description of a box; null when it has to be looked up. `anyAge` takes an old one too. */
export async function knownBox(db: Queryable, boxId: string, anyAge = false): Promise<KnownBox | null> {
  const { rows } = await db.query(
    `select box_id, box_type, ico, name, address, found from data_box
      where box_id = $1 and ($2 or looked_up_at > now() - $3 * interval '1 day')`,
    [boxId, anyAge, freshDays],
  );
  const row = rows[0];
  return row
    ? { boxId: row.box_id, boxType: row.box_type, ico: row.ico, name: row.name, address: row.address, found: row.found }
    : null;
}

/** Remembers what ISDS said of a box, or that it knows none (`found: false`). */
export async function recordBox(db: Queryable, box: KnownBox): Promise<void> {
  await db.query(
    `insert into data_box (box_id, box_type, ico, name, address, found, looked_up_at) values ($1, $2, $3, $4, $5, $6, now())
     on conflict (box_id) do update
       set box_type = excluded.box_type, ico = excluded.ico, name = excluded.name, address = excluded.address,
           found = excluded.found, looked_up_at = excluded.looked_up_at`,
    [box.boxId, box.boxType, box.ico, box.name, box.address, box.found],
  );
}
