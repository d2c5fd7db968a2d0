import type { FormField, Line } from '../../extraction/reading.ts';
import { type ApplicationMention, findApplications } from '../application.ts';
import { findDates } from '../dates.ts';
import { fold } from '../folded.ts';
import type { FieldId, FormDescription } from '../forms/form.ts';
import { labelQualifiers } from '../forms/usual-labels.ts';
import { findNames } from '../people.ts';
import { areOneSlipApart } from '../typos.ts';
import { anyOf } from '../vocabulary/word.ts';
import { type OpenValue, startOf, takeContinuations } from './wrapped.ts';

/** A value beside or below its label. `text` is as written, trimmed, never empty; birth numbers are not masked here. */
export type LabelledValue = {
  field: FieldId;
  /** folded, without blanks; the name of the form field where there is no label */
  label: string;
  text: string;
  line: Line | null;
  formField: FormField | null;
  /** false: the value was put to the label by counting columns, or the form field and the text differ */
  sure: boolean;
};

/** What labels a section carries (also of empty places) and the values at them, in reading order. */
export type LabelledSection = { labels: Set<FieldId>; values: LabelledValue[] };

type Index = { byLabel: Map<string, FieldId>; withColon: RegExp; atStart: RegExp; inValue: RegExp };
type Cell = { text: string; folded: string };
/** `misspelt`: one letter away from a label we know */
type LabelCell = Cell & { field: FieldId; label: string; rest: string; colon: boolean; misspelt?: true };

const indexes = new WeakMap<FormDescription, Index>();

function indexOf(form: FormDescription): Index {
  let index = indexes.get(form);
  if (!index) {
    const byLabel = new Map<string, FieldId>();
    for (const [field, labels] of Object.entries(form.labels))
      for (const label of labels) byLabel.set(label, field as FieldId);
    const all = [...byLabel.keys()].sort((a, b) => b.length - a.length);
    const alternation = all.map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, ' ?')).join('|');
    const qualifier = `(?: ${anyOf(labelQualifiers)}){0,2}`;
    index = {
      byLabel: new Map([...byLabel].map(([label, field]) => [label.replace(/ /g, ''), field])),
      withColon: new RegExp(
        String.raw`(?<![a-z0-9])(${alternation})${qualifier}(?: ?\([^()]{0,60}\))?\*? ?(?::|(?<=^.{2,40}) [-–] )`,
        'g',
      ),
      atStart: new RegExp(
        String.raw`^(?:\d{1,2}[.)] ?|[a-z]\) ?|[-•*·] ?)?(${alternation})(?![a-z0-9])${qualifier}(?![a-z0-9])(?: ?\([^()]{0,60}\))?\*?`,
      ),
      inValue: new RegExp(`[,;] ?(?:${alternation})(?![a-z0-9])`),
    };
    indexes.set(form, index);
  }
  return index;
}

/** Cells of a line: two blanks or more, a tab or a bar stand between columns. */
export function cellsOf(text: string): string[] {
  return text
    .split(/\s{2,}|\t|\s?[|¦]\s?/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

// Letters of a comb, one character a box: "0 4  .  1 1  .  1 9 6 6". Five in a row are no words.
const comb = /(?<![^\s])(?:[\p{L}\d./-]\s{1,2}){4,}[\p{L}\d./-](?![^\s])/gu;

function withoutComb(text: string): string {
  return text.replace(comb, (letters) => letters.replace(/\s/g, ''));
}

function cleanValue(text: string): string {
  return text
    .replace(/^[\s.:_…·=-]+/, '')
    .replace(/[\s_…]+$|\.{2,}\s*$/g, '')
    .trim();
}

// "… v aplikaci OKslužby –" at the end of a line: the word below names the application.
const nameBegun = /(?:ok.{0,3}sluzby|aplikac[a-z]{1,4}) ?[-/]?$/;

/** "… k následujícím účtům" / "aplikace OKslužby – poskytovatel prosíme …": the rest of a sentence, though it begins like a label. */
function goesOn(cell: string, before: string): boolean {
  return /^aplikac/.test(cell) && before.length > 45 && /[a-z]$/.test(before);
}

/** "Digitálně podepsáno, jméno: Jana Malá": what a signing program prints is no place to fill in. */
const signedNote = /(?:(?:digitalne|elektronicky|certifikat[a-z]{0,3}) [^:]{0,40}|podeps(?:ano|al)[^:]{0,30})$/;

/** `before`: the line above, folded. */
function cellsWithLabels(text: string, form: FormDescription, before: string): (Cell | LabelCell)[] {
  const index = indexOf(form);
  const { byLabel, withColon, atStart } = index;
  const cells: (Cell | LabelCell)[] = [];
  // A speck before a label (") Příjmení") is no part of it.
  const written = cellsOf(text).map((cell) => cell.replace(/^[)\]|'!;,.]{1,2}\s+(?=\p{L})/u, ''));
  for (const [place, cell] of written.entries()) {
    const folded = fold(cell);
    const applications = findApplications(cell);
    const marks = [...folded.matchAll(withColon)].filter(
      (mark) =>
        (mark.index === 0
          ? !nameBegun.test(before) && !goesOn(cell, before)
          : /[\s,;(/.)•*-]$/.test(folded.slice(0, mark.index))) &&
        // "uživatele aplikace OKslužby – poskytovatel:" names the application, not the provider.
        !applications.some((one) => one.index <= mark.index && mark.index < one.index + one.length) &&
        // "… tomuto zaměstnanci organizace: Mgr. Irena Malá" goes on with the employee.
        !(
          byLabel.get(mark[1]!.replace(/ /g, '')) === 'organisationName' &&
          /[a-z]{3} $/.test(folded.slice(0, mark.index))
        ) &&
        !isSpelling(mark, applications, byLabel, folded) &&
        !signedNote.test(folded.slice(0, mark.index)),
    );
    if (marks.length > 0 && (marks[0]!.index < 6 || !/[a-z]{3}/.test(folded.slice(0, marks[0]!.index)))) {
      // "Věc: Nová činnost organizace – přístup k …": a subject is one sentence, whatever words stand in it.
      cells.push(...labelsAt(cell, folded, marks[0]![1] === 'vec' ? marks.slice(0, 1) : marks, index));
      continue;
    }
    if (marks.length > 0) {
      // A sentence with labels in it: "…, IČO: 12345678, e-mail: …"
      const start = marks[0]!.index;
      cells.push(
        { text: cell.slice(0, start), folded: folded.slice(0, start) },
        ...labelsAt(cell, folded, marks, index),
      );
      continue;
    }
    const match = atStart.exec(folded);
    if (match) {
      const label = match[1]!.replace(/ /g, '');
      const field = byLabel.get(label)!;
      const tail = cell.slice(match[0].length);
      const rest = cleanValue(tail);
      // A line that is the end of a sentence ("… k aplikaci OKslužby – / poskytovatel.") is no label.
      const endsSentence = tail.trim() === '.';
      if ((rest === '' && !endsSentence) || fitsWithoutColon(field, rest, match[1]!)) {
        cells.push({ text: cell, folded, field, label, rest, colon: false });
        continue;
      }
    }
    const told =
      joinedLabel(cell, folded, index) ??
      misspeltLabel(cell, folded, index) ??
      stemmedLabel(cell, folded, written[place + 1]);
    cells.push(told ?? { text: cell, folded });
  }
  return cells;
}

// "… účet k aplikaci OKslužby: poskytovatel": the colon is how somebody spells the software.
function isSpelling(
  mark: RegExpExecArray,
  applications: ApplicationMention[],
  byLabel: Map<string, FieldId>,
  folded: string,
): boolean {
  const end = mark.index + mark[0].length;
  const spelled = applications.some(({ index }) => end <= index && index <= end + 3);
  if (!spelled || !/(?:sluzb[a-z]|aplikac[a-z]{1,2}) ?:$/.test(mark[0])) return false;
  return byLabel.get(mark[1]!.replace(/ /g, '')) !== 'application' || /[a-z]{3}/.test(folded.slice(0, mark.index));
}

/** Labels told by a stem when the value has the shape that goes with it: "Datum narození této osoby: 1. 2. 1980". */
const stems: { field: FieldId; label: RegExp; value: RegExp }[] = [
  {
    field: 'birthDate',
    label: /naro[zd]|(?<![a-z])nar(?:\.|$)/,
    value: /^\d{1,2}\. ?(?:\d{1,2}|\p{L}{3,9})\.? ?\d{4}$/u,
  },
  {
    field: 'username',
    label: /uzivatelsk[a-z]{1,3} (?:jmen|uc)|uziv\. ?jmen|login|prihlas|(?<![a-z])uc(?:et|tu|tem)(?![a-z])/,
    value: /^[a-z][a-z._-]{1,24}\d{1,4}$/,
  },
];

/** A label before a colon, or in the cell before the value, that only its stem and the shape of its value tell. */
function stemmedLabel(cell: string, folded: string, next: string | undefined): LabelCell | null {
  const [, head, tail] = /^([^:]{4,70}?) ?: *(.{3,40})$/.exec(cell) ?? [];
  const written = head === undefined ? (cell.length <= 60 ? cell : undefined) : head;
  const value = (tail ?? (head === undefined ? next : undefined))?.trim();
  if (written === undefined || value === undefined) return null;
  const found = stems.find((one) => one.label.test(fold(written)) && one.value.test(value));
  if (!found) return null;
  const label = fold(written).replace(/ /g, '');
  return { text: cell, folded, field: found.field, label, rest: tail?.trim() ?? '', colon: tail !== undefined };
}

/** "Funkce / pracovní zařazení:": two labels of one field in one. */
function joinedLabel(cell: string, folded: string, { byLabel }: Index): LabelCell | null {
  const written = /^([a-z][a-z .,/()-]{5,70}?) ?:/.exec(folded);
  if (!written) return null;
  const parts = written[1]!.split(/[/,(]/).map((part) => part.replace(/[ )]/g, ''));
  const [field, ...others] = parts.map((part) => byLabel.get(part));
  if (!field || others.length === 0 || others.some((one) => one !== field)) return null;
  return { text: cell, folded, field, label: parts[0]!, rest: cleanValue(cell.slice(written[0].length)), colon: true };
}

/** "Datum narozní: 1. 2. 1980": what stands there is not missing, but a person must see it. */
function misspeltLabel(cell: string, folded: string, { byLabel }: Index): LabelCell | null {
  const written = /^([a-z][a-z .,/-]{5,40}?) ?:/.exec(folded);
  if (!written) return null;
  const word = written[1]!.replace(/ /g, '');
  if (word.length < 6) return null;
  for (const [label, field] of byLabel) {
    if (label.length < 6 || !areOneSlipApart(word, label)) continue;
    const rest = cleanValue(cell.slice(written[0].length));
    return { text: cell, folded, field, label, rest, colon: true, misspelt: true };
  }
  return null;
}

function labelsAt(cell: string, folded: string, marks: RegExpExecArray[], { byLabel, inValue }: Index): LabelCell[] {
  return marks.map((mark, at) => {
    const end = marks[at + 1]?.index ?? cell.length;
    const label = mark[1]!.replace(/ /g, '');
    const whole = cell.slice(mark.index + mark[0].length, end);
    // "místo narození: Plzenec, rodné číslo 945416/3532, …": the next label of a sentence ends the value.
    const next = inValue.exec(fold(whole));
    const rest = cleanValue(next ? whole.slice(0, next.index) : whole).replace(/[,;]$/, '');
    return {
      text: cell.slice(mark.index, end),
      folded: folded.slice(mark.index, end),
      field: byLabel.get(label)!,
      label,
      rest,
      colon: true,
    };
  });
}

// Without a colon only values that cannot be the rest of a sentence are taken.
function fitsWithoutColon(field: FieldId, rest: string, label: string): boolean {
  switch (field) {
    case 'birthDate':
      return findDates(rest)[0]?.index === 0;
    case 'birthNumber':
      return /^[\d\s|/._-]{9,40}$/.test(rest);
    case 'ico':
      return /^(?:CZ)?[\d ]{6,11}$/.test(rest);
    case 'email':
      return /^\S+@\S+$/.test(rest);
    case 'phone':
      return /^[+\d\s/-]{9,20}$/.test(rest);
    case 'givenNames':
    case 'familyName':
    case 'birthSurname':
      return /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}$/u.test(rest);
    case 'fullName':
    case 'familyThenGiven':
      return label.length > 8 && /^(?:\p{L}{1,6}\. ?){0,3}\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3}$/u.test(rest);
    default:
      return false;
  }
}

function isLabel(cell: Cell | LabelCell | undefined): cell is LabelCell {
  return cell !== undefined && 'field' in cell;
}

// "Pracovní pozice:  statutární zástupce": behind a colon a word that is a label elsewhere is the value.
function isValueOf(cell: LabelCell, next: LabelCell): boolean {
  return next.rest === '' && !next.colon && (cell.colon || cell.field === 'application');
}

const glyph = /[☐☑☒✓✔✗✘○◉●◯■□🗹🗷]|\[ ?[xX×_]? ?\]/u;

/** Reads label and value pairs: value right of the label, in the next cell, or in the line below. */
export function readLabelled(lines: Line[], formFields: FormField[], form: FormDescription): LabelledSection {
  const labels = new Set<FieldId>();
  const values: LabelledValue[] = [];
  const rows = lines.map((line, at) =>
    cellsWithLabels(withoutComb(line.text.slice(0, 600)), form, fold(lines[at - 1]?.text.slice(-60) ?? '').trim()),
  );
  // Values that may go on in the line below.
  let wrapping: OpenValue[] = [];
  const beside = rows.flat().filter((cell) => isLabel(cell) && cell.colon && cell.rest !== '').length;

  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const line = lines[at]!;
    const open: LabelCell[] = [];
    const placed: OpenValue[] = [];
    const taken = new Set<Cell>();
    row.forEach((cell, place) => {
      if (!isLabel(cell)) return;
      labels.add(cell.field);
      taken.add(cell);
      const next = row[place + 1];
      const add = (text: string) => {
        const value = { field: cell.field, label: cell.label, text, line, formField: null, sure: !cell.misspelt };
        values.push(value);
        placed.push({ value, line, start: startOf(line, text, cell.text), lines: 1 });
      };
      if (cell.rest !== '') add(cell.rest);
      else if (next && (!isLabel(next) || isValueOf(cell, next))) {
        taken.add(next);
        const text = cleanValue(next.text);
        // A tick box beside the label is read as a tick, not as a value.
        if (text !== '' && !glyph.test(text)) add(text);
      } else open.push(cell);
    });
    const loose = row.filter((cell) => !taken.has(cell) && !glyph.test(cell.text)).map((cell) => cleanValue(cell.text));
    wrapping = [...placed, ...takeContinuations(wrapping, line, loose)];
    const labelCount = row.filter(isLabel).length;
    if (open.length === 0 || open.length < labelCount) continue;
    const below = rows[at + 1];
    const belowLine = lines[at + 1];
    if (!below || !belowLine || belowLine.page !== line.page || below.some(isLabel)) continue;
    // "Věc: Prosba vedení" / "organizace" / "Dobrý den,"
    if (/^(?:dobry den|vazen[aeiy])(?![a-z])/.test(fold(belowLine.text.trim()))) continue;
    if (open.some((cell) => cell.colon) && beside >= 3) continue;
    if (line.box && belowLine.box && belowLine.box.y - (line.box.y + line.box.height) > 40) continue;
    values.push(
      ...valuesBelow(
        open,
        below.map((cell) => cleanValue(cell.text)).filter((text) => text !== ''),
        belowLine,
      ),
    );
  }
  readFormFields(formFields, form, labels, values);
  return {
    labels,
    values: values.map((value, at) => bareUsername(givenName(wholeName(value, labels), values[at + 1]))),
  };
}

/** "Můj login: malaj01.": the full stop is that of the sentence. "Uživatel: malaj": small letters are no name of a person. */
function bareUsername(given: LabelledValue): LabelledValue {
  const isUsername = given.field === 'fullName' && /^[a-z][a-z0-9._-]{2,24}$/.test(given.text);
  const value: LabelledValue = isUsername ? { ...given, field: 'username' } : given;
  return value.field === 'username' ? { ...value, text: value.text.replace(/[.,;)]+$/, '') } : value;
}

/** "Jméno uživatele: Jana" above "Příjmení uživatele: Malá": one word beside a surname is the given name. */
function givenName(value: LabelledValue, next: LabelledValue | undefined): LabelledValue {
  const alone =
    value.field === 'fullName' && /^\p{L}+(?: \p{L}+)?$/u.test(value.text) && findNames(value.text).length === 0;
  return alone && next?.field === 'familyName' ? { ...value, field: 'givenNames' } : value;
}

/** "Jméno: Ing. Jana Malá", and nowhere a place for the surname: it is the whole name. */
function wholeName(value: LabelledValue, labels: Set<FieldId>): LabelledValue {
  if (value.field !== 'givenNames' || labels.has('familyName') || labels.has('fullName')) return value;
  const name = findNames(value.text)[0];
  const whole =
    name?.givenNames && name.sure && fold(value.text.slice(0, name.index)).replace(/[a-z]{1,6}\.|\s/g, '') === '';
  return whole ? { ...value, field: 'fullName' } : value;
}

function valuesBelow(open: LabelCell[], texts: string[], line: Line): LabelledValue[] {
  const value = (cell: LabelCell, text: string, sure: boolean): LabelledValue => ({
    field: cell.field,
    label: cell.label,
    text,
    line,
    formField: null,
    sure: sure && !cell.misspelt,
  });
  // Boxes below a heading are offers: an unticked one is no value.
  if (texts.some((text) => text.length > 120 || glyph.test(text))) return [];
  if (open.length === 1) return texts.length > 0 ? [value(open[0]!, texts.join(' '), true)] : [];
  if (texts.length === open.length) return open.map((cell, at) => value(cell, texts[at]!, true));
  if (texts.length > open.length) return [];
  // Fewer values than labels: a box was left empty. Values with a shape of their own find their label, others go left to right.
  const rest = [...texts];
  const taken: LabelledValue[] = [];
  const shaped = open.filter((cell) => {
    const fits = rest.findIndex((text) => fitsWithoutColon(cell.field, text, '') && hasShape(cell.field));
    if (fits < 0) return !hasShape(cell.field);
    taken.push(value(cell, rest.splice(fits, 1)[0]!, true));
    return false;
  });
  for (const [at, cell] of shaped.slice(0, rest.length).entries()) {
    taken.push(value(cell, rest[at]!, rest.length === shaped.length));
  }
  return taken;
}

function hasShape(field: FieldId): boolean {
  return ['birthDate', 'birthNumber', 'ico', 'email', 'phone'].includes(field);
}

// "Datum narození uživatele"
const qualified = new RegExp(`(?<=[a-z.] )${anyOf(labelQualifiers)}(?: ${anyOf(labelQualifiers)})?\\*? ?$`);

/** The field a name or a label of an interactive form stands for; prefixes such as "osoba." are given up one by one. */
export function fieldNamed(text: string, form: FormDescription): FieldId | null {
  const { byLabel } = indexOf(form);
  const written = fold(text.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')).replace(/\([^()]*\)/g, ' ');
  const unqualified = byLabel.get(written.replace(qualified, '').replace(/ /g, ''));
  if (unqualified) return unqualified;
  const words = written.split(/[\s._:[\]*/-]+/).filter((word) => word !== '' && !/^\d+$/.test(word) && word !== 'a');
  const known = (candidate: string[]) =>
    byLabel.get(candidate.join('')) ?? byLabel.get(candidate.join('a')) ?? byLabel.get(candidate.join('-'));
  // "osoba.prijmeni" is a surname: what stands last says it, unless only the beginning is known ("jmeno2 tisk").
  const candidates = [...words.keys()].slice(0, 5).map((from) => words.slice(from));
  const shortened = [...words.keys()].slice(1, 5).map((to) => words.slice(0, -to));
  for (const candidate of [...candidates, ...shortened]) {
    const field = known(candidate);
    if (field) return field;
  }
  return null;
}

function readFormFields(
  formFields: FormField[],
  form: FormDescription,
  labels: Set<FieldId>,
  values: LabelledValue[],
): void {
  const filled: LabelledValue[] = [];
  for (const formField of formFields) {
    if (formField.kind !== 'text' && formField.kind !== 'choice') continue;
    const field = (formField.label ? fieldNamed(formField.label, form) : null) ?? fieldNamed(formField.name, form);
    if (!field) continue;
    labels.add(field);
    const text = (formField.value ?? '').trim();
    if (text === '') continue;
    const printed = values.filter((one) => one.field === field && one.formField === null);
    // The value of a field is also drawn on the page: the field is the better source.
    const same = printed.find((one) => fold(one.text).includes(fold(text)) || fold(text).includes(fold(one.text)));
    if (same) values.splice(values.indexOf(same), 1);
    filled.push({
      field,
      label: fold(formField.label ?? formField.name).replace(/ /g, ''),
      text,
      line: same?.line ?? null,
      formField,
      sure: !formField.contradicted,
    });
  }
  values.unshift(...filled);
}
