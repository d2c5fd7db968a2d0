import type { Db, Tx } from '../db/pool.ts';
import type { Condition } from './conditions.ts';
import type { HookName } from './hooks.ts';

export type AlarmEvent = 'began' | 'ended';
export type Alarm = { id: number; code: string; subject: string; because: string; beganAt: Date; endedAt: Date | null };

/** One beginning or end that a hook has to be told. */
export type Telling = { alarm: Alarm; event: AlarmEvent; target: HookName; attempts: number };

const alarmColumns = `id, code, subject, because, began_at as "beganAt", ended_at as "endedAt"`;

/**
 * Begins an alarm for each condition that has none under way, ends those whose condition is over, and notes who is to be
 * told. What is remembered here is why nothing is told twice, whichever process looks. Returns what changed.
 */
export async function recordConditions(
  tx: Tx,
  conditions: Condition[],
  targets: HookName[],
): Promise<{ began: Alarm[]; ended: Alarm[] }> {
  const codes = conditions.map(({ code }) => code);
  const subjects = conditions.map(({ subject }) => subject);
  const began = await tx.query<Alarm>(
    `insert into alarm (code, subject, because)
     select * from unnest($1::text[], $2::text[], $3::text[])
     on conflict (code, subject) where ended_at is null do nothing
     returning ${alarmColumns}`,
    [codes, subjects, conditions.map(({ because }) => because)],
  );
  const ended = await tx.query<Alarm>(
    `update alarm set ended_at = clock_timestamp()
      where ended_at is null
        and not exists (select from unnest($1::text[], $2::text[]) c (code, subject)
                         where c.code = alarm.code and c.subject = alarm.subject)
     returning ${alarmColumns}`,
    [codes, subjects],
  );
  await noteTellings(tx, targets);
  return { began: began.rows, ended: ended.rows };
}

/** The beginning of what is under way; the end only to who was told the beginning. */
async function noteTellings(tx: Tx, targets: HookName[]): Promise<void> {
  await tx.query(
    `insert into alarm_telling (alarm_id, event, target)
     select id, 'began', target from alarm cross join unnest($1::text[]) target where ended_at is null
     on conflict do nothing`,
    [targets],
  );
  await tx.query(
    `insert into alarm_telling (alarm_id, event, target)
     select t.alarm_id, 'ended', t.target
       from alarm_telling t join alarm a on a.id = t.alarm_id
      where t.event = 'began' and t.told_at is not null and t.target = any($1) and a.ended_at > now() - interval '7 days'
     on conflict do nothing`,
    [targets],
  );
}

/** An alarm that was told without the database while it was away; its end is told like any other from now on. */
export async function recordPastAlarm(
  tx: Tx,
  alarm: { code: string; because: string; beganAt: Date },
  told: HookName[],
): Promise<void> {
  const { rows } = await tx.query<{ id: number }>(
    `insert into alarm (code, because, began_at, ended_at)
     values ($1, $2, least($3, clock_timestamp()), clock_timestamp()) returning id`,
    [alarm.code, alarm.because, alarm.beganAt],
  );
  await tx.query(
    `insert into alarm_telling (alarm_id, event, target, attempts, told_at)
     select $1, 'began', target, 1, $3 from unnest($2::text[]) target`,
    [rows[0]!.id, told, alarm.beganAt],
  );
}

/** So many tries, over some six hours; then it is given up and said in the log. */
const triesLimit = 12;
const firstPauseMs = 15_000;
const longestPauseMs = 3_600_000;

/** What `target` is to be told next, the try counted and the next one already set, so that a crash repeats it later. */
export async function takeTelling(db: Db, target: HookName): Promise<Telling | null> {
  const { rows } = await db.query<Alarm & { event: AlarmEvent; attempts: number }>(
    `with due as (
       select alarm_id, event from alarm_telling
        where target = $1 and told_at is null and given_up_at is null and try_at <= clock_timestamp()
        order by alarm_id, event limit 1
          for update skip locked)
     update alarm_telling t
        set attempts = attempts + 1,
            try_at = clock_timestamp() + least($2 * 2 ^ attempts, $3) * interval '1 millisecond'
       from due join alarm a on a.id = due.alarm_id
      where t.alarm_id = due.alarm_id and t.event = due.event and t.target = $1
     returning t.event, t.attempts, ${alarmColumns}`,
    [target, firstPauseMs, longestPauseMs],
  );
  const row = rows[0];
  if (!row) return null;
  const { event, attempts, ...alarm } = row;
  return { alarm, event, target, attempts };
}

export async function noteTold(db: Db, { alarm, event, target }: Telling): Promise<void> {
  await db.query(
    `update alarm_telling set told_at = clock_timestamp(), failure = null where alarm_id = $1 and event = $2 and target = $3`,
    [alarm.id, event, target],
  );
}

/** Notes why it was not told; true when that was the last try. */
export async function noteNotTold(db: Db, telling: Telling, code: string): Promise<boolean> {
  const { alarm, event, target, attempts } = telling;
  const last = attempts >= triesLimit;
  await db.query(
    `update alarm_telling set failure = $4, given_up_at = case when $5 then clock_timestamp() end
      where alarm_id = $1 and event = $2 and target = $3`,
    [alarm.id, event, target, code, last],
  );
  return last;
}
