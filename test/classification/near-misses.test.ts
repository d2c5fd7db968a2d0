import { describe, expect, test } from 'vitest';
import { actsOf, classified, department, givenDocument } from './given.ts';

const head = 'Domov U Dubu, z. s., IČO: 99900017\n';
const read = (text: string, annotation: string | null = null, envelope = {}) =>
  actsOf(annotation, [givenDocument(head + text)], envelope);
const doubtsOf = (text: string) =>
  read(text, 'OKslužby').flatMap((act) => (act.kind === 'access_request' ? [act.doubts.length] : []));

describe('a request that is not one, or not yet, or not for the one named, carries a doubt', () => {
  const subject = 'Věc: Žádost o povolení přístupu k OKslužby – rodina\n';
  const asks = 'žádáme o povolení přístupu k aplikaci OKslužby – rodina.';
  test.each([
    `${subject}z dalších důvodů o přístup nežádáme. Jana Malá, nar. 1. 2. 1980.`,
    `${subject}uživatelkou měla být Jana Malá, nar. 1. 2. 1980. Z jiných důvodů už povolení přístupu nežádáme.`,
    `${asks} Jana Malá, nar. 1. 2. 1980, odchází na mateřskou dovolenou a její práci převezme Eva Bílá, nar. 3. 4. 1985.`,
    `${asks} Novou uživatelkou je Eva Bílá, nar. 3. 4. 1985, předchozí Jana Malá, nar. 1. 2. 1980.`,
    'Jana Malá, nar. 1. 2. 1980, odešla na rodičovskou. Žádáme o povolení přístupu k aplikaci OKslužby – rodina za ni.',
    `${asks} Uživatelka: Jana Malá, nar. 1. 2. 1980. Nevíme, zda jí přístup dorazil už minule.`,
    'žádáme o povolení přístupu k aplikaci OKslužby – rodina pro Janu Malou, nar. 1. 2. 1980, pokud to půjde bez souhlasu.',
  ])('%s', (text) => {
    for (const doubts of doubtsOf(`${text}\nPetr Dlouhý`)) expect(doubts).toBeGreaterThan(0);
  });

  test('the leave of somebody who is not named leaves the request plain', () => {
    const text =
      'kolegyně, která u nás vede výkazy, odchází na mateřskou dovolenou. Žádáme o povolení přístupu k aplikaci OKslužby – rodina pro Janu Malou, nar. 1. 2. 1980.';
    expect(doubtsOf(`${text}\nPetr Dlouhý`)).toEqual([0]);
  });
});

describe('ours, at the end of another matter', () => {
  const other =
    'Dobrý den,\noznamujeme změnu v registraci sociální služby denní stacionář, ke které dojde od 1. 1. 2027. Mění se kapacita z 20 na 25 klientů a místo poskytování. Přílohou zasíláme doklad o zajištění prostor.\n';
  test.each([
    'Totéž jsme chtěli vyplnit v OKslužby. Nemáme však do ní přístup, tak prosíme o radu.',
    'Totéž zadáváme v OKslužby. Uživatelkou byla paní Bílá a ta zemřela.',
    'V OKslužby prosíme zaměnit Evu Bílou za Janu Malou, nar. 1. 2. 1980.',
    'V OKslužby svoji službu nevidíme a nevíme, na koho se obrátit.',
    'Komu máme v OKslužby předat práci po paní Malé?',
    'Zároveň žádáme o povolení přístupu do Vaší aplikace pro Janu Malou, nar. 1. 2. 1980.',
    'Ředitelka Jana Malá skončila k 31. 8. 2026.',
  ])('%s', (text) => {
    const documents = [givenDocument(`${head}${other}${text}\nPetr Dlouhý`)];
    expect(classified('Změna registrace', documents, { recipientOrgUnit: department }).kind).toBe('acts');
  });

  test('papers that speak of somebody’s account under an annotation about a report', () => {
    const text =
      'zasíláme závěrečnou zprávu o čerpání dotace za rok 2025 a účetní doklady.\nPaní Bílá skončila, její uživatelské jméno do systému prosíme převést na Janu Malou.';
    expect(classified('OKslužby - závěrečná zpráva 2025', [givenDocument(head + text)]).kind).toBe('acts');
  });
});

describe('the end of an office', () => {
  test.each([
    'naše žádost o přístup k OKslužby – rodina pro Janu Malou, nar. 1. 2. 1980, nebyla do dnešního dne nijak potvrzena, prosíme o sdělení stavu.',
    'odvolali jsme souhlas naší ředitelky Jany Malé pro OKslužby.',
    'odvolala jsem jako ředitelka svůj souhlas pro OKslužby.',
    'plnou moc odvolal pan ředitel Petr Dlouhý a přístup k OKslužby má mít jen Jana Malá, nar. 1. 2. 1980.',
  ])('is not told by: %s', (text) => {
    const acts = read(`${text}\nPetr Dlouhý`, null, { recipientOrgUnit: department });
    expect(acts.filter(({ kind }) => kind === 'statutory_end')).toEqual([]);
  });

  test('of somebody else, told from the box of a person, is not surely the sender’s', () => {
    const text = 'oznamuji ukončení funkce dosavadní ředitelky a žádám o zrušení jejího přístupu do OKslužby.';
    for (const { person } of read(`${text}\nPetr Dlouhý`, null, { senderType: 40 }))
      expect(person.familyName?.sure ?? false).toBe(false);
  });
});

test.each(['ludmila', 'helena', 'kamil', 'kubena', 'jm'])('„uživatelské jméno %s“ is one', (username) => {
  const text = `žádáme o povolení přístupu k aplikaci OKslužby – rodina pro Janu Malou, nar. 1. 2. 1980, uživatelské jméno ${username}.`;
  expect(read(`${text}\nPetr Dlouhý`).map(({ person }) => person.username?.value)).toEqual([username]);
});

describe('nothing beside what is asked', () => {
  test.each([
    'Prosíme tento účet aplikace OKslužby – poskytovatel rozšířit o přístup do OKslužby – senior: Jana Malá, nar. 1. 2. 1980.',
    'žádáme o povolení přístupu do OKslužby – senior pro Janu Malou, nar. 1. 2. 1980. Prosíme, dejte nám vědět, až bude přístup aktivní.',
    'žádáme o povolení přístupu do OKslužby – senior pro Janu Malou, nar. 1. 2. 1980. Do OKslužby – rodina jmenovaná vstupuje bez potíží.',
  ])('%s', (text) => {
    expect(read(`${text}\nPetr Dlouhý`).map(({ kind, application }) => [kind, application?.value])).toEqual([
      ['access_request', 'senior'],
    ]);
  });

  test('an account to be ended is no access asked for', () => {
    const text = 'Jana Malá u nás dala výpověď. Účet malaj01 v OKslužby – poskytovatel nám tedy prosím ukončete.';
    expect(read(`${text}\nPetr Dlouhý`).map(({ kind }) => kind)).toEqual(['other']);
  });

  test('who may send is told; nobody has left', () => {
    const text =
      'údaje v OKslužby – poskytovatel jen vyplňuje a odeslat je smí pouze statutární zástupce. Statutární zástupce na Janu Malou, nar. 1. 2. 1980, deleguje i samotné podání žádostí a výkazů.';
    expect(read(`${text}\nPetr Dlouhý`).map(({ kind }) => kind)).toEqual(['delegation']);
  });

  test('of two names the one before „novým … je“ has left', () => {
    const text =
      'ke dni 5. 10. 2026 ve funkci skončila Bc. Jana Malá, novým statutárním zástupcem je Ing. Petr Dlouhý. Její práva v OKslužby prosím zrušte.';
    expect(read(`${text}\nIng. Petr Dlouhý`).map(({ kind, person }) => [kind, person.familyName?.value])).toEqual([
      ['statutory_end', 'Malá'],
    ]);
  });
});

test('the application that the annotation calls the user’s form for is not one that is had', () => {
  const form =
    'Souhlas se zpracováním osobních údajů – přístup do OKslužby\nPříjmení a jméno: Malá Jana\nDatum narození: 1. 2. 1980\nAplikace: OKslužby – poskytovatel\nSouhlasím se zpracováním svých osobních údajů Ministerstvem práce a sociálních věcí.\nDatum: 1. 3. 2026  Podpis:';
  const [act] = read(form, 'Formulář souhlasu uživatele OKslužby – senior');
  expect([act!.application, act!.doubts.map(({ code }) => code)]).toEqual([null, ['application_conflict']]);
});
