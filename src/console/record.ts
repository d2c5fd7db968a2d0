import type { FastifyInstance, FastifyRequest } from 'fastify';
import { consoleActor } from '../audit/actor.ts';
import type { Audit } from '../audit/audit.ts';
import type { AuditKind, NewAuditEntry } from '../audit/entry.ts';
import { type Db, inTransaction } from '../db/pool.ts';

/** What is looked at: a kind of its own for each sort of personal data. */
export type ViewKind = Extract<AuditKind, `${string}_viewed` | `${string}_listed`>;

declare module 'fastify' {
  interface FastifyInstance {
    /** writes an entry to the audit log, for what has no transaction of its own */
    record(entry: NewAuditEntry): Promise<void>;
  }
}

/** Lets every route of `app` write to the audit log. */
export function openRecord(app: FastifyInstance, { db, audit }: { db: Db; audit: Audit }): void {
  app.decorate('record', (entry: NewAuditEntry) => inTransaction(db, (tx) => audit(tx, entry)));
}

/**
 * Records that the person who asks is about to see something of others: before the page is sent, so that nothing is seen
 * unrecorded. `subjects`: `case:P000012`, `message:12345`, `document:12345/2`.
 */
export function recordView(request: FastifyRequest, kind: ViewKind, subjects: string[]): Promise<void> {
  return request.server.record({ actor: consoleActor(request.user!.name), kind, subjects });
}
