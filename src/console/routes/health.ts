import type { FastifyInstance } from 'fastify';
import { readStatus } from '../../commands/status.ts';
import { healthPage } from '../pages/health.ts';
import { send } from '../send.ts';
import type { ConsoleDeps, ReadReadiness } from '../server.ts';

export function healthRoutes(app: FastifyInstance, { db, config }: ConsoleDeps, readiness: ReadReadiness): void {
  app.get('/health', async (request, reply) => {
    const now = new Date();
    const [status, { problems }] = await Promise.all([readStatus(db, config.pollCron, now), readiness(now)]);
    return send(reply, healthPage(request.user!, status, problems, now));
  });
}
