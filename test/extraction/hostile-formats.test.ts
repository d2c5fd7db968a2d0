import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compoundFile } from './compound.ts';
import { deflatedTwice, rawPdf, rawStream, twiceDeflated } from './documents.ts';
import { openDocument, wordDocument, workbook } from './office-files.ts';
import { open } from './opened.ts';
import { type OutlookMessage, outlookFile } from './outlook.ts';
import { read } from './reading.ts';
import { wordFile } from './word97.ts';
import { zipOf } from './zip.ts';

const short = { timeoutMs: 15_000, memoryMb: 320 };
const stopped = /^Čtení dokumentu (bylo ukončeno( po 15 s|, protože potřebovalo více než 320 MB paměti)|selhalo)/;
const megabytes = (count: number, pattern: string) => Buffer.alloc(count * 1024 * 1024, pattern);
/** Bytes that hardly compress, the same each time. */
const noise = (length: number) => {
  const bytes = Buffer.alloc(length);
  for (let index = 0, state = 1; index < length; index += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    bytes[index] = state >> 16;
  }
  return bytes;
};

describe('archives', () => {
  test('one that unpacks to two hundred megabytes is refused before it is unpacked', async () => {
    expect(await open(zipOf({ 'a.txt': megabytes(200, 'a') }), short)).toMatchObject({
      parts: [],
      reading: { because: 'Archiv se rozbaluje do neúměrné velikosti a neotevírá se.' },
    });
  });

  test('one that lies about a size gives nothing', async () => {
    const lying = zipOf({ 'a.txt': Buffer.from('Dobrý den'), 'b.txt': megabytes(50, 'b') }, { statedSize: 9 });

    const { reading, parts } = await open(lying, short);
    expect(parts).toEqual([]);
    expect(reading.because).toContain('nelze vyjmout');
  });

  test('sixty thousand entries are counted and not read', async () => {
    const files = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`${index}`, Buffer.alloc(0)]));

    expect((await open(zipOf(files), short)).reading.because).toBe('Archiv má příliš mnoho souborů a neotevírá se.');
  });

  test('a name that leads out of the archive closes all of it', async () => {
    for (const name of ['../souhlas.pdf', '/etc/passwd', 'C:\\souhlas.pdf', 'a\\..\\..\\b']) {
      const opened = await open(zipOf({ 'a.txt': Buffer.from('x'), [name]: Buffer.from('x') }), short);
      expect(opened.parts).toEqual([]);
      expect(opened.reading.because).toContain('nebezpečná jména');
    }
  });

  test('entries that lie over each other are no more than their sizes', async () => {
    const archive = zipOf({ 'a.txt': megabytes(1, 'a') });
    const central = archive.subarray(
      archive.indexOf('PK\x01\x02', 0, 'latin1'),
      archive.indexOf('PK\x05\x06', 0, 'latin1'),
    );
    const end = Buffer.from(archive.subarray(archive.indexOf('PK\x05\x06', 0, 'latin1')));
    const count = 150;
    end.writeUInt16LE(count, 8);
    end.writeUInt16LE(count, 10);
    end.writeUInt32LE(central.length * count, 12);
    const head = archive.subarray(0, archive.indexOf('PK\x01\x02', 0, 'latin1'));

    const opened = await open(Buffer.concat([head, ...Array<Buffer>(count).fill(central), end]), short);
    expect(opened).toMatchObject({ parts: [], reading: { outcome: 'unreadable' } });
  });
});

describe('office documents', () => {
  test.each([
    ['ODT', () => openDocument('', { files: { 'content.xml': megabytes(110, '<text:p>a</text:p>') } })],
    ['DOCX', () => wordDocument('', { files: { 'word/header1.xml': megabytes(110, '<w:p/>') } })],
    ['XLSX', () => workbook([{ name: 'a', rows: [] }], ['a'.repeat(110 * 1024 * 1024)])],
  ])('%s that unpacks to a hundred times its size is refused', async (_name, bomb) => {
    expect(await read(bomb(), short)).toMatchObject({
      outcome: 'unreadable',
      because: 'Archiv se rozbaluje do neúměrné velikosti a neotevírá se.',
    });
  });

  test('text nested beyond reason is cut and says so', async () => {
    const deep = openDocument(
      `${'<text:section>'.repeat(30_000)}<text:p>a</text:p>${'</text:section>'.repeat(30_000)}`,
    );
    const reading = await read(deep, short);
    expect(reading).toMatchObject({ outcome: 'partial', lines: [] });
    expect(reading.because).toContain('příliš zanořený');

    const tables = wordDocument('<w:tbl><w:tr><w:tc>'.repeat(20_000));
    expect((await read(tables, short)).outcome).not.toBe('complete');
  });

  test('a workbook of a million cells is cut where the limits are, or stopped', async () => {
    const row = Array.from({ length: 100 }, (_, index) => `<c><v>${index * 7919}</v></c>`).join('');
    const rows = Array.from({ length: 10_000 }, (_, index) => row.replace('<v>0</v>', `<v>${index}</v>`));

    expect((await read(workbook([{ name: 'a', rows }], []), short)).outcome).not.toBe('complete');
  });
});

describe('mark-up', () => {
  test.each([
    [
      'entities',
      `<!DOCTYPE a [${Array.from({ length: 30 }, (_, index) => `<!ENTITY e${index + 1} "&e${index};&e${index};">`).join('')}]><a>&e30;</a>`,
      'complete',
    ],
    ['depth', '<a>'.repeat(1_000_000), 'partial'],
    ['attributes', `<a ${Array.from({ length: 50_000 }, (_, index) => `a${index}="${index}"`).join(' ')}/>`, 'partial'],
    ['an unclosed comment', `<a><!--${'-'.repeat(5_000_000)}`, 'complete'],
  ])('an XML of %s does not grow', async (_name, xml, outcome) => {
    const reading = await read(`<?xml version="1.0"?>${xml}`, short);

    expect(reading).toMatchObject({ kind: 'xml', outcome });
    expect(JSON.stringify(reading).length).toBeLessThan(2 * 1024 * 1024);
  });
});

describe('RTF', () => {
  test('groups nested beyond reason are not read', async () => {
    expect(await read(`{\\rtf1 ${'{'.repeat(1_000_000)}`, short)).toMatchObject({
      kind: 'rtf',
      outcome: 'unreadable',
      because: 'Dokument RTF je příliš zanořený a nečte se.',
    });
  });

  test('binary data of any stated length are passed over', async () => {
    for (const length of ['2147483647', '-1', '99999999999', '12']) {
      const reading = await read(`{\\rtf1 Souhlas{\\*\\objdata\\bin${length} ${'}'.repeat(12)}}\\par}`, short);
      expect(reading.kind).toBe('rtf');
      expect(reading.lines.map((line) => line.text).join('')).toContain('Souhlas');
    }
  });

  test.each([
    ['paragraphs', `{\\rtf1 ${'a\\par '.repeat(800_000)}}`],
    ['table rows', `{\\rtf1 ${'\\trowd\\cellx1 a\\cell\\row '.repeat(200_000)}}`],
    ['unclosed fields', `{\\rtf1 ${'{\\field{\\*\\fldinst FORMCHECKBOX}'.repeat(150)}`],
    ['unclosed words', `{\\rtf1 ${'\\'.repeat(5_000_000)}`],
  ])('an RTF of %s ends as a finding', async (_name, rtf) => {
    const reading = await read(rtf, short);

    expect(reading.kind).toBe('rtf');
    expect(JSON.stringify(reading).length).toBeLessThan(2 * 1024 * 1024);
  });
});

/** The place of the table of sectors in a file of `compoundFile`, for breaking it. */
const tableAt = (file: Buffer) => (file.readUInt32LE(76) + 1) * 512;
const directoryAt = (file: Buffer) => (file.readUInt32LE(48) + 1) * 512;
const loops: [string, (file: Buffer) => void][] = [
  ['a chain of sectors that returns', (file) => file.writeUInt32LE(0, tableAt(file) + 4)],
  ['a chain that leaves the file', (file) => file.writeUInt32LE(900_000, tableAt(file))],
  ['a directory that returns', (file) => file.writeUInt32LE(1, directoryAt(file) + 128 + 72)],
  ['a directory within itself', (file) => file.writeUInt32LE(0, directoryAt(file) + 128 + 68)],
  ['a list of tables that returns', (file) => file.writeUInt32LE(0, 68)],
  ['a stream of four gigabytes', (file) => file.writeUInt32LE(0xfffffff0, directoryAt(file) + 128 + 120)],
];
const message: OutlookMessage = {
  subject: 'a',
  senderName: 'a',
  senderEmail: 'a@example.org',
  recipients: [],
  sentAt: new Date(0),
  body: 'a',
  attachments: [{ name: 'a.bin', bytes: noise(20_000) }],
};

describe('compound files', () => {
  test.each(loops)('%s is refused in a Word document and in an Outlook message', async (_name, breakIt) => {
    for (const file of [wordFile('Souhlas\r'.repeat(40)), outlookFile(message)]) {
      breakIt(file);
      expect(await read(file, short)).toMatchObject({
        outcome: 'unreadable',
        because: 'Soubor je poškozený a nelze ho otevřít.',
      });
    }
  });

  test('what is cut off, or filled with noise, is damaged', async () => {
    const file = wordFile('Souhlas\r'.repeat(40));
    for (const length of [8, 100, 512, 600, Math.floor(file.length / 2)]) {
      expect(await read(file.subarray(0, length), short)).toMatchObject({ outcome: 'unreadable', lines: [] });
    }
    expect((await read(compoundFile({ WordDocument: noise(5_000), '1Table': noise(5_000) }), short)).outcome).toBe(
      'unreadable',
    );
    const mail = compoundFile({ '__properties_version1.0': noise(3_000), '__substg1.0_0037001F': noise(3_001) });
    expect((await read(mail, short)).kind).toBe('mail');
  });

  test('messages in messages beyond reason are handed on one by one, or refused', async () => {
    let nested: OutlookMessage = message;
    for (let depth = 0; depth < 40; depth += 1) nested = { ...message, attachments: [{ name: 'b', message: nested }] };

    const opened = await open(outlookFile(nested), short);
    expect(opened.parts.length).toBeLessThanOrEqual(1);
    expect(opened.reading.kind).toBe('mail');
  });
});

describe('e-mails', () => {
  const header = 'From: a@example.org\r\nMIME-Version: 1.0\r\n';

  test('ten thousand parts are cut and counted', async () => {
    const part = 'Content-Disposition: attachment; filename=a.txt\r\n\r\na';
    const mail = `${header}Content-Type: multipart/mixed; boundary=x\r\n\r\n${`--x\r\n${part}\r\n`.repeat(10_000)}--x--`;

    const opened = await open(mail, short);
    expect(opened.parts).toHaveLength(50);
    expect(opened.reading.because).toBe('E-mail má 10000 příloh, přečteno bylo prvních 50.');
  });

  test.each([
    [
      'parts within parts',
      `${header}${Array.from({ length: 5_000 }, (_, index) => `Content-Type: multipart/mixed; boundary=x${index}\r\n\r\n--x${index}\r\n`).join('')}`,
    ],
    ['a header of five megabytes', `${header}X-A: ${'a'.repeat(5_000_000)}\r\n\r\na`],
    ['a header folded without end', `${header}X-A:${'\r\n a'.repeat(700_000)}\r\n\r\na`],
  ])('%s are refused', async (_name, mail) => {
    expect(await read(mail, short)).toMatchObject({
      kind: 'mail',
      outcome: 'unreadable',
      because: 'E-mail je poškozený nebo příliš složitý a nelze ho přečíst.',
    });
  });

  test.each([
    ['addresses', `${header}To: ${'a <a@example.org>, '.repeat(50_000)}\r\n\r\na`],
    ['encoded words', `${header}Subject: ${'=?utf-8?Q?a?= '.repeat(60_000)}\r\n\r\na`],
    ['a text body', `${header}\r\n${'a\r\n'.repeat(2_000_000)}`],
    ['an HTML body', `${header}Content-Type: text/html\r\n\r\n${'<div>'.repeat(1_000_000)}`],
  ])('a mail with too much of %s ends within its limits', async (_name, mail) => {
    const reading = await read(mail, short);

    expect(reading.kind).toBe('mail');
    expect(JSON.stringify(reading).length).toBeLessThan(2 * 1024 * 1024);
  });
});

describe('files in a PDF', () => {
  const withFiles = (count: number, stream: Buffer) => {
    const names = Array.from({ length: count }, (_, index) => `(${String(index).padStart(6, '0')}) 5 0 R`).join(' ');
    return rawPdf([
      `<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[${names}]>>>>>>`,
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>',
      rawStream('', Buffer.from('q Q')),
      '<</Type/Filespec/F(a.txt)/EF<</F 6 0 R>>>>',
      stream,
    ]);
  };

  test('one that unpacks to a gigabyte is stopped and named', async () => {
    const bomb = withFiles(1, rawStream(`/Type/EmbeddedFile${twiceDeflated}`, deflatedTwice('a', 1_000)));
    const { reading, parts } = await open(bomb, short);

    expect(parts).toEqual([]);
    expect(reading).toMatchObject({ kind: 'pdf', outcome: 'unreadable' });
    expect(reading.because).toMatch(stopped);
  });

  test('ten thousand times the same file is one file', async () => {
    const opened = await open(
      withFiles(10_000, rawStream('/Type/EmbeddedFile/Filter/FlateDecode', deflateSync(Buffer.from('a')))),
      short,
    );

    expect(opened.parts.length).toBeLessThanOrEqual(1);
    expect(opened.reading.outcome).not.toBe('complete');
  });
});
