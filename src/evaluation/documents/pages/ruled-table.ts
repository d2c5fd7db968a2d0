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

export type Table = {
  labelWidth: number;
  /** where there is one pair in a row */
  wideLabelWidth: number;
  rowHeight: number;
  /** label and answer once or twice in a row */
  pairs: 1 | 2;
  shaded: boolean;
  boldLabels: boolean;
};

/** A table with borders, label and answer in cells side by side. */
export function ruledTable(look: Look, table: Table) {
  return (fonts: Fonts, forms: FilledForm[]): Sheet[] =>
    forms.map((filled) => {
      const form = startPage(fonts, filled, look);
      const onePair: Table = { ...table, pairs: 1, labelWidth: table.wideLabelWidth };
      drawTitle(form, filled);
      drawHeading(form, filled.person.heading);
      drawTable(form, filled.person.entries, table);
      drawHeading(form, filled.organisation.heading);
      drawTable(form, filled.organisation.entries, onePair);
      drawChoices(form, filled, (entry) => drawTable(form, [entry], onePair));
      drawConsent(form, filled);
      drawSigning(form, filled);
      return form.pen.sheet;
    });
}

function drawTable(form: FormPen, entries: Entry[], table: Table): void {
  const { pen, look } = form;
  const width = (pen.right - pen.left) / table.pairs;
  const label = { face: table.boldLabels ? look.boldFace : look.face, size: look.size - 0.5 };
  for (let at = 0; at < entries.length; at += table.pairs) {
    const row = entries.slice(at, at + table.pairs);
    const room = (entry: Entry) =>
      pen.wrap(entry.text, width - table.labelWidth - 10, { face: look.face, size: look.size });
    const lines = Math.max(...row.map((entry) => (entry.hand ? 1 : room(entry).length)));
    const height = table.rowHeight + (lines - 1) * look.size * 1.2;
    for (const [index, entry] of row.entries()) {
      const x = pen.left + index * width;
      if (table.shaded) pen.box(x, pen.y, table.labelWidth, height, 'grey');
      pen.box(x, pen.y, table.labelWidth, height);
      pen.box(x + table.labelWidth, pen.y, width - table.labelWidth, height);
      const baseline = pen.y + table.rowHeight * 0.5 + look.size * 0.36;
      pen.at(x + 5, baseline, entry.label, label);
      drawAnswer(form, entry, x + table.labelWidth + 5, baseline, width - table.labelWidth - 10);
    }
    pen.gap(height);
  }
}
