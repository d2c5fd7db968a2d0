/**
 * `npm run evaluate:documents`: reads the generated set of documents the way the daemon does and says how well. Exits with
 * 1 when one of the four criteria is not met. Whoever improves reading looks at `--set developing`; the other set is
 * for measuring alone.
 */
import { Command, Option } from 'commander';
import type { SetName } from '../pool.ts';
import { measure } from './measure.ts';
import { jsonOf, reportOf } from './report.ts';
import { documentsOf, type PlannedDocument } from './set.ts';
import { criteriaOf } from './tally.ts';

type Options = { set: SetName; only?: string[]; json?: true; verbose?: true; keep?: string; readings?: string };

const program = new Command('evaluate:documents')
  .description('Reads the generated documents and reports how many of their fields come out right.')
  .addOption(new Option('--set <name>', 'which documents').choices(['developing', 'measuring']).default('measuring'))
  .option('--only <word...>', 'only documents of this class (text, office, scan, hand), layout, format or look')
  .option('--json', 'every field, for a program')
  .option('--verbose', 'lists every field that is wrong or missing')
  .option('--keep <folder>', 'leaves the documents in this folder')
  .option('--readings <folder>', 'takes what was read before from this folder and leaves there what is read now');

const options = program.parse().opts<Options>();
const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());

const documents = documentsOf(options.set).filter((document) => isWanted(document, options.only));
if (documents.length === 0) program.error('no document is of that kind');
const { keep = null, readings = null } = options;
const measured = await measure(documents, keep, readings, progress(documents.length), stop.signal).catch((error) => {
  if (stop.signal.aborted) process.exit(130);
  throw error;
});
const report = options.json
  ? JSON.stringify(jsonOf(options.set, measured), null, 2)
  : reportOf(options.set, measured, options.verbose ?? false);
process.stdout.write(`${report}\n`);
process.exitCode = criteriaOf(measured).every(({ passed }) => passed) ? 0 : 1;

function isWanted(document: PlannedDocument, only: string[] | undefined): boolean {
  const about = [document.class, document.layout, document.format, document.look, document.name];
  return only === undefined || only.some((word) => about.includes(word.toLowerCase()));
}

/** On a terminal only, so that what is piped on is the report alone. */
function progress(all: number): (done: number) => void {
  if (!process.stderr.isTTY) return () => {};
  return (done) => process.stderr.write(`\r${done} of ${all} documents read${done === all ? '\n' : ''}`);
}
