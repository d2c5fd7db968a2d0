import { describe, expect, test } from 'vitest';
import { type Db, inTransaction } from '../../src/db/pool.ts';
import { accountFact } from '../../src/registers/accounts.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type GivenCase, givenCase, move } from './given-case.ts';

const dataKey = Buffer.alloc(32, 9);
const birthNumber = { number: '8055173332', key: dataKey };

async function givenApproved(db: Db, given: GivenCase = {}): Promise<string> {
  const caseId = await givenCase(db, given);
  await move(db, caseId, 'approved');
  return caseId;
}

async function claim(db: Db, consumer = 'zřizování', lease = '5 minutes') {
  const { rows } = await db.query('select claim_approved_case($1, $2::interval) as claimed', [consumer, lease]);
  return rows[0].claimed;
}

async function complete(db: Db, caseId: string, result: object, consumer = 'zřizování'): Promise<string> {
  const { rows } = await db.query('select complete_case($1, $2, $3::jsonb) as status', [caseId, consumer, result]);
  return rows[0].status;
}

const statusOf = async (db: Db, caseId: string) =>
  (await db.query('select status from access_case where case_id = $1', [caseId])).rows[0].status;

describe('claiming', () => {
  test('gives each approved case to one of many consumers, the oldest first', async () => {
    await using database = await testDatabase();
    const { db } = database;
    const ids: string[] = [];
    for (const day of [5, 3, 4, 1, 2]) ids.push(await givenApproved(db, { receivedAt: `2026-11-0${day}T08:00:00Z` }));
    expect((await claim(db)).case_id).toBe(ids[3]);
    const claimed = await Promise.all(Array.from({ length: 12 }, (_, at) => claim(db, `spotřebitel ${at}`)));
    const given = claimed.flatMap((one) => one?.case_id ?? []);
    expect(given.toSorted()).toEqual(ids.filter((id) => id !== ids[3]).toSorted());
    expect(await claim(db)).toBeNull();
  });

  test('gives nothing that no person approved, and nothing that proposes nothing', async () => {
    await using database = await testDatabase();
    const { db } = database;
    await givenCase(db);
    for (const status of ['declined', 'awaiting_sender', 'closed', 'superseded'])
      await move(db, await givenCase(db), status);
    await givenApproved(db, { assessment: 'review', proposal: 'none' });
    expect(await claim(db)).toBeNull();
  });

  test('gives a case again when its lease has run out, and then the first consumer cannot complete it', async () => {
    await using database = await testDatabase();
    const { db } = database;
    const caseId = await givenApproved(db);
    expect((await claim(db, 'první')).case_id).toBe(caseId);
    expect(await claim(db, 'druhý')).toBeNull();
    await db.query("update access_case set claimed_until = clock_timestamp() - interval '1 second'");
    expect((await claim(db, 'druhý')).case_id).toBe(caseId);
    await expect(complete(db, caseId, { outcome: 'provisioned' }, 'první')).rejects.toMatchObject({ code: '55000' });
    expect(await complete(db, caseId, { outcome: 'provisioned' }, 'druhý')).toBe('provisioned');
  });

  test.each([
    ['', '5 minutes'],
    ['  ', '5 minutes'],
    ['x'.repeat(101), '5 minutes'],
    ['zřizování', '0 seconds'],
    ['zřizování', '2 days'],
    ['zřizování', null],
  ])('is refused to a consumer %j with a lease of %s', async (consumer, lease) => {
    await using database = await testDatabase();
    await expect(
      database.db.query('select claim_approved_case($1, $2::interval)', [consumer, lease]),
    ).rejects.toMatchObject({ code: '22023' });
  });

  test('holds the columns of the view and what account creation needs', async () => {
    await using database = await testDatabase();
    const { db } = database;
    await givenApproved(db);
    const claimed = await claim(db);
    const { fields } = await db.query('select * from provisioning_case');
    const promised = ['username', 'birth_surname', 'birth_place', 'citizenship', 'address', 'birth_number', 'ik_mpsv'];
    for (const name of [...fields.map((field) => field.name), ...promised]) expect(claimed).toHaveProperty(name);
  });

  test('gives the birth number to a session that has the key only', async () => {
    await using database = await testDatabase();
    const { db } = database;
    await givenApproved(db, { birthNumber });
    const without = await claim(db);
    expect(without.birth_number).toBeNull();
    expect(JSON.stringify(without)).not.toContain(birthNumber.number);

    const again = (key: Buffer) =>
      inTransaction(db, async (tx) => {
        await tx.query("update access_case set claimed_until = '-infinity'");
        await tx.query("select set_config('podatelna.data_key', $1, true)", [key.toString('base64')]);
        const { rows } = await tx.query("select claim_approved_case('zřizování', '1 minute') as claimed");
        return rows[0].claimed;
      });
    expect((await again(dataKey)).birth_number).toBe(birthNumber.number);
    await expect(again(Buffer.alloc(32, 1))).rejects.toThrow(/DATA_KEY/);
  });
});

describe('completing', () => {
  test('records the account, so that the person is found to have one', async () => {
    await using database = await testDatabase();
    const { db } = database;
    const asked = { givenNames: 'Jana', familyName: 'Zkušební', birthDate: '1980-05-17', username: null, ikMpsv: null };
    await givenAccountList(database);
    expect(await accountFact(db, asked)).toMatchObject({ kind: 'no' });

    const caseId = await givenApproved(db);
    await claim(db);
    await complete(db, caseId, { outcome: 'provisioned', ik_mpsv: '1234567890', username: 'zkusebnij' });
    expect(await statusOf(db, caseId)).toBe('provisioned');
    const fact = await accountFact(db, asked);
    expect(fact.kind).toBe('yes');
    expect(JSON.stringify(fact)).toContain('zkusebnij');

    const next = await givenApproved(db, { application: 'rodina' });
    expect(await claim(db)).toMatchObject({ case_id: next, username: 'zkusebnij' });
  });

  test('told twice changes nothing the second time', async () => {
    await using database = await testDatabase();
    const { db } = database;
    const caseId = await givenApproved(db);
    await claim(db);
    const result = { outcome: 'provisioned', ik_mpsv: '1234567890', username: 'zkusebnij' };
    expect(await complete(db, caseId, result)).toBe('provisioned');
    expect(await complete(db, caseId, result)).toBe('provisioned');
    expect((await db.query('select from account where case_id = $1', [caseId])).rowCount).toBe(1);
    expect((await db.query("select from case_event where kind = 'provisioned'")).rowCount).toBe(1);
    await expect(complete(db, caseId, { ...result, username: 'jiny' })).rejects.toMatchObject({ code: '55000' });
  });

  test('told by two at once leaves one account', async () => {
    await using database = await testDatabase();
    const { db } = database;
    const caseId = await givenApproved(db);
    await claim(db);
    const result = { outcome: 'provisioned', username: 'zkusebnij' };
    expect(await Promise.all([complete(db, caseId, result), complete(db, caseId, result)])).toEqual([
      'provisioned',
      'provisioned',
    ]);
    expect((await db.query('select from account')).rowCount).toBe(1);
  });

  test('erases the birth number once an IK MPSV is known, and keeps it until then', async () => {
    await using database = await testDatabase();
    const { db } = database;
    const held = async () => (await db.query('select from birth_number')).rowCount;
    const caseId = await givenApproved(db, { birthNumber });
    await claim(db);
    await complete(db, caseId, { outcome: 'provisioned', username: 'zkusebnij' });
    expect(await held()).toBe(1);

    const other = await givenApproved(db, { birthNumber, application: 'rodina' });
    await claim(db);
    await complete(db, other, { outcome: 'provisioned', ik_mpsv: '1234567890' });
    expect(await held()).toBe(0);
  });

  test('keeps the birth number for another case of the same person that still needs it', async () => {
    await using database = await testDatabase();
    const { db } = database;
    const first = await givenApproved(db, { birthNumber });
    await claim(db);
    const waiting = await givenCase(db, { birthNumber, application: 'senior' });
    await complete(db, first, { outcome: 'provisioned', ik_mpsv: '1234567890' });
    await move(db, waiting, 'approved');
    const again = await db.connect();
    await again.query(`select set_config('podatelna.data_key', $1, false)`, [birthNumber.key.toString('base64')]);
    const { rows } = await again.query(`select claim_approved_case('zřizování', interval '1 minute') as claimed`);
    again.release();
    expect(rows[0].claimed).toMatchObject({ case_id: waiting, birth_number: birthNumber.number });
  });

  test('that failed returns the case to people with the reason, and it can be approved and claimed again', async () => {
    await using database = await testDatabase();
    const { db } = database;
    const caseId = await givenApproved(db);
    await claim(db);
    await expect(complete(db, caseId, { outcome: 'failed' })).rejects.toMatchObject({ code: '22023' });
    const result = { outcome: 'failed', reason: 'Uživatelské jméno je obsazené.' };
    expect(await complete(db, caseId, result)).toBe('pending');
    expect(await complete(db, caseId, result)).toBe('pending');
    const { rows } = await db.query("select actor, reason from case_event where kind = 'provisioning_failed'");
    expect(rows).toEqual([{ actor: 'zřizování', reason: 'Uživatelské jméno je obsazené.' }]);
    expect(await claim(db)).toBeNull();

    await move(db, caseId, 'approved');
    expect((await claim(db)).case_id).toBe(caseId);
    // The same words in a new round are a new failure, not the old one told again.
    expect(await complete(db, caseId, result)).toBe('pending');
    expect((await db.query("select from case_event where kind = 'provisioning_failed'")).rowCount).toBe(2);
  });

  test.each([
    [{ outcome: 'done' }, '22023'],
    [{}, '22023'],
    [{ outcome: 'provisioned', ik_mpsv: 'x; drop' }, '22023'],
    [{ outcome: 'provisioned', username: 'x'.repeat(101) }, '22023'],
    [{ outcome: 'failed', reason: 'x'.repeat(2001) }, '22023'],
    // What is told is kept, and a password must not be.
    [{ outcome: 'provisioned', username: 'zkusebnij', password: 'tajne' }, '22023'],
  ])('refuses %j', async (result, code) => {
    await using database = await testDatabase();
    const caseId = await givenApproved(database.db);
    await claim(database.db);
    await expect(complete(database.db, caseId, result)).rejects.toMatchObject({ code });
    expect(await statusOf(database.db, caseId)).toBe('approved');
  });

  test('refuses a consumer without a name, also for a case that nobody has claimed', async () => {
    await using database = await testDatabase();
    const { db } = database;
    const caseId = await givenApproved(db);
    for (const nobody of [null, ' ']) {
      const completing = db.query(`select complete_case($1, $2, '{"outcome": "provisioned"}')`, [caseId, nobody]);
      await expect(completing).rejects.toMatchObject({ code: '22023' });
    }
    expect(await statusOf(db, caseId)).toBe('approved');
  });

  test('is still possible after the lease has run out, as long as nobody else has the case', async () => {
    await using database = await testDatabase();
    const { db } = database;
    const caseId = await givenApproved(db);
    await claim(db);
    await db.query("update access_case set claimed_until = clock_timestamp() - interval '1 hour'");
    expect(await complete(db, caseId, { outcome: 'provisioned' })).toBe('provisioned');
  });

  test('says when the IK MPSV is another one than a person entered', async () => {
    await using database = await testDatabase();
    const { db } = database;
    const caseId = await givenApproved(db, { ikMpsv: 'A1' });
    expect(await claim(db)).toMatchObject({ ik_mpsv: 'A1' });
    await complete(db, caseId, { outcome: 'provisioned', ik_mpsv: 'B2' });
    const { rows } = await db.query("select detail from case_event where kind = 'provisioned'");
    expect(rows).toEqual([{ detail: { ik_mpsv_known: true, ik_mpsv_differs: true } }]);
    expect((await db.query('select ik_mpsv from access_case')).rows).toEqual([{ ik_mpsv: 'B2' }]);
  });

  test('refuses a case that is not there, not claimed, or claimed by another', async () => {
    await using database = await testDatabase();
    const { db } = database;
    const provisioned = { outcome: 'provisioned' };
    await expect(complete(db, 'P999999', provisioned)).rejects.toMatchObject({ code: 'P0002' });
    const caseId = await givenApproved(db);
    await expect(complete(db, caseId, provisioned)).rejects.toMatchObject({ code: '55000' });
    await claim(db, 'někdo jiný');
    await expect(complete(db, caseId, provisioned)).rejects.toMatchObject({ code: '55000' });
  });
});

/** A complete list of accounts with one person who is somebody else. */
async function givenAccountList({ db }: TestDatabase): Promise<void> {
  await db.query(
    `with made as (
       insert into account_snapshot (complete, source, sha256, taken_at, imported_at, row_count)
       values (true, 'ucty.csv', sha256('ucty'), now(), now(), 1) returning id)
     insert into account (snapshot_id, given_names, family_name, birth_date, application, active)
     select id, 'Petr', 'Jiný', '1970-01-01', 'senior', true from made`,
  );
}
