import { createHmac } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { LeaseHolder } from '../db/lease.ts';
import { type Db, inTransaction, type Queryable, type Tx } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import type { CallCategory, CallGate, IsdsLogin } from '../isds/client.ts';

/** One ISDS login as podatelna's tables know it: fingerprints, never names or passwords. */
export type Account = {
  /** row of isds_account */
  id: string;
  /** changes with the password */
  credentials: string;
};

/** How calls are spaced; all in ms. */
export type Manners = {
  /** between the end of one call and the start of the next */
  paceMs: number;
  /** the same while ISDS restricts the account: it delays each request by three seconds and refuses parallel ones */
  restrictedPaceMs: number;
  /** how long after the last 3008 or 3009 the account counts as restricted */
  restrictedForMs: number;
  /** before the next call after 3008 or 3009 */
  throttledMs: number;
  /** before the next call after 503: maintenance lasts from minutes to an hour */
  maintenanceMs: number;
};

/** Provozní řád II.17 and facts.md §5. */
export const politeManners: Manners = {
  paceMs: 150,
  restrictedPaceMs: 3_100,
  restrictedForMs: 3_600_000,
  throttledMs: 60_000,
  maintenanceMs: 300_000,
};

/**
 * Names the login by keyed fingerprints, so that processes agree on it and tables do not tell it. A certificate that
 * logs in alone is known by its subject, which a renewed one keeps.
 */
export function accountOf(
  login: Pick<IsdsLogin, 'baseUrl' | 'username' | 'password' | 'certificate'>,
  dataKey: Buffer,
): Account {
  const fingerprint = (...parts: string[]) =>
    createHmac('sha256', dataKey).update(JSON.stringify(parts)).digest('hex').slice(0, 32);
  const { baseUrl, username, password, certificate } = login;
  const name = username === null ? ['certificate', certificate?.subject ?? ''] : [username];
  const proof = certificate ? [password, certificate.fingerprint] : [password];
  return {
    id: fingerprint('account', baseUrl, ...name),
    credentials: fingerprint('credentials', baseUrl, ...name, ...proof),
  };
}

/**
 * Makes the row of the account; running again changes nothing. A refusal ends when the credentials are others: a new
 * password of this account, or another account altogether.
 */
export async function registerAccount(db: Db, account: Account): Promise<void> {
  await db.query('insert into isds_account (account) values ($1) on conflict do nothing', [account.id]);
  await db.query(
    `update isds_account set refused_at = null, refused_code = null, refused_credentials = null
      where refused_credentials is distinct from $1`,
    [account.credentials],
  );
}

/**
 * The gate every ISDS call of every process passes (product.md 9): one call in flight per account, paced, under the
 * lease `isds:<account>`. After credentials were refused nothing passes until they change or a person resumes; after
 * throttling or maintenance the next call waits, in every process.
 */
export function accountGate(db: Db, leases: LeaseHolder, account: Account, manners: Manners): CallGate {
  return async (category, call, signal) => {
    const lease = await leases.takeWhenFree(`isds:${account.id}`, signal);
    let failure: Failure | null = null;
    let answered = false;
    try {
      await waitForTurn(db, account, signal);
      // A process that was stopped while it waited must not call beside its successor.
      await inTransaction(db, async (tx) => {
        await lease.fence(tx);
        await count(tx, account, category);
      });
      const result = await call(AbortSignal.any([signal, lease.signal]));
      answered = true;
      return result;
    } catch (error) {
      failure = error instanceof Failure ? error : null;
      throw error;
    } finally {
      await noteEnd(db, account, { answered, failure }, manners).finally(() => lease.release());
    }
  };
}

/** Failures that the gate itself made: no call was on the wire, so they say nothing new about the account. */
const ownCodes = new Set(['credentials-refused', 'isds-pause', 'account-unknown', 'lease-lost', 'aborted', 'stopping']);

/** What the end of a call means for the next one, in every process. */
async function noteEnd(
  db: Db,
  account: Account,
  { answered, failure }: { answered: boolean; failure: Failure | null },
  manners: Manners,
): Promise<void> {
  if (failure && ownCodes.has(failure.code)) return;
  const throttled = failure?.kind === 'throttled';
  const maintenance = failure?.code === 'http-503';
  const pauseMs = throttled ? manners.throttledMs : maintenance ? manners.maintenanceMs : manners.paceMs;
  await db.query(
    `update isds_account
        set not_before = greatest(not_before, now() + interval '1 millisecond' * case
              when $2::float8 < $3::float8 and restricted_until > now() then $3 else $2 end),
            restricted_until = case when $4 then now() + $5 * interval '1 millisecond' else restricted_until end,
            maintenance_at = case when $6 then now() when $7 then maintenance_at end,
            maintenance_said = case when $6 then $8 when $7 then maintenance_said end
      where account = $1`,
    [
      account.id,
      pauseMs,
      manners.restrictedPaceMs,
      throttled,
      manners.restrictedForMs,
      maintenance,
      // Only an answer ends the maintenance: a broken connection says nothing about it.
      !answered && !failure?.code.startsWith('isds-'),
      failure?.message ?? null,
    ],
  );
  if (failure?.kind === 'credentials') await noteRefusal(db, account, failure);
}

/** Calls per Prague day and category, as ISDS counts them; kept to see how near its unpublished limits we come. */
async function count(tx: Tx, account: Account, category: CallCategory): Promise<void> {
  await tx.query(
    `insert into isds_usage (account, day, category, calls)
     values ($1, (now() at time zone 'Europe/Prague')::date, $2, 1)
     on conflict (account, day, category) do update set calls = isds_usage.calls + 1`,
    [account.id, category],
  );
}

async function waitForTurn(db: Db, account: Account, signal: AbortSignal): Promise<void> {
  // Before version 17 Postgres does not subtract infinite times, hence greatest() inside.
  const { rows } = await db.query<{ wait_ms: number; refused_code: string | null; refused_credentials: string | null }>(
    `select (extract(epoch from greatest(not_before, now()) - now()) * 1000)::float8 as wait_ms, refused_code, refused_credentials
       from isds_account where account = $1`,
    [account.id],
  );
  const row = rows[0];
  if (!row) throw new Failure('ours', 'account-unknown', 'the account has not been registered');
  if (row.refused_credentials === account.credentials) {
    throw new Failure(
      'credentials',
      'credentials-refused',
      'ISDS refused these credentials before; no call is made until they change or "podatelna resume poll" is run',
    );
  }
  if (row.wait_ms > longestWaitMs) {
    throw new Failure(
      'throttled',
      'isds-pause',
      `ISDS asked for a pause; ${Math.ceil(row.wait_ms / 1000)} s of it remain`,
    );
  }
  if (row.wait_ms > 0) await wait(row.wait_ms, undefined, { signal });
}

/** A pause longer than this is reported instead of waited for: the poller comes again by itself. */
const longestWaitMs = 10_000;

async function noteRefusal(db: Db, account: Account, failure: Failure): Promise<void> {
  await db.query(
    `update isds_account set refused_at = now(), refused_code = $2, refused_credentials = $3 where account = $1`,
    [account.id, failure.code, account.credentials],
  );
}

/** A person says that the login is in order again. */
export async function forgetRefusal(db: Queryable): Promise<number> {
  const { rowCount } = await db.query(
    `update isds_account set refused_at = null, refused_code = null, refused_credentials = null, not_before = '-infinity'
      where refused_at is not null`,
  );
  return rowCount ?? 0;
}
