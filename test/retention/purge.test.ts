import { randomBytes } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { openAudit } from '../../src/audit/audit.ts';
import { auditEntries, verifyAudit } from '../../src/audit/read-audit.ts';
import { keepBirthNumber } from '../../src/cases/birth-number.ts';
import { oneJudgeAtATime } from '../../src/cases/open-case.ts';
import { type Db, inTransaction } from '../../src/db/pool.ts';
import { createLog } from '../../src/log.ts';
import { openMessageQueue, type QueueBackend, startMessageWorker } from '../../src/queue/message-queue.ts';
import { casesToShred, countPurgeable, type PurgeDeps, purge, shred } from '../../src/retention/purge.ts';
import { givenCase, move } from '../db/given-case.ts';
import { testDatabase, testRedis } from '../support/database.ts';

const dataKey = Buffer.alloc(32, 7);
const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day);
const nothing = { originals: 0, readings: 0, birth_numbers: 0, corrections: 0, not_ours: 0, failed_jobs: 0 };

type Office = PurgeDeps & AsyncDisposable & { url: string };

async function givenOffice(): Promise<Office> {
  const stack = new AsyncDisposableStack();
  const database = stack.use(await testDatabase());
  const queue = openMessageQueue({ kind: 'postgres', url: database.url }, createLog('silent'));
  stack.defer(() => queue.close());
  return {
    url: database.url,
    db: database.db,
    queue,
    audit: openAudit(dataKey),
    actor: 'os:jana',
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

let messages = 5000;

/** A processed message with its original in two pieces and one document that was read. */
async function givenMessage(
  db: Db,
  given: { state?: string; document?: Buffer; numbers?: Buffer[] } = {},
): Promise<number> {
  messages += 1;
  const { rows } = await db.query<{ id: number }>(
    `insert into data_message (dm_id, state, wanted, delivered_at, stored_at, processed_at, problem, envelope)
     values ($1, $2, true, now(), now(), now(), case when $2 = 'quarantined' then 'proto' end, '{"senderBoxId": "tstabcd"}') returning id`,
    [String(messages), given.state ?? 'processed'],
  );
  const { id } = rows[0]!;
  await db.query(
    `with original as (
       insert into signed_original (message_id, sha256, size_bytes, downloaded_at, time_stamped)
       values ($1, sha256('original'), 6, now(), true) returning id)
     insert into signed_original_chunk (original_id, ordinal, bytes)
     select id, ordinal, 'abc' from original, generate_series(0, 1) ordinal`,
    [id],
  );
  const digest = given.document ?? randomBytes(32);
  await db.query(
    `insert into document (message_id, place, name, declared_type, meta_type, sha256, size_bytes) values ($1, '1', 'souhlas.pdf', 'application/pdf', 'main', $2, 100)`,
    [id, digest],
  );
  await db.query(
    `insert into document_reading (sha256, extractor_version, outcome, reading, birth_numbers, read_at, duration_ms)
     values ($1, '1', 'complete', '{}', $2, now(), 5) on conflict do nothing`,
    [digest, given.numbers ?? []],
  );
  return id;
}

const originalOf = async (db: Db, messageId: number) =>
  (
    await db.query(
      `select o.state, o.purged_at is not null as dated, octet_length(o.sha256) as digest,
              (select count(*) from signed_original_chunk c where c.original_id = o.id) as chunks
         from signed_original o where o.message_id = $1`,
      [messageId],
    )
  ).rows[0];

const kept = { state: 'stored', dated: false, digest: 32, chunks: 2 };
const purged = { state: 'purged', dated: true, digest: 32, chunks: 0 };

describe('the content of a message', () => {
  test('goes 90 days after its last case was closed: bytes and what was read, not the digests', async () => {
    await using office = await givenOffice();
    const { db } = office;
    const messageId = await givenMessage(db);
    const [one, two] = [await givenCase(db, { messageId }), await givenCase(db, { messageId })];
    await move(db, one, 'declined');
    expect(await purge(office, inDays(200))).toEqual(nothing);
    await move(db, two!, 'closed');
    expect(await purge(office, inDays(89))).toEqual(nothing);
    expect(await originalOf(db, messageId)).toEqual(kept);

    expect(await countPurgeable(office, inDays(91))).toEqual({ ...nothing, originals: 1 });
    expect(await originalOf(db, messageId)).toEqual(kept);
    expect(await purge(office, inDays(91))).toEqual({ ...nothing, originals: 1, readings: 1 });
    expect(await originalOf(db, messageId)).toEqual(purged);
    const { rows } = await db.query(
      `select (select count(*) from document) as documents, (select count(*) from document_reading) as readings,
              (select count(*) from access_case) as cases`,
    );
    expect(rows).toEqual([{ documents: 1, readings: 0, cases: 2 }]);
    expect(await purge(office, inDays(91))).toEqual(nothing);
  });

  test.each(['pending', 'approved', 'awaiting_sender'])('stays while a case is %s', async (status) => {
    await using office = await givenOffice();
    const messageId = await givenMessage(office.db);
    const caseId = await givenCase(office.db, { messageId });
    if (status !== 'pending') await move(office.db, caseId, status);
    expect(await purge(office, inDays(364))).toEqual(nothing);
  });

  test('that came again goes a week after closing', async () => {
    await using office = await givenOffice();
    const { db } = office;
    const first = await givenCase(db, { messageId: await givenMessage(db) });
    const messageId = await givenMessage(db);
    const again = await givenCase(db, { messageId });
    await db.query('update access_case set duplicate_of = $1 where case_id = $2', [first, again]);
    await move(db, again, 'closed');
    expect(await purge(office, inDays(6))).toEqual(nothing);
    expect(await purge(office, inDays(8))).toMatchObject({ originals: 1 });
    expect(await originalOf(db, messageId)).toEqual(purged);
  });

  test('goes a year after a call to complete that nobody answered, and stays when somebody did', async () => {
    await using office = await givenOffice();
    const { db } = office;
    const [silent, answered] = [await givenMessage(db), await givenMessage(db)];
    for (const messageId of [silent, answered]) await move(db, await givenCase(db, { messageId }), 'awaiting_sender');
    const answer = await givenCase(db, { messageId: await givenMessage(db) });
    await db.query(
      'update access_case set supplements = (select case_id from access_case where message_id = $1) where case_id = $2',
      [answered, answer],
    );
    expect(await purge(office, inDays(366))).toMatchObject({ originals: 1 });
    expect([await originalOf(db, silent), await originalOf(db, answered)]).toEqual([purged, kept]);
  });

  test('stays with a replaced case as long as what replaced it is being judged', async () => {
    await using office = await givenOffice();
    const { db } = office;
    const messageId = await givenMessage(db);
    const earlier = await givenCase(db, { messageId });
    const later = await givenCase(db, { messageId: await givenMessage(db) });
    await db.query('update access_case set supplements = $1 where case_id = $2', [earlier, later]);
    await move(db, earlier, 'superseded');
    expect(await purge(office, inDays(200))).toEqual(nothing);
    await move(db, later, 'closed');
    expect(await purge(office, inDays(200))).toMatchObject({ originals: 2 });
  });

  test('stays when nobody has opened a case: quarantine waits for a person for ever', async () => {
    await using office = await givenOffice();
    await givenMessage(office.db, { state: 'quarantined' });
    await givenMessage(office.db, { state: 'stored' });
    expect(await purge(office, inDays(4000))).toEqual(nothing);
  });

  test('a reading stays as long as another message with the same document has its original', async () => {
    await using office = await givenOffice();
    const { db } = office;
    const document = randomBytes(32);
    await move(db, await givenCase(db, { messageId: await givenMessage(db, { document }) }), 'closed');
    const other = await givenCase(db, { messageId: await givenMessage(db, { document }) });
    expect(await purge(office, inDays(91))).toEqual({ ...nothing, originals: 1 });
    await move(db, other, 'closed');
    expect(await purge(office, inDays(91))).toEqual({ ...nothing, originals: 1, readings: 1 });
  });

  test('of a case taken back stays: its time begins anew', async () => {
    await using office = await givenOffice();
    const { db } = office;
    const caseId = await givenCase(db, { messageId: await givenMessage(db) });
    await move(db, caseId, 'declined');
    await db.query(`update access_case set status_since = now() - interval '200 days'`);
    await move(db, caseId, 'pending');
    expect(await purge(office, new Date())).toEqual(nothing);
    await move(db, caseId, 'declined');
    expect(await purge(office, inDays(80))).toEqual(nothing);
  });
});

describe('birth numbers', () => {
  const number = '8001014569';
  const numbers = async (db: Db) => (await db.query('select from birth_number')).rowCount;

  test('stay while a case that is not over needs one, and go with its content', async () => {
    await using office = await givenOffice();
    const { db } = office;
    const caseId = await givenCase(db, { messageId: await givenMessage(db), birthNumber: { number, key: dataKey } });
    expect(await purge(office, inDays(2000))).toEqual(nothing);
    await move(db, caseId, 'declined');
    expect(await purge(office, inDays(89))).toEqual(nothing);
    expect(await purge(office, inDays(91))).toEqual({ ...nothing, originals: 1, readings: 1, birth_numbers: 1 });
    const { rows } = await db.query('select octet_length(birth_number_hash) as hash from access_case');
    expect(rows).toEqual([{ hash: 32 }]);
  });

  test('that nothing names any more go; one that a kept reading names stays', async () => {
    await using office = await givenOffice();
    const { db } = office;
    const hash = await keepBirthNumber(db, number, dataKey);
    await keepBirthNumber(db, '8051014566', dataKey);
    await givenCase(db, { messageId: await givenMessage(db, { numbers: [hash] }), ikMpsv: '123' });
    expect(await purge(office, new Date())).toEqual({ ...nothing, birth_numbers: 1 });
    expect((await db.query('select hash from birth_number')).rows).toEqual([{ hash }]);
  });

  test('one that is just being written down into a case is not taken from under it', async () => {
    await using office = await givenOffice();
    const { db } = office;
    await keepBirthNumber(db, number, dataKey);
    const opening = Promise.withResolvers<void>();
    const judging = inTransaction(db, async (tx) => {
      await oneJudgeAtATime(tx);
      await givenCase(tx as unknown as Db, { birthNumber: { number, key: dataKey } });
      await opening.promise;
    });
    const purging = purge(office, new Date());
    await vi.waitFor(async () => {
      const { rowCount } = await db.query(
        `select from pg_stat_activity where wait_event_type = 'Lock' and query ~ 'podatelna.cases'`,
      );
      expect(rowCount).toBe(1);
    });
    opening.resolve();
    await judging;
    expect(await purging).toEqual(nothing);
    expect(await numbers(db)).toBe(1);
  });
});

test('values before and after a correction go with the content of their case, the history of it stays', async () => {
  await using office = await givenOffice();
  const { db } = office;
  const caseId = await givenCase(db);
  await db.query(
    `with event as (
       insert into case_event (case_id, kind, actor, reason, detail) values ($1, 'corrected', 'novakova', 'x', '{"field": "email"}') returning id)
     insert into corrected_value (event_id, field, before, after) select id, 'email', 'a@x.example', 'b@x.example' from event`,
    [caseId],
  );
  expect(await purge(office, inDays(4000))).toEqual(nothing);
  await move(db, caseId, 'closed');
  expect(await purge(office, inDays(89))).toEqual(nothing);
  expect(await countPurgeable(office, inDays(91))).toEqual({ ...nothing, corrections: 1 });
  expect(await purge(office, inDays(91))).toEqual({ ...nothing, corrections: 1 });
  expect((await db.query('select kind, detail from case_event')).rows).toEqual([
    { kind: 'corrected', detail: { field: 'email' } },
  ]);
});

test('the ids of messages that are not ours go 120 days after delivery', async () => {
  await using office = await givenOffice();
  const { db } = office;
  await db.query(
    `insert into data_message (dm_id, state, wanted, delivered_at)
     select 'foreign' || age, 'not_ours', false, now() - age * interval '1 day' from generate_series(0, 2500) age`,
  );
  expect(await purge(office, new Date(Date.now() - day / 2))).toEqual({ ...nothing, not_ours: 2380 });
  const { rows } = await db.query('select count(*) as count from data_message');
  expect(rows).toEqual([{ count: 121 }]);
});

describe.each(['postgres', 'redis'] as const)('failed jobs of a queue on %s', (kind) => {
  test('go after 30 days', async ({ skip }) => {
    await using redis = kind === 'redis' ? await testRedis() : null;
    if (kind === 'redis' && !redis) return skip('there is no Redis');
    await using office = await givenOffice();
    const log = createLog('silent');
    const backend: QueueBackend = redis ? { kind: 'redis', url: redis.url } : { kind: 'postgres', url: office.url };
    const queue = openMessageQueue(backend, log);
    const worker = startMessageWorker(backend, 'messages', () => Promise.reject(new Error('nejde to')), {
      concurrency: 1,
      log,
    });
    try {
      await queue.enqueue('1001', 'messages');
      await vi.waitFor(async () => expect(await queue.countFailed(inDays(1))).toBe(1), 10_000);
      const deps = { ...office, queue };
      expect(await countPurgeable(deps, inDays(29))).toEqual(nothing);
      expect(await purge(deps, inDays(29))).toEqual(nothing);
      expect(await countPurgeable(deps, inDays(31))).toEqual({ ...nothing, failed_jobs: 1 });
      expect(await purge(deps, inDays(31))).toEqual({ ...nothing, failed_jobs: 1 });
      expect(await queue.countFailed(inDays(1))).toBe(0);
    } finally {
      await worker.close();
      await queue.close();
    }
  });
});

test('stopped in the middle it has recorded what it deleted, and the next run goes on', async () => {
  await using office = await givenOffice();
  const { db } = office;
  for (let count = 0; count < 5; count++)
    await move(db, await givenCase(db, { messageId: await givenMessage(db) }), 'closed');
  const now = inDays(91);
  let written = 0;
  const dying: PurgeDeps['audit'] = async (tx, entry) => {
    written += 1;
    if (written === 4) throw new Error('killed');
    await office.audit(tx, entry);
  };
  await expect(purge({ ...office, audit: dying }, now)).rejects.toThrow('killed');
  expect(await recorded(db)).toEqual({ originals: 2 });
  const { rows } = await db.query(`select count(*) as count from signed_original where state = 'purged'`);
  expect(rows).toEqual([{ count: 2 }]);
  expect(await purge(office, now)).toMatchObject({ originals: 3, readings: 5 });
  expect(await recorded(db)).toEqual({ originals: 5, readings: 5 });
  expect(await verifyAudit(db, dataKey)).toMatchObject({ faults: [] });
});

/** What the audit log says was purged, by class. */
async function recorded(db: Db): Promise<Record<string, number>> {
  const sums: Record<string, number> = {};
  for await (const { kind, detail } of auditEntries(db)) {
    if (kind === 'purged') sums[String(detail.class)] = (sums[String(detail.class)] ?? 0) + Number(detail.count);
  }
  return sums;
}

describe('cases', () => {
  const years = (count: number) => inDays(count * 365.25 + 2);
  const due = async (office: Office, now: Date) =>
    (await casesToShred(office.db, now)).flatMap(({ caseIds }) => caseIds);
  const asked = (office: Office, caseIds: string[], now: Date) =>
    shred(office, caseIds, 'skartační protokol 12/2031', now);

  test('are never deleted by age, only listed: five years after closing, or a year after an unanswered call', async () => {
    await using office = await givenOffice();
    const { db } = office;
    const closed = await givenCase(db, { messageId: await givenMessage(db) });
    const unanswered = await givenCase(db, { messageId: await givenMessage(db) });
    await givenCase(db, { messageId: await givenMessage(db) });
    await move(db, closed, 'closed');
    await move(db, unanswered, 'awaiting_sender');
    expect(await due(office, years(0.9))).toEqual([]);
    expect(await due(office, years(1.1))).toEqual([unanswered]);
    expect(await due(office, years(5))).toEqual([closed, unanswered]);
    await purge(office, years(50));
    expect((await db.query('select from access_case')).rowCount).toBe(3);
  });

  test('are shredded by name, a whole message at a time, with history and message; the audit log says who and why', async () => {
    await using office = await givenOffice();
    const { db } = office;
    const messageId = await givenMessage(db);
    const ours = [await givenCase(db, { messageId }), await givenCase(db, { messageId })];
    const other = await givenCase(db, { messageId: await givenMessage(db) });
    for (const caseId of [...ours, other]) {
      await db.query(
        `insert into case_event (case_id, kind, actor, reason) values ($1, 'closed', 'novakova', 'paní Malá volala')`,
        [caseId],
      );
      await move(db, caseId, 'closed');
    }
    await db.query(
      `insert into corrected_value (event_id, field, before, after) select id, 'email', 'a', 'b' from case_event`,
    );
    await expect(asked(office, [ours[0]!], years(6))).rejects.toThrow(
      `Ke skartaci nejsou (lhůta neuplynula, účet trvá, nebo chybí další případ téže zprávy): ${ours[0]}. Nic nebylo smazáno.`,
    );
    await expect(asked(office, ours, years(4))).rejects.toMatchObject({ kind: 'operator', code: 'not-to-shred' });
    await expect(asked(office, [...ours, 'P999999'], years(6))).rejects.toThrow(': P999999.');
    expect((await db.query('select from access_case')).rowCount).toBe(3);

    await asked(
      office,
      ours.map((caseId) => caseId.toLowerCase()),
      years(6),
    );
    const { rows } = await db.query(
      `select (select array_agg(case_id) from access_case) as cases, (select count(*) from case_event) as events,
              (select count(*) from corrected_value) as corrections, (select count(*) from data_message) as messages,
              (select count(*) from signed_original) as originals`,
    );
    expect(rows).toEqual([{ cases: [other], events: 1, corrections: 1, messages: 1, originals: 1 }]);
    const { rows: entries } = await db.query('select actor, kind, subjects, reason from audit_entry');
    expect(entries).toEqual([
      {
        actor: 'os:jana',
        kind: 'cases_shredded',
        subjects: [...ours.map((caseId) => `case:${caseId}`), expect.stringMatching(/^message:\d+$/)],
        reason: 'skartační protokol 12/2031',
      },
    ]);
  });

  test('stay as long as their account is known to live', async () => {
    await using office = await givenOffice();
    const { db } = office;
    const caseId = await givenCase(db, { messageId: await givenMessage(db) });
    await move(db, caseId, 'approved');
    await db.query(`select claim_approved_case('zrizovani', interval '1 minute')`);
    await db.query(
      `select complete_case($1, 'zrizovani', '{"outcome": "provisioned", "ik_mpsv": "9", "username": "mala"}')`,
      [caseId],
    );
    await move(db, caseId, 'closed');
    expect(await due(office, years(6))).toEqual([]);

    await accountList(db, 'active');
    expect(await due(office, years(6))).toEqual([]);
    await accountList(db, null);
    expect(await due(office, years(6))).toEqual([caseId]);
    await asked(office, [caseId], years(6));
    const { rows } = await db.query('select username, case_id from account where snapshot_id is null');
    expect(rows).toEqual([{ username: 'mala', case_id: null }]);
  });

  test('stay as long as another one refers to them', async () => {
    await using office = await givenOffice();
    const { db } = office;
    const [first, again] = [await givenCase(db), await givenCase(db)];
    await db.query('update access_case set duplicate_of = $1 where case_id = $2', [first, again]);
    for (const caseId of [first, again]) await move(db, caseId, 'closed');
    expect(await due(office, years(6))).toEqual([again]);
    await asked(office, [again], years(6));
    expect(await due(office, years(6))).toEqual([first]);
  });

  test('keep their history from everybody else', async () => {
    await using office = await givenOffice();
    const { db } = office;
    const caseId = await givenCase(db);
    await db.query(`insert into case_event (case_id, kind, actor) values ($1, 'opened', 'podatelna')`, [caseId]);
    await expect(db.query('delete from case_event')).rejects.toThrow('rows of case_event are written once');
    await expect(db.query('delete from access_case')).rejects.toThrow('violates foreign key constraint');
    await expect(db.query(`update case_event set actor = 'x'`)).rejects.toThrow('rows of case_event are written once');
  });
});

/** A later complete list of accounts, with or without the one that was recorded. */
async function accountList(db: Db, account: 'active' | null): Promise<void> {
  await db.query(`update account_snapshot set state = 'previous'`);
  const { rows } = await db.query<{ id: number }>(
    `insert into account_snapshot (complete, source, sha256, taken_at, imported_at, row_count)
     values (true, 'accounts.csv', sha256('x'), clock_timestamp(), clock_timestamp(), 0) returning id`,
  );
  if (account) {
    await db.query(
      `insert into account (snapshot_id, family_name, username, application, active) values ($1, 'Malá', 'MALA', 'rodina', true)`,
      [rows[0]!.id],
    );
  }
}
