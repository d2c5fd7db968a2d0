import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Db, Tx } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import type { StoredEnvelope } from './listed.ts';

/**
 * Rows of signed_original_chunk as we write them; the table takes up to four times as much. One of these passes through
 * the driver without holding up the event loop.
 */
const chunkBytes = 256 * 1024;

/** A signed message as it lies in the spool: `sha256` in hex was computed while it arrived. */
export type SpooledOriginal = { file: string; sha256: string; sizeBytes: number; timeStampMissing: boolean };

/**
 * Writes the signed message byte for byte and moves the message from `listed` to `stored`, in the caller's
 * transaction. The file is digested once more on the way: what is committed is what arrived. Returns false, having
 * written nothing, when the message is no longer waiting for its original.
 */
export async function storeOriginal(tx: Tx, messageId: number, original: SpooledOriginal): Promise<boolean> {
  const taken = await tx.query(
    `update data_message
        set state = 'stored', stored_at = now(), failure_code = null, failure = null, retry_at = null
      where id = $1 and state = 'listed'`,
    [messageId],
  );
  if (taken.rowCount === 0) return false;
  await keepOriginal(tx, messageId, original);
  return true;
}

/** Adds a signed message to those kept for a message: one row for each download. */
async function keepOriginal(tx: Tx, messageId: number, original: SpooledOriginal): Promise<void> {
  const { rows } = await tx.query<{ id: number }>(
    `insert into signed_original (message_id, sha256, size_bytes, downloaded_at, time_stamped)
     values ($1, decode($2, 'hex'), $3, now(), $4) returning id`,
    [messageId, original.sha256, original.sizeBytes, !original.timeStampMissing],
  );
  const originalId = rows[0]!.id;
  const digest = createHash('sha256');
  const file = await open(original.file, 'r');
  try {
    const buffer = Buffer.alloc(chunkBytes);
    for (let ordinal = 0, stored = 0; stored < original.sizeBytes; ordinal += 1) {
      const { bytesRead } = await file.read(buffer, 0, chunkBytes, stored);
      if (bytesRead === 0) break;
      const bytes = buffer.subarray(0, bytesRead);
      digest.update(bytes);
      await tx.query('insert into signed_original_chunk (original_id, ordinal, bytes) values ($1, $2, $3)', [
        originalId,
        ordinal,
        bytes,
      ]);
      stored += bytesRead;
    }
  } finally {
    await file.close();
  }
  if (digest.digest('hex') !== original.sha256) {
    throw new Failure('retry', 'spool-changed', 'the spooled message is not what was downloaded');
  }
}

/**
 * Adds one more original to those of a message that is still kept; false when it has been forgotten meanwhile. The row
 * lock is the one that the reference from signed_original takes anyway: nobody forgets the message until `tx` ends.
 */
export async function keepAnotherOriginal(tx: Tx, messageId: number, original: SpooledOriginal): Promise<boolean> {
  const { rowCount } = await tx.query(
    `select from data_message where id = $1 and state in ('stored', 'processed', 'quarantined') for key share`,
    [messageId],
  );
  if (rowCount === 0) return false;
  await keepOriginal(tx, messageId, original);
  return true;
}

/** Notes that another download did not succeed: the next one comes half an hour later, five are made at most. */
export async function noteStampFailure(tx: Tx, messageId: number): Promise<void> {
  await tx.query(
    `update data_message set stamp_attempts = stamp_attempts + 1, stamp_tried_at = now()
      where id = $1 and state in ('stored', 'processed', 'quarantined')`,
    [messageId],
  );
}

/**
 * A message whose originals all came without the time stamp of the seal (status 0005), the last of them half an hour
 * ago or more; after three downloads, or five that failed, it is left as it is (facts.md §2.2).
 */
export async function nextToStamp(
  db: Db,
): Promise<{ id: number; dmId: string; envelope: StoredEnvelope | null } | null> {
  const { rows } = await db.query(
    `select m.id, m.dm_id, m.envelope
       from signed_original o join data_message m on m.id = o.message_id
      where not o.time_stamped and o.state = 'stored' and m.state in ('stored', 'processed', 'quarantined')
        and not exists (select from signed_original other where other.message_id = m.id and other.time_stamped)
        and m.stamp_attempts < 5 and (m.stamp_tried_at is null or m.stamp_tried_at < now() - interval '30 minutes')
      group by m.id
     having count(*) < 3 and max(o.downloaded_at) < now() - interval '30 minutes'
      order by m.id limit 1`,
  );
  return rows[0] ? { id: rows[0].id, dmId: rows[0].dm_id, envelope: rows[0].envelope } : null;
}

/**
 * Writes the last stored original of a message into `file` (mode 0600) and checks its digest: the bytes that are read
 * are the bytes that came. The last, because it was downloaded again for a reason: its seal had no time stamp, or it
 * did not open.
 */
export async function spoolOriginal(db: Db, messageId: number, file: string): Promise<void> {
  const { rows } = await db.query<{ id: number; sha256: string; state: string }>(
    `select id, encode(sha256, 'hex') as sha256, state from signed_original where message_id = $1 order by id desc limit 1`,
    [messageId],
  );
  const original = rows[0];
  if (!original || original.state === 'purged') {
    throw new Failure('permanent', 'original-gone', 'the signed original is not stored any more');
  }
  const digest = createHash('sha256');
  const out = await open(file, 'wx', 0o600);
  try {
    for (let ordinal = 0; ; ordinal += 1) {
      const chunk = await db.query<{ bytes: Buffer }>(
        'select bytes from signed_original_chunk where original_id = $1 and ordinal = $2',
        [original.id, ordinal],
      );
      const bytes = chunk.rows[0]?.bytes;
      if (!bytes) break;
      digest.update(bytes);
      await out.write(bytes);
    }
  } finally {
    await out.close();
  }
  if (digest.digest('hex') !== original.sha256) {
    throw new Failure(
      'permanent',
      'original-damaged',
      'the stored original does not match its digest; restore it from a backup',
    );
  }
}
