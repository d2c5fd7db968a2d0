import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { consoleActor, unknownActor } from '../../audit/actor.ts';
import { limitByName, rememberBrowser } from '../login-limits.ts';
import type { Oidc } from '../oidc.ts';
import { loginPage } from '../pages/login.ts';
import { send } from '../send.ts';
import type { ConsoleDeps } from '../server.ts';
import { beginSession, requireLogin } from '../session.ts';
import { authenticate } from '../users.ts';

/** Attempts from one address in a minute, whatever the name. */
const perAddress = { max: 10, timeWindow: '1 minute' };

export function loginRoutes(app: FastifyInstance, { db, config, log }: ConsoleDeps, oidc: Oidc | null): void {
  const mayTry = limitByName(app);
  const say = (reply: FastifyReply, code: number, problem: string) =>
    send(reply, loginPage({ problem, oidc: oidc !== null }), code);

  app.get<{ Querystring: { left?: string } }>('/login', async (request, reply) => {
    const endAddress = request.query.left === 'oidc' ? await oidc?.endAddress(loginAddress(request)) : null;
    return send(
      reply.header('cache-control', 'no-store'),
      loginPage({ problem: null, oidc: oidc !== null, endAddress }),
    );
  });

  app.post<{ Body: { name?: unknown; password?: unknown } | null }>(
    '/login',
    { config: { rateLimit: perAddress } },
    async (request, reply) => {
      const given = request.body ?? {};
      const name = typeof given.name === 'string' ? given.name.trim() : '';
      const password = typeof given.password === 'string' ? given.password : '';
      if (!(await mayTry(request, name))) {
        log.warn({ limit: 'name' }, 'login refused after too many attempts');
        return say(reply, 429, 'Příliš mnoho pokusů o přihlášení s tímto jménem. Zkuste to znovu za čtvrt hodiny.');
      }
      const outcome = await authenticate(db, name, password);
      if (outcome.kind === 'refused') {
        // What was typed as a name may be a password: only names that exist are recorded.
        const subjects = outcome.name === null ? [] : [`user:${outcome.name}`];
        await app.record({ actor: unknownActor, kind: 'login_failed', subjects, detail: { by: 'password' } });
        return say(reply, 401, 'Jméno nebo heslo nesouhlasí, nebo je účet zakázán.');
      }
      const { user } = outcome;
      await app.record({ actor: consoleActor(user.name), kind: 'login', detail: { by: 'password', role: user.role } });
      rememberBrowser(request, user.name);
      beginSession(request, user);
      return reply.redirect('/cases', 303);
    },
  );

  app.post('/logout', { preHandler: requireLogin(db) }, async (request, reply) => {
    const user = request.user!;
    await app.record({ actor: consoleActor(user.name), kind: 'logout' });
    request.session.delete();
    return reply.redirect(user.login === 'oidc' ? '/login?left=oidc' : '/login', 303);
  });

  function loginAddress(request: FastifyRequest): string {
    return new URL('/login', config.publicUrl ?? `${request.protocol}://${request.host}`).href;
  }
}
