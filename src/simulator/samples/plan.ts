import type { SampleFile, SampleMessage } from '../sample.ts';
import type { ConsentForm } from './consent-form.ts';
import { boxIdFrom, withSlash } from './identifiers.ts';
import { type SampleOrganisation, seatOf } from './organisations.ts';
import { people, type SamplePerson } from './people.ts';
import type { ExpectedCase, PlannedMessage } from './workshop.ts';

export const toDepartment = 'Odbor provozu informačních a komunikačních technologií';
export const toDirector = 'ředitel odboru provozu informačních a komunikačních technologií';

/** Natural persons write from boxes of their own; the box has no IČO. */
export const ownBoxes = {
  jelinek: { person: people.jelinek, boxId: boxIdFrom('tstrje') },
  simkova: { person: people.simkova, boxId: boxIdFrom('tstbsk') },
  chalupa: { person: people.chalupa, boxId: boxIdFrom('tstach') },
  moravcova: { person: people.moravcova, boxId: boxIdFrom('tstjmr') },
  hruska: { person: people.hruska, boxId: boxIdFrom('tsthrz') },
} satisfies Record<string, OwnBox>;

export type OwnBox = { person: SamplePerson; boxId: string };

type Planned = {
  name: string;
  from: SampleOrganisation | OwnBox;
  annotation: string;
  hoursAgo: number;
  /** the first one is the main document */
  files: SampleFile[];
  /** what the sample shows, for the table in docs/samples.md */
  shows: string;
  state?: PlannedMessage['expected']['state'];
  cases?: ExpectedCase[];
  /** people whose birth numbers are written in the documents */
  birthNumbersOf?: SamplePerson[];
} & Partial<Omit<SampleMessage, 'files'>>;

/** One message of the plan with its expected reading. */
export function plan(planned: Planned): PlannedMessage {
  const { from, annotation, files, shows, state, cases, birthNumbersOf, ...envelope } = planned;
  const sender =
    'person' in from
      ? { id: from.boxId, name: `${from.person.given} ${from.person.family}`, address: from.person.address, type: 40 }
      : { id: from.boxId, name: from.name, address: seatOf(from), type: from.senderType };
  const numbers = (birthNumbersOf ?? []).flatMap((person) => person.birthNumber ?? []);
  return {
    shows,
    message: {
      ...envelope,
      dmAnnotation: annotation,
      dbIDSender: sender.id,
      dmSender: sender.name,
      dmSenderAddress: sender.address,
      dmSenderType: sender.type,
      files: files.map((file, index) => ({ ...file, dmFileMetaType: index === 0 ? 'main' : 'enclosure' })),
    },
    expected: {
      state: state ?? 'processed',
      cases: cases ?? [],
      birthNumbers: numbers.flatMap((number) => [number, withSlash(number)]),
    },
  };
}

/** A case the plan expects: an act of a person (null when nobody can be read) for an organisation. */
export function expectedCase(
  act: string,
  application: string | null,
  assessment: ExpectedCase['assessment'],
  person: SamplePerson | null,
  organisation: SampleOrganisation | null,
  birthDate: string | null = person?.born ?? null,
): ExpectedCase {
  return {
    act,
    application,
    assessment,
    familyName: person?.family ?? null,
    givenNames: person?.given ?? null,
    birthDate,
    organisationIco: organisation?.ico ?? null,
  };
}

/** A form filled in by the statutory representative, signed by himself on the screen, unless told otherwise. */
export function filledForm(
  person: SamplePerson,
  organisation: SampleOrganisation,
  signedOn: string,
  differs: Partial<ConsentForm> = {},
): ConsentForm {
  const name = [person.titleBefore, person.given, person.family].filter(Boolean).join(' ');
  return {
    application: 'poskytovatel',
    person,
    organisation,
    position: person.sex === 'female' ? 'ředitelka' : 'ředitel',
    statutory: true,
    signedOn,
    signature: { kind: 'electronic', signedBy: name },
    law: 'gdpr',
    ...differs,
  };
}
