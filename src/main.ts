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

try {
  process.exitCode = await main();
} catch (error) {
  const failure = error instanceof Failure ? error : null;
  process.stderr.write(
    failure ? `podatelna: ${failure.message}\n` : `podatelna: ${(error as Error)?.stack ?? error}\n`,
  );
  process.exitCode = 1;
}
process.exit();
