import type { Act } from '../classification/act.ts';
import { jsonb } from '../db/jsonb.ts';
import type { Judgement } from '../validation/judgement.ts';
import { masked } from './masked.ts';

/** The columns of `access_case` that say what the act says, from the act as corrected. */
export function actColumns(act: Act): Record<string, string | null> {
  const { person } = act;
  return {
    act: act.kind,
    application: act.application?.value ?? null,
    given_names: person.givenNames?.value ?? null,
    family_name: person.familyName?.value ?? null,
    titles: person.titles?.value ?? null,
    birth_date: person.birthDate?.value ?? person.birthNumber?.value.birthDate ?? null,
    birth_surname: person.birthSurname?.value ?? null,
    birth_place: person.birthPlace?.value ?? null,
    citizenship: person.citizenship?.value ?? null,
    address: person.address?.value ?? null,
    email: person.email?.value ?? null,
    phone: person.phone?.value ?? null,
    username: person.username?.value ?? null,
  };
}

/** The columns that a judgement fills, as parameters of a statement. */
export function judgementColumns(judgement: Judgement): Record<string, unknown> {
  return {
    assessment: judgement.assessment,
    proposal: judgement.proposal,
    urgent: judgement.urgent,
    organisation_ico: judgement.organisationIco,
    organisation_name: masked(judgement.organisationName),
    role: judgement.role,
    letter_address: judgement.letterAddress && jsonb(judgement.letterAddress),
    duplicate_of: judgement.duplicateOf,
    supplements: judgement.supplements,
    findings: jsonb(masked(judgement.findings)),
    rules_version: judgement.rulesVersion,
  };
}
