import { statusNames } from '../cases/decisions.ts';
import { eventKinds as kindsOfEvents } from '../cases/history.ts';

/** The words of the tables in Czech, for people. Used by the commands and by the console. */
export const messageStates: Record<string, string> = {
  listed: 'čeká na stažení',
  stored: 'čeká na zpracování',
  processed: 'zpracována',
  not_ours: 'není naše',
  quarantined: 'v karanténě',
  unavailable: 'v ISDS nedostupná',
};

export const acts: Record<string, string> = {
  consent: 'souhlas',
  access_request: 'žádost o přístup',
  statutory_end: 'konec funkce statutárního zástupce',
  delegation: 'delegování podání',
  consent_withdrawal: 'odvolání souhlasu',
  other: 'jiná záležitost OKslužeb',
};

export const assessments: Record<string, string> = {
  ready: 'připraveno',
  review: 'k posouzení',
  deficient: 'k doplnění',
  information: 'na vědomí',
};

export const proposals: Record<string, string> = {
  create_account: 'zřídit účet',
  enable_application: 'povolit aplikaci',
  none: 'nic',
};

export const statuses: Record<string, string> = statusNames;

export const outcomes: Record<string, string> = { met: 'splněno', not_met: 'nesplněno', unclear: 'nejasné' };

export const signatures: Record<string, string> = { valid: 'platí', invalid: 'NEPLATÍ', unchecked: 'neověřeno úplně' };

export const verdictNames: Record<string, string> = {
  seal: 'pečeť ISDS',
  hash: 'otisk zprávy',
  timeStamp: 'časové razítko',
  ids: 'čísla zprávy a schránky',
  environment: 'prostředí ISDS',
  chain: 'vydavatel certifikátu',
};

export const verdicts: Record<string, string> = { true: 'platí', false: 'NEPLATÍ', unknown: 'neověřeno' };

/** What is told apart in an electronic signature of a document, in the order people read it. */
export const signatureFactNames = {
  intact: 'neporušenost',
  coversWholeDocument: 'rozsah',
  chain: 'certifikát',
  time: 'čas',
} as const;

export const claimedRoles: Record<string, string> = {
  statutory: 'statutární zástupce',
  employee: 'zaměstnanec',
  unknown: 'neuvedena',
};

export const roleNames: Record<string, string> = {
  viewer: 'čtenář',
  operator: 'referent',
  approver: 'schvalovatel',
  administrator: 'správce',
};

export const eventKinds: Record<string, string> = kindsOfEvents;

/** OKslužby – rodina */
export function applicationName(application: string | null): string {
  return application ? `OKslužby – ${application}` : 'aplikace neuvedena';
}

export const documentOutcomes: Record<string, string> = {
  complete: 'přečten celý',
  partial: 'přečten zčásti',
  unreadable: 'nelze přečíst',
};

export const documentKinds: Record<string, string> = {
  pdf: 'PDF',
  docx: 'DOCX',
  odt: 'ODT',
  rtf: 'RTF',
  doc: 'DOC',
  sheet: 'tabulkový sešit',
  slides: 'prezentace',
  text: 'prostý text',
  html: 'HTML',
  xml: 'XML',
  form602: 'formulář 602',
  mail: 'e-mail',
  image: 'obrázek',
  signed_message: 'datová zpráva',
  zip: 'archiv',
  asic: 'podepsaný kontejner ASiC',
  signature: 'elektronický podpis',
  office: 'kancelářský dokument',
  empty: 'prázdný soubor',
  unknown: 'neznámý',
};

/** Values of an act, named as in `Act`; those of the organisation with a prefix. */
export const fieldNames: Record<string, string> = {
  application: 'aplikace',
  role: 'role',
  consentSentence: 'věta souhlasu',
  signedOn: 'datum podpisu',
  givenNames: 'jméno',
  familyName: 'příjmení',
  titles: 'tituly',
  birthSurname: 'rodné příjmení',
  birthDate: 'datum narození',
  birthNumber: 'rodné číslo',
  birthPlace: 'místo narození',
  citizenship: 'občanství',
  address: 'adresa',
  email: 'e-mail',
  phone: 'telefon',
  username: 'uživatelské jméno',
  'organisation.name': 'organizace',
  'organisation.ico': 'IČO',
  'organisation.seat': 'sídlo',
};
