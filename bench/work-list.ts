/**
 * How long the work list takes over many messages: `node bench/work-list.ts [MESSAGES]` (100,000 unless told). The
 * database is embedded and thrown away at the end. Each list and search is asked 40 times with other words; the
 * printed figures are milliseconds. Not part of the tests.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countWork, listWork, lookUp, type SearchTerms, type WorkFilter } from '../src/cases/work-list.ts';
import { startEmbeddedPostgres } from '../src/db/embedded.ts';
import { migrate } from '../src/db/migrate.ts';
import { openPool } from '../src/db/pool.ts';
import { seedWorkList } from './seed-work-list.ts';

const everything: WorkFilter = { status: null, assessment: null, receivedFrom: null, receivedTo: null, terms: null };
const pending: WorkFilter = { ...everything, status: 'pending' };
const searched = (terms: Partial<SearchTerms>, filter = everything): WorkFilter => ({
  ...filter,
  terms: { number: null, person: null, organisation: null, text: null, ...terms },
});
const caseId = (n: number) => `P${String(n).padStart(7, '0')}`;
const letter = (n: number) => String.fromCharCode(97 + (n % 26));

type Question = { name: string; filter: (turn: number) => WorkFilter; after?: (turn: number) => string | null };

function questions(messages: number): Question[] {
  const some = (turn: number) => 1 + ((turn * 7919) % messages);
  return [
    { name: 'čekající, první strana', filter: () => pending },
    { name: 'čekající, další strana', filter: () => pending, after: (turn) => caseId(some(turn)) },
    { name: 'čekající, k posouzení', filter: () => ({ ...pending, assessment: 'review' }) },
    { name: 'uzavřené, první strana', filter: () => ({ ...everything, status: 'closed' }) },
    { name: 'všechny, další strana', filter: () => everything, after: (turn) => caseId(some(turn)) },
    {
      name: 'podané v jednom dni',
      filter: () => ({ ...everything, receivedFrom: '2026-10-12', receivedTo: '2026-10-12' }),
    },
    { name: 'číslo případu', filter: (turn) => searched({ number: caseId(some(turn)) }) },
    { name: 'číslo zprávy', filter: (turn) => searched({ number: String(100_000_000 + some(turn)) }) },
    { name: 'jejich č. j.', filter: (turn) => searched({ number: `DOM-${some(turn)}/2026` }) },
    {
      name: 'osoba, celé příjmení',
      filter: (turn) => searched({ person: `dvorak${letter(turn)}${letter(turn * 3)}` }),
    },
    { name: 'osoba, časté jméno', filter: () => searched({ person: 'Jana' }) },
    { name: 'osoba, čekající', filter: () => searched({ person: 'Novák' }, pending) },
    {
      name: 'organizace, IČO',
      filter: (turn) => searched({ organisation: String(10_000_000 + ((turn * 31) % 20_000)) }),
    },
    { name: 'organizace, časté slovo', filter: () => searched({ organisation: 'charita' }) },
    { name: 'text, vzácné slovo', filter: (turn) => searched({ text: `slovo${(turn * 97) % 50_000}` }) },
    { name: 'text, slovo v každém', filter: () => searched({ text: 'souhlas' }) },
    {
      name: 'osoba, časté v jednom dni',
      filter: () =>
        searched({ person: 'Jana' }, { ...everything, receivedFrom: '2026-10-12', receivedTo: '2026-10-12' }),
    },
    {
      name: 'slova, která spolu nejsou',
      filter: () => searched({ person: 'Novák', text: 'senior ředitelka' }),
    },
    { name: 'text, časté v čekajících', filter: () => searched({ text: 'senior ředitelka' }, pending) },
  ];
}

const messages = Number(process.argv[2] ?? 100_000);
const turns = 40;
const dir = await mkdtemp(join(tmpdir(), 'podatelna-bench-'));
const server = await startEmbeddedPostgres(dir, () => {});
try {
  await migrate(server.url);
  const db = openPool(server.url, { name: 'bench', onError: () => {} });
  const begun = performance.now();
  await seedWorkList(db, messages, (done) => process.stderr.write(`\r${done} zpráv`));
  process.stderr.write(`, ${Math.round((performance.now() - begun) / 1000)} s\n`);
  console.log(`${messages} zpráv, ${turns} dotazů každého druhu (ms)\n${'dotaz'.padEnd(28)} medián     p95     max`);
  for (const { name, filter, after } of questions(messages)) {
    const list: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      const from = performance.now();
      const search = await lookUp(db, filter(turn));
      await Promise.all([listWork(db, search, after?.(turn) ?? null, 51), countWork(db, search)]);
      list.push(performance.now() - from);
    }
    list.sort((a, b) => a - b);
    const at = (share: number) =>
      list[Math.min(list.length - 1, Math.floor(list.length * share))]!.toFixed(1).padStart(7);
    console.log(`${name.padEnd(28)}${at(0.5)} ${at(0.95)} ${at(1)}`);
  }
  await db.end();
} finally {
  await server.stop();
  await rm(dir, { recursive: true, force: true });
}
