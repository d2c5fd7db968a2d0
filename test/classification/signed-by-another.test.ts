import { describe, expect, test } from 'vitest';
import { actsOf, givenDocument, givenSignature } from './given.ts';

const form = (ending: string) => `Souhlas se zpracováním osobních údajů – přístup do OKslužby
Účel: přístup k aplikaci OKslužby – poskytovatel
Příjmení a jméno: Malá Jana
Datum narození: 1. 2. 1980
IČO: 99900017
Funkce: účetní
Souhlasím se zpracováním svých osobních údajů Ministerstvem práce a sociálních věcí pro účet v aplikaci OKslužby.
${ending}`;

const places: [string, (mark: string) => string][] = [
  ['behind the label', (mark) => `V Hvězdově dne 3. 11. 2026  Podpis: ${mark}`],
  ['above the label', (mark) => `V Hvězdově dne 3. 11. 2026  ${mark}\nMísto a datum  Podpis osoby`],
  ['below the label', (mark) => `Datum: 3. 11. 2026\nPodpis zaměstnance:\n${mark}`],
];
const marks = [
  'zast. Petr Dlouhý',
  'v. z. Petr Dlouhý',
  'Petr Dlouhý, v. z.',
  'i. v. Petr Dlouhý',
  'z pověření: Petr Dlouhý',
  'zastoupen(a): Petr Dlouhý',
  'za jmenovanou podepisuje Petr Dlouhý',
  'v nepřítomnosti podepisuje Petr Dlouhý',
  'za statutárního zástupce podepsal(a) Ing. Petr Dlouhý v. r.',
  'Petr Dlouhý (zmocněnec)',
  'zástup: Petr Dlouhý',
  'Petr Dlouhý',
];

describe.each(places)('somebody else’s name %s is a signature to look at, not a missing one', (_place, written) => {
  test.each(marks)('%s', (mark) => {
    const acts = actsOf(null, [givenDocument(form(written(mark)))]);
    expect(acts.map(({ kind, signing }) => [kind, signing.kind])).toEqual([['consent', 'typed']]);
  });
});

test.each([
  '',
  'Karla Engliše 5, 150 00 Praha 5',
  'Domov Anny Novákové, z. s.',
  'Vyřizuje  Petr Dlouhý',
  'Vyřizuje: Petr Dlouhý, pověřený zaměstnanec',
  'Petr Dlouhý (tel. 777 123 456)',
  'Souhlas nelze podepsat na základě plné moci.',
])('an empty place is no signature, whatever else stands about it: „%s“', (mark) => {
  for (const [, written] of places.slice(1)) {
    const [act] = actsOf(null, [givenDocument(form(written(mark)))]);
    expect(act!.signing.kind).toBe('none');
  }
});

test.each([
  'Organizaci zastupuje: Jana Malá, ředitelka',
  'Organizace zastoupená ředitelkou Janou Malou',
  'Poskytovatele zastupuje statutární orgán.',
])('who represents the organisation takes nothing from the person’s own electronic signature: %s', (mark) => {
  for (const [, written] of places) {
    const document = givenDocument(form(written(mark)), { signatures: [givenSignature('Jana Malá')] });
    expect(actsOf(null, [document]).map(({ signing }) => signing.kind)).toEqual(['electronic']);
  }
});
