import type { Fonts, Typeface } from '../../../simulator/samples/fonts.ts';
import { signatureInk } from '../../../simulator/samples/ink.ts';
import { Pen } from '../../../simulator/samples/sheet.ts';
import type { Choice, Entry, FilledForm } from '../form.ts';
import { type Hand, handOf, written } from '../hand.ts';

/** What a layout decides beside where the answers stand. */
export type Look = {
  margin: number;
  face: Typeface;
  boldFace: Typeface;
  /** of the answers, points */
  size: number;
  titleSize: number;
  titleAt: 'left' | 'centre';
  capitals: boolean;
  /** a character of the font, or a square with two strokes */
  ticks: 'glyph' | 'drawn';
  /** options of a choice one under another or in one line */
  choices: 'stacked' | 'inLine';
  /** date and signature in one line; one under another; or as lines with small captions under them */
  signing: 'beside' | 'stacked' | 'captioned';
};

/** A pen over one page of a form, with the hand that fills it in. */
export type FormPen = { pen: Pen; look: Look; hand: Hand };

export function startPage(fonts: Fonts, form: FilledForm, look: Look): FormPen {
  return { pen: new Pen(fonts, look.margin), look, hand: handOf(form.signature.name) };
}

export function drawTitle({ pen, look }: FormPen, form: FilledForm): void {
  for (const line of form.addressee) pen.line(line, { face: look.face, size: look.size - 1.5 });
  if (form.addressee.length > 0) pen.gap(8);
  const title = look.capitals ? form.title.toUpperCase() : form.title;
  const size = look.titleSize;
  for (const line of pen.wrap(title, pen.right - pen.left, { face: look.boldFace, size })) {
    pen.line(line, { face: look.boldFace, size, align: look.titleAt });
  }
  for (const line of pen.wrap(form.purpose, pen.right - pen.left, { face: look.face, size: look.size })) {
    pen.line(line, { face: look.face, size: look.size, align: look.titleAt });
  }
  pen.gap(look.size);
}

export function drawHeading({ pen, look }: FormPen, text: string): void {
  if (text === '') return;
  pen.gap(look.size * 0.8);
  pen.line(text, { face: look.boldFace, size: look.size + 0.5 });
  pen.gap(look.size * 0.3);
}

/**
 * One answer with its first line on the baseline y: type broken to the room, or one line by hand. Returns how many
 * lines it took.
 */
export function drawAnswer({ pen, look, hand }: FormPen, entry: Entry, x: number, y: number, room: number): number {
  if (entry.text === '') return 1;
  if (entry.hand) {
    pen.mark(written(hand, entry.text, x, y, look.size * 1.75, room));
    return 1;
  }
  const style = { face: look.face, size: look.size };
  const lines = pen.wrap(entry.text, room, style);
  for (const [index, line] of lines.entries()) pen.at(x, y + index * look.size * 1.2, line, style);
  return lines.length;
}

/** A choice with its question, boxes before their words. `byHand`: the cross is strokes of a pen. */
export function drawChoice(form: FormPen, choice: Choice, byHand: boolean): void {
  const { pen, look } = form;
  if (choice.question !== '') pen.line(choice.question, { face: look.face, size: look.size });
  pen.gap(3);
  let x = pen.left;
  for (const option of choice.options) {
    const wide = look.size * 1.6 + pen.width(option.label, { face: look.face, size: look.size });
    if (look.choices === 'stacked' || x + wide > pen.right || x === pen.left) {
      pen.gap(look.size * 1.6);
      x = pen.left;
    }
    drawBox(form, x, pen.y, option.ticked, byHand);
    pen.at(x + look.size * 1.5, pen.y, option.label, { face: look.face, size: look.size });
    x += wide + look.size * 2;
  }
  pen.gap(4);
}

/** A box to tick, standing on the baseline y. */
export function drawBox({ pen, look, hand }: FormPen, x: number, y: number, ticked: boolean, byHand: boolean): void {
  const side = look.size * 0.85;
  if (look.ticks === 'glyph' && !byHand) {
    pen.at(x, y, ticked ? '☒' : '☐', { face: 'sans', size: look.size });
    return;
  }
  pen.box(x, y - side, side, side);
  if (!ticked) return;
  if (byHand) {
    const stray = () => (hand.next() - 0.5) * side * 0.5;
    const stroke = (x1: number, y1: number, x2: number, y2: number) =>
      `M ${(x1 + stray()).toFixed(1)} ${(y1 + stray()).toFixed(1)} L ${(x2 + stray()).toFixed(1)} ${(y2 + stray()).toFixed(1)}`;
    const path = `${stroke(0, 0, side, side)} ${stroke(side, 0, 0, side)}`;
    pen.mark({ kind: 'ink', path, x, y: y - side, asPicture: false });
    return;
  }
  pen.mark({ kind: 'line', x1: x + 1.5, y1: y - side + 1.5, x2: x + side - 1.5, y2: y - 1.5, width: 1 });
  pen.mark({ kind: 'line', x1: x + side - 1.5, y1: y - side + 1.5, x2: x + 1.5, y2: y - 1.5, width: 1 });
}

/** Application and role, whichever of them the form asks by boxes or by a line. */
export function drawChoices(form: FormPen, filled: FilledForm, drawLine: (entry: Entry) => void): void {
  const byHand = filled.plan.handwritten !== 'nothing';
  form.pen.gap(form.look.size * 0.6);
  if (filled.application && 'options' in filled.application) drawChoice(form, filled.application, byHand);
  else if (filled.application) {
    drawLine({ question: null, label: filled.application.label, text: filled.application.text, hand: false });
  }
  if (filled.role) drawChoice(form, filled.role, byHand);
}

export function drawConsent(form: FormPen, filled: FilledForm): void {
  const { pen, look } = form;
  pen.gap(look.size * 0.6);
  const indent = filled.consent.ticked === null ? 0 : look.size * 1.6;
  if (filled.consent.ticked !== null) {
    drawBox(form, pen.left, pen.y + look.size * 1.4, filled.consent.ticked, filled.plan.handwritten !== 'nothing');
  }
  const width = pen.right - pen.left - indent;
  pen.paragraph(filled.consent.text, { face: look.face, size: look.size - 0.5, x: pen.left + indent, width });
}

/** Place, date and signature, with the stamp of the organisation over it when there is one. */
export function drawSigning(form: FormPen, filled: FilledForm): void {
  const { pen, look } = form;
  const middle = pen.left + (pen.right - pen.left) * 0.52;
  const style = { face: look.face, size: look.size };
  pen.gap(look.size * 2.4);
  const date: Entry = { question: null, ...filled.placeAndDate };
  if (look.signing === 'captioned') {
    pen.gap(14);
    drawAnswer(form, date, pen.left + 4, pen.y, middle - pen.left - 30);
    drawSignature(form, filled, middle + 10, pen.y);
    pen.rule(pen.left, middle - 24, pen.y + 4, 0.6);
    pen.rule(middle, pen.right, pen.y + 4, 0.6);
    pen.at(pen.left, pen.y + 15, filled.placeAndDate.label, { face: look.face, size: look.size - 2 });
    pen.at(middle, pen.y + 15, filled.signature.label, { face: look.face, size: look.size - 2 });
    pen.gap(26);
    return;
  }
  const label = date.label === '' ? '' : `${date.label}: `;
  pen.at(pen.left, pen.y, label, style);
  drawAnswer(form, date, pen.left + pen.width(label, style), pen.y, middle - pen.left - 20);
  const x = look.signing === 'beside' ? middle : pen.left;
  if (look.signing === 'stacked') pen.gap(look.size * 3);
  const signature = `${filled.signature.label}:`;
  pen.at(x, pen.y, signature, style);
  const beside = x + pen.width(signature, style) + 8;
  drawSignature(form, filled, beside, pen.y);
  pen.rule(beside - 2, Math.min(beside + 170, pen.right), pen.y + 4, 0.5);
  pen.gap(24);
}

function drawSignature({ pen, look }: FormPen, filled: FilledForm, x: number, y: number): void {
  const { signature } = filled;
  // The stamp lies over the end of the signature, and not over the date above it.
  const stampX = look.signing === 'stacked' ? x + 230 : x + 120;
  if (signature.kind === 'ink') {
    pen.mark({ kind: 'ink', path: signatureInk(signature.name), x: x + 6, y: y - 24, asPicture: false });
  } else if (signature.kind === 'typed') {
    pen.at(x, y, `${signature.name} v. r.`, { face: look.face, size: look.size });
  }
  if (filled.stamp) pen.mark({ kind: 'stamp', x: stampX, y: y - 14, lines: filled.stamp });
}
