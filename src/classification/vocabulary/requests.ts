import { anyOf, type Word } from './word.ts';

/** Orders that an official letter gives beside the usual ones. */
const moreOrders = /udelte|nastavte|pridejte|priradte|aktivujte|doplnte|rozsirte|zajistete|zaradte|zaregistrujte/;

/** Asks by itself, in whatever place of a sentence. */
const thingFirst: Word = {
  pattern:
    /pristup[a-z]{0,2}[^.!?]{0,80}(?:pros(?:im|ime)|zad(?:am|ame)) (?:povolit|zridit|umoznit|udelit|nastavit|povolte|zridte|umoznete|udelte|nastavte)/,
  because: 'the thing first, then the wish',
  like: ['přístup k aplikaci prosíme povolit'],
};

/** "O co žádáte?" */
const answerWhat: Word = {
  pattern: /^o (?:povoleni|zpristupneni|umozneni|udeleni) (?:k )?pristup/,
  because: 'an answer to the question what is asked for',
  like: ['O povolení přístupu k aplikaci'],
};

/** The thing, then the verb in the end or in the next sentence. */
const askedInTheEnd: Word = {
  pattern:
    /(?<![a-z])o (?:[a-z]{4,9} )?(?:pristup|povoleni (?:k )?pristupu)[^.!?]{0,80} (?:zad|pros)(?:am|ame|im|ime)(?![a-z])|(?<![a-z])(?:tuto|takovou) zadost (?:[a-z]{2,8} ){0,2}(?:zasil|podav|posil|predklad)[a-z]{1,4}|(?<![a-z])dejte (?:[a-z]{2,6},? ){0,3}(?:pros[a-z]{2,3},? )?pristup/,
  because: 'the thing first, or named in the sentence before',
  like: ['Tímto o přístup do aplikace žádáme', 'Tuto žádost zasíláme', 'dejte mu, prosíme, přístup'],
};

/** Somebody asks, by a verb. */
export const askingVerbs: readonly Word[] = [
  {
    pattern: /zad(?:am|ame|a|aji)|pozada(?:t|l[aiy]?)|poprosi(?:t|l[aiy]?)|ziad(?:am|ame)/,
    because: 'the official word, also Slovak',
    like: ['žádám', 'žádáme', 'žádá', 'požádat', 'ráda bych požádala', 'žiadam'],
  },
  { pattern: /pros(?:im|ime)/, because: 'the polite word', like: ['prosím', 'prosíme'] },
  { pattern: /pozaduj(?:i|eme|u)/, because: 'the strict word', like: ['požadujeme'] },
  {
    pattern:
      /(?:chtel[aiy]?|rad[aiy]?) (?:bych|bychom)(?! podek)|(?:bych|bychom) (?:[^.!?]|(?<=\d|(?<![a-z])[a-z]{1,3})\.){0,80}(?<![a-z])rad[aiy]?(?! podek)/,
    because: 'the shy word',
    like: ['chtěla bych', 'rádi bychom'],
  },
  {
    pattern:
      /(?<![a-z])chc(?:i|eme)(?![a-z])(?! si(?![a-z]))|navrhuj(?:e|i|eme)|(?<![a-z])cin(?:im|ime) tak|prosbou|(?:po)?zadano(?![a-z])|(?:zavazan|vdecn)[aiy]?(?:,? kdyby| za (?:povoleni|zpristupneni|umozneni|zrizeni|udeleni))|(?:bych|bychom) (?:[a-z]{2,9} ){0,3}(?:uvital|potreboval)[aiy]?|potrebuj(?:i|eme|e)|(?:uvital|potreboval)[aiy]? (?:bych|bychom)/,
    because: 'a need told to the ministry',
    like: ['potřebujeme přístup', 'uvítali bychom', 'chci přístup', 'žadatel navrhuje', 'činíme tak tímto'],
  },
  {
    pattern: moreOrders,
    because: 'the wish as an order, in more words',
    like: ['udělte', 'přidejte', 'rozšiřte', 'zajistěte'],
  },
  {
    pattern: /umozn(?:ete|it|eni)|povolte|zpristupnete|spristupnite|zridte|zriadte|zalozte|pridelte/,
    because: 'the wish as an order',
    like: ['umožněte', 'povolte', 'zpřístupněte', 'zřiďte', 'založte', 'přidělte'],
  },
];

/** Somebody asks. A noun may also name a request that stands elsewhere. */
export const askingWords: readonly Word[] = [
  ...askingVerbs,
  {
    pattern: /zad(?:osti?|ate[lj][a-z]{0,2})|ziadost|pros(?:ba|bu)/,
    because: 'the same as a noun',
    like: ['žádost', 'žiadosť', 'prosba', 'prosbu'],
  },
];

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

/** The page’s own words for what is asked; they need no verb. */
export const permissionWords: readonly Word[] = [
  answerWhat,
  {
    pattern:
      /^(?:pozadavek|pozadujeme|zadost|prosba|co zadame)[a-z ]{0,12}: ?(?:pridat|povolit|zridit|umoznit|zpristupnit|doplnit) [^.!?]{0,20}(?:pristup|aplikac|ucet)/,
    because: 'a place to fill in for what is asked',
    like: ['Požadavek: přidat přístup k aplikaci'],
  },
  {
    pattern: /(?:povolen[a-z]{1,2}|povol\.|udelen[a-z]{1,2}) (?:k )?pristup/,
    because: '„žádost o povolení k přístupu“ (R-05, R-06, R-08)',
    like: ['povolení přístupu', 'povolení k přístupu', 'udělení přístupu'],
  },
  {
    pattern:
      /(?:kter[a-z]{1,3}|jimz|komu|nimz) (?:ma|maji) byt (?:[a-z]{3,9} )?(?:povolen|zrizen|umoznen)[aoy]? [^.!?]{0,20}(?:pristup|vstup|ucet)/,
    because: 'who is to be granted it',
    like: ['zaměstnanců, kterým má být povolen přístup'],
  },
  thingFirst,
  askedInTheEnd,
  {
    pattern: /(?<![a-z])(?:zpristupnete|spristupnite)(?![a-z])[^!?]{0,60}(?:aplikac|ok.{0,3}sluz|modul)/,
    because: 'the wish and the thing in one word',
    like: ['zpřístupněte prosím aplikaci', 'zpřístupněte OKslužby – senior'],
  },
  {
    pattern:
      /pristup[a-z]{0,2}(?: k[a-z]? [^.!?]{3,60}| do [^.!?]{3,60})? (?:ma|maji|by mel[aiy]?) (?:ziskat|dostat|obdrzet|mit)/,
    because: 'who is to have access, beside a letter that asks for it',
    like: ['přístup má získat', 'přístup k aplikaci mají dostat', 'přístup by měla mít'],
  },
];

/** Openings of what a plain request is „o …“. */
export const openingWords: readonly Word[] = [
  {
    pattern:
      /povolen|povol\.|udelen|zrizen|umoznen|zpristupn|rozsiren|pridan|aktivac|pridelen|nastaven|zalozen|vytvoren/,
    because: 'the thing to be done',
    like: ['povolení', 'zřízení', 'rozšíření', 'přidání'],
  },
  {
    pattern: /prirazen|doplnen|zarazen|pripojen|registrac|zajisten|vstup|uziv|pouziv/,
    because: 'the same in more words',
    like: ['přiřazení', 'doplnění', 'zařazení', 'zajištění', 'užívání'],
  },
  { pattern: /uzivatelsk|opravnen/, because: 'the account or the right', like: ['uživatelský účet', 'oprávnění'] },
  {
    pattern: /(?:spolecn|sdilen|nov)[a-z]{1,3} (?:uct|ucet|pristup)/,
    because: 'an account described',
    like: ['společný účet', 'nový přístup'],
  },
  {
    pattern: /pristup(?! k (?:inform|osobn))/,
    because: 'access, but not to information (zákon č. 106/1999 Sb.) or to one’s data (GDPR, Art. 15)',
    like: ['přístup k aplikaci'],
  },
];

/** What asks plainly without the usual „žádám o …“: begging for something to be made so, a need, who is to have it. */
export const beggingWords: readonly Word[] = [
  answerWhat,
  {
    pattern:
      /^(?:povoleni|udeleni|zpristupneni) (?:k )?pristupu? (?:do|k|ke) (?![^!?]*(?<![a-z])(?:byl[aoy]?|je|jsou|jsme|nebyl[aoy]?)(?![a-z]))/,
    because: 'a letter in the words of a telegram',
    like: ['Povolení přístupu do OKslužby – rodina.'],
  },
  {
    pattern:
      /^(?:pozadavek|pozadujeme|zadost|prosba|co zadame)[a-z ]{0,12}: ?(?:pridat|povolit|zridit|umoznit|zpristupnit|doplnit)/,
    because: 'a place to fill in for what is asked',
    like: ['Požadavek: přidat přístup k aplikaci'],
  },
  {
    pattern:
      /(?:kter[a-z]{1,3}|jimz|komu|nimz) (?:ma|maji) byt (?:[a-z]{3,9} )?(?:povolen|zrizen|umoznen|otevren)|(?:je|jsou) (?:[a-z]{2,12} )?pozadovan[aoy]? (?:povol|zriz|umozn|zpristupn|udel)/,
    because: 'who is to be granted it, or what is asked for in the passive',
    like: ['zaměstnanců, kterým má být povolen přístup', 'je požadováno povolení přístupu'],
  },
  {
    pattern: /prosb(?:a|ou|u)[^.!?]{0,20} aby [^!?]{0,110}(?:otevr|povol|zpristupn|umozn|pristup)/,
    because: 'the begging as a noun',
    like: ['s další prosbou, a sice aby bylo možné otevřít'],
  },
  {
    pattern:
      /zadost [^!?]{0,90}(?:o povoleni|o zpristupneni|o pristup) [^!?]{0,120}(?:se tyka|se vztahuje|je urcena)(?! jen| pouze)/,
    because: 'a request that says whom it is for',
    like: ['Žádost organizace o povolení přístupu k aplikaci se týká těchto zaměstnanců'],
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(?:zad(?:am|ame|a|aji)|zadost(?=,? (?:o to,? )?aby)|pozadat|poprosit|pros(?:im|ime)|(?:rad[aiy]?|chtel[aiy]?) (?:bych|bychom) (?:[a-z]{2,5} )?pozadal[aiy]?)(?![a-z])[^!?]{0,160}?(?:aby(?:ste|ch)? [^!?]{0,140}?(?:pristup|uct|ucet|vstupova)|(?<![a-z])o (?:laskave |to |moznost |svuj |vlastni )?${anyOf(openingWords)})`,
    ),
    because: 'asking with „aby“, or with words between the asking and the thing',
    like: ['prosíme, abyste povolili přístup', 'rádi bychom požádali o zpřístupnění', 'žádost o to, aby měla přístup'],
  },
  {
    pattern:
      /(?<![a-z])(?:potrebuj(?:i|eme)|(?:potreboval|uvital)[aiy]? (?:bych|bychom)|(?:bych|bychom) (?:[a-z]{2,9} ){0,3}potreboval[aiy]?) (?:[a-z]{2,9} ){0,2}pristup/,
    because: 'a need told to the ministry is a request by its content (správní řád § 37)',
    like: ['potřebujeme přístup', 'potřebuji zřídit přístup', 'potřebovali bychom přístup'],
  },
  {
    pattern:
      /(?<![a-z])(?:zad(?:am|ame)|pozaduj(?:i|eme)|chci|chceme|pros(?:im|ime)) (?:(?!o )[a-z]{1,9} ){0,5}(?:pristup|opravneni|vstup)(?! (?:je|byl|neni))/,
    because: 'the thing itself in the accusative',
    like: ['žádáme přístup k aplikaci', 'žádáme tímto vstup do aplikace'],
  },
  thingFirst,
  askedInTheEnd,
  {
    pattern:
      /pristup[a-z]{0,2}(?: (?:k|ke|do) [^.!?]{3,60})? (?:ma|maji) byt (?:[a-z]{3,9} )?(?:povolen|zrizen|umoznen|udelen)[aoy]? [^.!?]{0,25}(?:osob|uzivatel|pracovni|zamestnan|koleg|pan)/,
    because: 'who is to be granted it, the thing first',
    like: ['Přístup má být povolen této osobě'],
  },
  {
    pattern: /(?:rad[aiy]?|chtel[aiy]?) by jsme (?:[a-z]{2,8} ){0,2}(?:pozadal|poprosil)[aiy]?[^!?]{0,60}pristup/,
    because: 'the usual slip for „bychom“',
    like: ['rádi by jsme požádali o přístup'],
  },
  {
    pattern: /pristup[a-z]{0,2}(?: (?:k|ke|do) [^.!?]{3,60})? pros(?:im|ime),? (?:[a-z]{2,8} ){0,2}(?:na|pro)[: ]/,
    because: 'the thing first, then for whom',
    like: ['Přístup prosím na: Jana Malá', 'přístup do aplikace prosíme pro kolegyni'],
  },
  {
    pattern:
      /(?:podav|zasil|predklad|posil|doruc)[a-z]{0,5} [^.!?]{0,60}zadost [^!?]{0,120}ve veci [^.!?]{0,25}pristup/,
    because: 'a request sent „ve věci“',
    like: ['Zasíláme žádost za organizaci ve věci přístupu'],
  },
  {
    pattern:
      /pristup[a-z]{0,2}(?: (?:k|ke|do) [^.!?]{3,60})? (?:ma|maji|by mel[aiy]?) (?:ziskat|dostat|obdrzet|mit)(?! jen| pouze| vzdy)/,
    because: 'who is to have access; „jen“ and „pouze“ speak of a rule',
    like: ['přístup má získat', 'přístup k aplikaci mají dostat'],
  },
  {
    pattern:
      /(?<![a-z])(?:predmet(?:em)? zadosti|predmet(?=:)|pozadujeme|zadame)(?: je)? ?:? ?(?:povolen|zrizen|zpristupn|udelen)/,
    because: 'a line that names what is asked',
    like: ['Předmět žádosti: povolení přístupu'],
  },
];

/** Orders that ask plainly by themselves. */
export const orderWords: readonly Word[] = [
  {
    pattern:
      /povolte|umoznete|zpristupnete|spristupnite|zridte|zriadte|zalozte|pridelte|povolit|povolili|umoznit|umoznili|zpristupnit|zpristupnili|zridit|zridili|zalozit|zalozili/,
    because: 'what the ministry is to do',
    like: ['povolte', 'zřiďte', 'povolili'],
  },
  {
    pattern: moreOrders,
    because: 'the same in more words; as infinitives they ask only beside „prosíme“',
    like: ['udělte', 'přidejte', 'rozšiřte', 'zajistěte'],
  },
  {
    pattern:
      /pros(?:im|ime)(?: [a-z]{1,12}){0,4} (?:povolit|zajistit|udelit|nastavit|pridat|priradit|rozsirit|zaradit|doplnit|aktivovat)/,
    because: 'the polite order',
    like: ['prosíme zajistit', 'prosím pani Nové přidat'],
  },
];

/** Before „žádost o …“: an answer, a supplement or a copy of a request that was filed before. */
export const answeredWords: readonly Word[] = [
  {
    pattern: /na|ke?|vasi|vase|vasich|kopii|kopie|doplneni|opravu|odpoved|drivejsi|puvodni|predchozi|nevyrizenou/,
    because: 'the request itself stands elsewhere',
    like: ['na Vaši žádost', 'k žádosti', 'kopii žádosti', 'původní žádost'],
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
      /nastav|zarid|aktiv(?:ac|ov|uj)|zaktiv|spust|zprovozn|zapn|uvoln|zajis|vpust|vyri[dz][a-z]{1,4}(?= (?:pristup|opravn|uzivatel|vstup|uct|ucet))/,
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

/** A state that is wished for: somebody is to have access, or to be able to work. */
export const wishedStateWords: readonly Word[] = [
  {
    pattern:
      /(?:aby|zda by|jestli by)(?:ste|ch|chom)? (?:se )?[^!?]{0,40}(?:do|k) [^!?]{0,14}(?:ok.{0,3}sluzb|aplikac)[^!?]{0,60}(?:dostal|vstoupil|prihlasi|dostane)/,
    because: 'somebody is to get into an application',
    like: ['aby se do OKslužby – senior dostal', 'zda by se do aplikace rodina přihlásila'],
  },
  {
    pattern:
      /(?:aby|zda by|jestli by)(?:ste|ch|chom)? [^!?]{0,110}?(?<![a-z])(?:m(?:el|ohl)[aioy]?|ziskal[aioy]?|dostal[aioy]?|byl[aioy]?)(?![a-z])[^!?]{0,110}?(?:pristup|vstup|prihlas|prac|vyuziva|otevr|dostal|pouziva|uziva(?!tel)|zadava|vyplnova|povol|zrizen|pridan|zarazen)/,
    because: 'a wish told by its end',
    like: ['aby paní Malá měla přístup', 'aby mohl pracovat v aplikaci', 'aby jí byl povolen vstup'],
  },
  {
    pattern:
      /potrebuj(?:e|i|eme) (?:(?:i|take|taky|nove|nyni|ted|jeste|dale|rovnez|pristup|k|do) ){0,4}(?:pristup|aplikac[ie]|ok.{0,3}sluzb)/,
    because: 'a need told to the ministry is a request by its content (správní řád § 37)',
    like: ['potřebuje i OKslužby', 'potřebujeme také aplikaci'],
  },
];

/** A question that is a polite order. */
export const politeQuestionWords: readonly Word[] = [
  {
    pattern:
      /(?<![a-z])(?:muzete|mohl[aiy] byste|mohl by)(?![a-z])[^?]{0,60}(?:pros(?:im|ime)|laskave)|pros(?:im|ime|bu)[^?]{0,60}(?:muzete|mohl[aiy] byste)(?![a-z])|(?<![a-z])mohl[aiy] byste (?:[a-z]{2,9} ){0,3}(?:povolit|zridit|umoznit|pridat|zpristupnit)|byl[aiy]? byste (?:prosim )?tak (?:hodn|laskav)|(?:muzeme|mohu|smime|smim|muzu) vas (?:[a-z]{2,8} )?(?:pozadat|poprosit|zadat)|(?<![a-z])(?:zaridite|vyridite|povolite|umoznite|zridite)(?![a-z])[^?]{0,30}prosim|(?<![a-z])(?:povolil|zridil|umoznil|zpristupnil|pridal|otevrel)[aiy] byste(?![a-z])|(?<![a-z])mohl[aiy]? by(?:ch|chom) (?:[a-z]{2,8} ){0,2}(?:dostat|mit|ziskat)|(?<![a-z])(?:slo by|neslo by|bylo by (?:[a-z]{2,8} )?mozne|je (?:[a-z]{2,8} )?mozne) (?:(?:mu|ji|jim|nam|mi|to|pani?|prosim) ){0,3}(?:zaridit|vyridit|povolit|zridit|umoznit|otevrit|pridat|zpristupnit)|(?<![a-z])(?:bylo by|je|slo by|neslo by|nebylo by) (?:prosim )?(?:mozn[eo]|mozna)?,? ?(?:(?:aby|abych|abychom) [^?]{0,80}(?:povol|zriz|umozn|pridan|zpristupn|dostal|prihlas|mel[aiy]? pristup)|(?:mi|nam|mu|ji|jim) (?:[a-z]{2,9} ){0,2}(?:povol|zrid|umozn|pridat|zpristupn))/,
    because: 'nobody waits for a yes or a no',
    like: [
      'Můžete prosím povolit přístup',
      'Prosím, mohli byste',
      'Mohli byste nám zřídit účet',
      'Byli byste tak hodní',
      'Můžeme Vás požádat',
      'bylo by možné, aby byl přístup povolen',
      'Je možné mi tam povolit přístup',
    ],
  },
];

/** A request denied, taken back or turned into its opposite. */
export const deniedWords: readonly Word[] = [
  {
    pattern:
      /(?<!(?:jin|dals)[a-z]{1,3} (?:[a-z]{1,14} ){0,5})(?<![a-z])ne(?:zad(?:am|ame|a|aji)|pozaduj)|(?<![a-z])ne(?:trvam|povol|umoznuj|umoznet|umozni|udeluj|zrizuj|zpristupnuj)/,
    because: 'the word for asking or granting denied; „jiné změny nepožadujeme“ leaves what is asked',
    like: ['nežádáme', 'nepovolujte', 'netrváme'],
  },
  {
    pattern: /ber(?:u|eme) (?:timto )?zpet|zpetvzet|storn/,
    because: 'the request taken back',
    like: ['bereme zpět', 'zpětvzetí', 'storno'],
  },
  {
    pattern: /(?<![a-z])(?:zamez|zakaz|odepr|pozastav|omezen|omezit|znemozn)/,
    because: 'the opposite is asked for',
    like: ['zamezit', 'zákaz', 'odepřít', 'pozastavení', 'omezení', 'znemožnit'],
  },
  {
    pattern: /byla? (?:odeslan|zaslan|podan)[a-z]{0,2} omylem/,
    because: 'sent by mistake',
    like: ['byla zaslána omylem'],
  },
];

/** A question, or somebody else’s right to information. */
export const inquiryWords: readonly Word[] = [
  {
    pattern:
      /\?|(?:(?<![a-z])o|(?<![a-z])pro) (?:(?:poskytnuti )?informac|radu|sdelen|potvrzen|vyjadren|vysvetlen|vypis|prehled|stanovisk)/,
    because: 'an answer is asked for, not access',
    like: ['má přístup?', 'o informaci', 'o potvrzení', 'o poskytnutí informací'],
  },
  {
    pattern:
      /(?<![a-z])(?:poradit|poradte|vedet|zjistit|zjistete|upresnit|upresnete|vysvetlit|vysvetlete|sdelit|sdelte|proverit|proverte|overit|overte)(?![a-z])/,
    because: 'somebody is to tell, explain or look something up',
    like: ['potřebujeme vědět', 'prosím poraďte', 'sdělte nám', 'prosíme ověřit'],
  },
  {
    pattern:
      /(?<![a-z])(?:(?:zda|jestli)(?! by)|zeptat|dotaz(?:ujeme|uji)?)(?![a-z])|(?<![a-z])jak (?:mame|mam|podat|zadat|vyplnit|postupovat|pozadat)/,
    because: 'the same in words',
    like: ['zda má přístup', 'jak máme žádat', 'dotazujeme se'],
  },
  {
    pattern: /osobnim udajum|cl(?:anku|\.) ?15(?!\d)/,
    because: 'access to one’s own data (GDPR, Art. 15)',
    like: ['přístup k osobním údajům', 'čl. 15'],
  },
];

/** What users in general must do: nobody asks for anything, unless he says so in the same sentence. */
export const ruleWords: readonly Word[] = [
  {
    pattern: /uzivatele,? kteri|(?<![a-z])(?:musi|nemusi)(?![a-z])|je nutne/,
    because: 'the ministry’s own page, copied or quoted',
    like: ['uživatelé, kteří mají', 'musí zaslat', 'je nutné'],
  },
];

/** Another law, and advertising. */
export const instructionWords: readonly Word[] = [
  { pattern: /106 ?\/ ?1999/, because: 'a request for information by law', like: ['č. 106/1999 Sb.'] },
  {
    pattern: /nabiz|skolen|seminar|webinar/,
    because: 'advertising',
    like: ['nabízíme', 'školení', 'webinář'],
  },
  {
    pattern: /(?:prilo[zh]|zasil|posil)[^.]{0,40}(?<![a-z])vzor/,
    because: 'a sample passed on',
    like: ['v příloze vzor', 'zasíláme vzor'],
  },
];

/** A condition, a plan or a report of what was asked before. */
export const reportedWords: readonly Word[] = [
  {
    pattern:
      /pokud(?! mozno| je to mozne| to (?:jde|pujde|lze)| by to (?:slo|bylo mozne))|jestlize|kdyby(?!(?:ste)? (?:[a-z]{2,12} ){0,3}(?:povol|zrid|umozn|zpristupn|prid))|az bude(?! (?:[a-z]{2,9} ){0,3}(?:povolen|zrizen|vyrizen|funkcn|hotov|aktiv))|budeme? (?:pozdeji )?zadat(?= o)|v pripade,? ze/,
    because: 'it may be asked one day',
    like: ['pokud bude', 'až bude', 'budeme žádat o přístup', 'v případě, že'],
  },
  {
    pattern: /nebyl[aoy]?|jsme (?:jiz )?(?:zada|posla|zasla|poda)l[iy]/,
    because: 'it was asked before',
    like: ['nebyla', 'jsme již žádali', 'jsme zaslali'],
  },
];

/** What makes a request one that is not made yet, wherever it stands in the letter. */
export const hesitatingWords: readonly Word[] = [
  {
    pattern:
      /(?:v pripade,? ze|pokud(?! mozno| je to mozne| to (?:jde|pujde|lze))|jestlize|(?<!(?:rad[aiy]?|vdecn[aiy]?|uvital[aiy]? bych(?:om)?|zavazan[aiy]?),? )kdyby(?!(?:ste)? (?:[a-z]{2,12} ){0,3}(?:povol|zrid|umozn|zpristupn|prid)| to (?:slo|bylo mozne))|nebude-li|bude-li|az (?:budeme|bude(?! (?:[a-z]{2,9} ){0,3}(?:povolen|zrizen|vyrizen|funkcn|hotov|aktiv))|nam|po|projekt|dotac)|podle toho,? (?:kter|zda|jak|kdo)|za podminky|podminen[aoyi]? )/,
    because: 'a condition',
    like: ['v případě, že', 'pokud bude', 'nebude-li', 'až projekt', 'podle toho, která'],
  },
  {
    pattern:
      /(?:pockej(?:te)?|pockali|vyckej(?:te)?|vyckali|odloz(?:te|it)|(?:posleme|podame|zasleme),? (?:pozdeji|az)|rozmysl[a-z]{2,4}|ozveme se)/,
    because: 'to be done later, or by another letter',
    like: ['abyste s vyřízením počkali', 'vyčkejte', 'žádost pošleme, až', 'rozmyslíme'],
  },
  {
    pattern:
      /(?:planujeme|planuji|hodlame|predbezn[a-z]{1,3}|nevim(?:e)?(?!,? (?:jestli|zda) (?:[a-z]{2,8} ){0,2}(?:pis|obrac|posil|postup|sprav|dosl|prisl|dorucen|obdrz|dorazil))|nejs(?:me|em) si (?:[a-z]{2,5} )?jist[aiy]?|neni (?:jeste )?(?:jist|rozhodnut)[aeéo]?|mozna|asi (?:by|bude|potreb)|bud (?:pro|[a-z]{2,12},? nebo)|(?:bude|budou) (?:o tom )?(?:jednat|rozhodovat|schvalovat)|nekter(?:ou|eho|emu) z)/,
    because: 'not decided yet',
    like: [
      'plánujeme',
      'předběžně',
      'to ještě nevíme',
      'nejsme si jistí',
      'možná',
      'buď pro jednu',
      'některou z pracovnic',
    ],
  },
];

/** What such words stand beside when they make no condition of the request: an offer to add what is missing. */
export const offeringWords: readonly Word[] = [
  {
    pattern:
      /doplni|doplnen|dalsi(?:ho)? (?:udaj|informac|doklad|podklad)|ztrati[lt]|nedos[el]|nedorazil|neco (?:chyb|jin|dal|nejas)|cokoli|ozv(?:ete|at)|kontakt|napis|volej|zavol|dotaz|nejasn|obrat|sdel|vyzv|dejte (?:[a-z]{2,6} ){0,2}ved|upozorn|pochopil|dolozi|(?:je|bylo|bude)(?: jeste)? (?:to )?(?:potreb|treba|nutn|vhodn)|potrebuj(?:ete|i)|stihne|mozne|moznost/,
    because: 'who writes it says that the ministry may ask',
    like: ['Kdyby bylo potřeba cokoliv doplnit', 'pokud něco chybí', 'v případě nejasností', 'Pokud je to možné'],
  },
];

/** Something is to be taken away: the same sentence asks for no access. */
export const takingAwayWords: readonly Word[] = [
  {
    pattern:
      /(?:zrus|vypn|vypin|odpoj|uzavr|zavr(?:ete|it)|zneplatn|odebran|odebrat|odeber|ukonc(?:en[a-z]{0,2}|it|ete) (?:[a-z]{2,9} ){0,2}(?:pristup|opravnen|uc(?:et|t))|(?:opravneni|pristup) [^.!?]{0,40}ukoncen|zablokov|deaktiv|znemozn|odejmut|odnat|odnet|odnem|smazan|vymaz)[a-z]{0,3}/,
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
      /(?:(?<![a-z])uc(?:et|t[uy])|pristup)[a-z]{0,2} (?:[^.!?]|(?<=\d)\.){0,60}(?:zruste|zrusit|zneplatn[a-z]{2,4}|odeberte|smazte|zablokujte|deaktivujte)/,
    because: 'the same turned round',
    like: ['jeho účet v aplikaci zrušte', 'přístup prosím odeberte'],
  },
];

/** Somebody wants something, in any words: read beside OKslužby and a word for an account by a person. */
export const wishWords: readonly Word[] = [
  {
    pattern: /potreb[a-z]{1,5}|zajem|chceme|chci|chtel[aiy]?|radi|rada/,
    because: 'a need or a wish',
    like: ['potřebujeme', 'máme zájem', 'chceme', 'ráda'],
  },
  {
    pattern: /zasl(?:ete|at|ani)|posl(?:ete|at)|pridan[a-z]{1,2}|pridat|pridejte/,
    because: 'what is to be done',
    like: ['zašlete', 'pošlete', 'přidání', 'přidejte'],
  },
  { pattern: /pros(?:im|ime|ba)|zad(?:am|ame|ost)/, because: 'asking', like: ['prosím', 'žádáme'] },
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

/** An application is asked for by the words before it … */
export const wantingWords: readonly Word[] = [
  {
    pattern:
      /(?<![a-z])(?:zadost o|pouzit (?:i|take) k|prosb(?:a|ou|u)|bud(?:u|eme|e|ou) (?:[a-z]{2,8} ){0,2}(?:muset|vyplnovat|podavat|pracovat|zadavat)|o povoleni|povoleni (?:(?:k )?pristup|aplikac)|povolen[aoy]? (?:[a-z]{1,6} ){0,2}(?:pristup|vstup)|o pristup|o zpristupneni|o aplikac|potrebova|nebyl[ao]? (?:[a-z]{2,10} )?(?:povolen|zrizen|umoznen)|povol(?:il|te|it)|umozn(?:il|ete|it)|prid(?:al|ejte|at))/,
    because: 'asked for, or needed',
    like: ['žádost o', 'o povolení', 'o přístup', 'o aplikaci', 'by potřebovala', 'nebyl povolen'],
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
      /mam|mame|(?:ma|maji)(?!(?: (?!uc|pristup)[a-z]{1,9}){0,3} (?!uc)[a-z]{2,12}(?:ovat|avat|ivat|at|it|et)(?![a-z]))|vlastni[a-z]?|disponuj[a-z]{1,3}|drzitel[a-z]{0,3}/,
    because: 'having',
    like: ['mám', 'má', 'vlastníme', 'disponuje', 'držitelka'],
  },
  {
    pattern:
      /(?:po)?uziva(?:m|me|ji|jici|t|li?)?|pracuj[a-z]{1,3}|obsluhuj[a-z]{1,3}|krome(?= (?:aplikac|ok))|dosta(?:nou|neme|ne|nu)(?= (?:bez|normaln|v poradku))|vede(?:te|na|n|ni)?(?= (?:pod|jako))|pouzivan[a-z]{1,3}|vznikl(?= (?:pro|k|v))|prihlas(?:uj[a-z]{1,3}|i(?! (?:az|teprve)))|(?:hlasi|chodi)(?:m|me)?|uzivatel(?:em|kou|kami)|vidi(?= (?:zatim |jen |jenom |pouze ){0,2}(?:aplikac|ok))/,
    because: 'using it already',
    like: ['užívá', 'používáme', 'pracuje', 'uživatelem', 'vidí jen aplikaci'],
  },
  {
    pattern:
      /(?<!(?:mezi|jako|za) (?:[a-z]{2,8} )?|(?:nov[a-z]{1,3}|dalsi) )uzivate(?:l|le|li|lich|lu|lum|lka|lky|lek|lkam|lkou)(?= aplikac| ok.{0,3}sluzeb| ok.{0,3}sluzby)/,
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
      /jiz|uz|nyni|dosud|doposud|soucasn[a-z]{1,2}|stavajici[a-z]{0,2}|existujici[a-z]{0,2}|dosavadni[a-z]{0,2}|(?<!(?:byt|bude|aby)(?: [a-z]{2,4}){0,4} )zrizen(?:[aoy]|ym|ymi|ou|emu|eho)?/,
    because: 'since before; „aby byl zřízen účet“ is still to come',
    like: ['již', 'už', 'nyní', 'dosud', 'stávající', 'zřízen'],
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

/** An account for something, in a letter that asks; in a subject it may as well be the one asked for. */
export const heldAccountWords: readonly Word[] = [
  {
    pattern:
      /(?<!(?:zri[dz]|zriad|zaloz|vytvor|pridel|aktiv)[a-z]{1,7}(?: [a-z]{2,14}){0,3} |(?<![a-z])o (?:[a-z]{2,14} ){0,2})(?:ucet|uctem|uctu) (?:k|v|do)(?![a-z])|(?:ucty|uctum|uctech) (?=aplikace(?![a-z])|ok.{0,3}sluz)|ucet ?:|jehoz uc(?:et|tu)(?![a-z])|vedle(?= (?:aplikace|ok))|heslem k(?![a-z])/,
    because: 'an account for something, unless it is to be set up',
    like: ['účet k', 'účtem v', 'svým heslem k'],
  },
];

/** One account for several people: accounts are personal (R-01). */
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

/** A user has left, died, or is left out of what is asked. */
export const leavingWords: readonly Word[] = [
  {
    pattern:
      /odesl[ao](?! na (?:mater|rodic))|odchaz[a-z]{1,3}(?! na (?:mater|rodic))|odchod[a-z]{0,2}(?! (?:[a-z]{3,12} )?na (?:mater|rodic))|predchoz[a-z]{1,3}(?= (?:uzivatel|pracovni|koleg|ucetn|reditel|zamestnan|vedouc|statut|drzitel))|byval[a-z]{1,3}|namisto|nahra(?:di|zuje)|ukoncil[aio]?|jiz nepracuje|zemrel[ao]?|umrti|zesnul[a-z]{1,3}/,
    because: 'somebody is gone; whom the request is about only a person can see',
    like: ['odešla', 'předchozí uživatelka', 'bývalá', 'namísto', 'již nepracuje', 'zemřela', 'úmrtí'],
  },
  {
    pattern: /zrus(?:eni|it|te)|odebr(?:ani|at)|zablokov[a-z]{1,4}|deaktiv[a-z]{1,5}/,
    because: 'an access is to end in the same letter',
    like: ['zrušení', 'odebrat', 'zablokování'],
  },
  {
    pattern:
      /krome(?! (?:(?:dosavadni|stavajici|soucasne|sve) )?(?:aplikac|ok|stred|pond|uter|ctvrt|patk|vikend|svatk|dovolen|toho|jineho))|vyjma|s vyjimkou|(?<!(?:rodin[ay]|senior[ua]?|poskytovatel[e]?)[“"”')]{0,2} (?:zatim |uz |jiz |vsak )?)nikoliv?|nema(?:ji)? mit|nebude mit/,
    because: 'somebody is left out; „do OKslužby – rodina nikoliv“ is the access that is wanting',
    like: ['kromě', 's výjimkou', 'nikoli', 'nemá mít'],
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

/** Words that begin with „ne“ and deny nothing. */
export const notDenyingWords: readonly Word[] = [
  {
    pattern:
      /nebo|nebot|nejen|nejsp|nejd|nejp|nejv|nejm|nejb|nejr|nejl|nekt|nekd|nekol|nech(?:t|at)|neust|neprodl|nezbyt|nepretrz/,
    because: 'conjunctions, superlatives, pronouns, adverbs',
    like: ['nebo', 'neboť', 'nejdříve', 'některý', 'několik', 'neprodleně', 'nezbytně'],
  },
  {
    pattern: /nezisk|nestat|nemoc|nedel|nesnaz|nezamest|nepomuck|nerud|neratov|neslov/,
    because: 'nouns, and names of organisations and towns',
    like: ['nezisková organizace', 'nestátní', 'nemocnice', 'neděle', 'nezaměstnaných'],
  },
];

/** Beside „pro“: whom access is asked for. */
export const companionWords: readonly Word[] = [
  {
    pattern: /nas|naseho|nasi|nasich|nas[a-z]{2}|nov[a-z]{1,3}/,
    because: 'ours and new ones',
    like: ['naši', 'našeho', 'novou'],
  },
  {
    pattern:
      /pan[aiu]?|pani|pi|koleg[a-z]{1,3}|zamestnan[a-z]{1,5}|pracovn[a-z]{1,4}|ucetni|reditel[a-z]{0,3}|socialni[a-z]{0,3}/,
    because: 'how people of the house are called',
    like: ['pana', 'paní', 'kolegyni', 'zaměstnankyni', 'účetní', 'sociální'],
  },
  { pattern: /[a-z]{2,6}\./, because: 'a title', like: ['Mgr.'] },
];

/** Before a name in the sentence that asks: the one it is asked for. */
export const introducingWords: readonly Word[] = [
  { pattern: /(?<![a-z])pro/, because: 'whom it is for', like: ['pro'] },
  { pattern: /pan[ia]?|pani|pi/, because: 'addressed politely', like: ['pan', 'paní', 'pí'] },
  {
    pattern: /zamestnan[a-z]*|pracovn[a-z]*|kolegyn[a-z]*|ucetn[a-z]*|reditel[a-z]*|uzivatel[a-z]*/,
    because: 'called by the work',
    like: ['zaměstnankyni', 'pracovníka', 'kolegyni', 'účetní', 'ředitelku', 'uživatelku'],
  },
];

/** The writer speaks of himself. */
export const firstPersonWords: readonly Word[] = [
  {
    pattern: /zadam|prosim|jsem|muj|moje|moji|mym|meho|me|mne|mi|ja,|chtel[a]? bych|odvolavam|ziadam|beru/,
    because: 'one person asks for himself',
    like: ['žádám', 'můj', 'jsem', 'chtěla bych'],
  },
];

/** The writer has or wants the account himself, whoever else is named. */
export const ownAccessWords: readonly Word[] = [
  {
    pattern:
      /(?<![a-z])pro (?:sebe|mne|me|svou (?:vlastni )?osobu|svoji (?:vlastni )?osobu)(?![a-z])|(?:(?<![a-z])m(?:uj|eho|emu|ym)|(?<![a-z])sv(?:uj|eho|emu|ym)) (?:[a-z]{5,14} ){0,2}(?:uc|pristup|uzivatelsk|jmen)/,
    because: 'the account is called one’s own',
    like: ['pro sebe', 'pro svou osobu', 'můj účet', 'ke svému stávajícímu účtu'],
  },
  {
    pattern:
      /(?<![a-z])mam (?:[a-z]{2,12} ){0,2}(?:uc|pristup)|(?<![a-z])(?:ucet|pristup) (?:[a-z]{1,9} ){0,2}mam(?![a-z])|(?<![a-z])jsem (?:[a-z]{2,10} ){0,2}(?:uzivatel|drzitel)|prihlasuji se|(?<![a-z])(?:mi|mne) (?:[a-z]{2,12} ){0,2}(?:pristup|povol|zridil|umozn)|pristup[a-z]{0,2} mi(?![a-z])/,
    because: 'what one has, or what shall be done to one',
    like: ['mám již účet', 'jsem uživatelkou', 'přihlašuji se', 'abyste mi povolili'],
  },
];

/** The writer speaks for others. */
export const forThemWords: readonly Word[] = [
  {
    pattern:
      /pro (?:nas|sv(?!uj (?:[a-z]{5,14} )?(?:ucet|pristup)|ou (?:vlastni )?osobu|oji (?:vlastni )?osobu)|tyto|nasled|uveden|niz|pan|zamestnan|pracovn|kolegyn|ucetn|reditel|predsed)/,
    because: 'the one who signs is not the one who is to have access',
    like: ['pro naši', 'pro níže uvedené', 'pro paní', 'pro zaměstnance'],
  },
];
