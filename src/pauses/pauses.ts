import { setTimeout as wait } from 'node:timers/promises';
import type { Db, Queryable, Tx } from '../db/pool.ts';

/** `poll`: listing, downloading and marking; `processing`: reading and judging what is stored. */
export type PausedPart = 'poll' | 'processing';

export type Pause = {
  part: PausedPart;
  /** in the person's own words: for people who are logged in, not for logs */
  reason: string;
  pausedBy: string;
  pausedAt: Date;
  /** null: until a person resumes */
  endsAt: Date | null;
};

/** How soon a pause and its end are noticed. */
const lookEveryMs = 2000;

/** Pauses a part in every process; the pause before it, if one stands, is replaced. */
export async function pausePart(
  tx: Tx,
  part: PausedPart,
  { reason, by, endsAt }: { reason: string; by: string; endsAt: Date | null },
): Promise<void> {
  // Two people at once: the second waits here and replaces the pause of the first.
  await tx.query('lock table pause in share row exclusive mode');
  await end(tx, part, by);
  await tx.query('insert into pause (part, reason, paused_by, ends_at) values ($1, $2, $3, $4)', [
    part,
    reason,
    by,
    endsAt,
  ]);
}

/** Ends the pause of a part; false when none was in force. */
export async function resumePart(tx: Tx, part: PausedPart, by: string): Promise<boolean> {
  const inForce = await pauseInForce(tx, part);
  await end(tx, part, by);
  return inForce !== null;
}

async function end(tx: Tx, part: PausedPart, by: string): Promise<void> {
  await tx.query(`update pause set ended_at = clock_timestamp(), ended_by = $2 where part = $1 and ended_at is null`, [
    part,
    by,
  ]);
}

/** Pauses that stand at `now`, the clock of the database unless told otherwise. */
export async function pausesInForce(db: Queryable, now: Date | null = null): Promise<Pause[]> {
  const { rows } = await db.query<Pause>(
    `select part, reason, paused_by as "pausedBy", paused_at as "pausedAt", ends_at as "endsAt"
       from pause
      where ended_at is null and (ends_at is null or ends_at > coalesce($1, clock_timestamp()))
      order by part`,
    [now],
  );
  return rows;
}

export async function pauseInForce(db: Queryable, part: PausedPart): Promise<Pause | null> {
  return (await pausesInForce(db)).find((pause) => pause.part === part) ?? null;
}

/** When the last pause of a part was over; null when there was none. A pause that stands still is not over. */
export async function lastPauseEnd(db: Queryable, part: PausedPart, now: Date): Promise<Date | null> {
  const { rows } = await db.query<{ at: Date | null }>(
    `select max(least(ended_at, ends_at)) as at from pause
      where part = $1 and least(ended_at, ends_at) <= $2::timestamptz`,
    [part, now],
  );
  return rows[0]!.at;
}

/** Returns when the part is not paused (any more); `told` hears of the pause it had to wait for. */
export async function untilResumed(
  db: Db,
  part: PausedPart,
  signal: AbortSignal,
  told: (pause: Pause) => void,
): Promise<void> {
  for (let waited = false; ; waited = true) {
    const pause = await pauseInForce(db, part);
    if (!pause) return;
    if (!waited) told(pause);
    await wait(lookEveryMs, undefined, { signal });
  }
}

/**
 * Tells `changed` within seconds when a part is paused and when it is resumed, until `signal` is aborted. While the
 * database is away things stay as they are.
 */
export async function watchPause(
  db: Db,
  part: PausedPart,
  signal: AbortSignal,
  changed: (pause: Pause | null) => void,
): Promise<void> {
  for (let paused = false; !signal.aborted; ) {
    const pause = await pauseInForce(db, part).catch(() => undefined);
    if (pause !== undefined && (pause !== null) !== paused) {
      paused = pause !== null;
      changed(pause);
    }
    await wait(lookEveryMs, undefined, { signal }).catch(() => {});
  }
}
