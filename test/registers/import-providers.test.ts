import { expect, test } from 'vitest';
import { importProviders } from '../../src/registers/import-providers.ts';
import { providerFact } from '../../src/registers/providers.ts';
import { registersAge } from '../../src/registers/registers-age.ts';
import { testDatabase } from '../support/database.ts';
import { givenFile, otherServices, rpss, rpssItem } from './register-files.ts';

const now = new Date('2026-11-20T10:00:00Z');
const day = (text: string) => new Date(`${text}T12:00:00Z`);
const options = { force: false, now, takenAt: now };

test('a provider with a running service is found active with name, seat and statutory names', async () => {
  await using database = await testDatabase();
  const file = givenFile('rpss.json', rpss([rpssItem('99900017', { name: 'Domov U Lípy' }), ...otherServices(3)]));

  expect(await importProviders(database.db, file, options)).toEqual({
    kind: 'imported',
    providers: 4,
    services: 4,
    rejected: 0,
    takenAt: now.toISOString(),
  });

  expect(await providerFact(database.db, '99900017', now)).toEqual({
    kind: 'found',
    takenAt: now.toISOString(),
    name: 'Domov U Lípy',
    active: true,
    detail: 'Ke dni 20. 11. 2026 poskytuje služby: 1 z 1 zapsaných.',
    seat: { street: 'Lipová 12/3a', city: null, zip: '60200', text: 'Lipová 12/3a, 602 00' },
    statutory: [{ givenNames: 'Bořivoj', familyName: 'Ředitelský' }],
  });
});

test('contacts, tax numbers and facilities are not stored', async () => {
  await using database = await testDatabase();
  await importProviders(database.db, givenFile('rpss.json', rpss([rpssItem('99900017')])), options);

  const { rows } = await database.db.query(
    'select to_jsonb(p) as provider, to_jsonb(s) as service from provider p join provider_service s using (snapshot_id, ico)',
  );

  expect(JSON.stringify(rows)).not.toMatch(/example\.cz|600000000|CZ99900017|Zařízení|Mgr/);
  expect(Object.keys(rows[0].service).sort()).toEqual(
    ['ends_on', 'ico', 'id', 'identifier', 'kind', 'snapshot_id', 'starts_on'].sort(),
  );
});

test('a provider whose services have ended is not active although a facility is open', async () => {
  await using database = await testDatabase();
  const items = [rpssItem('99900017', { to: '2025-12-31' }), rpssItem('99900017', { to: '2024-06-30' })];
  await importProviders(database.db, givenFile('rpss.json', rpss(items)), options);

  expect(await providerFact(database.db, '99900017', now)).toMatchObject({
    active: false,
    detail: 'Poskytování poslední služby skončilo dne 31. 12. 2025.',
  });
});

test.each([
  ['the day before it begins', '2020-02-28', false],
  ['the day it begins', '2020-02-29', true],
  ['the day before it ends', '2022-06-30', true],
  ['the day it ends', '2022-07-01', false],
  ['the years between two services', '2023-05-05', false],
  ['the second service', '2024-05-05', true],
])('history answers for %s', async (_, asked, active) => {
  await using database = await testDatabase();
  const items = [
    rpssItem('99900017', { from: '2020-02-29', to: '2022-07-01' }),
    rpssItem('99900017', { from: '2024-01-01T00:00:00' }),
  ];
  await importProviders(database.db, givenFile('rpss.json', rpss(items)), options);

  expect(await providerFact(database.db, '99900017', day(asked))).toMatchObject({ kind: 'found', active });
});

test('the day is the one in Prague, also when the register writes midnight in UTC', async () => {
  await using database = await testDatabase();
  const items = [rpssItem('99900017', { from: '2026-06-30T22:00:00Z' })];
  await importProviders(database.db, givenFile('rpss.json', rpss(items)), options);

  expect(await providerFact(database.db, '99900017', new Date('2026-06-30T21:59:59Z'))).toMatchObject({
    active: false,
    detail: 'Poskytování nejbližší služby začíná dne 1. 7. 2026.',
  });
  expect(await providerFact(database.db, '99900017', new Date('2026-06-30T22:00:00Z'))).toMatchObject({ active: true });
});

test('an IČO is found whether the register writes it with its zeros, without them or as a number', async () => {
  await using database = await testDatabase();
  await importProviders(database.db, givenFile('rpss.json', rpss([rpssItem('551023'), rpssItem(6947)])), options);

  expect(await providerFact(database.db, '00551023', now)).toMatchObject({ kind: 'found' });
  expect(await providerFact(database.db, '00006947', now)).toMatchObject({ kind: 'found' });
  expect(await providerFact(database.db, '99900017', now)).toEqual({ kind: 'notFound', takenAt: now.toISOString() });
});

test('the register does not speak about a day more than 48 hours after it was taken, and does about days before', async () => {
  await using database = await testDatabase();
  expect(await providerFact(database.db, '99900017', now)).toEqual({ kind: 'noSnapshot' });
  await importProviders(database.db, givenFile('rpss.json', rpss([rpssItem('99900017')])), options);

  expect(await providerFact(database.db, '99900017', new Date('2026-11-22T10:00:00Z'))).toMatchObject({
    kind: 'found',
  });
  expect(await providerFact(database.db, '99900017', new Date('2026-11-22T10:00:01Z'))).toEqual({
    kind: 'stale',
    takenAt: now.toISOString(),
  });
  expect(await providerFact(database.db, '99900017', day('2020-01-01'))).toMatchObject({ kind: 'found' });
});

test('the age of a file is when it was written, and importing it again unchanged makes it no younger than that', async () => {
  await using database = await testDatabase();
  const content = rpss([rpssItem('99900017')]);
  const first = givenFile('rpss.json', content, day('2026-11-10'));
  const second = givenFile('rpss.json', content, day('2026-11-18'));

  await importProviders(database.db, first, { force: false, now });

  expect(await importProviders(database.db, second, { force: false, now })).toEqual({
    kind: 'unchanged',
    providers: 1,
    services: 1,
    takenAt: '2026-11-18T12:00:00.000Z',
  });
  expect(await importProviders(database.db, first, { force: false, now })).toMatchObject({
    takenAt: '2026-11-18T12:00:00.000Z',
  });
  expect((await registersAge(database.db)).providers).toMatchObject({ takenAt: '2026-11-18T12:00:00.000Z' });
});

test('a file that is older than what is there is refused unless forced', async () => {
  await using database = await testDatabase();
  await importProviders(database.db, givenFile('new.json', rpss(otherServices(2))), options);
  const older = givenFile('old.json', rpss([...otherServices(2), rpssItem('99900017')]), day('2026-11-01'));

  expect(await importProviders(database.db, older, { force: false, now })).toEqual({
    kind: 'refused',
    because: 'Soubor je starší než data, která už v podatelně jsou; přesto jej lze nahrát s volbou --force.',
  });
  expect(await importProviders(database.db, older, { force: true, now })).toMatchObject({ kind: 'imported' });
});

test('a register that shrank by more than 5 % is refused and the last good one stays, unless forced', async () => {
  await using database = await testDatabase();
  await importProviders(
    database.db,
    givenFile('good.json', rpss([...otherServices(99), rpssItem('99900017')])),
    options,
  );
  const shrunk = givenFile('shrunk.json', rpss(otherServices(94)));

  expect(await importProviders(database.db, shrunk, options)).toEqual({
    kind: 'refused',
    because:
      'Soubor je o více než 5 % menší než dosavadní data (služby: 100 → 94, poskytovatelé: 100 → 94); ' +
      'je-li to správně, nahrajte jej s volbou --force.',
  });
  expect(await providerFact(database.db, '99900017', now)).toMatchObject({ kind: 'found' });

  expect(await importProviders(database.db, shrunk, { ...options, force: true })).toMatchObject({ kind: 'imported' });
  expect(await providerFact(database.db, '99900017', now)).toMatchObject({ kind: 'notFound' });
});

test('5 % fewer are accepted', async () => {
  await using database = await testDatabase();
  await importProviders(database.db, givenFile('good.json', rpss(otherServices(100))), options);

  expect(await importProviders(database.db, givenFile('less.json', rpss(otherServices(95))), options)).toMatchObject({
    kind: 'imported',
  });
});

test('only the current snapshot and the one before are kept', async () => {
  await using database = await testDatabase();
  for (const count of [10, 11, 12, 13]) {
    await importProviders(database.db, givenFile('rpss.json', rpss(otherServices(count))), options);
  }

  const { rows } = await database.db.query('select state, provider_count from provider_snapshot order by id');
  expect(rows).toEqual([
    { state: 'previous', provider_count: 12 },
    { state: 'current', provider_count: 13 },
  ]);
  expect((await database.db.query('select count(*) as kept from provider')).rows).toEqual([{ kept: 25 }]);
});

test.each([
  ['cut off in the middle', rpss(otherServices(3)).slice(0, -40), /^Soubor není úplný JSON registru poskytovatelů/],
  ['an HTML page', '<!doctype html><p>Údržba</p>', /^Soubor není úplný JSON registru poskytovatelů/],
  ['followed by rubbish', `${rpss(otherServices(3))} }`, /^Soubor není úplný JSON registru poskytovatelů/],
  ['without items', '{"polozky":[]}', /^Soubor neobsahuje žádnou položku/],
  ['another data set', '{"items":[{"id":1}]}', /^Soubor neobsahuje žádnou položku/],
  ['empty', '', /^Soubor /],
  ['items that are no list', '{"polozky":{"a":1}}', /^Soubor není úplný JSON registru poskytovatelů/],
])('a file that is %s is refused in a sentence', async (_, content, because) => {
  await using database = await testDatabase();
  await importProviders(database.db, givenFile('good.json', rpss([rpssItem('99900017')])), options);

  const outcome = await importProviders(database.db, givenFile('rpss.json', content), options);

  expect(outcome).toEqual({ kind: 'refused', because: expect.stringMatching(because) });
  expect(await providerFact(database.db, '99900017', now)).toMatchObject({ kind: 'found' });
});

test('one item in a hundred may have another shape, more refuse the file', async () => {
  await using database = await testDatabase();
  const bad = [
    rpssItem('99900017', { more: { datumPoskytovaniOd: '2026-02-30' } }),
    rpssItem('99900017', { more: { poskytovatel: { nazev: 'Bez IČO' } } }),
  ];

  expect(
    await importProviders(database.db, givenFile('rpss.json', rpss([...otherServices(99), bad[0]])), options),
  ).toMatchObject({ kind: 'imported', rejected: 1, services: 99 });
  expect(
    await importProviders(database.db, givenFile('rpss.json', rpss([...otherServices(98), ...bad])), options),
  ).toEqual({
    kind: 'refused',
    because: 'Soubor nemá očekávaný tvar: nerozumíme 2 z 100 položek, připouští se nejvýše 1 %.',
  });
});

test('characters that Postgres cannot keep spoil their item and nothing else', async () => {
  await using database = await testDatabase();
  const items = [
    rpssItem('99900017', { name: 'a\0b' }),
    rpssItem('99900025', { name: 'a\ud800b' }),
    ...otherServices(198),
  ];

  expect(await importProviders(database.db, givenFile('rpss.json', rpss(items)), options)).toMatchObject({
    rejected: 2,
  });
});

test('one item without end is refused before it fills the memory', async () => {
  await using database = await testDatabase();
  const endless = `{"polozky":[{"identifikator":"${'1'.repeat(9 * 1024 * 1024)}"}]}`;

  expect(await importProviders(database.db, givenFile('rpss.json', endless), options)).toMatchObject({
    kind: 'refused',
    because: expect.stringContaining('příliš velké'),
  });
});

test('two imports at once leave one current snapshot', async () => {
  await using database = await testDatabase();
  const files = [10, 11].map((count) => givenFile('rpss.json', rpss(otherServices(count))));

  const outcomes = await Promise.all(
    files.map((file) => importProviders(database.db, file, { ...options, force: true })),
  );

  expect(outcomes.map((outcome) => outcome.kind)).toEqual(['imported', 'imported']);
  const { rows } = await database.db.query("select count(*) as current from provider_snapshot where state = 'current'");
  expect(rows).toEqual([{ current: 1 }]);
});

test('a path that leads nowhere is a sentence', async () => {
  await using database = await testDatabase();

  await expect(importProviders(database.db, '/nowhere/rpss.json', options)).rejects.toMatchObject({
    kind: 'operator',
    message: 'Soubor nelze otevřít (ENOENT).',
  });
});
