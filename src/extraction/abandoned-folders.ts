import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderPrefix } from './child-process.ts';

/**
 * Removes private folders with copies of documents whose process is gone: after `kill -9` nobody else would, and they
 * hold personal data. A folder of our own process id that is older than we are belonged to a predecessor (in a
 * container every daemon is process 1). What cannot be removed is another user's.
 */
export async function removeAbandonedFolders(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(new RegExp(`^${folderPrefix}(\\d+)-`).exec(name)?.[1]);
    if (!Number.isSafeInteger(pid)) continue;
    const folder = join(tmpdir(), name);
    const made = await stat(folder).catch(() => null);
    const abandoned = pid === process.pid ? made !== null && made.ctimeMs < performance.timeOrigin : !isRunning(pid);
    if (abandoned) await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs as another user.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
