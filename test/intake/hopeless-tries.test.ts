import { describe, expect, test } from 'vitest';
import { markProcessedMessages } from '../../src/intake/mark.ts';
import { downloadOnce, pollOnce } from '../../src/intake/poll.ts';
import { sweep } from '../../src/intake/sweep.ts';
import { forgetContent } from '../../src/messages/stored.ts';
import { sample, senderBox } from '../simulator/given-simulator.ts';
import { givenOffice, idsIn, messageRow, type Office, unhurried } from '../spine/given-office.ts';

const world = { messages: [sample('první', 30), sample('druhá', 29)], boxes: [senderBox] };

const calls = (office: Office, name: string) =>
  office.simulator.requests().filter(({ operation }) => operation === name).length;

describe('marking as read in ISDS', () => {
  test('is not asked for again when it is refused for good, and the next message is marked', async () => {
    await using office = await givenOffice({ simulator: { world } });
    await office.pollOnce();
    await office.db.query(`update data_message set state = 'processed', processed_at = now()`);
    office.simulator.faults.add({ operation: 'MarkMessageAsDownloaded', name: '1219' });
    expect(await markProcessedMessages(office.poll, unhurried)).toBe(1);
    expect(await markProcessedMessages(office.poll, unhurried)).toBe(0);
    expect(calls(office, 'MarkMessageAsDownloaded')).toBe(2);
    const { rows } = await office.db.query(
      'select marked_at is not null as marked, mark_failure_code as code from data_message order by id desc',
    );
    expect(rows.toSorted((a, b) => Number(a.marked) - Number(b.marked))).toEqual([
      { marked: false, code: 'isds-1219' },
      { marked: true, code: null },
    ]);
  });

  test('is left to the process that polls', async () => {
    await using office = await givenOffice({ simulator: { world } });
    await office.pollOnce();
    await office.db.query(`update data_message set state = 'processed', processed_at = now()`);
    const lease = await office.leases.take(`poll:${office.account.id}`);
    expect(await markProcessedMessages(office.poll, unhurried)).toBe(0);
    expect(calls(office, 'MarkMessageAsDownloaded')).toBe(0);
    await lease?.release();
  });
});

describe('an original without a time stamp', () => {
  /** One message stored with status 0005 thirty-one minutes ago. */
  async function givenUnstamped(): Promise<Office & { dmId: string }> {
    const office = await givenOffice({ simulator: { world: { ...world, messages: world.messages.slice(0, 1) } } });
    office.simulator.faults.add({ operation: 'SignedMessageDownload', name: '0005' });
    await office.pollOnce();
    await office.db.query('alter table signed_original disable trigger signed_original_is_only_purged');
    await office.db.query(`update signed_original set downloaded_at = downloaded_at - interval '31 minutes'`);
    return Object.assign(office, { dmId: (await idsIn(office.db, 'stored'))[0]! });
  }

  test('that ISDS no longer has is asked for every half an hour and five times at most', async () => {
    await using office = await givenUnstamped();
    office.simulator.faults.add({ operation: 'SignedMessageDownload', name: '1219', times: 'always' });
    await downloadOnce(office.poll, unhurried);
    await downloadOnce(office.poll, unhurried);
    expect(calls(office, 'SignedMessageDownload')).toBe(2);
    for (let round = 0; round < 8; round += 1) {
      await office.db.query(`update data_message set stamp_tried_at = stamp_tried_at - interval '31 minutes'`);
      await downloadOnce(office.poll, unhurried);
    }
    expect(calls(office, 'SignedMessageDownload')).toBe(6);
  });

  test('is not kept again when its message was forgotten while it arrived', async () => {
    await using office = await givenUnstamped();
    const { id } = await messageRow(office.db, office.dmId);
    const { isds } = office.poll;
    office.poll.isds = {
      ...isds,
      async downloadSigned(...asked) {
        const download = await isds.downloadSigned(...asked);
        const client = await office.db.connect();
        await forgetContent(client as never, id as number);
        client.release();
        return download;
      },
    };
    await downloadOnce(office.poll, unhurried);
    expect(await idsIn(office.db, 'not_ours')).toEqual([office.dmId]);
    expect((await office.db.query('select from signed_original')).rowCount).toBe(0);
  });
});

describe('a sender who cannot be looked up', () => {
  test('because the login may not search does not keep mail from being stored, and is asked about again later', async () => {
    await using office = await givenOffice({ simulator: { world } });
    office.simulator.faults.add({ operation: 'FindDataBox2', name: 'status', code: '1004', times: 2 });
    expect(await office.pollOnce()).toMatchObject({ storedCount: 2 });
    expect((await office.db.query('select from data_box')).rowCount).toBe(0);
    expect(office.logged().filter(({ msg }) => msg === 'sender not looked up')).toHaveLength(2);
  });

  test('because the directory is out of service is waited for three times, then the message is stored', async () => {
    await using office = await givenOffice({ simulator: { world } });
    office.simulator.faults.add({ operation: 'FindDataBox2', name: 'status', code: '9002', times: 'always' });
    const stored: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      await office.db.query('update data_message set retry_at = null');
      stored.push(await downloadOnce(office.poll, unhurried));
      if (round === 0) await office.pollOnce();
    }
    expect(stored.slice(0, 3)).toEqual([0, 0, 0]);
    expect(stored[3]).toBe(2);
  });
});

test('a poll whose downloads were throttled has listed: the listing need not be repeated for them', async () => {
  await using office = await givenOffice({ simulator: { world } });
  office.simulator.faults.add({ operation: 'SignedMessageDownload', name: '3009' });
  let listed = 0;
  const count = () => {
    listed += 1;
  };
  await expect(pollOnce(office.poll, unhurried, count)).rejects.toMatchObject({ code: 'isds-3009' });
  expect(listed).toBe(1);
  office.simulator.faults.add({ operation: 'GetListOfReceivedMessages', name: '3009' });
  await expect(pollOnce(office.poll, unhurried, count)).rejects.toMatchObject({ code: 'isds-3009' });
  expect(listed).toBe(1);
});

test('a sweep gives up after three messages when the queue is away, and hands nothing over when podatelna stops', async () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, at) => sample(name, 30 - at));
  await using office = await givenOffice({ simulator: { world: { messages: many, boxes: [senderBox] } } });
  await office.pollOnce();
  await office.db.query('update data_message set enqueued_at = null');
  let asked = 0;
  const queue = {
    ...office.queue,
    enqueue: () => {
      asked += 1;
      return Promise.reject(new Error('away'));
    },
  };
  expect(await sweep({ ...office.poll, queue }, 0, unhurried)).toBe(0);
  expect(asked).toBe(3);
  expect(await sweep(office.poll, 0, AbortSignal.abort())).toBe(0);
  expect(await sweep(office.poll, 0, unhurried)).toBe(6);
});
