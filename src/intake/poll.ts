import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { maskEnvelope } from '../classification/masking.ts';
import { siftEnvelope } from '../classification/sift.ts';
import type { LeaseHolder } from '../db/lease.ts';
import type { Db } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import { type EvidenceDeps, judgeEvidence } from '../evidence/judge-evidence.ts';
import type { IsdsClient } from '../isds/client.ts';
import type { Log } from '../log.ts';
import { isSystemMessage, type ListedMessage } from '../messages/envelope.ts';
import type { SiftedMessage } from '../messages/listed.ts';
import { pauseInForce } from '../pauses/pauses.ts';
import { enqueue } from '../queue/enqueue.ts';
import type { MessageQueue } from '../queue/message-queue.ts';
import { type DownloadDeps, downloadStamped, downloadWaiting } from './download.ts';
import { listMessages } from './list.ts';

export type PollDeps = {
  db: Db;
  isds: IsdsClient;
  leases: LeaseHolder;
  accountId: string;
  /** host and process, for people */
  holder: string;
  evidence: EvidenceDeps;
  queue: MessageQueue;
  scope: 'signals' | 'all';
  ourReference: RegExp;
  departmentNames: string[];
  spoolDir: string;
  now: () => Date;
  /** true when the next listing is due: a long row of downloads gives way to it */
  listingDue: () => boolean;
  log: Log;
};

export type PollOutcome =
  | { kind: 'polled'; recordCount: number; newCount: number; wantedCount: number; storedCount: number }
  | { kind: 'anotherPolls' };

/**
 * One poll: list, then download what waits. Only one process polls an account at a time; `anotherPolls` is a good
 * answer. Throws the failure that ended it; what was listed and stored by then stays. `listed` is told between the two.
 */
export async function pollOnce(
  deps: PollDeps,
  signal: AbortSignal,
  listed: () => void = () => {},
): Promise<PollOutcome> {
  const lease = await deps.leases.take(`poll:${deps.accountId}`);
  if (!lease) return { kind: 'anotherPolls' };
  const held = AbortSignal.any([signal, lease.signal]);
  try {
    const listing = await listMessages({ ...deps, lease, sift: (message) => sift(deps, message) }, held);
    listed();
    const storedCount = await withSpool(deps, lease, held);
    return { kind: 'polled', ...listing, storedCount };
  } finally {
    await lease.release();
  }
}

/** Downloads what waits, without listing: after an interruption, and when a failed download is due again. */
export async function downloadOnce(deps: PollDeps, signal: AbortSignal): Promise<number> {
  const lease = await deps.leases.take(`poll:${deps.accountId}`);
  if (!lease) return 0;
  try {
    return await withSpool(deps, lease, AbortSignal.any([signal, lease.signal]));
  } finally {
    await lease.release();
  }
}

/** A long row of calls stops after the one in hand: a listing has become due, or a person has paused polling. */
export async function givesWay(deps: Pick<PollDeps, 'db' | 'listingDue'>): Promise<boolean> {
  return deps.listingDue() || (await pauseInForce(deps.db, 'poll')) !== null;
}

async function withSpool(
  deps: PollDeps,
  lease: Parameters<typeof downloadWaiting>[0]['lease'],
  signal: AbortSignal,
): Promise<number> {
  const spoolDir = await mkdtemp(join(deps.spoolDir, 'download-'));
  try {
    const downloads: DownloadDeps = {
      ...deps,
      lease,
      spoolDir,
      interrupted: () => givesWay(deps),
      stored: async (message, file) => {
        const dir = join(spoolDir, 'opened');
        await mkdir(dir, { mode: 0o700 });
        try {
          const judged = await judgeEvidence(deps.evidence, message, file, dir, signal);
          if (judged.kind === 'opened') await enqueue(deps, message.dmId, 'messages');
        } finally {
          await rm(dir, { recursive: true, force: true });
        }
      },
    };
    const storedCount = await downloadWaiting(downloads, signal);
    if (!(await givesWay(deps))) await downloadStamped(downloads, signal);
    return storedCount;
  } finally {
    await rm(spoolDir, { recursive: true, force: true });
  }
}

/** Fetched for a signal in the envelope, by configuration (SCOPE=all), or because ISDS tells its operators something. */
function sift(deps: PollDeps, message: ListedMessage): SiftedMessage {
  const sifted = siftEnvelope(message, deps);
  const signals = sifted.kind === 'ours' ? [...new Set(sifted.signals.map((signal) => signal.signal))] : [];
  return {
    message: maskEnvelope(message),
    wanted: deps.scope === 'all' || signals.length > 0 || isSystemMessage(message),
    sift: { signals },
  };
}

/** Failures after which the next poll simply tries again; the others wait for a person. */
export function passesByItself(error: unknown): boolean {
  return !(error instanceof Failure) || ['retry', 'throttled'].includes(error.kind);
}
