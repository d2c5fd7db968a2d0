import { describe, expect, test } from 'vitest';
import { actsOf, givenDocument, inShort, tick } from './given.ts';

const form = (lines: string) => `Souhlas se zpracováním osobních údajů – OKslužby – poskytovatel
Jméno a příjmení: Jana Malá
Datum narození: 1. 2. 1980
Název organizace: Domov U Dubu, z. s.
IČO: 99900017
${lines}
V Praze dne 3. 9. 2026
Podpis:`;
const consent = 'Souhlasím se zpracováním osobních údajů podle nařízení (EU) 2016/679.';
const read = (lines: string, given = {}) => actsOf(null, [givenDocument(form(lines), given)])[0]!;

describe('where a wrong reading would open an account, the value is not sure or not there', () => {
  test('a consent that is offered and not ticked, or refused, is no consent', () => {
    expect(read(consent).consentSentence?.value).toContain('Souhlasím');
    expect(read(`☐ ${consent}`, { fields: [tick(consent, false)] }).consentSentence).toBeNull();
    expect(
      read(`☐ Souhlasím se zpracováním  ☒ Nesouhlasím`, {
        fields: [tick('Souhlasím se zpracováním', false), tick('Nesouhlasím', true)],
      }).consentSentence,
    ).toBeNull();
    expect(read('Nesouhlasím se zpracováním osobních údajů.').consentSentence).toBeNull();
    expect(read('').consentSentence).toBeNull();
  });

  test('roles offered by a printed form and ticked by hand are not claimed', () => {
    expect(read(`jsem statutárním zástupcem organizace\njsem zaměstnancem organizace\n${consent}`).role).toBeNull();
    expect(read(`jsem statutárním zástupcem organizace\n${consent}`).role).toMatchObject({
      value: 'statutory',
      sure: false,
    });
    expect(read(`Čestně prohlašuji, že jsem statutárním zástupcem organizace.\n${consent}`).role).toMatchObject({
      value: 'statutory',
      sure: true,
    });
    expect(read(`Funkce: zástupce ředitele\n${consent}`).role).toMatchObject({ value: 'employee', sure: false });
    expect(read(`Funkce: ředitelka odboru\n${consent}`).role?.value).toBe('employee');
    expect(read(`Funkce: starosta\n${consent}`).role).toMatchObject({ value: 'statutory', sure: true });
  });

  test('two names, two birth dates or two organisations in one form are not sure', () => {
    expect(read(`Jméno a příjmení: Petr Novák\n${consent}`)).toMatchObject({
      person: { familyName: { sure: false } },
      doubts: [{ code: 'conflict' }],
    });
    expect(read(`Datum narození: 2. 2. 1981\n${consent}`).person.birthDate?.sure).toBe(false);
    expect(read(`IČO: 99900025\n${consent}`).organisation.ico?.sure).toBe(false);
  });

  test('the ministry is never the organisation of the user', () => {
    const text = form(`Správce: Ministerstvo práce a sociálních věcí, IČO: 00551023\n${consent}`).replace(
      'IČO: 99900017\n',
      '',
    );
    expect(actsOf(null, [givenDocument(text)])[0]!.organisation.ico).toBeNull();
    expect(
      read(`Správce: Ministerstvo práce a sociálních věcí, IČO: 00551023\n${consent}`).organisation.ico,
    ).toMatchObject({ value: '99900017', sure: true });
  });

  test('an application named only by the annotation is not sure when its box on the form is empty', () => {
    const fields = [
      tick('OKslužby – poskytovatel', false),
      tick('OKslužby – rodina', false),
      tick('OKslužby – senior', false),
    ];
    const text = form(consent).replace(' – OKslužby – poskytovatel', '');
    expect(actsOf('Souhlas OKslužby rodina', [givenDocument(text, { fields })])[0]!.application).toMatchObject({
      value: 'rodina',
      sure: false,
    });
  });

  test('a birth number that does not hold is kept, not sure, and masked everywhere else', () => {
    const act = read(`Rodné číslo: 805201/1230\n${consent}`);
    expect(act.person.birthNumber).toMatchObject({ sure: false, value: { number: '8052011230', valid: false } });
    expect(act.person.birthNumber!.evidence.text).toBe('Rodné číslo: 80••••/••••');
  });

  test('a birth date only the birth number tells is taken from it', () => {
    const text = form(`Rodné číslo: 805201/1234\n${consent}`).replace('Datum narození: 1. 2. 1980\n', '');
    expect(actsOf(null, [givenDocument(text)])[0]!.person.birthDate).toMatchObject({ value: '1980-02-01' });
  });

  test('a user name standing in a letter about several people is not sure to be the one of the subject', () => {
    const letter = `Žádáme o povolení přístupu k aplikaci OKslužby – rodina pro paní Janu Malou.
      Účet zřídil pan Petr Novák.
      Uživatelské jméno: novakp01
      Karel Dlouhý, ředitel`;
    const [act] = actsOf('Žádost', [givenDocument(letter)]);
    expect(act!.person.username?.sure ?? false).toBe(false);
  });

  test('a person left without an account is not asked for', () => {
    const letter =
      'Žádáme o zrušení přístupu do aplikace OKslužby – poskytovatel pro paní Janu Malou, nar. 1. 2. 1980, která u nás již nepracuje.\nKarel Dlouhý, ředitel';
    expect(actsOf('Zrušení účtu OKslužby', [givenDocument(letter)]).map((act) => act.kind)).toEqual(['other']);
  });

  test('the same form twice in one message, and as PDF and DOCX, is one act', () => {
    const text = form(consent);
    const twice = [givenDocument(text, {}, 'a.pdf', '1'), { ...givenDocument(text, {}, 'a.pdf', '1'), place: '2' }];
    expect(actsOf(null, twice).map(inShort)).toEqual(['consent poskytovatel Jana Malá 1980-02-01']);
    const both = [givenDocument(text, {}, 'a.pdf', '1'), givenDocument(text, { kind: 'docx' }, 'a.docx', '2')];
    expect(actsOf(null, both).map((act) => act.documents.toSorted())).toEqual([['1', '2']]);
  });

  test('one person for two organisations is two acts', () => {
    const other = form(consent).replace('99900017', '99900025').replace('Domov U Dubu', 'Domov U Lípy');
    expect(
      actsOf(null, [givenDocument(form(consent)), givenDocument(other, {}, 'b.pdf', '2')]).map(
        (act) => act.organisation.ico?.value,
      ),
    ).toEqual(['99900017', '99900025']);
  });

  test('an annotation cut in mid-word still tells', () => {
    const annotation = `Souhlas se zpracováním osobních údajů a žádost o povolení přístupu k aplikaci OKslužby – posky`;
    expect(actsOf(annotation, [givenDocument(form(consent))]).map(inShort)).toEqual([
      'consent poskytovatel Jana Malá 1980-02-01',
    ]);
  });
});
