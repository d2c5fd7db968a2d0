import { jsonb } from '../db/jsonb.ts';
import type { Queryable, Tx } from '../db/pool.ts';
import type { PublicRegisterEntry, PublicRegisterFact } from '../validation/judgement.ts';
import type { AresAnswer } from './ares.ts';

/** An answer is taken over for a day; where there was none, the register is asked again after ten minutes. */
const freshFor = { answer: '24 hours', failure: '10 minutes' };

/** As with the register of providers: an answer may be at most this much older than the moment asked about. */
const longestAgeHours = 48;

/** What no case is about is kept this long: messages are processed by then, or somebody is looking at them. */
const forgottenAfter = '7 days';

/** Those of `icos` that have to be asked about at `now`, each once. */
export async function icosToAsk(db: Queryable, icos: string[], now: Date): Promise<string[]> {
  const { rows } = await db.query<{ ico: string }>(
    `select asked.ico
       from (select distinct unnest($1::text[]) as ico) asked
       left join ares_entry e using (ico)
      where e.ico is null
         or e.asked_at <= $2::timestamptz
                          - (case when e.failure_code is null then $3 else $4 end)::interval
      order by asked.ico`,
    [icos, now, freshFor.answer, freshFor.failure],
  );
  return rows.map((row) => row.ico);
}

/**
 * Remembers what ARES said of an organisation. Without an answer the one before stays, and only when and why there was
 * none is noted.
 */
export async function recordAnswer(db: Queryable, ico: string, answer: AresAnswer, askedAt: Date): Promise<void> {
  if (answer.kind === 'unknown') {
    await db.query(
      `insert into ares_entry (ico, asked_at, failure_code, outcome) values ($1, $2, $3, 'unknown')
       on conflict (ico) do update set asked_at = excluded.asked_at, failure_code = excluded.failure_code
        where ares_entry.asked_at < excluded.asked_at`,
      [ico, askedAt, answer.code],
    );
    return;
  }
  const entry = answer.kind === 'found' ? answer.entry : null;
  await db.query(
    `insert into ares_entry (ico, asked_at, answered_at, outcome, name, legal_form, seat, ended_on, statutory)
     values ($1, $2, $2, $3, $4, $5, $6, $7, $8)
     on conflict (ico) do update
       set asked_at = excluded.asked_at, answered_at = excluded.answered_at, failure_code = null,
           outcome = excluded.outcome, name = excluded.name, legal_form = excluded.legal_form, seat = excluded.seat,
           ended_on = excluded.ended_on, statutory = excluded.statutory,
           judge_anew = ares_entry.judge_anew or (
             ares_entry.failure_code is not null
             and coalesce(ares_entry.answered_at, '-infinity') < ares_entry.asked_at - $9 * interval '1 hour')
     where ares_entry.asked_at < excluded.asked_at`,
    [
      ico,
      askedAt,
      entry ? 'found' : 'not_found',
      entry?.name ?? null,
      entry?.legalForm ?? null,
      entry?.seat ? jsonb(entry.seat) : null,
      entry?.endedOn ?? null,
      entry?.statutory ? jsonb(entry.statutory) : null,
      longestAgeHours,
    ],
  );
}

/**
 * Organisations of pending cases that are due to be asked about again, so that who approves a case approves it by what
 * holds now; first those never asked about: of cases entered from paper, corrected, or older than the look-ups.
 */
export async function icosOfPendingCases(
  db: Queryable,
  now: Date,
  most: number,
): Promise<{ ico: string; isNew: boolean }[]> {
  const { rows } = await db.query<{ ico: string; isNew: boolean }>(
    `select pending.ico, e.ico is null as "isNew"
       from (select distinct organisation_ico as ico from access_case
              where status = 'pending' and organisation_ico ~ '^[0-9]{8}$') pending
       left join ares_entry e using (ico)
      where e.ico is null
         or e.asked_at <= $1::timestamptz
                          - (case when e.failure_code is null then $2 else $3 end)::interval
      order by e.asked_at nulls first, pending.ico
      limit $4`,
    [now, freshFor.answer, freshFor.failure, most],
  );
  return rows;
}

/** Pending cases of the organisation were judged before anything was known of it here. */
export async function noteLate(db: Queryable, ico: string): Promise<void> {
  await db.query(`update ares_entry set judge_anew = true where ico = $1 and outcome <> 'unknown'`, [ico]);
}

/** Organisations whose answer came after cases had been judged without it. */
export async function lateIcos(db: Queryable): Promise<string[]> {
  const { rows } = await db.query<{ ico: string }>(
    'select ico from ares_entry where judge_anew order by ico limit 100',
  );
  return rows.map((row) => row.ico);
}

/** Cases of the organisation have been judged with the late answer. */
export async function settleLate(tx: Tx, ico: string): Promise<void> {
  await tx.query('update ares_entry set judge_anew = false where ico = $1', [ico]);
}

/** Entries are kept for the organisations of our cases; what else was asked about goes. */
export async function forgetEntriesWithoutCases(db: Queryable, now: Date): Promise<void> {
  await db.query(
    `delete from ares_entry e
      where e.asked_at < $1::timestamptz - $2::interval
        and not exists (select from access_case c where c.organisation_ico = e.ico)`,
    [now, forgottenAfter],
  );
}

/** A row of the cache: the last answer, and how the last asking went. */
export type AresEntry = Omit<PublicRegisterEntry, 'name'> & {
  name: string | null;
  outcome: 'found' | 'not_found' | 'unknown';
  askedAt: Date;
  answeredAt: Date | null;
  failureCode: string | null;
};

/** What is kept of one organisation, whatever its age; null when it was never asked about. */
export async function aresEntry(db: Queryable, ico: string): Promise<AresEntry | null> {
  const { rows } = await db.query<AresEntry>(
    `select outcome, asked_at as "askedAt", answered_at as "answeredAt", failure_code as "failureCode", name, legal_form as "legalForm", seat,
            ended_on as "endedOn", statutory
       from ares_entry
      where ico = $1`,
    [ico],
  );
  return rows[0] ?? null;
}

/**
 * What ARES says of `ico` for an act received at `at`, from the answers kept; the network plays no part. Answers speak
 * of the day they were given, so one given after `at` may tell of a later state: it is shown with its day. Entries that
 * are too old count as if look-ups were off.
 */
export async function publicRegisterFact(db: Queryable, ico: string, at: Date): Promise<PublicRegisterFact> {
  const row = await aresEntry(db, ico);
  const oldest = at.getTime() - longestAgeHours * 3_600_000;
  if (!row || row.askedAt.getTime() < oldest) return { kind: 'notAsked' };
  const { outcome, askedAt, answeredAt, failureCode: _, name, ...entry } = row;
  if (answeredAt === null || answeredAt.getTime() < oldest) return { kind: 'unknown', askedAt: askedAt.toISOString() };
  return outcome === 'found'
    ? { kind: 'found', askedAt: answeredAt.toISOString(), name: name!, ...entry }
    : { kind: 'notFound', askedAt: answeredAt.toISOString() };
}
