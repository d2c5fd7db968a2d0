import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newcomer } from '../../src/simulator/arrivals.ts';
import { TimeIndex } from '../../src/simulator/time-index.ts';
import { call, type GivenSimulator, givenSimulator, list, start, texts } from './given-simulator.ts';

const many = 10_000;
let stateDir: string;
let simulator: GivenSimulator;
beforeAll(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'podatelna-simulator-'));
  simulator = await givenSimulator({ stateDir, world: { messages: [], boxes: [] } });
  for (let left = many; left > 0; left -= 1) await simulator.addMessage(newcomer({ hoursAgo: left / 200 }));
}, 120_000);
afterAll(async () => {
  await simulator[Symbol.asyncDispose]();
  await rm(stateDir, { recursive: true });
});

test('each of ten thousand messages is on one page of the list', async () => {
  const to = start.toISOString();
  const ids: string[] = [];
  for (let offset = 1; offset <= many; offset += 500) {
    const { text } = await call(simulator, 'dx', list({ to, offset, limit: 500 }));
    ids.push(...texts(text, 'dmID'));
  }

  expect(new Set(ids).size).toBe(many);
});

test('a filter by state that matches nothing answers with nothing', async () => {
  const { text } = await call(simulator, 'dx', list({ filter: '128', limit: 500 }));
  expect(texts(text, 'dmID')).toEqual([]);
});

test('a restart has them all, in the same states', async () => {
  await using again = await givenSimulator({ stateDir, world: { messages: [], boxes: [] }, privileges: 8 });
  const { text } = await call(again, 'dx', list({ limit: 10_000 }));
  expect(new Set(texts(text, 'dmID')).size).toBe(many);
  expect(new Set(texts(text, 'dmMessageStatus'))).toEqual(new Set(['6']));
});

test('messages are in the order of their delivery whatever the order in which they came', () => {
  const index = new TimeIndex();
  for (const [dmID, at] of [
    ['20', 5],
    ['9', 5],
    ['7', 1],
    ['8', 9],
    ['10', 5],
  ] as const)
    index.add(dmID, at);

  expect([...index.newestFirst(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)]).toEqual([
    '8',
    '20',
    '10',
    '9',
    '7',
  ]);
  expect([...index.newestFirst(5, 5)]).toEqual(['20', '10', '9']);
  expect([...index.newestFirst(2, 4)]).toEqual([]);
});
