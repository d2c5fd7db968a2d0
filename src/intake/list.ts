import type { Lease } from '../db/lease.ts';
import { type Db, inTransaction } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import type { IsdsClient } from '../isds/client.ts';
import type { ListedMessage } from '../messages/envelope.ts';
import { recordListed, type SiftedMessage } from '../messages/listed.ts';
import { step } from '../steps.ts';

export type ListingResult = { listingId: number; recordCount: number; newCount: number; wantedCount: number };

const day = 24 * 60 * 60 * 1000;
/** ISDS keeps content for 90 days after acceptance: older messages could not be fetched. */
const firstWindowMs = 90 * day;
/** Listing windows overlap by a day: messages may appear in the list late, and clocks differ. */
const overlapMs = day;
/** Clocks of machines that take turns may differ by so much. */
const clockToleranceMs = 10 * 60 * 1000;
const pageSize = 200;
/** 200 000 messages in one window: more than a ministry receives in 90 days; beyond it the server does not page. */
const pageLimit = 1000;

/**
 * Lists everything that reached the box since the watermark. The only code that calls GetListOfReceivedMessages, which
 * causes acceptance of all that waits for the ministry: a row of `listing` is committed before the first call, so it is
 * never made by a process that cannot store, and each page is durable before the next is asked for. The upper bound is
 * fixed before page 1, since the list runs newest first and arrivals would shift it. The watermark moves only when
 * the whole window has been listed; a listing that broke is simply repeated.
 */
export async function listMessages(
  deps: {
    db: Db;
    isds: IsdsClient;
    accountId: string;
    holder: string;
    lease: Lease;
    now: () => Date;
    sift: (message: ListedMessage) => SiftedMessage;
  },
  signal: AbortSignal,
): Promise<ListingResult> {
  const { db, isds, accountId, lease } = deps;
  const to = deps.now();
  const listing = await inTransaction(db, async (tx) => {
    await lease.fence(tx);
    const account = await tx.query<{ watermark: Date | null }>(
      'select watermark from isds_account where account = $1',
      [accountId],
    );
    const watermark = account.rows[0]?.watermark;
    const earliest = new Date(to.getTime() - firstWindowMs);
    // A watermark in the future was set by a clock that ran ahead, and tells nothing about what has been listed. A long
    // absence must not ask for what ISDS has deleted.
    const trusted = watermark && watermark.getTime() <= to.getTime() + clockToleranceMs;
    const wanted = trusted ? Math.min(watermark.getTime(), to.getTime()) - overlapMs : earliest.getTime();
    const from = new Date(Math.max(earliest.getTime(), wanted));
    const { rows } = await tx.query<{ id: number }>(
      `insert into listing (account, holder, window_from, window_to, started_at) values ($1, $2, $3, $4, now()) returning id`,
      [accountId, deps.holder, from, to],
    );
    return { id: rows[0]!.id, from };
  });

  step('listing begun');

  const seen = new Set<string>();
  let newCount = 0;
  let wantedCount = 0;
  try {
    for (let page = 1; ; page += 1) {
      if (page > pageLimit) throw new Failure('permanent', 'isds-paging', 'the list of received messages has no end');
      const offset = (page - 1) * pageSize + 1;
      const records = await isds.listReceived({ from: listing.from, to, offset, limit: pageSize }, signal);
      const fresh = records.filter((record) => !seen.has(record.dmId));
      for (const record of fresh) seen.add(record.dmId);
      const sifted = fresh.map(deps.sift);
      const recorded = await inTransaction(db, async (tx) => {
        await lease.fence(tx);
        const created = await recordListed(tx, sifted);
        const wanted = sifted.filter((record) => record.wanted && created.includes(record.message.dmId)).length;
        await tx.query(
          `update listing set page_count = $2, record_count = $3, new_count = new_count + $4, wanted_count = wanted_count + $5
            where id = $1`,
          [listing.id, page, seen.size, created.length, wanted],
        );
        return { created: created.length, wanted };
      });
      step('page recorded');
      newCount += recorded.created;
      wantedCount += recorded.wanted;
      if (records.length < pageSize) break;
      // A full page of nothing new: the server ignores the offset, and what lies beyond would never be seen.
      if (fresh.length === 0)
        throw new Failure('permanent', 'isds-paging', 'the list of received messages repeats its pages');
    }
    await inTransaction(db, async (tx) => {
      await lease.fence(tx);
      await tx.query(`update listing set outcome = 'complete', finished_at = now() where id = $1`, [listing.id]);
      await tx.query('update isds_account set watermark = $2 where account = $1', [accountId, to]);
    });
    step('listing complete');
  } catch (error) {
    await db
      .query(`update listing set outcome = 'failed', finished_at = now(), failure_code = $2 where id = $1`, [
        listing.id,
        error instanceof Failure ? error.code : 'defect',
      ])
      .catch(() => {
        // The listing stays 'running', which its age shows; the error that led here matters more.
      });
    throw error;
  }
  return { listingId: listing.id, recordCount: seen.size, newCount, wantedCount };
}
