import type { Act } from '../classification/act.ts';
import { jsonb } from '../db/jsonb.ts';
import type { Tx } from '../db/pool.ts';
import type { Judgement } from '../validation/judgement.ts';
import { masked } from './masked.ts';
import type { CaseDetails } from './open-case.ts';

/** A case that nobody has decided yet, with what is needed to judge it anew. */
export type PendingCase = {
  caseId: string;
  messageId: number | null;
  receivedAt: Date;
  details: CaseDetails;
};

/**
 * Pending cases received after the given one whose judgement may rest on it: the same document, person, sender or
 * organisation. Messages are not always processed in the order they were received (one waits for a retry, another is
 * quick), and the outcome must not depend on that.
 */
export async function laterRelatedCases(tx: Tx, caseId: string): Promise<PendingCase[]> {
  const { rows } = await tx.query(
    `select later.case_id, later.message_id, later.received_at, later.details
       from access_case this
       join access_case later
         on (later.received_at, later.act_key) > (this.received_at, this.act_key)
        and later.status = 'pending'
        and later.message_id is distinct from this.message_id
        and (later.act_key = this.act_key
             or later.sender_box_id = this.sender_box_id
             or later.organisation_ico = this.organisation_ico
             or later.sender_ico = this.organisation_ico
             or (name_words(later.birth_surname, later.family_name) && name_words(this.birth_surname, this.family_name)
                 and coalesce(later.birth_date = this.birth_date, true)))
      where this.case_id = $1
      order by later.received_at, later.act_key`,
    [caseId],
  );
  return rows.map((row) => ({
    caseId: row.case_id,
    messageId: row.message_id,
    receivedAt: row.received_at,
    details: row.details,
  }));
}

/** The other acts of the message a case came with, decided ones too: an act is judged beside all of them. */
export async function siblingActs(tx: Tx, { caseId, messageId }: PendingCase): Promise<Act[]> {
  const { rows } = await tx.query<{ details: CaseDetails }>(
    'select details from access_case where message_id = $1 and case_id <> $2 order by act_key',
    [messageId, caseId],
  );
  return rows.map((row) => row.details.act);
}

/** Replaces the judgement of a pending case when it has changed, and says so in its history. */
export async function rejudge(tx: Tx, pending: PendingCase, judgement: Judgement, because: string): Promise<boolean> {
  const { rows } = await tx.query<{ before: string }>(
    `update access_case c
        set assessment = $2, proposal = $3, urgent = $4, organisation_ico = $5, organisation_name = $6,
            letter_address = $7, duplicate_of = $8, supplements = $9, findings = $10, rules_version = $11, judged_at = now()
       from (select case_id, assessment from access_case where case_id = $1) before
      where c.case_id = before.case_id and c.status = 'pending'
        and (c.assessment, c.proposal, c.urgent, c.findings, c.organisation_ico, c.organisation_name, c.letter_address,
             c.duplicate_of, c.supplements, c.rules_version)
            is distinct from ($2::text, $3::text, $4::boolean, $10::jsonb, $5::text, $6::text, $7::jsonb, $8::text, $9::text, $11::text)
      returning before.assessment as before`,
    [
      pending.caseId,
      judgement.assessment,
      judgement.proposal,
      judgement.urgent,
      judgement.organisationIco,
      masked(judgement.organisationName),
      judgement.letterAddress && jsonb(judgement.letterAddress),
      judgement.duplicateOf,
      judgement.supplements,
      jsonb(masked(judgement.findings)),
      judgement.rulesVersion,
    ],
  );
  const before = rows[0]?.before;
  if (before === undefined) return false;
  await tx.query(
    `insert into case_event (case_id, kind, actor, reason, detail) values ($1, 'judged_anew', 'podatelna', $2, $3)`,
    [pending.caseId, because, jsonb({ before, after: judgement.assessment, proposal: judgement.proposal })],
  );
  return true;
}
