import { Parser } from 'htmlparser2';
import { composeReading, startDraft, unreadable } from '../compose-reading.ts';
import { addFlowingPage } from '../flowing-page.ts';
import { readingCaps } from '../limits.ts';
import type { DocumentReading } from '../reading.ts';
import { linesOf, ticksOf } from '../text-lines.ts';
import { readZipText, type ZipDirectory } from '../zip-directory.ts';

const engine = 'htmlparser2 12.0.0';

/** Formats built into every workbook that show a number as a date (ECMA-376 part 1, §18.8.30). */
const dateFormats = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);
/** Day 0 of a workbook, chosen so that days after February 1900 come out right; and of those that count from 1904. */
const epoch = { usual: Date.UTC(1899, 11, 30), since1904: Date.UTC(1904, 0, 1) };

/**
 * An Excel workbook (XLSX): a row is a line with its cells two spaces apart, the name of a sheet stands before its rows when
 * there are more sheets. Dates, which are numbers of days in the file, are written as dates. Formulas give the value last
 * computed. Its ZIP directory has been checked before.
 */
export async function readXlsx(directory: ZipDirectory): Promise<DocumentReading> {
  const draft = startDraft('sheet', engine);
  const workbook = (await readZipText(directory, 'xl/workbook.xml')) ?? '';
  const sheets = sheetsOf(workbook, (await readZipText(directory, 'xl/_rels/workbook.xml.rels')) ?? '');
  if (sheets.length === 0) return unreadable('sheet', 'Sešit Excel je poškozený a nelze ho přečíst.', engine);
  const table: SheetContext = {
    strings: sharedStrings((await readZipText(directory, 'xl/sharedStrings.xml')) ?? ''),
    isDate: dateStyles((await readZipText(directory, 'xl/styles.xml')) ?? ''),
    dayZero: /date1904="(1|true)"/.test(workbook) ? epoch.since1904 : epoch.usual,
  };
  const texts: string[] = [];
  for (const { name, part } of sheets) {
    const xml = await readZipText(directory, part);
    if (xml === null) {
      draft.reasons.push('Některý z listů sešitu v souboru chybí.');
      continue;
    }
    if (sheets.length > 1) texts.push(name);
    texts.push(...sheetRows(xml, table));
    if (texts.length > readingCaps.lines) break;
  }
  draft.lines = linesOf(texts);
  draft.fields = ticksOf(draft.lines);
  if (sheets.some((sheet) => sheet.hidden)) draft.warnings.push('Sešit má skryté listy; čtou se také.');
  const names = [...directory.entries.keys()];
  if (names.some((name) => name.startsWith('xl/embeddings/'))) {
    draft.reasons.push('Sešit obsahuje vložené objekty, které se nečtou.');
  }
  addFlowingPage(
    draft,
    names.some((name) => name.startsWith('xl/media/')),
    0,
  );
  return composeReading(draft);
}

type SheetContext = { strings: string[]; isDate: (style: number) => boolean; dayZero: number };

function sheetsOf(workbook: string, relations: string): { name: string; part: string; hidden: boolean }[] {
  const targets = new Map<string, string>();
  elements(relations, 'Relationship', ({ Id = '', Target = '' }) => {
    targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  });
  const sheets: { name: string; part: string; hidden: boolean }[] = [];
  elements(workbook, 'sheet', (attributes) => {
    const part = targets.get(attributes['r:id'] ?? '');
    const hidden = (attributes.state ?? 'visible') !== 'visible';
    if (part && sheets.length < 200) sheets.push({ name: attributes.name ?? '', part, hidden });
  });
  return sheets;
}

function elements(xml: string, name: string, found: (attributes: Record<string, string>) => void): void {
  const parser = new Parser(
    { onopentag: (tag, attributes) => localName(tag) === name && found(attributes) },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

/** Texts that cells refer to by their number; phonetic hints (`rPh`) are left out. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let inText = false;
  let phonetic = false;
  const parser = new Parser(
    {
      onopentag(tag) {
        const name = localName(tag);
        if (name === 'si') strings.push('');
        if (name === 'rPh') phonetic = true;
        inText = name === 't' && !phonetic;
      },
      ontext(text) {
        if (inText && strings.length > 0) strings[strings.length - 1] += text;
      },
      onclosetag(tag) {
        inText = false;
        if (localName(tag) === 'rPh') phonetic = false;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return strings;
}

/** Which of the styles of cells show a date: a built-in format, or one of the author's with a day or a year in it. */
function dateStyles(xml: string): (style: number) => boolean {
  const own = new Set<number>();
  elements(xml, 'numFmt', ({ numFmtId, formatCode = '' }) => {
    const plain = formatCode.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
    if (/[dy]/i.test(plain)) own.add(Number(numFmtId));
  });
  const formats: number[] = [];
  let inCellFormats = false;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = localName(tag);
        if (name === 'cellXfs') inCellFormats = true;
        if (name === 'xf' && inCellFormats) formats.push(Number(attributes.numFmtId ?? 0));
      },
      onclosetag(tag) {
        if (localName(tag) === 'cellXfs') inCellFormats = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return (style) => dateFormats.has(formats[style] ?? 0) || own.has(formats[style] ?? 0);
}

function sheetRows(xml: string, context: SheetContext): string[] {
  const rows: string[] = [];
  let cells: string[] = [];
  let cell: { type: string; style: number; value: string } | null = null;
  let inValue = false;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = localName(tag);
        if (name === 'c') cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '' };
        inValue = name === 'v' || name === 't';
      },
      ontext(text) {
        if (inValue && cell) cell.value += text;
      },
      onclosetag(tag) {
        const name = localName(tag);
        inValue = false;
        if (name === 'c' && cell) {
          const text = cellText(cell, context).replace(/\s+/g, ' ').trim();
          if (text !== '') cells.push(text);
          cell = null;
        } else if (name === 'row') {
          if (cells.length > 0 && rows.length <= readingCaps.lines) rows.push(cells.join('  '));
          cells = [];
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return rows;
}

/** The value of a cell by its type (ECMA-376 part 1, §18.18.11). */
function cellText(cell: { type: string; style: number; value: string }, context: SheetContext): string {
  switch (cell.type) {
    case 's':
      return context.strings[Number(cell.value)] ?? '';
    case 'b':
      return cell.value === '1' ? 'ano' : 'ne';
    case 'n':
      return cell.value !== '' && context.isDate(cell.style) ? dateText(Number(cell.value), context) : cell.value;
    default:
      return cell.value;
  }
}

function dateText(days: number, { dayZero }: SheetContext): string {
  const date = new Date(dayZero + Math.floor(days) * 86_400_000);
  if (Number.isNaN(date.getTime())) return '';
  return `${date.getUTCDate()}. ${date.getUTCMonth() + 1}. ${date.getUTCFullYear()}`;
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}
