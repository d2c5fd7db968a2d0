import type { ActKind, Application, Value } from './act.ts';
import { findOtherApplications } from './application.ts';
import { findDates } from './dates.ts';
import { type Draft, doubt, type MessageContext, orderOf } from './draft.ts';
import { nobody, organisationFrom } from './fields/person.ts';
import { signedOnFrom, signingOf } from './fields/signing.ts';
import { fold, plain } from './folded.ts';
import { wordingDoubts } from './form-acts.ts';
import { type LetterPerson, nameOf, peopleIn, roleBeside, signatoryOf } from './letter-people.ts';
import {
  findUsername,
  type Intent,
  intentsOf,
  namesOurSoftware,
  type Sentence,
  sentencesOf,
  sentenceValue,
  wantedApplications,
} from './letters.ts';
import { compareNames } from './names.ts';
import { evidenceOf, type Section } from './sections.ts';

type Wanted = { applications: (Value<Application> | null)[]; conflict: string | null; otherOnly: boolean };

function wantedOf(section: Section, sentences: Sentence[], context: MessageContext, intent: Intent): Wanted {
  const { wanted, heading, named } = wantedApplications(section, sentences);
  const spoken = wanted.length > 0 ? wanted : named;
  const asValue = (one: (typeof wanted)[number]): Value<Application> => ({
    value: one.application,
    sure: one.sure,
    evidence: one.evidence,
  });
  if (intent.kind !== 'access_request' && intent.kind !== 'consent') {
    // An office ends for the organisation, not for one application.
    if (intent.kind === 'statutory_end') return { applications: [null], conflict: null, otherOnly: false };
    const all = [...new Map([...spoken, ...heading].map((one) => [one.application, one])).values()];
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
  const more = heading.filter((one) => !spoken.some((other) => other.application === one.application));
  return { applications: [...spoken, ...more].map(asValue), conflict: null, otherOnly: false };
}

const firstPerson =
  /(?<![a-z])(?:zadam|prosim|jsem|muj|moje|moji|mym|meho|me |mne|mi |ja,|chtel[a]? bych|odvolavam|ziadam|beru)(?![a-z])/;
const forOthers = /pro (?:nas|sv|tyto|nasled|uveden|niz|pan|zamestnan|pracovn|kolegyn|ucetn|reditel|predsed)/;
const ending =
  /dosavadn|byval|odchazej|odvolan|ukonc|skonc|rezign|vzdal|konci|zanik|uplyn|prestal|z funkce|neni nadale/;
const beginning = /nov(?:y|ym|ou|a|eho|emu)(?![a-z])|jmenova|jmenuj|zvolen|nastoup|nastup|povere|ustanov|od \d/;

function near(one: LetterPerson, sentence: Sentence): boolean {
  return sentence.lines.includes(one.line);
}

const ofOneself =
  /(?<![a-z])(?:jsem[^!?]{0,60}(?:prestal|ukoncil|rezignoval|vzdal|odstoupil|skoncil)|(?:prestal|ukoncil|rezignoval|vzdal|odstoupil|skoncil|byl)a? jsem|nejsem|(?:moje|ma|me) funkc|mi (?:skoncil|zanik))/;

/** Who ended in office: words of ending near the name, none of beginning; else the one who writes of himself. */
function endedPerson(
  people: LetterPerson[],
  sentences: Sentence[],
  signatory: LetterPerson | null,
): LetterPerson | null {
  const personal = sentences.some((sentence) => ofOneself.test(sentence.folded));
  const scored = people
    .map((one) => {
      const before = one.before.split(/[.;,]/).at(-1)!.slice(-45);
      const around = `${before} ${one.after.slice(0, 60)}`;
      const score =
        (ending.test(around) ? 2 : 0) - (beginning.test(before) || beginning.test(one.after.slice(0, 35)) ? 3 : 0);
      return { one, score: isSame(one, signatory) && !personal ? score - 1 : score };
    })
    .sort((a, b) => b.score - a.score);
  if (scored[0] && scored[0].score > 0) return scored[0].one;
  if (personal && signatory) return signatory;
  return null;
}

function isSame(a: LetterPerson | null, b: LetterPerson | null): boolean {
  return a !== null && b !== null && compareNames(nameOf(a.person), nameOf(b.person)) !== 'different';
}

function delegate(people: LetterPerson[], signatory: LetterPerson | null): LetterPerson | null {
  const named = people.find(
    (one) =>
      /(?:(?<![a-z])na|zmocn[a-z]*|pover[a-z]*|zplnomocn[a-z]*|(?<![a-z])pro|zmocnenec)[^.]{0,45}$/.test(
        one.before.slice(-60),
      ) && !isSame(one, signatory),
  );
  return named ?? people.find((one) => one.identified && !isSame(one, signatory)) ?? null;
}

type Subjects = { people: LetterPerson[]; signatoryOnly: boolean };

function subjectsOf(
  intent: Intent,
  people: LetterPerson[],
  sentences: Sentence[],
  signatory: LetterPerson | null,
): Subjects {
  if (intent.kind === 'statutory_end') {
    const ended = endedPerson(people, sentences, signatory);
    return { people: ended ? [ended] : [], signatoryOnly: false };
  }
  if (intent.kind === 'delegation') {
    const agent = delegate(people, signatory);
    return { people: agent ? [agent] : [], signatoryOnly: false };
  }
  const identified = people.filter((one) => one.identified);
  if (identified.length > 0) return { people: identified, signatoryOnly: false };
  const inSentence = people.filter(
    (one) =>
      near(one, intent.sentence) &&
      /(?:(?<![a-z])pro|pan[ia]?|pani|pi|zamestnan[a-z]*|pracovn[a-z]*|kolegyn[a-z]*|ucetn[a-z]*|reditel[a-z]*|uzivatel[a-z]*)[^.]{0,30}$/.test(
        one.before,
      ),
  );
  if (inSentence.length > 0) return { people: inSentence, signatoryOnly: false };
  const labelled = people.filter((one) => one.before === '' && one.after === '' && one.person.familyName?.sure);
  if (labelled.length > 0) return { people: labelled, signatoryOnly: false };
  const forSomebody = people.filter((one) => /(?<![a-z])pro (?:[a-z.]+ ){0,3}$/.test(`${one.before} `));
  if (forSomebody.length > 0) return { people: forSomebody, signatoryOnly: false };
  if (!signatory) return { people: [], signatoryOnly: true };
  const whole = sentences.map((sentence) => sentence.folded).join(' ');
  return { people: [signatory], signatoryOnly: !firstPerson.test(whole) || forOthers.test(whole) };
}

function unsure(one: LetterPerson): LetterPerson {
  const lower = <T>(value: Value<T> | null) => (value ? { ...value, sure: false } : null);
  return {
    ...one,
    person: { ...one.person, givenNames: lower(one.person.givenNames), familyName: lower(one.person.familyName) },
  };
}

/**
 * Acts of a letter: for each thing it asks or tells, one act per person and application. An act stands at the letter
 * itself when it is about one person, at the person's line when several are listed.
 */
export function letterActs(section: Section, context: MessageContext): Draft[] {
  const sentences = sentencesOf(section.lines);
  const named = section.lines.some((one) => namesOurSoftware(one.line.text));
  const intents = intentsOf(sentences, { named: named || context.named, addressed: context.addressed });
  if (intents.length === 0) return [];
  const people = peopleIn(section);
  const signatory = signatoryOf(section);
  const known = signatory ? (people.find((one) => isSame(one, signatory)) ?? signatory) : null;
  return intents.flatMap((intent) => actsOf(section, context, sentences, intent, people, known));
}

function actsOf(
  section: Section,
  context: MessageContext,
  sentences: Sentence[],
  intent: Intent,
  people: LetterPerson[],
  signatory: LetterPerson | null,
): Draft[] {
  const subjects = subjectsOf(intent, people, sentences, signatory);
  const wanted = wantedOf(section, sentences, context, intent);
  const listed: (LetterPerson | null)[] = subjects.people.length > 0 ? subjects.people : [null];
  const distinct = new Set(people.map((one) => plain(nameOf(one.person)))).size;
  const username = listed.length === 1 ? usernameAnywhere(section) : null;
  const birthDate = listed.length === 1 ? birthDateAnywhere(section, distinct <= 1) : null;
  const linesUsed = subjects.people.map((one) => one.line.place);
  const said = evidenceOf(section, intent.sentence.lines[0]!);
  const kind: ActKind = wanted.otherOnly ? 'other' : intent.kind;
  return listed.flatMap((found) => {
    const one = found && subjects.signatoryOnly ? unsure(found) : found;
    const shared = one !== null && linesUsed.filter((place) => place === one.line.place).length > 1;
    const place =
      one === null || listed.length === 1
        ? section.place
        : shared
          ? `${one.line.place}:c${one.column}`
          : one.line.place;
    const applications =
      one?.applications && one.applications.length > 0
        ? one.applications.map((value) => sentenceValue(section, one.line, value, true))
        : wanted.applications;
    return applications.map((application, at) => {
      const person = one ? { ...one.person } : { ...nobody };
      if (username && !person.username && intent.kind !== 'statutory_end') person.username = username;
      if (birthDate && !person.birthDate && isSubject(one, signatory, distinct)) person.birthDate = birthDate;
      const writer = signatory ? signatory.person : person;
      const draft: Draft = {
        kind,
        application,
        person,
        organisation: organisationFrom(section, section.labelled.values),
        role: one && intent.kind !== 'statutory_end' ? roleBeside(section, one) : null,
        consentSentence: kind === 'consent' ? sentenceValue(section, intent.sentence.lines[0]!, said.text, true) : null,
        signedOn: signedOnFrom(section),
        signing: signingOf(section, kind === 'consent' ? person : writer, context.detachedSignature),
        documents: [section.document.place],
        evidence: one && one.line !== intent.sentence.lines[0] ? [said, evidenceOf(section, one.line)] : [said],
        doubts: wordingDoubts(section),
        digest: section.document.sha256,
        place,
        order: orderOf(
          section.document,
          one && listed.length > 1 ? one.line.place : section.place,
          one?.column ?? 0,
          at,
        ),
        signatoryOnly: subjects.signatoryOnly,
      };
      addDoubts(draft, intent, wanted, section);
      return draft;
    });
  });
}

function addDoubts(draft: Draft, intent: Intent, wanted: Wanted, section: Section): void {
  if (wanted.conflict) doubt(draft, 'application_conflict', wanted.conflict, draft.evidence[0]!);
  if (wanted.otherOnly) {
    const line = section.lines.find((one) => findOtherApplications(one.line.text).length > 0);
    doubt(
      draft,
      'other_application',
      'Žádost je pro jinou aplikaci než OKslužby – poskytovatel, rodina nebo senior.',
      line ? evidenceOf(section, line) : null,
    );
  }
  if (draft.kind === 'consent')
    doubt(draft, 'not_on_form', 'Souhlas není na formuláři ministerstva.', draft.evidence[0]!);
  if (intent.support) {
    doubt(
      draft,
      'credentials_requested',
      'Jde o potíže s přihlášením nebo o heslo; přihlašovací údaje se datovou schránkou nezasílají.',
      draft.evidence[0]!,
    );
  } else if (draft.kind === 'other' && !wanted.otherOnly) {
    doubt(draft, 'vague', 'Věc se týká OKslužby, ale není to souhlas ani žádost o přístup.', draft.evidence[0]!);
  }
}

// A date of birth that stands apart from the name belongs to the only person named, or to the one who writes of himself.
function isSubject(one: LetterPerson | null, signatory: LetterPerson | null, distinct: number): boolean {
  return one !== null && (distinct <= 1 || isSame(one, signatory));
}

function birthDateAnywhere(section: Section, sure: boolean): Value<string> | null {
  const found: Value<string>[] = [];
  for (const line of section.lines) {
    const folded = fold(line.line.text);
    for (const date of findDates(line.line.text)) {
      const before = folded.slice(Math.max(0, date.index - 30), date.index);
      if (/(?:(?<![a-z])nar\.?|narozen[aiy]?|narozeni|narodenia)[\s:(a-z]{0,6}$/.test(before))
        found.push(sentenceValue(section, line, date.iso, sure));
    }
  }
  return new Set(found.map((one) => one.value)).size === 1 ? found[0]! : null;
}

function usernameAnywhere(section: Section) {
  const value = section.labelled.values.find((one) => one.field === 'username' && /^\S{3,50}$/.test(one.text));
  const line = value?.line ? section.lines.find((one) => one.line === value.line) : undefined;
  if (value && line) return sentenceValue(section, line, value.text, true);
  for (const one of section.lines) {
    const found = findUsername(one.line.text);
    if (found) return sentenceValue(section, one, found.value, true);
  }
  return null;
}
