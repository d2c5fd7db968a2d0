import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Exchange, type RecordedRequest } from './exchange.ts';
import { type Fault, FaultBoard } from './faults.ts';
import { Mailbox } from './mailbox.ts';
import type { SimulatedIsds } from './operation.ts';
import { ministryBox, type OwnBox } from './own-box.ts';
import type { SampleMessage, SampleWorld } from './sample.ts';
import { openAuthority } from './sealing/authority.ts';

export type SimulatorOptions = {
  host?: string;
  /** 0, the default: any free one */
  port?: number;
  /** what the simulator keeps between starts: messages, keys, certificates */
  stateDir: string;
  /** its messages are put into the box at the first start; boxes answer look-ups */
  world: Pick<SampleWorld, 'messages' | 'boxes'> & Partial<Pick<SampleWorld, 'documentCa'>>;
  box?: OwnBox;
  username: string;
  password: string;
  now?: () => Date;
  /** size of the seal's RSA key made at the first start; 4096, as ISDS has it */
  keyBits?: number;
  /** userPrivils of the account; by default reading, lists and search: 1 + 2 + 8 + 16 */
  privileges?: number;
  /** null: does not expire; by default 60 days ahead */
  passwordExpiresAt?: Date | null;
  /** waiting from the start */
  faults?: Fault[];
  /** told about every call when its answer is known */
  log?: (call: RecordedRequest) => void;
};

export type Simulator = {
  /** base address; services live at {url}/DS/dz … */
  url: string;
  port: number;
  stateDir: string;
  /** PEM of the authorities that its seals, its time stamps and the documents in its messages lead to */
  trustAnchorsFile: string;
  faults: FaultBoard;
  /** puts a message into the box; returns its dmID */
  addMessage(sample: SampleMessage): Promise<string>;
  /** the content of a message is deleted, as after 90 days; downloads answer 1219 */
  deleteContent(dmID: string): Promise<void>;
  /** dmMessageStatus of a message now; null when there is none */
  messageStatus(dmID: string): number | null;
  /** the calls so far, oldest first; at most the last ten thousand */
  requests(): RecordedRequest[];
  stop(): Promise<void>;
};

/** A stateful ISDS over plain HTTP: SOAP 1.1, name and password, one box (Provozní řád; WSDL 3.11). */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const now = options.now ?? (() => new Date());
  const authority = await openAuthority(join(options.stateDir, 'authority'), options.keyBits ?? 4096, now());
  const box = options.box ?? ministryBox;
  const mailbox = await Mailbox.open(join(options.stateDir, 'messages'), box, authority, options.world.messages, now());
  const isds: SimulatedIsds = {
    mailbox,
    authority,
    boxes: options.world.boxes,
    now,
    account: {
      privileges: options.privileges ?? 1 + 2 + 8 + 16,
      passwordExpiresAt:
        options.passwordExpiresAt === undefined
          ? new Date(now().getTime() + 60 * 86_400_000)
          : options.passwordExpiresAt,
    },
  };
  const faults = new FaultBoard();
  for (const fault of options.faults ?? []) faults.add(fault);
  const trustAnchorsFile = join(options.stateDir, 'trust-anchors.pem');
  await addAnchors(trustAnchorsFile, [authority.anchors, options.world.documentCa ?? '']);
  const exchange = new Exchange(isds, faults, options, options.log);

  const server = createServer((request, response) => {
    exchange.answer(request, response).catch((defect: Error) => process.emitWarning(defect));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve);
  });
  const { address, port } = server.address() as AddressInfo;
  return {
    url: `http://${address.includes(':') ? `[${address}]` : address}:${port}`,
    port,
    stateDir: options.stateDir,
    trustAnchorsFile,
    faults,
    addMessage: (sample) => mailbox.put(sample, now()),
    deleteContent: (dmID) => mailbox.deleteContent(dmID),
    messageStatus: (dmID) => mailbox.find(dmID)?.status ?? null,
    requests: () => [...exchange.recorded],
    stop: async () => {
      exchange.stopping.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      await mailbox.settle();
    },
  };
}

/**
 * Anchors are only ever added: messages kept from an earlier start may hold documents signed under the authority of
 * that time.
 */
async function addAnchors(file: string, anchors: string[]): Promise<void> {
  const kept = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const missing = anchors.filter((pem) => !kept.includes(pem.trim()));
  if (missing.length > 0) await writeFile(file, [kept, ...missing].map((pem) => pem && `${pem.trim()}\n`).join(''));
}
