import type { Evidence, Person, Value } from '../act.ts';
import { maskBirthNumbers, parseBirthNumber } from '../birth-number.ts';
import { findDates } from '../dates.ts';
import { evidenceText } from '../evidence-text.ts';
import { fold, plain } from '../folded.ts';
import type { FieldId } from '../forms/form.ts';
import { isOrganisation } from '../legal-form.ts';
import { compareNames, withoutTitles } from '../names.ts';
import { inProperCase, isLabelWord, splitFamilyFirst, splitFullName } from '../people.ts';
import { evidenceOf, placedLine, type Section } from '../sections.ts';
import type { LabelledValue } from './labelled.ts';

export const nobody: Person = {
  givenNames: null,
  familyName: null,
  titles: null,
  birthSurname: null,
  birthDate: null,
  birthNumber: null,
  birthPlace: null,
  citizenship: null,
  address: null,
  email: null,
  phone: null,
  username: null,
};

/** Evidence of a labelled value: its line, or the form field it was filled into. */
export function labelledEvidence(section: Section, value: LabelledValue): Evidence {
  if (value.formField) {
    const { formField } = value;
    const shown = value.field === 'birthNumber' ? `${value.text.replace(/\D/g, '').slice(0, 2)}••••/••••` : value.text;
    return {
      source: 'document',
      document: section.document.place,
      documentName: maskBirthNumbers(section.document.name),
      page: formField.page,
      box: formField.box,
      text: evidenceText(`${formField.label ?? formField.name}: ${shown}`),
    };
  }
  return evidenceOf(section, placedLine(section, value.line!));
}

/** A text value, masked; several different values under one label make it unsure. */
export function textValue(
  section: Section,
  values: LabelledValue[],
  field: FieldId,
  accept?: RegExp,
): Value<string> | null {
  const fitting = values.filter((one) => one.field === field && (!accept || accept.test(one.text)));
  const first = fitting[0];
  if (!first) return null;
  const differs = fitting.some((one) => fold(one.text).replace(/\W/g, '') !== fold(first.text).replace(/\W/g, ''));
  return {
    value: maskBirthNumbers(first.text).slice(0, 300),
    sure: first.sure && !differs,
    evidence: labelledEvidence(section, first),
  };
}

/** Reads an e-mail address out of a text, lower case. */
export function findEmail(text: string): string | null {
  const match = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,12}/u.exec(text);
  return match ? match[0].toLowerCase() : null;
}

/** A Czech or Slovak telephone number as written, or null (domain.md §5.5). */
export function findPhone(text: string): string | null {
  const match = /(?<!\d)(?:(?:\+|00)42[01][\s-]?)?[2-9]\d{2}[\s-]?\d{3}[\s-]?\d{3}(?!\d)/.exec(text);
  return match ? match[0].replace(/[\s-]+/g, ' ').trim() : null;
}

function nameValues(section: Section, values: LabelledValue[]): Pick<Person, 'givenNames' | 'familyName' | 'titles'> {
  const given = values.find((one) => one.field === 'givenNames');
  const family = values.find((one) => one.field === 'familyName');
  const titleValues = values.filter((one) => one.field === 'titles');
  let titles: Value<string> | null = null;
  if (titleValues.length > 0) {
    titles = {
      value: titleValues
        .map((one) => one.text)
        .join(', ')
        .slice(0, 100),
      sure: true,
      evidence: labelledEvidence(section, titleValues[0]!),
    };
  }
  const wholes = values.filter((one) => one.field === 'fullName' || one.field === 'familyThenGiven');
  // "Žadatel: Domov U Dubu, z. s."
  const readable = wholes.filter((one) => {
    const name = nameOnly(one.text).trim();
    // "Údaje uživatele: narozena 19. 5. 1990": a lone word in small letters is no name.
    return !isOrganisation(one.text) && splitFullName(name) !== null && /\p{Lu}|\s/u.test(name);
  });
  if (family || given) {
    const whole = `${given?.text ?? ''} ${family?.text ?? ''}`.trim();
    const several = (field: FieldId) =>
      new Set(values.filter((one) => one.field === field).map((one) => plain(one.text))).size > 1;
    const agree =
      readable.every((one) => compareNames(nameOnly(one.text), whole) !== 'different') &&
      !several('givenNames') &&
      !several('familyName');
    const part = (one: LabelledValue | undefined): Value<string> | null => {
      if (!one) return null;
      const read = withoutTitles(one.text);
      // "Jméno ) Příjmení", as recognition may read a row of labels.
      const words = read.words.filter((word) => /\p{L}/u.test(word) && !isLabelWord(word));
      const text = inProperCase(words.join(' ')).slice(0, 100);
      if (read.titles && !titles) titles = { value: read.titles, sure: true, evidence: labelledEvidence(section, one) };
      const looksRight = /^[\p{L}][\p{L} .'’-]*$/u.test(text);
      return text === ''
        ? null
        : {
            value: maskBirthNumbers(text),
            sure: one.sure && looksRight && agree,
            evidence: labelledEvidence(section, one),
          };
    };
    return { givenNames: part(given), familyName: part(family), titles };
  }
  const whole = readable[0];
  if (!whole) return { givenNames: null, familyName: null, titles };
  const read = splitFullName(nameOnly(whole.text))!;
  const evidence = labelledEvidence(section, whole);
  const agree = readable.every((one) => compareNames(nameOnly(one.text), nameOnly(whole.text)) !== 'different');
  const reversed =
    whole.field === 'familyThenGiven' && read.givenNames !== null
      ? splitFamilyFirst(withoutTitles(nameOnly(whole.text)).words)
      : null;
  const { givenNames, familyName } = reversed ?? read;
  const sure = whole.sure && agree && (reversed ?? read).sure;
  return {
    givenNames: givenNames === null ? null : { value: givenNames, sure, evidence },
    familyName: { value: familyName, sure, evidence },
    titles: titles ?? (read.titles ? { value: read.titles, sure: true, evidence } : null),
  };
}

/** "Jana Malá, nar. 1. 2. 1980, bytem…" behind a label: the name alone. */
export function nameOnly(written: string): string {
  // A full stop behind a title that was recognised as a colon.
  const text = written.replace(/^(\p{Lu}\p{L}{1,4}):(?=\s\p{Lu})/u, '$1.');
  // Titles behind a comma begin with a capital, what else is told of the person ("uživatelské jméno …") does not.
  const before = text
    .replace(/[,;]?\s*\S+@\S+.*$/u, '')
    .split(/[,;]\s*(?=\p{Ll}{3})|(?<=\p{Ll}{3})(?<!arch|prof|doc|akad|dipl|ing|mgr)\.\s+(?=\p{Lu})/u)[0]!;
  const withTitles = /^(.{3,80}?)(?:,?\s*(?:nar\.|narozen|dat\.|r\. ?č|rodné|bytem|trvale|funkce|\d|\()|$)/iu.exec(
    before,
  );
  // The full stop of a sentence, not of "Ph.D." or "DiS.".
  return (withTitles?.[1] ?? before).replace(/[,;\s]+$/, '').replace(/(?<=\p{Ll}{3})\.$/u, '');
}

/** A person from labelled values of a section, or of one block of it. */
export function personFrom(section: Section, values: LabelledValue[]): Person {
  const person: Person = { ...nobody, ...nameValues(section, values) };
  const dates = values.filter((one) => one.field === 'birthDate' && findDates(one.text).length > 0);
  if (dates[0]) {
    const all = new Set(dates.flatMap((one) => findDates(one.text).map((date) => date.iso)));
    person.birthDate = {
      value: findDates(dates[0].text)[0]!.iso,
      sure: dates[0].sure && all.size === 1,
      evidence: labelledEvidence(section, dates[0]),
    };
  }
  const numbers = values.filter((one) => one.field === 'birthNumber');
  for (const one of numbers) {
    const digits = /\d(?:[\s|._/–-]{0,3}\d){8,9}(?!\d)/.exec(one.text)?.[0];
    const birthNumber = digits ? parseBirthNumber(digits.replace(/\D/g, '')) : null;
    if (!birthNumber) continue;
    person.birthNumber = {
      value: birthNumber,
      sure: one.sure && birthNumber.valid && new Set(numbers.map((other) => other.text.replace(/\D/g, ''))).size === 1,
      evidence: labelledEvidence(section, one),
    };
    break;
  }
  fillBirthDate(person);
  person.birthSurname = textValue(section, values, 'birthSurname', /^\p{Lu}[\p{L} '’-]+$/u);
  person.birthPlace = textValue(section, values, 'birthPlace', /\p{L}{2}/u);
  person.citizenship = textValue(section, values, 'citizenship', /\p{L}{2}/u);
  person.address = textValue(section, addressesOfPerson(values), 'address', /\p{L}{2}/u);
  person.username = textValue(section, values, 'username', /^\S{3,50}$/);
  person.email = shaped(section, values, 'email', findEmail);
  person.phone = shaped(section, values, 'phone', findPhone);
  return person;
}

/** A birth date that only the birth number tells is taken from it. */
export function fillBirthDate(person: Person): void {
  const number = person.birthNumber;
  if (!person.birthDate && number?.value.birthDate) {
    person.birthDate = {
      value: number.value.birthDate,
      sure: number.sure && number.value.valid,
      evidence: number.evidence,
    };
  }
}

function shaped(
  section: Section,
  values: LabelledValue[],
  field: FieldId,
  find: (text: string) => string | null,
): Value<string> | null {
  for (const one of values) {
    const value = one.field === field ? find(one.text) : null;
    if (value) return { value, sure: one.sure, evidence: labelledEvidence(section, one) };
  }
  return null;
}

// A bare "Adresa:" right after the organisation's name or IČO is its seat, elsewhere the person's residence.
export function isSeat(values: LabelledValue[], at: number): boolean {
  if (values[at]!.label !== 'adresa') return false;
  const before = values.slice(Math.max(0, at - 3), at).reverse();
  const near = before.find((one) =>
    ['organisationName', 'ico', 'fullName', 'familyName', 'birthDate', 'birthNumber', 'citizenship'].includes(
      one.field,
    ),
  );
  return near?.field === 'organisationName' || near?.field === 'ico';
}

function addressesOfPerson(values: LabelledValue[]): LabelledValue[] {
  return values.filter((one, at) => one.field !== 'address' || !isSeat(values, at));
}
