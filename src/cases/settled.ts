import { type Act, type Application, applications, type BirthNumber, type Doubt } from '../classification/act.ts';
import type { AccountFact } from '../validation/judgement.ts';
import { type CorrectableField, correctable, correctableFields, operatorEvidence } from './correctable.ts';

/** Who settled it and when, ISO instant. */
export type By = { by: string; at: string };

/** A corrected value as text; of a birth number only what is known about it. */
export type SettledValue = By & { value: string | null; birthNumber?: Omit<BirthNumber, 'number'> };

/**
 * What people settled about a case. It is kept apart from what was read (`details`), so that a later reading replaces
 * the reading only, and it stands over it whenever the case is judged.
 */
export type Settled = {
  values: Partial<Record<CorrectableField, SettledValue>>;
  /** the handwritten signature was seen on the paper or its image */
  signatureSeen: By | null;
  /** looked up by a person: applications the person has an account for; none means no account */
  account: (By & { applications: Application[] }) | null;
  link: (By & Link) | null;
};

/** How a person said that the act stands to another case. */
export type Link = { as: 'duplicate' | 'supplement'; caseId: string } | { as: 'nothing' };

export const nothingSettled: Settled = { values: {}, signatureSeen: null, account: null, link: null };

/** The column `settled`, which holds only what was settled. */
export function readSettled(column: Partial<Settled>): Settled {
  return { ...nothingSettled, ...column };
}

/** A doubt that a person ends by saying what the value is. Other conflicts are about more than the value. */
const endsDoubt: Partial<Record<CorrectableField, Doubt['code']>> = { application: 'application_conflict' };

/** The act as read with what people corrected over it. */
export function actAsSettled(act: Act, settled: Settled): Act {
  let corrected = act;
  for (const field of correctableFields) {
    const value = settled.values[field];
    if (!value) continue;
    corrected = value.birthNumber
      ? withBirthNumber(corrected, { ...value.birthNumber, number: '' })
      : correctable[field].write(corrected, value.value);
    const ended = endsDoubt[field];
    if (ended) corrected = { ...corrected, doubts: corrected.doubts.filter((doubt) => doubt.code !== ended) };
  }
  return corrected;
}

/** The act with a birth number that a person entered; its evidence does not show it. */
export function withBirthNumber(act: Act, birthNumber: BirthNumber): Act {
  const value = { value: birthNumber, sure: true, evidence: operatorEvidence('rodné číslo') };
  return { ...act, person: { ...act.person, birthNumber: value } };
}

/**
 * What a person found out about the account, where the register does not say. What the register says explicitly is newer
 * or better: an account set up since then must be seen.
 */
export function accountAsSettled(fact: AccountFact, settled: Settled): AccountFact {
  const { account } = settled;
  if (fact.kind !== 'unknown' || !account) return fact;
  const stated = { takenAt: account.at, statedBy: account.by };
  if (account.applications.length === 0) return { kind: 'no', ...stated };
  return {
    kind: 'yes',
    ...stated,
    username: null,
    applications: applications.filter((application) => account.applications.includes(application)),
    organisationIcos: [],
    ikMpsv: null,
  };
}
