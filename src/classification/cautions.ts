import { fold, plain } from './folded.ts';
import type { PlacedLine, Section } from './sections.ts';
import { mendTypos } from './typos.ts';
import { grantedThingWords, grantingWords, otherThingWords } from './vocabulary/accounts.ts';
import {
  anotherMatterWords,
  conditionWords,
  elsewhereWords,
  forOthersWords,
  guardianWords,
  ministryWords,
  ourMatterWords,
  personalDataWords,
  refusingWords,
  reservationWords,
  sampleWords,
} from './vocabulary/consents.ts';
import { announcements } from './vocabulary/envelope.ts';
import {
  deniedWords,
  hesitatingWords,
  inquiryWords,
  instructionWords,
  leavingWords,
  notDenyingWords,
  offeringWords,
  reportedWords,
  ruleWords,
} from './vocabulary/not-asked.ts';
import {
  answeredWords,
  askingVerbs,
  beggingWords,
  openingWords,
  orderWords,
  politeQuestionWords,
  wishedStateWords,
} from './vocabulary/requests.ts';
import { anyOf, anyWord } from './vocabulary/word.ts';

/**
 * Words after which nothing may be taken for granted: refusals, conditions, questions, samples. They only ever lead to a
 * person, so a false alarm costs a look and a missed one could open an account.
 */

const refusal = anyWord(refusingWords, 'alone');
const reservation = anyWord(reservationWords, 'alone');
const conditional = new RegExp(`(?<![a-z])${anyOf(conditionWords)}(?![a-z])[^.]{0,80}$`);
const forSomebodyElse = new RegExp(`(?<![a-z])${anyOf(forOthersWords)}(?![a-z]{4})`);
const guardian = anyWord(guardianWords, 'alone');
const elsewhere = anyWord(elsewhereWords);
const personalData = anyWord(personalDataWords);
const ministry = anyWord(ministryWords);

/** Whether a folded text refuses or takes back a consent, not on a condition only. */
export function refuses(folded: string): boolean {
  const refused = refusal.exec(folded);
  return refused !== null && !conditional.test(folded.slice(0, refused.index));
}

/** The line by which a consent is refused, taken back, limited or given for somebody else; null when none does. */
export function consentCaution(lines: PlacedLine[]): { line: PlacedLine; because: string } | null {
  for (const [at, line] of lines.entries()) {
    const own = fold(line.line.text);
    // A sentence broken into two lines: "… zpracováním osobních údajů ne-", "souhlasím".
    const text = `${own} ${fold(lines[at + 1]?.line.text ?? '')}`.replace(/(?<=[a-z])- (?=[a-z])/g, '');
    const refused = refusal.exec(text);
    const before = `${fold(lines[at - 1]?.line.text ?? '')} ${text.slice(0, refused?.index ?? 0)}`;
    // "Pokud souhlas neudělím, účet nebude zřízen" is the form's own advice.
    if (refused && refused.index < own.length && !conditional.test(before))
      return { line, because: 'Vedle souhlasu stojí i jeho odmítnutí nebo odvolání.' };
    if (reservation.test(own)) return { line, because: 'Souhlas je udělen s výhradou.' };
    if (guardian.test(own) || (/(?:souhlas|suhlas|udel)/.test(text) && forSomebodyElse.test(own)))
      return { line, because: 'Souhlas nejspíš uděluje někdo za jinou osobu.' };
  }
  return null;
}

/** Whether the words around a consent are about personal data, and not for the employer's or a company's own use. */
export function isToTheMinistry(folded: string): boolean {
  return personalData.test(folded) && (!elsewhere.test(folded) || ministry.test(folded));
}

/** Whether the words before a consent make it a condition: "Pokud souhlasím …". */
export function isConditional(folded: string): boolean {
  return conditional.test(folded);
}

const sample = anyWord(sampleWords, 'alone');
const draftMark = /^[^a-z]*navrh[^a-z]*$/;

/** Whether a short text says that the paper is a sample, a draft or void. */
export function isSampleMark(text: string): boolean {
  const folded = plain(text.replace(/[_.-]+/g, ' '));
  return sample.test(folded) || draftMark.test(folded);
}

/** The line that marks a section as a sample or as void: its title, or a line that says hardly more. */
export function sampleLine(section: Section): PlacedLine | null {
  return (
    section.lines.find(
      (one) => (section.title.includes(one) || one.line.text.trim().length <= 40) && isSampleMark(one.line.text),
    ) ?? null
  );
}

const denied = anyWord(deniedWords);
const inquiry = anyWord(inquiryWords);
const instruction = anyWord(instructionWords);
const rules = anyWord(ruleWords);
const speaksForItself = /(?<![a-z])(?:zadam|zadame|prosim|prosime)(?![a-z])/;
const reported = anyWord(reportedWords, 'alone');
const openings = anyOf(openingWords);
// "Žádám o povolení …", or an order, asks plainly.
const plainly = new RegExp(
  `(?:(?<![a-z])(?:zad(?:am|ame|a|aji)|pros(?:im|ime|bou|ba|bu)|pozadat|ziadam|ziadame)(?![a-z])[^.!?]{0,90}?(?<![a-z])o (?:laskave |to |moznost )?${openings})|(?<![a-z])${anyOf(orderWords)}(?![a-z])`,
);
// So does a sentence that sends or hands in "žádost o …", unless it is an answer to one, or one of long ago; …
const filed = new RegExp(
  `(?:^(?:(?:vec|predmet)?:?|[a-z ]{2,25}:) ?(?:(?:moje|nase|spolecna|nova|dalsi|individualni|pisemna|hromadna) ){0,2}|(?:predmet|obsah|ucel|vec)[a-z]{0,2} (?:[a-z]{2,8} ){0,2}je |(?<![a-z])(?:podav|zasil|predklad|posil|prikladam|priloz|vznas|uplatn|obrac|doruc)[a-z]{0,5} [^!?]{0,220}?(?<!(?:${anyOf(answeredWords)}) )(?<![a-z]))(?:zi?adosti? o|pozadav(?:ek|kem|ku) na) (?:to |laskave )?${openings}`,
);
// … one that begs, or says who is to have it.
const begged = anyWord(beggingWords);
// Asking, granting and what is granted in whatever words and order, with nothing else between the two: "K aplikaci …
// bychom potřebovali zřídit přístup".
const asks = new RegExp(`(?<![a-z])${anyOf(askingVerbs)}(?![a-z])`);
const gap = `(?:(?!${anyOf(otherThingWords)})[^!?]){0,110}?`;
const granting = `(?<![a-z])${anyOf(grantingWords)}`;
const thing = anyOf(grantedThingWords);
const granted = new RegExp(
  `${granting}${gap}${thing}|${thing}${gap}${granting}[a-z]*(?![^.!?]{0,25}?${anyOf(otherThingWords)})`,
);
// "Prosíme o přidání nové sociální služby v aplikaci", "o zpřístupnění výkazu"
const grantsOther = new RegExp(`${granting}[a-z]* (?:[a-z]{2,14} ){0,2}?${anyOf(otherThingWords)}`);
const access = /(?<![sz])pristup|opravnen|(?<![a-z])vstup|(?:uzivatelsk[a-z]{1,3}|nov[a-z]{1,3}) (?:uct|ucet)/;
const grantsIt = new RegExp(granting);
// "Tímto o něj žádáme."
const asksForIt =
  /(?<![a-z])o (?:nej|ni|to|jeho|jehoz|jejiz|jejich|tento)(?![a-z])|(?<![a-z])o (?:[a-z]{3,8} )?(?:povoleni|zpristupneni|umozneni|schvaleni)(?! [a-z]{3,})|(?<![a-z])o (?:povoleni|zpristupneni|umozneni|schvaleni) (?:zad|pros|a |i |pro )|(?<![a-z])cin(?:im|ime) tak(?![a-z])|^(?:[a-z]{2,6} ){0,2}(?:zad|pros)(?:am|ame|im|ime)[ .]*$/;
const namesIt =
  /(?<![a-z])(?:jej|jeho|ho|ji|jim|tohoto|toto|to|tento)(?![a-z])|povol|umozn|zpristupn|zrizen|aktivac|zprovozn/;
const otherThing = anyWord(otherThingWords);
const accessNamed =
  /(?<![sz])pristup|(?<![a-z])uc(?:et|t[uy])(?![a-z])|(?<![a-z])vstup|(?:uziva|pracova|videt|vidi|dostat|lidi|nahliz)[a-z]{0,5} [^.!?]{0,40}(?:aplikac|ok.{0,3}sluzb)/;
const wishedState = anyWord(wishedStateWords);
const politeQuestion = anyWord(politeQuestionWords);

/**
 * Whether a sentence asks, in whatever words and order, for access to be granted; `before` is what was said before it,
 * where access may be named: "… potřebujeme přístup k aplikaci. Prosíme o jeho povolení."
 */
export function asksToGrant(folded: string, before = ''): boolean {
  if (!asks.test(folded) && !politeQuestion.test(folded)) return false;
  const it = asksForIt.test(folded) || (grantsIt.test(folded) && namesIt.test(folded));
  const across = it && !otherThing.test(folded) && accessNamed.test(before);
  return across || granted.test(folded) || wishedState.test(folded);
}

/**
 * How surely a sentence asks for access: `plain`, `vague` (a condition, a report, unusual words), `question` and
 * `denied` ask for something else or for nothing, `instruction` speaks to users in general.
 */
export function manner(folded: string, before = ''): 'plain' | 'vague' | 'question' | 'denied' | 'instruction' {
  if (politeQuestion.test(folded) && asksToGrant(folded, before))
    return reported.test(folded) || denied.test(folded) ? 'vague' : 'plain';
  if (/\?\s*$/.test(folded)) return 'question';
  if (instruction.test(folded)) return 'instruction';
  if (rules.test(folded) && !(speaksForItself.test(folded) && asksToGrant(folded, before))) return 'instruction';
  if (denied.test(folded)) return 'denied';
  if (inquiry.test(folded)) return 'question';
  if (reported.test(folded)) return 'vague';
  if (grantsOther.test(folded) && !access.test(folded)) return 'question';
  const asked = plainly.test(folded) || filed.test(folded.trim()) || begged.test(folded) || asksToGrant(folded, before);
  return asked ? 'plain' : 'vague';
}

// A lone "ne" in a cell of a table leaves somebody out too.
const leaving = new RegExp(String.raw`(?<![a-z])${anyOf(leavingWords)}(?![a-z])|\s{2}ne(?:\s{2}|$)`, 'g');

/** Words of somebody's leaving, left out, or of an access taken away: whom a request beside them is about, a person must see; looked for from a place on. */
export function speaksOfLeaving(folded: string, from = 0): boolean {
  return [...folded.matchAll(leaving)].some(({ index }) => index >= from);
}

const hesitating = anyWord(hesitatingWords, 'alone');
const offering = anyWord(offeringWords);

/** Whether a sentence makes a request one that is not made yet: a condition, a plan, a choice that is still open. */
export function hesitates(folded: string): boolean {
  return hesitating.test(folded) && !offering.test(folded);
}

const no = new RegExp(`(?<![a-z])(?!${anyOf(notDenyingWords)})ne[a-z]{3,}`);

/** Whether a text denies anything, by any word that begins with "ne" and is no other word. */
export function saysNo(folded: string): boolean {
  return no.test(folded);
}

const anotherMatter = anyWord(anotherMatterWords);
const ourMatter = anyWord(ourMatterWords);

/** Whether a consent form plainly serves another purpose (a job, a subsidy, a camp) and says nothing of an account. */
export function isOfAnotherMatter(section: Section): boolean {
  const text = section.lines.map((one) => fold(one.line.text)).join(' ');
  return anotherMatter.test(text) && !ourMatter.test(text);
}

/** What an annotation announces that speaks against a consent or a request in the papers; Czech, or null. */
export function announcedAgainst(annotation: string): string | null {
  const text = plain(annotation);
  const mended = mendTypos(text);
  return announcements.find(({ pattern }) => pattern.test(text) || pattern.test(mended))?.says ?? null;
}
