import type { Db } from '../../src/db/pool.ts';

/** What intake and processing came to, free of what may differ between two runs: row ids, times, numbers of cases. */
export type Outcome = { messages: object[]; cases: object[] };

export async function outcomeOf(db: Db): Promise<Outcome> {
  const messages = await db.query(
    `select m.dm_id, m.state, m.dm_hash, m.signature, m.failure_code,
            (select count(*) from signed_original o where o.message_id = m.id) as originals,
            (select count(*) from document d where d.message_id = m.id) as documents
       from data_message m order by m.dm_id`,
  );
  const cases = await db.query(
    `select c.case_id, m.dm_id, c.act_key, c.act, c.application, c.status, c.assessment, c.proposal, c.urgent,
            c.given_names, c.family_name, c.titles, c.birth_date, c.birth_surname, c.birth_place, c.citizenship, c.address,
            c.username, encode(c.birth_number_hash, 'hex') as birth_number_hash, c.organisation_ico, c.organisation_name,
            c.letter_address, c.role, c.sender_box_id, c.sender_ico, c.duplicate_of, c.supplements, c.findings,
            (select count(*) from case_event e where e.case_id = c.case_id and e.kind = 'opened') as openings
       from access_case c join data_message m on m.id = c.message_id
      order by m.dm_id, c.act_key`,
  );
  // Cases are numbered in the order in which they were opened; here each is named by where it stands.
  const names = new Map(cases.rows.map((row) => [row.case_id as string, `${row.dm_id}#${row.act_key}`]));
  const renamed = JSON.stringify(cases.rows).replace(/P\d{6,}/g, (number) => names.get(number) ?? number);
  return { messages: messages.rows, cases: JSON.parse(renamed) as object[] };
}

/** How many messages still wait for something, or null before a first complete listing. */
export async function waitingIn(db: Db): Promise<number | null> {
  const { rows } = await db.query<{ listed: boolean; waiting: number }>(
    `select exists (select from listing where outcome = 'complete') as listed,
            (select count(*) from data_message where state in ('listed', 'stored')) as waiting`,
  );
  return rows[0]!.listed ? rows[0]!.waiting : null;
}
