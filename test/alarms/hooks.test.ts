import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { expect, test, vi } from 'vitest';
import { messageOf, openHooks } from '../../src/alarms/hooks.ts';
import { givenProgram, givenWebhook } from './given-hooks.ts';

const alarm = {
  id: 17,
  code: 'polls-missed',
  subject: '',
  because: 'Od té doby se nevybralo 2× po sobě; $(touch injected) `touch injected` ; "x"',
  beganAt: new Date('2026-11-24T08:00:00Z'),
  endedAt: null,
};
const message = messageOf(alarm, 'began');

test('a message says what, since when and what to do, as one line of JSON', () => {
  expect(JSON.parse(message)).toMatchObject({
    id: '17-began',
    event: 'began',
    alarm: 'polls-missed',
    subject: null,
    because: alarm.because,
    began_at: '2026-11-24T08:00:00.000Z',
    ended_at: null,
  });
  expect(message.trimEnd()).not.toContain('\n');
  const ended = messageOf({ ...alarm, endedAt: new Date('2026-11-24T09:00:00Z') }, 'ended');
  expect(JSON.parse(ended)).toMatchObject({ event: 'ended', ended_at: '2026-11-24T09:00:00.000Z' });
  expect(JSON.parse(ended).because).toMatch(/^Pominulo: /);
});

test('the command gets the message on its input, its own arguments as they are, and none of our secrets', async () => {
  await using program = await givenProgram(
    'cd "$(dirname "$0")"; cat > input; printf "%s\\n" "$@" > arguments; env > environment',
  );
  process.env.DATA_KEY = 'tajny-klic';
  try {
    const hooks = openHooks({ alarmCommand: [program.file, '--to', '$HOME;touch injected'], alarmWebhook: null });
    expect(Object.keys(hooks)).toEqual(['command']);
    await hooks.command!(message);
  } finally {
    delete process.env.DATA_KEY;
  }
  expect(await program.read('input')).toBe(message);
  expect(await program.read('arguments')).toBe('--to\n$HOME;touch injected\n');
  expect(await program.read('environment')).not.toMatch(/tajny-klic|DATA_KEY|PODATELNA/);
  expect(await program.read('injected')).toBe('');
});

test.each([
  ['exit 3', 'command-failed'],
  ['kill -9 $$', 'command-failed'],
])('a command that ends with “%s” did not take the message', async (script, code) => {
  await using program = await givenProgram(script);
  const hooks = openHooks({ alarmCommand: [program.file], alarmWebhook: null });
  await expect(hooks.command!(message)).rejects.toMatchObject({ code });
});

test('a command that does not end is ended with everything it started', async () => {
  await using program = await givenProgram('cd "$(dirname "$0")"; sleep 600 & echo $! > child; wait');
  const hooks = openHooks({ alarmCommand: [program.file], alarmWebhook: null }, 1500);
  await expect(hooks.command!(message)).rejects.toMatchObject({ code: 'command-timeout' });
  const pid = Number(await program.read('child'));
  expect(pid).toBeGreaterThan(1);
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), 5000);
});

test('a program that is not there is said by its code', async () => {
  const hooks = openHooks({ alarmCommand: ['/nowhere/alarm'], alarmWebhook: null });
  await expect(hooks.command!(message)).rejects.toMatchObject({ code: 'command-enoent' });
});

test('the webhook gets the message as JSON; only an answer of 2xx counts, and nobody is sent elsewhere', async () => {
  await using webhook = await givenWebhook();
  const hooks = openHooks({ alarmCommand: null, alarmWebhook: webhook.url });
  for (const status of [302, 404, 500]) {
    webhook.answers(status);
    await expect(hooks.webhook!(message)).rejects.toMatchObject({ code: `webhook-${status}` });
  }
  expect(webhook.told()).toEqual([]);
  webhook.answers(200);
  await hooks.webhook!(message);
  expect(webhook.told()).toEqual([JSON.parse(message)]);
  expect(webhook.headers()[0]).toMatchObject({ 'content-type': 'application/json' });
});

test('a webhook that does not answer is given up in time, one that is away at once; neither says its address', async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => sockets.push(socket));
  await once(silent.listen(0, '127.0.0.1'), 'listening');
  const { port } = silent.address() as AddressInfo;
  const alarmWebhook = `http://127.0.0.1:${port}/tajny-token`;
  const { webhook } = openHooks({ alarmCommand: null, alarmWebhook }, 300);
  const late = await webhook!(message).catch((error: Error) => error);
  expect(late).toMatchObject({ code: 'webhook-timeout' });
  silent.close();
  for (const socket of sockets) socket.destroy();
  await once(silent, 'close');
  const away = await webhook!(message).catch((error: Error) => error);
  expect(away).toMatchObject({ code: 'webhook-econnrefused' });
  expect(`${(late as Error).message} ${(away as Error).message}`).not.toContain('tajny-token');
});
