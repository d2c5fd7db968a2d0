import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SampleWorld } from '../../src/simulator/sample.ts';
import { type GivenSimulator, givenSimulator } from '../simulator/given-simulator.ts';
import { testDatabase } from '../support/database.ts';
import { daemonEnvironment, type Running, startProcess } from './daemon-process.ts';
import { importRegisters, worldOf } from './given-world.ts';
import { type Outcome, outcomeOf, waitingIn } from './outcome.ts';

const registersAt = new Date();
let world: SampleWorld;
let simulator: GivenSimulator;

beforeAll(async () => {
  world = await worldOf('04', '26'); // one of ours with a case, one that turns out not to be ours
  simulator = await givenSimulator({ world, now: () => new Date() });
}, 120_000);

afterAll(() => simulator[Symbol.asyncDispose]());

test('wherever the process dies, the next run ends as if nothing had happened', { timeout: 400_000 }, async () => {
  const undisturbed = await runTwice(0);
  expect(undisturbed.first).toEqual({ code: 0, signal: null });
  const { steps } = undisturbed;
  expect(steps).toEqual(
    expect.arrayContaining([
      'downloaded',
      'stored',
      'evidence judged',
      'enqueued',
      'processing begun',
      'documents read',
    ]),
  );
  expect(undisturbed.outcome.cases).toHaveLength(1);

  // Some at a time: most of the time passes in waiting for the locks of jobs whose worker has died.
  let kills = 0;
  const numbers = steps.map((_, index) => index + 1).values();
  const work = async () => {
    for (const number of numbers) {
      const killed = await runTwice(number);
      if (killed.first.signal === 'SIGKILL') kills += 1;
      expect(killed.outcome, `killed at step ${number}: ${killed.steps.at(-1)}`).toEqual(undisturbed.outcome);
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  // A message may be handed to the queue by the sweep too, so runs differ by a step or two.
  expect(kills).toBeGreaterThanOrEqual(steps.length - 3);
});

/** A run of `podatelna once` that dies at the n-th step (0: never), then one that is left alone. */
async function runTwice(
  dieAt: number,
): Promise<{ first: Awaited<Running['ended']>; steps: string[]; outcome: Outcome }> {
  await using database = await testDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'podatelna-steps-'));
  try {
    await importRegisters(database.db, world, registersAt);
    const env = daemonEnvironment(simulator, { databaseUrl: database.url, dataDir });
    const once = (more: NodeJS.ProcessEnv) =>
      startProcess(['--import', './test/spine/die-at-step.ts', 'src/cli.ts', 'once'], { ...env, ...more });
    const dying = once({ DIE_AT_STEP: String(dieAt) });
    const first = await dying.ended;
    const second = once({ DIE_AT_STEP: '0' });
    const end = await second.ended;
    expect(end, second.output()).toEqual({ code: 0, signal: null });
    expect(await waitingIn(database.db)).toBe(0);
    const steps = [...dying.output().matchAll(/^step \d+: (.+)$/gm)].map((match) => match[1]!);
    return { first, steps, outcome: await outcomeOf(database.db) };
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
