import type { Fonts } from '../../../simulator/samples/fonts.ts';
import type { Mark, Sheet } from '../../../simulator/samples/sheet.ts';
import type { Entry, FilledForm } from '../form.ts';
import {
  drawAnswer,
  drawBox,
  drawConsent,
  drawHeading,
  drawSigning,
  drawTitle,
  type FormPen,
  type Look,
  startPage,
} from './parts.ts';

export type Fields = {
  labelWidth: number;
  pitch: number;
  /** label above its field instead of beside it */
  above: boolean;
  /** names as the maker of the form called them, by label or by order from 1 */
  names: (entry: Entry, order: number) => string;
};

/** An interactive form (AcroForm) filled in on a screen; printed empty and filled in with a pen where that is the plan. */
export function interactiveForm(look: Look, fields: Fields) {
  return (fonts: Fonts, forms: FilledForm[]): Sheet[] =>
    forms.map((filled) => {
      const form = startPage(fonts, filled, look);
      let order = 0;
      const field = (entry: Entry) => {
        order += 1;
        drawField(form, entry, fields.names(entry, order), fields);
      };
      drawTitle(form, filled);
      for (const part of [filled.person, filled.organisation]) {
        drawHeading(form, part.heading);
        for (const entry of part.entries) field(entry);
      }
      for (const choice of [filled.application, filled.role]) {
        if (!choice) continue;
        if ('options' in choice) {
          drawHeading(form, choice.question);
          for (const [index, option] of choice.options.entries()) {
            const name = `${choice === filled.role ? 'volba' : 'aplikace'}${index + 1}`;
            drawCheckBox(form, name, option, filled.plan.handwritten !== 'nothing');
          }
        } else field({ question: null, ...choice, hand: false });
      }
      drawConsent(form, { ...filled, consent: { ...filled.consent, ticked: null } });
      if (filled.consent.ticked !== null) {
        const option = { label: 'Souhlasím', ticked: filled.consent.ticked };
        drawCheckBox(form, 'souhlas', option, filled.plan.handwritten !== 'nothing');
      }
      drawSigning(form, filled);
      return form.pen.sheet;
    });
}

function drawField(form: FormPen, entry: Entry, name: string, fields: Fields): void {
  const { pen, look } = form;
  pen.gap(fields.pitch);
  pen.at(pen.left, pen.y, fields.above ? entry.label : `${entry.label}:`, { face: look.face, size: look.size });
  if (fields.above) pen.gap(look.size * 1.7);
  const x = fields.above ? pen.left : pen.left + fields.labelWidth;
  pen.mark({
    kind: 'field',
    name,
    x,
    y: pen.y - look.size * 1.2,
    width: pen.right - x,
    height: look.size * 1.6,
    value: entry.hand ? '' : entry.text,
  });
  if (entry.hand) drawAnswer(form, entry, x + 3, pen.y, pen.right - x - 6);
}

function drawCheckBox(form: FormPen, name: string, option: { label: string; ticked: boolean }, byHand: boolean): void {
  const { pen, look } = form;
  pen.gap(look.size * 1.7);
  const side = look.size;
  if (byHand) drawBox(form, pen.left, pen.y, option.ticked, true);
  else {
    pen.mark({
      kind: 'field',
      name,
      x: pen.left,
      y: pen.y - side + 1,
      width: side,
      height: side,
      value: option.ticked,
    });
  }
  pen.at(pen.left + side * 1.7, pen.y, option.label, { face: look.face, size: look.size });
}

/** The same sheet printed on paper: what the fields hold becomes ink. */
export function printed(sheet: Sheet): Sheet {
  return { ...sheet, marks: sheet.marks.flatMap(printedMark) };
}

function printedMark(mark: Mark): Mark[] {
  if (mark.kind !== 'field') return [mark];
  const { x, y, width, height, value } = mark;
  const frame: Mark = { kind: 'box', x, y, width, height };
  if (typeof value === 'string') {
    return [frame, { kind: 'text', text: value, x: x + 3, y: y + height * 0.72, size: 9, face: 'sans' }];
  }
  if (!value) return [frame];
  const cross = (x1: number, x2: number): Mark => ({ kind: 'line', x1, y1: y + 2, x2, y2: y + height - 2, width: 1 });
  return [frame, cross(x + 2, x + width - 2), cross(x + width - 2, x + 2)];
}
