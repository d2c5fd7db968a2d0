import type { Act, ActKind, Application, Doubt, Organisation, Person, SigningMark, Value } from './act.ts';
import { findOtherApplications } from './application.ts';
import { bornWords, findDates, mayBeBirth } from './dates.ts';
import { type Draft, doubt, type MessageContext, orderOf } from './draft.ts';
import { organisationFrom } from './fields/organisation.ts';
import { nobody } from './fields/person.ts';
import { roleFrom } from './fields/role.ts';
import { signedOnFrom, signingOf } from './fields/signing.ts';
import { fold, plain } from './folded.ts';
import { wordingDoubts } from './form-acts.ts';
import { sharesOf } from './letter-applications.ts';
import { addDoubts, type Wanted } from './letter-doubts.ts';
import { withEstimate } from './letter-estimate.ts';
import { type Intent, intentsOf, matterOf } from './letter-intents.ts';
import {
  type LetterPerson,
  mostPeople,
  nameOf,
  peopleIn,
  roleBeside,
  type Signatory,
  signatoryOf,
} from './letter-people.ts';
import { isSame, type Subjects, subjectsOf, unsure } from './letter-subjects.ts';
import {
  findNamesakeUsername,
  findUsername,
  namesOksluzby,
  type Sentence,
  sentencesOf,
  sentenceValue,
  shownLine,
  wantedApplications,
} from './letters.ts';
import { evidenceOf, type Section, unbroken } from './sections.ts';
import { partAt } from './unbroken-lines.ts';
import { nobodysAccountWords, sharedAccountWords } from './vocabulary/accounts.ts';
import { anyWord } from './vocabulary/word.ts';

function wantedOf(section: Section, sentences: Sentence[], context: MessageContext, intent: Intent): Wanted {
  const { wanted, heading, named, held } = wantedApplications(section, sentences);
  // A consent is given for an account that is yet to be, whatever words speak of it.
  const consented = intent.kind === 'consent' && wanted.length === 0 && named.length === 0;
  const spoken = wanted.length > 0 ? wanted : consented ? held : named;
  const asValue = (one: (typeof wanted)[number]): Value<Application> => ({
    value: one.application,
    sure: one.sure,
    evidence: one.evidence,
  });
  if (intent.kind !== 'access_request' && intent.kind !== 'consent') {
    // An office ends for the organisation, not for one application.
    if (intent.kind === 'statutory_end') return { applications: [null], conflict: null, otherOnly: false };
    // What is taken back, handed on or asked about is held already.
    const all = [...new Map([...spoken, ...held, ...heading].map((one) => [one.application, one])).values()];
    return { applications: all.length === 1 ? [asValue(all[0]!)] : [null], conflict: null, otherOnly: false };
  }
  const other = section.lines.some((one) => findOtherApplications(one.line.text).length > 0);
  if (spoken.length === 0 && heading.length === 0) {
    const annotated = context.annotationApplications;
    if (other && annotated.length === 0) return { applications: [null], conflict: null, otherOnly: true };
    // A consent is for one application; a request may be for several.
    const usable = intent.kind === 'access_request' || annotated.length === 1 ? annotated : [];
    const applications = usable.map((one) => ({
      value: one.application,
      sure: one.strong || usable.length > 1,
      evidence: one.evidence,
    }));
    return { applications: applications.length > 0 ? applications : [null], conflict: null, otherOnly: false };
  }
  if (spoken.length === 0) return { applications: heading.map(asValue), conflict: null, otherOnly: false };
  const apart =
    heading.length > 0 && !heading.some((one) => spoken.some((other) => other.application === one.application));
  if (apart) {
    const because = `Aplikace se rozcházejí: předmět dopisu uvádí ${heading.map((one) => one.application).join(', ')}, text ${spoken.map((one) => one.application).join(', ')}.`;
    return { applications: [null], conflict: because, otherOnly: false };
  }
  // "Věc: Účty OKslužby – poskytovatel, přístup do OKslužby – senior", and the text says which of them is had.
  const told = [...spoken, ...held];
  const more = heading.filter((one) => !told.some((other) => other.application === one.application));
  return { applications: [...spoken, ...more].map(asValue), conflict: null, otherOnly: false };
}

/** What is the same for every act of a letter, read once: a letter may list hundreds of people. */
type Letter = {
  section: Section;
  sentences: Sentence[];
  people: LetterPerson[];
  signatory: Signatory | null;
  /** how many different people are named */
  distinct: number;
  organisation: Organisation;
  signedOn: Value<string> | null;
  doubts: Doubt[];
  signing: SigningMark;
};

/**
 * Acts of a letter: for each thing it asks or tells, one act per person and application. An act stands at the letter
 * itself when it is about one person, at the person's line when several are listed.
 */
export function letterActs(given: Section, context: MessageContext): Draft[] {
  const section = unbroken(given);
  const sentences = sentencesOf(section.lines);
  // A name broken into two lines stands whole in the sentence.
  const named =
    section.lines.some((one) => namesOksluzby(one.line.text)) || sentences.some(({ text }) => namesOksluzby(text));
  const told = intentsOf(sentences, {
    named: named || context.named,
    addressed: context.addressed,
    announced: context.annotation === null ? [] : matterOf(context.annotation),
  });
  const intents = withEstimate(told, sentences, named || context.named);
  if (intents.length === 0) return [];
  const people = peopleIn(section);
  const signing = signatoryOf(section);
  const signatory = signing && { ...(people.find((one) => isSame(one, signing)) ?? signing), signedAt: signing.line };
  const letter: Letter = {
    section,
    sentences,
    people,
    signatory,
    distinct: new Set(people.map((one) => plain(nameOf(one.person)))).size,
    organisation: organisationFrom(section, section.labelled.values),
    signedOn: signedOnFrom(section),
    doubts: wordingDoubts(section),
    signing: signingOf(section, signatory?.person ?? people[0]?.person ?? nobody, context.detachedSignature),
  };
  return intents.flatMap((intent) => actsOf(letter, intent, context));
}

function actsOf(letter: Letter, intent: Intent, context: MessageContext): Draft[] {
  const { section } = letter;
  const meant = subjectsOf(intent, letter, context.fromPerson);
  const nobodys = intent.kind === 'access_request' ? accountOfNobody(letter, meant) : null;
  const subjects: Subjects = nobodys?.nobodyNamed ? { people: [], signatoryOnly: true } : meant;
  const wanted = wantedOf(section, letter.sentences, context, intent);
  const asked = wanted.applications.flatMap((one) => (one ? [one.value] : []));
  const shares = intent.kind === 'access_request' ? sharesOf(subjects.people, asked, section.lines) : 'everybody';
  const listed: (LetterPerson | null)[] = subjects.people.length > 0 ? subjects.people : [null];
  const standsAt = (one: LetterPerson) => partAt(one.line, one.column);
  const onLine = Map.groupBy(subjects.people, (one) => standsAt(one).line.place);
  const shown = shownLine(intent.sentence);
  const said = evidenceOf(section, shown);
  const kind: ActKind = wanted.otherOnly ? 'other' : intent.kind;
  return listed.flatMap((found) => {
    const one = found && subjects.signatoryOnly ? unsure(found) : found;
    const alone = one === null || listed.length === 1;
    const { line, column } = one ? standsAt(one) : { line: null, column: 0 };
    const shared = line !== null && (onLine.get(line.place)?.length ?? 0) > 1;
    const own = line === null ? section.place : shared ? `${line.place}:c${column}` : line.place;
    const person = alone ? withStrayIdentifiers(letter, one, intent) : { ...one.person };
    const applications =
      one?.applications && one.applications.length > 0
        ? one.applications.map((value) => sentenceValue(section, one.line, value, true))
        : wanted.applications.filter(
            (application) =>
              !(shares instanceof Map) || !found || !application || shares.get(found)!.includes(application.value),
          );
    return applications.map((application, at) => {
      const draft: Draft = {
        kind,
        application,
        person,
        organisation: one?.organisation ?? letter.organisation,
        role: one && intent.kind !== 'statutory_end' ? roleOf(letter, one, alone) : null,
        consentSentence: kind === 'consent' ? sentenceValue(section, shown, said.text, true) : null,
        form: null,
        signedOn: letter.signedOn,
        signing: kind === 'consent' ? signingOf(section, person, context.detachedSignature) : letter.signing,
        documents: [section.document.place],
        evidence: one && one.line !== shown ? [said, evidenceOf(section, line!)] : [said],
        doubts: [...letter.doubts],
        digest: section.document.sha256,
        place: alone ? section.place : own,
        order: orderOf(section.document, alone ? section.place : line!.place, column, at),
        signatoryOnly: subjects.signatoryOnly,
      };
      if (intent.topic === 'covering' || intent.topic === 'mention') draft.covering = true;
      addDoubts(draft, intent, wanted, letter);
      if (shares === 'unclear' && !one?.applications?.length) {
        const because = 'Dopis uvádí více aplikací a není jisté, kdo má mít přístup ke které.';
        doubt(draft, 'application_conflict', because, said);
      }
      if (nobodys) {
        const because = 'Žádá se o účet organizace nebo více osob najednou. Účet je vždy osobní, je třeba uvést osobu.';
        doubt(draft, 'shared_account', because, evidenceOf(section, shownLine(nobodys.sentence)));
      }
      if (one && subjects.besides?.includes(found!)) {
        doubt(
          draft,
          'conflict',
          'Dopis tuto osobu uvádí vedle té, pro kterou přístup žádá. Ověřte, zda se žádost týká i jí.',
          evidenceOf(section, one.line),
        );
      }
      if (letter.people.length >= mostPeople) {
        doubt(draft, 'several_people', 'V dopise je tolik jmen, že je program neposoudil všechna.', said);
      }
      return draft;
    });
  });
}

/** The role beside the name, or the only one that a table or labelled lines of the letter tell. */
function roleOf({ section }: Letter, one: LetterPerson, alone: boolean): Act['role'] {
  return roleBeside(section, one) ?? (alone ? roleFrom(section, section.labelled.values, []) : null);
}

const sharedAccount = anyWord(sharedAccountWords);
const nobodysAccount = anyWord(nobodysAccountWords);

/** The sentence that asks for an account of nobody in particular; who only signs it does not ask for himself. */
function accountOfNobody(letter: Letter, meant: Subjects): { sentence: Sentence; nobodyNamed: boolean } | null {
  const nobodyNamed = meant.people.every((one) => isSame(one, letter.signatory) && !one.identified);
  const sentence = letter.sentences.find(
    ({ folded }) => sharedAccount.test(folded) || (nobodyNamed && nobodysAccount.test(folded)),
  );
  return sentence ? { sentence, nobodyNamed } : null;
}

/**
 * The only person an act is about, with a user name or birth date that stands apart from the name. It is sure only
 * when nobody else is named in the letter; a user name also when the other one only signs it, because the register of
 * accounts must know it under the same name.
 */
function withStrayIdentifiers(letter: Letter, one: LetterPerson | null, intent: Intent): Person {
  const person = one ? { ...one.person } : { ...nobody };
  const only = letter.distinct <= 1;
  const two = letter.distinct === 2 && letter.signatory !== null;
  const signsOnly = two && !isSame(one, letter.signatory);
  if (!person.username && intent.kind !== 'statutory_end') {
    const username = usernameAnywhere(letter.section, person.familyName?.value ?? '');
    person.username = username && {
      ...username,
      // One made of the surname is this person's, whoever else is named.
      sure: username.sure && (only || two || isSame(one, letter.signatory) || isNamesake(username.value, person)),
    };
  }
  if (!person.birthDate && one !== null && (only || signsOnly || isSame(one, letter.signatory))) {
    const asks = intent.kind === 'access_request' && (only || signsOnly);
    const born = birthDateAnywhere(letter.section, only || signsOnly) ?? (asks ? loneDate(letter.section) : null);
    const anothers = letter.people.some(
      (other) => !isSame(other, one) && other.person.birthDate?.value === born?.value,
    );
    if (!anothers) person.birthDate = born;
  }
  return person;
}

function isNamesake(username: string, person: Person): boolean {
  return findNamesakeUsername(username, person.familyName?.value ?? '') !== null;
}

const labelledBirth = new RegExp(String.raw`(?:(?<![a-z])nar\.?|${bornWords}|^\*|(?<=[\s(])\*)[\s:(),/a-z]{0,34}$`);

function birthDateAnywhere(section: Section, sure: boolean): Value<string> | null {
  const found: Value<string>[] = [];
  for (const [at, line] of section.lines.entries()) {
    const own = line.line.text.trim();
    // "Datum narození: 27." / "1. 1987.", "narozena" / "jsem 11. dubna 1963": broken anywhere.
    const text = `${own} ${section.lines[at + 1]?.line.text.trim() ?? ''}`;
    const folded = fold(text);
    for (const date of findDates(text)) {
      const before = folded.slice(Math.max(0, date.index - 50), date.index);
      const label = labelledBirth.exec(before);
      if (label && date.index - before.length + label.index < own.length)
        found.push(sentenceValue(section, line, date.iso, sure));
    }
  }
  return theOnly(found);
}

/** The first, when all of them say the same. */
function theOnly(found: Value<string>[]): Value<string> | null {
  return new Set(found.map((one) => one.value)).size === 1 ? found[0]! : null;
}

const ofAnEvent = /(?<![a-z])(?:dne|ode|od|do|ke|k|dni|datu|roku|zalozen[ao]?|vznikl[ao]?)\s?:?\s?$/;

/**
 * The one day in a letter that may be a birth: sure below a head of a table that calls it so. Otherwise a person must
 * see it, rather than have it left out.
 */
function loneDate(section: Section): Value<string> | null {
  const found: Value<string>[] = [];
  for (const [at, line] of section.lines.entries()) {
    const folded = fold(line.line.text);
    for (const date of findDates(line.line.text)) {
      if (!mayBeBirth(date.iso) || ofAnEvent.test(folded.slice(0, date.index))) continue;
      const written = line.line.text.slice(date.index, date.index + date.length);
      const above = section.lines.slice(Math.max(0, at - 2), at).map((one) => fold(one.line.text));
      const headed = above.some(
        (head) => /(?:narozeni|dat(?:um|\.) nar\.?)(?![a-z])/.test(head) && !/[.!?]$/.test(head.trim()),
      );
      found.push(sentenceValue(section, line, date.iso, headed, written));
    }
  }
  return theOnly(found);
}

function usernameAnywhere(section: Section, familyName: string) {
  const value = section.labelled.values.find((one) => one.field === 'username' && /^\S{3,50}$/.test(one.text));
  const line = value?.line ? section.lines.find((one) => one.line === value.line) : undefined;
  if (value && line) return sentenceValue(section, line, value.text, true);
  for (const one of section.lines) {
    const found = findUsername(one.line.text);
    if (found) return sentenceValue(section, one, found.value, true);
  }
  for (const one of section.lines) {
    const found = findNamesakeUsername(one.line.text, familyName);
    if (found) return sentenceValue(section, one, found.value, true);
  }
  return null;
}
