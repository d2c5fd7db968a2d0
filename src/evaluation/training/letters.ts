import type { Application } from '../../classification/act.ts';
import { fold } from '../../classification/folded.ts';
import type { ModelKind } from '../../classification/kind-model.ts';
import type { SampleOrganisation } from '../../simulator/samples/organisations.ts';
import type { SamplePerson } from '../../simulator/samples/people.ts';
import type { ChangeFacts, Text, Words } from '../messages/words.ts';

/** A letter with what it is; `volume` says whose wording it is, `texts` are its folded paragraphs. */
export type LabelledLetter = { volume: number; kind: ModelKind; texts: string[] };

/** Stands for every name in a letter to train on: whose letter it is tells nothing of what it is. */
export const mask = 'Qqq';

/**
 * Every wording of the volumes as a letter. Names are masked, and applications, offices and the sex of people take
 * turns, so that nothing but the wording tells one kind from another.
 */
export function lettersOf(volumes: readonly Words[]): LabelledLetter[] {
  return volumes.flatMap((words, at) => lettersIn(words, at + 1));
}

function lettersIn(words: Words, volume: number): LabelledLetter[] {
  let turn = 0;
  const next = <T>(list: readonly T[]): T => list[turn++ % list.length]!;
  const applications: readonly Application[] = ['poskytovatel', 'rodina', 'senior'];
  const spelled = () => next(words.spellings)(next(applications));
  const person = () => somebody(next(['female', 'male']));
  const office = ({ sex }: SamplePerson) => next(words.positions.statutory)[sex === 'male' ? 0 : 1];
  const facts = (): ChangeFacts => {
    const about = person();
    return {
      organisation,
      person: about,
      username: mask,
      office: office(about),
      on: '2026-01-01',
      successor: person(),
      applications: spelled(),
      principal: person(),
    };
  };
  const letter = (kind: ModelKind, { subject, body }: Text): LabelledLetter => ({
    volume,
    kind,
    texts: [
      subject,
      ...body.flatMap((part) => (typeof part === 'string' ? [part] : part.map((row) => row.join(' ')))),
    ].map(fold),
  });
  const changes = (kind: ModelKind, list: readonly { write: (facts: ChangeFacts) => Text }[]) =>
    list.map(({ write }) => letter(kind, write(facts())));
  return [
    ...words.requests.map((wording) => {
      const one = () => {
        const about = person();
        return {
          person: about,
          username: mask,
          position: next(words.positions.employee)[about.sex === 'male' ? 0 : 1],
        };
      };
      const people = wording.for === 'many' ? [one(), one(), one()] : [one()];
      return letter(
        'access_request',
        wording.write({ organisation, people, applications: spelled(), held: spelled() }),
      );
    }),
    ...changes('statutory_end', [...words.ends, ...words.ownEnds]),
    ...changes('delegation', [...words.delegations, ...words.attorneys]),
    ...changes('consent_withdrawal', words.withdrawals),
    ...words.consentLetters.map(({ write }) => {
      const about = person();
      return letter(
        'consent',
        write({ organisation, person: about, position: office(about), applications: spelled(), born: '1. 1. 1980' }),
      );
    }),
    ...changes('other', words.questions),
    ...changes('cover', words.covers),
    ...words.strangers.map(({ write }) =>
      letter('not_ours', write({ organisation, person: person(), on: '2026-01-01', number: 1000 })),
    ),
  ];
}

function somebody(sex: SamplePerson['sex']): SamplePerson {
  return {
    given: mask,
    family: mask,
    sex,
    titleBefore: '',
    titleAfter: '',
    birthSurname: mask,
    born: '1980-01-01',
    birthNumber: '8001010009',
    birthPlace: mask,
    citizenship: mask,
    address: mask,
    phone: '',
    email: '',
  };
}

const organisation: SampleOrganisation = {
  name: mask,
  ico: '00000000',
  boxId: '',
  boxType: 'PO',
  senderType: 20,
  street: mask,
  number: '1',
  city: mask,
  zip: '',
  inCity: mask,
  provider: 'active',
  service: { id: 13, name: mask },
  phone: '',
  email: '',
};
