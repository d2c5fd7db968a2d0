/**
 * `npm run evaluate`: has the generated messages judged the way the daemon judges mail and says how well. Exits with 1
 * when one of the criteria is not met. Whoever improves judging looks at `--set developing`; the other set is for
 * measuring alone.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { startEmbeddedPostgres } from '../../db/embedded.ts';
import { migrate } from '../../db/migrate.ts';
import { openPool } from '../../db/pool.ts';
import type { SetName } from '../pool.ts';
import { compare } from './compare.ts';
import { judge } from './office.ts';
import { jsonOf, reportOf } from './report.ts';
import { type MessageSet, messagesOf } from './set.ts';
import { criteriaOf } from './tally.ts';
import { volumes } from './words.ts';

type Options = { set: SetName; volume: number; only?: string[]; json?: true; verbose?: true };

const program = new Command('evaluate')
  .description('Has the generated messages judged and reports how many come out as they ought to.')
  .addOption(new Option('--set <name>', 'which messages').choices(['developing', 'measuring']).default('measuring'))
  .addOption(new Option('--volume <number>', 'in which words, to develop on').argParser(volumeNumber).default(1))
  .option('--only <name...>', 'only these stories, or the stories of these messages')
  .option('--json', 'every act, for a program')
  .option('--verbose', 'lists everything that differs from its label');

const options = program.parse().opts<Options>();
const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());

const set = chosen(messagesOf(options.set, options.volume), options.only);
if (set.messages.length === 0) program.error('no message and no story is called that');
const answers = await judgedInOwnDatabase(set).catch((error) => {
  if (stop.signal.aborted) process.exit(130);
  throw error;
});
const judged = compare(set.messages, answers);
const report = options.json
  ? JSON.stringify(jsonOf(options.set, judged), null, 2)
  : reportOf(options.set, judged, options.verbose ?? false);
process.stdout.write(`${report}\n`);
process.exitCode = criteriaOf(judged).every(({ passed }) => passed) ? 0 : 1;

function volumeNumber(text: string): number {
  const number = Number(text);
  // The last volume is the one to measure by.
  if (Number.isInteger(number) && number >= 1 && number < volumes.length) return number;
  throw new InvalidArgumentError(`a number from 1 to ${volumes.length - 1} is needed`);
}

/** Messages of one story may rest on each other, so a story is taken whole. */
function chosen(all: MessageSet, only: string[] | undefined): MessageSet {
  if (only === undefined) return all;
  const stories = new Set(
    all.messages.filter(({ name, story }) => only.includes(name) || only.includes(story)).map(({ story }) => story),
  );
  return { ...all, messages: all.messages.filter(({ story }) => stories.has(story)) };
}

/** A database of its own that is gone afterwards; nothing of it need survive a power cut. */
async function judgedInOwnDatabase(set: MessageSet) {
  await using stack = new AsyncDisposableStack();
  const dir = await mkdtemp(join(tmpdir(), 'podatelna-evaluation-db-'));
  stack.defer(() => rm(dir, { recursive: true, force: true }));
  const server = await startEmbeddedPostgres(dir, () => {}, { fsync: 'off', synchronous_commit: 'off' });
  stack.defer(() => server.stop());
  await migrate(server.url);
  const db = openPool(server.url, { name: 'evaluation', onError: () => {} });
  stack.defer(() => db.end());
  return await judge(set, { db, databaseUrl: server.url }, progress, stop.signal);
}

/** On a terminal only, so that what is piped on is the report alone. */
function progress(done: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of} messages judged${done === of ? '\n' : ''}`);
}
