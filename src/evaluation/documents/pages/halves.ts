import type { Fonts } from '../../../simulator/samples/fonts.ts';
import type { Sheet } from '../../../simulator/samples/sheet.ts';
import type { FilledForm } from '../form.ts';
import { drawRow, type Rows } from './labels-left.ts';
import { drawChoices, drawConsent, drawHeading, drawSigning, drawTitle, type Look, startPage } from './parts.ts';

/** Two short forms on one sheet, one under the other, as they are printed to save paper. */
export function halves(look: Look, rows: Rows) {
  return (fonts: Fonts, forms: FilledForm[]): Sheet[] => {
    const sheets: Sheet[] = [];
    for (let at = 0; at < forms.length; at += 2) {
      const sheet: Sheet = { width: 595, height: 842, marks: [] };
      for (const [index, filled] of forms.slice(at, at + 2).entries()) {
        const form = startPage(fonts, filled, look);
        const { pen } = form;
        pen.y = 24 + index * 412;
        drawTitle(form, filled);
        drawHeading(form, filled.person.heading);
        for (const entry of filled.person.entries) drawRow(form, entry, rows);
        drawHeading(form, filled.organisation.heading);
        for (const entry of filled.organisation.entries) drawRow(form, entry, rows);
        drawChoices(form, filled, (entry) => drawRow(form, entry, rows));
        drawConsent(form, filled);
        drawSigning(form, filled);
        sheet.marks.push(...pen.sheet.marks);
      }
      sheet.marks.push({ kind: 'line', x1: 20, y1: 421, x2: 575, y2: 421, width: 0.3 });
      sheets.push(sheet);
    }
    return sheets;
  };
}
