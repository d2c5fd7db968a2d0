import { describe, expect, test } from 'vitest';
import { actsOf, department, givenDocument } from './given.ts';

const form = (lines: string) => `Souhlas se zpracováním osobních údajů
pro zřízení uživatelského účtu k aplikaci OKslužby – poskytovatel
${lines}
Název organizace:  Domov U Dubu, z. s.
Souhlasím se zpracováním svých osobních údajů Ministerstvem práce a sociálních věcí za účelem zřízení účtu.
V Praze dne 3. 9. 2026
Podpis:`;

const onForm = (lines: string) => actsOf('Souhlas OKslužby', [givenDocument(form(lines))])[0]!;

describe('a name that puts the surname first', () => {
  test.each([
    ['Malá Jana', 'Jana', 'Malá', true],
    ['Nováková Malá Jana', 'Jana', 'Nováková Malá', true],
    ['Novák Jan Karel', 'Jan Karel', 'Novák', true],
    ['MALÁ Jana', 'Jana', 'Malá', true],
    // No usual given name tells where the surnames end.
    ['Nguyen Thi Lan', 'Thi Lan', 'Nguyen', false],
    ['Nováková Malá Xenedra', 'Malá Xenedra', 'Nováková', false],
    ['Nováková Jana Xenedra', 'Jana Xenedra', 'Nováková', false],
  ])('%s', (written, givenNames, familyName, sure) => {
    const { person } = onForm(`Příjmení a jméno:  ${written}\nDatum narození:  1. 2. 1980\nIČO:  99900017`);

    expect(person.givenNames).toMatchObject({ value: givenNames, sure });
    expect(person.familyName).toMatchObject({ value: familyName, sure });
  });
});

describe('characters in boxes of their own', () => {
  test('are one value', () => {
    const { person, organisation } = onForm(`Jméno:  Jana
Příjmení:  Malá
Datum narození:  0 1  .  0 2  .  1 9 8 0
Rodné číslo:  8 0 5 2 0 1  /  1 2 3 4
IČO:  9 9 9 0 0 0 1 7`);

    expect(person.birthDate).toMatchObject({ value: '1980-02-01', sure: true });
    expect(person.birthNumber?.value.number).toBe('8052011234');
    expect(organisation.ico).toMatchObject({ value: '99900017', sure: true });
  });

  test('do not stand as written in anything that is kept', () => {
    const act = onForm('Jméno:  Jana\nPříjmení:  Malá\nRodné číslo:  8 0 5 2 0 1  /  1 2 3 4\nIČO:  99900017');
    act.person.birthNumber!.value.number = '';

    expect(JSON.stringify(act).replaceAll(' ', '')).not.toMatch(/805201\/?1234/);
  });
});

test('an IČO is all of its digits or none, never the first seven of them', () => {
  const { organisation } = onForm(
    'Jméno:  Jana\nPříjmení:  Malá\nDatum narození:  1. 2. 1980\nIČO:  9 9 9 0 0 0 1 7 5 5',
  );

  expect(organisation.ico?.value ?? null).not.toBe('09990001');
});

describe('a name broken between two lines of a letter', () => {
  const letter = (text: string) => actsOf('Žádost o přístup', [givenDocument(text)], { toHands: department });
  const signed = '\nS pozdravem\nMgr. Petra Dubová\nředitelka';

  test('is the one that what follows it belongs to, not the one who signs', () => {
    const [act] = letter(
      `žádáme Vás o povolení přístupu k aplikaci OKslužby – senior pro naši pracovnici: Jana\nMalá, DiS., nar. 1. 2. 1980, uživatelské jméno malaj01.${signed}`,
    );

    expect(act!.person.givenNames?.value).toBe('Jana');
    expect(act!.person.familyName?.value).toBe('Malá');
    expect(act!.person.birthDate?.value).toBe('1980-02-01');
    expect(act!.person.username?.value).toBe('malaj01');
  });

  test('one that is whole is not lengthened by the word that begins the next line', () => {
    const [act] = letter(
      `žádáme Vás o povolení přístupu k aplikaci OKslužby – senior pro naši pracovnici Jana Malá\nRokytná 5, nar. 1. 2. 1980.${signed}`,
    );

    expect(act!.person.familyName?.value).toBe('Malá');
  });
});

test('the full stop of a sentence is no part of a name', () => {
  const [act] = actsOf('Žádost o přístup', [
    givenDocument('Žádáme o přístup k aplikaci OKslužby – rodina. Nový uživatel: PhDr. Jana Malá.\nPetr Novák, DiS.'),
  ]);

  expect(act!.person.familyName?.value).toBe('Malá');
});

test('a title that first says what the paper is begins a form as well', () => {
  const text = form(
    'Jméno, příjmení, titul:  Jana Malá\nDatum narození:  1. 2. 1980\nIČO:  99900017\nVe funkci:  ředitelka',
  );
  const [act] = actsOf('Souhlas OKslužby', [givenDocument(`Formulář – ${text.replace('Souhlas', 'souhlas')}`)]);

  expect(act!.role?.value).toBe('statutory');
  expect(act!.doubts).toEqual([]);
});
