import type { Line } from '../../extraction/reading.ts';
import { fold, plain } from '../folded.ts';
import { isGivenName, sexOfGivenName } from '../given-names.ts';

/** Given names of `given-names.ts` that are written with marks over their letters; all others have none. */
const withMarks = new Map(
  (
    'adéla alžběta amálie anežka běla božena cecílie drahomíra eliška emílie evženie františka hermína jindřiška jiřina karolína ' +
    'kateřina klára kristýna květa květoslava libuše markéta mária miluše naděžda natálie natália nataša otýlie pavlína růžena ' +
    'slavomíra soňa stefánia štěpánka světlana šárka tatána věra vladimíra zdeňka žaneta žofie ' +
    'aleš antonín arnošt bedřich bohumír bořivoj břetislav čeněk dušan evžen františek hanuš ignác jáchym jaromír jeroným jindřich ' +
    'jiří jonáš kristián kryštof květoslav leoš lubomír luboš luděk ludvík lukáš lumír matěj matouš matúš mikuláš miloš mojmír ' +
    'oldřich ondřej přemysl radomír řehoř servác slavomír šimon štěpán tadeáš tobiáš tomáš václav vavřinec vendelín vilém vít ' +
    'vítězslav vladimír vojtěch zbyněk zbyšek zdeněk'
  )
    .split(' ')
    .map((name) => [fold(name), name]),
);
/** Written either way. */
const eitherWay = new Map(
  'agáta beáta magdaléna marián sára sebastián valérie vladěna xénie benjamín maxmilián'
    .split(' ')
    .map((name) => [fold(name), name]),
);

/**
 * The given names with capital letters, whatever an O or an S looked like. A capital I has the shape of an l: "llona"
 * begins with the letter that makes a usual name of it.
 */
export function withCapitals(names: string): string {
  return names
    .split(' ')
    .map((name) => {
      const capital = name.charAt(0).toLocaleUpperCase('cs') + name.slice(1);
      const other = capital.replace(/^L/, 'I');
      return !isGivenName(fold(capital)) && isGivenName(fold(other)) ? other : capital;
    })
    .join(' ');
}

/** Whether the names are usual given names, with marks over their letters or without. */
export function areUsualNames(names: string): boolean {
  return fold(names).split(' ').every(isGivenName);
}

/** Whether the names are usual given names, each with the marks it is written with. */
export function areSpelledAsUsual(names: string): boolean {
  const words = names.normalize('NFC').toLocaleLowerCase('cs').split(' ');
  return words.every((word) => {
    const bare = fold(word);
    return isGivenName(bare) && (word === (withMarks.get(bare) ?? bare) || word === eitherWay.get(bare));
  });
}

/** Whether one of the names would be usual with a mark, too: Magdalena, Magdaléna. */
export function mayHaveMark(names: string): boolean {
  return names
    .toLowerCase()
    .split(' ')
    .some((word) => eitherWay.has(word));
}

/**
 * What speaks against the marks over the letters of a word: `lost` that it stands elsewhere in the document with a mark that
 * it has not here, in whatever case of grammar, or with an l for its i; `doubtful` that it has none, or begins with a C before
 * a consonant, where Czech has a Č (Človíček). Tesseract gives 96 to words that it has in its dictionary and 90–93 to
 * others; of doubtful words at 90–93 most had lost a mark, at 94 and more few, and those mostly foreign names.
 */
export function marksOf(word: string, lines: readonly Line[]): 'lost' | 'doubtful' | 'fine' {
  const [own] = lettersOf(word);
  if (own === undefined || own.length < 3) return 'fine';
  // Addresses of mail and names of users have no marks.
  const written = lines.flatMap((line) => line.text.split(/\s+/).filter((one) => !/[@\d]/.test(one)));
  const others = [...new Set(written.flatMap(lettersOf))].flatMap((other) => commonPart(own, other) ?? []);
  if (
    others.some(
      ({ here, there }) =>
        plain(here) !== plain(there) || [...there].some((letter, at) => letter !== here[at] && !isBare(letter)),
    )
  )
    return 'lost';
  return isBare(own) || /^c[lmnr]/u.test(own) ? 'doubtful' : 'fine';
}

/**
 * The letters that two words have in common but for their marks, as each has them: "Zichlice" beside "Žichlicích". An ending
 * may differ, and the letter before it may change by itself (senior, senioři).
 */
function commonPart(word: string, other: string): { here: string; there: string } | null {
  const [bare, otherBare] = [plain(word).replace(/l/g, 'i'), plain(other).replace(/l/g, 'i')];
  if (bare === otherBare) return word.length > 3 ? { here: word, there: other } : null;
  let same = 0;
  while (same < bare.length && bare[same] === otherBare[same]) same += 1;
  const stem = Math.max(5, Math.min(bare.length, otherBare.length) - 2);
  return same >= stem ? { here: word.slice(0, same - 1), there: other.slice(0, same - 1) } : null;
}

function isBare(letters: string): boolean {
  return /^[a-z]+$/.test(letters);
}

/** A surname whose ending has lost its mark: "Malova", "Mala" of a woman, "Maly" of a man. */
export function endsWithoutMark(familyName: string, givenNames: string): boolean {
  const sex = sexOfGivenName(givenNames);
  return /ova$/iu.test(familyName) || (sex === 'female' ? /a$/iu : /[^aeiouáéíóúů]y$/iu).test(familyName);
}

/**
 * Whether the value ends a full line of a text, so that the name may go on below: "… pro pracovnici: Jana Malá / Nováková,
 * nar. 1. 2. 1980", "zaměstnankyně organizace Město Újezd / u Skály, se sídlem …".
 */
export function mayGoOnBelow(value: string, line: Line, lines: readonly Line[]): boolean {
  const at = lines.indexOf(line);
  const next = lines[at + 1];
  if (!line.box || !next?.box || next.page !== line.page || !line.text.trimEnd().endsWith(value)) return false;
  const right = Math.max(...lines.map(({ page, box }) => (page === line.page && box ? box.x + box.width : 0)));
  const full = line.box.x + line.box.width > right * 0.85;
  return full && /^(?:\p{L}+ ){0,3}\p{Lu}\p{Ll}+ ?,/u.test(next.text);
}

function lettersOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('cs')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}
