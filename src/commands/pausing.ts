import type { Audit } from '../audit/audit.ts';
import { type Db, inTransaction } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import { forgetRefusal } from '../intake/account.ts';
import { type PausedPart, pausePart, resumePart } from '../pauses/pauses.ts';

type Person = { db: Db; audit: Audit; actor: string };

/** The parts that a person stops, as sentences begin with them. */
export const stoppedParts: Record<PausedPart, string> = {
  poll: 'Vybírání schránky',
  processing: 'Zpracování zpráv',
};

/** Pauses a part at a person's wish; throws `operator` without a reason. */
export async function pauseAt(
  { db, audit, actor }: Person,
  part: PausedPart,
  asked: { reason: string; endsAt: Date | null },
): Promise<void> {
  const reason = asked.reason.trim();
  if (reason.length < 1 || reason.length > 2000)
    throw new Failure('operator', 'reason', 'Důvod má mít 1 až 2000 znaků.');
  const { endsAt } = asked;
  await inTransaction(db, async (tx) => {
    await pausePart(tx, part, { reason, by: actor, endsAt });
    await audit(tx, { actor, kind: 'paused', reason, detail: { part, until: endsAt?.toISOString() ?? null } });
  });
}

/** Resumes a part, polling also after ISDS refused the login; false when nothing had stopped it. */
export async function resumeAt({ db, audit, actor }: Person, part: PausedPart): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const refusals = part === 'poll' ? await forgetRefusal(tx) : 0;
    const ended = await resumePart(tx, part, actor);
    await audit(tx, { actor, kind: 'resumed', detail: { part } });
    return ended || refusals > 0;
  });
}
