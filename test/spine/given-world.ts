import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from '../../src/db/pool.ts';
import { importAccounts } from '../../src/registers/import-accounts.ts';
import { importProviders } from '../../src/registers/import-providers.ts';
import type { SampleWorld } from '../../src/simulator/sample.ts';
import { buildSampleWorld } from '../../src/simulator/samples/world.ts';

let built: Promise<SampleWorld> | null = null;

/** The whole world of the samples, made once in a test file; the first to ask says from which day it is dated. */
export function wholeWorld(now = new Date()): Promise<SampleWorld> {
  built ??= buildSampleWorld({ now });
  return built;
}

/** The world with the messages whose numbers are given, in that order. */
export async function worldOf(...numbers: string[]): Promise<SampleWorld> {
  const world = await wholeWorld();
  const messages = numbers.map((number) => world.messages.find(({ name }) => name.startsWith(`${number}-`))!);
  return { ...world, messages };
}

/** The registers of the samples; imported as of `now` in every run, so that findings name the same days. */
export async function importRegisters(db: Db, world: SampleWorld, now: Date): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'podatelna-registers-'));
  try {
    await writeFile(join(dir, 'rpss.json'), JSON.stringify(world.providers));
    await writeFile(join(dir, 'accounts.csv'), world.accounts);
    await importProviders(db, join(dir, 'rpss.json'), { force: true, now, takenAt: now });
    await importAccounts(db, join(dir, 'accounts.csv'), { complete: true, now, takenAt: now });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
