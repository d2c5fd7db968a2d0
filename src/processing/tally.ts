import type { Db, Queryable } from '../db/pool.ts';

/** Upper bounds of the durations that are told apart, in seconds. */
export const durationBounds = [1, 2, 5, 10, 30, 60, 120, 300, 600, Number.POSITIVE_INFINITY] as const;

export type Tally = { outcome: string; upperSeconds: number; runs: number; seconds: number };

/** Counts one end of processing; `outcome` as in the log. */
export async function countRun(db: Db, outcome: string, durationMs: number): Promise<void> {
  const seconds = durationMs / 1000;
  const upper = durationBounds.find((bound) => seconds <= bound)!;
  await db.query(
    `insert into processing_tally (outcome, upper_seconds, runs, seconds) values ($1, $2, 1, $3)
     on conflict (outcome, upper_seconds) do update
       set runs = processing_tally.runs + 1, seconds = processing_tally.seconds + excluded.seconds`,
    [outcome, upper, seconds],
  );
}

/** What all workers have counted. */
export async function readTally(db: Queryable): Promise<Tally[]> {
  const { rows } = await db.query<Tally>(
    `select outcome, upper_seconds as "upperSeconds", runs, seconds from processing_tally order by outcome, upper_seconds`,
  );
  return rows;
}
