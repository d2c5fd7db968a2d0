import { describe, expect, test } from 'vitest';
import { believable } from '../../src/extraction/signatures/siblings.ts';
import { maskedSignaturesOver, signaturesOver, withOuterSignatures } from '../../src/processing/outer-signatures.ts';
import { actsOf, givenDocument, givenSignature } from '../classification/given.ts';

const form = (place = '1', name = 'souhlas.pdf') =>
  givenDocument(
    `Souhlas se zpracováním osobních údajů – OKslužby – poskytovatel
    Jméno a příjmení: Jana Malá
    Datum narození: 1. 2. 1980
    Název organizace: Domov U Dubu, z. s.
    IČO: 99900017
    Souhlasím se zpracováním osobních údajů Ministerstvem práce a sociálních věcí.
    V Praze dne 3. 9. 2026
    Podpis:`,
    {},
    name,
    place,
  );

describe('signatures that stand in other files', () => {
  test('belong to the documents of their digest, wherever these lie', () => {
    const document = form();
    const copy = { ...form('2/1'), sha256: document.sha256 };
    const other = givenDocument('Dopis', {}, 'dopis.txt', '3');
    const found = [{ target: document.sha256, signature: givenSignature('Jana Malá', { file: 'souhlas.p7s' }) }];

    const signed = withOuterSignatures([document, copy, other], found);
    expect(signed.map(({ outerSignatures }) => outerSignatures.length)).toEqual([1, 1, 0]);
  });

  test('sign the act that stands in the document', () => {
    const document = form();
    const signature = givenSignature('Jana Malá', { file: 'souhlas.pdf.p7s' });
    const [act] = actsOf(null, withOuterSignatures([document], [{ target: document.sha256, signature }]));

    expect(act!.signing).toMatchObject({
      kind: 'electronic',
      documentSignature: { signer: { name: 'Jana Malá' } },
      evidence: { source: 'signature', document: '1', text: 'Jana Malá, podpis v souboru souhlas.pdf.p7s' },
    });
    expect(actsOf(null, [document])[0]!.signing.kind).toBe('none');
  });

  test('the worst is kept however many there are', () => {
    const many = Array.from({ length: 40 }, () => ({ target: 'a'.repeat(64), signature: givenSignature('Jana Malá') }));
    const altered = { target: 'a'.repeat(64), signature: givenSignature('Petr Novák', { intact: 'false' }) };

    const kept = signaturesOver('a'.repeat(64), [...many, altered]);
    expect([kept.length, kept[0]!.signer!.name]).toEqual([10, 'Petr Novák']);
  });

  test('are stored without birth numbers', () => {
    const signature = givenSignature('Jana Malá 785201/1002', { file: 'souhlas 785201-1002.p7s' });
    const [masked] = maskedSignaturesOver('a'.repeat(64), [{ target: 'a'.repeat(64), signature }]);

    expect(JSON.stringify(masked)).not.toMatch(/1002/);
    expect(masked!.signer!.validTo).toBe('2028-01-01T00:00:00.000Z');
  });

  test('are believed only of what lay beside the file or in it', () => {
    const told = ['a', 'b', 'c'].map((one) => ({ target: one.repeat(64), signature: givenSignature('Jana Malá') }));
    const near = believable(told, [{ digests: { sha256: 'a'.repeat(64) } }], [{ sha256: 'c'.repeat(64) }]);

    expect(near.map(({ target }) => target[0])).toEqual(['a', 'c']);
  });
});

describe('which of several signatures speaks for a document', () => {
  const speaking = (own: ReturnType<typeof givenSignature>[], outer: ReturnType<typeof givenSignature>[]) => {
    const document = { ...form(), outerSignatures: outer };
    document.reading.signatures = own;
    const { signing } = actsOf(null, [document])[0]!;
    return signing.kind === 'electronic' ? signing.documentSignature : null;
  };
  const jana = givenSignature('Jana Malá');
  const petr = givenSignature('Petr Novák');

  test('the person’s own, in the document or over it', () => {
    expect(speaking([petr], [jana])).toBe(jana);
    expect(speaking([jana], [petr])).toBe(jana);
  });

  test('of two of the person the one that covers everything', () => {
    const earlier = givenSignature('Jana Malá', { coversWholeDocument: 'false' });
    expect(speaking([earlier, jana], [])).toBe(jana);
    expect(speaking([jana, earlier], [])).toBe(jana);
  });

  test('one that does not agree with the content, whosever it is', () => {
    const altered = givenSignature('Petr Novák', { intact: 'false' });
    expect(speaking([jana], [altered])).toBe(altered);
  });
});

test('a signature file that was paired leaves an unsigned form beside it unsigned; one that was not keeps it open', () => {
  const file = (outcome: 'complete' | 'unreadable') =>
    givenDocument(
      '',
      { kind: 'signature', outcome, because: outcome === 'complete' ? null : 'Nenašel se soubor.' },
      'x.p7s',
      '2',
    );

  expect(actsOf(null, [form(), file('complete')])[0]!.signing.kind).toBe('none');
  expect(actsOf(null, [form(), file('unreadable')])[0]!.signing.kind).toBe('typed');
});
