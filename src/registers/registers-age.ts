import type { Queryable } from '../db/pool.ts';

export type RegistersAge = {
  providers: { takenAt: string; importedAt: string; providers: number; services: number } | null;
  accounts: { takenAt: string; importedAt: string; rows: number; complete: boolean; recorded: number } | null;
};

/**
 * What the registers hold and since when, for status and console; null where nothing was ever imported. `recorded` counts
 * the accounts that provisioning added beside the imported list.
 */
export async function registersAge(db: Queryable): Promise<RegistersAge> {
  const providers = await db.query<{ taken: Date; imported: Date; providers: number; services: number }>(
    `select taken_at as taken, imported_at as imported, provider_count as providers, service_count as services
       from provider_snapshot
      where state = 'current'`,
  );
  const accounts = await db.query<{ taken: Date; imported: Date; rows: number; complete: boolean; recorded: number }>(
    `select taken_at as taken, imported_at as imported, row_count as rows, complete,
            (select count(*) from account where snapshot_id is null) as recorded
       from account_snapshot
      where state = 'current'`,
  );
  return { providers: withTimes(providers.rows[0]), accounts: withTimes(accounts.rows[0]) };
}

function withTimes<T extends { taken: Date; imported: Date }>(row: T | undefined) {
  if (!row) return null;
  const { taken, imported, ...counts } = row;
  return { takenAt: taken.toISOString(), importedAt: imported.toISOString(), ...counts };
}
