import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ReadLimits, usualLimits } from '../../src/extraction/limits.ts';
import { readDocument } from '../../src/extraction/read-document.ts';
import type { DocumentReading } from '../../src/extraction/reading.ts';

/** Reads bytes the way the daemon does, in a child process. */
export async function read(
  bytes: Uint8Array | string,
  { name = 'dokument', mimeType = '', ...limits }: Partial<ReadLimits & { name: string; mimeType: string }> = {},
): Promise<DocumentReading> {
  const folder = await mkdtemp(join(tmpdir(), 'podatelna-test-'));
  const file = join(folder, 'priloha');
  try {
    const partsDir = join(folder, 'parts');
    await mkdir(partsDir);
    await writeFile(file, bytes);
    const hint = { name, mimeType };
    const { signal } = new AbortController();
    return (await readDocument(file, hint, { ...usualLimits, ...limits }, partsDir, signal)).reading;
  } finally {
    await rm(folder, { recursive: true });
  }
}

export const texts = (reading: DocumentReading): string[] => reading.lines.map((line) => line.text);

/** Label and state of each tick. */
export const ticks = (reading: DocumentReading): [string | null, boolean | null][] =>
  reading.fields
    .filter((field) => field.kind === 'checkbox' || field.kind === 'radio')
    .map((field) => [field.label, field.checked]);
