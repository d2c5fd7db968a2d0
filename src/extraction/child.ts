import { readFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { unreadable } from './compose-reading.ts';
import type { ReadLimits } from './limits.ts';
import { readBytes } from './read-bytes.ts';
import type { DocumentReading } from './reading.ts';

/** The one job of a child: JSON on its standard input. The answer, a `DocumentReading` as JSON, goes to descriptor 3. */
export type ReadJob = { file: string; name: string; mimeType: string; limits: ReadLimits };

// A child started ahead uses the wait for what most documents need: signed PDFs.
if (process.argv[2] === 'ahead') void import('./pdf/read-pdf.ts').then(() => import('./pdf/signatures.ts'));

const input = await buffer(process.stdin);
// Our parent closed the pipe without a document: it is ending, and so do we.
if (input.length === 0) process.exit(0);

const nothingSaved = async () => {};

const job = JSON.parse(input.toString('utf8')) as ReadJob;
let reading: DocumentReading;
try {
  reading = await readBytes(await readFile(job.file), job, job.limits, nothingSaved, {
    siblings: [],
    outerSignatures: [],
  });
} catch {
  reading = unreadable('unknown', 'Dokument se nepodařilo přečíst; je třeba, aby se na něj podíval člověk.');
}
const answer = new Socket({ fd: 3, writable: true });
answer.end(JSON.stringify(reading), () => process.exit(0));
