/**
 * Beginnings of the words our matter is known by, folded, six letters or more: a word that is one slip of the keyboard
 * away from one of them is read as if it were written right. Shorter words have too many neighbours.
 */
export const mendedStems: readonly { stem: string; because: string }[] = [
  { stem: 'oksluzb', because: 'the software: OKslžby, OKsulžby' },
  { stem: 'aplikac', because: 'beside the name of an application' },
  { stem: 'poskytovatel', because: 'the longest of the three names, the one most often mistyped' },
  { stem: 'rodina', because: 'counts only beside OKslužby: „rodian“' },
  { stem: 'senior', because: 'counts only beside OKslužby: „senoir“' },
  { stem: 'souhlas', because: 'the consent' },
  { stem: 'zpracovan', because: 'the consent is to the processing' },
  { stem: 'osobnich', because: 'of personal data' },
  { stem: 'zadost', because: 'the request' },
  { stem: 'prosime', because: 'the request' },
  { stem: 'pristup', because: 'what is asked for' },
  { stem: 'povoleni', because: 'what is asked for' },
  { stem: 'zrizeni', because: 'what is asked for' },
  { stem: 'zpristupneni', because: 'what is asked for' },
  { stem: 'uzivatelsk', because: 'a user account or name' },
  { stem: 'odvolavam', because: 'a withdrawal' },
  { stem: 'odvolani', because: 'a withdrawal, beside „souhlasu“' },
  { stem: 'ukonceni', because: 'the end of an office' },
  { stem: 'ukoncil', because: 'the end of an office' },
  { stem: 'reditel', because: 'an office' },
  { stem: 'jednatel', because: 'an office' },
  { stem: 'statutarn', because: 'an office' },
  { stem: 'funkce', because: 'an office' },
  { stem: 'delegov', because: 'a delegation' },
  { stem: 'deleguj', because: 'a delegation' },
  { stem: 'podavan', because: 'what is delegated' },
];

/** Words that are right although they are one letter away from one of ours. */
export const notTypos: readonly { stem: string; because: string }[] = [
  { stem: 'zalost', because: 'sorrow, not „žádost“' },
  { stem: 'zarost', because: 'overgrown, not „žádost“' },
  { stem: 'povolani', because: 'a profession, not „povolení“' },
  { stem: 'prestup', because: 'a transfer or an offence, not „přístup“' },
  { stem: 'pristoup', because: 'to accede, not „přístup“' },
  { stem: 'zarizeni', because: 'a facility, not „zřízení“' },
  { stem: 'odvolac', because: 'of appeals, not „odvolání“' },
  { stem: 'prosin', because: 'December, not „prosíme“' },
  { stem: 'rodinn', because: '„rodinný“ is no name of the application' },
  { stem: 'rodil', because: 'was born, not „rodina“' },
  { stem: 'rovina', because: 'a plain, not „rodina“' },
  { stem: 'senzor', because: 'a sensor, not „senior“' },
  { stem: 'sensor', because: 'a sensor, not „senior“' },
  { stem: 'uzivatelk', because: 'a woman who uses it, not „uživatelský“' },
];
