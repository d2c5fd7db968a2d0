import type { Application } from '../../classification/act.ts';
import type { Letter } from '../../simulator/samples/letters.ts';
import type { SampleOrganisation } from '../../simulator/samples/organisations.ts';
import type { SamplePerson } from '../../simulator/samples/people.ts';
import type { ConsentPlan } from './form.ts';
import { actFields, type FieldName, type Manner, type TrueAct } from './truth.ts';

/** Who asks for access to what for whom, before any wording. */
export type RequestPlan = {
  organisation: SampleOrganisation;
  statutory: SamplePerson;
  statutoryPosition: string;
  /** those who are to have access, each with what stands beside the name */
  people: { person: SamplePerson; username: string; position: string }[];
  /** for everybody in the letter */
  applications: Application[];
  /** YYYY-MM-DD */
  writtenOn: string;
  reference: string;
  handwritten: boolean;
};

/** One way to write a request; `tells` names what it says of a person beside the name. */
export type RequestWording = {
  tells: ('birthDate' | 'username' | 'email' | 'birthNumber')[];
  write: (plan: RequestPlan) => Letter;
};

/** A consent in sentences; it always gives name, birth date, organisation and IČO. */
export type ConsentLetterWording = {
  tells: ('birthNumber' | 'email')[];
  write: (plan: ConsentPlan) => Letter;
};

/** One act for each person and each application. */
export function truthOfRequest(wording: RequestWording, plan: RequestPlan): TrueAct[] {
  const manner: Manner = plan.handwritten ? 'hand' : 'print';
  return plan.people.flatMap(({ person, username }) =>
    plan.applications.map((application) => {
      const told: Record<(typeof wording.tells)[number], string | null> = {
        birthDate: person.born,
        birthNumber: person.birthNumber,
        username,
        email: person.email,
      };
      const truth = actFields('access_request', application, manner);
      const add = (field: FieldName, value: string | null) => truth.push({ field, value, manner });
      add('givenNames', person.given);
      add('familyName', person.family);
      for (const field of wording.tells) add(field, told[field]);
      add('organisationName', plan.organisation.name);
      add('ico', plan.organisation.ico);
      for (const one of truth) one.manner = manner;
      return truth;
    }),
  );
}

export function truthOfConsentLetter(wording: ConsentLetterWording, plan: ConsentPlan): TrueAct {
  const { person, organisation } = plan;
  const manner: Manner = plan.handwritten === 'everything' ? 'hand' : 'print';
  const truth = actFields('consent', plan.application, manner);
  const add = (field: FieldName, value: string | null) => truth.push({ field, value, manner });
  add('givenNames', person.given);
  add('familyName', person.family);
  add('birthDate', person.born);
  if (wording.tells.includes('birthNumber')) add('birthNumber', person.birthNumber);
  if (wording.tells.includes('email')) add('email', person.email);
  add('organisationName', organisation.name);
  add('ico', organisation.ico);
  add('role', plan.statutory ? 'statutory' : 'employee');
  add('consent', 'given');
  add('signedOn', plan.signedOn);
  for (const one of truth) one.manner = manner;
  return truth;
}
