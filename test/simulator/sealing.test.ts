import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FaultName } from '../../src/simulator/faults.ts';
import {
  about,
  call,
  type GivenSimulator,
  givenSimulator,
  idsNewestFirst,
  signedDownload,
  texts,
} from './given-simulator.ts';

const run = promisify(execFile);
const haveOpenssl = await run('openssl', ['version']).then(
  () => true,
  () => false,
);

describe('a sealed message', () => {
  let simulator: GivenSimulator;
  let dmID: string;
  let zfo: Buffer;
  beforeAll(async () => {
    // openssl checks certificates against its own clock
    simulator = await givenSimulator({ now: () => new Date() });
    dmID = (await idsNewestFirst(simulator))[0]!;
    zfo = await signedDownload(simulator, dmID);
  });
  afterAll(() => simulator[Symbol.asyncDispose]());

  test('is BER of indefinite length with the content in pieces', () => {
    expect(zfo.subarray(0, 2).toString('hex')).toBe('3080');
    const content = signedData(zfo).encapContentInfo.eContent!;
    expect(content.idBlock.isConstructed && content.lenBlock.isIndefiniteForm).toBe(true);
    expect(content.valueBlock.value.length).toBeGreaterThan(1);
  });

  test('verifies with pkijs, holds the signer alone, and the signer leads to the anchors', async () => {
    const signed = signedData(zfo);
    const anchors = await trustAnchors(simulator.trustAnchorsFile);

    const result = await signed.verify({ signer: 0, checkChain: true, trustedCerts: anchors, extendedMode: true });

    expect([result.signatureVerified, result.signerCertificateVerified]).toEqual([true, true]);
    expect(signed.certificates).toHaveLength(1);
    expect(signed.signerInfos).toHaveLength(1);
    expect(signed.signerInfos[0]!.signatureAlgorithm.algorithmId).toBe('1.2.840.113549.1.1.10');
    expect(signed.signerInfos[0]!.signedAttrs!.attributes.map((attribute) => attribute.type).sort()).toEqual([
      '1.2.840.113549.1.9.16.2.47',
      '1.2.840.113549.1.9.3',
      '1.2.840.113549.1.9.4',
      '1.2.840.113549.1.9.5',
    ]);
    const signer = signed.certificates![0] as pkijs.Certificate;
    expect(signer.subject.typesAndValues.map(({ value }) => value.valueBlock.value)).toEqual([
      'CZ',
      'Digitální a informační agentura',
      'Informační systém datových schránek - zkušební prostředí',
    ]);
  });

  test('its signature is time-stamped', () => {
    const signer = signedData(zfo).signerInfos[0]!;
    const [attribute] = signer.unsignedAttrs!.attributes;
    expect(attribute!.type).toBe('1.2.840.113549.1.9.16.2.14');
    const imprint = imprintOf(Buffer.from((attribute!.values[0] as asn1js.Sequence).toBER()));
    expect(imprint).toBe(sha256(Buffer.from(signer.signature.valueBlock.valueHexView)));
  });

  test('dmHash, recomputed over the octets of dmDm, equals what it says and what the time stamp covers', () => {
    const xml = contentOf(zfo).toString('utf8');
    const dmDm = xml.slice(xml.indexOf('<p:dmDm'), xml.indexOf('</p:dmDm>') + '</p:dmDm>'.length);
    const stated = texts(xml, 'dmHash')[0]!;

    expect(stated.endsWith('=\n')).toBe(true);
    expect(Buffer.from(stated, 'base64').toString('hex')).toBe(sha256(Buffer.from(dmDm)));
    expect(imprintOf(Buffer.from(texts(xml, 'dmQTimestamp')[0]!, 'base64'))).toBe(sha256(Buffer.from(dmDm)));
  });

  test('holds what the sender wrote', () => {
    const xml = contentOf(zfo).toString('utf8');
    expect(xml.startsWith('<q:MessageDownloadResponse xmlns:q="http://isds.czechpoint.cz/v20/message" ')).toBe(true);
    expect(texts(xml, 'dmID')).toEqual([dmID]);
    expect(texts(xml, 'dmSender')).toEqual(['Dům &lt;U Lípy&gt; &amp; spol.']);
    expect(xml).toContain('<p:dmXMLContent><údaje xmlns="urn:x">jméno &amp; příjmení</údaje></p:dmXMLContent>');
    expect(Buffer.from(texts(xml, 'dmEncodedContent')[0]!, 'base64')).toHaveLength(4000);
  });

  test('two downloads differ in their bytes and agree in dmHash', async () => {
    const again = await signedDownload(simulator, dmID);
    expect(sha256(again)).not.toBe(sha256(zfo));
    expect(texts(contentOf(again).toString(), 'dmHash')).toEqual(texts(contentOf(zfo).toString(), 'dmHash'));
  });

  test('MessageDownload gives the same octets of dmDm', async () => {
    const { text } = await call(simulator, 'dz', about('MessageDownload', dmID));
    const dmDm = text.slice(text.indexOf('<p:dmDm'), text.indexOf('</p:dmDm>') + '</p:dmDm>'.length);
    expect(texts(text, 'dmHash').map((hash) => Buffer.from(hash, 'base64').toString('hex'))).toEqual([
      sha256(Buffer.from(dmDm)),
    ]);
  });

  test.skipIf(!haveOpenssl)('verifies with openssl, and so do both time stamps', async () => {
    const file = (name: string) => join(simulator.stateDir, name);
    const content = contentOf(zfo);
    const signer = signedData(zfo).signerInfos[0]!;
    await writeFile(file('message.zfo'), zfo);
    await writeFile(file('message.tst'), Buffer.from(texts(content.toString(), 'dmQTimestamp')[0]!, 'base64'));
    await writeFile(
      file('seal.tst'),
      Buffer.from((signer.unsignedAttrs!.attributes[0]!.values[0] as asn1js.Sequence).toBER()),
    );
    const dmDm = content.subarray(content.indexOf('<p:dmDm'), content.indexOf('</p:dmDm>') + '</p:dmDm>'.length);
    const anchors = ['-CAfile', simulator.trustAnchorsFile];
    const verify = (digest: string, token: string) =>
      run('openssl', ['ts', '-verify', '-digest', digest, '-in', file(token), '-token_in', ...anchors]);

    await run('openssl', [
      'cms',
      '-verify',
      '-inform',
      'DER',
      '-in',
      file('message.zfo'),
      ...anchors,
      '-out',
      file('out'),
    ]);
    await verify(sha256(dmDm), 'message.tst');
    await verify(sha256(Buffer.from(signer.signature.valueBlock.valueHexView)), 'seal.tst');

    expect(await readFile(file('out'))).toEqual(content);
    await expect(verify('00'.repeat(32), 'seal.tst')).rejects.toThrow('Command failed');
  });

  test('keys are for their owner only', async () => {
    const { mode } = await stat(join(simulator.stateDir, 'authority', 'seal.key.pem'));
    expect(mode & 0o777).toBe(0o600);
  });
});

test.each<[FaultName, { seal: boolean; hash: boolean; stamp: boolean; id: boolean }]>([
  ['0005', { seal: true, hash: true, stamp: true, id: true }],
  ['broken-seal', { seal: false, hash: true, stamp: true, id: true }],
  ['wrong-hash', { seal: true, hash: false, stamp: false, id: true }],
  ['no-time-stamp', { seal: true, hash: true, stamp: false, id: true }],
  ['wrong-id', { seal: true, hash: true, stamp: true, id: false }],
])('the fault %s spoils exactly what it says', async (name, expected) => {
  await using simulator = await givenSimulator({ now: () => new Date() });
  const dmID = (await idsNewestFirst(simulator))[0]!;
  simulator.faults.add({ operation: 'SignedMessageDownload', name });

  const zfo = await signedDownload(simulator, dmID);

  const xml = contentOf(zfo).toString();
  const computed = sha256(
    Buffer.from(xml.slice(xml.indexOf('<p:dmDm'), xml.indexOf('</p:dmDm>') + '</p:dmDm>'.length)),
  );
  const token = Buffer.from(texts(xml, 'dmQTimestamp')[0]!, 'base64');
  const checked = await signedData(zfo)
    .verify({ signer: 0, extendedMode: true })
    .catch((error: { signatureVerified: boolean }) => error);
  expect({
    seal: checked.signatureVerified === true,
    hash: Buffer.from(texts(xml, 'dmHash')[0]!, 'base64').toString('hex') === computed,
    stamp: token.length > 0 && imprintOf(token) === computed,
    id: texts(xml, 'dmID')[0] === dmID,
  }).toEqual(expected);
  expect(signedData(zfo).signerInfos[0]!.unsignedAttrs === undefined).toBe(name === '0005');
});

function signedData(zfo: Buffer): pkijs.SignedData {
  const { result, offset } = asn1js.fromBER(zfo);
  expect(offset).toBe(zfo.length);
  return new pkijs.SignedData({ schema: new pkijs.ContentInfo({ schema: result }).content });
}

function contentOf(zfo: Buffer): Buffer {
  return Buffer.from(signedData(zfo).encapContentInfo.eContent!.getValue());
}

function imprintOf(token: Buffer): string {
  const signed = signedData(token);
  const info = pkijs.TSTInfo.fromBER(signed.encapContentInfo.eContent!.getValue());
  return Buffer.from(info.messageImprint.hashedMessage.valueBlock.valueHexView).toString('hex');
}

async function trustAnchors(file: string): Promise<pkijs.Certificate[]> {
  const pem = await readFile(file, 'utf8');
  return [...pem.matchAll(/-----BEGIN CERTIFICATE-----([^-]+)-----END/g)].map((match) =>
    pkijs.Certificate.fromBER(Buffer.from(match[1]!, 'base64')),
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
