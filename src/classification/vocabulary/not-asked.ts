import type { Word } from './word.ts';

/** A request denied, taken back or turned into its opposite. */
export const deniedWords: readonly Word[] = [
  {
    pattern:
      /(?<!(?:jine|dalsi) (?:zmeny|upravy|udaje|pozadavky) (?:(?!pristup|povolen)[a-z]{1,14} ){0,3})(?<![a-z])ne(?:zad(?:am|ame|a|aji)|pozaduj)(?![a-z]{0,3}, (?:tam|ten|k ni|do ni|k nemu) (?:uz |jiz )?(?:pristup|ucet) )|(?<![a-z])ne(?:trvam|povol|umoznuj|umoznet|umozni|udeluj|zrizuj|zpristupnuj)/,
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
      /pokud(?! mozno| je to mozne| to (?:jde|pujde|lze)(?= ?(?:[,.]|$))| by to (?:slo|bylo mozne))|jestlize|kdyby(?!(?:ste)? (?:[a-z]{2,12} ){0,3}(?:povol|zrid|umozn|zpristupn|prid))|az bude(?! (?:[a-z]{2,9} ){0,3}(?:povolen|zrizen|vyrizen|funkcn|hotov|aktiv))|budeme? (?:pozdeji )?zadat(?= o)|v pripade,? ze/,
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
      /(?:v pripade,? ze|pokud(?! mozno| je to mozne| to (?:jde|pujde|lze)(?= ?(?:[,.]|$)))|jestlize|(?<!(?:rad[aiy]?|vdecn[aiy]?|uvital[aiy]? bych(?:om)?|zavazan[aiy]?),? )kdyby(?!(?:ste)? (?:[a-z]{2,12} ){0,3}(?:povol|zrid|umozn|zpristupn|prid)| to (?:slo|bylo mozne))|nebude-li|bude-li|az (?:budeme|bude(?! (?:[a-z]{2,9} ){0,3}(?:povolen|zrizen|vyrizen|funkcn|hotov|aktiv))|nam|po|projekt|dotac)|podle toho,? (?:kter|zda|jak|kdo)|za podminky|podminen[aoyi]? )/,
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
      /(?:planujeme|planuji|hodlame|predbezn[a-z]{1,3}|(?:(?<!(?:zadost|dopis|formular|zprav)[^.!?]{0,80})nevim(?:e)?|nevim(?:e)?(?!,? (?:jestli|zda) (?:[a-z]{2,8} ){0,2}(?:dosl|prisl|dorucen|obdrz|dorazil)))(?!(?: jiste)?,? (?:jestli|zda) (?:[a-z]{2,8} ){0,2}(?:pis|obrac|posil|postup|sprav))|nejs(?:me|em) si (?:[a-z]{2,5} )?jist[aiy]?|neni (?:jeste )?(?:jist|rozhodnut)[aeéo]?|mozna|asi (?:by|bude|potreb)|bud (?:pro|[a-z]{2,12},? nebo)|(?:bude|budou) (?:o tom )?(?:jednat|rozhodovat|schvalovat)|nekter(?:ou|eho|emu) z)/,
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

/** A user has left, died, or is left out of what is asked. */
export const leavingWords: readonly Word[] = [
  {
    pattern:
      /(?<!(?:kolegyn[a-z]{1,2}|koleg[a-z]{0,3}|pracovni[ck][a-z]{1,3}|zamestnan[a-z]{2,5}|ucetni), kter[a-z]{1,3} (?:[a-z-]{1,14},? ){0,12})(?:odesl[ao]|odchaz[a-z]{1,3}|odchod[a-z]{0,2})|(?:odesl[ao]|odchaz[a-z]{1,3}|odchod[a-z]{0,2})(?! na (?:mater|rodic))|predchoz[a-z]{1,3}(?! (?:[a-z]{3,12} )?(?:zadost|dopis|korespondenc|telefon|domluv|postup|zprav|podani|sdeleni|rozhovor))|byval[a-z]{1,3}|namisto|nahra(?:di|zuje)(?! samostatn[a-z]{1,3} zadost)|ukoncil[aio]?|jiz nepracuje|zemrel[ao]?|umrti|zesnul[a-z]{1,3}/,
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
