import { expect, test } from 'vitest';
import { command } from './given-command.ts';

/** No database: none of these may get that far. */
const env = { PATH: process.env.PATH, DATABASE_URL: 'postgres://nikdo:tajne-heslo@127.0.0.1:1/nic' };

const commands = [
  ...['migrate', 'check', 'once', 'status', 'messages', 'message', 'cases', 'case', 'retry', 'resume'].map((name) => [
    name,
  ]),
  ['import'],
  ['import', 'providers'],
  ['import', 'accounts'],
  ['user'],
  ['user', 'add'],
  ['user', 'list'],
  ['user', 'disable'],
  ['pause'],
  ['purge'],
  ['audit'],
  ['audit', 'export'],
  ['audit', 'verify'],
];

test('every command explains itself in Czech', async () => {
  for (const name of [[], ...commands]) {
    const { code, stdout, stderr } = await command([...name, '--help'], env);
    expect({ name, code, stderr }).toEqual({ name, code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Použití: ${['podatelna', ...name].join(' ')}`));
    expect(stdout).toContain('ukáže nápovědu');
    expect(stdout).not.toMatch(/Usage|Options|Commands|Arguments|default|choices|\[options\]|\[command\]|display help/);
  }
}, 120_000);

test.each([
  [['prehled'], 'neznámý příkaz „prehled“'],
  [['mesage'], 'neznámý příkaz „mesage“ (nejspíš: message)'],
  [['cases', '--vse'], 'neznámá volba „--vse“'],
  [['case'], 'chybí argument „case_id“'],
  [['case', 'P000001', 'P000002'], 'argumentů má být 1, je jich 2'],
  [['cases', '--limit'], 'volbě „--limit <počet>“ chybí hodnota'],
  [['cases', '--limit', '0'], 'volba „--limit <počet>“ nemůže mít hodnotu „0“. Zadejte celé číslo od 1 do 100000.'],
  [
    ['cases', '--assessment', 'hotovo'],
    'volba „--assessment <posouzení>“ nemůže mít hodnotu „hotovo“. Možné hodnoty: ready, review, deficient, information.',
  ],
  [['resume', 'all'], 'argument „co“ nemůže být „all“. Možné hodnoty: poll, processing.'],
  [['pause', 'poll'], 'chybí povinná volba „--reason <důvod>“'],
  [
    ['pause', 'poll', '--reason', 'x', '--until', '30. 2.'],
    'volba „--until <čas>“ nemůže mít hodnotu „30. 2.“. Zadejte čas jako 18:30, 2026-11-25 06:00 (pražského času) nebo 2026-11-25T06:00+01:00.',
  ],
  [
    ['pause', 'poll', '--reason', 'x', '--until', '2020-01-01 06:00'],
    'volba „--until <čas>“ nemůže mít hodnotu „2020-01-01 06:00“. Konec pozastavení už minul.',
  ],
  [
    ['audit', 'verify', '--head', '12'],
    'volba „--head <konec>“ nemůže mít hodnotu „12“. Zadejte ČÍSLO:OTISK, jak je vypsal „audit verify“.',
  ],
  [['user', 'add', 'jana'], 'chybí povinná volba „--role <role>“'],
])('wrong arguments %j are named in one Czech line', async (args, sentence) => {
  expect(await command(args, env)).toEqual({ code: 1, signal: null, stdout: '', stderr: `podatelna: ${sentence}\n` });
});

test('a database that does not answer is said in one line, without its password', async () => {
  expect(await command(['cases'], env)).toEqual({
    code: 1,
    signal: null,
    stdout: '',
    stderr: 'podatelna: Databáze neodpovídá. Ověřte, že Postgres běží a že DATABASE_URL platí. (ECONNREFUSED)\n',
  });
});

test('without ISDS the intake says what is missing and does not start', async () => {
  const { code, stdout, stderr } = await command(['once'], env);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^podatelna: Nastavení ISDS není úplné; chybí:\n {2}ISDS_ENVIRONMENT/);
  for (const name of ['ISDS_USERNAME', 'ISDS_PASSWORD', 'npm run demo']) expect(stderr).toContain(name);
});

test('everything wrong in the configuration is said at once, values of secrets never', async () => {
  const { code, stderr } = await command(['status'], {
    ...env,
    DATABASE_URL: 'tajne-heslo',
    HTTP_PORT: 'osm',
    DATA_KEY: 'tajny-klic',
  });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^podatelna: Nastavení má chyby:\n/);
  for (const name of ['DATABASE_URL', 'HTTP_PORT', 'DATA_KEY']) expect(stderr).toContain(name);
  expect(stderr).not.toMatch(/tajne|tajny|\n {4}at /);
});
