import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadTrustAnchors, type TrustAnchors } from '../../src/evidence/trust-anchors.ts';
import { type ExpectedMessage, verifySignedMessage } from '../../src/evidence/verify.ts';
import type { OpenedMessage } from '../../src/isds/opened-message.ts';
import { openAuthority } from '../../src/simulator/sealing/authority.ts';
import { seal } from '../../src/simulator/sealing/seal.ts';
import { timeStamp } from '../../src/simulator/sealing/time-stamp.ts';
import { anchorsOf, contentOf, sealedAt, sealedMessage, type Workshop, workshop } from '../isds/sealed-message.ts';

let shop: Workshop;
let anchors: TrustAnchors;
beforeAll(async () => {
  shop = await workshop();
  anchors = await loadTrustAnchors([shop.trustAnchorsFile]);
});
afterAll(() => shop[Symbol.asyncDispose]());

const asked: ExpectedMessage = { dmId: '1637401', boxId: 'sc9aavg', environment: 'test' };
const none: TrustAnchors = { certificates: [], fingerprints: new Set() };

/** Seals `content` and says how its verification ends, as "valid" or "invalid: seal, hash". */
async function verdictOn(
  content: Buffer | string,
  options: Partial<Parameters<typeof seal>[2]> = {},
  expected = asked,
  trusted = anchors,
): Promise<string> {
  const bytes = await seal(shop.authority, Buffer.from(content), {
    at: sealedAt,
    segmentBytes: 1000,
    stamped: true,
    ...options,
  });
  return summary(await shop.open(bytes), expected, trusted);
}

async function summary(opened: OpenedMessage, expected = asked, trusted = anchors): Promise<string> {
  const { signature, verdicts } = await verifySignedMessage(opened, expected, trusted);
  const notTrue = Object.entries(verdicts).filter(([, { verdict }]) => verdict !== 'true');
  return [signature, ...notTrue.map(([name, { verdict }]) => `${name} ${verdict}`)].join(', ');
}

describe('a message sealed by ISDS', () => {
  test('is valid, and every fact has its reason', async () => {
    const opened = await shop.open(await sealedMessage(shop.authority));
    const evidence = await verifySignedMessage(opened, asked, anchors);

    expect(evidence).toEqual({
      signature: 'valid',
      verdicts: {
        seal: { verdict: 'true', because: 'Pečeť souhlasí s obsahem zprávy.' },
        hash: { verdict: 'true', because: 'Zpráva odpovídá svému otisku.' },
        timeStamp: { verdict: 'true', because: 'Časové razítko souhlasí.' },
        ids: { verdict: 'true', because: 'Číslo zprávy i schránka příjemce souhlasí.' },
        environment: { verdict: 'true', because: 'Pečeť je ze zkušebního prostředí.' },
        chain: {
          verdict: 'true',
          because: 'Certifikáty pečeti a razítek vedou k důvěryhodnému vydavateli; jejich odvolání se neověřovalo.',
        },
      },
      sealedBy: 'Informační systém datových schránek - zkušební prostředí',
      sealedAt: '2026-11-20T12:00:00.000Z',
      stampedAt: '2026-11-20T12:00:00.000Z',
    });
  });

  test('is valid also without the time stamp of the seal itself', async () => {
    expect(await verdictOn(await contentOf(shop.authority), { stamped: false })).toBe('valid');
  });

  test('is invalid when its content was exchanged, whatever the content says of itself', async () => {
    const shipped = await contentOf(shop.authority, { annotation: 'podvrh' });
    expect(await verdictOn(await contentOf(shop.authority), { shipped })).toBe('invalid, seal false');
  });

  test('is invalid when its hash is not of its content', async () => {
    const content = (await contentOf(shop.authority)).toString().replace('Žádost o přístup', 'Žádost o přistup');
    expect(await verdictOn(content)).toBe('invalid, hash false, timeStamp false');
  });

  test('is unchecked when its time stamp is missing, invalid when it is another’s or broken', async () => {
    const content = (await contentOf(shop.authority)).toString();
    const other = (await timeStamp(shop.authority, Buffer.alloc(32, 7), sealedAt)).toString('base64');
    const stamp = /(<q:dmQTimestamp)>([^<]*)<\/q:dmQTimestamp>/;

    expect(await verdictOn(content.replace(stamp, '$1/>'))).toBe('unchecked, timeStamp unknown');
    expect(await verdictOn(content.replace(stamp, `$1>${other}</q:dmQTimestamp>`))).toBe('invalid, timeStamp false');
    expect(await verdictOn(content.replace(stamp, `$1>${other.slice(4)}</q:dmQTimestamp>`))).toBe(
      'invalid, timeStamp false',
    );
  });

  test('is accepted with a time stamp padded with zeros, as ISDS sends it', async () => {
    const content = (await contentOf(shop.authority)).toString();
    const padded = content.replace(/(dmQTimestamp>)([^<]*)</, (_, tag: string, token: string) => {
      return `${tag}${Buffer.concat([Buffer.from(token, 'base64'), Buffer.alloc(9)]).toString('base64')}<`;
    });
    expect(await verdictOn(padded)).toBe('valid');
  });

  test('is invalid when it is not the message or the box that was asked for', async () => {
    const content = await contentOf(shop.authority);
    expect(await verdictOn(content, {}, { ...asked, dmId: '1637402' })).toBe('invalid, ids false');
    expect(await verdictOn(content, {}, { ...asked, boxId: 'aaaaaaa' })).toBe('invalid, ids false');
  });

  test('of the test environment is not taken for production; at a custom address the name of ISDS is enough', async () => {
    const content = await contentOf(shop.authority);
    expect(await verdictOn(content, {}, { ...asked, environment: 'production' })).toBe('invalid, environment false');
    expect(await verdictOn(content, {}, { ...asked, environment: 'custom' })).toBe('valid');
  });

  test('that is a delivery receipt is unchecked, for the hash in it is of a message that is elsewhere', async () => {
    const receipt = (await contentOf(shop.authority))
      .toString()
      .replaceAll('MessageDownloadResponse', 'GetDeliveryInfoResponse')
      .replaceAll('dmReturnedMessage', 'dmDelivery')
      .replace('v20/message', 'v20/delivery')
      .replace(/<p:dmFiles>.*<\/p:dmFiles>/, '');
    expect(await verdictOn(receipt)).toBe('unchecked, hash unknown');
  });

  test('is unchecked when its authority is not among the trusted ones, even if that one has the same name', async () => {
    const content = await contentOf(shop.authority);
    const namesake = await openAuthority(join(shop.fresh(), 'jiná'), 2048, sealedAt);
    const file = join(shop.fresh(), 'anchors.pem');
    writeFileSync(file, anchorsOf(namesake));
    const others = await loadTrustAnchors([file]);
    expect(await verdictOn(content, {}, asked, none)).toBe('unchecked, chain unknown');
    expect(await verdictOn(content, {}, asked, others)).toBe('unchecked, chain unknown');
  });

  test('is invalid when the certificate was not valid at the time of sealing', async () => {
    const content = await contentOf(shop.authority);
    const at = new Date('2045-01-01T00:00:00Z');
    expect(await verdictOn(content, { at, stamped: false })).toBe('invalid, chain false');
  });

  test('is invalid when a certificate in it is exchanged for another of the same authority', async () => {
    const bytes = await sealedMessage(shop.authority);
    const der = shop.authority.seal.der;
    const at = bytes.indexOf(der);
    const exchanged = Buffer.concat([bytes.subarray(0, at), shop.authority.stamp.der, bytes.subarray(at + der.length)]);
    expect(await summary(await shop.open(exchanged))).toBe('invalid, seal false, environment false, chain unknown');
  });
});

const sample = join(process.env.ISDS_SAMPLES ?? '', 'ODZ_with_xml_attachment.zfo');
const haveSample = process.env.ISDS_SAMPLES !== undefined && existsSync(sample);

describe.skipIf(!haveSample)('the public sample of a real message (needs ISDS_SAMPLES, a folder with the file)', () => {
  const expected: ExpectedMessage = { dmId: '1668286', boxId: 'yvfab6e', environment: 'test' };

  test('everything verifies but the chain, whose anchors are not here', async () => {
    const opened = await shop.open(readFileSync(sample));

    expect(opened).toMatchObject({ kind: 'sent', envelope: { senderBoxId: 'sbhagfz', annotation: 'test' } });
    expect(readFileSync(opened.documents[0]!.file, 'utf8')).toBe('<test />');
    expect(await summary(opened, expected)).toBe('unchecked, chain unknown');
    expect(await verifySignedMessage(opened, expected, none)).toMatchObject({
      sealedAt: '2014-03-13T16:14:09.000Z',
      stampedAt: '2014-03-13T16:12:42.990Z',
    });
  });
});
