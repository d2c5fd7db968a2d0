import { consoleActor } from '../audit/actor.ts';
import type { Audit } from '../audit/audit.ts';
import { type Db, inTransaction, type Tx } from '../db/pool.ts';
import { approve } from './approve.ts';
import { type Decision, decisionRules, type Operator, roleForbids, statusForbids } from './decisions.ts';
import { ownFindingForbids } from './four-eyes.ts';
import { type CaseEvent, type EventKind, eventKinds, eventsSince, recordEvent } from './history.ts';
import type { Judge } from './judge.ts';
import { oneJudgeAtATime } from './open-case.ts';
import { type DecisionOutcome, type Refused, refused } from './outcome.ts';
import { judgeLaterAnew, questionOf, rejudge } from './rejudge.ts';
import { correct, link, type Settling, seeSignature, stateAccount, unlink, writeSettled } from './settle.ts';
import type { By } from './settled.ts';
import { type CaseToDecide, takeCase } from './take-case.ts';
import { type Deciding, type Step, takeStep } from './take-step.ts';

export type DecidingDeps = {
  db: Db;
  /** `judgeAct` of src/processing */
  judge: Judge;
  dataKey: Buffer;
  audit: Audit;
  /** who corrected a case cannot approve it */
  fourEyes: boolean;
};

/** A decision with its reason, and the revision of the case on which it was made. */
export type AskedDecision = { caseId: string; revision: number; reason: string; decision: Decision };

const longestReason = 2000;

/**
 * A person decides about a case. In one transaction, beside no other judging: whether this person may, whether the case
 * is still as the person saw it, whether it may go that way; then the change, its line in the history, the judgement of
 * this and of later cases that rest on it, and the entry in the audit log. `at` is now.
 */
export async function decide(
  { db, judge, dataKey, audit, fourEyes }: DecidingDeps,
  operator: Operator,
  asked: AskedDecision,
  at: Date,
): Promise<DecisionOutcome> {
  const { decision, caseId } = asked;
  const forbidden = roleForbids(operator, decision.kind);
  if (forbidden) return refused(forbidden);
  const reason = asked.reason.trim();
  if (reason === '') return refused('Rozhodnutí musí mít důvod.');
  if (reason.length > longestReason) return refused(`Důvod má nejvýše ${longestReason} znaků.`);

  return inTransaction<DecisionOutcome>(db, async (tx) => {
    await oneJudgeAtATime(tx);
    const found = await takeCase(tx, caseId);
    if (!found) return refused('Takový případ neexistuje.');
    if (found.revision !== asked.revision) return stale(tx, found, asked.revision);
    const impossible = statusForbids(found.status, decision.kind);
    if (impossible) return refused(impossible);
    const ownFinding =
      fourEyes && decision.kind === 'approve' ? await ownFindingForbids(tx, caseId, operator.name) : null;
    if (ownFinding) return refused(ownFinding);

    const rule = decisionRules[decision.kind];
    const by: By = { by: operator.name, at: at.toISOString() };
    const carried = await carryOut({ judge, dataKey }, { tx, found, operator, by, reason }, decision, at);
    if (carried.kind === 'refused') {
      if (carried.changes.length > 0) await judgeLaterAnew(tx, judge, caseId, `Případ ${caseId} byl posouzen znovu.`);
      return carried;
    }
    const eventId = await recordEvent(tx, caseId, {
      kind: rule.event,
      actor: operator.name,
      reason,
      detail: { role: operator.role, ...carried.detail },
    });
    if (carried.kind === 'settling' && carried.values) await keepValues(tx, eventId, carried.values);
    await judgeAnew(tx, judge, caseId, rule.event, rule.concernsOthers);
    const { revision, status, assessment } = (await takeCase(tx, caseId))!;
    // The reason may name people; it stands in the history, which ends with its case.
    const detail = { decision: rule.event, revision };
    await audit(tx, { actor: consoleActor(operator.name), kind: 'case_decided', subjects: [`case:${caseId}`], detail });
    return { kind: 'decided', caseId, revision, status, assessment };
  });
}

async function carryOut(
  { judge, dataKey }: Pick<DecidingDeps, 'judge' | 'dataKey'>,
  deciding: Deciding,
  decision: Decision,
  at: Date,
): Promise<Refused | Settling | Step> {
  const { tx, found, by } = deciding;
  const settling = await settle(tx, dataKey, found, decision, by);
  if (settling) {
    if (settling.kind === 'settling') await writeSettled(tx, found, settling);
    return settling;
  }
  if (decision.kind !== 'approve') return takeStep(deciding, decision);
  const approved = await approve(tx, judge, found, at);
  return approved.kind === 'refused' ? approved : takeStep(deciding, decision, approved.detail);
}

/** What a person says about the case, which then is judged with it; null for the other decisions. */
async function settle(
  tx: Tx,
  dataKey: Buffer,
  found: CaseToDecide,
  decision: Decision,
  by: By,
): Promise<Refused | Settling | null> {
  switch (decision.kind) {
    case 'correct':
      return correct(tx, dataKey, found, decision, by);
    case 'seeSignature':
      return seeSignature(found, decision, by);
    case 'stateAccount':
      return stateAccount(found, decision, by);
    case 'link':
      return link(tx, found, decision, by);
    case 'unlink':
      return unlink(found, by);
    default:
      return null;
  }
}

async function keepValues(tx: Tx, eventId: number, values: NonNullable<Settling['values']>): Promise<void> {
  await tx.query('insert into corrected_value (event_id, field, before, after) values ($1, $2, $3, $4)', [
    eventId,
    values.field,
    values.before,
    values.after,
  ]);
}

/** The case itself, if it is still open, and later ones that may rest on it. */
async function judgeAnew(tx: Tx, judge: Judge, caseId: string, event: EventKind, concernsOthers: boolean) {
  const found = (await takeCase(tx, caseId))!;
  if (found.status === 'pending' || found.status === 'awaiting_sender') {
    const judgement = await judge(tx, await questionOf(tx, found));
    await rejudge(tx, caseId, judgement, `Po rozhodnutí obsluhy (${eventKinds[event]}).`);
  }
  if (!concernsOthers) return;
  await judgeLaterAnew(tx, judge, caseId, `Obsluha rozhodla o dříve podaném případu ${caseId} (${eventKinds[event]}).`);
}

async function stale(tx: Tx, found: CaseToDecide, seen: number): Promise<DecisionOutcome> {
  const meanwhile = await eventsSince(tx, found.caseId, seen);
  const what = meanwhile.map(({ kind, actor }: CaseEvent) => `${eventKinds[kind as EventKind] ?? kind} (${actor})`);
  const told = what.length > 0 ? `: ${what.join(', ')}` : '';
  return {
    kind: 'stale',
    because: `Případ se od té doby, co jste jej viděli, změnil${told}. Podívejte se na něj a rozhodněte znovu.`,
    revision: found.revision,
    meanwhile,
  };
}
