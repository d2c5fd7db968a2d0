import { describe, expect, test } from 'vitest';
import { ourReferenceIn, siftEnvelope } from '../../src/classification/sift.ts';
import { department, givenEnvelope, options } from './given.ts';

const ours: [string, string | null][] = [
  ['Souhlas se zpracováním osobních údajů - OKslužby poskytovatel', null],
  ['Souhlasy zaměstnanců OKsluzby', null],
  ['souhlasy', null],
  ['Žádost o povolení přístupu k aplikaci OKslužby - rodina', null],
  ['Žádost o přístup rodina + senior', null],
  ['Souhlas a žádost', null],
  ['Souhlas účetní', null],
  ['Souhlas - el. podpis', null],
  ['souhlas sken', null],
  ['Souhlas - Petra Nová', null],
  ['Oznámení o změně ředitele', null],
  ['Ukončení funkce jednatele', null],
  ['Delegování oprávnění podání', null],
  ['Plná moc k podávání žádostí a výkazů', null],
  ['Odvolání souhlasu se zpracováním osobních údajů', null],
  ['Zastoupení klienta - přístup OKslužby', null],
  ['Zastoupení klienta - souhlas', null],
  ['Súhlas so spracovaním osobných údajov', null],
  ['Souhlas starosty a pracovnice SS', null],
  ['Prosím o přístup do OKslužby rodina pro Karla Dlouhého, nar. 1. 2. 1980', null],
  ['Dotaz - nefunguje přihlášení do OKslužby', null],
  ['Žádost o zřízení účtů pro pracovníky KÚ', null],
  ['Faktura 2026/114', department],
  ['dopis', 'ředitel odboru provozu ICT'],
  ['dopis', 'OPIKT'],
  ['ZADOST O PRISTUP OK SLUZBY POSKYTOVATEL', null],
  ['pristup do ok-sluzeb', null],
  ['prosíme o zpřístupnění', null],
  ['žádost o příst', null],
  ['OKsluby rodina', null],
  ['Souhlas_OKsluzby_Novak', null],
  ['Zapomenuté heslo', null],
  ['Zrušení účtu bývalé zaměstnankyně', null],
  ['Odvolání z funkce ředitele', null],
  ['OKnouze a OKslužby – registr', null],
];

const foreign: [string | null, string | null][] = [
  ['Odvolání', 'odbor odvolání'],
  ['Odvolání proti rozhodnutí o příspěvku na péči', null],
  ['Žádost o dotaci 2027 - doplnění', 'odbor rodinné politiky'],
  ['Postoupení zdravotnické dokumentace', null],
  ['Výzva k součinnosti – mzdové údaje', null],
  ['Stížnost na postup kontaktního pracoviště', null],
  ['Povolení ke zprostředkování zaměstnání', null],
  ['Pověření k výkonu sociálně-právní ochrany dětí', null],
  ['Žádost o informace podle zákona č. 106/1999 Sb.', null],
  ['Registrace sociální služby', null],
  ['Rok služby v rodině', null],
  ['Námitky proti posudku', 'senior referent'],
  ['', null],
  [null, null],
];

describe('the envelope is sifted', () => {
  test.each(ours)('„%s" (%s) is a reason to open the message', (annotation, toHands) => {
    expect(siftEnvelope(givenEnvelope({ annotation, toHands }), options).kind).toBe('ours');
  });

  test.each(foreign)('„%s" (%s) stays closed', (annotation, toHands) => {
    expect(siftEnvelope(givenEnvelope({ annotation, toHands }), options)).toEqual({ kind: 'no_signal' });
  });

  test('an answer is known by our reference in any of its three places', () => {
    const places = [
      { recipientRefNumber: 'MPSV-2026/123456' },
      { recipientIdent: 'k č. j. MPSV-2026/123456' },
      { annotation: 'Vaše č. j. MPSV-2026/123456' },
    ];
    for (const place of places) {
      expect(ourReferenceIn(givenEnvelope(place), /MPSV-\d{4}\/\d+/g)).toBe('MPSV-2026/123456');
      expect(siftEnvelope(givenEnvelope(place), options).kind).toBe('ours');
    }
    expect(ourReferenceIn(givenEnvelope({ senderRefNumber: 'MPSV-2026/123456' }), options.ourReference)).toBeNull();
  });

  test('a department is known by its configured name, but not inside another word', () => {
    const names = { ...options, departmentNames: ['odbor 73', 'OI'] };
    expect(siftEnvelope(givenEnvelope({ toHands: 'Odbor 73' }), names).kind).toBe('ours');
    expect(siftEnvelope(givenEnvelope({ toHands: 'vojáci' }), names).kind).toBe('no_signal');
  });

  test('what a signal shows carries no birth number', () => {
    const sifted = siftEnvelope(
      givenEnvelope({ annotation: 'Souhlas', toHands: `${department} 785201/1235` }),
      options,
    );
    expect(JSON.stringify(sifted)).not.toContain('785201');
  });
});
