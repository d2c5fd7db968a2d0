import type { FastifyInstance } from 'fastify';
import { listCaseRows, readCase } from '../../commands/cases.ts';
import { assessments } from '../../commands/words.ts';
import { casePage } from '../pages/case.ts';
import { casesPage } from '../pages/cases.ts';
import { recordView } from '../record.ts';
import { send, sendOrNotFound } from '../send.ts';
import type { ConsoleDeps } from '../server.ts';

const rowLimit = 200;

export function caseRoutes(app: FastifyInstance, { db }: ConsoleDeps): void {
  app.get('/', async (_request, reply) => reply.redirect('/cases', 303));
  app.get<{ Querystring: { assessment?: string } }>('/cases', async (request, reply) => {
    const asked = request.query.assessment ?? '';
    const assessment = Object.hasOwn(assessments, asked) ? asked : null;
    const rows = await listCaseRows(db, { status: 'pending', assessment, limit: rowLimit });
    await recordView(
      request,
      'cases_listed',
      rows.map((row) => `case:${row.case_id}`),
    );
    const counts = await db.query<{ assessment: string; count: number }>(
      `select assessment, count(*) as count from access_case where status = 'pending' group by assessment`,
    );
    const byAssessment = Object.fromEntries(counts.rows.map((row) => [row.assessment, row.count]));
    return send(reply, casesPage(request.user!, rows, byAssessment, { assessment, status: 'pending' }, rowLimit));
  });
  app.get<{ Params: { caseId: string } }>('/cases/:caseId', async (request, reply) =>
    sendOrNotFound(reply, request.user!, async () => {
      const found = await readCase(db, request.params.caseId);
      await recordView(request, 'case_viewed', [`case:${found.case_id}`]);
      return casePage(request.user!, found);
    }),
  );
}
