import { describe, expect, test } from 'vitest';
import { actsOf, classified, department, givenDocument, inShort } from './given.ts';

const letter = (text: string) => [givenDocument(text)];
const told = (text: string, annotation: string | null = 'Dopis') =>
  actsOf(annotation, letter(text)).map((act) => [inShort(act), ...act.doubts.map((one) => one.code)]);

describe('an account of nobody in particular', () => {
  test.each([
    'Žádáme o zřízení účtu k aplikaci OKslužby – rodina pro naši organizaci.\nKarel Dlouhý, ředitel',
    'Žádáme o společný účet pro všechny pracovníky do OKslužby – rodina.\nKarel Dlouhý, ředitel',
    'Prosíme o přístup k aplikaci OKslužby – rodina pro celé pracoviště.\nKarel Dlouhý, ředitel',
  ])('names no person, and who signs is not taken for one: %s', (text) => {
    expect(told(text)).toEqual([['access_request rodina – – –', 'shared_account']]);
  });

  test('shared by people who are named is for a person to look at', () => {
    const text =
      'Žádáme o společný účet k aplikaci OKslužby – rodina pro paní Janu Malou, nar. 1. 2. 1980.\nKarel Dlouhý, ředitel';
    expect(told(text)).toEqual([['access_request rodina Jana Malá 1980-02-01', 'shared_account']]);
  });

  test('is none where the people of the organisation are named', () => {
    const text =
      'Žádáme o povolení přístupu k aplikaci OKslužby – rodina pro naše pracovníky:\nJana Malá, nar. 1. 2. 1980\nKarel Dlouhý, ředitel';
    expect(told(text)).toEqual([['access_request rodina Jana Malá 1980-02-01']]);
  });
});

describe('an account to be cancelled', () => {
  test.each([
    'Zrušte prosím účet paní Jany Malé v OKslužby – poskytovatel, zemřela 1. 9. 2026.\nKarel Dlouhý, ředitel',
    'Žádáme o zrušení účtu k OKslužby – poskytovatel. Jana Malá od nás odešla.\nKarel Dlouhý, ředitel',
    'Účet Jany Malé v OKslužby – poskytovatel prosím zrušte.\nKarel Dlouhý, ředitel',
  ])('of somebody who left or died is another matter, told as such: %s', (text) => {
    const acts = actsOf('Zrušení účtu', letter(text));
    expect(acts.map((act) => [act.kind, act.doubts.map((one) => one.code)])).toEqual([['other', ['account_removal']]]);
  });

  test('by its own holder may be a withdrawal of the consent, by whatever name', () => {
    const text = 'Žádám o zrušení svého účtu v OKslužby – poskytovatel.\nJana Malá, nar. 1. 2. 1980';
    expect(told(text)).toEqual([['consent_withdrawal poskytovatel Jana Malá 1980-02-01', 'account_removal']]);
  });

  test('of a director who died is the end of an office', () => {
    const text =
      'Oznamujeme, že ředitel Karel Doležal zemřel. Jeho účet v OKslužby zrušte.\nMgr. Simona Kadlecová, zástupkyně';
    expect(told(text)).toEqual([['statutory_end – Karel Doležal –']]);
  });
});

describe('a data subject’s letter about OKslužby', () => {
  test.each([
    'Žádám o výmaz svých osobních údajů z aplikace OKslužby – rodina podle čl. 17 GDPR.',
    'Podávám námitku proti zpracování osobních údajů v OKslužby.',
    'Žádám o přístup k osobním údajům, které o mně vedete v OKslužby.',
    'Žádám o omezení zpracování údajů v OKslužby podle čl. 18 nařízení.',
  ])('goes to the data protection officer: %s', (text) => {
    const acts = actsOf('Dopis', letter(`${text}\nJana Malá`));
    expect(acts.map((act) => [act.kind, act.doubts.map((one) => one.code)])).toEqual([
      ['other', ['data_subject_right']],
    ]);
  });

  test('does not hide the withdrawal that stands beside it', () => {
    const text = 'Odvolávám souhlas se zpracováním údajů pro OKslužby a žádám o výmaz osobních údajů.\nJana Malá';
    expect(actsOf('Dopis', letter(text)).map((act) => act.kind)).toEqual(['other', 'consent_withdrawal']);
  });

  test('is not seen in the advice of a consent', () => {
    const text =
      'Já, Jana Malá, nar. 1. 2. 1980, souhlasím se zpracováním osobních údajů pro OKslužby – senior. Mám právo na přístup k osobním údajům a na jejich výmaz.\nJana Malá v. r.';
    expect(actsOf('Souhlas', letter(text)).map((act) => act.kind)).toEqual(['consent']);
  });
});

describe('Slovak is understood', () => {
  test.each([
    [
      'Žiadam o povolenie prístupu k aplikácii OKslužby – rodina.\nJana Malá, nar. 1. 2. 1980',
      'access_request rodina Jana Malá 1980-02-01',
    ],
    [
      'Odvolávam súhlas so spracovaním osobných údajov pre OKslužby.\nJana Malá, nar. 1. 2. 1980',
      'consent_withdrawal – Jana Malá 1980-02-01',
    ],
    [
      'Oznamujem ukončenie funkcie: Jozef Kováčik skončil ako riaditeľ. Týka sa OKslužby.\nJana Malá',
      'statutory_end – Jozef Kováčik –',
    ],
    ['Zabudnuté heslo do OKslužby – senior.\nJana Malá', 'other senior Jana Malá –'],
  ])('%s', (text, expected) => {
    expect(actsOf('Dopis', letter(text)).map(inShort)).toEqual([expected]);
  });
});

describe('an order asks as plainly as a wish', () => {
  test.each([
    'Založte prosím účet v OKslužby – rodina pro paní Janu Malou, nar. 1. 2. 1980.',
    'Zřiďte přístup do OKslužby – rodina pro paní Janu Malou, nar. 1. 2. 1980.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([['access_request rodina Jana Malá 1980-02-01']]);
  });
});

describe('false friends are no act, even in a message that is for us', () => {
  test.each([
    'Souhlasím s poskytnutím svých osobních údajů úřadu práce.',
    'Souhlas s dočasným přidělením zaměstnance k jinému zaměstnavateli.',
    'Souhlasíme s pobytem syna v zařízení.',
    'Žádost o povolení ke zprostředkování zaměstnání a o přístup na trh práce.',
    'Žádáme o pověření k výkonu sociálně-právní ochrany dětí a přístup k formulářům.',
    'Podáváme odvolání proti rozhodnutí a žádáme o přístup do spisu.',
    'Podáváme námitky proti posudku a prosíme o přístup.',
    'Žádáme o registraci sociální služby pro seniory a rodiny a o přístup.',
    'Žádám o přístup k informacím podle zákona č. 106/1999 Sb.',
    'Prosíme o zpřístupnění dokumentu k opravě.',
  ])('%s', (text) => {
    for (const envelope of [{}, { toHands: department }]) {
      expect(classified('Dopis', letter(`${text}\nJana Malá, nar. 1. 2. 1980`), envelope).kind).toBe('notOurs');
    }
    // The annotation names OKslužby: somebody looks, but nothing is taken for a consent or a request.
    const acts = actsOf('OKslužby', letter(`${text}\nJana Malá, nar. 1. 2. 1980`));
    expect(acts.map((act) => [act.kind, act.doubts.map((one) => one.code)])).toEqual([['other', ['vague']]]);
  });
});
