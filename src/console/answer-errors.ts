import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseAway } from '../db/away.ts';
import type { Log } from '../log.ts';
import { databaseAway } from '../readiness.ts';
import { notFoundPage } from './pages/not-found.ts';

/** What is wrong with a request, for the person who sent it; the framework's own sentences are English. */
const sentences: Record<number, string> = {
  400: 'Požadavku nelze rozumět.',
  413: 'Požadavek je příliš velký.',
  414: 'Adresa je příliš dlouhá.',
  415: 'Takový obsah konzole nepřijímá.',
  429: 'Příliš mnoho pokusů o přihlášení. Zkuste to znovu za minutu.',
};

/** The board of the queue speaks with Redis, which breaks with the same codes. */
const queueOrDatabaseAway = 'Fronta úloh nebo databáze neodpovídá. Která z nich a co s tím, říká stránka Provoz.';

/** Errors and unknown addresses are answered in Czech, without a stack and without repeating what was sent. */
export function answerErrors(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const code = error.statusCode ?? 500;
    if (code < 500) return refuse(reply, code);
    const route = request.routeOptions.url ?? null;
    // Who is logged in cannot be found out either: what `/readyz` tells everybody may be told here.
    if (isDatabaseAway(error)) {
      log.warn({ err: error, route }, 'page not served');
      return say(reply, 503, route?.startsWith('/queue') ? queueOrDatabaseAway : databaseAway.because);
    }
    log.error({ err: error, route }, 'page failed');
    return say(reply, 500, 'Něco se pokazilo. Zkuste to znovu; podrobnosti jsou v protokolu.');
  });
  app.setNotFoundHandler((request, reply) =>
    request.method === 'GET' || request.method === 'HEAD'
      ? reply
          .code(404)
          .header('cache-control', 'no-store')
          .type('text/html; charset=utf-8')
          .send(notFoundPage(null, 'Taková stránka tu není.'))
      : say(reply, 404, 'Taková adresa tu není.'),
  );
}

/** Requests that the framework gives up on before any route or hook: addresses that cannot be decoded and the like. */
export function answerBrokenRequest(_error: Error, _request: FastifyRequest, reply: FastifyReply): void {
  refuse(reply, 400);
}

function refuse(reply: FastifyReply, code: number): FastifyReply {
  return say(reply, code, sentences[code] ?? 'Požadavek nelze vyřídit.');
}

function say(reply: FastifyReply, code: number, sentence: string): FastifyReply {
  return reply
    .code(code)
    .headers({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    .type('text/plain; charset=utf-8')
    .send(`${sentence}\n`);
}
