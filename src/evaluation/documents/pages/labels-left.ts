import type { Fonts } from '../../../simulator/samples/fonts.ts';
import type { Sheet } from '../../../simulator/samples/sheet.ts';
import type { Entry, FilledForm } from '../form.ts';
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

export type Rows = {
  labelWidth: number;
  /** from one baseline to the next */
  pitch: number;
  colon: boolean;
  boldLabels: boolean;
  /** what the answer stands on: a line, dots typed after it, or nothing */
  under: 'rule' | 'dots' | 'nothing';
};

/** Label on the left, answer beside it at a fixed place; one page, or the organisation on a page of its own. */
export function labelsLeft(look: Look, rows: Rows, pages: 1 | 2 = 1) {
  return (fonts: Fonts, forms: FilledForm[]): Sheet[] =>
    forms.flatMap((filled) => {
      const first = startPage(fonts, filled, look);
      drawTitle(first, filled);
      drawHeading(first, filled.person.heading);
      for (const entry of filled.person.entries) drawRow(first, entry, rows);
      const second = pages === 2 ? startPage(fonts, filled, look) : first;
      drawRest(second, filled, rows);
      return pages === 2 ? [first.pen.sheet, second.pen.sheet] : [first.pen.sheet];
    });
}

function drawRest(form: FormPen, filled: FilledForm, rows: Rows): void {
  drawHeading(form, filled.organisation.heading);
  for (const entry of filled.organisation.entries) drawRow(form, entry, rows);
  drawChoices(form, filled, (entry) => drawRow(form, entry, rows));
  drawConsent(form, filled);
  drawSigning(form, filled);
}

/** One labelled place; long answers go on under their first line. */
export function drawRow(form: FormPen, entry: Entry, rows: Rows): void {
  const { pen, look } = form;
  const x = pen.left + rows.labelWidth;
  pen.gap(rows.pitch);
  const label = { face: rows.boldLabels ? look.boldFace : look.face, size: look.size };
  pen.at(pen.left, pen.y, rows.colon ? `${entry.label}:` : entry.label, label);
  const lines = drawAnswer(form, entry, x, pen.y, pen.right - x);
  if (rows.under === 'rule') pen.rule(x - 2, pen.right, pen.y + 3, 0.4);
  if (rows.under === 'dots') drawDots(form, x + (entry.hand || lines > 1 ? 0 : answerWidth(form, entry)));
  pen.gap((lines - 1) * look.size * 1.2);
}

function answerWidth({ pen, look }: FormPen, entry: Entry): number {
  return pen.width(`${entry.text} `, { face: look.face, size: look.size });
}

function drawDots({ pen, look }: FormPen, x: number): void {
  const style = { face: look.face, size: look.size };
  const count = Math.floor((pen.right - x) / pen.width('.', style));
  if (count > 0) pen.at(x, pen.y, '.'.repeat(count), style);
}
