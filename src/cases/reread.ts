import type { Act } from '../classification/act.ts';
import { jsonb } from '../db/jsonb.ts';
import type { Tx } from '../db/pool.ts';
import { keepBirthNumber } from './birth-number.ts';
import { actColumns } from './columns.ts';
import { recordEvent } from './history.ts';
import { type CaseDetails, withoutBirthNumber } from './open-case.ts';
import { actAsSettled, readSettled, type Settled } from './settled.ts';

/** A case of a message, as far as a later reading of the message needs it. */
export type CaseOfMessage = {
  caseId: string;
  actKey: string;
  status: string;
  act: Act;
  assessment: string;
  proposal: string;
  unmatched: boolean;
};

/** The cases of a message, locked until `tx` ends. */
export async function casesOfMessage(tx: Tx, messageId: number): Promise<CaseOfMessage[]> {
  const { rows } = await tx.query(
    `select case_id, act_key, status, details -> 'act' as act, assessment, proposal, unmatched_at is not null as unmatched
       from access_case where message_id = $1 order by case_id for update`,
    [messageId],
  );
  return rows.map((row) => ({
    caseId: row.case_id,
    actKey: row.act_key,
    status: row.status,
    act: row.act,
    assessment: row.assessment,
    proposal: row.proposal,
    unmatched: row.unmatched,
  }));
}

/**
 * Replaces what was read of a case that nobody has decided; what people settled about it stands over the new reading
 * (`settled`). Returns the columns that changed, in the order of the table; none when the reading is the same.
 */
export async function replaceReading(
  tx: Tx,
  caseId: string,
  details: CaseDetails,
  versions: Record<string, string>,
  dataKey: Buffer,
): Promise<string[]> {
  const number = details.act.person.birthNumber?.value.number;
  const kept = withoutBirthNumber(details);
  const { rows } = await tx.query<Record<string, unknown> & { settled: Partial<Settled> }>(
    `select act_key, details, settled, birth_number_hash, ${Object.keys(actColumns(kept.act)).join(', ')}
       from access_case where case_id = $1 and status = 'pending'`,
    [caseId],
  );
  const before = rows[0];
  if (!before) return [];
  const columns: Record<string, unknown> = {
    act_key: kept.act.key,
    ...actColumns(actAsSettled(kept.act, readSettled(before.settled))),
    birth_number_hash: number ? await keepBirthNumber(tx, number, dataKey) : before.birth_number_hash,
  };
  const changed = Object.keys(columns).filter((name) => !same(columns[name], before[name]));
  const { rows: differs } = await tx.query<{ differs: boolean }>(
    'select $1::jsonb is distinct from $2::jsonb as differs',
    [jsonb(kept), jsonb(before.details)],
  );
  if (changed.length === 0 && !differs[0]!.differs) return [];
  const names = Object.keys(columns);
  await tx.query(
    `update access_case set details = $2, versions = $3, ${names.map((name, at) => `${name} = $${at + 4}`).join(', ')}
      where case_id = $1`,
    [caseId, jsonb(kept), jsonb(versions), ...Object.values(columns)],
  );
  if (changed.length === 0) return [];
  await recordEvent(tx, caseId, {
    kind: 'read_anew',
    actor: 'podatelna',
    reason: 'Zpráva byla přečtena znovu.',
    detail: { fields: changed, versions },
  });
  return changed;
}

function same(after: unknown, before: unknown): boolean {
  if (Buffer.isBuffer(after) && Buffer.isBuffer(before)) return after.equals(before);
  return after === before;
}

/** Notes whether a later reading of the message still finds the act of a case; true when that is news. */
export async function markMatched(tx: Tx, found: CaseOfMessage, matched: boolean): Promise<boolean> {
  if (found.unmatched === !matched) return false;
  await tx.query('update access_case set unmatched_at = case when $2 then null else now() end where case_id = $1', [
    found.caseId,
    matched,
  ]);
  await recordEvent(tx, found.caseId, {
    kind: matched ? 'matched' : 'unmatched',
    actor: 'podatelna',
    reason: matched ? 'Nové čtení zprávy úkon opět našlo.' : 'Nové čtení zprávy tento úkon nenašlo; případ zůstává.',
  });
  return true;
}
