import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deflatedTwice, rawPage, rawPdf, rawStream, twiceDeflated } from './documents.ts';
import { read } from './reading.ts';
import { zipOf } from './zip.ts';

const short = { timeoutMs: 4_000, memoryMb: 320 };
const stopped = /^Čtení dokumentu (bylo ukončeno( po 4 s|, protože potřebovalo více než 320 MB paměti)|selhalo)/;
const privateFolders = async () =>
  (await readdir(tmpdir())).filter((name) => name.startsWith(`podatelna-read-${process.pid}-`));

let before: string[] = [];
beforeAll(async () => {
  before = await privateFolders();
});
afterAll(async () => {
  const left = (await privateFolders()).filter((name) => !before.includes(name));
  expect(left).toEqual([]);
});

function nestedForms(): Buffer {
  const content = Buffer.from('/X Do '.repeat(10));
  const forms = Array.from({ length: 9 }, (_, depth) => {
    const next = depth === 8 ? '' : `/XObject<</X ${6 + depth} 0 R>>`;
    const dictionary = `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<${next}>>`;
    return rawStream(dictionary, depth === 8 ? Buffer.from('0 0 m 1 1 l S') : content);
  });
  return rawPage(content, '/XObject<</X 5 0 R>>', forms);
}

test.each([
  ['blanks deflated twice', () => rawPage(deflatedTwice(' ', 400), '', [], twiceDeflated)],
  ['drawing commands deflated twice', () => rawPage(deflatedTwice('0 0 m 1 1 l S\n', 100), '', [], twiceDeflated)],
  ['forms nested to a hundred million commands', nestedForms],
])('a bomb of %s is stopped and named', async (_name, bomb) => {
  const reading = await read(bomb(), short);

  expect(reading).toMatchObject({ kind: 'pdf', outcome: 'unreadable', lines: [] });
  expect(reading.because).toMatch(stopped);
});

test('of two hundred thousand pages the first fifty are read', async () => {
  const reading = await read(
    rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Kids[${'3 0 R '.repeat(200_000)}]/Count 200000>>`,
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
    ]),
  );

  expect(reading.outcome).toBe('partial');
  expect(reading.pages).toHaveLength(50);
});

test('an image of billions of pixels is not decoded and leaves its page to a person', async () => {
  const image = rawStream(
    `/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB${twiceDeflated}`,
    deflatedTwice('\0', 20),
  );
  const page = rawPage(Buffer.from('q 595 0 0 842 0 0 cm /I Do Q'), '/XObject<</I 5 0 R>>', [image]);

  expect(await read(page, short)).toMatchObject({ outcome: 'partial', pages: [{ text: 'none' }] });
});

test('a page-tree loop, garbage and an empty file end as findings', async () => {
  const loop = rawPdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 1>>']);
  const garbage = Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 251));

  expect((await read(loop, short)).outcome).not.toBe('complete');
  expect(await read(Buffer.concat([Buffer.from('%PDF-1.4\n'), garbage]))).toMatchObject({ outcome: 'unreadable' });
  expect(await read(garbage)).toMatchObject({ kind: 'unknown', outcome: 'unreadable' });
  expect(await read('', { name: 'prazdny.txt' })).toMatchObject({ kind: 'empty', outcome: 'complete', lines: [] });
});

test('a web page named .pdf is read as what it is', async () => {
  const page = '<!DOCTYPE html><p>Přihlaste se <a href="https://example.org">zde</a></p>';

  expect(await read(page, { name: 'souhlas.pdf', mimeType: 'application/pdf' })).toMatchObject({
    kind: 'html',
    lines: [{ text: 'Přihlaste se zde' }],
    warnings: ['Přípona .pdf neodpovídá obsahu: je to stránka HTML.'],
  });
});

test('a DOCX that unpacks to a hundred times its size is refused before it is unpacked', async () => {
  const bomb = zipOf({ 'word/document.xml': Buffer.alloc(110 * 1024 * 1024, '<w:p/>') });

  expect(await read(bomb, { name: 'zadost.docx' })).toMatchObject({
    kind: 'zip',
    outcome: 'unreadable',
    because: 'Archiv se rozbaluje do neúměrné velikosti a neotevírá se.',
  });
});

test('an archive that lies about its sizes does not get out of its limits', async () => {
  const lying = zipOf({ 'word/document.xml': Buffer.alloc(60 * 1024 * 1024, '<w:p/>') }, { statedSize: 1_000 });

  expect(await read(lying, short)).toMatchObject({ kind: 'docx', outcome: 'unreadable' });
});

test('unsafe names, too many files and a password close an archive', async () => {
  const many = Object.fromEntries(Array.from({ length: 2_100 }, (_, index) => [`f${index}`, Buffer.from('x')]));

  expect((await read(zipOf({ '../../etc/passwd': Buffer.from('x') }))).because).toContain('nebezpečná jména');
  expect((await read(zipOf(many))).because).toContain('příliš mnoho souborů');
  expect((await read(zipOf({ 'souhlas.pdf': Buffer.from('x') }, { encrypted: true }))).because).toContain('heslem');
  expect((await read(deflateRawSync(Buffer.from('x')))).outcome).toBe('unreadable');
});

test('a document over the size limit is not read at all', async () => {
  expect(await read(Buffer.alloc(2 * 1024 * 1024, 'a'), { maxBytes: 1024 * 1024 })).toMatchObject({
    outcome: 'unreadable',
    because: 'Dokument má 2 MB, čtou se dokumenty do 1 MB.',
  });
});

test('a text without end is cut where the limits are', async () => {
  const reading = await read('Příliš žluťoučký kůň úpěl ďábelské ódy.\n'.repeat(100_000));

  expect(reading.outcome).toBe('partial');
  expect(reading.because).toBe('Dokument má příliš mnoho textu, načten byl jen jeho začátek.');
  expect(reading.lines.length).toBeGreaterThan(5_000);
  expect(Buffer.byteLength(JSON.stringify(reading))).toBeLessThan(2 * 1024 * 1024);
});

test('characters that make a text look like another one are taken out', async () => {
  const reading = await read('Jana\u202e \u200bMal\u0061\u0301\u0007\n');

  expect(reading.lines.map((line) => line.text)).toEqual(['Jana Malá']);
});
