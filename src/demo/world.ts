import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Db } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import { importAccounts } from '../registers/import-accounts.ts';
import { importProviders } from '../registers/import-providers.ts';
import type { SampleWorld } from '../simulator/sample.ts';
import { startSimulator } from '../simulator/server.ts';

/** A running simulator with the sample messages, and the registers that go with them. */
export type DemoWorld = {
  url: string;
  username: string;
  password: string;
  trustAnchorsFile: string;
  loadRegisters(db: Db): Promise<void>;
};

/** Good for this computer only: the simulator listens on loopback and holds fictional messages. */
const login = { username: 'ukazka', password: 'zkusebni-heslo' };

/**
 * Starts the simulator with its state under `dataDir`. The sample messages are made at the first start; later starts
 * take them from there and are quick.
 */
export async function openWorld(dataDir: string, stack: AsyncDisposableStack): Promise<DemoWorld> {
  const stateDir = join(dataDir, 'isds');
  const registersDir = join(dataDir, 'registers');
  await mkdir(stateDir, { recursive: true });
  await mkdir(registersDir, { recursive: true });

  const kept = await readKept(join(stateDir, 'world.json'));
  const world = kept ?? (await makeWorld(stateDir, registersDir));
  const simulator = await startSimulator({ ...login, stateDir, world });
  stack.defer(() => simulator.stop());
  if (!kept) await keep(join(stateDir, 'world.json'), world);
  return {
    ...login,
    url: simulator.url,
    trustAnchorsFile: simulator.trustAnchorsFile,
    async loadRegisters(db) {
      const now = new Date();
      const providers = await importProviders(db, join(registersDir, 'rpss.json'), { force: true, now, takenAt: now });
      const accounts = await importAccounts(db, join(registersDir, 'accounts.csv'), {
        complete: true,
        now,
        takenAt: now,
      });
      for (const result of [providers, accounts]) {
        if (result.kind === 'refused') throw new Failure('ours', 'demo-registers', result.because);
      }
    },
  };
}

type KeptWorld = Pick<SampleWorld, 'messages' | 'boxes' | 'documentCa'>;

/** Messages live in the simulator's mailbox once it has them; the directory of boxes is kept beside it. */
async function readKept(file: string): Promise<KeptWorld | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : { messages: [], ...JSON.parse(text) };
}

async function keep(file: string, { boxes, documentCa }: KeptWorld): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify({ boxes, documentCa }));
  await rename(`${file}.new`, file);
}

async function makeWorld(stateDir: string, registersDir: string): Promise<SampleWorld> {
  // Making documents needs libraries that only this first start loads.
  const { buildSampleWorld } = await import('../simulator/samples/world.ts').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Failure(
      'operator',
      'demo-packages',
      'k výrobě ukázkových zpráv chybí vývojové balíčky; spusťte: npm ci --include=dev',
      error,
    );
  });
  const world = await buildSampleWorld({ stateDir: join(stateDir, 'samples') });
  await writeFile(join(registersDir, 'rpss.json'), JSON.stringify(world.providers));
  await writeFile(join(registersDir, 'accounts.csv'), world.accounts);
  return world;
}
