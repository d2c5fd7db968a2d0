import { cleanText } from './clean-text.ts';
import { readingCaps } from './limits.ts';
import type { FormField, Line } from './reading.ts';
import { labelTicks, splitAtTicks } from './tick-marks.ts';

/** Lines of a document without geometry, all on page 1; empty ones are left out. */
export function linesOf(texts: readonly string[]): Line[] {
  return texts
    .map((text) => ({ page: 1, text: cleanText(text, readingCaps.lineLength), box: null, confidence: null }))
    .filter((line) => line.text !== '');
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
