import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SampleWorld } from '../../src/simulator/sample.ts';
import { ruleTitles } from '../../src/validation/rules/titles.ts';
import type { GivenSimulator } from '../simulator/given-simulator.ts';
import { worldOf } from '../spine/given-world.ts';
import { command, type Ended, root } from './given-command.ts';
import { givenPlace, type Place, simulatorOf } from './given-taken-in.ts';

let world: SampleWorld;
let simulator: GivenSimulator;
let place: Place;
const dmIds: Record<string, string> = {};

/** A command that must succeed, with its answer read from JSON. */
async function json<T>(...args: string[]): Promise<T> {
  const { code, stdout, stderr } = await command([...args, '--json'], place.env);
  expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: '' });
  return JSON.parse(stdout) as T;
}

async function succeeds(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await command(args, place.env);
  expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: '' });
  return stdout;
}

async function fails(...args: string[]): Promise<Ended> {
  const end = await command(args, place.env);
  expect(end.code, end.stdout).toBe(1);
  expect(end.stderr).toMatch(/^podatelna: .+\n$/);
  expect(end.stderr).not.toMatch(/\n {4}at /);
  return end;
}

beforeAll(async () => {
  // A consent, a request, one in doubt, one not ours, one that ISDS flags as suspicious.
  world = await worldOf('01', '04', '18', '26', '40');
  simulator = await simulatorOf(world);
  place = await givenPlace(simulator, world);
  const taken = await command(['once'], place.env);
  if (taken.code !== 0) throw new Error(taken.stderr);
  const { rows } = await place.database.db.query(`select dm_id, state from data_message order by delivered_at desc`);
  for (const row of rows) dmIds[row.state] = row.dm_id;
}, 180_000);
afterAll(async () => {
  await place?.[Symbol.asyncDispose]();
  await simulator?.[Symbol.asyncDispose]();
});

test('migrate says that there is nothing to do', async () => {
  expect(await succeeds('migrate')).toBe('Databáze je aktuální.\n');
});

test('check tries everything, causes no acceptance, and ends well only when all is well', {
  timeout: 60_000,
}, async () => {
  const lists = () => simulator.requests().filter(({ operation }) => operation === 'GetListOfReceivedMessages').length;
  const before = lists();
  const results = await json<{ what: string; ok: boolean; because: string }[]>('check');
  expect(results.map(({ what, ok }) => [what, ok])).toEqual([
    ['databáze', true],
    ['fronta', true],
    ['oddělené čtení dokumentů', true],
    ['přihlášení do ISDS', true],
    ['majitel schránky', true],
    ['oprávnění účtu', true],
    ['platnost hesla', true],
  ]);
  expect(lists()).toBe(before);

  const otherBox = await command(['check'], { ...place.env, ISDS_BOX_ID: 'abcdefg' });
  expect(otherBox.code).toBe(1);
  expect(otherBox.stdout).toMatch(/^✗ majitel schránky: .*sc9aavg, ne abcdefg/m);
  expect(otherBox.stdout).toMatch(/^✓ oprávnění účtu/m);
  expect(otherBox.stderr).toBe('podatelna: Ne všechno je v pořádku, viz výše.\n');

  const { ISDS_PASSWORD: _, ...withoutPassword } = place.env;
  const missing = await command(['check'], withoutPassword);
  expect(missing.code).toBe(1);
  expect(missing.stdout).toMatch(/^✗ datová schránka: chybí nastavení: ISDS_PASSWORD/m);
});

test('status tells what waits, the password and the age of registers', async () => {
  const shown = await succeeds('status');
  for (const sentence of [
    /poslední úplný seznam zpráv: +\d/,
    /čeká na stažení: +0\n/,
    /čeká na zpracování: +0\n/,
    /zpráv v karanténě: +1\n/,
    /heslo do ISDS platí: +ještě \d+ (den|dny|dní)/,
    /poskytovatelé \(RPSS\): +\d+ poskytovatelů, stav před/,
    /účty OKslužeb: +\d+ řádků, úplný seznam, stav před/,
  ])
    expect(shown).toMatch(sentence);
  const status = await json<Record<string, unknown>>('status');
  expect(status).toMatchObject({
    intake: { missedPolls: 0, credentialsRefusedAt: null, quarantined: 1, unavailable: 0, problems: [] },
    registers: { providers: {}, accounts: { complete: true } },
    failures: [{ stage: 'quarantined', code: 'isds-suspicious', count: 1 }],
  });
});

test('messages lists ours, newest first, and others only when asked', async () => {
  const rows = await json<Record<string, string>[]>('messages');
  expect(rows.map(({ state }) => state).sort()).toEqual(['processed', 'processed', 'processed', 'quarantined']);
  expect(Object.keys(rows[0]!)).toEqual([
    'dmId',
    'state',
    'deliveredAt',
    'senderName',
    'annotation',
    'signature',
    'caseCount',
    'problem',
  ]);
  expect(rows.map(({ deliveredAt }) => deliveredAt)).toEqual(
    rows
      .map(({ deliveredAt }) => deliveredAt)
      .toSorted()
      .reverse(),
  );
  expect(await json<unknown[]>('messages', '--limit', '2')).toHaveLength(2);
  const others = await json<Record<string, unknown>[]>('messages', '--state', 'not_ours');
  expect(others).toMatchObject([{ dmId: dmIds.not_ours, senderName: null, annotation: null }]);
  expect(await succeeds('messages', '--state', 'unavailable')).toBe('Žádné zprávy.\n');
  expect(await succeeds('messages')).toMatch(/^zpráva +dodána +stav +důkaz +případů +odesílatel +věc\n─+/);
});

test('message and case explain rule by rule, with the place each thing was read in', { timeout: 60_000 }, async () => {
  const cases =
    await json<{ case_id: string; dm_id: string; findings: { rule: string; because: string }[] }[]>('cases');
  expect(cases.length).toBeGreaterThanOrEqual(3);
  for (const { case_id, findings } of cases) {
    const shown = await succeeds('case', case_id.toLowerCase());
    const words = shown.replace(/\s+/g, ' ');
    expect(findings.length).toBeGreaterThan(3);
    for (const { rule, because } of findings) {
      expect(words).toMatch(new RegExp(`[✓✗?] ${rule} (splněno|nesplněno|nejasné)`));
      expect(words).toContain(because.replace(/\s+/g, ' '));
      if (ruleTitles[rule]) expect(words).toContain(ruleTitles[rule].replace(/\s+/g, ' '));
    }
    expect(shown).toMatch(/Odkud to víme\n {2}• /);
    expect(shown).toMatch(/Historie\n.*založen +podatelna/s);
    expect(shown).not.toMatch(/undefined|null|\[object/);
  }
  const message = await succeeds('message', cases[0]!.dm_id);
  for (const part of [
    'Důkaz o původu: platí',
    'pečeť ISDS: platí.',
    'SHA-256',
    'Dokumenty',
    'Proč',
    `Případ ${cases[0]!.case_id}`,
  ])
    expect(message).toContain(part);
  expect(message).not.toMatch(/undefined|null|\[object/);

  const quarantined = await succeeds('message', dmIds.quarantined!);
  expect(quarantined).toMatch(/stav: +v karanténě\n +problém: +\S/);
  const forgotten = await succeeds('message', dmIds.not_ours!);
  expect(forgotten).toContain('Podatelna si z ní nechala jen číslo a čas dodání.');

  const whole = await json<Record<string, unknown>>('message', cases[0]!.dm_id);
  for (const key of ['dm_id', 'state', 'envelope', 'signature_detail', 'originals', 'documents', 'cases'])
    expect(Object.keys(whole)).toContain(key);
});

test('birth numbers and secrets appear in no output', { timeout: 60_000 }, async () => {
  const ids = (await json<{ case_id: string }[]>('cases')).map(({ case_id }) => case_id);
  const messages = (await json<{ dmId: string }[]>('messages')).map(({ dmId }) => dmId);
  const asked = [
    ['cases'],
    ['messages'],
    ['status'],
    ...ids.map((id) => ['case', id]),
    ...messages.map((id) => ['message', id]),
  ];
  let printed = '';
  for (const args of asked) {
    printed += await succeeds(...args);
    printed += JSON.stringify(await json(...args));
  }
  const secrets = [place.env.ISDS_PASSWORD!, place.env.DATA_KEY!, place.env.SESSION_KEY!, place.env.DATABASE_URL!];
  const birthNumbers = Object.values(world.expected).flatMap((expected) => expected.birthNumbers);
  expect(birthNumbers.length).toBeGreaterThan(0);
  for (const secret of [...secrets, ...birthNumbers]) expect(printed.includes(secret)).toBe(false);
  expect(printed.includes('uvedeno (uloženo šifrovaně)')).toBe(true);
});

test('cases are narrowed by status and assessment', async () => {
  const all = await json<{ case_id: string; assessment: string; status: string }[]>('cases');
  const assessment = all[0]!.assessment;
  const some = await json<{ assessment: string }[]>('cases', '--assessment', assessment);
  expect(some).toEqual(all.filter((row) => row.assessment === assessment));
  expect(await succeeds('cases', '--status', 'approved')).toBe('Žádné případy.\n');
  expect(await succeeds('cases')).toMatch(
    /^případ +podáno +úkon +aplikace +osoba +organizace +posouzení +návrh +stav\n/,
  );
});

test('what does not exist is said by its number', async () => {
  expect((await fails('case', 'P999999')).stderr).toBe('podatelna: Případ P999999 neexistuje.\n');
  expect((await fails('case', 'nesmysl')).stderr).toBe('podatelna: Případ nesmysl neexistuje.\n');
  expect((await fails('message', '42')).stderr).toBe('podatelna: Zprávu 42 podatelna nezná.\n');
  expect((await fails('user', 'disable', 'nikdo')).stderr).toBe('podatelna: Uživatel nikdo neexistuje.\n');
});

test('retry takes what failed, and nothing else', async () => {
  expect((await fails('retry')).stderr).toBe('podatelna: Uveďte čísla zpráv, nebo --failed.\n');
  expect((await fails('retry', '42', '--failed')).stderr).toContain('buď čísla zpráv, nebo --failed');
  const nothing = await fails('retry', '42', dmIds.processed!);
  expect(nothing.stderr).toBe(`podatelna: Nic k opakování není u zpráv: 42, ${dmIds.processed}.\n`);

  expect(await succeeds('retry', '--failed')).toMatch(new RegExp(`^K novému pokusu: ${dmIds.quarantined}\\.`));
  expect(await succeeds('retry', '--failed')).toBe('Není co opakovat.\n');
  // It is as suspicious as before.
  expect(await command(['once'], place.env)).toMatchObject({ code: 0 });
  expect(await succeeds('message', dmIds.quarantined!)).toMatch(/stav: +v karanténě/);
}, 60_000);

test('registers are imported, or refused with a reason and left as they were', { timeout: 60_000 }, async () => {
  const file = (name: string) => join(place.dataDir, name);
  await writeFile(file('ucty.csv'), world.accounts);
  await writeFile(file('vadne.csv'), 'jmeno;prijmeni\nJana;Nová\n');
  await writeFile(file('vadny.json'), '{"zaznamy": [');
  await writeFile(file('rpss.json'), JSON.stringify(world.providers));

  expect(await succeeds('import', 'accounts', file('ucty.csv'), '--complete')).toMatch(
    /^Nahráno: \d+ řádků \(úplný seznam\)\.\n$/,
  );
  expect(await succeeds('import', 'providers', file('rpss.json'))).toMatch(
    /^Stejný soubor už je nahrán: \d+ poskytovatelů/,
  );
  const before = await json<{ registers: unknown }>('status');
  await fails('import', 'accounts', file('vadne.csv'));
  await fails('import', 'providers', file('vadny.json'));
  expect((await fails('import', 'providers', file('neni.json'))).stderr).toBe(
    'podatelna: Soubor nelze otevřít (ENOENT).\n',
  );
  expect((await fails('import', 'accounts', place.dataDir)).stderr).toBe('podatelna: Zadaná cesta nevede k souboru.\n');
  expect((await json<{ registers: unknown }>('status')).registers).toEqual(before.registers);
});

test('users are added with a password shown once, listed and disabled', { timeout: 60_000 }, async () => {
  expect(await succeeds('user', 'list')).toBe('Žádní uživatelé.\n');
  const added = await succeeds('user', 'add', 'jana', '--role', 'operator');
  expect(added).toMatch(/^Založen uživatel jana, role referent\.\nHeslo: [a-z2-9]{5}(-[a-z2-9]{5}){3}\n$/);
  const given = await command(
    ['user', 'add', 'petr', '--role', 'viewer', '--password-stdin'],
    place.env,
    'vlastni-heslo-123\n',
  );
  expect([given.code, given.stdout]).toEqual([0, 'Založen uživatel petr, role čtenář.\n']);
  const short = await command(['user', 'add', 'eva', '--role', 'viewer', '--password-stdin'], place.env, 'kratke\n');
  expect([short.code, short.stderr]).toEqual([1, 'podatelna: Heslo má mít 12 až 256 znaků.\n']);
  expect((await fails('user', 'add', 'Jana Nová', '--role', 'viewer')).stderr).toContain('malá písmena bez diakritiky');

  expect(await succeeds('user', 'disable', 'petr')).toBe('Uživatel petr je zakázán.\n');
  const users = await json<{ name: string; role: string; disabledAt: string | null }[]>('user', 'list');
  expect(users.map(({ name, role, disabledAt }) => [name, role, disabledAt !== null])).toEqual([
    ['jana', 'operator', false],
    ['petr', 'viewer', true],
  ]);
  expect(JSON.stringify(users)).not.toMatch(/argon2|hash|password/);
  expect(await succeeds('user', 'add', 'jana', '--role', 'approver')).toMatch(
    /^Změněn uživatel jana, role schvalovatel\./,
  );
});

test('a reader that has seen enough does not make a command fail', async () => {
  const child = spawn(process.execPath, ['bin/run.mjs', 'src/cli.ts', 'messages', '--json'], {
    cwd: root,
    env: place.env,
  });
  child.stdout.destroy();
  const stderr = text(child.stderr);
  const [code] = await once(child, 'close');
  expect({ code, stderr: await stderr }).toEqual({ code: 0, stderr: '' });
});
