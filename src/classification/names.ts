import { fold } from './folded.ts';
import { isGivenName } from './given-names.ts';

/** How two written names compare (domain.md §5.5); only `same` may be relied on without a person. */
export type NameComparison = 'same' | 'near' | 'different';

// Before the name and after it; folded, without dots. Church titles too: provider staff use them.
const titlesBefore = new Set(
  (
    'bc bca mgr mga ing arch mudr mddr mvdr judr phdr phmr rndr pharmdr paeddr thdr thmgr thlic rsdr icdr doc prof dr drhc akad mal soch rd p sr ' +
    'rcdr pan pani pi slecna sl'
  ).split(' '),
);
const titlesAfter = new Set('phd thd csc drsc dsc dis mba mpa llm msc mha bba ba ma llb dba'.split(' '));

const titlesAtEnd = new RegExp(`(?<![a-z])(?:(?:${[...titlesBefore, 'h', 'c'].join('|')})\\. ?)+$`);

/** A folded text without the titles right before its end, whose full stops end no sentence. */
export function withoutTitlesAtEnd(folded: string): string {
  return folded.replace(titlesAtEnd, '');
}

/** A full name taken apart. `givenNames` and `familyName` keep their spelling; titles as written. */
export type NameParts = { words: string[]; titles: string | null };

function bareTitle(word: string): string {
  return fold(word).replace(/[.,\s]/g, '');
}

/** Takes titles off a name: "Ing. arch. Jana Nováková, Ph.D." gives the two words of the name and the titles. */
export function withoutTitles(text: string): NameParts {
  const spaced = text
    .normalize('NFC')
    .replace(/\b(dr)\.\s*(h)\.\s*(c)\./giu, 'Drhc. ')
    .replace(/\bR\.\s?D\.\s/gu, 'RD. ')
    .replace(/\b(Ph|Th)\.\s+D\.?/gu, '$1.D.')
    .replace(/\bLL\.\s?M\.?/gu, 'LL.M.')
    .replace(/([A-Za-z]\.)(?=\p{Lu}\p{Ll}+)/gu, '$1 ');
  const words: string[] = [];
  const titles: string[] = [];
  for (const word of spaced.split(/[\s,;]+/)) {
    if (!word) continue;
    const bare = bareTitle(word);
    const dotted = word.includes('.');
    const isTitle =
      (titlesBefore.has(bare) && (dotted || bare.length > 2) && words.length === 0) ||
      (titlesBefore.has(bare) && dotted) ||
      (titlesAfter.has(bare) && (dotted || (word === word.toUpperCase() && words.length >= 2) || bare === 'dis'));
    if (isTitle) {
      if (!/^(pan|pani|pi|slecna|sl)$/.test(bare))
        titles.push(word.replace(/^Drhc\.$/u, 'dr. h. c.').replace(/^RD\.$/u, 'R. D.'));
    } else words.push(word);
  }
  return { words, titles: titles.length > 0 ? titles.join(' ') : null };
}

function comparable(name: string, withMarks: boolean): string[] {
  const normalized = withoutTitles(name.normalize('NFC').trim())
    .words.join(' ')
    .toLocaleLowerCase('cs')
    .replace(/[\u2010-\u2015\u2212-]/g, ' ')
    .replace(/['’.,]/g, '');
  return (withMarks ? normalized : fold(normalized)).split(/\s+/).filter((word) => word !== '');
}

function sameWords(a: string[], b: string[]): boolean {
  const left = [...a].sort().join(' ');
  return left === [...b].sort().join(' ');
}

function isSubset(few: string[], many: string[]): boolean {
  const rest = [...many];
  return few.every((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

/** All of the shorter name is in the longer one, and what the longer one has beside it are given names. */
function hasFurtherGivenNames(a: string[], b: string[]): boolean {
  const [few, many] = [a, b].sort((one, other) => one.length - other.length) as [string[], string[]];
  if (few.length < 2 || !isSubset(few, many)) return false;
  const rest = [...many];
  for (const word of few) rest.splice(rest.indexOf(word), 1);
  const surnameIsShared = few.some((word) => !isGivenName(fold(word)));
  return surnameIsShared && rest.every((word) => isGivenName(fold(word)));
}

/**
 * Compares two full names without titles, case and hyphens, in any order. One of them may leave out
 * further given names. `near`: they differ in diacritics only, or one of them has a further surname. No edit distance:
 * two people may differ by one letter.
 */
export function compareNames(a: string, b: string): NameComparison {
  const left = comparable(a, true);
  const right = comparable(b, true);
  if (left.length === 0 || right.length === 0) return 'different';
  if (sameWords(left, right)) {
    // "Adam Karel" and "Karel Adam" may be two people: which word is the surname, the words do not tell.
    const turned = left.join(' ') !== right.join(' ') && left.every((word) => isGivenName(fold(word)));
    return turned ? 'near' : 'same';
  }
  if (hasFurtherGivenNames(left, right)) return 'same';
  const [few, many] = [comparable(a, false), comparable(b, false)].sort((one, other) => one.length - other.length);
  if (sameWords(few!, many!)) return 'near';
  return few!.length >= 2 && isSubset(few!, many!) ? 'near' : 'different';
}
