/** From this share of odd words on, the text that a copier laid under its scan is not used. */
const mostOdd = 0.05;
/** Fewer words tell nothing about the rest. */
const leastWords = 8;

const sounding = /[aeiouyáéěíóúůýäöüôrl]/iu;
const brandOrUnit = /^(?:OKslužby|eSSL|iPad|mDL|kW|pH)/u;

/**
 * Whether the words that a copier recognised are fit to be read. Czech words have a vowel or a syllabic r or l, no digits
 * among their letters, no capital letter after a small one and no signs in their middle; a bad recognition is known by
 * words that do. Says nothing about whether each word is right: what such a layer says is never certain.
 */
export function copierTextIsUsable(text: string): boolean {
  const words = text
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word.length >= 3 && /\p{L}/u.test(word));
  if (words.length < leastWords) return false;
  return words.filter(isOdd).length / words.length <= mostOdd;
}

function isOdd(word: string): boolean {
  if (/@|^www\.|^https?:|\d{2,}/.test(word) || brandOrUnit.test(word)) return false;
  if (/\p{L}\d|\d\p{L}{2}/u.test(word)) return true;
  if (/\p{Ll}\p{Lu}/u.test(word)) return true;
  if (/[^\p{L}\p{N}.\-–/,'’()]/u.test(word)) return true;
  return word.length >= 4 && word.split(/[^\p{L}]+/u).some((part) => part.length >= 4 && !sounding.test(part));
}
