import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { consoleActor, unknownActor } from '../../audit/actor.ts';
import { inTransaction } from '../../db/pool.ts';
import { Failure } from '../../errors.ts';
import type { Oidc, OidcIdentity } from '../oidc.ts';
import { loginPage } from '../pages/login.ts';
import { send } from '../send.ts';
import type { ConsoleDeps } from '../server.ts';
import { beginSession } from '../session.ts';
import { userOfIdentity, userRoles } from '../users.ts';

/** How long somebody may take at the provider. */
const pendingMs = 10 * 60_000;

/** What is said when it does not come to a login, by the code of the failure. */
const sentences: Record<string, { code: number; problem: string }> = {
  'oidc-away': {
    code: 503,
    problem:
      'Jednotné přihlášení úřadu právě neodpovídá. Zkuste to za chvíli; kdo má heslo do podatelny, může se přihlásit jím.',
  },
  'oidc-declined': { code: 403, problem: 'Jednotné přihlášení bylo zrušeno, nebo vás nepustilo dál.' },
  'oidc-answer': {
    code: 400,
    problem: 'Přihlášení se nedokončilo: trvalo příliš dlouho, nebo začalo v jiném okně. Začněte prosím znovu.',
  },
};

/** Login by OpenID Connect: to the provider and back. */
export function oidcRoutes(app: FastifyInstance, { db, audit, config, log }: ConsoleDeps, oidc: Oidc): void {
  const backAddress = (request: FastifyRequest) =>
    new URL('/login/oidc/back', config.publicUrl ?? `${request.protocol}://${request.host}`);
  const limited = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };

  app.get('/login/oidc', limited, async (request, reply) => {
    try {
      const { address, pending } = await oidc.begin(backAddress(request).href);
      request.session.set('pendingLogin', pending);
      return await reply.header('cache-control', 'no-store').redirect(address, 303);
    } catch (error) {
      return refuse(reply, error);
    }
  });

  app.get('/login/oidc/back', limited, async (request, reply) => {
    const pending = request.session.get('pendingLogin');
    request.session.set('pendingLogin', undefined);
    try {
      if (!pending || Date.now() - pending.begunAt > pendingMs)
        throw new Failure('permanent', 'oidc-answer', 'this browser has begun no login that is still waited for');
      const address = backAddress(request);
      address.search = new URL(request.url, address).search;
      return await letIn(request, reply, await oidc.finish(address, pending));
    } catch (error) {
      return refuse(reply, error);
    }
  });

  async function letIn(request: FastifyRequest, reply: FastifyReply, identity: OidcIdentity): Promise<FastifyReply> {
    const detail = { by: 'oidc', role: identity.role };
    const user = await inTransaction(db, async (tx) => {
      const found = await userOfIdentity(tx, identity);
      const allowed = found && identity.role && !found.disabledAt ? found : null;
      if (allowed) await audit(tx, { actor: consoleActor(allowed.name), kind: 'login', detail });
      else {
        const subjects = found ? [`user:${found.name}`] : [];
        await audit(tx, { actor: unknownActor, kind: 'login_failed', subjects, detail });
      }
      return allowed;
    });
    if (user) {
      beginSession(request, user);
      return reply.redirect('/cases', 303);
    }
    return say(
      reply,
      403,
      identity.role
        ? 'Váš účet je v podatelně zakázán. Obraťte se na správce podatelny.'
        : `Jednotné přihlášení vás poznalo, ale nemáte v něm pro podatelnu právě jednu z rolí ${userRoles.join(', ')}. O roli požádejte správce podatelny.`,
    );
  }

  function refuse(reply: FastifyReply, error: unknown): FastifyReply {
    const sentence = error instanceof Failure ? sentences[error.code] : undefined;
    if (!sentence) throw error;
    log.warn({ err: error }, 'login by OpenID Connect not finished');
    return say(reply, sentence.code, sentence.problem);
  }

  const say = (reply: FastifyReply, code: number, problem: string) =>
    send(reply.header('cache-control', 'no-store'), loginPage({ problem, oidc: true }), code);
}
