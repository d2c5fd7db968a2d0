import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Act } from '../../classification/act.ts';
import { classify } from '../../classification/classify.ts';
import type { Readers } from '../../extraction/readers.ts';
import type { DocumentReading } from '../../extraction/reading.ts';
import type { Envelope } from '../../messages/envelope.ts';
import { readDocuments } from '../../processing/read-documents.ts';
import type { PlannedDocument } from './set.ts';

/** It says that the message is for OKslužby and nothing of what, for whom or for which application. */
const envelope: Envelope = {
  dmId: '1',
  senderBoxId: 'tstpaad',
  senderName: null,
  senderAddress: null,
  senderType: 20,
  senderOrgUnit: null,
  senderOrgUnitNum: null,
  recipientBoxId: 'sc9aavg',
  recipientOrgUnit: null,
  recipientOrgUnitNum: null,
  toHands: 'odbor provozu informačních a komunikačních technologií',
  annotation: 'OKslužby',
  recipientRefNumber: null,
  senderRefNumber: null,
  recipientIdent: null,
  senderIdent: null,
  personalDelivery: null,
};

/** The acts found in a document, and whether any words were read in it. */
export type ReadActs = { acts: Act[]; recognised: boolean };

/** A folder of readings by the digest of what was read, so that classification can be measured again without reading. */
export type ReadingFolder = {
  recall(sha256: string): Promise<DocumentReading | null>;
  keep(sha256: string, reading: DocumentReading): Promise<void>;
};

/** Nothing is recalled and nothing kept without a folder. The people in the readings are fictional. */
export function readingFolder(folder: string | null): ReadingFolder {
  if (folder === null) return { recall: async () => null, keep: async () => {} };
  const file = (sha256: string) => join(folder, `${sha256}.json`);
  return {
    recall: async (sha256) => {
      const json = await readFile(file(sha256), 'utf8').catch(() => null);
      return json === null ? null : (JSON.parse(json) as DocumentReading);
    },
    keep: async (sha256, reading) => {
      await mkdir(folder, { recursive: true });
      await writeFile(file(sha256), JSON.stringify(reading));
    },
  };
}

/**
 * Reads the document as the daemon reads one that came alone in a message: file, child process, recognition, acts.
 * `dir` is a folder of its own for it; what `readings` has of it is not read again.
 */
export async function readActs(
  document: PlannedDocument,
  bytes: Uint8Array,
  { read, recognise }: Pick<Readers, 'read' | 'recognise'>,
  readings: ReadingFolder,
  dir: string,
  signal: AbortSignal,
): Promise<ReadActs> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const file = join(dir, 'document');
  await writeFile(file, bytes, { mode: 0o600 });
  const unread = {
    name: document.name,
    mimeType: document.mimeType,
    metaType: 'main',
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sizeBytes: bytes.length,
  };
  const documents = await readDocuments([unread], { read, recognise, recall: readings.recall }, dir, signal);
  if (documents.kind !== 'read') throw new Error('scans are recognised here');
  await readings.keep(unread.sha256, documents.readable[0]!.reading);
  const options = { ourReference: /MPSV-\d{4}\/\d+/, departmentNames: [] };
  const classification = classify(envelope, documents.readable, options);
  return {
    acts: classification.kind === 'acts' ? classification.acts : [],
    recognised: documents.readable.some(({ reading }) => reading.lines.length > 0),
  };
}
