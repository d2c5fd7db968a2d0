import { CheckBox, Document, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { expect, test } from 'vitest';
import { wordDocument } from './office-files.ts';
import { open } from './opened.ts';
import { read, texts, ticks } from './reading.ts';
import { zipOf } from './zip.ts';

const row = (...cells: string[]) =>
  new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) });

test('a table row is a line, letterhead and footer are part of the letter', async () => {
  const document = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Domov U Lípy, IČO 71184473')] }) },
        footers: { default: new Footer({ children: [new Paragraph('www.example.org')] }) },
        children: [
          new Paragraph('Žádost o přístup – OKslužby'),
          new Table({ rows: [row('Jméno', 'Jana'), row('Příjmení', 'Malá')] }),
          new Paragraph('S pozdravem'),
        ],
      },
    ],
  });

  const reading = await read(await Packer.toBuffer(document), { name: 'zadost.docx' });

  expect(reading).toMatchObject({ kind: 'docx', outcome: 'complete', engine: 'mammoth 1.13.0', warnings: [] });
  expect(texts(reading)).toEqual([
    'Domov U Lípy, IČO 71184473',
    'Žádost o přístup – OKslužby',
    'Jméno  Jana',
    'Příjmení  Malá',
    'S pozdravem',
    'www.example.org',
  ]);
});

test('check boxes of Word are ticks with the text behind them', async () => {
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({
            children: [
              new CheckBox({ checked: true }),
              new TextRun(' poskytovatel   '),
              new CheckBox({ checked: false }),
              new TextRun(' rodina'),
            ],
          }),
        ],
      },
    ],
  });

  const reading = await read(await Packer.toBuffer(document));

  expect(ticks(reading)).toEqual([
    ['poskytovatel', true],
    ['rodina', false],
  ]);
});

test('check boxes of old forms and signs of a symbol font are ticks too', async () => {
  const box = (checked: number, label: string) =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="${checked}"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> ${label}</w:t></w:r></w:p>`;
  const symbol =
    '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r><w:r><w:t xml:space="preserve"> senior</w:t></w:r></w:p>';
  const body = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${box(1, 'rodina')}${box(0, 'poskytovatel')}${symbol}</w:body></w:document>`;
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const rels =
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

  const reading = await read(
    zipOf({
      '[Content_Types].xml': Buffer.from(types),
      '_rels/.rels': Buffer.from(rels),
      'word/document.xml': Buffer.from(body),
    }),
  );

  expect(ticks(reading)).toEqual([
    ['rodina', true],
    ['poskytovatel', false],
    ['senior', true],
  ]);
});

test('a broken DOCX says that it is broken', async () => {
  expect(await read(zipOf({ 'word/document.xml': Buffer.from('<w:document') }))).toMatchObject({
    kind: 'docx',
    outcome: 'unreadable',
    because: 'Dokument DOCX je poškozený a nelze ho přečíst.',
  });
});

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

test('what is filled into content controls and into fields of old forms stands in its line', async () => {
  const oldField = (value: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:textInput/></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(value)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const cell = (content: string) => `<w:tc><w:tcPr/>${content}</w:tc>`;
  const reading = await read(
    wordDocument(
      paragraph(run('Jméno: '), control('<w:text/>', run('Jana'))) +
        paragraph(run('Příjmení: '), oldField('Malá')) +
        `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell(paragraph(run('Datum narození')))}${cell(control('<w:date/>', paragraph(run('12. 3. 1978'))))}</w:tr><w:tr>${cell(paragraph(run('Kraj')))}${control('<w:dropDownList/>', cell(paragraph(run('Vysočina'))))}</w:tr></w:tbl>` +
        control('<w:text/>', paragraph(run('celý odstavec'))) +
        paragraph(
          control('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', run('☒')),
          run(' rodina '),
          control('<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>', run('☐')),
          run(' senior'),
        ),
    ),
  );

  expect(reading).toMatchObject({ outcome: 'complete', warnings: [] });
  expect(texts(reading)).toEqual([
    'Jméno: Jana',
    'Příjmení: Malá',
    'Datum narození  12. 3. 1978',
    'Kraj  Vysočina',
    'celý odstavec',
    '☒ rodina ☐ senior',
  ]);
  expect(ticks(reading)).toEqual([
    ['rodina', true],
    ['senior', false],
  ]);
});

test('text boxes, footnotes and tabs are read, each once', async () => {
  const box = paragraph(run('IČO: 71184473'));
  const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="900000" cy="300000"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${box}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${box}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const reading = await read(
    wordDocument(paragraph(run('Telefon:'), '<w:r><w:tab/></w:r>', run('234 567 890'), shape)),
  );

  expect(texts(reading).filter((text) => text.includes('71184473'))).toHaveLength(1);
  expect(texts(reading)).toContain('Telefon:  234 567 890');
});

const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(500, 7)]);
const picture = (relation: string, width: number, height: number) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="${width * 360_000}" cy="${height * 360_000}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

test('a DOCX that only carries scans hands them on to be recognised', async () => {
  const opened = await open(
    wordDocument(
      paragraph(picture('rId1', 17, 24)) + paragraph(picture('rId2', 16, 23)) + paragraph(picture('rId3', 2, 1)),
      {
        images: { 'image1.png': png, 'image2.png': Buffer.concat([png, png]), 'image3.png': png },
      },
    ),
    { name: 'souhlasy.docx' },
  );

  expect(opened.parts.map((part) => [part.name, part.bytes.length])).toEqual([
    ['obrázek 1.png', png.length],
    ['obrázek 2.png', png.length * 2],
  ]);
  expect(opened.reading).toMatchObject({
    outcome: 'complete',
    lines: [],
    warnings: ['Obrázky v dokumentu (2) jsou přečteny zvlášť.'],
    pages: [{ text: 'layer' }],
  });
});

test('beside a letter only an image of the size of a page is taken for a scan', async () => {
  const letter = paragraph(run('Žádáme o přístup pro naše zaměstnance. '.repeat(10)));
  const images = { 'logo.png': png, 'sken.png': png };
  const opened = await open(
    wordDocument(paragraph(picture('rId1', 8, 3)) + letter + paragraph(picture('rId2', 17, 20)), { images }),
  );
  expect(opened.parts.map((part) => part.name)).toEqual(['obrázek 2.png']);

  const signed = await open(wordDocument(letter + paragraph(picture('rId1', 6, 3)), { images: { 'podpis.png': png } }));
  expect(signed).toMatchObject({
    parts: [],
    reading: { outcome: 'complete', warnings: ['Dokument obsahuje obrázek nebo kresbu, které se nečtou.'] },
  });
});

test('embedded objects are named, tracked deletions are not read', async () => {
  const reading = await read(
    wordDocument(
      paragraph(run('Souhlasím'), '<w:del><w:r><w:delText> nikdy</w:delText></w:r></w:del>', '<w:r><w:object/></w:r>'),
      { files: { 'word/embeddings/seznam.xlsx': Buffer.from('x') } },
    ),
  );

  expect(reading).toMatchObject({
    outcome: 'partial',
    because: 'Dokument obsahuje vložené objekty (seznam.xlsx), které se nečtou.',
    lines: [{ text: 'Souhlasím' }],
    warnings: ['Dokument obsahuje sledované změny; čte se znění po jejich přijetí.'],
  });
});

test('two parts of one name, of which readers choose differently, close a document', async () => {
  const [one, other] = [Buffer.from('<a/>'), Buffer.from('<b/>')];
  const twice = zipOf({ 'word/document.xml': one, other }, { rawNames: { other: Buffer.from('word/document.xml') } });

  expect((await read(twice)).because).toBe('Dokument má dvě různé části téhož jména a neotevírá se.');
});
