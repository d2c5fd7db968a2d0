import type { Application } from '../../../classification/act.ts';
import type { SampleOrganisation } from '../../../simulator/samples/organisations.ts';
import type { SamplePerson } from '../../../simulator/samples/people.ts';
import { act, type Desk, fromOwnBox } from '../desk.ts';
import type { ChangeFacts, ChangeWording } from '../words.ts';

type Times = (developing: number, measuring: number) => number;

/** Ends of office, delegations, powers of attorney, withdrawals and what is none of these. */
export function changes(desk: Desk, times: Times): void {
  desk.story('end-of-office', times(12, 7), () => {
    const { facts, organisation, person } = situation(desk, 'poskytovatel', 'director');
    const wording = desk.pick(desk.words.ends);
    desk.send({
      ...fromOwnBox(desk, organisation),
      annotation: desk.announce('statutoryEnd', { application: facts.applications, person, organisation }),
      files: [desk.letter(wording.write(facts), { organisation, signedBy: facts.successor })],
      acts: [act('statutory_end', null, person, organisation, [], { birthDate: told(wording, person) })],
    });
  });

  desk.story('end-of-own-office', times(5, 3), () => {
    const { facts, organisation, person } = situation(desk, 'poskytovatel', 'director');
    const wording = desk.pick(desk.words.ownEnds);
    desk.send({
      sender: desk.cast.ownBox(person),
      ...desk.addressed(),
      annotation: desk.announce('statutoryEnd', { application: facts.applications, person, organisation }),
      files: [desk.letter(wording.write(facts), { organisation: null, signedBy: person })],
      acts: [
        act('statutory_end', null, person, organisation, ['from the box of the person, not of the organisation'], {
          birthDate: told(wording, person),
        }),
      ],
    });
  });

  desk.story('end-of-office-and-a-new-consent', times(1, 1), () => {
    const { facts, organisation, person } = situation(desk, 'poskytovatel', 'director');
    const { successor } = facts;
    const wording = desk.pick(desk.words.ends);
    desk.send({
      ...fromOwnBox(desk, organisation),
      annotation: desk.announce('statutoryEnd', { application: facts.applications, person, organisation }),
      files: [
        desk.letter(wording.write(facts), { organisation, signedBy: successor }),
        desk.signed(desk.sound(successor, organisation, 'poskytovatel')),
      ],
      acts: [
        act('statutory_end', null, person, organisation, [], { birthDate: told(wording, person) }),
        // The register does not know the new one yet.
        act('consent', 'poskytovatel', successor, organisation, ['another statutory representative in the register']),
      ],
    });
  });

  // The director's office ended, and the same message asks for access for him.
  desk.story('end-of-office-and-a-request', 1, () => {
    const { facts, organisation, person, username } = situation(desk, 'poskytovatel', 'director');
    const end = desk.pick(desk.words.ends);
    const request = desk.pickOf(
      desk.words.requests,
      (one) => one.for === 'one' && one.tells.includes('username') && one.tells.includes('birthDate'),
    );
    const from = { organisation, signedBy: facts.successor };
    const asked = [{ person, username, position: facts.office }];
    const text = request.write({
      organisation,
      people: asked,
      applications: desk.spelled('senior'),
      held: facts.applications,
    });
    desk.send({
      ...fromOwnBox(desk, organisation),
      annotation: desk.announceBarely('question', organisation),
      files: [desk.letter(end.write(facts), from), desk.letter(text, from)],
      acts: [
        act('statutory_end', null, person, organisation, [], { birthDate: told(end, person) }),
        act('access_request', 'senior', person, organisation, ['office reported as ended'], { account: 'another' }),
      ],
    });
  });

  desk.story('delegation', times(8, 5), () => {
    const { facts, organisation, person } = situation(desk, 'poskytovatel', 'employee');
    const wording = desk.pick(desk.words.delegations);
    desk.send({
      ...fromOwnBox(desk, organisation),
      annotation: desk.announce('delegation', { application: facts.applications, person, organisation }),
      files: [
        desk.letter(wording.write(facts), {
          organisation,
          signedBy: facts.principal,
          position: desk.statutoryPosition(facts.principal),
        }),
      ],
      acts: [act('delegation', 'poskytovatel', person, organisation, [], { birthDate: told(wording, person) })],
    });
  });

  desk.story('power-of-attorney-with-a-consent', times(5, 3), () => {
    const { facts, organisation, person } = situation(desk, 'poskytovatel', 'employee', { held: false });
    const wording = desk.pick(desk.words.attorneys);
    desk.send({
      ...fromOwnBox(desk, organisation),
      annotation: desk.announce('attorney', { application: facts.applications, person, organisation }),
      files: [
        desk.letter(wording.write(facts), {
          organisation,
          signedBy: facts.principal,
          signer: { person: facts.principal },
        }),
        desk.signed(desk.sound(person, organisation, 'poskytovatel', { statutory: false })),
      ],
      acts: [
        act('delegation', 'poskytovatel', person, organisation, [], { birthDate: told(wording, person) }),
        act('consent', 'poskytovatel', person, organisation, ['no statutory representative known']),
      ],
    });
  });

  desk.story('withdrawal', times(7, 4), () => {
    const { facts, organisation, person } = situation(desk, 'rodina', 'employee');
    const wording = desk.pick(desk.words.withdrawals);
    desk.send({
      sender: desk.cast.ownBox(person),
      ...desk.addressed(),
      annotation: desk.announce('withdrawal', { application: facts.applications, person, organisation }, 'with care'),
      files: [desk.letter(wording.write(facts), { organisation: null, signedBy: person })],
      acts: [act('consent_withdrawal', 'rodina', person, null, [], { birthDate: told(wording, person) })],
    });
  });

  desk.story('question', times(16, 9), () => {
    const { facts, organisation, person } = situation(desk, 'poskytovatel', 'employee');
    const wording = desk.pick(desk.words.questions);
    const { names } = wording;
    desk.send({
      ...fromOwnBox(desk, organisation),
      annotation: desk.announce('question', { application: facts.applications, person, organisation }),
      files: [desk.letter(wording.write(facts), { organisation, signedBy: facts.principal })],
      acts: [
        act('other', names.application ? 'poskytovatel' : null, names.person ? person : null, organisation, [], {
          birthDate: told(wording, person),
          // Whoever only asks is not the one a case is about, and naming nobody would be as good.
          unmeasured: names.person ? [] : ['name'],
        }),
      ],
    });
  });
}

/**
 * A director known to the register and an employee, one of whom the message is about, with an account unless told
 * otherwise.
 */
function situation(desk: Desk, application: Application, about: 'director' | 'employee', { held = true } = {}) {
  const [director, employee, successor] = [desk.cast.person(), desk.cast.person(), desk.cast.person()];
  const organisation: SampleOrganisation = desk.cast.organisation(director);
  const person = about === 'director' ? director : employee;
  const username = held ? desk.cast.giveAccount(person, application, organisation).username : '';
  const facts: ChangeFacts = {
    organisation,
    person,
    username,
    office: desk.statutoryPosition(director),
    on: desk.day(12),
    successor,
    applications: desk.spelled(application),
    principal: director,
  };
  return { facts, organisation, person, username };
}

function told(wording: ChangeWording, person: SamplePerson): string | null {
  return wording.tells.includes('birthDate') ? person.born : null;
}
