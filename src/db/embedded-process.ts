import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { removeCopy } from './embedded-binaries.ts';

export type RunningServer = { pid: number; port: number };

/**
 * The server that works on `cluster`, by its `postmaster.pid` (process id on line 1, port on line 4), or null. The
 * file may be left over and its number taken by somebody else, so the process must also stand in that folder.
 */
export function findServer(cluster: string): RunningServer | null {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const pid = Number(lines[0]);
  return worksIn(pid, cluster) ? { pid, port: Number(lines[3]) } : null;
}

/**
 * `ready` when the server takes connections and proves that it knows our password; `busy` while it starts, recovers
 * or shuts down; `refuses` when it is not ours to use; `silent` when nothing listens.
 */
export async function askServer(url: string): Promise<'ready' | 'busy' | 'refuses' | 'silent'> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return 'ready';
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === '57P03') return 'busy';
    // too_many_connections: it works, and whoever connects next will hear so
    if (code === '53300') return 'ready';
    if (code?.startsWith('28') || code === '3D000') return 'refuses';
    return 'silent';
  } finally {
    await client.end().catch(() => {});
  }
}

/** Stops the server: new connections refused, open ones ended, everything written; harder if it does not go. */
export async function stopServer(cluster: string, pid: number): Promise<void> {
  const program = programOf(pid);
  // "fast", "immediate" (recovers at the next start), and the kernel's own
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
    if (await isGone(cluster, pid, 20_000)) break;
  }
  if (program) removeCopy(program);
}

function programOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/exe`);
  } catch {
    return null;
  }
}

/** Waits until the process no longer works on `cluster`; false when the time is over. */
export async function isGone(cluster: string, pid: number, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (worksIn(pid, cluster)) {
    if (Date.now() > deadline) return false;
    await wait(10);
  }
  return true;
}

/** Whether the process stands in `folder`. A dead one that nobody has collected (state Z) stands nowhere: it is gone. */
export function worksIn(pid: number, folder: string): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 1) return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch {
    return false;
  }
}
