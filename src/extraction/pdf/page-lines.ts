import type { Box, FormField, Line } from '../reading.ts';
import { labelTicks, splitAtTicks } from '../tick-marks.ts';
import { type PageItem, type Turn, unionOf } from './page-item.ts';

/** Gaps in parts of the letter height: from here on a space, and from here on a wide gap written as two spaces. */
const spaceFrom = 0.12;
const wideGapFrom = 1;
/** How far above a form field its label may stand, in points. */
const labelReach = 25;

/** An item in the frame of its own reading direction: u along the line, v down the page. */
type Placed = { item: PageItem; u1: number; u2: number; v1: number; v2: number };
type Row = { placed: Placed[]; centre: number; height: number };

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
    const rows = rowsOf(pieces.filter((item) => item.turn === turn).map((item) => placeInFrame(item, turn)));
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
  return parts.map((part) => ({ ...item, ...part, box: shareOf(item, part.at / total, part.text.length / total) }));
}

function shareOf({ box, turn }: PageItem, from: number, share: number): Box {
  switch (turn) {
    case 0:
      return { ...box, x: box.x + box.width * from, width: box.width * share };
    case 180:
      return { ...box, x: box.x + box.width * (1 - from - share), width: box.width * share };
    case 90:
      return { ...box, y: box.y + box.height * from, height: box.height * share };
    case 270:
      return { ...box, y: box.y + box.height * (1 - from - share), height: box.height * share };
  }
}

/** The direction most of the text runs in comes first; notes along the margin after it. */
function turnsByAmount(items: PageItem[]): Turn[] {
  const amount = new Map<Turn, number>();
  for (const item of items) amount.set(item.turn, (amount.get(item.turn) ?? 0) + item.text.length);
  return [...amount].sort((a, b) => b[1] - a[1]).map(([turn]) => turn);
}

function placeInFrame(item: PageItem, turn: Turn): Placed {
  const { x, y, width, height } = item.box;
  switch (turn) {
    case 0:
      return { item, u1: x, u2: x + width, v1: y, v2: y + height };
    case 90:
      return { item, u1: y, u2: y + height, v1: -(x + width), v2: -x };
    case 180:
      return { item, u1: -(x + width), u2: -x, v1: -(y + height), v2: -y };
    case 270:
      return { item, u1: -(y + height), u2: -y, v1: x, v2: x + width };
  }
}

/** Items whose middles are less than half the smaller height apart stand on one line. */
function rowsOf(placed: Placed[]): Row[] {
  const centreOf = (one: Placed) => (one.v1 + one.v2) / 2;
  const rows: Row[] = [];
  for (const one of placed.sort((a, b) => centreOf(a) - centreOf(b))) {
    const row = rows.at(-1);
    const height = Math.max(1, one.v2 - one.v1);
    if (row && Math.abs(centreOf(one) - row.centre) <= Math.min(height, row.height) / 2) {
      row.placed.push(one);
      row.centre += (centreOf(one) - row.centre) / row.placed.length;
      row.height = Math.min(row.height, height);
    } else {
      rows.push({ placed: [one], centre: centreOf(one), height });
    }
  }
  for (const row of rows) row.placed.sort((a, b) => a.u1 - b.u1);
  return rows;
}

function readRow(row: Row, above: Row[], page: number, lines: Line[], fields: FormField[]): void {
  const ticks: FormField[] = [];
  const parts: { tick: boolean; text: string }[] = [];
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
  if (text.trim() !== '') lines.push({ page, text, box, confidence: null });
}

function tickField(item: PageItem, page: number): FormField {
  return { name: '', kind: 'checkbox', label: null, value: null, checked: item.checked, page, box: item.box };
}

function gapText(left: Placed, right: Placed): string {
  const height = Math.min(left.v2 - left.v1, right.v2 - right.v1) || 1;
  const gap = (right.u1 - left.u2) / height;
  if (gap > wideGapFrom) return '  ';
  return gap > spaceFrom || left.item.tick || right.item.tick ? ' ' : '';
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
