import type { Act } from '../classification/act.ts';
import type { Db } from '../db/pool.ts';
import type { Ares } from '../registers/ares.ts';
import { lookUpOrganisations } from '../registers/look-up-organisations.ts';
import type { Sender } from '../validation/judgement.ts';
import { organisationOf } from '../validation/organisation.ts';

/**
 * Asks the public register about the organisations of the acts before the transaction that judges them, so that
 * `gatherFacts` finds the answers in our own database. Returns when they are there or when time is up.
 */
export async function prepareFacts(
  { db, ares }: { db: Db; ares?: Ares },
  acts: Act[],
  sender: Sender,
  signal: AbortSignal,
): Promise<void> {
  if (!ares) return;
  const icos = acts.map((act) => organisationOf(act, sender).ico).filter((ico) => ico !== null);
  await lookUpOrganisations(db, ares, icos, signal);
}
