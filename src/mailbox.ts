import { readFile } from 'node:fs/promises';
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
import type { IsdsClient } from './isds/client.ts';
import { connectIsds } from './isds/connect.ts';

/** A login to the mailbox with its place in the database. */
export type Mailbox = {
  isds: IsdsClient;
  account: Account;
  /** throws `operator` when the login belongs to another box; asks ISDS once per process */
  checkLogin(signal: AbortSignal): Promise<void>;
};

const domains = { production: 'datovka.gov.cz', test: 'datovka-test.gov.cz' } as const;

/** Answers of ISDS: seconds usually, minutes for a large download (facts.md §5). */
const limits = {
  timeoutMs: 90_000,
  downloadTimeoutMs: 600_000,
  answerBytes: 32 * 1024 * 1024,
  downloadBytes: 64 * 1024 * 1024,
};

/** Connects to ISDS for one account; every call goes through its gate. Makes no call by itself. */
export async function openMailbox(
  config: IsdsConfig,
  db: Db,
  leases: LeaseHolder,
  dataKey: Buffer,
  manners: Manners = politeManners,
): Promise<Mailbox> {
  const baseUrl = config.environment === 'custom' ? config.url! : `https://ws1.${domains[config.environment]}`;
  const login = {
    baseUrl: baseUrl.replace(/\/+$/, ''),
    username: config.username,
    password: config.password,
    ca: config.caFile ? await readCa(config.caFile) : null,
  };
  const account = accountOf(login, dataKey);
  await registerAccount(db, account);
  const isds = await connectIsds(login, accountGate(db, leases, account, manners), limits);

  let checked = false;
  return {
    isds,
    account,
    async checkLogin(signal) {
      if (checked) return;
      const owner = await isds.ownerInfo(signal);
      await db.query('update isds_account set owner_box_id = $2 where account = $1', [account.id, owner.boxId]);
      if (owner.boxId !== config.boxId) {
        throw new Failure(
          'operator',
          'wrong-box',
          `the login belongs to the data box ${owner.boxId}, not to ${config.boxId} (ISDS_BOX_ID); nothing was listed`,
        );
      }
      const expiresAt = await isds.passwordExpiresAt(signal);
      await db.query(
        'update isds_account set password_expires_at = $2, password_checked_at = now() where account = $1',
        [account.id, expiresAt],
      );
      checked = true;
    },
  };
}

async function readCa(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new Failure('operator', 'ca-file', 'ISDS_CA_FILE cannot be read', cause);
  }
}
