import type { Config } from '../config.ts';
import { leaseHolder } from '../db/lease.ts';
import { Failure } from '../errors.ts';
import type { Log } from '../log.ts';
import { openMailbox } from '../mailbox.ts';
import { openMessageQueue } from '../queue/message-queue.ts';
import type { Workplace } from '../workplace.ts';
import { inCzech } from './in-czech.ts';

export type CheckResult = { what: string; ok: boolean; because: string };

/** Rights of the account (facts.md §7): what podatelna needs, and what it should not have. */
const needed = [
  { bit: 1, name: 'čtení zpráv' },
  { bit: 8, name: 'seznamy zpráv' },
  { bit: 16, name: 'vyhledávání schránek' },
];
const administration = 32;

/**
 * Tries everything podatelna rests on, without a call that causes acceptance: database, queue, mailbox (owner, rights,
 * password). Every part is tried, whatever the others say.
 */
export async function check(config: Config, workplace: Workplace, log: Log): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  const attempt = async (what: string, work: () => Promise<string>): Promise<void> => {
    try {
      results.push({ what, ok: true, because: await work() });
    } catch (error) {
      results.push({ what, ok: false, because: inCzech(error) });
    }
  };

  await attempt('databáze', async () => {
    const { rows } = await workplace.db.query<{ version: string; ran: number }>(
      `select current_setting('server_version') as version, (select count(*) from podatelna_migration) as ran`,
    );
    return `Postgres ${rows[0]!.version}, migrací ${rows[0]!.ran}`;
  });
  await attempt('fronta', async () => {
    const queue = openMessageQueue(workplace.queueBackend, log);
    try {
      await queue.probe();
      return queue.backend === 'redis' ? 'BullMQ v Redisu' : 'BullMQ v Postgresu';
    } finally {
      await queue.close();
    }
  });
  if (!config.isds) {
    results.push({ what: 'datová schránka', ok: false, because: `chybí nastavení: ${config.isdsMissing.join('; ')}` });
    return results;
  }
  await checkMailbox(config, workplace, attempt);
  return results;
}

async function checkMailbox(
  config: Config,
  workplace: Workplace,
  attempt: (what: string, work: () => Promise<string>) => Promise<void>,
): Promise<void> {
  const signal = AbortSignal.timeout(120_000);
  const leases = leaseHolder(workplace.db, workplace.holder);
  const mailbox = await openMailbox(config.isds!, workplace.db, leases, workplace.dataKey);
  try {
    await attempt('přihlášení do ISDS', async () => {
      await mailbox.isds.probe(signal);
      return 'ISDS přihlášení přijal';
    });
    await attempt('majitel schránky', async () => {
      const owner = await mailbox.isds.ownerInfo(signal);
      if (owner.boxId !== config.isds!.boxId) {
        throw new Failure(
          'operator',
          'wrong-box',
          `přihlášení patří schránce ${owner.boxId}, ne ${config.isds!.boxId} (ISDS_BOX_ID)`,
        );
      }
      return `${owner.boxId}, ${owner.name ?? 'bez názvu'}`;
    });
    await attempt('oprávnění účtu', async () => {
      const user = await mailbox.isds.userInfo(signal);
      const missing = needed.filter(({ bit }) => (user.privileges & bit) === 0).map(({ name }) => name);
      if (missing.length > 0) throw new Failure('operator', 'rights', `účtu chybí oprávnění: ${missing.join(', ')}`);
      return (user.privileges & administration) !== 0
        ? 'stačí; účet má navíc správu schránky, kterou podatelna nepotřebuje – použijte účet bez ní'
        : 'stačí';
    });
    await attempt('platnost hesla', async () => {
      const expiresAt = await mailbox.isds.passwordExpiresAt(signal);
      if (!expiresAt) return 'heslo nevyprší';
      const days = Math.floor((expiresAt.getTime() - Date.now()) / 86_400_000);
      if (days < 0) throw new Failure('operator', 'password-expired', 'platnost hesla skončila');
      return `ještě ${days} dní`;
    });
  } finally {
    mailbox.isds.close();
    await leases.close();
  }
}
