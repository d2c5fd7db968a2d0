/**
 * Share of letters with Czech marks from which on a text was recognised as Czech. Forms and letters of ours have
 * 12.8–13.6 %; what a copier set to English makes of them has 2.0–2.6 %.
 */
const leastMarked = 0.07;
/**
 * From this share of odd words on, the text that a copier laid under its scan is not used. Forms have none, a good
 * recognition up to 1.4 %, a bad one 1.5–4 %. Reading the page again costs seconds, so doubt goes against the layer.
 */
const mostOdd = 0.012;
/**
 * Beginnings of words that forms and requests are full of and that have no others like them. A text in which many of them
 * are misspelt misspells names and numbers as often.
 */
const knownWords =
  'souhlas zpracován minister organizac aplikac uživatel příjmení narození zaměstnan statutár trvalého telefon formulář technologi sociální přidělen dobrovol komunika identifik informač'.split(
    ' ',
  );
/** Misspelt ones that are bearable: with one letter in 200 wrong hardly any is, with one in 30 more than a tenth. */
const mostSpoiled = 0.03;

/** Fewer words tell nothing about the rest. */
const leastWords = 8;

const marked = /[áčďéěíňóřšťúůýžôľĺŕä]/giu;
const sounding = /[aeiouyáéěíóúůýäöüôrl]/iu;
const brandOrUnit = /^(?:OKslužby|OKslužeb|eSSL|iPad|mDL|kW|pH|DiS|CSc|PhD)/u;

/**
 * Whether the words that a copier recognised are fit to be read. Czech words have marks, a vowel or a syllabic r or l, no
 * digits among their letters, no capital letter after a small one and no signs in their middle. Says nothing about
 * whether each word is right: what such a layer says is never certain.
 */
export function copierTextIsUsable(text: string): boolean {
  const words = text
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word.length >= 3 && /\p{L}/u.test(word));
  if (words.length < leastWords) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if ((text.match(marked)?.length ?? 0) < letters * leastMarked) return false;
  return words.filter(isOdd).length / words.length <= mostOdd && spoiledShare(words) <= mostSpoiled;
}

/** Of the known words, the share that has a wrong letter at its beginning; endings change in Czech. */
function spoiledShare(words: string[]): number {
  let right = 0;
  let spoiled = 0;
  for (const word of words.map((one) => one.toLowerCase())) {
    if (knownWords.some((known) => word.startsWith(known))) right += 1;
    else if (knownWords.some((known) => startsNearly(word, known))) spoiled += 1;
  }
  return spoiled === 0 ? 0 : spoiled / (right + spoiled);
}

/** Whether a word begins like the known one but for one letter, changed, too many or missing. */
function startsNearly(word: string, known: string): boolean {
  let same = 0;
  while (same < known.length && word[same] === known[same]) same += 1;
  const rest = known.slice(same + 1);
  return [same + 1, same].some((from) => word.startsWith(rest, from)) || word.startsWith(known.slice(same), same + 1);
}

function isOdd(word: string): boolean {
  if (/@|^www\.|^https?:|\d{2,}/.test(word) || brandOrUnit.test(word)) return false;
  if (/\p{L}\d|\d\p{L}{2}/u.test(word)) return true;
  if (/\p{Ll}\p{Lu}/u.test(word)) return true;
  if (/[^\p{L}\p{N}.\-–/,'’()]/u.test(word)) return true;
  // Abbreviations such as MPSV have no vowel.
  if (/^\p{Lu}+$/u.test(word)) return false;
  return word.split(/[^\p{L}]+/u).some((part) => part.length >= 4 && !sounding.test(part));
}
