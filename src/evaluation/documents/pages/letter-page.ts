import { wordyDate } from '../../../simulator/samples/dates.ts';
import type { Fonts, Typeface } from '../../../simulator/samples/fonts.ts';
import { signatureInk } from '../../../simulator/samples/ink.ts';
import type { Letter } from '../../../simulator/samples/letters.ts';
import { seatOf } from '../../../simulator/samples/organisations.ts';
import { Pen, type Sheet } from '../../../simulator/samples/sheet.ts';
import { type Hand, handOf, written } from '../hand.ts';

/** How letters of one organisation look. */
export type LetterLook = {
  margin: number;
  face: Typeface;
  boldFace: Typeface;
  size: number;
  head: 'left' | 'centre';
  /** from the left margin */
  addresseeX: number;
  dateAt: 'right' | 'left';
  signatureX: number;
  footer: boolean;
};

/** A letter of one page. `hand`: written with a pen from the date down, under a printed head. */
export function letterPage(look: LetterLook) {
  return (fonts: Fonts, letter: Letter, byHand: boolean): Sheet[] => {
    const pen = new Pen(fonts, look.margin);
    const hand = byHand ? handOf(letter.signedBy) : null;
    drawHead(pen, look, letter);
    for (const line of letter.to ?? [])
      pen.paragraph(line, { x: pen.left + look.addresseeX, face: look.face, size: look.size });
    if (letter.reference) {
      pen.gap(8);
      pen.line(`Č. j.: ${letter.reference}`, { face: look.face, size: look.size - 1.5 });
    }
    pen.gap(14);
    const dated = `${letter.organisation?.inCity ?? ''} ${wordyDate(letter.writtenOn)}`.trim();
    if (hand) writeLines(pen, hand, [dated], look);
    else pen.line(dated, { face: look.face, size: look.size, align: look.dateAt === 'right' ? 'right' : 'left' });
    pen.gap(12);
    drawBody(pen, look, letter, hand);
    pen.gap(34);
    const x = pen.left + look.signatureX;
    if (letter.signature === 'ink') {
      pen.mark({ kind: 'ink', path: signatureInk(letter.signedBy), x: x + 6, y: pen.y - 26, asPicture: false });
    }
    if (letter.stamp) pen.mark({ kind: 'stamp', x: x - 70, y: pen.y - 4, lines: letter.stamp });
    pen.at(x, pen.y + 10, letter.signedBy, { face: look.face, size: look.size });
    if (letter.position) pen.at(x, pen.y + 10 + look.size * 1.4, letter.position, { face: look.face, size: look.size });
    if (look.footer && letter.organisation) drawFooter(pen, letter);
    return [pen.sheet];
  };
}

function drawHead(pen: Pen, look: LetterLook, letter: Letter): void {
  const { organisation } = letter;
  const align = look.head;
  if (organisation) {
    pen.line(organisation.name, { face: look.boldFace, size: look.size + 3, align });
    pen.line(`${seatOf(organisation)}, IČO: ${organisation.ico}`, { face: look.face, size: look.size - 1.5, align });
    pen.rule(pen.left, pen.right, pen.y + 7, 0.8);
    pen.gap(20);
    return;
  }
  for (const line of letter.from ?? []) pen.line(line, { face: look.face, size: look.size });
  pen.gap(16);
}

function drawBody(pen: Pen, look: LetterLook, letter: Letter, hand: Hand | null): void {
  const subject = `Věc: ${letter.subject}`;
  const style = { face: look.face, size: look.size };
  if (hand) writeLines(pen, hand, [subject], look);
  else pen.paragraph(subject, { face: look.boldFace, size: look.size + 0.5 });
  pen.gap(8);
  for (const part of letter.body) {
    pen.gap(5);
    if (typeof part !== 'string') drawTable(pen, look, part);
    else if (hand) writeLines(pen, hand, handLines(part), look);
    else pen.paragraph(part, style);
  }
}

/** A hand writes about half as many letters in a line as type. */
function handLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 58) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function writeLines(pen: Pen, hand: Hand, lines: string[], look: LetterLook): void {
  for (const line of lines) {
    pen.gap(look.size * 2.1);
    pen.mark(written(hand, line, pen.left, pen.y, look.size * 1.6, pen.right - pen.left));
  }
}

/** Columns share the width by their longest text; the first row is a heading. */
function drawTable(pen: Pen, look: LetterLook, rows: string[][]): void {
  const size = look.size - 1.5;
  const faceOf = (row: number) => (row === 0 ? look.boldFace : look.face);
  const longest = rows[0]!.map((_, column) =>
    Math.max(...rows.map((row, index) => pen.width(row[column] ?? '', { face: faceOf(index), size }))),
  );
  const all = longest.reduce((sum, width) => sum + width + 12, 0);
  const widths = longest.map((width) => ((width + 12) / all) * (pen.right - pen.left));
  pen.gap(4);
  for (const [index, row] of rows.entries()) {
    let x = pen.left;
    const cells = row.map((text, column) => pen.wrap(text, widths[column]! - 6, { face: faceOf(index), size }));
    const height = Math.max(...cells.map((lines) => lines.length)) * size * 1.25 + 8;
    for (const [column, lines] of cells.entries()) {
      pen.box(x, pen.y, widths[column]!, height);
      for (const [line, text] of lines.entries()) {
        pen.at(x + 4, pen.y + size + 3 + line * size * 1.25, text, { face: faceOf(index), size });
      }
      x += widths[column]!;
    }
    pen.gap(height);
  }
  pen.gap(4);
}

/** Bank account and telephone: numbers that a reader of people's numbers must leave alone. */
function drawFooter(pen: Pen, letter: Letter): void {
  const { organisation } = letter;
  if (!organisation) return;
  pen.rule(pen.left, pen.right, 792, 0.4);
  const account = `27-${organisation.ico.slice(1)}0/0800`;
  const text = `bankovní spojení: ${account}   telefon: ${organisation.phone}   ${organisation.email}   ID DS: ${organisation.boxId}`;
  pen.at(pen.left, 804, text, { size: 7 });
}
