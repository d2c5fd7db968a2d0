import { assessments } from '../commands/words.ts';
import type { Db } from '../db/pool.ts';

export type Counts = {
  messages: number;
  waiting: number;
  notOurs: number;
  processed: number;
  quarantined: number;
  cases: Record<string, number>;
};

export async function readCounts(db: Db): Promise<Counts> {
  const messages = await db.query(
    `select count(*) as messages,
            count(*) filter (where state in ('listed', 'stored')) as waiting,
            count(*) filter (where state = 'not_ours') as "notOurs",
            count(*) filter (where state = 'processed') as processed,
            count(*) filter (where state = 'quarantined') as quarantined
       from data_message`,
  );
  const cases = await db.query<{ assessment: string; count: number }>(
    'select assessment, count(*) as count from access_case group by assessment',
  );
  return { ...messages.rows[0], cases: Object.fromEntries(cases.rows.map((row) => [row.assessment, row.count])) };
}

/** "zprávy: 46 (zpracováno 30, …) → případy: 38 (připraveno 6, …)" */
export function printCounts(counts: Counts): string {
  const total = Object.values(counts.cases).reduce((sum, count) => sum + count, 0);
  const parts = Object.entries(assessments).map(([assessment, label]) => `${label} ${counts.cases[assessment] ?? 0}`);
  return (
    `zprávy: ${counts.messages} (čeká ${counts.waiting}, zpracováno ${counts.processed}, nejsou naše ${counts.notOurs}, ` +
    `v karanténě ${counts.quarantined}) → případy: ${total} (${parts.join(', ')})`
  );
}

/** Tells how messages become cases whenever it changes, at most once a second. */
export function followProgress(db: Db, say: (line: string) => void): Disposable {
  let told = '';
  let asking = false;
  const timer = setInterval(async () => {
    if (asking) return;
    asking = true;
    try {
      const line = printCounts(await readCounts(db));
      if (line !== told) say(line);
      told = line;
    } catch {
      // The database is stopping or starting; the daemon itself says so.
    } finally {
      asking = false;
    }
  }, 1000);
  return { [Symbol.dispose]: () => clearInterval(timer) };
}
