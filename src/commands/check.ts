import { access, constants } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { leaseHolder } from '../db/lease.ts';
import { Failure } from '../errors.ts';
import { withoutNetwork } from '../extraction/network-namespace.ts';
import { czechDays, daysLeft, loginExpiryWarnings } from '../intake/login-expiry.ts';
import type { Log } from '../log.ts';
import { type Mailbox, openMailbox } from '../mailbox.ts';
import { openMessageQueue } from '../queue/message-queue.ts';
import type { Workplace } from '../workplace.ts';
import { checkRegisters } from './check-registers.ts';
import { inCzech } from './in-czech.ts';

export type CheckResult = { what: string; ok: boolean; because: string };

/** Rights of the account (facts.md §7): what podatelna needs, and what it should not have. */
const needed = [
  { bit: 1, name: 'čtení zpráv' },
  { bit: 8, name: 'seznamy zpráv' },
  { bit: 16, name: 'vyhledávání schránek' },
];
const superfluous = [
  { bit: 2, name: 'čtení zpráv do vlastních rukou' },
  { bit: 4, name: 'odesílání zpráv' },
  { bit: 32, name: 'správa schránky' },
  { bit: 128, name: 'mazání v datovém trezoru' },
];

/**
 * Tries everything podatelna rests on, without a call that causes acceptance: database, queue, registers that are asked
 * over the network, mailbox (owner, rights, password). Every part is tried, whatever the others say.
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
  await attempt('oddělené čtení dokumentů', async () =>
    (await withoutNetwork()).length > 0
      ? 'dokumenty se čtou v procesech bez sítě'
      : 'procesy, které čtou dokumenty, systém neumí odpojit od sítě; omezte ji pro celou podatelnu',
  );
  await checkRegisters(config, attempt);
  if (config.fourEyes) {
    await attempt('čtyři oči', async () => {
      const { rows } = await workplace.db.query<{ approvers: number }>(
        "select count(*) as approvers from console_user where role = 'approver' and disabled_at is null",
      );
      return rows[0]!.approvers > 1
        ? 'kdo případ opravil, ten jej neschválí'
        : 'kdo případ opravil, ten jej neschválí; schvalovatelé mají být aspoň dva';
    });
  }
  if (config.alarmCommand || config.alarmWebhook) {
    await attempt('hlášení poruch', async () => {
      if (config.alarmCommand) await access(config.alarmCommand[0]!, constants.X_OK);
      const ways = [config.alarmCommand && 'příkazem', config.alarmWebhook && 'voláním ALARM_WEBHOOK (nezkoušelo se)'];
      return `hlásí se ${ways.filter(Boolean).join(' a ')}`;
    });
  }
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
  let mailbox: Mailbox;
  try {
    mailbox = await openMailbox(config.isds!, workplace.db, leases, workplace.dataKey);
  } catch (error) {
    await attempt('přihlašovací údaje', () => Promise.reject(error));
    return leases.close();
  }
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
    await attempt('oprávnění účtu', () => judgeRights(mailbox, signal));
    const now = new Date();
    if (mailbox.hasPassword) {
      await attempt('platnost hesla', async () => {
        const passwordExpiresAt = await mailbox.isds.passwordExpiresAt(signal);
        if (!passwordExpiresAt) return 'heslo nevyprší';
        return validity(
          passwordExpiresAt,
          loginExpiryWarnings({ passwordExpiresAt, certificateExpiresAt: null }, now),
          now,
        );
      });
    }
    const { certificateExpiresAt } = mailbox;
    if (certificateExpiresAt) {
      await attempt('platnost certifikátu', async () =>
        validity(
          certificateExpiresAt,
          loginExpiryWarnings({ passwordExpiresAt: null, certificateExpiresAt }, now),
          now,
        ),
      );
    }
  } finally {
    mailbox.isds.close();
    await leases.close();
  }
}

/** Rights that are missing are a failure; those that are not needed are told, since they are a risk (facts.md §7). */
async function judgeRights(mailbox: Mailbox, signal: AbortSignal): Promise<string> {
  let privileges: number;
  try {
    privileges = (await mailbox.isds.userInfo(signal)).privileges;
  } catch (error) {
    // A certificate without a user has no rights of a user to tell.
    if (
      mailbox.hasPassword ||
      !(error instanceof Failure) ||
      ['credentials', 'retry', 'throttled'].includes(error.kind)
    ) {
      throw error;
    }
    return 'ISDS je u tohoto přihlášení nesděluje; ověřte je v portálu datových schránek';
  }
  const has = ({ bit }: { bit: number }) => (privileges & bit) !== 0;
  const missing = needed.filter((right) => !has(right)).map(({ name }) => name);
  if (missing.length > 0) throw new Failure('operator', 'rights', `účtu chybí oprávnění: ${missing.join(', ')}`);
  const spare = superfluous.filter(has).map(({ name }) => name);
  if (spare.length === 0) return 'stačí';
  return `stačí; účet má navíc, co podatelna nepotřebuje: ${spare.join(', ')} – bezpečnější je účet bez toho`;
}

/** The time left; what is over is a failure, what is near is told with what to do. */
function validity(expiresAt: Date, warnings: { because: string }[], now: Date): string {
  const warning = warnings[0]?.because ?? null;
  const left = daysLeft(expiresAt, now);
  if (left < 0) throw new Failure('operator', 'login-expired', warning!);
  return warning ?? `ještě ${czechDays(left)}`;
}
