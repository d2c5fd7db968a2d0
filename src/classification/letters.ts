import type { Application, Evidence, Value } from './act.ts';
import {
  type ApplicationMention,
  applicationsOf,
  findApplications,
  findBareApplications,
  findOtherApplications,
  mentionsOksluzby,
} from './application.ts';
import { maskBirthNumbers } from './birth-number.ts';
import { continuesDate } from './dates.ts';
import { evidenceText } from './evidence-text.ts';
import { fold, plain } from './folded.ts';
import { evidenceOf, type PlacedLine, type Section } from './sections.ts';
import { listItem } from './unbroken-lines.ts';
import { numberedThingWords, usernameWords } from './vocabulary/accounts.ts';
import { heldAccountWords, holdingWords, lackingWords, wantingWords } from './vocabulary/held.ts';
import { askingVerbs } from './vocabulary/requests.ts';
import { anyOf } from './vocabulary/word.ts';

/** A sentence of a letter with the lines it stands on. */
export type Sentence = { text: string; folded: string; lines: PlacedLine[]; heading: boolean };

const maxSentence = 1500;

/** "Předmět žádosti: …", "Pro koho? Pro …" */
const labelledLine = /^\p{Lu}[^.!?:,]{2,40}[:?] \S/u;

/** A line of running text is at least so long before it is broken. */
const shortestBroken = 55;
const salutation = /^(?:dobry den|vazen[aeiy]|mily|mila)(?![a-z])/;

/** A subject that goes on in the line below: that one begins small, or stands alone before the salutation. */
function isBrokenSubject(subject: string, [next, after]: PlacedLine[]): boolean {
  if (!next) return false;
  const below = next.line.text.trim();
  if (/[-–—]$/.test(subject)) return true;
  if (subject.length < shortestBroken) return false;
  if (salutation.test(fold(below))) return false;
  return (
    (/^\p{Ll}/u.test(below) && below.length < 45) ||
    (after !== undefined && salutation.test(fold(after.line.text.trim())))
  );
}

/** "… v aplikaci OKslužby" / "- poskytovatel.": no item of a list. */
function isNameOfApplication(line: string, before: string): boolean {
  return /sluzby$/.test(fold(before)) && /^[-–] ?(?:poskytovatel|rodina|senior)/i.test(line);
}

/**
 * Sentences across lines. A full stop ends one only after a word of four letters or more and before a capital, so
 * that "nar. 1. 2. 1980", "z. s." and "Ing. Jan" stay whole; "Věc:" lines and list items stand alone.
 */
export function sentencesOf(lines: PlacedLine[]): Sentence[] {
  const sentences: Sentence[] = [];
  let text = '';
  let own: PlacedLine[] = [];
  let subject = false;
  const close = (heading: boolean) => {
    if (text.trim() !== '') sentences.push({ text, folded: fold(text), lines: own, heading });
    text = '';
    own = [];
  };
  lines.forEach((one, at) => {
    // Cells of a row read as words of a sentence.
    const line = one.line.text
      .trim()
      .replace(/\s{2,}/g, ' ')
      .slice(0, 1000);
    const alone = /^(?:věc|vec|předmět|predmet)\s*:/iu.test(line);
    const item = listItem.test(line);
    if (alone || (item && !isNameOfApplication(line, text)) || text.length > maxSentence) close(false);
    let rest = line;
    for (let tries = 0; tries < 40; tries++) {
      const end =
        /(?:\p{Ll}{4}(?<!\barch)|\p{Lu}{4}|\d{4}|\p{Ll}\d{1,3}|[)“"]|\s(?:ho|ji|jí|je|to|mi|nám|vás|něj|ni|ně|tak))[.!?]\s+(?=\p{Lu})|\?\s+(?=\p{Lu})/u.exec(
          rest,
        );
      if (!end) break;
      const upTo = end.index + end[0].length;
      text += `${text ? ' ' : ''}${rest.slice(0, upTo).trim()}`;
      own.push(one);
      close(false);
      rest = rest.slice(upTo);
    }
    if (rest === '') return;
    text += `${text ? ' ' : ''}${rest}`;
    own.push(one);
    const next = lines[at + 1]?.line.text.trim() ?? '';
    const labelled = labelledLine.test(line) && labelledLine.test(next);
    const short =
      labelled || (item && /^\p{Lu}/u.test(next)) || (line.length < 60 && /^\p{Lu}/u.test(next) && !/[,]$/.test(line));
    const spelling = /sluzby:$/.test(fold(line)) && /^(?:poskytovatel|rodina|senior)/i.test(next);
    const brokenDate = /(?<!\d)\d{1,2}\.$/.test(line) && continuesDate.test(next);
    const ends = /[.!?:]$/.test(line) && !/(?:^|\s)\p{L}{1,3}\.$/u.test(line) && !spelling && !brokenDate;
    if (alone && !ends && isBrokenSubject(line, lines.slice(at + 1, at + 3))) {
      subject = true;
      return;
    }
    if (subject) {
      subject = false;
      close(true);
      return;
    }
    if (alone || ends || short || (next !== '' && one.line.page !== lines[at + 1]?.line.page)) close(alone);
  });
  close(false);
  return sentences;
}

/** The line by which a sentence is shown as evidence: its first one that says more than "Dobrý den,". */
export function shownLine({ lines }: Sentence): PlacedLine {
  return lines.find(({ line }) => !salutation.test(fold(line.text.trim())) || line.text.length > 50) ?? lines[0]!;
}

/** The letter without the names and addresses above its subject. */
export function fromSubject(sentences: Sentence[]): Sentence[] {
  return sentences.slice(
    Math.max(
      0,
      sentences.findIndex(({ heading }) => heading),
    ),
  );
}

/** Whether a text names OKslužby or one of its three applications. */
export function namesOksluzby(text: string): boolean {
  return mentionsOksluzby(text) || findApplications(text).length > 0;
}

/** Whether a text names OKslužby or what is asked for beside it; alone the latter makes nothing ours (domain.md §8). */
export function namesOurSoftware(text: string): boolean {
  return namesOksluzby(text) || findOtherApplications(text).length > 0;
}

const wanting = new RegExp(`(?<![a-z])${anyOf(askingVerbs)}(?![a-z])|${anyOf(wantingWords)}`, 'g');
const holding = new RegExp(`(?<![a-z])${anyOf([...holdingWords, ...heldAccountWords])}(?![a-z])`, 'g');
const lacking = new RegExp(`(?<![a-z])${anyOf(lackingWords)}(?![a-z])`);
const heldBefore = new RegExp(`(?<![a-z])${anyOf(holdingWords)}(?![a-z])`);

/** Whether words before a place in a folded subject say that what follows is held already, and none that it is asked for. */
export function isHeldAlready(folded: string, index: number): boolean {
  return lastBefore(folded, index, heldBefore) > lastBefore(folded, index, wanting);
}

/** The same in running text, where an account for something is had, too. */
export function followsHaving(folded: string, index: number): boolean {
  return lastBefore(folded, index, holding) > lastBefore(folded, index, wanting);
}

/** Where such words stand last before a place; -1 when they do not. */
function lastBefore(folded: string, index: number, words: RegExp): number {
  return [...folded.slice(0, index).matchAll(new RegExp(words, 'g'))].at(-1)?.index ?? -1;
}

/** An application asked for in a letter, with its evidence. */
export type WantedApplication = { application: Application; evidence: Evidence; sure: boolean };

/**
 * Applications asked for, as opposed to those already held ("mám účet k OKslužby – poskytovatel, žádám o přístup
 * k OKslužby – rodina"): each mention belongs to the nearest word of wanting or having before it in the sentence.
 * `heading` holds those of the subject line, which speak when the text does not.
 */
export function wantedApplications(
  section: Section,
  sentences: Sentence[],
): Record<'wanted' | 'heading' | 'named' | 'held', WantedApplication[]> {
  const wanted: WantedApplication[] = [];
  const heading: WantedApplication[] = [];
  const named: WantedApplication[] = [];
  const held: WantedApplication[] = [];
  for (const sentence of sentences) {
    const mentions = sentence.heading ? findBareApplications(sentence.text) : findApplications(sentence.text);
    const asking = [...sentence.folded.matchAll(wanting)].map((match) => ({ at: match.index, wants: true }));
    const having = [...sentence.folded.matchAll(holding)].map((match) => ({ at: match.index, wants: false }));
    const triggers = [...asking, ...having].sort((a, b) => a.at - b.at);
    for (const mention of mentions) {
      const before = triggers.findLast((one) => one.at < mention.index);
      const next = triggers.find((one) => one.at > mention.index);
      // "K aplikaci rodina bychom rádi získali ještě přístup do aplikace senior": what follows the asking is asked for.
      const follows = mentions.some(
        (one) => next?.wants && one.index > next.at && one.application !== mention.application,
      );
      // "Prací s aplikací senior jsme pověřili paní Malou, která už používá poskytovatel": what follows the having is had.
      const hasAnother = mentions.some(
        (one) => next?.wants === false && one.index > next.at && one.application !== mention.application,
      );
      const own = ofOwnClause(sentence.folded, mention, triggers, mentions);
      const trigger = own ?? before ?? (follows || hasAnother ? undefined : next);
      const line = lineOf(sentence, mention.application) ?? sentence.lines[0]!;
      const one = { application: mention.application, evidence: evidenceOf(section, line), sure: true };
      const aside = sentence.heading && isHeldAlready(sentence.folded, mention.index);
      // "Dále pro Olgu Malou i do aplikace Senior" asks on.
      const more = trigger === undefined && !sentence.heading && furtherWords.test(sentence.folded);
      const asked = trigger?.wants || more;
      const list = aside ? held : sentence.heading ? heading : asked ? wanted : trigger ? held : named;
      if (!list.some((other) => other.application === one.application)) list.push(one);
    }
  }
  for (const value of section.labelled.values) {
    if (value.field !== 'application' || !value.line) continue;
    for (const application of applicationsOf(findBareApplications(value.text))) {
      const line = section.lines.find((one) => one.line === value.line);
      // "Účet je nyní veden pro aplikaci: …"
      const written = fold(value.line.text);
      const isHeld = heldBefore.test(written.slice(0, written.indexOf(fold(value.text))));
      // "novakj20 (aplikace OKslužby – poskytovatel)", "pro uživatele" / "aplikace OKslužby – poskytovatel.": no place to
      // fill in, but words of a sentence about what is held.
      const isPlace = new RegExp(`^${value.label}[^:]{0,25}:`).test(written.replace(/^\d{1,2}[.)] ?|[ -]/g, ''));
      const inSentence = !isPlace && held.some((other) => other.application === application);
      if (line && !isHeld && !inSentence && !wanted.some((one) => one.application === application))
        wanted.push({ application, evidence: evidenceOf(section, line), sure: true });
    }
  }
  return { wanted, heading, named, held };
}

const furtherWords = /^(?:a )?(?:dale|take|rovnez|zaroven|navic|totez|stejne tak)(?![a-z])/;

type Trigger = { at: number; wants: boolean };

const knownAs = /(?<![a-z])(?:jako|jmen[a-z]{1,2}|loginem|pod) [a-z][a-z._-]{2,24}\d{1,4}(?![a-z\d])/;

/** What parts a clause from the next; who writes in small letters alone ends sentences so, too. */
const clauseMarks = [',', ';', ' (', ')', '. '];

/**
 * "…, v aplikaci poskytovatel už účet mám.": the words of having in the clause of the mention, when it has no others; or
 * those of lacking: "…, ale do aplikace rodina nikoliv".
 */
function ofOwnClause(
  written: string,
  { index }: ApplicationMention,
  triggers: Trigger[],
  mentions: ApplicationMention[],
): Trigger | undefined {
  // "Do OKslužby (aplikace poskytovatel) se dostane": a bracket of the name parts nothing.
  const folded = written.replace(/\((aplikace [a-z]{5,13})\)/g, ' $1 ');
  const from = Math.max(...clauseMarks.map((mark) => folded.lastIndexOf(mark, index)));
  const ends = clauseMarks.map((mark) => folded.indexOf(mark, index)).filter((at) => at >= 0);
  const to = Math.min(...ends, folded.length);
  if (lacking.test(folded.slice(from + 1, to))) return { at: index, wants: true };
  const own = triggers.filter(({ at }) => from < at && at < to);
  // "Do aplikace poskytovatel se dostane jako malaj01": a user name, and nothing asked for, in the clause.
  if (own.length === 0 && knownAs.test(folded.slice(from + 1, to))) return { at: index, wants: false };
  // What stands between two applications belongs to the second: "… k rodina byl povolen přístup uživatelům poskytovatel".
  const telling = own.find(({ at }) => at < index || !mentions.some((other) => other.index > at && other.index < to));
  return own.some(({ wants }) => wants) ? undefined : telling;
}

function lineOf(sentence: Sentence, application: Application): PlacedLine | undefined {
  return sentence.lines.find((one) => fold(one.line.text).includes(application.slice(0, 5)));
}

/** The user name of an existing account as people write it in a sentence, or null; one with digits before a mere word. */
export function findUsername(text: string): { value: string; index: number } | null {
  const written = namedUsername(text);
  return !written || !/\d/.test(written.value) ? (findBareUsername(text) ?? written) : written;
}

const usernameNamed = new RegExp(
  `(?:${anyOf(usernameWords)})(?: (?:je|zni|ma|mam|bude|zustava|v (?:aplikaci|systemu)|\\([^()]{3,40}\\)|(?:k|v|do|pro) [^.,;:()]{3,45}?(?= je| zni|:))|:| -){0,3}[\\s:="'(]{1,4}([a-z0-9][a-z0-9._@-]{2,39})(?![a-z0-9])`,
  'g',
);
const noUsername =
  /^(?:poskytovatel|rodina|senior|heslo|dosud|nyni|zatim|zni|stale|stavajici|uvedene|uvedeno|nize|pouziva|pro|aplikace|aplikaci|oksluzby|zaloz[a-z]*|zrizen[a-z]*|byl[ao]?|ktery|jiz|pani?|jmeno|neni|mam|ma|maji|bude|existuje|(?:za|od)?blok[a-z]*|uzamc[a-z]*|neaktivn[a-z]*|aktivn[a-z]*|neplatn[a-z]*|zrus[a-z]*)$/;

/** What is said of an account rather than its name. */
const verbal = /(?:uje|uji|ovan[aoy]?|(?:ve|zri|zalo)[dz]en[aoy]?)$/;

function namedUsername(text: string): { value: string; index: number } | null {
  const folded = fold(text);
  for (const match of folded.matchAll(usernameNamed)) {
    const index = match.index + match[0].lastIndexOf(match[1]!);
    const value = text.slice(index, index + match[1]!.length).replace(/[.,-]+$/, '');
    const between = match[0].slice(0, match[0].lastIndexOf(match[1]!));
    const marked = /[:="'(]|\b(?:je|zni) /.test(between) || /[\d._@]/.test(value);
    // "… k mému účtu malaj v OKslužby – poskytovatel"
    const closed = /^\s{0,2}(?:[,;.)"']|$)|^ (?:v|k|do|z) (?:aplikac|ok)/.test(folded.slice(index + value.length));
    // "uživatel ředitel,": what only calls somebody a user needs a name that looks like one.
    const looksLikeOne = /[\d._]/.test(value) || /^ [vkz] /.test(folded.slice(index + value.length));
    const isWritten = /^[a-z][a-z0-9._-]+$/.test(value) || (/^[A-Z][A-Z0-9._-]+$/.test(value) && !/\p{Ll}/u.test(text));
    // "E-mail vedený u účtu: …"
    if (!(marked || closed) || !isWritten || noUsername.test(fold(value))) continue;
    // "pod svým účtem pracuje", "účet je veden"
    if (/^(?:uc|uzivatel(?!sk))/.test(match[0]) && !/[\d._]/.test(value) && verbal.test(value)) continue;
    if (/^uzivatel(?!sk)/.test(match[0]) && !looksLikeOne) continue;
    return { value: maskBirthNumbers(value), index };
  }
  return null;
}

const numberedThing = new RegExp(`^${anyOf(numberedThingWords)}`);

/**
 * A token shaped like a user name of OKslužby ("novakovaj12", "j.novak3"): small letters, then digits, by
 * itself. Read only beside a person; the register of accounts must know it under the same name before it counts.
 */
export function findBareUsername(text: string): { value: string; index: number } | null {
  for (const match of text.matchAll(/(?<![\p{L}\d@._/-])[a-z][a-z.-]{2,24}\d{1,4}(?![\p{L}\d@_/-]|\.\S)/gu)) {
    if (!numberedThing.test(match[0])) return { value: match[0], index: match.index };
  }
  return null;
}

/** An unlabelled user name made of the person's surname: ", vhanus" behind "Vlastimil Hanuš, nar. …". */
export function findNamesakeUsername(text: string, familyName: string): { value: string; index: number } | null {
  const stem = plain(familyName)
    .replace(/[^a-z].*$/, '')
    .slice(0, 5);
  if (stem.length < 3) return null;
  for (const match of text.matchAll(/(?<=^|[\s,;(])[a-z][a-z._-]{2,24}\d{0,4}(?=$|[\s,;)])/g)) {
    if (match[0].includes(stem)) return { value: match[0].replace(/[.-]+$/, ''), index: match.index };
  }
  return null;
}

/** A value taken from a sentence; `seen` is how it is written there, where that differs. */
export function sentenceValue<T>(section: Section, line: PlacedLine, value: T, sure: boolean, seen?: string): Value<T> {
  const evidence = evidenceOf(section, line, seen ?? (typeof value === 'string' ? value : ''));
  return { value, sure, evidence: { ...evidence, text: evidenceText(evidence.text) } };
}
