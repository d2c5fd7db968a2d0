import type { Word } from './word.ts';

/** Login trouble: no act; the answer never carries credentials. */
export const supportWords: readonly Word[] = [
  {
    pattern:
      /(?:zapom[a-z]{2,8}|zabudnut[a-z]{1,2}) [^.!?]{0,50}(?:hesl|jmen|prihlas|login|udaj)|(?:hesl|jmen|prihlas|login)[a-z]{0,6} [^.!?]{0,50}(?:zapom|zabudnut)/,
    because: 'a forgotten password',
    like: ['zapomněla jsem heslo', 'zapomenuté heslo', 'heslo jsme zapomněli'],
  },
  {
    pattern: /(?:nov|zmen|reset|obnov|zaslan|vygenerov)[a-z]{0,5} [^.!?]{0,25}hesl/,
    because: 'a password to be made anew',
    like: ['nové heslo', 'zaslání nového hesla', 'obnovení hesla'],
  },
  {
    pattern:
      /hesl[oa] [^.!?]{0,40}(?:nefung|neplatn|vyprse|zapom|ztra)|vyprsel[ao]? [^.!?]{0,25}hesl|nov(?:e|ych) prihlasovaci(?:ch)? udaj/,
    because: 'a password that does not work',
    like: ['heslo nefunguje', 'heslo mi vypršelo', 'vypršelo heslo', 'nové přihlašovací údaje'],
  },
  {
    pattern:
      /nefung[a-z]{0,4} [^.!?]{0,30}(?:prihla|pristup|hesl)|(?:nelze|nejde|nedari|nemuze[a-z]{0,2}|nemoh[a-z]{0,3})[^.!?]{0,30}prihlas|prihlas[a-z]{0,5} [^.!?]{0,30}(?:nefung|nejde|nelze|nedari)/,
    because: 'a login that does not work',
    like: ['nefunguje nám přihlášení', 'nelze se přihlásit', 'přihlášení nejde'],
  },
  {
    pattern:
      /(?:zablokovan(?:y|eho|emu|ym)|uzamcen[a-z]{0,3}|zamcen[a-z]{0,3}) [^.!?]{0,15}(?:uct|ucet|pristup)|(?:ucet|uctu|pristup)[^.!?]{0,30}(?:zablokovan[aoy]?(?![a-z])|zablokoval|uzamc|zamcen|odemk)|(?:odemk|odemc|odblok)[a-z]{1,6}|(?:zablokoval|uzamkl|zamkl)[aoy]? (?:[a-z]{1,10} ){0,3}(?:uct|ucet|pristup)/,
    because: 'an account that was blocked',
    like: ['zablokovaný účet', 'účet je zablokovaný', 'účet je uzamčen', 'prosím odemkněte účet', 'se zablokoval účet'],
  },
  {
    pattern:
      /(?:zmen|oprav|aktualizac)[a-z]{1,2} (?:[a-z]{5,14} )?e-?mail|(?:spravny|chybny|stary) e-?mail|neplatna e-?mailova adresa|obnov[a-z]{2,4} pristup/,
    because: 'data of an account, or an access that was there before',
    like: ['změna e-mailu', 'aktualizace kontaktního e-mailu', 'obnovení přístupu'],
  },
];

/** A data subject’s right other than withdrawal (GDPR, Art. 15–22): for the data protection officer, never answered here. */
export const dataSubjectWords: readonly Word[] = [
  {
    pattern: /(?:vymaz|smazan|smaz)[a-z]{0,4} [^.!?]{0,40}osobnich udaj/,
    because: 'erasure (Art. 17)',
    like: ['výmaz svých osobních údajů', 'vymazání osobních údajů'],
  },
  {
    pattern: /(?:namitk|oprav)[a-z]{0,3} [^.!?]{0,40}(?:zpracovani|osobnich udaj)|omezeni zpracovani/,
    because: 'objection, rectification, restriction (Art. 16, 18, 21)',
    like: ['námitku proti zpracování', 'oprava osobních údajů', 'omezení zpracování'],
  },
  {
    pattern: /(?:pristup|kopi)[a-z]{0,3} (?:k |mych |svych ){0,2}[^.!?]{0,12}osobni(?:m|ch) udaj|prenositelnost/,
    because: 'access to one’s own data, portability (Art. 15, 20)',
    like: ['přístup k osobním údajům', 'kopii svých osobních údajů'],
  },
  {
    pattern: /(?<![a-z])cl(?:anku|\.) ?(?:15|16|17|18|20|21)(?!\d)[^!?]{0,40}(?:gdpr|narizeni|2016)/,
    because: 'the article cited',
    like: ['čl. 17 GDPR', 'podle čl. 15 nařízení'],
  },
  {
    pattern: /poverenec|poverenc[a-z]{1,3} pro ochranu|stiznost [^.!?]{0,40}osobnich udaj/,
    because: 'a letter to the data protection officer',
    like: ['pověřenci pro ochranu osobních údajů', 'stížnost na zpracování osobních údajů'],
  },
];

/** „Heslo“ in a warning that concerns everybody; beside the software's name it may be somebody's own trouble. */
export const attackWords: readonly Word[] = [
  {
    pattern: /phishing|podvodn[a-z]{1,3} (?:e-?mail|zprav|kampan)|utocni[ck]|kybernetick|zranitelnost/,
    because: 'warnings of attacks',
    like: ['phishing', 'podvodné e-maily', 'útočníci', 'kybernetická hrozba'],
  },
];
