import { describe, expect, test } from 'vitest';
import { asksFor, formOf, knownForms } from '../../src/classification/forms/known-forms.ts';
import { actsOf, givenDocument, inShort } from './given.ts';

const older = (application: string) => `Formulář souhlasu se zpracováním osobních údajů
pro případ zřízení uživatelského účtu k aplikaci OKslužby - ${application}
Subjekt údajů: Jana Malá
Rodné číslo subjektu údajů: 805201/1234
Adresa subjektu údajů: Dlouhá 1, 100 00 Praha
Pracoviště: Domov U Dubu, z. s.
IČO: 99900017
Pracovní zařazení subjektu údajů: ředitelka
Souhlasím se zpracováním svých osobních údajů podle zákona č. 101/2000 Sb.
V Praze dne 3. 9. 2026
Vlastnoruční podpis subjektu údajů:`;
const present = older('rodina')
  .replace('Formulář souhlasu', 'Souhlas')
  .replace('pro případ zřízení uživatelského účtu k', 'k')
  .replace('zákona č. 101/2000 Sb.', 'nařízení (EU) 2016/679');

describe('a form of the ministry is a description', () => {
  test.each(['rodina', 'poskytovatel'])(
    'the older form for %s is read by its own labels and told to be older',
    (name) => {
      const [act, ...more] = actsOf(null, [givenDocument(older(name))]);

      expect(more).toEqual([]);
      expect(act!.form).toBe('souhlas-2014');
      expect(inShort(act!)).toBe(`consent ${name} Jana Malá 1980-02-01`);
      expect(act!.person.address?.value).toBe('Dlouhá 1, 100 00 Praha');
      expect(act!.organisation).toMatchObject({ name: { value: 'Domov U Dubu, z. s.' }, ico: { value: '99900017' } });
      expect(act!.role).toMatchObject({ value: 'statutory' });
      expect(act!.doubts.map((one) => one.code)).toEqual(['old_form']);
      expect(act!.signing).toEqual({ kind: 'none' });
    },
  );

  test('each of its marks is enough', () => {
    const withoutLaw = older('rodina').replace(' podle zákona č. 101/2000 Sb.', '');
    const withoutPurpose = older('rodina').replace('pro případ zřízení uživatelského účtu k', 'k');
    for (const text of [withoutLaw, withoutPurpose]) {
      const [act] = actsOf(null, [givenDocument(text)]);
      expect([act!.form, act!.doubts.map((one) => one.code)]).toEqual(['souhlas-2014', ['old_form']]);
    }
  });

  test('its labels belong to it alone', () => {
    const named = present.replace('Subjekt údajů:', 'Jméno a příjmení:');
    const [act] = actsOf('Souhlas OKslužby', [givenDocument(named)]);

    expect(act!.form).toBe('souhlas-2023');
    // What the form in use does not call so is not read from it.
    expect(act!.person.address).toBeNull();
    expect(act!.doubts.map((one) => one.code)).not.toContain('old_form');
  });

  test('the form in use is taken where no other is known by its marks', () => {
    expect(formOf('souhlas se zpracovanim osobnich udaju', 'cokoli').id).toBe('souhlas-2023');
    expect(formOf('souhlas se zpracovanim osobnich udaju', 'podle zakona c. 101/2000 sb.').id).toBe('souhlas-2014');
  });

  test('forms have names of their own, one is in use, and what they ask for is what they label', () => {
    expect(new Set(knownForms.map((form) => form.id)).size).toBe(knownForms.length);
    expect(knownForms.filter((form) => form.superseded === null).map((form) => form.id)).toEqual(['souhlas-2023']);
    for (const form of knownForms) {
      expect(form.superseded === null).toBe(form.marks.length === 0);
      for (const field of form.needed) expect(form.labels[field].length).toBeGreaterThan(0);
    }
  });

  test('a call to complete asks only for what the form asks', () => {
    expect(asksFor('souhlas-2023', 'ico')).toBe(true);
    expect(asksFor('souhlas-2014', 'ico')).toBe(false);
    expect(asksFor('souhlas-2014', 'ico', 'organisationName')).toBe(true);
    expect(asksFor(null, 'ico')).toBe(true);
  });
});

test('a sex that the birth number contradicts is told', () => {
  const text = present
    .replace('Subjekt údajů: Jana Malá', 'Jméno a příjmení: Jana Malá\nPohlaví: muž')
    .replace('subjektu údajů', '');
  const codes = (one: string) => actsOf('Souhlas OKslužby', [givenDocument(one)])[0]!.doubts.map(({ code }) => code);

  expect(codes(text)).toEqual(['conflict']);
  expect(codes(text.replace('muž', 'žena'))).toEqual([]);
});
