import type { Fonts } from '../../../simulator/samples/fonts.ts';
import type { Sheet } from '../../../simulator/samples/sheet.ts';
import type { Entry, FilledForm, Question } from '../form.ts';
import { written } from '../hand.ts';
import {
  drawAnswer,
  drawChoices,
  drawConsent,
  drawHeading,
  drawSigning,
  drawTitle,
  type FormPen,
  type Look,
  startPage,
} from './parts.ts';

export type Comb = {
  labelWidth: number;
  pitch: number;
  /** width of a box for one character */
  cell: number;
  /** a box of its own for each character, or short ticks on one line */
  teeth: 'boxes' | 'ticks';
};

const combed = new Set<Question>(['birthNumber', 'ico', 'birthDate']);

/** Numbers and dates one character a box, other answers on a line; as forms made for machines have it. */
export function combedForm(look: Look, comb: Comb) {
  return (fonts: Fonts, forms: FilledForm[]): Sheet[] =>
    forms.map((filled) => {
      const form = startPage(fonts, filled, look);
      drawTitle(form, filled);
      for (const part of [filled.person, filled.organisation]) {
        drawHeading(form, part.heading);
        for (const entry of part.entries) drawEntry(form, entry, comb);
      }
      drawChoices(form, filled, (entry) => drawEntry(form, entry, comb));
      drawConsent(form, filled);
      drawSigning(form, filled);
      return form.pen.sheet;
    });
}

function drawEntry(form: FormPen, entry: Entry, comb: Comb): void {
  const { pen, look } = form;
  const x = pen.left + comb.labelWidth;
  pen.gap(comb.pitch);
  pen.at(pen.left, pen.y, `${entry.label}:`, { face: look.face, size: look.size });
  if (entry.question && combed.has(entry.question) && /^[\d ./]+$/.test(entry.text)) {
    const characters = [...entry.text].filter((one) => one !== ' ');
    for (const [index, character] of characters.entries())
      drawTooth(form, entry, character, x + index * comb.cell, comb);
    return;
  }
  const lines = drawAnswer(form, entry, x + 3, pen.y, pen.right - x - 6);
  pen.rule(x, pen.right, pen.y + 4, 0.5);
  pen.gap((lines - 1) * look.size * 1.2);
}

function drawTooth(form: FormPen, entry: Entry, character: string, x: number, comb: Comb): void {
  const { pen, look, hand } = form;
  if (comb.teeth === 'boxes') pen.box(x, pen.y - comb.cell * 0.8, comb.cell, comb.cell * 1.1);
  else {
    pen.rule(x, x + comb.cell, pen.y + 4, 0.5);
    pen.mark({ kind: 'line', x1: x, y1: pen.y - 1, x2: x, y2: pen.y + 4, width: 0.5 });
  }
  if (entry.hand) pen.mark(written(hand, character, x + comb.cell * 0.22, pen.y + 1, look.size * 1.5, comb.cell * 0.6));
  else {
    const style = { face: look.face, size: look.size };
    pen.at(x + (comb.cell - pen.width(character, style)) / 2, pen.y, character, style);
  }
}
