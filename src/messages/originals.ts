import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Db, Tx } from '../db/pool.ts';
import { Failure } from '../errors.ts';

/** Rows of signed_original_chunk hold this many bytes at most. */
const chunkBytes = 1024 * 1024;

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
  return true;
}

/**
 * Writes the first stored original of a message into `file` (mode 0600) and checks its digest: the bytes that are
 * read are the bytes that came.
 */
export async function spoolOriginal(db: Db, messageId: number, file: string): Promise<void> {
  const { rows } = await db.query<{ id: number; sha256: string; state: string }>(
    `select id, encode(sha256, 'hex') as sha256, state from signed_original where message_id = $1 order by id limit 1`,
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
