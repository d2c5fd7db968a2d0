import { describe, expect, test } from 'vitest';
import { leaseHolder } from '../../src/db/lease.ts';
import { inTransaction } from '../../src/db/pool.ts';
import { intakeHealth } from '../../src/intake/health.ts';
import { downloadOnce, pollOnce } from '../../src/intake/poll.ts';
import { requestMessage, retryMessage } from '../../src/messages/stored.ts';
import { sample, senderBox, start } from '../simulator/given-simulator.ts';
import { givenOffice, idsIn, messageRow, type Office, unhurried } from '../spine/given-office.ts';

const everyTen = '*/10 * * * *';
const minute = 60_000;

const ofOthers = (name: string, hoursAgo: number) =>
  sample(name, hoursAgo, {
    dmAnnotation: `Faktura ${name}`,
    files: [
      {
        dmFileDescr: 'faktura.txt',
        dmMimeType: 'text/plain',
        dmFileMetaType: 'main',
        content: Buffer.from('Faktura č. 7'),
      },
    ],
  });

const problems = async (office: Office, now: Date) => (await intakeHealth(office.db, everyTen, now)).problems;

describe('a message pulled in by its id', () => {
  const world = { messages: [ofOthers('cizí', 5)], boxes: [senderBox] };

  test('although sifting left it alone, becomes a case that a person looks at', async () => {
    await using office = await givenOffice({ simulator: { world } });
    await office.pollOnce();
    const [dmId] = await idsIn(office.db, 'not_ours');
    expect(await requestMessage(office.db, dmId!, 'novakova')).toBe('asked');
    await downloadOnce(office.poll, unhurried);
    await office.processAll();

    expect(await messageRow(office.db, dmId!)).toMatchObject({ state: 'processed', requested_by: 'novakova' });
    const { rows } = await office.db.query('select act, assessment, proposal from provisioning_case where dm_id = $1', [
      dmId,
    ]);
    expect(rows).toEqual([{ act: 'other', assessment: 'review', proposal: 'none' }]);
    // Its envelope was not kept by the listing; it is the one inside the signed message.
    expect((await messageRow(office.db, dmId!)).envelope).toMatchObject({
      annotation: 'Faktura cizí',
      senderBoxId: 'v7h2kxf',
    });
  });

  test('which no listing has told has the time of delivery that stands inside it', async () => {
    await using office = await givenOffice({ simulator: { world } });
    await office.pollOnce();
    const [dmId] = await idsIn(office.db, 'not_ours');
    const { delivered_at: delivered } = await messageRow(office.db, dmId!);
    await office.db.query('delete from data_message');
    await requestMessage(office.db, dmId!, 'novakova');
    await downloadOnce(office.poll, unhurried);
    expect(await messageRow(office.db, dmId!)).toMatchObject({ state: 'stored', delivered_at: delivered });
  });

  test('that waits already goes on, and what a person asked for never turns out not ours', async () => {
    await using office = await givenOffice();
    await office.pollOnce();
    const [dmId] = await idsIn(office.db, 'stored');
    expect(await requestMessage(office.db, dmId!, 'novakova')).toBe('stored');
    expect(await requestMessage(office.db, dmId!, 'dvorak')).toBe('stored');
    expect(await messageRow(office.db, dmId!)).toMatchObject({ state: 'stored', requested_by: 'novakova' });
  });
});

test('a message of ISDS itself goes before operators, unread', async () => {
  const system = sample('systémová', 3, {
    dbIDSender: 'aaaaaaa',
    dmSender: 'Informační systém datových schránek',
    dmSenderType: 0,
    dmAnnotation: 'Upozornění na omezení účtu',
  });
  await using office = await givenOffice({ simulator: { world: { messages: [system], boxes: [] } } });
  await office.pollOnce();
  const [dmId] = await idsIn(office.db, 'quarantined');
  expect(await messageRow(office.db, dmId!)).toMatchObject({ failure_code: 'isds-system', signature: 'valid' });
  expect(office.simulator.requests().filter((call) => call.operation === 'FindDataBox2')).toEqual([]);
});

test('of three instances one polls', async () => {
  await using office = await givenOffice();
  const others = [leaseHolder(office.db, 'second'), leaseHolder(office.db, 'third')];
  try {
    const outcomes = await Promise.all([
      office.pollOnce(),
      ...others.map((leases) => pollOnce({ ...office.poll, leases }, unhurried)),
    ]);
    expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['anotherPolls', 'anotherPolls', 'polled']);
    expect(office.simulator.requests().filter((call) => call.operation === 'GetListOfReceivedMessages')).toHaveLength(
      1,
    );
  } finally {
    for (const leases of others) await leases.close();
  }
});

describe('manners', () => {
  test('calls are counted by the categories that ISDS monitors', async () => {
    await using office = await givenOffice();
    await office.pollOnce();
    const { callsToday } = await intakeHealth(office.db, everyTen, new Date());
    expect(callsToday).toEqual({ list: 1, download: 2, other: 1 });
  });

  test('after too many requests calls are three seconds apart for an hour', async () => {
    await using office = await givenOffice({
      manners: { throttledMs: 0, restrictedPaceMs: 300, restrictedForMs: 3_600_000 },
    });
    office.simulator.faults.add({ operation: 'GetListOfReceivedMessages', name: '3009' });
    await expect(office.pollOnce()).rejects.toMatchObject({ code: 'isds-3009' });
    await office.pollOnce();
    const at = office.simulator.requests().map((call) => call.at.getTime());
    const { rows } = await office.db.query('select restricted_until > now() as restricted from isds_account');
    expect(rows).toEqual([{ restricted: true }]);
    // The clock of the test's simulator stands still; the pause is in the account's row.
    expect(at).toHaveLength(5);
    const { restrictedUntil } = await intakeHealth(office.db, everyTen, new Date());
    expect(restrictedUntil!.getTime()).toBeGreaterThan(Date.now() + 3_500_000);
  });

  test('an outage that ISDS announces is a known state, on Friday after midnight an ordinary one', async () => {
    await using office = await givenOffice({ manners: { maintenanceMs: 0 } });
    await office.pollOnce();
    office.simulator.faults.add({ operation: '*', name: '503-maintenance', times: 1 });
    await expect(office.pollOnce()).rejects.toMatchObject({ code: 'http-503' });

    const fridayHalfPastMidnight = nextFriday(new Date());
    const [known] = await problems(office, fridayHalfPastMidnight);
    expect(known).toMatchObject({ code: 'isds-maintenance' });
    expect(known!.because).toContain('v pátek po půlnoci obvyklé');
    const [atNoon] = await problems(office, new Date(fridayHalfPastMidnight.getTime() + 12 * 3_600_000));
    expect(atNoon!.because).not.toContain('obvyklé');

    await office.pollOnce();
    expect((await intakeHealth(office.db, everyTen, new Date())).maintenanceAt).toBeNull();
  });
});

describe('the legal clock', () => {
  test('a message of ours that is listed and not stored for a day raises an alarm with the day ISDS deletes it', async () => {
    await using office = await givenOffice();
    office.simulator.faults.add({ operation: 'SignedMessageDownload', name: 'status', code: '9502', times: 'always' });
    await office.pollOnce();
    expect(await problems(office, new Date())).toEqual([]);
    await office.db.query(`update data_message set listed_at = listed_at - interval '25 hours'`);
    const [late] = (await problems(office, new Date())).filter((problem) => problem.code === 'download-late');
    expect(late!.because).toContain('(2)');
    // Accepted when the simulator's clock said 20. 11. 2026; ninety days later:
    expect(late!.because).toContain('18. 2. 2027');
  });

  test('every listing is on record with its window and what it found', async () => {
    await using office = await givenOffice();
    await office.pollOnce();
    const { rows } = await office.db.query(
      'select account, outcome, record_count, new_count, wanted_count, window_to from listing',
    );
    expect(rows).toEqual([
      {
        account: office.account.id,
        outcome: 'complete',
        record_count: 2,
        new_count: 2,
        wanted_count: 2,
        window_to: start,
      },
    ]);
  });

  test('what was left alone is counted for the sample check', async () => {
    await using office = await givenOffice({
      simulator: {
        world: { messages: [sample('naše', 5), ofOthers('cizí', 4), ofOthers('jiná', 3)], boxes: [senderBox] },
      },
    });
    await office.pollOnce();
    expect((await intakeHealth(office.db, everyTen, new Date())).lastWeek).toEqual({ newCount: 3, leftAlone: 2 });
  });
});

/** The next Friday, 0:30 in Prague, at least a day away. */
function nextFriday(from: Date): Date {
  const prague = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Prague',
  });
  for (
    let at = new Date(Math.ceil(from.getTime() / (30 * minute)) * 30 * minute + 24 * 60 * minute);
    ;
    at = new Date(at.getTime() + 30 * minute)
  ) {
    if (prague.format(at) === 'Fri 00:30' || prague.format(at) === 'Fri, 00:30') return at;
  }
}

test('a message whose original was broken on its way is downloaded again when a person asks for it', async () => {
  await using office = await givenOffice();
  office.simulator.faults.add({ operation: 'SignedMessageDownload', name: 'broken-seal', times: 'always' });
  await office.pollOnce();
  const [dmId] = await idsIn(office.db, 'quarantined');
  office.simulator.faults.clear();
  expect(await inTransaction(office.db, (tx) => retryMessage(tx, dmId!))).toBe(true);
  await downloadOnce(office.poll, unhurried);

  expect(await messageRow(office.db, dmId!)).toMatchObject({ state: 'stored', signature: 'valid' });
  const { rows } = await office.db.query(
    'select count(*) as count from signed_original o join data_message m on m.id = o.message_id where dm_id = $1',
    [dmId],
  );
  expect(rows).toEqual([{ count: 2 }]);
  const outcome = await office.process(dmId!);
  expect(outcome.kind).toBe('casesOpened');
});
