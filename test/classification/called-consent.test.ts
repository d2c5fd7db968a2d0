import { describe, expect, test } from 'vitest';
import { actsOf, givenDocument } from './given.ts';

const form = (sentence: string) =>
  actsOf(null, [
    givenDocument(`Souhlas se zpracováním osobních údajů – přístup do OKslužby
Účel: přístup k aplikaci OKslužby – poskytovatel
Příjmení a jméno: Malá Jana
Datum narození: 1. 2. 1980
IČO: 99900017
Funkce: účetní
${sentence}
V Hvězdově dne 3. 11. 2026  Podpis: Jana Malá`),
  ]);
const consentOf = (sentence: string) => form(sentence).map(({ consentSentence }) => consentSentence?.sure ?? null);

describe('the sentence of a consent', () => {
  test.each([
    'Souhlas se zpracováním osobních údajů Ministerstvem práce a sociálních věcí pro OKslužby poskytuji po poučení podle § 11.',
    'Svoluji ke zpracování svých osobních údajů Ministerstvem práce a sociálních věcí pro účet v OKslužby.',
    'Se zpracováním svých osobních údajů Ministerstvem práce a sociálních věcí pro OKslužby vyjadřuji svůj souhlas.',
  ])('is sure in one form however it is turned: %s', (sentence) => {
    expect(consentOf(sentence)).toEqual([true]);
  });

  test('only spoken of is for a person to see, and not missing', () => {
    expect(consentOf('Tento souhlas se zpracováním osobních údajů se řídí zákonem č. 101/2000 Sb.')).toEqual([false]);
  });

  test.each([
    'Tento souhlas se zpracováním osobních údajů lze kdykoli odvolat.',
    'Uvedené údaje odpovídají skutečnosti.',
  ])('is missing where only advice or something else stands: %s', (sentence) => {
    expect(consentOf(sentence)).toEqual([null]);
  });
});
