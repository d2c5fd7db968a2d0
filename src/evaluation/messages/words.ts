import type { Application } from '../../classification/act.ts';
import type { Letter } from '../../simulator/samples/letters.ts';
import type { SampleOrganisation } from '../../simulator/samples/organisations.ts';
import type { SamplePerson } from '../../simulator/samples/people.ts';
import type { SetName } from '../pool.ts';
import { words as eighteenth } from './words/eighteenth/words.ts';
import { words as eighth } from './words/eighth/words.ts';
import { words as eleventh } from './words/eleventh/words.ts';
import { words as fifteenth } from './words/fifteenth/words.ts';
import { words as fifth } from './words/fifth/words.ts';
import { words as first } from './words/first/words.ts';
import { words as fourteenth } from './words/fourteenth/words.ts';
import { words as fourth } from './words/fourth/words.ts';
import { words as nineteenth } from './words/nineteenth/words.ts';
import { words as ninth } from './words/ninth/words.ts';
import { words as second } from './words/second/words.ts';
import { words as seventeenth } from './words/seventeenth/words.ts';
import { words as seventh } from './words/seventh/words.ts';
import { words as sixteenth } from './words/sixteenth/words.ts';
import { words as sixth } from './words/sixth/words.ts';
import { words as tenth } from './words/tenth/words.ts';
import { words as third } from './words/third/words.ts';
import { words as thirteenth } from './words/thirteenth/words.ts';
import { words as thirtieth } from './words/thirtieth/words.ts';
import { words as thirtyfirst } from './words/thirtyfirst/words.ts';
import { words as twelfth } from './words/twelfth/words.ts';
import { words as twentieth } from './words/twentieth/words.ts';
import { words as twentyeighth } from './words/twentyeighth/words.ts';
import { words as twentyfifth } from './words/twentyfifth/words.ts';
import { words as twentyfirst } from './words/twentyfirst/words.ts';
import { words as twentyfourth } from './words/twentyfourth/words.ts';
import { words as twentyninth } from './words/twentyninth/words.ts';
import { words as twentysecond } from './words/twentysecond/words.ts';
import { words as twentyseventh } from './words/twentyseventh/words.ts';
import { words as twentysixth } from './words/twentysixth/words.ts';
import { words as twentythird } from './words/twentythird/words.ts';

/** What the writer of a letter decided: the subject and the paragraphs; an array of rows is a table. */
export type Text = Pick<Letter, 'subject' | 'body'>;

/** Somebody for whom something is asked. */
export type Asked = { person: SamplePerson; username: string; position: string };

export type RequestFacts = {
  organisation: SampleOrganisation;
  people: Asked[];
  /** already spelled, joined when there are two: "OKslužby – rodina a OKslužby – senior" */
  applications: string;
  /** the application of the account the people have; null when they have none */
  held: string | null;
};

export type Identifier = 'birthDate' | 'username' | 'email';

/** One way to ask for access. */
export type RequestWording = {
  id: string;
  /** for one person, for several, or in the first person by the one who signs */
  for: 'one' | 'many' | 'oneself';
  tells: Identifier[];
  /** the name stands in another case than the first, as in "pro Janu Novákovou"; women only */
  inflected?: true;
  write: (facts: RequestFacts) => Text;
};

export type ChangeFacts = {
  organisation: SampleOrganisation;
  /** whose office ended, or to whom something is delegated */
  person: SamplePerson;
  username: string;
  /** "ředitel", "předsedkyně" */
  office: string;
  /** ISO */
  on: string;
  successor: SamplePerson;
  applications: string;
  /** the statutory representative who delegates */
  principal: SamplePerson;
};

export type ChangeWording = { id: string; tells: Identifier[]; write: (facts: ChangeFacts) => Text };

/** A consent of the statutory representative; every wording gives the organisation with its IČO. */
export type ConsentLetterWording = {
  id: string;
  write: (facts: {
    organisation: SampleOrganisation;
    person: SamplePerson;
    position: string;
    applications: string;
    /** already spelled */
    born: string;
  }) => Text;
};

/** A matter of OKslužby that is none of the acts the page knows. */
export type QuestionWording = ChangeWording & { names: { person: boolean; application: boolean } };

/** Somebody else's mail: who writes what to whom. */
export type StrangerWording = {
  id: string;
  from: 'organisation' | 'person' | 'authority';
  annotation: string;
  /** to hands or unit of the ministry, as the sender wrote it */
  unit?: string;
  to: string[];
  write: (facts: { organisation: SampleOrganisation; person: SamplePerson; on: string; number: number }) => Text;
};

/** What an annotation may mention; the maker of it takes what it likes. */
export type Announced = { application: string; person: SamplePerson; organisation: SampleOrganisation };

type Annotation = (about: Announced) => string;

/** All wordings of one set. Nothing of it stands in the other. */
export type Words = {
  /** the software as people write it */
  spellings: ((application: Application) => string)[];
  addressee: string[][];
  units: string[];
  toHands: string[];
  annotations: Record<
    | 'consent'
    | 'consents'
    | 'request'
    | 'consentAndRequest'
    | 'corrected'
    | 'statutoryEnd'
    | 'delegation'
    | 'attorney'
    | 'withdrawal'
    | 'question'
    | 'vague',
    Annotation[]
  >;
  requests: RequestWording[];
  /** all in one line, the name in the first case; `born` ISO */
  requestsInAnnotation: ((name: string, born: string, application: string) => string)[];
  /** an organisation reports that somebody's office ended */
  ends: ChangeWording[];
  /** a natural person reports the end of his or her own office */
  ownEnds: ChangeWording[];
  delegations: ChangeWording[];
  attorneys: ChangeWording[];
  withdrawals: ChangeWording[];
  questions: QuestionWording[];
  covers: ChangeWording[];
  /** a consent in sentences, in the place of the form */
  consentLetters: ConsentLetterWording[];
  strangers: StrangerWording[];
  /** names of files: of forms, of letters, of scans */
  files: { forms: string[]; letters: string[]; scans: string[] };
  /** what a signing program prints on the page */
  signedNotes: ((name: string) => string)[];
  positions: { statutory: [male: string, female: string][]; employee: [male: string, female: string][] };
  /** of somebody who may be no employee */
  outsiders: [male: string, female: string][];
  oldLaw: ((application: string) => string)[];
  /** what stands in the place of a consent and is none */
  noConsent: string[];
  onBehalf: ((name: string) => string)[];
  trade: string[];
  /** a fictional region */
  region: string;
};

/**
 * Volumes of words, each by another hand, the oldest first. Measured is by the last one alone; when somebody has looked at
 * it to improve judging, a new one is added behind it, and it is one of those to develop on.
 */
export const volumes: readonly Words[] = [
  first,
  second,
  third,
  fourth,
  fifth,
  sixth,
  seventh,
  eighth,
  ninth,
  tenth,
  eleventh,
  twelfth,
  thirteenth,
  fourteenth,
  fifteenth,
  sixteenth,
  seventeenth,
  eighteenth,
  nineteenth,
  twentieth,
  twentyfirst,
  twentysecond,
  twentythird,
  twentyfourth,
  twentyfifth,
  twentysixth,
  twentyseventh,
  twentyeighth,
  twentyninth,
  thirtieth,
  thirtyfirst,
];

/** The words of a set; those to develop on by the number of their volume, from 1. */
export function wordsOf(set: SetName, volume = 1): Words {
  return set === 'measuring' ? volumes.at(-1)! : volumes[volume - 1]!;
}
