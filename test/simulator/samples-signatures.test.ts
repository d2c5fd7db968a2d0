import { createHash, X509Certificate } from 'node:crypto';
import * as pkijs from 'pkijs';
import { beforeAll, expect, test } from 'vitest';
import type { SampleWorld } from '../../src/simulator/sample.ts';
import { buildSampleWorld } from '../../src/simulator/samples/world.ts';

let world: SampleWorld;

beforeAll(async () => {
  world = await buildSampleWorld({ now: new Date('2026-11-22T08:00:00Z') });
});

function signatureOf(messageStart: string, fileIndex = 0) {
  const message = world.messages.find((one) => one.name.startsWith(messageStart))!;
  const bytes = Buffer.from(message.files[fileIndex]!.content);
  const [, a, b, c, d] = /\/ByteRange\s*\[\s*(\d+) (\d+) (\d+) (\d+)/.exec(bytes.toString('latin1'))!.map(Number);
  const contents = Buffer.from(bytes.toString('latin1', b! + 1, c! - 1), 'hex');
  const covered = Buffer.concat([bytes.subarray(a!, a! + b!), bytes.subarray(c!, c! + d!)]);
  const info = pkijs.ContentInfo.fromBER(new Uint8Array(contents));
  const signed = new pkijs.SignedData({ schema: info.content });
  return { bytes, covered, end: c! + d!, signed };
}

async function isValid(signed: pkijs.SignedData, covered: Buffer): Promise<boolean> {
  const trusted = pkijs.Certificate.fromBER(new Uint8Array(new X509Certificate(world.documentCa).raw));
  const result = await signed.verify({
    signer: 0,
    data: new Uint8Array(covered).buffer,
    checkChain: true,
    trustedCerts: [trusted],
    checkDate: new Date('2026-11-22T08:00:00Z'),
    extendedMode: true,
  });
  return result.signatureVerified === true && result.signerCertificateVerified === true;
}

const signerOf = (signed: pkijs.SignedData) =>
  (signed.certificates![0] as pkijs.Certificate).subject.typesAndValues.map((part) => part.value.valueBlock.value);

test('the signature of number 1 covers the whole document, holds and leads to the fictional authority', async () => {
  const { bytes, covered, end, signed } = signatureOf('01');
  expect(end).toBe(bytes.length);
  expect(await isValid(signed, covered)).toBe(true);
  expect(signerOf(signed)).toContain('Ing. Marie Lipovská');
});

test('one changed byte breaks the signature', async () => {
  const { covered, signed } = signatureOf('01');
  covered[1000]! ^= 1;
  expect(await isValid(signed, covered).catch(() => false)).toBe(false);
});

test('the form of the employee in number 15 is signed by the director', () => {
  expect(signerOf(signatureOf('15').signed)).toContain('Bc. Aleš Sedlák');
});

test('the forms of number 35 bear the seal of the town', () => {
  expect(signerOf(signatureOf('35').signed)).toContain('Město Kamenec');
  expect(signerOf(signatureOf('35', 1).signed)).toContain('Město Kamenec');
});

test('the signing certificate is named in the signature by its digest', () => {
  const { signed } = signatureOf('22');
  const attributes = signed.signerInfos[0]!.signedAttrs!.attributes;
  const named = attributes.find((attribute) => attribute.type === '1.2.840.113549.1.9.16.2.47')!;
  const certificate = (signed.certificates![0] as pkijs.Certificate).toSchema().toBER(false);
  const digest = createHash('sha256').update(new Uint8Array(certificate)).digest('hex');
  expect(Buffer.from(named.toSchema().toBER(false)).toString('hex')).toContain(digest);
});
