import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../errors.ts';

export type Lock = { release(): Promise<void> };

/**
 * Takes the lock `name` of the folder `dir`, or returns null when a live process holds it. The lock is a socket in
 * Linux's abstract namespace: binding is atomic and the kernel frees it when its process ends, however it ends, so no
 * lock file is left behind after kill -9 and no process id can be mistaken for another. It does not keep the process alive.
 */
export async function tryLock(dir: string, name: string): Promise<Lock | null> {
  const place = createHash('sha256').update(realpathSync(dir)).digest('hex').slice(0, 32);
  const server = createServer((socket) => socket.destroy());
  server.listen(`\0podatelna-${place}-${name}`);
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return null;
    throw error;
  }
  server.unref();
  return { release: () => close(server) };
}

/** As `tryLock`, waiting for the present holder. */
export async function lock(dir: string, name: string, timeoutMs: number): Promise<Lock> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const taken = await tryLock(dir, name);
    if (taken) return taken;
    if (Date.now() > deadline) {
      throw new Failure(
        'retry',
        'embedded-busy',
        'Another process has been starting or stopping the embedded Postgres of this data folder for too long.',
      );
    }
    await wait(25);
  }
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  server.close();
  await once(server, 'close');
}
