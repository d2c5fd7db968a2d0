import { describe, expect, test } from 'vitest';
import { actsOf, givenDocument } from './given.ts';

const kinds = (text: string) =>
  actsOf('OKslužby', [givenDocument(`Jana Malá, nar. 1. 2. 1980\n${text}\nJana Malá`)]).map(({ kind }) => kind);

describe('a consent is taken back', () => {
  test.each([
    'Věc: OKslužby – senior\nRozmyslela jsem si souhlas se zpracováním osobních údajů a beru ho zpět.',
    'Věc: Osobní údaje\nSvůj souhlas pro OKslužby – senior jsem přehodnotila a tímto jej odvolávám.',
    'Věc: OKslužby – senior\nGDPR mi dává možnost kdykoli vzít zpět souhlas se zpracováním osobních údajů. Činím tak u toho, který jsem Vám podepsala.',
    'Věc: OKslužby – senior\nMám právo souhlas se zpracováním osobních údajů kdykoli odvolat, a toto právo tímto uplatňuji.',
    'Věc: OKslužby – senior\nChtěla bych vzít zpět souhlas se zpracováním osobních údajů, který jsem podepsala kvůli přístupu.',
    'Věc: Využití práva odvolat souhlas\nTýká se to souhlasu se zpracováním osobních údajů, který jsem dala pro OKslužby – senior.',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual(['consent_withdrawal']);
  });
});

describe('nothing is taken back', () => {
  test.each([
    [
      'by who asks how it is done',
      'Věc: Dotaz na právo odvolat souhlas\nJak máme uplatnit právo odvolat souhlas u OKslužby – senior?',
    ],
    [
      'by who would like to know',
      'Věc: Dotaz\nChtěla bych vědět, zda mohu vzít zpět souhlas k OKslužby – senior a jak tak učinit.',
    ],
    [
      'of a consent by who takes back something else',
      'Věc: Pověření\nPověření k podávání žádostí v OKslužby jsem s jejím souhlasem udělila Evě Novotné. Tímto ho odvolávám.',
    ],
  ])('%s', (_who, text) => {
    expect(kinds(text)).not.toContain('consent_withdrawal');
  });
});

describe('a consent in a letter', () => {
  test.each([
    'Věc: Souhlas uživatelky\nJana Malá dobrovolně souhlasí, aby MPSV zpracovávalo její osobní údaje pro OKslužby – senior.',
    'Věc: Vyjádření\nPro OKslužby – senior potřebujete můj souhlas se zpracováním osobních údajů. Ten Vám tímto dávám.',
  ])('is one in other words, too, and not on the form: %s', (text) => {
    const acts = actsOf('OKslužby', [givenDocument(`${text}\nJana Malá, nar. 1. 2. 1980`)]);
    expect(acts.map(({ kind, doubts }) => [kind, doubts.map(({ code }) => code)])).toEqual([
      ['consent', ['not_on_form']],
    ]);
  });

  test.each([
    'Věc: OKslužby – senior\nNaše ředitelka souhlasí s tím, aby přístup měla i účetní. Žádáme o zřízení přístupu.',
    'Věc: OKslužby – senior\nPotřebujete souhlas se zpracováním osobních údajů. Ten Vám zde posíláme. Žádáme o zřízení přístupu.',
  ])('is none where something else is given: %s', (text) => {
    expect(kinds(text)).toEqual(['access_request']);
  });
});
