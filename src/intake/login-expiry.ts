import type { Db } from '../db/pool.ts';
import type { Log } from '../log.ts';

/** Days before the end at which a person is warned (facts.md §5). */
const thresholds = [21, 7, 3, 1] as const;
const dayMs = 86_400_000;

export type LoginExpiry = {
  /** null: does not expire, or there is no password */
  passwordExpiresAt: Date | null;
  /** null: there is no certificate */
  certificateExpiresAt: Date | null;
};

/** The smallest threshold that the time left has fallen to; 0 when it is over, null while there is time enough. */
export function expiryThreshold(expiresAt: Date, now: Date): number | null {
  const leftMs = expiresAt.getTime() - now.getTime();
  if (leftMs <= 0) return 0;
  return thresholds.findLast((days) => leftMs <= days * dayMs) ?? null;
}

/** Keeps what ISDS and the certificate say about the end of the login. */
export async function recordLoginExpiry(db: Db, accountId: string, expiry: LoginExpiry): Promise<void> {
  await db.query(
    `update isds_account
        set password_expires_at = $2, certificate_expires_at = $3, password_checked_at = now()
      where account = $1`,
    [accountId, expiry.passwordExpiresAt, expiry.certificateExpiresAt],
  );
}

/** Whether it is a day since the end of the password was read. */
export async function loginExpiryIsStale(db: Db, accountId: string): Promise<boolean> {
  const { rowCount } = await db.query(
    `select from isds_account
      where account = $1 and (password_checked_at is null or password_checked_at <= now() - interval '1 day')`,
    [accountId],
  );
  return rowCount === 1;
}

/** Writes one line to the log for each threshold crossed, in whichever process is first to see it. */
export async function warnOfLoginExpiry(db: Db, accountId: string, now: Date, log: Log): Promise<void> {
  for (const what of ['password', 'certificate'] as const) {
    const { rows } = await db.query<{ expires_at: Date | null }>(
      `select ${what}_expires_at as expires_at from isds_account where account = $1`,
      [accountId],
    );
    const expiresAt = rows[0]?.expires_at ?? null;
    const threshold = expiresAt && expiryThreshold(expiresAt, now);
    if (expiresAt === null || threshold === null) {
      // A new password or certificate: the next end is warned of from the beginning.
      await db.query(
        `update isds_account set ${what}_warned_days = null where account = $1 and ${what}_warned_days is not null`,
        [accountId],
      );
      continue;
    }
    const { rowCount } = await db.query(
      `update isds_account set ${what}_warned_days = $2
        where account = $1 and (${what}_warned_days is null or ${what}_warned_days > $2)`,
      [accountId, threshold],
    );
    if (rowCount === 0) continue;
    const facts = { expires_at: expiresAt.toISOString(), days_left: daysLeft(expiresAt, now) };
    log.warn(facts, threshold === 0 ? `the ISDS ${what} has expired` : `the ISDS ${what} expires soon`);
  }
}

const dayFormat = new Intl.DateTimeFormat('cs-CZ', { dateStyle: 'long', timeZone: 'Europe/Prague' });

/** What a person should know about the end of the login, in Czech; empty while there is time enough. */
export function loginExpiryWarnings(expiry: LoginExpiry, now: Date): { code: string; because: string }[] {
  const warnings: { code: string; because: string }[] = [];
  const warn = (code: string, expiresAt: Date | null, what: string, todo: string) => {
    if (!expiresAt || expiryThreshold(expiresAt, now) === null) return;
    const left = daysLeft(expiresAt, now);
    const until = left < 0 ? 'už neplatí' : `platí už jen ${czechDays(left)}`;
    warnings.push({ code, because: `${what} ${until} (konec platnosti ${dayFormat.format(expiresAt)}). ${todo}` });
  };
  warn(
    'password-expires',
    expiry.passwordExpiresAt,
    'Heslo do ISDS',
    'Změňte ho v portálu datových schránek, nové dejte do nastavení (ISDS_PASSWORD) a podatelnu spusťte znovu.',
  );
  warn(
    'certificate-expires',
    expiry.certificateExpiresAt,
    'Certifikát pro přihlášení do ISDS',
    'Získejte nový, zaregistrujte ho v portálu datových schránek, vyměňte soubor (ISDS_CLIENT_CERT_FILE) a podatelnu spusťte znovu.',
  );
  return warnings;
}

/** Whole days left; negative when it is over. */
export function daysLeft(expiresAt: Date, now: Date): number {
  return Math.floor((expiresAt.getTime() - now.getTime()) / dayMs);
}

export function czechDays(days: number): string {
  if (days === 0) return 'méně než den';
  return `${days} ${days === 1 ? 'den' : days <= 4 ? 'dny' : 'dní'}`;
}
