import { describe, expect, test } from 'vitest';
import type { Act, ReadDocument } from '../../src/classification/act.ts';
import { classify } from '../../src/classification/classify.ts';
import type { InkHint, Line } from '../../src/extraction/reading.ts';
import { givenDocument, givenEnvelope, options } from './given.ts';

const form = [
  'Souhlas se zpracováním osobních údajů – OKslužby – rodina',
  'Jméno a příjmení: Jana Malá',
  'Datum narození: 1. 2. 1980',
  'E-mail: jana.mala@domov.example',
  'Název organizace: Domov U Dubu, z. s.',
  'IČO: 99900017',
  'Souhlasím se zpracováním osobních údajů Ministerstvem práce a sociálních věcí.',
  'V Praze dne 3. 9. 2026',
  'Podpis:',
];

/** What the ink tells of a place beside the line of this number. */
function hint(kind: InkHint['kind'], label: string, at: number, ink: InkHint['ink']): InkHint {
  return {
    kind,
    label,
    box: { x: 20, y: 40 + at * 30, width: 10, height: 10 },
    darkShare: ink === 'seen' ? 0.3 : 0,
    ink,
  };
}

/** The form as it was recognised from a scan; `unsure` words came out with that confidence. */
function scanned(
  lines: string[],
  unsure: Record<string, number> = {},
  confidence = 94,
  hints: InkHint[] = [],
): ReadDocument {
  const document = givenDocument(lines.join('\n'), {
    kind: 'image',
    pages: [{ number: 1, width: 595, height: 842, text: 'ocr', recognised: { confidence, turn: 0, skew: 0, hints } }],
  });
  const placed = document.reading.lines.map((line, at): Line => {
    const y = 40 + at * 30;
    const words = line.text.split(/\s+/).map((text, index) => ({
      text,
      box: { x: 40 + index * 60, y, width: 50, height: 12 },
      confidence: unsure[text] ?? 95,
    }));
    return { ...line, box: { x: 40, y, width: 400, height: 12 }, confidence: 95, words };
  });
  return { ...document, reading: { ...document.reading, lines: placed } };
}

function actOf(document: ReadDocument): Act {
  const found = classify(givenEnvelope({ annotation: 'OKslužby' }), [document], options);
  if (found.kind !== 'acts') throw new Error('nothing was found');
  return found.acts[0]!;
}

test('what was recognised with certainty carries no mark of doubt, and its act still goes to a person', () => {
  const { person, organisation, application, doubts } = actOf(scanned(form));

  expect(person.familyName).toMatchObject({ value: 'Malá', sure: true });
  expect(person.birthDate).toMatchObject({ value: '1980-02-01', sure: true });
  expect(organisation.ico).toMatchObject({ value: '99900017', sure: true });
  expect(application).toMatchObject({ value: 'rodina', sure: true });
  expect(doubts.map(({ code }) => code)).toContain('scan');
});

test('one doubtful word marks its value and no other', () => {
  const { person } = actOf(scanned(form, { Malá: 70 }));

  expect(person.familyName?.sure).toBe(false);
  expect(person.birthDate?.sure).toBe(true);
});

test('a check digit makes up for a word that was less certain, nothing makes up for a page in handwriting', () => {
  expect(actOf(scanned(form, { '99900017': 75 })).organisation.ico?.sure).toBe(true);
  const byHand = actOf(scanned(form, {}, 83));
  expect([byHand.person.familyName?.sure, byHand.organisation.ico?.sure]).toEqual([false, false]);
});

test('an address made of the name tells its l from its 1, any other is never certain', () => {
  const withAddress = (address: string) =>
    scanned(form.map((line) => line.replace('jana.mala@domov.example', address)));

  expect(actOf(withAddress('j.mala141@domov.example')).person.email).toMatchObject({ sure: true });
  expect(actOf(withAddress('j.malal4l@domov.example')).person.email).toMatchObject({
    value: 'j.mala141@domov.example',
    sure: true,
  });
  expect(actOf(withAddress('j.malal@domov.example')).person.email?.sure).toBe(false);
  expect(actOf(withAddress('reditel@domov.example')).person.email).toMatchObject({
    value: 'reditel@domov.example',
    sure: false,
  });
  expect(actOf(withAddress('jana.mala@d0mov.example')).person.email?.sure).toBe(false);
});

describe('applications offered on a scan', () => {
  const offers = ['OKslužby – poskytovatel', 'OKslužby – rodina', 'OKslužby – senior'];
  const offering = form
    .with(0, 'Souhlas se zpracováním osobních údajů')
    .toSpliced(6, 0, 'Přístup k aplikaci', ...offers);
  const inked = (...inks: InkHint['ink'][]) =>
    actOf(
      scanned(
        offering,
        {},
        94,
        offers.map((label, at) => hint('tick', label, 7 + at, inks[at]!)),
      ),
    ).application;

  test('are told by the ink in their boxes, where one is ticked and the others are empty', () => {
    expect(inked('none', 'seen', 'none')).toMatchObject({ value: 'rodina', sure: true });
  });

  test('are not certain where a box does not tell, and none is taken where no box is ticked', () => {
    expect(inked('unsure', 'seen', 'none')).toMatchObject({ value: 'rodina', sure: false });
    expect(inked('none', 'none', 'none')).toBeNull();
    expect(actOf(scanned(offering)).application).toBeNull();
  });
});

test('a name of an organisation is certain when it is whole and spelled as such names are', () => {
  const named = (name: string) => actOf(scanned(form.map((line) => line.replace('Domov U Dubu, z. s.', name))));

  expect(named('Domov U Dubu, p. 0.').organisation.name).toMatchObject({ value: 'Domov U Dubu, p. o.', sure: true });
  expect(named('Domov U Dubu. z. ú.').organisation.name).toMatchObject({ value: 'Domov U Dubu, z. ú.', sure: true });
  expect(named('Obec Dubovice').organisation.name?.sure).toBe(true);
  expect(named('Domov U').organisation.name?.sure).toBe(false);
  expect(named('Pecovatelska služba Dub, z. s.').organisation.name?.sure).toBe(false);
});

test('large words behind small labels, read badly, are handwriting and nothing on their page is certain', () => {
  const document = scanned(form, { Jana: 66, Malá: 60 });
  const byHand = document.reading.lines.map((line, at) => ({
    ...line,
    words: line.words!.map((word, index) =>
      index > 1 && at > 0 ? { ...word, box: { ...word.box, height: 26 } } : word,
    ),
  }));
  const { organisation, signedOn } = actOf({ ...document, reading: { ...document.reading, lines: byHand } });

  expect([organisation.ico?.sure, signedOn?.sure]).toEqual([false, false]);
});

test('a scan is unsigned when no ink stands at any place for a signature, and only then', () => {
  const signing = (...inks: InkHint['ink'][]) =>
    actOf(
      scanned(
        form,
        {},
        94,
        inks.map((ink, at) => hint('signature', 'Podpis:', 8 - at, ink)),
      ),
    ).signing.kind;

  expect(signing('none')).toBe('none');
  expect([signing(), signing('unsure'), signing('none', 'seen')]).toEqual(['image', 'image', 'image']);
});

test('a name is not certain when its own address tells another one, or when it may have letters that Czech has not', () => {
  const named = (name: string, address: string) =>
    actOf(scanned(form.map((line) => line.replace('Jana Malá', name).replace('jana.mala@domov.example', address))))
      .person;

  expect(named('Jana Malá', 'j.malanovakova12@domov.example').familyName?.sure).toBe(false);
  expect(named('Jana Malá', 'info@domov.example').familyName?.sure).toBe(true);
  expect(named('Zbigniew Wisniewski', 'info@domov.example').familyName?.sure).toBe(false);
});

describe('letters of a name that was recognised', () => {
  const person = (name: string, unsure: Record<string, number> = {}) =>
    actOf(
      scanned(
        form.map((line) => line.replace('Jana Malá', name).replace(/^E-mail.*/, 'Pozice: účetní')),
        unsure,
      ),
    ).person;
  const organisation = (name: string, unsure: Record<string, number> = {}, below = '') => {
    const lines = form.map((line) => line.replace('Domov U Dubu, z. s.', name));
    return actOf(scanned(below === '' ? lines : lines.with(7, below), unsure)).organisation.name;
  };

  test('a capital I that looks like an l is told by the usual name', () => {
    expect(person('llona Malá').givenNames).toMatchObject({ value: 'Ilona', sure: true });
    expect(person('lenka Malá').givenNames).toMatchObject({ value: 'Lenka', sure: true });
  });

  test('a given name is certain when it is usual and has its marks', () => {
    expect(person('Lukáš Malý').givenNames?.sure).toBe(true);
    expect(person('Lukas Malý').givenNames?.sure).toBe(false);
    expect(person('Jůrgen Malý').givenNames?.sure).toBe(false);
  });

  test('a surname without any mark has to be read better, as it may have lost them', () => {
    expect(person('Lukáš Hájíček', { Hájíček: 91 }).familyName?.sure).toBe(true);
    expect(person('Lukáš Hajicek', { Hajicek: 91 }).familyName?.sure).toBe(false);
    expect(person('Lukáš Zelinka', { Zelinka: 96 }).familyName?.sure).toBe(true);
  });

  test('an ending that has lost its mark is not certain, however well it was read', () => {
    expect(person('Jana Mala', { Mala: 97 }).familyName?.sure).toBe(false);
    expect(person('Lukáš Maly', { Maly: 97 }).familyName?.sure).toBe(false);
    expect(person('Lukáš Klouda', { Klouda: 97 }).familyName?.sure).toBe(true);
    expect(person('Lukáš lllek', { lllek: 97 }).familyName?.sure).not.toBe(true);
  });

  test('usual words of names of organisations are known by their spelling, a C before a consonant has lost its háček', () => {
    expect(organisation('Dětské centrum Clovíček, z. s.', { 'Clovíček,': 92 })?.sure).toBe(false);
    expect(organisation('Dětské centrum Človíček, z. s.', { 'Človíček,': 92 })?.sure).toBe(true);
    expect(organisation('Zivot bez bariér, z. s.', { Zivot: 97 })?.sure).toBe(false);
    expect(organisation('Centrum pomoci, z. s.', { Centrum: 91, 'pomoci,': 91 })?.sure).toBe(true);
    expect(organisation('Dům dětí Duha, z. s.')?.sure).toBe(true);
  });

  test('signs that no name has are letters misread', () => {
    expect(organisation("Město Ú'ezd u Skály")?.sure).toBe(false);
    expect(organisation('Město Újezd u Skály 9')?.sure).toBe(false);
    expect(organisation('Město Újezd u Skály')?.sure).toBe(true);
  });

  test('a name that stands elsewhere with more marks has lost them, in whatever case; with fewer it was lost there', () => {
    expect(organisation('Poradna Zichlice, z. s.', {}, 'V Žichlicích dne 3. 9. 2026')?.sure).toBe(false);
    expect(organisation('Poradna Žichlice, z. s.', {}, 'V Zichlicích dne 3. 9. 2026')?.sure).toBe(true);
    expect(organisation('Senioři v pohybu, z. s.', {}, 'Aplikace senior')?.sure).toBe(true);
  });

  test('a name that stands elsewhere with an l for its i is not certain', () => {
    const signed = actOf(
      scanned(form.map((line) => line.replace('Malá', 'Vičková').replace(/^Podpis:/, 'Podpis: Jana Vlčková v. r.'))),
    );
    expect(signed.person.familyName?.sure).toBe(false);
  });
});

test('an address has the dots of the name, all of its beginning and no stroke seen twice', () => {
  const withAddress = (address: string, name = 'Jana Malá') =>
    actOf(scanned(form.map((line) => line.replace('jana.mala@domov.example', address).replace('Jana Malá', name))))
      .person;

  expect(withAddress('j.vlckova307@domov.example', 'Jana Vičková')).toMatchObject({
    familyName: { sure: false },
    email: { value: 'j.vlckova307@domov.example', sure: false },
  });
  expect(withAddress('Iva.mala307@domov.example', 'Iva Malá').email).toMatchObject({
    value: 'iva.mala307@domov.example',
    sure: true,
  });
  expect(withAddress('I.malal46@domov.example', 'Lenka Malá').email).toMatchObject({
    value: 'l.mala146@domov.example',
    sure: true,
  });
  expect(withAddress('.mala307@domov.example').email?.sure).toBe(false);
  expect(withAddress('j.malal191@domov.example').email?.sure).toBe(false);
});

test('a surname at the end of a full line may have a second part below', () => {
  const letter = [
    'Věc: Žádost o povolení přístupu k aplikaci OKslužby – rodina',
    'žádáme o povolení přístupu k aplikaci OKslužby – rodina pro naši pracovnici: Jana Králová',
    'Sedláčková, nar. 1. 2. 1980, uživatelské jméno jkralova27, pracovní pozice: účetní.',
    'Domov U Dubu, z. s., IČO: 99900017',
  ];
  expect(actOf(scanned(letter)).person.familyName).toMatchObject({ value: 'Králová', sure: false });
});

test('a municipality at the end of a full line may have the rest of its name below', () => {
  const letter = [
    'Souhlas se zpracováním osobních údajů pro aplikaci OKslužby – rodina',
    'Já, níže podepsaná Jana Malá, narozena 1. února 1980, zaměstnankyně organizace Město Újezd',
    'u Skály, se sídlem Dlouhá 4, 783 96 Újezd u Skály, IČO: 99900017,',
    'souhlasím se zpracováním svých osobních údajů Ministerstvem práce a sociálních věcí.',
  ];
  expect(actOf(scanned(letter)).organisation.name?.sure).not.toBe(true);
});

test('a user name with a capital I, which looks like an l, is not certain', () => {
  const named = (username: string) =>
    actOf(scanned(form.toSpliced(5, 0, `Uživatelské jméno: ${username}`))).person.username;

  expect(named('lvalasek')?.sure).toBe(true);
  expect(named('Ivalasek')?.sure).toBe(false);
});

test('strokes of a signature that were hardly read are no typed name', () => {
  const signed = (confidence: number) =>
    actOf(scanned(form.with(8, 'Podpis: Narr'), { Narr: confidence })).signing.kind;

  expect(signed(16)).toBe('image');
  expect(actOf(scanned(form.with(8, 'Podpis: Ma'))).signing.kind).toBe('image');
  expect(actOf(scanned(form.with(8, 'Podpis: Jana Malá'))).signing.kind).toBe('typed');
});
