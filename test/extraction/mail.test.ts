import { expect, test } from 'vitest';
import { open, partTexts } from './opened.ts';
import { type OutlookMessage, outlookFile } from './outlook.ts';
import { read, texts, ticks } from './reading.ts';

const base64 = (bytes: Buffer | string) => Buffer.from(bytes).toString('base64');
const word = (text: string) => `=?utf-8?B?${base64(text)}?=`;
const header = [
  `From: ${word('Jana Malá')} <jana@example.org>`,
  `To: ${word('Podatelna MPSV')} <posta@example.gov>, druha@example.gov`,
  'Date: Mon, 07 Sep 2026 08:15:00 +0200',
  `Subject: ${word('Žádost o přístup – OKslužby')}`,
  'MIME-Version: 1.0',
].join('\r\n');
const mixed = (parts: string[]) =>
  `${header}\r\nContent-Type: multipart/mixed; boundary=xx\r\n\r\n${parts.map((part) => `--xx\r\n${part}\r\n`).join('')}--xx--\r\n`;
const attachment = (name: string, content: Buffer | string, type = 'application/octet-stream') =>
  `Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}\r\n\r\n${base64(content)}`;
const plain = (text: string) =>
  `Content-Type: text/plain; charset=windows-1250\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}`;
/** Written byte for byte, so that windows-1250 in it stays what it is. */
const bytes = (mail: string) => Buffer.from(mail, 'latin1');

test('an e-mail is its header and its text, its attachments are read on their own', async () => {
  const opened = await open(
    bytes(
      mixed([
        plain('Dobr\xfd den,\r\n\r\n\x9e\xe1d\xe1m o p\xf8\xedstup.\r\n[x] rodina'),
        attachment('žádost.txt', 'Žádost'),
        'Content-Type: message/rfc822\r\n\r\nSubject: uvnitr\r\nMIME-Version: 1.0\r\n\r\nx',
      ]),
    ),
    { name: 'zprava.eml', mimeType: 'message/rfc822' },
  );

  expect(opened.reading).toMatchObject({
    kind: 'mail',
    outcome: 'complete',
    because: null,
    warnings: ['Přílohy e-mailu (2) jsou přečteny zvlášť.'],
    engine: 'postal-mime 4.0.0',
  });
  expect(texts(opened.reading)).toEqual([
    'Od: Jana Malá <jana@example.org>',
    'Komu: Podatelna MPSV <posta@example.gov>, druha@example.gov',
    'Odesláno: 7. 9. 2026 8:15',
    'Předmět: Žádost o přístup – OKslužby',
    'Dobrý den,',
    'žádám o přístup.',
    '[x] rodina',
  ]);
  expect(ticks(opened.reading)).toEqual([['rodina', true]]);
  expect(opened.parts.map((part) => [part.name, part.mimeType])).toEqual([
    ['žádost.txt', 'application/octet-stream'],
    ['příloha 2.eml', 'message/rfc822'],
  ]);
  expect(opened.parts[1]!.bytes.toString()).toContain('Subject: uvnitr');
});

test('of a mail in two forms the one that people see is read, rows of its tables being lines', async () => {
  const alternative = `${header}\r\nContent-Type: multipart/alternative; boundary=xx\r\n\r\n--xx\r\n${plain('jen text')}\r\n--xx\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64('<p>Žádám</p><table><tr><td>Jméno</td><td>Jana</td></tr></table>')}\r\n--xx--`;

  expect(texts(await read(bytes(alternative))).slice(4)).toEqual(['Žádám', 'Jméno  Jana']);
});

test('big images in the text of a mail are read, small ones are mentioned', async () => {
  const image = (size: number) => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(size, 7)]);
  const inline = (id: string, content: Buffer) =>
    `Content-Type: image/png; name=${id}.png\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <${id}>\r\nContent-Disposition: inline\r\n\r\n${base64(content)}`;
  const related = `${header}\r\nContent-Type: multipart/related; boundary=xx\r\n\r\n--xx\r\nContent-Type: text/html\r\n\r\n<p>Viz</p><img src="cid:sken"><img src="cid:logo">\r\n--xx\r\n${inline('sken', image(30_000))}\r\n--xx\r\n${inline('logo', image(3_000))}\r\n--xx--`;

  const opened = await open(bytes(related));

  expect(opened.parts.map((part) => part.name)).toEqual(['sken.png']);
  expect(opened.reading.warnings).toContain('Tělo e-mailu obsahuje drobné obrázky (1), které se nečtou.');
});

test('an encrypted mail says so, and an envelope of Outlook is handed on to say so itself', async () => {
  const encrypted = `${header}\r\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(Buffer.from('308006092a864886f70d010703a080', 'hex'))}`;
  const opened = await open(bytes(encrypted));
  expect(opened.reading).toMatchObject({
    outcome: 'partial',
    because: 'E-mail je zašifrovaný a jeho obsah nelze přečíst.',
  });
  expect((await read(opened.parts[0]!.bytes)).because).toContain('zašifrovaná zpráva');

  const rich = await open(bytes(mixed([plain('a'), attachment('winmail.dat', Buffer.from('789f3e220100', 'hex'))])));
  expect((await read(rich.parts[0]!.bytes)).because).toContain('winmail.dat');
});

const request: OutlookMessage = {
  subject: 'Žádost o přístup – OKslužby',
  senderName: 'Jana Malá',
  senderEmail: 'jana@example.org',
  recipients: [
    { name: 'Podatelna', email: 'posta@example.gov', type: 'to' },
    { name: 'Karel Dlouhý', email: '/o=Domov/cn=dlouhy', type: 'cc' },
  ],
  sentAt: new Date('2026-09-07T06:15:00Z'),
  body: 'Dobrý den,\r\nžádám o přístup.',
};

test('an Outlook message is read like an e-mail, with the mails forwarded in it', async () => {
  const opened = await open(
    outlookFile({
      ...request,
      attachments: [
        { name: 'žádost.txt', bytes: Buffer.from('Žádost '.repeat(1_000)) },
        { name: 'Přeposlaná', message: { ...request, subject: 'Uvnitř', attachments: [] } },
        { name: 'odkaz na síti.docx' },
        { name: 'logo.png', bytes: Buffer.from('x'), contentId: 'logo' },
      ],
    }),
    { name: 'zprava.msg' },
  );

  expect(opened.reading).toMatchObject({
    kind: 'mail',
    outcome: 'partial',
    because: 'Z přílohy zprávy (odkaz na síti.docx) nelze vyjmout obsah.',
    engine: '@kenjiuno/msgreader 1.28.0',
  });
  expect(texts(opened.reading)).toEqual([
    'Od: Jana Malá <jana@example.org>',
    'Komu: Podatelna <posta@example.gov>',
    'Kopie: Karel Dlouhý',
    'Odesláno: 7. 9. 2026 8:15',
    'Předmět: Žádost o přístup – OKslužby',
    'Dobrý den,',
    'žádám o přístup.',
  ]);
  expect(opened.parts.map((part) => [part.name, part.bytes.length > 1_000])).toEqual([
    ['žádost.txt', true],
    ['Přeposlaná.msg', true],
  ]);
  const inner = await read(opened.parts[1]!.bytes, { name: 'Přeposlaná.msg' });
  expect(inner).toMatchObject({ kind: 'mail', outcome: 'complete', warnings: [] });
  expect(texts(inner)).toContain('Předmět: Uvnitř');
});

test('an Outlook message with HTML alone and one from before Unicode keep their letters', async () => {
  const { body: _body, ...withoutText } = request;
  const html = await read(
    outlookFile({ ...withoutText, html: '<html><body><p>Žádám o <b>přístup</b></p></body></html>' }),
  );
  expect(texts(html).at(-1)).toBe('Žádám o přístup');

  const octets: Record<string, number> = { Ž: 0x8e, á: 0xe1, ř: 0xf8, í: 0xed, ý: 0xfd, '–': 0x96, ž: 0x9e };
  const ansi = (text: string) => Buffer.from([...text].map((letter) => octets[letter] ?? letter.charCodeAt(0)));
  expect(texts(await read(outlookFile({ ...request, ansi })))).toEqual([
    'Od: Jana Malá <jana@example.org>',
    'Komu: Podatelna <posta@example.gov>',
    'Kopie: Karel Dlouhý',
    'Odesláno: 7. 9. 2026 8:15',
    'Předmět: Žádost o přístup – OKslužby',
    'Dobrý den,',
    'žádám o přístup.',
  ]);
});

test('of more than fifty attachments the first fifty are read', async () => {
  const many = mixed(Array.from({ length: 60 }, (_, index) => attachment(`${index}.txt`, `${index}`)));
  const opened = await open(bytes(many));

  expect(opened.parts).toHaveLength(50);
  expect(partTexts(opened)[49]).toEqual(['49.txt', '49']);
  expect(opened.reading).toMatchObject({
    outcome: 'partial',
    because: 'E-mail má 60 příloh, přečteno bylo prvních 50.',
  });
});
