import { InvalidArgumentError } from 'commander';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { consoleActor } from '../../audit/actor.ts';
import { knownForms } from '../../classification/forms/known-forms.ts';
import { parseUntil } from '../../commands/pause.ts';
import { pauseAt, resumeAt } from '../../commands/pausing.ts';
import { readStatus } from '../../commands/status.ts';
import type { Db } from '../../db/pool.ts';
import { Failure } from '../../errors.ts';
import type { PausedPart } from '../../pauses/pauses.ts';
import { versions } from '../../processing/read-message.ts';
import { czechDate } from '../../validation/czech.ts';
import { version } from '../../version.ts';
import { only } from '../only.ts';
import { healthPage, type OpenAlarm, type TypedPause } from '../pages/health.ts';
import { may } from '../permissions.ts';
import { send } from '../send.ts';
import type { ConsoleDeps, ReadReadiness } from '../server.ts';
import { csrfField } from '../session.ts';

type PauseForm = { part?: unknown; reason?: unknown; until?: unknown };

export function healthRoutes(app: FastifyInstance, { db, audit, config }: ConsoleDeps, readiness: ReadReadiness): void {
  async function show(request: FastifyRequest, typed: TypedPause | null = null): Promise<string> {
    const now = new Date();
    const [status, { problems }, alarms] = await Promise.all([
      readStatus(db, config.pollCron, now),
      readiness(now),
      openAlarms(db),
    ]);
    const { role } = request.user!;
    return healthPage(request.user!, {
      status,
      problems,
      alarms,
      versions: versionWords,
      pauseForm: may(role, 'pause') ? csrfField(request) : null,
      seesAudit: may(role, 'seeAudit'),
      typed,
      now,
    });
  }

  app.get('/health', async (request, reply) => send(reply, await show(request)));

  const forPausing = { preHandler: only('pause') };
  app.post<{ Body: PauseForm }>('/health/pause', forPausing, async (request, reply) => {
    const part = partOf(request.body);
    const [reason, until] = [request.body.reason, request.body.until].map((value) => String(value ?? '').trim());
    try {
      const endsAt = until ? parseUntil(until, new Date()) : null;
      await pauseAt({ db, audit, actor: consoleActor(request.user!.name) }, part, { reason: reason!, endsAt });
    } catch (error) {
      if (!(error instanceof InvalidArgumentError) && !(error instanceof Failure && error.kind === 'operator'))
        throw error;
      return send(reply, await show(request, { part, reason: reason!, until: until!, problem: error.message }), 422);
    }
    return reply.redirect('/health', 303);
  });

  app.post<{ Body: PauseForm }>('/health/resume', forPausing, async (request, reply) => {
    await resumeAt({ db, audit, actor: consoleActor(request.user!.name) }, partOf(request.body));
    return reply.redirect('/health', 303);
  });
}

const partOf = ({ part }: PauseForm): PausedPart => (part === 'processing' ? 'processing' : 'poll');

/** What messages are read and judged with; a message says the same of when it was processed. */
const versionWords: [string, string][] = [
  ['Podatelna', version],
  ['Čtení dokumentů', versions.extractor],
  ['Rozpoznání úkonů', versions.classifier],
  ['Známé formuláře', knownForms.map(({ id }) => id).join(', ')],
  ['Pravidla ve znění k', czechDate(versions.rules)],
  ['Node', process.versions.node],
];

async function openAlarms(db: Db): Promise<OpenAlarm[]> {
  const { rows } = await db.query<OpenAlarm>(
    `select because, subject, began_at as "beganAt",
            exists (select from alarm_telling t where t.alarm_id = alarm.id and t.told_at is null and t.attempts > 0) as untold
       from alarm where ended_at is null order by began_at, id limit 100`,
  );
  return rows;
}
