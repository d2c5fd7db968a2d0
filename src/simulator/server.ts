import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Account } from './account.ts';
import { answerControl } from './control-over-http.ts';
import { Exchange, type RecordedRequest } from './exchange.ts';
import { type Fault, FaultBoard } from './faults.ts';
import { admit, parsePath } from './logins.ts';
import { Mailbox } from './mailbox.ts';
import { Manners, type Usage } from './manners.ts';
import type { SimulatedIsds } from './operation.ts';
import { ministryBox, type OwnBox } from './own-box.ts';
import type { SampleWorld, SubmittedMessage } from './sample.ts';
import { openAuthority } from './sealing/authority.ts';
import { TlsCertificates } from './tls-certificates.ts';

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
  /** this many wrong passwords in a row lock the account for an hour; null, the default: never */
  lockAfter?: number | null;
  /** restricted mode from the start */
  restricted?: boolean;
  /** how long every answer waits in restricted mode; 3000, as ISDS has it */
  restrictedDelayMs?: number;
  /** calls a day above which restricted mode begins by itself */
  dailyLimits?: Partial<Usage>;
  /** https with a certificate of the simulator's authority; client certificates log in under cert/, certds/, hspis/ */
  tls?: boolean;
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
  /** certificates of TLS; null over plain HTTP */
  tls: TlsCertificates | null;
  faults: FaultBoard;
  /** restricted mode, maintenance, clock, lists that shift: set while it runs */
  manners: Manners;
  /** puts a message into the box; returns its dmID */
  addMessage(sample: SubmittedMessage): Promise<string>;
  /** the content of a message is deleted, as after 90 days; downloads answer 1219 */
  deleteContent(dmID: string): Promise<void>;
  /** dmMessageStatus of a message now; null when there is none */
  messageStatus(dmID: string): number | null;
  /** a new password; null, the default: it does not expire. A locked account is unlocked. */
  setPassword(password: string, expiresAt?: Date | null): void;
  /** calls of this day in Prague by monitored category */
  usage(): Usage;
  /** the calls so far, oldest first; at most the last ten thousand */
  requests(): RecordedRequest[];
  stop(): Promise<void>;
};

/** A stateful ISDS: SOAP 1.1 and 1.2, one box, every login without a second step (Provozní řád; WSDL 3.11). */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const clock = options.now ?? (() => new Date());
  const manners = new Manners(
    options.restricted ?? false,
    options.restrictedDelayMs ?? 3000,
    options.dailyLimits ?? {},
  );
  const now = () => new Date(clock().getTime() + manners.clockSkewMs);
  const authority = await openAuthority(join(options.stateDir, 'authority'), options.keyBits ?? 4096, now());
  const box = options.box ?? ministryBox;
  const mailbox = await Mailbox.open(join(options.stateDir, 'messages'), box, authority, options.world.messages, now());
  const in60Days = new Date(now().getTime() + 60 * 86_400_000);
  const account = new Account(
    options,
    options.privileges ?? 1 + 2 + 8 + 16,
    options.passwordExpiresAt === undefined ? in60Days : options.passwordExpiresAt,
    options.lockAfter ?? null,
  );
  const isds: SimulatedIsds = { mailbox, authority, boxes: options.world.boxes, now, account };
  const faults = new FaultBoard();
  for (const fault of options.faults ?? []) faults.add(fault);
  const trustAnchorsFile = join(options.stateDir, 'trust-anchors.pem');
  await addAnchors(trustAnchorsFile, [authority.anchors, options.world.documentCa ?? '']);
  const tls = options.tls ? await TlsCertificates.open(join(options.stateDir, 'tls'), authority) : null;
  const registered = tls?.registered ?? new Map();
  const exchange = new Exchange(
    isds,
    faults,
    manners,
    (login, request) => admit(login, request, account, box.id, registered, now()),
    options.log,
  );

  const listener: RequestListener = (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const asked = parsePath(path);
    const answered = path.startsWith('/simulator/')
      ? answerControl(path, request, response, { faults, manners, account, isds })
      : exchange.answer(asked?.login ?? 'password', asked?.service ?? '', request, response);
    answered.catch((defect: Error) => process.emitWarning(defect));
  };
  const server = tls ? createTlsServer(tlsSettings(tls, authority.anchors), listener) : createServer(listener);
  // Long enough that a connection is not closed while a client is about to use it again.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve);
  });
  const { address, port } = server.address() as AddressInfo;
  return {
    url: `${tls ? 'https' : 'http'}://${address.includes(':') ? `[${address}]` : address}:${port}`,
    port,
    stateDir: options.stateDir,
    trustAnchorsFile,
    tls,
    faults,
    manners,
    addMessage: (sample) => mailbox.put(sample, now()),
    deleteContent: (dmID) => mailbox.deleteContent(dmID),
    messageStatus: (dmID) => mailbox.find(dmID, now())?.status ?? null,
    setPassword: (password, expiresAt = null) => account.setPassword(password, expiresAt),
    usage: () => manners.usage(now()),
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

/** A certificate is asked for and its absence tolerated: whether one is needed is decided by the path. */
function tlsSettings(tls: TlsCertificates, anchors: string): ServerOptions {
  return {
    cert: tls.server.cert,
    key: tls.server.key,
    ca: anchors,
    requestCert: true,
    rejectUnauthorized: false,
    minVersion: 'TLSv1.2',
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
