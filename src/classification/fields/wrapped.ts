import type { Line } from '../../extraction/reading.ts';
import type { LabelledValue } from './labelled.ts';

/** A value that may go on below: where it begins, in points, null where the words of its line have no places. */
export type OpenValue = { value: LabelledValue; line: Line; start: number | null; lines: number };

const mostLines = 3;
/** How far apart, in points, words of one column may begin. */
const aligned = 4;
const longest = 300;

const packed = (text: string) => text.replace(/\s/g, '');

/** Where a text of a line begins, in points; `after`: words it stands in or behind. Null where words have no places. */
export function startOf(line: Line, text: string, after = text): number | null {
  const words = line.words ?? [];
  const whole = words.map((word) => packed(word.text)).join('');
  const from = whole.indexOf(packed(after));
  const at = whole.indexOf(packed(text), Math.max(0, from));
  if (at < 0) return null;
  let passed = 0;
  for (const word of words) {
    passed += packed(word.text).length;
    if (passed > at) return word.box.x;
  }
  return null;
}

/**
 * Puts what a line holds besides labels and their values to the values above it: a cell that begins where a value of
 * the line above begins is the rest of it ("Jméno a příjmení: PhDr. Denisa Zábranská" / "Gregorová"). Only values
 * that stand to the right of their labels have a column of their own. Returns the values that may go on further.
 */
export function takeContinuations(open: OpenValue[], line: Line, loose: string[]): OpenValue[] {
  const goingOn: OpenValue[] = [];
  for (const text of loose) {
    const start = startOf(line, text);
    if (start === null || text === '') continue;
    const own = open.find((one) => one.start !== null && Math.abs(one.start - start) <= aligned && follows(one, line));
    if (!own) continue;
    own.value.text = joined(own.value.text, text).slice(0, longest);
    goingOn.push({ ...own, line, lines: own.lines + 1 });
  }
  return goingOn;
}

function follows({ line, start, lines }: OpenValue, next: Line): boolean {
  if (lines >= mostLines || line.page !== next.page || !line.box || !next.box) return false;
  const column = lines > 1 || (start !== null && start > line.box.x + aligned);
  return column && next.box.y - (line.box.y + line.box.height) < line.box.height;
}

function joined(text: string, rest: string): string {
  return /\p{L}-$/u.test(text) ? text + rest : `${text} ${rest}`;
}
