import { setTimeout as wait } from 'node:timers/promises';
import { openHooks } from './alarms/hooks.ts';
import { watchAlarms } from './alarms/watch.ts';
import type { Config } from './config.ts';
import { type ConsoleServer, startConsole } from './console/server.ts';
import { leaseHolder } from './db/lease.ts';
import { migrate } from './db/migrate.ts';
import { Failure } from './errors.ts';
import { loadTrustAnchors, shippedAnchorFiles, type TrustAnchors } from './evidence/trust-anchors.ts';
import { usualLimits } from './extraction/limits.ts';
import { startReaders } from './extraction/readers.ts';
import { politeManners } from './intake/account.ts';
import { type Poller, runPoller } from './intake/run-poller.ts';
import type { Log } from './log.ts';
import { openMailbox } from './mailbox.ts';
import type { ProcessingDeps as ProcessingParts } from './processing/process-message.ts';
import { runRegisters } from './processing/run-registers.ts';
import { runWorker } from './processing/run-worker.ts';
import { type MessageQueue, openMessageQueue } from './queue/message-queue.ts';
import { openReadiness } from './readiness.ts';
import { openAres } from './registers/ares.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

export type { ProcessingParts };

export type Daemon = {
  workplace: Workplace;
  queue: MessageQueue;
  /** set when ROLES has web */
  console: ConsoleServer | null;
  /** set when ROLES has poller */
  poller: Poller | null;
  /** resolves with the failure that a person must mend before the daemon can go on */
  fatal: Promise<Failure>;
};

/** Messages worked on at a time: documents are read in processes of their own, one a core. */
export const concurrency = 2;

/**
 * Starts the parts named by ROLES in the order that makes each safe: database, queue, console, worker, and the poller
 * last, because it alone has an effect on the outside. Everything is closed by `stack` in reverse. Throws `operator`
 * with a list of what is missing when the poller has no ISDS configuration.
 */
export async function startDaemon(config: Config, log: Log, stack: AsyncDisposableStack): Promise<Daemon> {
  if (config.roles.has('poller') && !config.isds) throw missingIsds(config);
  const workplace = await openWorkplace(config, log, stack);
  const ran = await migrate(workplace.databaseUrl);
  if (ran.length > 0) log.info({ migrations: ran }, 'database brought up to date');

  const queue = openMessageQueue(workplace.queueBackend, log);
  stack.defer(() => queue.close());

  const readiness = openReadiness({ db: workplace.db, queue, pollCron: config.pollCron });
  const { dataDir } = config;
  const alarms = watchAlarms({ ...workplace, readiness, hooks: openHooks(config), dataDir, log });
  stack.defer(() => alarms.close());

  const web = config.roles.has('web') ? await startConsole({ ...workplace, queue, config, log }) : null;
  if (web) stack.defer(() => web.close());

  if (config.roles.has('worker')) {
    const parts = await processingParts(config, workplace, stack);
    const worker = runWorker(workplace.queueBackend, { ...parts, queue, log }, concurrency);
    stack.defer(() => worker.close());
    if (parts.ares || config.providers) keepRegisters(config, workplace, parts, log, stack);
  }

  const { promise: fatal, resolve: onFatal } = Promise.withResolvers<Failure>();
  const poller = config.roles.has('poller') ? await startPoller(config, workplace, queue, log, stack, onFatal) : null;
  return { workplace, queue, console: web, poller, fatal };
}

/**
 * Registers are kept by the part that judges with them: it reaches ARES already, and the poller, which alone has an
 * effect on the outside, talks to ISDS and to nobody else.
 */
function keepRegisters(
  config: Config,
  workplace: Workplace,
  { ares }: ProcessingParts,
  log: Log,
  stack: AsyncDisposableStack,
): void {
  const { db, spoolDir, holder } = workplace;
  const leases = leaseHolder(db, holder);
  stack.defer(() => leases.close());
  const keeper = runRegisters({ db, leases, ares, providers: config.providers, spoolDir, now: () => new Date(), log });
  stack.defer(() => keeper.close());
}

/** What processing a message needs, readers started. Shared by the daemon and the command `once`. */
export async function processingParts(
  config: Config,
  workplace: Workplace,
  stack: AsyncDisposableStack,
): Promise<ProcessingParts> {
  const anchors = await readAnchors(config);
  const readers = startReaders(concurrency, {
    ...usualLimits,
    trustAnchorsPem: anchors.certificates.map((certificate) => certificate.x509.toString()).join('\n'),
  });
  stack.defer(() => readers.close());
  return {
    db: workplace.db,
    read: readers.read,
    recognise: readers.recognise,
    evidence: {
      db: workplace.db,
      anchors,
      environment: config.isds?.environment ?? 'custom',
      boxId: config.isds?.boxId ?? 'sc9aavg',
    },
    ...(config.aresUrl && { ares: openAres(config.aresUrl) }),
    ourReference: config.ourReference,
    departmentNames: config.departmentNames,
    dataKey: workplace.dataKey,
    spoolDir: workplace.spoolDir,
  };
}

async function startPoller(
  config: Config,
  workplace: Workplace,
  queue: MessageQueue,
  log: Log,
  stack: AsyncDisposableStack,
  onFatal: (failure: Failure) => void,
): Promise<Poller> {
  const isdsConfig = config.isds!;
  const leases = leaseHolder(workplace.db, workplace.holder);
  stack.defer(() => leases.close());
  const mailbox = await openMailbox(isdsConfig, workplace.db, leases, workplace.dataKey, politeManners, log);
  stack.defer(() => mailbox.isds.close());
  const anchors = await readAnchors(config);
  const poller = runPoller(
    {
      db: workplace.db,
      isds: mailbox.isds,
      leases,
      accountId: mailbox.account.id,
      holder: workplace.holder,
      evidence: { db: workplace.db, anchors, environment: isdsConfig.environment, boxId: isdsConfig.boxId },
      queue,
      scope: config.scope,
      ourReference: config.ourReference,
      departmentNames: config.departmentNames,
      spoolDir: workplace.spoolDir,
      now: () => new Date(),
      log,
    },
    { pollCron: config.pollCron, markDownloaded: config.markDownloaded, checkLogin: mailbox.checkLogin, onFatal },
  );
  stack.defer(() => poller.close());
  return poller;
}

/** Certificates shipped with podatelna and those the administrator adds. */
async function readAnchors(config: Config): Promise<TrustAnchors> {
  const added = config.trustAnchorsFile ? [config.trustAnchorsFile] : [];
  return loadTrustAnchors([...(await shippedAnchorFiles()), ...added]);
}

export function missingIsds(config: Config): Failure {
  return new Failure(
    'operator',
    'isds-missing',
    `the ISDS configuration is incomplete; missing:\n${config.isdsMissing.map((name) => `  ${name}`).join('\n')}\n` +
      'To try podatelna without a data box run: npm run demo',
  );
}

/** Resolves when the work is stopped by a signal; used by the entry points. */
export function untilStopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve(name));
  });
}

/** Closes everything, but never waits longer than `graceMs`: what is left half done is repeated at the next start. */
export async function closeWithin(stack: AsyncDisposableStack, graceMs: number): Promise<'closed' | 'gave up'> {
  return Promise.race([
    stack.disposeAsync().then(() => 'closed' as const),
    wait(graceMs, 'gave up' as const, { ref: false }),
  ]);
}
