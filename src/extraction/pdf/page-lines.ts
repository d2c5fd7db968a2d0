import type { Box, FormField, Line, Word } from '../reading.ts';
import { labelTicks, splitAtTicks } from '../tick-marks.ts';
import { readingOrder } from './columns.ts';
import { itemWords } from './item-words.ts';
import { type PageItem, partOf, type Turn, unionOf } from './page-item.ts';
import { type Placed, placeInFrame, type Row, rowsOf } from './page-rows.ts';

/** Gaps in parts of the letter height: from here on a space, and from here on a wide gap written as two spaces. */
const spaceFrom = 0.12;
const wideGapFrom = 1;
/** How far above a form field its label may stand, in points. */
const labelReach = 25;

/**
 * Lines of a page in reading order: items are sorted by height and then from left to right, whatever their order in
 * the file, because files put boxes to tick before or after their labels at will. Fields (of the form, and ticks in
 * the text) come with the text they stand beside.
 */
export function pageLines(items: PageItem[], page: number): { lines: Line[]; fields: FormField[] } {
  const lines: Line[] = [];
  const fields: FormField[] = [];
  const pieces = items.flatMap(splitItem);
  for (const turn of turnsByAmount(pieces)) {
    const placed = pieces.filter((item) => item.turn === turn).map((item) => placeInFrame(item, turn));
    const rows = readingOrder(rowsOf(placed));
    rows.forEach((row, index) => {
      const above = rows.slice(Math.max(0, index - 4), index);
      readRow(row, above, page, lines, fields);
    });
  }
  return { lines, fields };
}

/** A text with ticks in it becomes several items, each with its share of the width. */
function splitItem(item: PageItem): PageItem[] {
  if (item.tick || item.field) return [item];
  const parts = splitAtTicks(item.text);
  if (!parts.some((part) => part.tick)) return [item];
  const total = item.text.length;
  return parts.map((part) => ({ ...item, ...part, box: partOf(item, part.at / total, part.text.length / total) }));
}

/** The direction most of the text runs in comes first; notes along the margin after it. */
function turnsByAmount(items: PageItem[]): Turn[] {
  const amount = new Map<Turn, number>();
  for (const item of items) amount.set(item.turn, (amount.get(item.turn) ?? 0) + item.text.length);
  return [...amount].sort((a, b) => b[1] - a[1]).map(([turn]) => turn);
}

function readRow(row: Row, above: Row[], page: number, lines: Line[], fields: FormField[]): void {
  const ticks: FormField[] = [];
  const parts: { tick: boolean; text: string }[] = [];
  const words: Word[] = [];
  let text = '';
  let box: Box | null = null;
  let before: Placed | null = null;
  for (const one of row.placed) {
    const { item } = one;
    const gap = before ? gapText(before, one) : '';
    if (item.field && !item.tick) {
      const label = besideLabel(parts) ?? aboveLabel(one, above) ?? item.field.label;
      fields.push({ ...item.field, label });
    }
    if (item.text === '') continue;
    const separator = text === '' || text.endsWith(gap) ? '' : gap;
    addWords(words, itemWords(item), text !== '' && /\S$/.test(text + separator) && /^\S/.test(item.text));
    text += separator + item.text;
    box = box ? unionOf(box, item.box) : item.box;
    before = one;
    const last = parts.at(-1);
    if (item.tick) {
      parts.push({ tick: true, text: item.text });
      ticks.push(item.field ?? tickField(item, page));
    } else if (last && !last.tick) last.text += separator + item.text;
    else parts.push({ tick: false, text: item.text });
  }
  const labels = labelTicks(parts);
  ticks.forEach((tick, index) => {
    fields.push({ ...tick, label: labels[index] ?? tick.label });
  });
  if (text.trim() !== '') lines.push({ page, text, box, confidence: null, words });
}

/** `glued`: the first of the words goes on where the last one ended, in another piece of text. */
function addWords(words: Word[], more: Word[], glued: boolean): void {
  const last = words.at(-1);
  const [first, ...others] = more;
  if (!glued || !last || !first) words.push(...more);
  else {
    words[words.length - 1] = { ...last, text: last.text + first.text, box: unionOf(last.box, first.box) };
    words.push(...others);
  }
}

function tickField(item: PageItem, page: number): FormField {
  return { name: '', kind: 'checkbox', label: null, value: null, checked: item.checked, page, box: item.box };
}

function gapText(left: Placed, right: Placed): string {
  const height = Math.min(left.v2 - left.v1, right.v2 - right.v1) || 1;
  const gap = (right.u1 - left.u2) / height;
  if (gap > wideGapFrom) return '  ';
  const apart = [left, right].some(({ item }) => item.tick || item.field !== null);
  return gap > spaceFrom || apart ? ' ' : '';
}

/** The text right before a field on its line, after the last wide gap. */
function besideLabel(parts: { tick: boolean; text: string }[]): string | null {
  const last = parts.at(-1);
  if (!last || last.tick) return null;
  return tidyLabel(last.text.trim().split(/ {2,}/).at(-1) ?? '');
}

/** The text standing over a field: the nearest row above that has text over it. */
function aboveLabel(field: Placed, above: Row[]): string | null {
  for (const row of above.toReversed()) {
    if (field.v1 - row.centre > labelReach) return null;
    const over = row.placed.filter((one) => !one.item.field && one.u1 < field.u2 && one.u2 > field.u1);
    if (over.length > 0) return tidyLabel(over.map((one) => one.item.text).join(' '));
  }
  return null;
}

function tidyLabel(text: string): string | null {
  const label = text.replace(/[\s.:_…]+$/, '').trim();
  return label === '' ? null : label;
}
