import type { FastifyInstance, FastifyRequest } from 'fastify';
import { consoleActor } from '../../audit/actor.ts';
import { listMessageRows, type MessageFilter, readMessage } from '../../commands/messages.ts';
import { retryMessages } from '../../commands/retry.ts';
import { recentFailures } from '../../commands/status.ts';
import { messageStates } from '../../commands/words.ts';
import type { Db } from '../../db/pool.ts';
import { failedMessages } from '../../messages/stored.ts';
import { readDay } from '../list-address.ts';
import { only } from '../only.ts';
import { failuresPage } from '../pages/failures.ts';
import { type CaseOfMessage, messagePage } from '../pages/message.ts';
import { messagesPage } from '../pages/messages.ts';
import { may } from '../permissions.ts';
import { recordView } from '../record.ts';
import { send, sendOrNotFound } from '../send.ts';
import type { ConsoleDeps } from '../server.ts';
import { csrfField } from '../session.ts';

const perPage = 50;
/** Older ones are reached by the dates: the database would have to count its way to them. */
const lastPage = 100;
/** What one press runs again; each is a transaction of its own. */
const mostRetried = 500;

export function messageRoutes(app: FastifyInstance, { db, audit }: ConsoleDeps): void {
  app.get<{ Querystring: Record<string, unknown> }>('/messages', async (request, reply) => {
    const filter = filterOf(request.query);
    const pageNumber = Math.min(Math.max(1, Number.parseInt(String(request.query.page), 10) || 1), lastPage);
    const found = await listMessageRows(db, { ...filter, limit: perPage + 1, offset: (pageNumber - 1) * perPage });
    const rows = found.slice(0, perPage);
    const subjects = rows.map((row) => `message:${row.dmId}`);
    await recordView(request, 'messages_listed', subjects);
    const failing = (await recentFailures(db)).reduce((sum, { count }) => sum + count, 0);
    const hasNext = found.length > perPage;
    return send(reply, messagesPage(request.user!, { rows, filter, pageNumber, hasNext, lastPage, failing }));
  });

  app.get<{ Params: { dmId: string } }>('/messages/:dmId', async (request, reply) =>
    sendOrNotFound(reply, request.user!, async () => {
      const message = await readMessage(db, request.params.dmId);
      const cases = await casesOf(db, message.cases);
      const subjects = [`message:${message.dm_id}`, ...message.cases.map((caseId) => `case:${caseId}`)];
      await recordView(request, 'message_viewed', subjects);
      const stopped = message.problem !== null || message.failure_code !== null;
      return messagePage(request.user!, { message, cases, retryForm: stopped ? retryForm(request) : null });
    }),
  );

  app.post<{ Params: { dmId: string } }>(
    '/messages/:dmId/retry',
    { preHandler: only('retryMessages') },
    async (request, reply) => {
      const { dmId } = request.params;
      await retryMessages({ db, audit, actor: consoleActor(request.user!.name) }, [dmId]);
      return reply.redirect(`/messages/${encodeURIComponent(dmId)}`, 303);
    },
  );

  app.get<{ Querystring: { again?: string; left?: string } }>('/failures', async (request, reply) => {
    const { again, left } = request.query;
    const asked = again === undefined ? null : { again: wholeNumber(again), left: wholeNumber(left) };
    return send(
      reply,
      failuresPage(request.user!, { groups: await recentFailures(db), asked, retryForm: retryForm(request) }),
    );
  });

  app.post<{ Body: { state?: unknown; code?: unknown } }>(
    '/failures/retry',
    { preHandler: only('retryMessages') },
    async (request, reply) => {
      const { state, code } = request.body;
      const kind = typeof state === 'string' && typeof code === 'string' ? { state, code } : null;
      const wanted = await failedMessages(db, kind);
      const actor = consoleActor(request.user!.name);
      const again = await retryMessages({ db, audit, actor }, wanted.slice(0, mostRetried));
      const left = Math.max(0, wanted.length - mostRetried);
      return reply.redirect(`/failures?again=${again.length}&left=${left}`, 303);
    },
  );
}

const retryForm = (request: FastifyRequest) => (may(request.user!.role, 'retryMessages') ? csrfField(request) : null);

const wholeNumber = (text: string | undefined) => Number(/^\d{1,9}$/.exec(text ?? '')?.[0] ?? 0);

function filterOf(query: Record<string, unknown>): MessageFilter {
  const state = typeof query.state === 'string' && Object.hasOwn(messageStates, query.state) ? query.state : null;
  return { state, from: readDay(query.from), until: readDay(query.until) };
}

async function casesOf(db: Db, caseIds: string[]): Promise<CaseOfMessage[]> {
  const { rows } = await db.query<CaseOfMessage>(
    `select case_id as "caseId", act, application, status, assessment from access_case
      where case_id = any($1) order by case_id`,
    [caseIds],
  );
  return rows;
}
