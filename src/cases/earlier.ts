import { plain } from '../classification/folded.ts';
import type { Queryable } from '../db/pool.ts';
import type { EarlierCase } from '../validation/judgement.ts';

/** The act whose surroundings are asked for. */
export type Standing = {
  /** its own case; null while it has none */
  caseId: string | null;
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

type Row = Omit<EarlierCase, 'receivedAt'> & { receivedAt: Date };
const columns = `c.case_id as "caseId", c.act_key as "actKey", c.act, c.application, c.status, c.assessment, c.proposal,
  c.given_names as "givenNames", c.family_name as "familyName",
  c.birth_surname as "birthSurname", c.birth_date as "birthDate",
  c.organisation_ico as "organisationIco", c.sender_box_id as "senderBoxId", c.role, c.received_at as "receivedAt",
  c.reference_number as "referenceNumber", c.details ->> 'textDigest' as "textDigest"`;

/**
 * Cases received before the act (by dodání, then key) that may matter to it: the same document, person, organisation
 * or sender, or the reference number of ours it names. A withdrawal or an ended office often names no birth date: there
 * the surname is enough, since what is missed may give a person an account who has taken the consent back. Oldest first. Asked for a moment after the receipt of the act's
 * own case, there are also those of the time between that decide something: what a person approved, a withdrawal, an
 * end of office. What merely repeats or completes the act is not among them.
 */
export async function earlierCases(db: Queryable, act: Standing): Promise<EarlierCase[]> {
  const { rows } = await db.query<Row>(
    `select ${columns}
       from access_case c
       left join access_case own on own.case_id = $9
      where (c.received_at, c.act_key) < ($2::timestamptz, $3::text)
        and coalesce(c.message_id <> $1::bigint, true)
        and c.case_id is distinct from own.case_id
        and (own.case_id is null
             or (c.received_at, c.act_key) < (own.received_at, own.act_key)
             or ((c.status in ('approved', 'provisioned', 'closed') or c.act in ('consent_withdrawal', 'statutory_end'))
                 and coalesce(c.duplicate_of, '') <> own.case_id
                 and coalesce(c.supplements, '') <> own.case_id))
        and (c.act_key = $3::text
             or (lower(c.family_name) = any($4::text[])
                 and (c.birth_date = $5::date
                      or (c.act in ('consent_withdrawal', 'statutory_end') and coalesce(c.birth_date = $5::date, true))))
             or c.organisation_ico = any($6::text[])
             or c.sender_box_id = $7::text
             or c.reference_number = $8::text)
      order by c.received_at desc, c.act_key desc
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
      act.caseId,
    ],
  );
  return rows.reverse().map(earlierCaseOf);
}

/** One case as another act sees it; null when there is none of that number. */
export async function caseSeenByAnother(db: Queryable, caseId: string): Promise<EarlierCase | null> {
  const { rows } = await db.query<Row>(`select ${columns} from access_case c where c.case_id = $1`, [caseId]);
  return rows[0] ? earlierCaseOf(rows[0]) : null;
}

function earlierCaseOf(row: Row): EarlierCase {
  return { ...row, receivedAt: row.receivedAt.toISOString() };
}

/** Surnames in lower case, also without diacritics: a letter written without them is about the same person. */
function surnames(names: string[]): string[] {
  return [...new Set(names.flatMap((name) => [name.toLocaleLowerCase('cs'), plain(name)]))];
}
