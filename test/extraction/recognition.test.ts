import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawPages, pageToDraw } from '../../src/extraction/page-images.ts';
import type { DocumentReading } from '../../src/extraction/reading.ts';
import { recogniseDocument } from '../../src/extraction/recogniser.ts';
import { copierTextIsUsable } from '../../src/extraction/recognition/copier-text.ts';
import { pagesToRecognise } from '../../src/extraction/recognition/pages-to-recognise.ts';
import { withRecognition } from '../../src/extraction/recognition/with-recognition.ts';
import type { Recognition } from '../../src/extraction/recognition.ts';
import { drawPdf } from './documents.ts';
import { read, texts } from './reading.ts';

const never = new AbortController().signal;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'podatelna-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A page of print as a scanner at 200 dots per inch would give it. */
async function sheet(lines: string[]): Promise<Buffer> {
  const text = lines
    .map(
      (line, index) =>
        `<text x="150" y="${260 + index * 90}" font-size="42" font-family="DejaVu Sans, sans-serif">${line}</text>`,
    )
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1654" height="2339"><rect width="100%" height="100%" fill="#fff"/>${text}</svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: '#fff' }).grayscale().png().toBuffer();
}

const form = [
  'Souhlas se zpracováním osobních údajů',
  'Jméno a příjmení: Žaneta Kučerová',
  'Datum narození: 14. 3. 1985',
  'IČO: 99900017',
  'E-mail: zaneta.kucerova@domov.example',
];

async function recogniseBytes(
  bytes: Buffer,
  kind: 'pdf' | 'image',
  pages: number[] | 'all' = 'all',
): Promise<Recognition> {
  const file = join(folder, `document-${Math.floor(performance.now() * 1000)}`);
  await writeFile(file, bytes);
  return recogniseDocument({ file, kind, pages }, never);
}

const textOf = (recognition: Recognition) => recognition.pages.flatMap((page) => page.lines.map((line) => line.text));

describe('a scan', { timeout: 120_000 }, () => {
  test('is read with its words, their places and how certain they are', async () => {
    const recognition = await recogniseBytes(await sheet(form), 'image');

    expect(recognition).toMatchObject({ cut: false, reasons: [], pageCount: 1 });
    expect(textOf(recognition)).toEqual(form);
    const [page] = recognition.pages;
    expect(page).toMatchObject({ number: 1, turn: 0 });
    expect(page!.width).toBeCloseTo(595, 0);
    expect(Math.abs(page!.height - 842)).toBeLessThan(2);
    expect(page!.confidence).toBeGreaterThan(85);
    const name = page!.lines[1]!.words!.find((word) => word.text === 'Kučerová')!;
    expect(name.confidence).toBeGreaterThan(80);
    // 350 of 2339 pixels from the top, in points of A4.
    expect(name.box.y).toBeGreaterThan(100);
    expect(name.box.y).toBeLessThan(135);
  });

  test.each([90, 180, 270])('that lies turned by %d degrees is turned upright and read', async (degrees) => {
    const turned = await sharp(await sheet(form))
      .rotate(degrees)
      .jpeg()
      .toBuffer();
    const recognition = await recogniseBytes(turned, 'image');

    expect(textOf(recognition)).toContain('Jméno a příjmení: Žaneta Kučerová');
    expect(recognition.pages[0]).toMatchObject({ turn: 360 - degrees });
  });

  test('in a PDF is read page by page, and only the pages asked for', async () => {
    const document = await drawPdf((_page, write) => write('Průvodní dopis k souhlasům našich zaměstnanců.', 60, 80));
    for (const lines of [form, ['Druhý souhlas', 'Jméno a příjmení: Petr Novák']]) {
      const image = await document.embedPng(await sheet(lines));
      document.addPage([595, 842]).drawImage(image, { x: 0, y: 0, width: 595, height: 842 });
    }
    const bytes = Buffer.from(await document.save());
    const reading = await read(bytes, { name: 'souhlasy.pdf' });
    expect(reading.outcome).toBe('partial');
    expect(pagesToRecognise(reading)).toEqual([2, 3]);

    const whole = withRecognition(reading, await recogniseBytes(bytes, 'pdf', [2, 3]));
    expect(whole).toMatchObject({ outcome: 'complete', because: null });
    expect(whole.pages.map((page) => page.text)).toEqual(['layer', 'ocr', 'ocr']);
    expect(texts(whole)[0]).toContain('Průvodní dopis');
    expect(texts(whole)).toContain('Jméno a příjmení: Petr Novák');
    expect(whole.warnings.join(' ')).toMatch(/Strana 2 byla rozpoznána z obrazu \(jistota \d\d %\)\./);
  });

  test('that is damaged, or is no picture at all, ends as a sentence', async () => {
    const image = await sheet(form);
    for (const bytes of [image.subarray(0, 400), Buffer.from('\x89PNG\r\n\x1a\n nic')]) {
      const recognition = await recogniseBytes(bytes, 'image');
      expect(recognition.pages).toEqual([]);
      expect(recognition.reasons.join(' ')).toMatch(/poškozený/);
    }
  });

  test('of hundreds of millions of pixels is not decoded', async () => {
    const bomb = await sharp({
      create: { width: 15_000, height: 15_000, channels: 3, background: '#fff' },
      limitInputPixels: false,
    })
      .png()
      .toBuffer();
    const recognition = await recogniseBytes(bomb, 'image');

    expect(recognition.pages).toEqual([]);
    expect(recognition.reasons.join(' ')).toMatch(/60 milionů bodů|poškozený/);
  });
});

test('a page is drawn as it was read, with what was found framed', { timeout: 60_000 }, async () => {
  const sideways = await sharp(await sheet(form))
    .rotate(90)
    .png()
    .toBuffer();
  const file = join(folder, 'sideways.png');
  await writeFile(file, sideways);
  const recognition = await recogniseDocument({ file, kind: 'image', pages: 'all' }, never);
  const reading = withRecognition(await read(sideways), recognition);
  const box = reading.lines[1]!.box!;

  const [drawn] = await drawPages(
    { file, kind: 'image', pages: [pageToDraw(reading.pages[0]!, [box])] },
    folder,
    never,
  );
  expect(drawn).toEqual({ number: 1, file: join(folder, 'strana-1.png') });
  const { data, info } = await sharp(await readFile(join(folder, 'strana-1.png')))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info.height).toBeGreaterThan(info.width);
  const scale = info.width / reading.pages[0]!.width;
  const colourAt = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
  const leftEdge = Math.round(box.x * scale) - 4;
  expect(colourAt(leftEdge, Math.round((box.y + box.height / 2) * scale))).toEqual([0xd4, 0x38, 0x0d]);
});

test('text that a copier recognised well is used, a bad one is not', () => {
  const good =
    'Souhlas se zpracováním osobních údajů uživatele aplikace OKslužby Jméno a příjmení Jana Malá Datum narození trvalý pobyt';
  const bad =
    'S0uhlas se zpracovánim os0bních ůda]ů už;vatele ap1ikace Jm3no a přijmení lana Ma1á Dat{m nar0zení tr%alý p0byt';

  const inEnglish =
    'Souhlas se zpracovanim osobnich Gdaji uzivatele aplikace OKsluzby Jméno a pfijmeni Jana Mala Datum narozeni trvaly pobyt';

  expect(copierTextIsUsable(good)).toBe(true);
  expect(copierTextIsUsable(inEnglish)).toBe(false);
  expect(copierTextIsUsable(bad)).toBe(false);
  expect(copierTextIsUsable('strana 1')).toBe(false);
});

test('what could not be recognised stays a reason, and a page read badly is said to be', () => {
  const reading: DocumentReading = {
    kind: 'pdf',
    outcome: 'partial',
    because:
      'Strana 1 je obraz bez textu, je třeba se na ni podívat. Strana 2 je obraz bez textu, je třeba se na ni podívat.',
    pages: [1, 2].map((number) => ({ number, width: 595, height: 842, text: 'none' as const })),
    lines: [],
    fields: [],
    signatures: [],
    warnings: [],
    engine: 'pdf',
  };
  const page = { number: 1, width: 595, height: 842, confidence: 82, turn: 0 as const, skew: 0, hints: [] };
  const line = { page: 1, text: 'Jana', box: null, confidence: 82 };
  const whole = withRecognition(reading, {
    pageCount: 2,
    pages: [{ ...page, lines: [line] }],
    reasons: ['Rozpoznávání selhalo.'],
    warnings: [],
    engine: 'tesseract',
    cut: true,
  });

  expect(whole).toMatchObject({
    outcome: 'partial',
    because: 'Strana 2 je obraz bez textu, je třeba se na ni podívat. Rozpoznávání selhalo.',
    warnings: [
      'Strana 1 byla rozpoznána z obrazu (jistota 82 %); může být psána rukou nebo špatně čitelná, čtěte ji z obrazu.',
    ],
  });
});
