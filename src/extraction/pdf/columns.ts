import type { Placed, Row } from './page-rows.ts';

/** More rows than a page of small print has; looking for columns among them would take too long. */
const mostRows = 300;
/** Fewer lines than this side by side are a table or an address, which are read across. */
const leastLines = 6;
/** The space between columns, in points. */
const leastGutter = 8;
/** From one line of a column to the next, in heights of a line. */
const nextLine = 1.8;
/** A column of sentences fills most of its width on most of its lines; a column of labels does not. */
const fullLine = 0.75;
const mostLines = 0.7;
const sentenceLength = 20;

/**
 * Rows in reading order where a page has sentences set in two columns: the left column first, then the right. A table or a
 * form of two columns is read across, as its labels and values are.
 */
export function readingOrder(rows: readonly Row[]): Row[] {
  if (rows.length > mostRows) return [...rows];
  const ordered: Row[] = [];
  for (let at = 0; at < rows.length; ) {
    const columns = columnsFrom(rows, at);
    if (columns) {
      ordered.push(...columns.left, ...columns.right);
      at += columns.count;
    } else {
      ordered.push(rows[at]!);
      at += 1;
    }
  }
  return ordered;
}

/** The longest run of rows from `at` on that one gutter goes through, when both its sides are sentences. */
function columnsFrom(rows: readonly Row[], at: number): { left: Row[]; right: Row[]; count: number } | null {
  for (const gap of gapsOf(rows[at]!)) {
    let [from, to] = gap;
    const left: Row[] = [];
    const right: Row[] = [];
    let count = 0;
    let last: Row | null = null;
    for (const row of rows.slice(at)) {
      const middle = (from + to) / 2;
      const before = row.placed.filter((one) => (one.u1 + one.u2) / 2 < middle);
      const after = row.placed.filter((one) => (one.u1 + one.u2) / 2 >= middle);
      const [nextFrom, nextTo] = [
        Math.max(from, ...before.map((one) => one.u2)),
        Math.min(to, ...after.map((one) => one.u1)),
      ];
      if (nextTo - nextFrom < leastGutter) break;
      // What stands alone at some distance comes after the columns.
      const alone = before.length === 0 || after.length === 0;
      if (last && alone && row.centre - last.centre > nextLine * row.height) break;
      last = row;
      [from, to] = [nextFrom, nextTo];
      if (before.length > 0) left.push({ ...row, placed: before });
      if (after.length > 0) right.push({ ...row, placed: after });
      count += 1;
    }
    if (areSentences(left) && areSentences(right)) return { left, right, count };
  }
  return null;
}

function gapsOf(row: Row): [number, number][] {
  const gaps: [number, number][] = [];
  let end = row.placed[0]?.u2 ?? 0;
  for (const one of row.placed.slice(1)) {
    if (one.u1 - end >= leastGutter) gaps.push([end, one.u1]);
    end = Math.max(end, one.u2);
  }
  return gaps;
}

function areSentences(rows: readonly Row[]): boolean {
  if (rows.length < leastLines) return false;
  if (rows.some((row) => row.placed.some(({ item }) => item.tick || item.field))) return false;
  const start = Math.min(...rows.map(startOf));
  const end = Math.max(...rows.map(endOf));
  const full = rows.filter(
    (row) => endOf(row) - start >= fullLine * (end - start) && textOf(row).length >= sentenceLength,
  );
  const labels = rows.filter((row) => /[:…_]\s*$|\.{3,}/.test(textOf(row)));
  return full.length >= mostLines * rows.length && labels.length <= (1 - mostLines) * rows.length;
}

const startOf = (row: Row) => Math.min(...row.placed.map((one: Placed) => one.u1));
const endOf = (row: Row) => Math.max(...row.placed.map((one: Placed) => one.u2));
const textOf = (row: Row) =>
  row.placed
    .map(({ item }) => item.text)
    .join(' ')
    .trim();
