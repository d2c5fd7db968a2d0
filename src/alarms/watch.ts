import { setTimeout as wait } from 'node:timers/promises';
import { auditHead } from '../audit/read-audit.ts';
import { type Lease, leaseHolder } from '../db/lease.ts';
import { type Db, inTransaction } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Readiness } from '../readiness.ts';
import { currentConditions } from './conditions.ts';
import { databaseAlarm } from './database-away.ts';
import { type HookName, type Hooks, messageOf } from './hooks.ts';
import { noteNotTold, noteTold, recordConditions, takeTelling } from './record.ts';

export type AlarmDeps = {
  db: Db;
  readiness: (now: Date) => Promise<Readiness>;
  hooks: Hooks;
  dataDir: string;
  /** host and process, for people */
  holder: string;
  log: Log;
};

/** Between two looks, and how long the database or the queue may be away before it is an alarm: they restart, too. */
const usualPace = { everyMs: 15_000, patienceMs: 60_000 };

/** For those who judge cases; nothing of podatelna itself is out of order. */
const ofDailyWork = new Set(['urgent-case', 'quarantine']);

/** Of one hook in one look; the rest follows in the next. */
const mostTellings = 20;

/**
 * Watches for what a person should be told, and tells it: once when it begins and once when it ends. Runs in every
 * process, whatever its roles; one of them at a time does the work, under a lease, and another takes over when it is
 * gone. Only that the database is away is told by each machine for itself.
 */
export function watchAlarms(deps: AlarmDeps, pace = usualPace): { close(): Promise<void> } {
  const { db, hooks, log } = deps;
  const stopping = new AbortController();
  const { signal } = stopping;
  const leases = leaseHolder(db, deps.holder);
  const database = databaseAlarm(deps.dataDir, hooks, log);
  let lease: Lease | null = null;
  let databaseAwaySince: Date | null = null;
  let queueAwaySince: Date | null = null;

  async function look(now: Date): Promise<void> {
    const readiness = await deps.readiness(now);
    if (!readiness.intake) {
      databaseAwaySince ??= now;
      if (lasts(databaseAwaySince, now)) await database.away(databaseAwaySince);
      return;
    }
    databaseAwaySince = null;
    await database.back(db);
    queueAwaySince = readiness.queueUp ? null : (queueAwaySince ?? now);
    const problems = readiness.problems.filter(({ code }) => code !== 'queue' || lasts(queueAwaySince!, now));

    if (lease?.signal.aborted) lease = null;
    lease ??= await leases.take('alarms');
    if (!lease) return;
    const mine = lease;
    const conditions = await currentConditions(db, readiness.intake, problems, now);
    const { began, ended } = await inTransaction(db, async (tx) => {
      await mine.fence(tx);
      return recordConditions(tx, conditions, Object.keys(hooks) as HookName[]);
    });
    for (const { code, subject } of began)
      log[ofDailyWork.has(code) ? 'info' : 'error']({ alarm: code, subject }, 'alarm began');
    for (const { code, subject } of ended) log.info({ alarm: code, subject }, 'alarm ended');
    await Promise.all((Object.keys(hooks) as HookName[]).map(tell));
    await tellAuditHead(now);
  }

  const lasts = (since: Date, now: Date) => now.getTime() - since.getTime() >= pace.patienceMs;

  async function tell(name: HookName): Promise<void> {
    for (let count = 0; count < mostTellings && !signal.aborted; count++) {
      const telling = await takeTelling(db, name);
      if (!telling) return;
      const { alarm, event } = telling;
      try {
        await hooks[name]!(messageOf(alarm, event));
        await noteTold(db, telling);
      } catch (error) {
        const last = await noteNotTold(db, telling, error instanceof Failure ? error.code : 'defect');
        const facts = { err: error, alarm: alarm.code, event, target: name, attempts: telling.attempts };
        if (last) log.error(facts, 'alarm not told; it is not tried again');
        else log.warn(facts, 'alarm not told yet');
        return;
      }
    }
  }

  /** The log leaves this machine: what it says of the end of the audit log cannot be taken back in the database. */
  let auditTold = '';
  async function tellAuditHead(now: Date): Promise<void> {
    const day = now.toISOString().slice(0, 10);
    if (day === auditTold) return;
    const head = await auditHead(db);
    if (head) log.info({ number: head.number, mac: head.mac }, 'end of the audit log');
    auditTold = day;
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      await wait(pace.everyMs, undefined, { signal }).catch(() => {});
      if (signal.aborted) return;
      await look(new Date()).catch((error: unknown) => {
        if (!signal.aborted) log.warn({ err: error }, 'alarms not looked after');
      });
    }
  }

  const running = run();
  return {
    async close() {
      stopping.abort();
      await running;
      await lease?.release();
      await leases.close();
    },
  };
}
