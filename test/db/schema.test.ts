import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { decisionRules } from '../../src/cases/decisions.ts';
import type { Db } from '../../src/db/pool.ts';
import { testDatabase } from '../support/database.ts';
import { givenCase, givenProcessedMessage, move } from './given-case.ts';

const restricted = { code: '23001' };
const refused = { code: '23514' };

describe('what is written once', () => {
  test('bytes of a signed original are never changed, only purged', async () => {
    await using database = await testDatabase();
    const { db } = database;
    await givenOriginal(db);
    await expect(db.query("update signed_original_chunk set bytes = '\\x00'")).rejects.toMatchObject(restricted);
    await expect(db.query('update signed_original set size_bytes = 5')).rejects.toMatchObject(restricted);
    await expect(db.query("update signed_original set sha256 = sha256('other')")).rejects.toMatchObject(restricted);
    await db.query("update signed_original set state = 'purged', purged_at = now()");
    await expect(db.query("update signed_original set state = 'stored', purged_at = null")).rejects.toMatchObject(
      restricted,
    );
  });

  test('an original that is purged says when', async () => {
    await using database = await testDatabase();
    await givenOriginal(database.db);
    await expect(database.db.query("update signed_original set state = 'purged'")).rejects.toMatchObject(refused);
  });

  test('the history of a case cannot be changed, shortened or emptied', async () => {
    await using database = await testDatabase();
    const { db } = database;
    const caseId = await givenCase(db);
    await db.query("insert into case_event (case_id, kind, actor) values ($1, 'opened', 'podatelna')", [caseId]);
    await expect(db.query("update case_event set actor = 'somebody else'")).rejects.toMatchObject(restricted);
    await expect(db.query('delete from case_event')).rejects.toMatchObject(restricted);
    await expect(db.query('truncate case_event cascade')).rejects.toMatchObject(restricted);
    await expect(db.query('truncate access_case cascade')).rejects.toMatchObject(restricted);
    expect((await db.query('select from case_event')).rowCount).toBe(1);
  });

  test('every decision has a reason that is not blank', async () => {
    await using database = await testDatabase();
    const caseId = await givenCase(database.db);
    const decide = (kind: string, reason: string | null) =>
      database.db.query('insert into case_event (case_id, kind, actor, reason) values ($1, $2, $3, $4)', [
        caseId,
        kind,
        'obsluha',
        reason,
      ]);
    for (const kind of new Set(Object.values(decisionRules).map(({ event }) => event))) {
      await expect(decide(kind, '  '), kind).rejects.toMatchObject(refused);
      await expect(decide(kind, null), kind).rejects.toMatchObject(refused);
      await decide(kind, 'Splněno.');
    }
    await decide('opened', null);
  });
});

describe('the states of a case', () => {
  const statuses = ['pending', 'approved', 'provisioned', 'closed', 'awaiting_sender', 'declined', 'superseded'];
  const allowed: Record<string, string[]> = {
    pending: ['approved', 'declined', 'awaiting_sender', 'closed', 'superseded'],
    awaiting_sender: ['pending', 'approved', 'declined', 'closed', 'superseded'],
    approved: ['pending', 'provisioned'],
    declined: ['pending', 'closed'],
    provisioned: ['closed'],
    // A closing or a replacement by mistake can be taken back.
    closed: ['pending'],
    superseded: ['pending'],
  };
  const ways: Record<string, string[]> = {
    pending: [],
    approved: ['approved'],
    provisioned: ['approved', 'provisioned'],
    closed: ['closed'],
    awaiting_sender: ['awaiting_sender'],
    declined: ['declined'],
    superseded: ['superseded'],
  };

  test.each(statuses)('a case that is %s goes where it may and nowhere else', async (from) => {
    await using database = await testDatabase();
    const { db } = database;
    for (const to of statuses.filter((status) => status !== from)) {
      const caseId = await givenCase(db);
      for (const status of ways[from]!) await move(db, caseId, status);
      const moved = await move(db, caseId, to).then(
        () => true,
        (error: { code: string }) => {
          expect(error.code).toBe('23514');
          return false;
        },
      );
      expect(moved, `${from} → ${to}`).toBe(allowed[from]!.includes(to));
    }
  });

  test('a case that was provisioned and closed stays closed', async () => {
    await using database = await testDatabase();
    const { db } = database;
    const caseId = await givenCase(db);
    await move(db, caseId, 'approved');
    await db.query(`select claim_approved_case('zřizování', interval '1 minute')`);
    await db.query(`select complete_case($1, 'zřizování', '{"outcome": "provisioned"}')`, [caseId]);
    await move(db, caseId, 'closed');
    await expect(move(db, caseId, 'pending')).rejects.toMatchObject(refused);
  });

  test('every change of a case makes a new revision, which its history names', async () => {
    await using database = await testDatabase();
    const { db } = database;
    const caseId = await givenCase(db);
    const happens = (kind: string) =>
      db.query("insert into case_event (case_id, kind, actor, reason) values ($1, $2, 'obsluha', 'Proto.')", [
        caseId,
        kind,
      ]);
    await happens('opened');
    await db.query("update access_case set phone = '123' where case_id = $1", [caseId]);
    await db.query("update access_case set phone = '123' where case_id = $1", [caseId]);
    await move(db, caseId, 'approved');
    await happens('approved');
    const { rows } = await db.query('select revision from case_event order by id');
    expect(rows).toEqual([{ revision: 1 }, { revision: 3 }]);
  });

  test.each(statuses.filter((status) => status !== 'pending'))('no case begins %s', async (status) => {
    await using database = await testDatabase();
    await expect(givenCase(database.db, { status })).rejects.toMatchObject(refused);
    expect(await givenCase(database.db)).toMatch(/^P\d{6}$/);
  });

  test('every change of status is told with the id of the case, other changes are not', async () => {
    await using database = await testDatabase();
    const listener = new pg.Client({ connectionString: database.url });
    await listener.connect();
    try {
      const told: string[] = [];
      listener.on('notification', ({ channel, payload }) => told.push(`${channel} ${payload}`));
      await listener.query('listen podatelna_case');
      const caseId = await givenCase(database.db);
      await database.db.query("update access_case set phone = '123' where case_id = $1", [caseId]);
      await move(database.db, caseId, 'approved');
      await database.db.query("notify podatelna_case, 'the end'");
      await expect.poll(() => told.at(-1), { timeout: 10_000 }).toBe('podatelna_case the end');
      expect(told).toEqual([`podatelna_case ${caseId}`, `podatelna_case ${caseId}`, 'podatelna_case the end']);
    } finally {
      await listener.end();
    }
  });

  test('an act of a message is opened once', async () => {
    await using database = await testDatabase();
    const { db } = database;
    const messageId = await givenProcessedMessage(db);
    const caseId = await givenCase(db, { messageId });
    const again = db.query(
      `insert into access_case (message_id, channel, act_key, received_at, act, assessment, proposal, urgent, role, findings,
         details, rules_version, versions)
       select message_id, channel, act_key, received_at, act, assessment, proposal, urgent, role, findings, details,
              rules_version, versions from access_case where case_id = $1`,
      [caseId],
    );
    await expect(again).rejects.toMatchObject({ code: '23505', constraint: 'access_case_act_is_opened_once' });
  });

  test('a case that is ready proposes something, one for information nothing, and each has findings', async () => {
    await using database = await testDatabase();
    const { db } = database;
    await expect(givenCase(db, { assessment: 'ready', proposal: 'none' })).rejects.toMatchObject(refused);
    await expect(givenCase(db, { assessment: 'information' })).rejects.toMatchObject(refused);
    const caseId = await givenCase(db);
    await expect(db.query("update access_case set findings = '[]' where case_id = $1", [caseId])).rejects.toMatchObject(
      refused,
    );
  });
});

describe('the stable interface', () => {
  test('has the columns that contract.md promises, in their order', async () => {
    await using database = await testDatabase();
    const columns = async (view: string) => {
      const { rows } = await database.db.query(
        `select column_name || ' ' || data_type as described from information_schema.columns
          where table_schema = 'public' and table_name = $1 order by ordinal_position`,
        [view],
      );
      return rows.map((row) => row.described.replace('timestamp with time zone', 'timestamptz'));
    };
    expect(await columns('intake_message')).toEqual([
      'dm_id text',
      'state text',
      'delivered_at timestamptz',
      'stored_at timestamptz',
      'processed_at timestamptz',
      'marked_at timestamptz',
      'signed_sha256 text',
      'dm_hash text',
      'signature text',
      'signature_detail jsonb',
      'case_count integer',
      'problem text',
    ]);
    expect(await columns('provisioning_case')).toEqual([
      'case_id text',
      'channel text',
      'dm_id text',
      'received_at timestamptz',
      'act text',
      'application text',
      'status text',
      'assessment text',
      'proposal text',
      'urgent boolean',
      'given_names text',
      'family_name text',
      'birth_date date',
      'organisation_ico text',
      'organisation_name text',
      'letter_address jsonb',
      'role text',
      'sender_box_id text',
      'sender_ico text',
      'duplicate_of text',
      'supplements text',
      'findings jsonb',
      'rules_version text',
    ]);
  });

  test('shows the message of a case, the number of cases of a message and the digest of its first original', async () => {
    await using database = await testDatabase();
    const { db } = database;
    const messageId = await givenProcessedMessage(db, '4711');
    await givenOriginal(db, messageId);
    await givenOriginal(db, messageId, 'downloaded once more');
    await givenCase(db, { messageId });
    await givenCase(db);
    const message = await db.query('select dm_id, case_count, signed_sha256 from intake_message');
    // echo -n 'the original' | sha256sum
    const digest = (await db.query("select encode(sha256('the original'), 'hex') as hex")).rows[0].hex;
    expect(message.rows).toEqual([{ dm_id: '4711', case_count: 1, signed_sha256: digest }]);
    const cases = await db.query('select channel, dm_id from provisioning_case order by case_id');
    expect(cases.rows).toEqual([
      { channel: 'data_box', dm_id: '4711' },
      { channel: 'paper', dm_id: null },
    ]);
  });

  test('a message that is not ours keeps its id, its delivery and its state only', async () => {
    await using database = await testDatabase();
    await givenProcessedMessage(database.db);
    await expect(database.db.query("update data_message set state = 'not_ours'")).rejects.toMatchObject({
      constraint: 'data_message_not_ours_keeps_its_id_only',
    });
  });

  test.each(['quarantined', 'unavailable'])('a message that is %s says why', async (state) => {
    await using database = await testDatabase();
    await givenProcessedMessage(database.db);
    await expect(database.db.query('update data_message set state = $1', [state])).rejects.toMatchObject({
      constraint: 'data_message_problem_is_told',
    });
    await database.db.query("update data_message set state = $1, problem = 'Proto.'", [state]);
    await expect(database.db.query("update data_message set state = 'processed'")).rejects.toMatchObject(refused);
  });
});

async function givenOriginal(db: Db, messageId?: number, content = 'the original'): Promise<void> {
  const id = messageId ?? (await givenProcessedMessage(db));
  const { rows } = await db.query(
    `insert into signed_original (message_id, sha256, size_bytes, downloaded_at, time_stamped)
     values ($1, sha256($2::text::bytea), length($2::text), now(), true) returning id`,
    [id, content],
  );
  await db.query('insert into signed_original_chunk (original_id, ordinal, bytes) values ($1, 0, $2::text::bytea)', [
    rows[0].id,
    content,
  ]);
}
