import { degrees, PDFName, PDFString, rgb } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { drawPdf, rawPage, rawPdf, rawStream } from './documents.ts';
import { open, partTexts } from './opened.ts';
import { read, texts } from './reading.ts';

const black = rgb(0, 0, 0);

test('labels and values come out line by line, whatever their order in the file', async () => {
  const document = await drawPdf((_page, write) => {
    write('Žluťoučká', 200, 120);
    write('Příjmení:', 50, 120);
    write('Jana', 200, 100);
    write('Jméno:', 50, 100);
    write('Souhlas se zpracováním osobních údajů – OKslužby', 50, 60, 14);
  });

  const reading = await read(await document.save());

  expect(reading).toMatchObject({ kind: 'pdf', outcome: 'complete', because: null, warnings: [] });
  expect(texts(reading)).toEqual([
    'Souhlas se zpracováním osobních údajů – OKslužby',
    'Jméno:  Jana',
    'Příjmení:  Žluťoučká',
  ]);
  const line = reading.lines[1]!;
  expect(line.page).toBe(1);
  expect(line.box!.x).toBeCloseTo(50, 0);
  expect(line.box!.y).toBeGreaterThan(85);
  expect(line.box!.y + line.box!.height).toBeLessThan(106);
});

test('a page turned by its /Rotate is read as it is seen', async () => {
  const document = await drawPdf((page) => page.setRotation(degrees(90)));
  const page = document.getPage(0);
  page.drawText('Prvni radek', { x: 300, y: 100, rotate: degrees(90), size: 11 });
  page.drawText('Druhy radek', { x: 330, y: 100, rotate: degrees(90), size: 11 });

  const reading = await read(await document.save());

  expect(texts(reading)).toEqual(['Prvni radek', 'Druhy radek']);
  expect(reading.pages[0]).toMatchObject({ width: 842, height: 595 });
});

test('a signature drawn as curves or put in as an image is reported with its place', async () => {
  const document = await drawPdf((page, write, _font, document) => {
    write('Podpis:', 50, 400);
    page.drawLine({ start: { x: 110, y: 440 }, end: { x: 300, y: 440 }, color: black });
    page.drawRectangle({ x: 50, y: 100, width: 400, height: 200, borderWidth: 1, borderColor: black });
    page.drawSvgPath('M 0 0 C 10 -20 20 20 30 0 C 40 -20 45 10 50 0 C 55 -10 60 10 80 -5 C 90 -20 95 5 100 0', {
      x: 120,
      y: 445,
      borderColor: black,
    });
    void document;
  });
  const drawn = await read(await document.save());
  expect(drawn).toMatchObject({ outcome: 'complete', warnings: ['Strana 1 obsahuje obrázek nebo kresbu.'] });
  expect(drawn.pages[0]!.pictures).toHaveLength(1);
  expect(drawn.pages[0]!.pictures![0]!.x).toBeCloseTo(120, 0);

  const unsigned = await drawPdf((page, write) => {
    write('Podpis:', 50, 400);
    page.drawLine({ start: { x: 110, y: 440 }, end: { x: 300, y: 440 }, color: black });
    page.drawRectangle({ x: 50, y: 100, width: 400, height: 200, borderWidth: 1, borderColor: black });
  });
  expect((await read(await unsigned.save())).pages[0]).toEqual({ number: 1, width: 595, height: 842, text: 'layer' });
});

const image = rawStream(
  '/Type/XObject/Subtype/Image/Width 2/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray',
  Buffer.from([0, 255, 255, 0]),
);

test('a page that is an image without text is left to a person', async () => {
  const reading = await read(rawPage(Buffer.from('q 595 0 0 842 0 0 cm /I Do Q'), '/XObject<</I 5 0 R>>', [image]));

  expect(reading).toMatchObject({
    outcome: 'partial',
    because: 'Strana 1 je obraz bez textu, je třeba se na ni podívat.',
    lines: [],
    pages: [{ text: 'none', pictures: [{ x: 0, y: 0, width: 595, height: 842 }] }],
  });
});

test('a scan with text put under it by a copier is not taken for a text', async () => {
  const words = 'BT /F 12 Tf 3 Tr 50 700 Td (Souhlas se zpracovanim osobnich udaju) Tj ET';
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
  const content = Buffer.from(`q 595 0 0 842 0 0 cm /I Do Q ${words}`);
  const reading = await read(rawPage(content, '/XObject<</I 5 0 R>>/Font<</F 6 0 R>>', [image, font]));

  expect(reading).toMatchObject({ outcome: 'partial', pages: [{ text: 'none' }] });
  expect(reading.because).toContain('textem, který kopírka rozpoznala špatně');
  expect(texts(reading)).toEqual(['Souhlas se zpracovanim osobnich udaju']);

  const hidden = await read(rawPage(Buffer.from(words), '/Font<</F 5 0 R>>', [font]));
  expect(hidden.because).toBe('Strana 1 obsahuje text, který při prohlížení není vidět.');
});

test('an empty page beside a text is read completely, an empty document is left to a person', async () => {
  const document = await drawPdf((_page, write) => write('Žádost o přístup', 50, 100));
  document.addPage();

  expect(await read(await document.save())).toMatchObject({ outcome: 'complete', pages: [{}, { text: 'layer' }] });
  expect((await read(rawPage(Buffer.from('q Q')))).because).toBe(
    'V dokumentu PDF nebyl nalezen žádný text, je třeba se na něj podívat.',
  );
});

test('a PDF behind a password says so', async () => {
  const document = await drawPdf((_page, write) => write('Tajné', 50, 100));
  document.encrypt({ userPassword: 'heslo', ownerPassword: 'jine' });

  expect(await read(await document.save())).toMatchObject({
    kind: 'pdf',
    outcome: 'unreadable',
    because: 'Dokument PDF je chráněn heslem a nelze ho přečíst.',
  });
});

test('a truncated PDF is damaged, one with a broken table of objects is read with a warning', async () => {
  const bytes = Buffer.from(await (await drawPdf((_page, write) => write('Žádost', 50, 100))).save());

  expect(await read(bytes.subarray(0, bytes.length * 0.6))).toMatchObject({
    outcome: 'unreadable',
    because: 'Soubor PDF je poškozený nebo neúplný a nelze ho přečíst.',
  });
  const junk = await read(Buffer.concat([Buffer.alloc(800, 'A'), bytes]));
  expect(texts(junk)).toEqual(['Žádost']);
});

test('text that cannot be decoded makes the reading partial instead of silently shorter', async () => {
  const stream = rawStream('/Filter/FlateDecode', Buffer.from('789c0bff00ff00ff00', 'hex'));
  const reading = await read(
    rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>',
      stream,
    ]),
  );

  expect(reading.outcome).toBe('partial');
  expect(reading.because).toContain('poškozený');
});

test('of a long document the first pages are read', async () => {
  const document = await drawPdf((_page, write) => write('První strana', 50, 100));
  for (let page = 2; page <= 5; page += 1) document.addPage();

  const reading = await read(await document.save(), { maxPages: 2 });

  expect(reading.because).toBe('Dokument má 5 stran, přečteno bylo prvních 2.');
  expect(reading.pages.map((page) => page.number)).toEqual([1, 2]);
});

test('text typed over a page is read, ink and notes put over it are not overlooked', async () => {
  const document = await drawPdf((page, write, _font, document) => {
    write('Jméno:', 50, 100);
    write('Podpis:', 50, 200);
    const over = (Subtype: string, Rect: number[], more: object) =>
      page.node.addAnnot(
        document.context.register(document.context.obj({ Type: 'Annot', Subtype, Rect, F: 4, ...more })),
      );
    over('FreeText', [150, 736, 300, 752], { Contents: PDFString.of('Jana'), DA: PDFString.of('/Helv 11 Tf') });
    over('Ink', [150, 630, 260, 660], { InkList: [[150, 630, 200, 660, 260, 640]] });
    over('StrikeOut', [50, 736, 90, 752], { QuadPoints: [50, 752, 90, 752, 50, 736, 90, 736] });
  });

  const reading = await read(await document.save());

  expect(texts(reading)).toEqual(['Jméno:  Jana', 'Podpis:']);
  expect(reading.pages[0]!.pictures).toEqual([{ x: 150, y: 182, width: 110, height: 30 }]);
  expect(reading.warnings).toEqual([
    'Strana 1 má vložené poznámky nebo úpravy, které se nečtou.',
    'Strana 1 obsahuje obrázek nebo kresbu.',
  ]);
});

test('text drawn twice to look bold is read once', async () => {
  const document = await drawPdf((_page, write) => {
    write('Příjmení:', 50, 100);
    write('Příjmení:', 50.3, 100);
  });

  expect(await read(await document.save())).toMatchObject({ outcome: 'complete', lines: [{ text: 'Příjmení:' }] });
});

test('files put into a PDF are read on their own, each once', async () => {
  const document = await drawPdf((page, write, _font, document) => {
    write('Viz příloha', 50, 100);
    const stream = document.context.register(document.context.flateStream('na strane'));
    const file = (name: string, EF: object) => ({
      Type: 'Filespec',
      F: PDFString.of(name),
      UF: PDFString.of(name),
      EF,
    });
    const place = (FS: object) =>
      page.node.addAnnot(
        document.context.register(
          document.context.obj({ Type: 'Annot', Subtype: 'FileAttachment', Rect: [50, 700, 60, 710], FS } as never),
        ),
      );
    place(file('C:\\\\souhlas.txt', { F: stream }));
    place(file('jinde.txt', {}));
  });
  await document.attach(Buffer.from('obsah'), 'příloha.txt', { mimeType: 'text/plain' });

  const opened = await open(await document.save());

  expect(partTexts(opened)).toEqual([
    ['příloha.txt', 'obsah'],
    ['souhlas.txt', 'na strane'],
  ]);
  expect(opened.reading).toMatchObject({
    outcome: 'partial',
    because: 'Soubor vložený do dokumentu PDF (jinde.txt) nelze vyjmout.',
    warnings: ['Soubory vložené do dokumentu PDF (2) jsou přečteny zvlášť.'],
  });
});

test('a portfolio is its files, its page is a cover', async () => {
  const document = await drawPdf((_page, write, _font, document) => {
    write('Otevřete v programu Acrobat.', 50, 100);
    document.catalog.set(PDFName.of('Collection'), document.context.obj({ Type: 'Collection' }));
  });
  await document.attach(Buffer.from('Souhlasím'), 'souhlas.txt');

  expect(await open(await document.save())).toMatchObject({
    parts: [{ name: 'souhlas.txt' }],
    reading: {
      outcome: 'complete',
      warnings: [
        'Soubory vložené do dokumentu PDF (1) jsou přečteny zvlášť.',
        'Dokument je portfolio PDF; jeho strany jsou jen obal.',
      ],
    },
  });
});

test('each word of a line has its place, words in pieces are one', async () => {
  const document = await drawPdf((_page, write, font) => {
    write('Jméno a příjmení:', 50, 100);
    write('Ja', 200, 100);
    write('na', 200 + font.widthOfTextAtSize('Ja', 11), 100);
    write('Malá', 260, 100);
  });

  const [line] = (await read(await document.save())).lines;

  expect(line!.text).toBe('Jméno a příjmení:  Jana  Malá');
  expect(line!.words!.map((word) => word.text)).toEqual(['Jméno', 'a', 'příjmení:', 'Jana', 'Malá']);
  const [first, , , fourth, last] = line!.words!.map((word) => word.box);
  expect(first!.x).toBeCloseTo(50, 0);
  expect(fourth!.x).toBeCloseTo(200, 0);
  expect(last!.x).toBeCloseTo(260, 0);
  expect(fourth!.y).toBeGreaterThan(85);
  // "Jméno" as the typeface measures it is 38 points wide.
  expect(Math.abs(first!.width - 38)).toBeLessThan(6);
});

test('sentences in two columns are read column by column, a form in two columns across', async () => {
  const left = [
    'Správce zpracovává osobní údaje',
    'žadatele pouze po dobu nezbytnou',
    'pro vedení přístupového účtu',
    'a po jejím uplynutí je smaže,',
    'pokud zákon nestanoví jinak',
    'nebo pokud žadatel nepožádá',
    'o jejich dřívější smazání.',
  ];
  const right = [
    'Žadatel má právo na přístup',
    'ke svým údajům, na jejich opravu',
    'a výmaz, jakož i právo svůj',
    'souhlas kdykoli odvolat, aniž by',
    'tím byla dotčena zákonnost všeho',
    'zpracování, které bylo založeno',
    'na souhlasu před odvoláním.',
  ];
  const columns = await drawPdf((_page, write) => {
    write('Souhlas se zpracováním osobních údajů pro účely aplikace OKslužby – poskytovatel', 50, 70);
    for (const [index, text] of left.entries()) {
      write(text, 50, 100 + index * 15);
      write(right[index]!, 310, 104 + index * 15);
    }
    write('V Praze dne 3. 9. 2026', 50, 260);
  });
  expect(texts(await read(await columns.save())).slice(1)).toEqual([...left, ...right, 'V Praze dne 3. 9. 2026']);

  const form = await drawPdf((_page, write) => {
    const rows = [
      ['Jméno:', 'Jana', 'Telefon:', '234 567 890'],
      ['Příjmení:', 'Malá', 'E-mail:', 'jana@example.org'],
      ['IČO:', '71184473', 'Obec:', 'Lhota'],
      ['Ulice:', 'Lipová 1', 'PSČ:', '760 01'],
      ['Kraj:', 'Zlínský', 'Stát:', 'ČR'],
      ['Role:', 'ředitelka', 'Datum:', '3. 9. 2026'],
      ['Útvar:', 'vedení', 'Poznámka:', 'není'],
    ];
    for (const [index, row] of rows.entries())
      for (const [at, text] of row.entries()) write(text, 50 + at * 120, 100 + index * 20);
  });
  expect(texts(await read(await form.save()))[0]).toBe('Jméno:  Jana  Telefon:  234 567 890');
});

test('columns of a form that do not quite agree stand on one line, a label is centred beside two lines', async () => {
  const document = await drawPdf((_page, write) => {
    write('Jméno', 50, 100);
    write('Příjmení', 300, 106);
    write('Jana', 50, 120);
    write('Malá', 300, 126);
    write('Domov U Lípy, příspěvková', 200, 160);
    write('Název:', 50, 166);
    write('organizace', 200, 173);
  });

  expect(texts(await read(await document.save()))).toEqual([
    'Jméno  Příjmení',
    'Jana  Malá',
    'Název:  Domov U Lípy, příspěvková',
    'organizace',
  ]);
});
