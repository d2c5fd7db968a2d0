import { CheckBox, Document, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { expect, test } from 'vitest';
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
