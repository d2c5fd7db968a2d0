import { anyOf, type Word } from './word.ts';

/** One sentence; the full stops of „ke dni 28. 2. 2026“ and „Ing.“ do not end it. */
const within = String.raw`(?:[^.!?]|(?<=\d|(?<![a-z])[a-z]{1,3})\.)`;

/** Offices of a statutory body. */
export const officeWords: readonly Word[] = [
  {
    pattern: /reditel|riaditel/,
    because: 'of a contributory organisation or an institute',
    like: ['ředitel', 'riaditeľ'],
  },
  { pattern: /jednatel|konatel/, because: 'of a company', like: ['jednatelka', 'konateľ'] },
  { pattern: /predsed/, because: 'of a society or a board', like: ['předseda', 'předsedkyně'] },
  {
    pattern: /starost|primator|hejtman/,
    because: 'of a municipality or a region',
    like: ['starosta', 'primátor', 'hejtman'],
  },
  { pattern: /statutar/, because: 'the law’s own word', like: ['statutární orgán', 'štatutár'] },
];
const office = anyOf(officeWords);
/** What somebody is, in the instrumental. */
const inOffice =
  '(?:statutarnim (?:organem|zastupcem)|reditel(?:em|kou)|jednatel(?:em|kou)|predsed(?:ou|kyni)|starost(?:ou|kou))';

/** An office has ended or will. Each is said within one sentence, so that it is about one office. */
export const officeEndingWords: readonly Word[] = [
  {
    pattern:
      /mimo funkci (?:statutar|redite|predsed|jednatel)|statutarnim (?:zastupcem|organem) (?:[a-z]{2,6} )?(?:byt )?prestal|prestal[ai]? (?:[a-z]{2,8} )?byt (?:[a-z]{2,8} )?statutarn|statutarnim (?:zastupcem|organem) jsem byl[ai]? (?:jen |pouze )?do(?![a-z])/,
    because: 'everyday words for it',
    like: ['mimo funkci statutára', 'statutárním zástupcem být přestal', 'statutárním zástupcem jsem byl jen do'],
  },
  {
    pattern: new RegExp(
      `(?:ukonc|skonc|konec|konci|zanik|uplyn|vyprs|zanikl)[a-z]{0,6}${within}{0,80}(?:funkc|mandat|${office})`,
    ),
    because: 'the end, then the office',
    like: ['ukončil ke dni 31. 8. výkon funkce', 'končí mandát', 'konec ve funkci ředitelky'],
  },
  {
    pattern: new RegExp(`(?:funkc|mandat|${office})${within}{0,90}(?:ukonc|skonc|zanik|uplyn|vyprs)`),
    because: 'the office, then the end',
    like: ['funkce ředitele skončila', 'jednatel ukončil', 'mandát uplynul'],
  },
  {
    pattern: new RegExp(
      `${office}${within}{0,60}(?:zemrel|skonal|zahynul)|(?:umrti|zemrel|skonal)${within}{0,60}${office}`,
    ),
    because: 'an office ends by death; the account is as exposed as after a resignation',
    like: ['ředitel Karel Doležal zemřel', 'úmrtí jednatele'],
  },
  {
    pattern: new RegExp(
      `odvola[nl][a-z]{0,2} ${within}{0,60}z funkce|(?<!(?:souhlas|suhlas|pln[aou]{1,2} moc|zadost)[^.!?]{0,25})odvolal[aiy]? (?:(?!souhlas|suhlas|pln[aou]{1,2}|moc|zadost|jako|pan|podle)[a-z]{2,10} ){0,3}(?:reditel(?:e|ku|ky)|jednatel(?:e|ku|ky)|predsed(?:u|kyni)|starost(?:u|ku)|statutarni(?:ho)? |ze sve funkce)|z funkce ${within}{0,60}odvola[nl]|slozil[ai]? ${within}{0,30}(?:funkc|mandat)`,
    ),
    because: 'removed from office, or laid it down',
    like: ['odvolán radou z funkce', 'odvolali svého statutárního zástupce', 'složila funkci'],
  },
  {
    pattern: new RegExp(
      `clenstvi ${within}{0,60}zanik|(?:vzdal|zrek|rezign|odstoup)[a-z]{0,4}${within}{0,60}funkc|funkc${within}{0,40}(?<![a-z])(?:vzdal|zrekl|rezignoval)a?(?![a-z])`,
    ),
    because: 'membership of a body ended, or was given up',
    like: [
      'členství v radě zaniklo',
      'vzdal se funkce',
      'se své funkce zřekla',
      'rezignoval na funkci',
      'odstoupila z funkce',
    ],
  },
  {
    pattern: new RegExp(`zmen[auye]{1,2} (?:na pozici |ve funkci |v osobe )?${within}{0,25}${office}`),
    because: 'a change is an end and a beginning',
    like: ['změna na pozici ředitele', 'změně statutárního orgánu', 'zmena riaditeľa'],
  },
  {
    pattern: new RegExp(
      `(?:jiz|uz) (?:nejsem|neni|nejsou|nevykonav)[a-z]{0,3}${within}{0,60}${office}|(?:jiz|uz) neni opravnen|prestal[aoyi]?${within}{0,20} byt ${within}{0,30}${office}|${inOffice}${within}{0,40}prestal[aoyi]? byt`,
    ),
    because: 'no longer in office',
    like: ['již není ředitelem', 'už není oprávněn', 'přestal jsem být jednatelem'],
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(?:jiz|uz|nadale|dale|vice)(?![a-z])${within}{0,60}${office}${within}{0,30}(?<![a-z])(?:nejsem|neni|nejsou|nebude|nebudu|nevystupuj[iu]|nevystupuje|nejednam|nezastupuj[iu]|nevykonavam)(?![a-z])`,
    ),
    because: 'the same, the verb last',
    like: ['už statutárním zástupcem nejsem', 'již ředitelem organizace není'],
  },
  {
    pattern: new RegExp(
      `${inOffice}${within}{0,50}(?<![a-z])(?:nejsem|neni|nebude|nebudu)(?![a-z])|(?<![a-z])ode? ${within}{0,30}(?<![a-z])(?:neni|nejsem) ${within}{0,20}${inOffice}|(?<![a-z])(?:neni|nejsem) ${within}{0,20}${inOffice}${within}{0,30}(?<![a-z])ode? `,
    ),
    because: 'is not, or will not be, in the office; said in this order since a day',
    like: [
      'Statutárním orgánem organizace nejsem od',
      'ředitelkou organizace tedy není',
      'od 1. 10. 2026 není statutárním zástupcem',
    ],
  },
  {
    pattern: new RegExp(
      `(?:odesla(?![a-z])|(?:opusti|odesel|odejd|vystrid|predal)[a-z]{0,4})${within}{0,50}${office}|${office}${within}{0,50}(?:opusti|vystrid)[a-z]{1,4}`,
    ),
    because: 'leaves the post, or hands it over',
    like: ['opustil místo ředitele', 'odešla z pozice ředitelky', 've funkci předsedy ho vystřídala'],
  },
  {
    pattern: /(?:odchod|odstoupeni|odesel|odesla|odejd|odchazi)[a-z]{0,3} (?:[a-z]{3,12} )?ze? (?:[a-z]{3,14} )?funkce/,
    because: 'leaves the office',
    like: ['odchod z funkce', 'odešla z funkce', 'odchází ze své funkce'],
  },
  {
    pattern:
      /nebyl[aoi]? (?:[a-z]{1,12} ){0,5}(?:zvolen|jmenovan)|nebyl[aoi]? (?:znovu |opetovne |dale )?potvrzen[ay]? (?:ve|do) (?:[a-z]{3,9} )?funkc|presta(?:l[aoi]?|vam|nu) [^.!?]{0,40}(?:zastupovat|jednat za)/,
    because: 'not elected again, or no longer acting for it',
    like: ['nebyla znovu zvolena', 'přestala organizaci zastupovat'],
  },
  {
    pattern: new RegExp(
      `(?<![a-z])do \\d${within}{0,30}(?:jsem )?(?:byla?|zastavala?|vykonavala?) ${within}{0,20}(?:${inOffice}|funkc)`,
    ),
    because: 'was in office up to a day',
    like: ['do 12. 10. 2026 jsem byl statutárním zástupcem', 'do 1. 10. 2026 zastávala funkci'],
  },
  {
    pattern: new RegExp(`(?<![a-z])nov(?:y|a|ym|ou|eho) ${office}|do funkce ${office}`),
    because: 'a new one means that the old one is gone',
    like: ['nový ředitel', 'novou ředitelkou', 'do funkce ředitelky'],
  },
];

/** What else is ended or changed, and by whom: not an office. */
export const notAnOfficeWords: readonly Word[] = [
  {
    pattern: /projekt|dotac|smlouv|ukonceni dohodou|pracovni(?:ho|m)? pomer/,
    because: 'projects, contracts and employments end too',
    like: ['projektu', 'dotace', 'smlouvy', 'ukončení dohodou', 'pracovního poměru'],
  },
];

/** Weights by which the one who leaves office is told among the people of a notice; the highest above zero is taken. */
export const leaverWeights = {
  /** a word of ending beside the name: the plainest sign */
  ending: 2,
  /** a word of beginning beside the name: this is the successor, whatever else stands near */
  beginning: -3,
  /** named behind a label of his own, as on a notice that has the shape of a form */
  labelled: 1,
  /** the same with a birth date or a user name: nobody else is told of so fully */
  identified: 3,
  /** who only signs the notice is usually the successor, unless he writes of himself */
  signsOnly: -1,
} as const;

/** Beside a name: this one leaves. */
export const endingWords: readonly Word[] = [
  {
    pattern:
      /nebyla? (?:[a-z]{1,12} ){0,5}(?:zvolen|jmenovan)|mimo funkci|opusti|naposledy|byla? (?:[a-z]{2,12} )?do \d|byla? (?:[a-z]{2,14} ){1,4}(?:\([a-z]{4,14}\) )?do \d|rozlouci|zrekla?(?![a-z])|demisi|az dosud|uz nedela|predala? (?:[a-z]{3,10} ){0,3}funkc|do \d[\d. ]{3,14} byla?(?![a-z])|(?<![a-z])neni(?= $)|(?<![a-z])neni [^!?]{0,90}(?:clenem|statutarnim)|dosavadn|puvodn|do zmeny|pred zmenou|predchoz|byval|odchazej|odesel|odesla|odvolan|poslednim dnem|vykonaval|zastaval|ukonc|skonc|rezign|vzdal|konci|zanik|uplyn|prestal|zemrel|z funkce|neni nadale|(?:jiz|uz|nadale) neni|nevede(?![a-z])|nezastupuje|nevykonava|neni (?:od|ode|ke|k) (?:[^.!?]|(?<=\d)\.){0,40}(?:statutarn|reditel|predsed|jednatel|starost)|(?:zastupcem|organem|reditelem|reditelkou|predsedou|predsedkyni|jednatelem|jednatelkou|starostou|starostkou) (?:[a-z]{3,12} ){0,2}(?:neni|nejsem)/,
    because: 'of the one whose office ends',
    like: [
      'dosavadní',
      'původní',
      'bývalá',
      'odvolán',
      'ukončil',
      'rezignoval',
      'není nadále',
      'mimo funkci',
      'byla do 5. 10. 2026',
      'opustila',
      'naposledy',
      'není Jan Malý členem',
      'již není',
      'nevede',
      'zástupcem tedy není',
      'byla naším zástupcem (ředitelka) do 1. října',
      'se s námi rozloučila',
      'se své funkce zřekl',
      'demisi',
      'předala funkci',
    ],
  },
];

/** Beside a name: this one comes. */
export const beginningWords: readonly Word[] = [
  {
    pattern:
      /(?<![a-z])nov(?:y|ym|ou|a|e|eho|emu)(?![a-z])|po zmene|jmenova(?:l[aio]?|na?|ni|nim)(?![a-z])(?! (?:prestal|jiz|uz |neni|ukoncil|odesel|odesla|z funkce))|zapsana? (?:nov|do funkce)|funkce zapsan|od te doby|(?:nyni|ted|nove|od \d[\d. ]{1,14}(?:[a-z]{4,9} \d{4})?) (?:je|vede|ridi)(?![a-z])|(?:je|vede|ridi) (?:nyni|ted|nove)(?![a-z])|(?:nyni|nadale|nove) zastupuje|zastava(?!l)|jmenuj|(?<!nebyla? (?:[a-z]{1,12} ){0,5})zvolen|stal[ao]? se (?:reditel|predsed|jednatel|starost|statutar)|nastoup(?![a-z]{0,3} (?:k |do |na )(?:jin|duchod|star|mater|rodic))|nastup|povere|ustanov|prevzal|(?<!(?:uz|jiz) (?:[a-z]{2,8} )?)od \d(?![\d. ]{1,14}[^.;!?]{0,40}(?:mimo|neni|(?:jiz|uz) ne(?![a-z])|nedela|nevede|nezastup|nevykon|nepusob|nejedna|ukonc|skonc|konci|clenem))/,
    because: 'of the successor',
    like: ['novou', 'jmenována', 'zvolen', 'nastoupila', 'pověřen', 'od 1. 9.'],
  },
];

/** The writer speaks of his own office. */
export const ownOfficeWords: readonly Word[] = [
  {
    pattern:
      /jsem[^!?]{0,60}(?:prestal|ukoncil|rezignoval|vzdal|odstoupil|skoncil|slozil)|(?:prestal|ukoncil|rezignoval|vzdal|odstoupil|skoncil|slozil|byl)a? jsem|(?<![a-z])po mne vede|nejsem|odvolali? me(?![a-z])|(?<![a-z])me [^!?]{0,140}odvolal/,
    because: '„ve vlastním zájmu“ (R-25): the person reports it himself',
    like: ['po mně vede', 'že jsem ke dni 1. 9. přestal být', 'ukončila jsem', 'nejsem'],
  },
  {
    pattern: /(?:moje|ma|me) funkc|(?<![a-z])mi (?:[a-z]{2,9} ){0,2}(?:skoncil|zanik|ukoncen)/,
    because: 'the same, by the office',
    like: ['moje funkce', 'mi skončil', 'byla mi ukončena funkce'],
  },
];

/** The right to submit goes to somebody. */
export const delegatingWords: readonly Word[] = [
  {
    pattern: /deleguj[a-z]{0,5}|delegovan(?:[aoy]|ou)?(?![a-z])|delegoval[aoi]?/,
    because: 'the page’s word',
    like: ['deleguji', 'deleguje', 'byla delegována', 'delegoval'],
  },
  {
    pattern:
      /(?:^|vec:? ?|oznam[a-z]{2,6} |sdeluj[a-z]{1,3} |zasil[a-z]{2,3} |prosi[a-z]{1,2} |zada[a-z]{1,2} |provad[a-z]{1,3} |timto )[^.!?]{0,60}deleg(?:ov|ac)[a-z]{0,5}|deleg(?:ov|ac)[a-z]{0,5} [^.!?]{0,80}(?:na |pro )/,
    because: 'the same as a noun, in a heading, announced, or with the one it is for',
    like: ['delegování', 'Věc: Delegace oprávnění', 'oznamujeme delegování'],
  },
  {
    pattern: /(?:zmocnuj|splnomocnuj|zplnomocnuj|pover(?:uj|en|il))[a-z]{0,4}[^!?]{0,160}(?:podan|podav|vykaz)/,
    because: 'empowered to submit; a power for anything else is another matter',
    like: ['zmocňuji paní Malou k podávání', 'pověřuji ji podáním výkazů', 'splnomocňuje na podávanie'],
  },
  {
    pattern:
      /(?:opravneni|prav[aou]?) "?(?:k )?"?(?:podav|podan|podat)[a-z]{0,3}|(?:prav[oa]|opravneni|pravomoc) [^.!?]{0,60}(?<![a-z])(?:prenas|sveruj|predavam|prevad|postupuj)/,
    because: 'the right by its name in the software',
    like: ['oprávnění podávat', 'oprávnění k podání', 'právo podávat'],
  },
  {
    pattern:
      /(?:podav|podan)[a-z]{0,4} [^!?]{0,140}(?:poveruj|zmocnuj|(?<![a-z])urcuj|deleguj)|(?<![a-z])urcuj[a-z]{1,3} [^!?]{0,100}(?:k podavan|k podan)/,
    because: 'the submitting, then who is empowered to it',
    like: ['výkazy bude podávat Jana Malá, kterou tím pověřuji', 'K podávání výkazů určuji'],
  },
  {
    pattern:
      /(?:opravnen|zmocnen|poveren)[aoy]? (?:[a-z]{2,12} ){0,3}(?:podavat|podat|k podavani|k podani|podavanim)(?![a-z])/,
    because: 'who has been given the right',
    like: ['je oprávněna podávat', 'zmocněn k podávání', 'pověřena podáváním'],
  },
  {
    pattern:
      /(?:prenechav|predav|sveruj|preved|prevad|udeluj|davam|dava )[a-z]{0,4} (?:[^.!?]{0,40} )?(?:podavani|podani|podavat) (?:[a-z]{2,12} )?(?:vykaz|zadost|dotac|v aplikac|v ok)/,
    because: 'handed on in other words',
    like: ['přenecháváme podávání výkazů', 'svěřuji jí podávání žádostí', 'předávám podávání v aplikaci'],
  },
];

/** Somebody gives the right to somebody, rather than has it. */
export const handingOnWords: readonly Word[] = [
  {
    pattern:
      /(?<![a-z])(?:deleg|zmocn|splnomoc|zplnomoc|pover|udel(?!a|at)|preda|sver|preve|prevad|prenech|davam|pln(?:a|ou|e) moc)/,
    because: 'beside the end of an office the right to submit is mostly named as what must not be misused',
    like: ['deleguji', 'zmocňuji', 'pověřuji', 'předávám', 'svěřujeme', 'převádí', 'plnou moc'],
  },
];

/** The head of a power of attorney; „plnou moc přikládáme“ is none. */
export const attorneyHeadWords: readonly Word[] = [
  {
    pattern: /^(?:vec:? ?)?(?:[a-z. ]{0,20})?pln(?:a moc|ou moc|e moci)(?! [^.]{0,30}priloz)/,
    because: 'the paper itself begins so',
    like: ['Plná moc', 'Věc: Plná moc', 'Věc: Udělení plné moci'],
  },
];

/** What is delegated: submissions in OKslužby, not any business. */
export const delegatedThingWords: readonly Word[] = [
  {
    pattern: /podan|podav|vykaz|ok.{0,3}sluzb/,
    because: 'beside the delegation, what it is for',
    like: ['podání', 'podávání', 'výkazů', 'OKslužby'],
  },
];

/** Before the one the right goes to. */
export const agentWords: readonly Word[] = [
  {
    pattern:
      /(?<![a-z])na|zmocn[a-z]*|pover[a-z]*|zplnomocn[a-z]*|(?<![a-z])pro|zmocnenec|jmenuje se|(?<![a-z])jde o|uzivatel(?:em|kou) je/,
    because: 'the word that leads to the agent’s name',
    like: ['na', 'zmocňuji', 'pověřuje', 'zmocněnec', 'jmenuje se', 'jde o', 'jehož uživatelem je'],
  },
];

/** A consent is withdrawn (GDPR, Art. 7(3)). „Odvolání“ without it is an appeal or a removal from office. */
export const withdrawingWords: readonly Word[] = [
  {
    pattern:
      /(?:odvolav|odvolal|(?:uplatnuj|vyuziv)[a-z]{1,3} (?:[a-z]{2,9} ){0,2}odvolat|zpetvzet|beru zpet|bereme zpet|stahuj|stahnout|stiahnut)[a-z]{0,3}(?:[^.!?]|(?<=\d)\.){0,70}(?:souhlas|suhlas)/,
    because: 'the word, then the consent',
    like: ['chtěla bych stáhnout souhlas', 'odvolávám svůj souhlas', 'beru zpět udělený souhlas', 'odvolávam súhlas'],
  },
  {
    pattern:
      /(?<![a-z])(?:chtela? bych|chci|preji si|hodlam|rozhodla? jsem se) (?:(?!vedet|znat|zjistit|se |jak |zda )[a-z]{2,10} ){0,2}(?:odvolat|vzit zpet) (?:(?!odvolani)[a-z]{2,10} ){0,3}(?:souhlas|suhlas)/,
    because: 'whoever wants it, says it; „odvolat se na souhlas“ refers to one',
    like: ['chtěla bych vzít zpět souhlas', 'rozhodl jsem se odvolat svůj souhlas'],
  },
  {
    pattern: /(?:souhlas|suhlas)(?:[^.!?]|(?<=\d)\.){0,120}(?:odvolava(?:m|me)?(?![a-z])|beru zpet|beru timto zpet)/,
    because: 'the consent, then the word',
    like: ['souhlas ze dne 1. 3. 2024 tímto odvolávám'],
  },
  {
    pattern: /^(?:vec:? ?)?(?:odvolani[e]?|zpetvzeti) (?:[^.!?]|(?<=\d)\.){0,40}(?:souhlas|suhlas)/,
    because: 'the subject of a letter',
    like: ['Věc: Odvolání souhlasu', 'Zpětvzetí souhlasu'],
  },
  {
    pattern:
      /(?<![a-z])(?:rusim|zrusuji|ukoncuji|vypovidam)(?![a-z])(?:[^.!?]|(?<=\d)\.){0,60}(?:souhlas|suhlas)|(?:souhlas|suhlas)(?:[^.!?]|(?<=\d)\.){0,60}(?<![a-z])(?:rusim|zrusuji|ukoncuji|vypovidam|stahuji)(?![a-z])|(?<![a-z])(?:jiz|uz|nadale|dale)(?![a-z])[^.!?]{0,30}nesouhlasim|nesouhlasim (?:jiz|uz|nadale|dale)|(?<![a-z])(?:zruste|ukoncete)(?![a-z])[^.!?]{0,30}(?:souhlas|suhlas)|(?:nepreji si|nechci)[^.!?]{0,60}(?:(?:zpracov|uchov|pouziv)[^.!?]{0,60}udaj|udaj[^.!?]{0,60}(?:zpracov|uchov|pouziv))/,
    because: 'ended in everyday words',
    like: ['ruším svůj souhlas', 'souhlas tímto ruším', 'už nesouhlasím', 'nepřeji si, abyste mé údaje zpracovávali'],
  },
  {
    pattern:
      /vyuzivam (?:timto )?(?:[a-z]{2,6} )?prav[ao](?: kdykoliv?)? odvolat[^!?]{0,60}(?:souhlas|suhlas)|^vec:? [^!?]{0,60}odvolani (?:[a-z]{3,12} )?souhlas/,
    because: 'the right is used, not only named',
    like: ['Využívám svého práva kdykoliv odvolat souhlas', 'Věc: Uplatnění práva – odvolání souhlasu'],
  },
];

/** The writer's own consent; „dal k tomu souhlas“ is somebody's to something. */
export const ownConsentWords: readonly Word[] = [
  {
    pattern:
      /(?<![a-z])(?:svuj|svoj|muj|moj|sveho|meho|svym|svemu|udelen[a-z]{1,3}|podepsan[a-z]{1,3}) (?:[a-z]{3,12} )?(?:souhlas|suhlas)|(?:souhlas|suhlas)u? (?:se|so) (?:[a-z]{3,12} ){0,2}(?:zpracov|spracov)|(?:souhlas|suhlas)u?, (?:ktery|jejz|jenz|jez) jsem/,
    because: 'whose it is, or what for',
    like: ['svůj souhlas', 'souhlas se zpracováním', 'souhlasu, který jsem'],
  },
];

/** The consent that the words before speak of is taken back; not told of somebody, nor of how it would be. */
export const takingThatBackWords: readonly Word[] = [
  {
    pattern:
      /(?<!(?<![a-z])(?:ze|pry|zda|kdyz|pokud|nez|jestli|kdyby|kdybych|az) (?:[a-z]{2,9} ){0,2})(?<![a-z])(?:(?:jej|ho) (?:timto |nyni |tedy |proto |dnes ){0,2}(?:odvolavam|beru (?:timto )?zpet)|odvolavam (?:timto |tedy )?(?:jej|ho)|beru (?:timto |tedy )?(?:jej|ho) (?:timto |tedy )?zpet)(?![a-z])/,
    because: 'the pronoun with the verb',
    like: ['tímto jej odvolávám', 'beru ho zpět', 'jej tímto beru zpět'],
  },
];

/** The right that the words before speak of is used. */
export const usingThatRightWords: readonly Word[] = [
  {
    pattern: /(?<![a-z])cinim (?:tak|timto)(?! (?:dobrovoln|svobodn|ze sve))(?![a-z])/,
    because: 'what may be done is done',
    like: ['Činím tak u souhlasu', 'což činím tímto'],
  },
  {
    pattern:
      /(?<![a-z])(?:toto|tohoto|sve|sveho) (?:sve |sveho )?prav[oa] (?:[a-z]{2,9} ){0,2}(?:uplatnuji|vyuzivam)(?![a-z])|(?<![a-z])(?:uplatnuji|vyuzivam) (?:[a-z]{2,9} ){0,2}(?:toto|tohoto|tuto|teto) (?:prav|moznost)/,
    because: 'the right in a word of its own',
    like: ['toto právo tímto uplatňuji', 'využívám této možnosti'],
  },
];

/** That a consent may be withdrawn is the form’s own advice. */
export const mayWithdrawWords: readonly Word[] = [
  {
    pattern: /muze|mohu|lze|prav[oa](?![a-z])|kdykoli/,
    because: 'a possibility, not a declaration; „využívám svého práva“ uses it',
    like: ['mohu', 'lze', 'právo', 'kdykoli'],
  },
];

/** The person’s own account is to be cancelled: without it the consent has no use. */
export const ownAccountWords: readonly Word[] = [
  {
    pattern: /(?:sv(?:eho|uj|oj)|m(?:eho|uj|oj)) (?:uzivatelsk[a-z]{1,3} )?(?:uct|ucet|pristup)/,
    because: 'who cancels the own account may be withdrawing the consent, by whatever name (správní řád § 37)',
    like: ['svého účtu', 'můj účet', 'svůj uživatelský účet'],
  },
];
