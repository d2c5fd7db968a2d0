import { withoutDiacritics } from './words/grammar.ts';

/** How an annotation is typed; most people take some care. */
export type Manner = 'with care' | 'without diacritics' | 'in capitals' | 'in small letters' | 'with a slip';

export const manners: Manner[] = [
  'with care',
  'with care',
  'with care',
  'without diacritics',
  'with care',
  'with a slip',
  'in small letters',
  'with care',
  'in capitals',
];

/** dmAnnotation holds no more (dmBaseTypes.xsd); the forms of data boxes cut what is longer in the middle of a word. */
const longest = 255;

/** The text as it comes out of that manner of typing; `next` decides where a slip falls. */
export function asTyped(text: string, manner: Manner, next: () => number): string {
  const typed = {
    'with care': () => text,
    'without diacritics': () => withoutDiacritics(text),
    'in capitals': () => text.toLocaleUpperCase('cs'),
    'in small letters': () => text.toLocaleLowerCase('cs'),
    'with a slip': () => slipped(text, next),
  }[manner]();
  return typed.slice(0, longest);
}

/** Two letters changed round inside a long word of small letters, so never in a name or a number. */
function slipped(text: string, next: () => number): string {
  const words = [...text.matchAll(/(?<![\p{L}\d])\p{Ll}{8,}(?!\p{L})/gu)];
  const word = words[Math.floor(next() * words.length)];
  if (!word) return text;
  const at = word.index + 3 + Math.floor(next() * (word[0].length - 5));
  return `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`;
}
