import { jsonb } from '../db/jsonb.ts';
import type { Db, Tx } from '../db/pool.ts';
import type { Envelope, ListedMessage } from './envelope.ts';

/** What sifting said of one listed record: `wanted` ones are fetched. The envelope is masked before it comes here. */
export type SiftedMessage = { message: ListedMessage; wanted: boolean; sift: { signals: string[] } };

/**
 * Makes listed records durable, whatever becomes of them later: the point after which nothing may be lost. Records
 * known already are left as they are, except that acceptance is noted once ISDS tells it. A record without a signal is
 * kept as id and time of delivery only. Returns the ids seen for the first time.
 */
export async function recordListed(tx: Tx, records: SiftedMessage[]): Promise<string[]> {
  const created: string[] = [];
  for (const { message, wanted, sift } of records) {
    const { rowCount } = wanted
      ? await tx.query(
          `insert into data_message (dm_id, state, wanted, delivered_at, accepted_at, listed_at, envelope, sift)
           values ($1, 'listed', true, $2, $3, now(), $4, $5)
           on conflict (dm_id) do nothing`,
          [message.dmId, message.deliveredAt, message.acceptedAt, jsonb(envelopeToStore(message)), jsonb(sift)],
        )
      : await tx.query(
          `insert into data_message (dm_id, state, wanted, delivered_at) values ($1, 'not_ours', false, $2)
           on conflict (dm_id) do nothing`,
          [message.dmId, message.deliveredAt],
        );
    if (rowCount === 1) created.push(message.dmId);
    else if (message.acceptedAt) {
      await tx.query(
        `update data_message set accepted_at = $2 where dm_id = $1 and accepted_at is null and state <> 'not_ours'`,
        [message.dmId, message.acceptedAt],
      );
    }
  }
  return created;
}

/** An envelope as kept in `data_message.envelope`, with what the list alone tells. */
export type StoredEnvelope = Envelope & {
  messageStatus: number;
  attachmentSizeKb: number | null;
  large: boolean;
  suspicious: boolean;
  dmType: string | null;
  deliveredAtText: string;
};

function envelopeToStore({ deliveredAt, acceptedAt, ...envelope }: ListedMessage): StoredEnvelope {
  return envelope;
}

/** One message waiting to be downloaded. */
export type WaitingDownload = {
  id: number;
  dmId: string;
  envelope: StoredEnvelope | null;
  deliveredAt: Date;
  attempts: number;
};

/** The oldest message whose download is due, or null. Failed ones come again after their pause, behind the others. */
export async function nextToDownload(db: Db): Promise<WaitingDownload | null> {
  const { rows } = await db.query(
    `select id, dm_id, envelope, delivered_at, download_attempts
       from data_message
      where state = 'listed' and (retry_at is null or retry_at <= now())
      order by download_attempts, delivered_at, id
      limit 1`,
  );
  const row = rows[0];
  if (!row) return null;
  return {
    id: row.id,
    dmId: row.dm_id,
    envelope: row.envelope,
    deliveredAt: row.delivered_at,
    attempts: row.download_attempts,
  };
}

/** Counts an attempt before it is made, so that one which kills the process is counted too. */
export async function beginDownload(tx: Tx, id: number): Promise<void> {
  await tx.query('update data_message set download_attempts = download_attempts + 1 where id = $1', [id]);
}

/** Notes why a download did not succeed and when it is tried again. */
export async function postponeDownload(
  tx: Tx,
  id: number,
  failure: { code: string; message: string },
  pauseMs: number,
): Promise<void> {
  await tx.query(
    `update data_message
        set failure_code = $2, failure = $3, retry_at = now() + $4 * interval '1 millisecond'
      where id = $1 and state = 'listed'`,
    [id, failure.code, failure.message, pauseMs],
  );
}

/** ISDS does not have the content any more, or will not give it: shown to people, never asked again by itself. */
export async function markUnavailable(tx: Tx, id: number, code: string, problem: string): Promise<void> {
  await tx.query(
    `update data_message set state = 'unavailable', problem = $3, failure_code = $2, retry_at = null
      where id = $1 and state = 'listed'`,
    [id, code, problem],
  );
}
