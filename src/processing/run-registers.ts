import cron from 'node-cron';
import { oneJudgeAtATime } from '../cases/open-case.ts';
import { pendingCasesOf } from '../cases/pending-of-organisation.ts';
import { questionOf, rejudge } from '../cases/rejudge.ts';
import type { LeaseHolder } from '../db/lease.ts';
import { type Db, inTransaction, type Tx } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Ares } from '../registers/ares.ts';
import {
  forgetEntriesWithoutCases,
  icosOfPendingCases,
  lateIcos,
  noteLate,
  settleLate,
} from '../registers/ares-cache.ts';
import { lookUpOrganisations } from '../registers/look-up-organisations.ts';
import {
  lastProviderDownload,
  type ProvidersRefresh,
  type ProvidersSource,
  providersAreDue,
  refreshProviders,
} from '../registers/refresh-providers.ts';
import { judgeAct } from './judge-act.ts';

export type RegisterDeps = {
  db: Db;
  leases: LeaseHolder;
  /** absent: look-ups in the public register are off */
  ares?: Ares;
  /** null: the register of providers is imported by hand */
  providers: ProvidersSource | null;
  spoolDir: string;
  now: () => Date;
  log: Log;
};

export type RegisterKeeper = { close(): Promise<void> };

/** Organisations asked about again in one round. */
const mostAtOnce = 20;

/**
 * Keeps the registers fresh, now and every minute, in one process at a time: downloads the register of providers when it
 * is due, asks the public register again about the organisations of pending cases, and judges anew the cases that had to do
 * without it.
 * What is due stands in Postgres, so a time that passed while nobody was running is made up for.
 */
export function runRegisters(deps: RegisterDeps): RegisterKeeper {
  const { log } = deps;
  const stopping = new AbortController();
  const round = async () => {
    if (stopping.signal.aborted) return;
    try {
      await keepRegisters(deps, stopping.signal);
    } catch (error) {
      if (!stopping.signal.aborted) log.warn({ err: error }, 'registers not kept');
    }
  };
  let running = round();
  const ticking = cron.schedule(
    '* * * * *',
    async () => {
      await running;
      running = round();
      await running;
    },
    { timezone: 'UTC', name: 'registers', noOverlap: true },
  );
  return {
    async close() {
      stopping.abort(new Failure('retry', 'stopping', 'podatelna is stopping'));
      await ticking.destroy();
      await running;
    },
  };
}

/** One round; does nothing while another process is at it. */
export async function keepRegisters(deps: RegisterDeps, stopping: AbortSignal): Promise<void> {
  const lease = await deps.leases.take('registers');
  if (!lease) return;
  const signal = AbortSignal.any([stopping, lease.signal]);
  try {
    if (deps.providers) await downloadProviders(deps, deps.providers, signal);
    if (deps.ares) await askAgain(deps, deps.ares, signal);
    for (const ico of await lateIcos(deps.db)) await judgeAnew(deps.db, ico);
    await forgetEntriesWithoutCases(deps.db, deps.now());
  } finally {
    await lease.release();
  }
}

async function downloadProviders(deps: RegisterDeps, source: ProvidersSource, signal: AbortSignal): Promise<void> {
  const { db, log } = deps;
  const now = deps.now();
  if (!providersAreDue(source.cron, await lastProviderDownload(db, source.url), now)) return;
  const startedAt = performance.now();
  const outcome = await refreshProviders(db, { url: source.url, spoolDir: deps.spoolDir }, now, signal);
  tell(log, outcome, Math.round(performance.now() - startedAt));
}

function tell(log: Log, outcome: ProvidersRefresh, duration: number): void {
  const facts = { outcome: outcome.kind, duration_ms: duration };
  if (outcome.kind === 'failed') {
    log.warn({ ...facts, code: outcome.code }, 'register of providers not downloaded; it is tried again');
  } else if (outcome.kind === 'refused') {
    log.error({ ...facts, because: outcome.because }, 'register of providers downloaded and refused');
  } else {
    log.info({ ...facts, service_count: outcome.services }, 'register of providers downloaded');
  }
}

async function askAgain(deps: RegisterDeps, ares: Ares, signal: AbortSignal): Promise<void> {
  for (const { ico, isNew } of await icosOfPendingCases(deps.db, deps.now(), mostAtOnce)) {
    await lookUpOrganisations(deps.db, ares, [ico], signal);
    if (isNew) await noteLate(deps.db, ico);
  }
}

async function judgeAnew(db: Db, ico: string): Promise<void> {
  await inTransaction(db, async (tx: Tx) => {
    await oneJudgeAtATime(tx);
    for (const pending of await pendingCasesOf(tx, ico)) {
      const judgement = await judgeAct(tx, await questionOf(tx, pending));
      await rejudge(tx, pending.caseId, judgement, 'Veřejný rejstřík odpověděl až po posouzení případu.');
    }
    await settleLate(tx, ico);
  });
}
