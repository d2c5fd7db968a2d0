import { parseArgs } from 'node:util';
import { Failure } from '../errors.ts';

export const help = `Ukázka podatelny: vestavěný Postgres, simulátor ISDS s ukázkovými zprávami a celá podatelna.

Použití: npm run demo -- [--once] [--fresh]

  --once     jeden úplný příjem, souhrn a konec
  --fresh    začne znovu od prázdné databáze
  --help     tato nápověda

Data zůstávají ve složce .data/demo. Ukončí se klávesami Ctrl-C.
`;

export type DemoOptions = { once: boolean; fresh: boolean; help: boolean };

/** The options of the command line; throws `operator` on any other. */
export function readOptions(args: string[]): DemoOptions {
  try {
    const { values } = parseArgs({
      args,
      options: { once: { type: 'boolean' }, fresh: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    return { once: values.once ?? false, fresh: values.fresh ?? false, help: values.help ?? false };
  } catch (cause) {
    throw new Failure('operator', 'demo-options', 'ukázka zná jen volby --once, --fresh a --help', cause);
  }
}
