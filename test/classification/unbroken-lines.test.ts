import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../../src/classification/sections.ts';
import { partAt, unbrokenLines } from '../../src/classification/unbroken-lines.ts';
import { actsOf, givenDocument } from './given.ts';

function unbroken(text: string, kind: 'pdf' | 'docx' = 'pdf'): string[] {
  const document = givenDocument(text, { kind });
  return sectionsOf(document).flatMap((section) => unbrokenLines(document, section.lines).map(({ line }) => line.text));
}

describe('what only the margin broke stands on one line again', () => {
  test('a paragraph does, its last line and the lines around it stay as they are', () => {
    const lines = [
      'Domov U Dubu, z. s.',
      'Žádáme Vás o povolení přístupu k aplikaci OKslužby – rodina pro naši',
      'sociální pracovnici Janu Malou, která v ní bude od ledna vyplňovat',
      'výkazy.',
      'Karel Dlouhý',
      'ředitel',
    ];
    expect(unbroken(lines.join('\n'))).toEqual([
      lines[0],
      `${lines[1]} ${lines[2]} ${lines[3]}`,
      'Karel Dlouhý',
      'ředitel',
    ]);
  });

  test.each([
    ['… přístup bude užívat naše sociální pracovnice Jana', 'Malá, nar. 1. 2. 1980.'],
    ['… přístup bude užívat sociální pracovnice Jana Malá', 'Nová, DiS., nar. 1. 2. 1980.'],
    ['… pro paní Janu Malou, která se narodila dne 3. 11.', '1982 a účet už má.'],
    ['… o povolení přístupu této osobě k aplikaci OKslužby –', 'Rodina a to od ledna.'],
    ['… o povolení přístupu této osobě k aplikaci OK', 'Služby – rodina.'],
    ['Jana Malá, narozena 1. 2. 1980, uživatelské jméno:', 'malaj01, sociální pracovnice'],
  ])('%s / %s', (first, second) => {
    const [text] = unbroken(`${first}\n${second}`);
    if (first.endsWith(':')) expect(text).toBe(first);
    else expect(text).toBe(`${first} ${second}`);
  });

  test.each([
    ['a name under a letter', 'Děkujeme předem za kladné vyřízení naší žádosti o přístup', 'Karel Dlouhý'],
    ['a place to fill in', 'Žadatel: Středisko sociálních služeb města Horní Lhota', 'Datum narození: 1. 2. 1980'],
    ['an item of a list', 'Jana Malá, nar. 1. 2. 1980, uživatelské jméno malaj01', '2. Eva Velká, nar. 3. 4. 1970'],
    [
      'a row of a table',
      'Jana Malá  1. 2. 1980  malaj01  sociální pracovnice domova',
      'Eva Velká  3. 4. 1970  velkae02',
    ],
    ['the salutation below a subject', 'Věc: Žádost o povolení přístupu k aplikaci OKslužby – rodina', 'Vážení,'],
    ['the next sentence', 'Žádáme o povolení přístupu k aplikaci OKslužby – rodina.', 'Paní Malá účet již má.'],
  ])('%s stays apart', (_, first, second) => {
    expect(unbroken(`${first}\n${second}`)).toEqual([first, second]);
  });

  test('paragraphs of a word processor are whole as they are', () => {
    const text = 'Žádáme Vás o povolení přístupu k aplikaci OKslužby – rodina\npro paní Janu Malou';
    expect(unbroken(text, 'docx')).toEqual(text.split('\n'));
  });

  test('a hyphen at the margin is gone, that of a double surname stays', () => {
    expect(unbroken('Žádáme Vás o povolení přístupu k aplikaci a o zpra-\ncování údajů.')).toEqual([
      'Žádáme Vás o povolení přístupu k aplikaci a o zpracování údajů.',
    ]);
  });

  test('what stands in it is shown on the line where it was written', () => {
    const [, broken] = [
      'Domov U Dubu, z. s., IČO: 99900017',
      'Žádáme o povolení přístupu k aplikaci OKslužby – rodina pro pracovnici Jana\nMalá, nar. 1. 2. 1980, a pro další pracovnici Eva Velká, nar. 3. 4. 1970, účet velkae02.',
    ];
    const acts = actsOf('OKslužby', [givenDocument(`Domov U Dubu, z. s., IČO: 99900017\n${broken}\nKarel Dlouhý`)]);
    expect(acts.map(({ person }) => [person.familyName?.value, person.birthDate?.evidence.text])).toEqual([
      ['Malá', 'Malá, nar. 1. 2. 1980, a pro další pracovnici Eva Velká, nar. 3. 4. 1970, účet velkae02.'],
      ['Velká', 'Malá, nar. 1. 2. 1980, a pro další pracovnici Eva Velká, nar. 3. 4. 1970, účet velkae02.'],
    ]);
  });

  test('and so is its place', () => {
    const document = givenDocument('… přístup bude užívat naše sociální pracovnice Jana\nMalá, nar. 1. 2. 1980.');
    const [line] = unbrokenLines(document, sectionsOf(document)[0]!.lines);
    const { line: part, column } = partAt(line!, line!.line.text.indexOf('nar.'));
    expect([part.place, column]).toEqual(['p1:l2', 'Malá, '.length]);
  });
});
