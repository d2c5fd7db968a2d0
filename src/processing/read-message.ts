import type { ActInQuestion } from '../cases/judge.ts';
import { nothingSettled } from '../cases/settled.ts';
import { type Act, type Classification, classifierVersion, type ReadDocument } from '../classification/act.ts';
import { classify } from '../classification/classify.ts';
import { requestedAct } from '../classification/requested-act.ts';
import { ourReferenceIn } from '../classification/sift.ts';
import type { Db, Tx } from '../db/pool.ts';
import { extractorVersion } from '../extraction/reading.ts';
import type { OpenedMessage } from '../isds/opened-message.ts';
import { knownBox } from '../messages/boxes.ts';
import { type DocumentRecord, recordDocuments } from '../messages/documents.ts';
import type { StoredMessage } from '../messages/stored.ts';
import { step } from '../steps.ts';
import { rulesVersion, type Sender } from '../validation/judgement.ts';
import { recallReading, sealReading } from './kept-readings.ts';
import { prepareFacts } from './prepare-facts.ts';
import type { ProcessingDeps } from './process-message.ts';
import { type DocumentRead, readDocuments } from './read-documents.ts';
import { textDigest } from './text-digest.ts';

/** What reads, classifies and judges today; kept with each case. */
export const versions = { extractor: extractorVersion, classifier: classifierVersion, rules: rulesVersion };

export type MessageRead =
  /** the acts of the message, each with what came with it, and its documents as they are stored */
  | { kind: 'ours'; questions: ActInQuestion[]; documents: DocumentRead[] }
  | { kind: 'notOurs' }
  /** a page has to be recognised, and here that is not done */
  | { kind: 'scan' };

/**
 * Reads the documents of an opened message, says what it asks for, and looks up what the public register knows of the
 * organisations. Takes seconds and writes nothing about the message, so it happens outside any transaction.
 */
export async function readMessage(
  deps: ProcessingDeps,
  message: StoredMessage,
  opened: OpenedMessage,
  dir: string,
  signal: AbortSignal,
): Promise<MessageRead> {
  const { db, dataKey } = deps;
  const readers = { ...deps, recall: (sha256: string) => recallReading(db, sha256, dataKey) };
  const documents = await readDocuments(opened.documents, readers, dir, signal);
  if (documents.kind === 'scan') return { kind: 'scan' };
  step('documents read');
  const classification = classifyRequested(message, opened, documents.readable, deps);
  if (classification.kind === 'notOurs') return { kind: 'notOurs' };
  const sender = await senderOf(db, opened);
  await prepareFacts(deps, classification.acts, sender, signal);
  return {
    kind: 'ours',
    documents: documents.records,
    questions: classification.acts.map((act) =>
      questionAbout(act, classification.acts, documents.readable, message, opened, sender, deps),
    ),
  };
}

function questionAbout(
  act: Act,
  acts: Act[],
  readable: ReadDocument[],
  message: StoredMessage,
  opened: OpenedMessage,
  sender: Sender,
  deps: ProcessingDeps,
): ActInQuestion {
  return {
    caseId: null,
    messageId: message.id,
    // Asked for by its id before any listing told of it: the time stands inside the message.
    receivedAt: message.envelope ? message.deliveredAt : (opened.deliveredAt ?? message.deliveredAt),
    details: {
      act,
      sender,
      ourReference: ourReferenceIn(opened.envelope, deps.ourReference),
      personalDelivery: opened.envelope.personalDelivery ?? false,
      textDigest: textDigest(act, readable, deps.dataKey),
    },
    settled: nothingSettled,
    siblings: acts.filter((other) => other.key !== act.key),
  };
}

/** What a person pulled in by its id goes to a person, even when nothing of ours is found in it. */
function classifyRequested(
  message: StoredMessage,
  opened: OpenedMessage,
  documents: ReadDocument[],
  deps: ProcessingDeps,
): Classification {
  const found = classify(opened.envelope, documents, deps);
  return found.kind === 'notOurs' && message.requested
    ? { kind: 'acts', acts: [requestedAct(opened.envelope)] }
    : found;
}

/** Writes what was read in the documents of a message; their birth numbers go where all of them are. */
export async function keepDocuments(
  tx: Tx,
  messageId: number,
  documents: DocumentRead[],
  dataKey: Buffer,
): Promise<void> {
  const records: DocumentRecord[] = [];
  for (const { place, name, document, masked, outerSignatures, settled, partCount, durationMs } of documents) {
    const reading = { ...(await sealReading(tx, masked, dataKey)), settled, partCount };
    const { mimeType: declaredType, metaType, sha256, sizeBytes } = document;
    records.push({
      place,
      name,
      declaredType,
      metaType,
      sha256,
      sizeBytes,
      reading,
      outerSignatures,
      durationMs,
    });
  }
  await recordDocuments(tx, messageId, records);
}

async function senderOf(db: Db, opened: OpenedMessage): Promise<Sender> {
  const { senderBoxId, senderName, senderType } = opened.envelope;
  const box = senderBoxId ? await knownBox(db, senderBoxId, true) : null;
  return {
    boxId: senderBoxId,
    name: senderName,
    boxType: senderType,
    ico: box?.ico ?? null,
    known: box?.found ?? false,
  };
}
