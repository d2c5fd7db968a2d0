import { StandardFonts } from '@cantoo/pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { openDocumentCa } from '../../src/simulator/samples/certificates.ts';
import { saveSigned } from '../../src/simulator/samples/sign.ts';
import { drawPdf, rawPage } from './documents.ts';
import { read } from './reading.ts';

const signedAt = new Date(Math.floor(Date.now() / 1000) * 1000);
let signed: Buffer;
let pem = '';

beforeAll(async () => {
  const authority = await openDocumentCa(signedAt);
  pem = authority.pem;
  const holder = { kind: 'person', key: 'jana', given: 'Jana', family: 'Malá', commonName: 'Bc. Jana Malá' } as const;
  const document = await drawPdf((_page, write) => write('Souhlasím.', 50, 100));
  await document.embedFont(StandardFonts.Helvetica);
  signed = Buffer.from(await saveSigned(document, await authority.signerFor(holder), signedAt));
});

test('a signature over the whole document by a certificate of a trusted issuer', async () => {
  const reading = await read(signed, { trustAnchorsPem: pem });

  expect(reading.outcome).toBe('complete');
  expect(reading.signatures).toEqual([
    {
      kind: 'pades',
      signerName: 'Jana Malá',
      signerOrganisation: null,
      claimedAt: signedAt.toISOString(),
      intact: 'true',
      coversWholeDocument: 'true',
      chain: 'true',
      because: expect.stringContaining('odvolání certifikátu nebylo ověřeno'),
    },
  ]);
});

test('without the issuer among the anchors the chain is unknown, never true', async () => {
  expect((await read(signed)).signatures[0]).toMatchObject({
    intact: 'true',
    chain: 'unknown',
    because: expect.stringContaining('vydavatel není mezi důvěryhodnými'),
  });
});

test('a changed byte breaks the signature', async () => {
  const changed = Buffer.from(signed);
  // The marker of binary content behind the header: no reader minds it, the digest does.
  const at = changed.indexOf('\n') + 2;
  changed[at] = changed[at]! ^ 1;

  expect((await read(changed, { trustAnchorsPem: pem })).signatures[0]).toMatchObject({ intact: 'false' });
});

test('what was added after signing is not covered', async () => {
  const added = Buffer.concat([signed, Buffer.from('\n% added later\n')]);

  expect((await read(added, { trustAnchorsPem: pem })).signatures[0]).toMatchObject({
    intact: 'true',
    coversWholeDocument: 'false',
    because: expect.stringContaining('po podpisu byl dokument změněn'),
  });
});

test('a gap that holds more than the signature cannot be verified', async () => {
  const widened = Buffer.from(
    signed
      .toString('latin1')
      .replace(/\/ByteRange\s*\[(\s*\d+\s+)(\d+)/, (whole, zero: string, length: string) =>
        whole.replace(`[${zero}${length}`, `[${zero}${String(Number(length) - 1).padStart(length.length, '0')}`),
      ),
    'latin1',
  );

  expect((await read(widened, { trustAnchorsPem: pem })).signatures[0]).toMatchObject({
    kind: 'unknown',
    intact: 'unknown',
    chain: 'unknown',
  });
});

test('a byte range that no signature field points to proves nothing', async () => {
  const planted = rawPage(Buffer.from('q Q'), '', [
    '<</Type/Sig/SubFilter/ETSI.CAdES.detached/ByteRange[0 100 200 300]/Contents<3080>>>',
  ]);

  expect((await read(planted, { trustAnchorsPem: pem })).signatures).toMatchObject([
    { kind: 'unknown', intact: 'unknown' },
  ]);
});

test('a document without a signature has none', async () => {
  expect((await read(rawPage(Buffer.from('q Q')))).signatures).toEqual([]);
});
