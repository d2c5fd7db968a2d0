import { Failure } from '../errors.ts';
import { classifyStatus } from '../isds/status.ts';

/** Failures that are thrown with a sentence for the log, by code, as the person at the terminal should read them. */
const sentences: Record<string, string> = {
  'http-401':
    'ISDS odmítl jméno nebo heslo (HTTP 401). Podatelna dál nevolá: opravte ISDS_USERNAME a ISDS_PASSWORD, nebo po nápravě na straně ISDS spusťte „podatelna resume poll“.',
  'http-403': 'ISDS odmítl přístup (HTTP 403). Ověřte práva účtu v ISDS.',
  'http-503': 'ISDS má právě odstávku (HTTP 503). Nic se neztratilo; zkuste to později.',
  'credentials-refused':
    'ISDS toto přihlášení už odmítl; podatelna nevolá, dokud se jméno nebo heslo nezmění, nebo dokud nespustíte „podatelna resume poll“.',
  'isds-pause': 'ISDS požádal o přestávku; zkuste to za několik minut.',
  timeout: 'ISDS neodpověděl včas.',
  network: 'ISDS není dostupný. Ověřte ISDS_ENVIRONMENT, ISDS_URL a spojení do sítě.',
  tls: 'Server ISDS neprokázal svou totožnost (TLS). Ověřte ISDS_URL a ISDS_CA_FILE.',
  cut: 'Odpověď ISDS se přerušila.',
  'not-soap': 'Na adrese ISDS odpovídá něco jiného než ISDS. Ověřte ISDS_URL, případně to zkuste později.',
  'isds-ca': 'ISDS_CA_FILE neobsahuje certifikát ve formátu PEM.',
  'ca-file': 'Soubor ISDS_CA_FILE nelze přečíst.',
  'certificate-file':
    'Soubor s přihlašovacím certifikátem nebo klíčem (ISDS_CLIENT_CERT_FILE, ISDS_CLIENT_KEY_FILE) nelze přečíst.',
  'certificate-legacy':
    'Soubor PKCS#12 používá staré šifry, které se už nečtou. Převeďte ho na PEM, který se čte také: openssl pkcs12 -legacy -in stary.p12 -out novy.pem',
  'certificate-passphrase':
    'Přihlašovací certifikát nelze otevřít: heslo ISDS_CLIENT_KEY_PASSPHRASE chybí nebo nesouhlasí.',
  'certificate-no-key': 'K přihlašovacímu certifikátu chybí soukromý klíč (ISDS_CLIENT_KEY_FILE).',
  'certificate-key-mismatch': 'Soukromý klíč nepatří k přihlašovacímu certifikátu.',
  'certificate-unreadable': 'V ISDS_CLIENT_CERT_FILE není certifikát s klíčem ve formátu PEM ani PKCS#12.',
  'certificate-expired': 'Platnost přihlašovacího certifikátu skončila; je třeba nový.',
  'certificate-not-yet': 'Přihlašovací certifikát ještě neplatí.',
  'certificate-refused':
    'ISDS odmítl přihlašovací certifikát. Podatelna dál nevolá: ověřte, že je v ISDS zaregistrovaný, a pak spusťte „podatelna resume poll“.',
  aborted: 'Volání ISDS bylo přerušeno.',
  'queue-away': 'Fronta úloh neodpovídá. Ověřte, že běží Redis a že REDIS_URL platí.',
};

/** First lines of failures that go on with a list. */
const headings: [english: string, czech: string][] = [
  ['the configuration has errors:', 'Nastavení má chyby:'],
  ['the ISDS configuration is incomplete; missing:', 'Nastavení ISDS není úplné; chybí:'],
  ['To try podatelna without a data box run: npm run demo', 'Podatelnu bez datové schránky ukáže: npm run demo'],
];

/** What went wrong, in Czech and without a stack, for the person at the terminal. */
export function inCzech(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Waits end with an AbortError; why they were ended is its cause.
  if (error.name === 'AbortError' && error.cause instanceof Failure) return error.cause.message;
  if (!(error instanceof Failure)) return ofForeign(error);
  const status = /^isds-(\d{4})$/.exec(error.code);
  if (status) return `${classifyStatus(status[1]!, '').meaning} (${error.code})`;
  const boxes = error.code === 'wrong-box' && /data box (\w+), not to (\w+)/.exec(error.message);
  if (boxes)
    return `Přihlášení patří datové schránce ${boxes[1]}, ne ${boxes[2]} (ISDS_BOX_ID); žádná zpráva nebyla vybrána.`;
  const known = sentences[error.code];
  if (known) return known;
  return headings.reduce((text, [english, czech]) => text.replace(english, czech), error.message);
}

/** SQLSTATE and codes of connections (PostgreSQL, appendix A). */
const databaseTroubles: [code: RegExp, because: string][] = [
  [/^(28000|28P01)$/, 'Databáze odmítla jméno nebo heslo z DATABASE_URL.'],
  [/^3D000$/, 'Databáze jmenovaná v DATABASE_URL neexistuje.'],
  [/^42501$/, 'Účet z DATABASE_URL nemá v databázi potřebná práva.'],
  [/^(08|57P|53)/, 'Databáze spojení odmítla nebo ukončila; zkuste to za chvíli.'],
  [
    /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ECONNRESET)$/,
    'Databáze neodpovídá. Ověřte, že Postgres běží a že DATABASE_URL platí.',
  ],
];

function ofForeign(error: Error & { code?: unknown; syscall?: unknown; path?: unknown }): string {
  const code = typeof error.code === 'string' ? error.code : '';
  const trouble = databaseTroubles.find(([pattern]) => pattern.test(code));
  if (trouble) return `${trouble[1]} (${code})`;
  if (/connection (terminated|timeout)|timeout exceeded/i.test(error.message))
    return 'Databáze neodpovídá včas. Ověřte, že Postgres běží a že DATABASE_URL platí.';
  if (typeof error.path === 'string' && /^E[A-Z]+$/.test(code)) {
    const why: Record<string, string> = {
      ENOENT: 'neexistuje',
      EACCES: 'není přístupný tomuto uživateli',
      EPERM: 'není přístupný tomuto uživateli',
      EISDIR: 'je složka',
      ENOTDIR: 'nevede složkou',
      ENOSPC: 'se nevejde na disk',
      EROFS: 'je na disku jen pro čtení',
    };
    return `Soubor ${error.path} ${why[code] ?? 'nelze použít'} (${code}).`;
  }
  return `Neočekávaná chyba: ${error.message || error.name}`;
}
