import { expect, test } from 'vitest';
import { drawPdf } from './documents.ts';
import { read, texts, ticks } from './reading.ts';
import { addXfa, dynamicForm, xfaDraw, xfaField, xfaTemplate } from './xfa.ts';

test('a dynamic XFA form is its texts and values, not the page that asks to wait', async () => {
  const box = '<checkButton/>';
  const reading = await read(
    await dynamicForm(
      xfaDraw('Souhlas se zpracováním osobních údajů – OKslužby') +
        xfaField('jmeno', 'Jméno:', '<textEdit/>') +
        xfaField('prijmeni', 'Příjmení', '<textEdit multiLine="1"/>') +
        xfaField('ico', 'IČO:', '<numericEdit/>') +
        xfaField('rodina', 'rodina', box, ['1', '0']) +
        xfaField('senior', 'senior', box, ['ano', 'ne']) +
        `<exclGroup name="role" layout="tb">${xfaField('a', 'statutární zástupce', box, ['s'])}${xfaField('b', 'zaměstnanec', box, ['z'])}</exclGroup>` +
        xfaField('kraj', 'Kraj', '<choiceList/>', ['Zlínský', 'Vysočina']) +
        '<field name="skryte" presence="hidden"><ui><textEdit/></ui></field>',
      '<jmeno>Jana</jmeno><prijmeni>Žluťoučká\nMalá</prijmeni><rodina>1</rodina><senior>ne</senior><ico>00000019</ico><role>z</role><kraj>Vysočina</kraj><skryte>tajné</skryte>',
    ),
    { name: 'formular.pdf' },
  );

  expect(reading).toMatchObject({ kind: 'pdf', outcome: 'complete', because: null, pages: [{ text: 'layer' }] });
  expect(texts(reading)).toEqual([
    'Souhlas se zpracováním osobních údajů – OKslužby',
    'Jméno: Jana',
    'Příjmení  Žluťoučká',
    'Malá',
    'IČO: 00000019',
    '☒ rodina',
    '☐ senior',
    '○ statutární zástupce',
    '◉ zaměstnanec',
    'Kraj  Vysočina',
  ]);
  expect(ticks(reading)).toEqual([
    ['rodina', true],
    ['senior', false],
    ['statutární zástupce', false],
    ['zaměstnanec', true],
  ]);
  expect(reading.fields.filter((field) => field.kind === 'text' || field.kind === 'choice')).toMatchObject([
    { name: 'Page1.form1.osoba.jmeno', label: 'Jméno', value: 'Jana', page: 1 },
    { label: 'Příjmení', value: 'Žluťoučká Malá' },
    { label: 'IČO', value: '00000019' },
    { kind: 'choice', label: 'Kraj', value: 'Vysočina' },
  ]);
  expect(reading.warnings).toEqual([
    'Dokument je dynamický formulář XFA; místo jeho stran se čtou texty a hodnoty formuláře.',
  ]);
});

// The library that writes these files takes XFA out when it is asked for the form.
const asItIs = { updateFieldAppearances: false };

const staticForm = async (values: string) => {
  const document = await drawPdf((page, write, font, document) => {
    write('Příjmení:', 50, 100);
    const name = document.getForm().createTextField('form1.osoba.prijmeni');
    name.setText('Malá');
    name.addToPage(page, { x: 200, y: 842 - 105, width: 150, height: 18, font });
    write('Datum narození:', 50, 130);
    const date = document.getForm().createTextField('form1.osoba.narozena');
    date.setText('12. 3. 1978');
    date.addToPage(page, { x: 200, y: 842 - 135, width: 150, height: 18, font });
  });
  addXfa(document, xfaTemplate(''), values, false);
  return read(await document.save(asItIs));
};

test('a static XFA form is read by its fields, data that differ from them are warned of', async () => {
  const same = await staticForm('<prijmeni>Malá</prijmeni><narozena>1978-03-12</narozena>');
  expect(same).toMatchObject({ outcome: 'complete', warnings: [] });
  expect(texts(same)).toEqual(['Příjmení:  Malá', 'Datum narození:  12. 3. 1978']);

  const other = await staticForm('<prijmeni>Velká</prijmeni><narozena>1978-03-12</narozena>');
  expect(other.warnings).toEqual(['Formulář XFA má v datech jiné hodnoty, než jaké ukazuje (prijmeni).']);
  expect(other.fields.map((field) => field.contradicted)).toEqual([true, undefined]);
});

test('a form without fields on its pages is its data, and a person looks at it', async () => {
  const document = await drawPdf((_page, write) => write('Please wait...', 50, 100));
  addXfa(document, xfaTemplate(''), '<jmeno>Jana</jmeno><adresa><obec>Lhota</obec><ulice/></adresa>', false);

  const reading = await read(await document.save(asItIs));

  expect(reading).toMatchObject({
    outcome: 'partial',
    because: 'Dokument je formulář XFA, jehož strany se nečtou; jeho hodnoty jsou vypsány z dat formuláře.',
  });
  expect(texts(reading)).toEqual(['Please wait...', 'jmeno: Jana', 'obec: Lhota']);
  expect(reading.fields).toMatchObject([
    { name: 'form1.osoba.jmeno', label: 'jmeno', value: 'Jana' },
    { name: 'form1.osoba.adresa.obec', value: 'Lhota' },
  ]);
});

test('data that cannot be read leave the form to a person', async () => {
  const document = await drawPdf((_page, write) => write('Please wait...', 50, 100));
  addXfa(document, xfaTemplate(''), `<a>${'x'.repeat(6_000_000)}</a>`, false);

  expect((await read(await document.save(asItIs))).because).toBe(
    'Dokument je formulář XFA, jehož data se nepodařilo přečíst; je třeba ho otevřít v prohlížeči PDF.',
  );
});

test('a form nested beyond reason, or blown up, is stopped and named', async () => {
  const deep = await dynamicForm('<subform>'.repeat(20_000) + '</subform>'.repeat(20_000), '');
  expect((await read(deep, { timeoutMs: 15_000, memoryMb: 320 })).outcome).not.toBe('complete');

  const wide = await dynamicForm(xfaField('a', 'A', '<textEdit/>').repeat(150_000), '');
  expect((await read(wide, { timeoutMs: 15_000, memoryMb: 320 })).outcome).not.toBe('complete');
});
