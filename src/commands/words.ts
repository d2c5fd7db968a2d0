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

export const statuses: Record<string, string> = {
  pending: 'čeká na rozhodnutí',
  approved: 'schváleno',
  provisioned: 'zřízeno',
  closed: 'uzavřeno',
  awaiting_sender: 'čeká na odesílatele',
  declined: 'odmítnuto',
  superseded: 'nahrazeno',
};

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

export const eventKinds: Record<string, string> = {
  opened: 'založen',
  judged_anew: 'posouzen znovu',
  approved: 'schválen',
  declined: 'odmítnut',
  called_to_complete: 'vyzváno k doplnění',
  closed: 'uzavřen',
  superseded: 'nahrazen',
  returned: 'vrácen',
  claimed: 'převzat ke zřízení',
  provisioned: 'zřízen',
  provisioning_failed: 'zřízení se nezdařilo',
};

/** OKslužby – rodina */
export function applicationName(application: string | null): string {
  return application ? `OKslužby – ${application}` : 'aplikace neuvedena';
}
