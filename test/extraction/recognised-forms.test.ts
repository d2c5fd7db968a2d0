import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InkHint } from '../../src/extraction/reading.ts';
import { recogniseDocument } from '../../src/extraction/recogniser.ts';
import { pagesToRecognise } from '../../src/extraction/recognition/pages-to-recognise.ts';
import { withRecognition } from '../../src/extraction/recognition/with-recognition.ts';
import type { Recognition } from '../../src/extraction/recognition.ts';
import type { ConsentForm, FormSignature } from '../../src/simulator/samples/consent-form.ts';
import { loadFonts } from '../../src/simulator/samples/fonts.ts';
import { formInBoxes, formInColumns, formInRows } from '../../src/simulator/samples/form-layouts.ts';
import { organisations } from '../../src/simulator/samples/organisations.ts';
import { people } from '../../src/simulator/samples/people.ts';
import { scanOf } from '../../src/simulator/samples/scan.ts';
import type { Sheet } from '../../src/simulator/samples/sheet.ts';
import { drawPdf } from './documents.ts';
import { read, texts } from './reading.ts';

const fonts = await loadFonts();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'podatelna-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

function filled(signature: FormSignature): ConsentForm {
  return {
    application: 'rodina',
    person: people.benes,
    organisation: organisations.uLipy,
    position: 'sociální pracovník',
    statutory: false,
    signedOn: '2026-09-03',
    signature,
    law: 'gdpr',
  };
}

const usual = { dotsPerInch: 200, skew: -1.2, noise: 0.4, quality: 45, paper: '#f4f3ee', seed: 5 };
const telephone = { dotsPerInch: 140, skew: 3, noise: 0.5, quality: 60, paper: '#e9e4d8', photo: true, seed: 6 };

async function recognise(
  bytes: Uint8Array,
  kind: 'pdf' | 'image',
  pages: number[] | 'all' = 'all',
): Promise<Recognition> {
  const file = join(folder, `document-${Math.floor(performance.now() * 1000)}`);
  await writeFile(file, bytes);
  return recogniseDocument({ file, kind, pages }, new AbortController().signal);
}

const linesOf = (recognition: Recognition) => recognition.pages.flatMap((page) => page.lines.map((line) => line.text));
const inks = (hints: InkHint[], kind: InkHint['kind']) =>
  hints.filter((hint) => hint.kind === kind).map((hint) => hint.ink);

describe('a scanned form', { timeout: 120_000 }, () => {
  test('askew has its labels and values on one line, the two columns apart, its boxes and its signature seen', async () => {
    const [sheet] = formInColumns(fonts, filled({ kind: 'ink', asPicture: false }));
    const recognition = await recognise(await scanOf(fonts, sheet!, usual), 'image');

    const [page] = recognition.pages;
    expect(page!.skew).toBeCloseTo(1.2, 1);
    expect(page!.confidence).toBeGreaterThan(88);
    expect(linesOf(recognition).find((line) => line.startsWith('Jméno'))).toMatch(
      /^Jméno: {2}Radek {2}Název: {2}Domov U Lípy/,
    );
    expect(inks(page!.hints, 'tick')).toEqual(['none', 'seen', 'none', 'none', 'seen']);
    expect(page!.hints.find((hint) => hint.kind === 'tick' && hint.ink === 'seen')!.label).toMatch(
      /^OKsl[uú][zž]by - rodina$/,
    );
    expect(inks(page!.hints, 'signature')).toEqual(['seen']);
    expect(linesOf(recognition).join(' ')).not.toMatch(/[☐☒[\]|]/);
  });

  test('photographed on a table over ruled lines is read, and its empty place for a signature is empty', async () => {
    const [sheet] = formInRows(fonts, filled({ kind: 'empty' }));
    const recognition = await recognise(await scanOf(fonts, sheet!, telephone), 'image');

    const lines = linesOf(recognition);
    expect(lines).toContain('Příjmení:  Beneš');
    expect(lines).toContain('Jméno:  Radek');
    expect(inks(recognition.pages[0]!.hints, 'signature')).toEqual(['none']);
    expect(inks(recognition.pages[0]!.hints, 'tick')).toEqual(['none', 'seen']);
  });

  test('in a fax of two pages, one of them blank, is one page of text', async () => {
    const [sheet] = formInBoxes(fonts, filled({ kind: 'typed', text: 'Radek Beneš v. r.' }));
    const grey = sharp(await scanOf(fonts, sheet!, { ...usual, noise: 0.2 })).toColourspace('b-w');
    const { data, info } = await grey.threshold(150).raw().toBuffer({ resolveWithObject: true });
    const both = Buffer.concat([data, Buffer.alloc(data.length, 255)]);
    const raw = { width: info.width, height: info.height * 2, channels: 1 as const, pageHeight: info.height };
    const fax = await sharp(both, { raw })
      .toColourspace('b-w')
      .tiff({ compression: 'ccittfax4', bitdepth: 1, xres: 204 / 25.4, yres: 204 / 25.4 })
      .toBuffer();
    const recognition = await recognise(fax, 'image');
    const reading = withRecognition(await read(fax), recognition);

    expect(recognition).toMatchObject({ pageCount: 2, reasons: [], warnings: ['Strana 2 je prázdná.'] });
    expect(reading).toMatchObject({
      outcome: 'complete',
      pages: [
        { number: 1, text: 'ocr' },
        { number: 2, text: 'ocr' },
      ],
    });
    expect(texts(reading)).toContain('Radek  Beneš');
    // A typed name is no ink, and the place is not empty either.
    expect(inks(recognition.pages[0]!.hints, 'signature')).toEqual(['unsure']);
  });
});

/** A form without its values, as a blank one that was scanned before it was filled in. */
function blankForm(): Sheet {
  const [sheet] = formInRows(fonts, filled({ kind: 'empty' }));
  const marks = sheet!.marks.filter((mark) => mark.kind !== 'text' || mark.x < 200 || mark.y > 600);
  return { ...sheet!, marks };
}

test('values typed over a scanned form stand behind their labels, exactly as they were typed', {
  timeout: 120_000,
}, async () => {
  const sheet = blankForm();
  const scan = await scanOf(fonts, sheet, { ...usual, skew: 0 });
  const at = (label: string) =>
    sheet.marks.find((mark) => mark.kind === 'text' && mark.text === label) as { y: number };
  const document = await drawPdf(() => {});
  const page = document.getPage(0);
  page.drawImage(await document.embedJpg(scan), { x: 0, y: 0, width: 595, height: 842 });
  const typed = { 'Jméno:': 'xq7k9fz', 'Příjmení:': 'O0Il1-Zkouška' };
  const filledIn = await drawPdf((sheetPage, write) => {
    void sheetPage;
    for (const [label, value] of Object.entries(typed)) write(value, 236, at(label).y, 10);
  });
  const [over] = await document.embedPdf(await filledIn.save(), [0]);
  page.drawPage(over!);
  const bytes = Buffer.from(await document.save());

  const reading = await read(bytes);
  expect(pagesToRecognise(reading)).toEqual([1]);
  const whole = withRecognition(reading, await recognise(bytes, 'pdf', [1]));

  expect(texts(whole)).toContain('Jméno:  xq7k9fz');
  expect(texts(whole)).toContain('Příjmení:  O0Il1-Zkouška');
  expect(texts(whole).filter((line) => line.includes('xq7k9fz'))).toHaveLength(1);
  expect(whole).toMatchObject({ outcome: 'complete', pages: [{ text: 'ocr' }] });
});
