import pg from 'pg';
import { type Db, inTransaction } from '../db/pool.ts';
import type { Assessment, Proposal } from '../validation/judgement.ts';
import type { CaseStatus } from './decisions.ts';

/** What a person types to find cases. It may name people, so it stands in no address and in no log. */
export type SearchTerms = {
  /** of the case or of its message, or a reference number, ours or theirs */
  number: string | null;
  /** beginnings of words of the name */
  person: string | null;
  /** beginnings of words of its name, its IČO, or the data box it writes from */
  organisation: string | null;
  /** beginnings of words that the documents of the message hold */
  text: string | null;
};

/** Which cases are wanted; null: whichever. Days are of Prague, both included. */
export type WorkFilter = {
  status: CaseStatus | null;
  assessment: Assessment | null;
  receivedFrom: string | null;
  receivedTo: string | null;
  terms: SearchTerms | null;
};

export type WorkRow = {
  caseId: string;
  dmId: string | null;
  receivedAt: Date;
  act: string;
  application: string | null;
  status: CaseStatus;
  assessment: Assessment;
  proposal: Proposal;
  urgent: boolean;
  givenNames: string | null;
  familyName: string | null;
  organisationName: string | null;
};

/** What waits for somebody comes from the most urgent and the oldest, what is done from the newest. */
const waits = (status: CaseStatus | null) =>
  status === 'pending' || status === 'awaiting_sender' || status === 'approved';

/** The filter with its terms looked up: what the lists and the counts of one page share. */
export type Search = {
  filter: WorkFilter;
  /** cases that fit the filter and the terms, of whatever assessment; null when no term narrows them */
  caseIds: string[] | null;
  /** terms that fit more than `fewest` cases or `fewestReadings` documents: they are checked case by case along the list */
  frequent: Term[];
};

/** A condition on `access_case c`; `$1` and `$2` in it stand for the values. */
type Term = { where: string; values: string[] };

/** Above so many a term does not narrow a search. */
const fewest = 5_000;
/** The same of documents, whose cases are then to be found, too. */
const fewestReadings = 3_000;

/**
 * Looks the terms up in their indexes. Postgres takes the beginning of a word it knows nothing about for a frequent one
 * and would walk through all cases to find it, so it is told to use the index; whether the term is frequent is then known.
 */
export async function lookUp(db: Db, filter: WorkFilter): Promise<Search> {
  const { number, person, organisation, text } = filter.terms ?? noTerms;
  const search: Search = { filter, caseIds: null, frequent: [] };
  const narrow = (found: string[]) => {
    const before = search.caseIds && new Set(search.caseIds);
    search.caseIds = before ? found.filter((caseId) => before.has(caseId)) : found;
  };
  if (number) narrow(await numbered(db, number.trim()));
  const terms = [person && ofPerson(person), organisation && ofOrganisation(organisation.trim())].filter(
    (term) => !!term,
  );
  if (terms.length > 0) {
    // All at once and within the filter: terms that are frequent each may be rare together, or in this list.
    const { wheres, values } = conditions({ filter, caseIds: null, frequent: terms }, null);
    const found = await fromIndex(
      db,
      `select c.case_id as found from access_case c where ${wheres.join(' and ')}`,
      values,
    );
    if (found) narrow(found as string[]);
    else search.frequent.push(...terms);
  }
  if (text) {
    const values = [beginnings(text)];
    const readings = await fromIndex(
      db,
      'select r.sha256 as found from document_reading r where r.words @@ $1::tsquery',
      values,
      fewestReadings,
    );
    if (readings) narrow(await withDocuments(db, readings as Buffer[]));
    else search.frequent.push({ where: textOfMessage, values });
  }
  return search;
}

const noTerms: SearchTerms = { number: null, person: null, organisation: null, text: null };

/** What the query finds by a bitmap of indexes alone, or null when that is more than `most`. */
async function fromIndex(db: Db, query: string, values: unknown[], most = fewest): Promise<unknown[] | null> {
  return inTransaction(db, async (tx) => {
    // With too little memory the bitmap knows pages only, and each row on them would be looked at again.
    await tx.query(
      `select set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true),
              set_config('work_mem', '64MB', true)`,
    );
    const { rows } = await tx.query<{ found: unknown }>(`${query} limit ${most + 1}`, values);
    return rows.length > most ? null : rows.map(({ found }) => found);
  });
}

async function withDocuments(db: Db, readings: Buffer[]): Promise<string[]> {
  const { rows } = await db.query<{ case_id: string }>(
    `select distinct c.case_id from unnest($1::bytea[]) as r (sha256)
       join document d on d.sha256 = r.sha256 join access_case c on c.message_id = d.message_id`,
    [readings],
  );
  return rows.map((row) => row.case_id);
}

/** Each kind of number has its index. */
async function numbered(db: Db, number: string): Promise<string[]> {
  const { rows } = await db.query<{ case_id: string }>(
    `select case_id from access_case where case_id = upper($1)
     union select case_id from access_case where reference_number = $1
     union
     select c.case_id from data_message m join access_case c on c.message_id = m.id
      where m.dm_id = $1 or m.envelope ->> 'senderRefNumber' = $1 or m.envelope ->> 'recipientRefNumber' = $1
     limit ${fewest}`,
    [number],
  );
  return rows.map((row) => row.case_id);
}

/** How long frequent terms are looked for along the list: some may never stand together. */
const longestWalkMs = 2000;

/** At most `limit` cases after the case `after` in the order of the list (null: from its beginning). Null: not found in time. */
export async function listWork(db: Db, search: Search, after: string | null, limit: number): Promise<WorkRow[] | null> {
  const { wheres, values, put } = conditions(search, search.filter.assessment);
  const oldestFirst = waits(search.filter.status);
  const order = oldestFirst ? '(not c.urgent), c.received_at, c.case_id' : 'c.received_at desc, c.case_id desc';
  const last = after === null ? null : await placeOf(db, after);
  if (last) {
    const [later, at, id] = [put(last.later), put(last.received_at), put(after)];
    wheres.push(
      oldestFirst
        ? `((not c.urgent), c.received_at, c.case_id) > (${later}::boolean, ${at}::timestamptz, ${id}::text)`
        : `${later}::boolean is not null and (c.received_at, c.case_id) < (${at}::timestamptz, ${id}::text)`,
    );
  }
  const query = `select c.case_id as "caseId", m.dm_id as "dmId", c.received_at as "receivedAt", c.act, c.application, c.status,
            c.assessment, c.proposal, c.urgent, c.given_names as "givenNames", c.family_name as "familyName",
            c.organisation_name as "organisationName"
       from (select * from access_case c where ${wheres.join(' and ')} order by ${order} limit ${put(limit)}) c
       left join data_message m on m.id = c.message_id
      order by ${order}`;
  if (search.frequent.length === 0) return (await db.query<WorkRow>(query, values)).rows;
  try {
    return await inTransaction(db, async (tx) => {
      await tx.query("select set_config('statement_timeout', $1, true)", [String(longestWalkMs)]);
      return (await tx.query<WorkRow>(query, values)).rows;
    });
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === queryCanceled) return null;
    throw error;
  }
}

const queryCanceled = '57014';

async function placeOf(db: Db, caseId: string): Promise<{ later: boolean; received_at: Date } | null> {
  const { rows } = await db.query<{ later: boolean; received_at: Date }>(
    'select not urgent as later, received_at from access_case where case_id = $1',
    [caseId],
  );
  return rows[0] ?? null;
}

/** How many cases are counted at most: the exact number of very many helps nobody. */
export const countedAtMost = 10_000;

/**
 * Cases of the search by assessment, whatever assessment it asks for; of very many the first `countedAtMost`. Null when
 * they could be told only by looking at each.
 */
export async function countWork(db: Db, search: Search): Promise<Partial<Record<Assessment, number>> | null> {
  if (search.frequent.length > 0) return null;
  const { wheres, values } = conditions(search, null);
  const { rows } = await db.query<{ assessment: Assessment; count: number }>(
    `select assessment, count(*) as count
       from (select c.assessment from access_case c where ${wheres.join(' and ')} limit ${countedAtMost}) counted
      group by assessment`,
    values,
  );
  return Object.fromEntries(rows.map(({ assessment, count }) => [assessment, count]));
}

type Conditions = { wheres: string[]; values: unknown[]; put: (value: unknown) => string };

function conditions({ filter, caseIds, frequent }: Search, assessment: Assessment | null): Conditions {
  const { status, receivedFrom, receivedTo } = filter;
  const wheres = ['true'];
  const values: unknown[] = [];
  const put = (value: unknown) => `$${values.push(value)}`;
  if (status) wheres.push(`c.status = ${put(status)}`);
  if (assessment) wheres.push(`c.assessment = ${put(assessment)}`);
  if (receivedFrom) wheres.push(`c.received_at >= ${put(receivedFrom)}::date::timestamp at time zone 'Europe/Prague'`);
  if (receivedTo) wheres.push(`c.received_at < (${put(receivedTo)}::date + 1)::timestamp at time zone 'Europe/Prague'`);
  if (caseIds) wheres.push(`c.case_id = any(${put(caseIds)})`);
  for (const term of frequent) {
    wheres.push(term.where.replace(/\$(\d)/g, (_, place) => put(term.values[Number(place) - 1])));
  }
  return { wheres, values, put };
}

function ofPerson(typed: string): Term {
  return {
    where: `(c.family_name is not null or c.given_names is not null)
            and words_of(coalesce(c.given_names, '') || ' ' || coalesce(c.family_name, '')) @@ $1::tsquery`,
    values: [beginnings(typed)],
  };
}

/** An IČO, the id of a data box, or beginnings of words; seven letters without a mark may be either of the last two. */
function ofOrganisation(typed: string): Term {
  const digits = typed.replace(/\s/g, '');
  if (/^\d{6,8}$/.test(digits)) {
    return { where: '(c.organisation_ico = $1 or c.sender_ico = $1)', values: [digits.padStart(8, '0')] };
  }
  const named = 'c.organisation_name is not null and words_of(c.organisation_name) @@ $1::tsquery';
  if (!/^[a-z0-9]{7}$/i.test(typed)) return { where: named, values: [beginnings(typed)] };
  return { where: `(c.sender_box_id = $2 or (${named}))`, values: [beginnings(typed), typed.toLowerCase()] };
}

/** `offset 0` keeps the planner from joining all documents first: the list is short, and each of its cases has few. */
const textOfMessage = `exists (select from document d join document_reading r on r.sha256 = d.sha256
  where d.message_id = c.message_id and r.words @@ $1::tsquery offset 0)`;

/**
 * A query in which each word typed begins a word. Without any word it finds nothing. Made here and not by Postgres, which
 * plans by what is asked for.
 */
function beginnings(typed: string): string {
  const words = typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ø', 'o')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.map((word) => `'${word}':*`).join(' & ');
}
