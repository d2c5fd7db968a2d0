import type { FastifyInstance } from 'fastify';
import type { Db } from '../../db/pool.ts';
import { loginPage } from '../pages/login.ts';
import { authenticate } from '../users.ts';

export function loginRoutes(app: FastifyInstance, db: Db): void {
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
