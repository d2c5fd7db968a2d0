/**
 * What reading leaves behind: resident memory and open files of the process that has documents read, after 50 and after
 * 500 of them, scans and hostile ones among them. Run by hand; ends with 1 when memory grew by more than 20 MB or a file
 * stayed open.
 *
 *   node_modules/.bin/node bench/reading-memory.ts [DOCUMENTS]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { classify } from '../src/classification/classify.ts';
import { usualLimits } from '../src/extraction/limits.ts';
import { startReaders } from '../src/extraction/readers.ts';
import type { Envelope } from '../src/messages/envelope.ts';
import { readDocuments, type UnreadDocument } from '../src/processing/read-documents.ts';
import { buildSampleWorld } from '../src/simulator/samples/world.ts';
import { residentMb } from './process-tree.ts';

const documentCount = Number(process.argv[2] ?? 500);
const firstLook = 50;
const allowedMb = 20;

const envelope: Envelope = {
  dmId: '1',
  senderBoxId: 'tstpaad',
  senderName: 'Dům U Lípy',
  senderAddress: null,
  senderType: 20,
  senderOrgUnit: null,
  senderOrgUnitNum: null,
  recipientBoxId: 'sc9aavg',
  recipientOrgUnit: null,
  recipientOrgUnitNum: null,
  toHands: null,
  annotation: 'Souhlas OKslužby – poskytovatel',
  recipientRefNumber: null,
  senderRefNumber: null,
  recipientIdent: null,
  senderIdent: null,
  personalDelivery: false,
};

/** Documents are made in one process and read from another, whose memory is what counts. */
async function prepareAndRun(): Promise<void> {
  const made = await mkdtemp(join(tmpdir(), 'podatelna-bench-'));
  try {
    const world = await buildSampleWorld({ now: new Date('2026-11-20T12:00:00Z') });
    const files = world.messages.flatMap((message) => message.files.map((file) => Buffer.from(file.content)));
    const bomb = deflateSync(deflateSync(Buffer.alloc(50 * 1024 * 1024, '0 0 m 1 1 l S\n'), { level: 9 }));
    files.push(Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj\n<</Filter[/FlateDecode/FlateDecode]>>stream\n'), bomb]));
    for (const [index, bytes] of files.entries()) await writeFile(join(made, String(index)), bytes);
    const child = spawn(process.execPath, [import.meta.filename, String(documentCount), made], { stdio: 'inherit' });
    const [code] = await once(child, 'close');
    process.exitCode = code;
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

async function readAll(from: string): Promise<void> {
  const names = await readdir(from);
  const openFiles = async () => (await readdir('/proc/self/fd')).length;
  const measured = new Map<number, { ownMb: number; files: number }>();
  let scans = 0;
  const recall = async () => null;
  const sift = { ourReference: /MPSV-\d{4}\/\d+/u, departmentNames: ['OPIKT'] };
  await using readers = startReaders(2, usualLimits);
  for (let count = 1; count <= documentCount; count += 1) {
    const name = names[count % names.length]!;
    const dir = await mkdtemp(join(tmpdir(), 'podatelna-bench-'));
    const document: UnreadDocument = {
      name,
      mimeType: '',
      metaType: 'main',
      file: join(from, name),
      sha256: '0'.repeat(64),
      sizeBytes: 0,
    };
    const read = await readDocuments([document], { ...readers, recall }, dir, new AbortController().signal);
    if (read.kind === 'read') {
      classify(envelope, read.readable, sift);
      scans += read.readable.filter(({ reading }) => reading.pages.some((page) => page.recognised)).length;
    }
    await rm(dir, { recursive: true, force: true });
    if (count === firstLook || count === documentCount) {
      // Children started ahead are processes of their own and are not counted.
      const own = process.memoryUsage.rss() / 1024 / 1024;
      measured.set(count, { ownMb: own, files: await openFiles() });
      const withChildren = Math.round(residentMb(process.pid));
      console.log(
        `after ${count} documents, ${scans} of them scans: ${Math.round(own)} MB, ${withChildren} MB with the children waiting`,
      );
    }
  }
  const before = measured.get(firstLook)!;
  const after = measured.get(documentCount)!;
  const grown = after.ownMb - before.ownMb;
  console.log(`grown by ${grown.toFixed(1)} MB (at most ${allowedMb}); open files ${before.files} and ${after.files}`);
  if (grown > allowedMb || after.files > before.files) process.exitCode = 1;
}

const [, , , folder] = process.argv;
if (folder) await readAll(folder);
else await prepareAndRun();
