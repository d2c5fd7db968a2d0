import type { FastifyInstance } from 'fastify';
import { type CorrectableField, correctableFields } from '../../cases/correctable.ts';
import { decide } from '../../cases/decide.ts';
import { type Decision, decisionRules } from '../../cases/decisions.ts';
import { type Application, applications } from '../../classification/act.ts';
import { judgeAct } from '../../processing/judge-act.ts';
import { queryOf, readAddress } from '../list-address.ts';
import { sendOrNotFound } from '../send.ts';
import type { ConsoleDeps } from '../server.ts';
import { typedText } from '../typed-text.ts';
import { type CaseQuery, nextCase, renderCase } from './cases.ts';

type Fields = Record<string, string | string[]>;

/** Decisions of people. A form carries the revision of the case it was made on; `decide` has the last word on everything. */
export function decisionRoutes(app: FastifyInstance, deps: ConsoleDeps): void {
  const { db, dataKey, audit, config } = deps;
  const deciding = { db, dataKey, audit, judge: judgeAct, fourEyes: config.fourEyes };
  app.post<{ Params: { caseId: string }; Querystring: CaseQuery; Body: Fields }>(
    '/cases/:caseId/decisions',
    async (request, reply) => {
      const fields = request.body;
      const decision = readDecision(fields);
      const { caseId } = request.params;
      if (!decision)
        return reply.code(400).type('text/plain; charset=utf-8').send('Takové rozhodnutí konzole nezná.\n');
      const asked = { caseId, revision: Number(one(fields, 'revision')), reason: one(fields, 'reason'), decision };
      const outcome = await decide(deciding, request.user!, asked, new Date());
      if (outcome.kind !== 'decided') {
        const { because } = outcome;
        const status = outcome.kind === 'stale' ? 409 : 422;
        reply.code(status);
        return sendOrNotFound(
          reply,
          request.user!,
          () => renderCase(deps, request, reply, { kind: decision.kind, because, fields }),
          status,
        );
      }
      const list = readAddress(request.query);
      const { event, to } = decisionRules[decision.kind];
      const done = `${event}.${caseId}`;
      // What leaves the case where it is, leaves the person there, too.
      if (to === null) return reply.redirect(`/cases/${caseId}${queryOf(list, { done })}`, 303);
      const next = await nextCase(deps, request, list, caseId);
      return reply.redirect(`/cases${next ? `/${next}` : ''}${queryOf(list, { done })}`, 303);
    },
  );
}

function one(fields: Fields, name: string): string {
  const [value] = [fields[name]].flat();
  return typedText(value);
}

/** The decision a form asks for, or null when it is none of ours. */
function readDecision(fields: Fields): Decision | null {
  const kind = one(fields, 'kind') as Decision['kind'];
  switch (kind) {
    case 'approve':
    case 'decline':
    case 'close':
    case 'return':
    case 'unlink':
    case 'recordLetter':
      return { kind };
    case 'callToComplete':
      return { kind, referenceNumber: one(fields, 'referenceNumber').trim() || null };
    case 'correct': {
      const field = one(fields, 'field');
      if (!correctableFields.includes(field as CorrectableField)) return null;
      return { kind, field: field as CorrectableField, value: one(fields, 'value').trim() || null };
    }
    case 'seeSignature':
      return { kind, seen: one(fields, 'seen') === 'yes' };
    case 'stateAccount': {
      const named = [fields.applications ?? []].flat();
      return { kind, applications: applications.filter((application: Application) => named.includes(application)) };
    }
    case 'link': {
      const as = one(fields, 'as') === 'duplicate' ? 'duplicate' : 'supplement';
      return { kind, link: { as, caseId: one(fields, 'linkTo').trim().toUpperCase() } };
    }
    case 'supersede':
      return { kind, by: one(fields, 'by') };
    case 'enterIk':
      return { kind, ikMpsv: one(fields, 'ikMpsv') };
    default:
      return null;
  }
}
