import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Failure } from '../errors.ts';
import { withoutNetwork } from './network-namespace.ts';

/**
 * What a child may do beside reading its own program and its folder. `read`: nothing more. `image`: threads and native
 * code, which decode and draw images and recognise text; native code is not held by Node's permission model, so what
 * holds such a child are its limits, its empty environment and the missing network.
 */
export type ChildKind = 'read' | 'image';

export type ChildLimits = {
  /** resident memory */
  memoryMb: number;
  /**
   * processor time until the first answer and from each answer to the next; by the clock up to `starved` times as much,
   * for a child on a busy machine has done nothing wrong
   */
  stepMs: number;
  /** processor time in all; holds even when we die first */
  cpuSeconds: number;
  /** of all answers together */
  answerBytes: number;
};

/** How a child ended; only `done` means that it said everything it had to say. */
export type Ending = 'done' | 'timeout' | 'memory' | 'crash';

/** One child process, good for one job. */
export type OneShotChild = {
  /** its private folder (0700), the only place it may write to */
  folder: string;
  /**
   * Hands the job over and tells each answer, a line of JSON, until the child ends or has to be ended. Throws the
   * signal's reason when aborted. A child that is cut off in the middle of a line never tells that line.
   */
  work(job: object, onAnswer: (json: string) => void, signal: AbortSignal): Promise<Ending>;
  /** it died while it waited, through no fault of a document */
  ended(): boolean;
  /** ends the child; resolves when it and its folder are gone */
  discard(): Promise<void>;
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const childProgram = fileURLToPath(new URL('./child.ts', import.meta.url));
/** Private folders are named for the process that made them, so that those of a killed daemon can be told. */
export const folderPrefix = 'podatelna-read-';
const watchEveryMs = 50;
/** So many times the allowed time may pass by the clock while others have the processor. */
const starved = 3;
/** Descriptors a child may have open, and the largest file it may write, in blocks of 512 bytes (POSIX ulimit). */
const openFiles = 256;
const fileBlocks = 260_000;

/**
 * Starts a child ahead of the document it will work on. It gets an empty environment, a private folder, Node's
 * permission model, no network where the system grants a namespace, and, where there is a shell, limits on processor
 * time, files and core dumps.
 */
export async function startChild(kind: ChildKind, limits: ChildLimits, ahead: boolean): Promise<OneShotChild> {
  const folder = await mkdtemp(join(tmpdir(), `${folderPrefix}${process.pid}-`)).catch(notStarted);
  const child = await spawnChild(kind, folder, limits, ahead);
  let spawnFailure: Error | null = null;
  const gone = new Promise<Ending>((resolve) => {
    child.once('error', (cause) => {
      spawnFailure = cause;
      resolve('crash');
    });
    child.once('close', (code, signal) => resolve(endingOf(code, signal)));
  });
  const input = child.stdio[0] as Writable;
  // A child that dies before the job is written is reported by `gone`.
  input.on('error', () => {});

  const work: OneShotChild['work'] = async (job, onAnswer, signal) => {
    const ending = await follow(child, gone, limits, signal, onAnswer, () => input.end(JSON.stringify(job)));
    return spawnFailure ? notStarted(spawnFailure) : ending;
  };
  const ended = (): boolean => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  const discard = async (): Promise<void> => {
    killGroup(child);
    await gone;
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, work, ended, discard };
}

async function spawnChild(kind: ChildKind, folder: string, limits: ChildLimits, ahead: boolean): Promise<ChildProcess> {
  const node = [
    process.execPath,
    '--disable-warning=SecurityWarning',
    `--max-old-space-size=${Math.floor(limits.memoryMb * 0.75)}`,
    '--permission',
    ...(kind === 'image' ? ['--allow-worker', '--allow-addons'] : []),
    ...['src', 'node_modules', 'package.json'].map((path) => `--allow-fs-read=${join(root, path)}`),
    `--allow-fs-read=${folder}`,
    `--allow-fs-write=${folder}`,
    childProgram,
    ...(ahead ? [kind] : []),
  ];
  const isolated = [...(await withoutNetwork()), ...node];
  const bounds = `ulimit -c 0; ulimit -n ${openFiles}; ulimit -f ${fileBlocks}; ulimit -t ${limits.cpuSeconds}; exec "$@"`;
  const command = existsSync('/bin/sh') ? ['/bin/sh', '-c', bounds, 'sh', ...isolated] : node;
  return spawn(command[0]!, command.slice(1), {
    cwd: folder,
    env: {},
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
  });
}

/** Begins the job and waits for the child's end, its last answer, a timer that ran out, the watchdog or the caller's signal. */
async function follow(
  child: ChildProcess,
  gone: Promise<Ending>,
  limits: ChildLimits,
  signal: AbortSignal,
  onAnswer: (json: string) => void,
  begin: () => void,
): Promise<Ending> {
  const aborted = Promise.withResolvers<never>();
  const stop = Promise.withResolvers<Ending>();
  const onAbort = () => aborted.reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  const step = { beganAt: performance.now(), cpuMs: (await usageOf(child.pid))?.cpuMs ?? null };
  let usage = { cpuMs: step.cpuMs ?? 0, residentMb: 0 };
  const watchdog = setInterval(async () => {
    usage = (await usageOf(child.pid)) ?? usage;
    if (usage.residentMb > limits.memoryMb) stop.resolve('memory');
    const passedMs = performance.now() - step.beganAt;
    const spentMs = step.cpuMs === null ? passedMs : usage.cpuMs - step.cpuMs;
    if (spentMs > limits.stepMs || passedMs > limits.stepMs * starved) stop.resolve('timeout');
  }, watchEveryMs);
  try {
    const told = tellAnswers(child.stdio[3] as Readable, limits.answerBytes, (json) => {
      step.beganAt = performance.now();
      if (step.cpuMs !== null) step.cpuMs = usage.cpuMs;
      onAnswer(json);
    });
    begin();
    signal.throwIfAborted();
    const finished = told.then(async (complete) => (complete ? await gone : 'crash'));
    return await Promise.race([finished, stop.promise, aborted.promise]);
  } finally {
    clearInterval(watchdog);
    signal.removeEventListener('abort', onAbort);
    aborted.promise.catch(() => {});
  }
}

/** Each whole line until the end of the stream; false when there was more than the agreed size. */
async function tellAnswers(stream: Readable, maxBytes: number, tell: (json: string) => void): Promise<boolean> {
  let pending: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) return false;
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        tell(Buffer.concat([...pending, chunk.subarray(from, end)]).toString('utf8'));
        pending = [];
        from = end + 1;
      }
      if (from < chunk.length) pending.push(chunk.subarray(from));
    }
  } catch {
    // The pipe broke with the child; how it ended is known elsewhere.
  }
  return true;
}

function endingOf(code: number | null, signal: NodeJS.Signals | null): Ending {
  if (code === 0) return 'done';
  // V8 aborts when its heap is full; a child out of processor time gets SIGXCPU.
  if (signal === 'SIGABRT' || signal === 'SIGTRAP' || code === 134 || code === 133 || code === 5) return 'memory';
  return signal === 'SIGXCPU' ? 'timeout' : 'crash';
}

function notStarted(cause: unknown): never {
  throw new Failure('retry', 'reader-start', 'Proces pro čtení dokumentů se nepodařilo spustit.', cause);
}

type Usage = { cpuMs: number; residentMb: number };

/** Clock ticks a second and bytes a page, as Linux tells them to programs on every processor we run on. */
const ticksPerSecond = 100;
const pageBytes = 4096;

/**
 * Processor time of all threads and resident memory (proc(5): fields 14, 15 and 24 of `stat`); null where the system
 * does not tell (no /proc) or the child is gone.
 */
async function usageOf(pid: number | undefined): Promise<Usage | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [ticks, pages] = [Number(fields[11]) + Number(fields[12]), Number(fields[21])];
    return { cpuMs: (ticks * 1000) / ticksPerSecond, residentMb: (pages * pageBytes) / 1024 / 1024 };
  } catch {
    return null;
  }
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
