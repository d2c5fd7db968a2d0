import type { Audit } from '../audit/audit.ts';
import { oneJudgeAtATime } from '../cases/open-case.ts';
import {
  countBirthNumbers,
  countCorrections,
  purgeBirthNumbers,
  purgeCorrections,
  type ShreddableCases,
  shredCases,
  shreddableCases,
} from '../cases/purge.ts';
import { type Db, inTransaction, type Tx } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import {
  type ContentPeriods,
  countNotOurs,
  countOriginals,
  countReadings,
  purgeNotOurs,
  purgeOriginals,
  purgeReadings,
  shredMessage,
} from '../messages/purge.ts';
import type { MessageQueue } from '../queue/message-queue.ts';
import { days, periods } from './periods.ts';

/** What may be deleted by age, in the order in which one frees the next. */
export const purgeClasses = [
  'originals',
  'readings',
  'birth_numbers',
  'corrections',
  'not_ours',
  'failed_jobs',
] as const;
export type PurgeClass = (typeof purgeClasses)[number];

export type PurgeDeps = {
  db: Db;
  queue: MessageQueue;
  audit: Audit /** as the audit log names people */;
  actor: string;
};

const content: ContentPeriods = {
  closed: days(periods.content),
  duplicate: days(periods.duplicateContent),
  unanswered: days(periods.unansweredContent),
};
const dayMs = 86_400_000;

/** How much of each class retention says may go at `now`; nothing is changed. */
export async function countPurgeable(
  deps: Pick<PurgeDeps, 'db' | 'queue'>,
  now: Date,
): Promise<Record<PurgeClass, number>> {
  const { db, queue } = deps;
  const [originals, readings, birthNumbers, corrections, notOurs, failedJobs] = await Promise.all([
    countOriginals(db, now, content),
    countReadings(db),
    countBirthNumbers(db, now, content),
    countCorrections(db, now, content),
    countNotOurs(db, now, days(periods.notOurs)),
    queue.countFailed(new Date(now.getTime() - periods.failedJobs * dayMs)),
  ]);
  return { originals, readings, birth_numbers: birthNumbers, corrections, not_ours: notOurs, failed_jobs: failedJobs };
}

type Batch = { count: number; subjects?: string[] };

/** One batch of a class in a transaction of its own; none left: count 0. */
const batches: Record<Exclude<PurgeClass, 'failed_jobs'>, (tx: Tx, now: Date) => Promise<Batch>> = {
  async originals(tx, now) {
    const dmId = await purgeOriginals(tx, now, content);
    return dmId === null ? { count: 0 } : { count: 1, subjects: [`message:${dmId}`] };
  },
  async readings(tx) {
    await oneJudgeAtATime(tx);
    return { count: await purgeReadings(tx, 200) };
  },
  async birth_numbers(tx, now) {
    await oneJudgeAtATime(tx);
    return { count: await purgeBirthNumbers(tx, now, content, 200) };
  },
  async corrections(tx, now) {
    return { count: await purgeCorrections(tx, now, content, 1000) };
  },
  async not_ours(tx, now) {
    return { count: await purgeNotOurs(tx, now, days(periods.notOurs), 1000) };
  },
};

/**
 * Deletes what retention says may go at `now`, batch after batch, each with its entry in the audit log in the same
 * transaction: stopped at any moment it has deleted and recorded the same, and the next run goes on. Returns what went.
 */
export async function purge(deps: PurgeDeps, now: Date): Promise<Record<PurgeClass, number>> {
  const { db, queue, audit, actor } = deps;
  const gone: Record<PurgeClass, number> = {
    originals: 0,
    readings: 0,
    birth_numbers: 0,
    corrections: 0,
    not_ours: 0,
    failed_jobs: 0,
  };
  await inTransaction(db, (tx) => audit(tx, { actor, kind: 'purge_run' }));
  for (const name of purgeClasses) {
    if (name === 'failed_jobs') continue;
    for (;;) {
      const { count } = await inTransaction(db, async (tx) => {
        const batch = await batches[name](tx, now);
        if (batch.count > 0) {
          await audit(tx, {
            actor,
            kind: 'purged',
            subjects: batch.subjects ?? [],
            detail: { class: name, count: batch.count },
          });
        }
        return batch;
      });
      if (count === 0) break;
      gone[name] += count;
    }
  }
  gone.failed_jobs = await queue.forgetFailed(new Date(now.getTime() - periods.failedJobs * dayMs));
  if (gone.failed_jobs > 0) {
    const detail = { class: 'failed_jobs', count: gone.failed_jobs };
    await inTransaction(db, (tx) => audit(tx, { actor, kind: 'purged', detail }));
  }
  return gone;
}

/** Cases whose time is over; only a person shreds them (`shred`). */
export function casesToShred(db: Db, now: Date): Promise<ShreddableCases[]> {
  return shreddableCases(db, now, { kept: days(periods.cases), unanswered: days(periods.unansweredContent) });
}

/**
 * A person shreds cases by name, all of a message together, with what is left of the message. Throws `operator`, having
 * deleted nothing, when one of them is not due or a case of the same message is missing.
 */
export async function shred(
  { db, audit, actor }: Omit<PurgeDeps, 'queue'>,
  caseIds: string[],
  reason: string,
  now: Date,
): Promise<void> {
  const asked = new Set(caseIds.map((caseId) => caseId.toUpperCase()));
  await inTransaction(db, async (tx) => {
    await oneJudgeAtATime(tx);
    const due = await shreddableCases(tx, now, {
      kept: days(periods.cases),
      unanswered: days(periods.unansweredContent),
    });
    const whole = due.filter((unit) => unit.caseIds.every((caseId) => asked.has(caseId)));
    const found = new Set(whole.flatMap((unit) => unit.caseIds));
    const refused = [...asked].filter((caseId) => !found.has(caseId));
    if (refused.length > 0) {
      throw new Failure(
        'operator',
        'not-to-shred',
        `Ke skartaci nejsou (lhůta neuplynula, účet trvá, nebo chybí další případ téže zprávy): ${refused.join(', ')}. Nic nebylo smazáno.`,
      );
    }
    for (const { messageId, caseIds: ids } of whole) {
      await shredCases(tx, ids);
      if (messageId !== null) await shredMessage(tx, messageId);
    }
    const subjects = whole.flatMap(({ dmId, caseIds: ids }) => [
      ...ids.map((id) => `case:${id}`),
      ...(dmId ? [`message:${dmId}`] : []),
    ]);
    await audit(tx, { actor, kind: 'cases_shredded', subjects, reason });
  });
}
