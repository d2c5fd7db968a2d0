import { PassThrough } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { consoleActor } from '../../audit/actor.ts';
import { newestAuditEntries, verifyAudit } from '../../audit/read-audit.ts';
import { exportAudit, faultWords } from '../../commands/audit.ts';
import { only } from '../only.ts';
import { auditPage, type Verified } from '../pages/audit.ts';
import { recordView } from '../record.ts';
import { send } from '../send.ts';
import type { ConsoleDeps } from '../server.ts';
import { csrfField } from '../session.ts';

const perPage = 100;

/** The audit log for administrators: its newest entries, whether it is whole, all of it to take away. */
export async function auditRoutes(app: FastifyInstance, { db, dataKey, log }: ConsoleDeps): Promise<void> {
  // Told until this process ends; who needs a proof runs it anew.
  let verified: Verified | null = null;

  await app.register(async (administrators) => {
    administrators.addHook('preHandler', only('seeAudit'));

    administrators.get<{ Querystring: { before?: string } }>('/audit', async (request, reply) => {
      const before = Number(/^\d{1,15}$/.exec(String(request.query.before ?? ''))?.[0] ?? Number.MAX_SAFE_INTEGER);
      const found = await newestAuditEntries(db, before, perPage + 1);
      const entries = found.slice(0, perPage);
      await recordView(request, 'audit_viewed', []);
      const more = found.length > perPage ? entries.at(-1)!.number : null;
      return send(reply, auditPage(request.user!, { entries, verified, form: csrfField(request), before: more }));
    });

    administrators.post('/audit/verify', async (_request, reply) => {
      const verdict = await verifyAudit(db, dataKey);
      verified = { verdict, faults: faultWords(verdict), at: new Date() };
      return reply.redirect('/audit', 303);
    });

    administrators.post('/audit/export', async (request, reply) => {
      await app.record({ actor: consoleActor(request.user!.name), kind: 'audit_exported' });
      const out = new PassThrough();
      void exportAudit(db, out).then(
        () => out.end(),
        (error: Error) => {
          log.error({ err: error }, 'audit log not exported');
          out.destroy(error);
        },
      );
      return reply
        .type('application/x-ndjson; charset=utf-8')
        .header('content-disposition', 'attachment; filename="auditni-stopa.jsonl"')
        .send(out);
    });
  });
}
