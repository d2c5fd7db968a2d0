import { expect, test } from 'vitest';
import { actsOf, inShort } from '../classification/given.ts';
import { drawPdf } from './documents.ts';
import { openDocument, wordDocument, workbook } from './office-files.ts';
import { outlookFile } from './outlook.ts';
import { read } from './reading.ts';
import { wordFile } from './word97.ts';
import { dynamicForm, xfaDraw, xfaField } from './xfa.ts';

const title = 'Souhlas se zpracováním osobních údajů k aplikaci OKslužby – poskytovatel';
const rows = [
  ['Jméno', 'Šárka'],
  ['Příjmení', 'Žluťoučká'],
  ['Datum narození', '12. 3. 1978'],
  ['Název organizace', 'Domov U Lípy, z. s.'],
  ['IČO', '99900017'],
  ['Funkce', 'ředitelka'],
] as const;
const sentence = 'Souhlasím se zpracováním svých osobních údajů pro zřízení uživatelského účtu.';
const end = 'V Praze dne 3. 9. 2026';
const text = [title, ...rows.map(([label, value]) => `${label}: ${value}`), sentence, end].join('\r\n');
const base64 = (bytes: string) => Buffer.from(bytes).toString('base64');
/** Letters outside ASCII by their numbers, as RTF writes them. */
const rtf = (plain: string) => plain.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0)}?`);

const paragraph = (content: string) => `<w:p><w:r><w:t xml:space="preserve">${content}</w:t></w:r></w:p>`;
const formats: [string, () => Buffer | Promise<Buffer>][] = [
  ['TXT in UTF-8', () => Buffer.from(text)],
  ['TXT in UTF-16 without a mark', () => Buffer.from(text, 'utf16le')],
  [
    'HTML',
    () =>
      Buffer.from(
        `<!DOCTYPE html><meta charset=utf-8><h1>${title}</h1><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table><p>${sentence}</p><p>${end}</p>`,
      ),
  ],
  [
    'DOCX',
    () =>
      wordDocument(
        `${paragraph(title)}<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc><w:tcPr/>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>${paragraph(sentence)}${paragraph(end)}`,
      ),
  ],
  [
    'ODT',
    () =>
      openDocument(
        `<text:h>${title}</text:h><table:table>${rows.map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table><text:p>${sentence}</text:p><text:p>${end}</text:p>`,
      ),
  ],
  [
    'RTF',
    () =>
      Buffer.from(
        `{\\rtf1\\ansi\\ansicpg1250\\uc1 ${rtf(title)}\\par ${rows.map((row) => `\\trowd\\cellx3000\\cellx9000 ${row.map((cell) => `\\pard\\intbl ${rtf(cell)}\\cell `).join('')}\\row `).join('')}\\pard ${rtf(sentence)}\\par ${rtf(end)}\\par}`,
      ),
  ],
  [
    'DOC',
    () => wordFile(`${title}\r${rows.map((row) => `${row.join('\x07')}\x07\x07`).join('')}${sentence}\r${end}\r`),
  ],
  [
    'XLSX',
    () => {
      const cell = (content: string) => `<c t="inlineStr"><is><t>${content}</t></is></c>`;
      const lines = [title, ...rows.map((row) => row), sentence, end].map((one) =>
        (typeof one === 'string' ? [one] : [...one]).map(cell).join(''),
      );
      return workbook([{ name: 'List1', rows: lines }], []);
    },
  ],
  [
    'EML',
    () =>
      Buffer.from(
        `From: sarka@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(text)}`,
      ),
  ],
  [
    'MSG',
    () =>
      outlookFile({
        subject: 'x',
        senderName: 'x',
        senderEmail: 'sarka@example.org',
        recipients: [],
        sentAt: new Date('2026-09-03T10:00:00Z'),
        body: text,
      }),
  ],
  [
    'PDF',
    async () => {
      const document = await drawPdf((_page, write) => {
        write(title, 50, 60, 10);
        for (const [index, [label, value]] of rows.entries()) {
          write(label, 50, 100 + index * 20);
          write(value, 220, 100 + index * 20);
        }
        write(sentence, 50, 300, 9);
        write(end, 50, 340);
      });
      return Buffer.from(await document.save());
    },
  ],
  [
    'PDF with a dynamic XFA form',
    () => {
      const names = ['jmeno', 'prijmeni', 'narozena', 'organizace', 'ico', 'funkce'];
      const fields = rows.map(([label], index) => xfaField(names[index]!, `${label}:`, '<textEdit/>'));
      const values = rows.map(([, value], index) => `<${names[index]}>${value}</${names[index]}>`);
      return dynamicForm(xfaDraw(title) + fields.join('') + xfaDraw(sentence) + xfaDraw(end), values.join(''));
    },
  ],
];

test.each(formats)('one consent is the same act in %s', async (format, make) => {
  const reading = await read(await make());
  const [act, ...others] = actsOf(null, [
    { place: '1', name: 'souhlas', sha256: '0'.repeat(64), reading, outerSignatures: [] },
  ]);

  expect(reading.outcome, format).toBe('complete');
  expect(others).toEqual([]);
  expect(inShort(act!)).toBe('consent poskytovatel Šárka Žluťoučká 1978-03-12');
  expect(act!.organisation.ico?.value).toBe('99900017');
  expect(act!.organisation.name?.value).toBe('Domov U Lípy, z. s.');
  expect(act!.role?.value).toBe('statutory');
  expect(act!.signedOn?.value).toBe('2026-09-03');
});
