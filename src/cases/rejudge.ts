import type { Act } from '../classification/act.ts';
import type { Tx } from '../db/pool.ts';
import type { Judgement } from '../validation/judgement.ts';
import { newTroubles } from './changes.ts';
import { judgementColumns } from './columns.ts';
import { recordEvent } from './history.ts';
import type { ActInQuestion, Judge } from './judge.ts';
import type { CaseDetails } from './open-case.ts';
import { actAsSettled, readSettled, type Settled } from './settled.ts';

/** A case with what is needed to judge it anew; `details` as read, without what people settled. */
export type CaseToJudge = {
  caseId: string;
  messageId: number | null;
  receivedAt: Date;
  details: CaseDetails;
  settled: Settled;
};

/**
 * Judges anew the pending cases received after the given one whose judgement may rest on it: the same document, person,
 * sender or organisation. Messages are not always processed in the order they were received (one waits for a retry,
 * another is quick), a person may decide or correct an earlier case, and the outcome must not depend on that order.
 */
export async function judgeLaterAnew(tx: Tx, judge: Judge, caseId: string, because: string): Promise<void> {
  for (const later of await laterRelatedCases(tx, caseId)) {
    await rejudge(tx, later.caseId, await judge(tx, await questionOf(tx, later)), because);
  }
}

async function laterRelatedCases(tx: Tx, caseId: string): Promise<CaseToJudge[]> {
  const { rows } = await tx.query<CaseRow>(
    `select ${caseToJudgeColumns('later')}
       from access_case this
       join access_case later
         on (later.received_at, later.act_key) > (this.received_at, this.act_key)
        and later.status = 'pending'
        and coalesce(later.message_id <> this.message_id, true)
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
  return rows.map(caseToJudge);
}

/** Columns of `access_case` that `caseToJudge` reads; `table` as it is named in the query. */
export const caseToJudgeColumns = (table: string): string =>
  ['case_id', 'message_id', 'received_at', 'details', 'settled'].map((name) => `${table}.${name}`).join(', ');

type CaseRow = {
  case_id: string;
  message_id: number | null;
  received_at: Date;
  details: CaseDetails;
  settled: Partial<Settled>;
};

/** A row of `access_case` as a case to judge. */
export function caseToJudge(row: CaseRow): CaseToJudge {
  return {
    caseId: row.case_id,
    messageId: row.message_id,
    receivedAt: row.received_at,
    details: row.details,
    settled: readSettled(row.settled),
  };
}

/** One case as it stands now; throws when there is none. */
export async function caseToJudgeNow(tx: Tx, caseId: string): Promise<CaseToJudge> {
  const { rows } = await tx.query<CaseRow>(
    `select ${caseToJudgeColumns('c')} from access_case c where c.case_id = $1`,
    [caseId],
  );
  return caseToJudge(rows[0]!);
}

/** What is asked about a case when it is judged anew: the act as corrected, as of its legal receipt. */
export async function questionOf(tx: Tx, found: CaseToJudge): Promise<ActInQuestion> {
  return {
    ...found,
    details: { ...found.details, act: actAsSettled(found.details.act, found.settled) },
    siblings: await siblingActs(tx, found),
  };
}

/** The other acts of the message a case came with, decided ones too: an act is judged beside all of them. */
async function siblingActs(tx: Tx, { caseId, messageId }: CaseToJudge): Promise<Act[]> {
  const { rows } = await tx.query<{ details: CaseDetails; settled: Partial<Settled> }>(
    'select details, settled from access_case where message_id = $1 and case_id <> $2 order by act_key',
    [messageId, caseId],
  );
  return rows.map((row) => actAsSettled(row.details.act, readSettled(row.settled)));
}

/** Replaces the judgement of a case that nobody has decided when it has changed, and says so in its history. */
export async function rejudge(tx: Tx, caseId: string, judgement: Judgement, because: string): Promise<boolean> {
  const columns = judgementColumns(judgement);
  const names = Object.keys(columns);
  const parameters = names.map((name, at) => `$${at + 2}${casts[name] ?? '::text'}`);
  const { rows } = await tx.query<Pick<Judgement, 'assessment' | 'findings'>>(
    `update access_case c
        set (${names.join(', ')}, judged_at) = (${parameters.join(', ')}, now())
       from (select case_id, assessment, findings from access_case where case_id = $1) before
      where c.case_id = before.case_id and c.status in ('pending', 'awaiting_sender')
        and (${names.map((name) => `c.${name}`).join(', ')}) is distinct from (${parameters.join(', ')})
      returning before.assessment, before.findings`,
    [caseId, ...Object.values(columns)],
  );
  const before = rows[0];
  if (!before) return false;
  const troubles = newTroubles(before.findings, judgement.findings);
  await recordEvent(tx, caseId, {
    kind: 'judged_anew',
    actor: 'podatelna',
    reason: because,
    detail: {
      before: before.assessment,
      after: judgement.assessment,
      proposal: judgement.proposal,
      newly: troubles.map(({ rule, outcome }) => ({ rule, outcome })),
    },
  });
  return true;
}

const casts: Record<string, string> = { urgent: '::boolean', letter_address: '::jsonb', findings: '::jsonb' };
