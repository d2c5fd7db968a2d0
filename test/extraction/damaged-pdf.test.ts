import { expect, test } from 'vitest';
import { drawPdf } from './documents.ts';
import { read, texts } from './reading.ts';

const letter = async () => {
  const document = await drawPdf((_page, write) => {
    for (let line = 0; line < 30; line += 1)
      write(`Žádost o přístup k aplikaci OKslužby, řádek ${line + 1}`, 50, 60 + line * 20);
  });
  return document;
};
const bytesOf = async (document: Awaited<ReturnType<typeof letter>>) =>
  Buffer.from(await document.save({ useObjectStreams: false }));
const whole = Array.from({ length: 30 }, (_, line) => `Žádost o přístup k aplikaci OKslužby, řádek ${line + 1}`);

test('a file that may be read but not printed is read', async () => {
  const document = await letter();
  document.encrypt({ userPassword: '', ownerPassword: 'jine', permissions: { printing: false, copying: false } });

  const reading = await read(await bytesOf(document));
  expect(reading).toMatchObject({ outcome: 'complete', because: null });
  expect(texts(reading)).toEqual(whole);
});

test('without its table of objects, or with junk in front, a file is read and it is said', async () => {
  const bytes = await bytesOf(await letter());
  const [table, trailer] = [bytes.lastIndexOf('\nxref'), bytes.lastIndexOf('trailer')];
  const withoutTable = Buffer.from(bytes).fill(' ', table + 1, trailer);
  const [bare, behindJunk] = [await read(withoutTable), await read(Buffer.concat([Buffer.alloc(800, 'A'), bytes]))];

  expect([texts(bare), texts(behindJunk)]).toEqual([whole, whole]);
  expect(bare).toMatchObject({
    outcome: 'partial',
    because: 'Soubor PDF je zčásti poškozený a část textu může chybět.',
    warnings: ['Soubor PDF měl poškozenou stavbu a čte se po opravě.'],
  });
  expect(behindJunk.outcome).toBe('complete');
  expect((await read(bytes.subarray(0, table))).outcome).not.toBe('complete');
});

test('wherever a file is cut off, it is never read as if it were whole', async () => {
  const bytes = await bytesOf(await letter());
  for (const share of [0.05, 0.3, 0.6, 0.9]) {
    const reading = await read(bytes.subarray(0, Math.floor(bytes.length * share)));
    if (reading.outcome === 'complete') expect(texts(reading)).toEqual(whole);
    else expect(reading.because).toMatch(/\p{L}{3}/u);
  }
});

test('wherever bits are flipped, missing text is never passed over in silence', async () => {
  const bytes = await bytesOf(await letter());
  const content = bytes.indexOf('stream', bytes.indexOf('/Contents'));
  for (let at = content + 20; at < bytes.length - 600; at += Math.ceil(bytes.length / 7)) {
    const damaged = Buffer.from(bytes);
    damaged[at] = damaged[at]! ^ 0x55;
    damaged[at + 1] = damaged[at + 1]! ^ 0xaa;
    const reading = await read(damaged);
    if (reading.outcome === 'complete') expect(texts(reading)).toEqual(whole);
    else expect(reading.because).toMatch(/\p{L}{3}/u);
  }
}, 120_000);

test('an empty file, and a beginning without an end, are named', async () => {
  expect(await read('', { name: 'souhlas.pdf' })).toMatchObject({
    kind: 'empty',
    warnings: ['Příloha je prázdný soubor.'],
  });
  expect(await read('%PDF-1.7\n')).toMatchObject({
    kind: 'pdf',
    outcome: 'unreadable',
    because: 'Soubor PDF je poškozený nebo neúplný a nelze ho přečíst.',
  });
});
