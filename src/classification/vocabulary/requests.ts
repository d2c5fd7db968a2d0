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

/** The page’s own words for what is asked; they need no verb. */
export const permissionWords: readonly Word[] = [
  answerWhat,
  {
    pattern:
      /^(?:pozadavek|pozadujeme|zadost|prosba|co zadame|oc (?:zada|se zada|zadame))[a-z ]{0,12}: ?(?:pristup|pridat|povolit|zridit|umoznit|zpristupnit|doplnit) [^.!?]{0,20}(?:pristup|aplikac|ucet)/,
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
      /^(?:pozadavek|pozadujeme|zadost|prosba|co zadame|oc (?:zada|se zada|zadame))[a-z ]{0,12}: ?(?:pristup|pridat|povolit|zridit|umoznit|zpristupnit|doplnit)/,
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

/** A state that is wished for: somebody is to have access, or to be able to work. */
export const wishedStateWords: readonly Word[] = [
  {
    pattern:
      /(?<![a-z])aby (?:(?:jeji|jeho|nas|plny) )?(?:pristup|ucet) [^.!?]{0,50}(?<![a-z])m(?:el|eli|ela|ely)(?![a-z])/,
    because: 'who is to have access, the thing first',
    like: ['aby přístup do OKslužby – rodina měli všichni tito členové'],
  },
  {
    pattern:
      /(?:aby|zda by|jestli by)(?:ste|ch|chom)? (?:se )?[^!?]{0,40}(?:do|k) [^!?]{0,14}(?:ok.{0,3}sluzb|aplikac)[^!?]{0,60}(?:dostal|vstoupil|prihlasi|dostane)/,
    because: 'somebody is to get into an application',
    like: ['aby se do OKslužby – senior dostal', 'zda by se do aplikace rodina přihlásila'],
  },
  {
    pattern:
      /(?:aby|zda by|jestli by)(?:ste|ch|chom)? [^!?]{0,110}?(?<![a-z])(?:(?:m(?:el|ohl)|smel)[aioy]?|ziskal[aioy]?|dostal[aioy]?|byl[aioy]?)(?![a-z])[^!?]{0,110}?(?:pristup|vstup|prihlas|prac|vyuziva|otevr|dostal|pouziva|uziva(?!tel)|zachaze|zadava|vyplnova|povol|zrizen|pridan|zarazen)/,
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
