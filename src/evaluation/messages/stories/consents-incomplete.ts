import type { SampleOrganisation } from '../../../simulator/samples/organisations.ts';
import type { SamplePerson } from '../../../simulator/samples/people.ts';
import { act, type Desk, fromOwnBox } from '../desk.ts';
import { formOffice, formPdf } from '../files.ts';
import { type FormPlan, naming } from '../forms.ts';
import type { Circumstance } from '../labels.ts';
import type { PlannedAct } from '../plan.ts';
import { applications } from './consents-in-order.ts';

type Lacking = {
  what: Circumstance;
  plan: (person: SamplePerson) => Partial<FormPlan>;
  act?: (person: SamplePerson) => Partial<PlannedAct>;
  /** without the person's name anywhere in the envelope */
  nameless?: true;
};

// What is wrong stands on a form that is in order otherwise, so that it alone decides.
const lacking: Lacking[] = [
  {
    what: 'neither birth date nor birth number',
    plan: (person) => ({ leftOut: ['birthDate', 'birthNumber'], signer: { person } }),
    act: () => ({ birthDate: null }),
  },
  {
    what: 'nobody is named',
    plan: () => ({ leftOut: naming }),
    act: () => ({ givenNames: null, familyName: null }),
    nameless: true,
  },
  {
    what: 'the organisation is missing',
    plan: (person) => ({ leftOut: ['organisationName', 'ico', 'seat'], signer: { person } }),
  },
  {
    what: 'the sentence of the consent is missing',
    plan: (person) => ({ signer: { person } }),
  },
];

/** Forms on which something certainly is missing that the sender can supply. */
export function consentsIncomplete(desk: Desk, times: (developing: number, measuring: number) => number): void {
  unsigned(desk, times(4, 6));
  somethingLeftOut(desk, times(8, 8));
  oneOfSeveral(desk, times(1, 2));
}

function unsigned(desk: Desk, count: number): void {
  desk.story('not-signed', count, (round) => {
    const director = desk.cast.person();
    const organisation = desk.cast.organisation(director);
    const application = applications[round % 3]!;
    const plan = desk.sound(director, organisation, application);
    const name = desk.pick(desk.words.files.forms);
    desk.send({
      ...fromOwnBox(desk, organisation),
      annotation: desk.announce('consent', { application: desk.spelled(application), person: director, organisation }),
      files: [
        round % 2 === 0
          ? formPdf(name, desk.form(), [plan])
          : formOffice(name, desk.form(), plan, desk.pick(['docx', 'rtf', 'html', 'odt'] as const)),
      ],
      acts: [act('consent', application, director, organisation, ['not signed, from the employer'])],
    });
  });
}

function somethingLeftOut(desk: Desk, count: number): void {
  desk.story('left-out', count, () => {
    const one = desk.pick(lacking);
    const director = desk.cast.person();
    const organisation = desk.cast.organisation(director);
    const layout = desk.formWith(({ wording }) => wording.application.toldBy === 'ticks' && !wording.consent.tick);
    const consent =
      one.what === 'the sentence of the consent is missing' ? { consent: desk.pick(desk.words.noConsent) } : {};
    const plan = desk.sound(director, organisation, 'poskytovatel', { ...one.plan(director), ...consent });
    const circumstances: Circumstance[] = plan.signer ? [one.what] : [one.what, 'not signed, from the employer'];
    desk.send({
      ...fromOwnBox(desk, organisation),
      annotation: desk.announce(
        one.nameless ? 'vague' : 'consents',
        announced(desk, director, organisation),
        'with care',
      ),
      files: [formPdf(desk.pick(desk.words.files.forms), layout, [plan])],
      acts: [act('consent', 'poskytovatel', director, organisation, circumstances, one.act?.(director) ?? {})],
    });
  });
}

/** Director and two employees: one of the three forms is not signed, and only that one is called back. */
function oneOfSeveral(desk: Desk, count: number): void {
  desk.story('one-of-several-not-signed', count, () => {
    const people = [desk.cast.person(), desk.cast.person(), desk.cast.person()];
    const organisation = desk.cast.organisation(people[0]!);
    const unsignedAt = 2;
    desk.send({
      ...fromOwnBox(desk, organisation),
      annotation: desk.announce('consents', announced(desk, people[0]!, organisation)),
      files: people.map((person, index) => {
        const plan = desk.sound(person, organisation, 'poskytovatel', { statutory: index === 0 });
        return index === unsignedAt
          ? formPdf(desk.pick(desk.words.files.forms), desk.form(), [plan])
          : desk.signed(plan);
      }),
      acts: people.map((person, index) =>
        act(
          'consent',
          'poskytovatel',
          person,
          organisation,
          index === unsignedAt ? ['not signed, from the employer'] : [],
        ),
      ),
    });
  });
}

function announced(desk: Desk, person: SamplePerson, organisation: SampleOrganisation) {
  return { application: desk.spelled('poskytovatel'), person, organisation };
}
