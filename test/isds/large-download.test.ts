import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { multipartSplitter } from '../../src/isds/multipart.ts';
import { answerTo, connectTo, type limits, never, type Received, rawServer, status } from './raw-server.ts';

const soap12 = 'http://www.w3.org/2003/05/soap-envelope';
const envelope = (body: string) =>
  `<?xml version='1.0' encoding='UTF-8'?><S:Envelope xmlns:S="${soap12}"><S:Body>${body}</S:Body></S:Envelope>`;
const answer = (content: string) => envelope(answerTo('SignedBigMessageDownload', content));
const include = (href: string) =>
  `<p:dmSignature><xop:Include xmlns:xop="http://www.w3.org/2004/08/xop/include" href="${href}"/></p:dmSignature>`;

const message = Buffer.concat([
  randomBytes(100_000),
  // What looks like a delimiter and is none.
  Buffer.from('\r\n--==hranice\r\n--\r\n\r\n--'),
  randomBytes(70_001),
]);
const sha256 = createHash('sha256').update(message).digest('hex');
const boundary = '==hranice=_1==';

type Shape = {
  id?: string;
  href?: string;
  rootId?: string;
  contentType?: string;
  partHeaders?: string;
  preamble?: string;
  end?: string;
  content?: string;
};

/** An answer in two parts the way ISDS writes it; `shape` changes one thing or another. */
function inParts(shape: Shape = {}): { contentType: string; body: Buffer } {
  const root = answer(shape.content ?? `${include(shape.href ?? 'cid:1')}${status('0000')}`);
  const head =
    `${shape.preamble ?? ''}--${boundary}\r\nContent-Type: application/xop+xml; charset=utf-8; type="application/soap+xml"\r\n` +
    `Content-Transfer-Encoding: 8bit\r\nContent-Id: <${shape.rootId ?? 'rootpart'}>\r\n\r\n${root}\r\n--${boundary}\r\n` +
    `${shape.partHeaders ?? `Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: binary\r\nContent-Id: <${shape.id ?? '1'}>`}\r\n\r\n`;
  return {
    contentType:
      shape.contentType ??
      `multipart/related; start="<rootpart>"; type="application/xop+xml"; boundary="${boundary}"; start-info="application/soap+xml"`,
    body: Buffer.concat([Buffer.from(head), message, Buffer.from(shape.end ?? `\r\n--${boundary}--\r\n`)]),
  };
}

async function place() {
  const folder = await mkdtemp(join(tmpdir(), 'podatelna-large-'));
  return {
    file: join(folder, 'message.zfo'),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

async function downloading(
  file: string,
  reply: (response: ServerResponse, request: Received) => void,
  changed: Partial<typeof limits> = {},
) {
  await using server = await rawServer(reply);
  const client = await connectTo(server.url, changed);
  try {
    return await client.downloadSigned('1637401', file, { large: true }, never());
  } finally {
    client.close();
  }
}

function say(
  response: ServerResponse,
  { contentType, body }: { contentType: string; body: Buffer | string },
  code = 200,
) {
  response.writeHead(code, { 'Content-Type': contentType });
  response.end(body);
}

const inline = (content: string) => ({ contentType: 'application/soap+xml; charset=utf-8', body: answer(content) });
const base64 = message.toString('base64');

test.each([
  ['base64 in one line', inline(`<p:dmSignature>${base64}</p:dmSignature>${status('0000')}`)],
  ['base64 in lines', inline(`<p:dmSignature>${base64.replace(/.{76}/g, '$&\r\n')}</p:dmSignature>${status('0000')}`)],
  ['a part of its own', inParts()],
  ['a part after the status', inParts({ content: `${status('0000')}${include('cid:1')}` })],
  ['a part referred to by an escaped name', inParts({ id: 'part 1@isds', href: 'cid:part%201%40isds' })],
  ['parts without a named root', inParts({ contentType: `multipart/related; boundary="${boundary}"` })],
  [
    'parts whose root is named without brackets',
    inParts({ contentType: `Multipart/Related; start=rootpart; boundary="${boundary}"` }),
  ],
  ['parts after a preamble', inParts({ preamble: 'Toto je zpráva ve více částech.\r\n' })],
  ['parts after an empty line', inParts({ preamble: '\r\n' })],
  ['parts whose last delimiter ends the answer', inParts({ end: `\r\n--${boundary}--` })],
  ['parts whose last delimiter lacks its dashes', inParts({ end: `\r\n--${boundary}\r\n` })],
  ['parts followed by an epilogue', inParts({ end: `\r\n--${boundary}--\r\nkonec` })],
  [
    'a part with headers in other cases',
    inParts({ partHeaders: 'CONTENT-ID:<1>\r\ncontent-type: application/octet-stream;\r\n\tx=y' }),
  ],
])('a large message that comes as %s is stored byte for byte', async (_how, reply) => {
  await using to = await place();

  const download = await downloading(to.file, (response) => say(response, reply));

  expect(readFileSync(to.file).equals(message)).toBe(true);
  expect(download).toEqual({ sha256, sizeBytes: message.length, timeStampMissing: false });
  expect(statSync(to.file).mode & 0o777).toBe(0o600);
});

test('a part may stand before the root that refers to it', async () => {
  await using to = await place();
  const root = answer(`${include('cid:1')}${status('0005')}`);
  const body = Buffer.concat([
    Buffer.from(`--b\r\nContent-ID: <1>\r\n\r\n`),
    message,
    Buffer.from(`\r\n--b\r\nContent-ID: <r>\r\n\r\n${root}\r\n--b--`),
  ]);

  const download = await downloading(to.file, (response) =>
    say(response, { contentType: 'multipart/related; start="<r>"; boundary=b', body }),
  );

  expect(download).toEqual({ sha256, sizeBytes: message.length, timeStampMissing: true });
});

test.each([
  ['the part is not the one referred to', inParts({ id: '2' }), 'retry', 'isds-answer'],
  [
    'there is a reference and base64',
    inParts({ content: `${include('cid:1').replace('</p:', `${base64}</p:`)}${status('0000')}` }),
    'retry',
    'isds-answer',
  ],
  ['there is a part and no reference', inParts({ content: status('0000') }), 'retry', 'isds-answer'],
  ['there is a reference and no part', inline(`${include('cid:1')}${status('0000')}`), 'retry', 'isds-answer'],
  ['the reference is malformed', inParts({ href: 'cid:%zz' }), 'retry', 'not-soap'],
  ['the reference leads elsewhere', inParts({ href: 'http://127.0.0.1/x' }), 'retry', 'isds-answer'],
  [
    'there is a third part',
    inParts({ end: `\r\n--${boundary}\r\nContent-Id: <2>\r\n\r\nx\r\n--${boundary}--` }),
    'retry',
    'isds-answer',
  ],
  ['the last delimiter is missing', inParts({ end: '' }), 'retry', 'cut'],
  ['a delimiter is cut', inParts({ end: `\r\n--${boundary.slice(0, 5)}` }), 'retry', 'cut'],
  ['the boundary is not named', inParts({ contentType: 'multipart/related; start="<rootpart>"' }), 'retry', 'not-soap'],
  ['the boundary is another', inParts({ contentType: 'multipart/related; boundary="jiná"' }), 'retry', 'not-soap'],
  ['the root is not there', inParts({ rootId: 'other' }), 'retry', 'isds-answer'],
  [
    'a part is encoded',
    inParts({ partHeaders: 'Content-Id: <1>\r\nContent-Transfer-Encoding: base64' }),
    'retry',
    'not-soap',
  ],
  ['headers never end', inParts({ partHeaders: `Content-Id: <1>\r\nX: ${'x'.repeat(20_000)}` }), 'retry', 'not-soap'],
  ['ISDS says it is ordinary', inline(status('1281')), 'permanent', 'isds-1281'],
  [
    'an error status comes in parts',
    inParts({ content: `${include('cid:1')}${status('3009')}` }),
    'throttled',
    'isds-3009',
  ],
  ['it is a page', { contentType: 'text/html', body: '<html/>' }, 'retry', 'not-soap'],
])('nothing is left behind when %s', async (_what, reply, kind, code) => {
  await using to = await place();

  await expect(downloading(to.file, (response) => say(response, reply))).rejects.toMatchObject({ kind, code });

  expect(existsSync(to.file)).toBe(false);
});

test('a connection cut within a part leaves nothing behind', async () => {
  await using to = await place();
  const { contentType, body } = inParts();

  const failing = downloading(to.file, (response) => {
    response.writeHead(200, { 'Content-Type': contentType });
    response.write(body.subarray(0, 100_000), () => response.destroy());
  });

  await expect(failing).rejects.toMatchObject({ kind: 'retry', code: 'cut' });
  expect(existsSync(to.file)).toBe(false);
});

test('an answer in parts that is larger than allowed is given up', async () => {
  await using to = await place();

  await expect(
    downloading(to.file, (response) => say(response, inParts()), { downloadBytes: 100_000 }),
  ).rejects.toMatchObject({ kind: 'permanent', code: 'too-large' });
  expect(existsSync(to.file)).toBe(false);
});

test.each([500, 599])('a fault of SOAP 1.2 with HTTP %i keeps what it says', async (code) => {
  await using to = await place();
  const fault = envelope(
    '<S:Fault><S:Code><S:Value>S:Receiver</S:Value></S:Code><S:Reason><S:Text xml:lang="cs">Chybný MTOM</S:Text></S:Reason></S:Fault>',
  );

  const failure = await downloading(to.file, (response) =>
    say(response, { contentType: 'application/soap+xml; charset=utf-8', body: fault }, code),
  ).catch((error: unknown) => error);

  expect(failure).toMatchObject({ kind: 'retry', code: `http-${code}` });
  expect(String(failure)).toContain('S:Receiver: Chybný MTOM');
});

test('a fault of SOAP 1.2 that blames the sender is our defect', async () => {
  await using to = await place();
  const fault =
    '<S:Fault><S:Code><S:Value>S:Sender</S:Value></S:Code><S:Reason><S:Text xml:lang="cs">Ne</S:Text></S:Reason></S:Fault>';

  await expect(
    downloading(to.file, (response) => say(response, { contentType: 'application/soap+xml', body: envelope(fault) })),
  ).rejects.toMatchObject({ kind: 'ours', code: 'soap-fault' });
});

test('parts are split the same wherever the pieces of an answer end', () => {
  const { contentType } = inParts();
  const small = Buffer.from('\r\n--==hran\r\r\n-\r\n--==hranice=_1=\r\n');
  const body = Buffer.from(
    `x\r\n--${boundary} \r\nContent-Id: <rootpart>\r\n\r\n<root/>\r\n--${boundary}\r\nContent-Id: <1>\r\n\r\n${small}` +
      `\r\n--${boundary}\r\nContent-Id: <2>\r\n\r\n\r\n--${boundary}--\r\n`,
  );
  const split = (pieces: Buffer[]) => {
    let root = '';
    const parts: string[] = [];
    const splitter = multipartSplitter(
      contentType,
      (bytes) => {
        root += bytes;
      },
      {
        open: (id) => void parts.push(`${id}:`),
        write: (bytes) => void parts.push(`${parts.pop()}${bytes}`),
      },
    );
    for (const piece of pieces) splitter.write(piece);
    splitter.finish();
    return [root, ...parts];
  };
  const expected = ['<root/>', `1:${small}`, '2:'];

  for (let at = 0; at <= body.length; at++) expect(split([body.subarray(0, at), body.subarray(at)])).toEqual(expected);
  for (const size of [1, 2, 3, 7, 19]) {
    const pieces = Array.from({ length: Math.ceil(body.length / size) }, (_, index) =>
      body.subarray(index * size, (index + 1) * size),
    );
    expect(split(pieces)).toEqual(expected);
  }
});
