import { describe, expect, test } from 'vitest';
import { printMessage, readMessage } from '../../src/commands/messages.ts';
import { printStatus, readStatus } from '../../src/commands/status.ts';
import { intakeHealth } from '../../src/intake/health.ts';
import { classifyStatus, knownStatuses } from '../../src/isds/status.ts';
import { sample, senderBox } from '../simulator/given-simulator.ts';
import { givenOffice, type Office } from '../spine/given-office.ts';

/** Every status of the table, asked for of the call that downloads one message; another message waits behind it. */

const everyTen = '*/10 * * * *';
const world = { messages: [sample('první', 30), sample('druhá', 20)], boxes: [senderBox] };

async function downloadAnswers(office: Office, code: string): Promise<string> {
  office.simulator.faults.add({ operation: 'SignedMessageDownload', name: 'status', code });
  // 1281 sends the client to the other service, which says the same of an ordinary message.
  await office.pollOnce().catch(() => {});
  const first = office.simulator.requests().find((call) => call.operation === 'SignedMessageDownload');
  return first!.dmID!;
}

const seen = async (office: Office, dmId: string) => {
  const now = new Date();
  return {
    message: await readMessage(office.db, dmId),
    status: printStatus(await readStatus(office.db, everyTen, now), now),
    health: await intakeHealth(office.db, everyTen, now),
    stored: (await office.db.query(`select count(*) as count from data_message where state = 'stored'`)).rows[0]
      .count as number,
  };
};

const failing = knownStatuses.filter((code) => classifyStatus(code, '').class !== 'ok' && code !== '1281');
const of = (kind: string) => failing.filter((code) => classifyStatus(code, '').class === kind);

describe('a status that is final for the message', () => {
  test.each(of('permanent'))('%s: the message is unavailable with a reason, the other one is stored', async (code) => {
    await using office = await givenOffice({ simulator: { world } });
    const dmId = await downloadAnswers(office, code);
    const { message, status, stored } = await seen(office, dmId);
    expect(message).toMatchObject({ state: 'unavailable', failure_code: `isds-${code}` });
    expect(message.problem).toContain(code);
    expect(printMessage(message)).toContain('v ISDS nedostupná');
    expect(status).toContain(`isds-${code}`);
    expect(stored).toBe(1);
  });
});

describe('a status that passes by itself', () => {
  test.each(of('retry'))('%s: the message waits for its next try, the other one is stored', async (code) => {
    await using office = await givenOffice({ simulator: { world } });
    const dmId = await downloadAnswers(office, code);
    const { message, status, stored } = await seen(office, dmId);
    expect(message).toMatchObject({ state: 'listed', failure_code: `isds-${code}`, problem: null });
    expect(message.retry_at!.getTime()).toBeGreaterThan(Date.now());
    expect(printMessage(message)).toContain('další pokus');
    expect(status).toContain(`isds-${code}`);
    expect(stored).toBe(1);
  });
});

describe('a status that asks for fewer calls', () => {
  test.each(of('throttled'))('%s: calls stop for a while, and the next round stores everything', async (code) => {
    await using office = await givenOffice({ simulator: { world }, manners: { throttledMs: 60_000 } });
    const dmId = await downloadAnswers(office, code);
    expect((await seen(office, dmId)).stored).toBe(0);
    const calls = office.simulator.requests().length;
    await expect(office.pollOnce()).rejects.toMatchObject({ kind: 'throttled', code: 'isds-pause' });
    expect(office.simulator.requests()).toHaveLength(calls);

    await office.db.query(`update isds_account set not_before = '-infinity'`);
    await office.db.query('update data_message set retry_at = now()');
    await office.pollOnce();
    expect((await seen(office, dmId)).stored).toBe(2);
  });
});

describe('a status that a person must look into', () => {
  test.each([...of('operator'), ...of('ours')])('%s: the round ends, the message is not first again', async (code) => {
    await using office = await givenOffice({ simulator: { world } });
    const dmId = await downloadAnswers(office, code);
    const { message, status } = await seen(office, dmId);
    expect(message).toMatchObject({ state: 'listed', failure_code: `isds-${code}` });
    expect(status).toContain(`isds-${code}`);
    await office.pollOnce();
    expect((await seen(office, dmId)).stored).toBe(1);
  });
});

describe('a status that refuses the credentials', () => {
  test.each(of('credentials'))('%s: calls stop, and status says what to do', async (code) => {
    await using office = await givenOffice({ simulator: { world } });
    const dmId = await downloadAnswers(office, code);
    const { health, status } = await seen(office, dmId);
    expect(health.problems.map((problem) => problem.code)).toContain('credentials-refused');
    expect(status).toContain('podatelna resume poll');
    const calls = office.simulator.requests().length;
    await expect(office.pollOnce()).rejects.toMatchObject({ kind: 'credentials' });
    expect(office.simulator.requests()).toHaveLength(calls);
  });
});

test('1281 switches to the service that has the message', async () => {
  await using office = await givenOffice({ simulator: { world } });
  office.simulator.faults.add({ operation: 'SignedMessageDownload', name: 'status', code: '1281' });
  await office.pollOnce();
  const operations = office.simulator.requests().map((call) => call.operation);
  expect(operations).toContain('SignedBigMessageDownload');
});

test('statuses that are no failure let the message be stored', async () => {
  for (const code of knownStatuses.filter(
    (one) => classifyStatus(one, '').class === 'ok' && one !== '0000' && one !== '0005',
  )) {
    await using office = await givenOffice({ simulator: { world } });
    // Without content an "ok" is no message: it is asked for again, and never taken as stored.
    const dmId = await downloadAnswers(office, code);
    expect((await seen(office, dmId)).message.state).toBe('listed');
  }
});

test('0005 is stored at once and downloaded once more half an hour later', async () => {
  await using office = await givenOffice({
    simulator: { world: { messages: [sample('první', 30)], boxes: [senderBox] } },
  });
  office.simulator.faults.add({ operation: 'SignedMessageDownload', name: '0005' });
  await office.pollOnce();
  await office.pollOnce();
  const originals = () =>
    office.db.query('select time_stamped from signed_original order by id').then(({ rows }) => rows);
  expect(await originals()).toEqual([{ time_stamped: false }]);

  // Rows of originals are never changed; the clock of the test is moved by asking as of later.
  await office.db.query('alter table signed_original disable trigger signed_original_is_only_purged');
  await office.db.query(`update signed_original set downloaded_at = downloaded_at - interval '31 minutes'`);
  await office.pollOnce();
  expect(await originals()).toEqual([{ time_stamped: false }, { time_stamped: true }]);
  await office.pollOnce();
  expect(await originals()).toHaveLength(2);
});
