import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Db } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import { pageToDraw } from '../extraction/page-images.ts';
import { takeTurns } from '../extraction/turns.ts';
import type { StoredDocument } from '../messages/documents.ts';
import { drawableKind, drawDocumentPages } from '../processing/draw-document.ts';

/** Draws a page of a document as PNG, or throws `operator` with the reason why it cannot be drawn. */
export type DrawPage = (document: StoredDocument, page: number) => Promise<Buffer>;

/** Drawn pages kept at hand: a clerk looks at the same page several times while deciding. */
const keptBytes = 48 * 1024 * 1024;
/** Each drawing is a process of its own with some hundred megabytes; who comes meanwhile waits. */
const atOnce = 2;
const drawingMs = 60_000;

/**
 * Draws pages on demand in processes with limits. Images are kept in memory only, the latest used ones, and by the digest
 * of the document: a page asked for twice at once is drawn once.
 */
export function openPageImages(db: Db, spoolDir: string): DrawPage {
  const kept = new Map<string, Buffer>();
  const underWay = new Map<string, Promise<Buffer>>();
  const inTurn = takeTurns(atOnce);
  let size = 0;

  function keep(key: string, image: Buffer): void {
    kept.set(key, image);
    size += image.length;
    for (const [oldest, { length }] of kept) {
      if (size <= keptBytes) return;
      kept.delete(oldest);
      size -= length;
    }
  }

  return async (document, page) => {
    const key = `${document.sha256}/${page}`;
    const ready = kept.get(key);
    if (ready) {
      kept.delete(key);
      kept.set(key, ready);
      return ready;
    }
    const begun =
      underWay.get(key) ??
      inTurn(() => draw(db, document, page, spoolDir))
        .then((image) => {
          keep(key, image);
          return image;
        })
        .finally(() => underWay.delete(key));
    underWay.set(key, begun);
    return begun;
  };
}

async function draw(db: Db, document: StoredDocument, number: number, spoolDir: string): Promise<Buffer> {
  const { reading } = document;
  const kind = drawableKind(reading?.kind);
  const page = reading?.pages.find((one) => one.number === number);
  if (!kind || !page) throw new Failure('operator', 'no-image', 'Taková strana dokumentu není, nebo nemá obraz.');
  const dir = await mkdtemp(join(spoolDir, 'page-'));
  try {
    const signal = AbortSignal.timeout(drawingMs);
    const [drawn] = await drawDocumentPages(db, { ...document, kind }, [pageToDraw(page, [])], spoolDir, dir, signal);
    if (drawn && 'file' in drawn) return await readFile(drawn.file);
    throw new Failure('operator', 'no-image', drawn?.because ?? 'Stranu se nepodařilo vykreslit.');
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
