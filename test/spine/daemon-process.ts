import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { GivenSimulator } from '../simulator/given-simulator.ts';

const root = join(import.meta.dirname, '../..');

export type Running = {
  pid: number;
  /** everything it wrote so far, both streams */
  output(): string;
  /** resolves when a line of its output holds the text; rejects when it ends before */
  said(text: string): Promise<void>;
  /** SIGKILL, unless another is named; resolves when the process is gone */
  kill(signal?: NodeJS.Signals): Promise<void>;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
};

/** Environment of a daemon beside a simulator; nothing of the test's own environment reaches it but PATH. */
export function daemonEnvironment(
  simulator: GivenSimulator,
  place: { databaseUrl: string; dataDir: string; redisUrl?: string | undefined },
): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    ISDS_ENVIRONMENT: 'custom',
    ISDS_URL: simulator.url,
    ISDS_USERNAME: 'user',
    ISDS_PASSWORD: 'heslo:s dvojtečkou',
    TRUST_ANCHORS_FILE: simulator.trustAnchorsFile,
    DATABASE_URL: place.databaseUrl,
    ...(place.redisUrl && { REDIS_URL: place.redisUrl }),
    DATA_DIR: place.dataDir,
    DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
    SESSION_KEY: Buffer.alloc(32, 8).toString('base64'),
    ROLES: 'poller,worker',
  };
}

/** Starts a program of podatelna by its own Node: `src/main.ts`, or `src/cli.ts` with a command. */
export function startProcess(args: string[], env: NodeJS.ProcessEnv): Running {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const listener of listeners) listener();
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  return {
    pid: child.pid!,
    output: () => output,
    ended,
    said: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (output.includes(text)) done(resolve);
        };
        const done = (settle: () => void) => {
          listeners.delete(look);
          settle();
        };
        listeners.add(look);
        ended.then(() => done(() => reject(new Error(`ended before it said "${text}":\n${output.slice(-4000)}`))));
        look();
      }),
    async kill(signal = 'SIGKILL') {
      child.kill(signal);
      await ended;
    },
  };
}
