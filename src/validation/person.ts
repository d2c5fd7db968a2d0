import type { Act, Doubt, Person } from '../classification/act.ts';
import { compareNames, type NameComparison, withoutTitles } from '../classification/names.ts';
import type { EarlierCase, Facts } from './judgement.ts';

/** Given names and family name in one string; null unless both were read. */
export function fullName(person: { givenNames: { value: string } | null; familyName: { value: string } | null }) {
  const given = person.givenNames?.value.trim();
  const family = person.familyName?.value.trim();
  return given && family ? `${given} ${family}` : null;
}

/** The full name when both parts are sure; null otherwise. */
export function sureName(person: Person): string | null {
  return person.givenNames?.sure && person.familyName?.sure ? fullName(person) : null;
}

/** ISO birth date as written, else as told by a valid birth number. */
export function birthDateOf(person: Person): string | null {
  if (person.birthDate) return person.birthDate.value;
  return person.birthNumber?.value.valid ? person.birthNumber.value.birthDate : null;
}

/** The birth date that may be relied on: sure, and not contradicted by a birth number beside it. */
export function sureBirthDate(person: Person): string | null {
  const { birthDate, birthNumber } = person;
  if (birthNumber && !(birthNumber.sure && birthNumber.value.valid)) return null;
  const told = birthNumber?.value.birthDate ?? null;
  if (!birthDate) return told;
  return birthDate.sure && (told === null || told === birthDate.value) ? birthDate.value : null;
}

/** `bornName`: the given names with the birth surname, when a paper tells it. */
type Identity = { name: string | null; bornName: string | null; birthDate: string | null };

/**
 * Whether two mentions mean one person: `same` needs the name and a known birth date to agree, `different` one of them
 * to disagree; everything else is `maybe`, for a name alone proves nothing. Without a name it is `different`.
 */
export function compareIdentities(a: Identity, b: Identity): 'same' | 'maybe' | 'different' {
  const names = compareAnyNames(a, b);
  if (names === 'different') return 'different';
  if (a.birthDate !== null && b.birthDate !== null) {
    if (a.birthDate !== b.birthDate) return 'different';
    if (names === 'same') return 'same';
  }
  return 'maybe';
}

// Who has married since is named otherwise: a birth surname that is the other paper's surname is the same name.
function compareAnyNames(a: Identity, b: Identity): NameComparison {
  if (a.name === null || b.name === null) return 'different';
  const [left, right] = [a, b].map((one) => [one.name, one.bornName].filter((name) => name !== null));
  const results = left!.flatMap((one) => right!.map((other) => compareNames(one, other)));
  return results.includes('same') ? 'same' : results.includes('near') ? 'near' : 'different';
}

export function identityOfAct(act: Act): Identity {
  const { givenNames, birthSurname } = act.person;
  const bornName = givenNames && birthSurname ? `${givenNames.value} ${birthSurname.value}` : null;
  return { name: fullName(act.person), bornName, birthDate: birthDateOf(act.person) };
}

export function identityOfCase(earlier: EarlierCase): Identity {
  const { givenNames, familyName, birthSurname, birthDate } = earlier;
  return {
    name: givenNames && familyName ? `${givenNames} ${familyName}` : null,
    bornName: givenNames && birthSurname ? `${givenNames} ${birthSurname}` : null,
    birthDate,
  };
}

/** Not known to be somebody else. */
export function mayBeSamePerson(a: Identity, b: Identity): boolean {
  return compareIdentities(a, b) !== 'different';
}

/**
 * How the holder of a natural person's or sole trader's box compares with the person of the act. A sole trader's box
 * may carry the trade after the name: "Mgr. Eva Tichá, pečovatelská služba".
 */
export function compareBoxHolder(senderName: string, personName: string): NameComparison {
  const candidates = [senderName, ...senderName.split(/\s*[,|/(]\s*|\s+[-–—]\s+/u)];
  const words = withoutTitles(senderName).words;
  const trade = words.findIndex((word) => !/^\p{Lu}/u.test(word));
  if (trade >= 2) candidates.push(words.slice(0, trade).join(' '));
  const results = candidates.filter((one) => one.trim() !== '').map((one) => compareNames(one, personName));
  return results.includes('same') ? 'same' : results.includes('near') ? 'near' : 'different';
}

// With one of these a value that was not found may still stand in the papers, unread or under another person.
const hindersReading: readonly Doubt['code'][] = ['scan', 'unreadable_document', 'several_people', 'foreign_language'];
// What may not be meant as it reads is not called to be completed.
const hindersCalling: readonly Doubt['code'][] = ['vague', 'contradicting_acts'];

export function hasDoubt(act: Act, ...codes: Doubt['code'][]): boolean {
  return act.doubts.some((doubt) => codes.includes(doubt.code));
}

/**
 * Whether what was not found is definitely not there: everything the act rests on was read, and no other paper of the
 * same message can be the same thing unread. A lone form beside a lone scan is likely one form sent twice.
 */
export function absenceIsCertain(act: Act, facts: Facts): boolean {
  if (hasDoubt(act, ...hindersReading, ...hindersCalling)) return false;
  const named = facts.siblings.filter((sibling) => sibling.kind === act.kind && fullName(sibling.person) !== null);
  return !facts.siblings.some((sibling) => {
    if (!hasDoubt(sibling, 'scan', 'unreadable_document')) return false;
    if (sibling.kind !== act.kind && sibling.kind !== 'other') return false;
    if (fullName(sibling.person) === null) return named.length === 0;
    return mayBeSamePerson(identityOfAct(act), identityOfAct(sibling));
  });
}
