import { describe, expect, test } from 'vitest';
import { actsOf, givenDocument } from './given.ts';

const asked = (text: string) =>
  actsOf('OKslužby', [givenDocument(`Domov U Dubu, z. s., IČO: 99900017\n${text}\nKarel Dlouhý\nředitel`)])
    .map(({ person, application, doubts }) =>
      [person.familyName?.value, application?.value, ...doubts.map(({ code }) => code)].join(' '),
    )
    .sort();

describe('several people and several applications', () => {
  test('named together are for everybody', () => {
    expect(
      asked(`Žádáme o povolení přístupu k OKslužby – rodina a OKslužby – senior pro tyto pracovníky:
        Jana Malá, nar. 1. 2. 1980
        Eva Velká, nar. 3. 4. 1970`),
    ).toEqual(['Malá rodina', 'Malá senior', 'Velká rodina', 'Velká senior']);
  });

  test('on their own lines are for the one each line names', () => {
    expect(
      asked(`Žádáme o povolení přístupu takto:
        1) Jana Malá, nar. 1. 2. 1980, uživatelské jméno malaj – OKslužby – rodina
        2) Eva Velká, nar. 3. 4. 1970, uživatelské jméno velkae – OKslužby – senior
        Účty k OKslužby – poskytovatel mají obě.`),
    ).toEqual(['Malá rodina', 'Velká senior']);
  });

  test('above lists are for those listed below', () => {
    expect(
      asked(`Žádáme o povolení přístupu:
        OKslužby – rodina:
        Jana Malá, nar. 1. 2. 1980
        OKslužby – senior:
        Eva Velká, nar. 3. 4. 1970`),
    ).toEqual(['Malá rodina', 'Velká senior']);
  });

  test('in blocks of labels are for the one of the block', () => {
    expect(
      asked(`Žádost o povolení přístupu
        Uživatelské jméno: malaj
        Jméno: Jana
        Příjmení: Malá
        Do aplikace: OKslužby – rodina
        Stávající: OKslužby – poskytovatel
        Uživatelské jméno: velkae
        Jméno: Eva
        Příjmení: Velká
        Do aplikace: OKslužby – senior
        Stávající: OKslužby – rodina`),
    ).toEqual(['Malá rodina', 'Velká senior']);
  });

  test('given out within one sentence are for a person to tell apart', () => {
    const acts = asked(
      'Agendu v OKslužby – senior povede Jana Malá (nar. 1. 2. 1980), agendu v OKslužby – rodina povede Eva Velká (nar. 3. 4. 1970). Žádáme o povolení přístupu každé k její aplikaci.',
    );
    expect(acts.length).toBeGreaterThan(1);
    for (const act of acts) expect(act).toMatch(/application_conflict/);
  });

  test('in columns of what is had and what is asked for are for a person to tell apart', () => {
    const acts = asked(`Žádáme o rozšíření oprávnění takto:
      Zaměstnanec  Uživatel  Má dnes  Má mít navíc
      Jana Malá  malaj01  OKslužby – poskytovatel  OKslužby – senior`);
    expect(acts.length).toBeGreaterThan(0);
    for (const act of acts) expect(act).toMatch(/application_conflict/);
  });
});

describe('an application that somebody gets into already', () => {
  test.each([
    'Pan Jan Malý, nar. 1. 2. 1980, nemá oprávnění k OKslužby – senior. Do „OKslužby“ (aplikace poskytovatel) se přitom dostane bez potíží. Žádáme o přidělení oprávnění k OKslužby – senior.',
    'Prací s OKslužby – senior jsme pověřili Jana Malého, nar. 1. 2. 1980, kterého v OKslužby – poskytovatel vedete pod označením malyj45. Žádáme o povolení přístupu k OKslužby – senior.',
  ])('is not asked for: %s', (text) => {
    expect(asked(text).map((act) => act.split(' ')[1])).toEqual(['senior']);
  });
});

describe('user names before the names in brackets', () => {
  test('are of those whose name follows, though a line ends with the title', () => {
    const acts = actsOf('OKslužby', [
      givenDocument(`Domov U Dubu, z. s., IČO: 99900017
        žádáme o přidání přístupu do aplikace OKslužby – senior u těchto účtů: malaj84 (Ing.
        Jana Malá), velkye85 (Emil Velký, Ph.D.), nizkab86 (PhDr. Barbora Nízká).
        Karel Dlouhý
        ředitel`),
    ]);
    expect(acts.map(({ person }) => [person.familyName?.value, person.username?.value])).toEqual([
      ['Malá', 'malaj84'],
      ['Velký', 'velkye85'],
      ['Nízká', 'nizkab86'],
    ]);
  });
});

test.each([
  'Píšeme za uživatelku aplikace OKslužby – rodina, je to Jana Malá, nar. 1. 2. 1980. Přístup má být nově povolen i k aplikaci OKslužby – senior.',
  'Vedle aplikace OKslužby – rodina bychom pro Janu Malou, nar. 1. 2. 1980, rádi i OKslužby – senior. Prosíme o povolení přístupu k OKslužby – senior.',
  'Prosíme o doplnění přístupu do aplikace OKslužby – senior k loginu malaj12, který je dnes platný pro OKslužby – rodina. Patří Janě Malé.',
])('what somebody has is not asked for beside what is: %s', (text) => {
  expect(asked(text).map((act) => act.split(' ')[1])).toEqual(['senior']);
});
