import type { Word } from './word.ts';

/** An application is asked for by the words before it … */
export const wantingWords: readonly Word[] = [
  {
    pattern:
      /(?<![a-z])(?:zadost o|pouzit (?:i|take) k|prosb(?:a|ou|u)|bud(?:u|eme|e|ou) (?:[a-z]{2,8} ){0,2}(?:muset|vyplnovat|podavat|pracovat|zadavat)|o povoleni|povoleni (?:(?:k )?pristup|aplikac)|povolen[aoy]? (?:[a-z]{1,6} ){0,2}(?:pristup|vstup)|pristup (?:[a-z]{2,6} ){1,3}povolen|o pristup|o zpristupneni|o aplikac|potrebova|nebyl[ao]? (?:[a-z]{2,10} )?(?:povolen|zrizen|umoznen)|povol(?:il|te|it)|umozn(?:il|ete|it)|prid(?:al|ejte|at))/,
    because: 'asked for, or needed',
    like: [
      'žádost o',
      'o povolení',
      'přístup má být nově povolen',
      'o přístup',
      'o aplikaci',
      'by potřebovala',
      'nebyl povolen',
    ],
  },
  {
    pattern: /souhlas|suhlas|deleg|zmocn|odvolav/,
    because: 'the act itself',
    like: ['souhlas', 'deleguji', 'zmocňuji', 'odvolávám'],
  },
];

/** … and held already by these. */
export const holdingWords: readonly Word[] = [
  {
    pattern:
      /mam|mame|(?:ma|maji)(?! byt(?![a-z]))(?!(?: (?!uc|pristup)[a-z]{1,9}){0,3} (?!uc)[a-z]{2,12}(?:ovat|avat|ivat|at|it|et)(?![a-z]))|vlastni[a-z]?|disponuj[a-z]{1,3}|drzitel[a-z]{0,3}/,
    because: 'having',
    like: ['mám', 'má', 'vlastníme', 'disponuje', 'držitelka'],
  },
  {
    pattern:
      /(?:po)?uziva(?:m|me|ji|jici|t|li?)?|pracuj[a-z]{1,3}|obsluhuj[a-z]{1,3}|krome(?= (?:aplikac|ok))|dosta(?:nou|neme|ne|nu)(?= (?:bez|normaln|v poradku))|vede(?:te|na|n|ni)?(?= (?:pod|jako))|pouzivan[a-z]{1,3}|vznikl(?= (?:pro|k|v))|zalozen(?= kvuli)|vstupuj[ei](?= bez)|umi pracovat|prihlas(?:uj[a-z]{1,3}|i(?! (?:az|teprve)))|(?:hlasi|chodi)(?:m|me)?|uzivatel(?:em|kou|kami)|vidi(?= (?:zatim |jen |jenom |pouze ){0,2}(?:aplikac|ok))/,
    because: 'using it already',
    like: ['užívá', 'používáme', 'pracuje', 'uživatelem', 'vidí jen aplikaci'],
  },
  {
    pattern:
      /(?<!(?:mezi|jako|za) (?:[a-z]{2,8} )?|(?:nov[a-z]{1,3}|dalsi|souhlas[a-z]{0,3}|suhlas[a-z]{0,3}) )uzivate(?:l|le|li|lich|lu|lum|lka|lky|lek|lkam|lkou)(?= aplikac| ok.{0,3}sluzeb| ok.{0,3}sluzby)|za uzivatel(?:e|ku|ky)(?= (?:aplikac|ok))(?![^.!?]{0,90}(?:navrh|urcuj|jmenuj|stanov|uved))/,
    because: 'users of one application, for whom another is asked',
    like: ['pro tyto uživatele aplikace', 'uživatelům aplikace'],
  },
  {
    pattern:
      /z(?= (?:aplikac|ok.{0,3}sluz))|(?:ucet|pristup) z(?= ?:)|(?:ucty|uctum) (?:z|v)(?= (?:aplikac|ok))|(?:ucet|uctu) z(?= (?:aplikac|ok))/,
    because: 'where the account comes from',
    like: ['rozšíření přístupu z aplikace', 'účet z: OKslužby – senior'],
  },
  {
    pattern:
      /uzivatel[a-z]{0,3} [a-z][a-z._-]{2,24}\d{0,4}(?= aplikace(?![a-z]))|(?:uzivatel(?:ka)?|login|(?:jmen|uct)[a-z]{1,2}|ucet) ?:? ?[a-z][a-z._-]{1,24}(?:\d{1,4}\)?,? (?:v|ve|z|pro|k|do)|,? (?:v|ve|z|k)(?= (?:aplikac|ok))|(?= aplikace(?![a-z])))|(?:jmen[a-z]{1,2}|login) (?:v|k|do|pro|z)(?= (?:aplikac|ok))|(?:udaj|login|jmen[a-z]{1,2}|ucet) ?:? ?[a-z][a-z._-]{2,24}\d{0,4}(?= \((?:(?:v|k|z|do) )?(?:aplikac|ok))/,
    because: 'a user name, then where it is one',
    like: ['uživatel malaj01 v', 'login malaj01 pro', 'uživatelské jméno malaj01 k'],
  },
  {
    pattern:
      /jiz|uz|nyni|dnes(?= (?:ma|platn|plati|pristupn|otevren|povolen)[a-z]{0,2}(?![a-z]))|dosud|doposud|soucasn[a-z]{1,2}|stavajici[a-z]{0,2}|existujici[a-z]{0,2}|dosavadni[a-z]{0,2}|(?<!(?:byt|bude|aby)(?: [a-z]{2,4}){0,4} )(?:zrizen|zrizovan)(?:[aoy]|ym|ymi|ou|emu|eho)?/,
    because: 'since before; „aby byl zřízen účet“ is still to come',
    like: ['již', 'už', 'nyní', 'dnes platný', 'dosud', 'stávající', 'zřízen'],
  },
];

/** An account for something, in a letter that asks; in a subject it may as well be the one asked for. */
export const heldAccountWords: readonly Word[] = [
  {
    pattern:
      /(?<!(?:zri[dz]|zriad|zaloz|vytvor|pridel|aktiv)[a-z]{1,7}(?: [a-z]{2,14}){0,3} |(?<![a-z])o (?:[a-z]{2,14} ){0,2})(?:ucet|uctem|uctu)(?: (?:k|v|do)(?![a-z])|(?= (?:aplikace(?![a-z])|ok.{0,3}sluz)))|(?:ucty|uctum|uctech)(?= (?:aplikace(?![a-z])|ok.{0,3}sluz))|ucet ?:|jehoz uc(?:et|tu)(?![a-z])|vedle(?= (?:[a-z]{5,9} )?(?:aplikac|ok))|heslem k(?![a-z])/,
    because: 'an account for something, unless it is to be set up',
    like: ['účet k', 'účtem v', 'svým heslem k'],
  },
];

/** What somebody has not yet, said in the clause that names it. */
export const lackingWords: readonly Word[] = [
  {
    pattern:
      /nikoliv?(?=[ .!]*$)|schaz[a-z]{1,2}|chyb(?:i|el[aoiy]?)|zatim ne|nema(?:m|me|ji)? (?:[a-z]{3,9} ){0,2}(?:pristup|ucet)/,
    because: 'what is lacking is what the letter asks for',
    like: ['do aplikace rodina nikoliv', 'přístup chybí', 'k té zatím ne', 'nemají dosud přístup'],
  },
];
