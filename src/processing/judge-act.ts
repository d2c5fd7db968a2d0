import type { Judge } from '../cases/judge.ts';
import { validate } from '../validation/validate.ts';
import { gatherFacts } from './gather-facts.ts';

/** Judges one act by the rules, with what our registers and other cases say now. Asks only our own database. */
export const judgeAct: Judge = async (tx, question) => validate(question.details.act, await gatherFacts(tx, question));
