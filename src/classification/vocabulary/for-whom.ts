import type { Word } from './word.ts';

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
