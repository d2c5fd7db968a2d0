import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { foreseeApproval } from '../../cases/approval.ts';
import { casesAround } from '../../cases/around.ts';
import { type CorrectableField, correctableFields } from '../../cases/correctable.ts';
import { roleForbidsPaper } from '../../cases/decisions.ts';
import { eventKinds } from '../../cases/history.ts';
import { countWork, listWork, lookUp } from '../../cases/work-list.ts';
import { readCase } from '../../commands/cases.ts';
import { listDocuments, readStoredDocument } from '../../messages/documents.ts';
import { type Html, html } from '../html.ts';
import { filterOf, type ListAddress, type ListQuery, queryOf, readAddress, readCaseId } from '../list-address.ts';
import { casePage } from '../pages/case.ts';
import type { TypedDecision } from '../pages/case-decisions.ts';
import { type Placed, placedValues, type ShownPage } from '../pages/case-document.ts';
import { casesPage } from '../pages/cases.ts';
import { notice } from '../pages/frame.ts';
import { recordView } from '../record.ts';
import { keepSearch, readTerms, recallSearch } from '../searches.ts';
import { allowScript, send, sendOrNotFound } from '../send.ts';
import type { ConsoleDeps } from '../server.ts';
import { csrfField } from '../session.ts';

const pageLength = 50;

export type CaseQuery = ListQuery & { document?: unknown; page?: unknown; correct?: unknown };

export function caseRoutes(app: FastifyInstance, deps: ConsoleDeps): void {
  const { db } = deps;
  app.get('/', async (_request, reply) => reply.redirect('/cases', 303));

  app.get<{ Querystring: ListQuery }>('/cases', async (request, reply) => {
    const list = readAddress(request.query);
    const terms = list.search ? recallSearch(request, list.search) : null;
    const after = readCaseId(request.query.after);
    const search = await lookUp(db, filterOf(list, terms));
    const [rows, counts] = await Promise.all([listWork(db, search, after, pageLength + 1), countWork(db, search)]);
    const shown = rows?.slice(0, pageLength) ?? [];
    const subjects = shown.map((row) => `case:${row.caseId}`);
    await recordView(request, 'cases_listed', subjects);
    allowScript(reply);
    return send(
      reply,
      casesPage({
        user: request.user!,
        csrf: csrfField(request),
        list,
        terms,
        outOfTime: rows === null,
        lost: list.search !== null && terms === null,
        rows: shown,
        counts,
        next: rows && rows.length > pageLength ? shown.at(-1)!.caseId : null,
        after,
        done: doneNotice(request.query.done),
        mayEnterPaper: roleForbidsPaper(request.user!.role) === null,
      }),
    );
  });

  // What was typed is kept in the session and named by an id: no name comes into an address.
  app.post<{ Body: Record<string, unknown> }>('/cases/search', async (request, reply) => {
    const terms = readTerms(request.body);
    const list = readAddress(request.body);
    return reply.redirect(`/cases${queryOf({ ...list, search: terms && keepSearch(request, terms) })}`, 303);
  });

  app.get<{ Params: { caseId: string }; Querystring: CaseQuery }>('/cases/:caseId', async (request, reply) =>
    sendOrNotFound(reply, request.user!, () => renderCase(deps, request, reply, null)),
  );
}

type CaseRequest = FastifyRequest<{ Params: { caseId: string }; Querystring: CaseQuery }>;

/** The page of a case as it is now, with a decision that was refused, if any, as it was typed. */
export async function renderCase(
  { db, config }: ConsoleDeps,
  request: CaseRequest,
  reply: FastifyReply,
  typed: TypedDecision | null,
): Promise<string> {
  const found = await readCase(db, request.params.caseId);
  await recordView(request, 'case_viewed', [`case:${found.case_id}`]);
  const { query } = request;
  const list = readAddress(query);
  const placed = placedValues(found);
  const documents = found.dm_id === null ? [] : await listDocuments(db, found.dm_id);
  const here = queryOf(list);
  const [shown, around, next, approval] = await Promise.all([
    shownPage({ db }, found.dm_id, query, placed, documents[0]?.place ?? null),
    casesAround(db, found.case_id),
    nextCase({ db }, request, list, found.case_id),
    foreseeApproval(db, found.case_id, request.user!, config.fourEyes),
  ]);
  // The text is in the page itself, also under the image of it.
  if (shown?.document.reading) {
    await recordView(request, 'document_viewed', [`document:${found.dm_id}/${shown.document.place}`]);
  }
  const link = (document: string, page: number, place?: string) =>
    `/cases/${found.case_id}${queryOf(list, { document, page })}${place ? `#misto-${place}` : '#dokument'}`;
  allowScript(reply);
  return casePage({
    user: request.user!,
    csrf: csrfField(request),
    found,
    around,
    view: { caseId: found.case_id, documents, shown, placed, link },
    query: here,
    next,
    typed,
    approval,
    correcting: correctableFields.find((field) => field === query.correct) ?? (null as CorrectableField | null),
    done: doneNotice(query.done),
    now: new Date(),
  });
}

/** The page that is asked for, or the one on which most of the case was read. */
async function shownPage(
  { db }: Pick<ConsoleDeps, 'db'>,
  dmId: string | null,
  query: CaseQuery,
  placed: Placed[],
  first: string | null,
): Promise<ShownPage | null> {
  if (dmId === null) return null;
  const usual =
    placed.find(({ evidence }) => evidence.document !== null && evidence.box !== null) ??
    placed.find(({ evidence }) => evidence.document !== null);
  const asked = typeof query.document === 'string' ? query.document : null;
  const place = asked ?? usual?.evidence.document ?? first;
  if (place === null) return null;
  const document = await readStoredDocument(db, dmId, place);
  if (!document) return null;
  const wanted = asked === null ? (usual?.evidence.page ?? 1) : Number(query.page);
  const last = Math.max(1, document.reading?.pages.length ?? 1);
  return { document, page: Number.isInteger(wanted) && wanted >= 1 && wanted <= last ? wanted : 1 };
}

/** The case after this one in the list the person came from. */
export async function nextCase(
  { db }: Pick<ConsoleDeps, 'db'>,
  request: FastifyRequest,
  list: ListAddress,
  caseId: string,
): Promise<string | null> {
  const terms = list.search ? recallSearch(request, list.search) : null;
  const rows = await listWork(db, await lookUp(db, filterOf(list, terms)), caseId, 1);
  return rows?.[0]?.caseId ?? null;
}

/** `approved.P000012`: what was just decided about which case; only words of ours come from the address. */
function doneNotice(done: unknown): Html | null {
  const [, kind = '', caseId] = /^([a-z_]+)\.(P\d{6,18})$/.exec(typeof done === 'string' ? done : '') ?? [];
  if (!caseId || !Object.hasOwn(eventKinds, kind)) return null;
  return notice(
    'success',
    html`<a href="/cases/${caseId}">${caseId}</a>: ${eventKinds[kind as keyof typeof eventKinds]}.`,
  );
}
