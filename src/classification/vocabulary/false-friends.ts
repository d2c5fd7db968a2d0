import type { Word } from './word.ts';

/**
 * Words of our matter with another meaning, in the mail of a whole ministry. A sentence with one of them is no act,
 * unless it names OKslužby itself; they never make a message ours on their own.
 */
export const falseFriends: readonly Word[] = [
  {
    pattern:
      /(?:souhlas|suhlas)[a-z]{0,3} s (?:[a-z]{3,8} )?(?:poskytnut|predan|zverejnen|nahlizen|pobyt|vyslan|docasn|pridelen)/,
    because: '„souhlas“ with disclosure, with a stay, with a secondment of an employee',
    like: ['souhlasím s poskytnutím údajů', 'souhlas s dočasným přidělením', 'souhlasíme s pobytem syna'],
  },
  {
    pattern: /souhlas[a-z]{0,3} (?:rodic|zakonn|obou rodic|druheho rodic)/,
    because: '„souhlas“ of parents',
    like: ['souhlas rodičů', 'souhlas zákonného zástupce', 'souhlasu druhého rodiče'],
  },
  {
    pattern: /zprostredkovan[a-z]{1,2} (?:zamestnan|prace)|na trh prace|pristup[a-z]{0,2} na trh/,
    because: '„povolení“ of an employment agency or of a foreigner’s work',
    like: ['povolení ke zprostředkování zaměstnání', 'volný přístup na trh práce'],
  },
  {
    pattern: /socialne ?-?pravni ochran|(?<![a-z])spod(?![a-z])/,
    because: '„pověření“ for the protection of children',
    like: ['pověření k výkonu sociálně-právní ochrany dětí', 'SPOD'],
  },
  {
    pattern: /(?:namitk|odvolan)[a-z]{0,3} (?:[a-z]{3,9} ){0,2}proti (?!zpracovani)/,
    because: '„odvolání“ as an appeal, „námitky“ against an opinion',
    like: ['odvolání proti rozhodnutí', 'námitky proti posudku'],
  },
  {
    pattern: /registrac[a-z]{1,3} (?:socialni|poskytovatel|nov|sluzb)|zmen[auye]{1,2} registrac/,
    because: '„registrace“ of a social service is for the region',
    like: ['registrace sociální služby', 'změna registrace'],
  },
  {
    pattern: /faktur(?!acni(?:ch|mi|m)? (?:a |udaj|adres))|danov[a-z]{1,2} doklad|dobropis|objednav[kc]/,
    because: 'a supplier’s paper, also one about OKslužby to the right department',
    like: ['faktura za podporu', 'daňový doklad', 'objednávka'],
  },
  {
    pattern:
      /(?<![a-z])vpn(?![a-z])|vzdalen[a-z]{1,3} (?:pristup|prac)|wi-?fi|(?<![a-z])iskp|(?<![a-z])jispsv|ok ?(?:prace|nouze|davky)(?![a-z])|(?:pristup|vstup|klic)[a-z]{0,2} do (?:budov|arealu|objekt|serverov|garaz)|do spisu/,
    because: '„přístup“ to other systems, to a building, to a file',
    like: ['VPN', 'vzdálený přístup', 'ISKP21+', 'přístup do budovy', 'do spisu'],
  },
  {
    pattern:
      /106 ?\/ ?1999|zakon[a-z]? (?:c\. ?)?106(?!\d)|(?:pristup|zadost)[a-z]{0,2} (?:k |o )?(?:[a-z]{3,11} )?informac|k informacim/,
    because: 'a request for information by law',
    like: ['zákon č. 106/1999 Sb.', 'přístup k informacím', 'žádost o poskytnutí informace'],
  },
];

/** The right to information, also about OKslužby: what such a letter asks for is an answer, not access. */
export const informationLawWords: readonly Word[] = [
  {
    pattern: /106 ?\/ ?1999|svobodn[a-z]{1,3} pristup[a-z]{0,2} k informac/,
    because: 'the law on free access to information',
    like: ['zákona č. 106/1999 Sb.', 'zákona o svobodném přístupu k informacím'],
  },
];

/** The subject of such a letter, when the law stands inside. */
export const informationSubjectWords: readonly Word[] = [
  {
    pattern: /(?:zadost|ziadost)[a-z]{0,2} o (?:poskytnuti )?informac/,
    because: 'the usual title of a request by that law',
    like: ['Žádost o poskytnutí informace', 'Žádost o informace'],
  },
];

/** Papers of suppliers, also of those who build OKslužby. */
export const supplierWords: readonly Word[] = [
  {
    pattern:
      /faktur(?!acni(?:ch|mi|m)? (?:a |udaj|adres))|dobropis|objednav[kc]|(?:ke? |dodat[a-z]{1,4} )smlouv|smlouv[auy] o (?:dilo|podpor|poskyt)|cenova nabidka|vyzva k podani nabid|zadavaci[a-z]{0,2} dokumentac|verejn[a-z]{1,2} zakaz/,
    because: 'invoices, contracts, offers',
    like: ['Faktura - rozvoj aplikace', 'Dodatek ke smlouvě o podpoře', 'cenová nabídka', 'veřejná zakázka'],
  },
  {
    pattern:
      /(?:akceptacni|predavaci|testovaci|servisni) (?:protokol|vykaz|report)|akceptac[a-z]{1,2}(?![a-z])|predani dila|(?<![a-z])release(?![a-z])|nabid(?:k[auy]|ce|nout)(?![a-z])|trzni konzultac|pruzkum trhu|obchodni tajemstvi|podpor[auy] (?:verze|software|databaz)|penetracni(?:ch)? test|dodaci list|vykaz prac(?:e|i)|harmonogram|servisni okn|jednatel[a-z]{0,3} dodavatele|ramcov[a-z]{1,3} (?:dohod|smlouv)|(?<![a-z])odstavk(?![^.!?]{0,60}\?)|servisni smlouv|nezavazn[a-z]{1,3} (?:prezentac|schuz)|predstavi[a-z]{1,2} [^.!?]{0,20}(?:produkt|resen)|zprav[auy] o (?:[a-z]{4,12} )?(?:udrzb|servis|dodav)|udrzb[auy] server|(?<![a-z])licenc|migrac[ei] (?:dat|server|databaz)|hosting|reklamac|zarucni oprav/,
    because: 'deliveries and their records',
    like: [
      'Zpráva o provedené údržbě',
      'Akceptační protokol',
      'předávací protokol',
      'dodací list',
      'výkaz práce',
      'harmonogram nasazení',
    ],
  },
];

/** Courses and conferences, also about OKslužby. */
export const eventWords: readonly Word[] = [
  {
    pattern: /konferenc|recni[kc]|pozvank|(?<![a-z])zveme(?![a-z])|lektor|prednas/,
    because: 'who speaks of the software there asks for no account',
    like: ['konference', 'pozvánka pro řečníka', 'zveme Vás', 'lektorování', 'přednáška'],
  },
  {
    pattern:
      /(?:(?:nabiz|porada)[a-z]{1,4}|nabidk[auy]|zaznam|program) [^.!?]{0,60}(?:skolen|kurz|webinar|seminar|workshop)/,
    because: 'a course that is offered; who asks for one is a user of ours',
    like: ['Nabízíme školení', 'pořádáme kurzy', 'Nabídka webináře', 'záznam z webináře'],
  },
];

/** Newspapers, research and public debate. */
export const pressWords: readonly Word[] = [
  {
    pattern:
      /redakc|redaktor|sefredakt|novinar|(?<![a-z])clan(?:ek|ku|ky)(?![a-z])|tydenik|casopis|tiskov[a-z]{1,3} (?:mluvc|oddel|dotaz)|reportaz|otevren[a-z]{1,2} dopis|petic|dotaznikov|diplomov[a-z]{1,2} prac|vyzkum/,
    because: 'a question about the software for the public, or none at all',
    like: ['redakce', 'redaktorka', 'článek', 'týdeník', 'otevřený dopis', 'petice', 'výzkum'],
  },
];

/** Money for social services: decided elsewhere, filed in OKslužby. */
export const fundingWords: readonly Word[] = [
  {
    pattern:
      /de minimis|dofinancov|vyrovnavaci platb|splatk[auy]|(?<![a-z])namitk[a-z]{1,2} (?:proti|k|ke|do) [^.!?]{0,30}(?:dotac|snizen|vysi|navrzen|hodnocen|rozhodnut)|poskytnute financni prostredk|financni(?:ho|m)? vyporad|cerpani (?:prostredk|podpor)/,
    because: 'what such letters are about',
    like: [
      'de minimis',
      'dofinancování',
      'vyrovnávací platba',
      'splátka',
      'námitky proti snížení dotace',
      'finanční vypořádání',
    ],
  },
];

/** OKslužby as the place where something was filed, as most of the ministry's senders know it. */
export const filedThereWords: readonly Word[] = [
  {
    pattern:
      /(?:priloh|doplnen|dodan|oprav|vysvetlen|vyjadren|stanov)[a-z]{0,3} (?:[a-z]{1,10} ){0,2}(?:k|ke) (?:[a-z]{4,14} )?(?:zadost|vykaz)/,
    because: 'what goes with an application or a report that was filed',
    like: ['Dodání přílohy k žádosti', 'Stanovy spolku k žádosti', 'Vysvětlení k výkazu'],
  },
  {
    pattern:
      /(?:(?:podan|odeslan|vyplnen|vykazan|uveden|zadan|vlozen|predlozen)(?:[aeyo]|ou|ych|ym|eho|emu)?|(?:podal|odeslal|vyplnil|vykazal|uvedl|zadal|vlozil)[aiy]?) (?:(?:jsme|jsem|dne|[\d.]+|[a-z]{1,10}) ){0,4}(?:v|pres|prostrednictvim|do|ve) (?:aplikac[a-z]{1,3} )?.{0,2}ok.{0,3}slu|(?:zadost|vykaz|priloh)[a-z]{0,4} (?:[a-z]{3,12} ){0,3}(?:z|v|pres) (?:aplikac[a-z]{1,3} )?ok.{0,3}slu/,
    because: 'the letter is about what was filed, and nobody asks anything of the software',
    like: [
      'žádost podaná přes OKslužby',
      'výkazu podanému v OKslužby',
      'příloha žádosti z OKslužby',
      'podali jsme v OKslužby',
    ],
  },
];
