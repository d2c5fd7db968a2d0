import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../../src/db/pool.ts';
import { accountFact } from '../../src/registers/accounts.ts';
import { importAccounts } from '../../src/registers/import-accounts.ts';
import type { AskedPerson } from '../../src/registers/same-person.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { givenFile } from './register-files.ts';

const now = new Date('2026-11-20T10:00:00Z');
const header = 'given_names;family_name;birth_date;ik_mpsv;username;application;organisation_ico;active';
const janaInRegister = 'Jana;Nováková;1980-02-01;IK1;jnovakova;poskytovatel;99900017;ano';

const jana: AskedPerson = {
  givenNames: 'Jana',
  familyName: 'Nováková',
  birthDate: '1980-02-01',
  username: null,
  ikMpsv: null,
};
const nobody: AskedPerson = { givenNames: null, familyName: null, birthDate: null, username: null, ikMpsv: null };

/** The register holds `rows`; what does it say of `asked`? */
const table: [string, string[], AskedPerson, 'yes' | 'no' | 'unknown'][] = [
  ['name and birth date agree', [janaInRegister], jana, 'yes'],
  [
    'name and birth date agree, written otherwise',
    [janaInRegister],
    { ...jana, givenNames: 'Mgr. JANA', familyName: 'NOVÁKOVÁ, Ph.D.' },
    'yes',
  ],
  ['given name and surname are swapped', ['Nováková;Jana;1980-02-01;;;rodina;;ano'], jana, 'yes'],
  [
    'a double surname with a hyphen or a space',
    ['Jana;Nováková-Malá;1980-02-01;;;rodina;;ano'],
    { ...jana, familyName: 'Nováková Malá' },
    'yes',
  ],
  ['only the username agrees and nothing else is known', [janaInRegister], { ...nobody, username: 'JNovakova' }, 'yes'],
  ['only the IK MPSV agrees and nothing else is known', [janaInRegister], { ...nobody, ikMpsv: 'ik1' }, 'yes'],
  [
    'the username agrees and the name differs in diacritics only',
    [janaInRegister],
    { ...jana, familyName: 'Novakova', birthDate: null, username: 'jnovakova' },
    'yes',
  ],

  ['nobody of that name is there', [janaInRegister], { ...jana, givenNames: 'Petr', familyName: 'Svoboda' }, 'no'],
  ['a namesake born in another year', ['Jana;Nováková;1955-07-13;;jana55;rodina;;ano'], jana, 'no'],
  ['another person born on the same day', ['Petr;Svoboda;1980-02-01;;psvoboda;rodina;;ano'], jana, 'no'],

  [
    'the name alone agrees: the register lacks the birth date',
    ['Jana;Nováková;;;jnovakova;rodina;;ano'],
    jana,
    'unknown',
  ],
  [
    'the name alone agrees: the request lacks the birth date',
    [janaInRegister],
    { ...jana, birthDate: null },
    'unknown',
  ],
  ['the name differs in diacritics only', ['Jana;Novakova;1980-02-01;;;rodina;;ano'], jana, 'unknown'],
  ['the register has a further given name', ['Jana Marie;Nováková;1980-02-01;;;rodina;;ano'], jana, 'yes'],
  ['the register has a further given name and no birth date', ['Jana Marie;Nováková;;;;rodina;;ano'], jana, 'unknown'],
  ['the surname changed and the birth date agrees', ['Jana;Svobodová;1980-02-01;;;rodina;;ano'], jana, 'unknown'],
  ['the register has the surname only', [';Nováková;;;;rodina;;ano'], jana, 'unknown'],
  ['the birth dates differ in one digit', ['Jana;Nováková;1980-02-07;;;rodina;;ano'], jana, 'unknown'],
  ['day and month are changed round', ['Jana;Nováková;1980-01-02;;;rodina;;ano'], jana, 'unknown'],
  [
    'two namesakes born on the same day',
    [janaInRegister, 'Jana;Nováková;1980-02-01;IK2;jnovakova2;rodina;;ano'],
    jana,
    'unknown',
  ],
  [
    'a namesake without a birth date beside the account',
    [janaInRegister, 'Jana;Nováková;;;jana;rodina;;ano'],
    jana,
    'unknown',
  ],
  [
    'the birth date is missing in the request and nobody is there',
    [janaInRegister],
    { ...jana, familyName: 'Svobodová', birthDate: null },
    'unknown',
  ],
  [
    'the given name is missing in the request',
    [janaInRegister],
    { ...jana, givenNames: null, familyName: 'Svobodová' },
    'unknown',
  ],
  [
    'the request names a user that is not there',
    [janaInRegister],
    { ...jana, familyName: 'Svobodová', birthDate: '1991-05-05', username: 'svobodova' },
    'unknown',
  ],
  ['the request names another user than the register', [janaInRegister], { ...jana, username: 'somebody' }, 'unknown'],
  [
    'the username is somebody else’s',
    ['Petr;Svoboda;1970-03-03;;jnovakova;rodina;;ano'],
    { ...jana, username: 'jnovakova' },
    'unknown',
  ],
  [
    'the username agrees and the birth date does not',
    [janaInRegister],
    { ...jana, birthDate: '1980-02-02', username: 'jnovakova' },
    'unknown',
  ],
  [
    'the IK MPSV agrees and the username does not',
    [janaInRegister],
    { ...nobody, ikMpsv: 'IK1', username: 'other' },
    'unknown',
  ],
  ['the account is not active', ['Jana;Nováková;1980-02-01;;;rodina;;ne'], jana, 'unknown'],
  [
    'one of the accounts is not active',
    [janaInRegister, janaInRegister.replace('poskytovatel', 'senior').replace(';ano', ';ne')],
    jana,
    'unknown',
  ],
  ['the register does not say whether it is active', ['Jana;Nováková;1980-02-01;;;rodina;;'], jana, 'unknown'],
  ['nothing is known of the person', [janaInRegister], nobody, 'unknown'],
];

const wordsOfNames: [string | null, string, string[]][] = [
  ['Jana', 'Nováková', ['jana', 'novakova']],
  ['Ing. arch. JANA', 'NOVÁKOVÁ-MALÁ, Ph.D., MBA', ['jana', 'mala', 'novakova']],
  ['Jana'.normalize('NFD'), 'Říčařová'.normalize('NFD'), ['jana', 'ricarova']],
  ['Łukasz', "O'Brien", ['lukasz', 'obrien']],
  [null, 'Ďáďa', ['dada']],
  ['', '', []],
];

describe('of one person and one list:', () => {
  // Each list replaces the one before, so they can share a database.
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database[Symbol.asyncDispose]());

  test.each(table)('%s', async (_, rows, asked, kind) => {
    await givenAccounts(database.db, rows);

    expect((await accountFact(database.db, asked)).kind).toBe(kind);
  });

  test.each(wordsOfNames)(
    'the words of %s %s, by which candidates are found',
    async (givenNames, familyName, words) => {
      const { rows } = await database.db.query('select name_words($1, $2) as words', [givenNames, familyName]);

      expect(rows).toEqual([{ words }]);
    },
  );
});

test('an account tells its username, applications and organisations, over all rows of the person', async () => {
  await using database = await testDatabase();
  await givenAccounts(database.db, [
    janaInRegister,
    'Jana;Nováková;1980-02-01;;;senior;;ano',
    // Only the username ties this one to her.
    'J.;Nováková;;;jnovakova;rodina;99900025;ano',
    'Petr;Svoboda;1980-02-01;IK9;psvoboda;rodina;99900033;ano',
  ]);

  expect(await accountFact(database.db, jana)).toEqual({
    kind: 'unknown',
    because: expect.stringContaining('v jiném si s ní odporuje'),
  });
  expect(await accountFact(database.db, { ...nobody, username: 'psvoboda' })).toEqual({
    kind: 'yes',
    takenAt: now.toISOString(),
    username: 'psvoboda',
    applications: ['rodina'],
    organisationIcos: ['99900033'],
    ikMpsv: 'IK9',
  });
});

test('rows of the same username count together although only one of them has the birth date', async () => {
  await using database = await testDatabase();
  await givenAccounts(database.db, [janaInRegister, 'Jana;Nováková;;;jnovakova;rodina;99900025;ano']);

  expect(await accountFact(database.db, jana)).toEqual({
    kind: 'yes',
    takenAt: now.toISOString(),
    username: 'jnovakova',
    applications: ['poskytovatel', 'rodina'],
    organisationIcos: ['99900017', '99900025'],
    ikMpsv: 'IK1',
  });
});

test('nobody is said to have no account before a complete list is there', async () => {
  await using database = await testDatabase();
  expect(await accountFact(database.db, jana)).toEqual({ kind: 'unknown', because: 'Seznam účtů nebyl dosud nahrán.' });

  await givenAccounts(database.db, ['Petr;Svoboda;1970-03-03;;;rodina;;ano'], { complete: false });
  expect(await accountFact(database.db, jana)).toEqual({
    kind: 'unknown',
    because: 'Osoba v seznamu účtů není, seznam ale není úplný.',
  });

  await givenAccounts(database.db, ['Petr;Svoboda;1970-03-03;;;rodina;;ano']);
  expect(await accountFact(database.db, jana)).toEqual({ kind: 'no', takenAt: now.toISOString() });
});

test('an account that is in an incomplete list is an account', async () => {
  await using database = await testDatabase();
  await givenAccounts(database.db, [janaInRegister], { complete: false });

  expect(await accountFact(database.db, jana)).toMatchObject({ kind: 'yes', username: 'jnovakova' });
});

test('who was in the list before and is not in the current one has no account', async () => {
  await using database = await testDatabase();
  await givenAccounts(database.db, [janaInRegister]);
  await givenAccounts(database.db, ['Petr;Svoboda;1970-03-03;;;rodina;;ano']);

  expect(await accountFact(database.db, jana)).toMatchObject({ kind: 'no' });
});

test('an account recorded by provisioning counts without any list, and beside a list that is older', async () => {
  await using database = await testDatabase();
  await givenRecordedAccount(database.db, '2026-11-21T08:00:00Z');
  const recorded = { kind: 'yes', takenAt: '2026-11-21T08:00:00.000Z', applications: ['senior'] };
  expect(await accountFact(database.db, jana)).toMatchObject(recorded);

  await givenAccounts(database.db, ['Petr;Svoboda;1970-03-03;;;rodina;;ano']);

  expect(await accountFact(database.db, jana)).toMatchObject(recorded);
});

test('a recorded account that a later complete list does not know is unknown', async () => {
  await using database = await testDatabase();
  await givenRecordedAccount(database.db, '2026-11-01T08:00:00Z');
  await givenAccounts(database.db, ['Petr;Svoboda;1970-03-03;;;rodina;;ano']);

  expect(await accountFact(database.db, jana)).toEqual({
    kind: 'unknown',
    because: 'Účet byl zaznamenán při zřízení, ale v novějším úplném seznamu účtů není.',
  });
});

test('a recorded account says when it was recorded', async () => {
  await using database = await testDatabase();

  await expect(
    database.db.query(
      `insert into account (family_name, application, active)
       values ('Nováková', 'rodina', true)`,
    ),
  ).rejects.toMatchObject({ constraint: 'account_is_imported_or_recorded' });
});

async function givenAccounts(db: Db, rows: string[], { complete } = { complete: true }): Promise<void> {
  const file = givenFile('ucty.csv', [header, ...rows].join('\n'));
  expect(await importAccounts(db, file, { complete, now, takenAt: now })).toMatchObject({ kind: 'imported' });
}

async function givenRecordedAccount(db: Db, recordedAt: string): Promise<void> {
  await db.query(
    `insert into account (given_names, family_name, birth_date, application, active, recorded_at)
     values ('Jana', 'Nováková', '1980-02-01', 'senior', true, $1)`,
    [recordedAt],
  );
}
