import type { Application } from '../../../classification/act.ts';
import type { SamplePerson } from '../../../simulator/samples/people.ts';
import { act, type Desk, fromOwnBox, refer } from '../desk.ts';
import { formOffice, formPdf } from '../files.ts';

export const applications: Application[] = ['poskytovatel', 'rodina', 'senior'];

/** Consents that lack nothing, and what is sent again or mended later. */
export function consentsInOrder(desk: Desk, times: (developing: number, measuring: number) => number): void {
  directors(desk, times(10, 12));
  directorsWithEmployees(desk, times(2, 3));
  employeesLater(desk, times(1, 2));
  soleTraders(desk, times(3, 5));
  mendedLater(desk, times(1, 3));
  sentTwice(desk, times(1, 2));
  twoApplicationsTicked(desk, times(1, 2));
}

/** The statutory representative, known to the register, signs with a certificate of his or her own. */
function directors(desk: Desk, count: number): void {
  desk.story('director-signs', count, (round) => {
    const director = desk.cast.person();
    const organisation = desk.cast.organisation(director);
    // Who may use rodina and senior is not tied to a registration; the seat for the letter comes from the register.
    const application = applications[round % 4 === 1 ? 1 : round % 4 === 3 ? 2 : 0]!;
    const plan = desk.sound(director, organisation, application);
    const box = round % 5 === 4 ? desk.cast.boxOf(organisation, 22) : desk.cast.boxOf(organisation);
    const cover =
      round % 5 !== 0
        ? [desk.letter(coverText(desk, director, organisation, application), { organisation, signedBy: director })]
        : [];
    const about = { application: desk.spelled(application), person: director, organisation };
    desk.send({
      sender: box,
      ...desk.addressed(),
      annotation: desk.announce('consent', about),
      files: [...cover, desk.signed(plan)],
      acts: [act('consent', application, director, organisation)],
    });
  });
}

/** Director and employees in one message, each on a form signed with a certificate of their own. */
function directorsWithEmployees(desk: Desk, count: number): void {
  desk.story('director-and-employees', count, (round) => {
    const director = desk.cast.person();
    const organisation = desk.cast.organisation(director);
    const employees = Array.from({ length: 1 + (round % 3) }, () => desk.cast.person());
    const application = applications[round % 2 === 0 ? 0 : 1]!;
    desk.send({
      ...fromOwnBox(desk, organisation),
      annotation: desk.announce('consents', { application: desk.spelled(application), person: director, organisation }),
      files: [
        desk.signed(desk.sound(director, organisation, application)),
        ...employees.map((employee) =>
          desk.signed(desk.sound(employee, organisation, application, { statutory: false })),
        ),
      ],
      acts: [director, ...employees].map((person) => act('consent', application, person, organisation)),
    });
  });
}

/** The director's consent is ready when the employee's comes. */
function employeesLater(desk: Desk, count: number): void {
  desk.story('employee-after-director', count, () => {
    const [director, employee] = [desk.cast.person(), desk.cast.person()];
    const organisation = desk.cast.organisation(director);
    const send = (person: SamplePerson, statutory: boolean) =>
      desk.send({
        ...fromOwnBox(desk, organisation),
        annotation: desk.announce('consent', { application: desk.spelled('poskytovatel'), person, organisation }),
        files: [desk.signed(desk.sound(person, organisation, 'poskytovatel', { statutory }))],
        acts: [act('consent', 'poskytovatel', person, organisation)],
      });
    send(director, true);
    send(employee, false);
  });
}

/** A sole trader's own box signs for the trader: nothing need stand on the form (§ 18(2) of Act 300/2008 Sb.). */
function soleTraders(desk: Desk, count: number): void {
  desk.story('sole-trader', count, (round) => {
    const trader = desk.cast.person();
    const organisation = desk.cast.soleTrader(trader, desk.pick(desk.words.trade));
    const application = applications[round % 3]!;
    const position = trader.sex === 'male' ? 'podnikatel (OSVČ)' : 'podnikatelka (OSVČ)';
    const plan = desk.sound(trader, organisation, application, { position });
    const name = desk.pick(desk.words.files.forms);
    desk.send({
      ...fromOwnBox(desk, organisation),
      annotation: desk.announce('consent', { application: desk.spelled(application), person: trader, organisation }),
      files: [
        round % 2 === 0
          ? formPdf(name, desk.form(), [plan])
          : formOffice(name, desk.form(), plan, desk.pick(['docx', 'odt', 'txt utf-8'] as const)),
      ],
      acts: [act('consent', application, trader, organisation)],
    });
  });
}

/** First without a signature, then with one: the second completes the first. */
function mendedLater(desk: Desk, count: number): void {
  desk.story('unsigned-then-signed', count, () => {
    const director = desk.cast.person();
    const organisation = desk.cast.organisation(director);
    const plan = desk.sound(director, organisation, 'poskytovatel');
    const layout = desk.form();
    const about = { application: desk.spelled('poskytovatel'), person: director, organisation };
    const first = desk.send({
      ...fromOwnBox(desk, organisation),
      annotation: desk.announce('consent', about),
      files: [formPdf(desk.pick(desk.words.files.forms), layout, [plan])],
      acts: [act('consent', 'poskytovatel', director, organisation, ['not signed, from the employer'])],
    });
    desk.send({
      later: 100,
      ...fromOwnBox(desk, organisation),
      annotation: desk.announce('corrected', about),
      files: [formPdf(desk.pick(desk.words.files.forms), layout, [{ ...plan, signer: { person: director } }])],
      acts: [act('consent', 'poskytovatel', director, organisation, [], { supplements: refer(first) })],
    });
  });
}

/** The same bytes once more, under another annotation. */
function sentTwice(desk: Desk, count: number): void {
  desk.story('sent-twice', count, () => {
    const director = desk.cast.person();
    const organisation = desk.cast.organisation(director);
    const file = desk.signed(desk.sound(director, organisation, 'poskytovatel'));
    const about = { application: desk.spelled('poskytovatel'), person: director, organisation };
    const first = desk.send({
      ...fromOwnBox(desk, organisation),
      annotation: desk.announce('consent', about),
      files: [file],
      acts: [act('consent', 'poskytovatel', director, organisation)],
    });
    desk.send({
      later: 0.5,
      ...fromOwnBox(desk, organisation),
      annotation: desk.announce('consent', about),
      files: [file],
      acts: [
        act('consent', 'poskytovatel', director, organisation, ['sent before, byte for byte'], {
          duplicateOf: refer(first),
        }),
      ],
    });
  });
}

/** One form, two boxes ticked: the account by the first, the second for a person. */
function twoApplicationsTicked(desk: Desk, count: number): void {
  desk.story('two-applications-ticked', count, (round) => {
    const director = desk.cast.person();
    const organisation = desk.cast.organisation(director);
    const wanted: Application[] = round % 2 === 0 ? ['rodina', 'senior'] : ['poskytovatel', 'rodina'];
    const plan = desk.sound(director, organisation, wanted[0]!, { applications: wanted, signer: { person: director } });
    const layout = desk.formWith(({ wording }) => wording.application.toldBy === 'ticks');
    desk.send({
      ...fromOwnBox(desk, organisation),
      annotation: desk.announce('vague', { application: '', person: director, organisation }, 'with care'),
      files: [formPdf(desk.pick(desk.words.files.forms), layout, [plan])],
      acts: [
        act('consent', wanted[0]!, director, organisation),
        act('consent', wanted[1]!, director, organisation, ['second application of a person without an account']),
      ],
    });
  });
}

export function coverText(
  desk: Desk,
  person: SamplePerson,
  organisation: Parameters<Desk['sound']>[1],
  application: Application,
) {
  return desk.pick(desk.words.covers).write({
    organisation,
    person,
    username: '',
    office: '',
    on: desk.day(1),
    successor: person,
    applications: desk.spelled(application),
    principal: person,
  });
}
