import type { ActKind, Application } from '../classification/act.ts';
import type { Queryable, Tx } from '../db/pool.ts';
import type { Assessment, Finding, Proposal } from '../validation/judgement.ts';
import type { CaseStatus } from './decisions.ts';
import type { CaseToJudge } from './rejudge.ts';
import { readSettled } from './settled.ts';

/** A case as a decision about it needs it. */
export type CaseToDecide = CaseToJudge & {
  revision: number;
  status: CaseStatus;
  act: ActKind;
  application: Application | null;
  assessment: Assessment;
  proposal: Proposal;
  findings: Finding[];
  givenNames: string | null;
  familyName: string | null;
  birthDate: string | null;
  birthNumberHash: Buffer | null;
  ikMpsv: string | null;
  username: string | null;
  duplicateOf: string | null;
  supplements: string | null;
  claimedBy: string | null;
  /** a consumer is at work on it right now */
  claimed: boolean;
  /** the provisioning system said that it was done */
  wasProvisioned: boolean;
};

const caseToDecide = `select case_id as "caseId", message_id as "messageId", received_at as "receivedAt", details, settled, revision, status, act,
       application, assessment, proposal, findings, given_names as "givenNames", family_name as "familyName",
       birth_date as "birthDate", birth_number_hash as "birthNumberHash", ik_mpsv as "ikMpsv", username,
       duplicate_of as "duplicateOf", supplements, claimed_by as "claimedBy",
       status = 'approved' and coalesce(claimed_until > clock_timestamp(), false) as claimed,
       coalesce(completion ->> 'outcome' = 'provisioned', false) as "wasProvisioned"
       from access_case where case_id = $1`;

/** Takes a case to decide about it, its row locked until the transaction ends; null when there is none of that number. */
export function takeCase(tx: Tx, caseId: string): Promise<CaseToDecide | null> {
  return query(tx, `${caseToDecide} for update`, caseId);
}

/** The same to look at only. */
export function lookAtCase(db: Queryable, caseId: string): Promise<CaseToDecide | null> {
  return query(db, caseToDecide, caseId);
}

async function query(db: Queryable, select: string, caseId: string): Promise<CaseToDecide | null> {
  const { rows } = await db.query(select, [caseId]);
  return rows[0] ? { ...rows[0], settled: readSettled(rows[0].settled) } : null;
}
