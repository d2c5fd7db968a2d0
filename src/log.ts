import { type Logger, pino } from 'pino';
import { Failure } from './errors.ts';

export type Log = Logger;

/**
 * One JSON line per finished unit of work, on standard output: constant text, facts in fields, times in UTC. Errors are
 * written as kind, code and message with their stack; their causes' properties are not, because foreign errors carry
 * requests and thereby credentials.
 */
export function createLog(level: string, destination?: NodeJS.WritableStream): Log {
  return pino(
    {
      level,
      base: { pid: process.pid },
      formatters: { level: (label) => ({ level: label }) },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      serializers: { err: describeError },
      redact: { paths: ['password', 'authorization', '*.password', '*.authorization'], censor: '[removed]' },
    },
    destination ?? pino.destination(1),
  );
}

/** An error as plain facts, safe to log: name, kind, code, message, stack, and the same of its causes' names and messages. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error).slice(0, 500) };
  const code = error instanceof Failure ? error.code : (error as { code?: unknown }).code;
  return {
    name: error.name,
    ...(error instanceof Failure && { kind: error.kind }),
    ...(typeof code === 'string' && { code }),
    message: messageOf(error).slice(0, 500),
    // Frames only: the lines before them repeat the message, however many it has.
    stack: (error.stack?.split('\n') ?? [])
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 11)
      .join('\n')
      .slice(0, 2000),
    ...(error.cause instanceof Error && { cause: `${error.cause.name}: ${messageOf(error.cause)}`.slice(0, 300) }),
  };
}

/** Postgres quotes the value it could not take (class 22, data exception), and JSON.parse the text it could not read. */
function messageOf(error: Error): string {
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && /^22[0-9A-Z]{3}$/.test(code)) return `the database did not take a value (${code})`;
  return error instanceof SyntaxError ? 'a text could not be parsed' : error.message;
}
