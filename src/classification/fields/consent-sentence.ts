import type { Value } from '../act.ts';
import { consentCaution, isConditional, isToTheMinistry, refuses } from '../cautions.ts';
import { evidenceText } from '../evidence-text.ts';
import { fold } from '../folded.ts';
import { consentWords, evidenceOf, type PlacedLine, type Section } from '../sections.ts';
import { mendTypos } from '../typos.ts';
import { repealedLaw } from '../vocabulary/consents.ts';
import { isScanned, isTickLine, type Tick } from './ticks.ts';

/**
 * The sentence by which the person of a form consents. Null when there is none, or when it is refused or left unticked;
 * not sure wherever a person must see whether it is meant.
 */
export function consentSentence(section: Section, ticks: Tick[]): Value<string> | null {
  // "☐ Souhlasím  ☒ Nesouhlasím": an offer left empty, or the opposite ticked, is no consent.
  const choices = ticks.filter((tick) => choice.test(fold(tick.label)));
  const isNo = (tick: Tick) => no.test(fold(tick.label));
  const refused = choices.some((tick) => tick.checked && isNo(tick));
  const agreed = choices.some((tick) => tick.checked && !isNo(tick));
  const missed = refused || (choices.length > 0 && !agreed);
  // What the ink in a box tells is a hint: a person must see a consent that was not given, too.
  if (missed && !isScanned(section)) return null;
  const caution = consentCaution(section.lines);
  let alternative: Value<string> | null = null;
  for (const [at, one] of section.lines.entries()) {
    if (section.title.includes(one)) continue;
    const folded = fold(one.line.text);
    const across = `${folded} ${fold(section.lines[at + 1]?.line.text ?? '')}`;
    if (!consentWords.test(folded) && !(consentWords.test(across) && /udel|davam|poskytu|vyslov/.test(folded)))
      continue;
    const whole = section.lines.slice(at, at + 3).filter((next) => next.line.page === one.line.page);
    const text = evidenceText(whole.map((next) => next.masked).join(' '));
    const found = { value: text, sure: false, evidence: evidenceOf(section, one) };
    if (refuses(folded)) {
      // "Souhlasím / nesouhlasím*": which of them was struck out, only a person can see.
      if (/(?<![a-z])(?:souhlasim|udeluji)/.test(folded)) alternative ??= found;
      continue;
    }
    const before = folded.slice(0, Math.max(0, folded.search(consentWords)));
    // A box that stands in the line as a character may be empty: only where it is known to be ticked it counts.
    const unseen = isTickLine(one.line.text) && !agreed;
    const negated = /(?:odmit|nepreji|nechci|nemohu|nehodlam)[a-z]{0,3}[^.]{0,40}$/.test(before);
    const around = section.lines.slice(Math.max(0, at - 2), at + 4).filter((near) => !section.title.includes(near));
    const fits = isToTheMinistry(around.map((near) => fold(near.line.text)).join(' '));
    if (caution === null && !unseen && !negated && fits && !isConditional(before)) return { ...found, sure: !missed };
    alternative ??= found;
  }
  return (
    alternative ??
    consentAcross(section, caution === null && choices.length === 0) ??
    misspeltConsent(section) ??
    spokenOf(section) ??
    byOldLaw(section)
  );
}

/** A line that a person must see before it counts. */
function toBeSeen(section: Section, line: PlacedLine): Value<string> {
  return { value: evidenceText(line.masked), sure: false, evidence: evidenceOf(section, line) };
}

/** A sentence that shows only when slips of the keyboard are mended: a person must say what it says. */
function misspeltConsent(section: Section): Value<string> | null {
  const line = section.lines.find((one) => {
    const folded = fold(one.line.text);
    return !section.title.includes(one) && consentWords.test(mendTypos(folded)) && !refuses(mendTypos(folded));
  });
  return line ? toBeSeen(section, line) : null;
}

/** "Tento souhlas se zpracováním osobních údajů se řídí …": what is called a consent may be one. */
function spokenOf(section: Section): Value<string> | null {
  const line = section.lines.find((one) => {
    const folded = fold(one.line.text);
    const spoken = calledConsent.test(folded) && !advice.test(folded) && !refuses(folded);
    return spoken && !section.title.includes(one) && !isTickLine(one.line.text);
  });
  return line ? toBeSeen(section, line) : null;
}

/** An old form, whose sentence nobody wrote down for us: what it says of data by the repealed law, a person must read. */
function byOldLaw(section: Section): Value<string> | null {
  const lines = section.lines.filter((one) => !section.title.includes(one));
  const line = lines.find((one, at) => {
    if (!repealedLaw.pattern.test(one.line.text)) return false;
    const near = lines.slice(Math.max(0, at - 2), at + 3).map((other) => fold(other.line.text));
    const refused = near.some(
      (text) => refuses(text) || /(?<![a-z])(?:nehodlam|neposkytnu|neudelim|zakazuji)/.test(text),
    );
    return /udaj|souhlas|suhlas/.test(near.join(' ')) && !refused && !isTickLine(one.line.text);
  });
  return line ? toBeSeen(section, line) : null;
}

/** "Tento souhlas lze kdykoli odvolat" stands under a form whether anybody consents or not. */
const advice = /(?<![a-z])(?:lze|muze|muzete|mohu|smim)(?![a-z])|odvol|kdykoli/;
const calledConsent =
  /(?<![a-z])svoluji (?:ke? |aby)|(?:davam|udeluji|poskytuji|vyslovuji) [^.]{0,40}svoleni|(?<![a-z])(?:povoluji|privoluji) [^.]{0,60}udaj|(?:muj|tento|svuj) (?:souhlas|suhlas) [^.]{0,40}se ridi|^(?:souhlas|suhlas) se .{0,140}(?:udeluj|davam|poskytuj|vyslovuj)|(?<![a-z])(?:tento|timto|tohoto|muj|sveho|svuj) (?:[a-z]{4,12} )?(?:souhlas|suhlas)[a-z]{0,3} (?:[^.]{0,40} )?(?:osobni|udaj|zpracov)/;

// "Ano, souhlasím", "Tímto dávám … souhlas", "Podpisem souhlasím".
const choice =
  /^(?:(?:ano|ne|nie)[ ,]+)?(?:(?:timto|podpisem|svym|dobrovolne|vyslovne|ja)[ ,]+){0,3}(?:ne)?(?:(?:souhlas|suhlas|udel)|(?:davam|poskytuji|vyslovuji)[^.]{0,90}(?:souhlas|suhlas))/;
const no = /^(?:ne|nie)|(?<![a-z])ne(?:souhlas|suhlas|udel|davam|poskyt|vyslov)/;

const mostOfASentence = 5;

/**
 * A long sentence whose words of consent stand far apart ("Uděluji tímto Ministerstvu práce a sociálních věcí, se
 * sídlem …, souhlas …"). It is sure when it is one sentence to the ministry that nothing speaks against (`plain`).
 */
function consentAcross(section: Section, plain: boolean): Value<string> | null {
  const lines = section.lines.filter((one) => !section.title.includes(one));
  const ahead = (at: number) => lines.slice(at, at + mostOfASentence).map((next) => fold(next.line.text));
  const from = lines.findIndex((_, at) => {
    const [first, ...rest] = ahead(at);
    return across.test([first, ...rest].join(' ')) && giving.test(first!) && !refuses(first!);
  });
  const line = lines[from];
  if (!line) return null;
  const text = ahead(from).join(' ');
  const sentence = across.exec(text)![0];
  const before = text.slice(0, text.indexOf(sentence));
  const whole = !/[a-z]{4}[.] /.test(sentence) && !refuses(text) && !isConditional(before) && isToTheMinistry(text);
  const tick = isTickLine(line.line.text);
  return { value: evidenceText(line.masked), sure: plain && whole && !tick, evidence: evidenceOf(section, line) };
}

const giving = /(?<![a-z])(?:udeluj|davam|poskytuj|vyslovuj)[a-z]{0,2}(?![a-z])/;
const across = new RegExp(`${giving.source}[^!?]{0,300}?(?<![a-z])(?:souhlas|suhlas)`);
