import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedWorkList } from '../../bench/seed-work-list.ts';
import {
  countWork,
  listWork,
  lookUp,
  type SearchTerms,
  type WorkFilter,
  type WorkRow,
} from '../../src/cases/work-list.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

const messages = 12_000;
let database: TestDatabase;
let everything: WorkRow[];
beforeAll(async () => {
  database = await testDatabase();
  await seedWorkList(database.db, messages, () => {});
  everything = (await listWork(database.db, await lookUp(database.db, filter()), null, messages))!;
}, 120_000);
afterAll(() => database?.[Symbol.asyncDispose]());

const filter = (more: Partial<WorkFilter> = {}): WorkFilter => ({
  status: null,
  assessment: null,
  receivedFrom: null,
  receivedTo: null,
  terms: null,
  ...more,
});
const terms = (typed: Partial<SearchTerms>): SearchTerms => ({
  number: null,
  person: null,
  organisation: null,
  text: null,
  ...typed,
});
const fold = (text: string | null) => (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every case of a filter, page by page. */
async function paged(wanted: WorkFilter, length: number, pages: number): Promise<string[]> {
  const search = await lookUp(database.db, wanted);
  const found: string[] = [];
  for (let page = 0; page < pages; page++) {
    const rows = (await listWork(database.db, search, found.at(-1) ?? null, length))!;
    found.push(...rows.map((row) => row.caseId));
  }
  return found;
}

test('what waits comes from the most urgent and the oldest, what is done from the newest; pages continue each other', async () => {
  const key = (row: WorkRow) => `${row.urgent ? 0 : 1} ${row.receivedAt.toISOString()} ${row.caseId}`;
  const pending = everything.filter((row) => row.status === 'pending').toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  expect(await paged(filter({ status: 'pending' }), 7, 5)).toEqual(pending.slice(0, 35).map((row) => row.caseId));
  expect(pending[0]!.urgent).toBe(true);

  const age = (row: WorkRow) => `${row.receivedAt.toISOString()} ${row.caseId}`;
  const closed = everything.filter((row) => row.status === 'closed').toSorted((a, b) => (age(a) > age(b) ? -1 : 1));
  expect(await paged(filter({ status: 'closed' }), 11, 3)).toEqual(closed.slice(0, 33).map((row) => row.caseId));
});

test('a frequent and a rare word find the same as looking at every case', async () => {
  const saying = (said: (row: WorkRow) => string, ...words: string[]) =>
    everything.filter((row) => words.every((word) => ` ${fold(said(row))}`.includes(` ${word}`)));
  const person = (row: WorkRow) => `${row.givenNames} ${row.familyName}`;
  const organisation = (row: WorkRow) => row.organisationName!;
  const searches: [Partial<SearchTerms>, WorkRow[]][] = [
    [{ person: 'Dvořákab' }, saying(person, 'dvorakab')],
    [{ person: 'jana novak' }, saying(person, 'jana', 'novak')],
    [{ organisation: 'PEČOVATELSKÁ služba' }, saying(organisation, 'pecovatelska', 'sluzba')],
    // In every document, and so in more than narrow anything: checked along the list.
    [{ text: 'souhlas zpracovanim' }, everything],
  ];
  for (const [typed, expected] of searches) {
    const search = await lookUp(database.db, filter({ terms: terms(typed) }));
    const rows = (await listWork(database.db, search, null, 60))!;
    expect(expected.length, JSON.stringify(typed)).toBeGreaterThan(0);
    expect(
      rows.map((row) => row.caseId),
      JSON.stringify(typed),
    ).toEqual(expected.slice(0, 60).map((row) => row.caseId));
    const counts = await countWork(database.db, search);
    const total = counts && Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(expected.length > 10_000 ? null : expected.length);
  }
});

test('a very long document does not keep its message from being stored', async () => {
  const long = Array.from({ length: 60_000 }, (_, at) => `slovo${at}я`).join(' ');
  await database.db.query(
    `insert into document_reading (sha256, extractor_version, outcome, reading, read_at, duration_ms)
     values (sha256('dlouhy'), '1', 'complete', $1, now(), 1)`,
    [JSON.stringify({ lines: [{ text: long }], fields: [{ value: null }, { value: 'x'.repeat(4000) }] })],
  );
  const { rows } = await database.db.query(
    `select words_of_reading(reading) @@ 'slovo77я'::tsquery as found from document_reading where sha256 = sha256('dlouhy')`,
  );
  expect(rows[0].found).toBe(true);
});

test('a name that is frequent among all cases and rare in the list narrows the list', async () => {
  const day = '2026-10-28';
  const wanted = filter({ receivedFrom: day, receivedTo: day, terms: terms({ person: 'jana' }) });
  const search = await lookUp(database.db, wanted);
  const inPrague = (at: Date) => at.toLocaleDateString('sv', { timeZone: 'Europe/Prague' });
  const expected = everything.filter((row) => row.givenNames === 'Jana' && inPrague(row.receivedAt) === day);
  expect(expected.length).toBeGreaterThan(0);
  expect(search.frequent).toEqual([]);
  expect(new Set(search.caseIds)).toEqual(new Set(expected.map((row) => row.caseId)));
});
