import type { Word } from './word.ts';

/** What access is called when it is asked for. */
export const askedForWords: readonly Word[] = [
  {
    pattern: /(?<![sz])pristup(?!n[aeiyo][a-z]{0,3} (?:informac|verejn))/,
    because: 'přístup; „přístupné informace“ are another matter',
    like: ['přístup', 'přístupu'],
  },
  {
    pattern: /(?:zpristupn|spristupn)[a-z]{0,5} [^.!?]{0,40}(?:aplikac|ok.{0,3}slu|uct|ucet|modul)/,
    because: 'an application or an account made accessible; a document is not meant',
    like: ['zpřístupnění aplikace', 'zpřístupnit OKslužby'],
  },
  {
    pattern: /rozsiren[a-z]{1,3} [^.]{0,25}(?:uct|pristup|opravnen)/,
    because: 'an account extended by an application',
    like: ['rozšíření uživatelského účtu', 'rozšíření oprávnění'],
  },
  {
    pattern:
      /(?:zrizen|zriaden|zalozen|vytvoren|aktivac|zaktivov|prideleni|priradit|zridit|zalozit|vytvorit|zridte|zriadte|zalozte)[a-z]{0,3} [^.!?]{0,50}(?:uct|ucet|pristup)/,
    because: 'an account or access set up',
    like: ['zřízení uživatelského účtu', 'založit účet', 'založte prosím účet'],
  },
  {
    pattern: /(?:uzivatelsk|spolecn|sdilen|nov)[a-z]{1,3} (?:uct|ucet)/,
    because: 'a user account, also one for several people',
    like: ['uživatelský účet', 'společný účet', 'nový účet'],
  },
  {
    pattern: /povolen[a-z]{1,2} (?:k |pro |ke )?(?:vstup|uziv)/,
    because: 'permission to enter or use',
    like: ['povolení k užívání', 'povolení vstupu'],
  },
  {
    pattern: /opravneni(?:m)?(?![a-z])(?! (?:k )?(?:podan|podav|poskytov|k vykon))/,
    because: 'a right in the application; the right to submit is a delegation, to provide services another matter',
    like: ['udělení oprávnění k aplikaci', 'rozšíření oprávnění uživatele'],
  },
  {
    pattern:
      /(?:vstup[a-z]{0,5}|(?:po)?uziv[a-z]{2,4}|prac(?:e|i|ovat)) (?:v |do |s |k )?(?:teto |nasi )?(?:aplikac|ok.{0,3}sluz|modul)/,
    because: 'what access is for',
    like: ['vstup do aplikace', 'práce v aplikaci', 'používání aplikace', 'pracovat s OKslužby'],
  },
  {
    pattern:
      /(?:pridan|prirazen|pridelen|doplnen|pripojen|rozsiren|aktivac|zaktivov)[a-z]{0,3} [^.!?]{0,60}(?:aplikac|ok.{0,3}sluz|modul)/,
    because: 'an application put to what the person has',
    like: ['přidání aplikace k účtu', 'přiřazení OKslužby – senior', 'rozšíření o aplikaci'],
  },
  {
    pattern:
      /(?:zarazen|zarad)[a-z]{0,3} [^.!?]{0,50}mezi uzivatele|(?:registrac|zaregistrov)[a-z]{1,3} [^.!?]{0,25}uzivatel/,
    because: 'a user to be added',
    like: ['zařazení mezi uživatele', 'registraci nového uživatele'],
  },
];

/** What the ministry is to do so that somebody can work in an application; in any form of the verb or of its noun. */
export const grantingWords: readonly Word[] = [
  {
    pattern: /povol|umozn|zpristupn|spristupn|udel|poskytn|schval|odsouhlas|autoriz/,
    because: 'something is allowed',
    like: ['povolit', 'umožnění', 'zpřístupněte', 'udělení', 'poskytnutí', 'schválení'],
  },
  {
    pattern: /z(?:rid|riz|riad)|zaloz|vytvor|otevr|zapis|zaps|zaved|zaevid|zaregistr|registrac/,
    because: 'something is set up or entered',
    like: ['zřídit', 'zřízení', 'založení', 'otevření', 'zapsání', 'zavedení', 'registraci'],
  },
  {
    pattern: /prid(?:a|e)|prira[dz]|pripoj|napoj|zara[dz]|zahrn|dopln|rozsir|navys/,
    because: 'something is put to what there is',
    like: ['přidání', 'přiřazení', 'připojení', 'zařazení', 'zahrnutí', 'doplnění', 'rozšíření'],
  },
  {
    pattern:
      /nastav|zari[dz]|aktiv(?:ac|ov|uj)|zaktiv|spust|zprovozn|zapn|uvoln|zajis|vpust|vyri[dz][a-z]{1,4}(?= (?:pristup|opravn|uzivatel|vstup|uct|ucet))/,
    because: 'something is switched on or arranged for',
    like: ['nastavení', 'aktivaci', 'zprovoznění', 'zapnutí', 'zajištění', 'vyřízení přístupu'],
  },
];

/** What is granted so: access and what it opens. */
export const grantedThingWords: readonly Word[] = [
  {
    pattern:
      /(?<![sz])pristup(?! k (?:inform|osobn))|(?<![a-z])uc(?:et|t[uy])(?![a-z])|opravnen|(?<![a-z])prav[ao](?= (?:k|v|do|pro|na)(?![a-z]))|(?<![a-z])vstup/,
    because: 'access by its names',
    like: ['přístup', 'účet', 'oprávnění', 'práva k aplikaci', 'vstup'],
  },
  {
    pattern: /aplikac[ie](?![a-z])|(?<![a-z])ok ?-?.?sluzb|modul|uzivatel(?:e|ku|ky|skeho|sky)?(?![a-z])/,
    because: 'the application itself, or its user',
    like: ['aplikaci', 'OKslužby – rodina', 'modulu', 'nového uživatele'],
  },
  {
    pattern: /(?<![a-z])(?:prac(?:e|i|ovat)|pouziva|uziva(?!tel)|vyuziva|zadava|vyplnova|prihlas)[a-z]{0,4} /,
    because: 'what somebody is to be able to do',
    like: ['práci v aplikaci', 'používání aplikace', 'vyplňovat žádosti'],
  },
];

/** Between the granting and the thing: something else is to be made, for somebody who has access. */
export const otherThingWords: readonly Word[] = [
  {
    pattern:
      /hesl|e-?mail|adres|telefon|prijmeni|faktur|potvrzen|certifik|formular|smlouv|lhut|termin|chyb|podpor|schuz|skolen|bankovn|cisl[ao]|udaj|nazv|nazev|soubor|sestav|navod|manual|prirucka|vypis|kopi|rozpoc|dotac|licenc|pobock|vykaz[uy]?(?![a-z])|zadost(?![a-z]* o )|(?<!ok ?-?)(?:socialni|nov[aeou]{1,2}|registrovan[a-z]{1,2}) sluzb/,
    because: 'not access, but something about it',
    like: ['nového hesla', 'e-mailu', 'adresy', 'potvrzení', 'formuláře', 'lhůty', 'školení', 'nové sociální služby'],
  },
];

/** An account in any words. */
export const accountWords: readonly Word[] = [
  {
    pattern: /pristup|uzivatel|(?<![a-z])uc(?:et|t[uy]?)(?![a-z])|prihlas|hesl|opravnen|zajem o/,
    because: 'what the wish is about',
    like: ['přístup', 'uživatele', 'účet', 'přihlašovací údaje', 'heslo', 'oprávnění', 'zájem o'],
  },
];

/** A subsidy and its papers: asked for in the same software, through other doors. */
export const subsidyWords: readonly Word[] = [
  {
    pattern:
      /(?<!agend[a-z]{0,2} |spravc[a-z]{1,2} )dotac(?!ni[a-z]{0,2} (?:agend|manazer|specialist|pracovn|referent|ucetni|koordin))|rozpoc[et]|projekt(?!ov[a-z]{1,3} (?:manazer|vedouc|koordin|pracovn))|vyuctovan/,
    because: 'OKslužby is also where subsidies are filed',
    like: ['dotace', 'projektu', 'rozpočtu', 'vyúčtování'],
  },
];

/** One account for several people: accounts are personal. */
export const sharedAccountWords: readonly Word[] = [
  {
    pattern: /(?:spolecn|sdilen|organizacni)[a-z]{1,3} (?:uzivatelsk[a-z]{1,3} )?(?:uct|ucet|pristup)/,
    because: 'an account that belongs to nobody',
    like: ['společný účet', 'sdílený uživatelský účet', 'společného přístupu'],
  },
];

/** An account for an organisation or its people; it says whose only when somebody is named beside it. */
export const nobodysAccountWords: readonly Word[] = [
  {
    pattern:
      /(?:uct[a-z]{0,2}|ucet|pristup[a-z]{0,2})(?: [^.!?]{0,60})? pro (?:[a-z]{3,7} ){0,2}(?:organizaci|spolek|ustav|domov|stacionar|charitu|zarizeni|pracoviste|firmu|spolecnost|tym|obec|mesto|pracovniky|zamestnance|kolegy|kolegyne)(?![a-z])/,
    because: 'an account always names one person (R-01)',
    like: ['účtu pro naši organizaci', 'přístup k aplikaci pro celé pracoviště', 'účet pro všechny pracovníky'],
  },
];

/** Something is to be taken away: the same sentence asks for no access. */
export const takingAwayWords: readonly Word[] = [
  {
    pattern:
      /(?:zrus|vypn|vypin|odpoj|uzavr|zavr(?:ete|it)|zneplatn|odebran|odebrat|odeber|ukonc(?:en[a-z]{0,2}|it|ete) (?:[a-z]{2,9} ){0,2}(?:pristup|opravnen|uc(?:et|t))|(?:opravneni|pristup) [^.!?]{0,40}ukoncen|(?<![a-z])(?:uc(?:et|tu)|pristup) [^.!?]{0,60}ukonc(?:ete|it)|zablokov|deaktiv|znemozn|odejmut|odnat|odnet|odnem|smazan|vymaz)[a-z]{0,3}/,
    because: 'an account or access is to end',
    like: ['zrušení účtu', 'zrušte', 'abyste zrušili', 'zneplatněte', 'odebrání', 'zablokování', 'výmaz'],
  },
  {
    pattern: /(?<![a-z])mel[aiy]? (?:[a-z]{1,12} ){0,3}(?:prav|opravnen)[a-z]{1,3} (?:k )?(?:podav|podan)/,
    because: 'what somebody had',
    like: ['měl právo podávat žádosti', 'měla oprávnění k podání'],
  },
  {
    pattern:
      /(?<![a-z])aby(?:ste)? [^!?]{0,80}(?<![a-z])(?:nemohl|nemel|nebyl)[aioy]?(?![a-z])[^!?]{0,60}(?:podan|podav|pristup|vyuziv|pouziv|mozn)/,
    because: 'an end that is wished for',
    like: ['aby účet nemohl být dále využíván', 'aby již neměl přístup'],
  },
  {
    pattern: /(?<![a-z])aby(?:ste)? [^!?]{0,80}(?<![a-z])(?:uz|jiz)(?: nikdo| nic){1,2} ne[a-z]{3,}/,
    because: 'the same, of anything and anybody',
    like: ['aby se pod původním přístupem už nic neodeslalo', 'aby se tam již nikdo nepřihlásil'],
  },
  { pattern: /zneuzi[tv]/, because: 'a right that must not be misused', like: ['aby oprávnění nemohlo být zneužito'] },
];

/** An account to be cancelled, in one sentence. */
export const removalWords: readonly Word[] = [
  {
    pattern:
      /(?:zrus|zneplatn|odebr|odeber|deaktiv|zablokuj|zablokov|smaz|ukonc)[a-z]{1,5} (?:[^.!?]|(?<=\d)\.){0,60}(?:uct|ucet|pristup)/,
    because: 'somebody left, died, or wants to end',
    like: ['zrušte účet', 'žádám o zrušení svého účtu', 'odebrat přístup'],
  },
  {
    pattern:
      /(?:(?<![a-z])uc(?:et|t[uy])|pristup)[a-z]{0,2} (?:[^.!?]|(?<=\d)\.){0,60}(?:zruste|zrusit|zneplatn[a-z]{2,4}|odeberte|smazte|zablokujte|deaktivujte|ukoncete|ukoncit)/,
    because: 'the same turned round',
    like: ['jeho účet v aplikaci zrušte', 'přístup prosím odeberte'],
  },
];

/** What leads to a user name in a sentence. */
export const usernameWords: readonly Word[] = [
  {
    pattern:
      /uzivatelsk[a-z]{1,3} (?:jmen[a-z]{1,3}|uc[a-z]{2,3})|prihlasovaci[a-z]{0,2} jmen[a-z]{1,3}|uziv\. ?jmen[a-z]{1,3}|login(?:em)?|username/,
    because: 'called by its name',
    like: ['uživatelské jméno', 'přihlašovací jméno', 'uživ. jméno', 'login', 'username'],
  },
  {
    pattern: /(?:prihlas|(?<![a-z])hlas)[a-z]{1,5} (?:se )?(?:jako|jmenem|pod)|pod jmenem/,
    because: 'by what somebody does with it',
    like: ['přihlašuje se jako', 'přihlašuje jménem', 'hlásí se pod', 'pod jménem'],
  },
  {
    pattern: /(?<![a-z])uc(?:et|tu|tem)|(?<![a-z])uzivatel(?:ka|ky|e|i|ku)?/,
    because: 'the account or its user, then the name itself',
    like: ['účet', 'účtu', 'uživatel', 'uživatelka'],
  },
];

/** A word and a number that is no user name. */
export const numberedThingWords: readonly Word[] = [
  {
    pattern: /priloh|stran|bod|odst|dum|dom|odbor|oddel|pobock|stredisk|rok|kraj|cislo|www|oksluzby|win|office|verze/,
    because: 'numbered papers, parts and years',
    like: ['priloha1', 'strana2', 'stredisko3', 'rok2026'],
  },
];
