import type { Act } from '../classification/act.ts';
import { jsonb } from '../db/jsonb.ts';
import type { Tx } from '../db/pool.ts';
import type { Judgement, Sender } from '../validation/judgement.ts';
import { keepBirthNumber } from './birth-number.ts';
import { actColumns, judgementColumns } from './columns.ts';
import { recordEvent } from './history.ts';
import { masked } from './masked.ts';
import type { Settled } from './settled.ts';

/** What made the case: the act as read (birth number only as facts about it) and who sent it. */
export type CaseDetails = {
  act: Act;
  sender: Sender;
  ourReference: string | null;
  personalDelivery: boolean;
  /** what its documents say, as a keyed digest (`textDigest`); null where words are not everything */
  textDigest: string | null;
};

export type NewCase = {
  /** null for a case entered from paper */
  messageId: number | null;
  /** who entered it from paper, why, under which reference number, and what that person settled by it */
  paper?: { enteredBy: string; reason: string; referenceNumber: string; settled: Partial<Settled> };
  receivedAt: Date;
  details: CaseDetails;
  judgement: Judgement;
  /** versions of what read, classified and judged it */
  versions: Record<string, string>;
};

/**
 * Cases are opened and judged one transaction at a time: whether something is a duplicate or a supplement depends on
 * the cases beside it, and two of them judged at once would not see each other. The lock is held for milliseconds.
 */
export async function oneJudgeAtATime(tx: Tx): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('podatelna.cases'))`);
}

/**
 * Opens a pending case for one act. The act's key decides: when the message has that case already, nothing is written
 * and its id is returned. The birth number goes into its encrypted table and nowhere else.
 */
export async function openCase(
  tx: Tx,
  opening: NewCase,
  dataKey: Buffer,
): Promise<{ caseId: string; opened: boolean }> {
  const { judgement } = opening;
  const { birthNumber: found } = opening.details.act.person;
  const birthNumberHash = found ? await keepBirthNumber(tx, found.value.number, dataKey) : null;
  const details = withoutBirthNumber(opening.details);
  const { act, sender } = details;
  const { paper } = opening;
  const columns: Record<string, unknown> = {
    message_id: opening.messageId,
    channel: opening.messageId === null ? 'paper' : 'data_box',
    act_key: act.key,
    received_at: opening.receivedAt,
    ...actColumns(act),
    birth_number_hash: birthNumberHash,
    ...judgementColumns(judgement),
    sender_box_id: sender.boxId,
    sender_ico: sender.ico,
    details: jsonb(details),
    versions: jsonb(opening.versions),
    settled: jsonb(paper?.settled ?? {}),
    reference_number: paper?.referenceNumber ?? null,
  };
  const names = Object.keys(columns);
  // Unique by message and key, on paper by key alone.
  const inserted = await tx.query<{ case_id: string }>(
    `insert into access_case (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})
     on conflict do nothing returning case_id`,
    Object.values(columns),
  );
  const caseId = inserted.rows[0]?.case_id;
  if (caseId) {
    await recordEvent(tx, caseId, {
      kind: 'opened',
      actor: paper?.enteredBy ?? 'podatelna',
      reason: paper?.reason ?? null,
      detail: { assessment: judgement.assessment, proposal: judgement.proposal },
    });
    return { caseId, opened: true };
  }
  const existing = await tx.query<{ case_id: string }>(
    'select case_id from access_case where message_id is not distinct from $1 and act_key = $2',
    [opening.messageId, act.key],
  );
  return { caseId: existing.rows[0]!.case_id, opened: false };
}

/** The number itself stays in its encrypted table; what is known about it may be kept with the act. */
export function withoutBirthNumber(details: CaseDetails): CaseDetails {
  const kept = masked(details);
  const { birthNumber } = kept.act.person;
  if (birthNumber) birthNumber.value.number = '';
  return kept;
}
