import { czechTime } from '../intake/health.ts';

export type Column<Row> = { title: string; value: (row: Row) => string | number | Date | null; widest?: number };

/** A table for people: columns as wide as needed, long text cut with an ellipsis, times as in Prague. */
export function table<Row>(rows: Row[], columns: Column<Row>[]): string {
  const cells = rows.map((row) => columns.map((column) => cell(column.value(row), column.widest ?? 60)));
  const widths = columns.map((column, index) =>
    Math.max(column.title.length, ...cells.map((line) => line[index]!.length)),
  );
  const line = (parts: string[]) =>
    parts
      .map((part, index) => part.padEnd(widths[index]!))
      .join('  ')
      .trimEnd();
  return [
    line(columns.map((column) => column.title)),
    line(widths.map((width) => '─'.repeat(width))),
    ...cells.map(line),
  ].join('\n');
}

function cell(value: string | number | Date | null, widest: number): string {
  if (value === null) return '–';
  const text = value instanceof Date ? czechTime(value) : String(value);
  const shown = text.replace(/\s+/g, ' ').trim();
  return shown.length > widest ? `${shown.slice(0, widest - 1)}…` : shown;
}

/** Lines "label: value" with the values under one another; what is null is left out. */
export function facts(pairs: [label: string, value: string | number | Date | null | undefined][]): string {
  const shown = pairs.filter(([, value]) => value !== null && value !== undefined && value !== '');
  const width = Math.max(...shown.map(([label]) => label.length));
  return shown
    .map(([label, value]) => `  ${`${label}:`.padEnd(width + 2)}${value instanceof Date ? czechTime(value) : value}`)
    .join('\n');
}

/** One entry per line of a text, indented; long lines are wrapped at words. */
export function indent(text: string, by: number, width = 110): string {
  const space = ' '.repeat(by);
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line && by + line.length + 1 + word.length > width) {
        lines.push(space + line);
        line = word;
      } else line = line ? `${line} ${word}` : word;
    }
    lines.push(space + line);
  }
  return lines.join('\n');
}
