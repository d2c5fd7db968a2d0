import { maskBirthNumbers } from '../classification/birth-number.ts';
import { jsonb } from '../db/jsonb.ts';
import type { Queryable, Tx } from '../db/pool.ts';

/** What may happen to a case, with the Czech word for people. */
export const eventKinds = {
  opened: 'založen',
  judged_anew: 'posouzen znovu',
  read_anew: 'přečten znovu',
  unmatched: 'úkon už nenalezen',
  matched: 'úkon opět nalezen',
  approved: 'schválen',
  declined: 'odmítnut',
  called_to_complete: 'vyzváno k doplnění',
  closed: 'uzavřen',
  superseded: 'nahrazen',
  returned: 'vrácen k rozhodnutí',
  corrected: 'opraven údaj',
  signature_seen: 'podpis potvrzen',
  account_stated: 'zjištěn stav účtu',
  linked: 'připojen k jinému případu',
  unlinked: 'odpojen od jiného případu',
  ik_entered: 'zapsán IK MPSV',
  letter_sent: 'dopis odeslán',
  claimed: 'převzat ke zřízení',
  provisioned: 'zřízen',
  provisioning_failed: 'zřízení se nezdařilo',
} as const;
export type EventKind = keyof typeof eventKinds;

export type CaseEvent = {
  at: Date;
  /** of the case once it had happened; null for the time before revisions were counted */
  revision: number | null;
  kind: string;
  actor: string;
  reason: string | null;
  detail: Record<string, unknown>;
};

/**
 * Writes that something happened to a case, after the case itself was changed. `reason` is a person's own words; `detail`
 * names fields, rules and cases, never values of a person's data (those are in `corrected_value`). Returns its id.
 */
export async function recordEvent(
  tx: Tx,
  caseId: string,
  event: { kind: EventKind; actor: string; reason: string | null; detail?: Record<string, unknown> },
): Promise<number> {
  const { rows } = await tx.query<{ id: number }>(
    `insert into case_event (case_id, kind, actor, reason, detail) values ($1, $2, $3, $4, $5) returning id`,
    [caseId, event.kind, event.actor, event.reason && maskBirthNumbers(event.reason), jsonb(event.detail ?? {})],
  );
  return rows[0]!.id;
}

/** What happened to a case after the given revision of it, in order; everything after -1. */
export async function eventsSince(db: Queryable, caseId: string, revision: number): Promise<CaseEvent[]> {
  const { rows } = await db.query<CaseEvent>(
    `select at, revision, kind, actor, reason, detail from case_event
      where case_id = $1 and coalesce(revision, 0) > $2
      order by id`,
    [caseId, revision],
  );
  return rows;
}
