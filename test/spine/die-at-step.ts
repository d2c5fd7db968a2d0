// Loaded by --import into a process of podatelna: kills it right after its n-th durable step, and says each step.
import { subscribe } from 'node:diagnostics_channel';
import { writeSync } from 'node:fs';

const last = Number(process.env.DIE_AT_STEP);
let count = 0;

subscribe('podatelna.step', (message) => {
  count += 1;
  writeSync(1, `step ${count}: ${(message as { name: string }).name}\n`);
  if (count === last) process.kill(process.pid, 'SIGKILL');
});
