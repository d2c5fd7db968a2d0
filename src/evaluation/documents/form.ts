import type { Application } from '../../classification/act.ts';
import { czechDate, dottedDate, wordyDate } from '../../simulator/samples/dates.ts';
import { withSlash } from '../../simulator/samples/identifiers.ts';
import { type SampleOrganisation, seatOf } from '../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../simulator/samples/people.ts';
import { actFields, type Manner, type TrueAct } from './truth.ts';

/** Who consents to what, before any wording, layout or format. */
export type ConsentPlan = {
  person: SamplePerson;
  organisation: SampleOrganisation;
  position: string;
  statutory: boolean;
  application: Application;
  /** YYYY-MM-DD */
  signedOn: string;
  /** strokes of a pen, the name typed with "v. r.", or nothing */
  signature: 'ink' | 'typed' | 'none';
  stamp: boolean;
  /** what the person wrote by hand: nothing, the answers about the person, or everything */
  handwritten: 'nothing' | 'person' | 'everything';
};

/** What a place of a form asks for. */
export type Question =
  | 'given'
  | 'family'
  | 'whole'
  | 'familyFirst'
  | 'titles'
  | 'birthSurname'
  | 'birthDate'
  | 'birthNumber'
  | 'birthPlace'
  | 'citizenship'
  | 'address'
  | 'email'
  | 'phone'
  | 'organisationName'
  | 'ico'
  | 'seat'
  | 'position';

/** The words of one edition of the form. Labels stand without the colon, which belongs to the layout. */
export type Wording = {
  title: string;
  /** the line under the title */
  purpose: (application: string) => string;
  addressee: string[];
  person: { heading: string; questions: [Question, string][] };
  organisation: { heading: string; questions: [Question, string][] };
  /** boxes to tick, a line with the name, or only the words of the purpose */
  application: { toldBy: 'ticks' | 'line'; question: string } | { toldBy: 'purpose' };
  /** boxes to tick; otherwise the position tells */
  role: { question: string; statutory: string; employee: string } | null;
  /** the sentence of the consent; with `tick` a box stands before it */
  consent: { text: (application: string) => string; tick: boolean };
  placeAndDate: { label: string; text: (inTown: string, date: string) => string };
  signature: string;
  dates: 'spaced' | 'dotted' | 'wordy';
};

/** A labelled place with its answer; `question` is null for what is not asked about the person or the organisation. */
export type Entry = { question: Question | null; label: string; text: string; hand: boolean };
export type Choice = { question: string; options: { label: string; ticked: boolean }[] };

/** A form with everything filled in, for a layout to draw. */
export type FilledForm = {
  plan: ConsentPlan;
  title: string;
  purpose: string;
  addressee: string[];
  person: { heading: string; entries: Entry[] };
  organisation: { heading: string; entries: Entry[] };
  application: Choice | { label: string; text: string } | null;
  role: Choice | null;
  consent: { text: string; ticked: boolean | null };
  placeAndDate: { label: string; text: string; hand: boolean };
  signature: { label: string; kind: ConsentPlan['signature']; name: string };
  stamp: string[] | null;
};

const applications: Application[] = ['poskytovatel', 'rodina', 'senior'];
const dateForms = { spaced: czechDate, dotted: dottedDate, wordy: wordyDate };

export function applicationName(application: Application): string {
  return `OKslužby – ${application}`;
}

export function fillIn(wording: Wording, plan: ConsentPlan): FilledForm {
  const { person, organisation } = plan;
  const name = applicationName(plan.application);
  const writtenBy = (part: 'person' | 'everything') => plan.handwritten === 'everything' || plan.handwritten === part;
  const entries = (questions: [Question, string][], hand: boolean): Entry[] =>
    questions.map(([question, label]) => ({ question, label, text: answerTo(question, plan, wording), hand }));
  const told = wording.application;
  return {
    plan,
    title: wording.title,
    purpose: wording.purpose(told.toldBy === 'purpose' ? name : 'OKslužby'),
    addressee: wording.addressee,
    person: { heading: wording.person.heading, entries: entries(wording.person.questions, writtenBy('person')) },
    organisation: {
      heading: wording.organisation.heading,
      entries: entries(wording.organisation.questions, writtenBy('everything')),
    },
    application:
      told.toldBy === 'purpose'
        ? null
        : told.toldBy === 'line'
          ? { label: told.question, text: name }
          : {
              question: told.question,
              options: applications.map((one) => ({ label: applicationName(one), ticked: one === plan.application })),
            },
    role: wording.role && {
      question: wording.role.question,
      options: [
        { label: wording.role.statutory, ticked: plan.statutory },
        { label: wording.role.employee, ticked: !plan.statutory },
      ],
    },
    // Which application the form is for is told in one place; its other words are the same for all three.
    consent: { text: wording.consent.text('OKslužby'), ticked: wording.consent.tick ? true : null },
    placeAndDate: {
      label: wording.placeAndDate.label,
      text: wording.placeAndDate.text(organisation.inCity, dateForms[wording.dates](plan.signedOn)),
      hand: writtenBy('person'),
    },
    signature: { label: wording.signature, kind: plan.signature, name: fullName(person) },
    stamp: plan.stamp ? stampOf(organisation) : null,
  };
}

/** The act that stands in the filled form. */
export function truthOf(wording: Wording, plan: ConsentPlan): TrueAct {
  const { person, organisation } = plan;
  const personAsked = new Set(wording.person.questions.map(([question]) => question));
  const organisationAsked = new Set(wording.organisation.questions.map(([question]) => question));
  const byPerson: Manner = plan.handwritten === 'nothing' ? 'print' : 'hand';
  const byOrganisation: Manner = plan.handwritten === 'everything' ? 'hand' : 'print';
  const named = ['given', 'family', 'whole', 'familyFirst'] as const;
  const truth = actFields('consent', plan.application, wording.application.toldBy === 'ticks' ? 'tick' : 'print');
  if (named.some((one) => personAsked.has(one))) {
    truth.push({ field: 'givenNames', value: person.given, manner: byPerson });
    truth.push({ field: 'familyName', value: person.family, manner: byPerson });
  }
  if (personAsked.has('birthDate') || (personAsked.has('birthNumber') && person.birthNumber)) {
    truth.push({ field: 'birthDate', value: person.born, manner: byPerson });
  }
  if (personAsked.has('birthNumber')) {
    truth.push({ field: 'birthNumber', value: person.birthNumber, manner: byPerson });
  }
  if (personAsked.has('email')) truth.push({ field: 'email', value: person.email, manner: byPerson });
  if (organisationAsked.has('organisationName')) {
    truth.push({ field: 'organisationName', value: organisation.name, manner: byOrganisation });
  }
  truth.push({ field: 'ico', value: organisation.ico, manner: byOrganisation });
  truth.push({
    field: 'role',
    value: plan.statutory ? 'statutory' : 'employee',
    manner: wording.role ? 'tick' : personAsked.has('position') ? byPerson : byOrganisation,
  });
  truth.push({ field: 'consent', value: 'given', manner: wording.consent.tick ? 'tick' : 'print' });
  truth.push({ field: 'signedOn', value: plan.signedOn, manner: byPerson });
  truth.push({ field: 'signing', value: plan.signature, manner: 'signature' });
  return truth;
}

/** The answer as the form has it; a foreigner without a birth number says so. */
function answerTo(question: Question, plan: ConsentPlan, wording: Wording): string {
  const { person, organisation } = plan;
  const answers: Record<Question, () => string> = {
    given: () => person.given,
    family: () => person.family,
    whole: () => fullName(person),
    familyFirst: () => `${person.family} ${person.given}`,
    titles: () => [person.titleBefore, person.titleAfter].filter(Boolean).join(', '),
    birthSurname: () => person.birthSurname,
    birthDate: () => dateForms[wording.dates](person.born),
    birthNumber: () => (person.birthNumber ? withSlash(person.birthNumber) : 'nepřiděleno'),
    birthPlace: () => person.birthPlace,
    citizenship: () => person.citizenship,
    address: () => person.address,
    email: () => person.email,
    phone: () => person.phone,
    organisationName: () => organisation.name,
    ico: () => organisation.ico,
    seat: () => seatOf(organisation),
    position: () => plan.position,
  };
  return answers[question]();
}

function stampOf(organisation: SampleOrganisation): string[] {
  const words = organisation.name.replace(/,.*/, '').split(' ');
  const half = Math.ceil(words.length / 2);
  return [
    words.slice(0, half).join(' '),
    words.slice(half).join(' '),
    `IČO ${organisation.ico}`,
    organisation.city,
  ].filter((line) => line !== '');
}
