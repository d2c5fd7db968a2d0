import { spawn } from 'node:child_process';
import { hostname } from 'node:os';
import { Failure } from '../errors.ts';
import { version } from '../version.ts';
import type { Alarm, AlarmEvent } from './record.ts';

export type HookName = 'command' | 'webhook';

/**
 * Takes one message, within a time limit of its own: what is being told while podatelna closes is told to the end, so that
 * it need not be told again. Throws a `Failure` whose code says why it was not taken.
 */
export type Hook = (message: string) => Promise<void>;

/** Who is told of alarms, as configured. */
export type Hooks = Partial<Record<HookName, Hook>>;

/** How long a command may run and a webhook may take to answer. */
const limitMs = 10_000;

/** ALARM_COMMAND and ALARM_WEBHOOK (contract.md §2). */
export function openHooks(
  config: { alarmCommand: string[] | null; alarmWebhook: string | null },
  timeMs = limitMs,
): Hooks {
  const { alarmCommand, alarmWebhook } = config;
  return {
    ...(alarmCommand && { command: (message) => runCommand(alarmCommand, message, timeMs) }),
    ...(alarmWebhook && { webhook: (message) => post(alarmWebhook, message, timeMs) }),
  };
}

/** What a hook is told, as one line of JSON. `id` is the same when it is told again after a doubt. */
export function messageOf(alarm: Omit<Alarm, 'id'> & { id: number | string }, event: AlarmEvent): string {
  return `${JSON.stringify({
    id: `${alarm.id}-${event}`,
    event,
    alarm: alarm.code,
    subject: alarm.subject || null,
    because: event === 'began' ? alarm.because : `Pominulo: ${alarm.because}`,
    began_at: alarm.beganAt.toISOString(),
    ended_at: event === 'ended' ? (alarm.endedAt?.toISOString() ?? null) : null,
    host: hostname(),
    version,
  })}\n`;
}

/**
 * Runs a program with the message on its standard input. No shell is involved and nothing of the message is an argument;
 * of our environment, which holds secrets, it gets what it needs to find programs. Whatever it started ends with it when
 * the time is over.
 */
async function runCommand([program, ...args]: string[], message: string, timeMs: number): Promise<void> {
  const environment = Object.fromEntries(
    ['PATH', 'HOME', 'LANG', 'TZ'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  );
  const child = spawn(program!, args, {
    env: environment,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Who does not read its input may be gone before all of it is written.
  child.stdin.on('error', () => {});
  child.stdin.end(message);
  const killAll = () => {
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // it has ended meanwhile, or never began
    }
  };
  const limit = AbortSignal.timeout(timeMs);
  limit.addEventListener('abort', killAll);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', (cause: NodeJS.ErrnoException) =>
        reject(
          new Failure(
            'retry',
            `command-${cause.code?.toLowerCase() ?? 'failed'}`,
            'the command could not be started',
            cause,
          ),
        ),
      );
      child.once('exit', resolve);
    });
    if (limit.aborted) throw new Failure('retry', 'command-timeout', `the command did not end in ${timeMs} ms`);
    if (code !== 0) throw new Failure('retry', 'command-failed', `the command ended with ${code ?? 'a signal'}`);
  } finally {
    limit.removeEventListener('abort', killAll);
  }
}

/** Posts the message as JSON; only an answer of 2xx within the time is a success, and nobody is sent elsewhere. */
async function post(url: string, message: string, timeMs: number): Promise<void> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: message,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeMs),
    });
  } catch (cause) {
    const { name, cause: reason } = cause as Error & { cause?: { code?: unknown } };
    const code = name === 'TimeoutError' ? 'timeout' : String(reason?.code ?? 'failed').toLowerCase();
    throw new Failure('retry', `webhook-${code}`, 'the webhook did not answer', cause);
  }
  await response.body?.cancel();
  if (!response.ok) throw new Failure('retry', `webhook-${response.status}`, `the webhook answered ${response.status}`);
}
