import { jsonb } from '../db/jsonb.ts';
import type { Queryable } from '../db/pool.ts';
import type { PublicRegisterEntry, PublicRegisterFact } from '../validation/judgement.ts';
import type { AresAnswer } from './ares.ts';

/** An answer is taken over for a day; where there was none, the register is asked again after ten minutes. */
const freshFor = { answer: '24 hours', failure: '10 minutes' };

/** As with the register of providers: an answer may be at most this much older than the moment asked about. */
const longestAgeMs = 48 * 60 * 60 * 1000;

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
           ended_on = excluded.ended_on, statutory = excluded.statutory
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
    ],
  );
}

type Row = Omit<PublicRegisterEntry, 'name'> & {
  name: string | null;
  outcome: 'found' | 'not_found' | 'unknown';
  askedAt: Date;
  answeredAt: Date | null;
};

/** What is kept of one organisation, whatever its age; null when it was never asked about. */
export async function aresEntry(db: Queryable, ico: string): Promise<Row | null> {
  const { rows } = await db.query<Row>(
    `select outcome, asked_at as "askedAt", answered_at as "answeredAt", name, legal_form as "legalForm", seat,
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
  const oldest = at.getTime() - longestAgeMs;
  if (!row || row.askedAt.getTime() < oldest) return { kind: 'notAsked' };
  const { outcome, askedAt, answeredAt, name, ...entry } = row;
  if (answeredAt === null || answeredAt.getTime() < oldest) return { kind: 'unknown', askedAt: askedAt.toISOString() };
  return outcome === 'found'
    ? { kind: 'found', askedAt: answeredAt.toISOString(), name: name!, ...entry }
    : { kind: 'notFound', askedAt: answeredAt.toISOString() };
}
