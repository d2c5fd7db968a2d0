import type { Application, Organisation, Person } from './act.ts';
import { applicationsOf, findBareApplications } from './application.ts';
import { findBirthNumbers, parseBirthNumber } from './birth-number.ts';
import { bornWords, continuesDate, findDates, mayBeBirth } from './dates.ts';
import { cellsOf, fieldNamed, type LabelledValue } from './fields/labelled.ts';
import { organisationFrom, organisationOfRow } from './fields/organisation.ts';
import { fillBirthDate, findEmail, nameOnly, nobody, personFrom } from './fields/person.ts';
import { roleOfFunction } from './fields/role.ts';
import { rowsOf, type TableRow } from './fields/table-rows.ts';
import { fold, plain } from './folded.ts';
import type { FieldId } from './forms/form.ts';
import { souhlas2023 } from './forms/souhlas-2023.ts';
import { isGivenName } from './given-names.ts';
import { isOrganisation } from './legal-form.ts';
import { findBareUsername, findNamesakeUsername, findUsername, sentenceValue } from './letters.ts';
import { compareNames, withoutTitles } from './names.ts';
import { findNames, type SeenName, splitFullName, titleBehind } from './people.ts';
import type { PlacedLine, Section } from './sections.ts';
import { listItem, partAt } from './unbroken-lines.ts';
import { officeWords } from './vocabulary/changes.ts';
import { contactWords } from './vocabulary/papers.ts';
import { obliqueOfficeWords, workWords } from './vocabulary/roles.ts';
import { anyOf, anyWord } from './vocabulary/word.ts';

/** A person in a letter with the line and character where he or she stands. */
export type LetterPerson = {
  person: Person;
  line: PlacedLine;
  column: number;
  /** a birth date, birth number or user name stands beside the name */
  identified: boolean;
  /** folded words before the name on its line and the end of the line before */
  before: string;
  /** folded words after the name, up to the next name */
  after: string;
  /** applications of the person's own row in a table */
  applications?: Application[];
  /** organisation of the person's own row in a table: a founder writes for several */
  organisation?: Organisation | null;
};

/** Who signs a letter, also when it names him before; `signedAt` is the line of the signature. */
export type Signatory = LetterPerson & { signedAt: PlacedLine };

export function nameOf(person: Person): string {
  return [person.givenNames?.value, person.familyName?.value].filter((part) => part).join(' ');
}

function fromSeen(section: Section, line: PlacedLine, seen: Omit<SeenName, 'index' | 'length'>): Person {
  return {
    ...nobody,
    givenNames: seen.givenNames === null ? null : sentenceValue(section, line, seen.givenNames, seen.sure),
    familyName: sentenceValue(section, line, seen.familyName, seen.sure),
    titles: seen.titles === null ? null : sentenceValue(section, line, seen.titles, true),
  };
}

const labelledBirth = new RegExp(String.raw`(?:nar\.?|${bornWords}|n\.|\*)[\s:(),/a-z]{0,22}$`);

/** Birth date, birth number, user name and e-mail in a piece of text, put to a person. */
function addIdentifiers(section: Section, person: Person, text: string, lines: PlacedLine[]): boolean {
  const line = (needle: string) => lines.find((one) => one.line.text.includes(needle)) ?? lines[0]!;
  let identified = false;
  const number = findBirthNumbers(text)[0];
  if (number && !person.birthNumber) {
    const parsed = parseBirthNumber(number.digits);
    if (parsed) {
      const written = text.slice(number.index, number.index + number.length);
      person.birthNumber = sentenceValue(section, line(written), parsed, parsed.valid, written);
      identified = true;
    }
  }
  const folded = fold(text);
  for (const date of findDates(text)) {
    const before = folded.slice(Math.max(0, date.index - 40), date.index);
    const labelled = labelledBirth.test(before);
    // "17. března 1997 (narození)"
    const labelledBehind = /^\s?\(?(?:narozeni|nar\.|datum nar)/.test(folded.slice(date.index + date.length));
    // Without a label a date may be anything; only one that is old enough to be a birth and follows the name.
    const bare =
      !/(?:dne|od|do|ke dni|ze dne|k|k datu|datum)\s?:?\s?$/.test(before) && date.index < 70 && mayBeBirth(date.iso);
    if (!person.birthDate && (labelled || labelledBehind || bare)) {
      const written = text.slice(date.index, date.index + date.length);
      person.birthDate = sentenceValue(section, line(written), date.iso, true, written);
      identified = true;
    }
  }
  fillBirthDate(person);
  const username = findUsername(text) ?? findNamesakeUsername(text, person.familyName?.value ?? '');
  if (username && !person.username) {
    person.username = sentenceValue(section, line(username.value), username.value, true);
    identified = true;
  }
  const email = findEmail(text);
  if (email && !person.email) person.email = sentenceValue(section, line(email.split('@')[0]!), email, true);
  return identified;
}

/** Rows of a table with a head of labels ("Jméno a příjmení  Datum narození  Uživatelské jméno"). */
function tablePeople(section: Section): LetterPerson[] {
  const people: LetterPerson[] = [];
  const table = rowsOf(section.lines);
  for (const [at, { cells: titles, lines }] of table.entries()) {
    if (titles.length < 2 || lines.some(({ line }) => line.text.includes(':'))) continue;
    // A row of values is no head.
    if (titles.some((title) => findDates(title).length > 0 || findBareUsername(title))) continue;
    const below = table.slice(at + 1, at + 61);
    const head = titles.map((title) => (title === '' ? null : fieldNamed(title, souhlas2023)));
    // "Uživatel  Jméno  Příjmení" above "malaj  Jana  Malá"
    const user = head.indexOf('fullName');
    const cell = below[0]?.cells.length === head.length ? below[0].cells[user] : undefined;
    if (user >= 0 && head.includes('familyName') && cell && /^[a-z][a-z0-9._-]{2,24}$/.test(cell))
      head[user] = 'username';
    const skip = head[0] === null && head.length > 2 ? 1 : 0;
    const named = head.some((field) => field !== null && nameFields.has(field));
    const shaped = !named && nameByValues(head, below);
    if (!(named || shaped) || head.filter((field) => field !== null).length < 2) continue;
    // "Pracovní pozice  provozní pracovník": a label and its value, not two heads.
    if (head.length === 2 && !shaped && section.labelled.values.some((one) => one.line === lines[0]!.line)) continue;
    for (const row of below) {
      const offset = row.cells.length === head.length ? 0 : row.cells.length === head.length - skip ? skip : -1;
      if (offset < 0) break;
      const [line] = row.lines as [PlacedLine];
      const values: LabelledValue[] = row.cells.flatMap((text, column) => {
        const field = head[column + offset];
        return field && text !== ''
          ? [{ field, label: field, text, line: line.line, formField: null, sure: true }]
          : [];
      });
      const person = personFrom(section, values);
      if (!person.familyName) break;
      // "Přihlašovací jméno, e-mail" above "malaj01, jana.mala@domov.example"
      const loose = row.cells.filter((_, column) => mayIdentify(head[column + offset])).join('  ');
      const own = () => findBareUsername(loose) ?? findNamesakeUsername(loose, person.familyName!.value);
      const username = person.username ? null : own();
      if (username) person.username = sentenceValue(section, line, username.value, true);
      const email = person.email ? null : findEmail(loose);
      if (email) person.email = sentenceValue(section, line, email, true);
      const identified = person.birthDate !== null || person.birthNumber !== null || person.username !== null;
      const applications = applicationsOf(
        values.filter((one) => one.field === 'application').flatMap((one) => findBareApplications(one.text)),
      );
      const organisation = organisationOfRow(section, values);
      const after = plain(row.cells.join(' '));
      people.push({ person, line, column: 0, identified, before: '', after, applications, organisation });
    }
  }
  return people;
}

/** Whether a user name or an address may stand below such a head of a table. */
function mayIdentify(field: FieldId | null | undefined): boolean {
  return !field || field === 'email' || field === 'username';
}

/** What a cell, or a line of its own, tells of the person named beside or above it. */
const identifyingFields = new Set<FieldId>(['birthDate', 'birthNumber', 'username', 'email']);
const nameFields = new Set<FieldId>(['fullName', 'familyName', 'familyThenGiven']);

/**
 * "Kdo ve funkci skončil" above names of people: sets that column of the head and says whether there is one; of several
 * the one right before what identifies the person ("Kdo deleguje", "Na koho deleguje", "Datum narození").
 */
function nameByValues(head: (FieldId | null)[], rows: TableRow[]): boolean {
  const [row] = rows;
  if (!row || row.cells.length !== head.length) return false;
  // "Účet" above "malaj01"
  const account = head.findIndex(
    (field, at) => field === null && findBareUsername(row.cells[at]!)?.value === row.cells[at],
  );
  if (account >= 0 && !head.includes('username')) head[account] = 'username';
  const identifier = head.findIndex((field) => field !== null && identifyingFields.has(field));
  const columns = head.flatMap((field, at) => {
    const name = field === null ? findNames(row.cells[at]!)[0] : undefined;
    return name?.givenNames && name.sure && name.length + 12 >= row.cells[at]!.length ? [at] : [];
  });
  const column = columns.findLast((at) => at < identifier) ?? columns[0];
  if (identifier < 0 || column === undefined) return false;
  head[column] = 'fullName';
  return true;
}

function isNameField(field: FieldId): boolean {
  return field === 'fullName' || field === 'familyThenGiven';
}

/** Blocks "Jméno a příjmení: … / Datum narození: …", also repeated for several people. */
function labelledPeople(section: Section): LetterPerson[] {
  const values = section.labelled.values.filter(
    (value) => value.line !== null && !(isNameField(value.field) && isOrganisation(value.text)),
  );
  const starts = values
    .map((value, at) => ({ value, at }))
    .filter(
      ({ value }) =>
        ['fullName', 'familyThenGiven', 'givenNames'].includes(value.field) || value.field === 'familyName',
    )
    .filter(({ value, at }) => {
      if (value.field !== 'familyName' && value.field !== 'givenNames') return true;
      const before = values[at - 1];
      return (
        !before || (before.field !== 'familyName' && before.field !== 'givenNames') || before.field === value.field
      );
    });
  const lead = leadOf(values, starts[0]?.at ?? 0);
  return starts.flatMap(({ value, at }, index) => {
    const block = values.slice(Math.max(0, at - lead), (starts[index + 1]?.at ?? values.length + lead) - lead);
    const person = personFrom(section, block);
    const line = section.lines.find((one) => one.line === value.line);
    if (!person.familyName || !line) return [];
    // "… tito naši pracovníci: Jan Malý, nar. …; Eva Velká, nar. …": a sentence.
    if (value.field === 'fullName' && findNames(line.line.text).length > 1) return [];
    const whole = value.field === 'fullName' ? splitFullName(nameOnly(value.text)) : person;
    // "Nový uživatel: Magdaléna" / "Adámková.": broken between two lines, read as running text.
    // "Denisa Jarmila" / "Nová." as well: two given names.
    const lastGiven = value.field === 'fullName' && isGivenName(fold(value.text.split(' ').at(-1)!.replace(/\.$/, '')));
    const half = whole?.givenNames === null || lastGiven;
    const broken = half && line.line.text.trimEnd().endsWith(value.text);
    if (whole === null || broken) return [];
    addIdentifiers(section, person, line.line.text, [line]);
    const identified = person.birthDate !== null || person.birthNumber !== null || person.username !== null;
    const own =
      starts.length > 1 ? applicationsOf(block.filter(isWanted).flatMap((one) => findBareApplications(one.text))) : [];
    const column = line.line.text.indexOf(value.text);
    return [
      { person, line, column, identified, before: '', after: '', ...(own.length > 0 ? { applications: own } : {}) },
    ];
  });
}

/** How many values that identify a person stand before the name in each block: "Uživatelské jméno: malaj" / "Jméno: Jana". */
function leadOf(values: LabelledValue[], first: number): number {
  const before = values.slice(0, first).findLastIndex((value) => !identifyingFields.has(value.field));
  return first - before - 1;
}

/** A place for the application that is asked for, not for the one that is had. */
function isWanted({ field, line }: LabelledValue): boolean {
  return field === 'application' && !heldLabel.test(fold(line?.text ?? ''));
}

const heldLabel = /stavajici|soucasn|dosavadn|puvodn|zrizen|(?<![a-z])ma (?:ucet|pristup)|ucet/;

const contactBefore = new RegExp(`${anyOf(contactWords)}[^a-z]{0,3}$`);

/** What follows the name of an organisation that ends like one of a person: its town, then its legal form. */
const ofAnOrganisation =
  /^(?: (?:nad|pod|u|v|na) \p{Lu}\p{Ll}+)?,? ?(?:příspěvková|z\. ?[súp]\.|p\. ?o\.|o\. ?p\. ?s\.|s\. ?r\. ?o\.|a\. ?s\.)/u;

/** "Hospicová péče Svatava Rokytná": what stands within the name of the organisation, also broken into two lines. */
function isPartOf(
  organisation: string | null,
  seen: SeenName,
  text: string,
  lineBefore: string,
  lineAfter: string,
): boolean {
  const name = plain(organisation ?? '');
  const written = plain(text.slice(seen.index, seen.index + seen.length));
  const at = name.indexOf(written);
  const leading = name.slice(0, Math.max(0, at)).trim();
  // "… organizace Hospicová péče Svatava" / "Rokytná, z. ú.": whatever the organisation of the letter is.
  if (ofAnOrganisation.test(`${text.slice(seen.index + seen.length)}${lineAfter}`)) return true;
  // A sole trader is called like himself: "MUDr. Igor Bareš".
  if (leading.replace(/[a-z]{1,6}\.(?: |$)/g, '') === '') return false;
  return at > 0 && leading !== '' && plain(`${lineBefore} ${text.slice(0, seen.index)}`).endsWith(leading);
}

/** "tomanovad21 – Drahomíra Tomanová", or in the cell before: the user name before the name. */
const usernameBefore =
  /(?:^|\s)([a-z][a-z.]{1,20}\d{1,4})(?: [-–=:…/·→] | ?\.{3,} ?|: |\s{2,}| \((?:(?:uživatel|držitel)(?:ka)?:? )?)(?:\p{L}{1,6}\. ?)*$/u;

/** "Dosavadní  Nový" above "Jan Malý  Eva Velká": in columns the word above a name is the one that tells of it. */
function headAbove(above: string, text: string, index: number): string | null {
  const [written, cells] = [cellsOf(above), cellsOf(text)];
  // "Do změny  Po změně" above "Jméno  Jan Malý  Eva Velká": the column of labels has no head.
  const heads = written.length === cells.length - 1 ? ['', ...written] : written;
  if (cells.length < 2 || written.length < 2 || heads.length !== cells.length) return null;
  let end = 0;
  const column = cells.findIndex((cell) => {
    end = text.indexOf(cell, end) + cell.length;
    return index < end;
  });
  return column < 0 ? null : fold(heads[column]!);
}

/** ", DiS.": the full stop behind a name is that of a title. */
const onlyTitles = new RegExp(`^(?:${titleBehind})+$`);

/** A line that is a date or a user name and no more, below the name it belongs to. */
function isBareIdentifier(text: string): boolean {
  const [date] = findDates(text);
  return /^[a-z][a-z0-9._-]{3,24}$/.test(text) || (date !== undefined && text.length - date.length < 4);
}

function isItem(text: string): boolean {
  return listItem.test(text.trim()) && !/^[–-] [\p{Ll}\d]/u.test(text.trim());
}

/** Names in running text, each with what stands between it and the next name. */
function runningPeople(section: Section, organisation: string | null): LetterPerson[] {
  const people: LetterPerson[] = [];
  const { lines } = section;
  const texts = lines.map((one) => one.line.text.slice(0, 1000));
  const labelsOfAPerson = new Set(
    section.labelled.values.filter(({ field }) => identifyingFields.has(field)).map(({ line }) => line),
  );
  lines.forEach((one, at) => {
    const text = texts[at]!;
    const [above, below] = [lines[at - 1]?.line.text ?? '', texts[at + 1] ?? ''];
    const names = findNames(text).filter((seen) => !isPartOf(organisation, seen, text, above, below));
    names.forEach((seen, index) => {
      const end = names[index + 1]?.index;
      const start = seen.index + seen.length;
      const following: PlacedLine[] = [one];
      let after = text.slice(start, end);
      // What identifies a person may stand on the next line of the sentence, until somebody else is named.
      for (const [later, next] of (end === undefined ? lines.slice(at + 1, at + 3) : []).entries()) {
        const nextText = texts[at + 1 + later]!;
        // "nar. 18. 10." / "1979": a date may be broken, too.
        const brokenDate = /(?:\d|nar|dat)\.$/.test(after.trim()) && continuesDate.test(nextText.trim());
        const ended = /[.!?]$/.test(after.trim()) && !onlyTitles.test(after.trim());
        // "Datum narození: 1. 2. 1980." / "Uživatelské jméno: malaj01."
        if (ended && !brokenDate && !labelsOfAPerson.has(next.line)) break;
        const continues =
          brokenDate ||
          /:$/.test(after.trim()) ||
          labelsOfAPerson.has(next.line) ||
          onlyTitles.test(after.trim()) ||
          /[,(]$/.test(after.trim()) ||
          /^[\p{Ll}(,–-]/u.test(nextText.trim()) ||
          isBareIdentifier(nextText.trim()) ||
          /^(?:nar|datum nar|rodn|r\. ?č|uživ|login)/iu.test(nextText.trim());
        if (!continues || isItem(nextText) || next.line.page !== one.line.page) break;
        const other = findNames(nextText)[0];
        // "malaj01 … Jana Malá": the user name is of the name behind it.
        if (other && usernameBefore.test(nextText.slice(0, other.index))) break;
        after += ` ${nextText.slice(0, other?.index)}`;
        following.push(next);
        if (other) break;
      }
      const person = fromSeen(section, partAt(one, seen.index).line, seen);
      const leading = text.slice(index === 0 ? 0 : names[index - 1]!.index + names[index - 1]!.length, seen.index);
      const over = headAbove(above, text, seen.index) ?? (index === 0 ? fold(above).slice(-80) : '');
      const before = `${over} ${fold(leading)}`;
      const contact = contactBefore.test(before.trim());
      const named = usernameBefore.exec(text.slice(0, seen.index))?.[1];
      if (named) person.username = sentenceValue(section, one, named, true);
      const told = addIdentifiers(section, person, after.slice(0, 400), following);
      const identified = (told || named !== undefined) && !contact;
      people.push({
        person,
        line: one,
        column: seen.index,
        identified,
        before: before.trim(),
        after: fold(after).trim(),
      });
    });
  });
  return people;
}

/** The one who signs a letter: the last line that is a name, after the closing words or the place and date. */
export function signatoryOf(section: Section): LetterPerson | null {
  const tail = section.lines.slice(-14);
  for (const one of tail.toReversed()) {
    for (const cell of cellsOf(one.line.text)) {
      const text = cell
        .replace(/[.…_]{3,}/g, ' ')
        .replace(/(?:^|\s)v\.\s?r\.?/u, '')
        .replace(/^(?:podpis|podepsáno|podepsán[ao]?|jméno)\s*:?\s*/iu, '')
        .trim();
      const beforeComma = text.split(/,\s*(?=\p{Ll})|\s[-–]\s/u)[0]!;
      if (beforeComma.length > 60 || /[:@\d]/.test(beforeComma)) continue;
      const words = withoutTitles(beforeComma).words.length;
      const seen = findNames(beforeComma)[0];
      const known = seen && seen.length + 20 >= beforeComma.length ? seen : signedName(section, one, beforeComma);
      const split = words >= 2 && words <= 5 && known ? known : null;
      if (!split) continue;
      const person = fromSeen(section, one, split);
      return {
        person,
        line: one,
        column: Math.max(0, one.line.text.indexOf(beforeComma)),
        identified: false,
        before: '',
        after: fold(text.slice(beforeComma.length)),
      };
    }
  }
  return null;
}

/** A name nobody would know for one but by its place: right below the closing words. */
function signedName(section: Section, line: PlacedLine, text: string): SeenName | null {
  const above = fold(section.lines[section.lines.indexOf(line) - 1]?.line.text ?? '');
  if (!/pozdrav|dekuj|(?<![a-z])uct|zdrav|prani/.test(above) || isOrganisation(text)) return null;
  const split = splitFullName(text);
  const isName =
    split?.givenNames && withoutTitles(text).words.every((word) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word));
  return isName ? { ...split, index: 0, length: text.length } : null;
}

/** More names than this are no letter of people who want access; comparing them all would take its time. */
export const mostPeople = 300;

function merged(people: LetterPerson[]): LetterPerson[] {
  const kept: LetterPerson[] = [];
  for (const one of people) {
    const same = kept.find((other) => sameName(other.person, one.person) && agree(other.person, one.person));
    if (!same) {
      kept.push({ ...one, person: { ...one.person } });
      continue;
    }
    for (const field of Object.keys(nobody) as (keyof Person)[]) {
      if (same.person[field] === null) Object.assign(same.person, { [field]: one.person[field] });
    }
    if (one.person.familyName?.sure && !same.person.familyName?.sure) {
      Object.assign(same.person, {
        familyName: one.person.familyName,
        givenNames: one.person.givenNames ?? same.person.givenNames,
      });
    }
    same.identified ||= one.identified;
    same.before ||= one.before;
    same.after ||= one.after;
  }
  return kept;
}

// "pí Krátkou" is "Bc. Ivana Krátká" two lines below.
function sameName(a: Person, b: Person): boolean {
  if (compareNames(nameOf(a), nameOf(b)) !== 'different') return true;
  const surnameOnly = !a.givenNames || !b.givenNames;
  return surnameOnly && plain(a.familyName?.value ?? '') === plain(b.familyName?.value ?? '');
}

function agree(a: Person, b: Person): boolean {
  return !a.birthDate || !b.birthDate || a.birthDate.value === b.birthDate.value;
}

/** Everybody named in a letter, once each, in reading order: tables and labels first, then running text. */
export function peopleIn(section: Section): LetterPerson[] {
  const table = tablePeople(section);
  const labelled = table.length > 0 ? [] : labelledPeople(section);
  const listed = [...table, ...labelled];
  const lines = new Set(listed.map((one) => one.line));
  const organisation = organisationFrom(section, section.labelled.values).name?.value ?? null;
  return merged(
    [...listed, ...runningPeople(section, organisation).filter((one) => !lines.has(one.line))].slice(0, mostPeople),
  );
}

const office = anyWord(officeWords);
const work = anyWord(workWords);
const obliqueOffice = anyWord(obliqueOfficeWords);

/** Role told by the words around a name in a letter: "ředitelka Mgr. Jana Malá", "Jana Malá, účetní". */
export function roleBeside(section: Section, one: LetterPerson) {
  const near = `${one.before.split(/\s+/).slice(-3).join(' ')}`;
  const after = one.after.split(/[.;\n]/)[0]!.slice(0, 60);
  for (const text of [near, after]) {
    if (!office.test(text) && !work.test(text)) continue;
    if (obliqueOffice.test(text)) return sentenceValue(section, one.line, 'statutory' as const, true);
    const read = roleOfFunction(text);
    if (read) return sentenceValue(section, one.line, read.role, read.sure);
  }
  const at = section.lines.indexOf(one.line);
  const below = section.lines[at + 1]?.line.text ?? '';
  if (below.length < 60 && section.lines.length - at <= 4 && office.test(fold(below))) {
    const read = roleOfFunction(below);
    if (read) return sentenceValue(section, section.lines[at + 1]!, read.role, read.sure);
  }
  return null;
}
