import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { oneJudgeAtATime, openCase } from '../cases/open-case.ts';
import { judgeLaterAnew } from '../cases/rejudge.ts';
import { type Db, inTransaction } from '../db/pool.ts';
import { type EvidenceDeps, judgeEvidence } from '../evidence/judge-evidence.ts';
import type { ReadDocument, RecogniseDocument } from '../extraction/readers.ts';
import type { OpenedMessage } from '../isds/opened-message.ts';
import { openingLimits, openSignedMessage } from '../isds/signed-message.ts';
import { spoolOriginal } from '../messages/originals.ts';
import {
  beginProcessing,
  forgetContent,
  markProcessed,
  moveToScans,
  processingAttemptLimit,
  quarantine,
  type StoredMessage,
  takeWaitingMessage,
} from '../messages/stored.ts';
import type { Ares } from '../registers/ares.ts';
import { step } from '../steps.ts';
import { judgeAct } from './judge-act.ts';
import { keepDocuments, readMessage, versions } from './read-message.ts';

export type ProcessingOutcome =
  | { kind: 'casesOpened'; caseIds: string[] }
  | { kind: 'notOurs' }
  | { kind: 'quarantined'; code: string }
  /** a page has to be recognised: the message goes on among the scans */
  | { kind: 'scan' }
  | { kind: 'alreadyProcessed' };

export type ProcessingDeps = {
  db: Db;
  /** reads one document in a separate process */
  read: ReadDocument;
  /** recognises pages in a separate process; null where messages with scans are left to another worker */
  recognise: RecogniseDocument | null;
  evidence: EvidenceDeps;
  /** absent: look-ups in the public register are off */
  ares?: Ares;
  ourReference: RegExp;
  departmentNames: string[];
  dataKey: Buffer;
  /** private folder (0700) for what is being read */
  spoolDir: string;
};

/**
 * One stored message from start to finish: take the original out, judge its evidence, read its documents, find the
 * acts, judge each, open a pending case for each. Reading may take seconds and happens outside any transaction; what
 * it means is written in one, so a job may run again, or twice at once, without a second case appearing.
 */
export async function processMessage(
  deps: ProcessingDeps,
  dmId: string,
  signal: AbortSignal,
): Promise<ProcessingOutcome> {
  const message = await beginProcessing(deps.db, dmId);
  if (!message) return { kind: 'alreadyProcessed' };
  step('processing begun');
  if (message.attempts > processingAttemptLimit) {
    await quarantine(
      deps.db,
      message.id,
      'processing-died',
      `Zpracování zprávy se ${processingAttemptLimit}× nedokončilo. Podívejte se na ni ručně; pokus opakuje příkaz retry.`,
    );
    return { kind: 'quarantined', code: 'processing-died' };
  }

  const dir = await mkdtemp(join(deps.spoolDir, 'message-'));
  try {
    const file = join(dir, 'original.zfo');
    await spoolOriginal(deps.db, message.id, file);
    step('original spooled');
    const opened = await openOriginal(deps, message, file, dir, signal);
    if (opened.kind === 'quarantined') return opened;
    return await openCases(deps, message, opened.message, dir, signal);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Nothing is read before its evidence has been judged; intake did so already unless it was interrupted. */
async function openOriginal(
  deps: ProcessingDeps,
  message: StoredMessage,
  file: string,
  dir: string,
  signal: AbortSignal,
) {
  if (message.signature === null) return judgeEvidence(deps.evidence, message, file, dir, signal);
  return { kind: 'opened' as const, message: await openSignedMessage(file, dir, openingLimits, signal) };
}

async function openCases(
  deps: ProcessingDeps,
  message: StoredMessage,
  opened: OpenedMessage,
  dir: string,
  signal: AbortSignal,
): Promise<ProcessingOutcome> {
  const { db } = deps;
  const read = await readMessage(deps, message, opened, dir, signal);
  if (read.kind === 'scan') {
    await moveToScans(db, message.id);
    step('moved to the scans');
    return { kind: 'scan' };
  }

  const outcome = await inTransaction<ProcessingOutcome>(db, async (tx) => {
    await oneJudgeAtATime(tx);
    if (!(await takeWaitingMessage(tx, message.id))) return { kind: 'alreadyProcessed' };
    if (read.kind === 'notOurs') {
      await forgetContent(tx, message.id);
      return { kind: 'notOurs' };
    }
    await keepDocuments(tx, message.id, read.documents, deps.dataKey);
    const caseIds: string[] = [];
    for (const question of read.questions) {
      const judgement = await judgeAct(tx, question);
      const { caseId } = await openCase(tx, { ...question, judgement, versions }, deps.dataKey);
      caseIds.push(caseId);
    }
    for (const caseId of caseIds) {
      const because = `Dříve doručené podání bylo zpracováno později (případ ${caseId}).`;
      await judgeLaterAnew(tx, judgeAct, caseId, because);
    }
    await markProcessed(tx, message.id, versions);
    step('cases written');
    return { kind: 'casesOpened', caseIds };
  });
  step(outcome.kind === 'notOurs' ? 'content forgotten' : 'cases opened');
  return outcome;
}
