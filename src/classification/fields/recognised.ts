import type { Line, Page, Word } from '../../extraction/reading.ts';
import type { BirthNumber, Evidence, ReadDocument, Value } from '../act.ts';
import { applicationsOf, findApplications } from '../application.ts';
import type { Draft } from '../draft.ts';
import { fold } from '../folded.ts';
import { icoIsValid } from '../ico.ts';
import { isLarge, mayBeHandwritten, usualSize } from './handwriting.ts';
import { namesAnother, namesWithOtherDots, scannedEmail } from './scanned-email.ts';
import {
  areSpelledAsUsual,
  areUsualNames,
  endsWithoutMark,
  marksOf,
  mayGoOnBelow,
  mayHaveMark,
  withCapitals,
} from './scanned-name.ts';
import { isUsualWord, isWholeName, withLegalForm, withoutLegalForm } from './scanned-organisation.ts';

/**
 * From which certainty of its words on a value is taken without a mark of doubt. Measured on the developing set of `npm
 * run evaluate:documents` and on 360 more scans of its layouts: words read rightly stand at 90–97, wrong ones mostly under
 * 85, names without their marks at up to 93 (`lacking`). An address that the name explains, and that the guards beside
 * this let pass, was not wrong from 55 on.
 * Words that are larger than print may be handwriting.
 */
const enough = {
  word: 85,
  organisation: 90,
  lacking: 94,
  confirmed: 65,
  email: 55,
  large: 92,
  largeConfirmed: 80,
} as const;

/** Where a value was seen on a page that was recognised from its image. */
type Seen = { reading: ReadDocument['reading']; page: Page; line: Line | null };

/**
 * Values of an act that were recognised from an image, with a mark of doubt where the recognition was not certain. The
 * certainty of a word is no probability, so what can be checked by itself (check digits, a date that two places tell, a
 * usual given name, an address made of the name) needs less of it.
 */
export function doubtRecognised(draft: Draft, documents: readonly ReadDocument[]): void {
  const seen = (value: Value<unknown> | null) => (value ? seenOn(value.evidence, documents) : null);
  const judged = <T>(
    value: Value<T> | null,
    written: string | null,
    least: number = enough.word,
    fits = true,
  ): Value<T> | null => {
    const place = seen(value);
    if (!value?.sure || written === null || !place?.line) return value;
    return fits && isCertain(place, written, least) ? value : { ...value, sure: false };
  };
  const text = (value: Value<string> | null, least?: number, fits?: boolean) =>
    judged(value, value?.value ?? null, least, fits);
  const unless = <T>(certain: boolean, value: Value<T> | null): Value<T> | null =>
    value && !certain ? { ...value, sure: false } : value;

  const { organisation } = draft;
  const { givenNames } = draft.person;
  const person =
    givenNames && seen(givenNames)
      ? { ...draft.person, givenNames: { ...givenNames, value: withCapitals(givenNames.value) } }
      : draft.person;
  const number: BirthNumber | null = person.birthNumber?.value ?? null;
  const dated = person.birthDate !== null && number?.valid === true && number.birthDate === person.birthDate.value;
  const onlyNumber = dated && isSamePlace(person.birthDate?.evidence, person.birthNumber?.evidence);
  const { email } = person;
  const recognised = email !== null && seen(email) !== null;
  const otherDots = recognised && namesWithOtherDots(withItsCapitals(email), person);
  const contradicted = otherDots || (recognised && namesAnother(email.value, person));
  const usual = areSpelledAsUsual(person.givenNames?.value ?? '');
  const place = seen(person.familyName);
  const familyFits =
    !person.familyName || !place || (usual && isFamilyName(person.familyName, person.givenNames!.value, place));
  draft.person = {
    ...person,
    givenNames: judged(
      person.givenNames,
      givenNames?.value ?? null,
      mayHaveMark(person.givenNames?.value ?? '') ? enough.lacking : enough.confirmed,
      usual && !contradicted && !areUsualNames(person.familyName?.value ?? ''),
    ),
    familyName: text(person.familyName, enough.word, !contradicted && familyFits),
    titles: text(person.titles),
    birthSurname: text(person.birthSurname),
    birthDate: onlyNumber
      ? judged(person.birthDate, number!.number)
      : text(person.birthDate, dated ? enough.confirmed : undefined),
    birthNumber: judged(
      person.birthNumber,
      number?.number ?? null,
      dated && !onlyNumber ? enough.confirmed : undefined,
    ),
    birthPlace: text(person.birthPlace),
    citizenship: text(person.citizenship),
    address: text(person.address),
    email,
    phone: text(person.phone),
    username: text(person.username, enough.word, !hasUnclearLetter(person.username?.value ?? '')),
  };
  if (recognised) {
    const { address, confirmed } = scannedEmail(email.value, person);
    const value = otherDots ? email : { ...email, value: address };
    // A full stop is easily taken for a hyphen.
    const least = /[-_].*@/.test(address) ? enough.word : enough.email;
    draft.person.email = judged(value, email.value, least, confirmed && !otherDots && isWholeAddress(email));
  }
  const name =
    organisation.name && seen(organisation.name)
      ? { ...organisation.name, value: withLegalForm(organisation.name.value) }
      : organisation.name;
  const named = seen(name);
  const whole = name !== null && isWholeName(name.value) && (named === null || isOrganisationName(name.value, named));
  const validIco = organisation.ico !== null && icoIsValid(organisation.ico.value);
  draft.organisation = {
    name: judged(name, name && withoutLegalForm(name.value), enough.organisation, whole),
    ico: text(organisation.ico, validIco ? enough.confirmed : undefined),
    seat: text(organisation.seat),
  };
  draft.signedOn = text(draft.signedOn);
  const offering = seen(draft.application);
  // What a form offers is told apart where it is read; in a letter every application named may be the one.
  const alone = draft.form !== null || offering === null || namedApplications(offering) === 1;
  draft.application = unless(alone && (offering === null || isPrinted(offering)), draft.application);
  const role = seen(draft.role);
  draft.role = unless(role === null || isCertainRole(role, draft), draft.role);
}

/** Where a value was seen, when its text was recognised from an image, by us or by a copier. */
function seenOn(evidence: Evidence, documents: readonly ReadDocument[]): Seen | null {
  if (evidence.source !== 'document' || evidence.page === null) return null;
  const reading = documents.find((document) => document.place === evidence.document)?.reading;
  const page = reading?.pages.find((one) => one.number === evidence.page);
  if (!reading || page?.text !== 'ocr') return null;
  const { box } = evidence;
  const line = reading.lines.find(
    (one) => one.page === page.number && box && one.box?.x === box.x && one.box.y === box.y,
  );
  return { reading, page, line: line ?? null };
}

function isSamePlace(one: Evidence | undefined, other: Evidence | undefined): boolean {
  return (
    one !== undefined &&
    one.page === other?.page &&
    one.box?.x === other.box?.x &&
    one.box?.y === other.box?.y &&
    one.text === other.text
  );
}

/** What a copier recognised comes without a word on how certain it was. */
function isPrinted({ reading, page }: Seen): boolean {
  return page.recognised !== undefined && !mayBeHandwritten(page, reading.lines);
}

function namedApplications({ reading, page }: Seen): number {
  const lines = reading.lines.filter((line) => line.page === page.number);
  return applicationsOf(lines.flatMap((line) => findApplications(line.text))).length;
}

/** The address as it stands in the document; values have small letters alone. */
function withItsCapitals({ value, evidence }: Value<string>): string {
  const at = evidence.text.toLowerCase().indexOf(value);
  return at < 0 ? value : evidence.text.slice(at, at + value.length);
}

/** Whether the address begins where its word does: ".mala1@…" has lost what stood before its full stop. */
function isWholeAddress({ value, evidence }: Value<string>): boolean {
  const at = evidence.text.toLowerCase().indexOf(value);
  return at <= 0 || /[\s:,;(<]/.test(evidence.text.charAt(at - 1));
}

/** Where letters and digits meet, an l and a 1, an o and a 0 cannot be told apart, nor an l and a capital I anywhere. */
function hasUnclearLetter(username: string): boolean {
  return /[ilo]\d|\d[ilo]|[a-z][01]|[01][a-z]/i.test(username) || /I/.test(username);
}

/**
 * Whether a surname can have been read rightly: it is no given name (the surname then stands in the line below), it is
 * whole, its letters have their marks and the first is a capital one (of "lllek" nobody knows which letters it has). Only
 * Czech letters are recognised: beside a given name that is not usual here a surname may have others, so that is asked before.
 */
function isFamilyName({ value }: Value<string>, givenNames: string, place: Seen): boolean {
  if (areUsualNames(value) || endsWithoutMark(value, givenNames)) return false;
  const { line } = place;
  const small = line !== null && wordsOf(line, value).some(({ text }) => /^\p{Ll}/u.test(text));
  return !small && hasItsMarks(value, place) && !isCut(value, place);
}

/** Whether a name of an organisation, which ends as such names do, was read to its end and has its marks. */
function isOrganisationName(name: string, place: Seen): boolean {
  return hasItsMarks(withoutLegalForm(name), place) && !isCut(name, place);
}

function isCut(name: string, { line, reading }: Seen): boolean {
  return line !== null && mayGoOnBelow(name, line, reading.lines);
}

/** Whether the words of a name stand with their marks: those that may have other ones were read so well that they have not. */
function hasItsMarks(name: string, { line, reading }: Seen): boolean {
  const words = name.split(/[^\p{L}]+/u).filter((word) => !isUsualWord(word));
  const marks = Map.groupBy(words, (word) => marksOf(word, reading.lines));
  if (marks.has('lost')) return false;
  const doubtful = marks.get('doubtful') ?? [];
  return !line || wordsOf(line, doubtful.join(' ')).every(({ confidence }) => (confidence ?? 0) >= enough.lacking);
}

function isCertainRole(place: Seen, draft: Draft): boolean {
  if (!draft.role?.sure || !isPrinted(place)) return false;
  // A box and no line: by the ink in it.
  if (!place.line) return true;
  const words = (place.line.words ?? []).filter((word) => /\p{L}{3}/u.test(word.text));
  return words.length > 0 && words.every((word) => (word.confidence ?? 0) >= enough.word);
}

function isCertain(place: Seen, written: string, least: number): boolean {
  const { line, page, reading } = place;
  if (!line || !isPrinted(place)) return false;
  const words = wordsOf(line, written);
  if (words.length === 0) return false;
  const usual = usualSize(page, reading.lines);
  return words.every((word) => {
    const confidence = word.confidence ?? 0;
    if (!isLarge(word, usual)) return confidence >= least;
    return confidence >= (least === enough.confirmed ? enough.largeConfirmed : enough.large);
  });
}

/** Words of the line that the value is made of; of a date those from its day to its year. */
function wordsOf(line: Line, written: string): Word[] {
  const words = line.words ?? [];
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written);
  if (date) {
    const [year, month, day] = [date[1]!, date[2]!, date[3]!];
    const bare = [day, month].map((part) => String(Number(part)));
    const wholes = [bare.join(''), `${day}${month}`].flatMap((start) => [`${start}${year}`, `${year}${start}`]);
    const parts = new Set([
      year,
      day,
      month,
      ...bare,
      `${month}${year}`,
      `${bare[1]}${year}`,
      ...wholes,
      bare.join(''),
    ]);
    const digits = words.map((word) => word.text.replace(/\D/g, ''));
    const last = digits.findLastIndex((own) => parts.has(own) && own.includes(year));
    if (last < 0) return [];
    const first = digits[last]!.length > 6 ? last : digits.findIndex((own, at) => parts.has(own) && at >= last - 4);
    return words.slice(first, last + 1);
  }
  const parts = new Set(
    fold(written)
      .split(/[^a-z0-9]+/)
      .filter((part) => part !== ''),
  );
  const whole = [...parts].join('');
  const digits = written.replace(/\D/g, '');
  return words.filter((word) => {
    const bare = fold(word.text).replace(/[^a-z0-9]/g, '');
    if (bare === '') return false;
    if (parts.has(bare) || (bare.length > 3 && whole.includes(bare))) return true;
    const own = bare.replace(/\D/g, '');
    return own.length > 1 && own === bare && digits.includes(own);
  });
}
