import { describe, expect, test } from 'vitest';
import { fillIn } from '../../src/evaluation/documents/form.ts';
import { type FormLayout, layoutsOf } from '../../src/evaluation/documents/layout.ts';
import { startPlanning } from '../../src/evaluation/documents/plans.ts';
import { documentsOf } from '../../src/evaluation/documents/set.ts';
import type { FieldName } from '../../src/evaluation/documents/truth.ts';
import { typeface } from '../../src/evaluation/documents/typefaces.ts';
import { poolOf, type SetName } from '../../src/evaluation/pool.ts';
import { organisations } from '../../src/simulator/samples/organisations.ts';
import { people } from '../../src/simulator/samples/people.ts';

const sets: SetName[] = ['developing', 'measuring'];
const planned = { developing: documentsOf('developing'), measuring: documentsOf('measuring') };
const fields = (set: SetName) => planned[set].flatMap((document) => document.acts.flat());
const values = (set: SetName, ...names: FieldName[]) =>
  new Set(fields(set).flatMap(({ field, value }) => (names.includes(field) && value !== null ? [value] : [])));
const common = <T>(one: Iterable<T>, other: Iterable<T>) =>
  [...new Set(one)].filter((value) => new Set(other).has(value));

/** Words of a form that its makers chose. */
const wordsOf = ({ wording }: FormLayout) => [
  wording.title,
  wording.purpose('…'),
  wording.consent.text('…'),
  ...[...wording.person.questions, ...wording.organisation.questions].map(([, label]) => label),
  ...(wording.application.toldBy === 'purpose' ? [] : [wording.application.question]),
  ...(wording.role ? [wording.role.statutory, wording.role.employee] : []),
];

/** For these Czech has hardly another word. */
const nobodysOwn = ['Jméno', 'Příjmení', 'Rodné příjmení', 'Rodné číslo', 'Datum narození', 'E-mail', 'IČO'];

/** Weights 8…2, modulo 11; written here again so that the generator is not its own judge. */
function icoHolds(ico: string): boolean {
  const sum = [...ico.slice(0, 7)].reduce((total, digit, index) => total + Number(digit) * (8 - index), 0);
  return /^\d{8}$/.test(ico) && (11 - (sum % 11)) % 10 === Number(ico[7]);
}

describe('nothing stands in both sets', () => {
  test('people and organisations', () => {
    for (const name of ['familyName', 'birthNumber', 'email', 'username', 'organisationName', 'ico'] as const) {
      expect(values('developing', name).size, name).toBeGreaterThan(10);
      expect(common(values('developing', name), values('measuring', name)), name).toEqual([]);
    }
  });

  test('nor in the samples of the simulator, on which reading was developed', () => {
    const names = Object.values(people).flatMap(({ family, birthSurname }) => [family, birthSurname]);
    for (const set of sets) {
      expect(common(values(set, 'familyName'), names)).toEqual([]);
      expect(
        common(
          values(set, 'ico'),
          Object.values(organisations).map(({ ico }) => ico),
        ),
      ).toEqual([]);
      expect(
        common(
          values(set, 'organisationName'),
          Object.values(organisations).map(({ name }) => name),
        ),
      ).toEqual([]);
    }
  });

  test('wordings, but for labels that have no other word', () => {
    const [developing, measuring] = sets.map((set) => layoutsOf(set).forms.flatMap(wordsOf));

    expect(common(developing!, measuring!).filter((words) => !nobodysOwn.includes(words))).toEqual([]);
  });

  test('layouts and typefaces', async () => {
    const [developing, measuring] = sets.map((set) => [...layoutsOf(set).forms, ...layoutsOf(set).letters]);
    expect(
      common(
        developing!.map(({ id }) => id),
        measuring!.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(
      common(
        developing!.map(({ typeface }) => typeface),
        measuring!.map(({ typeface }) => typeface),
      ),
    ).toEqual([]);

    // The same form drawn by each layout: no two put their words in the same places.
    const plan = startPlanning(poolOf('developing')).consent();
    const places: string[] = [];
    for (const layout of sets.flatMap((set) => layoutsOf(set).forms)) {
      const fonts = await typeface('dejavu');
      const [sheet] = layout.draw(fonts, [fillIn({ ...layout.wording, title: '…' }, plan)]);
      const texts = sheet!.marks.flatMap((mark) => (mark.kind === 'text' ? [`${mark.x},${mark.y}`] : []));
      places.push(texts.slice(4, 14).join(' '));
    }
    expect(new Set(places).size).toBe(places.length);
  });
});

describe.each(sets)('the truth of the %s set', (set) => {
  test('comes out the same every time', () => {
    const plain = (documents: typeof planned.developing) => documents.map(({ make: _, ...document }) => document);

    expect(plain(documentsOf(set))).toEqual(plain(planned[set]));
  });

  test('is well formed: dates exist, numbers check, every act has a kind and an application', () => {
    for (const date of values(set, 'birthDate', 'signedOn'))
      expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
    for (const ico of values(set, 'ico')) expect(icoHolds(ico), ico).toBe(true);
    for (const number of values(set, 'birthNumber')) {
      expect(number).toMatch(/^\d{9,10}$/);
      if (number.length === 10) expect(Number(number) % 11, number).toBe(0);
    }
    for (const document of planned[set]) {
      expect(document.acts.length, document.name).toBeGreaterThan(0);
      for (const act of document.acts) {
        expect(act.filter(({ field }) => field === 'kind' || field === 'application').length).toBe(2);
        expect(new Set(act.map(({ field }) => field)).size).toBe(act.length);
      }
    }
  });

  test('agrees with itself: the birth number tells the birth date', () => {
    for (const act of planned[set].flatMap(({ acts }) => acts)) {
      const number = act.find(({ field }) => field === 'birthNumber')?.value;
      const born = act.find(({ field }) => field === 'birthDate')?.value;
      if (!number || !born) continue;
      const month = Number(number.slice(2, 4)) % 50;
      expect(`${number.slice(0, 2)}-${String(month).padStart(2, '0')}-${number.slice(4, 6)}`).toBe(born.slice(2));
    }
  });

  test('has what a real desk meets: foreigners, double surnames, nine digits, unsigned forms', () => {
    expect(fields(set).some(({ field, value }) => field === 'birthNumber' && value === null)).toBe(true);
    expect([...values(set, 'familyName')].filter((name) => /[ -]/.test(name)).length).toBeGreaterThan(3);
    expect([...values(set, 'birthNumber')].some((number) => number.length === 9)).toBe(true);
    expect(values(set, 'signing')).toEqual(new Set(['ink', 'typed', 'none']));
    expect(values(set, 'kind')).toEqual(new Set(['consent', 'access_request']));
    expect(values(set, 'application')).toEqual(new Set(['poskytovatel', 'rodina', 'senior']));
  });

  test('covers at least eight layouts in every class, and is read in a few minutes', () => {
    const layouts = (name: string) =>
      new Set(planned[set].filter((document) => document.class === name).map(({ layout }) => layout));
    for (const name of ['text', 'office', 'scan', 'hand']) expect(layouts(name).size, name).toBeGreaterThanOrEqual(8);
    const pages = planned[set].reduce((sum, { scannedPages }) => sum + scannedPages, 0);
    expect(pages).toBeGreaterThanOrEqual(60);
    expect(pages).toBeLessThanOrEqual(90);
  });

  test('names no file by what is in it', () => {
    for (const { name } of planned[set]) expect(name).toMatch(/^dokument-\d{3}\.[a-z]{3,4}$/);
  });
});
