import { expect, test } from 'vitest';
import { compoundFile } from './compound.ts';
import { read, texts, ticks } from './reading.ts';
import { wordFile } from './word97.ts';

const cells = (...row: string[]) => `${row.map((cell) => `${cell}\x07`).join('')}\x07`;

test('an old Word document is read with its letters, dashes and table', async () => {
  const reading = await read(
    wordFile(
      `Souhlas se zpracováním osobních údajů – „OKslužby“\r${cells('Jméno', 'Jana')}${cells('Příjmení', 'Žluťoučká')}${cells('Datum narození', '12. 3. 1978')}${cells('IČO', '71184473')}E-mail:\tjana@example.org\r☒ rodina\rTelefon: 234 567 890\r`,
    ),
    { name: 'souhlas.doc' },
  );

  expect(reading).toMatchObject({ kind: 'doc', outcome: 'complete', warnings: [], engine: 'word-extractor 1.0.4' });
  expect(texts(reading)).toEqual([
    'Souhlas se zpracováním osobních údajů – „OKslužby“',
    'Jméno  Jana',
    'Příjmení  Žluťoučká',
    'Datum narození  12. 3. 1978',
    'IČO  71184473',
    'E-mail:  jana@example.org',
    '☒ rodina',
    'Telefon: 234 567 890',
  ]);
  expect(ticks(reading)).toEqual([['rodina', true]]);
});

test('boxes of old forms, whose state is not read, leave the document to a person', async () => {
  const reading = await read(wordFile('\x13 FORMCHECKBOX \x14\x15 rodina\r'));

  expect(reading).toMatchObject({ kind: 'doc', outcome: 'partial', lines: [{ text: 'rodina' }] });
  expect(reading.because).toContain('zaškrtávací políčka');
});

test('a document behind a password, with macros, embedded objects or from before 1997 says so', async () => {
  expect(await read(wordFile('tajné\r', { flags: 0x0100 }))).toMatchObject({
    kind: 'doc',
    outcome: 'unreadable',
    because: 'Dokument je chráněn heslem a nelze ho přečíst.',
  });
  expect(await read(wordFile('a\r', { streams: { 'Macros/VBA/_VBA_PROJECT': Buffer.from('x') } }))).toMatchObject({
    kind: 'office',
    because: 'Dokument obsahuje makra a neotevírá se.',
  });
  expect((await read(wordFile('a\r', { streams: { 'ObjectPool/_1/Workbook': Buffer.from('x') } }))).because).toBe(
    'Dokument obsahuje vložené objekty, které se nečtou.',
  );
  expect((await read(wordFile('a\r', { version: 0x0065 }))).because).toContain('starší než z roku 1997');
});

test.each([
  ['Workbook', 'Sešit Excel ve starém formátu XLS'],
  ['PowerPoint Document', 'Prezentace PowerPoint ve starém formátu PPT'],
  ['EncryptedPackage', 'chráněn heslem'],
  ['\u4840\u3f7f', 'instalační balíček'],
  ['Contents', 'Kancelářský dokument ve starém formátu'],
])('a compound file with the stream %s is named and left closed', async (stream, word) => {
  const reading = await read(compoundFile({ [stream]: Buffer.alloc(100) }));

  expect(reading).toMatchObject({ outcome: 'unreadable', lines: [] });
  expect(reading.because).toContain(word);
});
