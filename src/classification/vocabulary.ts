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

/** OKslužby in any spelling, folded: OK služby, OK-služby, OKslužeb, OKsluby, Oksluzby. */
export const oksluzby = String.raw`(?<![a-z0-9])o\.?k\.?[ _-]{0,3}slu(?:zb|b|zeb)[a-z]{0,4}`;

/**
 * Signals of the envelope, on folded text (no diacritics, lower case). They are wider than what makes an act: a
 * message of ours left unopened is lost, one opened too many is forgotten again. „Odvolání" alone is never a signal.
 */
export const envelopeSignals: { signal: SignalName; pattern: RegExp; because: string }[] = [
  { signal: 'application', pattern: new RegExp(oksluzby), because: 'the name of the software, in any spelling' },
  {
    signal: 'application',
    pattern: /(?<![a-z])ok ?nouze/,
    because: 'the sister application; regional offices ask for both at once (A-18)',
  },
  {
    signal: 'application',
    pattern: /aplikac[a-z]{1,4} .{0,12}(?:poskytovatel|rodina|senior)/,
    because: 'the application named without OKslužby',
  },
  {
    signal: 'application',
    pattern: /vykaz[a-z]{0,3} socialnich sluzeb/,
    because: 'what the application poskytovatel is used for',
  },
  {
    signal: 'consent',
    pattern: /(?<![a-z])(?:sou|su)hlas(?:u|y|em|ech|um|ov|mi)?(?![a-z])/,
    because: 'people write no more than „souhlas", „souhlasy" or „Souhlas - Petra Nová"',
  },
  { signal: 'consent', pattern: /(?<![a-z])souhlas[-_]/, because: 'an annotation made of a file name' },
  { signal: 'consent', pattern: /tiskopis[a-z]{0,3} souhlas|gdpr/, because: 'the form named by its purpose' },
  {
    signal: 'access_request',
    pattern: /(?:zad|pros|poz)[a-z]{1,7} .{0,40}prist/,
    because: '„žádost o příst…", also cut in mid-word by the limit of 255 characters',
  },
  {
    signal: 'access_request',
    pattern: /(?:povolen[a-z]{1,2}|udelen[a-z]{1,2}|zrizen[a-z]{1,2}|prideleni) (?:k )?pristup/,
    because: "the words of the ministry's page",
  },
  { signal: 'access_request', pattern: /zpristupneni/, because: 'zpřístupnění aplikace' },
  { signal: 'access_request', pattern: /pristup[a-z]{0,3} (?:do|k|ke|pro) /, because: 'přístup do aplikace' },
  {
    signal: 'account',
    pattern:
      /(?:zrizen|zalozen|rozsiren|zrusen|zablokovan|vytvoren|aktivac|deaktivac|zmen)[a-z]{0,3} .{0,25}(?:uct[uy]|uctech|ucet)(?![a-z])/,
    because: 'an account set up, extended or cancelled',
  },
  { signal: 'account', pattern: /uzivatelsk[a-z]{1,3} (?:uct|ucet|jmen|opravnen)/, because: 'a user account or name' },
  {
    signal: 'statutory_end',
    pattern:
      /(?:zmen|nov|ukoncen|konec|skoncen|zanik|odvolan|jmenovan|rezignac|vzdani)[a-z]{0,3} .{0,30}(?:reditel|jednatel|predsed|starost|statutar)/,
    because: 'a change of the statutory body is reported here (R-25)',
  },
  {
    signal: 'statutory_end',
    pattern: /(?:ukoncen|skoncen|konec|zanik)[a-z]{0,2} (?:vykonu )?funkce/,
    because: 'end of office',
  },
  { signal: 'statutory_end', pattern: /odvolani .{0,20}z funkce/, because: 'removal from office, not an appeal' },
  { signal: 'statutory_end', pattern: /zruseni (?:opravneni|pristup)/, because: 'rights to be taken away' },
  { signal: 'delegation', pattern: /deleg(?:ov|ac|uj)/, because: 'delegation of the right to submit (R-18)' },
  {
    signal: 'delegation',
    pattern: /pln[aeou]{1,2} moc.{0,60}(?:podav|podan|vykaz|zadost|ok ?-?sluz)/,
    because: 'a power of attorney for submitting, not any power of attorney',
  },
  {
    signal: 'delegation',
    pattern: /pover[a-z]{2,5} .{0,30}(?:podav|podan|vykaz)/,
    because: '„pověření k podání", not pověření k výkonu sociálně-právní ochrany dětí',
  },
  { signal: 'delegation', pattern: /opravneni .{0,15}(?:podav|podan)/, because: 'the right to submit' },
  {
    signal: 'withdrawal',
    pattern: /(?:odvolan|odvolav|zpetvzet|stazen)[a-z]{0,3} .{0,20}souhlas/,
    because: 'withdrawal of consent; „odvolání" alone is an appeal',
  },
  {
    signal: 'support',
    pattern: /(?:zapomenut|ztracen|nov|zmen|reset|obnov)[a-z]{0,3} .{0,15}(?:hesl|prihlasovac)/,
    because: 'login trouble is answered by the same desk',
  },
  { signal: 'support', pattern: /prihlas(?:eni|it|ovaci)/, because: 'login trouble' },
];

/** Words of the ministry's department; the configured names are added to these. */
export const departmentPatterns: RegExp[] = [
  /odbor[a-z]{0,2} provozu (?:informacnich|ict|ikt|is)/,
  /provozu informacnich a komunikacnich technologi/,
  /(?<![a-z])opikt(?![a-z])/,
];
