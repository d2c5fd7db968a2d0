import { describe, expect, test } from 'vitest';
import { compareNames, withoutTitles } from '../../src/classification/names.ts';
import { findNames, splitFullName } from '../../src/classification/people.ts';

describe('two names', () => {
  test.each([
    ['Jana Malá', 'Mgr. Jana Malá, Ph.D.', 'same'],
    ['Jana Malá', 'MALÁ Jana', 'same'],
    ['Jana Nováková Malá', 'Jana Nováková-Malá', 'same'],
    ['Jana Malá', 'Jana Mala', 'near'],
    ['Jan Karel Novák', 'Jan Novák', 'same'],
    ['NOVÁK Jan Karel', 'Jan Novák', 'same'],
    ['Jan Karel Novák', 'Jan Novak', 'near'],
    ['Jan Karel Novák', 'Petr Novák', 'different'],
    ['Adam Karel', 'Adam Karel Novák', 'near'],
    ['Karel Adam', 'Karel Adam Jan', 'near'],
    ['Jana Nováková Malá', 'Jana Malá', 'near'],
    ['Petr Novák', 'Petra Nová', 'different'],
    ['Jan Novák', 'Jan Nowak', 'different'],
    ['Novák', 'Jan Novák', 'different'],
    ['', 'Jan Novák', 'different'],
  ] as const)('„%s" and „%s" are %s', (a, b, expected) => {
    expect(compareNames(a, b)).toBe(expected);
    expect(compareNames(b, a)).toBe(expected);
  });
});

describe('titles', () => {
  test.each([
    ['Ing. arch. Jana Nováková, Ph.D.', 'Jana Nováková', 'Ing. arch. Ph.D.'],
    ['Bc.Jan Novák, DiS.', 'Jan Novák', 'Bc. DiS.'],
    ['prof. MUDr. Petr Malý, CSc., MBA', 'Petr Malý', 'prof. MUDr. CSc. MBA'],
    ['paní Eva Tichá', 'Eva Tichá', null],
    ['Jan Mgr. Novák', 'Jan Novák', 'Mgr.'],
  ])('%s', (text, name, titles) => {
    const read = withoutTitles(text);
    expect([read.words.join(' '), read.titles]).toEqual([name, titles]);
  });
});

describe('a name in a sentence', () => {
  test.each([
    ['pro Karla Dlouhého, nar. 1. 2. 1980', 'Karel Dlouhý'],
    ['pro paní Janu Malou', 'Jana Malá'],
    ['pan Petr Novák', 'Petr Novák'],
    ['žádáme o přístup pro Mgr. Evu Tichou', 'Eva Tichá'],
    ['souhlas Petry Nové', 'Petra Nová'],
    ['pana Jiřího Svobodu', 'Jiří Svoboda'],
    ['pro JANU NOVÁKOVOU', 'Jana Nováková'],
    ['pro kolegyni Kateřinu Krátkou', 'Kateřina Krátká'],
    ['panu Pavlu Kovářovi', 'Pavel Kovář'],
    ['Oleksandr Ševčenko', 'Oleksandr Ševčenko'],
    ['paní Ngoc Tran', 'Ngoc Tran'],
    ['Xenofona Šafránková, nar. 1. 2. 1980', 'Xenofona Šafránková'],
    ['pro paní Zdeňce Vrzalové', 'Zdeňka Vrzalová'],
    ['Podepsaná Klára Nekolová, nar. 1. 2. 1980', 'Klára Nekolová'],
    ['pro předsedkyni pobočky Konice Vlastu Neoralovou, nar. 5. 11. 1953', 'Vlasta Neoralová'],
  ])('%s → %s', (text, name) => {
    expect(findNames(text).map((one) => `${one.givenNames} ${one.familyName}`)).toEqual([name]);
  });

  test.each([
    'Ministerstvo práce a sociálních věcí',
    'Domov Pod Strání',
    'Na Poříčním právu',
    'Souhlas Starosty',
    'Praha Nové Město',
    'OKslužby Poskytovatel Rodina',
    'Centrum Pomoc',
  ])('„%s" is nobody', (text) => {
    expect(findNames(text)).toEqual([]);
  });

  test('capitals and the reversed order are read by the given name', () => {
    expect(splitFullName('MALÁ Jana')).toMatchObject({ givenNames: 'Jana', familyName: 'Malá', sure: true });
    expect(splitFullName('Jan Karel Novák')).toMatchObject({ givenNames: 'Jan Karel', familyName: 'Novák' });
    expect(splitFullName('Jana Nováková Malá')).toMatchObject({ givenNames: 'Jana', familyName: 'Nováková Malá' });
    expect(splitFullName('12345')).toBeNull();
  });
});
