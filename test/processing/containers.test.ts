import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { usualLimits } from '../../src/extraction/limits.ts';
import { type Readers, startReaders } from '../../src/extraction/readers.ts';
import { readDocuments } from '../../src/processing/read-documents.ts';
import { openDocument } from '../extraction/office-files.ts';
import { zipOf } from '../extraction/zip.ts';

let folder = '';
let readers: Readers;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'podatelna-test-'));
  readers = startReaders(1, usualLimits);
});
afterAll(async () => {
  await readers.close();
  await rm(folder, { recursive: true });
});

/** Place, name, kind, outcome and first line of everything read in one document. */
async function readingsOf(name: string, content: Buffer) {
  const dir = await mkdtemp(join(folder, 'dir-'));
  const file = join(dir, 'priloha');
  await writeFile(file, content);
  const document = {
    name,
    mimeType: '',
    metaType: 'main',
    file,
    sha256: createHash('sha256').update(content).digest('hex'),
    sizeBytes: content.length,
  };
  const deps = { read: readers.read, recognise: null, recall: async () => null };
  const result = await readDocuments([document], deps, dir, new AbortController().signal);
  if (result.kind !== 'read') throw new Error('nothing here is a scan');
  return result.readable.map((one) => [
    one.place,
    one.name,
    one.reading.kind,
    one.reading.outcome,
    one.reading.lines.at(-1)?.text ?? one.reading.because,
  ]);
}

const mail = (content: Buffer) =>
  Buffer.from(
    `From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nViz příloha\r\n--x\r\nContent-Disposition: attachment; filename=souhlas.odt\r\nContent-Transfer-Encoding: base64\r\n\r\n${content.toString('base64')}\r\n--x--`,
  );

test('a consent in an e-mail in an archive is read, each of the three by itself', async () => {
  const consent = openDocument('<text:p>Souhlasím</text:p>');
  const archive = zipOf({ 'zprava.eml': mail(consent), 'poznamka.txt': Buffer.from('Dobrý den') });

  expect(await readingsOf('prilohy.zip', archive)).toEqual([
    ['1', 'prilohy.zip', 'zip', 'complete', null],
    ['1/1', 'zprava.eml', 'mail', 'complete', 'Viz příloha'],
    ['1/1/1', 'souhlas.odt', 'odt', 'complete', 'Souhlasím'],
    ['1/2', 'poznamka.txt', 'text', 'complete', 'Dobrý den'],
  ]);
});

test('what lies deeper than three is not read, and the container around it says so', async () => {
  const third = zipOf({ 'souhlas.txt': Buffer.from('Souhlasím') });
  const archive = zipOf({ 'b.zip': zipOf({ 'c.zip': third }) });

  expect(await readingsOf('a.zip', archive)).toEqual([
    ['1', 'a.zip', 'zip', 'complete', null],
    ['1/1', 'b.zip', 'zip', 'complete', null],
    ['1/1/1', 'c.zip', 'zip', 'partial', 'Soubory uvnitř jsou zanořeny příliš hluboko a nebyly přečteny.'],
  ]);
});
