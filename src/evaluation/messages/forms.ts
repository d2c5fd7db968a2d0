import type { Application } from '../../classification/act.ts';
import { withSlash } from '../../simulator/samples/identifiers.ts';
import type { SampleOrganisation } from '../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../simulator/samples/people.ts';
import { applicationName, type Choice, type Entry, type FilledForm, fillIn, type Question } from '../documents/form.ts';
import type { FormLayout } from '../documents/layout.ts';

/** Who puts an electronic signature on a document: a person, or an organisation with its seal. */
export type Signer = { person: SamplePerson } | { seal: SampleOrganisation };

/** A consent form before layout and file, with whatever is wrong with it. */
export type FormPlan = {
  person: SamplePerson;
  organisation: SampleOrganisation;
  position: string;
  statutory: boolean;
  /** none ticked, one, or two */
  applications: Application[];
  /** ISO; null: the place of the date is empty */
  signedOn: string | null;
  /** `mark` stands on the page; an electronic signature is put into the file */
  mark: { kind: 'nothing' } | { kind: 'ink'; asPicture: boolean } | { kind: 'typed'; text: string };
  signer: Signer | null;
  /** answers that are not there */
  leftOut: Question[];
  /** answers that differ from what is known of the person and the organisation */
  written: Partial<Record<Question, string>>;
  /** another sentence in the place of the consent */
  consent: string | null;
};

/** A form that is as it should be, before it is signed. */
export function soundForm(
  person: SamplePerson,
  organisation: SampleOrganisation,
  position: string,
  application: Application,
  signedOn: string,
): FormPlan {
  return {
    person,
    organisation,
    position,
    statutory: true,
    applications: [application],
    signedOn,
    mark: { kind: 'nothing' },
    signer: null,
    leftOut: [],
    written: {},
    consent: null,
  };
}

/** The words of the layout filled in by the plan. */
export function filledForm(layout: FormLayout, plan: FormPlan): FilledForm {
  const { wording } = layout;
  const filled = fillIn(wording, {
    person: plan.person,
    organisation: plan.organisation,
    position: plan.position,
    statutory: plan.statutory,
    application: plan.applications[0] ?? 'poskytovatel',
    signedOn: plan.signedOn ?? '2026-01-01',
    signature: plan.mark.kind === 'nothing' ? 'none' : plan.mark.kind,
    stamp: false,
    handwritten: 'nothing',
  });
  const answered = (entry: Entry): Entry => ({ ...entry, text: answerOf(entry, plan) });
  const names = plan.applications.map(applicationName);
  return {
    ...filled,
    purpose: wording.purpose(wording.application.toldBy === 'purpose' && names[0] ? names.join(' a ') : 'OKslužby'),
    person: { ...filled.person, entries: filled.person.entries.map(answered) },
    organisation: { ...filled.organisation, entries: filled.organisation.entries.map(answered) },
    application: filled.application && chosen(filled.application, plan.applications),
    consent: plan.consent === null ? filled.consent : { text: plan.consent, ticked: null },
    placeAndDate: plan.signedOn === null ? { ...filled.placeAndDate, text: '' } : filled.placeAndDate,
    signature: plan.mark.kind === 'typed' ? { ...filled.signature, name: plan.mark.text } : filled.signature,
  };
}

function answerOf({ question, text }: Entry, plan: FormPlan): string {
  if (question === null) return text;
  if (plan.leftOut.includes(question)) return '';
  return plan.written[question] ?? text;
}

function chosen(asked: NonNullable<FilledForm['application']>, applications: Application[]): FilledForm['application'] {
  const names = applications.map(applicationName);
  if ('text' in asked) return { ...asked, text: names.join(', ') };
  const options: Choice['options'] = asked.options.map(({ label }) => ({ label, ticked: names.includes(label) }));
  return { ...asked, options };
}

/** Whether the layout asks for all of these. */
export function asksFor(layout: FormLayout, ...questions: Question[]): boolean {
  const asked = [...layout.wording.person.questions, ...layout.wording.organisation.questions].map(([one]) => one);
  return questions.every((question) => asked.includes(question));
}

/** Every question that would name the person. */
export const naming: Question[] = ['given', 'family', 'whole', 'familyFirst', 'titles', 'birthSurname', 'email'];

/** The number as written with one digit of the middle changed, so that its check fails. */
export function withWrongCheck(birthNumber: string): string {
  const digit = (Number(birthNumber[8]) + 4) % 10;
  return withSlash(`${birthNumber.slice(0, 8)}${digit}${birthNumber.slice(9)}`);
}

/** "Ing. Jan Novák v. r." is what `typed` prints after the name. */
export function typedMark(person: SamplePerson): FormPlan['mark'] {
  return { kind: 'typed', text: fullName(person) };
}
