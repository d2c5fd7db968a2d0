import { PDFName, PDFString, rgb } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { drawPdf } from './documents.ts';
import { read, texts, ticks } from './reading.ts';

const black = rgb(0, 0, 0);

test('values of form fields stand on their lines and know their labels', async () => {
  const document = await drawPdf((page, write, font, document) => {
    write('IČO:', 50, 100);
    const ico = document.getForm().createTextField('organizace.ico');
    ico.setText('71184473');
    ico.addToPage(page, { x: 200, y: 842 - 105, width: 150, height: 18, font });
    write('Kraj', 50, 140);
    const region = document.getForm().createDropdown('kraj');
    region.addOptions(['Zlínský', 'Vysočina']);
    region.select('Vysočina');
    region.addToPage(page, { x: 50, y: 842 - 165, width: 150, height: 18, font });
  });

  const reading = await read(await document.save());

  expect(texts(reading)).toEqual(['IČO:  71184473', 'Kraj', 'Vysočina']);
  expect(reading.fields).toMatchObject([
    { name: 'organizace.ico', kind: 'text', label: 'IČO', value: '71184473', page: 1 },
    { name: 'kraj', kind: 'choice', label: 'Kraj', value: 'Vysočina', page: 1 },
  ]);
});

test('ticks of a form belong to the text on their right', async () => {
  const document = await drawPdf((page, write, _font, document) => {
    const form = document.getForm();
    ['poskytovatel', 'rodina', 'senior'].forEach((application, index) => {
      const x = 50 + index * 150;
      const box = form.createCheckBox(application);
      box.addToPage(page, { x, y: 740, width: 12, height: 12 });
      if (application === 'rodina') box.check();
      write(application, x + 20, 100);
    });
    const role = form.createRadioGroup('role');
    role.addOptionToPage('statutar', page, { x: 50, y: 700, width: 12, height: 12 });
    role.addOptionToPage('zamestnanec', page, { x: 250, y: 700, width: 12, height: 12 });
    role.select('zamestnanec');
    write('statutární zástupce', 70, 140);
    write('zaměstnanec', 270, 140);
  });

  const reading = await read(await document.save());

  expect(texts(reading)).toEqual(['☐ poskytovatel  ☒ rodina  ☐ senior', '○ statutární zástupce  ◉ zaměstnanec']);
  expect(ticks(reading)).toEqual([
    ['poskytovatel', false],
    ['rodina', true],
    ['senior', false],
    ['statutární zástupce', false],
    ['zaměstnanec', true],
  ]);
});

test('boxes typed as characters are told by their place, not by their order in the file', async () => {
  const document = await drawPdf((_page, write) => {
    write('Zadavatel', 70, 100);
    write('Schvalovatel', 200, 100);
    write('☒', 50, 100);
    write('☐', 180, 100);
    write('ano ☐   ne ☒', 50, 130);
    write('[x] souhlasím   [ ] nesouhlasím', 50, 160);
  });

  expect(ticks(await read(await document.save()))).toEqual([
    ['Zadavatel', true],
    ['Schvalovatel', false],
    ['ano', false],
    ['ne', true],
    ['souhlasím', true],
    ['nesouhlasím', false],
  ]);
});

test('boxes drawn as squares are ticks, squares for digits are not', async () => {
  const document = await drawPdf((page, write) => {
    const square = (x: number, y: number) =>
      page.drawRectangle({ x, y: 842 - y, width: 11, height: 11, borderWidth: 0.8, borderColor: black });
    square(50, 101);
    write('rodina', 70, 100);
    square(200, 101);
    write('X', 202, 100, 9);
    write('senior', 220, 100);
    square(350, 101);
    page.drawLine({ start: { x: 351, y: 742 }, end: { x: 360, y: 751 }, color: black });
    page.drawLine({ start: { x: 351, y: 751 }, end: { x: 360, y: 742 }, color: black });
    write('poskytovatel', 370, 100);
    write('IČO', 50, 140);
    '7118'.split('').forEach((digit, index) => {
      square(100 + index * 11, 141);
      write(digit, 102 + index * 11, 140, 9);
    });
  });

  const reading = await read(await document.save());

  expect(ticks(reading)).toEqual([
    ['rodina', false],
    ['senior', true],
    ['poskytovatel', true],
  ]);
  expect(texts(reading)[0]).toBe('☐ rodina  ☒ senior  ☒ poskytovatel');
});

test('a value that is also printed on the page is read once, one that is printed otherwise is warned of and marked', async () => {
  const filled = (printed: string) =>
    drawPdf((page, write, font, document) => {
      write('IČO:', 50, 100);
      const ico = document.getForm().createTextField('ico');
      ico.setText('71184473');
      ico.addToPage(page, { x: 200, y: 842 - 105, width: 150, height: 18, font });
      write(printed, 205, 100);
    });

  const same = await read(await (await filled('711 84 473')).save());
  expect(same).toMatchObject({ warnings: [], lines: [{ text: 'IČO:  71184473' }] });

  const other = await read(await (await filled('00000019')).save());
  expect(texts(other)).toEqual(['IČO:  71184473 00000019']);
  expect(other.warnings).toEqual(['Pole „ico“ na straně 1 ukazuje „00000019“, ale má hodnotu „71184473“.']);
  expect([same.fields[0]?.contradicted, other.fields[0]?.contradicted]).toEqual([undefined, true]);
});

test('a field that draws something else than it holds is warned of', async () => {
  const document = await drawPdf((page, write, font, document) => {
    write('Příjmení:', 50, 100);
    const field = document.getForm().createTextField('prijmeni');
    field.setText('Malá');
    field.addToPage(page, { x: 200, y: 842 - 105, width: 150, height: 18, font });
  });
  document.getForm().updateFieldAppearances();
  document.getForm().getTextField('prijmeni').acroField.dict.set(PDFName.of('V'), PDFString.of('Velka'));

  const reading = await read(await document.save({ updateFieldAppearances: false }));

  expect(reading.fields).toMatchObject([{ label: 'Příjmení', value: 'Velka', contradicted: true }]);
  expect(reading.warnings).toEqual(['Pole „prijmeni“ na straně 1 ukazuje „Malá“, ale má hodnotu „Velka“.']);
});
