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
});
