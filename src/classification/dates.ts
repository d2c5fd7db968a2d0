import { fold } from './folded.ts';

/** A date as written: ISO date and where it stands. */
export type FoundDate = { iso: string; index: number; length: number };

const months = [
  'led',
  'unor',
  'brez',
  'dub',
  'kvet',
  'cervna|cerven(?!c)',
  'cervenc',
  'srp',
  'zar',
  'rij',
  'listopad',
  'prosin',
];

// Slovak names where they differ from the Czech stems.
const slovakMonths = [
  'januar',
  'februar',
  'marec|marc',
  'april',
  'maj',
  'jun',
  'jul',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

const numeric = /(?<![\d./-])(\d{1,2})\s?\.\s?(\d{1,2})\s?\.\s?(\d{4})(?!\d)/g;
const slashed = /(?<![\d./-])(\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?((?:19|20)\d{2})(?!\d)/g;
const iso = /(?<![\d-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d-])/g;
const worded = /(?<!\d)(\d{1,2})\.?\s?([a-z]{3,12})[\s.]\s?((?:19|20)\d{2})(?!\d)/g;

/** "1." / "května 1986": what a line begins with when a date was broken before it. */
export const continuesDate = /^(?:\d|(?:led|únor|břez|dub|květ|červ|srp|září|říj|list|prosin)\p{L}* \d)/iu;

/** ISO date when the day exists in the calendar and the year is between 1900 and 2099, else null. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return null;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > lastDay) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function monthOf(word: string): number {
  for (const stems of [months, slovakMonths]) {
    const index = stems.findIndex((stem) => new RegExp(`^(?:${stem})`).test(word));
    if (index >= 0) return index + 1;
  }
  return 0;
}

/** Dates written the Czech way (1. 2. 1980, 01.02.1980, 1/2/1980, 1. února 1980) or as 1980-02-01, in order. */
export function findDates(text: string): FoundDate[] {
  const folded = fold(text);
  const found: FoundDate[] = [];
  const take = (match: RegExpExecArray, year: string, month: number, day: string) => {
    const date = isoDate(Number(year), month, Number(day));
    if (
      date &&
      !found.some((one) => match.index < one.index + one.length && one.index < match.index + match[0].length)
    ) {
      found.push({ iso: date, index: match.index, length: match[0].length });
    }
  };
  for (const match of folded.matchAll(iso)) take(match, match[1]!, Number(match[2]), match[3]!);
  for (const match of folded.matchAll(numeric)) take(match, match[3]!, Number(match[2]), match[1]!);
  for (const match of folded.matchAll(slashed)) take(match, match[3]!, Number(match[2]), match[1]!);
  for (const match of folded.matchAll(worded)) take(match, match[3]!, monthOf(match[2]!), match[1]!);
  return found.sort((a, b) => a.index - b.index);
}

/** What is said of a birth in front of its day, the source of a pattern for folded text. */
export const bornWords = 'narozen[aiy]?|narozeni|narodil[ao]?|narodenia';

/** Whether somebody who works may have been born on a day: what stands without a label is one only then. */
export function mayBeBirth(iso: string): boolean {
  return iso > '1930' && iso < '2008';
}
