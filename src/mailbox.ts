import type { IsdsConfig } from './config.ts';
import type { LeaseHolder } from './db/lease.ts';
import type { Db } from './db/pool.ts';
import { Failure } from './errors.ts';
import {
  type Account,
  accountGate,
  accountOf,
  type Manners,
  politeManners,
  registerAccount,
} from './intake/account.ts';
import { loginExpiryIsStale, recordLoginExpiry, warnOfLoginExpiry } from './intake/login-expiry.ts';
import type { IsdsClient } from './isds/client.ts';
import { connectIsds } from './isds/connect.ts';
import { readLogin } from './isds/login.ts';
import type { Log } from './log.ts';

/** A login to the mailbox with its place in the database. */
export type Mailbox = {
  isds: IsdsClient;
  account: Account;
  /** the login has a password, whose end ISDS tells */
  hasPassword: boolean;
  /** null: a login without a certificate */
  certificateExpiresAt: Date | null;
  /**
   * Throws `operator` when the login belongs to another box; asks ISDS once per process. Keeps the end of password and
   * certificate, read anew once a day, and warns of it in the log.
   */
  checkLogin(signal: AbortSignal): Promise<void>;
};

/**
 * Answers of ISDS: seconds usually, minutes for a large download (facts.md §5). A large message of 100 MB has 134 MB as
 * base64 inside its seal, and 180 MB as base64 of that.
 */
const limits = {
  timeoutMs: 90_000,
  downloadTimeoutMs: 600_000,
  answerBytes: 32 * 1024 * 1024,
  downloadBytes: 200 * 1024 * 1024,
};

/**
 * Connects to ISDS for one account; every call goes through its gate. Makes no call by itself. `log` hears of the end of
 * password and certificate; commands that tell people themselves have none.
 */
export async function openMailbox(
  config: IsdsConfig,
  db: Db,
  leases: LeaseHolder,
  dataKey: Buffer,
  manners: Manners = politeManners,
  log: Log | null = null,
): Promise<Mailbox> {
  const login = await readLogin(config);
  const account = accountOf(login, dataKey);
  await registerAccount(db, account);
  const isds = await connectIsds(login, accountGate(db, leases, account, manners), limits);
  const hasPassword = login.username !== null && login.password !== '';
  const certificateExpiresAt = login.certificate?.notAfter ?? null;

  /** Not knowing when the password ends keeps nobody's mail waiting, unless the account itself is in trouble. */
  async function passwordExpiresAt(signal: AbortSignal): Promise<Date | null> {
    if (!hasPassword) return null;
    try {
      return await isds.passwordExpiresAt(signal);
    } catch (error) {
      if (signal.aborted || !(error instanceof Failure) || concernsAccount(error)) throw error;
      log?.warn({ code: error.code }, 'the end of the ISDS password could not be read');
      return null;
    }
  }

  let ownerChecked = false;
  return {
    isds,
    account,
    hasPassword,
    certificateExpiresAt,
    async checkLogin(signal) {
      if (!ownerChecked) {
        const owner = await isds.ownerInfo(signal);
        await db.query('update isds_account set owner_box_id = $2 where account = $1', [account.id, owner.boxId]);
        if (owner.boxId !== config.boxId) {
          throw new Failure(
            'operator',
            'wrong-box',
            `the login belongs to the data box ${owner.boxId}, not to ${config.boxId} (ISDS_BOX_ID); nothing was listed`,
          );
        }
      }
      if (!ownerChecked || (await loginExpiryIsStale(db, account.id))) {
        await recordLoginExpiry(db, account.id, {
          passwordExpiresAt: await passwordExpiresAt(signal),
          certificateExpiresAt,
        });
      }
      ownerChecked = true;
      if (log) await warnOfLoginExpiry(db, account.id, new Date(), log);
    },
  };
}

const concernsAccount = (failure: Failure) =>
  ['credentials', 'throttled'].includes(failure.kind) || failure.code === 'http-503';
