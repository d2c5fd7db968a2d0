import type { Word } from './word.ts';

/** What the consenting person says. */
export const consentingWords: readonly Word[] = [
  {
    pattern: /(?:souhlasim|suhlasim)(?![a-z])/,
    because: 'the declaration in one word',
    like: ['souhlasím se zpracováním', 'Súhlasím'],
  },
  {
    pattern:
      /(?:(?:udelu|dav|poskytu|vyslovu|udel)[a-z]{1,4}|vyjadruji(?![a-z]))[^.!?]{0,90}?(?<![a-z])(?:souhlas|suhlas)/,
    because: 'the legal turn, with the controller between the two words',
    like: ['uděluji tímto Ministerstvu práce souhlas', 'dávám souhlas', 'udeľujem súhlas', 'vyjadřuji svůj souhlas'],
  },
  {
    pattern:
      /(?<![a-z])(?:souhlas|suhlas)(?: timto)? (?:udelu|udelil|dav)[a-z]{0,4}|^(?:souhlas|suhlas) se zpracovanim (?:(?!ktery|(?<![a-z])ze(?![a-z])|odvol|informac|zamestnavatel|neda)[^.!?;]){0,130} (?:udeluji|davam|poskytuji|vyslovuji)(?! ?:| [^.!?]{0,20}ne(?:da|udel))(?![a-z])/,
    because: 'the same turned round',
    like: ['souhlas tímto uděluji', 'souhlas dávám', 'Souhlas se zpracováním osobních údajů pro OKslužby poskytuji'],
  },
];

/** A consent in the third person, as solemn letters speak of their writer. */
export const thirdPersonConsentWords: readonly Word[] = [
  {
    pattern:
      /(?<![a-z])(?:dobrovolne|vyslovne|svobodne|timto) (?:[a-z]{1,12} ){0,4}(?:souhlasi|suhlasi),? (?:s tim,? )?(?:aby|se zpracovanim)(?![a-z])/,
    because: 'with an adverb of declaring; without it, it tells of somebody',
    like: [
      'dobrovolně a výslovně souhlasí, aby',
      'tímto dle nařízení GDPR souhlasí se zpracováním',
      'tímto souhlasí se zpracováním',
    ],
  },
];

/** The consent of others, or what is only told of it. */
export const reportedConsentWords: readonly Word[] = [
  {
    pattern: /(?<![a-z])(?:ze|kter[aey]|jiz|jimz|zda|jestli|pokud|obe|oba|vsichni|pouze|nikoliv?|zamestnanc|klient)/,
    because: 'told of somebody, of several, on a condition, or to another',
    like: ['že tímto souhlasí', 'která dobrovolně souhlasí', 'údaje svých zaměstnanců'],
  },
];

/** The consent that the sentence before speaks of is given, and no more is said. */
export const givingThatWords: readonly Word[] = [
  {
    pattern:
      /^(?:ten|jej|ho)(?: vam)?(?: timto| nyni| tedy| proto| dobrovolne){0,2} (?:davam|udeluji|poskytuji)(?: timto| dobrovolne)?[.!]*$/,
    because: 'the pronoun with the verb',
    like: ['Ten Vám tímto dávám.', 'Ten tedy uděluji'],
  },
];

/** The person refuses, or takes back what was given. */
export const refusingWords: readonly Word[] = [
  {
    pattern: /nesouhlas(?:im|ila?|ime|u|em)?(?![a-z])|nesuhlasim|nebudu souhlasit|souhlasit [^.]{0,60}nebudu/,
    because: 'the opposite of the declaration',
    like: ['nesouhlasím', 'vyjadřuji nesouhlas', 'nebudu souhlasit', 'souhlasit s tím nebudu'],
  },
  {
    pattern: /neudel(?:im|uj[iu]|ila?|ujeme|ujem)|nedavam|neposkytuji|odmitam|nepreji si/,
    because: 'the legal turn denied',
    like: ['neuděluji', 'nedávám', 'odmítám', 'nepřeji si'],
  },
  {
    pattern: /odvolavam|stahuji|zpetvzeti|ber(?:u|eme) (?:timto |jej |ho )?zpet/,
    because: 'taken back; beside a form that consents only a person can tell which holds',
    like: ['odvolávám', 'beru tímto zpět', 'bereme zpět'],
  },
];

/** A consent with strings attached. */
export const reservationWords: readonly Word[] = [
  {
    pattern: /(?<!bez )(?<!bez jakychkoli )(?<![a-z])vyhrad(?:ou|ami|a|u|y)/,
    because: 'a consent with a reservation is not the one the ministry needs; „bez výhrad“ is',
    like: ['s výhradou', 'výhrady'],
  },
];

/** Words that make a condition of what follows them. */
export const conditionWords: readonly Word[] = [
  {
    pattern: /pokud|jestlize|kdyby|v pripade|za predpokladu/,
    because: 'what follows is said for the case that something happens',
    like: ['pokud souhlasím', 'v případě', 'za předpokladu'],
  },
  { pattern: /(?:ne)?[a-z]{3,10}-li/, because: 'the bookish conditional', like: ['souhlasím-li', 'neudělím-li'] },
];

/** The consent is given for somebody else. */
export const forOthersWords: readonly Word[] = [
  {
    pattern: /za (?:ni|nej|sve zamestnan|nase zamestnan|zamestnan|svou dceru|sveho syna)/,
    because: 'a consent is the person’s own (R-12)',
    like: ['za ni', 'za své zaměstnance', 'za svého syna'],
  },
  { pattern: /jejich/, because: 'whose data, if not one’s own', like: ['jejich osobních údajů'] },
  {
    pattern: /jmenem (?:zamestnan|organizace)/,
    because: 'an organisation cannot consent for its people',
    like: ['jménem zaměstnanců', 'jménem organizace'],
  },
];

/** A guardian or the parent of a minor speaks. */
export const guardianWords: readonly Word[] = [
  {
    pattern: /opatrovn[a-z]{1,4}|zakonn[a-z]{1,3} zastup[a-z]{1,6}|nezletil[a-z]{1,4}/,
    because: 'users of the applications are adults who act for themselves',
    like: ['opatrovník', 'zákonný zástupce', 'nezletilého'],
  },
];

/** The consent is to somebody other than the ministry. */
export const elsewhereWords: readonly Word[] = [
  {
    pattern: /zamestnavateli(?![a-z])|(?<![a-z])spolecnosti(?![a-z])/,
    because: 'a consent to the employer or a company is not one to the ministry',
    like: ['svému zaměstnavateli', 'společnosti'],
  },
];

/** The consent is about personal data. */
export const personalDataWords: readonly Word[] = [
  { pattern: /(?<![a-z])(?:udaj|gdpr)/, because: 'what the consent must be about', like: ['osobních údajů', 'GDPR'] },
];

/** The ministry is named. */
export const ministryWords: readonly Word[] = [
  {
    pattern: /ministerstv|mpsv/,
    because: 'the controller named by word or abbreviation',
    like: ['Ministerstvu', 'MPSV'],
  },
];

/** Purposes of other consent forms that come to the same box. */
export const anotherMatterWords: readonly Word[] = [
  {
    pattern: /uchazec|vyberov[a-z]{1,3} rizen/,
    because: 'forms of people who apply for a job',
    like: ['uchazeče o zaměstnání', 'výběrového řízení'],
  },
  { pattern: /(?<![a-z])projekt|dotac/, because: 'forms of subsidised projects', like: ['projektu', 'dotace'] },
  {
    pattern: /(?<![a-z])(?:ditete|deti|detmi)(?![a-z])|tabor/,
    because: 'forms of parents',
    like: ['dítěte', 'dětí', 'tábor'],
  },
  {
    pattern: /skolen|kurz(?:u|y|ech)?(?![a-z])|seminar|konferenc|newsletter|obchodni(?:ch|mi) sdelen/,
    because: 'forms of courses and advertising',
    like: ['školení', 'kurzu', 'semináře', 'obchodních sdělení'],
  },
  { pattern: /fotograf|audiovizual/, because: 'consent to pictures', like: ['fotografií', 'audiovizuálního záznamu'] },
  { pattern: /pacient/, because: 'consent to care', like: ['pacienta'] },
  {
    pattern: /prispev[ek]|davk[yua](?![a-z])|exekuc|oddluz/,
    because: 'papers of benefits and debts',
    like: ['příspěvku na péči', 'dávky', 'exekuce', 'oddlužení'],
  },
];

/** What only our forms speak of, whatever else stands on them. */
export const ourMatterWords: readonly Word[] = [
  {
    pattern: /uzivatelsk[a-z]{1,3} (?:uc|jmen)|identifikator[a-z]{0,2} klienta|(?<![a-z])ik mpsv|aplikac/,
    because: 'an account, the client identifier (R-11) or an application',
    like: ['uživatelský účet', 'identifikátor klienta MPSV', 'IK MPSV', 'k aplikaci'],
  },
];

/** The paper is a sample, a draft or void. */
export const sampleWords: readonly Word[] = [
  {
    pattern: /vzor(?! c\.? ?\d)|vzory|vzorov[a-z]{1,3}|specimen|sablona/,
    because: 'a sample to be copied; „vzor č. 3“ is the number of a form',
    like: ['VZOR', 'vzorový formulář', 'šablona'],
  },
  {
    pattern: /koncept|ukazk[a-z]{1,2}|priklad(?:u|y)?|neodesilat/,
    because: 'not meant to be sent',
    like: ['koncept', 'ukázka', 'příklad', 'NEODESÍLAT'],
  },
  {
    pattern: /storno|stornovan[oaey]|neplatn[eya]/,
    because: 'no longer meant',
    like: ['STORNO', 'stornováno', 'neplatné'],
  },
];

/** Words of a form on which the choice is made by striking out. */
export const strikeOutWords: readonly Word[] = [
  {
    pattern: /nehodici|skrtnete|zakrouzk/,
    because: 'what was struck out or circled by hand the text does not tell',
    like: ['nehodící se škrtněte', 'zakroužkujte'],
  },
];

/** The act repealed in 2019; only forms of an older version cite it. */
export const repealedLaw: Word = {
  pattern: /(?<!\d)101\s?\/\s?2000/,
  because: 'zákon č. 101/2000 Sb. was repealed by zákon č. 110/2019 Sb.',
  like: ['zákona č. 101/2000 Sb.', '101 / 2000'],
};

/** The law in force beside it. */
export const presentLawWords: readonly Word[] = [
  {
    pattern: /2016\s?\/\s?679|gdpr|110\s?\/\s?2019|obecn[a-z]{1,3} narizen/,
    because: 'GDPR or the Czech act that goes with it',
    like: ['(EU) 2016/679', 'GDPR', 'č. 110/2019 Sb.', 'obecného nařízení'],
  },
];

/** Words that are Slovak and not Czech, folded; two of them, or one beside a Slovak letter, make a text Slovak. */
export const slovakWords: readonly Word[] = [
  {
    pattern: /priezvisko|meno a|narodenia|bydlisko|podpisany|organizacia/,
    because: 'labels of a form',
    like: ['Priezvisko', 'Meno a priezvisko', 'dátum narodenia', 'bydlisko', 'organizácia'],
  },
  {
    pattern: /suhlas|suhlasim|spracovanim|osobnych|udajov/,
    because: 'the sentence of consent',
    like: ['súhlas', 'spracovaním', 'osobných údajov'],
  },
  {
    pattern: /ziadam|ziadost|pristupu k aplikacii|odvolavam suhlas/,
    because: 'a request or a withdrawal',
    like: ['žiadam', 'žiadosť'],
  },
  {
    pattern: /ukrajins|slovenska republika/,
    because: 'citizenship as it is written in Slovak',
    like: ['Slovenská republika'],
  },
];

/** Slovak letters that Czech does not have, on text as written. */
export const slovakLetters = /[ľĺŕôä]/iu;
