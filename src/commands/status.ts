import type { Db } from '../db/pool.ts';
import { czechTime, intakeHealth } from '../intake/health.ts';
import { pauseSentence } from '../intake/pause-words.ts';
import { type RegistersAge, registersAge } from '../registers/registers-age.ts';
import { aresTrouble } from './ares-words.ts';
import { facts } from './print.ts';
import { messageStates } from './words.ts';

/** What `status` and `/readyz` know; plain data for `--json`. */
export async function readStatus(db: Db, pollCron: string, now: Date) {
  const [intake, registers, failures] = await Promise.all([
    intakeHealth(db, pollCron, now),
    registersAge(db),
    recentFailures(db),
  ]);
  return { intake, registers, failures };
}

export type Status = Awaited<ReturnType<typeof readStatus>>;

export type FailureCount = {
  stage: string;
  code: string;
  count: number;
  oldest: Date;
  /** when the first of them began to fail, and when the last one failed last */
  firstAt: Date;
  lastAt: Date;
};

/** Failures of messages that have not ended well, grouped. */
export async function recentFailures(db: Db): Promise<FailureCount[]> {
  const { rows } = await db.query(
    `select state as stage, failure_code as code, count(*) as count, min(delivered_at) as oldest,
            min(failing_since) as "firstAt", max(failed_at) as "lastAt"
       from data_message where failure_code is not null
      group by state, failure_code order by count(*) desc, failure_code limit 50`,
  );
  return rows;
}

export function printStatus({ intake, registers, failures }: Status, now: Date): string {
  const parts: string[] = [];
  if (intake.problems.length > 0) {
    parts.push(`POZOR\n${intake.problems.map((problem) => `  ! ${problem.because}`).join('\n')}`);
  }
  if (intake.pauses.length > 0) {
    parts.push(
      `POZASTAVENO\n${intake.pauses.map((pause) => `  ‖ ${pauseSentence(pause)} Důvod: ${pause.reason} (${pause.pausedBy}, ${czechTime(pause.pausedAt)})`).join('\n')}`,
    );
  }
  if (intake.warnings.length > 0) {
    parts.push(`BRZY\n${intake.warnings.map((warning) => `  ! ${warning.because}`).join('\n')}`);
  }
  parts.push(
    `Příjem\n${facts([
      ['poslední úplný seznam zpráv', intake.lastListingAt ?? 'zatím žádný'],
      ['poslední chyba při vybírání', intake.lastFailureCode],
      ['přihlášení', intake.credentialsRefusedAt ? 'ISDS ho odmítl, volání stojí' : 'v pořádku'],
      ['heslo do ISDS platí', expiry(intake.passwordExpiresAt, now)],
      ['certifikát do ISDS platí', intake.certificateExpiresAt && expiry(intake.certificateExpiresAt, now)],
      ['ISDS hlásí odstávku od', intake.maintenanceAt],
      ['ISDS omezuje účet do', intake.restrictedUntil && intake.restrictedUntil > now ? intake.restrictedUntil : null],
      ['volání ISDS dnes', callsOf(intake.callsToday)],
      [
        'za 7 dní v seznamu nových',
        `${intake.lastWeek.newCount}, z toho ponecháno bez stažení ${intake.lastWeek.leftAlone}`,
      ],
    ])}`,
  );
  parts.push(
    `Čeká\n${facts([
      ...intake.waiting.map(
        ({ stage, count, oldest }) =>
          [messageStates[stage]!, count === 0 ? '0' : `${count} (nejstarší dodána ${age(oldest!, now)})`] as [
            string,
            string,
          ],
      ),
      ['případů čeká na rozhodnutí', intake.pendingCases],
      ['zpráv v karanténě', intake.quarantined],
      ['zpráv v ISDS nedostupných', intake.unavailable],
    ])}`,
  );
  parts.push(`Registry\n${facts(registerFacts(registers, now))}`);
  if (failures.length > 0) {
    parts.push(
      `Nezdařilo se\n${facts(
        failures.map(({ stage, code, count, oldest }) => [
          code,
          `${count}× ${messageStates[stage]}, nejstarší dodána ${age(oldest, now)}`,
        ]),
      )}`,
    );
  }
  return parts.join('\n\n');
}

const callCategories: Record<string, string> = {
  list: 'seznamy',
  download: 'stažení',
  mark: 'označení',
  other: 'ostatní',
};

/** Calls of a day by category: "seznamy 6, stažení 39, …". */
export function callsOf(calls: Record<string, number>): string {
  return Object.entries(callCategories)
    .map(([category, label]) => `${label} ${calls[category] ?? 0}`)
    .join(', ');
}

function registerFacts(registers: RegistersAge, now: Date): [string, string | null][] {
  const { providers, accounts } = registers;
  return [
    [
      'poskytovatelé (RPSS)',
      providers
        ? `${providers.providers} poskytovatelů, ${snapshotAge(providers.takenAt, now)}`
        : 'zatím nenahráno: import providers',
    ],
    ['stahování RPSS', downloadInWords(registers, now)],
    [
      'účty OKslužeb',
      accounts
        ? `${accounts.rows} řádků${accounts.complete ? ', úplný seznam' : ', neúplný seznam'}, stav ${age(new Date(accounts.takenAt), now)}`
        : 'zatím nenahráno: import accounts',
    ],
    ['veřejný rejstřík (ARES)', aresInWords(registers, now)],
  ];
}

const longestAgeMs = 48 * 3_600_000;

/** The age of the snapshot of providers; older than 48 hours it says nothing of what is filed now (A-10). */
export function snapshotAge(takenAt: string, now: Date): string {
  const state = `stav ${age(new Date(takenAt), now)}`;
  return now.getTime() - Date.parse(takenAt) > longestAgeMs
    ? `${state} – STARÉ: registraci u nových podání nelze ověřit`
    : state;
}

const downloadOutcomes = {
  imported: 'nahráno',
  unchanged: 'beze změny',
  refused: 'NENAHRÁNO',
  failed: 'NEZDAŘILO SE',
} as const;

/** The scheduled download of the register of providers in one line; null when there was none yet. */
export function downloadInWords({ download }: RegistersAge, now: Date): string | null {
  if (!download) return null;
  const { attemptedAt, outcome, because, succeededAt } = download;
  const success = succeededAt ? `naposledy v pořádku ${age(succeededAt, now)}` : 'v pořádku zatím nikdy';
  const last = `${downloadOutcomes[outcome]} ${age(attemptedAt, now)}`;
  return because ? `${last}: ${because} (${success})` : last;
}

/** The state of look-ups in the public register in one line; null when none was made. */
export function aresInWords({ ares }: RegistersAge, now: Date): string | null {
  if (!ares) return null;
  const answers = ares.lastAnswerAt
    ? `organizací ${ares.answered}, poslední odpověď ${age(ares.lastAnswerAt, now)}`
    : 'zatím žádná odpověď';
  return ares.unanswered > 0 && ares.lastFailure
    ? `${answers}; bez odpovědi ${ares.unanswered} (${aresTrouble(ares.lastFailure)})`
    : answers;
}

/** How long the password still lasts, in words. */
export function expiry(expiresAt: Date | null, now: Date): string {
  if (!expiresAt) return 'bez omezení, nebo zatím nezjištěno';
  const days = Math.floor((expiresAt.getTime() - now.getTime()) / 86_400_000);
  return days < 0 ? 'vypršelo' : `ještě ${days} ${days === 1 ? 'den' : days >= 2 && days <= 4 ? 'dny' : 'dní'}`;
}

/** "před chvílí", "před 5 min", "před 3 h", "před 12 dny". */
export function age(since: Date, now: Date): string {
  const minutes = Math.max(0, Math.round((now.getTime() - since.getTime()) / 60_000));
  if (minutes < 1) return 'před chvílí';
  if (minutes < 60) return `před ${minutes} min`;
  if (minutes < 48 * 60) return `před ${Math.round(minutes / 60)} h`;
  return `před ${Math.round(minutes / 1440)} dny`;
}
