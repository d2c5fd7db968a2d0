import type { FastifyInstance, FastifyRequest } from 'fastify';
import { correctable, correctableFields, parseValue } from '../../cases/correctable.ts';
import { roleForbidsPaper } from '../../cases/decisions.ts';
import { openPaperCase, type PaperEntry } from '../../cases/paper.ts';
import { referenceNumberProblem } from '../../cases/take-step.ts';
import type { ActKind } from '../../classification/act.ts';
import { parseBirthNumber } from '../../classification/birth-number.ts';
import { judgeAct } from '../../processing/judge-act.ts';
import { notFoundPage } from '../pages/not-found.ts';
import { type PaperField, type PaperForm, paperFields, paperPage } from '../pages/paper.ts';
import { send } from '../send.ts';
import type { ConsoleDeps } from '../server.ts';
import { csrfField } from '../session.ts';

/** Entering of acts that came on paper. */
export function paperRoutes(app: FastifyInstance, deps: ConsoleDeps): void {
  const { db, dataKey } = deps;
  const pageOf = (request: FastifyRequest, form: PaperForm) => paperPage(request.user!, csrfField(request), form);

  app.get('/cases/paper', async (request, reply) => {
    const forbidden = roleForbidsPaper(request.user!.role);
    if (forbidden) return send(reply, notFoundPage(request.user!, forbidden), 403);
    return send(reply, pageOf(request, { typed: { ordinal: '1', kind: 'consent' }, problems: {} }));
  });

  app.post<{ Body: Record<string, unknown> }>('/cases/paper', async (request, reply) => {
    const typed = readTyped(request.body);
    const problems = problemsOf(typed);
    if (Object.keys(problems).length > 0) return send(reply, pageOf(request, { typed, problems }), 422);
    const outcome = await openPaperCase({ db, dataKey, judge: judgeAct }, request.user!, entryOf(typed), new Date());
    if (outcome.kind === 'refused') {
      const field: PaperField | '' = /Den doručení/.test(outcome.because) ? 'receivedOn' : '';
      return send(reply, pageOf(request, { typed, problems: { [field]: outcome.because } }), 422);
    }
    const query = outcome.kind === 'opened' ? `?done=opened.${outcome.caseId}` : '';
    return reply.redirect(`/cases/${outcome.caseId}${query}`, 303);
  });
}

type Typed = Partial<Record<PaperField, string>>;

function readTyped(body: Record<string, unknown>): Typed {
  const typed: Typed = {};
  for (const name of paperFields) {
    const value = body[name];
    if (typeof value === 'string') typed[name] = value.slice(0, 2100);
  }
  return typed;
}

/** What is wrong, beside the field it is about. What only the database knows is said by `openPaperCase`. */
function problemsOf(typed: Typed): PaperForm['problems'] {
  const problems: PaperForm['problems'] = {};
  const say = (name: PaperField, because: string | null) => {
    if (because) problems[name] = because;
  };
  say('referenceNumber', referenceNumberProblem(typed.referenceNumber?.trim() ?? ''));
  say('answersReference', referenceNumberProblem(typed.answersReference?.trim() || null));
  say('ordinal', /^[1-9]\d?$/.test(typed.ordinal?.trim() ?? '') ? null : 'Pořadí úkonu je celé číslo od 1 do 99.');
  say('receivedOn', correctable.signedOn.parse(typed.receivedOn ?? '') ? null : 'Uveďte den doručení listiny.');
  const reason = typed.reason?.trim() ?? '';
  say('reason', reason === '' ? 'Uveďte důvod zápisu.' : reason.length > 2000 ? 'Důvod má nejvýše 2000 znaků.' : null);
  for (const name of correctableFields) {
    const text = typed[name]?.trim();
    if (!text) continue;
    if (name === 'birthNumber') {
      const fits = text.length <= 20 && parseBirthNumber(text)?.valid;
      say(name, fits ? null : `Přijímá se: ${correctable[name].accepts}.`);
      continue;
    }
    const parsed = parseValue(name, text);
    if (parsed.kind === 'refused') say(name, parsed.because);
  }
  if (!typed.kind) say('kind', 'Uveďte úkon.');
  return problems;
}

function entryOf(typed: Typed): PaperEntry {
  const { kind, ...values } = Object.fromEntries(
    correctableFields.map((name) => [name, typed[name]?.trim() || undefined]),
  );
  return {
    referenceNumber: typed.referenceNumber!,
    ordinal: Number(typed.ordinal),
    receivedOn: typed.receivedOn!,
    kind: kind as ActKind,
    values,
    signatureSeen: typed.signatureSeen === 'yes',
    onForm: typed.onForm === 'yes',
    answersReference: typed.answersReference?.trim() || null,
    reason: typed.reason!,
  };
}
