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
    [
      'by who consents and knows the right',
      'Věc: OKslužby\nUděluji Ministerstvu práce a sociálních věcí souhlas se zpracováním svých osobních údajů. Činím tak dobrovolně a jsem si vědoma, že jej mohu kdykoli odvolat.',
    ],
    [
      'by who consents of her free will',
      'Věc: OKslužby\nJsem si vědoma práva souhlas kdykoli odvolat. Dávám MPSV souhlas se zpracováním osobních údajů a činím tak ze své svobodné vůle.',
    ],
    [
      'by who sends a paper back',
      'Věc: OKslužby\nVyplněný souhlas se zpracováním osobních údajů zasílám zpět. Činím tak prostřednictvím datové schránky.',
    ],
    [
      'by a consent under a heading that names the right',
      'Věc: Souhlas a právo odvolat souhlas – OKslužby – senior\nSouhlasím se zpracováním svých osobních údajů Ministerstvem práce a sociálních věcí pro zřízení účtu v OKslužby – senior.',
    ],
    [
      'by who takes back a withdrawal',
      'Věc: OKslužby\nChtěla bych vzít zpět odvolání souhlasu se zpracováním osobních údajů, které jsem zaslala 1. 8. 2026. Účet chci nadále používat.',
    ],
    [
      'by who downloads a form',
      'Věc: OKslužby\nFormulář souhlasu se zpracováním osobních údajů nejde otevřít. Opakovaně ho stahuji z webu ministerstva, prosím o radu.',
    ],
    [
      'by who removes somebody to whom another consented',
      'Věc: OKslužby\nJan Dlouhý byl pověřen podávat žádosti a zřizovatel dal k tomu souhlas. Od 1. 9. ho odvolávám.',
    ],
    [
      'by who removes a head of a department',
      'Věc: OKslužby\nRozhodl jsem se odvolat z funkce vedoucí Evu Novou, správní rada k tomu dala souhlas. Prosíme o zrušení jejího přístupu do OKslužby.',
    ],
    [
      'by who refers to what was agreed',
      'Věc: OKslužby\nChtěla bych se odvolat na naši telefonickou domluvu, že k účtu stačí zaslat souhlas. Žádám o zřízení přístupu.',
    ],
    [
      'before it was given',
      'Věc: OKslužby\nNež podepíšu, chci vědět jak vzít zpět souhlas se zpracováním osobních údajů.',
    ],
    [
      'by who uses another right',
      'Věc: OKslužby\nVím, že souhlas se zpracováním osobních údajů mohu odvolat, nyní chci jen vědět, jaké údaje vedete. Toto své právo uplatňuji podle čl. 15 GDPR.',
    ],
  ])('%s', (_who, text) => {
    expect(kinds(text)).not.toContain('consent_withdrawal');
  });
});

describe('a consent in a letter', () => {
  test.each([
    'Věc: Souhlas uživatelky\nJana Malá dobrovolně souhlasí, aby MPSV zpracovávalo její osobní údaje pro OKslužby – senior.',
    'Věc: Vyjádření\nPro OKslužby – senior potřebujete můj souhlas se zpracováním osobních údajů. Ten Vám tímto dávám.',
    'Věc: Souhlas\nŘeditelka Jana Malá tímto dle nařízení GDPR souhlasí se zpracováním svých osobních údajů pro OKslužby – senior.',
  ])('is one in other words, too, and not on the form: %s', (text) => {
    const acts = actsOf('OKslužby', [givenDocument(`${text}\nJana Malá, nar. 1. 2. 1980`)]);
    expect(acts.map(({ kind, doubts }) => [kind, doubts.map(({ code }) => code)])).toEqual([
      ['consent', expect.arrayContaining(['vague', 'not_on_form'])],
    ]);
  });

  test.each([
    'Věc: OKslužby\nPaní Jana Malá odmítla podepsat, že dobrovolně souhlasí se zpracováním osobních údajů.',
    'Věc: OKslužby\nStačí, když paní Malá napíše, že tímto souhlasí se zpracováním osobních údajů, nebo je nutný formulář?',
    'Věc: OKslužby\nDomov U Dubu tímto souhlasí se zpracováním osobních údajů svých zaměstnanců.',
    'Věc: OKslužby\nPotřebujete můj souhlas se zpracováním osobních údajů. Ten Vám dávám jen s výhradou.',
    'Věc: OKslužby\nPotřebujete můj souhlas se zpracováním osobních údajů. Nejsem si jista, zda jej vůbec poskytuji.',
  ])('is none where it is refused, asked about, limited or another’s: %s', (text) => {
    expect(kinds(text)).not.toContain('consent');
  });

  test.each(['Jana Malá souhlasí se zpracováním osobních údajů.', 'Obě souhlasí se zpracováním osobních údajů.'])(
    'told of somebody beside a request leaves the request: %s',
    (beside) => {
      const text = `Věc: OKslužby – senior\nŽádáme o povolení přístupu k aplikaci OKslužby – senior pro Evu Novou, nar. 1. 3. 1981. ${beside}`;
      expect(new Set(kinds(text))).toEqual(new Set(['access_request']));
    },
  );

  test('with the advice that it may be taken back stays one', () => {
    const text =
      'Věc: OKslužby\nSouhlasím se zpracováním svých osobních údajů ministerstvem pro účet v OKslužby – senior s tím, že souhlas mohu kdykoli vzít zpět.';
    expect(kinds(text)).toEqual(['consent']);
  });

  test.each([
    'Věc: OKslužby – senior\nNaše ředitelka souhlasí s tím, aby přístup měla i účetní. Žádáme o zřízení přístupu.',
    'Věc: OKslužby – senior\nPotřebujete souhlas se zpracováním osobních údajů. Ten Vám zde posíláme. Žádáme o zřízení přístupu.',
  ])('is none where something else is given: %s', (text) => {
    expect(kinds(text)).toEqual(['access_request']);
  });
});

describe('after an attack', () => {
  const request =
    'Věc: OKslužby – senior\nŽádáme o povolení přístupu k aplikaci OKslužby – senior pro Evu Novou, nar. 1. 3. 1981.';

  test.each([
    ['consent_withdrawal', 'Po kybernetickém útoku odvolávám souhlas se zpracováním svých osobních údajů.'],
    ['statutory_end', 'Po kybernetickém incidentu Petr Dlouhý skončil ve funkci ředitele.'],
    ['other', 'Po podvodném e-mailu jsem si změnila heslo a nemohu se přihlásit.'],
  ])('%s is told all the same', (kind, sentence) => {
    expect(kinds(`${request}\n${sentence}`)).toContain(kind);
  });
});

test.each([
  ['consent', 'Souhlas GDPR OKslužby – poučení: právo odvolat souhlas'],
  ['consent_withdrawal', 'Odvolání souhlasu OKslužby a dotaz na výmaz'],
])('a scan that nobody read is a %s by its annotation', (kind, annotation) => {
  const unread = givenDocument('', { kind: 'image', outcome: 'unreadable', because: 'nečitelné' }, 'sken.jpg');
  expect(actsOf(annotation, [unread]).map((act) => act.kind)).toEqual([kind]);
});
