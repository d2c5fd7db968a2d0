import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Db } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import { usualLimits } from '../extraction/limits.ts';
import { type DrawnPage, drawPages, type PageToDraw } from '../extraction/page-images.ts';
import { readDocument } from '../extraction/read-document.ts';
import type { ReadDocument } from '../extraction/readers.ts';
import type { DocumentKind } from '../extraction/reading.ts';
import { takeOutDocument } from './take-out.ts';

/** Which document of which message. */
export type DocumentPlace = { messageId: number; place: string };

const readInChild: ReadDocument = (file, hint, partsDir, signal) =>
  readDocument(file, hint, usualLimits, partsDir, signal);

/** Kinds of documents whose pages are images that can be drawn; the others are text. */
export function drawableKind(kind: DocumentKind | undefined): 'pdf' | 'image' | null {
  return kind === 'pdf' || kind === 'image' ? kind : null;
}

/**
 * Draws pages of a document into `targetDir` (it exists already). The document is taken out of the signed original into
 * a folder under the private `spoolDir`, which is gone when this returns. Throws `operator` when the original does not
 * hold the document any more.
 */
export async function drawDocumentPages(
  db: Db,
  document: DocumentPlace & { kind: 'pdf' | 'image' },
  pages: PageToDraw[],
  spoolDir: string,
  targetDir: string,
  signal: AbortSignal,
): Promise<DrawnPage[]> {
  return withDocument(db, document, spoolDir, signal, (file) =>
    drawPages({ file, kind: document.kind, pages }, targetDir, signal),
  );
}

/** Takes a document out of its signed original for as long as `work` takes. */
export async function withDocument<Result>(
  db: Db,
  { messageId, place }: DocumentPlace,
  spoolDir: string,
  signal: AbortSignal,
  work: (file: string) => Promise<Result>,
): Promise<Result> {
  const dir = await mkdtemp(join(spoolDir, 'document-'));
  try {
    const document = await takeOutDocument(db, messageId, place, readInChild, dir, signal);
    if (!document) throw new Failure('operator', 'no-document', 'Originál zprávy už tento dokument neobsahuje.');
    return await work(document.file);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
