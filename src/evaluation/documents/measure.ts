import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usualLimits } from '../../extraction/limits.ts';
import { startReaders } from '../../extraction/readers.ts';
import { compareActs } from './compare.ts';
import { readActs, readingFolder } from './reading.ts';
import type { PlannedDocument } from './set.ts';
import type { Measured } from './tally.ts';

/** As many documents at a time as the daemon reads. */
const atOnce = 2;

/**
 * Makes each document, reads it and compares what was found with the plan. The documents live in a temporary folder
 * while they are read; `keepIn` is a folder where they stay, to be looked at, `readingsIn` one that keeps what was read in
 * them. `onRead` is told after each one.
 */
export async function measure(
  documents: PlannedDocument[],
  keepIn: string | null,
  readingsIn: string | null,
  onRead: (done: number) => void,
  signal: AbortSignal,
): Promise<Measured[]> {
  const dir = await mkdtemp(join(tmpdir(), 'podatelna-evaluation-'));
  const readings = readingFolder(readingsIn);
  await using readers = startReaders(atOnce, usualLimits);
  try {
    if (keepIn !== null) await mkdir(keepIn, { recursive: true });
    const measured: Measured[] = [];
    const waiting = documents.entries();
    const work = async () => {
      for (const [index, document] of waiting) {
        const bytes = await document.make();
        if (keepIn !== null) await writeFile(join(keepIn, document.name), bytes);
        const startedAt = performance.now();
        const place = join(dir, String(index));
        const { acts, recognised } = await readActs(document, bytes, readers, readings, place, signal);
        await rm(place, { recursive: true, force: true });
        const durationMs = Math.round(performance.now() - startedAt);
        measured[index] = { document, compared: compareActs(document.acts, acts, recognised), durationMs };
        onRead(measured.filter(Boolean).length);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return measured;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
