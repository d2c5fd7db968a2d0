import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recogniseDocument } from '../../src/extraction/recogniser.ts';
import type { Recognition } from '../../src/extraction/recognition.ts';
import { deflatedTwice, rawPage, rawPdf, rawStream, twiceDeflated } from './documents.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'podatelna-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function recognise(bytes: Buffer, kind: 'pdf' | 'image', pages: number[] | 'all' = 'all'): Promise<Recognition> {
  const file = join(folder, `document-${Math.floor(performance.now() * 1000)}`);
  await writeFile(file, bytes);
  return recogniseDocument({ file, kind, pages }, new AbortController().signal);
}

/** Chunks of a PNG; their check sums are right, as a bomb's are. */
function png(width: number, height: number, rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // One bit a pixel, grey.
  header.set([1, 0, 0, 0, 0], 8);
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const framed = Buffer.alloc(8);
    framed.writeUInt32BE(data.length, 0);
    framed.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([framed.subarray(0, 4), named, framed.subarray(4)]);
  };
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

/** A TIFF of directories alone, each of one white pixel; the last one leads to `next`. */
function tiff(count: number, next: number): Buffer {
  const entries: [tag: number, type: number, value: number][] = [
    [256, 4, 1],
    [257, 4, 1],
    [258, 3, 8],
    [259, 3, 1],
    [262, 3, 1],
    [273, 4, 0],
    [277, 3, 1],
    [278, 4, 1],
    [279, 4, 1],
  ];
  const size = 2 + entries.length * 12 + 4;
  const bytes = Buffer.alloc(8 + count * size + 1, 0xff);
  bytes.write('II*\0', 0, 'latin1');
  bytes.writeUInt32LE(8, 4);
  for (let index = 0; index < count; index += 1) {
    const at = 8 + index * size;
    bytes.writeUInt16LE(entries.length, at);
    entries.forEach(([tag, type, value], entry) => {
      const place = at + 2 + entry * 12;
      bytes.writeUInt16LE(tag, place);
      bytes.writeUInt16LE(type, place + 2);
      bytes.writeUInt32LE(1, place + 4);
      bytes.writeUInt32LE(tag === 273 ? bytes.length - 1 : value, place + 8);
    });
    bytes.writeUInt32LE(index === count - 1 ? next : at + size, at + size - 4);
  }
  return bytes;
}

test('a PNG of 900 million pixels in a few kilobytes is refused by its header', async () => {
  const row = Buffer.alloc(1 + 30_000 / 8, 0xff);
  row[0] = 0;
  const bomb = png(30_000, 30_000, deflateSync(Buffer.alloc(row.length * 2_000, row)));

  expect(await recognise(bomb, 'image')).toMatchObject({
    cut: false,
    pages: [],
    reasons: ['Obrázek má přes 60 milionů bodů a neotevírá se.'],
  });
});

test('images that end too early, or hold nothing, are said to be damaged', async () => {
  const whole = sharp({ create: { width: 900, height: 1200, channels: 3, background: '#eeeeee' } });
  const files = [
    (await whole.clone().jpeg().toBuffer()).subarray(0, 3_000),
    (await whole.clone().tiff({ compression: 'lzw' }).toBuffer()).subarray(0, 2_000),
    (await whole.clone().webp().toBuffer()).subarray(0, 60),
    png(0, 0, Buffer.alloc(0)),
    Buffer.from('GIF89a\0\0\0\0'),
  ];
  for (const bytes of files) {
    const { pages, reasons, cut } = await recognise(bytes, 'image');
    expect({ pages, cut }).toEqual({ pages: [], cut: false });
    expect(reasons.join(' ')).toMatch(/Obrázek je poškozený/);
  }
}, 60_000);

test('formats that are not decoded are named', async () => {
  const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(200)]);
  const bmp = Buffer.alloc(200);
  bmp.write('BM', 0, 'latin1');

  expect((await recognise(heic, 'image')).reasons.join(' ')).toContain('ve formátu HEIC');
  expect((await recognise(bmp, 'image')).reasons.join(' ')).toContain('ve formátu BMP');
});

test('a TIFF whose pages lead in a circle, and one of thousands of pages, end after ten of them', async () => {
  for (const bytes of [tiff(3, 8), tiff(12_000, 0)]) {
    const { pages, reasons, cut } = await recognise(bytes, 'image');
    expect(pages.length).toBeLessThanOrEqual(10);
    expect(cut).toBe(false);
    expect(reasons.length).toBeGreaterThan(0);
  }
}, 60_000);

test('a page of a PDF two million points wide, and one without a size, cannot be read and say so', async () => {
  const sized = (box: string) =>
    rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      `<</Type/Page/Parent 2 0 R/MediaBox[${box}]/Contents 4 0 R/Resources<<>>>>`,
      rawStream('', Buffer.from('0 0 m 100 100 l S')),
    ]);

  const wide = await recognise(sized('0 0 2000000 842'), 'pdf', [1]);
  expect(wide).toMatchObject({
    cut: false,
    pages: [],
    reasons: ['Stranu 1 nelze přečíst: Stránka má neobvyklé rozměry.'],
  });
  const flat = await recognise(sized('0 0 0 0'), 'pdf', [1]);
  expect(flat.cut).toBe(false);
  expect(flat.pages.every((page) => page.lines.length === 0)).toBe(true);
});

test('an image of billions of pixels in a PDF is left out, and its page is not taken for a blank one', async () => {
  const image = rawStream(
    `/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB${twiceDeflated}`,
    deflatedTwice('\0', 20),
  );
  const page = rawPage(Buffer.from('q 595 0 0 842 0 0 cm /I Do Q'), '/XObject<</I 5 0 R>>', [image]);

  expect(await recognise(page, 'pdf', [1])).toMatchObject({
    cut: false,
    pages: [],
    reasons: ['Stranu 1 nelze přečíst: Na stránce je příliš velký obrázek, který se neotevírá.'],
  });
});

test('a page that is asked for and does not exist is a reason', async () => {
  const page = rawPage(Buffer.from('0 0 m 100 100 l S'));

  expect(await recognise(page, 'pdf', [7])).toMatchObject({
    pages: [],
    reasons: ['Stranu 7 nelze přečíst: Stránka je poškozená a nelze ji zobrazit.'],
  });
});
