import { plain } from '../classification/folded.ts';
import type { Queryable } from '../db/pool.ts';
import type { EarlierCase } from '../validation/judgement.ts';

/** The act whose surroundings are asked for. */
export type Standing = {
  messageId: number | null;
  receivedAt: Date;
  actKey: string;
  /** surname, and the birth surname where it is told */
  familyNames: string[];
  birthDate: string | null;
  organisationIcos: string[];
  senderBoxId: string | null;
  ourReference: string | null;
};

/** Enough to tell a duplicate, a supplement and a known statutory representative; nobody has more open at once. */
const limit = 500;

/**
 * Cases received before the act (by dodání, then key) that may matter to it: the same document, person, organisation
 * or sender, or the reference number of ours it names. A withdrawal or an ended office often names no birth date: there
 * the surname is enough, since what is missed may give a person an account who has taken the consent back. Oldest first.
 */
export async function earlierCases(db: Queryable, act: Standing): Promise<EarlierCase[]> {
  const { rows } = await db.query(
    `select case_id, act_key, act, application, status, assessment, proposal, given_names, family_name, birth_surname,
            birth_date, organisation_ico,
            sender_box_id, role, received_at, reference_number, details ->> 'textDigest' as text_digest
       from access_case
      where (received_at, act_key) < ($2::timestamptz, $3::text)
        and message_id is distinct from $1::bigint
        and (act_key = $3::text
             or (lower(family_name) = any($4::text[])
                 and (birth_date = $5::date
                      or (act in ('consent_withdrawal', 'statutory_end') and coalesce(birth_date = $5::date, true))))
             or organisation_ico = any($6::text[])
             or sender_box_id = $7::text
             or reference_number = $8::text)
      order by received_at desc, act_key desc
      limit ${limit}`,
    [
      act.messageId,
      act.receivedAt,
      act.actKey,
      surnames(act.familyNames),
      act.birthDate,
      act.organisationIcos,
      act.senderBoxId,
      act.ourReference,
    ],
  );
  return rows.reverse().map((row) => ({
    caseId: row.case_id,
    actKey: row.act_key,
    act: row.act,
    application: row.application,
    status: row.status,
    assessment: row.assessment,
    proposal: row.proposal,
    givenNames: row.given_names,
    familyName: row.family_name,
    birthSurname: row.birth_surname,
    birthDate: row.birth_date,
    organisationIco: row.organisation_ico,
    senderBoxId: row.sender_box_id,
    role: row.role,
    receivedAt: row.received_at.toISOString(),
    referenceNumber: row.reference_number,
    textDigest: row.text_digest,
  }));
}

/** Surnames in lower case, also without diacritics: a letter written without them is about the same person. */
function surnames(names: string[]): string[] {
  return [...new Set(names.flatMap((name) => [name.toLocaleLowerCase('cs'), plain(name)]))];
}
