import { setTimeout as wait } from 'node:timers/promises';
import { handedOver, outliveReaders } from '../commands/closed-pipe.ts';
import { inCzech } from '../commands/in-czech.ts';
import { once, printOnce } from '../commands/once.ts';
import { type Config, readConfig } from '../config.ts';
import { generatePassword, putUser } from '../console/users.ts';
import { closeWithin, startDaemon, untilStopped } from '../daemon.ts';
import { migrate } from '../db/migrate.ts';
import { Failure } from '../errors.ts';
import { createLog, type Log } from '../log.ts';
import { openWorkplace } from '../workplace.ts';
import { takeFolder } from './folder.ts';
import { freePort } from './free-port.ts';
import { type DemoOptions, help, readOptions } from './options.ts';
import { followProgress, printCounts, readCounts } from './progress.ts';
import { type DemoWorld, openWorld } from './world.ts';

const dataDir = '.data/demo';
/** Who runs podatelna, and who decides: an administrator decides nothing about people. */
const demoUsers = { demo: 'administrator', schvalovatel: 'approver' } as const;
/** Ctrl-C ends the demo within this time; what is left half done is repeated at the next start. */
const graceMs = 9000;

const say = (text: string) => process.stdout.write(`${text}\n`);

/** `npm run demo`: the main job on the embedded default, with nothing configured. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(help);
    return;
  }
  const interrupted = new AbortController();
  const hungUp = new Promise((resolve) => process.once('SIGHUP', resolve));
  void Promise.race([untilStopped(), hungUp]).then(() => {
    say('\nKončím …');
    interrupted.abort(new Failure('operator', 'stopped', 'Přerušeno.'));
    setTimeout(() => process.exit(1), graceMs).unref();
  });
  const stack = new AsyncDisposableStack();
  await takeFolder(dataDir, options.fresh, stack);
  try {
    await run(options, stack, interrupted.signal);
  } catch (error) {
    interrupted.signal.throwIfAborted();
    throw error;
  } finally {
    if ((await closeWithin(stack, graceMs)) === 'closed') say('Vše je zastaveno.');
  }
}

async function run(options: DemoOptions, stack: AsyncDisposableStack, signal: AbortSignal): Promise<void> {
  const log = createLog(process.env.LOG_LEVEL ?? 'warn', process.stderr);
  say('Připravuji databázi a simulátor ISDS …');
  const { db, world } = await open(stack, log, signal);
  const config = await configure(world);
  const password = generatePassword();
  await world.loadRegisters(db);
  for (const [name, role] of Object.entries(demoUsers)) await putUser(db, name, role, password);
  signal.throwIfAborted();

  if (options.once) {
    const summary = await once(config, log, say, signal);
    say(printOnce(summary));
    say(printCounts(await readCounts(db)));
    return;
  }
  const daemon = await startDaemon(config, log, stack);
  say(introduction(daemon.console!.url, password, world.url));
  stack.use(followProgress(db, say));
  const end = await Promise.race([daemon.fatal, aborted(signal)]);
  if (end) throw end;
}

/**
 * The database and the simulator, prepared side by side. The database stays open until the end: what runs after joins
 * its server. A database server that is just starting is waited for, whatever happens, because only then can it
 * be stopped; messages that are being made are simply left.
 */
async function open(stack: AsyncDisposableStack, log: Log, signal: AbortSignal) {
  const opening = openWorkplace(readConfig({ DATA_DIR: dataDir }), log, stack);
  try {
    const world = await Promise.race([openWorld(dataDir, stack), aborted(signal)]);
    signal.throwIfAborted();
    const { db, databaseUrl } = await opening;
    await migrate(databaseUrl);
    return { db, world: world! };
  } finally {
    await opening.catch(() => {});
  }
}

/** Resolves when the signal is aborted. */
function aborted(signal: AbortSignal): Promise<null> {
  return wait(2 ** 31 - 1, null, { signal, ref: false }).catch(() => null);
}

/** The configuration of the demo; of the surroundings only the port of the console is taken over. */
async function configure(world: DemoWorld): Promise<Config> {
  const { httpPort } = readConfig({ HTTP_PORT: process.env.HTTP_PORT });
  const port = await freePort(httpPort);
  if (port !== httpPort) say(`Port ${httpPort} má jiný program; konzole bude na portu ${port}.`);
  return readConfig({
    ISDS_ENVIRONMENT: 'custom',
    ISDS_URL: world.url,
    ISDS_USERNAME: world.username,
    ISDS_PASSWORD: world.password,
    TRUST_ANCHORS_FILE: world.trustAnchorsFile,
    DATA_DIR: dataDir,
    HTTP_PORT: String(port),
    POLL_CRON: '* * * * *',
    LOG_LEVEL: 'warn',
  });
}

function introduction(url: string, password: string, isdsUrl: string): string {
  return `
Podatelna běží.

  Konzole          ${url}
  Rozhodování      schvalovatel / ${password}
  Správa           demo / ${password}
  Fronta úloh      ${url}/queue
  Simulátor ISDS   ${isdsUrl}

  V jiném terminálu:
    DATA_DIR=${dataDir} npm run -s podatelna -- cases
    DATA_DIR=${dataDir} npm run -s podatelna -- status

  Ctrl-C vše zastaví; data zůstanou ve složce ${dataDir}.
`;
}

outliveReaders();
try {
  await main();
} catch (error) {
  process.stderr.write(`podatelna: ${inCzech(error)}\n`);
  process.exitCode = 1;
}
await handedOver();
process.exit();
