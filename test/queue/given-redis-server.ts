import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { expect, vi } from 'vitest';

/** A Redis of the test's own, that can be stopped and started again at the same address; it keeps nothing. */
export async function givenRedisServer(program: string) {
  const dir = await mkdtemp(join(tmpdir(), 'podatelna-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let running: { stop(): Promise<void> } | null = null;

  async function start(): Promise<void> {
    const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', dir, '--save', ''];
    const server = spawn(program, options, { stdio: 'ignore' });
    const exited = once(server, 'exit');
    running = {
      async stop() {
        server.kill('SIGKILL');
        await exited;
      },
    };
    const client = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: null });
    client.on('error', () => {});
    await vi.waitFor(async () => expect(await client.ping()).toBe('PONG'), { timeout: 10_000 });
    client.disconnect();
  }
  async function stop(): Promise<void> {
    await running?.stop();
    running = null;
  }
  await start();
  return {
    url,
    start,
    stop,
    [Symbol.asyncDispose]: async () => {
      await stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port on 127.0.0.1');
  return address.port;
}
