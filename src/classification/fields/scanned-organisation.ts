import { fold } from '../folded.ts';

/** Legal forms at the end of a name as they are misread: an o and a 0, an s and an S, a full stop that is gone. */
const misreadForms: [RegExp, string][] = [
  [/(?<=\s)p\. ?[o0O]\.?$/u, 'p. o.'],
  [/(?<=\s)z\. ?[sS5]\.?$/u, 'z. s.'],
  [/(?<=\s)z\. ?[úuůÚÜü]\.?$/u, 'z. ú.'],
  [/(?<=\s)[o0O]\. ?p\. ?[sS]\.?$/u, 'o.p.s.'],
  [/(?<=\s)s\. ?r\. ?[o0O]\.?$/u, 's.r.o.'],
];

/** Words of which many names of organisations are made, as they are spelled; by their letters without marks. */
const usualWords = Map.groupBy(
  (
    'pečovatelská pečovatelské služba služby služeb středisko sociálních sociální péče dům rodinné rodinná rodiny rodin ' +
    'dětí děti seniorů domov domy denní stacionář charitní město městská městské městys příspěvková organizace centrum ' +
    'oblastní diecézní hospicová hospic společnost ústav nízkoprahové zařízení poradna charita obec organizace pro bez pomoc pomoci ' +
    'péči senioři senior azylový azylové chráněné bydlení domácí život života člověk člověka lidé lidi klub dílna škola školy naděje ' +
    'šance odborné raná spolek spolku mládež mládeže matky ženy rodina rodinný společně společný'
  ).split(' '),
  fold,
);

const wholeName =
  /(?:\s(?:z\. s\.|z\. ú\.|o\.p\.s\.|p\. o\.|s\.r\.o\.|a\. ?s\.)|příspěvková organizace|zapsaný spolek|zapsaný ústav|obecně prospěšná společnost)$|^(?:Obec|Město|Městys|Statutární město|Městská část|Hlavní město)\s\p{Lu}/u;

/** What no name has: a mark that fell off its letter ("Ú'ezd"), a letter that was taken for a sign, a speck for a digit. */
const strange = /[\p{L}\d]['’`´!?][\p{L}\s]|[|<>*=_~^]|^(?:Obec|Město|Městys)\s.*\d/u;

/** A comma before the legal form that was taken for a full stop. */
const misreadComma = /(?<=\p{L}{3})[.;:](?=\s(?:z\. s\.|z\. ú\.|o\.p\.s\.|p\. o\.|s\.r\.o\.|příspěvková organizace)$)/u;

/** The name of an organisation as it was recognised from an image, what there are few of as it is written. */
export function withLegalForm(name: string): string {
  const found = misreadForms.find(([pattern]) => pattern.test(name));
  return (found ? name.replace(found[0], found[1]) : name)
    .replace(misreadComma, ',')
    .replace(/^obec (?=\p{Lu})/u, 'Obec ');
}

/** The words of the name that can be misread for others. */
export function withoutLegalForm(name: string): string {
  return name.replace(/,?\s(?:z\. s\.|z\. ú\.|o\.p\.s\.|p\. o\.|s\.r\.o\.|a\. ?s\.)$/u, '');
}

/**
 * Whether a name can be whole: it begins with a capital letter and ends with a legal form, or is that of a municipality. In
 * a narrow column only its first line stands beside the label. A usual word without its marks was misread.
 */
export function isWholeName(name: string): boolean {
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  const misspelt = words.some((word) => usualWords.get(fold(word))?.includes(word) === false);
  return /^\p{Lu}/u.test(name) && wholeName.test(name) && !misspelt && !strange.test(name);
}

/** Whether names of organisations often have this word, spelled just so. */
export function isUsualWord(word: string): boolean {
  return usualWords.get(fold(word))?.includes(word.toLowerCase()) === true;
}
