import type { Application } from '../../../classification/act.ts';
import type { SampleOrganisation } from '../../../simulator/samples/organisations.ts';
import type { SamplePerson } from '../../../simulator/samples/people.ts';
import { act, type Desk, fromOwnBox, refer } from '../desk.ts';
import type { Circumstance } from '../labels.ts';
import type { AccountState, PlannedAct } from '../plan.ts';

/** Consents of people of whom the account register, or an earlier message, knows something. */
export function consentsOfHolders(desk: Desk, times: (developing: number, measuring: number) => number): void {
  desk.story('consent-of-a-holder', times(3, 4), (round) => {
    const [wanted, held] = pick(round, [
      ['rodina', 'poskytovatel'],
      ['poskytovatel', 'poskytovatel'],
      ['poskytovatel', 'senior'],
      ['senior', 'rodina'],
    ]);
    const { person, organisation } = director(desk);
    desk.cast.giveAccount(person, held, organisation);
    consent(desk, person, organisation, wanted, held === wanted ? 'wanted' : 'another');
  });

  desk.story('name-alone-in-the-accounts', times(1, 2), () => {
    const { person, organisation } = director(desk);
    desk.cast.giveAccount(person, 'poskytovatel', desk.cast.unregistered(), { birthDate: null });
    consent(desk, person, organisation, 'poskytovatel', 'unknown');
  });

  // Somebody of the same name, twenty years older: the account is his, and the birth date says so.
  desk.story('namesake-in-the-accounts', times(1, 2), () => {
    const { person, organisation } = director(desk);
    const older = `${Number(person.born.slice(0, 4)) - 20}-07-30`;
    desk.cast.giveAccount(person, 'poskytovatel', desk.cast.unregistered(), { birthDate: older });
    consent(desk, person, organisation, 'poskytovatel', 'none');
  });

  desk.story('account-not-active', 1, () => {
    const { person, organisation } = director(desk);
    desk.cast.giveAccount(person, 'poskytovatel', organisation, { active: false });
    consent(desk, person, organisation, 'poskytovatel', 'unknown');
  });

  desk.story('asked-again-by-another-form', 1, () => {
    const { person, organisation } = director(desk);
    consent(desk, person, organisation, 'poskytovatel', 'none');
    consent(desk, person, organisation, 'poskytovatel', 'none', ['asked for before by another paper']);
  });

  // One person, two employers: the second one asks for what the first one asked for.
  desk.story('one-person-two-organisations', 1, () => {
    const { person, organisation } = director(desk);
    consent(desk, person, organisation, 'poskytovatel', 'none');
    const other = desk.cast.organisation(person);
    consent(desk, person, other, 'poskytovatel', 'none', ['asked for before by another paper']);
  });

  // A town sends the forms of the organisations that it founded.
  desk.story('founder-sends-for-several', 1, () => {
    const directors = [director(desk), director(desk), director(desk)];
    const town = desk.cast.municipality(desk.cast.person());
    desk.send({
      ...fromOwnBox(desk, town),
      annotation: desk.announceBarely('consents', town),
      files: directors.map(({ person, organisation }) => desk.signed(desk.sound(person, organisation, 'poskytovatel'))),
      acts: directors.map(({ person, organisation }) =>
        act('consent', 'poskytovatel', person, organisation, ['from the box of another organisation']),
      ),
    });
  });

  desk.story('consent-after-its-withdrawal', times(1, 2), () => {
    const { person, organisation } = director(desk);
    const { username } = desk.cast.giveAccount(person, 'rodina', organisation);
    const about = {
      organisation,
      person,
      username,
      office: '',
      on: desk.day(2),
      successor: person,
      applications: desk.spelled('rodina'),
      principal: person,
    };
    const wording = desk.pick(desk.words.withdrawals);
    desk.send({
      sender: desk.cast.ownBox(person),
      ...desk.addressed(),
      annotation: desk.announce('withdrawal', { application: about.applications, person, organisation }, 'with care'),
      files: [desk.letter(wording.write(about), { organisation: null, signedBy: person })],
      acts: [act('consent_withdrawal', 'rodina', person, null, [], { account: 'another' })],
    });
    consent(desk, person, organisation, 'poskytovatel', 'another', ['consent withdrawn']);
  });

  desk.story('answer-with-a-number-of-ours', 1, () => {
    const { person, organisation } = director(desk);
    const first = consent(desk, person, organisation, 'poskytovatel', 'none', ['not signed, from the employer'], {
      unsigned: true,
    });
    const plan = desk.sound(person, organisation, 'poskytovatel');
    desk.send({
      later: 150,
      ...fromOwnBox(desk, organisation),
      recipientRefNumber: `MPSV-2026/${100200 + desk.messages.length}`,
      annotation: desk.announce('corrected', { application: desk.spelled('poskytovatel'), person, organisation }),
      files: [desk.signed(plan)],
      acts: [
        act('consent', 'poskytovatel', person, organisation, ['names a reference number of ours that no case has'], {
          supplements: refer(first),
        }),
      ],
    });
  });
}

function director(desk: Desk): { person: SamplePerson; organisation: SampleOrganisation } {
  const person = desk.cast.person();
  return { person, organisation: desk.cast.organisation(person) };
}

function consent(
  desk: Desk,
  person: SamplePerson,
  organisation: SampleOrganisation,
  application: Application,
  account: AccountState,
  circumstances: Circumstance[] = [],
  how: { unsigned?: true } = {},
): string {
  const plan = desk.sound(person, organisation, application);
  const planned: PlannedAct = act('consent', application, person, organisation, circumstances, { account });
  return desk.send({
    ...fromOwnBox(desk, organisation),
    annotation: desk.announce('consent', { application: desk.spelled(application), person, organisation }),
    files: [how.unsigned ? desk.unsigned(plan) : desk.signed(plan)],
    acts: [planned],
  });
}

function pick(round: number, from: [wanted: Application, held: Application][]): [Application, Application] {
  return from[round % from.length]!;
}
