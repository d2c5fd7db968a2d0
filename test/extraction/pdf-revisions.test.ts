import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { pdfSignatures } from '../../src/extraction/pdf/signatures.ts';
import { rawPage, rawPdf, rawStream } from './documents.ts';
import { objectText, rootNumber, signPdf, withRevision, withValidationData } from './signed-pdf.ts';
import { cms, pem, type Signer, signer, timeStampToken } from './signers.ts';

let ca: Signer;
let jana: Signer;
let petr: Signer;
let unit: Signer;
let anchors: string;
let signed: Buffer;
const page = rawPage(Buffer.from('BT /F1 12 Tf 50 700 Td (Souhlasim) Tj ET'), '/Font<</F1 5 0 R>>', [
  '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
]);

beforeAll(() => {
  ca = signer({ O: 'Zkouška', CN: 'Zkušební CA' }, { ca: true });
  jana = signer({ GN: 'Jana', SN: 'Malá', CN: 'Bc. Jana Malá' }, { issuer: ca });
  petr = signer({ GN: 'Petr', SN: 'Novák', CN: 'Petr Novák' }, { issuer: ca });
  unit = signer({ CN: 'Razítko' }, { issuer: ca, timeStamping: true });
  anchors = pem(ca);
  signed = signPdf(page, jana);
});

const verdicts = (pdf: Buffer) =>
  pdfSignatures(pdf, anchors).map(({ signer: who, intact, coversWholeDocument, chain }) =>
    [who?.name, intact.verdict, coversWholeDocument.verdict, chain.verdict].join(' '),
  );
const coverage = (pdf: Buffer) => pdfSignatures(pdf, anchors)[0]!.coversWholeDocument;

describe('what leaves the signed document as it is', () => {
  test('nothing, or space at the end', () => {
    expect(verdicts(signed)).toEqual(['Jana Malá true true true']);
    expect(verdicts(Buffer.concat([signed, Buffer.from('\r\n\0')]))).toEqual(['Jana Malá true true true']);
  });

  test('a signature of another person without appearance', () => {
    const both = signPdf(signed, petr, { number: 60 });

    expect(verdicts(both)).toEqual(['Jana Malá true true true', 'Petr Novák true true true']);
    expect(coverage(both).because).toBe(
      'Podpis se vztahuje k celému obsahu dokumentu; po podpisu přibylo jen: další elektronický podpis.',
    );
  });

  test('validation data and a time stamp of the document, which proves when it was signed', () => {
    const at = new Date('2026-03-02T10:00:00Z');
    const archived = signPdf(withValidationData(signed, 70), unit, {
      number: 80,
      token: (bytes) => timeStampToken(bytes, unit, at),
    });

    expect(verdicts(archived)).toEqual(['Jana Malá true true true']);
    expect(coverage(archived).because).toContain('údaje k ověření podpisu, časové razítko');
    expect(pdfSignatures(archived, anchors)[0]!.time).toMatchObject({
      verdict: 'true',
      source: 'stamp',
      at: at.toISOString(),
    });
  });

  test('the same in files with cross-reference streams and packed objects', () => {
    const one = signPdf(packedPdf(), jana);

    expect(verdicts(one)).toEqual(['Jana Malá true true true']);
    expect(verdicts(withStreamRevision(one))).toEqual(['Jana Malá true true true']);
    expect(coverage(withRevision(one, { 2: '<</Type/Pages/Kids[]/Count 0>>' })).verdict).toBe('false');
  });
});

/** A document with its page tree in an object stream and with a cross-reference stream, as modern writers have it. */
function packedPdf(): Buffer {
  const heading = '2 0 ';
  const data = deflateSync(Buffer.from(`${heading}<</Type/Pages/Kids[3 0 R]/Count 1>>`));
  const objects: [number, Buffer][] = [
    [1, Buffer.from('<</Type/Catalog/Pages 2 0 R>>')],
    [3, Buffer.from('<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>')],
    [4, rawStream(`/Type/ObjStm/N 1/First ${heading.length}/Filter/FlateDecode`, data)],
  ];
  let file = Buffer.from('%PDF-1.7\n');
  const offsets = new Map<number, number>();
  for (const [number, body] of objects) {
    offsets.set(number, file.length);
    file = Buffer.concat([file, Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
  }
  const start = file.length;
  const rows = [
    [0, 0, 65535],
    [1, offsets.get(1)!, 0],
    [2, 4, 0],
    [1, offsets.get(3)!, 0],
    [1, offsets.get(4)!, 0],
    [1, start, 0],
  ].map(([kind, second, third]) => {
    const row = Buffer.alloc(7);
    row[0] = kind!;
    row.writeUInt32BE(second!, 1);
    row.writeUInt16BE(third!, 5);
    return row;
  });
  // PNG filter "up" on each row, as most writers do it.
  const filtered = rows.map((row, at) =>
    Buffer.concat([Buffer.of(2), Buffer.from(row.map((byte, index) => byte - (rows[at - 1]?.[index] ?? 0)))]),
  );
  const stream = rawStream(
    '/Type/XRef/Size 6/W[1 4 2]/Root 1 0 R/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 7>>',
    deflateSync(Buffer.concat(filtered)),
  );
  return Buffer.concat([file, Buffer.from('5 0 obj\n'), stream, Buffer.from(`\nendobj\nstartxref\n${start}\n%%EOF\n`)]);
}

/** A later revision whose only objects are a cross-reference stream and nothing more. */
function withStreamRevision(pdf: Buffer): Buffer {
  const start = pdf.length;
  const previous = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.toString('latin1'))![1]);
  const row = Buffer.alloc(7);
  row[0] = 1;
  row.writeUInt32BE(start, 1);
  const stream = rawStream(`/Type/XRef/Size 101/Index[90 1]/W[1 4 2]/Root 1 0 R/Prev ${previous}`, row);
  return Buffer.concat([pdf, Buffer.from('90 0 obj\n'), stream, Buffer.from(`\nendobj\nstartxref\n${start}\n%%EOF\n`)]);
}

describe('what was changed behind a signature is told', () => {
  const because = 'Po podpisu byl dokument doplněn nebo změněn; podpis se vztahuje jen k jeho dřívější podobě.';
  const changes: [string, (pdf: Buffer) => Buffer][] = [
    ['the content of a page', (pdf) => withRevision(pdf, { 4: rawStream('', Buffer.from('BT (Nesouhlasim) Tj ET')) })],
    ['a comment at the end', (pdf) => Buffer.concat([pdf, Buffer.from('\n% added\n')])],
    [
      'an annotation over the page',
      (pdf) =>
        withRevision(pdf, {
          3: objectText(pdf, 3).replace('/Annots[', '/Annots[90 0 R '),
          90: '<</Type/Annot/Subtype/Square/Rect[0 0 595 842]/IC[1 1 1]>>',
        }),
    ],
    [
      'a page more',
      (pdf) =>
        withRevision(pdf, {
          2: '<</Type/Pages/Kids[3 0 R 90 0 R]/Count 2>>',
          90: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
        }),
    ],
    ['a signature with an appearance', (pdf) => signPdf(pdf, petr, { number: 60, rectangle: '50 50 250 120' })],
    [
      'a change beside a signature',
      (pdf) => signPdf(pdf, petr, { number: 60, objects: { 5: '<</Type/Font/Subtype/Type1/BaseFont/Symbol>>' } }),
    ],
    [
      'an action of the new field',
      (pdf) => signPdf(pdf, petr, { number: 60, fieldExtra: '/AA<</PO<</S/JavaScript/JS(x)>>>>' }),
    ],
    [
      'a value put into the catalogue',
      (pdf) => withRevision(pdf, { [rootNumber(pdf)]: objectText(pdf, 1).replace(/>>$/, '/OpenAction[3 0 R/Fit]>>') }),
    ],
    [
      'an object that nobody reaches',
      (pdf) => withRevision(pdf, { 90: rawStream('', Buffer.from('BT (Nesouhlasim) Tj ET')) }),
    ],
    [
      'an object taken away',
      (pdf) => {
        const revised = withRevision(pdf, { 5: objectText(pdf, 5) }).toString('latin1');
        return Buffer.from(revised.replace(/5 1\n(\d{10}) 00000 n/, '5 1\n0000000000 00001 f'), 'latin1');
      },
    ],
    [
      'bytes that no cross-reference names',
      (pdf) =>
        Buffer.concat([pdf, Buffer.from('\n4 0 obj\n<<>>\nendobj\n'), withRevision(pdf, {}).subarray(pdf.length)]),
    ],
    [
      'a cross-reference into the signed part',
      (pdf) => {
        const offset = pdf.indexOf('5 0 obj');
        const revised = withRevision(pdf, { 5: '<<>>' }).toString('latin1');
        const pointed = revised.replace(/5 1\n\d{10}/, `5 1\n${String(offset).padStart(10, '0')}`);
        return Buffer.from(pointed, 'latin1');
      },
    ],
    ['another document information', (pdf) => withRevision(pdf, {}, { trailer: '/Info 5 0 R' })],
    ['a smaller number of objects', (pdf) => withRevision(pdf, {}, { size: 4 })],
  ];
  test.each(changes)('%s', (_what, change) => {
    expect(coverage(change(signed))).toEqual({ verdict: 'false', because });
  });

  test('a gap left in the signed document and filled later', () => {
    const prepared = rawPage(Buffer.from('BT (Souhlasim) Tj ET'), '/XObject<</X 71 0 R>>');
    const filled = withValidationData(signPdf(prepared, jana), 70);

    expect(coverage(filled)).toEqual({ verdict: 'false', because });
    expect(coverage(withValidationData(signPdf(page, jana), 70)).verdict).toBe('true');
  });

  test('an object of two purposes, changed as what it seems to be', () => {
    // The content of the page calls itself a page, and the form's list is the colour of an annotation.
    const seemingPage = rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>',
      rawStream('/Type/Page', Buffer.from('BT (Ano) Tj ET')),
    ]);
    const content = rawStream('/Type/Page', Buffer.from('BT (Ne ) Tj ET'));
    expect(coverage(signPdf(signPdf(seemingPage, jana), petr, { number: 60 })).verdict).toBe('true');
    expect(coverage(withRevision(signPdf(seemingPage, jana), { 4: content })).verdict).toBe('false');

    const seemingList = rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Annots[4 0 R]>>',
      '<</Type/Annot/Subtype/Square/Rect[0 0 595 842]/IC 5 0 R>>',
      '[]',
    ]);
    const one = signPdf(seemingList, jana);
    expect(coverage(signPdf(one, petr, { number: 60 })).verdict).toBe('true');
    const gained = signPdf(one, petr, { number: 60, objects: { 5: '[60 0 R]' } });
    expect(coverage(gained).verdict).toBe('false');
  });
});

describe('attacks on the byte range', () => {
  const told = (pdf: Buffer) =>
    pdfSignatures(pdf, anchors).map(({ intact, coversWholeDocument }) => [intact.verdict, coversWholeDocument.verdict]);
  const ranged = (change: (range: number[]) => number[]) => {
    const text = signed.toString('latin1');
    const found = /\/ByteRange\[0 (\d+) (\d+) (\d+)( *)\]/.exec(text)!;
    const range = change([0, Number(found[1]), Number(found[2]), Number(found[3])]);
    const written = `/ByteRange[${range.join(' ')}`.padEnd(found[0].length - 1, ' ');
    return Buffer.from(text.replace(found[0], `${written}]`), 'latin1');
  };

  test.each<[string, (range: number[]) => number[]]>([
    ['begins later', ([, b, c, d]) => [1, b! - 1, c!, d!]],
    ['takes the brackets in', ([, b, c, d]) => [0, b! + 1, c! - 1, d! + 1]],
    ['leaves more out than the signature', ([, b, c, d]) => [0, b! - 5, c!, d!]],
    ['leaves out what follows', ([, b, c, d]) => [0, b!, c! + 20, d! - 20]],
    ['reaches past the end', ([, b, c, d]) => [0, b!, c!, d! + 1]],
    ['is turned round', ([, b, c, d]) => [0, c!, b!, d!]],
  ])('a range that %s proves nothing', (_what, change) => {
    expect(told(ranged(change))).toEqual([['unknown', 'unknown']]);
  });

  test('a range that ends before the end of the file, with the old digest', () => {
    expect(told(ranged(([, b, c, d]) => [0, b!, c!, d! - 3]))).toEqual([['false', 'false']]);
  });

  test('one byte changed breaks the signature, and the coverage is told apart', () => {
    const at = signed.indexOf('Souhlasim');
    const changed = Buffer.from(signed);
    changed.write('N', at, 'latin1');

    const [signature] = pdfSignatures(changed, anchors);
    expect(signature!.intact).toEqual({ verdict: 'false', because: 'Obsah neodpovídá podpisu, byl změněn.' });
    expect(signature!.coversWholeDocument.verdict).toBe('true');
    expect(signature!.summary).toBe(
      'Elektronický podpis (podle certifikátu: Jana Malá) není ověřen. Obsah neodpovídá podpisu, byl změněn.',
    );
  });

  test('a signature moved from another document does not fit', () => {
    const other = signPdf(rawPage(Buffer.from('BT (Jiny) Tj ET')), jana);
    const contents = /\/Contents<([0-9a-f]+)>/.exec(other.toString('latin1'))![1]!;
    const moved = Buffer.from(
      signed.toString('latin1').replace(/\/Contents<[0-9a-f]+>/, `/Contents<${contents}>`),
      'latin1',
    );

    expect(told(moved)).toEqual([['false', 'true']]);
  });

  test('a signature with content of its own, or of two signers, is not one of a PDF', () => {
    const withContent = signPdf(page, jana, { inside: true });
    expect(pdfSignatures(withContent, anchors)[0]!.summary).toContain('nepodařilo přečíst');
    const two = signPdf(page, jana, { token: (bytes) => cms(bytes, [jana, petr]) });
    const asSignature = Buffer.from(two.toString('latin1').replace('ETSI.RFC3161', 'adbe.pkcs7.detached'), 'latin1');
    expect(pdfSignatures(asSignature, anchors)[0]!.intact.verdict).not.toBe('true');
  });

  test('a kind of signature that is not verified is named so', () => {
    const old = signPdf(page, jana, { subFilter: 'adbe.x509.rsa_sha1' });
    expect(pdfSignatures(old, anchors)).toMatchObject([
      {
        kind: 'pades',
        signer: null,
        intact: { verdict: 'unknown' },
        summary: 'Podpis v dokumentu je druhu, který se neověřuje.',
      },
    ]);
  });
});
