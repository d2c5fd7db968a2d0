import type { ActKind, Application } from '../../classification/act.ts';
import { daysBefore } from '../../simulator/samples/dates.ts';
import type { SampleOrganisation } from '../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../simulator/samples/people.ts';
import { type FormLayout, layoutsOf } from '../documents/layout.ts';
import type { SetName } from '../pool.ts';
import { type Cast, castOf } from './cast.ts';
import { formPdf, type LetterFile, letterFile } from './files.ts';
import { asksFor, type FormPlan, type Signer, soundForm } from './forms.ts';
import { asTyped, type Manner, manners } from './hand-typed.ts';
import type { Circumstance } from './labels.ts';
import { type LetterLook, letterLooksOf } from './letter-looks.ts';
import type { ActReference, PlannedAct, PlannedFile, PlannedMessage, PlannedSender } from './plan.ts';
import type { Announced, Asked, Text, Words } from './words.ts';

/** The moment at which every set is judged; what is dated is dated before it. */
export const judgedAt = new Date('2026-11-20T12:00:00Z');

/** Longest ago that anything is delivered; ISDS keeps messages for 90 days. */
const longestAgoHours = 50 * 24;

type Draft = Pick<PlannedMessage, 'sender' | 'annotation' | 'files'> &
  Partial<Omit<PlannedMessage, 'name' | 'story' | 'hoursAgo'>> & {
    /** hours after the message before it in the same story */
    later?: number;
  };

/**
 * Where a set is planned: people and organisations, words and layouts of the set, each taken in turn, and the messages
 * so far. A story is one or several messages that belong together.
 */
export type Desk = {
  set: SetName;
  cast: Cast;
  words: Words;
  messages: PlannedMessage[];
  /** Begins a story `count` times, each with people and days of its own. */
  story(name: string, count: number, tell: (round: number) => void): void;
  /** Adds a message to the story that is being told; returns its name. */
  send(draft: Draft): string;
  /** so many days before the present story began, ISO */
  day(days: number): string;
  /** the next of a list, each list in its own turn */
  pick<T>(list: readonly T[]): T;
  /** of those that are as wanted the one that was taken least often by now, so that a few messages tell them all */
  pickOf<T>(list: readonly T[], wanted: (one: T) => boolean): T;
  form(...wanted: Parameters<typeof asksFor>[1][]): FormLayout;
  formWith(wanted: (layout: FormLayout) => boolean): FormLayout;
  look(): LetterLook;
  spelled(application: Application): string;
  announce(kind: keyof Words['annotations'], about: Announced, manner?: Manner): string;
  /** an annotation that names neither a person nor an application */
  announceBarely(kind: keyof Words['annotations'], organisation: SampleOrganisation): string;
  /** to the department, in the words of the set */
  addressed(): { recipientOrgUnit: string; toHands?: string };
  statutoryPosition(person: SamplePerson): string;
  employeePosition(person: SamplePerson): string;
  sound(
    person: SamplePerson,
    organisation: SampleOrganisation,
    application: Application,
    differs?: Partial<FormPlan>,
  ): FormPlan;
  /** signed with the person's own certificate */
  signed(plan: FormPlan): PlannedFile;
  unsigned(plan: FormPlan): PlannedFile;
  letter(text: Text & { to?: string[] }, from: LetterFrom): PlannedFile;
};

export type LetterFrom = {
  organisation: SampleOrganisation | null;
  signedBy: SamplePerson;
  position?: string;
  writtenOn?: string;
  format?: LetterFile;
  signer?: Signer;
  ink?: boolean;
};

const letterFormats: LetterFile[] = [
  'pdf',
  'docx',
  'pdf',
  'odt',
  'pdf',
  'rtf',
  'txt utf-8',
  'pdf',
  'html',
  'txt windows-1250',
];

export function openDesk(set: SetName, words: Words): Desk {
  const cast = castOf(set);
  const { forms } = layoutsOf(set);
  const turns = new Map<unknown, number>();
  let told = { name: '', startsAgo: 0, hours: 0, round: 0, messages: 0 };

  const taken = (key: unknown) => turns.get(key) ?? 0;
  const turn = (key: unknown) => {
    const count = taken(key);
    turns.set(key, count + 1);
    return count;
  };
  const desk: Desk = {
    set,
    cast,
    words,
    messages: [],
    story(name, count, tell) {
      for (let round = 0; round < count; round += 1) {
        // Ten days are left at the end for stories that go on.
        told = {
          name,
          startsAgo: 240 + Math.floor(cast.next() * (longestAgoHours - 240)),
          hours: 0,
          round,
          messages: 0,
        };
        tell(round);
      }
    },
    send({ later = 30, ...draft }) {
      if (told.messages > 0) told.hours += later;
      told.messages += 1;
      const number = desk.messages.filter(({ story }) => story === told.name).length + 1;
      const name = `${told.name}-${String(number).padStart(2, '0')}`;
      desk.messages.push({
        name,
        story: told.name,
        hoursAgo: told.startsAgo - told.hours,
        state: 'processed',
        acts: [],
        ...draft,
      });
      return name;
    },
    day: (days) => daysBefore(new Date(judgedAt.getTime() - told.startsAgo * 3_600_000), days),
    pick: (list) => list[turn(list) % list.length]!,
    pickOf(list, wanted) {
      const fitting = list.filter(wanted);
      if (fitting.length === 0) throw new Error(`the ${set} set has no wording like that`);
      const least = fitting.reduce((one, other) => (taken(other) < taken(one) ? other : one));
      turn(least);
      return least;
    },
    form: (...wanted) => desk.formWith((layout) => asksFor(layout, ...wanted)),
    formWith(wanted) {
      const fitting = forms.filter((layout) => layout.people === 1 && wanted(layout));
      if (fitting.length === 0) throw new Error(`no form of the ${set} set is like that`);
      return fitting[turn('forms') % fitting.length]!;
    },
    look: () => desk.pick(letterLooksOf(set)),
    spelled: (application) => desk.pick(words.spellings)(application),
    announce: (kind, about, manner = desk.pick(manners)) =>
      asTyped(desk.pick(words.annotations[kind])(about), manner, cast.next),
    announceBarely(kind, organisation) {
      const person = cast.person();
      const application = words.spellings[0]!('rodina');
      return words.annotations[kind]
        .map((write) => write({ application, person, organisation }))
        .find((text) => !text.includes(application) && !text.includes(person.family))!;
    },
    addressed() {
      const toHands = desk.pick(words.toHands);
      return { recipientOrgUnit: desk.pick(words.units), ...(toHands ? { toHands } : {}) };
    },
    statutoryPosition: (person) => desk.pick(words.positions.statutory)[person.sex === 'male' ? 0 : 1],
    employeePosition: (person) => desk.pick(words.positions.employee)[person.sex === 'male' ? 0 : 1],
    sound(person, organisation, application, differs = {}) {
      const statutory = differs.statutory ?? true;
      const position = statutory ? desk.statutoryPosition(person) : desk.employeePosition(person);
      return {
        ...soundForm(person, organisation, position, application, desk.day(1 + (turn('days') % 6))),
        ...differs,
      };
    },
    signed(plan) {
      const note = turn('notes') % 2 === 0 ? { note: desk.pick(words.signedNotes)(fullName(plan.person)) } : {};
      return formPdf(
        desk.pick(words.files.forms),
        desk.form(),
        [{ ...plan, signer: plan.signer ?? { person: plan.person } }],
        note,
      );
    },
    unsigned: (plan) => formPdf(desk.pick(words.files.forms), desk.form(), [plan]),
    letter(text, from) {
      const { organisation, signedBy } = from;
      const letter = {
        organisation,
        ...(organisation ? {} : { from: [fullName(signedBy), signedBy.address] }),
        to: desk.pick(words.addressee),
        writtenOn: from.writtenOn ?? desk.day(1),
        ...text,
        signedBy: fullName(signedBy),
        ...(from.position ? { position: from.position } : {}),
        ...(from.ink ? { signature: 'ink' as const } : {}),
      };
      const format = from.format ?? (from.signer ? 'pdf' : desk.pick(letterFormats));
      return letterFile(desk.pick(words.files.letters), desk.look(), letter, format, from.signer ?? null);
    },
  };
  return desk;
}

/** An act about this person for this organisation; without an account and with text unless told otherwise. */
export function act(
  kind: ActKind,
  application: Application | null,
  person: SamplePerson | null,
  organisation: { ico: string } | null,
  circumstances: Circumstance[] = [],
  differs: Partial<PlannedAct> = {},
): PlannedAct {
  return {
    kind,
    application,
    givenNames: person?.given ?? null,
    familyName: person?.family ?? null,
    birthDate: person?.born ?? null,
    ico: organisation?.ico ?? null,
    account: 'none',
    circumstances,
    duplicateOf: null,
    supplements: null,
    unmeasured: [],
    hasText: true,
    ...differs,
  };
}

export function refer(message: string, act = 0): ActReference {
  return { message, act };
}

/** From the organisation's own box, to the department. */
export function fromOwnBox(
  desk: Desk,
  organisation: SampleOrganisation,
): { sender: PlannedSender } & ReturnType<Desk['addressed']> {
  return { sender: desk.cast.boxOf(organisation), ...desk.addressed() };
}

/** The people as those who are asked for, with the user names of their accounts. */
export function asked(people: SamplePerson[], usernames: string[], positions: string[]): Asked[] {
  return people.map((person, index) => ({ person, username: usernames[index]!, position: positions[index]! }));
}
