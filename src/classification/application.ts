import type { Application } from './act.ts';
import { fold } from './folded.ts';
import { mendTypos } from './typos.ts';
import { applicationWords, oksluzby, otherApplicationWords } from './vocabulary/software.ts';
import { anyOf } from './vocabulary/word.ts';

/** An application named in a text; `strong` when it stands beside OKslužby or the word "aplikace". */
export type ApplicationMention = { application: Application; index: number; length: number; strong: boolean };

const word = `${anyOf(Object.values(applicationWords))}(?![a-z])`;
const joint = String.raw`[\s"'(),:;/+&_-]{0,6}(?:(?:a|i|nebo|anebo|ci|tak|take|dale|pro|i pro|k|ke|do|modul[a-z]{0,3}|cast[a-z]{0,2}|verz[a-z]{1,2}|aplikac[a-z]{1,4}|${oksluzby})[\s"'(),:;/+&_-]{1,6}){0,4}`;
const anchor = `(?:${oksluzby}|aplikac[a-z]{1,4}|(?<![a-z])modul[a-z]{0,2})`;
const chain = new RegExp(`${anchor}${joint}${word}(?:${joint}${word}){0,3}`, 'g');
const reversed = new RegExp(
  String.raw`(?<![a-z])${word}(?:[\s"',/+&-]{1,4}(?:a |i )?${word}){0,2}[\s"'(),-]{1,4}(?:v |do |k |ke )?(?:aplikac[a-z]{1,4} )?${oksluzby}`,
  'g',
);
const oneWord = new RegExp(`(?<![a-z])${word}`, 'g');

function applicationOf(folded: string): Application {
  if (folded.startsWith('pos')) return 'poskytovatel';
  return folded.startsWith('rod') ? 'rodina' : 'senior';
}

/**
 * Applications named beside OKslužby or "aplikace", also several in a row ("OKslužby – rodina a senior"), in any
 * spelling and inflection. Plain words ("rodina", "poskytovatel sociálních služeb") are not taken.
 */
export function findApplications(text: string): ApplicationMention[] {
  const folded = fold(text);
  const found = mentionsIn(folded);
  if (found.length > 0) return found;
  // Places in the mended text may be a letter off; what is named is sure all the same, the three names are far apart.
  const mended = mendTypos(folded);
  return mended === folded ? found : mentionsIn(mended);
}

function mentionsIn(folded: string): ApplicationMention[] {
  const found: ApplicationMention[] = [];
  for (const pattern of [chain, reversed]) {
    for (const match of folded.matchAll(pattern)) {
      for (const one of match[0].matchAll(oneWord)) {
        const index = match.index + one.index;
        // "aplikace pro poskytovatele sociálních služeb" speaks of providers, not of the software's name
        if (/^poskytovatel[a-z]{0,3} socialni/.test(folded.slice(index, index + 30)) && !nearOksluzby(match[0]))
          continue;
        if (found.some((other) => other.index === index)) continue;
        found.push({ application: applicationOf(one[0]), index, length: one[0].length, strong: true });
      }
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

const nearName = new RegExp(oksluzby);

function nearOksluzby(folded: string): boolean {
  return nearName.test(folded);
}

const bare = /(?<![a-z])(poskytovatel|rodina|senior)(?![a-z])/g;

/** Bare application names as people write them in a subject: "Souhlas - rodina", "přístup rodina + senior". */
export function findBareApplications(text: string): ApplicationMention[] {
  const strong = findApplications(text);
  if (strong.length > 0) return strong;
  return [...fold(text).matchAll(bare)].map((match) => ({
    application: applicationOf(match[1]!),
    index: match.index,
    length: match[0].length,
    strong: false,
  }));
}

/** Applications in the order in which they are first named. */
export function applicationsOf(mentions: ApplicationMention[]): Application[] {
  return [...new Set(mentions.map((mention) => mention.application))];
}

/** Whether OKslužby is named at all. */
export function mentionsOksluzby(text: string): boolean {
  const folded = fold(text);
  return nearName.test(folded) || nearName.test(mendTypos(folded));
}

const others = new RegExp(anyOf(otherApplicationWords), 'g');

/** OKslužby – registr and OKnouze: the ministry's software too, but none of the three applications. */
export function findOtherApplications(text: string): { index: number; length: number }[] {
  return [...fold(text).matchAll(others)].map((match) => ({ index: match.index, length: match[0].length }));
}
