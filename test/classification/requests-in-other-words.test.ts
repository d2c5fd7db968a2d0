import { describe, expect, test } from 'vitest';
import { intentsOf } from '../../src/classification/letter-intents.ts';
import { sentencesOf } from '../../src/classification/letters.ts';

/** What one sentence of a letter asks: "access_request", "access_request, to be read", "other". */
function askedBy(text: string): string[] {
  const line = { page: 1, text, box: null, confidence: null };
  const sentences = sentencesOf([{ line, place: 'p1:l1', masked: text }]);
  return intentsOf(sentences, { named: true, addressed: true, announced: [] }).intents.map(({ kind, vague }) =>
    vague ? `${kind}, to be read` : kind,
  );
}

describe('a request in whatever words', () => {
  test.each([
    'Prosíme, aby byl paní Janě Malé udělen přístup k aplikaci OKslužby – rodina.',
    'Prosíme o přidání aplikace OKslužby – rodina k účtu pana Jana Malého, nar. 1. 2. 1980.',
    'Žádáme o přiřazení aplikace OKslužby – senior k uživatelskému účtu malaj12.',
    'Žádáme o rozšíření uživatelského účtu malaj12 o aplikaci OKslužby – senior.',
    'Žádáme o rozšíření přístupu naší pracovnice Jany Malé o aplikaci OKslužby – senior.',
    'Obracíme se na Vás s žádostí o povolení přístupu do aplikace OKslužby – rodina pro paní Janu Malou.',
    'Dovolujeme si Vás požádat o povolení přístupu do aplikace OKslužby – rodina.',
    'Prosíme o umožnění vstupu do aplikace OKslužby – rodina pro Janu Malou.',
    'Prosíme o umožnění práce v aplikaci OKslužby – senior pro naši účetní Janu Malou.',
    'Žádáme o oprávnění pro práci v aplikaci OKslužby – senior pro Janu Malou, nar. 1. 2. 1980.',
    'Žádáme o udělení oprávnění k aplikaci OKslužby – senior pro Janu Malou.',
    'Prosím o přidělení přístupových práv do OKslužby – rodina.',
    'Udělte prosím přístup do OKslužby – rodina paní Janě Malé.',
    'Přidejte prosím paní Janě Malé přístup do aplikace OKslužby – senior.',
    'Nastavte prosím přístup do OKslužby – senior pro Janu Malou.',
    'Chtěla bych požádat o přístup do aplikace OKslužby – rodina.',
    'Rádi bychom Vás požádali o zpřístupnění aplikace OKslužby – rodina kolegyni Janě Malé.',
    'Tímto podáváme žádost o povolení přístupu k aplikaci OKslužby – senior.',
    'Předmětem tohoto podání je žádost o povolení přístupu k aplikaci OKslužby – senior.',
    'Jménem organizace žádám, aby jí byl povolen přístup i do aplikace OKslužby – rodina.',
    'Prosíme o aktivaci aplikace OKslužby – rodina u stávajícího účtu malaj12.',
    'Žádáme tímto o zřízení přístupu do aplikace OKslužby – senior.',
    'Žádost o přístup do aplikace OKslužby – senior pro Janu Malou, nar. 1. 2. 1980, uživatelské jméno malaj12.',
    'Potřebujeme přístup do aplikace OKslužby – senior pro paní Janu Malou.',
    'Žádáme o doplnění oprávnění uživatele malaj12 o aplikaci OKslužby – rodina.',
    'Povolte prosím naší kolegyni Janě Malé (malaj12) vstup do OKslužby – rodina.',
    'Žádáme o přístup pro naši zaměstnankyni do OKslužby – rodina.',
    'Žádáme o registraci nového uživatele do aplikace OKslužby – rodina.',
    'Naše organizace žádá ministerstvo o povolení k přístupu do aplikace OKslužby – senior pro tyto osoby:',
    'Prosíme o zařazení Jany Malé mezi uživatele aplikace OKslužby – senior.',
    'Prosíme zajistit přístup do aplikace OKslužby – senior pro Janu Malou.',
    'Prosím o vytvoření přístupu do OKslužby – senior.',
    'Jana Malá bude nově pracovat i s aplikací OKslužby – senior, prosíme proto o povolení přístupu.',
    'Žádáme o rozšíření oprávnění paní Jany Malé i na aplikaci OKslužby – senior.',
    'Žádám o rozšíření svého účtu malaj12 o OKslužby – rodina.',
    'Na základě výše uvedeného žádáme o udělení přístupu.',
    'Podle pokynů na Vašich stránkách zasíláme žádost o přístup k OKslužby – senior.',
    'Potřebujeme, aby paní Jana Malá měla přístup také do aplikace OKslužby – senior.',
    'K aplikaci OKslužby – senior bychom pro paní Janu Malou potřebovali zřídit přístup.',
    'Prosíme o zprovoznění aplikace OKslužby – rodina u účtu malaj12.',
    'Prosíme, zda byste mohli paní Janě Malé otevřít aplikaci OKslužby – rodina.',
    'Žádáme, aby paní Jana Malá mohla vstupovat do OKslužby – senior.',
    'Prosíme o zavedení nové uživatelky do OKslužby – rodina.',
    'Naše účetní by chtěla pracovat i v OKslužby – rodina, a proto žádáme o schválení přístupu.',
  ])('asks: %s', (text) => {
    expect(askedBy(text)).toEqual(['access_request']);
  });

  test.each([
    'Uvítali bychom, kdyby paní Jana Malá získala přístup do OKslužby – senior.',
    'Vyřizujeme žádost o povolení přístupu k aplikaci OKslužby – senior za naši organizaci.',
  ])('is for a person to read: %s', (text) => {
    expect(askedBy(text)).toEqual(['access_request, to be read']);
  });

  test.each([
    'Zasíláme odpověď na Vaši žádost o povolení přístupu k aplikaci OKslužby – senior.',
    'Nežádáme o přístup k aplikaci OKslužby – senior.',
    'Zajímalo by nás, zda má paní Malá přístup do OKslužby – senior.',
    'Uživatelé, kteří chtějí přístup do OKslužby, musí zaslat žádost o povolení přístupu.',
    'Děkujeme za povolení přístupu k aplikaci OKslužby – senior.',
    'Potvrzujeme, že přístup do aplikace OKslužby – senior funguje.',
    'Žádáme o zrušení přístupu do aplikace OKslužby – senior.',
    'Žádám, aby mé oprávnění v OKslužby – poskytovatel nemohlo být zneužito.',
    'Sdělujeme, že přístup k aplikaci OKslužby – senior již nepotřebujeme.',
    'Přístup do OKslužby – senior má mít pouze statutární zástupce.',
    'Žádost o povolení přístupu jsme podali v květnu a dosud nemáme odpověď.',
    'Kdy bude vyřízena naše žádost o přístup k aplikaci OKslužby – rodina?',
    'Bereme zpět žádost o povolení přístupu k aplikaci OKslužby – senior.',
    'K žádosti o přístup do OKslužby – rodina doplňujeme datum narození.',
    'Žádost o dotaci v OKslužby – rodina jsme podali včas.',
    'Prosíme o přidání nové sociální služby v aplikaci OKslužby – poskytovatel.',
    'Prosíme o zpřístupnění výkazu v aplikaci OKslužby – rodina k opravě.',
    'U uživatele malaj12 prosíme doplnit název organizace v OKslužby.',
    'Prosíme o vytvoření tiskové sestavy v OKslužby – senior.',
    'Prosíme o nastavení nového e-mailu u účtu malaj12 v OKslužby – rodina.',
    'Žádáme o zaslání faktury za OKslužby – rodina.',
    'Potřebujeme vědět, kdo má přístup do OKslužby – rodina.',
    'Prosíme ověřit, že má paní Malá přístup do OKslužby – rodina.',
  ])('does not ask: %s', (text) => {
    expect(askedBy(text)).not.toContain('access_request');
  });
});
