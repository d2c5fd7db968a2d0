import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lease } from '../db/lease.ts';
import { type Db, inTransaction } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import type { Download, IsdsClient } from '../isds/client.ts';
import type { Log } from '../log.ts';
import { knownBox, recordBox } from '../messages/boxes.ts';
import { isSystemBox } from '../messages/envelope.ts';
import {
  beginDownload,
  markUnavailable,
  nextToDownload,
  postponeDownload,
  type WaitingDownload,
} from '../messages/listed.ts';
import { keepAnotherOriginal, nextToStamp, noteStampFailure, storeOriginal } from '../messages/originals.ts';
import { step } from '../steps.ts';

export type DownloadDeps = {
  db: Db;
  isds: IsdsClient;
  lease: Lease;
  log: Log;
  /** private folder (0700) where a message lies while it arrives */
  spoolDir: string;
  /** judges the evidence from the spooled file and hands the message to the queue */
  stored: (message: WaitingDownload, file: string) => Promise<void>;
  /** a listing has become due, or polling is paused: stop after the message in hand */
  interrupted: () => Promise<boolean>;
};

/**
 * Downloads every waiting message that is due, one after another, oldest first. A failure of one message is noted with
 * it and the next one is taken; a failure that concerns the account (credentials, throttling, maintenance, a lost lease)
 * ends the round. Returns how many originals were stored.
 */
export async function downloadWaiting(deps: DownloadDeps, signal: AbortSignal): Promise<number> {
  let storedCount = 0;
  for (;;) {
    signal.throwIfAborted();
    const message = (await deps.interrupted()) ? null : await nextToDownload(deps.db);
    if (!message) return storedCount;
    if (await downloadOne(deps, message, signal)) storedCount += 1;
  }
}

async function downloadOne(deps: DownloadDeps, message: WaitingDownload, signal: AbortSignal): Promise<boolean> {
  const { db, isds, lease, log } = deps;
  const startedAt = performance.now();
  const file = join(deps.spoolDir, `${message.id}.zfo`);
  try {
    await inTransaction(db, async (tx) => {
      await lease.fence(tx);
      await beginDownload(tx, message.id);
    });
    step('download begun');
    await lookUpSender(deps, message, signal);
    await rm(file, { force: true });
    const download = await downloadFromEither(isds, message, file, signal);
    step('downloaded');
    const stored = await inTransaction(db, async (tx) => {
      await lease.fence(tx);
      return storeOriginal(tx, message.id, { file, ...download });
    });
    step('stored');
    if (stored) await deps.stored(message, file);
    log.info(
      { message_id: message.dmId, bytes: download.sizeBytes, duration_ms: Math.round(performance.now() - startedAt) },
      'message stored',
    );
    return stored;
  } catch (error) {
    if (signal.aborted) throw error;
    if (!(error instanceof Failure)) throw error;
    if (saysNothingOfTheMessage(error)) throw error;
    // Also what may be the account's trouble is noted here: if it is the message's own, it must not be first again.
    await inTransaction(db, async (tx) => {
      await lease.fence(tx);
      if (error.kind === 'permanent') await markUnavailable(tx, message.id, error.code, unavailableBecause(error));
      else await postponeDownload(tx, message.id, error, pauseAfter(error, message.attempts));
    });
    step(error.kind === 'permanent' ? 'message unavailable' : 'download postponed');
    log.warn({ message_id: message.dmId, code: error.code, attempts: message.attempts + 1 }, 'message not downloaded');
    if (endsTheRound(error)) throw error;
    return false;
  } finally {
    await rm(file, { force: true });
  }
}

/**
 * Downloads once more what came without the time stamp of its seal (status 0005), half an hour later and twice at most:
 * the new original is kept beside the first one.
 */
export async function downloadStamped(deps: DownloadDeps, signal: AbortSignal): Promise<void> {
  for (;;) {
    const message = (await deps.interrupted()) ? null : await nextToStamp(deps.db);
    if (!message) return;
    const file = join(deps.spoolDir, `${message.id}.zfo`);
    try {
      const download = await downloadFromEither(deps.isds, message, file, signal);
      await inTransaction(deps.db, async (tx) => {
        await deps.lease.fence(tx);
        await keepAnotherOriginal(tx, message.id, { file, ...download });
      });
      step('original kept again');
    } catch (error) {
      if (!(error instanceof Failure) || saysNothingOfTheMessage(error) || signal.aborted) throw error;
      // What is stored stands by itself.
      await inTransaction(deps.db, async (tx) => {
        await deps.lease.fence(tx);
        await noteStampFailure(tx, message.id);
      });
      deps.log.warn({ message_id: message.dmId, code: error.code }, 'message not downloaded again');
      if (endsTheRound(error)) throw error;
    } finally {
      await rm(file, { force: true });
    }
  }
}

/** Large messages have a service of their own. The list says which are, but the last word has status 1281. */
async function downloadFromEither(
  isds: IsdsClient,
  message: Pick<WaitingDownload, 'dmId' | 'envelope'>,
  file: string,
  signal: AbortSignal,
): Promise<Download> {
  const large = message.envelope?.large ?? false;
  try {
    return await isds.downloadSigned(message.dmId, file, { large }, signal);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'isds-1281') throw error;
    return isds.downloadSigned(message.dmId, file, { large: !large }, signal);
  }
}

/** Tries of a message that wait for the directory; then it is stored without knowing its sender. */
const lookUpTries = 3;

/**
 * Who sent it, as the directory of ISDS says: needed to tell whether the sender is the organisation. Not being
 * able to look the sender up must not keep the message from being stored: the case then says so.
 */
async function lookUpSender(deps: DownloadDeps, message: WaitingDownload, signal: AbortSignal): Promise<void> {
  const boxId = message.envelope?.senderBoxId;
  // The directory does not list the boxes of ISDS itself (facts.md §2.4).
  if (boxId?.length !== 7 || isSystemBox(boxId)) return;
  if (await knownBox(deps.db, boxId)) return;
  try {
    const box = await deps.isds.findBox(boxId, signal);
    await recordBox(
      deps.db,
      box
        ? { boxId, boxType: box.boxType, ico: box.ico, name: box.name, address: box.address, found: true }
        : { boxId, ...nobody },
    );
  } catch (error) {
    if (!(error instanceof Failure) || saysNothingOfTheMessage(error) || signal.aborted) throw error;
    if (['retry', 'throttled'].includes(error.kind) && message.attempts < lookUpTries) throw error;
    if (error.kind === 'permanent') await recordBox(deps.db, { boxId, ...nobody });
    else deps.log.warn({ message_id: message.dmId, code: error.code }, 'sender not looked up');
  }
  step('sender recorded');
}

const nobody = { boxType: null, ico: null, name: null, address: null, found: false };

/** The account or ISDS as a whole: no message is to blame. */
const aboutTheAccount = ['http-503', 'http-429', 'isds-3008', 'isds-3009', 'isds-pause', 'lease-lost', 'stopping'];

function saysNothingOfTheMessage(failure: Failure): boolean {
  return failure.kind === 'credentials' || aboutTheAccount.includes(failure.code);
}

/** The next call would very likely fail the same way. */
function endsTheRound(failure: Failure): boolean {
  return ['throttled', 'operator', 'ours'].includes(failure.kind);
}

/**
 * 30 s, 1, 2, 4 … minutes, at most an hour: ISDS keeps the content for 90 days, so there is no hurry to give up. After
 * 3005 (too many downloads without a time stamp) it wants twenty minutes (facts.md §5).
 */
function pauseAfter(failure: Failure, attempts: number): number {
  const pauseMs = Math.min(3_600_000, 30_000 * 2 ** Math.min(attempts, 10));
  return failure.code === 'isds-3005' ? Math.max(pauseMs, 20 * 60_000) : pauseMs;
}

function unavailableBecause(failure: Failure): string {
  if (failure.code === 'isds-1219') return 'ISDS už obsah zprávy nemá: byla smazána, nebo ji nezná (kód 1219).';
  if (failure.code === 'isds-1281')
    return 'Zprávu nevydala běžná služba ISDS ani služba pro velkoobjemové zprávy (kód 1281). Stáhněte ji v portálu datových schránek.';
  if (failure.code === 'isds-3022') return 'Stažení zprávy zablokoval správce ISDS (kód 3022). Obraťte se na něj.';
  return `ISDS zprávu nevydal a opakování nepomůže (${failure.code}).`;
}
