import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadDocument } from '../../src/classification/act.ts';
import { classified, department, givenDocument, givenScan } from './given.ts';

const pieces = [
  'Souhlas se zpracováním osobních údajů',
  'pro zřízení uživatelského účtu k aplikaci OKslužby – poskytovatel',
  'Jméno: Jana',
  'Příjmení: Malá',
  'Jméno a příjmení  Datum narození  Rodné číslo',
  'Petr Novák  3. 4. 1975  750403/1233',
  'Rodné číslo',
  '805201/1234',
  'Datum narození: 1. 2. 1980',
  'IČO: 99900017',
  'Souhlasím se zpracováním osobních údajů podle GDPR.',
  'Podpis: Jana Malá v. r.',
  'Žádáme o povolení přístupu k aplikaci OKslužby – rodina pro paní Janu Malou, nar. 1. 2. 1980.',
  'Oznamujeme, že Karel Doležal ukončil funkci ředitele.',
  'Odvolávám souhlas udělený pro OKslužby.',
  'Deleguji podání výkazů na pí Krátkou.',
  '☒ OKslužby – senior  ☐ OKslužby – rodina',
  'Plná moc',
  '---',
  'S pozdravem',
  'Eva Tichá, ředitelka',
];

const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
    ),
    { maxLength: 25 },
  )
  .map((lines) => lines.join('\n'));
const annotation = fc.option(
  fc.constantFrom(
    'Souhlas',
    'Souhlasy OKslužby',
    'Žádost o přístup rodina + senior',
    'Odvolání',
    'Souhlas - Petra Nová',
    'Vaše č. j. MPSV-2026/1',
  ),
  { nil: null },
);

function placed(texts: string[]): ReadDocument[] {
  return texts.map((one, at) =>
    givenDocument(one, { kind: at % 2 ? 'docx' : 'pdf' }, `soubor ${at}.pdf`, String(at + 1)),
  );
}

test('whatever a message says, it is classified the same way in any order of its documents', () => {
  fc.assert(
    fc.property(annotation, fc.array(text, { minLength: 1, maxLength: 4 }), (subject, texts) => {
      const documents = placed(texts);
      const found = classified(subject, documents, { toHands: department });
      expect(classified(subject, documents.toReversed(), { toHands: department })).toEqual(found);
      if (found.kind === 'acts') {
        expect(found.acts.length).toBeGreaterThan(0);
        expect(new Set(found.acts.map((act) => act.key)).size).toBe(found.acts.length);
        for (const act of found.acts) expect(act.evidence.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 150 },
  );
});

test('an unrelated document changes no key', () => {
  fc.assert(
    fc.property(text, (one) => {
      const before = classified('Souhlas OKslužby', placed([one]));
      const invoice = givenDocument('Faktura za opravu střechy.', {}, 'faktura.pdf', '2');
      const after = classified('Souhlas OKslužby', [...placed([one]), invoice]);
      if (before.kind !== 'acts' || after.kind !== 'acts')
        throw new Error('an annotation naming OKslužby always gives an act');
      expect(after.acts.map((act) => act.key)).toEqual(before.acts.map((act) => act.key));
    }),
    { numRuns: 100 },
  );
});

test('a message with a document that was not read is never not ours', () => {
  fc.assert(
    fc.property(annotation, text, (subject, one) => {
      expect(classified(subject, [...placed([one]), givenScan('scan.pdf', '2')]).kind).toBe('acts');
    }),
    { numRuns: 80 },
  );
});

test('no birth number leaves its own field', () => {
  fc.assert(
    fc.property(annotation, fc.array(text, { minLength: 1, maxLength: 2 }), (subject, texts) => {
      const found = classified(subject, placed(texts));
      const shown = JSON.stringify(found, (key, value) => (key === 'number' ? undefined : value));
      expect(shown).not.toMatch(/805201|750403/);
    }),
    { numRuns: 100 },
  );
});

test('a long hostile text is judged in a moment', () => {
  const long = `${'žádám '.repeat(20_000)}\n${'Souhlas '.repeat(5_000)}\n${'1 '.repeat(20_000)}\n${'Jan '.repeat(5_000)}\n${'nar. '.repeat(5_000)}${'v. r. '.repeat(3_000)}`;
  const lines = Array.from({ length: 4_000 }, (_, at) => `Jan Novák, nar. 1. 2. 1980, žádost ${at} o`).join('\n');
  const started = performance.now();
  classified('Souhlas OKslužby', [givenDocument(long), givenDocument(lines, {}, 'b.pdf', '2')]);
  expect(performance.now() - started).toBeLessThan(10_000);
});
