import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { IntakeHealth } from '../intake/health.ts';

/** Facts of intake for Prometheus, read from Postgres at each scrape; nothing in them is about a person. */
export function intakeMetrics(read: () => Promise<IntakeHealth>, now: () => Date): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'podatelna_' });
  const gauge = <Label extends string = never>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge<Label>({ name: `podatelna_${name}`, help, labelNames, registers: [registry] });

  const ready = gauge('ready', '1 when intake has no problem a person should look at');
  const database = gauge('database_up', '1 when the database answers; without it the facts below are missing');
  const lastListing = gauge(
    'last_listing_timestamp_seconds',
    'When the mailbox was last listed completely, Unix time; 0: never',
  );
  const missed = gauge('polls_missed', 'Due polls since the last complete listing');
  const refused = gauge('credentials_refused', '1 when ISDS refused the login and calls have stopped');
  const passwordExpires = gauge('password_expires_timestamp_seconds', 'When the ISDS password expires, Unix time');
  const certificateExpires = gauge(
    'certificate_expires_timestamp_seconds',
    'When the ISDS client certificate expires, Unix time',
  );
  const waiting = gauge('messages_waiting', 'Messages waiting, by stage', ['stage']);
  const oldest = gauge('oldest_waiting_seconds', 'Age of the oldest waiting message since delivery, by stage', [
    'stage',
  ]);
  const quarantined = gauge('messages_quarantined', 'Messages in quarantine');
  const unavailable = gauge('messages_unavailable', 'Messages that ISDS does not have any more');
  const pending = gauge('cases_pending', 'Cases waiting for a decision');

  const fill = (health: IntakeHealth) => {
    ready.set(health.problems.length === 0 ? 1 : 0);
    lastListing.set(health.lastListingAt ? health.lastListingAt.getTime() / 1000 : 0);
    missed.set(health.missedPolls);
    refused.set(health.credentialsRefusedAt ? 1 : 0);
    if (health.passwordExpiresAt) passwordExpires.set(health.passwordExpiresAt.getTime() / 1000);
    if (health.certificateExpiresAt) certificateExpires.set(health.certificateExpiresAt.getTime() / 1000);
    for (const stage of health.waiting) {
      waiting.set({ stage: stage.stage }, stage.count);
      oldest.set({ stage: stage.stage }, stage.oldest ? (now().getTime() - stage.oldest.getTime()) / 1000 : 0);
    }
    quarantined.set(health.quarantined);
    unavailable.set(health.unavailable);
    pending.set(health.pendingCases);
  };
  const facts = [lastListing, missed, refused, passwordExpires, certificateExpires, quarantined, unavailable, pending];

  const metrics = registry.metrics.bind(registry);
  registry.metrics = async () => {
    const health = await read().catch(() => null);
    // What is not known is left out: a password that does not expire must not look as if it had in 1970.
    for (const fact of facts) fact.remove();
    for (const byStage of [waiting, oldest]) byStage.reset();
    ready.set(0);
    database.set(health ? 1 : 0);
    if (health) fill(health);
    return metrics();
  };
  return registry;
}
