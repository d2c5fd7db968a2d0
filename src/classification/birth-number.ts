import type { BirthNumber } from './act.ts';
import { isoDate } from './dates.ts';
import { fold } from './folded.ts';

/**
 * Structure and check digit of a birth number, rodné číslo (domain.md §5.4): women have 50 added to the month, from
 * 2004 also 20 may be added; nine digits without a check digit up to 1953; from 1954 ten digits divisible by 11, or
 * until 1985 a remainder of 10 written as 0. Returns null when there are not nine or ten digits.
 */
export function parseBirthNumber(text: string): BirthNumber | null {
  const number = text.replace(/[\s/\-–.]/g, '');
  if (!/^\d{9,10}$/.test(number)) return null;
  const rr = Number(number.slice(0, 2));
  const year = number.length === 9 || rr >= 54 ? 1900 + rr : 2000 + rr;
  let month = Number(number.slice(2, 4));
  const sex = month > 50 ? 'female' : 'male';
  if (month > 50) month -= 50;
  if (month > 20 && year >= 2004) month -= 20;
  const birthDate = isoDate(year, month, Number(number.slice(4, 6)));
  const valid = birthDate !== null && (number.length === 9 ? rr <= 53 : checkDigitHolds(number, year));
  return { number, valid, birthDate, sex: birthDate ? sex : null };
}

function checkDigitHolds(number: string, year: number): boolean {
  const remainder = Number(number.slice(0, 9)) % 11;
  return Number(number) % 11 === 0 || (year <= 1985 && remainder === 10 && number[9] === '0');
}

/** Where a birth number stands in a text; `digits` without separators. */
export type FoundBirthNumber = { digits: string; index: number; length: number; labelled: boolean };

// Digits may be combed ("7 8 5 2 0 1 / 1 2 3 4"); a label makes any nine or ten digits a birth number.
const label = String.raw`(?:rodn[eaiy]\w{0,4}\s{1,3}cis\w{1,5}|rod\.?\s?c(?:\.|is\.?)|r\.\s?c\.?|(?<![a-z])rc(?![a-z])|(?<![a-z])r\s?c(?=\s?:))`;
const labelledNumber = new RegExp(
  String.raw`${label}(?:\s{0,2}\([^()\n]{0,40}\))?[\s:.,_|=-]{0,12}((?:\d[\s|._]{0,3}){6}[/\-]?[\s|._]{0,3}(?:\d[\s|._]{0,3}){2,3}\d)(?!\d)`,
  'g',
);
// "Rodné číslo, jméno a příjmení: 7852011003 Jana Malá": ten digits on the label's line are the number it announces.
const announcedNumber = new RegExp(String.raw`${label}[^\d\n]{0,60}(\d{6}\s?/?\s?\d{4})(?!\d)`, 'g');
const slashedNumber = /(?<![\d/])(\d{2}\s?\d{2}\s?\d{2}\s{0,2}\/\s{0,2}\d{3,4})(?![\d/])/g;
const bareNumber = /(?<![\d/+.,-])(\d{6}[ -]?\d{3,4})(?![\d/])(?![.,]\d)(?! \d)/g;
const combedNumber = /(?<!\d)(?<!\d )((?:\d ){5}\d {0,2}\/? {0,2}(?:\d ){2,3}\d)(?! ?\d)/g;

// The tax number of a natural person is "CZ" with the birth number (zákon č. 235/2004 Sb.); an organisation's has eight digits.
const taxNumber = /(?<![a-z0-9])cz ?(\d{9,10})(?!\d)/g;

// A slash after six digits is also how a bank account or a file number is written.
const otherNumberBefore =
  /(?:ucet|uctu|c\. ?u\.|cislo uctu|bank\w*|iban|c\. ?j\.|cj\.?|sp\. ?zn\.|spis\w*|znack\w*|variabilni\w*|var\. ?s\w*|vs)[\s:.]{0,4}(?:cz|mpsv|[a-z]{1,5}[ -])?[\s:+]{0,3}$/;
// Telephone numbers have nine digits.
const telephoneBefore = /(?:tel\w*\.?|mobil\w*|telefon\w*|fax)[\s:.]{0,4}[\s:+]{0,3}$/;

function plausibleDate(digits: string): boolean {
  return parseBirthNumber(digits)?.birthDate != null;
}

/** Every birth number in the text: behind its label, with a slash, combed, or bare digits that pass the check. */
export function findBirthNumbers(text: string): FoundBirthNumber[] {
  const folded = fold(text);
  const found: FoundBirthNumber[] = [];
  const take = (whole: string, number: string, at: number, isLabelled: boolean) => {
    const index = at + whole.lastIndexOf(number);
    const overlaps = found.some((one) => index < one.index + one.length && one.index < index + number.length);
    if (!overlaps)
      found.push({ digits: number.replace(/\D/g, ''), index, length: number.length, labelled: isLabelled });
  };
  for (const match of folded.matchAll(labelledNumber)) take(match[0], match[1]!, match.index, true);
  for (const match of folded.matchAll(announcedNumber)) take(match[0], match[1]!, match.index, true);
  for (const match of folded.matchAll(taxNumber)) {
    if (plausibleDate(match[1]!)) take(match[0], match[1]!, match.index, false);
  }
  for (const match of folded.matchAll(slashedNumber)) {
    const digits = match[1]!.replace(/\D/g, '');
    if (!plausibleDate(digits)) continue;
    // Four digits after the slash are also a bank code: then only a number that passes the check is a birth number.
    const other = otherNumberBefore.test(folded.slice(Math.max(0, match.index - 24), match.index));
    if (other && !parseBirthNumber(digits)!.valid) continue;
    take(match[0], match[1]!, match.index, false);
  }
  for (const pattern of [bareNumber, combedNumber]) {
    for (const match of folded.matchAll(pattern)) {
      const digits = match[1]!.replace(/\D/g, '');
      if (digits.length !== 10 && digits.length !== 9) continue;
      if (!parseBirthNumber(digits)!.valid) continue;
      // Nine bare digits are far more often a telephone number: only a label or a slash tells.
      if (digits.length === 9 && pattern === bareNumber) {
        if (!/^\d{6}[ -]\d{3}$/.test(match[1]!) || /\d $/.test(folded.slice(0, match.index))) continue;
      }
      const before = folded.slice(Math.max(0, match.index - 24), match.index);
      if (otherNumberBefore.test(before) || (digits.length === 9 && telephoneBefore.test(before))) continue;
      take(match[0], match[1]!, match.index, false);
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** The text with every birth number written as `78••••/••••`. */
export function maskBirthNumbers(text: string): string {
  let masked = '';
  let from = 0;
  for (const one of findBirthNumbers(text)) {
    masked += `${text.slice(from, one.index)}${one.digits.slice(0, 2)}••••/••••`;
    from = one.index + one.length;
  }
  return masked + text.slice(from);
}
