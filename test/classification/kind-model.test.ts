import { describe, expect, test } from 'vitest';
import { estimateKind, featuresOf, mostTelling } from '../../src/classification/kind-model.ts';
import { actsOf, classified, department, givenDocument } from './given.ts';

const head = 'Domov U Dubu, z. s., IČO: 99900017\nVěc: Účet v OKslužby – poskytovatel\nDobrý den,\n';
const kindsAndDoubts = (text: string) =>
  actsOf(null, [givenDocument(head + text)], { recipientOrgUnit: department }).map((act) => ({
    kind: act.kind,
    name: act.person.familyName?.value ?? null,
    doubts: act.doubts.map(({ code }) => code),
    shown: act.evidence[0]!.text.slice(0, 14),
  }));

test('looks at the beginnings of words and of two that stand side by side in a sentence', () => {
  expect([...featuresOf(['zadame o pristup. dekujeme 1. 2.', 'zadame'])]).toEqual([
    'zadame',
    'o',
    'zadame o',
    'pristu',
    'o pristu',
    'dekuje',
  ]);
});

test('a letter of no known word is likely somebody else’s, and by far not surely', () => {
  const { kind, probability, known } = estimateKind(['xyz constructor']);
  expect([kind, known]).toEqual(['not_ours', 0]);
  expect(probability).toBeLessThan(0.9);
  expect(estimateKind([]).probability).toBe(probability);
});

test('says which text tells most of a kind', () => {
  const texts = ['dobry den', 'ke dni 1. 9. predala pani reditelka vedeni organizace sve nastupkyni', 'dekujeme'];
  expect(mostTelling(texts, 'statutory_end')).toBe(1);
});

describe('what no sentence tells in known words is estimated, for a person to read', () => {
  test('the end of an office', () => {
    const text =
      'naše dosavadní ředitelka Jana Malá, nar. 1. 2. 1980, předala vedení organizace k 1. 9. 2026 svému nástupci. Za organizaci teď jedná Ing. Petr Dlouhý a paní Malá by proto v aplikaci OKslužby – poskytovatel neměla nic odesílat.\nIng. Petr Dlouhý';
    expect(kindsAndDoubts(text)).toEqual([
      { kind: 'statutory_end', name: 'Malá', doubts: ['vague'], shown: 'naše dosavadní' },
    ]);
  });

  test('but not what is asked about, taken back or denied in the words of the act', () => {
    for (const text of [
      'chtěli bychom se zeptat, zda máme žádat o povolení přístupu k aplikaci OKslužby – rodina pro naši pracovnici Janu Malou, nar. 1. 2. 1980, uživatelské jméno malaj01, nebo zda ho už má?\nPetr Dlouhý, ředitel',
      'bereme zpět žádost o povolení přístupu k aplikaci OKslužby – rodina pro naši pracovnici Janu Malou, nar. 1. 2. 1980, uživatelské jméno malaj01. Přístup nepotřebuje.\nPetr Dlouhý, ředitel',
    ])
      expect(kindsAndDoubts(text).map(({ kind }) => kind)).toEqual(['other']);
  });
});

test('a letter that only mentions OKslužby in the words of other people’s mail is not ours', () => {
  const text =
    'zasíláme závěrečnou zprávu o čerpání dotace na sociální služby za rok 2025, kterou jsme odevzdali v systému OKslužby. Ke zprávě přikládáme přehled nákladů a účetní doklady. Prosíme o potvrzení, že je zpráva úplná, a o sdělení termínu kontroly na místě.\nPetr Dlouhý, ředitel';
  const written = (more = '') =>
    classified('Závěrečná zpráva', [
      givenDocument(`Domov U Dubu, z. s., IČO: 99900017\n${text.replace('\n', `${more}\n`)}`),
    ]).kind;
  expect(written()).toBe('notOurs');
  // A question about an account at its end is ours, whatever stands before it.
  expect(written(' Zároveň prosíme o radu, jak v OKslužby změníme uživatele, který výkazy podává.')).toBe('acts');
});
