import type { Queryable } from '../db/pool.ts';
import type { ProviderDownload } from './refresh-providers.ts';

export type RegistersAge = {
  providers: { takenAt: string; importedAt: string; providers: number; services: number } | null;
  accounts: { takenAt: string; importedAt: string; rows: number; complete: boolean; recorded: number } | null;
  /** of the scheduled download, whichever address was tried last */
  download: ProviderDownload | null;
  /** of the public register: organisations with an answer, and those whose last asking brought none */
  ares: { answered: number; unanswered: number; lastAnswerAt: Date | null; lastFailure: string | null } | null;
};

/**
 * What the registers hold and since when, for status and console; null where nothing was ever imported or asked.
 * `recorded` counts the accounts that provisioning added beside the imported list.
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
  const downloads = await db.query<ProviderDownload>(
    `select attempted_at as "attemptedAt", outcome, because, succeeded_at as "succeededAt"
       from provider_download order by attempted_at desc limit 1`,
  );
  const ares = await db.query<NonNullable<RegistersAge['ares']>>(
    `select count(answered_at) as answered, count(failure_code) as unanswered, max(answered_at) as "lastAnswerAt",
            (array_agg(failure_code order by asked_at desc) filter (where failure_code is not null))[1] as "lastFailure"
       from ares_entry
     having count(*) > 0`,
  );
  return {
    providers: withTimes(providers.rows[0]),
    accounts: withTimes(accounts.rows[0]),
    download: downloads.rows[0] ?? null,
    ares: ares.rows[0] ?? null,
  };
}

function withTimes<T extends { taken: Date; imported: Date }>(row: T | undefined) {
  if (!row) return null;
  const { taken, imported, ...counts } = row;
  return { takenAt: taken.toISOString(), importedAt: imported.toISOString(), ...counts };
}
