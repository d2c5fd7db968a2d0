import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Db } from '../db/pool.ts';
import { type Html, html } from './html.ts';
import type { PendingLogin } from './oidc.ts';
import { type User, userOfSession } from './users.ts';

declare module '@fastify/secure-session' {
  interface SessionData {
    user: string;
    since: number;
    /** every form sends it back */
    formToken: string;
    /** somebody has gone to the provider of OpenID Connect */
    pendingLogin: PendingLogin;
  }
}
declare module 'fastify' {
  interface FastifyRequest {
    user: User | null;
  }
}

/** A working day with some overtime; then one logs in again. */
export const sessionMs = 12 * 3600 * 1000;

/** Requests that change something must come from our own pages (the browser says so), whatever cookies they carry. */
export function refuseForeignOrigins(publicUrl: string | null) {
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

/** Begins the session of somebody who has just proved who they are; nothing of the one before stays. */
export function beginSession(request: FastifyRequest, user: User): void {
  request.session.regenerate();
  request.session.set('user', user.name);
  request.session.set('since', Date.now());
}

export function requireLogin(db: Db) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const name = request.session.get('user');
    const since = request.session.get('since');
    const fresh = typeof name === 'string' && typeof since === 'number' && Date.now() - since < sessionMs;
    request.user = fresh ? await userOfSession(db, name, new Date(since)) : null;
    if (!request.user) {
      await reply.redirect('/login', 303);
      return;
    }
    // Pages hold personal data: nothing between here and the browser keeps them.
    reply.header('cache-control', 'no-store');
    if (!request.session.get('formToken')) request.session.set('formToken', randomBytes(16).toString('base64url'));
  };
}

/** Belongs into every form of a page behind the login: `requireFormToken` refuses one without it. */
export function csrfField(request: FastifyRequest): Html {
  return html`<input type="hidden" name="token" value="${request.session.get('formToken')}">`;
}

/**
 * Only a page that we made for this session knows its token: beside the origin, which says where a request comes from,
 * this says that its form was ours. For every POST behind the login.
 */
export async function requireFormToken(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.method !== 'POST') return;
  const sent = (request.body as { token?: unknown } | null)?.token;
  const own = request.session.get('formToken');
  if (typeof sent === 'string' && own && sameText(sent, own)) return;
  await reply
    .code(403)
    .type('text/plain; charset=utf-8')
    .send('Formulář patří k jinému přihlášení. Vraťte se, načtěte stránku znovu a odešlete jej ještě jednou.\n');
}

function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
