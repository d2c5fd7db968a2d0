import { expect, test, vi } from 'vitest';
import { Failure } from '../../src/errors.ts';
import { type Poller, runPoller } from '../../src/intake/run-poller.ts';
import { givenOffice, idsIn, type Office } from '../spine/given-office.ts';

const soon = { timeout: 15_000, interval: 50 };
const never = '0 0 29 2 *';
const everySecond = '* * * * * *';

type Running = { poller: Poller; fatal: Failure[]; [Symbol.asyncDispose](): Promise<void> };

/** A poller of the office; `checkLogin` finds everything in order unless the test brings its own. */
function running(office: Office, pollCron: string, checkLogin = async () => {}): Running {
  const fatal: Failure[] = [];
  const options = {
    pollCron,
    markDownloaded: 'never' as const,
    checkLogin,
    onFatal: (failure: Failure) => fatal.push(failure),
  };
  const poller = runPoller(office.poll, options);
  return { poller, fatal, [Symbol.asyncDispose]: () => poller.close() };
}

const lists = (office: Office) =>
  office.simulator.requests().filter(({ operation }) => operation === 'GetListOfReceivedMessages').length;
const said = (office: Office, text: string) => office.logged().filter(({ msg }) => msg === text);

test('the poller polls at its start and tells how it went', async () => {
  await using office = await givenOffice();
  await using one = running(office, never);
  await one.poller.firstPoll;
  expect(await idsIn(office.db, 'stored')).toHaveLength(2);
  expect(said(office, 'poll finished')).toMatchObject([
    { level: 'info', record_count: 2, new_count: 2, stored_count: 2 },
  ]);
});

test('the poller lists nothing when the login is of another box, and says so to those who can end the daemon', async () => {
  await using office = await givenOffice();
  await using one = running(office, never, async () => {
    throw new Failure('operator', 'wrong-box', 'the login belongs to another box');
  });
  await one.poller.firstPoll;
  expect(one.fatal).toMatchObject([{ code: 'wrong-box' }]);
  expect(office.simulator.requests()).toEqual([]);
});

test('a poll that failed for now is a warning, and the next one makes up for it', async () => {
  await using office = await givenOffice();
  office.simulator.faults.add({ operation: 'GetListOfReceivedMessages', name: '3006' });
  await using one = running(office, everySecond);
  await one.poller.firstPoll;
  expect(said(office, 'poll not finished')).toMatchObject([{ level: 'warn', code: 'isds-3006' }]);
  await vi.waitFor(async () => expect(await idsIn(office.db, 'stored')).toHaveLength(2), soon);
});

test('after a refused login the poller goes on ticking, and makes no call until a person resumes', async () => {
  await using office = await givenOffice();
  office.simulator.faults.add({ operation: '*', name: '401' });
  await using one = running(office, everySecond);
  await one.poller.firstPoll;
  const refused = 'ISDS refused the credentials: polling has stopped';
  await vi.waitFor(() => expect(said(office, refused).length).toBeGreaterThanOrEqual(3), soon);
  expect(said(office, refused)[0]).toMatchObject({ level: 'error' });
  expect(office.simulator.requests()).toHaveLength(1);
});

test('closing the poller ends a poll under way at once, and what was listed stays', async () => {
  await using office = await givenOffice();
  office.simulator.faults.add({ operation: 'SignedMessageDownload', name: 'delay', ms: 60_000 });
  const { poller } = running(office, never);
  await vi.waitFor(() => {
    expect(office.simulator.requests().some(({ operation }) => operation === 'SignedMessageDownload')).toBe(true);
  }, soon);
  await poller.close();
  await poller.firstPoll;
  expect(await idsIn(office.db, 'listed')).toHaveLength(2);
  expect(await office.spooled()).toEqual([]);
  expect(lists(office)).toBe(1);
  const { rows } = await office.db.query('select name from lease where holder is not null');
  expect(rows).toEqual([]);
});
