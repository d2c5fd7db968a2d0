import type { Act, Evidence } from '../classification/act.ts';
import { compareNames, type NameComparison } from '../classification/names.ts';
import { czechDate } from './czech.ts';
import type { Facts, RegisteredMember } from './judgement.ts';
import { birthDateOf, fullName } from './person.ts';
import { memberName, membersInWords, publicEntry } from './public-register.ts';
import { registerEvidence } from './rules/finding.ts';
import { currentProvider } from './rules/provider.ts';

/** How the register of providers speaks of a person; null when no current snapshot lists a statutory body. */
export function inProviderRegister(act: Act, facts: Facts): NameComparison | null {
  const statutory = currentProvider(act, facts)?.statutory ?? [];
  const name = fullName(act.person);
  if (statutory.length === 0 || name === null) return null;
  const results = statutory.map((member) => compareNames(`${member.givenNames} ${member.familyName}`, name));
  return results.includes('same') ? 'same' : results.includes('near') ? 'near' : 'different';
}

/**
 * How the public register speaks of a person as a member of the statutory body:
 * `same` and `near` as names compare, `namesake` born on another day, `later` since a day after the receipt,
 * `represents` acting for a legal person that is the member, `different` not at all, `silent` it does not cover the
 * organisation or names no member, `unanswered` it was asked and did not answer.
 */
export type PublicView = 'same' | 'near' | 'namesake' | 'later' | 'represents' | 'different' | 'silent' | 'unanswered';

/** Null when look-ups are off. */
export function inPublicRegister(act: Act, facts: Facts): PublicView | null {
  const { publicRegister } = facts;
  if (publicRegister.kind === 'notAsked') return null;
  if (publicRegister.kind === 'unknown') return 'unanswered';
  const statutory = publicEntry(act, facts)?.statutory;
  const name = fullName(act.person);
  if (!statutory || name === null || statutory.members.length + statutory.legalPersons.length === 0) return 'silent';

  const views = statutory.members.map((member) => viewOf(member, act, name, facts.receivedOn));
  for (const view of ['same', 'later', 'near', 'namesake'] as const) if (views.includes(view)) return view;
  const representatives = statutory.legalPersons.flatMap((member) => member.representatives);
  return representatives.some((one) => compareNames(memberName(one), name) !== 'different')
    ? 'represents'
    : 'different';
}

function viewOf(member: RegisteredMember, act: Act, name: string, receivedOn: string): PublicView {
  const compared = compareNames(memberName(member), name);
  if (compared === 'different') return 'different';
  const birthDate = birthDateOf(act.person);
  if (birthDate !== null && member.birthDate !== null && birthDate !== member.birthDate) return 'namesake';
  if (compared === 'same' && member.since !== null && member.since > receivedOn) return 'later';
  return compared;
}

/** Every register that was asked and lists a statutory body names the person, the public one above all (A-06). */
export function registersName(act: Act, facts: Facts): boolean {
  const inPublic = inPublicRegister(act, facts);
  const amongProviders = inProviderRegister(act, facts);
  if (inPublic === null) return amongProviders === 'same';
  return inPublic === 'same' && (amongProviders ?? 'same') === 'same';
}

/** Some register may be naming the person, or somebody whom a slip of the pen would make of them. */
export function registersMayName(act: Act, facts: Facts): boolean {
  const inPublic = inPublicRegister(act, facts);
  const amongProviders = inProviderRegister(act, facts);
  return (
    amongProviders === 'same' ||
    amongProviders === 'near' ||
    inPublic === 'same' ||
    inPublic === 'near' ||
    inPublic === 'later' ||
    inPublic === 'represents'
  );
}

/** Who the registers say is the statutory body, each register with its day. */
export function statutoryEvidence(act: Act, facts: Facts): Evidence[] {
  const provider = currentProvider(act, facts);
  const entry = publicEntry(act, facts);
  const evidence: Evidence[] = [];
  if (entry?.statutory) {
    const day = czechDate(entry.askedAt);
    evidence.push(
      registerEvidence(
        `Veřejný rejstřík (ARES), stav k ${day}: ${membersInWords(entry.statutory).join('; ') || 'statutární orgán neuveden'}`,
      ),
    );
  }
  if (provider) {
    evidence.push(
      registerEvidence(
        `RPSS, stav k ${czechDate(provider.takenAt)}: ${provider.statutory.map((one) => `${one.givenNames} ${one.familyName}`).join(', ') || 'statutární orgán neuveden'}`,
      ),
    );
  }
  return evidence;
}
