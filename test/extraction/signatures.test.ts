import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StandardFonts } from '@cantoo/pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { openDocumentCa } from '../../src/simulator/samples/certificates.ts';
import { saveSigned } from '../../src/simulator/samples/sign.ts';
import { drawPdf, rawPage } from './documents.ts';
import { read } from './reading.ts';
import { signPdf } from './signed-pdf.ts';
import { pem as anchorsOf, signer, timeStampToken } from './signers.ts';

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

const fact = (verdict: string, because: string) => ({ verdict, because });

test('a signature over the whole document by a certificate of a trusted issuer', async () => {
  const reading = await read(signed, { trustAnchorsPem: pem });

  expect(reading.outcome).toBe('complete');
  expect(reading.signatures).toEqual([
    {
      kind: 'pades',
      file: null,
      signer: {
        name: 'Jana Malá',
        givenName: 'Jana',
        surname: 'Malá',
        organisation: null,
        pseudonym: null,
        issuer: 'Zkušební kvalifikovaná CA',
        qualifiedFor: 'signature',
        validFrom: expect.any(String),
        validTo: expect.any(String),
      },
      intact: fact('true', 'Podpis souhlasí s obsahem.'),
      coversWholeDocument: fact('true', 'Podpis se vztahuje k celému dokumentu.'),
      chain: fact(
        'true',
        'Certifikát vede k důvěryhodnému vydavateli a v době podpisu platil; zda nebyl odvolán, se neověřovalo.',
      ),
      time: {
        ...fact('unknown', 'Čas podpisu uvádí jen sám podepisující, doložen není.'),
        source: 'claim',
        at: signedAt.toISOString(),
      },
      summary:
        'Elektronický podpis (podle certifikátu: Jana Malá) souhlasí s celým dokumentem, certifikát je od důvěryhodného vydavatele, čas uvádí jen podepisující; odvolání certifikátu se neověřovalo.',
    },
  ]);
});

test('with no issuer trusted the chain is unknown, never true', async () => {
  expect((await read(signed)).signatures[0]).toMatchObject({
    intact: { verdict: 'true' },
    chain: fact('unknown', 'Důvěryhodní vydavatelé nejsou nastaveni, proto nelze říci, zda certifikátu věřit.'),
  });
});

test('a changed byte breaks the signature', async () => {
  const changed = Buffer.from(signed);
  // The marker of binary content behind the header: no reader minds it, the digest does.
  const at = changed.indexOf('\n') + 2;
  changed[at] = changed[at]! ^ 1;

  expect((await read(changed, { trustAnchorsPem: pem })).signatures[0]).toMatchObject({
    intact: fact('false', 'Obsah neodpovídá podpisu, byl změněn.'),
    coversWholeDocument: { verdict: 'true' },
  });
});

test('what was added after signing is not covered', async () => {
  const added = Buffer.concat([signed, Buffer.from('\n% added later\n')]);

  expect((await read(added, { trustAnchorsPem: pem })).signatures[0]).toMatchObject({
    intact: { verdict: 'true' },
    coversWholeDocument: fact(
      'false',
      'Po podpisu byl dokument doplněn nebo změněn; podpis se vztahuje jen k jeho dřívější podobě.',
    ),
  });
});

test('a byte range that no signature field points to proves nothing', async () => {
  const planted = rawPage(Buffer.from('q Q'), '', [
    '<</Type/Sig/SubFilter/ETSI.CAdES.detached/ByteRange[0 100 200 300]/Contents<3080>>>',
  ]);

  expect((await read(planted, { trustAnchorsPem: pem })).signatures).toMatchObject([
    { kind: 'unknown', intact: { verdict: 'unknown' } },
  ]);
});

test('a document without a signature has none, and one with a time stamp only, too', async () => {
  const ca = signer({ CN: 'Zkušební CA' }, { ca: true });
  const unit = signer({ CN: 'Razítko' }, { issuer: ca, timeStamping: true });
  const page = rawPage(Buffer.from('q Q'));
  const stamped = signPdf(page, unit, { token: (bytes) => timeStampToken(bytes, unit, signedAt) });

  expect((await read(page)).signatures).toEqual([]);
  expect((await read(stamped, { trustAnchorsPem: anchorsOf(ca) })).signatures).toEqual([]);
});

test('a signature inside an Office or an XML document is of a kind that is not verified', async () => {
  const xml = '<form xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><jmeno>Jana</jmeno><ds:Signature/></form>';

  expect((await read(xml, { name: 'formular.fo' })).signatures).toMatchObject([
    { kind: 'xades', summary: 'Elektronický podpis druhu, který se neověřuje (podpis uvnitř XML).' },
  ]);
});

const pdfsig = spawnSync('pdfsig', ['-v']).error === undefined;

test.skipIf(!pdfsig)('poppler judges the signatures of PDFs the same (needs pdfsig of poppler-utils)', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'podatelna-pdfsig-'));
  const verdictOf = (name: string, bytes: Buffer) => {
    writeFileSync(join(folder, name), bytes);
    return spawnSync('pdfsig', ['-nocert', join(folder, name)]).stdout.toString();
  };
  const changed = Buffer.from(signed);
  changed[changed.indexOf('\n') + 2]! ^= 1;

  expect(verdictOf('whole.pdf', signed)).toMatch(
    /Signature is Valid[\s\S]*Total document signed|Total document signed[\s\S]*Signature is Valid/,
  );
  expect(verdictOf('added.pdf', Buffer.concat([signed, Buffer.from('\n% added\n')]))).toContain(
    'Not total document signed',
  );
  expect(verdictOf('changed.pdf', changed)).toContain('Digest Mismatch');
  rmSync(folder, { recursive: true });
});
