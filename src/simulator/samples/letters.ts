import { department, ministry, ministryCity, ministryStreet } from './consent-form.ts';
import { wordyDate } from './dates.ts';
import { docxOf, textParagraph, textTable } from './docx.ts';
import type { Fonts } from './fonts.ts';
import { signatureInk } from './ink.ts';
import { type SampleOrganisation, seatOf } from './organisations.ts';
import { Pen, type Sheet, type TextStyle } from './sheet.ts';

/** A letter of an organisation, before any layout. */
export type Letter = {
  /** null: a private person, whose name and address stand in `from` */
  organisation: SampleOrganisation | null;
  from?: string[];
  /** lines of the addressee; the department of the ministry when absent */
  to?: string[];
  reference?: string;
  /** YYYY-MM-DD */
  writtenOn: string;
  subject: string;
  /** paragraphs; an array of rows is a table, its first row a heading */
  body: (string | string[][])[];
  signedBy: string;
  position?: string;
  /** what stands by the name: strokes of a pen, nothing, or a note of an electronic signature */
  signature?: 'ink' | 'none' | 'electronic';
  stamp?: string[];
};

const ourDepartment = [ministry, capitalised(department), ministryStreet, ministryCity];

/** The letter with a letterhead and a footer, as PDF pages or as what goes through a scanner. */
export function letterSheets(fonts: Fonts, letter: Letter): Sheet[] {
  const sheets: Sheet[] = [];
  let pen = new Pen(fonts, 68);
  const turnPage = () => {
    footer(pen, letter);
    sheets.push(pen.sheet);
    pen = new Pen(fonts, 68);
  };
  letterhead(pen, letter);
  const face = 'serif' as const;
  for (const part of letter.body) {
    if (pen.y > 690) turnPage();
    pen.gap(6);
    if (typeof part === 'string') pen.paragraph(part, { face, size: 10.5 });
    else table(pen, part);
  }
  if (pen.y > 650) turnPage();
  pen.gap(letter.stamp ? 52 : 26);
  const x = pen.left + 250;
  if (letter.signature === 'ink') {
    pen.mark({ kind: 'ink', path: signatureInk(letter.signedBy), x: x + 10, y: pen.y - 16, asPicture: false });
  }
  if (letter.stamp) pen.mark({ kind: 'stamp', x: pen.left + 150, y: pen.y + 20, lines: letter.stamp });
  pen.gap(24);
  pen.at(x, pen.y, letter.signedBy, { face });
  if (letter.position) pen.at(x, pen.y + 14, letter.position, { face });
  if (letter.signature === 'electronic') {
    pen.at(x, pen.y + 28, `Elektronicky podepsáno: ${letter.signedBy}`, { size: 7.5 });
  }
  footer(pen, letter);
  return [...sheets, pen.sheet];
}

/** The letter from a word processor. */
export function letterDocx(letter: Letter, madeAt: Date): Promise<Uint8Array> {
  const head = letter.organisation
    ? [
        textParagraph(letter.organisation.name, { bold: true, size: 13, spaceAfter: 0 }),
        textParagraph(`${seatOf(letter.organisation)} | IČO: ${letter.organisation.ico}`, { size: 9, spaceAfter: 16 }),
      ]
    : (letter.from ?? []).map((line) => textParagraph(line, { spaceAfter: 0 }));
  return docxOf(
    [
      ...head,
      ...(letter.to ?? ourDepartment).map((line) => textParagraph(line, { spaceAfter: 0 })),
      textParagraph('', { spaceAfter: 6 }),
      textParagraph(placeAndDay(letter), { align: 'right' }),
      textParagraph(`Věc: ${letter.subject}`, { bold: true, spaceAfter: 10 }),
      ...letter.body.map((part) => (typeof part === 'string' ? textParagraph(part) : textTable(part, true))),
      textParagraph('', { spaceAfter: 14 }),
      textParagraph(letter.signedBy, { align: 'right', spaceAfter: 0 }),
      textParagraph(letter.position ?? '', { align: 'right' }),
      ...(letter.organisation ? [textParagraph(contact(letter.organisation), { size: 8 })] : []),
    ],
    { title: letter.subject, creator: letter.signedBy, madeAt },
  );
}

/** The letter as plain text; `encoding` is what older programs save. */
export function letterText(letter: Letter, encoding: 'utf-8' | 'windows-1250' = 'utf-8'): Uint8Array {
  const lines = [
    ...(letter.organisation
      ? [letter.organisation.name, `${seatOf(letter.organisation)}, IČO ${letter.organisation.ico}`]
      : (letter.from ?? [])),
    '',
    ...(letter.to ?? ourDepartment),
    '',
    placeAndDay(letter),
    '',
    `Věc: ${letter.subject}`,
    '',
    ...letter.body.flatMap((part) => [...(typeof part === 'string' ? [part] : part.map((row) => row.join('\t'))), '']),
    letter.signedBy,
    letter.position ?? '',
    '',
  ];
  const text = lines.join('\r\n');
  return encoding === 'utf-8' ? new Uint8Array(Buffer.from(text, 'utf8')) : windows1250(text);
}

const windows1250Letters = new TextDecoder('windows-1250');

/** Node decodes windows-1250 and does not encode it: the table is turned round. */
function windows1250(text: string): Uint8Array {
  const codes = new Map<string, number>();
  for (let code = 255; code >= 0; code -= 1) codes.set(windows1250Letters.decode(Uint8Array.of(code)), code);
  return Uint8Array.from(text, (letter) => codes.get(letter) ?? 0x3f);
}

function letterhead(pen: Pen, letter: Letter): void {
  if (letter.organisation) {
    pen.line(letter.organisation.name, { face: 'serifBold', size: 14 });
    pen.line(`${seatOf(letter.organisation)}   IČO: ${letter.organisation.ico}`, { size: 8.5 });
    pen.rule(pen.left, pen.right, pen.y + 6, 1);
    pen.gap(18);
  } else {
    for (const line of letter.from ?? []) pen.line(line, { face: 'serif' });
    pen.gap(16);
  }
  const top = pen.y;
  for (const line of letter.to ?? ourDepartment) pen.paragraph(line, { x: pen.left + 240, face: 'serif' });
  pen.at(pen.left, top + 14, letter.reference ? `Naše zn.: ${letter.reference}` : '', { size: 8.5 });
  if (letter.organisation) pen.at(pen.left, top + 27, `Tel.: ${letter.organisation.phone}`, { size: 8.5 });
  pen.gap(20);
  pen.line(placeAndDay(letter), { face: 'serif', align: 'right' });
  pen.gap(14);
  for (const line of pen.wrap(`Věc: ${letter.subject}`, pen.right - pen.left, { face: 'serifBold', size: 11 })) {
    pen.line(line, { face: 'serifBold', size: 11 });
  }
  pen.gap(8);
}

function footer(pen: Pen, letter: Letter): void {
  if (!letter.organisation) return;
  pen.rule(pen.left, pen.right, 796, 0.4);
  pen.at(pen.left, 808, contact(letter.organisation), { size: 7 });
}

/** Bank account and telephone: numbers that a reader of people's numbers must leave alone. */
function contact(organisation: SampleOrganisation): string {
  const account = `19-${organisation.ico.slice(1)}0/0100`;
  return `IČO: ${organisation.ico}   bankovní spojení: ${account}   tel.: ${organisation.phone}   e-mail: ${organisation.email}`;
}

function table(pen: Pen, rows: string[][]): void {
  pen.gap(6);
  const styleOf = (row: number) => ({ size: 8.5, face: row === 0 ? ('bold' as const) : ('sans' as const) });
  const widths = columnWidths(pen, rows, styleOf);
  for (const [index, row] of rows.entries()) {
    const style = styleOf(index);
    const cells = row.map((cell, column) => pen.wrap(cell, widths[column]! - 8, style));
    const height = Math.max(...cells.map((lines) => lines.length)) * 11 + 8;
    if (index === 0) pen.box(pen.left, pen.y, pen.right - pen.left, height, 'grey');
    let x = pen.left;
    for (const [column, lines] of cells.entries()) {
      pen.box(x, pen.y, widths[column]!, height);
      for (const [line, text] of lines.entries()) pen.at(x + 4, pen.y + 12 + line * 11, text, style);
      x += widths[column]!;
    }
    pen.y += height;
  }
  pen.gap(4);
}

/** The page is shared out by how long the longest text of each column is. */
function columnWidths(pen: Pen, rows: string[][], styleOf: (row: number) => TextStyle): number[] {
  const longest = rows[0]!.map((_, column) => {
    return Math.max(...rows.map((row, index) => pen.width(row[column] ?? '', styleOf(index)))) + 10;
  });
  const all = longest.reduce((total, width) => total + width, 0);
  return longest.map((width) => (width / all) * (pen.right - pen.left));
}

function placeAndDay(letter: Letter): string {
  return letter.organisation
    ? `${letter.organisation.inCity} ${wordyDate(letter.writtenOn)}`
    : wordyDate(letter.writtenOn);
}

function capitalised(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
