import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { Queue } from 'bullmq';
import type { FastifyInstance } from 'fastify';
import { may } from '../permissions.ts';
import type { ConsoleDeps } from '../server.ts';

/** The page of the board asks Google for its typeface; it does without, as our pages do. */
const foreignFonts = /<link href="https:\/\/fonts\.googleapis\.com[^>]*>/g;

/** bull-board behind the same login; everybody may look, administrators may do more. Its pages carry inline styles. */
export async function queueRoutes(app: FastifyInstance, { queue }: ConsoleDeps): Promise<void> {
  const adapter = new FastifyAdapter();
  adapter.setBasePath('/queue');
  createBullBoard({
    queues: [
      new BullMQAdapter(queue.queues.messages as unknown as Queue, { description: 'Zpracování datových zpráv' }),
      new BullMQAdapter(queue.queues.scans as unknown as Queue, { description: 'Zprávy se skeny k rozpoznání' }),
    ],
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: 'Fronta úloh', miscLinks: [{ text: 'Zpět do konzole', url: '/cases' }] } },
  });
  await app.register(async (board) => {
    board.addHook('onRequest', async (request, reply) => {
      if (request.method !== 'GET' && !may(request.user!.role, 'workQueue'))
        await reply.code(403).send({ error: 'Do fronty úloh smí zasahovat jen správce.' });
    });
    board.addHook('onSend', async (_request, reply, payload) => {
      reply.header(
        'content-security-policy',
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'self'",
      );
      return typeof payload === 'string' ? payload.replace(foreignFonts, '') : payload;
    });
    await board.register(adapter.registerPlugin(), { prefix: '/queue', basePath: '/queue' } as never);
  });
}
