import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTransaction } from '../../src/db/pool.ts';
import { usualLimits } from '../../src/extraction/limits.ts';
import { type Readers, startReaders } from '../../src/extraction/readers.ts';
import { recallReading } from '../../src/processing/kept-readings.ts';
import { readDocuments } from '../../src/processing/read-documents.ts';
import { keepDocuments } from '../../src/processing/read-message.ts';
import { givenProcessedMessage } from '../db/given-case.ts';
import { cms, pem, type Signer, signer } from '../extraction/signers.ts';
import { zipOf } from '../extraction/zip.ts';
import { dataKey, unhurried } from '../spine/given-office.ts';
import { testDatabase } from '../support/database.ts';

let folder: string;
let readers: Readers;
let ca: Signer;
let jana: Signer;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'podatelna-signed-'));
  ca = signer({ CN: 'Zkušební CA' }, { ca: true });
  jana = signer({ GN: 'Jana', SN: 'Malá', CN: 'Jana Malá' }, { issuer: ca });
  readers = startReaders(1, { ...usualLimits, trustAnchorsPem: pem(ca) });
});
afterAll(async () => {
  await readers.close();
  rmSync(folder, { recursive: true, force: true });
});

const form = Buffer.from('Souhlasím se zpracováním osobních údajů.');
const letter = Buffer.from('V příloze zasíláme souhlas.');
const sha256 = (bytes: Buffer, encoding: 'hex' | 'base64' = 'hex') =>
  createHash('sha256').update(bytes).digest(encoding);

/** The files of one message, read the way the worker reads them. */
async function readAll(files: Record<string, Buffer>) {
  const dir = mkdtempSync(join(folder, 'zprava-'));
  const documents = Object.entries(files).map(([name, bytes], at) => {
    const file = join(dir, `document-${at}`);
    writeFileSync(file, bytes);
    return { name, mimeType: '', metaType: 'enclosure', file, sha256: sha256(bytes), sizeBytes: bytes.length };
  });
  const found = await readDocuments(
    documents,
    { read: readers.read, recognise: null, recall: async () => null },
    mkdtempSync(join(dir, 'cteni-')),
    unhurried,
  );
  if (found.kind !== 'read') throw new Error('nothing here is to be recognised');
  return found;
}

const told = ({ readable }: Awaited<ReturnType<typeof readAll>>) =>
  readable.map(({ place, name, reading, outerSignatures }) =>
    [
      place,
      name,
      reading.outcome,
      ...outerSignatures.map((one) => [one.signer?.name, one.intact.verdict, one.chain.verdict, one.file].join(' ')),
    ].join(', '),
  );

test('a .p7s signs the document beside it, a .p7m what is inside it, a container the file its manifest names', {
  timeout: 120_000,
}, async () => {
  const manifest = Buffer.from(
    `<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
<asic:SigReference URI="META-INF/signature.p7s"/><asic:DataObjectReference URI="dopis.txt"><ds:DigestMethod
Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue>${sha256(letter, 'base64')}</ds:DigestValue>
</asic:DataObjectReference></asic:ASiCManifest>`,
  );
  const container = zipOf({
    mimetype: Buffer.from('application/vnd.etsi.asic-e+zip'),
    'dopis.txt': letter,
    'nepodepsany.txt': Buffer.from('Přidáno.'),
    'META-INF/ASiCManifest.xml': manifest,
    'META-INF/signature.p7s': cms(manifest, jana),
  });
  const found = await readAll({
    'souhlas.txt': form,
    'souhlas.txt.p7s': cms(form, jana),
    'uvnitr.txt.p7m': cms(Buffer.from('Obsah uvnitř.'), jana, { inside: true }),
    'dopis.asice': container,
    'cizi.p7s': cms(Buffer.from('jinde'), jana),
  });

  expect(told(found)).toEqual([
    '1, souhlas.txt, complete, Jana Malá true true souhlas.txt.p7s',
    '2, souhlas.txt.p7s, complete',
    '3, uvnitr.txt.p7m, complete',
    '3/1, uvnitr.txt, complete, Jana Malá true true uvnitr.txt.p7m',
    '4, dopis.asice, complete',
    '4/1, dopis.txt, complete, Jana Malá true true dopis.asice',
    '4/2, nepodepsany.txt, complete',
    '5, cizi.p7s, unreadable',
  ]);
  expect(found.records.map(({ outerSignatures }) => outerSignatures.length)).toEqual([1, 0, 0, 1, 0, 1, 0, 0]);
});

test('a document exchanged beside its signature is told to have been changed', async () => {
  expect(told(await readAll({ 'souhlas.txt': letter, 'souhlas.txt.p7s': cms(form, jana) }))).toEqual([
    '1, souhlas.txt, complete, Jana Malá false true souhlas.txt.p7s',
    '2, souhlas.txt.p7s, complete',
  ]);
});

test('what is signed is verified again each time: anchors and the documents beside it may be others', async () => {
  await using database = await testDatabase();
  const { db } = database;
  const message = await givenProcessedMessage(db);
  const xml = Buffer.from('<form xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><a>b</a><ds:Signature/></form>');
  const { records } = await readAll({ 'souhlas.txt': form, 'souhlas.txt.p7s': cms(form, jana), 'formular.xml': xml });
  await inTransaction(db, (tx) => keepDocuments(tx, message, records, dataKey));

  const recalled = await Promise.all(records.map(({ document }) => recallReading(db, document.sha256, dataKey)));
  expect(recalled.map((reading) => reading?.lines[0]?.text ?? null)).toEqual([form.toString(), null, null]);
});
