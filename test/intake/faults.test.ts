import { describe, expect, test } from 'vitest';
import { downloadOnce } from '../../src/intake/poll.ts';
import type { FaultName } from '../../src/simulator/faults.ts';
import { sample, senderBox } from '../simulator/given-simulator.ts';
import { givenOffice, idsIn, messageRow, type Office, type OfficeOptions, unhurried } from '../spine/given-office.ts';

/** Three messages; the download of the oldest goes wrong. Returns its id after one poll. */
async function pollWithFault(office: Office, name: FaultName, ms?: number): Promise<string> {
  const dmId = await oldest(office);
  office.simulator.faults.add({ operation: 'SignedMessageDownload', dmId, name, ...(ms && { ms }) });
  expect(await office.pollOnce()).toMatchObject({ kind: 'polled', newCount: 3 });
  return dmId;
}

const world = { messages: ['první', 'druhá', 'třetí'].map((name, at) => sample(name, 30 - at)), boxes: [senderBox] };
const threeMessages = (more: OfficeOptions = {}) => givenOffice({ ...more, simulator: { world } });

/** The first id that the simulator gave, to the message delivered first. */
async function oldest(office: Office): Promise<string> {
  let id = 9_999_800n;
  while (office.simulator.messageStatus(String(id)) === null) id += 1n;
  return String(id);
}

const downloads = (office: Office, dmId: string) =>
  office.simulator.requests().filter((call) => call.operation === 'SignedMessageDownload' && call.dmID === dmId);

/** Log lines about a message; none may tell more than its id and what happened. */
function linesAbout(office: Office, dmId: string): Record<string, unknown>[] {
  for (const line of office.logged()) expect(JSON.stringify(line)).not.toMatch(/Lípy|Lipová|Žádost|heslo/);
  return office.logged().filter((line) => line.message_id === dmId);
}

describe('a download that may succeed later', () => {
  test.each<[FaultName, string, number?]>([
    ['delay', 'timeout', 20_000],
    ['cut', 'cut'],
    ['html', 'not-soap'],
    ['empty', 'not-soap'],
    ['3006', 'isds-3006'],
    ['unknown-status', 'isds-7777'],
  ])('after %s waits for its next try, and the others are stored', async (fault, code, ms) => {
    await using office = await threeMessages({ limits: { downloadTimeoutMs: 1500 } });
    const dmId = await pollWithFault(office, fault, ms);
    const row = await messageRow(office.db, dmId);
    expect(row).toMatchObject({ state: 'listed', failure_code: code, download_attempts: 1, problem: null });
    expect((row.retry_at as Date).getTime()).toBeGreaterThan(Date.now() + 20_000);
    expect((row.retry_at as Date).getTime()).toBeLessThan(Date.now() + 40_000);
    expect(await idsIn(office.db, 'stored')).toHaveLength(2);
    expect(linesAbout(office, dmId)).toMatchObject([
      { level: 'warn', msg: 'message not downloaded', code, attempts: 1 },
    ]);
    expect(await office.spooled()).toEqual([]);

    expect(await downloadOnce(office.poll, unhurried)).toBe(0);
    await office.db.query('update data_message set retry_at = now()');
    expect(await downloadOnce(office.poll, unhurried)).toBe(1);
    expect(await messageRow(office.db, dmId)).toMatchObject({
      state: 'stored',
      failure_code: null,
      failure: null,
      retry_at: null,
    });
  });

  test('is tried after pauses that grow to an hour', async () => {
    await using office = await threeMessages();
    const dmId = await oldest(office);
    office.simulator.faults.add({ operation: 'SignedMessageDownload', dmId, name: '3006', times: 'always' });
    await office.pollOnce();
    const pauses: number[] = [];
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      const { retry_at } = await messageRow(office.db, dmId);
      pauses.push(Math.round(((retry_at as Date).getTime() - Date.now()) / 30_000) * 30);
      await office.db.query('update data_message set retry_at = now()');
      await downloadOnce(office.poll, unhurried);
    }
    expect(pauses).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
    expect(await messageRow(office.db, dmId)).toMatchObject({ state: 'listed', download_attempts: 11 });
  });
});

describe('a message that ISDS does not give', () => {
  test('because it is deleted is unavailable and never asked for again', async () => {
    await using office = await threeMessages();
    const dmId = await pollWithFault(office, '1219');
    expect(await messageRow(office.db, dmId)).toMatchObject({
      state: 'unavailable',
      failure_code: 'isds-1219',
      retry_at: null,
      problem: 'ISDS už obsah zprávy nemá: byla smazána, nebo ji nezná (kód 1219).',
    });
    expect(await idsIn(office.db, 'stored')).toHaveLength(2);
    expect(linesAbout(office, dmId)).toMatchObject([{ level: 'warn', code: 'isds-1219' }]);
    await office.pollOnce();
    expect(downloads(office, dmId)).toHaveLength(1);
  });
});

describe('a message whose evidence is false', () => {
  test.each<[FaultName, string, RegExp]>([
    ['garbage-signature', 'zfo', /nelze otevřít/],
    ['broken-seal', 'evidence-invalid', /pečeť/i],
    ['wrong-hash', 'evidence-invalid', /otisk/i],
    ['wrong-id', 'evidence-invalid', /jiná zpráva/],
  ])('by %s is quarantined with its original kept, and the others go on', async (fault, code, because) => {
    await using office = await threeMessages();
    const dmId = await pollWithFault(office, fault);
    const row = await messageRow(office.db, dmId);
    expect(row).toMatchObject({ state: 'quarantined', signature: 'invalid', retry_at: null });
    expect(row.failure_code).toMatch(new RegExp(`^${code}`));
    expect(row.problem).toMatch(because);
    expect((await office.db.query('select from signed_original where message_id = $1', [row.id])).rowCount).toBe(1);
    expect(await idsIn(office.db, 'stored')).toHaveLength(2);
    expect(await office.process(dmId)).toEqual({ kind: 'alreadyProcessed' });
    linesAbout(office, dmId);
  });
});

describe('a message without a time stamp', () => {
  // 0005 is about the stamp of the seal; dmQTimestamp, which dates the message, is there and true.
  test.each<[FaultName, string, boolean]>([
    ['0005', 'valid', false],
    ['no-time-stamp', 'unchecked', true],
  ])('by %s is stored, shown as %s, and goes on', async (fault, signature, timeStamped) => {
    await using office = await threeMessages();
    const dmId = await pollWithFault(office, fault);
    const row = await messageRow(office.db, dmId);
    expect(row).toMatchObject({ state: 'stored', signature, problem: null });
    const { rows } = await office.db.query('select time_stamped from signed_original where message_id = $1', [row.id]);
    expect(rows).toEqual([{ time_stamped: timeStamped }]);
  });
});

describe('what concerns the whole account', () => {
  test.each<[FaultName, string, number]>([
    ['3008', 'isds-3008', 60_000],
    ['3009', 'isds-3009', 60_000],
    ['503-maintenance', 'http-503', 300_000],
  ])(
    '%s ends the round and makes everybody wait; nothing is held against the message',
    async (fault, code, pauseMs) => {
      await using office = await threeMessages({ manners: { throttledMs: 60_000, maintenanceMs: 300_000 } });
      const dmId = await oldest(office);
      office.simulator.faults.add({ operation: 'SignedMessageDownload', dmId, name: fault });
      await expect(office.pollOnce()).rejects.toMatchObject({ code });
      expect(await messageRow(office.db, dmId)).toMatchObject({ state: 'listed', failure_code: null, retry_at: null });
      expect(await idsIn(office.db, 'listed')).toHaveLength(3);

      const { rows } = await office.db.query(
        'select extract(epoch from not_before - now()) * 1000 as pause from isds_account',
      );
      expect(Number(rows[0].pause)).toBeGreaterThan(pauseMs - 10_000);
      const calls = office.simulator.requests().length;
      await using other = await givenOffice({ simulator: office.simulator, database: office.database });
      await expect(other.pollOnce()).rejects.toMatchObject({ kind: 'throttled', code: 'isds-pause' });
      expect(office.simulator.requests()).toHaveLength(calls);

      await office.db.query("update isds_account set not_before = '-infinity'");
      expect(await other.pollOnce()).toMatchObject({ kind: 'polled', storedCount: 3 });
    },
  );
});

describe('the sender', () => {
  test('that the directory does not know is remembered as unknown, and the message is stored', async () => {
    await using office = await givenOffice({ simulator: { world: { messages: [sample('neznámý', 3)], boxes: [] } } });
    expect(await office.pollOnce()).toMatchObject({ storedCount: 1 });
    const { rows } = await office.db.query('select box_id, found, ico from data_box');
    expect(rows).toEqual([{ box_id: 'v7h2kxf', found: false, ico: null }]);
  });

  test('is looked up once for all its messages', async () => {
    await using office = await threeMessages();
    await office.pollOnce();
    expect(office.simulator.requests().filter(({ operation }) => operation === 'FindDataBox2')).toHaveLength(1);
    const { rows } = await office.db.query('select box_id, found, ico from data_box');
    expect(rows).toEqual([{ box_id: 'v7h2kxf', found: true, ico: '01234567' }]);
  });

  test('whose look-up fails for now makes the message wait, not the others', async () => {
    await using office = await threeMessages();
    office.simulator.faults.add({ operation: 'FindDataBox2', name: 'html' });
    expect(await office.pollOnce()).toMatchObject({ storedCount: 2 });
    expect(await idsIn(office.db, 'listed')).toEqual([await oldest(office)]);
  });
});

test('a listing that has become due interrupts a long row of downloads', async () => {
  await using office = await threeMessages();
  office.poll.listingDue = () =>
    downloads(office, '').length > 0 ||
    office.simulator.requests().some(({ operation }) => operation === 'SignedMessageDownload');
  expect(await office.pollOnce()).toMatchObject({ storedCount: 1 });
  office.poll.listingDue = () => false;
  expect(await downloadOnce(office.poll, unhurried)).toBe(2);
});
