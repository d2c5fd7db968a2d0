import { mkdir, rm } from 'node:fs/promises';
import { isEmbeddedPostgresUsed } from '../db/embedded.ts';
import { tryLock } from '../db/embedded-lock.ts';
import { Failure } from '../errors.ts';

/**
 * Takes the folder of the demo for this process, emptied when `fresh`; the kernel gives it back when the process ends.
 * Two simulators must not write one mailbox. Throws `operator` when another demo has it, or when it is to be emptied
 * under a command that looks into it.
 */
export async function takeFolder(dataDir: string, fresh: boolean, stack: AsyncDisposableStack): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const taken = await tryLock(dataDir, 'demo');
  if (!taken)
    throw new Failure('operator', 'demo-running', `jiná ukázka nad složkou ${dataDir} už běží; nejdřív ji ukončete`);
  stack.defer(() => taken.release());
  if (!fresh) return;
  if (await isEmbeddedPostgresUsed(dataDir))
    throw new Failure('operator', 'demo-used', 's daty ukázky právě pracuje jiný příkaz; zkuste to, až skončí');
  await rm(dataDir, { recursive: true, force: true });
  await mkdir(dataDir, { recursive: true });
}
