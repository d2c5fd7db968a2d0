import type { Db } from '../db/pool.ts';
import type { Ares } from './ares.ts';
import { icosToAsk, recordAnswer } from './ares-cache.ts';

/** A message waits for the public register at most this long, however many organisations it speaks of. */
export const patienceMs = 10_000;

/**
 * Asks the public register about those of `icos` that the kept answers do not cover, one after another, and keeps what
 * it says. Ends in time whatever the register does: who was not reached is noted as asked without an answer. Not for
 * use inside a transaction. Throws only for the database, or when `signal` is aborted.
 */
export async function lookUpOrganisations(
  db: Db,
  ares: Ares,
  icos: string[],
  signal: AbortSignal,
  patience = patienceMs,
): Promise<void> {
  const due = await icosToAsk(db, icos, new Date());
  if (due.length === 0) return;
  const inTime = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  for (const ico of due) {
    const answer = await ares.ask(ico, inTime);
    signal.throwIfAborted();
    await recordAnswer(db, ico, answer, new Date());
  }
}
