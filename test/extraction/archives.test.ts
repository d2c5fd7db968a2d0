import { expect, test } from 'vitest';
import { open, partTexts } from './opened.ts';
import { read } from './reading.ts';
import { zipOf } from './zip.ts';

const text = (content: string) => Buffer.from(content);

test('files of an archive are taken out, what operating systems left in it is not', async () => {
  const archive = zipOf({
    'Souhlasy/': text(''),
    'Souhlasy/Žádost Malá.txt': text('Žádost'),
    'průvodní dopis.txt': text('Dopis'),
    '__MACOSX/._dopis.txt': text('x'),
    'Souhlasy/Thumbs.db': text('x'),
    '.DS_Store': text('x'),
  });

  const opened = await open(archive, { name: 'prilohy.zip' });

  expect(opened.reading).toMatchObject({
    kind: 'zip',
    outcome: 'complete',
    because: null,
    lines: [],
    pages: [],
    warnings: ['Archiv ZIP; soubory v něm (2) jsou přečteny zvlášť.'],
    engine: 'yauzl 3.4.0',
  });
  expect(partTexts(opened)).toEqual([
    ['Souhlasy/Žádost Malá.txt', 'Žádost'],
    ['průvodní dopis.txt', 'Dopis'],
  ]);
});

test('names written by Czech Windows without Unicode keep their letters', async () => {
  const name = Buffer.from([0xa6, 0xa0, 0x64, 0x6f, 0x73, 0x74, 0x2e, 0x74, 0x78, 0x74]);
  const archive = zipOf({ 'XXdost.txt': text('x') }, { rawNames: { 'XXdost.txt': name } });

  expect(partTexts(await open(archive))).toEqual([['Žádost.txt', 'x']]);
});

test('a long name keeps its end', async () => {
  const opened = await open(zipOf({ [`${'složka/'.repeat(30)}souhlas.txt`]: text('x') }));

  expect(opened.parts[0]!.name).toMatch(/^….*složka\/souhlas\.txt$/);
  expect(opened.parts[0]!.name.length).toBeLessThanOrEqual(120);
});

test('one file that cannot be taken out leaves the whole archive to a person', async () => {
  const archive = zipOf({ 'a.txt': text('Dobrý den'), 'souhlas.txt': text('Souhlasím') });
  const at = archive.lastIndexOf('PK\x01\x02', archive.length, 'latin1');
  archive.writeUInt32LE(0xdeadbeef, at + 16);

  const opened = await open(archive);

  expect(opened.parts).toEqual([]);
  expect(opened.reading).toMatchObject({
    kind: 'zip',
    outcome: 'unreadable',
    because: 'Archiv se neotevírá: soubor „souhlas.txt“ nelze vyjmout, je poškozený nebo zabalený neznámým způsobem.',
  });
});

test('a link in an archive is not followed', async () => {
  const opened = await open(zipOf({ odkaz: text('/etc/passwd') }, { unixMode: 0o120777 }));

  expect(opened).toMatchObject({
    parts: [],
    reading: { because: 'Archiv se neotevírá: soubor „odkaz“ nelze vyjmout, je to odkaz, a ne soubor.' },
  });
});

test('an archive of more than two hundred files stays closed', async () => {
  const files = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`${index}.txt`, text('x')]));

  expect(await open(zipOf(files))).toMatchObject({
    parts: [],
    reading: { outcome: 'unreadable', because: 'Archiv má přes 200 souborů a neotevírá se.' },
  });
});

test('two files of one name are both taken out', async () => {
  const archive = zipOf({ 'a.txt': text('první'), 'b.txt': text('druhý') }, { rawNames: { 'b.txt': text('a.txt') } });

  expect(partTexts(await open(archive))).toEqual([
    ['a.txt', 'první'],
    ['a.txt', 'druhý'],
  ]);
});

test('an archive in an archive is handed on closed', async () => {
  const inner = zipOf({ 'souhlas.txt': text('Souhlasím') });
  const opened = await open(zipOf({ 'vnitrni.zip': inner }));

  expect(opened.parts).toEqual([{ name: 'vnitrni.zip', mimeType: '', bytes: inner }]);
});

test('an archive whose first file is a PDF as it is is not taken for a PDF', async () => {
  const stored = zipOf({ 'a.pdf': text('%PDF-1.7 …') }, { stored: true });

  expect((await open(stored)).reading).toMatchObject({ kind: 'zip', outcome: 'complete' });
});

test('an empty archive says so', async () => {
  expect((await open(zipOf({}))).reading).toMatchObject({
    kind: 'zip',
    outcome: 'complete',
    warnings: ['Archiv ZIP je prázdný.'],
  });
});

test('documents in a signed container are taken out, what signs them is not', async () => {
  const container = zipOf({
    mimetype: text('application/vnd.etsi.asic-e+zip'),
    'souhlas.txt': text('Souhlasím'),
    'META-INF/ASiCManifest001.xml': text('<a/>'),
    'META-INF/signature001.p7s': text('x'),
  });

  const opened = await open(container, { name: 'souhlas.asice' });

  expect(opened.reading).toMatchObject({
    kind: 'asic',
    outcome: 'complete',
    warnings: ['Podepsaný kontejner ASiC; soubory v něm (1) jsou přečteny zvlášť.'],
  });
  expect(partTexts(opened)).toEqual([['souhlas.txt', 'Souhlasím']]);
});

test.each([
  ['7z', "7z\xbc\xaf'\x1c\0\0", 'Příloha je archiv 7z; takové soubory se neotevírají.'],
  ['RAR', 'Rar!\x1a\x07\x01\0', 'Příloha je archiv RAR; takové soubory se neotevírají.'],
  ['gzip', '\x1f\x8b\x08\0\0\0\0\0', 'Příloha je archiv gzip; takové soubory se neotevírají.'],
  ['tar', `${'x'.repeat(257)}ustar\0`, 'Příloha je archiv tar; takové soubory se neotevírají.'],
])('an archive of another kind (%s) is named and left closed', async (_name, content, because) => {
  expect(await read(Buffer.from(content, 'latin1'))).toMatchObject({ kind: 'zip', outcome: 'unreadable', because });
});

test.each([
  ['MZ\x90\0\x03\0\0\0', 'a.exe', 'spustitelný program pro Windows'],
  ['\x7fELF\x02\x01\x01\0\0', 'a', 'spustitelný program pro Linux'],
  ['L\0\0\0\x01\x14\x02\0\0\0', 'souhlas.pdf.lnk', 'zástupce Windows'],
  ['@echo off\r\nformat c:', 'souhlas.bat', 'skript'],
  ['#!/bin/sh\nrm -rf /', 'souhlas', 'skript'],
  ['WScript.Echo("a")', 'souhlas.vbs', 'skript'],
  [`\0${'\0'.repeat(32768)}CD001\x01\0`, 'disk.iso', 'obraz disku (ISO)'],
  ['ID3\x04\0\0\0\0\0\x21\0\0\0\0', 'a.mp3', 'zvukový záznam'],
  ['\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'a.mp4', 'videozáznam'],
  ['AC1032\0\0\0\0\0\0', 'a.dwg', 'výkres CAD'],
  ['\x78\x9f\x3e\x22\x01\0\0\0', 'winmail.dat', 'winmail.dat'],
])('what is no document (%j) is named', async (content, name, word) => {
  const reading = await read(Buffer.from(content, 'latin1'), { name });

  expect(reading).toMatchObject({ kind: 'unknown', outcome: 'unreadable', lines: [] });
  expect(reading.because).toContain(word);
});

test('a program in a container is named and stays closed', async () => {
  const opened = await open(zipOf({ 'META-INF/MANIFEST.MF': text('Main-Class: A'), 'A.class': text('x') }));

  expect(opened).toMatchObject({
    parts: [],
    reading: { because: 'Příloha je program (JAR nebo APK) a neotevírá se.' },
  });
});
