import { cleanText } from './clean-text.ts';
import { readingCaps } from './limits.ts';
import type { FormField, Line } from './reading.ts';
import { labelTicks, splitAtTicks } from './tick-marks.ts';

/**
 * Lines of a document without geometry, all on page 1; empty ones are left out. One more than a reading may have, so that
 * it is known to be cut.
 */
export function linesOf(texts: readonly string[]): Line[] {
  const lines: Line[] = [];
  for (const one of texts) {
    const text = cleanText(one, readingCaps.lineLength);
    if (text !== '') lines.push({ page: 1, text, box: null, confidence: null });
    if (lines.length > readingCaps.lines) break;
  }
  return lines;
}

/** Ticks written in the lines themselves, each with the text it stands beside. */
export function ticksOf(lines: readonly Line[]): FormField[] {
  return lines.flatMap((line) => {
    const parts = splitAtTicks(line.text);
    const labels = labelTicks(parts);
    return parts
      .filter((part) => part.tick)
      .map((part, index) => ({
        name: '',
        kind: 'checkbox' as const,
        label: labels[index] ?? null,
        value: null,
        checked: part.checked,
        page: line.page,
        box: line.box,
      }));
  });
}
