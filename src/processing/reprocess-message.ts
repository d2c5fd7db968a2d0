import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ActInQuestion } from '../cases/judge.ts';
import { oneJudgeAtATime, openCase } from '../cases/open-case.ts';
import { caseToJudgeNow, judgeLaterAnew, questionOf, rejudge } from '../cases/rejudge.ts';
import { type CaseOfMessage, casesOfMessage, markMatched, replaceReading } from '../cases/reread.ts';
import { type Db, inTransaction, type Tx } from '../db/pool.ts';
import { openingLimits, openSignedMessage } from '../isds/signed-message.ts';
import { spoolOriginal } from '../messages/originals.ts';
import { findProcessed, markReprocessed, takeProcessedMessage } from '../messages/stored.ts';
import { judgeAct } from './judge-act.ts';
import { matchActs } from './match-acts.ts';
import type { ProcessingDeps } from './process-message.ts';
import { keepDocuments, readMessage, versions } from './read-message.ts';

/** What a case says, as far as people are told of a change. */
export type CaseSummary = { act: string; application: string | null; assessment: string; proposal: string };

export type CaseChange =
  /** an act that was not found before */
  | { kind: 'opened'; caseId: string; after: CaseSummary }
  /** nobody has decided it: the new reading counts. `fields` are columns whose value changed. */
  | { kind: 'changed'; caseId: string; fields: string[]; before: CaseSummary; after: CaseSummary }
  /** a person has decided it: it stays, whatever the new reading says */
  | { kind: 'decided'; caseId: string; before: CaseSummary; after: CaseSummary }
  /** its act is not found any more; it stays, marked */
  | { kind: 'unmatched'; caseId: string; before: CaseSummary };

export type Reprocessed =
  | { kind: 'done'; changes: CaseChange[] }
  /** `because` is a Czech sentence */
  | { kind: 'skipped'; because: string };

const because = 'Zpráva byla zpracována znovu podle dnešních pravidel.';

/**
 * Extracts, classifies and judges a processed message again, with today's versions. Acts are put to the cases they
 * have: no second case is opened for one, a case that nobody has decided takes the new reading over, one that a person
 * has decided stays as it is, and one whose act is not found any more stays, marked. With `dryRun` everything is done
 * and then undone, so what is told is what would happen.
 */
export async function reprocessMessage(
  deps: ProcessingDeps,
  dmId: string,
  options: { dryRun: boolean },
  signal: AbortSignal,
): Promise<Reprocessed> {
  const { db } = deps;
  const message = await findProcessed(db, dmId);
  if (!message) return { kind: 'skipped', because: 'zpráva není zpracovaná, nebo ji podatelna nezná' };
  if (!message.hasOriginal) return { kind: 'skipped', because: 'podepsaný originál už byl vymazán' };
  const dir = await mkdtemp(join(deps.spoolDir, 'message-'));
  try {
    const file = join(dir, 'original.zfo');
    await spoolOriginal(db, message.id, file);
    const opened = await openSignedMessage(file, dir, openingLimits, signal);
    const read = await readMessage(deps, message, opened, dir, signal);
    if (read.kind === 'scan') return { kind: 'skipped', because: 'zprávu je třeba rozpoznat ze skenu' };
    return await inTrial(db, options.dryRun, async (tx) => {
      await oneJudgeAtATime(tx);
      if (!(await takeProcessedMessage(tx, message.id))) {
        return { kind: 'skipped', because: 'stav zprávy se mezitím změnil' };
      }
      if (read.kind === 'ours') await keepDocuments(tx, message.id, read.documents, deps.dataKey);
      const questions = read.kind === 'ours' ? read.questions : [];
      const changes = await bringCasesUpToDate(tx, message.id, questions, deps.dataKey);
      await markReprocessed(tx, message.id, versions);
      return { kind: 'done', changes };
    });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function bringCasesUpToDate(
  tx: Tx,
  messageId: number,
  questions: ActInQuestion[],
  dataKey: Buffer,
): Promise<CaseChange[]> {
  const cases = await casesOfMessage(tx, messageId);
  const { matches, unmatched } = matchActs(
    questions.map(({ details }) => details.act),
    cases,
  );
  const changes: CaseChange[] = [];
  for (const { act, found } of matches) {
    const question = questions.find(({ details }) => details.act === act)!;
    const change = found ? await takeOver(tx, question, found, dataKey) : await openOne(tx, question, dataKey);
    if (change) changes.push(change);
  }
  for (const found of unmatched) {
    if (await markMatched(tx, found, false)) {
      changes.push({ kind: 'unmatched', caseId: found.caseId, before: summaryOf(found) });
    }
  }
  for (const { caseId } of changes) await judgeLaterAnew(tx, judgeAct, caseId, because);
  return changes;
}

async function openOne(tx: Tx, question: ActInQuestion, dataKey: Buffer): Promise<CaseChange> {
  const judgement = await judgeAct(tx, question);
  const { caseId } = await openCase(tx, { ...question, judgement, versions }, dataKey);
  return { kind: 'opened', caseId, after: summaryOf({ act: question.details.act, ...judgement }) };
}

async function takeOver(
  tx: Tx,
  question: ActInQuestion,
  found: CaseOfMessage,
  dataKey: Buffer,
): Promise<CaseChange | null> {
  const { caseId } = found;
  const before = summaryOf(found);
  if (found.status !== 'pending') {
    const sameKey = found.actKey === question.details.act.key;
    const news = await markMatched(tx, found, sameKey);
    const judgement = await judgeAct(tx, { ...question, caseId });
    const after = summaryOf({ act: question.details.act, ...judgement });
    return news || !isSame(before, after) ? { kind: 'decided', caseId, before, after } : null;
  }
  const fields = await replaceReading(tx, caseId, question.details, versions, dataKey);
  await markMatched(tx, found, true);
  const judgement = await judgeAct(tx, await questionOf(tx, await caseToJudgeNow(tx, caseId)));
  const judgedAnew = await rejudge(tx, caseId, judgement, because);
  if (fields.length === 0 && !judgedAnew) return null;
  return { kind: 'changed', caseId, fields, before, after: summaryOf({ act: question.details.act, ...judgement }) };
}

function summaryOf(one: { act: ActInQuestion['details']['act']; assessment: string; proposal: string }): CaseSummary {
  return {
    act: one.act.kind,
    application: one.act.application?.value ?? null,
    assessment: one.assessment,
    proposal: one.proposal,
  };
}

function isSame(a: CaseSummary, b: CaseSummary): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Ends a trial: what was written is undone, what came of it is kept. */
class Undone extends Error {
  override readonly name: string = 'Undone';
}

async function inTrial<T>(db: Db, dryRun: boolean, work: (tx: Tx) => Promise<T>): Promise<T> {
  let result: { value: T } | null = null;
  try {
    return await inTransaction(db, async (tx) => {
      result = { value: await work(tx) };
      if (dryRun) throw new Undone();
      return result.value;
    });
  } catch (error) {
    if (error instanceof Undone && result) return (result as { value: T }).value;
    throw error;
  }
}
