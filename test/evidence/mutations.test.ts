import { afterAll, beforeAll, expect, test } from 'vitest';
import { Failure } from '../../src/errors.ts';
import { loadTrustAnchors, type TrustAnchors } from '../../src/evidence/trust-anchors.ts';
import { verifySignedMessage } from '../../src/evidence/verify.ts';
import type { OpenedMessage } from '../../src/isds/opened-message.ts';
import { plainFile, sealedMessage, type Workshop, workshop } from '../isds/sealed-message.ts';

let shop: Workshop;
let anchors: TrustAnchors;
let message: Buffer;
let original: string;
beforeAll(async () => {
  shop = await workshop();
  anchors = await loadTrustAnchors([shop.trustAnchorsFile]);
  message = await sealedMessage(shop.authority, { files: plainFile('souhlas') + plainFile('příloha') });
  original = saidBy(await shop.open(message));
});
afterAll(() => shop[Symbol.asyncDispose]());

/** Everything that the rest of podatelna takes from a message. */
function saidBy(opened: OpenedMessage): string {
  const { seal: _, timeStampToken: __, documents, ...rest } = opened;
  return JSON.stringify([rest, documents.map(({ file: ___, ...document }) => document)]);
}

async function outcome(bytes: Buffer): Promise<'refused' | 'invalid' | 'unchecked' | 'same' | 'false accept'> {
  let opened: OpenedMessage;
  try {
    opened = await shop.open(bytes);
  } catch (error) {
    if (error instanceof Failure && error.kind === 'permanent' && error.code.startsWith('zfo-')) return 'refused';
    throw error;
  }
  const expected = { dmId: '1637401', boxId: 'sc9aavg', environment: 'test' as const };
  const { signature } = await verifySignedMessage(opened, expected, anchors);
  if (signature !== 'valid') return signature;
  return saidBy(opened) === original ? 'same' : 'false accept';
}

async function tally(mutants: Iterable<Buffer>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const mutant of mutants) {
    const result = await outcome(mutant);
    counts[result] = (counts[result] ?? 0) + 1;
  }
  return counts;
}

function* flips(step: number, from = 0, until = message.length): Generator<Buffer> {
  for (let at = from; at < until; at += step) {
    const mutant = Buffer.from(message);
    mutant[at]! ^= 1 << (at % 8);
    yield mutant;
  }
}

test('the message itself is accepted', async () => {
  expect(await outcome(message)).toBe('same');
});

test('a bit changed anywhere is never accepted as another message', async () => {
  const counts = await tally(flips(61));
  expect(counts['false accept'] ?? 0).toBe(0);
  // what no signature covers: version numbers, the list of algorithms, the copy of an issuer's certificate in a stamp
  expect(counts.same ?? 0).toBeLessThan(30);
  expect(counts.invalid).toBeGreaterThan(60);
});

test('a bit changed in the outer structure is never accepted as another message', async () => {
  const counts = await tally([...flips(1, 0, 100), ...flips(1, message.length - 20)]);
  expect(counts['false accept'] ?? 0).toBe(0);
});

test('a bit changed in the content or in the seal’s signature is never accepted', async () => {
  const from = message.indexOf('<q:Mess');
  const until = message.indexOf('</q:MessageDownloadResponse>');
  const counts = await tally(flips(101, from, until));
  expect(Object.keys(counts).sort()).toEqual(['invalid', 'refused']);
});

test('a message cut, lengthened, with pieces swapped or lengths exchanged is never accepted as another', async () => {
  const piece = 4 + 1000;
  const first = message.indexOf('<q:Mess') - 4;
  const swapped = Buffer.concat([
    message.subarray(0, first),
    message.subarray(first + piece, first + 2 * piece),
    message.subarray(first, first + piece),
    message.subarray(first + 2 * piece),
  ]);
  const shortened = Buffer.concat([message.subarray(0, first), message.subarray(first + piece)]);
  const repeated = Buffer.concat([message.subarray(0, first + piece), message.subarray(first)]);
  const longer = Buffer.from(message);
  longer.writeUInt16BE(1001, first + 2);
  const cuts = Array.from({ length: 40 }, (_, n) => message.subarray(0, Math.floor((message.length * n) / 40)));

  const counts = await tally([
    swapped,
    shortened,
    repeated,
    longer,
    Buffer.concat([message, message]),
    Buffer.concat([message, Buffer.alloc(1)]),
    ...cuts,
  ]);
  expect(Object.keys(counts).filter((result) => !['refused', 'invalid'].includes(result))).toEqual([]);
});
