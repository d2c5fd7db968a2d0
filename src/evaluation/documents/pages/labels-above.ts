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

export type Cells = {
  /** how many places of the person stand side by side, row after row; the last number goes on */
  perRow: number[];
  /** the same for the organisation, whose name is long */
  perRowOfOrganisation: number[];
  height: number;
  labelSize: number;
  /** all four sides, or a line under the answer */
  frame: 'box' | 'line';
};

/** A small label at the top of a box and the answer under it; several boxes in a row. */
export function labelsAbove(look: Look, cells: Cells) {
  return (fonts: Fonts, forms: FilledForm[]): Sheet[] =>
    forms.map((filled) => {
      const form = startPage(fonts, filled, look);
      drawTitle(form, filled);
      drawHeading(form, filled.person.heading);
      drawCells(form, filled.person.entries, cells.perRow, cells);
      drawHeading(form, filled.organisation.heading);
      drawCells(form, filled.organisation.entries, cells.perRowOfOrganisation, cells);
      drawChoices(form, filled, (entry) => drawCells(form, [entry], [1], cells));
      drawConsent(form, filled);
      drawSigning(form, filled);
      return form.pen.sheet;
    });
}

function drawCells(form: FormPen, entries: Entry[], perRow: number[], cells: Cells): void {
  const { pen, look } = form;
  const rest = [...entries];
  for (let row = 0; rest.length > 0; row += 1) {
    const side = rest.splice(0, perRow[Math.min(row, perRow.length - 1)]!);
    const width = (pen.right - pen.left) / side.length;
    for (const [index, entry] of side.entries()) {
      const x = pen.left + index * width;
      if (cells.frame === 'box') pen.box(x, pen.y, width, cells.height);
      else pen.rule(x, x + width - 12, pen.y + cells.height - 2, 0.5);
      pen.at(x + 4, pen.y + cells.labelSize + 3, entry.label, { face: look.face, size: cells.labelSize });
      drawAnswer(form, entry, x + 5, pen.y + cells.height - 7, width - 14);
    }
    pen.gap(cells.height + (cells.frame === 'line' ? 4 : 0));
  }
}
