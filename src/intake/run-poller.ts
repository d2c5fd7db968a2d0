import cron from 'node-cron';
import { Failure } from '../errors.ts';
import { pauseInForce, untilResumed } from '../pauses/pauses.ts';
import { markProcessedMessages } from './mark.ts';
import { downloadOnce, type PollDeps, type PollOutcome, passesByItself, pollOnce } from './poll.ts';
import { sweep } from './sweep.ts';

export type Poller = {
  /** resolves when the poll that runs at start has ended, well or not */
  firstPoll: Promise<void>;
  close(): Promise<void>;
};

/** Between sweeps, and how long a message handed to the queue is left alone. */
const sweepCron = '* * * * *';
const quietMs = 60_000;

/** A listing that failed for now is repeated after 1, 2, 4 … minutes, at most this, when the next tick is not sooner. */
const longestPauseMs = 30 * 60_000;

/**
 * Polls now and at each tick of `pollCron` (UTC), and sweeps at start and every minute. One round runs at a time; a
 * tick that falls into a round makes the next one follow at once. While polling is paused nothing is called; a tick that
 * was due then is made up for when the pause is over. `checkLogin` runs before the first listing: when it
 * finds the login to be of another box, `onFatal` is told and nothing is listed.
 */
export function runPoller(
  deps: Omit<PollDeps, 'listingDue'>,
  options: {
    pollCron: string;
    markDownloaded: 'never' | 'ours';
    checkLogin: (signal: AbortSignal) => Promise<void>;
    onFatal: (failure: Failure) => void;
  },
): Poller {
  const { log } = deps;
  const stopping = new AbortController();
  const signal = stopping.signal;
  let due = true;
  /** listings that failed for now, in a row, and when the next one makes up for it (ms) */
  let failures = 0;
  let tryAgainAt = Number.POSITIVE_INFINITY;
  let listedThisRound = false;
  let running: Promise<void> | null = null;
  const pollDeps: PollDeps = { ...deps, listingDue: () => due };

  const run = (): Promise<void> => {
    running ??= rounds().finally(() => {
      running = null;
    });
    return running;
  };

  async function rounds(): Promise<void> {
    let pausedMeanwhile: boolean;
    do {
      pausedMeanwhile = false;
      let listing = due;
      listedThisRound = false;
      due = false;
      try {
        await untilResumed(deps.db, 'poll', signal, () => log.info('polling is paused'));
        listing ||= due;
        due = false;
        await options.checkLogin(signal);
        if (listing) tell(await pollOnce(pollDeps, signal, listed));
        else await downloadOnce(pollDeps, signal);
        if (options.markDownloaded === 'ours') await markProcessedMessages(pollDeps, signal);
        if (listing) listed();
        pausedMeanwhile = (await pauseInForce(deps.db, 'poll')) !== null;
      } catch (error) {
        if (signal.aborted) return;
        // What failed after the listing (a download, a mark) comes again without one: it is the heaviest call of all.
        if (listing && !listedThisRound && passesByItself(error)) {
          tryAgainAt = Date.now() + Math.min(longestPauseMs, 60_000 * 2 ** failures);
          failures += 1;
        }
        tellFailure(error);
      }
    } while ((due || pausedMeanwhile) && !signal.aborted);
  }

  function listed(): void {
    listedThisRound = true;
    failures = 0;
    tryAgainAt = Number.POSITIVE_INFINITY;
  }

  function tell(outcome: PollOutcome): void {
    if (outcome.kind === 'anotherPolls') log.debug('another process polls');
    else {
      log.info(
        {
          record_count: outcome.recordCount,
          new_count: outcome.newCount,
          wanted_count: outcome.wantedCount,
          stored_count: outcome.storedCount,
        },
        'poll finished',
      );
    }
  }

  function tellFailure(error: unknown): void {
    const failure = error instanceof Failure ? error : null;
    if (failure?.code === 'wrong-box') options.onFatal(failure);
    // What passes by itself is a warning: the health check raises it when a second poll in a row is missed.
    if (failure && passesByItself(failure))
      log.warn({ code: failure.code, failure: failure.message }, 'poll not finished');
    else
      log.error(
        { err: error },
        failure?.kind === 'credentials' ? 'ISDS refused the credentials: polling has stopped' : 'poll failed',
      );
  }

  const polling = cron.schedule(
    options.pollCron,
    () => {
      due = true;
      void run();
    },
    { timezone: 'UTC', name: 'poll' },
  );
  const sweeping = cron.schedule(
    sweepCron,
    async () => {
      await sweep(deps, quietMs, signal).catch((error: unknown) => log.warn({ err: error }, 'sweep not finished'));
      if (Date.now() >= tryAgainAt) due = true;
      if (!signal.aborted) void run();
    },
    { timezone: 'UTC', name: 'sweep', noOverlap: true },
  );

  const atStart = sweep(deps, 0, signal).catch((error: unknown) => log.warn({ err: error }, 'sweep not finished'));
  const firstPoll = run();
  return {
    firstPoll,
    async close() {
      stopping.abort(new Failure('retry', 'stopping', 'podatelna is stopping'));
      await polling.destroy();
      await sweeping.destroy();
      await atStart;
      await running;
    },
  };
}
