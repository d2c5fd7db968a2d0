import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import secureSession from '@fastify/secure-session';
import fastify, { type FastifyInstance } from 'fastify';
import type { Audit } from '../audit/audit.ts';
import type { Config } from '../config.ts';
import type { Db } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import type { Log } from '../log.ts';
import type { MessageQueue } from '../queue/message-queue.ts';
import { openReadiness } from '../readiness.ts';
import { answerBrokenRequest, answerErrors } from './answer-errors.ts';
import { assetRoutes } from './assets.ts';
import { knownBrowserSeconds } from './login-limits.ts';
import { openOidc } from './oidc.ts';
import { openRecord } from './record.ts';
import { auditRoutes } from './routes/audit.ts';
import { caseRoutes } from './routes/cases.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { documentRoutes } from './routes/documents.ts';
import { healthRoutes } from './routes/health.ts';
import { loginRoutes } from './routes/login.ts';
import { machineRoutes } from './routes/machines.ts';
import { messageRoutes } from './routes/messages.ts';
import { oidcRoutes } from './routes/oidc.ts';
import { paperRoutes } from './routes/papers.ts';
import { queueRoutes } from './routes/queue.ts';
import { ruleRoutes } from './routes/rules.ts';
import { refuseForeignOrigins, requireFormToken, requireLogin, sessionMs } from './session.ts';

export type ConsoleDeps = {
  db: Db;
  queue: MessageQueue;
  sessionKey: Buffer;
  dataKey: Buffer;
  audit: Audit;
  /** private folder that documents are taken out into while they are drawn or downloaded */
  spoolDir: string;
  config: Config;
  log: Log;
};

export type ReadReadiness = ReturnType<typeof openReadiness>;

/** Who has not taken an answer by then is cut off: a browser that reads nothing must not keep podatelna from stopping. */
const closingMs = 2000;

async function closeSoon(app: FastifyInstance): Promise<void> {
  const late = setTimeout(() => app.server.closeAllConnections(), closingMs);
  try {
    await app.close();
  } finally {
    clearTimeout(late);
  }
}

export type ConsoleServer = { url: string; close(): Promise<void> };

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
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  await app.register(secureSession, [
    { key: deps.sessionKey, sessionName: 'session', cookieName: 'podatelna', cookie, expiry: sessionMs / 1000 },
    {
      key: deps.sessionKey,
      sessionName: 'browser',
      cookieName: 'podatelna-browser',
      cookie: { ...cookie, path: '/login', maxAge: knownBrowserSeconds },
      expiry: knownBrowserSeconds,
    },
  ]);
  app.decorateRequest('user', null);
  app.addHook('onRequest', refuseForeignOrigins(config.publicUrl));
  answerErrors(app, log);

  const readiness = openReadiness({ ...deps, pollCron: config.pollCron });
  openRecord(app, deps);
  machineRoutes(app, deps, readiness);
  await assetRoutes(app);
  const oidc = config.oidc && openOidc(config.oidc);
  loginRoutes(app, deps, oidc);
  if (oidc) oidcRoutes(app, deps, oidc);
  await app.register(async (inside) => {
    inside.addHook('onRequest', requireLogin(db));
    await inside.register(async (forms) => {
      forms.addHook('preHandler', requireFormToken);
      caseRoutes(forms, deps);
      decisionRoutes(forms, deps);
      documentRoutes(forms, deps);
      paperRoutes(forms, deps);
      await ruleRoutes(forms);
      messageRoutes(forms, deps);
      healthRoutes(forms, deps, readiness);
      await auditRoutes(forms, deps);
    });
    // The board sends JSON from its own script: the check of the origin has to do there.
    await queueRoutes(inside, deps);
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
  return { url: `http://${host}:${port}`, close: () => closeSoon(app) };
}
