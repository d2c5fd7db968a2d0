import { CronExpressionParser } from 'cron-parser';
import type { Db } from '../db/pool.ts';
import { lastPauseEnd, type Pause, pausesInForce } from '../pauses/pauses.ts';
import { czechDay, czechTime } from './czech-time.ts';
import { loginExpiryWarnings } from './login-expiry.ts';
import { endlessPauses } from './pause-words.ts';

export { czechDay, czechTime };

/** One reason why podatelna is not working as it should; `because` is Czech and says what to do. */
export type Problem = { code: string; because: string };

export type IntakeHealth = {
  lastListingAt: Date | null;
  lastFailureCode: string | null;
  /** due polls since the last complete listing, or since polling was last resumed; none while it is paused */
  missedPolls: number;
  /** parts that a person has stopped: no problem by themselves */
  pauses: Pause[];
  credentialsRefusedAt: Date | null;
  /** ISDS said last that it is out of service */
  maintenanceAt: Date | null;
  /** ISDS restricts the account until then */
  restrictedUntil: Date | null;
  /** wanted messages listed long ago and still not stored; the day ISDS deletes the first of them */
  late: { count: number; deletedOn: Date | null };
  /** new records of the last seven days and how many of them were left alone */
  lastWeek: { newCount: number; leftAlone: number };
  /** calls of today in the categories that ISDS monitors */
  callsToday: Record<string, number>;
  passwordExpiresAt: Date | null;
  certificateExpiresAt: Date | null;
  /** what will be a problem soon: the end of the password or the certificate */
  warnings: Problem[];
  /** waiting work by stage */
  waiting: { stage: 'listed' | 'stored'; count: number; oldest: Date | null }[];
  pendingCases: number;
  quarantined: number;
  /** how many of them came into quarantine within the last day, and since when the first of all is there */
  quarantine: { lately: number; oldest: Date | null };
  unavailable: number;
  problems: Problem[];
};

/** Time a due poll may take before it counts as missed. */
const graceMs = 120_000;

/**
 * How intake is doing, from Postgres alone, so that any process can tell. A second due poll missed in a row is a problem
 * (product.md 10), and so are refused credentials. A pause in force is none, and what it stops is not missed; mail that
 * ISDS will delete is told of all the same.
 */
export async function intakeHealth(db: Db, pollCron: string, now: Date): Promise<IntakeHealth> {
  const [pauses, pollResumedAt, processingResumedAt] = await Promise.all([
    pausesInForce(db, now),
    lastPauseEnd(db, 'poll', now),
    lastPauseEnd(db, 'processing', now),
  ]);
  const paused = (part: Pause['part']) => pauses.find((pause) => pause.part === part) ?? null;
  const [listing, failed, account, waiting, counts, firstSeen, late, week, usage, stuck] = await Promise.all([
    db.query<{ finished_at: Date }>(
      `select finished_at from listing where outcome = 'complete' order by started_at desc limit 1`,
    ),
    db.query<{ failure_code: string | null; outcome: string }>(
      `select failure_code, outcome from listing order by started_at desc limit 1`,
    ),
    db.query<{
      refused_at: Date | null;
      password_expires_at: Date | null;
      certificate_expires_at: Date | null;
      maintenance_at: Date | null;
      restricted_until: Date | null;
    }>(
      `select refused_at, password_expires_at, certificate_expires_at, maintenance_at, restricted_until
         from isds_account a
        order by refused_at nulls last, (select max(started_at) from listing l where l.account = a.account) desc nulls last
        limit 1`,
    ),
    db.query<{ state: 'listed' | 'stored'; count: number; oldest: Date | null }>(
      `select s.state, count(m.id) as count, min(m.delivered_at) as oldest
         from (values ('listed'), ('stored')) s (state) left join data_message m on m.state = s.state
        group by s.state order by s.state`,
    ),
    db.query<{ quarantined: number; lately: number; oldest: Date | null; unavailable: number; pending: number }>(
      `select quarantined, lately, oldest,
              (select count(*) from data_message where state = 'unavailable') as unavailable,
              (select count(*) from access_case where status = 'pending') as pending
         from (select count(*) as quarantined, min(quarantined_at) as oldest,
                      count(*) filter (where quarantined_at > $1::timestamptz - interval '1 day') as lately
                 from data_message where state = 'quarantined') quarantine`,
      [now],
    ),
    db.query<{ run_on: Date }>('select min(run_on)::timestamptz as run_on from podatelna_migration'),
    db.query<{ count: number; deleted_on: Date | null }>(
      `select count(*) as count, min(accepted_at) + interval '90 days' as deleted_on
         from data_message where state = 'listed' and listed_at < $1::timestamptz - interval '1 day'`,
      [now],
    ),
    db.query<{ new_count: number; left_alone: number }>(
      `select coalesce(sum(new_count), 0)::integer as new_count,
              coalesce(sum(new_count - wanted_count), 0)::integer as left_alone
         from listing where started_at > $1::timestamptz - interval '7 days'`,
      [now],
    ),
    db.query<{ category: string; calls: number }>(
      `select category, sum(calls)::integer as calls from isds_usage
        where day = ($1::timestamptz at time zone 'Europe/Prague')::date group by category`,
      [now],
    ),
    db.query<{ stuck: boolean }>(
      `select exists (select from data_message
                       where state = 'stored' and stored_at < $1::timestamptz - interval '10 minutes'
                         and (retry_at is null or retry_at < $1::timestamptz - interval '10 minutes'))
          and not exists (select from data_message where processed_at > $1::timestamptz - interval '10 minutes')
          and coalesce($2::timestamptz < $1::timestamptz - interval '10 minutes', true) as stuck`,
      [now, processingResumedAt],
    ),
  ]);

  const expiry = {
    passwordExpiresAt: account.rows[0]?.password_expires_at ?? null,
    certificateExpiresAt: account.rows[0]?.certificate_expires_at ?? null,
  };
  const lastListingAt = listing.rows[0]?.finished_at ?? null;
  // Before the first listing ever, polls are counted from the day the database was set up.
  const since = lastListingAt ?? firstSeen.rows[0]?.run_on ?? now;
  const resumedLater = pollResumedAt && pollResumedAt > since;
  const missedPolls = paused('poll') ? 0 : duePolls(pollCron, resumedLater ? pollResumedAt : since, now);
  const refusedAt = account.rows[0]?.refused_at ?? null;
  const problems: Problem[] = [];
  if (refusedAt) {
    problems.push({
      code: 'credentials-refused',
      because: `ISDS odmítl přihlášení (${czechTime(refusedAt)}) a podatelna přestala volat. Je-li přihlášení v nastavení správné, spusťte „podatelna resume poll“; jinak ho opravte v nastavení a podatelnu restartujte.`,
    });
  }
  const maintenanceAt = account.rows[0]?.maintenance_at ?? null;
  const deletedOn = late.rows[0]?.deleted_on ?? null;
  if (late.rows[0]!.count > 0) {
    problems.push({
      code: 'download-late',
      because: `Déle než den se nepodařilo stáhnout zprávy v seznamu (${late.rows[0]!.count}).${deletedOn ? ` První z nich ISDS smaže ${czechDay(deletedOn)}.` : ''} Příčinu ukáže „podatelna status“.`,
    });
  }
  if (missedPolls >= 2 && maintenanceAt) {
    problems.push({
      code: 'isds-maintenance',
      because: `ISDS hlásí odstávku (naposledy ${czechTime(maintenanceAt)})${inMaintenanceWindow(now) ? ', což je v pátek po půlnoci obvyklé' : ''}; vynechaná vybrání: ${missedPolls}. Podatelna to zkouší dál sama a nic se neztrácí.`,
    });
  } else if (missedPolls >= 2) {
    const last = lastListingAt
      ? `Poslední úplný seznam zpráv je z ${czechTime(lastListingAt)}`
      : 'Seznam zpráv se zatím nepodařilo získat';
    const code = failed.rows[0]?.failure_code;
    problems.push({
      code: 'polls-missed',
      because: `${last}; od té doby se nevybralo ${missedPolls}× po sobě${code ? ` (poslední chyba: ${code})` : ''}. Zkontrolujte, zda podatelna běží a zda je ISDS dostupný („podatelna check“).`,
    });
  }
  if (stuck.rows[0]!.stuck && !paused('processing')) {
    problems.push({
      code: 'processing-stopped',
      because:
        'Zprávy čekají na zpracování a déle než deset minut se žádná nezpracovala. Ověřte, zda běží část worker a zda odpovídá fronta („podatelna check“); nic se neztrácí.',
    });
  }
  return {
    lastListingAt,
    lastFailureCode: failed.rows[0]?.outcome === 'failed' ? failed.rows[0].failure_code : null,
    missedPolls,
    pauses,
    credentialsRefusedAt: refusedAt,
    maintenanceAt,
    restrictedUntil: account.rows[0]?.restricted_until ?? null,
    late: { count: late.rows[0]!.count, deletedOn },
    lastWeek: { newCount: week.rows[0]!.new_count, leftAlone: week.rows[0]!.left_alone },
    callsToday: Object.fromEntries(usage.rows.map((row) => [row.category, row.calls])),
    ...expiry,
    warnings: [...loginExpiryWarnings(expiry, now), ...endlessPauses(pauses, now)],
    waiting: waiting.rows.map((row) => ({ stage: row.state, count: row.count, oldest: row.oldest })),
    pendingCases: counts.rows[0]!.pending,
    quarantined: counts.rows[0]!.quarantined,
    quarantine: { lately: counts.rows[0]!.lately, oldest: counts.rows[0]!.oldest },
    unavailable: counts.rows[0]!.unavailable,
    problems,
  };
}

/** How many polls were due after `since` and had time to finish before `now`; counting stops at 1000. */
export function duePolls(pollCron: string, since: Date, now: Date): number {
  const due = CronExpressionParser.parse(pollCron, { currentDate: since, tz: 'UTC' });
  let count = 0;
  while (count < 1000 && due.next().getTime() + graceMs <= now.getTime()) count += 1;
  return count;
}

/** Planned outages of ISDS are usually on Friday between midnight and one o'clock (Provozní řád II.19). */
export function inMaintenanceWindow(instant: Date): boolean {
  const [weekday, hour] = weekdayAndHour.format(instant).split(', ');
  return weekday === 'Fri' && Number(hour) === 0;
}

const weekdayAndHour = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  hour: '2-digit',
  timeZone: 'Europe/Prague',
});
