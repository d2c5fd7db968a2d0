import type { Db } from './db/pool.ts';
import { type IntakeHealth, intakeHealth, type Problem } from './intake/health.ts';
import { pauseSentence } from './intake/pause-words.ts';
import type { MessageQueue } from './queue/message-queue.ts';

/** Every reason for not being ready, as `/readyz`, the metrics and the alarms name them. */
export const problemCodes = [
  'credentials-refused',
  'polls-missed',
  'isds-maintenance',
  'download-late',
  'processing-stopped',
  'queue',
  'database',
] as const;

export type Readiness = {
  /** null: the database does not answer, and nothing is known */
  intake: IntakeHealth | null;
  queueUp: boolean;
  problems: Problem[];
  /** no problems: what a person has stopped, in Czech, without their words */
  pauses: { part: string; because: string }[];
};

/** The queue is asked at most this often, however many want to know; it may take seconds not to answer. */
const askQueueEveryMs = 5000;

/**
 * How podatelna as a whole is doing: intake from Postgres, and whether the queue answers this process. The function
 * never throws: what does not answer is a problem with a sentence that says what to do.
 */
export function openReadiness(deps: {
  db: Db;
  queue: MessageQueue;
  pollCron: string;
}): (now: Date) => Promise<Readiness> {
  const { db, queue, pollCron } = deps;
  let asked: { at: number; answer: Promise<boolean> } | null = null;
  function queueAnswers(): Promise<boolean> {
    if (!asked || performance.now() - asked.at > askQueueEveryMs) {
      const answer = queue.probe().then(
        () => true,
        () => false,
      );
      asked = { at: performance.now(), answer };
    }
    return asked.answer;
  }

  return async (now) => {
    const [intake, queueUp] = await Promise.all([intakeHealth(db, pollCron, now).catch(() => null), queueAnswers()]);
    const problems: Problem[] = intake ? [...intake.problems] : [databaseAway];
    // On Postgres the queue is away whenever the database is, and that has been said.
    if (!queueUp && (intake || queue.backend === 'redis')) problems.push(queueAway(queue.backend));
    const pauses = (intake?.pauses ?? []).map((pause) => ({ part: pause.part, because: pauseSentence(pause) }));
    return { intake, queueUp, problems, pauses };
  };
}

export const databaseAway: Problem = {
  code: 'database',
  because: 'Databáze neodpovídá. Ověřte, že Postgres běží a že DATABASE_URL platí.',
};

function queueAway(backend: MessageQueue['backend']): Problem {
  const remedy = backend === 'redis' ? 'Ověřte, že běží Redis a že REDIS_URL platí.' : 'Ověřte stav Postgresu.';
  return {
    code: 'queue',
    because: `Fronta úloh neodpovídá a zprávy se nezpracovávají. ${remedy} Nic se neztrácí: vybírání pokračuje a zpracování naváže samo.`,
  };
}
