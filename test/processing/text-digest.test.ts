import { describe, expect, test } from 'vitest';
import { textDigest } from '../../src/processing/text-digest.ts';
import { actsOf, givenDocument } from '../classification/given.ts';
import { electronic } from '../validation/given.ts';

const key = Buffer.alloc(32, 7);
const form = `Souhlas se zpracováním osobních údajů – OKslužby – poskytovatel
Jméno a příjmení: Jana Malá
Rodné číslo: 805201/1234
IČO: 99900017
Souhlasím se zpracováním osobních údajů podle nařízení (EU) 2016/679.
V Praze dne 3. 9. 2026
Podpis:`;
const digestOf = (text: string, given = {}, name = 'souhlas.pdf', by = key) => {
  const document = givenDocument(text, given, name);
  return textDigest(actsOf('Souhlas OKslužby', [document])[0]!, [document], by);
};
const page = { number: 1, width: 595, height: 842, text: 'layer' as const };

describe('the digest of what a document says', () => {
  test('is the same for the same words in another file, however broken into lines', () => {
    const exported = form.replace('Souhlasím se zpracováním osobních', 'Souhlasím se zpracováním\nosobních');
    expect(digestOf(form)).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf(exported, { kind: 'docx' }, 'souhlas.docx')).toBe(digestOf(form));
    expect(digestOf(form.replace('805201/1234', '805201 / 1234'))).toBe(digestOf(form));
  });

  test('is another for one other word, one digit of a birth number, a date, a typed signature, a tick, a picture', () => {
    const field = { name: 'a', kind: 'checkbox' as const, label: 'x', value: null, checked: true, page: 1, box: null };
    const picture = { pages: [{ ...page, pictures: [{ x: 1, y: 700, width: 9, height: 9 }] }] };
    const others = [
      digestOf(form.replace('Jana Malá', 'Jana Mala')),
      digestOf(form.replace('805201/1234', '805201/1235')),
      digestOf(form.replace('3. 9.', '4. 9.')),
      digestOf(`${form} Jana Malá v. r.`),
      digestOf(form, { fields: [field] }),
      digestOf(form, { fields: [{ ...field, checked: false }] }),
      digestOf(form, {}, 'souhlas.pdf', Buffer.alloc(32, 8)),
    ];
    expect(new Set([...others, digestOf(form)]).size).toBe(others.length + 1);
    expect(others).not.toContain(null);
    expect([null, ...others]).not.toContain(digestOf(form));
    expect(digestOf(form, picture)).not.toBe(digestOf(form));
  });

  test('is none where the words are not everything', () => {
    const signed = electronic('Jana Malá');
    if (signed.kind !== 'electronic') throw new Error('an electronic signature is one');
    const signature = signed.documentSignature;
    expect(digestOf(form, { signatures: [signature] })).toBeNull();
    expect(digestOf(form, { pages: [{ ...page, text: 'ocr' }] })).toBeNull();
    expect(digestOf(form, { pages: [{ ...page, text: 'none' }], outcome: 'partial', because: 'Sken.' })).toBeNull();
  });
});
