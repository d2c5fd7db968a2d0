import { expect, test } from 'vitest';
import { composeReading, startDraft } from '../../src/extraction/compose-reading.ts';

const box = { x: 50.123, y: 100.456, width: 20.5, height: 11 };
const givenDraft = (lines: number, lineLength: number) => ({
  ...startDraft('pdf', 'test'),
  lines: Array.from({ length: lines }, (_, index) => {
    const words = Array.from({ length: Math.ceil(lineLength / 8) }, () => `slovo${index % 100}`);
    const places = words.map((text) => ({ text, box, confidence: null }));
    return { page: 1, text: words.join(' '), box, confidence: null, words: places };
  }),
});

test('of a long document the places of words are given up from the end, the lines stay', () => {
  const reading = composeReading(givenDraft(4_000, 80));

  expect(reading).toMatchObject({ outcome: 'complete', because: null });
  expect(reading.lines).toHaveLength(4_000);
  expect(reading.lines[0]!.words).toHaveLength(10);
  expect(reading.lines.at(-1)!.words).toBeUndefined();
  expect(Buffer.byteLength(JSON.stringify(reading))).toBeLessThan(2 * 1024 * 1024);
});

test('words are clean and rounded like their lines', () => {
  const draft = givenDraft(1, 8);
  draft.lines[0]!.text = 'Mala\u0301 \u200b!';
  draft.lines[0]!.words = [
    { text: 'Mala\u0301', box, confidence: null },
    { text: '\u200b', box, confidence: null },
    { text: '!', box, confidence: null },
  ];

  const [line] = composeReading(draft).lines;
  expect(line!.text).toBe('Malá !');
  expect(line!.words).toEqual([
    { text: 'Malá', box: { x: 50.1, y: 100.5, width: 20.5, height: 11 }, confidence: null },
    { text: '!', box: { x: 50.1, y: 100.5, width: 20.5, height: 11 }, confidence: null },
  ]);
});
