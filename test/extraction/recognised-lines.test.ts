import { expect, test } from 'vitest';
import { recognisedLines } from '../../src/extraction/recognition/recognised-lines.ts';

test('a speck before a wide gap does not begin a line, so that the title below it is one', () => {
  const word = (text: string, x: number, width: number) => ({
    text,
    x,
    y: 150,
    width,
    height: 24,
    confidence: 72,
    line: 1,
  });
  const textOf = (gap: number) =>
    recognisedLines([word(':', 100, 8), word('SOUHLAS', 108 + gap, 150), word('SE', 270 + gap, 40)], 1, 2.78)[0]?.text;

  expect(textOf(300)).toBe('SOUHLAS SE');
  expect(textOf(6)).toBe(': SOUHLAS SE');
});
