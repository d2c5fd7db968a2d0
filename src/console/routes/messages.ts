import type { FastifyInstance } from 'fastify';
import { listMessageRows, readMessage } from '../../commands/messages.ts';
import { messageStates } from '../../commands/words.ts';
import { messagePage } from '../pages/message.ts';
import { messagesPage } from '../pages/messages.ts';
import { recordView } from '../record.ts';
import { send, sendOrNotFound } from '../send.ts';
import type { ConsoleDeps } from '../server.ts';

const rowLimit = 200;

export function messageRoutes(app: FastifyInstance, { db }: ConsoleDeps): void {
  app.get<{ Querystring: { state?: string } }>('/messages', async (request, reply) => {
    const asked = request.query.state ?? '';
    const state = Object.hasOwn(messageStates, asked) ? asked : null;
    return send(
      reply,
      messagesPage(request.user!, await listMessageRows(db, { state, limit: rowLimit }), state, rowLimit),
    );
  });
  app.get<{ Params: { dmId: string } }>('/messages/:dmId', async (request, reply) =>
    sendOrNotFound(reply, request.user!, async () => {
      const message = await readMessage(db, request.params.dmId);
      await recordView(request, 'message_viewed', [`message:${message.dm_id}`]);
      return messagePage(request.user!, message);
    }),
  );
}
