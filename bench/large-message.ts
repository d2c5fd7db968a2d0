/**
 * What messages of 0.3, 5, 20 and 95 MB cost: `node bench/large-message.ts`. The simulator, the database and the daemon
 * run in processes of their own; a fresh daemon takes each message after a small one has warmed it up. Memory is that of
 * the daemon and its children summed. The floor is the least that anybody could do: read the same answer over plain
 * HTTP, decode its base64, digest it. Not part of the tests; Linux only.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../src/db/embedded.ts';
import { residentMb, watchMemory } from './process-tree.ts';

const MB = 1_000_000;
const measured: { name: string; sizes: number[] }[] = [
  { name: '0.3 MB', sizes: [0.3 * MB] },
  { name: '5 MB', sizes: [5 * MB] },
  { name: '20 MB', sizes: [20 * MB] },
  { name: '95 MB', sizes: [95 * MB] },
  { name: '95 MB in 5 files', sizes: Array(5).fill(19 * MB) },
];

type SimulatorProcess = { child: ChildProcess; url: string; trustAnchorsFile: string };
type Cost = {
  baseMb: number;
  addedMb: number;
  blockedMs: number;
  longestTurnMs: number;
  storedMs: number;
  processedMs: number;
};

const child = (program: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
  fork(join(import.meta.dirname, program), args, { env: { PATH: process.env.PATH, ...env } });

async function ask<Answer>(process: ChildProcess, question: unknown): Promise<Answer> {
  process.send(question as object);
  const [answer] = await once(process, 'message');
  return answer as Answer;
}

/** The same answer, read by the least means: inline base64 in one piece of text. */
async function floorMs({ url }: SimulatorProcess, dmId: string): Promise<number> {
  const startedAt = performance.now();
  for (const [service, operation, soap, type] of [
    ['dz', 'SignedMessageDownload', 'http://schemas.xmlsoap.org/soap/envelope/', 'text/xml'],
    ['vodz', 'SignedBigMessageDownload', 'http://www.w3.org/2003/05/soap-envelope', 'application/soap+xml'],
  ]) {
    const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
      const headers = { 'Content-Type': `${type}; charset=utf-8`, SOAPAction: '""' };
      const request = http.request(
        `${url}/DS/${service}`,
        { method: 'POST', auth: 'bench:bench-heslo', headers },
        resolve,
      );
      request.on('error', reject);
      request.end(
        `<s:Envelope xmlns:s="${soap}"><s:Body><${operation} xmlns="http://isds.czechpoint.cz/v20"><dmID>${dmId}</dmID></${operation}></s:Body></s:Envelope>`,
      );
    });
    const digest = createHash('sha256');
    let rest = '';
    let bytes = 0;
    for await (const piece of response.setEncoding('latin1') as AsyncIterable<string>) {
      const text = rest + piece.replace(/\s+/g, '').replace(/<[^>]*>/g, '');
      const settled = text.length - (text.length % 4);
      const decoded = Buffer.from(text.slice(0, settled), 'base64');
      digest.update(decoded);
      bytes += decoded.length;
      rest = text.slice(settled);
    }
    if (bytes > 10_000) return performance.now() - startedAt;
  }
  throw new Error('the simulator did not give the message');
}

async function costOf(simulator: SimulatorProcess, folder: string, sizes: number[]): Promise<Cost & { dmId: string }> {
  const postgres = await startEmbeddedPostgres(folder, () => {});
  const daemon = child('daemon-under-watch.ts', [], {
    DATABASE_URL: postgres.url,
    DATA_DIR: join(folder, 'daemon'),
    ISDS_ENVIRONMENT: 'custom',
    ISDS_URL: simulator.url,
    ISDS_USERNAME: 'bench',
    ISDS_PASSWORD: 'bench-heslo',
    TRUST_ANCHORS_FILE: simulator.trustAnchorsFile,
    POLL_CRON: '*/2 * * * * *',
    HTTP_PORT: '0',
    LOG_LEVEL: 'error',
  });
  const seen: { step: string; at: number }[] = [];
  daemon.on('message', (message: { step?: string; at: number }) => {
    if (message.step) seen.push({ step: message.step, at: message.at });
  });
  const exited = once(daemon, 'exit').then(([code]) => {
    throw new Error(`the daemon ended (${code})`);
  });
  exited.catch(() => {});
  const reached = async (step: string) => {
    for (;;) {
      const found = seen.find((event) => event.step === step);
      if (found) return found.at;
      await Promise.race([once(daemon, 'message'), exited, wait(300_000).then(() => Promise.reject(new Error(step)))]);
    }
  };
  try {
    await reached('started');
    await ask(simulator.child, { sizes: [4000] });
    await reached('cases written');
    await wait(3000);

    const baseMb = residentMb(daemon.pid!);
    daemon.send('reset');
    seen.length = 0;
    const memory = watchMemory(daemon.pid!);
    const { dmId } = await ask<{ dmId: string }>(simulator.child, { sizes });
    const begunAt = await reached('download begun');
    const storedAt = await reached('stored');
    const processedAt = await reached('cases written');
    await wait(500);
    const peakMb = memory.peakMb();
    const blocked = new Promise<Pick<Cost, 'blockedMs' | 'longestTurnMs'>>((resolve) => {
      daemon.on('message', (message: Cost) => 'blockedMs' in message && resolve(message));
    });
    daemon.send('tell');
    const { blockedMs, longestTurnMs } = await blocked;
    return {
      dmId,
      baseMb,
      addedMb: peakMb - baseMb,
      blockedMs,
      longestTurnMs,
      storedMs: storedAt - begunAt,
      processedMs: processedAt - storedAt,
    };
  } finally {
    daemon.removeAllListeners('message');
    daemon.kill('SIGKILL');
    await exited.catch(() => {});
    await postgres.stop();
  }
}

async function startSimulator(folder: string): Promise<SimulatorProcess> {
  const process = child('simulator-process.ts', [join(folder, 'isds')]);
  const [place] = (await once(process, 'message')) as [{ url: string; trustAnchorsFile: string }];
  return { child: process, ...place };
}

const only = process.argv[2];
const rows = [];
for (const { name, sizes } of measured.filter((each) => !only || each.name.startsWith(only))) {
  const folder = await mkdtemp(join(tmpdir(), 'podatelna-bench-'));
  const simulator = await startSimulator(folder);
  try {
    const { dmId, ...cost } = await costOf(simulator, folder, sizes);
    const floor = await floorMs(simulator, dmId);
    rows.push({
      message: name,
      'base MB': Math.round(cost.baseMb),
      'added MB': Math.round(cost.addedMb),
      'blocked ms': Math.round(cost.blockedMs),
      'longest turn, CPU ms': Math.round(cost.longestTurnMs),
      'stored ms': cost.storedMs,
      'then processed ms': cost.processedMs,
      'floor ms': Math.round(floor),
      'stored / floor': Number((cost.storedMs / floor).toFixed(1)),
    });
  } finally {
    simulator.child.disconnect();
    await once(simulator.child, 'exit');
    await rm(folder, { recursive: true, force: true });
  }
}
console.table(rows);

// The embedded servers and the keep-alive connections of the floor would keep the process for minutes.
process.exit();
