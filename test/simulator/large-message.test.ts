import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filler, newcomer } from '../../src/simulator/arrivals.ts';
import { schemaErrors } from '../support/isds-schema.ts';
import { about, call, type GivenSimulator, givenSimulator, list, sample, texts } from './given-simulator.ts';

const soap12 = 'http://www.w3.org/2003/05/soap-envelope';

/** A call to the service for large messages as SOAP 1.2, by hand; the answer is bytes. */
async function callLarge(
  simulator: GivenSimulator,
  body: string,
  { accept, envelope = soap12 }: { accept?: string; envelope?: string } = {},
): Promise<{ httpStatus: number; contentType: string; bytes: Buffer }> {
  const response = await fetch(`${simulator.url}/DS/vodz`, {
    method: 'POST',
    headers: {
      'content-type': 'application/soap+xml; charset=utf-8',
      authorization: `Basic ${Buffer.from('user:heslo:s dvojtečkou').toString('base64')}`,
      ...(accept ? { accept } : {}),
    },
    body: `<s:Envelope xmlns:s="${envelope}"><s:Body>${body}</s:Body></s:Envelope>`,
  });
  return {
    httpStatus: response.status,
    contentType: response.headers.get('content-type') ?? '',
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

const download = (dmID: string) => about('SignedBigMessageDownload', dmID);

/** The parts of a multipart answer, their headers in lower case; the boundary is the one that the answer announces. */
function partsOf(contentType: string, bytes: Buffer): { headers: string; content: Buffer }[] {
  const boundary = /boundary="([^"]+)"/.exec(contentType)![1]!;
  const text = bytes.toString('latin1');
  const pieces = `\r\n${text}`.split(`\r\n--${boundary}`);
  expect(pieces[0]).toBe('');
  expect(pieces.at(-1)).toBe('--\r\n');
  return pieces.slice(1, -1).map((piece) => {
    const end = piece.indexOf('\r\n\r\n');
    return { headers: piece.slice(2, end).toLowerCase(), content: Buffer.from(piece.slice(end + 4), 'latin1') };
  });
}

/** dmDm out of a sealed message with segments of any length. */
function dmDmOf(zfo: Buffer): Buffer {
  const octets: Buffer[] = [];
  let at = zfo.indexOf(Buffer.from('a0802480', 'hex')) + 4;
  while (zfo[at] === 0x04) {
    const first = zfo[at + 1]!;
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    const length = first < 0x80 ? first : zfo.readUIntBE(at + 2, lengthBytes);
    at += 2 + lengthBytes;
    octets.push(zfo.subarray(at, at + length));
    at += length;
  }
  const xml = Buffer.concat(octets);
  return xml.subarray(xml.indexOf('<p:dmDm'), xml.indexOf('</p:dmDm>') + '</p:dmDm>'.length);
}

const hashIn = (zfo: Buffer) => createHash('sha256').update(dmDmOf(zfo)).digest('base64');

describe('a large message', () => {
  let simulator: GivenSimulator;
  let large: string;
  let flagged: string;
  let ordinary: string;
  beforeAll(async () => {
    simulator = await givenSimulator();
    large = await simulator.addMessage(newcomer({ megabytes: 21 }));
    flagged = await simulator.addMessage(sample('malá velkoobjemová', 0, { dmVODZ: true }));
    ordinary = await simulator.addMessage(sample('běžná', 0));
  });
  afterAll(() => simulator[Symbol.asyncDispose]());

  test('comes inside the answer as base64 when nothing else is asked for', async () => {
    const { httpStatus, contentType, bytes } = await callLarge(simulator, download(large));
    const text = bytes.toString();

    expect([httpStatus, contentType]).toEqual([200, 'application/soap+xml; charset=utf-8']);
    expect(text).toContain(`<SOAP-ENV:Envelope xmlns:SOAP-ENV="${soap12}"`);
    expect(texts(text, 'dmStatusCode')).toEqual(['0000']);
    const dmDm = dmDmOf(Buffer.from(texts(text, 'dmSignature')[0]!, 'base64')).toString();
    const content = Buffer.from(texts(dmDm, 'dmEncodedContent')[0]!, 'base64');
    expect(content.length).toBe(21 * 1024 * 1024);
    const [first] = await filler(21)
      .next()
      .then(({ value }) => [value as Buffer]);
    expect(content.subarray(0, first!.length).equals(first!)).toBe(true);
  });

  test('comes beside the document as MTOM when the request accepts it', async () => {
    const { contentType, bytes } = await callLarge(simulator, download(flagged), { accept: 'multipart/related' });
    const [root, binary, ...others] = partsOf(contentType, bytes);

    expect(contentType).toMatch(
      /^multipart\/related; start="<rootpart>"; type="application\/xop\+xml"; boundary="==.+=="; start-info="application\/soap\+xml"$/,
    );
    expect(others).toEqual([]);
    expect(root!.headers).toContain('content-type: application/xop+xml');
    expect(root!.headers).toContain('content-id: <rootpart>');
    expect(binary!.headers).toContain('content-id: <1>');
    expect(root!.content.toString()).toContain(
      '<q:dmSignature><xop:Include xmlns:xop="http://www.w3.org/2004/08/xop/include" href="cid:1"/></q:dmSignature>',
    );
    expect(texts(root!.content.toString(), 'dmStatusCode')).toEqual(['0000']);
    expect(binary!.content.subarray(0, 2).toString('hex')).toBe('3080');
    expect(binary!.content.subarray(-6).toString('hex')).toBe('000000000000');
  });

  test('is the same message either way: dmHash agrees with its octets', async () => {
    const inline = await callLarge(simulator, download(flagged));
    const mtom = await callLarge(simulator, download(flagged), { accept: 'application/xop+xml, multipart/related' });
    const envelope = await call(simulator, 'dx', about('MessageEnvelopeDownload', flagged));
    const stated = texts(envelope.text, 'dmHash')[0]!.trim();
    expect(await schemaErrors(inline.bytes.toString(), 'vodz')).toEqual([]);

    expect(hashIn(Buffer.from(texts(inline.bytes.toString(), 'dmSignature')[0]!, 'base64'))).toBe(stated);
    expect(hashIn(partsOf(mtom.contentType, mtom.bytes)[1]!.content)).toBe(stated);
  });

  test('SOAP 1.1 is tolerated, without MTOM', async () => {
    const answer = await call(simulator, 'vodz', download(flagged));

    expect([answer.httpStatus, answer.code]).toEqual([200, '0000']);
    expect(answer.text).toContain('http://schemas.xmlsoap.org/soap/envelope/');
    expect(texts(answer.text, 'dmSignature')[0]).toMatch(/^MIAG/);
  });

  test('each kind of message is refused with 1281 where the other is served', async () => {
    const inline = await callLarge(simulator, download(ordinary));
    const withMtom = await callLarge(simulator, download(ordinary), { accept: 'multipart/related' });

    expect(texts(inline.bytes.toString(), 'dmStatusCode')).toEqual(['1281']);
    expect(await schemaErrors(inline.bytes.toString(), 'vodz')).toEqual([]);
    expect(withMtom.contentType).toBe('application/soap+xml; charset=utf-8');
    expect(texts(withMtom.bytes.toString(), 'dmStatusCode')).toEqual(['1281']);
    expect((await call(simulator, 'dz', about('SignedMessageDownload', flagged))).code).toBe('1281');
  });

  test('is listed with dmVODZ also when it is small', async () => {
    const { text } = await call(simulator, 'dx', list());
    expect(
      [...text.matchAll(/<q:dmRecord( dmVODZ="true")?>.*?<q:dmID>(\d+)</g)].map(([, flag, id]) => [!!flag, id]),
    ).toEqual([ordinary, flagged, large, '9999817', '9999800'].map((id) => [id === large || id === flagged, id]));
  });

  test('a mistake is answered with a SOAP 1.2 fault', async () => {
    const wrong = await callLarge(simulator, '<a>');
    const older = await callLarge(simulator, download(large), {
      envelope: 'http://schemas.xmlsoap.org/soap/envelope/',
    });
    simulator.faults.add({ operation: '*', name: '503-maintenance' });
    const maintenance = await callLarge(simulator, download(large));
    simulator.faults.add({ operation: '*', name: 'http', code: '599' });
    const mtom = await callLarge(simulator, download(large));

    expect([wrong, older, maintenance, mtom].map(({ httpStatus }) => httpStatus)).toEqual([400, 400, 503, 599]);
    expect(wrong.bytes.toString()).toContain('<SOAP-ENV:Value>SOAP-ENV:Sender</SOAP-ENV:Value>');
    expect(maintenance.bytes.toString()).toContain('<SOAP-ENV:Value>SOAP-ENV:Receiver</SOAP-ENV:Value>');
    expect(maintenance.bytes.toString()).toContain('<SOAP-ENV:Text xml:lang="cs">Systém datových schránek');
  });

  test('SOAP 1.2 is not spoken by the other services', async () => {
    const response = await fetch(`${simulator.url}/DS/dz`, {
      method: 'POST',
      headers: {
        'content-type': 'application/soap+xml',
        authorization: `Basic ${Buffer.from('user:heslo:s dvojtečkou').toString('base64')}`,
      },
      body: '',
    });
    expect(response.status).toBe(415);
  });

  test.each(['multipart/related', undefined])('cut in the middle, the connection breaks (%s)', async (accept) => {
    simulator.faults.add({ operation: 'SignedBigMessageDownload', name: 'cut' });
    await expect(callLarge(simulator, download(flagged), accept ? { accept } : {})).rejects.toThrow('terminated');
  });

  test('half of it can come as if it were whole', async () => {
    simulator.faults.add({ operation: 'SignedBigMessageDownload', name: 'half' });
    const { httpStatus, bytes } = await callLarge(simulator, download(large));

    expect(httpStatus).toBe(200);
    expect(bytes.length).toBeGreaterThan(10_000_000);
    expect(bytes.toString()).not.toContain('dmStatus');
  });

  test.each(['wrong-hash', 'wrong-id'] as const)('the fault %s touches its envelope alone', async (name) => {
    simulator.faults.add({ operation: 'SignedBigMessageDownload', name });
    const { bytes } = await callLarge(simulator, download(large));
    const dmDm = dmDmOf(Buffer.from(texts(bytes.toString(), 'dmSignature')[0]!, 'base64'));

    expect(dmDm.includes('<p:dmAllowSubstDelivery>false<')).toBe(name === 'wrong-hash');
    expect(dmDm.includes(`<p:dmID>${large}<`)).toBe(name === 'wrong-hash');
  });
});

test('a message of 95 MB is taken in and served in little memory', { timeout: 120_000 }, async () => {
  await using simulator = await givenSimulator();
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const look = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 10);

  const dmID = await simulator.addMessage(newcomer({ megabytes: 95 }));
  const response = await fetch(`${simulator.url}/DS/vodz`, {
    method: 'POST',
    headers: {
      'content-type': 'application/soap+xml',
      accept: 'multipart/related',
      authorization: `Basic ${Buffer.from('user:heslo:s dvojtečkou').toString('base64')}`,
    },
    body: `<s:Envelope xmlns:s="${soap12}"><s:Body>${download(dmID)}</s:Body></s:Envelope>`,
  });
  let length = 0;
  for await (const piece of response.body!) length += piece.length;
  clearInterval(look);

  expect(length).toBeGreaterThan(95 * 1024 * 1024 * (4 / 3));
  // The test's own client included.
  expect((peak - before) / 1024 / 1024).toBeLessThan(200);
});

test('what ISDS would not take is refused and leaves nothing behind', async () => {
  await using simulator = await givenSimulator();
  const broken = newcomer({ megabytes: 1 });
  const failing = async function* () {
    yield Buffer.from('začátek');
    throw new Error('disk is gone');
  };

  await expect(simulator.addMessage(newcomer({ megabytes: 101 }))).rejects.toThrow('more than 100 MB');
  await expect(
    simulator.addMessage({
      ...broken,
      files: [{ dmFileDescr: 'x', dmMimeType: 'text/plain', dmFileMetaType: 'main', pieces: failing }],
    }),
  ).rejects.toThrow('disk is gone');

  expect(texts((await call(simulator, 'dx', list())).text, 'dmID')).toHaveLength(2);
});
