import type { Db } from '../db/pool.ts';
import type { IntakeHealth, Problem } from '../intake/health.ts';
import { expiryThreshold } from '../intake/login-expiry.ts';
import { problemCodes } from '../readiness.ts';
import { registersAge } from '../registers/registers-age.ts';
import { accountNewsAgeHours } from '../validation/account.ts';
import { snapshotAgeHours } from '../validation/rules/provider.ts';
import { reportedTroubles } from './reported.ts';

/** Everything an alarm can be about. What to do is told in `because`, and at length in docs/operations.md. */
export const alarmCodes = [
  ...problemCodes,
  'password-expires',
  'password-expires-soon',
  'certificate-expires',
  'certificate-expires-soon',
  'paused-long',
  'quarantine',
  'urgent-case',
  'register-refused',
  'providers-old',
  'accounts-old',
] as const;
export type AlarmCode = (typeof alarmCodes)[number];

/** Something a person should know of now; `subject` is the id of a case, or empty. Never anybody's data. */
export type Condition = { code: AlarmCode; subject: string; because: string };

/** Days before its end at which a password or a certificate is told of a second time. */
const soonDays = 3;

/** What holds at `now`, by Postgres; `problems` are those of the whole, the queue among them. */
export async function currentConditions(
  db: Db,
  intake: IntakeHealth,
  problems: Problem[],
  now: Date,
): Promise<Condition[]> {
  const [cases, registers, reported] = await Promise.all([urgentCases(db), registersAge(db), reportedTroubles(db)]);
  const conditions: Condition[] = [...problems, ...intake.warnings].map(({ code, because }) => ({
    code: code as AlarmCode,
    subject: '',
    because,
  }));
  const { passwordExpiresAt, certificateExpiresAt, quarantine, quarantined } = intake;
  for (const [code, expiresAt] of [
    ['password-expires', passwordExpiresAt],
    ['certificate-expires', certificateExpiresAt],
  ] as const) {
    const threshold = expiresAt && expiryThreshold(expiresAt, now);
    const warning = intake.warnings.find((each) => each.code === code);
    if (warning && threshold !== null && threshold <= soonDays)
      conditions.push({ code: `${code}-soon`, subject: '', because: warning.because });
  }
  if (quarantine.lately > 0) {
    conditions.push({
      code: 'quarantine',
      subject: '',
      because: `V karanténě přibyly zprávy (za poslední den: ${quarantine.lately}, celkem v ní: ${quarantined}). Vypíše je „podatelna messages --state quarantined“; každou musí posoudit člověk.`,
    });
  }
  for (const caseId of cases) {
    conditions.push({
      code: 'urgent-case',
      subject: caseId,
      because: `Případ ${caseId} je naléhavý (konec funkce, nebo odvolání souhlasu) a čeká na rozhodnutí.`,
    });
  }
  const old = (takenAt: string | undefined, hours: number) =>
    takenAt !== undefined && now.getTime() - new Date(takenAt).getTime() > hours * 3_600_000;
  if (old(registers.providers?.takenAt, snapshotAgeHours)) {
    conditions.push({
      code: 'providers-old',
      subject: '',
      because: `Registr poskytovatelů je starší než ${snapshotAgeHours} hodin a nová podání podle něj nelze posoudit. Nahrajte nový: „podatelna import providers SOUBOR“.`,
    });
  }
  if (old(registers.accounts?.takenAt, accountNewsAgeHours.no)) {
    conditions.push({
      code: 'accounts-old',
      subject: '',
      because: `Seznam účtů je starší než ${accountNewsAgeHours.no / 24} dní a nelze z něj poznat, kdo účet nemá. Nahrajte nový: „podatelna import accounts SOUBOR“.`,
    });
  }
  const { download, providers } = registers;
  if (
    download?.outcome === 'refused' &&
    !(providers && new Date(providers.importedAt) > new Date(download.attemptedAt))
  ) {
    conditions.push({
      code: 'register-refused',
      subject: '',
      because: `Stažený registr poskytovatelů nebyl nahrán: ${download.because} Je-li správně, nahrajte ho ručně: „podatelna import providers SOUBOR --force“.`,
    });
  }
  return [...conditions, ...reported];
}

async function urgentCases(db: Db): Promise<string[]> {
  const { rows } = await db.query<{ case_id: string }>(
    `select case_id from access_case where status = 'pending' and urgent order by received_at, case_id`,
  );
  return rows.map((row) => row.case_id);
}
