import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CronExpressionParser } from 'cron-parser';
import type { Db, Queryable } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import { downloadFile, downloadLimits, type Validators } from './download-file.ts';
import { confirmProviders, importProviders, type ProvidersImport } from './import-providers.ts';

/** Where the register of providers is downloaded from (RPSS_URL) and when (RPSS_CRON, read in Prague). */
export type ProvidersSource = { url: string; cron: string };

export type ProvidersRefresh =
  | ProvidersImport
  /** nothing came; `because` is one Czech sentence */
  | { kind: 'failed'; code: string; because: string };

/** What is known of the download from one address. */
export type ProviderDownload = {
  attemptedAt: Date;
  outcome: 'imported' | 'unchanged' | 'refused' | 'failed';
  because: string | null;
  succeededAt: Date | null;
};

/** A download that failed is tried again after this; one that was refused waits for its next time, or for a person. */
const retryMs = 30 * 60_000;

/**
 * Whether the register is to be downloaded now: a scheduled time has passed since the last attempt (also while nobody
 * was running), or the last one failed a while ago. Never attempted: at once.
 */
export function providersAreDue(cron: string, last: ProviderDownload | null, now: Date): boolean {
  if (!last) return true;
  if (last.outcome === 'failed' && now.getTime() - last.attemptedAt.getTime() >= retryMs) return true;
  const scheduled = CronExpressionParser.parse(cron, { currentDate: now, tz: 'Europe/Prague' }).prev();
  return last.attemptedAt.getTime() < scheduled.getTime();
}

export async function lastProviderDownload(db: Queryable, url: string): Promise<ProviderDownload | null> {
  const { rows } = await db.query<ProviderDownload>(
    `select attempted_at as "attemptedAt", outcome, because, succeeded_at as "succeededAt"
       from provider_download where url = $1`,
    [url],
  );
  return rows[0] ?? null;
}

/**
 * Downloads the register of providers into a private folder and imports it as a file is imported by hand, with the same
 * safeguards. What became of it is written down, whatever it was. The data count as taken when the server says that
 * the file was written, else when it was asked for. To be run by one process at a time.
 */
export async function refreshProviders(
  db: Db,
  { url, spoolDir }: { url: string; spoolDir: string },
  now: Date,
  signal: AbortSignal,
  limits = downloadLimits,
): Promise<ProvidersRefresh> {
  // Written before the attempt: one that takes the process with it is not repeated every minute.
  await recordAttempt(db, url, now);
  const dir = await mkdtemp(join(spoolDir, 'register-'));
  try {
    const file = join(dir, 'rpss.json');
    const known = await knownValidators(db, url);
    const download = await downloadFile(url, file, known, limits, signal);
    if (download.kind === 'unchanged') {
      const takenAt = writtenAt(known!, now);
      await recordSuccess(db, url, 'unchanged', now, known!);
      return await confirmProviders(db, takenAt);
    }
    const result = await importProviders(db, file, {
      force: false,
      now,
      takenAt: writtenAt(download.validators, now),
    });
    if (result.kind === 'refused') await recordTrouble(db, url, 'refused', result.because);
    else await recordSuccess(db, url, result.kind, now, download.validators);
    return result;
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof Failure)) throw error;
    await recordTrouble(db, url, 'failed', error.message);
    return { kind: 'failed', code: error.code, because: error.message };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** When the content was written, as far as the server says; never later than it was asked for. */
function writtenAt({ lastModified }: Validators, now: Date): Date {
  const told = lastModified === null ? Number.NaN : Date.parse(lastModified);
  return Number.isNaN(told) ? now : new Date(Math.min(told, now.getTime()));
}

/** Only while the current snapshot is what was downloaded from there: somebody may have imported another file since. */
async function knownValidators(db: Queryable, url: string): Promise<Validators | null> {
  const { rows } = await db.query<Validators>(
    `select d.etag, d.last_modified as "lastModified"
       from provider_download d
       join provider_snapshot s on s.sha256 = d.sha256 and s.state = 'current'
      where d.url = $1 and coalesce(d.etag, d.last_modified) is not null`,
    [url],
  );
  return rows[0] ?? null;
}

async function recordAttempt(db: Queryable, url: string, now: Date): Promise<void> {
  await db.query(
    `insert into provider_download (url, attempted_at, outcome, because)
     values ($1, $2, 'failed', 'Stahování začalo a zatím neskončilo.')
     on conflict (url) do update
       set attempted_at = excluded.attempted_at, outcome = excluded.outcome, because = excluded.because`,
    [url, now],
  );
}

async function recordTrouble(db: Queryable, url: string, outcome: 'refused' | 'failed', because: string) {
  await db.query('update provider_download set outcome = $2, because = $3 where url = $1', [url, outcome, because]);
}

async function recordSuccess(
  db: Queryable,
  url: string,
  outcome: 'imported' | 'unchanged',
  now: Date,
  { etag, lastModified }: Validators,
): Promise<void> {
  await db.query(
    `update provider_download
        set outcome = $2, because = null, succeeded_at = $3, etag = $4, last_modified = $5,
            sha256 = (select sha256 from provider_snapshot where state = 'current')
      where url = $1`,
    [url, outcome, now, etag, lastModified],
  );
}
