import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultNames } from '../../src/simulator/faults.ts';
import { call, givenSimulator, list, start, texts } from './given-simulator.ts';

type Json = Record<string, unknown>;

function controlOf(url: string) {
  const answer = async (response: Response) => ({ status: response.status, json: (await response.json()) as Json });
  return {
    show: async (page: string) => answer(await fetch(`${url}/simulator/${page}`)),
    ask: async (page: string, body: unknown) =>
      answer(
        await fetch(`${url}/simulator/${page}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      ),
  };
}

test('the state is shown and changed over HTTP', async () => {
  await using simulator = await givenSimulator({ passwordExpiresAt: null });
  const control = controlOf(simulator.url);
  await call(simulator, 'dx', list());

  expect((await control.show('state')).json).toEqual({
    now: start.toISOString(),
    usage: { lists: 1, receivedDownloads: 0, sentDownloads: 0, deliveryRecords: 0, marks: 0, others: 0 },
    restrictedNow: false,
    restricted: false,
    delayMs: 3000,
    maintenance: false,
    clockSkewSeconds: 0,
    accountLocked: false,
    passwordExpiresAt: null,
  });
  const { json } = await control.ask('state', { maintenance: true, clockSkewSeconds: -60, delayMs: 10 });
  expect([json.maintenance, json.clockSkewSeconds, json.delayMs]).toEqual([true, -60, 10]);
  expect(json.now).toBe(new Date(start.getTime() - 60_000).toISOString());
  expect((await call(simulator, 'dx', list())).httpStatus).toBe(503);
  await control.ask('state', { maintenance: false, restricted: true });
  expect((await call(simulator, 'dx', list())).code).toBe('0000');
});

test('the password is changed, let expire and unlocked over HTTP', async () => {
  await using simulator = await givenSimulator({ lockAfter: 1 });
  const control = controlOf(simulator.url);
  const listing = async (password: string) => (await call(simulator, 'dx', list(), { password })).httpStatus;

  await control.ask('state', { password: 'nové' });
  expect([await listing('nové'), await listing('staré'), await listing('nové')]).toEqual([200, 401, 401]);
  expect((await control.show('state')).json.accountLocked).toBe(true);
  await control.ask('state', { unlock: true });
  expect(await listing('nové')).toBe(200);
  await control.ask('state', { passwordExpiresAt: start.toISOString() });
  expect(await listing('nové')).toBe(401);
});

test('messages arrive over HTTP, one or many, large ones too', async () => {
  await using simulator = await givenSimulator();
  const control = controlOf(simulator.url);

  const one = await control.ask('messages', { annotation: 'Školení' });
  const many = await control.ask('messages', { count: 3, hoursAgo: 1 });
  await control.ask('messages', { megabytes: 21 });

  expect([(one.json.dmIDs as string[]).length, (many.json.dmIDs as string[]).length]).toEqual([1, 3]);
  const { text } = await call(simulator, 'dx', list());
  expect(texts(text, 'dmAnnotation').slice(0, 2)).toEqual(['Nová zpráva', 'Školení']);
  expect(text).toContain('dmVODZ="true"');
});

test.each([
  ['state', { restricted: 'ano' }],
  ['state', { neco: 1 }],
  ['state', { passwordExpiresAt: 'zítra' }],
  ['messages', { count: 0 }],
  ['messages', { megabytes: 1000 }],
  ['faults', { operation: '*', name: 'status' }],
  ['faults', { operation: '*', name: 'status', code: '12' }],
  ['faults', { operation: '*', name: 'http', code: '999' }],
  ['faults', null],
  ['state', 7],
])('%s: %j is refused with a sentence', async (page, body) => {
  await using simulator = await givenSimulator();
  const { status, json } = await controlOf(simulator.url).ask(page, body);
  expect(status).toBe(400);
  expect(json.error).toMatch(/\.$/);
});

test('there is nothing else, and nothing is deleted but faults', async () => {
  await using simulator = await givenSimulator();
  const statuses = await Promise.all([
    fetch(`${simulator.url}/simulator/jinde`),
    fetch(`${simulator.url}/simulator/state`, { method: 'DELETE' }),
    fetch(`${simulator.url}/simulator/constructor`),
  ]).then((responses) => responses.map(({ status }) => status));
  expect(statuses).toEqual([404, 405, 404]);
});

test('the page for trainers names every fault and every field of the state', async () => {
  await using simulator = await givenSimulator();
  const page = await readFile(join(import.meta.dirname, '../../docs/simulator.md'), 'utf8');
  const { json } = await controlOf(simulator.url).show('state');
  const shown = Object.keys(json).filter((name) => !['now', 'restrictedNow', 'accountLocked'].includes(name));

  const missing = [...Object.keys(faultNames), ...shown].filter((name) => !page.includes(`\`${name}\``));
  expect(missing).toEqual([]);
});
