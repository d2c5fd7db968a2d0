import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importAccounts } from '../../src/registers/import-accounts.ts';
import { registersAge } from '../../src/registers/registers-age.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { givenFile } from './register-files.ts';

const now = new Date('2026-11-20T10:00:00Z');
const options = { complete: true, now, takenAt: now };
const header = 'given_names,family_name,birth_date,ik_mpsv,username,application,organisation_ico,active';
const jana = 'Jana,Nováková,1980-02-01,IK1,jnovakova,rodina,99900017,true';

const stored = {
  given_names: 'Jana',
  family_name: 'Nováková',
  birth_date: '1980-02-01',
  ik_mpsv: 'IK1',
  username: 'jnovakova',
  application: 'rodina',
  organisation_ico: '99900017',
  active: true,
};

test.each([
  ['commas', `${header}\n${jana}\n`],
  ['semicolons', `${header}\n${jana}\n`.replaceAll(',', ';')],
  ['a byte order mark and Windows line ends', `\ufeff${header}\r\n${jana}\r\n`],
  ['quotes', `${header}\n"Jana","Nováková","1980-02-01","IK1","jnovakova","Rodina","99900017","ano"`],
  [
    'columns in another order',
    'active;application;family_name;given_names;birth_date;ik_mpsv;username;organisation_ico;x\n1;RODINA;Nováková;Jana;1980-02-01;IK1;jnovakova;99900017;y',
  ],
  [
    'spaces and empty lines',
    `${header}\n\n Jana , Nováková ,1980-02-01, IK1 ,jnovakova, rodina ,999 000 17, TRUE \n\n`,
  ],
])('a list with %s is read', async (_, content) => {
  await using database = await testDatabase();

  expect(await importAccounts(database.db, givenFile('ucty.csv', content), options)).toEqual({
    kind: 'imported',
    rows: 1,
    complete: true,
    takenAt: now.toISOString(),
  });

  const columns = Object.keys(stored).join(', ');
  expect((await database.db.query(`select ${columns} from account`)).rows).toEqual([stored]);
});

test('a separator inside quotes is part of the value', async () => {
  await using database = await testDatabase();
  const file = givenFile(
    'ucty.csv',
    `${header.replaceAll(',', ';')}\nJana;"Nováková; Malá, roz. ""Velká""";;;;senior;;`,
  );

  await importAccounts(database.db, file, options);

  const { rows } = await database.db.query('select family_name, birth_date, username, active from account');
  expect(rows).toEqual([
    { family_name: 'Nováková; Malá, roz. "Velká"', birth_date: null, username: null, active: null },
  ]);
});

describe('a refused list leaves nothing behind:', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(async () => {
    expect(await registersAge(database.db)).toMatchObject({ providers: null, accounts: null });
    await database[Symbol.asyncDispose]();
  });

  test.each([
    ['a missing surname', 'Jana,,1980-02-01,,,rodina,,', 'Nic nebylo nahráno. Řádek 3, sloupec family_name: chybí.'],
    [
      'a Czech date',
      'Tajná,Osoba,1.2.1980,,,rodina,,',
      'Nic nebylo nahráno. Řádek 3, sloupec birth_date: není datum ve tvaru RRRR-MM-DD.',
    ],
    [
      'a day that does not exist',
      'Tajná,Osoba,1980-02-31,,,rodina,,',
      'Nic nebylo nahráno. Řádek 3, sloupec birth_date: není datum ve tvaru RRRR-MM-DD.',
    ],
    [
      'another application',
      'Tajná,Osoba,,,,registr,,',
      'Nic nebylo nahráno. Řádek 3, sloupec application: není poskytovatel, rodina ani senior.',
    ],
    [
      'something else than an IČO',
      'Tajná,Osoba,,,,rodina,CZ8001011234,',
      'Nic nebylo nahráno. Řádek 3, sloupec organisation_ico: není IČO.',
    ],
    [
      'an unclear state',
      'Tajná,Osoba,,,,rodina,,možná',
      'Nic nebylo nahráno. Řádek 3, sloupec active: není true ani false (ano, ne).',
    ],
    ['too few columns', 'Tajná,Osoba', 'Řádek 3: jiný počet sloupců než v záhlaví.'],
    [
      'a quote that never ends',
      `"Tajná,Osoba,,,,rodina,,\n${'x'.repeat(20_000)}`,
      /záznam je příliš dlouhý; nejspíš chybí uvozovka\.$/,
    ],
    [
      'a value without end',
      `${'T'.repeat(300)},Osoba,,,,rodina,,`,
      'Nic nebylo nahráno. Řádek 3, sloupec given_names: je delší než 200 znaků.',
    ],
  ])('a row with %s refuses the list by line and column and quotes nobody', async (_, row, because) => {
    const outcome = await importAccounts(database.db, givenFile('ucty.csv', `${header}\n${jana}\n${row}\n`), options);

    expect(outcome).toEqual({
      kind: 'refused',
      because: typeof because === 'string' ? because : expect.stringMatching(because),
    });
    expect(JSON.stringify(outcome)).not.toMatch(/Tajná|Osoba|1\.2\.1980/);
  });

  test('many bad rows are told in short', async () => {
    const content = [header, ...Array.from({ length: 50 }, () => ',,,,,rodina,,')].join('\n');

    expect(await importAccounts(database.db, givenFile('ucty.csv', content), options)).toEqual({
      kind: 'refused',
      because:
        'Nic nebylo nahráno. Řádek 2, sloupec family_name: chybí; řádek 3, sloupec family_name: chybí; ' +
        'řádek 4, sloupec family_name: chybí; řádek 5, sloupec family_name: chybí; řádek 6, sloupec family_name: chybí; a další.',
    });
  });

  test.each([
    [
      'lacks columns',
      'given_names,family_name,birth_date,username,application,active\n',
      'V záhlaví souboru chybí: ik_mpsv, organisation_ico.',
    ],
    ['has a column twice', `${header},username\n`, 'V záhlaví souboru je vícekrát: username.'],
    ['is empty', '', 'Soubor je prázdný.'],
    [
      'has nobody in it and is called complete',
      `${header}\n`,
      'Seznam je prázdný; jako úplný by znamenal, že účet nemá nikdo.',
    ],
  ])('a list that %s is refused', async (_, content, because) => {
    expect(await importAccounts(database.db, givenFile('ucty.csv', content), options)).toEqual({
      kind: 'refused',
      because,
    });
  });

  test('a list in another encoding is refused rather than stored with broken names', async () => {
    const windows1250 = Buffer.concat([
      Buffer.from(`${header}\nJana,Nov`),
      Buffer.from([0xe1]),
      Buffer.from('kova,,,,rodina,,\n'),
    ]);

    expect(await importAccounts(database.db, givenFile('ucty.csv', windows1250), options)).toEqual({
      kind: 'refused',
      because: 'Soubor není v kódování UTF-8; v Excelu jej uložte jako „CSV UTF-8“.',
    });
  });
});

test('a new list replaces the one before, of which one is kept, and leaves recorded accounts alone', async () => {
  await using database = await testDatabase();
  await database.db.query(
    "insert into account (family_name, application, active, recorded_at) values ('Zřízená', 'senior', true, now())",
  );
  for (const count of [1, 2, 3]) {
    const rows = Array.from({ length: count }, (_, number) => `Jana,Nováková,1980-02-0${number + 1},,,rodina,,ano`);
    await importAccounts(database.db, givenFile('ucty.csv', [header, ...rows].join('\n')), options);
  }

  const { rows } = await database.db.query('select state, row_count from account_snapshot order by id');
  expect(rows).toEqual([
    { state: 'previous', row_count: 2 },
    { state: 'current', row_count: 3 },
  ]);
  expect((await registersAge(database.db)).accounts).toEqual({
    takenAt: now.toISOString(),
    importedAt: now.toISOString(),
    rows: 3,
    complete: true,
    recorded: 1,
  });
});
