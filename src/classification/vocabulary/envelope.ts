import type { ActKind } from '../act.ts';
import { oksluzby } from './software.ts';
import type { Word } from './word.ts';

/** Why an envelope is opened. `answer_to_us` comes from our reference number, `department` from configuration. */
export type SignalName =
  | 'application'
  | 'consent'
  | 'access_request'
  | 'account'
  | 'statutory_end'
  | 'delegation'
  | 'withdrawal'
  | 'support'
  | 'department'
  | 'answer_to_us';

/**
 * Signals of the envelope. They are wider than what makes an act: a message of ours left unopened is lost, one opened
 * too many is forgotten again. „Odvolání“ alone is never a signal. They carry no weights: one is enough.
 */
export const envelopeSignals: readonly (Word & { signal: SignalName })[] = [
  {
    signal: 'application',
    pattern: new RegExp(oksluzby),
    because: 'the name of the software, in any spelling',
    like: ['OKslužby', 'OK služby', 'OK-služby', 'OKsluzeb', 'OKsluby', 'O.K. služby'],
  },
  {
    signal: 'application',
    pattern: /(?<![a-z])ok ?nouze/,
    because: 'the sister application; regional offices ask for both at once (A-18)',
    like: ['OKnouze', 'OK nouze'],
  },
  {
    signal: 'application',
    pattern: /aplikac[a-z]{1,4} .{0,12}(?:poskytovatel|rodina|senior)/,
    because: 'the application named without OKslužby',
    like: ['přístup do aplikace rodina', 'aplikace pro poskytovatele'],
  },
  {
    signal: 'application',
    pattern: /vykaz[a-z]{0,3} socialnich sluzeb/,
    because: 'what the application poskytovatel is used for',
    like: ['výkazy sociálních služeb'],
  },
  {
    signal: 'consent',
    pattern: /(?<![a-z])(?:sou|su)hlas(?:u|y|em|ech|um|ov|mi)?(?![a-z])/,
    because: 'people write no more than „souhlas“, „souhlasy“ or „Souhlas - Petra Nová“',
    like: ['Souhlas', 'souhlasy', 'Súhlas', 'zaslání souhlasů'],
  },
  {
    signal: 'consent',
    pattern: /(?<![a-z])s(?:ou|u)hlas[-_]/,
    because: 'an annotation made of a file name',
    like: ['Souhlas_OKsluzby_Novak'],
  },
  {
    signal: 'consent',
    pattern: /tiskopis[a-z]{0,3} souhlas|gdpr/,
    because: 'the form named by its purpose; also a letter about personal data',
    like: ['tiskopis souhlasu', 'souhlas GDPR'],
  },
  {
    signal: 'access_request',
    pattern: /(?:zad|ziad|pros|poz)[a-z]{1,7} .{0,40}prist/,
    because: '„žádost o příst…“, also cut in mid-word by the limit of 255 characters',
    like: ['žádost o příst', 'prosíme o nový přístup', 'Žiadosť o prístup', 'Žádost o dotaci - přístup'],
  },
  {
    signal: 'access_request',
    pattern: /(?:povolen[a-z]{1,2}|udelen[a-z]{1,2}|zrizen[a-z]{1,2}|prideleni) (?:k )?pristup/,
    because: 'the words of the ministry’s page',
    like: ['povolení k přístupu', 'zřízení přístupu'],
  },
  {
    signal: 'access_request',
    pattern: /zpristupneni|spristupneni/,
    because: 'the wish in one word',
    like: ['zpřístupnění aplikace', 'sprístupnenie aplikácie'],
  },
  {
    signal: 'access_request',
    pattern: /pristup[a-z]{0,3} (?:do|k|ke|pro) |^(?:(?:re|fw|fwd) ?: ?)?pristup(?:y|u|ova[a-z]{1,3})?(?![a-z])/,
    because: 'an access to something, or nothing but that word',
    like: ['přístup do aplikace', 'přístupy pro nové kolegyně', 'Přístup', 'Re: přístup senior'],
  },
  {
    signal: 'account',
    pattern:
      /(?:zrizen|zriaden|zalozen|rozsiren|zrusen|zrust|zablokovan|vytvoren|aktivac|deaktivac|zmen)[a-z]{0,3} .{0,25}(?:uct[uy]|uctech|ucet)(?![a-z])/,
    because: 'an account set up, extended or cancelled',
    like: ['zřízení uživatelského účtu', 'rozšíření účtu', 'zrušte účet', 'zablokovaný účet', 'Zriadenie účtu'],
  },
  {
    signal: 'account',
    pattern:
      /uzivatelsk[a-z]{1,3} (?:uct|ucet|jmen|opravnen)|(?<![a-z])uzivatel(?:e|i|u|ka|ky|ku|em|um)?(?![a-z])|(?:rozsiren|nastaven|udelen|doplnen|zmen)[a-z]{0,3} (?:[a-z]{4,14} )?opravnen|(?:prac[ei]|vstup[a-z]{0,2}) (?:v|do) aplikac|oprav[a-z]{1,2} .{0,30}(?<![a-z])uct/,
    because: 'a user, an account or a right, by its names',
    like: [
      'uživatelský účet',
      'uživatelská jména',
      'změna příjmení uživatelky',
      'rozšíření oprávnění',
      'umožnění práce v aplikaci',
      'oprava data narození u účtu',
    ],
  },
  {
    signal: 'statutory_end',
    pattern:
      /(?:zmen|nov|ukoncen|konec|konc[ei]m?|skoncen|zanik|odvolan|jmenovan|rezignac|vzdani|umrti|odchod)[a-z]{0,3} .{0,30}(?:reditel|riaditel|jednatel|konatel|predsed|starost|statutar)|(?<![a-z])rezignac/,
    because: 'a change of the statutory body is reported here (R-25)',
    like: [
      'změna statutárního orgánu',
      'nový ředitel',
      'odvolání ředitelky',
      'Zmena štatutára',
      'ukončení funkce jednatele',
      'úmrtí předsedy',
      'Rezignace',
    ],
  },
  {
    signal: 'statutory_end',
    pattern:
      /(?:reditel|jednatel|predsed|starost|statutar)[a-z]{0,6} .{0,30}(?:skonci|konci|odes(?:el|la)|odchazi|odstoup|rezign|zemrel|(?:neni|nejsem)(?![a-z]))/,
    because: 'the office, then its end',
    like: ['Statutární zástupce skončil - oznámení', 'ředitelka odešla', 'Předseda spolku zemřel'],
  },
  {
    signal: 'statutory_end',
    pattern: /(?:ukoncen|skoncen|konec|zanik)[a-z]{0,2} (?:vykonu )?funkc[ei]/,
    because: 'end of office',
    like: ['ukončení funkce', 'konec výkonu funkce', 'Ukončenie funkcie'],
  },
  {
    signal: 'statutory_end',
    pattern:
      /(?:zmen|nov|odchod|konec)[a-z]{0,3} (?:.{0,20} )?(?:ve vedeni|vedeni (?:organizac|spolk|ustav|spolecnost|domov|charit|nasi))/,
    because: 'the head of an organisation in everyday words',
    like: ['oznámení změny ve vedení', 'nové vedení organizace'],
  },
  {
    signal: 'statutory_end',
    pattern: /odvolani .{0,20}z funkce/,
    because: 'removal from office, not an appeal',
    like: ['odvolání z funkce ředitele'],
  },
  {
    signal: 'statutory_end',
    pattern: /zruseni (?:opravneni|pristup)/,
    because: 'rights to be taken away',
    like: ['zrušení oprávnění', 'zrušení přístupu'],
  },
  {
    signal: 'delegation',
    pattern: /deleg(?:ov|ac|uj)/,
    because: 'delegation of the right to submit (R-18)',
    like: ['delegování podání', 'delegace', 'deleguji'],
  },
  {
    signal: 'delegation',
    pattern: /pln[aeou]{1,2} moc.{0,60}(?:podav|podan|vykaz|zadost|ok ?-?sluz)/,
    because: 'a power of attorney for submitting, not any power of attorney',
    like: ['plná moc k podávání výkazů', 'plné moci - podání žádostí'],
  },
  {
    signal: 'delegation',
    pattern: /pover[a-z]{2,5} .{0,30}(?:podav|podan|vykaz)/,
    because: '„pověření k podání“, not pověření k výkonu sociálně-právní ochrany dětí',
    like: ['pověření k podání', 'pověření zaměstnance k podávání výkazů'],
  },
  {
    signal: 'delegation',
    pattern: /opravneni .{0,15}(?:podav|podan)/,
    because: 'the right to submit',
    like: ['oprávnění podávat výkazy', 'oprávnění k podání'],
  },
  {
    signal: 'withdrawal',
    pattern: /(?:odvolan|odvolav|zpetvzet|stazen|stiahnut)[a-z]{0,3} .{0,20}(?:souhlas|suhlas)/,
    because: 'withdrawal of consent; „odvolání“ alone is an appeal',
    like: ['odvolání souhlasu', 'odvolávám svůj souhlas', 'Odvolanie súhlasu'],
  },
  {
    signal: 'support',
    pattern: /(?:zapomenut|zabudnut|ztracen|nov|zmen|reset|obnov)[a-z]{0,3} .{0,15}(?:hesl|prihlasovac)/,
    because: 'login trouble is answered by the same desk',
    like: ['zapomenuté heslo', 'obnova hesla', 'nové přihlašovací údaje', 'Zabudnuté heslo'],
  },
  {
    signal: 'support',
    pattern: /prihlas(?:eni|it|ovaci)/,
    because: 'login trouble',
    like: ['nefunguje přihlášení', 'nelze se přihlásit', 'přihlašovací údaje'],
  },
  {
    signal: 'support',
    pattern: /zmen[aeyu]{1,2} .{0,15}e-?mail/,
    because: 'the e-mail of an account; what is about another e-mail is forgotten again',
    like: ['změna e-mailu', 'změna kontaktního emailu'],
  },
];

/** Words of the ministry's department; the configured names are added to these. */
export const departmentWords: readonly Word[] = [
  {
    pattern: /provoz[aeu]? (?:inf|komunik|i[cks]?t(?![a-z])|is(?![a-z]))/,
    because: 'the department of the page (R-23), also shortened, and without „odbor“ (the page itself writes „o dbor“)',
    like: [
      'odbor provozu informačních technologií',
      'Odbor provozu inf. a kom. technologií',
      'ředitel odboru provozu ICT',
      'o dbor provozu informačních a komunikačních technologií',
      'provoz informačních a komunikačních technologií',
    ],
  },
  {
    pattern: /(?:odb(?:or[a-z]{0,2})?|odd(?:eleni)?)\.? (?:[a-z]{4,9} )?(?:inform(?:atik|acnich)|i[ck]?t(?![a-z]))/,
    because: 'the same as people call it',
    like: ['odbor ICT, správa aplikací', 'odbor informatiky', 'oddělení informačních technologií', 'odd. správy IT'],
  },
  { pattern: /(?<![a-z])opikt(?![a-z])/, because: 'the abbreviation of the department', like: ['OPIKT'] },
];

/**
 * What an annotation or a file name says of the act, from the most telling words to the plainest. They name the matter
 * of a document that nobody could read, or of a message whose documents are empty.
 */
export const kindWords: readonly (Word & { kind: ActKind })[] = [
  {
    kind: 'consent_withdrawal',
    pattern:
      /(?:odvolan|odvolav|zpetvzet|stahuj|(?<![a-z])rusim|zrus(?:uji|eni)|(?:vyuzi|uplatn)[a-z]{1,5} (?:[a-z]{2,8} ){0,2}prav[aou] (?:[a-z]{2,10} )?(?:odvolat|vzit zpet))[a-z]{0,3} .{0,20}(?:souhlas|suhlas)/,
    because: 'names a consent too, but asks for its opposite',
    like: ['odvolání souhlasu', 'Odvolanie súhlasu', 'Využití práva odvolat souhlas'],
  },
  {
    kind: 'statutory_end',
    pattern:
      /(?:ukoncen|skoncen|konec|konc[ei]m?|zanik|zmen|odvolan|jmenovan|nov|rezignac)[a-z]{0,3} .{0,30}(?:reditel|riaditel|jednatel|konatel|predsed|starost|statutar)|ukonceni[e]? (?:vykonu )?funkc[ei]|(?:zanik|skonc)[a-z]{1,3} opravneni (?:jednat|zastupovat)|z funkce|dekret|zmen[a-z]{0,2} ve vedeni|byval[a-z]{1,3} (?:statutarn|reditel|jednatel|predsed|starost)|statutarn[a-z]{1,3} [a-z]{5,9} (?:skoncil|konci|odesel|odstoupil|rezignoval)/,
    because: 'an office ends, or its papers came',
    like: ['změna ředitele', 'Jmenovací dekret', 'ukončení funkce', 'odvolání z funkce'],
  },
  {
    kind: 'delegation',
    pattern: /deleg(?:ov|ac)|plna moc|plne moci|zmocneni|povereni .{0,20}(?:podav|podan)/,
    because: 'the right to submit goes to somebody else',
    like: ['delegování podání', 'plná moc', 'pověření k podání'],
  },
  {
    kind: 'access_request',
    pattern:
      /(?:zad|ziad|pros|pozad)[a-z]{1,7} .{0,40}(?:prist|zprist|spristup|uct[uy]|ucet)|povoleni (?:k )?pristup|zpristupneni|zadost|ziadost/,
    because: 'a wish for access; a bare „žádost“ names nothing else here',
    like: ['žádost o přístup', 'prosím o zřízení účtu', 'zpřístupnění aplikace', 'žádost', 'Žiadosť o prístup'],
  },
  {
    kind: 'consent',
    pattern: /(?<![a-z])(?:souhlas|suhlas)(?!it|im)/,
    because: 'the noun; „souhlasím“ is said of anything',
    like: ['souhlas', 'Souhlasy zaměstnanců', 'Súhlas'],
  },
];

/** Several consents announced at once. */
export const severalWords: readonly Word[] = [
  {
    pattern: /(?<![a-z])(?:souhlasy|suhlasy|souhlasu zamestnanc[a-z]{1,2}|souhlasech)(?![a-z])/,
    because: 'the plural: one scan may hold the forms of several people',
    like: ['Souhlasy zaměstnanců', 'zaslání souhlasu zaměstnanců', 'o souhlasech'],
  },
];

/** Names of files that come beside the matter itself and hold no act. */
export const supportingFileWords: readonly Word[] = [
  {
    pattern: /stanov|vypis|rejstrik|registrac|rozhodnut/,
    because: 'papers about the organisation',
    like: ['stanovy spolku.pdf', 'výpis z rejstříku.pdf', 'rozhodnutí o registraci.pdf'],
  },
  {
    pattern: /logo|image\d/,
    because: 'pictures of a letterhead or a signature line',
    like: ['logo.png', 'image001.jpg'],
  },
  { pattern: /pruvodn|priloh[ay]? ?c/, because: 'a covering letter', like: ['průvodní dopis.pdf', 'příloha č. 2.pdf'] },
  { pattern: /obcansk/, because: 'a copy of an identity card', like: ['občanský průkaz.jpg'] },
];

/** What an annotation announces that speaks against a consent or a request in the papers; `says` in Czech. */
export const announcements: readonly (Word & { says: string })[] = [
  {
    pattern: /(?:odvolan|odvolav|zpetvzet)[a-z]{0,3} .{0,20}(?:souhlas|suhlas)|nesouhlas/,
    says: 'odvolání nebo odmítnutí souhlasu',
    because: 'a form beside it may be the one that is taken back',
    like: ['odvolání souhlasu', 'nesouhlas'],
  },
  {
    pattern:
      /(?:ukoncen|skoncen|konec|zanik|rezignac|vzdani)[a-z]{0,3} .{0,30}(?:funkc|reditel|riaditel|jednatel|konatel|predsed|starost|statutar)|odvolani .{0,30}z funkce/,
    says: 'konec funkce',
    because: 'a form beside it may be of the one who leaves',
    like: ['ukončení funkce', 'rezignace jednatele', 'odvolání z funkce'],
  },
  {
    pattern:
      /(?:zrusen|zrusit|zrust|odebr|zablokov|deaktiv|storn|zpetvzet|zamez|pozastav)[a-z]{0,4}|(?<![a-z])ne(?:zada|poza)[a-z]{1,4}|omylem|neplatn/,
    says: 'zrušení nebo zpětvzetí',
    because: 'something is to be taken away',
    like: ['zrušení účtu', 'storno žádosti', 'nežádáme', 'zasláno omylem'],
  },
  {
    pattern: /(?<![a-z])(?:dotaz[a-z]{0,3}|vzor[a-z]{0,3}|koncept|ukazk[a-z]{1,2})(?![a-z])|\?/,
    says: 'dotaz nebo vzor',
    because: 'nothing is declared yet',
    like: ['dotaz k souhlasu', 'vzor souhlasu', 'jak vyplnit?'],
  },
];
