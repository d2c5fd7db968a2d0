import type { Act } from '../classification/act.ts';
import { jsonb } from '../db/jsonb.ts';
import type { Tx } from '../db/pool.ts';
import type { Judgement, Sender } from '../validation/judgement.ts';
import { keepBirthNumber } from './birth-number.ts';
import { masked } from './masked.ts';

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
  const { person } = act;
  const inserted = await tx.query<{ case_id: string }>(
    `insert into access_case (
       message_id, channel, act_key, received_at, act, application, assessment, proposal, urgent,
       given_names, family_name, titles, birth_date, birth_surname, birth_place, citizenship, address, email, phone,
       username, birth_number_hash, organisation_ico, organisation_name, letter_address, role,
       sender_box_id, sender_ico, duplicate_of, supplements, findings, details, rules_version, versions)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
             $24, $25, $26, $27, $28, $29, $30, $31, $32, $33)
     on conflict on constraint access_case_act_is_opened_once do nothing
     returning case_id`,
    [
      opening.messageId,
      opening.messageId === null ? 'paper' : 'data_box',
      act.key,
      opening.receivedAt,
      act.kind,
      act.application?.value ?? null,
      judgement.assessment,
      judgement.proposal,
      judgement.urgent,
      person.givenNames?.value ?? null,
      person.familyName?.value ?? null,
      person.titles?.value ?? null,
      person.birthDate?.value ?? person.birthNumber?.value.birthDate ?? null,
      person.birthSurname?.value ?? null,
      person.birthPlace?.value ?? null,
      person.citizenship?.value ?? null,
      person.address?.value ?? null,
      person.email?.value ?? null,
      person.phone?.value ?? null,
      person.username?.value ?? null,
      birthNumberHash,
      judgement.organisationIco,
      masked(judgement.organisationName),
      judgement.letterAddress && jsonb(judgement.letterAddress),
      act.role?.value ?? 'unknown',
      sender.boxId,
      sender.ico,
      judgement.duplicateOf,
      judgement.supplements,
      jsonb(masked(judgement.findings)),
      jsonb(details),
      judgement.rulesVersion,
      jsonb(opening.versions),
    ],
  );
  const caseId = inserted.rows[0]?.case_id;
  if (caseId) {
    await tx.query(`insert into case_event (case_id, kind, actor, detail) values ($1, 'opened', 'podatelna', $2)`, [
      caseId,
      jsonb({ assessment: judgement.assessment, proposal: judgement.proposal }),
    ]);
    return { caseId, opened: true };
  }
  const existing = await tx.query<{ case_id: string }>(
    'select case_id from access_case where message_id = $1 and act_key = $2',
    [opening.messageId, act.key],
  );
  return { caseId: existing.rows[0]!.case_id, opened: false };
}

/** The number itself stays in its encrypted table; what is known about it may be kept with the act. */
function withoutBirthNumber(details: CaseDetails): CaseDetails {
  const kept = masked(details);
  const { birthNumber } = kept.act.person;
  if (birthNumber) birthNumber.value.number = '';
  return kept;
}
