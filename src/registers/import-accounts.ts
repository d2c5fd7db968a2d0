import { basename } from 'node:path';
import { type Db, inTransaction } from '../db/pool.ts';
import { type AccountRow, readAccountCsv } from './account-csv.ts';
import { insertRows } from './insert-rows.ts';
import { openSourceFile } from './source-file.ts';

export type AccountsImport =
  | { kind: 'imported'; rows: number; complete: boolean; takenAt: string }
  /** nothing was changed; `because` is Czech for the person who imports, and holds nobody's data */
  | { kind: 'refused'; because: string };

const mostBytes = 256 * 1024 * 1024;

/**
 * Imports a list of existing OKslužby accounts as the current snapshot; accounts recorded by provisioning stay beside
 * it. `complete` says that whoever is not in the list has no account. The whole file is checked before the
 * database is touched; the snapshot before is kept. `takenAt` says when the list was exported, by default when the file
 * was written. Throws `Failure` (kind `operator`) when the file cannot be opened.
 */
export async function importAccounts(
  db: Db,
  file: string,
  options: { complete: boolean; now: Date; takenAt?: Date },
): Promise<AccountsImport> {
  const source = await openSourceFile(file, mostBytes, options.now);
  const takenAt = options.takenAt ?? source.takenAt;
  const rows = await readAccountCsv(file);
  if (typeof rows === 'string') return { kind: 'refused', because: rows };
  if (rows.length === 0 && options.complete) {
    return { kind: 'refused', because: 'Seznam je prázdný; jako úplný by znamenal, že účet nemá nikdo.' };
  }
  return inTransaction(db, async (tx) => {
    // Two imports at once: the second waits here and becomes the current one.
    await tx.query('lock table account_snapshot in share row exclusive mode');
    await tx.query("delete from account_snapshot where state = 'previous'");
    await tx.query("update account_snapshot set state = 'previous' where state = 'current'");
    const { rows: made } = await tx.query<{ id: number }>(
      `insert into account_snapshot (complete, source, sha256, taken_at, imported_at, row_count)
       values ($1, $2, $3, $4, greatest($4::timestamptz, $5), $6)
       returning id`,
      [options.complete, basename(file), source.sha256, takenAt, options.now, rows.length],
    );
    const id = made[0]!.id;
    await insertRows<'snapshot_id' | keyof AccountRow>(
      tx,
      'account',
      { snapshot_id: 'bigint', ...columnTypes },
      rows.map((row) => ({ snapshot_id: id, ...row })),
    );
    return { kind: 'imported', rows: rows.length, complete: options.complete, takenAt: takenAt.toISOString() };
  });
}

const columnTypes: Record<keyof AccountRow, string> = {
  given_names: 'text',
  family_name: 'text',
  birth_date: 'date',
  ik_mpsv: 'text',
  username: 'text',
  application: 'text',
  organisation_ico: 'text',
  active: 'boolean',
};
