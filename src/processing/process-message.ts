import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { oneJudgeAtATime, openCase } from '../cases/open-case.ts';
import { laterRelatedCases, rejudge, siblingActs } from '../cases/rejudge.ts';
import { type Classification, classifierVersion } from '../classification/act.ts';
import { classify } from '../classification/classify.ts';
import { requestedAct } from '../classification/requested-act.ts';
import { ourReferenceIn } from '../classification/sift.ts';
import { type Db, inTransaction, type Tx } from '../db/pool.ts';
import { type EvidenceDeps, judgeEvidence } from '../evidence/judge-evidence.ts';
import type { ReadDocument, RecogniseDocument } from '../extraction/readers.ts';
import { extractorVersion } from '../extraction/reading.ts';
import type { OpenedMessage } from '../isds/opened-message.ts';
import { openingLimits, openSignedMessage } from '../isds/signed-message.ts';
import { knownBox } from '../messages/boxes.ts';
import { type DocumentRecord, recordDocuments } from '../messages/documents.ts';
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
import { step } from '../steps.ts';
import { type Judgement, rulesVersion, type Sender } from '../validation/judgement.ts';
import { validate } from '../validation/validate.ts';
import { type ActInQuestion, gatherFacts } from './gather-facts.ts';
import { recallReading, sealReading } from './kept-readings.ts';
import { type DocumentRead, type DocumentsRead, readDocuments } from './read-documents.ts';
import { textDigest } from './text-digest.ts';

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
  const readers = { ...deps, recall: (sha256: string) => recallReading(db, sha256, deps.dataKey) };
  const documents = await readDocuments(opened.documents, readers, dir, signal);
  if (documents.kind === 'scan') {
    await moveToScans(db, message.id);
    step('moved to the scans');
    return { kind: 'scan' };
  }
  step('documents read');
  const classification = classifyRequested(message, opened, documents.readable, deps);

  const outcome = await inTransaction<ProcessingOutcome>(db, async (tx) => {
    await oneJudgeAtATime(tx);
    if (!(await takeWaitingMessage(tx, message.id))) return { kind: 'alreadyProcessed' };
    if (classification.kind === 'notOurs') {
      await forgetContent(tx, message.id);
      return { kind: 'notOurs' };
    }
    await recordDocuments(tx, message.id, await sealRecords(tx, documents.records, deps.dataKey));
    const sender = await senderOf(tx, opened);
    const ourReference = ourReferenceIn(opened.envelope, deps.ourReference);
    const versions = { extractor: extractorVersion, classifier: classifierVersion, rules: rulesVersion };
    const caseIds: string[] = [];
    for (const act of classification.acts) {
      const question: ActInQuestion = {
        messageId: message.id,
        // Asked for by its id before any listing told of it: the time stands inside the message.
        receivedAt: message.envelope ? message.deliveredAt : (opened.deliveredAt ?? message.deliveredAt),
        details: {
          act,
          sender,
          ourReference,
          personalDelivery: opened.envelope.personalDelivery ?? false,
          textDigest: textDigest(act, documents.readable, deps.dataKey),
        },
        siblings: classification.acts.filter((other) => other.key !== act.key),
      };
      const { caseId } = await openCase(
        tx,
        { ...question, judgement: await judge(tx, question), versions },
        deps.dataKey,
      );
      caseIds.push(caseId);
    }
    for (const caseId of caseIds) await judgeLaterAnew(tx, caseId);
    await markProcessed(tx, message.id, versions);
    step('cases written');
    return { kind: 'casesOpened', caseIds };
  });
  step(outcome.kind === 'notOurs' ? 'content forgotten' : 'cases opened');
  return outcome;
}

/** What a person pulled in by its id goes to a person, even when nothing of ours is found in it. */
function classifyRequested(
  message: StoredMessage,
  opened: OpenedMessage,
  documents: Extract<DocumentsRead, { kind: 'read' }>['readable'],
  deps: ProcessingDeps,
): Classification {
  const found = classify(opened.envelope, documents, deps);
  return found.kind === 'notOurs' && message.requested
    ? { kind: 'acts', acts: [requestedAct(opened.envelope)] }
    : found;
}

async function sealRecords(tx: Tx, records: DocumentRead[], dataKey: Buffer): Promise<DocumentRecord[]> {
  const sealed: DocumentRecord[] = [];
  for (const { place, name, document, masked, settled, partCount, durationMs } of records) {
    const reading = { ...(await sealReading(tx, masked, dataKey)), settled, partCount };
    const { mimeType: declaredType, metaType, sha256, sizeBytes } = document;
    sealed.push({ place, name, declaredType, metaType, sha256, sizeBytes, reading, durationMs });
  }
  return sealed;
}

async function judge(tx: Tx, question: ActInQuestion): Promise<Judgement> {
  return validate(question.details.act, await gatherFacts(tx, question));
}

/** An earlier message that is processed late changes what is known about the later ones of the same people. */
async function judgeLaterAnew(tx: Tx, caseId: string): Promise<void> {
  for (const later of await laterRelatedCases(tx, caseId)) {
    const question: ActInQuestion = { ...later, siblings: await siblingActs(tx, later) };
    await rejudge(
      tx,
      later,
      await judge(tx, question),
      `Dříve doručené podání bylo zpracováno později (případ ${caseId}).`,
    );
  }
}

async function senderOf(tx: Tx, opened: OpenedMessage): Promise<Sender> {
  const { senderBoxId, senderName, senderType } = opened.envelope;
  const box = senderBoxId ? await knownBox(tx, senderBoxId, true) : null;
  return {
    boxId: senderBoxId,
    name: senderName,
    boxType: senderType,
    ico: box?.ico ?? null,
    known: box?.found ?? false,
  };
}
