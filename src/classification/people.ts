import { fold } from './folded.ts';
import { femaleNames, maleNames } from './given-names.ts';
import { withoutTitles } from './names.ts';

/** A name seen in free text. `sure` is false when the nominative had to be guessed or only a surname stands there. */
export type SeenName = {
  givenNames: string | null;
  familyName: string;
  titles: string | null;
  index: number;
  length: number;
  sure: boolean;
};

// The whole word: "OK" of "OKslužby" is no name.
const nameWord = String.raw`\p{Lu}(?:\p{Ll}{1,25}|\p{Lu}{1,25})(?:-\p{Lu}\p{L}{1,25})?(?!\p{L})`;
const title = String.raw`(?:(?:Bc|BcA|Mgr|MgA|Ing|arch|MUDr|MDDr|MVDr|JUDr|PhDr|RNDr|PharmDr|PaedDr|ThDr|ThMgr|ThLic|RSDr|[Dd]oc|[Pp]rof|Dr|P|Sr|R\. ?D)\.\s{0,2}){0,4}`;
const titleAfter = String.raw`(?:,?\s(?:Ph\.\s?D|Th\.\s?D|CSc|DrSc|DSc|DiS|MBA|MPA|LL\.\s?M|MSc|MHA|BBA)\b\.?){0,3}`;
const sequence = new RegExp(
  String.raw`(?<![\p{L}\d.])(${title})(${nameWord}(?:\s${nameWord}){1,3})(${titleAfter})`,
  'gu',
);
const addressed = new RegExp(
  String.raw`(?<![\p{L}])(?:[Pp]an(?:a|u|em|ovi)?|[Pp]aní|[Pp]í\.?|[Ss]leč?n[auy]|p\.|[Pp]ani|[Kk]oleg(?:a|y|ovi|yně|yni|u)|[Kk]olegyn[iě])\s{1,2}(${title})(${nameWord}(?:\s${nameWord}){0,3})(${titleAfter})`,
  'gu',
);

/** What identifies a person stands behind a name, and behind nothing else that is written with capital letters. */
const identifiedName = new RegExp(
  String.raw`(?<![\p{L}\d.])(${title})(${nameWord}(?:\s${nameWord}){1,3})(${titleAfter})(?=\s?[,(]\s?(?:nar\.|narozen|dat(?:um|\.)|uživ|login|r\. ?č|rodné č))`,
  'gu',
);

// Capitalised words that start sentences, organisations and places rather than names.
const notNames = new Set(
  (
    'souhlas zadost vec vazeni vazeny vazena dobry den dekujeme s v ve na za do k ke o od po pro pri z ze ministerstvo prace socialnich veci praha brno ' +
    'ostrava domov dum centrum charita diakonie spolek nadace nadacni fond mesto obec kraj krajsky urad obecni mestsky pecovatelska sluzba sluzby denni ' +
    'stacionar azyl azylovy hospic klub rodinne rodina senior poskytovatel materske reditel reditelka jednatel jednatelka predseda predsedkyne ' +
    'starosta starostka tajemnik vedouci ucetni statutarni zastupce organizace nazev sidlo adresa telefon tel mobil email datum misto jmeno prijmeni ' +
    'ico dic rodne cislo narozen narozena podpis funkce titul uzivatelske ceska republika ceske slovenska odbor oddeleni agentura skolka skola nemocnice ' +
    'prosim prosime zadam zadame potvrzuji prohlasuji timto dle priloha prilohy obcan obcanka zmocnenec zmocnitel plna moc oznameni ukonceni delegovani ' +
    'terenni programy oblastni obcanske sdruzeni ustav institut nasi nas nase pani pan ing mgr bc dopis faktura nabidka skoleni ' +
    'migracni zarizeni komunitni nizkoprahove svaz asociace spolecnost druzstvo kontaktni pracovnik pracovnice zamestnanec zamestnankyne sprava dolni horni lhota ves'
  ).split(' '),
);

// What stands where a name should be when a label was broken or misread.
const labelWords = new Set(
  'datum jmeno prijmeni rodne cislo titul funkce podpis adresa email telefon ico misto udaje osoby'.split(' '),
);

/** Titles behind a name. */
export const titleBehind = String.raw`,? ?(?:Ph\. ?D|Th\. ?D|LL\. ?M|CSc|DrSc|DiS|MBA|MPA|MSc|MHA|BBA)\.?`;

/** "Ondráčková, nar. 1. 2. 1980", "Ondráčková, DiS.": a second surname, as nobody is named by a surname alone before that. */
export const restOfAName = new RegExp(
  `^\\p{Lu}\\p{Ll}+(?:(?<=\\p{Ll}ová)(?!\\p{L})|\\)|(?:-\\p{Lu}\\p{Ll}+)?(?:${titleBehind}(?!\\p{L})|\\s?[,(]\\s?(?:nar|dat|rod|uživ|login|účet|e-?mail|předsed|ředitel|jednatel|starost|statut)))`,
  'u',
);

/** Whether a word is part of a label rather than of a name. */
export function isLabelWord(word: string): boolean {
  return labelWords.has(fold(word));
}

function isGiven(word: string): 'female' | 'male' | null {
  const folded = fold(word);
  if (femaleNames.has(folded)) return 'female';
  return maleNames.has(folded) ? 'male' : null;
}

function properCase(word: string): string {
  if (word !== word.toLocaleUpperCase('cs') || word.length < 2) return word;
  return word
    .split('-')
    .map((part) => part.charAt(0) + part.slice(1).toLocaleLowerCase('cs'))
    .join('-');
}

/** Names in capitals as they are usually written; a name already in mixed case stays as it is. */
export function inProperCase(name: string): string {
  return name.split(' ').map(properCase).join(' ');
}

const maleEndings: [RegExp, string[]][] = [
  [/(?:ího|ímu|ím)$/u, ['í']],
  [/ovi$/u, ['', 'a', 'o']],
  [/em$/u, ['', 'e']],
  [/ou$/u, ['a']],
  [/a$/u, ['']],
  [/ě$/u, ['', 'a']],
  [/i$/u, ['']],
  [/y$/u, ['a']],
  [/u$/u, ['', 'a']],
  [/e$/u, ['']],
];
const femaleEndings: [RegExp, string[]][] = [
  [/ce$/u, ['ka']],
  [/ře$/u, ['ra']],
  [/ze$/u, ['ga', 'za', 'ha']],
  [/ou$/u, ['a']],
  [/í$/u, ['e']],
  [/ii$/u, ['ie']],
  [/ií$/u, ['ie']],
  [/[yueěio]$/u, ['a', 'e']],
];

/** Nominative of an inflected given name that is in our list, with its sex; candidates in order of likelihood. */
function givenNominative(word: string, sex: 'female' | 'male'): string | null {
  const names = sex === 'female' ? femaleNames : maleNames;
  for (const [ending, replacements] of sex === 'female' ? femaleEndings : maleEndings) {
    if (!ending.test(word)) continue;
    const stem = word.replace(ending, '');
    for (const replacement of replacements) {
      const candidates = [stem + replacement, ...fleeting(stem, replacement)];
      const known = candidates.find((candidate) => names.has(fold(candidate)));
      if (known) return known;
    }
  }
  return null;
}

// Karla → Karel, Pavla → Pavel, Marka → Marek, Václav has none
function fleeting(stem: string, replacement: string): string[] {
  if (replacement !== '' || stem.length < 3) return [];
  return [`${stem.slice(0, -1)}e${stem.slice(-1)}`];
}

function familyNominative(word: string, sex: 'female' | 'male'): string {
  const dash = word.indexOf('-');
  if (dash > 0) return `${familyNominative(word.slice(0, dash), sex)}-${familyNominative(word.slice(dash + 1), sex)}`;
  if (sex === 'female') {
    if (/ovou$|ové$/u.test(word)) return word.replace(/ovou$|ové$/u, 'ová');
    if (/ou$|é$/u.test(word)) return word.replace(/ou$|é$/u, 'á');
    return word;
  }
  if (/ého$|ému$|ým$/u.test(word)) return word.replace(/ého$|ému$|ým$/u, 'ý');
  if (/ího$|ímu$|ím$/u.test(word)) return word.replace(/ího$|ímu$|ím$/u, 'í');
  if (/ovi$/u.test(word)) return word.replace(/ovi$/u, '');
  // Hájka → Hájek, Malečka → Maleček; Nováka → Novák
  if (/[bcčdďfghjklmnňpqrřsštťvwxzž]ka$/u.test(word)) return word.replace(/ka$/u, 'ek');
  if (/a$/u.test(word)) return word.slice(0, -1);
  if (/em$/u.test(word)) return word.slice(0, -2);
  if (/[uy]$/u.test(word)) return `${word.slice(0, -1)}a`;
  return word;
}

function inflectedFamily(word: string): boolean {
  return /(?:ého|ému|ým|ího|ímu|ím|ovou|ové|ovi|ou|é)$/u.test(word);
}

/** Puts words into given names and surname, in the nominative; null when they do not look like a person's name. */
function readName(words: string[], context: boolean): Omit<SeenName, 'index' | 'length' | 'titles'> | null {
  const cased = words.map(properCase);
  if (cased.some((word) => notNames.has(fold(word)))) return null;
  if (cased.length === 1) {
    if (!context) return null;
    const family = cased[0]!;
    return {
      givenNames: null,
      familyName: familyNominative(family, /(?:ou|é|á)$/u.test(family) ? 'female' : 'male'),
      sure: false,
    };
  }
  const first = cased[0]!;
  const last = cased.at(-1)!;
  // "Podepsaná Klára Nekolová": what stands before the given name is none; of "Chmelař Bohuslav Filip" it is the surname.
  const second = cased[1]!;
  const secondIsGiven = isGiven(second) ?? givenNominative(second, 'female') ?? givenNominative(second, 'male');
  const firstIsGiven = isGiven(first) ?? givenNominative(first, 'female') ?? givenNominative(first, 'male');
  if (cased.length > 2 && !firstIsGiven && secondIsGiven && !isGiven(last)) return null;
  const inflected = inflectedFamily(last);
  const femaleOblique = givenNominative(first, 'female');
  const maleOblique = givenNominative(first, 'male');
  // "Emanuela Šafránková": a woman's surname in the nominative, whether or not her given name is a usual one.
  if (!isGiven(first) && /(?:ov|sk|ck|n|l|r|v)á$/u.test(last) && /(?:[aey]|ie)$/u.test(first) && femaleOblique === null)
    if (maleOblique !== null || context) return named(cased, first, last, true);
  if (inflected || !isGiven(first)) {
    const femaleFamily = /(?:ou|é)$/u.test(last) && !/ého$/u.test(last);
    if (femaleFamily && femaleOblique)
      return named(inNominative(cased, 'female'), femaleOblique, familyNominative(last, 'female'), false);
    if (!femaleFamily && maleOblique)
      return named(inNominative(cased, 'male'), maleOblique, familyNominative(last, 'male'), false);
  }
  // "Ester Koutnou": a given name that stays as it is beside a surname that no woman has in the nominative.
  if (isGiven(first) === 'female' && /(?:ou|ové)$/u.test(last))
    return named(cased, first, familyNominative(last, 'female'), false);
  if (isGiven(first)) {
    // "Pavla Nováka" and "Pavla Nováková": a woman's given name beside a surname that is none
    const sureSex = !(isGiven(first) === 'female' && maleOblique && /[auy]$/u.test(last));
    return sureSex
      ? named(cased, first, last, !inflected || isGiven(last) === null)
      : named(cased, maleOblique!, familyNominative(last, 'male'), false);
  }
  if (isGiven(last)) {
    // "Chmelař Bohuslav Filip": the surname first, then all that are given names.
    const from = cased.findLastIndex((word) => !isGiven(word)) + 1;
    return { givenNames: cased.slice(from).join(' '), familyName: cased.slice(0, from).join(' '), sure: true };
  }
  return context ? { givenNames: cased.slice(0, -1).join(' '), familyName: last, sure: !inflected } : null;
}

/** Words between the first given name and the last surname, in the nominative: "Lenku Růženu Malou Velkou". */
function inNominative(words: string[], sex: 'female' | 'male'): string[] {
  return words.map((word, at) =>
    at === 0 || at === words.length - 1
      ? word
      : (givenNominative(word, sex) ?? (isGiven(word) ? word : familyNominative(word, sex))),
  );
}

function named(words: string[], given: string, family: string, sure: boolean) {
  // "Jan Karel Novák": further given names stay with the given ones; "Jana Nováková Malá" is two surnames.
  const middle = words.slice(1, -1);
  const givens = [given];
  const families: string[] = [];
  for (const word of middle) {
    if (isGiven(word) && families.length === 0) givens.push(word);
    else families.push(word);
  }
  return { givenNames: givens.join(' '), familyName: [...families, family].join(' '), sure };
}

/**
 * Names of people in free text: after "pan", "paní", or two to four capitalised words of which one is a usual given
 * name. Inflected names are put into the nominative and then are not sure.
 */
export function findNames(text: string): SeenName[] {
  const normalized = text.normalize('NFC');
  const found: SeenName[] = [];
  const take = (match: RegExpExecArray, context: boolean) => {
    const nameAt = match.index + match[0].lastIndexOf(match[2]!);
    if (found.some((one) => nameAt < one.index + one.length && one.index < nameAt + match[2]!.length)) return;
    let words = match[2]!.split(/\s+/);
    // An organisation or a sentence may run into the name: give up words from either end.
    for (let tries = 0; tries < 3 && words.length > 0; tries++) {
      const read = readName(words, context);
      if (read) {
        const titles = withoutTitles(`${match[1] ?? ''} ${match[3] ?? ''}`).titles;
        const at = normalized.indexOf(words[0]!, nameAt);
        const end = at + words.join(' ').length;
        found.push({ ...read, titles, index: at, length: end - at });
        return;
      }
      const bad = words.findIndex((word) => notNames.has(fold(word)));
      if (bad > 0 && bad === words.length - 1) words = words.slice(0, -1);
      else words = words.slice(1);
      if (!context && words.length < 2) return;
    }
  };
  for (const match of normalized.matchAll(addressed)) take(match, true);
  for (const match of normalized.matchAll(identifiedName)) take(match, true);
  for (const match of normalized.matchAll(sequence)) take(match, (match[1] ?? '').trim() !== '');
  return found.sort((a, b) => a.index - b.index);
}

/**
 * A name behind a label that puts the surname first. Two surnames, or two given names, are told apart by the usual given
 * names alone; where those do not tell, the split is a guess and not sure.
 */
export function splitFamilyFirst(words: string[]): { givenNames: string; familyName: string; sure: boolean } | null {
  const cased = words.map(properCase);
  if (cased.length < 2) return null;
  const firstGiven = cased.findIndex((word, at) => at > 0 && isGiven(word) !== null);
  const from = firstGiven < 0 ? 1 : firstGiven;
  const sure =
    cased.length === 2 || (firstGiven > 0 && cased.slice(firstGiven).every((word) => isGiven(word) !== null));
  return { familyName: cased.slice(0, from).join(' '), givenNames: cased.slice(from).join(' '), sure };
}

/**
 * A full name behind a label or alone in a cell, split into given names and surname. A usual given name decides the
 * order, so "MALÁ Jana" is read right; otherwise the last word is the surname and the reading is not sure.
 */
export function splitFullName(text: string): Omit<SeenName, 'index' | 'length'> | null {
  const { words, titles } = withoutTitles(text.slice(0, 120));
  if (words.length === 0 || words.length > 5 || !words.every((word) => /^[\p{L}][\p{L}.'’-]*$/u.test(word)))
    return null;
  if (words.some(isLabelWord)) return null;
  const cased = words.map(properCase);
  if (cased.length === 1) return { givenNames: null, familyName: cased[0]!, titles, sure: false };
  const firstUpper =
    words[0] === words[0]!.toLocaleUpperCase('cs') && words.at(-1) !== words.at(-1)!.toLocaleUpperCase('cs');
  const lastGiven = isGiven(cased.at(-1)!) !== null;
  const firstGiven = isGiven(cased[0]!) !== null;
  if ((lastGiven && !firstGiven) || (firstUpper && words[0]!.length > 1)) {
    const givens = cased.filter((word, at) => at > 0 && (isGiven(word) || at === cased.length - 1));
    const families = cased.filter((word) => !givens.includes(word));
    return { givenNames: givens.join(' '), familyName: families.join(' '), titles, sure: true };
  }
  // "Thi Lan Nguyen": two given names are more usual than two surnames, but for those that say they are surnames.
  const foreign = cased.length === 3 && !firstGiven && !/(?:á|ý)$/u.test(cased[1]!);
  if (foreign) return { givenNames: cased.slice(0, 2).join(' '), familyName: cased[2]!, titles, sure: false };
  const read = named(cased, cased[0]!, cased.at(-1)!, firstGiven || cased.length === 2);
  return { ...read, titles };
}
