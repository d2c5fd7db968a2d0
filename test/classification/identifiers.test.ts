import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actKey } from '../../src/classification/act-key.ts';
import { maskBirthNumbers, parseBirthNumber } from '../../src/classification/birth-number.ts';
import { boxIdIsValid } from '../../src/classification/box-id.ts';
import { findDates } from '../../src/classification/dates.ts';
import { fold } from '../../src/classification/folded.ts';
import { findIco, icoIsValid, normalizeIco } from '../../src/classification/ico.ts';
import { maskEnvelope, maskReading, unmaskReading } from '../../src/classification/masking.ts';
import { givenEnvelope, givenReading } from './given.ts';

describe('a birth number', () => {
  test.each([
    ['785201/1239', true, '1978-02-01', 'female'],
    ['7802011235', true, '1978-02-01', 'male'],
    ['531231/123', true, '1953-12-31', 'male'],
    ['545101/0007', false, '1954-01-01', 'female'],
    ['042101/0003', false, '2004-01-01', 'male'],
    ['781301/1230', false, null, null],
  ])('%s reads as valid %s, born %s, %s', (text, valid, birthDate, sex) => {
    const read = parseBirthNumber(text)!;
    const digits = read.number;
    const holds = digits.length === 9 || Number(digits) % 11 === 0;
    expect({ birthDate: read.birthDate, sex: read.sex }).toEqual({ birthDate, sex });
    expect(read.valid).toBe(birthDate !== null && holds);
    if (valid) expect(birthDate).not.toBeNull();
  });

  test('nine digits after 1953 are not valid, and the exception for a remainder of ten is', () => {
    expect(parseBirthNumber('801231123')?.valid).toBe(false);
    expect(parseBirthNumber('7801233540')?.valid).toBe(
      Number('780123354') % 11 === 10 || Number('7801233540') % 11 === 0,
    );
    expect(parseBirthNumber('12345')).toBeNull();
  });

  test.each([
    'rodné číslo: 785201/1234',
    'Rodné číslo  7852011234',
    'r. č. 785201/1234',
    'r.č.: 785201 1234',
    'RČ 785201/1234',
    'rodné číslo (je-li přiděleno): 7 8 5 2 0 1 / 1 2 3 4',
    'Rodne cislo 785201-1234',
    'Jana Malá, 785201/1234, Praha',
    'rodné číslo: 999999/1234',
    'r. č. 520201/123',
    'Rodné číslo, jméno a příjmení: 7852011003 Jana Malá',
    'DIČ: CZ7852011002',
    'DIČ CZ 7852011002',
    'DIČ: CZ520201123',
    'IČ: 785201/1002',
    'IČO: 7852011002',
    'tel. 7852011002',
  ])('is masked in „%s"', (text) => {
    const masked = maskBirthNumbers(text);
    expect(masked).toContain('••••/••••');
    expect(masked.replace(/\D/g, '').length).toBeLessThanOrEqual(2);
  });

  test('is masked behind a house number too', () => {
    expect(maskBirthNumbers('Lipová 3 785201 1002')).toBe('Lipová 3 78••••/••••');
  });

  test.each([
    'tel.: +420 605 111 222',
    'tel. 605111222',
    'IČO: 99900017',
    'č. účtu 19-123457/0710',
    'bankovní spojení: 123456789/0800',
    'č. j. MPSV-2026/123456',
    'č. j. 123456/2026',
    'rodné číslo neuvedeno, tel. 602 123 456',
    'IBAN CZ65 0800 0000 1920 0014 5399',
    '19-99117610/0100',
    'Dlouhá 12/3a, 128 00 Praha 2',
    'dne 1. 2. 1980',
    'sp. zn. 7852011/2026',
    'VS 2026000114',
    'tel. 520201 123',
    'DIČ: CZ99900017',
    'DIČ: CZ699000175',
  ])('is not seen in „%s"', (text) => {
    expect(maskBirthNumbers(text)).toBe(text);
  });

  test('no valid one survives masking, whatever stands around it', () => {
    const number = fc
      .tuple(
        fc.integer({ min: 54, max: 99 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.boolean(),
        fc.integer({ min: 0, max: 999 }),
      )
      .map(([year, month, day, female, serial]) => {
        const nine = `${year}${String(month + (female ? 50 : 0)).padStart(2, '0')}${String(day).padStart(2, '0')}${String(serial).padStart(3, '0')}`;
        return `${nine}${Number(nine) % 11}`;
      })
      // A remainder of ten has no digit of its own; after 1985 such numbers were not given out.
      .filter((digits) => digits.length === 10);
    const around = fc.constantFrom('', ' ', 'Jana Malá, ', 'nar. ', 'rodné číslo: ', '(', 'a ', 'RČ');
    fc.assert(
      fc.property(
        number,
        around,
        fc.constantFrom('', '/', ' / '),
        fc.constantFrom('', ', Praha', ')', '. Dále', ' tel. 605 111 222'),
        (digits, before, slash, after) => {
          const written = `${digits.slice(0, 6)}${slash}${digits.slice(6)}`;
          const masked = maskBirthNumbers(`${before}${before === 'RČ' ? ' ' : ''}${written}${after}`);
          expect(masked).not.toContain(written);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is masked below its label, in a table and in a form field', () => {
    const text =
      'Rodné číslo\n9999991234\nJméno a příjmení  Rodné číslo\nJana Malá  1111111111\nPetr Novák  2222222222';
    const field = {
      name: 'rodneCislo',
      kind: 'text' as const,
      label: null,
      value: '1234567890',
      checked: null,
      page: 1,
      box: null,
    };
    const { reading } = maskReading(givenReading(text, { fields: [field], warnings: ['r. č. 785201/1234'] }));
    const masked = JSON.stringify(reading);
    for (const digits of ['9999991234', '1111111111', '2222222222', '1234567890', '785201'])
      expect(masked).not.toContain(digits);
    expect(masked).toContain('Petr Novák');
  });

  test('comes back to its place from the stored reading, in the line and in its words', () => {
    const text = 'Jana Malá, r. č. 785201 / 1002, viz 78••••/••••\nRodné číslo\n9999991234';
    const box = { x: 0, y: 0, width: 10, height: 10 };
    const given = givenReading(text);
    const lines = given.lines.map((line) => ({
      ...line,
      words: line.text.split(' ').map((word) => ({ text: word, box, confidence: 90 })),
    }));
    const { reading, numbers } = maskReading({ ...given, lines });
    expect(numbers).toEqual(['7852011002', null, '9999991234']);
    expect(reading.lines[0]!.words!.map((word) => word.text)).toEqual([
      'Jana',
      'Malá,',
      'r.',
      'č.',
      '78••••/••••,',
      'viz',
      '78••••/••••',
    ]);
    const back = unmaskReading({ reading, numbers });
    expect(back.lines.map((line) => line.text)).toEqual([
      'Jana Malá, r. č. 785201/1002, viz 78••••/••••',
      'Rodné číslo',
      '999999/1234',
    ]);
    expect(back.lines[0]!.words![4]!.text).toBe('785201/1002,');
    expect(unmaskReading({ reading, numbers: [null, null, null] })).toEqual(reading);
  });

  test('is masked in the envelope', () => {
    const masked = maskEnvelope(givenEnvelope({ annotation: 'Souhlas 785201/1234', senderIdent: 'RČ 7852011234' }));
    expect([masked.annotation, masked.senderIdent]).toEqual(['Souhlas 78••••/••••', 'RČ 78••••/••••']);
  });
});

describe('an IČO', () => {
  test('holds by its check digit', () => {
    expect(['00551023', '00006947', '99900017', '99900025'].map(icoIsValid)).toEqual([true, true, true, true]);
    expect(['00551024', '0551023', 'abcdefgh', '00000000'].map(icoIsValid)).toEqual([false, false, false, false]);
  });

  test.each([
    ['IČO: 99900017', '99900017'],
    ['IČ 999 00 017', '99900017'],
    ['IČO 551023', '00551023'],
    ['Domov, z. s., ičo:99900017, se sídlem', '99900017'],
    ['I.Č.O. 99900017', '99900017'],
    ['identifikační číslo osoby 99900017', '99900017'],
  ])('is found in „%s"', (text, ico) => {
    expect(findIco(text)?.ico).toBe(ico);
  });

  test('is not taken from a DIČ of a natural person, a telephone or bare digits', () => {
    expect(findIco('DIČ: CZ7852011234')).toBeNull();
    expect(findIco('tel. 99900017')).toBeNull();
    expect(normalizeIco('CZ7852011234')).toBeNull();
  });
});

describe('dates, box ids and keys', () => {
  test.each([
    ['1. 2. 1980', '1980-02-01'],
    ['01.02.1980', '1980-02-01'],
    ['1980-02-01', '1980-02-01'],
    ['1. února 1980', '1980-02-01'],
    ['16. dubna 1994', '1994-04-16'],
    ['30. června 1999', '1999-06-30'],
    ['30. července 1999', '1999-07-30'],
    ['1. března 2001', '2001-03-01'],
    ['1/2/1980', '1980-02-01'],
  ])('%s is %s', (text, iso) => {
    expect(findDates(`nar. ${text}, Praha`).map((date) => date.iso)).toEqual([iso]);
  });

  test('a day that does not exist is no date', () => {
    expect(findDates('30. 2. 1980, 1. 13. 1980, 31.4.2020')).toEqual([]);
  });

  test('a typed box id is checked by its last character', () => {
    expect(['sc9aavg', '6bnaawp', 'TSTPAAD'].map(boxIdIsValid)).toEqual([true, true, true]);
    expect(['sc9aavh', 'sc9aav', 'sc9aavl'].map(boxIdIsValid)).toEqual([false, false, false]);
  });

  test('folding keeps every character in its place', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(text).length === text.length));
    expect(fold('Příliš ŽLUŤOUČKÝ – „kůň"')).toBe('prilis zlutoucky - "kun"');
  });

  test('a key tells apart documents, places, kinds and applications', () => {
    const keys = [
      actKey('aa', 'p1', 'consent', null),
      actKey('ab', 'p1', 'consent', null),
      actKey('aa', 'p2', 'consent', null),
      actKey('aa', 'p1', 'other', null),
      actKey('aa', 'p1', 'consent', 'rodina'),
    ];
    expect(new Set(keys).size).toBe(5);
    expect(actKey('AA', 'p1', 'consent', null)).toBe(keys[0]);
  });
});
