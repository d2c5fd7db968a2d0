import type { Act, Person } from '../classification/act.ts';
import { nobody } from '../classification/fields/person.ts';
import { accountNewsAgeHours } from './account.ts';
import { hoursBetween } from './czech.ts';
import type { AccountHolder, Facts } from './judgement.ts';
import { registerEvidence } from './rules/finding.ts';
import { registersName } from './statutory.ts';

/**
 * Whether somebody whom the registers name as the statutory body holds an account under the organisation. The
 * name and the organisation together tell it; an office reported as ended takes it back.
 */
export function representativeHasAccount(act: Act, facts: Facts, ico: string): boolean {
  const hasLeft = facts.earlierCases.some(
    (earlier) => earlier.act === 'statutory_end' && (earlier.organisationIco ?? ico) === ico,
  );
  if (hasLeft) return false;
  return facts.accountHolders.some(
    (holder) =>
      hoursBetween(holder.takenAt, facts.receivedAt) <= accountNewsAgeHours.yes &&
      registersName({ ...act, person: personOf(holder) }, facts),
  );
}

function personOf({ givenNames, familyName }: AccountHolder): Person {
  const value = (text: string) => ({ value: text, sure: true, evidence: registerEvidence(text) });
  return { ...nobody, givenNames: value(givenNames), familyName: value(familyName) };
}
