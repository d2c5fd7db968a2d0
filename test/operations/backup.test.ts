import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openAudit } from '../../src/audit/audit.ts';
import { auditHead, verifyAudit } from '../../src/audit/read-audit.ts';
import { keepBirthNumber, recallBirthNumbers } from '../../src/cases/birth-number.ts';
import { migrate } from '../../src/db/migrate.ts';
import { inTransaction, openPool } from '../../src/db/pool.ts';
import { spoolOriginal } from '../../src/messages/originals.ts';
import { dataKey, givenOffice, idsIn, messageRow } from '../spine/given-office.ts';
import { onServer, postgresTools, runTool } from './postgres-tools.ts';

test('a database that was dumped and restored works on, and takes in again what came after the dump', {
  timeout: 180_000,
}, async ({ skip }) => {
  const tools = await postgresTools();
  if (typeof tools === 'string') {
    console.warn(`Backup and restore not tested: ${tools}.`);
    return skip(tools);
  }
  onTestFinished(() => tools.stop());
  const dir = await mkdtemp(join(tmpdir(), 'podatelna-backup-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const before = await freshDatabase(tools.serverUrl, 'podatelna_before');
  await migrate(before.url);

  // One message taken in whole, the other one listed after the dump.
  await using office = await givenOffice({ database: before });
  await office.pollOnce();
  const [taken, lost] = await idsIn(office.db, 'stored');
  const birthNumber = '8001014569';
  const hash = await keepBirthNumber(office.db, birthNumber, dataKey);
  await office.process(taken!);
  const view = { actor: 'os:jana', kind: 'case_viewed' as const, subjects: ['case:P000001'] };
  await inTransaction(office.db, (tx) => openAudit(dataKey)(tx, view));
  await office.db.query(
    `delete from signed_original where message_id = (select id from data_message where dm_id = $1)`,
    [lost],
  );
  await office.db.query('delete from data_message where dm_id = $1', [lost]);

  // As docs/operations.md says.
  const dump = join(dir, 'podatelna.dump');
  runTool(tools.dump, ['--format=custom', `--file=${dump}`, `--dbname=${before.url}`]);
  const after = await freshDatabase(tools.serverUrl, 'podatelna_restored');
  runTool(tools.restore, ['--no-owner', '--exit-on-error', `--dbname=${after.url}`, dump]);

  expect(await migrate(after.url)).toEqual([]);
  const { rows } = await after.db.query('select * from provisioning_case order by case_id');
  expect(rows).toEqual((await office.db.query('select * from provisioning_case order by case_id')).rows);
  expect(rows.length).toBeGreaterThan(0);
  const { id } = (await messageRow(after.db, taken!)) as { id: number };
  // Throws unless the digest of what is stored is that of what came.
  await spoolOriginal(after.db, id, join(dir, 'original.zfo'));
  expect(await recallBirthNumbers(after.db, [hash], dataKey)).toEqual([birthNumber]);
  expect(await verifyAudit(after.db, dataKey, await auditHead(office.db))).toMatchObject({ faults: [] });
  await expect(after.db.query('delete from audit_entry')).rejects.toThrow('written once');

  await using restored = await givenOffice({ database: after, simulator: office.simulator });
  await restored.pollOnce();
  expect(await idsIn(after.db, 'stored')).toEqual([lost]);
  await restored.processAll();
  expect(await idsIn(after.db, 'processed')).toEqual([taken, lost].sort());
});

async function freshDatabase(serverUrl: string, name: string) {
  await onServer(serverUrl, `drop database if exists ${name} with (force)`);
  await onServer(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const db = openPool(url.href, { name: 'test', onError: () => {} });
  onTestFinished(async () => {
    if (!db.ended) await db.end();
    await onServer(serverUrl, `drop database if exists ${name} with (force)`).catch(() => {});
  });
  return { url: url.href, db, [Symbol.asyncDispose]: async () => {} };
}
