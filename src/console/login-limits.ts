import { randomBytes } from 'node:crypto';
import type { Session } from '@fastify/secure-session';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** A browser in which somebody has logged in before; kept when they log out. */
type KnownBrowser = { name: string; id: string };

declare module 'fastify' {
  interface FastifyRequest {
    browser: Session<KnownBrowser>;
  }
}

/** How long a browser is remembered after the last login in it. */
export const knownBrowserSeconds = 90 * 86_400;

/** Attempts in a quarter of an hour, whoever makes them and whether they succeed. */
const mostAttempts = 10;

/**
 * Limits guessing by the name: ten attempts in a quarter of an hour, from everywhere together. Browsers in which the
 * person of that name has logged in before have a limit of their own, so that guessing from elsewhere keeps nobody out.
 * Returns a function that counts an attempt and says whether it may go on.
 */
export function limitByName(app: FastifyInstance): (request: FastifyRequest, name: string) => Promise<boolean> {
  const names = new WeakMap<FastifyRequest, string>();
  const count = app.createRateLimit({
    max: mostAttempts,
    timeWindow: '15 minutes',
    keyGenerator: (request) => {
      const name = names.get(request)!;
      return request.browser.get('name') === name ? `browser ${request.browser.get('id')}` : `name ${name}`;
    },
  });
  return async (request, name) => {
    names.set(request, name.slice(0, 64));
    const counted = await count(request);
    return counted.isAllowed || !counted.isExceeded;
  };
}

/** Remembers, in this browser, that somebody of this name has logged in. */
export function rememberBrowser(request: FastifyRequest, name: string): void {
  if (request.browser.get('name') === name) return;
  request.browser.set('name', name);
  request.browser.set('id', randomBytes(16).toString('base64url'));
}
