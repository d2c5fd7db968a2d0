import { expect, test } from 'vitest';
import { open } from './opened.ts';
import { read, texts, ticks } from './reading.ts';

const fonts = '{\\fonttbl{\\f0\\fcharset238 Arial;}{\\f1\\fcharset2 Wingdings;}}';
const rtf = (body: string) => `{\\rtf1\\ansi\\ansicpg1250\\deff0${fonts}\\f0 ${body}}`;
const row = (...cells: string[]) =>
  `\\trowd\\cellx3000\\cellx6000 ${cells.map((cell) => `\\pard\\intbl ${cell}\\cell `).join('')}\\row\n`;

test('an RTF in windows-1250 is read line by line, with its table, header and footer', async () => {
  const reading = await read(
    rtf(
      `{\\header Domov U L\\'edpy\\par}{\\footer www.example.org\\par}\\pard \\'8e\\'e1dost o p\\'f8\\'edstup\\par\n${row("P\\'f8\\'edjmen\\'ed", "\\u381?lu\\'9dou\\'e8k\\'e1")}${row("I\\'c8O", '71184473')}\\pard Jm\\'e9no:\\tab Jana\\par {\\field{\\*\\fldinst FORMTEXT}{\\fldrslt 12. 3. 1978}}\\par`,
    ),
    { name: 'zadost.rtf' },
  );

  expect(reading).toMatchObject({ kind: 'rtf', outcome: 'complete', warnings: [], engine: 'officeparser 8.1.1' });
  expect(texts(reading)).toEqual([
    'Domov U Lípy',
    'Žádost o přístup',
    'Příjmení  Žluťoučká',
    'IČO  71184473',
    'Jméno:  Jana',
    '12. 3. 1978',
    'www.example.org',
  ]);
});

test('ticks of old forms and of a symbol font are read', async () => {
  const box = (result: string) =>
    `{\\field{\\*\\fldinst { FORMCHECKBOX }{{\\*\\formfield{\\fftype1${result}\\ffhps20{\\*\\ffname Za\\'9akrt1}}}}}{\\fldrslt }}`;
  const reading = await read(
    rtf(
      `${box('\\ffres1\\ffdefres0')} rodina  ${box('\\ffres25\\ffdefres0')} senior\\par {\\f1\\'fe} poskytovatel  {\\f1 o} jin\\'e1\\par {\\field{\\*\\fldinst SYMBOL 254 \\\\f "Wingdings" \\\\s 11}{\\fldrslt}} souhlas\\'edm\\par {\\f1\\u-3842?} ano\\par kraj: {\\field{\\*\\fldinst {FORMDROPDOWN }{\\*\\formfield{\\fftype2\\ffres1{\\*\\ffl Zl\\'ednsk\\'fd}{\\*\\ffl Vyso\\'e8ina}}}}{\\fldrslt}}\\par`,
    ),
  );

  expect(ticks(reading)).toEqual([
    ['rodina', true],
    ['senior', false],
    ['poskytovatel', true],
    ['jiná', false],
    ['souhlasím', true],
    ['ano', true],
  ]);
  expect(texts(reading).at(-1)).toBe('kraj: Vysočina');
});

test('an RTF that only carries a scan hands it on, pictures of other kinds are for a person', async () => {
  const jpeg = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(300, 9)]);
  const picture = (type: string, size: string) =>
    rtf(`{\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn a}{\\sv 1}}}${size}${type} ${jpeg.toString('hex')}}}\\par`);

  const scan = await open(picture('\\jpegblip', '\\picwgoal11000\\pichgoal15000'));
  expect(scan.parts).toEqual([{ name: 'obrázek 1.jpg', mimeType: '', bytes: jpeg }]);
  expect(scan.reading).toMatchObject({ outcome: 'complete', lines: [] });

  const metafile = await open(picture('\\wmetafile8', '\\picwgoal11000\\pichgoal15000'));
  expect(metafile).toMatchObject({
    parts: [],
    reading: { outcome: 'partial', because: 'Dokument obsahuje jen obrázek, je třeba se na něj podívat.' },
  });
});

test('embedded objects and tracked changes are said', async () => {
  const reading = await read(
    rtf("{\\object\\objemb{\\*\\objclass Excel.Sheet.8}{\\*\\objdata 0105}}Souhlas\\'edm {\\deleted ne}\\par"),
  );

  expect(reading).toMatchObject({
    outcome: 'partial',
    because: 'Dokument obsahuje vložené objekty, které se nečtou.',
    lines: [{ text: 'Souhlasím' }],
    warnings: ['Dokument obsahuje sledované změny; čte se znění po jejich přijetí.'],
  });
});
