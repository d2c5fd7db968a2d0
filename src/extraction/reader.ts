import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, open, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Failure } from '../errors.ts';
import { parseAnswer } from './answer.ts';
import type { ReadJob } from './child.ts';
import { unreadable } from './compose-reading.ts';
import { type ReadLimits, readingCaps } from './limits.ts';
import type { DocumentReading } from './reading.ts';
import { sniffedBytes, sniffKind } from './sniff-kind.ts';

/** What the sender says of a document; a hint, never believed. */
export type DocumentHint = { name: string; mimeType: string };

/** One child process, good for one document. */
export type Reader = {
  read(file: string, hint: DocumentHint, signal: AbortSignal): Promise<DocumentReading>;
  /** it died while it waited, through no fault of a document */
  ended(): boolean;
  /** ends the child; resolves when it and its folder are gone */
  discard(): Promise<void>;
};

type Ending =
  | { kind: 'answer'; json: string }
  | { kind: 'timeout' }
  | { kind: 'memory' }
  | { kind: 'crash' }
  | { kind: 'notStarted'; cause: Error };

const root = fileURLToPath(new URL('../..', import.meta.url));
const childProgram = fileURLToPath(new URL('./child.ts', import.meta.url));
/** Private folders are named for the process that made them, so that those of a killed daemon can be told. */
export const folderPrefix = 'podatelna-read-';
const watchEveryMs = 50;

/**
 * Starts a child ahead of the document it will read. It gets an empty environment, a private folder (0700), Node's
 * permission model (it may read its own program and that folder; no writing, no processes, no native code) and, where
 * there is a shell, a limit on processor time that holds even when we die first.
 */
export async function startReader(limits: ReadLimits, ahead: boolean): Promise<Reader> {
  const folder = await mkdtemp(join(tmpdir(), `${folderPrefix}${process.pid}-`)).catch(notStarted);
  const child = startChild(folder, limits, ahead);
  const gone = new Promise<Ending>((resolve) => {
    child.once('error', (cause) => resolve({ kind: 'notStarted', cause }));
    child.once('close', (code, signal) => resolve(endingOf(code, signal)));
  });
  const job = child.stdio[0] as Writable;
  // A child that dies before the job is written is reported by `gone`.
  job.on('error', () => {});

  const discard = async (): Promise<void> => {
    killGroup(child);
    await gone;
    await rm(folder, { recursive: true, force: true });
  };

  const read = async (file: string, hint: DocumentHint, signal: AbortSignal): Promise<DocumentReading> => {
    try {
      signal.throwIfAborted();
      const refused = await refuseBySize(file, limits);
      if (refused) return refused;
      const copy = join(folder, 'document');
      await copyFile(file, copy).catch(noDocument);
      const ending = await outcomeOf(child, gone, limits, signal, () => {
        job.end(JSON.stringify({ file: copy, ...hint, limits } satisfies ReadJob));
      });
      return await readingOf(ending, copy, limits);
    } finally {
      await discard();
    }
  };
  const ended = (): boolean => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  return { read, ended, discard };
}

function startChild(folder: string, limits: ReadLimits, ahead: boolean): ChildProcess {
  const node = [
    process.execPath,
    `--max-old-space-size=${Math.floor(limits.memoryMb * 0.75)}`,
    '--permission',
    ...['src', 'node_modules', 'package.json'].map((path) => `--allow-fs-read=${join(root, path)}`),
    `--allow-fs-read=${folder}`,
    childProgram,
    ...(ahead ? ['ahead'] : []),
  ];
  const cpuSeconds = Math.ceil(limits.timeoutMs / 1000) * 2 + 10;
  const command = existsSync('/bin/sh')
    ? ['/bin/sh', '-c', `ulimit -c 0; ulimit -t ${cpuSeconds}; exec "$@"`, 'sh', ...node]
    : node;
  return spawn(command[0]!, command.slice(1), {
    cwd: folder,
    env: {},
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
  });
}

/** Writes the job and waits for the answer, the child's end, the kill timer, the watchdog or the caller's signal. */
async function outcomeOf(
  child: ChildProcess,
  gone: Promise<Ending>,
  limits: ReadLimits,
  signal: AbortSignal,
  begin: () => void,
): Promise<Ending> {
  const aborted = Promise.withResolvers<never>();
  const stop = Promise.withResolvers<Ending>();
  const onAbort = () => aborted.reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  const timer = setTimeout(() => stop.resolve({ kind: 'timeout' }), limits.timeoutMs);
  const watchdog = setInterval(async () => {
    if ((await residentMb(child.pid)) > limits.memoryMb) stop.resolve({ kind: 'memory' });
  }, watchEveryMs);
  try {
    const answer = collectAnswer(child.stdio[3] as Readable);
    begin();
    signal.throwIfAborted();
    const ended = gone.then(async (ending) => (await answer) ?? ending);
    const answered = answer.then((found) => found ?? gone);
    return await Promise.race([answered, ended, stop.promise, aborted.promise]);
  } finally {
    clearTimeout(timer);
    clearInterval(watchdog);
    signal.removeEventListener('abort', onAbort);
    aborted.promise.catch(() => {});
  }
}

/** One JSON up to the agreed size and then the end of the stream; anything else is no answer. */
async function collectAnswer(stream: Readable): Promise<Ending | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > readingCaps.answerBytes) return { kind: 'crash' };
      chunks.push(chunk);
    }
  } catch {
    return null;
  }
  return size === 0 ? null : { kind: 'answer', json: Buffer.concat(chunks).toString('utf8') };
}

function endingOf(code: number | null, signal: NodeJS.Signals | null): Ending {
  // V8 aborts when its heap is full; a child out of processor time gets SIGXCPU.
  if (signal === 'SIGABRT' || signal === 'SIGTRAP' || code === 134 || code === 5) return { kind: 'memory' };
  if (signal === 'SIGXCPU') return { kind: 'timeout' };
  return { kind: 'crash' };
}

async function readingOf(ending: Ending, copy: string, limits: ReadLimits): Promise<DocumentReading> {
  switch (ending.kind) {
    case 'notStarted':
      return notStarted(ending.cause);
    case 'answer':
      return parseAnswer(ending.json) ?? failed(copy, 'Čtení dokumentu skončilo nesrozumitelným výsledkem');
    case 'timeout':
      return failed(copy, `Čtení dokumentu bylo ukončeno po ${Math.round(limits.timeoutMs / 1000)} s`);
    case 'memory':
      return failed(copy, `Čtení dokumentu bylo ukončeno, protože potřebovalo více než ${limits.memoryMb} MB paměti`);
    case 'crash':
      return failed(copy, 'Čtení dokumentu selhalo');
  }
}

async function failed(copy: string, what: string): Promise<DocumentReading> {
  const handle = await open(copy, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(sniffedBytes), 0, sniffedBytes, 0);
    return unreadable(sniffKind(buffer.subarray(0, bytesRead)), `${what}; je třeba, aby se na něj podíval člověk.`);
  } finally {
    await handle.close();
  }
}

async function refuseBySize(file: string, limits: ReadLimits): Promise<DocumentReading | null> {
  const { size } = await stat(file).catch(noDocument);
  if (size <= limits.maxBytes) return null;
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  const because = `Dokument má ${megabytes(size)} MB, čtou se dokumenty do ${megabytes(limits.maxBytes)} MB.`;
  return unreadable('unknown', because);
}

function notStarted(cause: unknown): never {
  throw new Failure('retry', 'reader-start', 'Proces pro čtení dokumentů se nepodařilo spustit.', cause);
}

function noDocument(cause: unknown): never {
  throw new Failure('retry', 'document-file', 'Soubor s dokumentem ke čtení není k dispozici.', cause);
}

/** Resident memory in MB; 0 where the system does not tell (no /proc) or the child is gone. */
async function residentMb(pid: number | undefined): Promise<number> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
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
