import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import secureSession from '@fastify/secure-session';
import type { Queue } from 'bullmq';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { listCaseRows, readCase } from '../commands/cases.ts';
import { listMessageRows, readMessage } from '../commands/messages.ts';
import { readStatus } from '../commands/status.ts';
import { assessments, messageStates } from '../commands/words.ts';
import type { Config } from '../config.ts';
import type { Db } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import type { Log } from '../log.ts';
import type { MessageQueue } from '../queue/message-queue.ts';
import { openReadiness } from '../readiness.ts';
import { registersAge } from '../registers/registers-age.ts';
import { answerBrokenRequest, answerErrors } from './answer-errors.ts';
import { readMetricFacts } from './metric-facts.ts';
import { openMetrics } from './metrics.ts';
import { casePage, casesPage, healthPage, loginPage, messagePage, messagesPage, notFoundPage } from './pages.ts';
import { authenticate, type User, userOfSession } from './users.ts';

export type ConsoleDeps = { db: Db; queue: MessageQueue; sessionKey: Buffer; config: Config; log: Log };

type ReadReadiness = ReturnType<typeof openReadiness>;

export type ConsoleServer = { url: string; close(): Promise<void> };

declare module '@fastify/secure-session' {
  interface SessionData {
    user: string;
    since: number;
  }
}
declare module 'fastify' {
  interface FastifyRequest {
    user: User | null;
  }
}

/** A working day with some overtime; then one logs in again. */
const sessionMs = 12 * 3600 * 1000;
const rowLimit = 200;

/**
 * The HTTP side: `/livez`, `/readyz` and `/metrics` for machines; behind a login the pages for operators and the board
 * of the job queue. Listens on HTTP_HOST:HTTP_PORT.
 */
export async function startConsole(deps: ConsoleDeps): Promise<ConsoleServer> {
  const { config, db, log } = deps;
  const app = fastify({
    logger: false,
    bodyLimit: 64 * 1024,
    trustProxy: config.publicUrl !== null,
    frameworkErrors: answerBrokenRequest,
  });
  const secure = config.publicUrl?.startsWith('https:') ?? false;
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    strictTransportSecurity: secure,
    referrerPolicy: { policy: 'same-origin' },
  });
  await app.register(formbody);
  await app.register(rateLimit, { global: false });
  await app.register(secureSession, {
    key: deps.sessionKey,
    cookieName: 'podatelna',
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure },
    expiry: sessionMs / 1000,
  });
  app.decorateRequest('user', null);
  app.addHook('onRequest', refuseForeignOrigins(config.publicUrl));
  answerErrors(app, log);

  const readiness = openReadiness({ ...deps, pollCron: config.pollCron });
  machineRoutes(app, deps, readiness);
  await loginRoutes(app, db);
  await app.register(async (inside) => {
    inside.addHook('onRequest', requireLogin(db));
    pageRoutes(inside, deps, readiness);
    await queueBoard(inside, deps);
  });

  await app.listen({ host: config.httpHost, port: config.httpPort }).catch((cause: NodeJS.ErrnoException) => {
    throw new Failure(
      'operator',
      'http-listen',
      cause.code === 'EADDRINUSE'
        ? `port ${config.httpPort} is taken by another program; set HTTP_PORT`
        : `cannot listen on ${config.httpHost}:${config.httpPort} (${cause.code})`,
      cause,
    );
  });
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : config.httpPort;
  const host = config.httpHost.includes(':') ? `[${config.httpHost}]` : config.httpHost;
  return { url: `http://${host}:${port}`, close: () => app.close() };
}

/** Requests that change something must come from our own pages (the browser says so), whatever cookies they carry. */
function refuseForeignOrigins(publicUrl: string | null) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return;
    const site = request.headers['sec-fetch-site'];
    const { origin } = request.headers;
    // A proxy may pass on another Host than the one in the browser.
    const own = [request.host, publicUrl && new URL(publicUrl).host];
    const same = site
      ? site === 'same-origin' || site === 'none'
      : !origin || (URL.canParse(origin) && own.includes(new URL(origin).host));
    if (!same) await reply.code(403).type('text/plain; charset=utf-8').send('Požadavek nepřišel z této stránky.\n');
  };
}

function machineRoutes(app: FastifyInstance, { db }: ConsoleDeps, readiness: ReadReadiness): void {
  app.get('/livez', async () => ({ alive: true }));
  app.get('/readyz', async (_request, reply) => {
    const { problems, pauses } = await readiness(new Date());
    const ready = problems.length === 0;
    return reply.code(ready ? 200 : 503).send({ ready, problems, ...(pauses.length > 0 && { pauses }) });
  });
  const metrics = openMetrics(
    readiness,
    () => readMetricFacts(db),
    () => registersAge(db),
  );
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.read()));
}

async function loginRoutes(app: FastifyInstance, db: Db): Promise<void> {
  const css = await readFile(join(import.meta.dirname, 'assets/console.css'));
  app.get('/assets/console.css', async (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(css),
  );
  app.get('/login', async (_request, reply) =>
    reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(loginPage(null)),
  );
  app.post<{ Body: { name?: unknown; password?: unknown } | null }>(
    '/login',
    { config: { rateLimit: { max: 10, timeWindow: '1 minute' } } },
    async (request, reply) => {
      const { name, password } = request.body ?? {};
      const user =
        typeof name === 'string' && typeof password === 'string' ? await authenticate(db, name.trim(), password) : null;
      if (!user) {
        return reply
          .code(401)
          .type('text/html; charset=utf-8')
          .send(loginPage('Jméno nebo heslo nesouhlasí, nebo je účet zakázán.'));
      }
      request.session.regenerate();
      request.session.set('user', user.name);
      request.session.set('since', Date.now());
      return reply.redirect('/cases', 303);
    },
  );
  app.post('/logout', async (request, reply) => {
    request.session.delete();
    return reply.redirect('/login', 303);
  });
}

function requireLogin(db: Db) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const name = request.session.get('user');
    const since = request.session.get('since');
    const fresh = typeof name === 'string' && typeof since === 'number' && Date.now() - since < sessionMs;
    request.user = fresh ? await userOfSession(db, name, new Date(since)) : null;
    if (!request.user) await reply.redirect('/login', 303);
    // Pages hold personal data: nothing between here and the browser keeps them.
    else reply.header('cache-control', 'no-store');
  };
}

type Filter = { Querystring: { assessment?: string; state?: string } };

function pageRoutes(app: FastifyInstance, { db, config }: ConsoleDeps, readiness: ReadReadiness): void {
  const send = (reply: FastifyReply, text: string, code = 200) =>
    reply.code(code).type('text/html; charset=utf-8').send(text);
  const orNotFound = async (reply: FastifyReply, user: User, work: () => Promise<string>) => {
    try {
      return await send(reply, await work());
    } catch (error) {
      if (error instanceof Failure && error.kind === 'operator')
        return send(reply, notFoundPage(user, error.message), 404);
      throw error;
    }
  };

  app.get('/', async (_request, reply) => reply.redirect('/cases', 303));
  app.get<Filter>('/cases', async (request, reply) => {
    const asked = request.query.assessment ?? '';
    const assessment = Object.hasOwn(assessments, asked) ? asked : null;
    const rows = await listCaseRows(db, { status: 'pending', assessment, limit: rowLimit });
    const counts = await db.query<{ assessment: string; count: number }>(
      `select assessment, count(*) as count from access_case where status = 'pending' group by assessment`,
    );
    const byAssessment = Object.fromEntries(counts.rows.map((row) => [row.assessment, row.count]));
    return send(reply, casesPage(request.user!, rows, byAssessment, { assessment, status: 'pending' }, rowLimit));
  });
  app.get<{ Params: { caseId: string } }>('/cases/:caseId', async (request, reply) =>
    orNotFound(reply, request.user!, async () => casePage(request.user!, await readCase(db, request.params.caseId))),
  );
  app.get<Filter>('/messages', async (request, reply) => {
    const asked = request.query.state ?? '';
    const state = Object.hasOwn(messageStates, asked) ? asked : null;
    return send(
      reply,
      messagesPage(request.user!, await listMessageRows(db, { state, limit: rowLimit }), state, rowLimit),
    );
  });
  app.get<{ Params: { dmId: string } }>('/messages/:dmId', async (request, reply) =>
    orNotFound(reply, request.user!, async () =>
      messagePage(request.user!, await readMessage(db, request.params.dmId)),
    ),
  );
  app.get('/health', async (request, reply) => {
    const now = new Date();
    const [status, { problems }] = await Promise.all([readStatus(db, config.pollCron, now), readiness(now)]);
    return send(reply, healthPage(request.user!, status, problems, now));
  });
}

/** bull-board behind the same login; a viewer may look, nothing more. Its pages carry inline styles. */
async function queueBoard(app: FastifyInstance, { queue }: ConsoleDeps): Promise<void> {
  const adapter = new FastifyAdapter();
  adapter.setBasePath('/queue');
  createBullBoard({
    queues: [
      new BullMQAdapter(queue.queues.messages as unknown as Queue, { description: 'Zpracování datových zpráv' }),
      new BullMQAdapter(queue.queues.scans as unknown as Queue, { description: 'Zprávy se skeny k rozpoznání' }),
    ],
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: 'Fronta úloh', miscLinks: [{ text: 'Zpět do konzole', url: '/cases' }] } },
  });
  await app.register(async (board) => {
    board.addHook('onRequest', async (request, reply) => {
      if (request.method !== 'GET' && request.user?.role === 'viewer') {
        await reply.code(403).send({ error: 'Čtenář může frontu jen prohlížet.' });
      }
    });
    board.addHook('onSend', async (_request, reply) => {
      reply.header(
        'content-security-policy',
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'self'",
      );
    });
    await board.register(adapter.registerPlugin(), { prefix: '/queue', basePath: '/queue' } as never);
  });
}
