import { expect, test } from 'vitest';
import type { Act, ReadDocument } from '../../src/classification/act.ts';
import { classify } from '../../src/classification/classify.ts';
import type { Line } from '../../src/extraction/reading.ts';
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

/** The form as it was recognised from a scan; `unsure` words came out with that confidence. */
function scanned(lines: string[], unsure: Record<string, number> = {}, confidence = 94): ReadDocument {
  const document = givenDocument(lines.join('\n'), {
    kind: 'image',
    pages: [
      { number: 1, width: 595, height: 842, text: 'ocr', recognised: { confidence, turn: 0, skew: 0, hints: [] } },
    ],
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

test('an e-mail address, and one of several applications offered, are never certain on a scan', () => {
  const offers = [...form, 'OKslužby – poskytovatel', 'OKslužby – senior'];

  expect(actOf(scanned(form)).person.email?.sure).toBe(false);
  expect(actOf(scanned(offers)).application?.sure ?? false).toBe(false);
});
