import { createHmac } from 'node:crypto';
import type { AuditEntry } from './entry.ts';

/** The key of the audit log and the name it goes by in the entries. */
export type AuditKey = { key: Buffer; id: Buffer };

const hmac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** Derived from DATA_KEY (32 bytes): who has the database alone cannot make it. */
export function auditKey(dataKey: Buffer): AuditKey {
  const key = hmac(dataKey, 'podatelna audit log');
  return { key, id: hmac(key, 'name of the key').subarray(0, 8) };
}

/** Stands before the first entry. */
export const beginning = Buffer.alloc(32);

/**
 * The mac of an entry: HMAC-SHA-256 over all of it, its number and the mac of the entry before, as one JSON array
 * (details by their names), so that an entry can be neither changed nor moved, and none left out before it.
 */
export function macOf(entry: Omit<AuditEntry, 'keyId' | 'mac'>, previous: Buffer, { key }: AuditKey): Buffer {
  const detail = Object.entries(entry.detail).sort(([one], [other]) => (one < other ? -1 : 1));
  const { number, at, actor, kind, subjects, reason } = entry;
  return hmac(
    key,
    JSON.stringify([number, at.toISOString(), actor, kind, subjects, reason, detail, previous.toString('hex')]),
  );
}
