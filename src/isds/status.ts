import { Failure, type FailureKind } from '../errors.ts';

export type StatusClass = 'ok' | FailureKind;
type Entry = { class: StatusClass; meaning: string };

/**
 * Codes of dmStatus and dbStatus that have been published or observed; the operator of ISDS publishes no complete
 * list. Source: Provozní řád ISDS of 26. 6. 2026, the developers' bulletins and the manuals of the interface.
 */
const known: Record<string, Entry> = {
  '0000': { class: 'ok', meaning: 'Provedeno.' },
  '0001': { class: 'ok', meaning: 'Požadavek byl zaznamenán.' },
  '0002': { class: 'ok', meaning: 'Datová schránka nebyla nalezena.' },
  '0003': { class: 'ok', meaning: 'Nalezeno příliš mnoho schránek, seznam je zkrácený.' },
  '0004': { class: 'ok', meaning: 'Některé kopie hromadné zprávy nebyly odeslány.' },
  '0005': { class: 'ok', meaning: 'Zpráva byla vydána, pečeť ale zatím nemá časové razítko; stáhne se později znovu.' },
  '0009': { class: 'permanent', meaning: 'Adresát nepřijímá poštovní datové zprávy.' },
  '1004': {
    class: 'operator',
    meaning: 'Přihlašovací účet nemá k této operaci oprávnění; je třeba upravit jeho práva v ISDS.',
  },
  '1007': { class: 'permanent', meaning: 'Identifikátor datové schránky nemá správný tvar.' },
  '1058': { class: 'ours', meaning: 'ISDS odmítl zadané datum; jde o chybu podatelny.' },
  '1090': { class: 'credentials', meaning: 'Stávající heslo nesouhlasí.' },
  '1093': { class: 'ours', meaning: 'Zadané datum je příliš vzdálené; jde o chybu podatelny.' },
  '1101': { class: 'ours', meaning: 'Hledání schránky nemá povinný typ; jde o chybu podatelny.' },
  '1109': { class: 'ours', meaning: 'Hledání schránky není jednoznačné; jde o chybu podatelny.' },
  '1137': { class: 'ours', meaning: 'Zadané období je příliš dlouhé; jde o chybu podatelny.' },
  '1152': { class: 'ours', meaning: 'Hledání schránky je prázdné; jde o chybu podatelny.' },
  '1153': { class: 'permanent', meaning: 'Identifikátor schránky nebo IČO nemá správný tvar.' },
  '1154': { class: 'permanent', meaning: 'Identifikátor schránky nebo IČO nemá správný tvar.' },
  '1155': { class: 'ours', meaning: 'Hledání schránky má neplatné podmínky; jde o chybu podatelny.' },
  '1156': { class: 'ours', meaning: 'Hledání schránky má neplatnou velikost stránky; jde o chybu podatelny.' },
  '1180': { class: 'ours', meaning: 'Hledaný text je příliš krátký; jde o chybu podatelny.' },
  '1189': { class: 'ours', meaning: 'Hledání schránky žádá příliš vysokou stránku; jde o chybu podatelny.' },
  '1200': { class: 'permanent', meaning: 'Zpráva nebo příloha je příliš velká.' },
  '1201': { class: 'operator', meaning: 'Vlastní datová schránka je znepřístupněná.' },
  '1211': { class: 'permanent', meaning: 'Zpráva patří jiné datové schránce.' },
  '1214': { class: 'permanent', meaning: 'ISDS odmítl název, typ nebo obsah přílohy.' },
  '1218': { class: 'permanent', meaning: 'Účet nemá právo ke zprávám v datovém trezoru.' },
  '1219': {
    class: 'permanent',
    meaning: 'Zpráva v ISDS není: byla smazána po uplynutí lhůty, nebo nikdy neexistovala.',
  },
  '1229': { class: 'retry', meaning: 'Právě odeslaná zpráva ještě nemá časové razítko; zkusí se to znovu.' },
  '1281': { class: 'permanent', meaning: 'Zpráva je velkoobjemová a běžná služba ji nevydá.' },
  '1286': { class: 'permanent', meaning: 'Nevyužité nahrané přílohy přesáhly povolený objem.' },
  '1296': { class: 'permanent', meaning: 'Zpráva nebo příloha je příliš velká.' },
  '1297': { class: 'permanent', meaning: 'Zpráva je na velkoobjemovou příliš malá.' },
  '1299': { class: 'permanent', meaning: 'Příloha s tímto pořadím ve zprávě není.' },
  '2006': { class: 'ours', meaning: 'ISDS tuto operaci nezná; jde o chybu podatelny.' },
  '2010': { class: 'permanent', meaning: 'První dokument zprávy není platný.' },
  '2011': { class: 'permanent', meaning: 'Identifikátor schránky nebo IČO nemá správný tvar.' },
  '2017': { class: 'ours', meaning: 'Datum nemá správný tvar; jde o chybu podatelny.' },
  '2032': { class: 'permanent', meaning: 'Zpráva nemá žádný dokument.' },
  '2035': { class: 'permanent', meaning: 'Dokument nemá uvedený typ.' },
  '2046': { class: 'permanent', meaning: 'Antivirová kontrola nestihla přílohu prověřit.' },
  '2207': { class: 'retry', meaning: 'Autorita časových razítek není dostupná; zkusí se to znovu.' },
  '2208': { class: 'retry', meaning: 'Přerazítkování se teď nepodařilo; zkusí se to znovu.' },
  '2210': { class: 'retry', meaning: 'Příliš mnoho souběžných přerazítkování; zkusí se to znovu.' },
  '2352': { class: 'retry', meaning: 'Odpověď ještě není připravená; zkusí se to znovu.' },
  '3005': {
    class: 'throttled',
    meaning: 'Příliš mnoho opakovaných stažení zprávy bez časového razítka; počká se aspoň 20 minut.',
  },
  '3006': { class: 'retry', meaning: 'Označení zpráv za doručené trvalo ISDS příliš dlouho; zkusí se to znovu.' },
  '3008': { class: 'throttled', meaning: 'Příliš mnoho souběžných požadavků na účtu; počká se déle.' },
  '3009': { class: 'throttled', meaning: 'Příliš mnoho požadavků na účtu; počká se déle.' },
  '3022': { class: 'permanent', meaning: 'Správce ISDS stažení zprávy zablokoval; je třeba se podívat.' },
  '5001': { class: 'permanent', meaning: 'Taková datová schránka neexistuje.' },
  '9002': { class: 'retry', meaning: 'Vyhledávání v ISDS teď nefunguje; zkusí se to znovu.' },
  '9005': { class: 'retry', meaning: 'ISDS požadavek nezpracoval a neřekl proč; zkusí se to znovu.' },
  '9502': { class: 'retry', meaning: 'Autorita časových razítek selhala; zkusí se to znovu.' },
};

/** The codes of the table. */
export const knownStatuses: readonly string[] = Object.keys(known).sort();

/** What the first digit says about a code that is not in the table. */
const byClass: Record<string, Entry> = {
  '0': { class: 'ok', meaning: 'ISDS požadavek přijal.' },
  '1': { class: 'permanent', meaning: 'ISDS požadavek odmítl; opakování nepomůže.' },
  '2': { class: 'ours', meaning: 'ISDS nepřijal tvar požadavku; jde o chybu podatelny.' },
  '3': { class: 'retry', meaning: 'ISDS požadavek teď nevyřídil; zkusí se to znovu.' },
  '5': { class: 'permanent', meaning: 'ISDS požadavek odmítl; opakování nepomůže.' },
  '9': { class: 'retry', meaning: 'Část ISDS selhala; zkusí se to znovu.' },
};
const unheardOf: Entry = { class: 'retry', meaning: 'ISDS odpověděl neznámým stavem; zkusí se to znovu.' };

/**
 * What a dmStatus or dbStatus code means for us. A code that is not in the table is met by its class (the first
 * digit). `meaning` is a Czech sentence for the operator, with the text of ISDS when the code itself is unknown.
 */
export function classifyStatus(code: string, text: string): { class: StatusClass; meaning: string } {
  if (Object.hasOwn(known, code)) return { ...known[code]! };
  const inferred = (/^\d{4}$/.test(code) && byClass[code.charAt(0)]) || unheardOf;
  const said = tidyText(text);
  return {
    class: inferred.class,
    meaning: said ? `${inferred.meaning} ISDS k tomu říká: „${said}“` : inferred.meaning,
  };
}

/** The failure for a status whose class is not `ok`; the code is `isds-NNNN`. */
export function statusFailure(code: string, text: string): Failure {
  const { class: kind } = classifyStatus(code, text);
  const short = /^[0-9A-Za-z]{1,8}$/.test(code) ? code : 'unknown';
  const said = tidyText(text);
  const kindOrRetry = kind === 'ok' ? 'retry' : kind;
  return new Failure(kindOrRetry, `isds-${short}`, `ISDS answered with status ${short}${said ? `: ${said}` : ''}`);
}

/**
 * The failure for an HTTP status other than 200. `said` is the text of a SOAP Fault if the answer held one; ISDS
 * announces maintenance that way, by 503 with a Czech sentence in faultcode.
 */
export function httpFailure(status: number, said: string): Failure {
  const text = tidyText(said);
  const tail = text ? `: ${text}` : '';
  const failure = (kind: FailureKind, sentence: string) => new Failure(kind, `http-${status}`, `${sentence}${tail}`);
  if (status === 401 || status === 403) return failure('credentials', `ISDS refused the login (HTTP ${status})`);
  if (status === 503) return failure('retry', 'ISDS is out of service for now (HTTP 503)');
  if (status === 429) return failure('throttled', 'ISDS asks for fewer calls (HTTP 429)');
  if (status === 408 || status >= 500) return failure('retry', `ISDS failed to answer (HTTP ${status})`);
  if (status >= 300 && status < 400) {
    return failure(
      'operator',
      `the ISDS address redirects elsewhere (HTTP ${status}); the address or the kind of login is wrong`,
    );
  }
  return failure('operator', `the ISDS address does not offer the service (HTTP ${status})`);
}

/** Foreign text made safe for one line of a log: no control characters, single spaces, at most 200 characters. */
export function tidyText(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  return [...line].slice(0, 200).join('');
}
