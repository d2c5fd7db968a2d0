import { CronExpressionParser } from 'cron-parser';
import type { Db } from '../db/pool.ts';

/** One reason why podatelna is not working as it should; `because` is Czech and says what to do. */
export type Problem = { code: string; because: string };

export type IntakeHealth = {
  lastListingAt: Date | null;
  lastFailureCode: string | null;
  /** due polls since the last complete listing */
  missedPolls: number;
  credentialsRefusedAt: Date | null;
  passwordExpiresAt: Date | null;
  /** waiting work by stage */
  waiting: { stage: 'listed' | 'stored'; count: number; oldest: Date | null }[];
  pendingCases: number;
  quarantined: number;
  unavailable: number;
  problems: Problem[];
};

/** Time a due poll may take before it counts as missed. */
const graceMs = 120_000;

/**
 * How intake is doing, from Postgres alone, so that any process can tell. A second due poll missed in a row is a problem
 * (product.md 10), and so are refused credentials.
 */
export async function intakeHealth(db: Db, pollCron: string, now: Date): Promise<IntakeHealth> {
  const [listing, failed, account, waiting, counts, firstSeen] = await Promise.all([
    db.query<{ finished_at: Date }>(
      `select finished_at from listing where outcome = 'complete' order by started_at desc limit 1`,
    ),
    db.query<{ failure_code: string | null; outcome: string }>(
      `select failure_code, outcome from listing order by started_at desc limit 1`,
    ),
    db.query<{ refused_at: Date | null; password_expires_at: Date | null }>(
      'select refused_at, password_expires_at from isds_account order by refused_at nulls last limit 1',
    ),
    db.query<{ state: 'listed' | 'stored'; count: number; oldest: Date | null }>(
      `select s.state, count(m.id) as count, min(m.delivered_at) as oldest
         from (values ('listed'), ('stored')) s (state) left join data_message m on m.state = s.state
        group by s.state order by s.state`,
    ),
    db.query<{ quarantined: number; unavailable: number; pending: number }>(
      `select (select count(*) from data_message where state = 'quarantined') as quarantined,
              (select count(*) from data_message where state = 'unavailable') as unavailable,
              (select count(*) from access_case where status = 'pending') as pending`,
    ),
    db.query<{ run_on: Date }>('select min(run_on)::timestamptz as run_on from podatelna_migration'),
  ]);

  const lastListingAt = listing.rows[0]?.finished_at ?? null;
  // Before the first listing ever, polls are counted from the day the database was set up.
  const missedPolls = duePolls(pollCron, lastListingAt ?? firstSeen.rows[0]?.run_on ?? now, now);
  const refusedAt = account.rows[0]?.refused_at ?? null;
  const problems: Problem[] = [];
  if (refusedAt) {
    problems.push({
      code: 'credentials-refused',
      because: `ISDS odmítl přihlášení (${czechTime(refusedAt)}) a podatelna přestala volat. Ověřte jméno a heslo, případně je změňte v nastavení, a spusťte „podatelna resume poll“.`,
    });
  }
  if (missedPolls >= 2) {
    const last = lastListingAt
      ? `Poslední úplný seznam zpráv je z ${czechTime(lastListingAt)}`
      : 'Seznam zpráv se zatím nepodařilo získat';
    const code = failed.rows[0]?.failure_code;
    problems.push({
      code: 'polls-missed',
      because: `${last}; od té doby se nevybralo ${missedPolls}× po sobě${code ? ` (poslední chyba: ${code})` : ''}. Zkontrolujte, zda podatelna běží a zda je ISDS dostupný („podatelna check“).`,
    });
  }
  return {
    lastListingAt,
    lastFailureCode: failed.rows[0]?.outcome === 'failed' ? failed.rows[0].failure_code : null,
    missedPolls,
    credentialsRefusedAt: refusedAt,
    passwordExpiresAt: account.rows[0]?.password_expires_at ?? null,
    waiting: waiting.rows.map((row) => ({ stage: row.state, count: row.count, oldest: row.oldest })),
    pendingCases: counts.rows[0]!.pending,
    quarantined: counts.rows[0]!.quarantined,
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

const timeFormat = new Intl.DateTimeFormat('cs-CZ', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Prague',
});

/** An instant as people in Prague write it. */
export function czechTime(instant: Date): string {
  return timeFormat.format(instant);
}
