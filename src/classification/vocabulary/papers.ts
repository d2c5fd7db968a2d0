import type { Word } from './word.ts';

/** How a letter, a power of attorney or a notice begins: a form before it ends there. */
export const headWords: readonly Word[] = [
  {
    pattern: /zadost o|ziadost o/,
    because: 'a request',
    like: ['Žádost o povolení', 'Žiadosť o prístup'],
  },
  {
    pattern: /plna moc|zmocneni|povereni|delegovani/,
    because: 'a delegation',
    like: ['Plná moc', 'Pověření', 'Delegování'],
  },
  {
    pattern: /oznameni|jmenovani|jmenovaci dekret/,
    because: 'a notice of a change',
    like: ['Oznámení', 'Jmenovací dekret'],
  },
  { pattern: /odvolani souhlasu|zpetvzeti souhlasu/, because: 'a withdrawal', like: ['Odvolání souhlasu'] },
  { pattern: /pruvodni (?:dopis|list)/, because: 'a covering letter', like: ['Průvodní dopis'] },
];

/** What stands in a letter and never in the letterhead of a form. */
export const letterOpeningWords: readonly Word[] = [
  {
    pattern: /vec\b|vazen|dobry den/,
    because: 'subject and salutation',
    like: ['Věc: souhlas', 'Vážení', 'Dobrý den'],
  },
  {
    pattern: /zadame|zadam |v priloze|pruvodni|zasilame/,
    because: 'the first sentence',
    like: ['žádáme', 'žádám o', 'V příloze', 'zasíláme'],
  },
];

/** Before a name: the one who is to be called, not the one it is about. */
export const contactWords: readonly Word[] = [
  {
    pattern: /vyrizuje|kontakt|kontaktni osob[a-z]*|k rukam|(?<![a-z])tel/,
    because: 'a clerk of the sender, or of ours',
    like: ['Vyřizuje', 'kontaktní osoba', 'k rukám', 'tel'],
  },
];

/** A letter that sends something along … */
export const enclosingWords: readonly Word[] = [
  {
    pattern: /(?<![a-z])(?:zasil|posil|zasl|posl|priklad|predklad|predav|pripoj|doruc)|priloz|priloh|pruvodni/,
    because: 'something lies beside the letter',
    like: ['zasíláme', 'posíláme', 'v příloze', 'přikládáme', 'průvodní dopis'],
  },
];

/** … namely the papers an act stands in. */
export const enclosedWords: readonly Word[] = [
  {
    pattern: /formular|souhlas|suhlas|tiskopis|dotaznik|zadost|dokument|podklad|listin/,
    because: 'the papers themselves',
    like: ['formuláře', 'vyplněný souhlas', 'tiskopis', 'žádosti'],
  },
];
