import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SampleWorld } from '../../src/simulator/sample.ts';
import { type GivenSimulator, givenSimulator } from '../simulator/given-simulator.ts';
import { daemonEnvironment } from '../spine/daemon-process.ts';
import { importRegisters } from '../spine/given-world.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

export type Place = AsyncDisposable & {
  database: TestDatabase;
  dataDir: string;
  /** what a user has set to work with this database and this simulator */
  env: NodeJS.ProcessEnv;
};

/** A database with the registers of `world`, a data folder, and the settings for commands beside `simulator`. */
export async function givenPlace(simulator: GivenSimulator, world: SampleWorld): Promise<Place> {
  const stack = new AsyncDisposableStack();
  const database = stack.use(await testDatabase());
  const dataDir = await mkdtemp(join(tmpdir(), 'podatelna-command-'));
  stack.defer(() => rm(dataDir, { recursive: true, force: true }));
  await importRegisters(database.db, world, new Date());
  const env = daemonEnvironment(simulator, { databaseUrl: database.url, dataDir });
  return { database, dataDir, env, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

/** A simulator whose clock is the real one, as the commands expect. */
export function simulatorOf(world: SampleWorld): Promise<GivenSimulator> {
  return givenSimulator({ world, now: () => new Date() });
}
