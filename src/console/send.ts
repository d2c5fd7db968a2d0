import type { FastifyReply } from 'fastify';
import { Failure } from '../errors.ts';
import { notFoundPage } from './pages/not-found.ts';
import type { User } from './users.ts';

/** Sends a page. */
export function send(reply: FastifyReply, text: string, code = 200): FastifyReply {
  return reply.code(code).type('text/html; charset=utf-8').send(text);
}

/** Sends what `work` makes, or says what was not found. */
export async function sendOrNotFound(
  reply: FastifyReply,
  user: User,
  work: () => Promise<string>,
  code = 200,
): Promise<FastifyReply> {
  try {
    return send(reply, await work(), code);
  } catch (error) {
    if (error instanceof Failure && error.kind === 'operator')
      return send(reply, notFoundPage(user, error.message), 404);
    throw error;
  }
}

/** Lets the page run scripts that we serve, and no others. */
export function allowScript(reply: FastifyReply): void {
  const policy = String(reply.getHeader('content-security-policy'));
  reply.header('content-security-policy', `${policy};script-src 'self'`);
}
