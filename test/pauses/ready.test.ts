import { expect, test } from 'vitest';
import { type Db, inTransaction } from '../../src/db/pool.ts';
import { intakeHealth } from '../../src/intake/health.ts';
import { pausePart, resumePart } from '../../src/pauses/pauses.ts';
import { givenConsole } from '../console/given-console.ts';
import { testDatabase } from '../support/database.ts';

const everyTen = '*/10 * * * *';
const minute = 60_000;
const reason = 'paní Malá mění heslo';

const pause = (db: Db, part: 'poll' | 'processing', endsAt: Date | null = null) =>
  inTransaction(db, (tx) => pausePart(tx, part, { reason, by: 'os:jana', endsAt }));

async function listedAgo(db: Db, minutes: number): Promise<void> {
  await db.query(
    `with account as (insert into isds_account (account) values ('listing') returning account)
     insert into listing (account, holder, window_from, window_to, started_at, finished_at, outcome)
     select account, 'test', now() - interval '1 day', now(), moment, moment, 'complete'
       from account, (select now() - $1 * interval '1 minute' as moment) listed`,
    [minutes],
  );
}

test('while polling is paused readyz is ready and names the pause, without the words of the person', async () => {
  await using console = await givenConsole();
  const { db, url } = console;
  await listedAgo(db, 45);
  expect((await fetch(`${url}/readyz`)).status).toBe(503);
  await pause(db, 'poll', new Date('2099-01-01T05:00:00Z'));
  const response = await fetch(`${url}/readyz`);
  expect([response.status, await response.json()]).toEqual([
    200,
    {
      ready: true,
      problems: [],
      pauses: [{ part: 'poll', because: 'Vybírání schránky je pozastaveno do 1. 1. 2099 6:00.' }],
    },
  ]);
  const metrics = await (await fetch(`${url}/metrics`)).text();
  expect(metrics).toContain('\npodatelna_paused{part="poll"} 1\n');
  expect(metrics).toContain('\npodatelna_paused{part="processing"} 0\n');
  expect(metrics).toContain('\npodatelna_polls_missed 0\n');
  expect(metrics).not.toMatch(/Malá|jana/);
  const page = await (await (await console.visitorIn('operator')).ask('/health')).text();
  expect(page).toContain('Vybírání schránky je pozastaveno do 1. 1. 2099 6:00. Důvod: paní Malá mění heslo (os:jana)');
  expect(page).not.toContain('Podatelna pracuje, jak má.');
});

test('polls are missed again from the end of the pause, whether it came by itself or by a person', async () => {
  await using database = await testDatabase();
  const { db } = database;
  await listedAgo(db, 600);
  const now = Date.now();
  const codes = async (inMinutes: number) =>
    (await intakeHealth(db, everyTen, new Date(now + inMinutes * minute))).problems.map(({ code }) => code);

  await pause(db, 'poll', new Date(now + 60 * minute));
  expect(await codes(59)).toEqual([]);
  expect(await codes(65)).toEqual([]);
  expect(await codes(85)).toEqual(['polls-missed']);
  await inTransaction(db, (tx) => resumePart(tx, 'poll', 'os:petr'));
  expect(await codes(5)).toEqual([]);
  expect(await codes(25)).toEqual(['polls-missed']);
});

test('what waits while processing is paused is no problem, nor for ten minutes after', async () => {
  await using database = await testDatabase();
  const { db } = database;
  await listedAgo(db, 1);
  await db.query(
    `insert into data_message (dm_id, state, wanted, delivered_at, stored_at) values ('1', 'stored', true, now(), now() - interval '1 hour')`,
  );
  const codes = async (at: number) => (await intakeHealth(db, everyTen, new Date(at))).problems.map(({ code }) => code);
  expect(await codes(Date.now())).toEqual(['processing-stopped']);
  await pause(db, 'processing');
  expect(await codes(Date.now())).toEqual([]);
  await inTransaction(db, (tx) => resumePart(tx, 'processing', 'os:petr'));
  expect(await codes(Date.now() + 5 * minute)).toEqual([]);
  expect(await codes(Date.now() + 11 * minute)).toEqual(['processing-stopped']);
});

test('mail that ISDS will delete is told of also in a pause', async () => {
  await using database = await testDatabase();
  const { db } = database;
  await listedAgo(db, 1);
  await db.query(
    `insert into data_message (dm_id, state, wanted, delivered_at, listed_at, accepted_at) values ('1', 'listed', true, now(), now() - interval '2 days', now())`,
  );
  await pause(db, 'poll');
  const { problems } = await intakeHealth(db, everyTen, new Date());
  expect(problems.map(({ code }) => code)).toEqual(['download-late']);
});
