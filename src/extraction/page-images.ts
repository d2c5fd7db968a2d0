import { copyFile, lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDrawingStep } from './answer.ts';
import { startChild } from './child-process.ts';
import { drawingLimits } from './limits.ts';
import { handOver } from './reader.ts';
import type { Box, Page } from './reading.ts';

/** A page to be drawn as it was read: upright, straightened, with frames around places on it. */
export type PageToDraw = { number: number; turn: 0 | 90 | 180 | 270; skew: number; frames: Box[] };

export type DrawingTask = { file: string; kind: 'pdf' | 'image'; pages: PageToDraw[] };

/** A page drawn into a PNG file, or why it could not be drawn, in Czech. */
export type DrawnPage = { number: number; file: string } | { number: number; because: string };

/** How a page that was read has to be drawn, so that the boxes found on it fit. */
export function pageToDraw(page: Page, frames: Box[]): PageToDraw {
  return { number: page.number, turn: page.recognised?.turn ?? 0, skew: page.recognised?.skew ?? 0, frames };
}

/**
 * Draws pages in a child process of its own and puts them into `targetDir` as `strana-N.png`. Throws `Failure` (retry)
 * when the child cannot be started or the document is not there, and the signal's reason when aborted.
 */
export async function drawPages(task: DrawingTask, targetDir: string, signal: AbortSignal): Promise<DrawnPage[]> {
  const { pageMs, memoryMb, width, imageBytes } = drawingLimits;
  const cpuSeconds = Math.ceil((pageMs / 1000) * (task.pages.length + 1));
  const child = await startChild('image', { memoryMb, stepMs: pageMs, cpuSeconds, answerBytes: 256 * 1024 }, false);
  try {
    const file = await handOver(task.file, child);
    const told = new Map<number, string | null>();
    const job = { kind: 'draw', file, document: task.kind, pages: task.pages, width };
    const onAnswer = (json: string) => {
      const step = parseDrawingStep(json);
      if (step) told.set(step.number, step.kind === 'drawn' ? null : step.because);
    };
    const ending = await child.work(job, onAnswer, signal);
    const drawn: DrawnPage[] = [];
    for (const { number } of task.pages) {
      const source = join(child.folder, `page-${number}.png`);
      const found = told.get(number) === null ? await lstat(source).catch(() => null) : null;
      if (!found?.isFile() || found.size > imageBytes) {
        const because = ending === 'done' ? 'Stranu se nepodařilo vykreslit.' : 'Kreslení stránky bylo ukončeno.';
        drawn.push({ number, because: told.get(number) ?? because });
        continue;
      }
      const target = join(targetDir, `strana-${number}.png`);
      await copyFile(source, target);
      drawn.push({ number, file: target });
    }
    return drawn;
  } finally {
    await child.discard();
  }
}
