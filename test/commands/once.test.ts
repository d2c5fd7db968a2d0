import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FaultName } from '../../src/simulator/faults.ts';
import type { SampleWorld } from '../../src/simulator/sample.ts';
import type { GivenSimulator } from '../simulator/given-simulator.ts';
import { startProcess } from '../spine/daemon-process.ts';
import { worldOf } from '../spine/given-world.ts';
import { command, startCommand } from './given-command.ts';
import { givenPlace, simulatorOf } from './given-taken-in.ts';

let world: SampleWorld;
let simulator: GivenSimulator;

beforeAll(async () => {
  world = await worldOf('04', '26'); // one of ours with a case, one that turns out not to be ours
  simulator = await simulatorOf(world);
}, 120_000);
afterAll(() => simulator[Symbol.asyncDispose]());

test('takes everything in and says so; the next time there is nothing to do', { timeout: 90_000 }, async () => {
  await using place = await givenPlace(simulator, world);
  const first = await command(['once'], place.env);
  expect(first.code, first.stderr).toBe(0);
  expect(first.stdout).toBe(
    'Vybráno: 2 zpráv v seznamu, 2 nových.\n' +
      'Uloženo originálů: 2; zpracováno: 1; nejsou naše: 1; v karanténě: 0; nedostupných: 0.\n' +
      'Založeno případů: 1.\n',
  );
  expect(first.stderr).toContain('Seznam: 2 zpráv, nových 2, z toho ke stažení 2.\n');
  expect(first.stderr).not.toMatch(/^\{/m);

  const again = await command(['once', '--json'], place.env);
  expect(again.code, again.stderr).toBe(0);
  expect(JSON.parse(again.stdout)).toMatchObject({
    new: 0,
    stored: 0,
    processed: 0,
    notOurs: 0,
    quarantined: 0,
    unavailable: 0,
    cases: 0,
    waiting: 0,
  });
});

test('two at the same time do the work once and both end well', { timeout: 90_000 }, async () => {
  await using place = await givenPlace(simulator, world);
  const both = await Promise.all([command(['once', '--json'], place.env), command(['once', '--json'], place.env)]);
  expect(
    both.map(({ code }) => code),
    both.map(({ stderr }) => stderr).join(),
  ).toEqual([0, 0]);
  const { rows } = await place.database.db.query(
    `select (select count(*) from data_message) as messages, (select count(*) from signed_original) as originals,
            (select count(*) from access_case) as cases`,
  );
  // The original of the message that is not ours has been forgotten.
  expect(rows[0]).toEqual({ messages: 2, originals: 1, cases: 1 });
});

test('beside a running daemon it waits for its turn and ends well', { timeout: 90_000 }, async () => {
  await using place = await givenPlace(simulator, world);
  const daemon = startProcess(['src/main.ts'], place.env);
  try {
    await daemon.said('podatelna started');
    const beside = await command(['once'], place.env);
    expect(beside.code, beside.stderr).toBe(0);
    const { rows } = await place.database.db.query('select count(*) as cases from access_case');
    expect(rows[0].cases).toBe(1);
  } finally {
    await daemon.kill('SIGTERM');
  }
  expect(await daemon.ended).toEqual({ code: 0, signal: null });
});

test('Ctrl-C ends it soon, in one sentence; the next run finishes the work', { timeout: 90_000 }, async () => {
  await using place = await givenPlace(simulator, world);
  simulator.faults.add({ operation: 'SignedMessageDownload', name: 'delay', ms: 60_000 });
  const { child, ended } = startCommand(['once'], place.env);
  await expect.poll(() => simulator.requests().some(({ fault }) => fault === 'delay'), { timeout: 40_000 }).toBe(true);
  const stoppedAt = Date.now();
  child.kill('SIGINT');
  const end = await ended;
  simulator.faults.clear();
  expect(Date.now() - stoppedAt).toBeLessThan(10_000);
  expect([end.code, end.stdout]).toEqual([1, '']);
  expect(end.stderr).toMatch(/^podatelna: Přerušeno; co bylo uloženo, zůstává\.$/m);
  expect(end.stderr).not.toMatch(/\n {4}at /);

  const next = await command(['once', '--json'], place.env);
  expect(JSON.parse(next.stdout)).toMatchObject({ new: 0, cases: 1, waiting: 0 });
});

test('a login of another box stops before anything is listed', { timeout: 60_000 }, async () => {
  await using place = await givenPlace(simulator, world);
  const lists = listCalls();
  const end = await command(['once'], { ...place.env, ISDS_BOX_ID: 'abcdefg' });
  expect([end.code, end.stdout, end.stderr]).toEqual([
    1,
    '',
    'podatelna: Přihlášení patří datové schránce sc9aavg, ne abcdefg (ISDS_BOX_ID); žádná zpráva nebyla vybrána.\n',
  ]);
  expect(listCalls()).toBe(lists);
});

test('a refused password is said with what to do, and ISDS is not asked again until a person resumes', {
  timeout: 60_000,
}, async () => {
  await using place = await givenPlace(simulator, world);
  const env = { ...place.env, ISDS_PASSWORD: 'spatne-heslo' };
  const refused = await command(['once'], env);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(
    /^podatelna: ISDS odmítl jméno nebo heslo \(HTTP 401\)\..*„podatelna resume poll“\.\n$/,
  );
  const calls = simulator.requests().length;
  const again = await command(['once'], env);
  expect(again.code).toBe(1);
  expect(again.stderr).toMatch(/^podatelna: ISDS toto přihlášení už odmítl; podatelna nevolá/);
  expect(simulator.requests()).toHaveLength(calls);
  expect(refused.stderr + again.stderr).not.toContain('spatne-heslo');

  const status = await command(['status'], env);
  expect(status.stdout).toContain('ISDS ho odmítl, volání stojí');
  expect(await command(['resume', 'poll'], env)).toMatchObject({ code: 0, stdout: 'Vybírání schránky je obnoveno.\n' });
  expect(await command(['resume', 'poll'], env)).toMatchObject({
    code: 0,
    stdout: 'Vybírání schránky nebylo zastaveno.\n',
  });
  expect((await command(['once'], place.env)).code).toBe(0);
});

test.each<[FaultName, RegExp]>([
  ['503-maintenance', /ISDS má právě odstávku \(HTTP 503\)/],
  ['html', /odpovídá něco jiného než ISDS/],
])('ISDS that answers with %s is one Czech line', { timeout: 60_000 }, async (name, sentence) => {
  await using place = await givenPlace(simulator, world);
  simulator.faults.add({ operation: '*', name, times: 'always' });
  const end = await command(['once'], place.env);
  simulator.faults.clear();
  expect([end.code, end.stdout]).toEqual([1, '']);
  expect(end.stderr).toMatch(sentence);
  expect(end.stderr.trimEnd().split('\n')).toHaveLength(1);
});

const listCalls = () =>
  simulator.requests().filter(({ operation }) => operation === 'GetListOfReceivedMessages').length;
