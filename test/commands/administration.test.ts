import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { osActor } from '../../src/audit/actor.ts';
import type { Db } from '../../src/db/pool.ts';
import { givenCase, givenProcessedMessage, move } from '../db/given-case.ts';
import { testDatabase } from '../support/database.ts';
import { command } from './given-command.ts';

const dataKey = Buffer.alloc(32, 7).toString('base64');

async function givenPlace() {
  const stack = new AsyncDisposableStack();
  const database = stack.use(await testDatabase());
  const dataDir = await mkdtemp(join(tmpdir(), 'podatelna-administration-'));
  stack.defer(() => rm(dataDir, { recursive: true, force: true }));
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    DATA_KEY: dataKey,
    // Nothing listens there: whoever calls fails otherwise than these tests say.
    ISDS_ENVIRONMENT: 'custom',
    ISDS_URL: 'http://127.0.0.1:9',
    ISDS_USERNAME: 'user',
    ISDS_PASSWORD: 'heslo',
  };
  const run = (...args: string[]) => command(args, env);
  return { db: database.db, dataDir, env, run, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

type Exported = { number: number; actor: string; kind: string; subjects: string[]; reason: string | null };

test('what is seen and done by hand is in the audit log, with ids and nothing about anybody', {
  timeout: 180_000,
}, async () => {
  await using place = await givenPlace();
  const { db, run, dataDir } = place;
  const caseId = await givenCase(db, { messageId: await givenProcessedMessage(db, '1001') });
  await db.query(`update access_case set details = '{"act": {"doubts": [], "evidence": []}}'`);
  await db.query(
    `insert into data_message (dm_id, state, wanted, delivered_at, problem) values ('1002', 'quarantined', true, now(), 'proto')`,
  );
  await writeFile(join(dataDir, 'rpss.json'), '{}');

  expect(await run('case', caseId)).toMatchObject({ code: 0 });
  expect(await run('cases', '--json')).toMatchObject({ code: 0 });
  expect(await run('message', '1001')).toMatchObject({ code: 0 });
  expect(await run('messages')).toMatchObject({ code: 0 });
  expect(await run('case', 'P999999')).toMatchObject({ code: 1 });
  expect(await run('retry', '1002', '1001')).toMatchObject({ code: 1 });
  expect(await run('import', 'providers', join(dataDir, 'rpss.json'))).toMatchObject({ code: 1 });
  expect(await run('user', 'add', 'novakova', '--role', 'approver')).toMatchObject({ code: 0 });
  expect(await run('user', 'disable', 'novakova')).toMatchObject({ code: 0 });

  const { code, stdout } = await run('audit', 'export');
  expect(code).toBe(0);
  const entries = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Exported);
  expect(entries.map(({ number, kind, subjects }) => [number, kind, ...subjects])).toEqual([
    [1, 'case_viewed', `case:${caseId}`],
    [2, 'cases_listed', `case:${caseId}`],
    [3, 'message_viewed', 'message:1001', `case:${caseId}`],
    [4, 'messages_listed', 'message:1002', 'message:1001'],
    [5, 'message_retried', 'message:1002'],
    [6, 'import_begun'],
    [7, 'import_ended'],
    [8, 'user_put', 'user:novakova'],
    [9, 'user_disabled', 'user:novakova'],
    [10, 'audit_exported'],
  ]);
  expect(new Set(entries.map(({ actor }) => actor))).toEqual(new Set([`os:${userInfo().username}`]));
  expect(stdout).not.toMatch(/Zkušební|Jana|99900001|1980-/);
  // An import that was refused is an alarm until one succeeds.
  expect((await db.query('select code from reported_trouble')).rows).toEqual([{ code: 'register-refused' }]);

  const whole = await run('audit', 'verify');
  expect(whole).toMatchObject({ code: 0, stderr: '' });
  expect(whole.stdout).toMatch(
    /^Záznamů v auditní stopě: 10\.\nŽádný záznam nebyl změněn, přesunut, vložen ani vynechán\.\nKonec: 10:[0-9a-f]{64}\n/,
  );
  const head = /10:[0-9a-f]{64}/.exec(whole.stdout)![0];

  await tampered(
    db,
    `update audit_entry set subjects = '{case:P000099}' where number = 3`,
    'delete from audit_entry where number in (7, 10)',
  );
  const broken = await run('audit', 'verify', '--head', head);
  expect([broken.code, broken.stderr]).toEqual([1, 'podatelna: Auditní stopa není v pořádku, viz výše.\n']);
  expect(broken.stdout.split('\n').filter((line) => line.startsWith('✗'))).toEqual([
    '✗ Záznam 3 byl změněn, přesunut nebo vložen, nebo byl změněn záznam před ním.',
    '✗ Záznam 7 chybí.',
    '✗ Záznam 10, kterým stopa končila, v ní chybí nebo je jiný: záznamy na konci byly odstraněny nebo nahrazeny.',
  ]);
});

async function tampered(db: Db, ...statements: string[]): Promise<void> {
  const session = await db.connect();
  await session.query('set session_replication_role = replica');
  for (const statement of statements) await session.query(statement);
  session.release(true);
}

test('who stands behind sudo is named, and a user without a name by the number', () => {
  expect(osActor({})).toBe(`os:${userInfo().username}`);
  expect(osActor({ SUDO_USER: 'jana' })).toBe(`os:${userInfo().username} sudo:jana`);
});

test('a pause is told by status and stops once until it is resumed', { timeout: 120_000 }, async () => {
  await using place = await givenPlace();
  const { run, db } = place;
  expect(await run('pause', 'poll', '--reason', 'výměna hesla', '--until', '2099-01-01 06:00')).toEqual({
    code: 0,
    signal: null,
    stdout: 'Vybírání schránky je pozastaveno do 1. 1. 2099 6:00. Obnoví ho „podatelna resume poll“.\n',
    stderr: '',
  });
  expect(await run('pause', 'processing', '--reason', 'nová pravidla')).toMatchObject({
    code: 0,
    stdout: 'Zpracování zpráv je pozastaveno. Obnoví ho „podatelna resume processing“.\n',
  });
  const status = await run('status');
  expect(status.stdout).toContain(
    'POZASTAVENO\n  ‖ Vybírání schránky je pozastaveno do 1. 1. 2099 6:00. Důvod: výměna hesla (os:',
  );
  expect(status.stdout).toContain(
    '  ‖ Zpracování zpráv je pozastaveno, dokud ho někdo neobnoví („podatelna resume processing“). Důvod: nová pravidla (os:',
  );

  for (const args of [['once'], ['fetch', '1001']]) {
    const refused = await run(...args);
    expect([refused.code, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toMatch(
      /^podatelna: Vybírání schránky je pozastaveno do 1\. 1\. 2099 6:00\. Důvod: výměna hesla .*\n$/,
    );
  }
  expect(await run('resume', 'poll')).toMatchObject({ code: 0, stdout: 'Vybírání schránky je obnoveno.\n' });
  expect((await run('once')).stderr).toMatch(/^podatelna: Zpracování zpráv je pozastaveno, dokud/);
  expect(await run('resume', 'processing')).toMatchObject({ code: 0, stdout: 'Zpracování zpráv je obnoveno.\n' });
  expect(await run('resume', 'processing')).toMatchObject({ code: 0, stdout: 'Zpracování zpráv nebylo zastaveno.\n' });
  expect((await run('once')).stderr).toMatch(/^podatelna: ISDS není dostupný/);
  const { rows } = await db.query('select kind, reason, detail from audit_entry order by number limit 4');
  expect(rows).toEqual([
    { kind: 'paused', reason: 'výměna hesla', detail: { part: 'poll', until: '2099-01-01T05:00:00.000Z' } },
    { kind: 'paused', reason: 'nová pravidla', detail: { part: 'processing', until: null } },
    { kind: 'resumed', reason: null, detail: { part: 'poll' } },
    { kind: 'resumed', reason: null, detail: { part: 'processing' } },
  ]);
});

test('purge counts, deletes, and names the cases that only a person shreds', { timeout: 120_000 }, async () => {
  await using place = await givenPlace();
  const { run, db } = place;
  const caseId = await givenCase(db);
  await move(db, caseId, 'closed');
  await db.query(`update access_case set status_since = now() - interval '6 years'`);
  await db.query(
    `insert into data_message (dm_id, state, wanted, delivered_at) values ('1', 'not_ours', false, now() - interval '121 days')`,
  );
  const dry = await run('purge', '--dry-run', '--json');
  expect(dry.code, dry.stderr).toBe(0);
  expect(JSON.parse(dry.stdout)).toEqual({
    dryRun: true,
    counts: { originals: 0, readings: 0, birth_numbers: 0, corrections: 0, not_ours: 1, failed_jobs: 0 },
    toShred: [{ dmId: null, caseIds: [caseId] }],
  });
  const done = await run('purge');
  expect(done.stdout).toContain('Smazáno\n');
  expect(done.stdout).toMatch(/čísla zpráv, které nejsou naše: +1\n/);
  expect(done.stdout).toContain(
    `Ke skartaci (1), o které rozhoduje člověk: purge --shred PŘÍPAD… --reason DŮVOD\n  ${caseId}\n`,
  );
  expect(await run('purge', '--shred', caseId)).toMatchObject({
    code: 1,
    stderr: 'podatelna: Skartace potřebuje důvod: --reason.\n',
  });
  expect(await run('purge', '--shred', caseId, 'P000099', '--reason', 'protokol 1')).toMatchObject({
    code: 1,
    stdout: '',
  });
  expect(await run('purge', '--shred', caseId, '--reason', 'protokol 1')).toMatchObject({
    code: 0,
    stdout: `Skartováno: ${caseId}.\n`,
  });
  expect((await db.query('select from access_case')).rowCount).toBe(0);
});
