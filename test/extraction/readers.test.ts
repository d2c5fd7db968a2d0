import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeAbandonedFolders } from '../../src/extraction/abandoned-folders.ts';
import { parseReadAnswer } from '../../src/extraction/answer.ts';
import { usualLimits } from '../../src/extraction/limits.ts';
import { readDocument } from '../../src/extraction/read-document.ts';
import { startReaders } from '../../src/extraction/readers.ts';
import { deflatedTwice, rawPage, twiceDeflated } from './documents.ts';

const hint = { name: 'zadost.txt', mimeType: 'text/plain' };
const never = new AbortController().signal;
let folder = '';
let letter = '';
let bomb = '';
let parts = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'podatelna-test-'));
  letter = join(folder, 'zadost.txt');
  bomb = join(folder, 'bomb.pdf');
  parts = join(folder, 'parts');
  await mkdir(parts);
  await writeFile(letter, 'Žádost o přístup\n');
  await writeFile(bomb, rawPage(deflatedTwice('0 0 m 1 1 l S\n', 100), '', [], twiceDeflated));
});
afterAll(() => rm(folder, { recursive: true }));

/** Processes and private folders that reading has left behind. */
async function leftBehind(): Promise<string[]> {
  const mine = `podatelna-read-${process.pid}-`;
  const folders = (await readdir(tmpdir())).filter((name) => name.startsWith(mine));
  return [...folders, ...(await waitingChildren()).map(String)];
}

/** Reading children of this process, zombies left out. */
async function waitingChildren(): Promise<number[]> {
  const found: number[] = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    if (parent === process.pid && command.includes('extraction/child.ts')) found.push(Number(pid));
  }
  return found;
}

test('readers started ahead read any number of documents, one child for each', async () => {
  const before = await leftBehind();
  {
    await using readers = startReaders(2, usualLimits);
    const readings = await Promise.all(Array.from({ length: 5 }, () => readers.read(letter, hint, parts, never)));
    expect(readings.map(({ reading }) => reading.lines[0]?.text)).toEqual(Array(5).fill('Žádost o přístup'));
    expect(new Set(readings.map(({ reading }) => reading.outcome))).toEqual(new Set(['complete']));
  }
  expect(await leftBehind()).toEqual(before);
});

test('a child that dies while it waits is replaced, the document does not suffer', async () => {
  await using readers = startReaders(1, usualLimits);
  await expect.poll(async () => (await waitingChildren()).length).toBe(1);
  for (const pid of await waitingChildren()) process.kill(pid, 'SIGKILL');
  await expect.poll(waitingChildren).toEqual([]);

  expect(await readers.read(letter, hint, parts, never)).toMatchObject({ reading: { outcome: 'complete' } });
});

test('a child that dies just when it gets a document is replaced, too', async () => {
  await using readers = startReaders(1, usualLimits);
  await expect.poll(async () => (await waitingChildren()).length).toBe(1);
  for (const pid of await waitingChildren()) process.kill(pid, 'SIGKILL');

  expect(await readers.read(letter, hint, parts, never)).toMatchObject({ reading: { outcome: 'complete' } });
});

test('a bomb costs its own child only; the documents beside it are read', async () => {
  await using readers = startReaders(2, { ...usualLimits, memoryMb: 320, timeoutMs: 5_000 });
  const [bombed, ...letters] = await Promise.all([
    readers.read(bomb, { name: 'b.pdf', mimeType: '' }, parts, never),
    readers.read(letter, hint, parts, never),
    readers.read(letter, hint, parts, never),
  ]);

  expect(bombed).toMatchObject({ reading: { kind: 'pdf', outcome: 'unreadable' }, cut: true });
  expect(letters.map(({ reading }) => reading.outcome)).toEqual(['complete', 'complete']);
});

test('time runs out with a finding that says after how long', async () => {
  const { reading } = await readDocument(letter, hint, { ...usualLimits, timeoutMs: 1 }, parts, never);

  expect(reading).toMatchObject({ kind: 'text', outcome: 'unreadable' });
  expect(reading.because).toMatch(/^Čtení dokumentu bylo ukončeno po 0 s;/);
});

test('aborting kills the child and throws the reason', async () => {
  const before = await leftBehind();
  const abort = new AbortController();
  const reading = readDocument(bomb, hint, usualLimits, parts, abort.signal);
  setTimeout(() => abort.abort(new Error('konec')), 300);

  await expect(reading).rejects.toThrow('konec');
  expect(await leftBehind()).toEqual(before);
});

test('a missing file is a failure to be tried again, not a finding about a document', async () => {
  await expect(readDocument(join(folder, 'neni'), hint, usualLimits, parts, never)).rejects.toMatchObject({
    kind: 'retry',
    code: 'document-file',
  });
});

test('a copy of a document left by a killed daemon is removed, one in use is not', async () => {
  const dead = 4_194_305;
  const abandoned = await mkdtemp(join(tmpdir(), `podatelna-read-${dead}-`));
  const inUse = await mkdtemp(join(tmpdir(), `podatelna-read-${process.pid}-`));

  await removeAbandonedFolders();

  await expect(readdir(abandoned)).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await readdir(inUse)).toEqual([]);
  await rm(inUse, { recursive: true });
});

test('after closing nothing more is read', async () => {
  const readers = startReaders(1, usualLimits);
  await readers.close();

  await expect(readers.read(letter, hint, parts, never)).rejects.toMatchObject({ code: 'readers-closed' });
});

test('an answer that is not a reading is not believed', () => {
  const reading = {
    kind: 'text',
    outcome: 'complete',
    because: null,
    pages: [],
    lines: [{ page: 1, text: 'Jana', box: null, confidence: null }],
    fields: [],
    signatures: [],
    warnings: [],
    engine: 'podatelna',
  };
  const answer = (said: object) => JSON.stringify({ reading: said, parts: [], outerSignatures: [] });
  expect(parseReadAnswer(answer(reading))).toEqual({ reading, parts: [], outerSignatures: [] });
  for (const wrong of [
    { ...reading, outcome: 'ready' },
    { ...reading, because: 'přesto úplné' },
    { ...reading, outcome: 'partial' },
    { ...reading, pages: [{ number: 1, width: 1e12, height: 1, text: 'layer' }] },
    { ...reading, lines: [{ ...reading.lines[0], text: 'x'.repeat(10_000) }] },
    { ...reading, extra: 'something else' },
  ]) {
    expect(parseReadAnswer(answer(wrong))).toBeNull();
  }
  expect(parseReadAnswer('{')).toBeNull();
  expect(
    parseReadAnswer(
      JSON.stringify({ reading, parts: [{ name: 'a'.repeat(1000), mimeType: '' }], outerSignatures: [] }),
    ),
  ).toBeNull();
});
