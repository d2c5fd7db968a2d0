import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActKind, Person, Value } from '../../src/classification/act.ts';
import { siftEnvelope } from '../../src/classification/sift.ts';
import { mendTypos } from '../../src/classification/typos.ts';
import { falseFriends } from '../../src/classification/vocabulary/false-friends.ts';
import { actsOf, classified, department, givenDocument, givenEnvelope, options } from './given.ts';

type Said = [kind: ActKind, application: string | null, text: string];

/** What is said, without names: those stay as they are in every spelling. */
const said: Said[] = [
  ['access_request', 'rodina', 'Žádám o povolení přístupu k aplikaci OKslužby – rodina.'],
  ['access_request', 'senior', 'Prosím o zpřístupnění aplikace OKslužby – senior.'],
  ['access_request', 'poskytovatel', 'Žádám o zřízení uživatelského účtu k aplikaci OKslužby – poskytovatel.'],
  ['statutory_end', null, 'Oznamuji ukončení funkce ředitele v organizaci, která užívá OKslužby – poskytovatel.'],
  ['statutory_end', null, 'Rezignovala jsem na funkci předsedkyně, týká se OKslužby – senior.'],
  ['delegation', 'poskytovatel', 'Deleguji podávání výkazů v aplikaci OKslužby – poskytovatel.'],
  ['consent_withdrawal', 'rodina', 'Odvolávám souhlas se zpracováním osobních údajů pro OKslužby – rodina.'],
  ['other', 'poskytovatel', 'Nefunguje přihlášení do aplikace OKslužby – poskytovatel.'],
];
const signed = (text: string) => givenDocument(`${text}\nJana Malá, nar. 1. 2. 1980`);
const read = (text: string) =>
  actsOf('Dopis', [signed(text)]).map((act) => ({
    kind: act.kind,
    application: act.application?.value ?? null,
    doubts: act.doubts.map((one) => one.code),
  }));

const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
const dashes = ['-', '–', '—', '‑', '−', '‒', '―'];
const spellings: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toLocaleUpperCase('cs'),
  (text) => text.toLocaleLowerCase('cs'),
  withoutMarks,
  (text) => withoutMarks(text).toUpperCase(),
  (text) => text.replace(/ /g, '\u00a0'),
];
const names = ['OKslužby', 'OK služby', 'OK-služby', 'OKsluzby', 'OKSlužby', 'Oksluzby', 'OK  služby'];

test('capitals, lost diacritics, dashes of all kinds, blanks and spellings of the software change nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...said),
      fc.constantFrom(...spellings),
      fc.constantFrom(...dashes),
      fc.constantFrom(...names),
      ([kind, application, text], spell, dash, name) => {
        const written = spell(text.replace(/–/g, dash).replace('OKslužby', name));
        const plainly = read(text);
        expect(plainly.map((one) => one.kind)).toEqual([kind]);
        expect(plainly[0]!.application).toBe(application);
        expect(read(written)).toEqual(plainly);
      },
    ),
    { numRuns: 300 },
  );
});

const letters = [...'abcdefghijklmnoprstuvyz'];
/** One slip of the keyboard inside a word: a letter left out, doubled, changed, or two of them changed round. */
const slip = fc.record({
  word: fc.nat(),
  at: fc.nat(),
  kind: fc.constantFrom('out', 'in', 'other', 'round'),
  letter: fc.constantFrom(...letters),
});
function withSlip(
  text: string,
  { word, at, kind, letter }: typeof slip extends fc.Arbitrary<infer T> ? T : never,
): string {
  const long = [...text.matchAll(/[\p{L}]{7,}/gu)];
  const chosen = long[word % long.length]!;
  const place = chosen.index + 1 + (at % (chosen[0].length - 3));
  const rest = text.slice(place);
  const slipped = {
    out: rest.slice(1),
    in: letter + rest,
    other: letter + rest.slice(1),
    round: `${rest[1]}${rest[0]}${rest.slice(2)}`,
  }[kind];
  return text.slice(0, place) + slipped;
}

test('one slip of the keyboard loses no message, and makes nothing sure that was not written', () => {
  fc.assert(
    fc.property(fc.constantFrom(...said), slip, ([kind, , text], where) => {
      const written = withSlip(text, where);
      const found = classified('Dopis', [signed(written)], { toHands: department });
      if (found.kind !== 'acts') throw new Error(`lost: ${written}`);
      const kinds = found.acts.map((act) => act.kind);
      expect({ written, kinds, fits: kinds.includes(kind) || kinds.includes('other') }).toMatchObject({ fits: true });
      // Nothing but what was meant, or something a person is told to read.
      for (const act of found.acts) if (act.kind !== kind) expect(act.doubts.length).toBeGreaterThan(0);
    }),
    { numRuns: 600 },
  );
});

test('one slip in a subject still opens the message', () => {
  const subjects = [
    'Žádost o povolení přístupu k aplikaci OKslužby',
    'Souhlas se zpracováním osobních údajů OKslužby',
    'Odvolání souhlasu se zpracováním osobních údajů',
    'Oznámení o ukončení funkce ředitele',
    'Delegování podávání výkazů OKslužby',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...subjects),
      fc.constantFrom(...spellings, (text: string) => text.normalize('NFD')),
      slip,
      (subject, spell, where) => {
        const annotation = spell(withSlip(subject, where));
        expect({ annotation, ...siftEnvelope(givenEnvelope({ annotation }), options) }).toMatchObject({ kind: 'ours' });
      },
    ),
    { numRuns: 400 },
  );
});

describe('a form with a slip', () => {
  const form = `Souhlas se zpracováním osobních údajů
pro zřízení uživatelského účtu k aplikaci OKslužby – poskytovatel
Jméno a příjmení: Jana Malá
Datum narození: 1. 2. 1980
IČO: 99900017
Souhlasím se zpracováním osobních údajů Ministerstvem práce a sociálních věcí.
V Praze dne 3. 9. 2026
Podpis:`;

  test('in its title is still the form', () => {
    for (const title of [
      'Souhals se zpracováním osobních údajů',
      'Souhlas se zpracovánm osobních údajů',
      'Souhlas se zprcováním osobních údajů',
    ]) {
      const [act] = actsOf(null, [givenDocument(form.replace('Souhlas se zpracováním osobních údajů', title))]);
      expect([act!.kind, act!.application?.value, act!.consentSentence?.sure]).toEqual([
        'consent',
        'poskytovatel',
        true,
      ]);
    }
  });

  test('in a label is read, and not sure', () => {
    const slips: [string, string, (person: Person) => Value<string> | null][] = [
      ['Datum narození', 'Datum narozní', (person) => person.birthDate],
      ['Jméno a příjmení', 'Jméno a přijmnení', (person) => person.familyName],
    ];
    for (const [label, slipped, value] of slips) {
      const [act] = actsOf(null, [givenDocument(form.replace(label, slipped))]);
      expect(value(act!.person)).toMatchObject({ sure: false });
    }
  });

  test('in its sentence of consent is for a person, not missing', () => {
    for (const word of ['Souhlsaím', 'Souhasím', 'Sohlasím']) {
      const [act] = actsOf(null, [givenDocument(form.replace('Souhlasím', word))]);
      expect(act!.consentSentence).toMatchObject({ sure: false });
    }
  });
});

describe('false friends', () => {
  const texts = falseFriends.flatMap(({ like }) => like);
  const around = fc.constantFrom(
    '',
    'Žádáme o vyřízení. ',
    'Prosíme o brzkou odpověď. ',
    'Seniorské centrum a rodina. ',
  );

  test('in any spelling, and with a slip, never make an act on their own', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.constantFrom(...spellings),
        around,
        fc.option(slip, { nil: null }),
        (text, spell, before, where) => {
          const written = spell(`${before}${where && /\p{L}{7}/u.test(text) ? withSlip(text, where) : text}.`);
          expect({ written, ...classified('Dopis', [signed(written)]) }).toMatchObject({ kind: 'notOurs' });
          const toUs = classified('Dopis', [signed(written)], { toHands: department });
          if (!where) expect({ written, ...toUs }).toMatchObject({ kind: 'notOurs' });
          if (toUs.kind === 'acts') for (const act of toUs.acts) expect(act.doubts.length).toBeGreaterThan(0);
          // With OKslužby in the subject somebody looks; a slip in the very words that tell a false friend leaves a doubt.
          const acts = actsOf('OKslužby', [signed(written)]);
          if (!where) expect({ written, kinds: acts.map((act) => act.kind) }).toEqual({ written, kinds: ['other'] });
          for (const act of acts) expect({ written, doubts: act.doubts.length > 0 }).toEqual({ written, doubts: true });
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('mending leaves right words alone', () => {
  const right =
    'radost povolani prestup hodina rodinne rodice zarizeni prispevek postup pristroj prohlaseni osobni zadani prosinec rozhlas nesouhlas odvolaci prikazu funkcni senzor pristoupil uzivatelka zaloba rozhodnuti zamestnanec poskytnuti poskytovani';
  expect(mendTypos(right)).toBe(right);
});
