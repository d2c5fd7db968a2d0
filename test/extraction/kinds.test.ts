import { Document, ImageRun, Packer, Paragraph } from 'docx';
import { expect, test } from 'vitest';
import { sniffKind } from '../../src/extraction/sniff-kind.ts';
import { read } from './reading.ts';
import { zipOf } from './zip.ts';

const cms = (content: string) =>
  Buffer.from(`3080${'06092a864886f70d010702'}a080${Buffer.from(content).toString('hex')}`, 'hex');
const bytes = (text: string) => Buffer.from(text, 'latin1');

test.each([
  ['empty', Buffer.alloc(0)],
  ['pdf', bytes('%PDF-1.7\n')],
  ['pdf', bytes(`${'x'.repeat(800)}%PDF-1.7\n`)],
  ['zip', bytes('PK\x03\x04')],
  ['zip', bytes("7z\xbc\xaf'\x1c\0\0")],
  ['zip', bytes('Rar!\x1a\x07\x01\0')],
  ['signed_message', cms('<q:MessageDownloadResponse xmlns:q="http://isds.czechpoint.cz/v20/message">')],
  ['signature', cms('detached')],
  ['signature', bytes('-----BEGIN PKCS7-----\nMIIB')],
  ['office', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ['rtf', bytes('{\\rtf1\\ansi')],
  ['image', bytes('\xff\xd8\xff\xe0\0\x10JFIF')],
  ['image', bytes('\x89PNG\r\n\x1a\n')],
  ['image', bytes('II*\0\x08\0\0\0')],
  ['html', bytes('\n<!DOCTYPE html><html>')],
  ['xml', bytes('\xef\xbb\xbf<?xml version="1.0"?><a/>')],
  ['xml', bytes('<Invoice xmlns="urn:isdoc"><ID>')],
  ['text', bytes('Dobr\xfd den, \x9e\xe1d\xe1m o p\xf8\xedstup')],
  ['text', Buffer.from('\ufeffŽádost', 'utf16le')],
  ['mail', bytes('From: a@example.org\r\nMIME-Version: 1.0\r\n\r\nx')],
  ['mail', bytes('X-Account-Key: a\r\nDKIM-Signature: v=1;\r\n b=x\r\nTo: a@example.org\r\n\r\nx')],
  ['text', bytes('Datum: 3. 9. 2026\nPodpis: Jana\n\nReceived: nic')],
  ['zip', bytes('PK\x03\x04 … %PDF-1.7 stored as it is')],
  ['signature', Buffer.concat([cms('%PDF-1.7')])],
  ['html', bytes(`<?xml version="1.0"?>${'<!---->'.repeat(250)}<html>`)],
  ['text', bytes('Subject: žádost o přístup\n\nDobrý den')],
  ['unknown', bytes('MZ\x90\0\x03\0\0\0')],
  ['unknown', Buffer.from([0, 1, 2, 3, 4, 5, 0, 7])],
] as const)('%s is known by its first bytes', (kind, start) => {
  expect(sniffKind(start)).toBe(kind);
});

test('a separate signature that cannot be read is named', async () => {
  const reading = await read(cms('detached'));

  expect(reading).toMatchObject({ kind: 'signature', outcome: 'unreadable', lines: [] });
  expect(reading.because).toContain('elektronickým podpisem');
});

test('a document with macros is named and left closed', async () => {
  const document = zipOf({ 'word/document.xml': bytes('<a/>'), 'word/vbaProject.bin': bytes('x') });

  expect(await read(document, { name: 'zadost.docm' })).toMatchObject({
    kind: 'office',
    outcome: 'unreadable',
    because: 'Dokument obsahuje makra a neotevírá se.',
    warnings: [],
  });
});

test.each([
  ['souhlas.pdf', '{\\rtf1 a}', 'Přípona .pdf neodpovídá obsahu: je to dokument RTF.'],
  ['souhlas.doc', '{\\rtf1 a}', 'Přípona .doc neodpovídá obsahu: je to dokument RTF.'],
  ['zprava.eml', 'Dobrý den', 'Přípona .eml neodpovídá obsahu: je to prostý text.'],
  ['formular.zfo', '<a>1</a>', 'Přípona .zfo neodpovídá obsahu: je to dokument XML.'],
])('%s that is something else is read as what it is', async (name, content, warning) => {
  expect((await read(content, { name })).warnings).toEqual([warning]);
});

test('a data message inside is left to be taken apart', async () => {
  const message = cms('<q:MessageDownloadResponse xmlns:q="http://isds.czechpoint.cz/v20/message">');

  expect(await read(message, { name: 'zprava.zfo' })).toMatchObject({
    kind: 'signed_message',
    outcome: 'partial',
    warnings: [],
  });
});

test('an image is a page that only a person can read', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
    'base64',
  );

  expect(await read(png, { name: 'souhlas.png' })).toMatchObject({
    kind: 'image',
    outcome: 'partial',
    because: 'Příloha je obrázek (png) bez textu, je třeba se na něj podívat.',
    pages: [{ text: 'none' }],
  });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph('Podpis:'),
          new Paragraph({
            children: [new ImageRun({ type: 'png', data: png, transformation: { width: 90, height: 30 } })],
          }),
        ],
      },
    ],
  });
  const reading = await read(await Packer.toBuffer(document));
  expect(reading).toMatchObject({ kind: 'docx', outcome: 'complete', lines: [{ text: 'Podpis:' }] });
  expect(reading.pages[0]!.pictures).toEqual([{ x: 0, y: 0, width: 595, height: 842 }]);
});
