import { describe, expect, test } from 'vitest';
import { actsOf, classified, givenDocument } from './given.ts';

const letter = (asked: string) => `Domov U Dubu, z. s., IČO: 99900017
${asked}
Jméno a příjmení: Eva Krátká
Datum narození: 5. 6. 1990
V Praze dne 3. 9. 2026
Petr Dlouhý
ředitel`;
const asked = (text: string, annotation: string | null = 'OKslužby rodina') =>
  actsOf(annotation, [givenDocument(text)]).map((act) => ({
    kind: act.kind,
    doubts: act.doubts.map((one) => one.code),
  }));

describe('a letter that does not plainly ask for access is not taken for a request', () => {
  test.each([
    'Bereme zpět žádost o povolení přístupu k aplikaci OKslužby – rodina.',
    'Nežádáme o povolení přístupu k aplikaci OKslužby – rodina.',
    'Žádáme, abyste přístup k aplikaci OKslužby – rodina nepovolovali.',
    'Žádáme o zamezení přístupu k aplikaci OKslužby – rodina této osobě:',
    'Žádáme o pozastavení přístupu do aplikace OKslužby – rodina pro:',
    'Chtěli bychom se zeptat, jak máme žádat o povolení přístupu k aplikaci OKslužby – rodina?',
    'Prosíme o informaci, zda má přístup k aplikaci OKslužby – rodina tato osoba:',
    'Prosíme o potvrzení, že přístup k aplikaci OKslužby – rodina byl zřízen.',
    'Žádám o přístup k osobním údajům podle čl. 15 GDPR v aplikaci OKslužby – rodina.',
    'V příloze zasíláme vzor žádosti o přístup k aplikaci OKslužby – rodina.',
    'Nabízíme školení, jak podat žádost o přístup k aplikaci OKslužby – rodina.',
  ])('%s', (words) => {
    expect(asked(letter(words)).map((act) => act.kind)).toEqual(['other']);
  });

  test.each([
    'Pokud bude schválena dotace, žádáme o povolení přístupu k aplikaci OKslužby – rodina.',
    'Žádáme o převod přístupu k aplikaci OKslužby – rodina z paní Malé na paní Krátkou.',
    '> Žádáme o povolení přístupu k aplikaci OKslužby – rodina.',
    'VZOR\nŽádáme o povolení přístupu k aplikaci OKslužby – rodina.',
    'Žádáme o povolení přístupu k aplikaci OKslužby – rodina. Nebude-li dotace přiznána, přístup nepotřebujeme.',
    'Žádáme o povolení přístupu k aplikaci OKslužby – rodina. Prosíme však, abyste s vyřízením počkali.',
    'Žádáme o povolení přístupu k aplikaci OKslužby – rodina buď pro ni, nebo pro kolegyni; to ještě nevíme.',
    'Žádáme o povolení přístupu k aplikaci OKslužby – rodina. Možná bude určen někdo jiný.',
    'Příští rok plánujeme požádat o přístup k aplikaci OKslužby – rodina.',
  ])('at most with a doubt: %s', (words) => {
    for (const act of asked(letter(words))) expect(act.doubts).toContain('vague');
  });

  test.each([
    'Žádáme o povolení k přístupu k aplikaci OKslužby – rodina.',
    'Chtěla bych požádat o přístup k aplikaci OKslužby – rodina.',
    'Prosím o rozšíření uživatelského účtu o aplikaci OKslužby – rodina.',
    'Prosíme, abyste povolili přístup k aplikaci OKslužby – rodina.',
    'Podáváme žádost o povolení přístupu k aplikaci OKslužby – rodina. Pokud něco chybí, napište nám.',
    'Žádáme o povolení přístupu k aplikaci OKslužby – rodina. Kdyby bylo potřeba cokoliv doplnit, ozvěte se.',
    'Prosíme o povolení přístupu k aplikaci OKslužby – rodina a o zprávu, až bude přístup povolen.',
    'Je možné mi povolit přístup k aplikaci OKslužby – rodina?',
    'Předkládáme požadavek na povolení přístupu k aplikaci OKslužby – rodina.',
    'Chci přístup k aplikaci OKslužby – rodina.',
  ])('a plain request carries no doubt: %s', (words) => {
    expect(asked(letter(words))).toEqual([{ kind: 'access_request', doubts: [] }]);
  });

  test('the ministry’s own page asks for nothing', () => {
    const page = `Postup pro získání přístupu k aplikaci OKslužby - rodina
      Uživatelé, kteří mají uživatelský účet k aplikaci OKslužby – poskytovatel, musí zaslat MPSV žádost o povolení k přístupu k aplikaci OKslužby - rodina.`;
    expect(classified('Ke schůzce', [givenDocument(page)]).kind).toBe('notOurs');
  });

  test('who asks for somebody else, and who has left, are not taken for the one access is for', () => {
    const author =
      'Já, níže podepsaná Petra Nová, nar. 3. 3. 1970, žádám o povolení přístupu k aplikaci OKslužby – rodina pro: Eva Krátká, nar. 5. 6. 1990.';
    const acts = actsOf('Žádost OKslužby rodina', [givenDocument(`${author}\nPetra Nová`)]);
    const doubtful = acts.filter((act) => act.doubts.some((one) => one.code === 'conflict'));
    expect(doubtful.map((act) => act.person.familyName?.value)).toEqual(['Nová']);

    const leaver =
      'Žádáme o povolení přístupu k aplikaci OKslužby – rodina pro paní Evu Krátkou. Předchozí uživatelka Petra Nová, nar. 5. 6. 1990, odešla.';
    for (const act of asked(leaver)) expect(act.doubts).toContain('conflict');
  });

  test.each([
    'Žádáme o povolení přístupu k aplikaci OKslužby – rodina pro všechny kromě níže uvedené:',
    'Žádáme o povolení přístupu k aplikaci OKslužby – rodina, nikoli OKslužby – senior.',
    'Žádáme o povolení přístupu k aplikaci OKslužby – rodina. Účet této osoby zrušte:',
  ])('what is left out carries a doubt: %s', (words) => {
    for (const act of asked(letter(words)).filter((one) => one.kind === 'access_request'))
      expect(act.doubts).toContain('conflict');
  });

  test('a date in the middle does not hide a withdrawal or the end of an office', () => {
    const kinds = (words: string) => asked(`${words} Týká se OKslužby – poskytovatel.`, null).map((act) => act.kind);
    expect(kinds('Oznamujeme, že Ing. Petr Novák ukončil ke dni 28. 2. 2026 funkci ředitele.')).toEqual([
      'statutory_end',
    ]);
    expect(kinds('Rada města odvolala dne 1. 3. 2026 Ing. Petra Nového z funkce ředitele.')).toEqual(['statutory_end']);
    expect(kinds('Odvolávám ke dni 1. 3. 2026 svůj souhlas se zpracováním osobních údajů.')).toEqual([
      'consent_withdrawal',
    ]);
  });

  test.each([
    'Zašlete nám prosím přihlašovací údaje do OKslužby – rodina.',
    'Máme zájem o aplikaci OKslužby – senior pro pracovnici Evu Krátkou.',
  ])('a wish in unusual words is for a person, never lost: %s', (words) => {
    expect(asked(words, 'Dotaz').map((act) => act.kind)).toEqual(['other']);
  });

  test('what is asked for in the subject and taken back there, or not in the papers, carries a doubt', () => {
    const empty = [givenDocument('', { kind: 'empty' })];
    const subject = 'Žádost o přístup OKslužby rodina, Eva Krátká, nar. 5. 6. 1990';
    const doubts = (annotation: string, documents = empty) =>
      actsOf(annotation, documents).flatMap((act) => act.doubts.map((one) => one.code));
    expect(doubts(subject)).toEqual([]);
    expect(doubts(`Storno: ${subject}`)).toContain('vague');
    expect(doubts(subject, [givenDocument('Faktura č. 12 na 100 Kč.')])).toContain('vague');
  });

  test('a request taken back in another letter of the message carries a doubt', () => {
    const documents = [
      givenDocument(letter('Žádáme o povolení přístupu k aplikaci OKslužby – rodina.')),
      givenDocument('Bereme zpět naši žádost o přístup k aplikaci OKslužby – rodina.', {}, 'zpet.pdf', '2'),
    ];
    const [request] = actsOf('OKslužby rodina', documents).filter((act) => act.kind === 'access_request');
    expect(request!.doubts).toMatchObject([{ code: 'contradicting_acts' }]);
  });
});
