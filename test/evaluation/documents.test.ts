import { createHash } from 'node:crypto';
import { PDFDocument, PDFTextField } from '@cantoo/pdf-lib';
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';
import { PDFParse } from 'pdf-parse';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { personOf } from '../../src/evaluation/cast.ts';
import { officeFormats } from '../../src/evaluation/documents/formats/office.ts';
import { handOf, written } from '../../src/evaluation/documents/hand.ts';
import { g4Of } from '../../src/evaluation/documents/scan/g4.ts';
import { scanned } from '../../src/evaluation/documents/scan/looks.ts';
import { opened, pixels } from '../../src/evaluation/documents/scan/picture.ts';
import { documentsOf, type PlannedDocument } from '../../src/evaluation/documents/set.ts';
import { typeface } from '../../src/evaluation/documents/typefaces.ts';
import { poolOf } from '../../src/evaluation/pool.ts';
import { sniffKind } from '../../src/extraction/sniff-kind.ts';
import { trueValue } from './true-value.ts';

const documents = documentsOf('developing');
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const ofFormat = (format: string, documentClass?: PlannedDocument['class']) =>
  documents.find((one) => one.format === format && (documentClass === undefined || one.class === documentClass))!;

const kinds: [format: string, kind: string][] = [
  ['pdf', 'pdf'],
  ['pdf form', 'pdf'],
  ['docx', 'zip'],
  ['docx controls', 'zip'],
  ['docx legacy fields', 'zip'],
  ['odt', 'zip'],
  ['rtf', 'rtf'],
  ['rtf as doc', 'rtf'],
  ['html', 'html'],
  ['html windows-1250', 'html'],
  ['txt utf-8', 'text'],
  ['txt utf-8 bom', 'text'],
  ['txt utf-16', 'text'],
  ['txt windows-1250', 'text'],
  ['txt iso-8859-2', 'text'],
  ['pdf rotated', 'pdf'],
  ['pdf searchable', 'pdf'],
  ['pdf g4', 'pdf'],
  ['jpeg', 'image'],
  ['jpeg exif', 'image'],
  ['png', 'image'],
  ['tiff', 'image'],
  ['tiff g4', 'image'],
];

test.each(kinds)('%s is what it says', async (format, kind) => {
  expect(sniffKind(await ofFormat(format).make())).toBe(kind);
});

test.each(['pdf', 'pdf form', 'docx', 'odt', 'jpeg exif', 'tiff g4'])(
  '%s has the same bytes every time',
  async (format) => {
    const document = ofFormat(format);
    const again = documentsOf('developing').find(({ name }) => name === document.name)!;

    expect(digest(await again.make())).toBe(digest(await document.make()));
  },
);

test('every format of the set is among these', () => {
  expect([...new Set(documents.map(({ format }) => format))].sort()).toEqual(kinds.map(([format]) => format).sort());
});

/** The text of a document by a reader that is not ours. */
async function textOf(bytes: Uint8Array, format: string): Promise<string> {
  if (format.startsWith('docx')) return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  if (format === 'odt' || format.startsWith('rtf'))
    return (await (await parseOffice(Buffer.from(bytes))).to('text')).value;
  return new TextDecoder(/\S+$/.exec(format)![0].replace(/bom|html/, 'utf-8')).decode(bytes);
}

describe('the truth stands in the document', () => {
  test.each(Object.keys(officeFormats))('%s', async (format) => {
    const document = ofFormat(format, 'office');
    const text = await textOf(await document.make(), format);

    for (const act of document.acts) {
      for (const field of ['givenNames', 'familyName', 'ico'] as const) expect(text).toContain(trueValue(act, field));
    }
  });

  test('an interactive PDF holds it in its fields', async () => {
    const document = ofFormat('pdf form');
    const fields = (await PDFDocument.load(await document.make())).getForm().getFields();
    const values = fields.flatMap((field) => (field instanceof PDFTextField ? [field.getText()] : []));

    expect(values).toContain(trueValue(document.acts[0]!, 'ico'));
  });
});

describe('scans', () => {
  test.each(['pdf g4', 'pdf rotated'])('%s holds no text, and as many pages as the plan says', async (format) => {
    const document = ofFormat(format);
    const parser = new PDFParse({ data: await document.make() });
    const { pages } = await parser.getText();
    await parser.destroy();

    expect(pages.map(({ text }) => text)).toEqual(Array(document.scannedPages).fill(''));
  });

  test('a fax is one bit a pixel, with all pages in one file and fewer dots down than across', async () => {
    const many = documents.find((one) => one.format === 'tiff g4' && one.scannedPages > 1)!;
    const facts = await sharp(await many.make(), { pages: -1 }).metadata();
    const coarse = await sharp(await documents.find((one) => one.look === 'coarse fax')!.make()).metadata();

    expect(facts).toMatchObject({ bitsPerSample: 1, pages: many.scannedPages });
    expect(coarse.width! / coarse.height!).toBeGreaterThan(1.3);
  });

  test('a photo held sideways says so in its EXIF', async () => {
    const facts = await sharp(await ofFormat('jpeg exif').make()).metadata();

    expect(facts.orientation).toBe(6);
    expect(facts.width!).toBeGreaterThan(facts.height!);
  });

  test('the G4 code of a PDF decodes to the page it was made of', async () => {
    const sheet = { width: 200, height: 100, marks: [{ kind: 'box' as const, x: 60, y: 20, width: 100, height: 50 }] };
    const { picture } = await scanned(await typeface('dejavu'), sheet, 'fax', 7);
    const { code, width, height } = await g4Of(picture);
    const decoded = await pixels(sharp(g4Tiff(code, width, height)).toColourspace('b-w'));
    const expected = await pixels(opened(picture).extract({ left: 0, top: 0, width, height }).toColourspace('b-w'));

    expect(digest(decoded.data)).toBe(digest(expected.data));
    expect(decoded.data.filter((value) => value === 0).length).toBeGreaterThan(500);
  });
});

/** A TIFF of one strip in G4, white as 0 (TIFF 6.0). */
function g4Tiff(code: Uint8Array, width: number, height: number): Buffer {
  const tags = [
    [256, 4, width],
    [257, 4, height],
    [258, 3, 1],
    [259, 3, 4],
    [262, 3, 0],
    [273, 4, 8],
    [277, 3, 1],
    [278, 4, height],
    [279, 4, code.length],
  ] as const;
  const padded = Buffer.concat([code, Buffer.alloc(code.length % 2)]);
  const directory = Buffer.alloc(2 + tags.length * 12 + 4);
  directory.writeUInt16LE(tags.length, 0);
  for (const [index, [tag, type, value]] of tags.entries()) {
    const at = 2 + index * 12;
    directory.writeUInt16LE(tag, at);
    directory.writeUInt16LE(type, at + 2);
    directory.writeUInt32LE(1, at + 4);
    directory.writeUInt32LE(value, at + 8);
  }
  const head = Buffer.from('II*\0\0\0\0\0', 'latin1');
  head.writeUInt32LE(8 + padded.length, 4);
  return Buffer.concat([head, padded, directory]);
}

test('every person of both sets can be written by hand', () => {
  for (const set of ['developing', 'measuring'] as const) {
    for (let index = 0; index < 120; index += 1) {
      const person = personOf(poolOf(set), index);
      const text = [...Object.values(person)].filter((value) => typeof value === 'string').join(' ');
      expect(written(handOf(person.family), text, 0, 0, 20, 500).kind).toBe('ink');
    }
  }
});
