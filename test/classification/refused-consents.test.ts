import { describe, expect, test } from 'vitest';
import { compareNames } from '../../src/classification/names.ts';
import { actsOf, classified, filled, givenDocument, givenSignature, tick } from './given.ts';

const sentence = 'Uděluji Ministerstvu práce a sociálních věcí souhlas se zpracováním osobních údajů.';
const title = 'Souhlas se zpracováním osobních údajů – OKslužby – poskytovatel';
const form = (consent: string, heading = title, signed = 'Podpis:') => `${heading}
Jméno a příjmení: Jana Malá
Datum narození: 1. 2. 1980
Název organizace: Domov U Dubu, z. s.
IČO: 99900017
${consent}
V Praze dne 3. 9. 2026
${signed}`;
const consented = (text: string, given = {}, annotation: string | null = null, name?: string) =>
  actsOf(annotation, [givenDocument(text, given, name)])[0]!;
describe('a consent that is refused, conditional or not the person’s own is not sure', () => {
  test.each([
    'Odmítám udělit souhlas se zpracováním osobních údajů.',
    'Nepřeji si udělit souhlas se zpracováním osobních údajů.',
    'Pokud souhlasím se zpracováním osobních údajů, vyplním formulář.',
    'Souhlasím se zpracováním osobních údajů s výhradou rodného čísla.',
    'Souhlasím / nesouhlasím*) se zpracováním osobních údajů. *) nehodící se škrtněte',
    'Jako ředitelka uděluji za své zaměstnance souhlas se zpracováním jejich osobních údajů.',
    `${sentence}\nJako zákonný zástupce nezletilého Petra Malého.`,
    `${sentence}\nNesouhlasím.`,
    `${sentence}\nTento souhlas tímto odvolávám.`,
    `${sentence}\nSouhlas neuděluji.`,
    'Souhlasím s pořizováním fotografií.',
    'Uděluji svému zaměstnavateli souhlas se zpracováním osobních údajů.',
    '☐ Souhlasím se zpracováním osobních údajů',
    '[ ] Souhlasím se zpracováním osobních údajů',
  ])('%s', (words) => {
    expect(consented(form(words)).consentSentence?.sure ?? false).toBe(false);
  });

  test.each([
    `${sentence}\nJsem si vědoma, že mám právo souhlas kdykoli odvolat.`,
    `${sentence} Byla jsem poučena, že pokud souhlas neudělím, účet nebude zřízen.`,
    `${sentence} Beru na vědomí, že v případě, kdy souhlas\nneudělím, účet nebude zřízen.`,
    `${sentence}\nSouhlas uděluji svobodně, vážně a bez výhrad.`,
  ])('but the form’s own advice is no refusal: %s', (words) => {
    expect(consented(form(words)).consentSentence?.sure).toBe(true);
  });

  test('"ne" ticked beside the consent, or its box left empty, is no consent', () => {
    const choice = [
      { ...tick('ano', false), name: 'souhlas_ano' },
      { ...tick('ne', true), name: 'souhlas_ne' },
    ];
    expect(consented(form(`${sentence} ano ne`), { fields: choice }).consentSentence).toBeNull();
    expect(consented(form(sentence), { fields: [tick('Uděluji souhlas', false)] }).consentSentence).toBeNull();
    expect(consented(form('Souhlasím se zpracováním: ☐ ano ☒ ne'), { kind: 'docx' }).consentSentence).toBeNull();
  });

  test('a sentence of consent interrupted by abbreviations is for a person, not missing', () => {
    const words = 'Uděluji tímto Ministerstvu práce, IČ 00551023, č. p. 376. Praha 2, svůj souhlas se zpracováním.';
    expect(consented(form(words)).consentSentence).toMatchObject({ sure: false });
  });
});

describe('an application that the form only offers is not sure', () => {
  test.each([
    'Souhlas se zpracováním osobních údajů\n☐ OKslužby – poskytovatel\n☒ OKslužby – rodina',
    'Souhlas se zpracováním osobních údajů\nOKslužby – poskytovatel\nOKslužby – rodina\nOKslužby – senior',
    'Souhlas se zpracováním osobních údajů – OKslužby – poskytovatel / rodina / senior',
    'Souhlas se zpracováním osobních údajů\nAplikace: OKslužby – poskytovatel / rodina (nehodící se škrtněte)',
  ])('%s', (heading) => {
    const acts = actsOf('Souhlas OKslužby poskytovatel', [givenDocument(form(sentence, heading))]);
    expect(acts.filter((act) => act.application?.sure)).toEqual([]);
  });
});

test('of two ticked applications each has its own tick for evidence', () => {
  const fields = [
    { ...tick('OKslužby – poskytovatel', true), box: { x: 50, y: 100, width: 10, height: 10 } },
    { ...tick('OKslužby – rodina', true), box: { x: 50, y: 120, width: 10, height: 10 } },
  ];
  const text = form(sentence, 'Souhlas se zpracováním osobních údajů');
  const acts = actsOf('Souhlas OKslužby', [givenDocument(text, { fields })]);
  expect(acts.map((act) => act.application?.evidence.box?.y).toSorted()).toEqual([100, 120]);
});

describe('samples, blank forms and forms for something else', () => {
  test('a form marked as a sample carries a doubt', () => {
    for (const text of [
      form(sentence, `${title} – VZOR`),
      `VZOR VYPLNĚNÍ\n${form(sentence)}`,
      form(`${sentence}\nSTORNO`),
    ])
      expect(consented(text).doubts).toMatchObject([{ code: 'vague' }]);
    expect(consented(form(sentence), {}, 'Vzor souhlasu OKslužby k vyjádření').doubts).toMatchObject([
      { code: 'contradicting_acts' },
    ]);
  });

  test('a blank form beside a filled one is no act, with a question it is no consent', () => {
    const blank = form('Uděluji souhlas se zpracováním osobních údajů.')
      .replace(/: .*/g, ': ..........')
      .replace(/V Praze.*/, 'Datum: .....');
    const both = [givenDocument(form(sentence)), givenDocument(blank, {}, 'formular.pdf', '2')];
    expect(actsOf('Souhlas OKslužby', both).map((act) => act.documents)).toEqual([['1']]);
    expect(actsOf('Dotaz: jak vyplnit formulář OKslužby?', [givenDocument(blank)]).map((act) => act.kind)).toEqual([
      'other',
    ]);
  });

  test.each([
    ['Souhlas se zpracováním osobních údajů uchazeče o zaměstnání', 'Výběrové řízení - souhlas'],
    ['Souhlas se zpracováním osobních údajů pro účely projektu', 'Žádost o dotaci - přílohy'],
    ['Souhlas se zpracováním osobních údajů dítěte', 'Souhlasy rodičů'],
  ])('%s is not ours', (heading, annotation) => {
    expect(classified(annotation, [givenDocument(form('Souhlasím se zpracováním údajů.', heading))]).kind).toBe(
      'notOurs',
    );
  });
});

describe('whose form it is', () => {
  const signature = givenSignature('Jana Malá');

  test('an altered signature beside a good one speaks for the document', () => {
    const altered = givenSignature('Petr Novák', { intact: 'false' });
    expect(consented(form(sentence), { signatures: [signature, altered] }).signing).toMatchObject({
      documentSignature: { intact: { verdict: 'false' } },
    });
  });

  test('"v zastoupení" at the signature outweighs a certificate', () => {
    const signed = form(sentence, title, 'Podpis: v zastoupení Petr Novák');
    expect(consented(signed, { signatures: [signature] }).signing.kind).toBe('typed');
  });

  test('another name in the subject or in the name of the file carries a doubt', () => {
    const doubts = (annotation: string | null, name?: string) =>
      consented(form(sentence), {}, annotation, name).doubts.map((one) => one.code);
    expect(doubts('Souhlas Evy Krátké OKslužby poskytovatel')).toEqual(['conflict']);
    expect(doubts('Souhlas OKslužby poskytovatel - Krátká')).toEqual(['conflict']);
    expect(doubts(null, 'Souhlas_Petra_Nova.pdf')).toEqual(['conflict']);
    expect(doubts('Souhlas OKslužby poskytovatel - Malá', 'Souhlas_Jana_Mala.pdf')).toEqual([]);
  });

  test('two given names turned round may be two people', () => {
    expect(compareNames('Adam Karel', 'Karel Adam')).toBe('near');
    expect(compareNames('Malá Jana', 'Jana Malá')).toBe('same');
  });

  test('a former director, or one of another organisation, is no sure role', () => {
    for (const position of ['bývalá ředitelka', 'ředitelka jiné organizace'])
      expect(consented(form(sentence), { fields: [filled('Funkce', position)] }).role?.sure).toBe(false);
  });
});
