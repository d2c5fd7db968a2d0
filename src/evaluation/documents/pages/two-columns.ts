import type { Fonts } from '../../../simulator/samples/fonts.ts';
import type { Sheet } from '../../../simulator/samples/sheet.ts';
import type { Entry, FilledForm } from '../form.ts';
import {
  drawAnswer,
  drawChoices,
  drawConsent,
  drawSigning,
  drawTitle,
  type FormPen,
  type Look,
  startPage,
} from './parts.ts';

export type Columns = {
  labelWidth: number;
  pitch: number;
  gutter: number;
  /** the person stands in the left column, or in the right one */
  person: 'left' | 'right';
};

/** The person and the organisation side by side, each a column of labels and answers. */
export function twoColumns(look: Look, columns: Columns) {
  return (fonts: Fonts, forms: FilledForm[]): Sheet[] =>
    forms.map((filled) => {
      const form = startPage(fonts, filled, look);
      const { pen } = form;
      drawTitle(form, filled);
      const width = (pen.right - pen.left - columns.gutter) / 2;
      const places = [pen.left, pen.left + width + columns.gutter];
      const parts =
        columns.person === 'left' ? [filled.person, filled.organisation] : [filled.organisation, filled.person];
      const top = pen.y;
      const bottoms = parts.map((part, index) => {
        pen.y = top;
        drawColumn(form, part, places[index]!, width, columns);
        return pen.y;
      });
      pen.y = Math.max(...bottoms) + look.size;
      drawChoices(form, filled, (entry) => drawPlace(form, entry, pen.left, pen.right - pen.left, columns));
      drawConsent(form, filled);
      drawSigning(form, filled);
      return pen.sheet;
    });
}

function drawColumn(
  form: FormPen,
  part: { heading: string; entries: Entry[] },
  x: number,
  width: number,
  columns: Columns,
): void {
  form.pen.gap(columns.pitch);
  form.pen.at(x, form.pen.y, part.heading, { face: form.look.boldFace, size: form.look.size });
  for (const entry of part.entries) drawPlace(form, entry, x, width, columns);
}

function drawPlace(form: FormPen, entry: Entry, x: number, width: number, columns: Columns): void {
  const { pen, look } = form;
  pen.gap(columns.pitch);
  const labels = pen.wrap(`${entry.label}:`, columns.labelWidth - 4, { face: look.face, size: look.size - 0.5 });
  for (const [index, text] of labels.entries()) {
    pen.at(x, pen.y + index * look.size * 1.2, text, { face: look.face, size: look.size - 0.5 });
  }
  const lines = drawAnswer(form, entry, x + columns.labelWidth, pen.y, width - columns.labelWidth);
  pen.gap((Math.max(lines, labels.length) - 1) * look.size * 1.2);
}
