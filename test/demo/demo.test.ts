import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
/** The demo keeps its data under the folder it is started in. */
let folder: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'podatelna-demo-'));
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

function start(program: string, args: string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [join(root, 'bin/run.mjs'), join(root, 'src', program), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
  });
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (piece: string) => {
      output += piece;
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  return { child, ended, output: () => output };
}

const demo = (...args: string[]) => start('demo/main.ts', args);

/** Processes whose command line names the folder: the database server above all. */
async function leftBehind(): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
  return lines
    .map((line) => line.replaceAll('\0', ' '))
    .filter((line) => line.includes(folder) && !line.includes('vitest'));
}

test('--once takes everything in; the second time there is nothing new and no second case', {
  timeout: 300_000,
}, async () => {
  const first = demo('--once');
  expect(await first.ended, first.output()).toEqual({ code: 0, signal: null });
  const [, cases] = /Založeno případů: (\d+)\./.exec(first.output())!;
  expect(Number(cases)).toBeGreaterThan(20);
  expect(first.output()).toContain('Vše je zastaveno.');
  expect(await leftBehind()).toEqual([]);

  const second = demo('--once');
  expect(await second.ended, second.output()).toEqual({ code: 0, signal: null });
  expect(second.output()).toContain('Založeno případů: 0.');
  expect(second.output()).toContain(`→ případy: ${cases} (`);
});

test('survives kill -9; started again it tells where to look, lets in, and Ctrl-C leaves nothing behind', {
  timeout: 200_000,
}, async () => {
  const killed = demo();
  await expect.poll(killed.output, { timeout: 60_000 }).toContain('Podatelna běží.');
  killed.child.kill('SIGKILL');
  await killed.ended;

  // Somebody has the usual port.
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const running = start('demo/main.ts', [], { HTTP_PORT: String(port) });
  await expect.poll(running.output, { timeout: 60_000 }).toContain('Podatelna běží.');
  taken.close();
  expect(running.output()).toContain(`Port ${port} má jiný program; konzole bude na portu`);
  const setting = (label: string) => new RegExp(`${label} +(.+)`).exec(running.output())![1]!;
  const [name, password] = setting('Rozhodování').split(' / ') as [string, string];
  const login = await fetch(`${setting('Konzole')}/login`, {
    method: 'POST',
    body: new URLSearchParams({ name, password }),
    redirect: 'manual',
  });
  expect([login.status, login.headers.get('location')]).toEqual([303, '/cases']);

  // A command looks into the data beside it; another demo is refused in one sentence.
  const beside = start('cli.ts', ['cases', '--json'], { DATA_DIR: '.data/demo' });
  expect((await beside.ended).code, beside.output()).toBe(0);
  expect(JSON.parse(beside.output()).length).toBeGreaterThan(20);
  for (const args of [[], ['--fresh'], ['--once']]) {
    const another = demo(...args);
    expect((await another.ended).code).toBe(1);
    expect(another.output()).toBe('podatelna: jiná ukázka nad složkou .data/demo už běží; nejdřív ji ukončete\n');
  }

  const stoppedAt = Date.now();
  running.child.kill('SIGINT');
  expect(await running.ended, running.output()).toEqual({ code: 0, signal: null });
  expect(Date.now() - stoppedAt).toBeLessThan(10_000);
  expect(running.output()).toMatch(/Končím …\nVše je zastaveno\.\n$/);
  expect(running.output()).not.toMatch(/\n {4}at /);
  expect(await leftBehind()).toEqual([]);
});

test('Ctrl-C while it is still preparing ends it as well', { timeout: 60_000 }, async () => {
  const starting = demo('--fresh');
  await expect.poll(starting.output, { timeout: 30_000 }).toContain('Připravuji');
  starting.child.kill('SIGINT');
  const { code } = await starting.ended;
  expect(code).toBe(1);
  expect(starting.output()).toContain('podatelna: Přerušeno.\n');
  expect(await leftBehind()).toEqual([]);
});

test('an option it does not know is said in one sentence', async () => {
  const asked = demo('--vsechno');
  expect((await asked.ended).code).toBe(1);
  expect(asked.output()).toBe('podatelna: ukázka zná jen volby --once, --fresh a --help\n');
  const helped = demo('--help');
  expect((await helped.ended).code).toBe(0);
  expect(helped.output()).toMatch(/^Ukázka podatelny/);
});
