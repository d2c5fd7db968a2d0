import type { Word } from './word.ts';

/** Functions of a statutory body. */
export const statutoryFunctionWords: readonly Word[] = [
  {
    pattern: /jednatel(?:ka|em|kou)?|konatel(?:ka)?/,
    because: 'of a company',
    like: ['jednatel', 'jednatelkou', 'konateľ'],
  },
  {
    pattern: /reditel(?:ka|em|kou)?|riaditel(?:ka)?|spravni reditel/,
    because: 'of a contributory organisation or an institute',
    like: ['ředitelka', 'riaditeľ', 'správní ředitel'],
  },
  { pattern: /predsed(?:a|kyne|nicka|ou|kyni)/, because: 'of a society or a board', like: ['předseda', 'předsedkyně'] },
  {
    pattern: /starost(?:a|ka|ou|kou)|primator(?:ka)?|hejtman(?:ka)?/,
    because: 'of a municipality or a region',
    like: ['starosta', 'primátorka', 'hejtman'],
  },
  {
    pattern: /statutarn[a-z]{1,3} (?:zastup|organ|reditel)[a-z]{0,4}|clen[a-z]{0,3} (?:predstavenstva|statutarniho)/,
    because: 'the law’s own words',
    like: ['statutární zástupce', 'člen představenstva', 'členka statutárního orgánu'],
  },
];

/**
 * An office in another case, beside a name: „pro našeho ředitele“. In a function the same form may mean whose assistant
 * somebody is, so there it does not count.
 */
export const obliqueOfficeWords: readonly Word[] = [
  {
    pattern:
      /(?:nas[a-z]{1,3}|pan[ai]|pani|pro|nov[a-z]{1,3}) (?:reditel|jednatel)(?:e|i|ku|ce|ky)(?![a-z])|(?:nas[a-z]{1,3}|pan[ai]|pani|pro|nov[a-z]{1,3}) (?:predsed(?:u|y|ovi|kyni)|starost(?:u|y|ovi|ku))(?![a-z])/,
    because: 'the one it is for is called by the office',
    like: ['pro našeho ředitele', 'pro předsedu', 'naší jednatelce', 'paní starostku'],
  },
];

/** Deputies, heads of departments and the like carry the same words without being the statutory body. */
export const notStatutoryWords: readonly Word[] = [
  {
    pattern: /zastupce (?:reditel|starost|predsed)|zastupkyne (?:reditel|starost|predsed)|namestek/,
    because: 'deputies',
    like: ['zástupce ředitele', 'zástupkyně starosty', 'náměstek'],
  },
  {
    pattern: /reditelk?[a-z]{0,2} (?:odboru|useku|sekce|divize)/,
    because: 'heads of a part',
    like: ['ředitelka odboru', 'ředitel úseku'],
  },
  {
    pattern: /(?:financni|ekonomick[aey]|provozni|personalni|obchodni|technick[aey]) reditel/,
    because: 'directors of a line of business',
    like: ['finanční ředitelka', 'ekonomický ředitel'],
  },
  {
    pattern: /sekretar/,
    because: 'who works for one; a society may call an office so',
    like: ['sekretářka', 'generální sekretář'],
  },
];

/** Who assists an officer is none. */
export const assistantWords: readonly Word[] = [
  {
    pattern: /asistent|sekretar[a-z]{0,3} (?:reditel|jednatel|predsed|starost)/,
    because: 'work, whatever office stands beside it',
    like: ['asistentka ředitele', 'osobní asistentka', 'sekretářka ředitele'],
  },
];

/**
 * Directors who in one organisation are its statutory body and in another head a part of it. Alone the words claim an
 * office without certainty; beside a ticked declaration they say nothing against it.
 */
export const ambiguousDirectorWords: readonly Word[] = [
  {
    pattern: /(?:vykonn|generaln|oblastn|regionaln|vrchn)[a-z]{1,2} reditel/,
    because: 'a society calls its statutory body so, and another one its employee',
    like: ['výkonná ředitelka', 'generální ředitel', 'oblastní ředitelka'],
  },
  {
    pattern: /reditelk?[a-z]{0,2} (?:zarizeni|strediska|pobock|pracoviste)/,
    because: 'the organisation may be the one facility, or have many',
    like: ['ředitel zařízení', 'ředitelka střediska', 'ředitel pobočky'],
  },
  {
    pattern: /poveren[a-z]{0,2} (?:[a-z]{3,9} )?(?:rizenim|vedenim)/,
    because: 'acts in the office, perhaps as the statutory body',
    like: ['pověřená řízením organizace', 'pověřen dočasným vedením'],
  },
];

/** Vice-chairmen and deputy mayors: in some bodies statutory, in some not; the words do not tell. */
export const undecidedFunctionWords: readonly Word[] = [
  {
    pattern: /mistopredsed|mistostarost/,
    because: 'it depends on the statutes',
    like: ['místopředseda', 'místostarostka'],
  },
];

/** Somebody who was, or who is elsewhere: whether he is here, the words do not tell. */
export const formerFunctionWords: readonly Word[] = [
  {
    pattern: /byval|odstupuj|odchazej/,
    because: 'no longer',
    like: ['bývalá ředitelka', 'odstupující předseda'],
  },
  {
    pattern: /jine organizac|jineho poskytovatel/,
    because: 'elsewhere',
    like: ['ředitelka jiné organizace'],
  },
];

/** A sole trader is the organisation. */
export const soleTraderWords: readonly Word[] = [
  {
    pattern: /(?<![a-z])osvc(?![a-z])|podnikajici fyzick|samostatne vydelecn/,
    because: 'acts for himself',
    like: ['OSVČ', 'podnikající fyzická osoba', 'samostatně výdělečně činná'],
  },
];

/** Said of the role, but denied. */
export const deniedRoleWords: readonly Word[] = [
  { pattern: /nejsem|neni/, because: 'a form may be answered in words', like: ['nejsem statutárním zástupcem'] },
];

/** A sentence that declares the person to be the statutory representative (čestné prohlášení, as the help of the software has it). */
export const statutoryDeclarations: readonly Word[] = [
  {
    pattern: /(?:prohlasuji|potvrzuji|cestne)[^.]{0,60}(?:ze )?jsem (?:clenem )?statutarn/,
    because: 'MPSV itself relies on this declaration (A-06)',
    like: ['čestně prohlašuji, že jsem statutárním zástupcem', 'potvrzuji, že jsem členem statutárního orgánu'],
  },
  {
    pattern: /(?<!ne)jsem statutarn[a-z]{1,3} (?:zastup|organ)/,
    because: 'the same in short',
    like: ['jsem statutárním zástupcem'],
  },
];

/** A sentence that declares the person to be an employee. */
export const employeeDeclarations: readonly Word[] = [
  {
    pattern: /(?<!ne)jsem (?:zamestnan|pracovni[kc])|(?:jako|coby) zamestnan/,
    because: 'said of oneself',
    like: ['jsem zaměstnancem', 'jsem pracovnicí', 'jako zaměstnanec'],
  },
  {
    pattern: /(?:^|, ?)zamestnan(?:ec|kyne) (?:organizace|spolecnosti|poskytovatele)/,
    because: 'the opening of a letter in the person’s name',
    like: ['zaměstnankyně organizace'],
  },
];

/** Beside a name in a letter: work in the organisation, not an office. */
export const workWords: readonly Word[] = [
  {
    pattern: /ucetn|vedouc|koordinator|asistent/,
    because: 'positions',
    like: ['účetní', 'vedoucí', 'koordinátorka', 'asistent'],
  },
  { pattern: /pracovni|zamestnan/, because: 'the general words', like: ['pracovnice', 'zaměstnankyně'] },
];

/**
 * Functions that organisations employ people in, beside `workWords`. Whoever has none of them may still be employed: a
 * person looks, since the functions of outsiders are as many as their titles.
 */
export const staffWords: readonly Word[] = [
  {
    pattern:
      /ekonom|rozpoctar|pokladni|hospodar|hospodyn|fakturant|personalist|personaln|mzdov|mzdy|financ|administrat|referent|manaz|manager|leader|controller|generalist|metodi[kc]|specialist|projektov|fundraiser|marketing|analyti|statisti[kc]|tajemni|sekretar|kancelar|recepcni|telefonist|spisovn|archiv|knihovni|matrikar|uredni[kc]|pravni[kc]|pover[ie]n|provozni|provozar|spravc|spravkyn|interni audit/,
    because: 'of the office',
    like: ['ekonomka', 'rozpočtář', 'personalistka', 'HR manager', 'analytička', 'správkyně sítě', 'provozní'],
  },
  {
    pattern:
      /pecovatel|osetrovatel|sanitar|zdravotni(?:k|ce)|zachranar|sest(?:ra|ricka)|stanicni|brat(?:r|ricek)|terapeut|logope|psycholo|sociolo|adiktolo|lekar|nutric|maser|aktivizac|socialni|terenni|krizov|streetwork|garant|intervent|mediator|kouc|kurator[a-z]{0,2} pro|vychovatel|pedago|ucitel|lektor|animator|chuva|kaplan|duchovni|tlumoc|pruvod(?:ce|kyne)|mentor|instruktor|mistr|dispec|operator/,
    because: 'of care and of help',
    like: ['pečovatelka', 'staniční sestra', 'zdravotní bratr', 'psycholožka', 'speciální pedagožka', 'garant služby'],
  },
  {
    pattern:
      /porad(?:ce|kyne) (?:rane|rodin|deti|mlad|klient|pacient|pro (?:zadluzen|osob|obet|rodin))|(?:odborn|rodinn|manzelsk|romsk|dluhov|obcansk|pracovni|zdravotn)[a-z]{0,2} porad/,
    because: 'who advises clients; „poradce“ alone advises the organisation',
    like: ['poradce rané péče', 'odborná poradkyně', 'poradce pro oběti'],
  },
  {
    pattern:
      /techni[kc]|informati[kc]|programator|vratn[yai]|udrzb|skolni[kc]|domovni[kc]|ridic|kuchar|uklize|pradlen|svadlen|skladni[kc]|zasobov|zahradni[kc]|stravov|elektrikar|topic|instalater|zamecni|delni[kc]|ostraha/,
    because: 'of running a house',
    like: ['technik', 'IT technička', 'vrátný', 'údržbář', 'řidička', 'kuchařka', 'elektrikář'],
  },
  {
    pattern: /zastup(?:ce|kyne)|namest(?:ek|kyne)|prednost|predstaven|reditel|kvestor|inspektor|kontrolor/,
    because: 'of those who lead a part or stand in',
    like: ['zástupkyně ředitele', 'náměstek', 'přednosta', 'ředitelka odboru'],
  },
  {
    pattern:
      /(?<![a-z])(?:ved|soc|prac|odb|admin|aktiv|koord|asist|zast|ekon|osetr|pec|zamestn|mzd)\.|(?<![a-z])(?:pvss|pss|thp|pr|hr)(?![a-z])/,
    because: 'the same, shortened',
    like: ['ved. soc. prac.', 'prac. přímé péče', 'zást. řed.', 'PvSS', 'PR'],
  },
];

/** Functions that need not be employment (R-20 says „zaměstnanci“). */
export const outsiderWords: readonly Word[] = [
  {
    pattern:
      /(?<![a-z])dobrovoln(?:ik|ice|y|a)(?![a-z])|spolupracovni(?:k|ce)(?![a-z])|bez (?:pracovni|uzavrene) (?:smlouvy|pomeru)|neni v pracovnim|stazist|praktikant/,
    because: 'works without a contract of employment; who coordinates volunteers is employed',
    like: ['dobrovolnice', 'dobrovolná spolupracovnice', 'bez pracovní smlouvy', 'stážista'],
  },
  {
    pattern:
      /brigadni|agenturn|(?<![a-z])vypomoc(?![a-z])|dohod[auy]? o (?:provedeni|pracovni)|(?<![a-z])dp[pc](?![a-z])|student|rodinn[a-z]{1,3} prislus/,
    because: 'may be anything',
    like: ['brigádník', 'agenturní pracovník', 'pracovnice na dohodu o provedení práce', 'DPP', 'student na praxi'],
  },
  {
    pattern:
      /extern|dodavatel|smluvni|outsourc|nezavisl[aey] (?:ucetn|porad|expert|konzult|odborn)|najat|honorar|na volne noze|spolupracujic|(?:partnersk|sestersk)[a-z]{1,3} (?:organizac|spolecnost|spolk|firm)|osvc|(?<!interni )auditor|fakturuj|(?:jina|jine|vice) (?:firm|organizac)|na (?:smlouvu|dohodu)|(?<![a-z])v duchodu|ucetni(?:ho)? (?:firm|kancelar|spolecnost)|konzultant|zivnost|na (?:fakturu|zakazku|objednavku|zaklade smlouvy)|(?<![a-z])na ico(?![a-z])|mandat(?:ar|ni)|advokat|pravni zastup|insolvencni spravc|(?:danov|dotacn|financni|pravni)[a-z]{0,2} porad[ck]|(?:technik|spravce|pracovni[kc][e]?|ekonom(?:ka)?) firmy (?!s r)[a-z]/,
    because: 'works for another firm or on his own account',
    like: [
      'externí účetní',
      'dodavatel',
      'účetní firma',
      'konzultantka',
      'účetní na živnostenský list',
      'daňová poradkyně',
      'auditorka',
      'mandátní účetní',
      'účetní více organizací, fakturuje',
      'poradce na smlouvu',
      'nyní v důchodu',
    ],
  },
  {
    pattern:
      /zrizovatel|zastup(?:ce|kyne) (?:obce|mesta|klient|rodic|uzivatel)|(?:sestra|bratr|dcera|syn|matka|otec|manzel(?:ka)?) (?:klient|uzivatel|obyvatel)|poverenec pro ochranu|zastupitel(?:ka)?(?![a-z])|zamestnan(?:ec|kyne) (?:mesta|obce|kraje|jine|firmy|spolupracujici)|(?<![a-z])clen(?:ka)? (?:spolku|klubu|vyboru|spravni|dozorci|revizni|kontrolni)/,
    because: 'belongs to the founder or to a body, not to the staff',
    like: ['zaměstnanec zřizovatele', 'zastupitelka obce', 'členka spolku', 'člen revizní komise', 'člen správní rady'],
  },
];
