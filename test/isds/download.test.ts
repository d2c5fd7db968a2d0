import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, symlinkSync, watch, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerTo, connectTo, envelope, type limits, never, rawServer, say, status } from './raw-server.ts';

async function spool() {
  const folder = await mkdtemp(join(tmpdir(), 'podatelna-isds-'));
  return {
    folder,
    file: join(folder, 'message.zfo'),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

const signed = (content: string) => `<p:dmSignature>${content}</p:dmSignature>`;
const answer = (content: string) => envelope(answerTo('SignedMessageDownload', content));
const message = randomBytes(70_001);
const base64 = message.toString('base64');

async function downloading(
  file: string,
  reply: (response: ServerResponse) => void,
  changed: Partial<typeof limits> = {},
  signal = never(),
) {
  await using server = await rawServer(reply);
  const client = await connectTo(server.url, changed);
  try {
    return await client.downloadSigned('1637401', file, { large: false }, signal);
  } finally {
    client.close();
  }
}

test.each([
  ['in one line', base64],
  ['in lines', base64.replace(/.{76}/g, '$&\r\n')],
  ['with tabs and spaces around', `\n\t  ${base64}  \n`],
  ['as CDATA', `<![CDATA[${base64}]]>`],
])('a signed message written %s is stored byte for byte', async (_how, content) => {
  await using place = await spool();

  const download = await downloading(place.file, (response) =>
    say(response, answer(`${signed(content)}${status('0000')}`)),
  );

  expect(readFileSync(place.file).equals(message)).toBe(true);
  expect(download).toEqual({
    sha256: createHash('sha256').update(message).digest('hex'),
    sizeBytes: message.length,
    timeStampMissing: false,
  });
  expect(statSync(place.file).mode & 0o777).toBe(0o600);
});

test.each([
  ['after', `${signed(base64)}${status('0005', 'Bez časového razítka.')}`, true],
  ['before', `${status('0005', 'Bez časového razítka.')}${signed(base64)}`, true],
  ['before', `${status('0000')}${signed(base64)}`, false],
])(
  'the status may come %s the message and tells whether its time stamp is missing',
  async (_where, content, missing) => {
    await using place = await spool();

    const download = await downloading(place.file, (response) => say(response, answer(content)));

    expect(download.timeStampMissing).toBe(missing);
    expect(readFileSync(place.file).equals(message)).toBe(true);
  },
);

test('a message without any status, which the schema allows, is taken', async () => {
  await using place = await spool();

  expect(await downloading(place.file, (response) => say(response, answer(signed(base64))))).toMatchObject({
    sizeBytes: message.length,
  });
});

test('an older file of that name is replaced and a link is not followed', async () => {
  await using place = await spool();
  const other = join(place.folder, 'other');
  writeFileSync(other, 'untouched');
  symlinkSync(other, place.file);

  await downloading(place.file, (response) => say(response, answer(`${signed(base64)}${status('0000')}`)));

  expect(readFileSync(other, 'utf8')).toBe('untouched');
  expect(readFileSync(place.file).equals(message)).toBe(true);
});

test.each([
  ['ISDS says it is gone', `${status('1219', 'Zpráva neexistuje.')}`, 'permanent', 'isds-1219'],
  ['it is large', `${status('1281')}`, 'permanent', 'isds-1281'],
  ['the administrator blocked it', `${status('3022')}`, 'permanent', 'isds-3022'],
  ['an error status follows data', `${signed(base64)}${status('3005')}`, 'throttled', 'isds-3005'],
  ['success comes without a message', status('0000'), 'retry', 'isds-answer'],
  ['the message is empty', `${signed('')}${status('0000')}`, 'retry', 'isds-answer'],
  ['there are two messages', `${signed(base64)}${signed(base64)}${status('0000')}`, 'retry', 'isds-answer'],
  [
    'the base64 has a foreign character',
    `${signed(`${base64.slice(0, 900)}*${base64.slice(901)}`)}${status('0000')}`,
    'retry',
    'not-soap',
  ],
  ['the base64 is of another alphabet', `${signed('ab-_')}${status('0000')}`, 'retry', 'not-soap'],
  ['the base64 stops within four characters', `${signed(base64.slice(0, 901))}${status('0000')}`, 'retry', 'not-soap'],
  ['the base64 goes on after its end', `${signed(`QQ==${base64}`)}${status('0000')}`, 'retry', 'not-soap'],
  ['the base64 has too much padding', `${signed('QUJD=')}${status('0000')}`, 'retry', 'not-soap'],
  ['the base64 has lost bits', `${signed('QR==')}${status('0000')}`, 'retry', 'not-soap'],
  ['there is an element inside', `${signed(`${base64}<p:x/>`)}${status('0000')}`, 'retry', 'not-soap'],
])('nothing is left behind when %s', async (_what, content, kind, code) => {
  await using place = await spool();

  await expect(downloading(place.file, (response) => say(response, answer(content)))).rejects.toMatchObject({
    kind,
    code,
  });

  expect(existsSync(place.file)).toBe(false);
});

const half = answer(signed(base64)).slice(0, 90_000);

test('nothing is left behind when the answer is cut in the middle, with or without a length', async () => {
  await using place = await spool();

  const ways: ((response: ServerResponse) => void)[] = [
    (response) => {
      response.writeHead(200, { 'Content-Type': 'text/xml', 'Content-Length': '200000' });
      response.write(half, () => response.destroy());
    },
    (response) => {
      response.writeHead(200, { 'Content-Type': 'text/xml' });
      response.write(half, () => response.destroy());
    },
    (response) => say(response, half),
  ];
  for (const way of ways) {
    await expect(downloading(place.file, way)).rejects.toMatchObject({ kind: 'retry', code: 'cut' });
    expect(existsSync(place.file)).toBe(false);
  }
});

test('nothing is left behind when the message is larger than allowed', async () => {
  await using place = await spool();

  await expect(
    downloading(place.file, (response) => say(response, answer(`${signed(base64)}${status('0000')}`)), {
      downloadBytes: 80_000,
    }),
  ).rejects.toMatchObject({ kind: 'permanent', code: 'too-large' });
  expect(existsSync(place.file)).toBe(false);
});

test('nothing is left behind when the download takes too long or is given up', async () => {
  await using place = await spool();
  const stuck = (response: ServerResponse) => {
    response.writeHead(200, { 'Content-Type': 'text/xml' });
    response.write(half);
  };

  await expect(downloading(place.file, stuck, { downloadTimeoutMs: 200 })).rejects.toMatchObject({
    kind: 'retry',
    code: 'timeout',
  });
  expect(existsSync(place.file)).toBe(false);

  const control = new AbortController();
  const given = downloading(place.file, stuck, {}, control.signal);
  const watcher = watch(place.folder, () => control.abort());
  await expect(given).rejects.toMatchObject({ kind: 'retry', code: 'aborted' });
  watcher.close();
  expect(existsSync(place.file)).toBe(false);
});

test('a folder that cannot be written to is a matter for a person, without its path', async () => {
  const failure = await downloading('/nonexistent/folder/x.zfo', (response) =>
    say(response, answer(`${signed(base64)}${status('0000')}`)),
  ).catch((error: unknown) => error);

  expect(failure).toMatchObject({ kind: 'operator', code: 'spool' });
  expect(String(failure)).not.toContain('/nonexistent');
});

test('a message of 15 MB reaches the file as it comes: the server goes on only when the first half is on disk', async () => {
  await using place = await spool();
  const large = randomBytes(15_000_000);
  const text = large.toString('base64');
  const middle = 10_000_000;

  const download = await downloading(place.file, (response) => {
    response.writeHead(200, { 'Content-Type': 'text/xml' });
    response.write(answer(signed('')).split('</p:dmSignature>')[0] + text.slice(0, middle));
    const watcher = watch(place.folder, () => {
      if (!existsSync(place.file) || statSync(place.file).size < 7_400_000) return;
      watcher.close();
      response.end(text.slice(middle) + answer(signed('') + status('0000')).split('<p:dmSignature>')[1]);
    });
  });

  expect(download.sizeBytes).toBe(large.length);
  expect(download.sha256).toBe(createHash('sha256').update(large).digest('hex'));
  expect(readFileSync(place.file).equals(large)).toBe(true);
});
