import { maskBirthNumbers } from '../classification/birth-number.ts';
import { jsonb } from '../db/jsonb.ts';
import type { Tx } from '../db/pool.ts';
import { type AuditKey, auditKey, beginning, macOf } from './chain.ts';
import type { NewAuditEntry } from './entry.ts';

/**
 * Writes one entry at the end of the audit log, in the caller's transaction: what is recorded happened, and what
 * happened is recorded. Writers queue up for the end of the chain until their transactions end, so this is the last
 * thing in one.
 */
export type Audit = (tx: Tx, entry: NewAuditEntry) => Promise<void>;

/** The audit log under the key that is derived from DATA_KEY. */
export function openAudit(dataKey: Buffer): Audit {
  const key = auditKey(dataKey);
  return (tx, entry) => append(tx, entry, key);
}

async function append(tx: Tx, given: NewAuditEntry, key: AuditKey): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('podatelna.audit'))`);
  // Milliseconds, as JavaScript has them: the mac must come out the same when the row is read again.
  const { rows } = await tx.query<{ at: Date; number: number | null; mac: Buffer | null }>(
    `select date_trunc('milliseconds', clock_timestamp()) as at, last.number, last.mac
       from (select) always
       left join (select number, mac from audit_entry order by number desc limit 1) last on true`,
  );
  const { at, number, mac } = rows[0]!;
  const entry = {
    number: (number ?? 0) + 1,
    at,
    actor: plain(given.actor, 200),
    kind: given.kind,
    subjects: (given.subjects ?? []).map((subject) => plain(subject, 200)),
    reason: given.reason ? maskBirthNumbers(plain(given.reason, 2000)) : null,
    detail: given.detail ?? {},
  };
  await tx.query(
    `insert into audit_entry (number, at, actor, kind, subjects, reason, detail, key_id, mac)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      entry.number,
      entry.at,
      entry.actor,
      entry.kind,
      entry.subjects,
      entry.reason,
      jsonb(entry.detail),
      key.id,
      macOf(entry, mac ?? beginning, key),
    ],
  );
}

/** Text that Postgres takes as it is and gives back the same. */
function plain(text: string, longest: number): string {
  return text.toWellFormed().replaceAll('\0', '').slice(0, longest).toWellFormed();
}
