import { osActor } from '../audit/actor.ts';
import type { Audit } from '../audit/audit.ts';
import type { AuditKind, NewAuditEntry } from '../audit/entry.ts';
import { type Db, inTransaction } from '../db/pool.ts';

/** Records what the person at the terminal is about to see, or does, where that has no transaction of its own. */
export function record(
  { db, audit }: { db: Db; audit: Audit },
  kind: AuditKind,
  more: Pick<NewAuditEntry, 'subjects' | 'reason' | 'detail'> = {},
): Promise<void> {
  return inTransaction(db, (tx) => audit(tx, { actor: osActor(), kind, ...more }));
}
