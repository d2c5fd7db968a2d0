import { keepBirthNumber } from '../../src/cases/birth-number.ts';
import type { Db } from '../../src/db/pool.ts';

/** A processed message, written directly: the schema is what is tested here. Returns its row id. */
export async function givenProcessedMessage(db: Db, dmId = '1001'): Promise<number> {
  const { rows } = await db.query<{ id: number }>(
    `insert into data_message (dm_id, state, wanted, delivered_at, stored_at, processed_at)
     values ($1, 'processed', true, '2026-11-20 08:00+00', now(), now()) returning id`,
    [dmId],
  );
  return rows[0]!.id;
}

export type GivenCase = {
  messageId?: number | null;
  application?: string | null;
  proposal?: string;
  assessment?: string;
  receivedAt?: string;
  familyName?: string;
  birthNumber?: { number: string; key: Buffer };
  ikMpsv?: string;
  status?: string;
};

let keys = 0;

/** A case that is ready for a new account, unless told otherwise; on paper, unless it has a message. */
export async function givenCase(db: Db, given: GivenCase = {}): Promise<string> {
  const hash = given.birthNumber ? await keepBirthNumber(db, given.birthNumber.number, given.birthNumber.key) : null;
  keys += 1;
  const { rows } = await db.query<{ case_id: string }>(
    `insert into access_case (message_id, channel, act_key, received_at, act, application, status, assessment, proposal,
       urgent, given_names, family_name, birth_date, organisation_ico, role, sender_box_id, ik_mpsv,
       birth_number_hash, findings, details, rules_version, versions)
     values ($1, $2, $3, $4, 'consent', $5, $6, $7, $8, false, 'Jana', $9, '1980-05-17', '99900001', 'statutory', 'tstabcd',
       $10, $11, '[{"rule": "R-01", "outcome": "met", "because": "je to tak", "evidence": []}]', '{}', 'test', '{}')
     returning case_id`,
    [
      given.messageId ?? null,
      given.messageId === undefined || given.messageId === null ? 'paper' : 'data_box',
      `key-${keys}`,
      given.receivedAt ?? '2026-11-20T08:00:00Z',
      given.application === undefined ? 'poskytovatel' : given.application,
      given.status ?? 'pending',
      given.assessment ?? 'ready',
      given.proposal ?? 'create_account',
      given.familyName ?? 'Zkušební',
      given.ikMpsv ?? null,
      hash,
    ],
  );
  return rows[0]!.case_id;
}

/** The operator's console moves a case on by such an update. */
export async function move(db: Db, caseId: string, status: string): Promise<void> {
  await db.query('update access_case set status = $2 where case_id = $1', [caseId, status]);
}
