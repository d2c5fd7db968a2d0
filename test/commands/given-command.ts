import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export const root = join(import.meta.dirname, '../..');

export type Ended = { code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string };

/** A command of podatelna as a user runs it: `bin/run.mjs src/cli.ts …`, its two streams apart. */
export function startCommand(args: string[], env: NodeJS.ProcessEnv, input = '') {
  const child = spawn(process.execPath, ['bin/run.mjs', 'src/cli.ts', ...args], { cwd: root, env });
  child.stdin.on('error', () => {}); // commands that read nothing may be gone before it is written
  child.stdin.end(input);
  const stdout = text(child.stdout);
  const stderr = text(child.stderr);
  const ended = once(child, 'close').then(
    async ([code, signal]): Promise<Ended> => ({ code, signal, stdout: await stdout, stderr: await stderr }),
  );
  return { child, ended };
}

export function command(args: string[], env: NodeJS.ProcessEnv, input?: string): Promise<Ended> {
  return startCommand(args, env, input).ended;
}
