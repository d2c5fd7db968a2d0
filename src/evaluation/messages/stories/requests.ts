import type { Application } from '../../../classification/act.ts';
import type { SampleOrganisation } from '../../../simulator/samples/organisations.ts';
import type { SamplePerson } from '../../../simulator/samples/people.ts';
import { act, asked, type Desk, fromOwnBox, type LetterFrom } from '../desk.ts';
import { plainFile } from '../files.ts';
import type { Circumstance } from '../labels.ts';
import type { AccountState, PlannedAct, PlannedMessage } from '../plan.ts';
import { isInflected, joined } from '../words/grammar.ts';
import type { RequestWording } from '../words.ts';
import { advocate } from './consents-doubtful.ts';

type Times = (developing: number, measuring: number) => number;

/** What is asked for whom, and what is known of the account before. */
type Request = {
  people: SamplePerson[];
  organisation: SampleOrganisation;
  director: SamplePerson;
  wanted: Application[];
  /** the account of each; null: none */
  held: Application | null;
  account: AccountState;
  circumstances?: Circumstance[];
  wording?: RequestWording;
  from?: Partial<LetterFrom>;
  envelope?: Partial<PlannedMessage>;
  /** where the accounts are held; the organisation itself when absent */
  heldUnder?: SampleOrganisation;
};

const another: [wanted: Application, held: Application][] = [
  ['rodina', 'poskytovatel'],
  ['senior', 'poskytovatel'],
  ['rodina', 'senior'],
  ['senior', 'rodina'],
];

type Wanted = (wording: RequestWording) => boolean;

const isOfInflectedName: Wanted = ({ inflected }) => inflected === true;
/** An address tells nobody from a namesake: the list of accounts has none (contract: accounts CSV). */
const isNameAlone: Wanted = ({ tells }) => tells.every((one) => one === 'email');
const isForMany: Wanted = (one) => one.for === 'many';
const isForOneself: Wanted = (one) => one.for === 'oneself';
const isSingle: Wanted = (one) => !isForMany(one) && !isOfInflectedName(one) && !isNameAlone(one);
const isForAnother: Wanted = (one) => isSingle(one) && !isForOneself(one);
/** What can be written of somebody who has no account. */
const tellsBirthDateAlone: Wanted = (one) => isForAnother(one) && one.tells.join() === 'birthDate';

/** Requests for access in free words. */
export function requests(desk: Desk, times: Times): void {
  ofHolders(desk, times);
  ofSeveral(desk, times);
  beside(desk, times);
  notSettled(desk, times);
  incomplete(desk, times);
  lackingAnIdentifier(desk, times);
}

function ofHolders(desk: Desk, times: Times): void {
  desk.story('request', times(14, 16), (round) => {
    const [wanted, held] = another[round % another.length]!;
    const { director, organisation } = office(desk);
    const wording = desk.pickOf(desk.words.requests, isSingle);
    const person = wording.for === 'oneself' ? director : desk.cast.person();
    ask(desk, { people: [person], organisation, director, wanted: [wanted], held, account: 'another', wording });
  });

  desk.story('request-for-two-applications', times(2, 3), () => {
    const { director, organisation } = office(desk);
    const people = [desk.cast.person()];
    ask(desk, {
      people,
      organisation,
      director,
      wanted: ['rodina', 'senior'],
      held: 'poskytovatel',
      account: 'another',
    });
  });

  desk.story('request-of-a-sole-trader', times(2, 3), () => {
    const trader = desk.cast.person();
    const organisation = desk.cast.soleTrader(trader, desk.pick(desk.words.trade));
    const wording = desk.pickOf(desk.words.requests, isForOneself);
    ask(desk, {
      people: [trader],
      organisation,
      director: trader,
      wanted: ['rodina'],
      held: 'poskytovatel',
      account: 'another',
      wording,
    });
  });

  // An authority's letter carries a seal; § 18 does not make its box sign.
  desk.story('sealed-request-of-a-town', 1, () => {
    const director = desk.cast.person();
    const organisation = desk.cast.municipality(director);
    const people = [desk.cast.person()];
    const from = { signer: { seal: organisation } };
    ask(desk, { people, organisation, director, wanted: ['senior'], held: 'poskytovatel', account: 'another', from });
  });
}

function ofSeveral(desk: Desk, times: Times): void {
  desk.story('request-for-several', times(8, 5), (round) => {
    const { director, organisation } = office(desk);
    const people = [desk.cast.person(), desk.cast.person(), desk.cast.person()];
    const wording = desk.pickOf(desk.words.requests, isForMany);
    ask(desk, {
      people,
      organisation,
      director,
      wanted: [round % 2 === 0 ? 'senior' : 'rodina'],
      held: 'poskytovatel',
      account: 'another',
      wording,
    });
  });
}

/** A consent and a request of two people, and of one person. */
function beside(desk: Desk, times: Times): void {
  desk.story('consent-and-request', times(1, 2), () => {
    const { director, organisation } = office(desk);
    const person = desk.cast.person();
    const request = planned(desk, {
      people: [person],
      organisation,
      director,
      wanted: ['rodina'],
      held: 'poskytovatel',
      account: 'another',
    });
    desk.send({
      ...fromOwnBox(desk, organisation),
      annotation: desk.announce('consentAndRequest', { application: '', person, organisation }),
      files: [...request.files, desk.signed(desk.sound(director, organisation, 'poskytovatel'))],
      acts: [...request.acts, act('consent', 'poskytovatel', director, organisation)],
    });
  });

  desk.story('request-beside-own-consent', times(1, 2), () => {
    const { director, organisation } = office(desk);
    const wording = desk.pickOf(desk.words.requests, tellsBirthDateAlone);
    const request = planned(desk, {
      people: [director],
      organisation,
      director,
      wanted: ['rodina'],
      held: null,
      account: 'none',
      wording,
    });
    // The consent asks for the account, no request is needed beside it: one act.
    desk.send({
      ...fromOwnBox(desk, organisation),
      annotation: desk.announce('consentAndRequest', { application: '', person: director, organisation }),
      files: [desk.signed(desk.sound(director, organisation, 'rodina')), ...request.files],
      acts: [act('consent', 'rodina', director, organisation)],
    });
  });
}

function notSettled(desk: Desk, times: Times): void {
  const review = (
    story: string,
    count: number,
    differs: (given: {
      director: SamplePerson;
      organisation: SampleOrganisation;
      person: SamplePerson;
    }) => Partial<Request>,
  ) =>
    desk.story(story, count, () => {
      const { director, organisation } = office(desk);
      const person = desk.cast.person();
      ask(desk, {
        people: [person],
        organisation,
        director,
        wanted: ['rodina'],
        held: 'poskytovatel',
        account: 'another',
        ...differs({ director, organisation, person }),
      });
    });

  review('request-for-what-one-has', 1, () => ({ held: 'rodina', account: 'wanted' }));
  review('request-not-needed', times(1, 2), () => ({ wanted: ['poskytovatel'], held: 'senior', account: 'another' }));
  review('account-elsewhere', times(1, 2), () => ({
    heldUnder: desk.cast.unregistered(),
    circumstances: ['account under another organisation'],
  }));
  review('request-by-an-advocate', 1, () => ({
    envelope: { sender: advocate(desk) },
    circumstances: ['from a representative'],
  }));
  review('request-by-the-person', 1, ({ person }) => ({
    envelope: { sender: desk.cast.ownBox(person) },
    circumstances: ['from the box of the person, not of the organisation'],
  }));
  review('inflected-name', times(4, 3), () => ({
    people: [desk.cast.person(isInflected)],
    wording: desk.pickOf(desk.words.requests, isOfInflectedName),
    circumstances: ['named in another case than the first'],
  }));

  desk.story('unsigned-request-of-a-town', 1, () => {
    const director = desk.cast.person();
    const organisation = desk.cast.municipality(director);
    ask(desk, {
      people: [desk.cast.person()],
      organisation,
      director,
      wanted: ['senior'],
      held: 'poskytovatel',
      account: 'another',
      circumstances: ['from an authority without signature or seal'],
    });
  });

  // The annotation is all there is; its attachment is empty, as ISDS takes no message without one.
  desk.story('only-in-the-annotation', times(2, 2), () => {
    const { organisation } = office(desk);
    const person = desk.cast.person();
    desk.cast.giveAccount(person, 'poskytovatel', organisation);
    desk.send({
      sender: desk.cast.boxOf(organisation),
      annotation: desk.pick(desk.words.requestsInAnnotation)(
        `${person.given} ${person.family}`,
        person.born,
        desk.spelled('rodina'),
      ),
      files: [plainFile('priloha.txt', 'text/plain', () => new Uint8Array(0))],
      acts: [
        act('access_request', 'rodina', person, organisation, [], {
          account: 'another',
          hasText: false,
        }),
      ],
    });
  });
}

function incomplete(desk: Desk, times: Times): void {
  desk.story('request-without-an-account', times(2, 3), (round) => {
    const { director, organisation } = office(desk);
    const wording = desk.pickOf(desk.words.requests, tellsBirthDateAlone);
    const wanted: Application[] = [(['senior', 'rodina', 'poskytovatel'] as const)[round % 3]!];
    ask(desk, { people: [desk.cast.person()], organisation, director, wanted, held: null, account: 'none', wording });
  });
}

function lackingAnIdentifier(desk: Desk, times: Times): void {
  desk.story('request-with-a-name-alone', times(4, 3), () => {
    const { director, organisation } = office(desk);
    const wording = desk.pickOf(desk.words.requests, isNameAlone);
    const circumstances: Circumstance[] = ['a name and nothing beside it'];
    ask(desk, {
      people: [desk.cast.person()],
      organisation,
      director,
      wanted: ['rodina'],
      held: 'poskytovatel',
      account: 'unknown',
      wording,
      circumstances,
    });
  });
}

function office(desk: Desk): { director: SamplePerson; organisation: SampleOrganisation } {
  const director = desk.cast.person();
  return { director, organisation: desk.cast.organisation(director) };
}

function ask(desk: Desk, request: Request): void {
  const { people, organisation, wanted } = request;
  const { files, acts } = planned(desk, request);
  const application = joined(wanted.map((one) => desk.spelled(one)));
  desk.send({
    ...fromOwnBox(desk, organisation),
    annotation: desk.announce('request', { application, person: people[0]!, organisation }),
    files,
    acts,
    ...request.envelope,
  });
}

/** The letter and its acts: one for each person and each application. */
function planned(desk: Desk, request: Request): { files: PlannedMessage['files']; acts: PlannedAct[] } {
  const { people, organisation, director, wanted, held, account } = request;
  const usernames = people.map((person) =>
    held === null ? '' : desk.cast.giveAccount(person, held, request.heldUnder ?? organisation).username,
  );
  const wording = request.wording ?? desk.pickOf(desk.words.requests, isForAnother);
  const position = desk.statutoryPosition(director);
  const positions = people.map((person) => (person === director ? position : desk.employeePosition(person)));
  const text = wording.write({
    organisation,
    people: asked(people, usernames, positions),
    applications: joined(wanted.map((one) => desk.spelled(one))),
    held: held && desk.spelled(held),
  });
  const birthDate = (person: SamplePerson) => (wording.tells.includes('birthDate') ? person.born : null);
  return {
    files: [desk.letter(text, { organisation, signedBy: director, position, ...request.from })],
    acts: people.flatMap((person) =>
      wanted.map((application) =>
        act('access_request', application, person, organisation, request.circumstances ?? [], {
          account,
          birthDate: birthDate(person),
        }),
      ),
    ),
  };
}
