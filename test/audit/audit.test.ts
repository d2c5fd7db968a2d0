import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openAudit } from '../../src/audit/audit.ts';
import type { AuditEntry, NewAuditEntry } from '../../src/audit/entry.ts';
import { auditEntries, verifyAudit } from '../../src/audit/read-audit.ts';
import { type Db, inTransaction } from '../../src/db/pool.ts';
import { testDatabase } from '../support/database.ts';

const dataKey = Buffer.alloc(32, 7);
const audit = openAudit(dataKey);
const view = (caseId: string): NewAuditEntry => ({
  actor: 'os:jana',
  kind: 'case_viewed',
  subjects: [`case:${caseId}`],
});
const write = (db: Db, entry: NewAuditEntry) => inTransaction(db, (tx) => audit(tx, entry));

async function all(db: Db): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for await (const entry of auditEntries(db)) entries.push(entry);
  return entries;
}

/** Ten entries, one after another. */
async function given(db: Db): Promise<void> {
  for (let number = 1; number <= 10; number++) await write(db, view(`P00000${number}`));
}

/** What an administrator of the database can do: triggers do not stop them. */
async function behindItsBack(db: Db, ...statements: string[]): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx.query('set local session_replication_role = replica');
    for (const statement of statements) await tx.query(statement);
  });
}

test('entries are numbered without a gap however many write at once, and the log is whole', async () => {
  await using database = await testDatabase();
  const { db } = database;
  await Promise.all(Array.from({ length: 30 }, (_, index) => write(db, view(`P${index}`))));
  const numbers = (await all(db)).map(({ number }) => number);
  expect(numbers).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  expect(await verifyAudit(db, dataKey)).toMatchObject({ entries: 30, faults: [], underOtherKeys: 0 });
});

test('what did not happen is not recorded, and leaves no gap', async () => {
  await using database = await testDatabase();
  const { db } = database;
  await write(db, view('P000001'));
  const broken = inTransaction(db, async (tx) => {
    await audit(tx, view('P000002'));
    throw new Error('the act failed');
  });
  await expect(broken).rejects.toThrow('the act failed');
  await write(db, view('P000003'));
  const entries = await all(db);
  expect(entries.map(({ number, subjects }) => [number, ...subjects])).toEqual([
    [1, 'case:P000001'],
    [2, 'case:P000003'],
  ]);
});

test('any text and any order of details comes out as it was written; birth numbers in reasons are masked', async () => {
  await using database = await testDatabase();
  const { db } = database;
  await write(db, {
    actor: 'os:jana\0',
    kind: 'paused',
    reason: `omezení účtu \ud800, viz 800101/4569 ${'x'.repeat(3000)}`,
    detail: { until: null, part: 'poll', "o'k": true, count: 12 },
  });
  const [entry] = await all(db);
  expect(entry).toMatchObject({ actor: 'os:jana', subjects: [], detail: { until: null, part: 'poll', count: 12 } });
  expect(entry!.reason).toMatch(/^omezení účtu �, viz /);
  expect(entry!.reason).not.toContain('4569');
  expect(await verifyAudit(db, dataKey)).toMatchObject({ entries: 1, faults: [] });
});

test('nobody who plays by the rules can change, delete or empty the log', async () => {
  await using database = await testDatabase();
  const { db } = database;
  await given(db);
  for (const statement of [
    `update audit_entry set actor = 'os:petr' where number = 3`,
    'delete from audit_entry where number = 3',
    'truncate audit_entry',
  ]) {
    await expect(db.query(statement)).rejects.toThrow('rows of audit_entry are written once');
  }
});

describe('an administrator of the database is found out', () => {
  const deeds: [deed: string, statements: string[], faults: unknown[]][] = [
    ['who changes who it was', [`update audit_entry set actor = 'os:petr' where number = 4`], [altered(4)]],
    ['who changes what was seen', [`update audit_entry set subjects = '{case:P1}' where number = 1`], [altered(1)]],
    [
      'who changes when it was',
      [`update audit_entry set at = at - interval '1 hour' where number = 10`],
      [altered(10)],
    ],
    ['who deletes an entry', ['delete from audit_entry where number = 5'], [{ kind: 'missing', from: 5, to: 5 }]],
    ['who deletes the beginning', ['delete from audit_entry where number < 4'], [{ kind: 'missing', from: 1, to: 3 }]],
    [
      'who deletes an entry and closes the gap',
      ['delete from audit_entry where number = 5', 'update audit_entry set number = number - 1 where number > 5'],
      [altered(5), altered(6), altered(7), altered(8), altered(9)],
    ],
    [
      'who exchanges two entries',
      [
        'update audit_entry set number = 99 where number = 3',
        'update audit_entry set number = 3 where number = 4',
        'update audit_entry set number = 4 where number = 99',
      ],
      [altered(3), altered(4), altered(5)],
    ],
    [
      'who adds an entry at the end with a hash of their own',
      [
        `insert into audit_entry (number, at, actor, kind, subjects, detail, key_id, mac)
         select 11, now(), 'os:petr', 'case_viewed', '{case:P1}', '{}', key_id, sha256('11' || mac) from audit_entry where number = 10`,
      ],
      [altered(11)],
    ],
  ];
  test.each(deeds)('%s', async (_deed, statements, faults) => {
    await using database = await testDatabase();
    await given(database.db);
    await behindItsBack(database.db, ...statements);
    expect((await verifyAudit(database.db, dataKey)).faults).toEqual(faults);
  });

  test('who deletes the end, by the end that was written down elsewhere', async () => {
    await using database = await testDatabase();
    const { db } = database;
    await given(db);
    const { head } = await verifyAudit(db, dataKey);
    expect(await verifyAudit(db, dataKey, head)).toMatchObject({ faults: [] });
    await write(db, view('P000011'));
    expect(await verifyAudit(db, dataKey, head)).toMatchObject({ faults: [] });

    await behindItsBack(db, 'delete from audit_entry where number >= 10');
    expect((await verifyAudit(db, dataKey)).faults).toEqual([]);
    expect((await verifyAudit(db, dataKey, head)).faults).toEqual([{ kind: 'cut', expected: head }]);
    // Nor does it help to write others in their place.
    await write(db, view('P000010'));
    expect((await verifyAudit(db, dataKey, head)).faults).toEqual([{ kind: 'cut', expected: head }]);
  });

  test('who makes a chain of their own under another key, which is told from a fault', async () => {
    await using database = await testDatabase();
    const { db } = database;
    await inTransaction(db, (tx) => openAudit(createHash('sha256').digest())(tx, view('P000001')));
    await write(db, view('P000002'));
    expect(await verifyAudit(db, dataKey)).toMatchObject({ entries: 2, faults: [], underOtherKeys: 1 });
  });
});

function altered(number: number) {
  return { kind: 'altered', number };
}
