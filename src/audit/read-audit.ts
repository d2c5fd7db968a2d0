import type { Db, Queryable } from '../db/pool.ts';
import { type AuditKey, auditKey, beginning, macOf } from './chain.ts';
import type { AuditEntry } from './entry.ts';

const batch = 1000;

/** The last entry there is: written down outside the database, it tells later whether the log was cut off. */
export type AuditHead = { number: number; mac: string };

export async function auditHead(db: Queryable): Promise<AuditHead | null> {
  const { rows } = await db.query<{ number: number; mac: Buffer }>(
    'select number, mac from audit_entry order by number desc limit 1',
  );
  return rows[0] ? { number: rows[0].number, mac: rows[0].mac.toString('hex') } : null;
}

const entryColumns = 'number, at, actor, kind, subjects, reason, detail, key_id as "keyId", mac';

/** The newest entries before a number, the newest first. */
export async function newestAuditEntries(db: Db, before: number, limit: number): Promise<AuditEntry[]> {
  const { rows } = await db.query<AuditEntry>(
    `select ${entryColumns} from audit_entry where number < $1 order by number desc limit $2`,
    [before, limit],
  );
  return rows;
}

/** Every entry up to the end as it is now, in order, a batch at a time. */
export async function* auditEntries(db: Db): AsyncGenerator<AuditEntry> {
  const last = (await auditHead(db))?.number ?? 0;
  for (let after = 0; after < last; ) {
    const { rows } = await db.query<AuditEntry>(
      `select ${entryColumns}
         from audit_entry where number > $1 and number <= $2 order by number limit ${batch}`,
      [after, last],
    );
    if (rows.length === 0) return;
    yield* rows;
    after = rows.at(-1)!.number;
  }
}

export type AuditFault =
  /** its mac is not that of its content, its number and the entry before it */
  | { kind: 'altered'; number: number }
  | { kind: 'missing'; from: number; to: number }
  /** the log ends before, or goes otherwise than, what was written down elsewhere */
  | { kind: 'cut'; expected: AuditHead };

export type AuditVerdict = {
  entries: number;
  head: AuditHead | null;
  faults: AuditFault[];
  /** entries made under another DATA_KEY: only their numbers could be looked at */
  underOtherKeys: number;
};

/** Beyond so many the log is broken as a whole; the rest is not listed. */
const mostFaults = 1000;

/**
 * Goes through the whole audit log: an entry that was changed, moved or put in has a wrong mac, a deleted one leaves a
 * gap. Entries taken away at the end leave none: they are missed only by who knows the end, `expected` (from an export,
 * an earlier verification, or the daemon's log).
 */
export async function verifyAudit(db: Db, dataKey: Buffer, expected: AuditHead | null = null): Promise<AuditVerdict> {
  const key = auditKey(dataKey);
  const faults: AuditFault[] = [];
  const note = (fault: AuditFault) => {
    if (faults.length < mostFaults) faults.push(fault);
  };
  let entries = 0;
  let underOtherKeys = 0;
  let expectedFound = expected === null;
  let last: AuditEntry | null = null;
  for await (const entry of auditEntries(db)) {
    const number = (last?.number ?? 0) + 1;
    const gap = entry.number > number;
    if (gap) note({ kind: 'missing', from: number, to: entry.number - 1 });
    if (!entry.keyId.equals(key.id)) underOtherKeys += 1;
    // After a gap the mac before is not known, and the entry itself cannot be judged.
    else if (!gap && !hasItsMac(entry, last?.mac ?? beginning, key)) note({ kind: 'altered', number: entry.number });
    if (expected?.number === entry.number) expectedFound = expected.mac === entry.mac.toString('hex');
    entries += 1;
    last = entry;
  }
  if (!expectedFound) note({ kind: 'cut', expected: expected! });
  return { entries, head: last && { number: last.number, mac: last.mac.toString('hex') }, faults, underOtherKeys };
}

function hasItsMac(entry: AuditEntry, previous: Buffer, key: AuditKey): boolean {
  return macOf(entry, previous, key).equals(entry.mac);
}
