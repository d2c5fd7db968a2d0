import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { once, printOnce } from '../commands/once.ts';
import { readConfig } from '../config.ts';
import { generatePassword, putUser } from '../console/users.ts';
import { closeWithin, startDaemon, untilStopped } from '../daemon.ts';
import { isEmbeddedPostgresUsed } from '../db/embedded.ts';
import { migrate } from '../db/migrate.ts';
import type { Db } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import { createLog, type Log } from '../log.ts';
import { openWorkplace } from '../workplace.ts';
import { followProgress, printCounts, readCounts } from './progress.ts';
import { type DemoWorld, openWorld } from './world.ts';

const help = `Ukázka podatelny: vestavěný Postgres, simulátor ISDS s ukázkovými zprávami a celá podatelna.

Použití: npm run demo -- [--once] [--fresh]

  --once     jeden úplný příjem, souhrn a konec
  --fresh    začne znovu od prázdné databáze
  --help     tato nápověda

Data zůstávají ve složce .data/demo. Ukončí se klávesami Ctrl-C.
`;

const dataDir = '.data/demo';
const demoUser = 'demo';

/** `npm run demo`: the main job on the embedded default, with nothing configured. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { once: { type: 'boolean' }, fresh: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const stopped = untilStopped();
  const stack = new AsyncDisposableStack();
  const log = createLog(process.env.LOG_LEVEL ?? 'warn', process.stderr);
  try {
    if (values.fresh) {
      if (await isEmbeddedPostgresUsed(dataDir))
        throw new Failure('operator', 'demo-running', 'jiná ukázka právě běží; nejdřív ji ukončete');
      await rm(dataDir, { recursive: true, force: true });
    }
    say('Připravuji databázi a simulátor ISDS …');
    const world = await openWorld(dataDir, stack);
    const config = readConfig(await demoEnvironment(world));
    const password = await prepare(config, world, log);

    if (values.once) {
      const stopping = new AbortController();
      void stopped.then(() => stopping.abort(new Failure('operator', 'stopped', 'Přerušeno.')));
      const summary = await once(config, log, say, stopping.signal);
      say(printOnce(summary));
      await withDatabase(config, log, async (db) => {
        say(printCounts(await readCounts(db)));
      });
      return;
    }

    const daemon = await startDaemon(config, log, stack);
    say(introduction(daemon.console!.url, password, world.url));
    stack.use(followProgress(daemon.workplace.db, say));
    const end = await Promise.race([stopped, daemon.fatal]);
    if (end instanceof Failure) throw end;
    say('\nKončím …');
  } finally {
    if ((await closeWithin(stack, 30_000)) === 'closed') say('Vše je zastaveno.');
  }
}

const say = (text: string) => process.stdout.write(`${text}\n`);

/** The configuration of the demo; of the surroundings only the port of the console is taken over. */
async function demoEnvironment(world: DemoWorld): Promise<NodeJS.ProcessEnv> {
  return {
    ISDS_ENVIRONMENT: 'custom',
    ISDS_URL: world.url,
    ISDS_USERNAME: world.username,
    ISDS_PASSWORD: world.password,
    TRUST_ANCHORS_FILE: world.trustAnchorsFile,
    DATA_DIR: dataDir,
    HTTP_PORT: process.env.HTTP_PORT ?? String(await freePort(8080)),
    POLL_CRON: '* * * * *',
    LOG_LEVEL: 'warn',
  };
}

/** Loads the registers that go with the sample messages and gives the demo user a new password. */
async function prepare(config: ReturnType<typeof readConfig>, world: DemoWorld, log: Log): Promise<string> {
  const password = generatePassword();
  await using stack = new AsyncDisposableStack();
  const workplace = await openWorkplace(config, log, stack);
  await migrate(workplace.databaseUrl);
  await world.loadRegisters(workplace.db);
  await putUser(workplace.db, demoUser, 'administrator', password);
  return password;
}

async function withDatabase(
  config: ReturnType<typeof readConfig>,
  log: Log,
  work: (db: Db) => Promise<void>,
): Promise<void> {
  await using stack = new AsyncDisposableStack();
  await work((await openWorkplace(config, log, stack)).db);
}

/** `wanted` when nobody listens there, else any free port. */
async function freePort(wanted: number): Promise<number> {
  for (const port of [wanted, 0]) {
    const server = createServer();
    const got = await new Promise<number | null>((resolve) => {
      server.once('error', () => resolve(null));
      server.listen(port, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : null);
      });
    });
    await new Promise((resolve) => server.close(resolve));
    if (got !== null) return got;
  }
  throw new Failure('operator', 'http-listen', 'no free port on 127.0.0.1');
}

function introduction(url: string, password: string, isdsUrl: string): string {
  return `
Podatelna běží.

  Konzole          ${url}
  Přihlášení       ${demoUser} / ${password}
  Fronta úloh      ${url}/queue
  Simulátor ISDS   ${isdsUrl}

  V jiném terminálu:
    DATA_DIR=${dataDir} npm run -s podatelna -- cases
    DATA_DIR=${dataDir} npm run -s podatelna -- status

  Ctrl-C vše zastaví; data zůstanou ve složce ${dataDir}.
`;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`podatelna: ${error instanceof Failure ? error.message : ((error as Error)?.stack ?? error)}\n`);
  process.exitCode = 1;
}
process.exit();
