import { expect, test } from 'vitest';
import { openDocument } from './office-files.ts';
import { open } from './opened.ts';
import { read, texts, ticks } from './reading.ts';

const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;

test('an ODT is read line by line: letterhead, table rows, tabs, text boxes', async () => {
  const reading = await read(
    openDocument(
      `<text:h text:outline-level="1">Žádost o přístup –<text:s/>OKslužby</text:h>
      <table:table>${row('Jméno', 'Jana')}${row('Příjmení', 'Žluťoučká')}${row('', '')}</table:table>
      <text:p>IČO:<text:tab/>71184473<text:line-break/>telefon:<text:s text:c="2"/>234 567 890</text:p>
      <text:p><draw:frame svg:width="5cm"><draw:text-box><text:p>Vyřizuje: K. Dlouhý</text:p></draw:text-box></draw:frame>S pozdravem<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>poznámka</text:p></text:note-body></text:note></text:p>`,
      { header: '<text:p>Domov U Lípy</text:p>', footer: '<text:p>www.example.org</text:p>' },
    ),
    { name: 'zadost.odt' },
  );

  expect(reading).toMatchObject({ kind: 'odt', outcome: 'complete', warnings: [], engine: 'htmlparser2 12.0.0' });
  expect(texts(reading)).toEqual([
    'Domov U Lípy',
    'Žádost o přístup – OKslužby',
    'Jméno  Jana',
    'Příjmení  Žluťoučká',
    'IČO:  71184473',
    'telefon:  234 567 890',
    'Vyřizuje: K. Dlouhý',
    'poznámka',
    'S pozdravem',
    'www.example.org',
  ]);
});

test('boxes to tick are read whether they are characters, content controls or controls of a form', async () => {
  const control = (checked: boolean, glyph: string) =>
    `<loext:content-control loext:checkbox="true" loext:checked="${checked}">${glyph}</loext:content-control>`;
  const reading = await read(
    openDocument(
      `<office:forms><form:form><form:checkbox form:id="c1" form:label="senior" form:current-state="checked"/><form:checkbox form:id="c2" form:label="souhlasím"/><form:text form:id="c3" form:name="ico" form:current-value="71184473"/></form:form></office:forms>
      <text:p>☒ poskytovatel  ${control(true, '✓')} rodina  ${control(false, '□')} jiná</text:p>
      <text:p><draw:control draw:control="c1"/></text:p><text:p><draw:control draw:control="c2"/></text:p>
      <text:p>IČO: <draw:control draw:control="c3"/></text:p>`,
    ),
  );

  expect(ticks(reading)).toEqual([
    ['poskytovatel', true],
    ['rodina', true],
    ['jiná', false],
    ['senior', true],
    ['souhlasím', false],
  ]);
  expect(texts(reading)).toContain('IČO: 71184473');
  expect(reading.fields[0]).toMatchObject({ name: 'ico', kind: 'text', value: '71184473' });
});

test('deleted text and comments are not read, and it is said', async () => {
  const reading = await read(
    openDocument(
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>smazáno</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Souhlasím<office:annotation><text:p>opravdu?</text:p></office:annotation></text:p>',
    ),
  );

  expect(texts(reading)).toEqual(['Souhlasím']);
  expect(reading.warnings).toEqual([
    'Dokument obsahuje sledované změny; čte se znění po jejich přijetí.',
    'Dokument obsahuje komentáře, které se nečtou.',
  ]);
});

const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(500, 7)]);
const image = (name: string, width: string, height: string) =>
  `<text:p><draw:frame svg:width="${width}" svg:height="${height}"><draw:image xlink:href="Pictures/${name}"/><svg:title>logo</svg:title></draw:frame></text:p>`;

test('an ODT that only carries scans hands them on to be recognised', async () => {
  const opened = await open(
    openDocument(image('a.png', '17cm', '24cm') + image('b.png', '2cm', '1cm'), {
      files: { 'Pictures/a.png': png, 'Pictures/b.png': png },
    }),
  );

  expect(opened.parts).toEqual([{ name: 'obrázek 1.png', mimeType: '', bytes: png }]);
  expect(opened.reading).toMatchObject({
    outcome: 'complete',
    lines: [],
    pages: [{ text: 'layer' }],
    warnings: ['Obrázky v dokumentu (1) jsou přečteny zvlášť.'],
  });
});

test('a picture of a signature stays in the letter, a picture that cannot be read is for a person', async () => {
  const letter = await open(
    openDocument(`<text:p>${'Žádáme o přístup. '.repeat(20)}</text:p>${image('a.png', '4cm', '2cm')}`, {
      files: { 'Pictures/a.png': png },
    }),
  );
  expect(letter.parts).toEqual([]);
  expect(letter.reading).toMatchObject({
    outcome: 'complete',
    warnings: ['Dokument obsahuje obrázek nebo kresbu, které se nečtou.'],
    pages: [{ pictures: [{ width: 595 }] }],
  });

  const vector = await open(
    openDocument(image('a.wmf', '17cm', '24cm'), { files: { 'Pictures/a.wmf': png.subarray(8) } }),
  );
  expect(vector).toMatchObject({
    parts: [],
    reading: { outcome: 'partial', because: 'Dokument obsahuje jen obrázek, je třeba se na něj podívat.' },
  });
});

test('a sheet is its rows, and a locked, broken or unknown document says what it is', async () => {
  const table = `<table:table>${row('Malá Jana', '12. 3. 1978')}</table:table>`;
  const sheet = await read(openDocument(table, { type: 'spreadsheet' }), { name: 'seznam.ods' });
  expect(sheet).toMatchObject({ kind: 'sheet', outcome: 'complete', lines: [{ text: 'Malá Jana  12. 3. 1978' }] });

  const locked = openDocument('', {
    files: { 'META-INF/manifest.xml': Buffer.from('<m><manifest:encryption-data/></m>') },
  });
  expect((await read(locked)).because).toBe('Dokument je chráněn heslem a nelze ho přečíst.');
  const broken = openDocument('', { files: { 'content.xml': Buffer.from('<office:document') } });
  expect((await read(broken)).because).toBe('Dokument OpenDocument je poškozený a nelze ho přečíst.');
  const macros = openDocument('', { files: { 'Basic/Standard/Module1.xml': Buffer.from('x') } });
  expect(await read(macros)).toMatchObject({ kind: 'office', because: 'Dokument obsahuje makra a neotevírá se.' });
  expect((await read(openDocument('', { type: 'graphics' }))).because).toContain('tohoto druhu se nečte');
});
