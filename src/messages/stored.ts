import { maskEnvelope } from '../classification/masking.ts';
import { jsonb } from '../db/jsonb.ts';
import type { Db, Queryable, Tx } from '../db/pool.ts';
import type { Envelope } from './envelope.ts';
import type { Lane } from './lane.ts';
import type { StoredEnvelope } from './listed.ts';

/** One stored message, waiting to be processed. */
export type StoredMessage = {
  id: number;
  dmId: string;
  /** null when a person asked for the message by its id and no listing has told it yet */
  envelope: StoredEnvelope | null;
  deliveredAt: Date;
  /** a person asked for it by its id: it never turns out not ours */
  requested: boolean;
  /** the seal and the rest have been judged already */
  signature: 'valid' | 'invalid' | 'unchecked' | null;
  attempts: number;
};

/** Starts of processing one message before it is put in front of a person. */
export const processingAttemptLimit = 10;

/**
 * Counts an attempt and returns the message, or null when it is not waiting any more. The count is committed before
 * anything is read, so that a message which kills its reader is counted as well.
 */
export async function beginProcessing(db: Db, dmId: string): Promise<StoredMessage | null> {
  const { rows } = await db.query<StoredRow>(
    `update data_message
        set processing_attempts = processing_attempts + 1
      where dm_id = $1 and state = 'stored'
      returning id, dm_id, envelope, delivered_at, requested_by, signature, processing_attempts`,
    [dmId],
  );
  return rows[0] ? storedMessage(rows[0]) : null;
}

type StoredRow = {
  id: number;
  dm_id: string;
  envelope: StoredEnvelope | null;
  delivered_at: Date;
  requested_by: string | null;
  signature: StoredMessage['signature'];
  processing_attempts: number;
};

function storedMessage(row: StoredRow): StoredMessage {
  return {
    id: row.id,
    dmId: row.dm_id,
    envelope: row.envelope,
    deliveredAt: row.delivered_at,
    requested: row.requested_by !== null,
    signature: row.signature,
    attempts: row.processing_attempts,
  };
}

/** A message that still waits for its cases, with the attempts made so far. */
export async function findStored(db: Db, dmId: string): Promise<{ id: number; attempts: number } | null> {
  const { rows } = await db.query<{ id: number; processing_attempts: number }>(
    `select id, processing_attempts from data_message where dm_id = $1 and state = 'stored'`,
    [dmId],
  );
  return rows[0] ? { id: rows[0].id, attempts: rows[0].processing_attempts } : null;
}

/** A message that has been processed, with whether its original is still kept; null when there is none of this id. */
export async function findProcessed(db: Db, dmId: string): Promise<(StoredMessage & { hasOriginal: boolean }) | null> {
  const { rows } = await db.query<StoredRow & { has_original: boolean }>(
    `select id, dm_id, envelope, delivered_at, requested_by, signature, processing_attempts,
            exists (select from signed_original o where o.message_id = m.id and o.state = 'stored') as has_original
       from data_message m where dm_id = $1 and state = 'processed'`,
    [dmId],
  );
  const row = rows[0];
  return row ? { ...storedMessage(row), hasOriginal: row.has_original } : null;
}

/** Ids of all processed messages, by time of delivery. */
export async function processedMessages(db: Db): Promise<string[]> {
  const { rows } = await db.query<{ dm_id: string }>(
    `select dm_id from data_message where state = 'processed' order by delivered_at, id`,
  );
  return rows.map((row) => row.dm_id);
}

/** Locks a processed message until `tx` ends; false when it is that no more. */
export async function takeProcessedMessage(tx: Tx, id: number): Promise<boolean> {
  const { rowCount } = await tx.query(`select from data_message where id = $1 and state = 'processed' for update`, [
    id,
  ]);
  return rowCount === 1;
}

/** Notes with which versions a message was processed last. */
export async function markReprocessed(tx: Tx, id: number, versions: object): Promise<void> {
  await tx.query('update data_message set processed_with = $2 where id = $1', [id, versions]);
}

/** An attempt that was ended by our own shutdown says nothing against the message. */
export async function forgiveAttempt(db: Db, dmId: string): Promise<void> {
  await db.query(
    `update data_message set processing_attempts = greatest(0, processing_attempts - 1), enqueued_at = null
      where dm_id = $1 and state = 'stored'`,
    [dmId],
  );
}

/** The queue handed it over while processing is paused: the sweep hands it over again. */
export async function putBack(db: Db, dmId: string): Promise<void> {
  await db.query(`update data_message set enqueued_at = null where dm_id = $1 and state = 'stored'`, [dmId]);
}

/** A page has to be recognised: the message goes on among the scans, and this start of it does not count. */
export async function moveToScans(db: Queryable, id: number): Promise<void> {
  await db.query(
    `update data_message
        set lane = 'scans', processing_attempts = greatest(0, processing_attempts - 1), enqueued_at = null
      where id = $1 and state = 'stored'`,
    [id],
  );
}

/** Locks a message that still waits for its cases until `tx` ends; false when somebody else was faster. */
export async function takeWaitingMessage(tx: Tx, id: number): Promise<boolean> {
  const { rowCount } = await tx.query(`select from data_message where id = $1 and state = 'stored' for update`, [id]);
  return rowCount === 1;
}

export type Evidence = {
  signature: 'valid' | 'invalid' | 'unchecked';
  detail: object;
  /** hex; null when the message could not be opened */
  dmHash: string | null;
};

/** Writes what was found about seal, hash, time stamp, ids, environment and chain. */
export async function recordEvidence(db: Queryable, id: number, evidence: Evidence): Promise<void> {
  await db.query(
    `update data_message set signature = $2, signature_detail = $3, dm_hash = $4 where id = $1 and state = 'stored'`,
    [id, evidence.signature, jsonb(evidence.detail), evidence.dmHash],
  );
}

/**
 * A message that a person asked for by its id may never have been listed: its envelope and times are then those inside
 * the signed message.
 */
export async function fillEnvelope(
  db: Queryable,
  id: number,
  opened: { envelope: Envelope; deliveredAt: Date | null; deliveredAtText: string | null; acceptedAt: Date | null },
): Promise<void> {
  const envelope: StoredEnvelope = {
    ...maskEnvelope(opened.envelope),
    messageStatus: 0,
    attachmentSizeKb: null,
    large: false,
    suspicious: false,
    dmType: null,
    deliveredAtText: opened.deliveredAtText ?? '',
  };
  await db.query(
    `update data_message set envelope = $2, delivered_at = coalesce($3, delivered_at), accepted_at = coalesce(accepted_at, $4)
      where id = $1 and state = 'stored' and envelope is null`,
    [id, jsonb(envelope), opened.deliveredAt, opened.acceptedAt],
  );
}

/**
 * A person pulls one message in by its id although sifting left it alone, or no listing has told it. Returns what
 * became of it: `asked` (it will be downloaded), or the state it is in already.
 */
export async function requestMessage(db: Queryable, dmId: string, requestedBy: string): Promise<string> {
  const asked = await db.query(
    `insert into data_message (dm_id, state, wanted, requested_by, delivered_at, listed_at)
     values ($1, 'listed', true, $2, now(), now())
     on conflict (dm_id) do update
       set state = 'listed', wanted = true, requested_by = $2, listed_at = now()
       where data_message.state = 'not_ours'`,
    [dmId, requestedBy],
  );
  if (asked.rowCount === 1) return 'asked';
  // Waiting already: noted that a person wants it, so that it does not turn out not ours.
  await db.query(
    `update data_message set requested_by = $2
      where dm_id = $1 and state in ('listed', 'stored') and requested_by is null`,
    [dmId, requestedBy],
  );
  const known = await db.query<{ state: string }>('select state from data_message where dm_id = $1', [dmId]);
  return known.rows[0]!.state;
}

/** Puts a message in front of an operator. `problem` is one Czech sentence; only a person takes it out again. */
export async function quarantine(db: Queryable, id: number, code: string, problem: string): Promise<void> {
  await db.query(
    `update data_message
        set state = 'quarantined', problem = $3, failure_code = $2, retry_at = null, enqueued_at = null
      where id = $1 and state in ('listed', 'stored')`,
    [id, code, problem],
  );
}

/** Notes why processing did not succeed and when it is tried again. */
export async function postponeProcessing(
  db: Queryable,
  id: number,
  failure: { code: string; message: string },
  pauseMs: number,
): Promise<void> {
  await db.query(
    `update data_message
        set failure_code = $2, failure = $3, retry_at = now() + $4 * interval '1 millisecond', enqueued_at = null
      where id = $1 and state = 'stored'`,
    [id, failure.code, failure.message, pauseMs],
  );
}

/** Ends the way of a message through the daemon; its cases are in the same transaction. */
export async function markProcessed(tx: Tx, id: number, versions: object): Promise<void> {
  await tx.query(
    `update data_message
        set state = 'processed', processed_at = now(), processed_with = $2, failure_code = null, failure = null,
            retry_at = null, enqueued_at = null
      where id = $1 and state = 'stored'`,
    [id, versions],
  );
}

/**
 * Somebody else's mail: everything about it is erased but its id and the time of delivery, in the caller's
 * transaction (product.md: what turns out not ours is forgotten at once).
 */
export async function forgetContent(tx: Tx, id: number): Promise<void> {
  await tx.query('delete from signed_original where message_id = $1', [id]);
  await tx.query(
    `delete from document_reading r
      where exists (select from document d where d.message_id = $1 and d.sha256 = r.sha256)
        and not exists (select from document d where d.message_id <> $1 and d.sha256 = r.sha256)`,
    [id],
  );
  await tx.query('delete from document where message_id = $1', [id]);
  // Who it came from is known no more, unless somebody of ours wrote from the same box.
  await tx.query(
    `delete from data_box b
      where b.box_id = (select envelope ->> 'senderBoxId' from data_message where id = $1)
        and not exists (select from data_message m where m.id <> $1 and m.envelope ->> 'senderBoxId' = b.box_id)`,
    [id],
  );
  await tx.query(
    `update data_message
        set state = 'not_ours', wanted = false, requested_by = null, accepted_at = null, listed_at = null, envelope = null, sift = null,
            stored_at = null, processed_at = null, marked_at = null, dm_hash = null, signature = null,
            signature_detail = null, problem = null, processed_with = null, retry_at = null, failure_code = null,
            failure = null, enqueued_at = null, stamp_attempts = 0, stamp_tried_at = null, lane = 'messages'
      where id = $1`,
    [id],
  );
}

/** Messages that the queue should know about: stored, due, and not handed to it within the last `quietMs`. */
export async function waitingForQueue(db: Db, quietMs: number, limit: number): Promise<{ dmId: string; lane: Lane }[]> {
  const { rows } = await db.query<{ dm_id: string; lane: Lane }>(
    `select dm_id, lane from data_message
      where state = 'stored' and (retry_at is null or retry_at <= now())
        and (enqueued_at is null or enqueued_at < now() - $1 * interval '1 millisecond')
      order by processing_attempts, delivered_at, id
      limit $2`,
    [quietMs, limit],
  );
  return rows.map((row) => ({ dmId: row.dm_id, lane: row.lane }));
}

/** Remembers that the queue has the message: the sweep leaves it alone for a while. */
export async function markEnqueued(db: Db, dmId: string): Promise<void> {
  await db.query(`update data_message set enqueued_at = now() where dm_id = $1 and state = 'stored'`, [dmId]);
}

/**
 * A person asks for another try (`retry`): attempts start anew. Quarantined and unavailable messages go back to where
 * they were stopped; one whose original is not what ISDS seals is downloaded again, in case the way here broke it, and
 * both originals are kept. Returns false when there is nothing to run again.
 */
export async function retryMessage(tx: Tx, dmId: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update data_message m
        set state = case when exists (select from signed_original o where o.message_id = m.id and o.state = 'stored')
                          and coalesce(failure_code, '') !~ '^(zfo-|evidence-invalid$)'
                         then 'stored' else 'listed' end,
            problem = null, retry_at = null, failure_code = null, failure = null, enqueued_at = null,
            signature = null, signature_detail = null, download_attempts = 0, processing_attempts = 0
      where dm_id = $1 and (state in ('quarantined', 'unavailable') or (state in ('listed', 'stored') and failure_code is not null))`,
    [dmId],
  );
  return rowCount === 1;
}

/** Ids of messages stopped by a failure, the oldest first, for `retry --failed`; `kind` narrows to those that failed alike. */
export async function failedMessages(db: Db, kind: FailedAlike | null = null): Promise<string[]> {
  const { rows } = await db.query<{ dm_id: string }>(
    `select dm_id from data_message
      where (state in ('quarantined', 'unavailable') or (state in ('listed', 'stored') and failure_code is not null))
        and ($1::text is null or (state = $1 and failure_code = $2))
      order by delivered_at, id`,
    [kind?.state ?? null, kind?.code ?? null],
  );
  return rows.map((row) => row.dm_id);
}

/** Failures of messages are of one kind when they stopped at the same place for the same reason. */
export type FailedAlike = { state: string; code: string };
