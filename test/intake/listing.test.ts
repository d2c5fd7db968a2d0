import { describe, expect, test, vi } from 'vitest';
import { pollOnce } from '../../src/intake/poll.ts';
import type { IsdsClient, ListWindow } from '../../src/isds/client.ts';
import { sample, senderBox, start } from '../simulator/given-simulator.ts';
import { givenOffice, idsIn, messageRow, type Office, unhurried } from '../spine/given-office.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** A message that a listing tells nothing about worth fetching, and small enough to be made by hundreds. */
const tiny = (name: string, hoursAgo: number) =>
  sample(name, hoursAgo, {
    dmAnnotation: `Faktura ${name}`,
    files: [{ dmFileDescr: 'a.txt', dmMimeType: 'text/plain', dmFileMetaType: 'main', content: Buffer.from(name) }],
  });

async function windows(
  office: Office,
): Promise<{ from: Date; to: Date; outcome: string; pages: number; code: string | null }[]> {
  const { rows } = await office.db.query(
    `select window_from as "from", window_to as "to", outcome, page_count as pages, failure_code as code from listing order by id`,
  );
  return rows;
}

const lists = (office: Office) =>
  office.simulator.requests().filter(({ operation }) => operation === 'GetListOfReceivedMessages');

/** The client of an office with something done before each page is asked for, or after it has come. */
function listingWith(isds: IsdsClient, at: { before?: (window: ListWindow) => Promise<void> | void }): IsdsClient {
  return {
    ...isds,
    async listReceived(window, signal) {
      await at.before?.(window);
      return isds.listReceived(window, signal);
    },
  };
}

describe('the window of a listing', () => {
  test('first reaches ninety days back, then from a day before the end of the last complete one', async () => {
    await using office = await givenOffice();
    await office.pollOnce();
    office.simulator.clock.now = new Date(start.getTime() + 10 * 60_000);
    await office.pollOnce();
    const later = office.simulator.clock.now;
    expect(await windows(office)).toMatchObject([
      { from: new Date(start.getTime() - 90 * day), to: start, outcome: 'complete' },
      { from: new Date(start.getTime() - day), to: later, outcome: 'complete' },
    ]);
  });

  test('finds what reached the box while podatelna was away, ninety days back at most', async () => {
    await using office = await givenOffice({ simulator: { passwordExpiresAt: null } });
    await office.pollOnce();
    office.simulator.clock.now = new Date(start.getTime() + 200 * day);
    const dmId = await office.simulator.addMessage(sample('pozdější', 60 * 24));
    await office.pollOnce();
    expect(await idsIn(office.db, 'stored')).toContain(dmId);
    expect((await windows(office))[1]!.from).toEqual(new Date(start.getTime() + 110 * day));
  });

  test('finds a message that appears in the list late, within the overlap', async () => {
    await using office = await givenOffice();
    await office.pollOnce();
    office.simulator.clock.now = new Date(start.getTime() + hour);
    const late = await office.simulator.addMessage(sample('opožděná', 20));
    expect(await office.pollOnce()).toMatchObject({ kind: 'polled', newCount: 1 });
    expect(await idsIn(office.db, 'stored')).toContain(late);
  });

  test('reaches back all the way when the clock was set back: the watermark in the future tells nothing', async () => {
    await using office = await givenOffice();
    await office.pollOnce();
    office.simulator.clock.now = new Date(start.getTime() - 10 * day);
    await office.pollOnce();
    const [, back] = await windows(office);
    expect(back).toMatchObject({ to: office.simulator.clock.now, outcome: 'complete' });
    expect(back!.from).toEqual(new Date(back!.to.getTime() - 90 * day));
    const { rows } = await office.db.query('select watermark from isds_account');
    expect(rows[0].watermark).toEqual(back!.to);
  });

  test('is asked for again when the listing broke, and what came before the break stays', async () => {
    await using office = await givenOffice({ simulator: { world: { messages: many(205), boxes: [] } } });
    office.poll.isds = listingWith(office.isds, {
      before: ({ offset }) => {
        if (offset > 1) office.simulator.faults.add({ operation: 'GetListOfReceivedMessages', name: '3006' });
      },
    });
    await expect(office.pollOnce()).rejects.toMatchObject({ code: 'isds-3006' });
    expect(await windows(office)).toMatchObject([{ outcome: 'failed', code: 'isds-3006', pages: 1 }]);
    expect(await idsIn(office.db, 'not_ours')).toHaveLength(200);
    const { rows } = await office.db.query('select watermark from isds_account');
    expect(rows[0].watermark).toBeNull();

    office.poll.isds = office.isds;
    office.simulator.clock.now = new Date(start.getTime() + hour);
    expect(await office.pollOnce()).toMatchObject({ recordCount: 205, newCount: 5 });
    expect((await windows(office))[1]).toMatchObject({
      from: new Date(start.getTime() + hour - 90 * day),
      outcome: 'complete',
    });
  });
});

describe('a long list', () => {
  test('is read page by page, newest first, to its end', async () => {
    await using office = await givenOffice({ simulator: { world: { messages: many(405), boxes: [] } } });
    expect(await office.pollOnce()).toMatchObject({ recordCount: 405, newCount: 405, wantedCount: 0 });
    expect(lists(office)).toHaveLength(3);
    expect(await windows(office)).toMatchObject([{ pages: 3, outcome: 'complete' }]);
    expect(await office.pollOnce()).toMatchObject({ newCount: 0 });
  });

  test('of exactly one page ends after an empty second one', async () => {
    await using office = await givenOffice({ simulator: { world: { messages: many(200), boxes: [] } } });
    expect(await office.pollOnce()).toMatchObject({ recordCount: 200 });
    expect(lists(office)).toHaveLength(2);
  });

  test('loses nothing to messages that arrive while it is read', async () => {
    await using office = await givenOffice({ simulator: { world: { messages: many(405), boxes: [] } } });
    const arrived: string[] = [];
    office.poll.isds = listingWith(office.isds, {
      async before({ offset }) {
        if (offset === 1) return;
        office.simulator.clock.now = new Date(office.simulator.clock.now.getTime() + 60_000);
        for (const name of ['x', 'y', 'z'])
          arrived.push(await office.simulator.addMessage(tiny(`${name}${offset}`, 0)));
      },
    });
    expect(await office.pollOnce()).toMatchObject({ recordCount: 405, newCount: 405 });
    // The end of the window was fixed before the first page, so the new ones shifted nothing and come next time.
    office.poll.isds = office.isds;
    expect(await office.pollOnce()).toMatchObject({ newCount: arrived.length });
    expect(await idsIn(office.db, 'not_ours')).toEqual(expect.arrayContaining(arrived));
  });

  test('with records that repeat and overlap counts each message once', async () => {
    await using office = await givenOffice({ simulator: { world: { messages: many(205), boxes: [] } } });
    office.poll.isds = {
      ...office.isds,
      async listReceived(window, signal) {
        const records = await office.isds.listReceived({ ...window, offset: Math.max(1, window.offset - 7) }, signal);
        return [...records, ...records.slice(0, 2)].slice(-window.limit);
      },
    };
    expect(await office.pollOnce()).toMatchObject({ recordCount: 205, newCount: 205 });
    expect(await idsIn(office.db, 'not_ours')).toHaveLength(205);
  });

  test('whose server ignores the offset is a failure, not the end of the list', async () => {
    await using office = await givenOffice({ simulator: { world: { messages: many(205), boxes: [] } } });
    office.poll.isds = {
      ...office.isds,
      listReceived: (window, signal) => office.isds.listReceived({ ...window, offset: 1 }, signal),
    };
    await expect(office.pollOnce()).rejects.toMatchObject({ code: 'isds-paging' });
    const { rows } = await office.db.query('select watermark from isds_account');
    expect(rows[0].watermark).toBeNull();
  });
});

describe('what is listed', () => {
  test('is durable before anything is downloaded, with a record of the listing before the first call', async () => {
    await using office = await givenOffice();
    let listingsBefore: unknown[] = [];
    let listedBefore: string[] = [];
    office.poll.isds = {
      ...listingWith(office.isds, {
        before: async () => {
          listingsBefore = await windows(office);
        },
      }),
      async downloadSigned(...asked) {
        listedBefore = [...(await idsIn(office.db, 'listed')), ...(await idsIn(office.db, 'stored'))];
        return office.isds.downloadSigned(...asked);
      },
    };
    await office.pollOnce();
    expect(listingsBefore).toMatchObject([{ outcome: 'running' }]);
    expect(listedBefore).toHaveLength(2);
  });

  test('causes acceptance of all that waits, and by this call alone', async () => {
    await using office = await givenOffice();
    const [dmId] = await ids(office);
    expect(office.simulator.messageStatus(dmId!)).toBe(6);
    expect(new Set(office.simulator.requests().map(({ operation }) => operation))).toEqual(
      new Set(['GetListOfReceivedMessages', 'FindDataBox2', 'SignedMessageDownload']),
    );
  });

  test('without a signal is kept as an id and a time of delivery, and never fetched', async () => {
    await using office = await givenOffice({
      simulator: { world: { messages: [tiny('cizí', 3)], boxes: [senderBox] } },
    });
    await office.pollOnce();
    const [dmId] = await idsIn(office.db, 'not_ours');
    const { id, dm_id, lane, state, wanted, delivered_at, ...others } = await messageRow(office.db, dmId!);
    const { download_attempts, processing_attempts, stamp_attempts, ...rest } = others;
    expect({ state, wanted, delivered_at }).toEqual({
      state: 'not_ours',
      wanted: false,
      delivered_at: new Date(start.getTime() - 3 * hour),
    });
    expect(Object.values(rest).filter((value) => value !== null)).toEqual([]);
    expect(lists(office)).toHaveLength(office.simulator.requests().length);
  });

  test('is fetched without a signal too when the box serves this desk alone', async () => {
    await using office = await givenOffice({
      simulator: { world: { messages: [tiny('cokoli', 3)], boxes: [senderBox] } },
    });
    office.poll.scope = 'all';
    await office.pollOnce();
    expect(await idsIn(office.db, 'stored')).toHaveLength(1);
  });

  test('keeps no birth number that somebody wrote into the subject', async () => {
    const world = {
      messages: [sample('s rodným číslem', 3, { dmAnnotation: 'Žádost o přístup OKslužby, r. č. 805517/3332' })],
      boxes: [],
    };
    await using office = await givenOffice({ simulator: { world } });
    await office.pollOnce();
    const { rows } = await office.db.query('select envelope::text as envelope from data_message');
    expect(rows[0].envelope).toContain('OKslužby');
    expect(rows[0].envelope).not.toMatch(/805517.?3332/);
  });
});

describe('two pollers of one account', () => {
  test('poll one at a time: the other one is told that somebody polls', async () => {
    await using office = await givenOffice();
    await using other = await givenOffice({ simulator: office.simulator, database: office.database });
    const held = Promise.withResolvers<void>();
    office.poll.isds = listingWith(office.isds, { before: () => held.promise });
    const first = office.pollOnce();
    await vi.waitFor(async () => expect(await windows(office)).toHaveLength(1));
    expect(await other.pollOnce()).toEqual({ kind: 'anotherPolls' });
    held.resolve();
    expect(await first).toMatchObject({ kind: 'polled', storedCount: 2 });
    expect(await other.pollOnce()).toMatchObject({ kind: 'polled', newCount: 0, storedCount: 0 });
  });

  test('a poller that slept past its lease writes nothing more, and its successor finishes the work', async () => {
    await using office = await givenOffice();
    await using other = await givenOffice({ simulator: office.simulator, database: office.database });
    const asleep = Promise.withResolvers<void>();
    const woken = Promise.withResolvers<void>();
    office.poll.isds = {
      ...office.isds,
      async listReceived(window, signal) {
        const records = await office.isds.listReceived(window, signal);
        asleep.resolve();
        await woken.promise;
        return records;
      },
    };
    const sleeping = office.pollOnce();
    await asleep.promise;
    await office.db.query(
      "update lease set expires_at = clock_timestamp() - interval '1 second' where name like 'poll:%'",
    );
    expect(await other.pollOnce()).toMatchObject({ kind: 'polled', newCount: 2, storedCount: 2 });
    woken.resolve();
    await expect(sleeping).rejects.toMatchObject({ code: 'lease-lost' });
    expect((await windows(office)).map(({ outcome }) => outcome)).toEqual(['failed', 'complete']);
    expect((await office.db.query('select from signed_original')).rowCount).toBe(2);
  });

  test('a stop in the middle of a poll ends it, and gives the lease back', async () => {
    await using office = await givenOffice();
    const stopping = new AbortController();
    office.poll.isds = listingWith(office.isds, { before: () => stopping.abort(new Error('stopping')) });
    await expect(pollOnce(office.poll, stopping.signal)).rejects.toThrow();
    office.poll.isds = office.isds;
    expect(await pollOnce(office.poll, unhurried)).toMatchObject({ kind: 'polled', storedCount: 2 });
  });
});

function many(count: number) {
  return Array.from({ length: count }, (_, at) => tiny(`${at}`, 1 + at / 10));
}

async function ids(office: Office): Promise<string[]> {
  await office.pollOnce();
  return idsIn(office.db, 'stored');
}
