import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Db } from '../../src/db/pool.ts';
import { openAres, politeAres } from '../../src/registers/ares.ts';
import {
  aresEntry,
  forgetEntriesWithoutCases,
  icosOfPendingCases,
  icosToAsk,
  lateIcos,
  publicRegisterFact,
  recordAnswer,
} from '../../src/registers/ares-cache.ts';
import { lookUpOrganisations } from '../../src/registers/look-up-organisations.ts';
import { registersAge } from '../../src/registers/registers-age.ts';
import type { PublicRegisterEntry } from '../../src/validation/judgement.ts';
import { givenCase } from '../db/given-case.ts';
import { testDatabase } from '../support/database.ts';
import { givenAres, icos, json } from './ares-stub.ts';

const hasty = { ...politeAres, paceMs: 0, restMs: 0 };
const unhurried = new AbortController().signal;
const at = (hour: string) => new Date(`2026-11-20T${hour}:00Z`);
const noon = at('12:00');
const entry: PublicRegisterEntry = {
  name: 'Nová péče s.r.o.',
  legalForm: '112',
  seat: null,
  endedOn: '2026-01-31',
  statutory: { members: [], legalPersons: [], acting: null },
};
const found = { kind: 'found' as const, entry };
const failed = { kind: 'unknown' as const, code: 'http-503' };

async function givenCaseOf(db: Db, ico: string): Promise<void> {
  await db.query('update access_case set organisation_ico = $2 where case_id = $1', [await givenCase(db), ico]);
}

describe('what is known of an organisation', () => {
  test('is asked about once a day, what is not known after ten minutes', async () => {
    await using database = await testDatabase();
    const { db } = database;
    await recordAnswer(db, icos.sro, found, noon);
    await recordAnswer(db, icos.town, failed, noon);
    const due = (now: Date) => icosToAsk(db, [icos.sro, icos.town, icos.fund, icos.fund], now);
    expect(await due(noon)).toEqual([icos.fund]);
    expect(await due(at('12:10'))).toEqual([icos.town, icos.fund]);
    expect(await due(new Date('2026-11-21T11:59:59Z'))).toEqual([icos.town, icos.fund]);
    expect(await due(new Date('2026-11-21T12:00:00Z'))).toEqual([icos.sro, icos.town, icos.fund]);
  });

  test('stays when the register fails later, and gives way to a newer answer only', async () => {
    await using database = await testDatabase();
    const { db } = database;
    await recordAnswer(db, icos.sro, found, noon);
    await recordAnswer(db, icos.sro, failed, at('13:00'));
    expect(await aresEntry(db, icos.sro)).toEqual({
      ...entry,
      outcome: 'found',
      answeredAt: noon,
      askedAt: at('13:00'),
      failureCode: 'http-503',
    });
    await recordAnswer(db, icos.sro, { kind: 'notFound' }, at('11:00'));
    expect(await aresEntry(db, icos.sro)).toMatchObject({ outcome: 'found' });
    await recordAnswer(db, icos.sro, { kind: 'notFound' }, at('14:00'));
    expect(await aresEntry(db, icos.sro)).toEqual({
      outcome: 'not_found',
      answeredAt: at('14:00'),
      askedAt: at('14:00'),
      failureCode: null,
      name: null,
      legalForm: null,
      seat: null,
      endedOn: null,
      statutory: null,
    });
  });

  test('speaks of acts received up to 48 hours after it was said, and of earlier ones', async () => {
    await using database = await testDatabase();
    const { db } = database;
    const fact = (received: string) => publicRegisterFact(db, icos.sro, new Date(received));
    expect(await fact('2026-11-20T12:00:00Z')).toEqual({ kind: 'notAsked' });
    await recordAnswer(db, icos.sro, found, noon);
    const known = { kind: 'found', askedAt: noon.toISOString(), ...entry };
    expect(await fact('2026-11-22T12:00:00Z')).toEqual(known);
    expect(await fact('2020-01-01T12:00:00Z')).toEqual(known);
    // As if look-ups had been switched off since.
    expect(await fact('2026-11-22T12:00:01Z')).toEqual({ kind: 'notAsked' });
    // Asked since, without an answer: what it said before is too old to rely on.
    await recordAnswer(db, icos.sro, failed, new Date('2026-11-22T12:30:00Z'));
    expect(await fact('2026-11-22T12:00:01Z')).toEqual({ kind: 'unknown', askedAt: '2026-11-22T12:30:00.000Z' });
    expect(await fact('2026-11-22T12:00:00Z')).toEqual(known);
    await recordAnswer(db, icos.sro, { kind: 'notFound' }, new Date('2026-11-22T13:00:00Z'));
    expect(await fact('2026-11-22T12:00:01Z')).toEqual({ kind: 'notFound', askedAt: '2026-11-22T13:00:00.000Z' });
  });

  test('is kept while a case is about it', async () => {
    await using database = await testDatabase();
    const { db } = database;
    await givenCaseOf(db, icos.sro);
    for (const ico of [icos.sro, icos.town]) await recordAnswer(db, ico, found, noon);
    await forgetEntriesWithoutCases(db, new Date('2026-11-27T12:00:00Z'));
    expect(await aresEntry(db, icos.town)).not.toBeNull();
    await forgetEntriesWithoutCases(db, new Date('2026-11-27T12:00:01Z'));
    expect(await aresEntry(db, icos.town)).toBeNull();
    expect(await aresEntry(db, icos.sro)).not.toBeNull();
  });

  test('is asked for again while pending cases are about it, and for the first time when none was', async () => {
    await using database = await testDatabase();
    const { db } = database;
    for (const ico of [icos.sro, icos.town, icos.fund]) await givenCaseOf(db, ico);
    await recordAnswer(db, icos.sro, found, noon);
    await recordAnswer(db, icos.town, failed, noon);
    await recordAnswer(db, icos.institute, failed, noon);
    const due = async (now: Date) => (await icosOfPendingCases(db, now, 10)).map(({ ico }) => ico);
    expect(await icosOfPendingCases(db, noon, 10)).toEqual([{ ico: icos.fund, isNew: true }]);
    expect(await icosOfPendingCases(db, at('12:10'), 10)).toEqual([
      { ico: icos.fund, isNew: true },
      { ico: icos.town, isNew: false },
    ]);
    expect(await due(new Date('2026-11-21T12:00:00Z'))).toEqual([icos.fund, icos.sro, icos.town]);
    await db.query("update access_case set status = 'declined'");
    expect(await due(new Date('2026-11-21T12:00:00Z'))).toEqual([]);
  });

  test('came late when cases had to be judged without it, not when there was an answer before', async () => {
    await using database = await testDatabase();
    const { db } = database;
    await recordAnswer(db, icos.sro, failed, noon);
    await recordAnswer(db, icos.sro, found, at('13:00'));
    await recordAnswer(db, icos.town, found, noon);
    await recordAnswer(db, icos.town, failed, at('13:00'));
    await recordAnswer(db, icos.town, found, at('14:00'));
    expect(await lateIcos(db)).toEqual([icos.sro]);
  });
});

test('looking organisations up keeps the little that judging needs, and asks about nobody twice', async () => {
  await using database = await testDatabase();
  await using stub = await givenAres();
  const ares = openAres(stub.url, hasty);
  await lookUpOrganisations(database.db, ares, [icos.sro, icos.town, icos.sro], unhurried);
  await lookUpOrganisations(database.db, ares, [icos.sro, icos.town], unhurried);
  expect(stub.asked).toHaveLength(4);
  const { rows } = await database.db.query('select to_jsonb(e) as entry from ares_entry e order by ico');
  expect(rows).toMatchObject([
    { entry: { ico: icos.sro, outcome: 'found', failure_code: null, judge_anew: false } },
    { entry: { ico: icos.town, outcome: 'found', statutory: null } },
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/Bydliště|BÝVALÝ|PROKURISTA|DOZORČÍ|CZ9990|87300/);
  expect((await registersAge(database.db)).ares).toEqual({
    answered: 2,
    unanswered: 0,
    lastAnswerAt: expect.any(Date),
    lastFailure: null,
  });
});

test('a register that keeps silent costs a message its patience once, whatever the number of organisations', async () => {
  await using database = await testDatabase();
  await using stub = await givenAres();
  stub.answer('*', () => {});
  const startedAt = performance.now();
  const ares = openAres(stub.url, hasty);
  await lookUpOrganisations(database.db, ares, Object.values(icos), unhurried, 200);
  expect(performance.now() - startedAt).toBeLessThan(2000);
  const { rows } = await database.db.query('select outcome, failure_code from ares_entry');
  expect(rows).toEqual(Object.values(icos).map(() => ({ outcome: 'unknown', failure_code: 'no-time' })));
  expect((await registersAge(database.db)).ares).toMatchObject({ answered: 0, unanswered: 5, lastFailure: 'no-time' });
});

test('when the process stops, nothing is noted against the register', async () => {
  await using database = await testDatabase();
  await using stub = await givenAres();
  stub.answer('*', () => {});
  const stopping = new AbortController();
  const looking = lookUpOrganisations(database.db, openAres(stub.url, hasty), [icos.sro], stopping.signal);
  await expect.poll(() => stub.asked.length).toBe(1);
  stopping.abort(new Error('stopping'));
  await expect(looking).rejects.toThrow('stopping');
  expect((await database.db.query('select from ares_entry')).rowCount).toBe(0);
});

test('two processes that ask about one organisation at once leave one entry', async () => {
  await using database = await testDatabase();
  await using stub = await givenAres();
  stub.answer(icos.town, async (request, response) => {
    await wait(20);
    json({}, 404)(request, response);
  });
  const look = () => lookUpOrganisations(database.db, openAres(stub.url, hasty), [icos.town], unhurried);
  await Promise.all([look(), look()]);
  const { rows } = await database.db.query('select ico, outcome from ares_entry');
  expect(rows).toEqual([{ ico: icos.town, outcome: 'not_found' }]);
});

test.each([
  ['an IČO of nine digits', "ico = '123456789'"],
  ['an outcome nobody knows', "outcome = 'maybe'"],
  ['found without a name', 'name = null'],
  ['an answer after the asking', "answered_at = asked_at + interval '1 second'"],
  ['an answer of now and a failure', "failure_code = 'timeout'"],
  ['unknown with an answer', "outcome = 'unknown', name = null"],
])('the table refuses %s', async (_, change) => {
  await using database = await testDatabase();
  await recordAnswer(database.db, icos.sro, found, noon);
  await expect(database.db.query(`update ares_entry set ${change}`)).rejects.toMatchObject({ code: '23514' });
});
