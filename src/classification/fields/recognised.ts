import type { Line, Page, Word } from '../../extraction/reading.ts';
import type { BirthNumber, Evidence, ReadDocument, Value } from '../act.ts';
import { applicationsOf, findApplications } from '../application.ts';
import type { Draft } from '../draft.ts';
import { fold } from '../folded.ts';
import { femaleNames, maleNames } from '../given-names.ts';
import { icoIsValid } from '../ico.ts';

/**
 * From which certainty on what was recognised on a scan is taken without a mark of doubt. Measured on the developing set
 * of `npm run evaluate:documents`: print stands at 91–96 a page and above 85 a word, handwriting at 82–84 and below 70.
 */
const enough = { page: 88, word: 85, wordConfirmed: 70 } as const;

/**
 * Values of an act that were recognised from an image, with a mark of doubt where the recognition was not certain. The
 * certainty of a word is no probability, so what can be checked by itself (check digits, a date that two places tell, a
 * given name that is usual) needs less of it.
 */
export function doubtRecognised(draft: Draft, documents: readonly ReadDocument[]): void {
  const lineOf = (evidence: Evidence) => recognisedLine(evidence, documents);
  const judged = <T>(value: Value<T> | null, written: string | null, confirmed: boolean): Value<T> | null => {
    const found = value?.sure && written !== null ? lineOf(value.evidence) : null;
    if (!value || !found) return value;
    return isCertain(found, written!, confirmed) ? value : { ...value, sure: false };
  };
  const text = (value: Value<string> | null, confirmed = false) => judged(value, value?.value ?? null, confirmed);

  const scanned = <T>(value: Value<T> | null) => (value ? scannedPage(value.evidence, documents) : null);
  const unless = <T>(certain: boolean, value: Value<T> | null): Value<T> | null =>
    value && !certain ? { ...value, sure: false } : value;

  const { person, organisation } = draft;
  const number: BirthNumber | null = person.birthNumber?.value ?? null;
  const dated = person.birthDate !== null && number?.valid === true && number.birthDate === person.birthDate.value;
  draft.person = {
    ...person,
    givenNames: text(person.givenNames, isUsualName(person.givenNames?.value)),
    familyName: text(person.familyName),
    titles: text(person.titles),
    birthSurname: text(person.birthSurname),
    birthDate: text(person.birthDate, dated),
    birthNumber: judged(person.birthNumber, number?.number ?? null, dated),
    birthPlace: text(person.birthPlace),
    citizenship: text(person.citizenship),
    address: text(person.address),
    // An l and a 1 look alike, and nothing else on the paper tells which one it is.
    email: unless(scanned(person.email) === null, person.email),
    phone: text(person.phone),
    username: text(person.username),
  };
  draft.organisation = {
    name: text(organisation.name),
    ico: text(organisation.ico, organisation.ico !== null && icoIsValid(organisation.ico.value)),
    seat: text(organisation.seat),
  };
  draft.signedOn = text(draft.signedOn);
  // Which of several offers is ticked is never read from a scan.
  const offering = scanned(draft.application);
  draft.application = unless(offering === null || namedApplications(offering) === 1, draft.application);
  draft.role = unless(scanned(draft.role) === null, draft.role);
}

type ScannedPage = { reading: ReadDocument['reading']; page: Page };

/** The page a value was seen on, when its text was recognised from an image, by us or by a copier. */
function scannedPage(evidence: Evidence, documents: readonly ReadDocument[]): ScannedPage | null {
  if (evidence.source !== 'document' || evidence.page === null) return null;
  const reading = documents.find((document) => document.place === evidence.document)?.reading;
  const page = reading?.pages.find((one) => one.number === evidence.page);
  return reading && page?.text === 'ocr' ? { reading, page } : null;
}

function namedApplications({ reading, page }: ScannedPage): number {
  const lines = reading.lines.filter((line) => line.page === page.number);
  return applicationsOf(lines.flatMap((line) => findApplications(line.text))).length;
}

function isUsualName(names: string | undefined): boolean {
  const words = fold(names ?? '').split(' ');
  return words.every((word) => femaleNames.has(word) || maleNames.has(word));
}

type Recognised = { line: Line; page: Page };

/** The line a value was seen on, when its page was recognised. */
function recognisedLine(evidence: Evidence, documents: readonly ReadDocument[]): Recognised | null {
  const found = scannedPage(evidence, documents);
  if (!found || !evidence.box) return null;
  const { reading, page } = found;
  const { x, y } = evidence.box;
  const line = reading.lines.find((one) => one.page === evidence.page && one.box?.x === x && one.box.y === y);
  return line ? { line, page } : null;
}

function isCertain({ line, page }: Recognised, written: string, confirmed: boolean): boolean {
  // What a copier recognised comes without a word on how certain it was.
  if (!page.recognised || page.recognised.confidence < enough.page) return false;
  const words = wordsOf(line, written);
  const least = Math.min(...words.map((word) => word.confidence ?? 0));
  return words.length > 0 && least >= (confirmed ? enough.wordConfirmed : enough.word);
}

/** Words of the line that the value is made of; for a date or a number all that have its digits. */
function wordsOf(line: Line, written: string): Word[] {
  const parts = new Set(
    fold(written)
      .split(/[^a-z0-9]+/)
      .filter((part) => part !== '')
      .flatMap((part) => (/^\d+$/.test(part) ? [part, String(Number(part))] : [part])),
  );
  const whole = [...parts].join('');
  const digits = written.replace(/\D/g, '');
  return (line.words ?? []).filter((word) => {
    const bare = fold(word.text).replace(/[^a-z0-9]/g, '');
    if (bare === '') return false;
    if (parts.has(bare) || (bare.length > 3 && whole.includes(bare))) return true;
    const own = bare.replace(/\D/g, '');
    return own.length > 1 && own === bare && digits.includes(own);
  });
}
