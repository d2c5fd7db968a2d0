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

  test('the employee behind "zaměstnanci organizace:" is no organisation', () => {
    const text = `Domov U Dubu, z. s., IČO: 99900017\nŽádám, aby byl k aplikaci OKslužby – rodina povolen přístup zaměstnankyni organizace: Mgr. Jana\nMalá, nar. 1. 2. 1980.${signed}`;
    const [act] = actsOf('OKslužby', letter(text));
    expect([act!.organisation.name?.value, act!.person.familyName?.value]).toEqual(['Domov U Dubu, z. s.', 'Malá']);
  });

  test('user names and their holders in a table with no other heads belong together row by row', () => {
    const text = `Žádáme o povolení přístupu k OKslužby – rodina u těchto účtů:\nÚčet (uživatelské jméno)  Držitel účtu\nmalaj01  Jana Malá\nvelkae02  Eva Velká${signed}`;
    const acts = actsOf('OKslužby', letter(text));
    expect(acts.map(({ person }) => [person.familyName?.value, person.username?.value])).toEqual([
      ['Malá', 'malaj01'],
      ['Velká', 'velkae02'],
    ]);
  });

  test.each([
    [
      'Žádáme o povolení přístupu k OKslužby – rodina pro Jana Malá, nar. 1. 2. 1980, uživatelské jméno malaj.',
      'malaj',
    ],
    ['Žádáme o povolení přístupu k OKslužby – rodina: Jana Malá, nar. 1. 2. 1980, jmala', 'jmala'],
    ['Prosíme o povolení přístupu k OKslužby – rodina. Jana Malá má účet jmala v OKslužby – poskytovatel.', 'jmala'],
    ['Žádáme o přístup k OKslužby – rodina. Jana Malá se hlásí jménem mala_jana.', 'mala_jana'],
  ])('a user name need not have digits: %s', (text, username) => {
    const [act] = actsOf('OKslužby', letter(`${text}${signed}`));
    expect([act!.person.familyName?.value, act!.person.username?.value]).toEqual(['Malá', username]);
  });

  test('who is identified is known by a name that is usual nowhere', () => {
    const text = `Žádáme o povolení přístupu k OKslužby – rodina. Pracovat v ní bude Xanthipa Weissová (nar. 1. 2. 1980, uživatelské jméno weissovax).${signed}`;
    expect(told(text)).toEqual([['access_request rodina Xanthipa Weissová 1980-02-01']]);
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

  test.each([
    'Jana Malá se se svým uživatelským jménem malaj01 přihlásí do OKslužby – poskytovatel, ale do OKslužby – rodina nikoliv. Žádáme proto o povolení přístupu.',
    'Žádáme o povolení přístupu k OKslužby – rodina: Jana Malá, uživatel malaj01 v OKslužby – poskytovatel.',
  ])('nor is the one the user name is for: %s', (text) => {
    expect(told(`${text}${signed}`)).toEqual([['access_request rodina Jana Malá –']]);
  });

  test('a consent is for the one its account is yet to be set up in', () => {
    const text =
      'Věc: Souhlas uživatele OKslužby – senior\nTímto dávám MPSV souhlas ke zpracování mých osobních údajů, aby mi mohl být zřízen účet v aplikaci OKslužby – senior.\nJana Malá, nar. 1. 2. 1980';
    expect(actsOf('Souhlas', letter(text)).map((act) => act.application?.value)).toEqual(['senior']);
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

  test('is of the only one who is named above the signature', () => {
    const text =
      'Hlásíme změnu statutárního orgánu.\nJana Malá není od 03.10.2026 statutárním orgánem naší organizace.\nOprávnění v OKslužby prosím ukončete.\nKarel Dlouhý';
    expect(ended(text)).toEqual([['statutory_end', 'Malá', undefined]]);
  });

  test('hands the right to submit, which the one who left still has, on to nobody', () => {
    const text =
      'Moje předchůdkyně Jana Malá, nar. 1. 2. 1980, skončila ve funkci ředitelky.\nOznamuji to proto, že má v OKslužby stále oprávnění podávat za organizaci žádosti a výkazy.\nKarel Dlouhý';
    expect(ended(text)).toEqual([['statutory_end', 'Malá', '1980-02-01']]);
  });

  test('is told by a table whose heads nobody listed', () => {
    const text =
      'Hlásíme pro OKslužby skončení funkce statutárního zástupce:\nKdo ve funkci skončil  Datum narození  Účet\nJana Malá  1. 2. 1980  malaj01\nKarel Dlouhý';
    expect(ended(text)).toEqual([['statutory_end', 'Malá', '1980-02-01']]);
  });
});

test('OKnouze alone is not ours, unless the department is asked (domain.md §8)', () => {
  const text = 'Žádáme o zřízení přístupu k aplikaci OKnouze pro Janu Malou, nar. 1. 2. 1980.\nKarel Dlouhý';
  const to = (recipientOrgUnit: string) => classified('Přístup do OKnouze', letter(text), { recipientOrgUnit }).kind;
  expect([to('Odbor nepojistných dávek'), to('Odbor provozu ICT')]).toEqual(['notOurs', 'acts']);
});

test('an account that locked itself is login trouble', () => {
  const text =
    'Po třech pokusech o přihlášení se zablokoval účet do OKslužby. Prosíme o jeho odblokování.\nJana Malá, nar. 1. 2. 1980';
  expect(told(text).map(([act, ...doubts]) => [act!.split(' ')[0], ...doubts])).toEqual([
    ['other', 'credentials_requested'],
  ]);
});

test('the department is known in short', () => {
  const text = 'Oznamujeme, že ředitelka Jana Malá skončila ve funkci. Týká se OKslužby.\nKarel Dlouhý';
  const found = classified('Oznámení', letter(text), { recipientOrgUnit: 'Odbor provozu inf. a kom. technologií' });
  expect(found).toMatchObject({ kind: 'acts', acts: [{ kind: 'statutory_end' }] });
});
