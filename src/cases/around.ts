import type { Db } from '../db/pool.ts';
import type { CaseStatus } from './decisions.ts';

/** Another case of the same person or of the same organisation. */
export type CaseAround = {
  caseId: string;
  receivedAt: Date;
  act: string;
  application: string | null;
  status: CaseStatus;
  givenNames: string | null;
  familyName: string | null;
};

export type CasesAround = { person: CaseAround[]; organisation: CaseAround[] };

/** The newest cases of each; more are found by searching. */
const most = 8;

const columns = `o.case_id as "caseId", o.received_at as "receivedAt", o.act, o.application, o.status,
                 o.given_names as "givenNames", o.family_name as "familyName"`;

/**
 * Cases of the same person (a birth number, or the name with the birth date) and other cases of the same
 * organisation, by its IČO.
 */
export async function casesAround(db: Db, caseId: string): Promise<CasesAround> {
  const person = await db.query<CaseAround>(
    `select ${columns}
       from access_case c join access_case o on o.case_id <> c.case_id
        and (o.birth_number_hash = c.birth_number_hash
             or (lower(o.family_name) = lower(c.family_name) and o.birth_date = c.birth_date
                 and name_words(o.given_names, o.family_name) = name_words(c.given_names, c.family_name)))
      where c.case_id = $1
      order by o.received_at desc, o.case_id desc limit ${most}`,
    [caseId],
  );
  const organisation = await db.query<CaseAround>(
    `select ${columns}
       from access_case c join access_case o on o.organisation_ico = c.organisation_ico and o.case_id <> c.case_id
      where c.case_id = $1 and o.case_id <> all($2)
      order by o.received_at desc, o.case_id desc limit ${most}`,
    [caseId, person.rows.map((row) => row.caseId)],
  );
  return { person: person.rows, organisation: organisation.rows };
}
