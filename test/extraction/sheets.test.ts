import { expect, test } from 'vitest';
import { slides, workbook } from './office-files.ts';
import { read, texts } from './reading.ts';
import { zipOf } from './zip.ts';

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

test('a workbook is its rows, with dates written as dates', async () => {
  const reading = await read(
    workbook(
      [
        {
          name: 'Osoby',
          rows: [
            '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>',
            `${inline('Malá Jana')}<c s="1"><v>28561</v></c><c s="2"><v>28561.75</v></c>`,
            `${inline('IČO')}<c><v>71184473</v></c><c t="b"><v>1</v></c><c t="str"><f>A1</f><v>vzorec</v></c>`,
          ],
        },
        { name: 'Kontakty', rows: ['', inline('info@example.org')] },
      ],
      ['Jméno', 'Narozena'],
    ),
    { name: 'seznam.xlsx' },
  );

  expect(reading).toMatchObject({ kind: 'sheet', outcome: 'complete', warnings: [], engine: 'htmlparser2 12.0.0' });
  expect(texts(reading)).toEqual([
    'Osoby',
    'Jméno  Narozena',
    'Malá Jana  12. 3. 1978  12. 3. 1978',
    'IČO  71184473  ano  vzorec',
    'Kontakty',
    'info@example.org',
  ]);
});

test('the texts of a presentation are read', async () => {
  const reading = await read(slides(['Žádost o přístup', 'OKslužby – rodina']), { name: 'zadost.pptx' });

  expect(reading).toMatchObject({ kind: 'slides', outcome: 'complete', engine: 'officeparser 8.1.1' });
  expect(texts(reading)).toEqual(['Žádost o přístup', 'OKslužby – rodina']);
});

test('macros and binary workbooks stay closed and it is said', async () => {
  const types = { '[Content_Types].xml': Buffer.from('<Types/>') };
  const macros = zipOf({ ...types, 'xl/workbook.xml': Buffer.from('<a/>'), 'xl/vbaProject.bin': Buffer.from('x') });

  expect(await read(macros, { name: 'seznam.xlsm' })).toMatchObject({
    kind: 'office',
    outcome: 'unreadable',
    because: 'Dokument obsahuje makra a neotevírá se.',
  });
  expect((await read(zipOf({ ...types, 'xl/workbook.bin': Buffer.from('x') }))).because).toContain('XLSB');
});
