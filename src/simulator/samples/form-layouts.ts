import {
  applicationName,
  type ConsentForm,
  consentWording,
  declarations,
  electronicNote,
  formPurpose,
  formTitle,
  ministry,
  ministryCity,
  ministryStreet,
  organisationRows,
  personRows,
  placeAndDate,
  type Row,
  type SampleApplication,
  withShortLabels,
} from './consent-form.ts';
import type { Fonts } from './fonts.ts';
import { signatureInk } from './ink.ts';
import { fullName } from './people.ts';
import { Pen, type Sheet } from './sheet.ts';

const applications: SampleApplication[] = ['poskytovatel', 'rodina', 'senior'];

/** Layout A: one column, label on the left and value on the right over a dotted line. */
export function formInRows(fonts: Fonts, form: ConsentForm): Sheet[] {
  const pen = new Pen(fonts);
  pen.line(formTitle.toUpperCase(), { face: 'bold', size: 13.5, align: 'centre' });
  pen.line(formPurpose(form), { size: 10, align: 'centre' });
  pen.gap(8);
  addressee(pen);
  heading(pen, '1. Údaje o uživateli');
  for (const row of personRows(form)) dottedRow(pen, row);
  heading(pen, '2. Organizace uživatele');
  for (const row of organisationRows(form)) dottedRow(pen, row);
  dottedRow(pen, ['Aplikace', applicationName(form.application)]);
  role(pen, form);
  heading(pen, '3. Souhlas');
  pen.paragraph(consentWording(form), { size: 9.5 });
  pen.gap(16);
  pen.line(placeAndDate(form));
  pen.gap(10);
  signature(pen, form, pen.left + 190);
  return [pen.sheet];
}

/** Layout B: short labels; the person in the left column, the organisation and the application in the right one. */
export function formInColumns(fonts: Fonts, form: ConsentForm): Sheet[] {
  const pen = new Pen(fonts, 50);
  pen.line(formTitle, { face: 'serifBold', size: 16 });
  pen.line(formPurpose(form), { face: 'serif', size: 10.5 });
  pen.rule(pen.left, pen.right, pen.y + 8, 1.2);
  pen.gap(16);
  const top = pen.y;
  const middle = pen.left + 262;
  column(pen, 'UŽIVATEL', withShortLabels(personRows(form)), pen.left, 96, 248);
  const bottomLeft = pen.y;
  pen.y = top;
  column(pen, 'ORGANIZACE', withShortLabels(organisationRows(form)), middle, 100, pen.right - middle);
  pen.gap(12);
  pen.at(middle, pen.y + 14, 'PŘÍSTUP K APLIKACI', { face: 'bold', size: 9 });
  pen.gap(16);
  for (const application of applications) {
    pen.gap(15);
    pen.at(middle, pen.y, `${application === form.application ? '☒' : '☐'} ${applicationName(application)}`, {
      size: 9,
    });
  }
  pen.y = Math.max(bottomLeft, pen.y) + 14;
  role(pen, form);
  pen.gap(8);
  pen.paragraph(consentWording(form), { face: 'serif', size: 10 });
  pen.gap(22);
  const line = pen.y + 14;
  pen.at(pen.left, line, placeAndDate(form), { face: 'serif' });
  pen.y = line - 14;
  signature(pen, form, middle);
  return [pen.sheet];
}

/** Layout C: a table of boxes, small label at the top of the box and the value under it. */
export function formInBoxes(fonts: Fonts, form: ConsentForm): Sheet[] {
  const pen = new Pen(fonts, 48);
  pen.line(`${ministry}, ${ministryStreet}, ${ministryCity}`, { size: 8 });
  pen.gap(6);
  pen.line(formTitle.toUpperCase(), { face: 'bold', size: 13 });
  pen.line(formPurpose(form), { size: 9.5, face: 'bold' });
  pen.gap(10);
  boxRows(pen, personRows(form), [2, 2, 2, 2, 1, 2]);
  pen.gap(8);
  boxRows(pen, organisationRows(form), [2, 1, 1]);
  pen.gap(8);
  const y = pen.y;
  pen.box(pen.left, y, pen.right - pen.left, 34);
  pen.at(pen.left + 4, y + 10, 'Aplikace, ke které má být zřízen přístup', { size: 7 });
  for (const [index, application] of applications.entries()) {
    const mark = application === form.application ? '☒' : '☐';
    pen.at(pen.left + 6 + index * 165, y + 26, `${mark} ${applicationName(application)}`, { size: 10 });
  }
  pen.y = y + 40;
  role(pen, form);
  pen.gap(6);
  pen.paragraph(consentWording(form), { size: 9 });
  pen.gap(14);
  const bottom = pen.y;
  const half = (pen.right - pen.left) / 2;
  pen.box(pen.left, bottom, half, 62);
  pen.box(pen.left + half, bottom, half, 62);
  pen.at(pen.left + 4, bottom + 10, 'Místo a datum', { size: 7 });
  pen.at(pen.left + 6, bottom + 30, placeAndDate(form));
  pen.y = bottom - 2;
  signature(pen, form, pen.left + half + 6, 7);
  return [pen.sheet];
}

/** Layout D: an interactive form (AcroForm) with text fields, filled in on a screen. */
export function formInFields(fonts: Fonts, form: ConsentForm): Sheet[] {
  const pen = new Pen(fonts, 56);
  pen.line(formTitle, { face: 'bold', size: 15 });
  pen.line('pro zřízení uživatelského účtu k aplikaci OKslužby', { size: 10 });
  pen.gap(8);
  const fields: Record<string, string> = {};
  for (const [label] of [...personRows(form), ...organisationRows(form)]) fields[label] = fieldName(label);
  for (const [label, value] of personRows(form)) fieldRow(pen, label, fields[label]!, value);
  pen.gap(6);
  for (const [label, value] of organisationRows(form)) fieldRow(pen, label, fields[label]!, value);
  heading(pen, 'Aplikace');
  for (const application of applications) {
    tickRow(pen, `aplikace_${application}`, applicationName(application), application === form.application);
  }
  heading(pen, 'Postavení v organizaci');
  tickRow(pen, 'role_statutar', declarations.statutory, form.statutory);
  tickRow(pen, 'role_zamestnanec', declarations.employee, !form.statutory);
  pen.gap(6);
  pen.paragraph(consentWording(form), { size: 9 });
  pen.gap(10);
  pen.line(placeAndDate(form), { size: 10 });
  pen.gap(6);
  signature(pen, form, pen.left + 180);
  return [pen.sheet];
}

function addressee(pen: Pen): void {
  pen.line(`${ministry}, ředitel odboru provozu informačních`, { size: 9 });
  pen.line(`a komunikačních technologií, ${ministryStreet}, ${ministryCity}`, { size: 9 });
}

function heading(pen: Pen, text: string): void {
  pen.gap(9);
  pen.line(text, { face: 'bold', size: 10.5 });
  pen.gap(2);
}

function dottedRow(pen: Pen, [label, value]: Row): void {
  pen.gap(17.5);
  pen.at(pen.left, pen.y, `${label}:`, { size: 9.5 });
  for (const [index, line] of pen.wrap(value, pen.right - pen.left - 172, { size: 10 }).entries()) {
    if (index > 0) pen.gap(13);
    pen.at(pen.left + 172, pen.y, line, { size: 10 });
  }
  pen.rule(pen.left + 168, pen.right, pen.y + 3, 0.35);
}

function column(pen: Pen, title: string, rows: Row[], x: number, labelWidth: number, width: number): void {
  pen.gap(14);
  pen.at(x, pen.y, title, { face: 'bold', size: 9 });
  pen.gap(4);
  for (const [label, value] of rows) {
    pen.gap(16);
    const lines = pen.wrap(value, width - labelWidth, { size: 9 });
    const labels = pen.wrap(`${label}:`, labelWidth - 6, { size: 8.5 });
    for (let index = 0; index < Math.max(lines.length, labels.length); index += 1) {
      if (index > 0) pen.gap(11.5);
      pen.at(x, pen.y, labels[index] ?? '', { size: 8.5 });
      pen.at(x + labelWidth, pen.y, lines[index] ?? '', { size: 9 });
    }
  }
}

function boxRows(pen: Pen, rows: Row[], perLine: number[]): void {
  const rest = [...rows];
  for (let lineIndex = 0; rest.length > 0; lineIndex += 1) {
    const cells = rest.splice(0, perLine[lineIndex] ?? 2);
    const width = (pen.right - pen.left) / cells.length;
    const y = pen.y;
    for (const [index, [label, value]] of cells.entries()) {
      const x = pen.left + index * width;
      pen.box(x, y, width, 31);
      pen.at(x + 4, y + 10, label, { size: 7 });
      pen.at(x + 6, y + 25, value, { size: 10 });
    }
    pen.y = y + 31;
  }
}

function fieldRow(pen: Pen, label: string, name: string, value: string): void {
  pen.gap(20);
  pen.at(pen.left, pen.y, label, { size: 9.5 });
  pen.mark({ kind: 'field', name, x: pen.left + 150, y: pen.y - 12, width: 330, height: 16, value });
}

function tickRow(pen: Pen, name: string, label: string, value: boolean): void {
  pen.gap(17);
  pen.mark({ kind: 'field', name, x: pen.left + 2, y: pen.y - 9, width: 11, height: 11, value });
  pen.at(pen.left + 20, pen.y, label, { size: 9.5 });
}

function fieldName(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '_');
}

function role(pen: Pen, form: ConsentForm): void {
  pen.gap(8);
  pen.line(`${form.statutory ? '☒' : '☐'} ${declarations.statutory}`, { size: 9.5 });
  pen.line(`${form.statutory ? '☐' : '☒'} ${declarations.employee}`, { size: 9.5 });
}

/** The place for the signature: its label, then what the person put there. */
function signature(pen: Pen, form: ConsentForm, x: number, labelSize = 10): void {
  pen.gap(14);
  pen.at(x, pen.y, 'Podpis:', { size: labelSize });
  const beside = x + 52;
  if (form.signature.kind === 'typed') {
    pen.at(beside, pen.y + 8, form.signature.text);
  } else if (form.signature.kind === 'ink') {
    const path = signatureInk(fullName(form.person));
    pen.mark({ kind: 'ink', path, x: beside, y: pen.y - 12, asPicture: form.signature.asPicture });
  } else if (form.signature.kind === 'electronic') {
    const note = electronicNote({ ...form, signature: form.signature });
    for (const [index, text] of note.entries()) pen.at(beside, pen.y + index * 11, text, { size: 8.5 });
  }
  pen.rule(beside - 4, Math.min(beside + 190, pen.right), pen.y + 28, 0.5);
  pen.gap(34);
}
