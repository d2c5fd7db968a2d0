import { auditHead } from '../audit/read-audit.ts';
import type { Db } from '../db/pool.ts';
import { readTally, type Tally } from '../processing/tally.ts';
import { registersAge } from '../registers/registers-age.ts';

/** What the metrics tell beside the health of intake. */
export type MetricFacts = {
  cases: { status: string; assessment: string; count: number }[];
  registersTakenAt: Record<'providers' | 'accounts', Date | null>;
  alarms: { code: string; count: number }[];
  /** tellings that wait for another try or were given up */
  untoldAlarms: number;
  auditEntries: number;
  tally: Tally[];
};

export async function readMetricFacts(db: Db): Promise<MetricFacts> {
  const [cases, registers, alarms, untold, audit, tally] = await Promise.all([
    db.query<MetricFacts['cases'][number]>(
      'select status, assessment, count(*) as count from access_case group by status, assessment',
    ),
    registersAge(db),
    db.query<MetricFacts['alarms'][number]>(
      'select code, count(*) as count from alarm where ended_at is null group by code',
    ),
    db.query<{ count: number }>(
      'select count(*) as count from alarm_telling where told_at is null and (attempts > 0 or given_up_at is not null)',
    ),
    auditHead(db),
    readTally(db),
  ]);
  return {
    cases: cases.rows,
    registersTakenAt: {
      providers: registers.providers && new Date(registers.providers.takenAt),
      accounts: registers.accounts && new Date(registers.accounts.takenAt),
    },
    alarms: alarms.rows,
    untoldAlarms: untold.rows[0]!.count,
    auditEntries: audit?.number ?? 0,
    tally,
  };
}
