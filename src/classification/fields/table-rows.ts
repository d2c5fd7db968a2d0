import type { Box } from '../../extraction/reading.ts';
import { findDates } from '../dates.ts';
import type { PlacedLine } from '../sections.ts';
import { cellsOf } from './labelled.ts';

/** A row of a table as it reads: cells from left to right, each whole though it may be broken into lines. */
export type TableRow = { cells: string[]; lines: PlacedLine[] };

/** A line with the places of its words. */
type Laid = { line: PlacedLine; box: Box; words: { text: string; left: number; right: number }[]; starts: number[] };

/** Points by which what stands under each other may be off. */
const tolerance = 4;
/** Lines of one row lie closer to each other than rows do, by at least so much. */
const rowGap = 1.35;

/**
 * Lines as rows of cells. Where the places of words are known, cells that were broken into several lines are put
 * together again: lines that keep to the same columns and lie closer to each other than the rows of their table. They
 * also tell cells between which there is hardly a gap.
 */
export function rowsOf(lines: PlacedLine[]): TableRow[] {
  const rows: TableRow[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(lines, at);
    rows.push(...(table ?? [{ cells: cellsOf(lines[at]!.line.text), lines: [lines[at]!] }]));
    at += table?.reduce((sum, row) => sum + row.lines.length, 0) ?? 1;
  }
  return rows;
}

/** The rows of a table that begins at a line, when its text alone does not tell them; else null. */
function tableAt(lines: PlacedLine[], at: number): TableRow[] | null {
  const first = laid(lines[at]!);
  if (!first || first.starts.length < 2) return null;
  const table = [first];
  let columns = first.starts;
  for (const next of lines.slice(at + 1, at + 200)) {
    const one = laid(next);
    const last = table.at(-1)!;
    if (!one || next.line.page !== last.line.line.page) break;
    const gap = one.box.y - last.box.y;
    const aligned = one.starts.filter((start) => columns.some((column) => Math.abs(column - start) <= tolerance));
    if (gap <= 0 || gap > 3.5 * last.box.height || aligned.length === 0) break;
    const more = merged([...columns, ...one.starts]);
    if (aligned.length < one.starts.length && one.starts.length < 2) break;
    if (isRunningText(one, more) || [...table, one].some((laidLine) => straddles(laidLine, more))) break;
    columns = more;
    table.push(one);
  }
  return table.length < 3 ? null : rowsInColumns(table, columns);
}

function rowsInColumns(table: Laid[], columns: number[]): TableRow[] | null {
  const gaps = table.slice(1).map((one, place) => one.box.y - table[place]!.box.y);
  const closest = Math.min(...gaps);
  // All lines alike are rows of one line each; their places tell cells that only one blank parts.
  const apart = !gaps.some((gap) => gap > rowGap * closest);
  const rows: TableRow[] = [];
  table.forEach((one, place) => {
    const cells = inColumns(one, columns);
    const row = rows.at(-1);
    const goesOn = !apart && row && gaps[place - 1]! <= rowGap * closest && continues(row.cells, cells);
    if (!goesOn) rows.push({ cells, lines: [one.line] });
    else {
      row.cells = row.cells.map((text, column) => `${text} ${cells[column]}`.trim());
      row.lines.push(one.line);
    }
  });
  const written = table.every(({ starts }) => starts.length === columns.length);
  return rows.some((row) => row.lines.length > 1) || !written ? rows : null;
}

/** A line with a value in every column, or with a second date in one, is a row of its own. */
function continues(row: string[], cells: string[]): boolean {
  const full = cells.every((text) => text !== '');
  const twoDates = cells.some((text, column) => findDates(text).length > 0 && findDates(row[column]!).length > 0);
  return !full && !twoDates;
}

function laid(line: PlacedLine): Laid | null {
  const { box, words, text } = line.line;
  if (!box || !words || words.length === 0) return null;
  const starts: number[] = [];
  let seen = 0;
  for (const cell of cellsOf(text)) {
    const word = words[seen];
    if (!word) break;
    starts.push(word.box.x);
    seen += cell.split(/\s+/).length;
  }
  const placed = words.map((word) => ({ text: word.text, left: word.box.x, right: word.box.x + word.box.width }));
  return { line, box, words: placed, starts };
}

/** Where columns begin, from left to right; what lies within the tolerance is one. */
function merged(starts: number[]): number[] {
  const columns: number[] = [];
  for (const start of starts.toSorted((a, b) => a - b)) {
    if (columns.length === 0 || start - columns.at(-1)! > tolerance) columns.push(start);
  }
  return columns;
}

/** A line without a wide gap whose words lie in several columns. */
function isRunningText(one: Laid, columns: number[]): boolean {
  return one.starts.length === 1 && inColumns(one, columns).filter((text) => text !== '').length > 2;
}

/** A word that lies across the beginning of a column belongs to running text. */
function straddles({ words }: Laid, columns: number[]): boolean {
  return words.some(({ left, right }) =>
    columns.some((column) => left < column - tolerance && right > column + tolerance),
  );
}

function inColumns({ words }: Laid, columns: number[]): string[] {
  const cells = columns.map((): string[] => []);
  for (const { text, left } of words) {
    const column = columns.findLastIndex((start) => start <= left + tolerance);
    cells[Math.max(0, column)]!.push(text);
  }
  return cells.map((texts) => texts.join(' '));
}
