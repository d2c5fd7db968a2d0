import type { Db } from '../../src/db/pool.ts';
import { givenSimulator } from '../simulator/given-simulator.ts';
import { givenOffice, idsIn } from '../spine/given-office.ts';
import { importRegisters, worldOf } from '../spine/given-world.ts';
import type { TestDatabase } from '../support/database.ts';
import { type GivenConsole, givenConsole } from './given-console.ts';

export type ConsoleDesk = AsyncDisposable & {
  console: GivenConsole;
  db: Db;
  database: TestDatabase;
  /** the case of a person, by family name; the newest */
  caseOf(familyName: string): Promise<string>;
};

/** The console of an office that has taken in and judged the samples of these numbers. */
export async function givenConsoleDesk(...numbers: string[]): Promise<ConsoleDesk> {
  const stack = new AsyncDisposableStack();
  const now = new Date();
  const world = await worldOf(...numbers);
  const simulator = stack.use(await givenSimulator({ world, now: () => now }));
  simulator.clock.now = now;
  const office = stack.use(await givenOffice({ simulator }));
  await importRegisters(office.db, world, now);
  await office.pollOnce();
  await office.processAll(await idsIn(office.db, 'stored'));
  const console = stack.use(await givenConsole({}, office.database));
  return {
    console,
    db: office.db,
    database: office.database,
    async caseOf(familyName) {
      const { rows } = await office.db.query<{ case_id: string }>(
        'select case_id from access_case where family_name = $1 order by received_at desc limit 1',
        [familyName],
      );
      return rows[0]!.case_id;
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}
