import { createHmac } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { LeaseHolder } from '../db/lease.ts';
import type { Db } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import type { CallGate } from '../isds/client.ts';

/** One ISDS login as podatelna's tables know it: fingerprints, never names or passwords. */
export type Account = {
  /** row of isds_account */
  id: string;
  /** changes with the password */
  credentials: string;
};

/** Time between the end of one call and the start of the next, and pauses after refusals. All in ms. */
export type Manners = { paceMs: number; throttledMs: number; maintenanceMs: number };

/** Known limits of ISDS (facts.md §5): 3008/3009 ask for fewer calls, 503 is maintenance of minutes to an hour. */
export const politeManners: Manners = { paceMs: 150, throttledMs: 60_000, maintenanceMs: 300_000 };

/** Names the login by keyed fingerprints, so that processes agree on it and tables do not tell it. */
export function accountOf(login: { baseUrl: string; username: string; password: string }, dataKey: Buffer): Account {
  const fingerprint = (...parts: string[]) =>
    createHmac('sha256', dataKey).update(JSON.stringify(parts)).digest('hex').slice(0, 32);
  return {
    id: fingerprint('account', login.baseUrl, login.username),
    credentials: fingerprint('credentials', login.baseUrl, login.username, login.password),
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
  return async (call, signal) => {
    const lease = await leases.takeWhenFree(`isds:${account.id}`, signal);
    let pauseMs = manners.paceMs;
    try {
      await waitForTurn(db, account, signal);
      return await call(AbortSignal.any([signal, lease.signal]));
    } catch (error) {
      if (error instanceof Failure && error.kind === 'credentials') await noteRefusal(db, account, error);
      if (error instanceof Failure && error.kind === 'throttled') pauseMs = manners.throttledMs;
      if (error instanceof Failure && error.code === 'http-503') pauseMs = manners.maintenanceMs;
      throw error;
    } finally {
      await pauseAfterCall(db, account, pauseMs).finally(() => lease.release());
    }
  };
}

async function pauseAfterCall(db: Db, account: Account, pauseMs: number): Promise<void> {
  await db.query(
    `update isds_account set not_before = greatest(not_before, now() + $2 * interval '1 millisecond') where account = $1`,
    [account.id, pauseMs],
  );
}

async function waitForTurn(db: Db, account: Account, signal: AbortSignal): Promise<void> {
  const { rows } = await db.query<{ wait_ms: number; refused_code: string | null; refused_credentials: string | null }>(
    `select greatest(0, extract(epoch from not_before - now()) * 1000)::float8 as wait_ms, refused_code, refused_credentials
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
  if (failure.code === 'credentials-refused') return;
  await db.query(
    `update isds_account set refused_at = now(), refused_code = $2, refused_credentials = $3 where account = $1`,
    [account.id, failure.code, account.credentials],
  );
}

/** A person says that the login is in order again. */
export async function forgetRefusal(db: Db): Promise<number> {
  const { rowCount } = await db.query(
    `update isds_account set refused_at = null, refused_code = null, refused_credentials = null, not_before = '-infinity'
      where refused_at is not null`,
  );
  return rowCount ?? 0;
}
