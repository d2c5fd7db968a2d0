import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ReadLimits, usualLimits } from '../../src/extraction/limits.ts';
import { readDocument } from '../../src/extraction/read-document.ts';
import type { DocumentReading } from '../../src/extraction/reading.ts';

export type OpenedDocument = { reading: DocumentReading; parts: { name: string; mimeType: string; bytes: Buffer }[] };

/** Reads bytes the way the daemon does, in a child process, with the files that were found in them. */
export async function open(
  bytes: Uint8Array | string,
  { name = 'dokument', mimeType = '', ...limits }: Partial<ReadLimits & { name: string; mimeType: string }> = {},
): Promise<OpenedDocument> {
  const folder = await mkdtemp(join(tmpdir(), 'podatelna-test-'));
  const file = join(folder, 'priloha');
  const partsDir = join(folder, 'parts');
  try {
    await mkdir(partsDir);
    await writeFile(file, bytes);
    const allLimits = { ...usualLimits, ...limits };
    const content = await readDocument(file, { name, mimeType }, allLimits, partsDir, new AbortController().signal);
    const parts = await Promise.all(
      content.parts.map(async (part) => ({
        name: part.name,
        mimeType: part.mimeType,
        bytes: await readFile(part.file),
      })),
    );
    return { reading: content.reading, parts };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Names of the parts and what is in them, for parts that are short texts. */
export const partTexts = (opened: OpenedDocument): [string, string][] =>
  opened.parts.map((part) => [part.name, part.bytes.toString('utf8')]);
