import { readConfig } from './config.ts';
import { closeWithin, startDaemon, untilStopped } from './daemon.ts';
import { Failure } from './errors.ts';
import { createLog, describeError } from './log.ts';

/** The daemon: configuration from the environment, run until SIGTERM, end in reverse order. */
async function main(): Promise<number> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const stack = new AsyncDisposableStack();
  const stopped = untilStopped();
  try {
    const daemon = await startDaemon(config, log, stack);
    log.info(
      { roles: [...config.roles], queue: daemon.queue.backend, ...(daemon.console && { console: daemon.console.url }) },
      'podatelna started',
    );
    const end = await Promise.race([stopped, daemon.fatal]);
    if (end instanceof Failure) {
      log.fatal({ code: end.code }, end.message);
      return 1;
    }
    log.info({ signal: end }, 'podatelna is stopping');
    return 0;
  } finally {
    if ((await closeWithin(stack, 30_000)) === 'gave up')
      log.warn('not everything stopped in 30 s; the rest is repeated at the next start');
    else log.info('podatelna stopped');
  }
}

process.on('unhandledRejection', (error) => {
  process.stderr.write(
    `${JSON.stringify({ level: 'fatal', msg: 'unhandled rejection', err: describeError(error) })}\n`,
  );
  process.exit(1);
});

/** Postgres that is not there, or refuses the name or the password, in one line: the stack helps nobody. */
function databaseAway(error: unknown): Failure | null {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string' || !/^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|28|3D|57P)/.test(code)) return null;
  return new Failure(
    'operator',
    'database',
    `Postgres at DATABASE_URL cannot be used (${code}): is it running, and are name and password right?`,
  );
}

try {
  process.exitCode = await main();
} catch (error) {
  const failure = error instanceof Failure ? error : databaseAway(error);
  process.stderr.write(
    failure ? `podatelna: ${failure.message}\n` : `podatelna: ${(error as Error)?.stack ?? error}\n`,
  );
  process.exitCode = 1;
}
process.exit();
