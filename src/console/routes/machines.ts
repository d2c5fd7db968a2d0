import type { FastifyInstance } from 'fastify';
import { registersAge } from '../../registers/registers-age.ts';
import { readMetricFacts } from '../metric-facts.ts';
import { openMetrics } from '../metrics.ts';
import type { ConsoleDeps, ReadReadiness } from '../server.ts';

export function machineRoutes(app: FastifyInstance, { db }: ConsoleDeps, readiness: ReadReadiness): void {
  app.get('/livez', async () => ({ alive: true }));
  app.get('/readyz', async (_request, reply) => {
    const { problems, pauses } = await readiness(new Date());
    const ready = problems.length === 0;
    return reply.code(ready ? 200 : 503).send({ ready, problems, ...(pauses.length > 0 && { pauses }) });
  });
  const metrics = openMetrics(
    readiness,
    () => readMetricFacts(db),
    () => registersAge(db),
  );
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.read()));
}
