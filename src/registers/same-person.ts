import type { Application } from '../classification/act.ts';
import { plain } from '../classification/folded.ts';
import { compareNames } from '../classification/names.ts';

/** What is known of the person asked about; `birthDate` is YYYY-MM-DD. */
export type AskedPerson = {
  givenNames: string | null;
  familyName: string | null;
  birthDate: string | null;
  username: string | null;
  ikMpsv: string | null;
};

/** A row of the account register. */
export type AccountEntry = {
  givenNames: string | null;
  familyName: string;
  birthDate: string | null;
  username: string | null;
  ikMpsv: string | null;
  application: Application;
  organisationIco: string | null;
  active: boolean | null;
  takenAt: Date;
  recorded: boolean;
};

/**
 * - `same`: name and birth date agree, or the username or the IK MPSV does, and nothing speaks against it
 * - `contradicts`: something proves that it is the person and something else that it is not
 * - `possible`: what agrees proves nothing, but nobody may say that it is somebody else
 * - `other`: somebody else, or a namesake
 */
export type Likeness = 'same' | 'contradicts' | 'possible' | 'other';

/** Whether a row of the register is about the person asked about (contract.md, accounts CSV; domain.md §5.5). */
export function likeness(asked: AskedPerson, entry: AccountEntry): Likeness {
  const name = compareWholeNames(asked, entry);
  const birth = compareValues(asked.birthDate, entry.birthDate);
  const username = compareValues(asked.username, entry.username);
  const ikMpsv = compareValues(asked.ikMpsv, entry.ikMpsv);

  const proves = (name === 'same' && birth === 'same') || username === 'same' || ikMpsv === 'same';
  const refutes = name === 'different' || birth === 'different' || username === 'different' || ikMpsv === 'different';
  if (proves) return refutes ? 'contradicts' : 'same';

  if (name === 'same' || name === 'near') {
    // One digit off, or day and month changed round: more likely a misread date than a namesake born so near.
    if (birth !== 'different' || datesAreAlike(asked.birthDate, entry.birthDate)) return 'possible';
    return 'other';
  }
  // A new surname, or a given name written otherwise.
  return birth === 'same' && shareAName(asked, entry) ? 'possible' : 'other';
}

function compareWholeNames(asked: AskedPerson, entry: AccountEntry): 'same' | 'near' | 'different' | 'unknown' {
  if (!asked.givenNames || !asked.familyName) return 'unknown';
  // A surname alone is a part of the name at most.
  if (!entry.givenNames) return compareNames(asked.familyName, entry.familyName) === 'different' ? 'different' : 'near';
  return compareNames(`${asked.givenNames} ${asked.familyName}`, `${entry.givenNames} ${entry.familyName}`);
}

function compareValues(one: string | null, other: string | null): 'same' | 'different' | 'unknown' {
  if (!one || !other) return 'unknown';
  return one.normalize('NFC').trim().toLowerCase() === other.normalize('NFC').trim().toLowerCase()
    ? 'same'
    : 'different';
}

function shareAName(asked: AskedPerson, entry: AccountEntry): boolean {
  const words = nameWords(asked.givenNames, asked.familyName);
  return nameWords(entry.givenNames, entry.familyName).some((word) => words.includes(word));
}

function nameWords(givenNames: string | null, familyName: string | null): string[] {
  return plain(`${givenNames ?? ''} ${familyName ?? ''}`)
    .split(/[\s-]+/)
    .filter((word) => word.length > 1);
}

function datesAreAlike(one: string | null, other: string | null): boolean {
  if (!one || !other) return true;
  const [year, month, day] = one.split('-');
  if (other === `${year}-${day}-${month}`) return true;
  return [...one].filter((digit, place) => digit !== other[place]).length <= 1;
}
