import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Failure } from '../../src/errors.ts';
import { encodeElement } from '../../src/isds/ber.ts';
import { openingLimits, openSignedMessage } from '../../src/isds/signed-message.ts';
import { seal } from '../../src/simulator/sealing/seal.ts';
import {
  contentOf,
  dmDm,
  plainFile,
  sealedAs,
  sealedAt,
  sealedMessage,
  type Workshop,
  workshop,
} from './sealed-message.ts';

let shop: Workshop;
beforeAll(async () => {
  shop = await workshop();
});
afterAll(() => shop[Symbol.asyncDispose]());

const sealContent = (content: Buffer) =>
  seal(shop.authority, content, { at: sealedAt, segmentBytes: 1000, stamped: false });
const openMarkup = async (markup: Parameters<typeof contentOf>[1]) =>
  shop.open(await sealedMessage(shop.authority, markup));
const codeOf = (opening: Promise<unknown>) =>
  opening.then(
    () => 'opened',
    (error) => {
      if (!(error instanceof Failure)) throw error;
      return error.code;
    },
  );

describe('a signed message is taken apart', () => {
  test('the envelope, times and hash are read', async () => {
    const opened = await shop.open(await sealedMessage(shop.authority));

    expect(opened).toMatchObject({
      kind: 'received',
      envelope: {
        dmId: '1637401',
        senderBoxId: 'v7h2kxf',
        senderName: 'Domov pod Ostrůvkem, p. o.',
        senderType: 20,
        recipientBoxId: 'sc9aavg',
        toHands: null,
        annotation: 'Žádost o přístup',
        senderRefNumber: null,
        personalDelivery: false,
      },
      deliveredAt: new Date('2026-11-20T11:42:53.578Z'),
      deliveredAtText: '2026-11-20T12:42:53.578+01:00',
      acceptedAt: new Date('2026-11-20T11:44:17.424Z'),
      messageStatus: 6,
      attachmentSizeKb: 1,
    });
    const expected = createHash('sha256').update(dmDm({})).digest('hex');
    expect(opened.statedHash).toEqual({ algorithm: 'SHA-256', value: expected });
    expect(opened.computedHash).toBe(expected);
  });

  test('attachments come out byte for byte into private files with generated names', async () => {
    const bytes = Buffer.from(Array.from({ length: 100_003 }, (_, index) => (index * 7919) % 251));
    const files = plainFile(bytes, '../../etc/passwd') + plainFile('', 'prázdná.pdf') + plainFile('druhá');
    const opened = await openMarkup({ files });

    expect(opened.documents.map(({ ordinal, name, sizeBytes, xml }) => ({ ordinal, name, sizeBytes, xml }))).toEqual([
      { ordinal: 1, name: '.._.._etc_passwd', sizeBytes: 100_003, xml: false },
      { ordinal: 2, name: 'prázdná.pdf', sizeBytes: 0, xml: false },
      { ordinal: 3, name: 'zadost.pdf', sizeBytes: 6, xml: false },
    ]);
    const [first] = opened.documents;
    expect(readFileSync(first!.file).equals(bytes)).toBe(true);
    expect(first!.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(statSync(first!.file).mode & 0o777).toBe(0o600);
    expect(first!.file).toMatch(/[0-9a-f-]{36}$/);
  });

  test('base64 may be broken into lines, spaced, in CDATA and interrupted by a comment', async () => {
    const encoded = Buffer.from('Souhlas se zřízením účtu').toString('base64');
    const [head, tail] = [encoded.slice(0, 13), encoded.slice(13)];
    const file = (content: string) =>
      `<p:dmFile dmFileDescr="a.txt" dmMimeType="" dmFileMetaType="enclosure"><p:dmEncodedContent>${content}</p:dmEncodedContent></p:dmFile>`;
    const ways = [
      encoded.replace(/(.{5})/g, '$1\r\n'),
      `\n\t ${head} <!-- AAAA --> ${tail}\n`,
      `<![CDATA[${head}]]>${tail}`,
      `${head}<?pi AAAA?>${tail}`,
      `${head}&#10;${tail}`,
    ];
    const opened = await openMarkup({ files: ways.map(file).join('') });

    const texts = opened.documents.map((document) => readFileSync(document.file, 'utf8'));
    expect(texts).toEqual(ways.map(() => 'Souhlas se zřízením účtu'));
  });

  test('an XML attachment is the verbatim markup of its only child, Czech names included', async () => {
    const child =
      '<f:žádost xmlns:f="urn:x"  jméno = "á&amp;b">\r\n<!-- zůstane --><f:b/><![CDATA[<p:dmDm>]]></f:žádost >';
    const wrap = (inner: string) =>
      `<p:dmFile dmFileDescr="z.xml" dmMimeType="text/xml" dmFileMetaType="main"><p:dmXMLContent>${inner}</p:dmXMLContent></p:dmFile>`;
    const opened = await openMarkup({
      files: `${wrap(`\n  ${child}\n`)}${wrap('<a/>text<b/>')}<p:dmFile dmFileDescr="e" dmMimeType="" dmFileMetaType="main"><p:dmXMLContent/></p:dmFile>`,
    });

    expect(opened.documents.map((document) => readFileSync(document.file, 'utf8'))).toEqual([
      child,
      '<a/>text<b/>',
      '',
    ]);
    expect(opened.documents.every((document) => document.xml)).toBe(true);
  });

  test('other prefixes mean the same, and a prefix alone means nothing', async () => {
    const opened = await openMarkup({ outer: 'zpráva', inner: 'x' });
    expect(opened.envelope.annotation).toBe('Žádost o přístup');

    const foreign = await openMarkup({
      insideDmDm: '<w:dmAnnotation xmlns:w="urn:cizi">podvrh</w:dmAnnotation>',
      afterDmDm: '<w:dmHash xmlns:w="urn:cizi" algorithm="SHA-1">podvrh</w:dmHash>',
    });
    expect(foreign.envelope.annotation).toBe('Žádost o přístup');
    expect(foreign.computedHash).toBe(foreign.statedHash?.value);
  });

  test('a message written inside an attachment or a comment is not mistaken for the message', async () => {
    const fake = dmDm({ annotation: 'podvrh' });
    const opened = await openMarkup({
      files:
        plainFile(fake) +
        `<p:dmFile dmFileDescr="f.xml" dmMimeType="" dmFileMetaType="main"><p:dmXMLContent xmlns:xsi="urn:x">${fake}</p:dmXMLContent></p:dmFile>`,
      prolog: `<!-- ${fake} -->`,
      insideDmDm: `<!-- ${fake.replaceAll('--', '')} -->`,
    });

    expect(opened.envelope.annotation).toBe('Žádost o přístup');
    expect(opened.documents.map((document) => readFileSync(document.file, 'utf8'))).toEqual([fake, fake]);
    expect(opened.computedHash).toBe(opened.statedHash?.value);
  });

  test('entities and CDATA in the envelope are decoded once', async () => {
    const opened = await openMarkup({
      annotation: '&lt;b&gt; &amp;amp; &#381;&#x17E;&#x1F4C4; <![CDATA[&amp;]]> &quot;&apos;<!-- ne -->konec',
    });
    expect(opened.envelope.annotation).toBe('<b> &amp; Žž📄 &amp; "\'konec');
  });

  test('document names lose what could mislead a person and keep their extension', async () => {
    const named = (name: string) => plainFile('x', name);
    const names = [
      'faktura\u202Efdp.exe',
      '&#9;a\n b.pdf',
      ' / ',
      `${'ž'.repeat(300)}.pdf`,
      'C:\\x\\y.doc',
      'Z\u030Ca.pdf',
    ];
    const opened = await openMarkup({ files: names.map(named).join('') });

    expect(opened.documents.map((document) => document.name)).toEqual([
      'fakturafdp.exe',
      'a b.pdf',
      'příloha 3',
      `${'ž'.repeat(115)}….pdf`,
      'C:_x_y.doc',
      'Ža.pdf',
    ]);
  });

  test('sent messages and delivery receipts are told from received ones', async () => {
    const sent = await openMarkup({ rootNamespace: 'http://isds.czechpoint.cz/v20/SentMessage' });
    expect(sent.kind).toBe('sent');

    const content = (await contentOf(shop.authority))
      .toString()
      .replaceAll('MessageDownloadResponse', 'GetDeliveryInfoResponse')
      .replaceAll('dmReturnedMessage', 'dmDelivery')
      .replace('v20/message', 'v20/delivery')
      .replace(/<p:dmFiles>.*<\/p:dmFiles>/, '');
    const receipt = await shop.open(await sealContent(Buffer.from(content)));
    expect(receipt).toMatchObject({ kind: 'delivery_receipt', documents: [], envelope: { dmId: '1637401' } });
  });
});

describe('the content may be written in any way BER allows', () => {
  const primitive = (bytes: Uint8Array) => encodeElement(0x04, [bytes]);
  const pieces = (content: Buffer, size: number) => {
    const parts: Buffer[] = [];
    for (let at = 0; at < content.length; at += size) parts.push(primitive(content.subarray(at, at + size)));
    return parts;
  };
  const indefinite = (parts: Buffer[]) => Buffer.concat([Buffer.from('2480', 'hex'), ...parts, Buffer.alloc(2)]);

  test.each<[string, (content: Buffer) => Buffer]>([
    ['as one string', primitive],
    ['in pieces of one byte', (content) => indefinite(pieces(content, 1))],
    ['in pieces of 7 bytes, definite length outside', (content) => encodeElement(0x24, pieces(content, 7))],
    ['in pieces of 1000 bytes', (content) => indefinite(pieces(content, 1000))],
    ['in pieces larger than the reader’s window', (content) => indefinite(pieces(content, 300_000))],
    ['in pieces within pieces', (content) => indefinite([indefinite(pieces(content, 999)), encodeElement(0x24, [])])],
    [
      'with empty pieces between',
      (content) => indefinite(pieces(content, 500).flatMap((part) => [part, primitive(Buffer.alloc(0))])),
    ],
  ])('%s', async (_, encode) => {
    const bytes = Buffer.alloc(700_001, 'Ž');
    const content = await contentOf(shop.authority, { files: plainFile(bytes) });
    const opened = await shop.open(await sealedAs(shop.authority, content, encode(content)));

    expect(opened.computedHash).toBe(opened.statedHash?.value);
    expect(opened.seal.contentDigests.sha256).toBe(createHash('sha256').update(content).digest('hex'));
    expect(opened.documents[0]!.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});

const nest = (depth: number, attributes: (level: number) => string) =>
  Array.from({ length: depth }, (_, level) => `<q:a ${attributes(level)}>`).join('') + '</q:a>'.repeat(depth);

describe('what is not a message is refused by a stable code', () => {
  test('other files', async () => {
    const content = await contentOf(shop.authority);
    expect(await codeOf(shop.open(content))).toBe('zfo-not-cms');
    expect(await codeOf(shop.open(Buffer.alloc(0)))).toBe('zfo-not-cms');
    expect(await codeOf(shop.open(Buffer.from('%PDF-1.7')))).toBe('zfo-not-cms');
    expect(await codeOf(shop.open(shop.authority.seal.der))).toBe('zfo-not-cms');
    expect(await codeOf(shop.open(await sealContent(Buffer.from('<a xmlns="urn:x"/>'))))).toBe('zfo-not-message');
    expect(await codeOf(shop.open(await sealContent(Buffer.from('není to XML'))))).toBe('zfo-xml');
  });

  test('bytes behind the message', async () => {
    const message = await sealedMessage(shop.authority);
    expect(await codeOf(shop.open(Buffer.concat([message, Buffer.from('\n')])))).toBe('zfo-trailing');
  });

  test('a message cut anywhere', async () => {
    const message = await sealedMessage(shop.authority, {}, 4000);
    const codes = new Set<string>();
    for (let length = 0; length < message.length; length += 211) {
      codes.add(await codeOf(shop.open(message.subarray(0, length))));
    }
    codes.delete('zfo-not-cms');
    expect([...codes]).toEqual(['zfo-truncated']);
  });

  test.each([
    ['nesting without end', Buffer.from('24802480248024802480248024802480248024802480', 'hex'), 'zfo-ber'],
    ['a length of 2^56', Buffer.from('048700ffffffffffff', 'hex'), 'zfo-truncated'],
    ['a length of nine octets', Buffer.from('0489010000000000000000', 'hex'), 'zfo-ber'],
    ['a piece longer than the whole', Buffer.from('2404040a6162', 'hex'), 'zfo-ber'],
    ['a primitive string without length', Buffer.from('0480610000', 'hex'), 'zfo-ber'],
    ['another type in the place of a piece', Buffer.from('248002016100 00'.replace(' ', ''), 'hex'), 'zfo-ber'],
  ])('%s', async (_, encoded, code) => {
    const content = await contentOf(shop.authority);
    expect(await codeOf(shop.open(await sealedAs(shop.authority, content, encoded)))).toBe(code);
  });

  test.each([
    [
      'an entity bomb',
      { prolog: '<!DOCTYPE q [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>', annotation: '&b;' },
      'zfo-xml',
    ],
    ['an external entity', { prolog: '<!DOCTYPE q SYSTEM "file:///etc/hostname">' }, 'zfo-xml'],
    ['an unknown entity', { annotation: '&nbsp;' }, 'zfo-xml'],
    ['an entity named as a property of every object', { annotation: '&constructor;' }, 'zfo-xml'],
    ['a control character', { annotation: 'a\u0000b' }, 'zfo-xml'],
    ['a reference to a control character', { annotation: '&#1;' }, 'zfo-xml'],
    ['bytes that are not UTF-8, declared so', { prolog: '<?xml version="1.0" encoding="windows-1250"?>' }, 'zfo-xml'],
    ['two numbers of the message', { insideDmDm: '<p:dmID>1</p:dmID>' }, 'zfo-xml'],
    ['two messages', { afterDmDm: '<p:dmDm xmlns:p="http://isds.czechpoint.cz/v20"/>' }, 'zfo-xml'],
    [
      'an attribute given twice',
      { files: plainFile('x').replace('dmMimeType', 'dmFileDescr="b" dmMimeType') },
      'zfo-xml',
    ],
    [
      'an attachment without content',
      { files: '<p:dmFile dmFileDescr="a" dmMimeType="" dmFileMetaType="main"/>' },
      'zfo-xml',
    ],
    [
      'an attachment with two contents',
      { files: plainFile('x').replace('</p:dmFile>', '<p:dmXMLContent/></p:dmFile>') },
      'zfo-xml',
    ],
    [
      'an element inside base64',
      { files: plainFile('x').replace('</p:dmEncodedContent>', '<a/></p:dmEncodedContent>') },
      'zfo-xml',
    ],
    ['base64 without its padding', { files: plainFile('x').replace('==', '') }, 'zfo-base64'],
    ['base64 that goes on after padding', { files: plainFile('x').replace('==', '==AAAA') }, 'zfo-base64'],
    ['base64 of the URL kind', { files: plainFile('x').replace(/>[^<]+<\/p:dmE/, '>ab-_</p:dmE') }, 'zfo-base64'],
    ['base64 with unused bits set', { files: plainFile('x').replace(/>[^<]+<\/p:dmE/, '>eB==</p:dmE') }, 'zfo-base64'],
    [
      'a thousand namespaces in scope',
      {
        afterDmDm: nest(10, (level) => Array.from({ length: 100 }, (_, n) => `xmlns:a${level}_${n}="urn:a"`).join(' ')),
      },
      'zfo-limit',
    ],
    ['deep nesting', { afterDmDm: `${'<p:a xmlns:p="urn:x">'.repeat(300)}${'</p:a>'.repeat(300)}` }, 'zfo-limit'],
    [
      'a thousand attributes',
      { afterDmDm: `<q:a ${Array.from({ length: 1000 }, (_, n) => `a${n}="1"`).join(' ')}/>` },
      'zfo-limit',
    ],
    [
      'a start tag of a megabyte',
      { afterDmDm: `<q:a ${Array.from({ length: 90_000 }, (_, n) => `a${n}=""`).join(' ')}/>` },
      'zfo-limit',
    ],
    ['an envelope of two megabytes', { annotation: 'a'.repeat(2_000_000) }, 'zfo-limit'],
    ['more than a thousand attachments', { files: plainFile('x').repeat(1001) }, 'zfo-limit'],
  ])('%s', async (_, markup, code) => {
    expect(await codeOf(openMarkup(markup))).toBe(code);
  });

  test('attachments larger than allowed, leaving none behind', async () => {
    const outDir = shop.fresh();
    const file = join(outDir, 'm.zfo');
    writeFileSync(file, await sealedMessage(shop.authority, { files: plainFile(Buffer.alloc(5000)).repeat(3) }));
    const limits = { ...openingLimits, documentsBytes: 12_000 };
    const opening = openSignedMessage(file, outDir, limits, AbortSignal.timeout(20_000));

    expect(await codeOf(opening)).toBe('zfo-limit');
    expect(readdirSync(outDir)).toEqual(['m.zfo']);
  });

  test('opening ends when it is aborted', async () => {
    const file = join(shop.fresh(), 'm.zfo');
    writeFileSync(file, await sealedMessage(shop.authority));
    const opening = openSignedMessage(file, shop.fresh(), openingLimits, AbortSignal.abort(new Error('stop')));
    await expect(opening).rejects.toThrow('stop');
  });
});
