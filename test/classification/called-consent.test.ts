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
    'Se zpracováním svých osobních údajů Ministerstvem práce a sociálních věcí pro OKslužby vyjadřuji svůj souhlas.',
  ])('is sure in one form however it is turned: %s', (sentence) => {
    expect(consentOf(sentence)).toEqual([true]);
  });

  test.each([
    'Tento souhlas se zpracováním osobních údajů se řídí zákonem č. 101/2000 Sb.',
    'Souhlas se zpracováním osobních údajů pro OKslužby se uděluje dle § 5 zákona č. 101/2000 Sb.',
    'Svoluji ke zpracování svých osobních údajů Ministerstvem práce a sociálních věcí pro účet v OKslužby.',
    'Mé osobní údaje smí MPSV podle zákona č. 101/2000 Sb. zpracovávat za účelem vedení účtu v OKslužby.',
    'Nemám námitek proti zpracování osobních údajů pro OKslužby,\na to podle zákona č. 101/2000 Sb.',
  ])('only spoken of, or in words of its own, is for a person to see, and not missing: %s', (sentence) => {
    expect(consentOf(sentence)).toEqual([false]);
  });

  test.each([
    '☐ Souhlasím se zpracováním osobních údajů\nTento souhlas se zpracováním osobních údajů uděluje osoba Ministerstvu práce a sociálních věcí dobrovolně.',
    'Informace o souhlasu se zpracováním osobních údajů poskytuje Ministerstvo práce a sociálních věcí.',
    'Bez souhlasu nelze účet zřídit; své osobní údaje Ministerstvu práce poskytuji dobrovolně.',
    'Souhlas se zpracováním osobních údajů zaměstnavateli poskytuji, Ministerstvu práce jej nedám.',
    'Souhlas poskytuji: ne\nMinisterstvo práce a sociálních věcí zpracovává osobní údaje.',
    'Svoluji k tomu, aby mi účet zřídilo Ministerstvo práce; osobní údaje dodám až později.',
    'Vyjadřuji tímto nesouhlas se zpracováním svých osobních údajů Ministerstvem práce a sociálních věcí.',
    'Podpisem osoba vyjadřuje souhlas se zpracováním osobních údajů Ministerstvem práce a sociálních věcí.',
  ])('is never sure where nobody consents: %s', (sentence) => {
    expect(consentOf(sentence)).not.toContain(true);
  });

  test.each([
    'Tento souhlas se zpracováním osobních údajů lze kdykoli odvolat.',
    'Uvedené údaje odpovídají skutečnosti.',
    'Nesouhlasím se zpracováním osobních údajů podle zákona č. 101/2000 Sb.',
    'Souhlas se zpracováním osobních údajů podle zákona č. 101/2000 Sb. neposkytnu.',
    'Zpracování osobních údajů podle zákona č. 101/2000 Sb.:\nKe svému účtu\nnesouhlasím.',
  ])('is missing where only advice or something else stands: %s', (sentence) => {
    expect(consentOf(sentence)).toEqual([null]);
  });
});
