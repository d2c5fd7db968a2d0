import {
  collectDefaultMetrics,
  Gauge,
  type Metric,
  type MetricObjectWithValues,
  type MetricValue,
  Registry,
} from 'prom-client';
import type { IntakeHealth } from '../intake/health.ts';
import { durationBounds, type Tally } from '../processing/tally.ts';
import { problemCodes, type Readiness } from '../readiness.ts';
import type { RegistersAge } from '../registers/registers-age.ts';
import { version } from '../version.ts';
import type { MetricFacts } from './metric-facts.ts';
import { addRegisterMetrics } from './register-metrics.ts';

/**
 * What Prometheus is told, read anew at each scrape; nothing of it is about a person. Facts come from Postgres, so every
 * process with the role `web` tells the same ones of all processes; `podatelna_process_…` and `podatelna_nodejs_…` are
 * its own. What is not known is left out: a password that does not expire must not look as if it had in 1970.
 */
export function openMetrics(
  readReadiness: (now: Date) => Promise<Readiness>,
  readFacts: () => Promise<MetricFacts>,
  readRegisters: () => Promise<RegistersAge>,
): { contentType: string; read(): Promise<string> } {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'podatelna_' });
  addRegisterMetrics(registry, readRegisters);
  const forgetting: (() => void)[] = [];
  const gauge = <Label extends string = never>(name: string, help: string, labelNames: Label[] = []) => {
    const made = new Gauge<Label>({ name: `podatelna_${name}`, help, labelNames, registers: [registry] });
    // Without labels `reset` would say 0 where nothing is known.
    forgetting.push(() => (labelNames.length > 0 ? made.reset() : made.remove()));
    return made;
  };

  const build = gauge('build_info', 'Always 1; which version this is', ['version', 'node']);
  const ready = gauge('ready', '1 when there is no problem a person should look at');
  const problem = gauge('problem', '1 for each reason for not being ready', ['code']);
  const database = gauge('database_up', '1 when the database answers; without it most of the rest is missing');
  const queue = gauge('queue_up', '1 when the job queue answers this process');
  const intake = intakeGauges(gauge);
  const cases = gauge('cases', 'Cases by status and assessment', ['status', 'assessment']);
  const registers = gauge('register_taken_timestamp_seconds', 'When the current snapshot was taken, Unix time', [
    'register',
  ]);
  const alarms = gauge('alarms_under_way', 'Alarms that have begun and not ended, by code', ['code']);
  const untold = gauge('alarms_untold', 'Beginnings and ends of alarms that a hook has not taken yet, or never did');
  const audited = gauge('audit_entries', 'Number of the last entry of the audit log; it never falls');
  let tally: Tally[] = [];
  registry.registerMetric(durations(() => tally));

  function fill(facts: MetricFacts): void {
    for (const { status, assessment, count } of facts.cases) cases.set({ status, assessment }, count);
    for (const [register, takenAt] of Object.entries(facts.registersTakenAt)) {
      if (takenAt) registers.set({ register }, takenAt.getTime() / 1000);
    }
    for (const { code, count } of facts.alarms) alarms.set({ code }, count);
    untold.set(facts.untoldAlarms);
    audited.set(facts.auditEntries);
    tally = facts.tally;
  }

  return {
    contentType: registry.contentType,
    async read() {
      const now = new Date();
      const [readiness, facts] = await Promise.all([readReadiness(now), readFacts().catch(() => null)]);
      for (const forget of forgetting) forget();
      tally = [];
      build.set({ version, node: process.versions.node }, 1);
      ready.set(readiness.problems.length === 0 ? 1 : 0);
      for (const code of problemCodes)
        problem.set({ code }, readiness.problems.some((each) => each.code === code) ? 1 : 0);
      database.set(readiness.intake ? 1 : 0);
      queue.set(readiness.queueUp ? 1 : 0);
      if (readiness.intake) intake(readiness.intake, now);
      if (facts) fill(facts);
      return registry.metrics();
    },
  };
}

type MakeGauge = <Label extends string = never>(name: string, help: string, labelNames?: Label[]) => Gauge<Label>;

/** The gauges of what `/readyz` and the health page know of intake, and how to fill them. */
function intakeGauges(gauge: MakeGauge): (health: IntakeHealth, now: Date) => void {
  const lastListing = gauge(
    'last_listing_timestamp_seconds',
    'When the mailbox was last listed completely, Unix time; 0: never',
  );
  const missed = gauge('polls_missed', 'Due polls since the last complete listing; none while polling is paused');
  const paused = gauge('paused', '1 while a person has stopped the part', ['part']);
  const pauseStarted = gauge('pause_started_timestamp_seconds', 'Since when a part is paused, Unix time', ['part']);
  const refused = gauge('credentials_refused', '1 when ISDS refused the login and calls have stopped');
  const passwordExpires = gauge('password_expires_timestamp_seconds', 'When the ISDS password expires, Unix time');
  const certificateExpires = gauge(
    'certificate_expires_timestamp_seconds',
    'When the ISDS client certificate expires, Unix time',
  );
  const calls = gauge('isds_calls_today', 'Calls made today (Prague) in each category that ISDS monitors', [
    'category',
  ]);
  const restricted = gauge('isds_restricted', '1 while ISDS asks for fewer calls');
  const waiting = gauge('messages_waiting', 'Messages waiting, by stage', ['stage']);
  const oldest = gauge('oldest_waiting_seconds', 'Age of the oldest waiting message since delivery, by stage', [
    'stage',
  ]);
  const late = gauge('messages_late', 'Messages listed more than a day ago and still not downloaded');
  const quarantined = gauge('messages_quarantined', 'Messages in quarantine');
  const quarantinedLately = gauge(
    'messages_quarantined_last_day',
    'Those that came into quarantine within the last day',
  );
  const unavailable = gauge('messages_unavailable', 'Messages that ISDS does not have any more');
  const pending = gauge('cases_pending', 'Cases waiting for a decision');

  return (health, now) => {
    lastListing.set(seconds(health.lastListingAt ?? new Date(0)));
    missed.set(health.missedPolls);
    for (const part of ['poll', 'processing'] as const) {
      const pause = health.pauses.find((each) => each.part === part);
      paused.set({ part }, pause ? 1 : 0);
      if (pause) pauseStarted.set({ part }, seconds(pause.pausedAt));
    }
    refused.set(health.credentialsRefusedAt ? 1 : 0);
    if (health.passwordExpiresAt) passwordExpires.set(seconds(health.passwordExpiresAt));
    if (health.certificateExpiresAt) certificateExpires.set(seconds(health.certificateExpiresAt));
    for (const category of ['list', 'download', 'mark', 'other'])
      calls.set({ category }, health.callsToday[category] ?? 0);
    restricted.set(health.restrictedUntil && health.restrictedUntil > now ? 1 : 0);
    for (const stage of health.waiting) {
      waiting.set({ stage: stage.stage }, stage.count);
      oldest.set({ stage: stage.stage }, stage.oldest ? (now.getTime() - stage.oldest.getTime()) / 1000 : 0);
    }
    late.set(health.late.count);
    quarantined.set(health.quarantined);
    quarantinedLately.set(health.quarantine.lately);
    unavailable.set(health.unavailable);
    pending.set(health.pendingCases);
  };
}

const seconds = (instant: Date) => instant.getTime() / 1000;

const durationName = 'podatelna_processing_duration_seconds';

/** The tally of all workers in the form of a histogram, which prom-client can only count up by itself. */
function durations(read: () => Tally[]): Metric {
  const metric = {
    name: durationName,
    help: 'How long processing a message took, by how it ended; of all workers since ever',
    type: 'histogram',
    aggregator: 'sum',
    reset() {},
    get: async () => ({ ...metric, values: [...Map.groupBy(read(), ({ outcome }) => outcome)].flatMap(histogram) }),
  };
  return metric as unknown as Metric & { get(): Promise<MetricObjectWithValues<MetricValue<string>>> };
}

function histogram([kind, counted]: [kind: string, counted: Tally[]]) {
  const outcome = kind.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const upTo = (bound: number) =>
    counted.reduce((sum, { upperSeconds, runs }) => (upperSeconds <= bound ? sum + runs : sum), 0);
  return [
    ...durationBounds.map((bound) => ({
      metricName: `${durationName}_bucket`,
      labels: { outcome, le: Number.isFinite(bound) ? String(bound) : '+Inf' },
      value: upTo(bound),
    })),
    {
      metricName: `${durationName}_sum`,
      labels: { outcome },
      value: counted.reduce((sum, { seconds: spent }) => sum + spent, 0),
    },
    { metricName: `${durationName}_count`, labels: { outcome }, value: upTo(Number.POSITIVE_INFINITY) },
  ];
}
