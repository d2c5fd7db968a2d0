import { describe, expect, test } from 'vitest';
import { actsOf, classified, givenDocument, inShort } from './given.ts';

const letter = (text: string) => [givenDocument(text)];
const told = (text: string, annotation: string | null = 'OKslužby') =>
  actsOf(annotation, letter(text)).map((act) => [inShort(act), ...act.doubts.map((one) => one.code)]);
const signed = '\nS pozdravem\nKarel Dlouhý\nředitel';

describe('whom a letter is about', () => {
  test('who is named in it comes before who signs it', () => {
    const text = `Dobrý den,\nžádáme o povolení přístupu k aplikaci OKslužby – rodina. Pracovat v ní bude Jana Malá.${signed}`;
    expect(told(text)).toEqual([['access_request rodina Jana Malá –']]);
  });

  test('a writer who speaks of an account of his own is the one, whoever else is named', () => {
    const text =
      'Mám účet k OKslužby – poskytovatel a žádám o povolení přístupu k OKslužby – rodina. Kolegyně Jana Malá jej už má.\nKarel Dlouhý';
    const [act] = actsOf('OKslužby', letter(text));
    expect(act!.person.familyName?.value).toBe('Dlouhý');
  });

  test('an organisation behind "Žadatel:" is nobody’s name', () => {
    const text = `Věc: Žádost o povolení přístupu do OKslužby – rodina
      Žadatel: Domov U Dubu, z. s.
      Komu má být přístup povolen: Jana Malá, DiS.
      Dat. nar.: 1. 2. 1980
      Přihlašuje se jménem: malaj01${signed}`;
    const [act] = actsOf('OKslužby', letter(text));
    expect(inShort(act!)).toBe('access_request rodina Jana Malá 1980-02-01');
    expect(act!.person.username?.value).toBe('malaj01');
  });

  test('given name and surname on lines of their own are one person', () => {
    const text = `Žádáme o povolení přístupu k OKslužby – rodina.\nJméno uživatele: Jana\nPříjmení uživatele: Malá\nLogin: malaj01${signed}`;
    expect(told(text)).toEqual([['access_request rodina Jana Malá –']]);
  });

  test('labels nobody listed are told by their stem and by the shape of the value', () => {
    const text = `Žádáme o povolení přístupu k OKslužby – rodina.\nUživatelka: Jana Malá\nDatum narození naší kolegyně: 1. 2. 1980\nUživatelské jméno, které již má: malaj01${signed}`;
    const [act] = actsOf('OKslužby', letter(text));
    expect(inShort(act!)).toBe('access_request rodina Jana Malá 1980-02-01');
    expect(act!.person.username?.value).toBe('malaj01');
  });

  test('several given names and a double surname are put into the nominative together', () => {
    const text = `Žádáme o povolení přístupu k OKslužby – rodina pro paní Lenku Růženu Malou-Novou, nar. 1. 2. 1980.${signed}`;
    expect(told(text)).toEqual([['access_request rodina Lenka Růžena Malá-Nová 1980-02-01']]);
  });
});

describe('which application a letter is for', () => {
  test('one that is had in a clause of its own is not asked for', () => {
    const text =
      'Prosím, abyste mi povolili přístup do OKslužby – rodina, v aplikaci OKslužby – poskytovatel už účet mám.\nJana Malá, nar. 1. 2. 1980';
    expect(told(text)).toEqual([['access_request rodina Jana Malá 1980-02-01']]);
  });

  test('nor is the one on a line that says where the account is held', () => {
    const text = `Věc: Žádost o povolení přístupu\nAplikace: OKslužby – rodina\nUživatel: Jana Malá\nNarozena: 1. 2. 1980\nÚčet je nyní veden pro aplikaci: OKslužby – poskytovatel${signed}`;
    expect(told(text)).toEqual([['access_request rodina Jana Malá 1980-02-01']]);
  });

  test('a numbered label is a place to fill in', () => {
    const text = `Prosíme o vyřízení.\n1. Aplikace: OKslužby – rodina\n2. Uživatel: Jana Malá\n3. Datum narození: 1. 2. 1980\nŽádáme o povolení přístupu.${signed}`;
    expect(actsOf('OKslužby', letter(text)).map((act) => act.application?.value)).toEqual(['rodina']);
  });

  test('a subject broken into two lines is one subject', () => {
    const text = `Věc: Uživatelka aplikace OKslužby – poskytovatel – přístup i k aplikaci
      OKslužby – senior
      Vážení,
      uživatelce Janě Malé (uživatelské jméno malaj01) prosím přístup k aplikaci OKslužby – senior povolte.${signed}`;
    expect(actsOf('OKslužby', letter(text)).map((act) => act.application?.value)).toEqual(['senior']);
  });
});

describe('what a letter in words of its own is about', () => {
  test.each([
    [
      'a pronoun that stands for access',
      'Potřebujeme přístup k aplikaci OKslužby – senior. Zdvořile proto žádáme o jeho povolení. Využívat jej bude Jana Malá, nar. 1. 2. 1980.',
    ],
    ['a polite question', 'Můžete prosím povolit přístup do OKslužby – senior pro Janu Malou, nar. 1. 2. 1980?'],
    ['the thing in the accusative', 'Žádáme přístup k aplikaci OKslužby – senior pro Janu Malou, nar. 1. 2. 1980.'],
  ])('%s asks', (_name, text) => {
    expect(told(`${text}${signed}`)).toEqual([['access_request senior Jana Malá 1980-02-01']]);
  });

  test('its heading tells it', () => {
    const text = 'Věc: Odvolání souhlasu\nS používáním OKslužby – rodina končím, děkuji.\nJana Malá';
    expect(actsOf('OKslužby', letter(text)).map(({ kind }) => kind)).toEqual(['consent_withdrawal']);
  });

  test('or the annotation, unless something in the letter may turn it round', () => {
    const kinds = (text: string) => told(`${text}${signed}`, 'Žádost o povolení přístupu – OKslužby – rodina');
    expect(kinds('S aplikací OKslužby – rodina bude nově pracovat Jana Malá, nar. 1. 2. 1980.')).toEqual([
      ['access_request rodina Jana Malá 1980-02-01'],
    ]);
    expect(kinds('S aplikací OKslužby – rodina Jana Malá, nar. 1. 2. 1980, pracovat nebude.')[0]).toContain('vague');
  });

  test('one that only names the software stands for nothing beside a form, unless it speaks of somebody else', () => {
    const form = givenDocument(
      'Souhlas se zpracováním osobních údajů – OKslužby rodina\nJméno a příjmení: Jana Malá\nDatum narození: 1. 2. 1980\nSouhlasím se zpracováním osobních údajů.',
      {},
      'souhlas.pdf',
      '2',
    );
    const beside = (text: string) => actsOf('OKslužby', [givenDocument(text), form]).map(({ kind }) => kind);
    expect(beside('K formuláři pro OKslužby přejeme hezký den.\nJana Malá')).toEqual(['consent']);
    expect(beside('S OKslužby má pracovat i Eva Velká.\nJana Malá')).toEqual(['other', 'consent']);
  });

  test.each([
    'Prosíme o zablokování účtu, aby nemohlo dojít ke zneužití oprávnění v OKslužby.',
    'Kdyby něco v OKslužby chybělo, ozvěte se, snad jsme na nic nezapomněli.',
  ])('is no login trouble: %s', (text) => {
    const acts = actsOf('OKslužby', letter(`${text}${signed}`));
    expect(acts.flatMap((act) => act.doubts.map(({ code }) => code))).not.toContain('credentials_requested');
  });
});

describe('the end of an office', () => {
  const ended = (text: string) =>
    actsOf('OKslužby', letter(text)).map((act) => [
      act.kind,
      act.person.familyName?.value,
      act.person.birthDate?.value,
    ]);

  test('is of the one behind the label, not of the one who signs below it', () => {
    const text = `Oznamujeme pro OKslužby, že níže uvedená osoba přestala být statutárním orgánem naší organizace.
      Celé jméno: Jana Malá
      Datum narození této osoby: 1. 2. 1980
      Funkce zanikla ke dni: 3. 10. 2026
      Karel Dlouhý`;
    expect(ended(text)).toEqual([['statutory_end', 'Malá', '1980-02-01']]);
  });

  test('is of the one with a birth date, when the words are about "níže uvedená osoba"', () => {
    const text =
      'Oznamujeme pro OKslužby, že níže uvedená osoba od 1. 10. 2026 není statutárním zástupcem naší organizace.\nJana Malá, nar. 1. 2. 1980\nKarel Dlouhý';
    expect(ended(text)).toEqual([['statutory_end', 'Malá', '1980-02-01']]);
  });

  test('is the writer’s own when he writes of himself', () => {
    const text =
      'Dne 27. 9. 2026 mě členská schůze z funkce předsedkyně odvolala. Údaje k OKslužby zůstaly v kanceláři, proto to hlásím sama.\nJana Malá, nar. 1. 2. 1980';
    expect(ended(text)).toEqual([['statutory_end', 'Malá', '1980-02-01']]);
  });

  test('is told by a table whose heads nobody listed', () => {
    const text =
      'Hlásíme pro OKslužby skončení funkce statutárního zástupce:\nKdo ve funkci skončil  Datum narození  Účet\nJana Malá  1. 2. 1980  malaj01\nKarel Dlouhý';
    expect(ended(text)).toEqual([['statutory_end', 'Malá', '1980-02-01']]);
  });
});

test('the department is known in short', () => {
  const text = 'Oznamujeme, že ředitelka Jana Malá skončila ve funkci. Týká se OKslužby.\nKarel Dlouhý';
  const found = classified('Oznámení', letter(text), { recipientOrgUnit: 'Odbor provozu inf. a kom. technologií' });
  expect(found).toMatchObject({ kind: 'acts', acts: [{ kind: 'statutory_end' }] });
});
