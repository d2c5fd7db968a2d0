import type { Value } from './act.ts';
import { plain } from './folded.ts';
import type { Intent } from './letter-intents.ts';
import { type LetterPerson, nameOf, type Signatory } from './letter-people.ts';
import type { Sentence } from './letters.ts';
import { compareNames, withoutTitlesAtEnd } from './names.ts';
import { agentWords, beginningWords, endingWords, leaverWeights, ownOfficeWords } from './vocabulary/changes.ts';
import {
  companionWords,
  firstPersonWords,
  forThemWords,
  introducingWords,
  ownAccessWords,
} from './vocabulary/for-whom.ts';
import { anyOf, anyWord } from './vocabulary/word.ts';

const firstPerson = anyWord(firstPersonWords, 'alone');
const forOthers = anyWord(forThemWords);
const ownAccess = new RegExp(anyOf(ownAccessWords), 'g');

/** "Žádáme, aby … Pod svým účtem už pracuje": what is called one's own may be somebody else's, where several ask. */
function speaksOfOwnAccess(folded: string): boolean {
  const several = /(?<![a-z])(?:zadame|prosime)(?![a-z])/.test(folded);
  return [...folded.matchAll(ownAccess)].some(([own]) => !several || !/^(?:pro )?sv/.test(own));
}
const ending = anyWord(endingWords);
const beginning = anyWord(beginningWords);
// "od 23. 9. 2026 již není statutárním orgánem"
const noLonger =
  /(?:jiz|uz|nadale|dale) neni(?![a-z])|(?<![a-z])od \d[\d. ]{1,12}[^.;]{0,40}(?:nezastupuje|nevykonava|neni|nepusobi|nevystupuje)(?![a-z])/;

// "Od té doby Jana Malá není statutárním orgánem"
const sinceThen = /(?<![a-z])od te doby,?(?: [a-z]+\.?){0,2} *$/;

/** Whether a sentence names somebody, by the beginning of the surname, as cases change the rest. */
function isNamedIn(one: LetterPerson, sentence: Sentence): boolean {
  const stem = plain(one.person.familyName?.value ?? '').slice(0, 3);
  return sentence.folded.split(/[^a-z]+/).some((word) => word.startsWith(stem));
}

/** The same on a line where the letter names him. */
function near(one: LetterPerson, sentence: Sentence): boolean {
  return sentence.lines.includes(one.line) && isNamedIn(one, sentence);
}

/** Whether a sentence says that somebody comes into office: whoever is addressed in a decree may be named first above it. */
function comes(one: LetterPerson, sentences: Sentence[]): boolean {
  return sentences.some(
    (sentence) => isNamedIn(one, sentence) && beginning.test(sentence.folded) && !ending.test(sentence.folded),
  );
}

// "V kanceláři, kam už nemám přístup, … hlásím sama"
const ofMe =
  /(?<![a-z])(?:jsem|mi|me|mne|muj|moje|mou|mym|meho|sam|sama|nejsem|oznamovatel(?:ka)?)(?![a-z])|ve vlastnim zajmu/;
const ofOneself = new RegExp(`(?<![a-z])${anyOf(ownOfficeWords)}`);

/** The first words of a text, none of them cut: "rezignoval" cut in two reads "nova". */
function leadingWords(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[a-z]+$/, '');
}

/** What follows a name and the titles behind it; nothing when its sentence ends there. */
function sameSentence(after: string): string {
  const rest = after.replace(/^(?:,? ?(?:ph\. ?d|th\. ?d|ll\. ?m|csc|drsc|dis|mba|mpa|msc|mha|bba)\.?(?![a-z]))+/, '');
  return /^\. ?[a-z]/.test(rest) ? '' : rest;
}

/** Words after a name without those that lead to the next one: "Jan Malý, nově jmenovanou" / "Eva Velká". */
function ownWords(after: string): string {
  return after
    .replace(/, (?:[a-z]+ ){0,2}[a-z]+$/, '')
    .replace(/, (?:nov[a-z]{1,3}|nyni|ted) (?:[a-z]{3,14} ){0,4}(?:je|byla?|se stala?)(?![a-z]).*$/, '');
}

/** How many characters lie between a name and the nearest such word before or after it; Infinity when there is none. */
function nearest(word: RegExp, before: string, after: string): number {
  const last = [...before.matchAll(new RegExp(word, 'g'))].at(-1);
  const next = word.exec(after);
  return Math.min(
    last ? before.length - last.index - last[0].length : Number.POSITIVE_INFINITY,
    next ? next.index : Number.POSITIVE_INFINITY,
  );
}

/** Who ended in office: words of ending near the name, none of beginning; else the one who writes of himself. */
function endedPerson(people: LetterPerson[], sentences: Sentence[], signatory: Signatory | null): LetterPerson | null {
  const personal = sentences.some((sentence) => ofOneself.test(sentence.folded));
  const scored = people
    .map((one) => {
      const before = withoutTitlesAtEnd(one.before)
        .split(/;|(?<=[a-z]{4})\.(?: |$)/)
        .at(-1)!
        .slice(-90);
      const after = sameSentence(one.after.split(/;|(?<=\d{4}|[a-z]{4}|\))\. /)[0]!).slice(0, 110);
      const ends = nearest(ending, before, after);
      const begins = nearest(beginning, before, leadingWords(ownWords(after), 60));
      const since = sinceThen.test(before) && ending.test(after.slice(0, 60));
      const leaves = ends < begins || since || noLonger.test(after.slice(0, 100));
      const told = leaves ? leaverWeights.ending : begins < ends ? leaverWeights.beginning : 0;
      const isForm = one.before === '' && one.after === '';
      const labelled = !isForm ? 0 : one.identified ? leaverWeights.identified : leaverWeights.labelled;
      // Words above a signature belong to the letter, not to the one who signs it.
      const signs = isSame(one, signatory) && !personal;
      const score = signs && one.line === signatory?.signedAt ? 0 : told + labelled;
      return { one, score: signs ? score + leaverWeights.signsOnly : score };
    })
    .sort((a, b) => b.score - a.score);
  // A notice is mostly signed by the one who follows.
  const told = scored.filter(({ score }) => score > 0);
  const another = told.find(({ one }) => !isSame(one, signatory));
  if (another) return another.one;
  // "Níže uvedená osoba není statutárním zástupcem": the one with a birth date, when it is one.
  const identified = scored.filter(({ one, score }) => one.identified && score === 0 && !isSame(one, signatory));
  if (!personal && identified.length === 1) return identified[0]!.one;
  const others = scored.filter(({ one, score }) => score === 0 && !isSame(one, signatory) && !comes(one, sentences));
  if (!personal && people.length <= 2 && others.length === 1) return unsure(others[0]!.one);
  if (told[0]) return told[0].one;
  const oneself = isAlone(people, signatory) && sentences.some(({ folded }) => ofMe.test(folded));
  return personal || oneself ? signatory : null;
}

/** Whether nobody is named but the one who signs. */
function isAlone(people: LetterPerson[], signatory: Signatory | null): boolean {
  return people.every((one) => isSame(one, signatory));
}

export function isSame(a: LetterPerson | null, b: LetterPerson | null): boolean {
  return a !== null && b !== null && compareNames(nameOf(a.person), nameOf(b.person)) !== 'different';
}

/** "… níže uvedené osoby přestaly být členy statutárního orgánu:" */
const severalPeople =
  /(?:uvedene|uvedeni|nasledujici|tyto|tito|obe|oba) (?:[a-z]{3,12} )?(?:osoby|clenove|jednatele|predstavitele)/;

const leadsToAgent = new RegExp(`${anyOf(agentWords)}[^.]{0,45}$`);

/** To whom the right goes: everybody who is identified beside the one who signs, else who is named as the agent. */
function delegates(people: LetterPerson[], signatory: Signatory | null): LetterPerson[] {
  const others = people.filter((one) => !isSame(one, signatory));
  const identified = others.filter((one) => one.identified);
  if (identified.length > 0) return identified;
  const named = others.find((one) => leadsToAgent.test(withoutTitlesAtEnd(one.before).slice(-60)));
  if (named) return [named];
  return others.length === 1 ? others : [];
}

/** `signatoryOnly`: nobody is named but the one who signs for others. */
export type Subjects = {
  people: LetterPerson[];
  signatoryOnly: boolean;
  /** identified, but access is asked for somebody else: "Já, Petra Nová, nar. …, žádám o přístup pro …" */
  besides?: LetterPerson[];
};

const isIntroduced = new RegExp(`${anyOf(introducingWords)}[^.]{0,30}$`);
const forWhom = new RegExp(`(?<![a-z])pro:? (?:${anyOf(companionWords)},? ){0,4}$`);

// "Oznamuji ukončení funkce dosavadní ředitelky"
const ofAnother = /(?<![a-z])(?:dosavadni|predchoz|byval|(?:jeho|jeji|ho|ji|pana|pani)(?![a-z]))/;

/**
 * The people an intent of a letter is about: those identified, those asked for, or the one who signs. `fromPerson`: sent from
 * the box of a natural person, who reports what is his own.
 */
export function subjectsOf(
  intent: Intent,
  { people, sentences, signatory }: { people: LetterPerson[]; sentences: Sentence[]; signatory: Signatory | null },
  fromPerson: boolean,
): Subjects {
  if (intent.kind === 'statutory_end') {
    const several = sentences.some(({ folded }) => severalPeople.test(folded));
    const listed = people.filter((one) => one.identified && !isSame(one, signatory));
    if (several && listed.length > 1) return { people: listed, signatoryOnly: false };
    const ended =
      endedPerson(people, sentences, signatory) ??
      (fromPerson && isAlone(people, signatory) && !ofAnother.test(intent.sentence.folded)
        ? signatory && unsure(signatory)
        : null);
    return { people: ended ? [ended] : [], signatoryOnly: false };
  }
  if (intent.kind === 'delegation') {
    return { people: delegates(people, signatory), signatoryOnly: false };
  }
  const identified = people.filter((one) => one.identified);
  if (identified.length > 0) {
    const askedFor = people.filter((one) => forWhom.test(`${one.before} `));
    if (askedFor.length === 0) return { people: identified, signatoryOnly: false };
    const besides = identified.filter((one) => one.before !== '' && !askedFor.includes(one));
    const all = people.filter((one) => identified.includes(one) || askedFor.includes(one));
    return { people: all, signatoryOnly: false, besides: intent.kind === 'access_request' ? besides : [] };
  }
  const called = people.filter((one) =>
    /(?<![a-z])uzivatel[a-z]{0,3}(?: je| (?:se )?jmenuje| ?:)$/.test(withoutTitlesAtEnd(one.before).trim()),
  );
  if (called.length > 0) return { people: called, signatoryOnly: false };
  const inSentence = people.filter((one) => near(one, intent.sentence) && isIntroduced.test(one.before));
  if (inSentence.length > 0) return { people: inSentence, signatoryOnly: false };
  const labelled = people.filter((one) => one.before === '' && one.after === '' && one.person.familyName?.sure);
  if (labelled.length > 0) return { people: labelled, signatoryOnly: false };
  // Only an abbreviation carries a full stop within: "pro naši organizaci. / Karel Dlouhý" is for somebody else.
  const forSomebody = people.filter(
    (one) =>
      one.line !== signatory?.signedAt && /(?<![a-z])pro:? (?:(?:[a-z]+|[a-z]{1,5}\.):? ){0,3}$/.test(`${one.before} `),
  );
  // "… účetní domova pro seniory" / "Karel Dlouhý" only signs.
  const forAnother = forSomebody.filter((one) => !isSame(one, signatory));
  if (forSomebody.length > 0) return { people: forAnother.length > 0 ? forAnother : forSomebody, signatoryOnly: false };
  // "Jana Malá bude pracovat i s aplikací …, prosíme proto o povolení přístupu": the only one the sentence speaks of.
  const spokenOf = people.filter((one) => near(one, intent.sentence) && !isSame(one, signatory));
  const whole = sentences.map((sentence) => sentence.folded).join(' ');
  const ofHisOwn = speaksOfOwnAccess(whole);
  if (intent.kind === 'access_request' && signatory && spokenOf.length === 1 && !ofHisOwn)
    return { people: spokenOf, signatoryOnly: false };
  // A question or a leaver: the one it is about, not the one who writes.
  const at = sentences.indexOf(intent.sentence);
  const around = sentences.slice(Math.max(0, at - 3), at + 4).filter((sentence) => !sentence.heading);
  const others = people.filter((one) => !isSame(one, signatory) && around.some((sentence) => near(one, sentence)));
  if (intent.kind === 'other' && others.length === 1) return { people: others.map(unsure), signatoryOnly: false };
  // Who is named in the letter rather than under it, unless the writer speaks of an account of his own.
  const told = people.filter((one) => !isSame(one, signatory));
  if (intent.kind === 'access_request' && told.length > 0 && !ofHisOwn)
    return { people: told.length === 1 ? told : told.map(unsure), signatoryOnly: false };
  if (!signatory) return { people: [], signatoryOnly: true };
  return { people: [signatory], signatoryOnly: !firstPerson.test(whole) || forOthers.test(whole) };
}

/** A person whose name is not to be relied on. */
export function unsure(one: LetterPerson): LetterPerson {
  const lower = <T>(value: Value<T> | null) => (value ? { ...value, sure: false } : null);
  return {
    ...one,
    person: { ...one.person, givenNames: lower(one.person.givenNames), familyName: lower(one.person.familyName) },
  };
}
