import { readFile, writeFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { cleanText } from './clean-text.ts';
import { unreadable } from './compose-reading.ts';
import type { ReadLimits } from './limits.ts';
import type { PageToDraw } from './page-images.ts';
import { partLimits, type SavePart, TooManyParts } from './parts.ts';
import { readBytes } from './read-bytes.ts';
import type { DocumentReading } from './reading.ts';
import type { Surroundings } from './signatures/read-signature-file.ts';
import type { Sibling } from './signatures/siblings.ts';

/** The one job of a child: JSON on its standard input. Answers go to descriptor 3, a line of JSON each. */
type ChildJob = ReadJob | RecogniseJob | DrawJob;
type ReadJob = {
  kind: 'read';
  file: string;
  name: string;
  mimeType: string;
  /** documents beside it, as far as a signature kept apart needs them */
  siblings: Sibling[];
  limits: ReadLimits;
};

type RecogniseJob = { kind: 'recognise'; file: string; document: 'pdf' | 'image'; pages: number[] | 'all' };
type DrawJob = { kind: 'draw'; file: string; document: 'pdf' | 'image'; pages: PageToDraw[]; width: number };

// A child started ahead uses the wait for what most documents need: signed PDFs.
if (process.argv[2] === 'read') void import('./pdf/read-pdf.ts').then(() => import('./pdf/signatures.ts'));

const input = await buffer(process.stdin);
// Our parent closed the pipe without a document: it is ending, and so do we.
if (input.length === 0) process.exit(0);

const answers = new Socket({ fd: 3, writable: true });
const tell = (answer: object) =>
  new Promise<void>((resolve, reject) => {
    answers.write(`${JSON.stringify(answer)}\n`, (error) => (error ? reject(error) : resolve()));
  });

const job = JSON.parse(input.toString('utf8')) as ChildJob;
switch (job.kind) {
  case 'read':
    await readOne(job);
    break;
  case 'recognise':
    await recognise(job);
    break;
  case 'draw':
    await draw(job);
    break;
}
answers.end(() => process.exit(0));

async function readOne(job: ReadJob): Promise<void> {
  const { parts, save } = partsIn(dirname(job.file));
  const surroundings: Surroundings = { siblings: job.siblings, outerSignatures: [] };
  let reading: DocumentReading;
  try {
    reading = await readBytes(await readFile(job.file), job, job.limits, save, surroundings);
  } catch {
    reading = unreadable('unknown', 'Dokument se nepodařilo přečíst; je třeba, aby se na něj podíval člověk.');
    parts.length = 0;
    surroundings.outerSignatures.length = 0;
  }
  await tell({ reading, parts, outerSignatures: surroundings.outerSignatures });
}

async function recognise(job: RecogniseJob): Promise<void> {
  const { recognisePages } = await import('./recognition/recognise-pages.ts');
  for await (const step of recognisePages(await readFile(job.file), job.document, job.pages)) await tell(step);
}

async function draw({ file, document, pages, width }: DrawJob): Promise<void> {
  const { renderPage } = await import('./recognition/render-page.ts');
  const bytes = await readFile(file);
  for (const { number, turn, skew, frames } of pages) {
    try {
      const png = await renderPage(bytes, document, { page: number, turn, skew, width, frames });
      await writeFile(join(dirname(file), `page-${number}.png`), png, { mode: 0o600 });
      await tell({ kind: 'drawn', number });
    } catch {
      await tell({ kind: 'undrawn', number, because: 'Stranu se nepodařilo vykreslit.' });
    }
  }
}

/** Parts go into the child's folder under numbers of ours; what the container calls them is told beside. */
function partsIn(folder: string): { parts: { name: string; mimeType: string }[]; save: SavePart } {
  const parts: { name: string; mimeType: string }[] = [];
  let total = 0;
  const save: SavePart = async (name, mimeType, bytes) => {
    total += bytes.length;
    if (parts.length >= partLimits.count) throw new TooManyParts('Je v něm příliš mnoho souborů.');
    if (total > partLimits.totalBytes) throw new TooManyParts('Soubory v něm jsou dohromady příliš velké.');
    await writeFile(join(folder, `part-${parts.length + 1}`), bytes, { mode: 0o600, flag: 'wx' });
    parts.push({ name: cleanText(name, partLimits.nameLength), mimeType: cleanText(mimeType, 100) });
  };
  return { parts, save };
}
