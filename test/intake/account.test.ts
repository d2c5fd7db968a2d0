import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { leaseHolder } from '../../src/db/lease.ts';
import { openPool } from '../../src/db/pool.ts';
import { Failure } from '../../src/errors.ts';
import {
  type Account,
  accountGate,
  accountOf,
  forgetRefusal,
  type Manners,
  registerAccount,
} from '../../src/intake/account.ts';
import { duePolls, intakeHealth } from '../../src/intake/health.ts';
import { openMailbox } from '../../src/mailbox.ts';
import { givenSimulator } from '../simulator/given-simulator.ts';
import { dataKey, givenOffice, idsIn, unhurried } from '../spine/given-office.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

const hasty: Manners = { paceMs: 0, restrictedPaceMs: 0, restrictedForMs: 0, throttledMs: 0, maintenanceMs: 0 };
const everyTen = '*/10 * * * *';

/** The gate of one account as another process has it: with a pool and a lease session of its own. */
async function givenGate(database: TestDatabase, name: string, manners: Partial<Manners> = {}, password = 'x') {
  const db = openPool(database.url, { name, onError: () => {} });
  const leases = leaseHolder(db, name);
  const account: Account = accountOf({ baseUrl: 'http://127.0.0.1', username: 'user', password }, dataKey);
  await registerAccount(db, account);
  return {
    db,
    account,
    call: accountGate(db, leases, account, { ...hasty, ...manners }),
    [Symbol.asyncDispose]: async () => {
      await leases.close();
      await db.end();
    },
  };
}

describe('calls of one account', () => {
  test('run one at a time, across processes', async () => {
    await using database = await testDatabase();
    await using one = await givenGate(database, 'one');
    await using other = await givenGate(database, 'other');
    let running = 0;
    let most = 0;
    const call = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    };
    await Promise.all(Array.from({ length: 12 }, (_, at) => (at % 2 ? one : other).call('other', call, unhurried)));
    expect(most).toBe(1);
  });

  test('are never seen by ISDS side by side, though it would refuse them', async () => {
    await using office = await givenOffice();
    await using other = await givenOffice({ simulator: office.simulator, database: office.database });
    office.simulator.faults.strictConcurrency = true;
    office.simulator.faults.add({ operation: 'DummyOperation', name: 'delay', ms: 30, times: 'always' });
    await Promise.all([office, other, office, other, office, other].map(({ isds }) => isds.probe(unhurried)));
    const calls = office.simulator.requests();
    expect(calls).toHaveLength(6);
    expect(calls.map(({ concurrent, answer }) => `${concurrent} ${answer}`)).toEqual(Array(6).fill('1 0000'));
  });

  test('keep their distance from the end of the one before, also from that of another process', async () => {
    await using database = await testDatabase();
    await using one = await givenGate(database, 'one', { paceMs: 120 });
    await using other = await givenGate(database, 'other', { paceMs: 120 });
    const times: { began: number; ended: number }[] = [];
    const call = async () => {
      const began = performance.now();
      await wait(20);
      times.push({ began, ended: performance.now() });
    };
    for (const gate of [one, other, one, other]) await gate.call('other', call, unhurried);
    const distances = times.slice(1).map(({ began }, at) => began - times[at]!.ended);
    // The database's clock and ours tick apart by a millisecond or two.
    for (const distance of distances) expect(distance).toBeGreaterThan(110);
  });

  test('of an account that has not been registered are not made', async () => {
    await using database = await testDatabase();
    await using gate = await givenGate(database, 'one');
    await gate.db.query('delete from isds_account');
    await expect(gate.call('other', async () => 'made', unhurried)).rejects.toMatchObject({ code: 'account-unknown' });
  });

  test('that wait for their turn end when podatelna stops', async () => {
    await using database = await testDatabase();
    await using gate = await givenGate(database, 'one', { throttledMs: 5000 });
    const refuse = () => Promise.reject(new Failure('throttled', 'isds-3008', 'slower'));
    await expect(gate.call('other', refuse, unhurried)).rejects.toMatchObject({ code: 'isds-3008' });
    const stopping = new AbortController();
    const waiting = gate.call('other', async () => 'made', stopping.signal);
    stopping.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('leave fingerprints in the tables, no names and no passwords', async () => {
    await using office = await givenOffice();
    await office.pollOnce();
    const { rows } = await office.db.query('select a::text as account from isds_account a');
    expect(rows[0].account).not.toMatch(/user|heslo|127\.0\.0\.1/);
  });
});

describe('a refused login', () => {
  test('is one call: everything stops, in every process, and health says what to do', async () => {
    await using office = await givenOffice();
    await using other = await givenOffice({ simulator: office.simulator, database: office.database });
    office.simulator.faults.add({ operation: '*', name: '401', times: 'always' });
    const now = new Date();
    await expect(office.pollOnce()).rejects.toMatchObject({ kind: 'credentials', code: 'http-401' });
    for (const { pollOnce } of [office, other, office]) {
      await expect(pollOnce()).rejects.toMatchObject({ kind: 'credentials', code: 'credentials-refused' });
    }
    await expect(other.isds.probe(unhurried)).rejects.toMatchObject({ code: 'credentials-refused' });
    expect(office.simulator.requests()).toHaveLength(1);

    const health = await intakeHealth(office.db, everyTen, now);
    expect(health.credentialsRefusedAt).toBeInstanceOf(Date);
    expect(health.problems).toMatchObject([{ code: 'credentials-refused' }]);
    expect(health.problems[0]!.because).toContain('podatelna resume poll');
    expect(health.problems[0]!.because).not.toContain('heslo:s dvojtečkou');
  });

  test('is forgotten when a person says so', async () => {
    await using office = await givenOffice();
    office.simulator.faults.add({ operation: '*', name: '401' });
    await expect(office.pollOnce()).rejects.toMatchObject({ kind: 'credentials' });
    expect(await forgetRefusal(office.db)).toBe(1);
    expect(await office.pollOnce()).toMatchObject({ kind: 'polled', storedCount: 2 });
    const health = await intakeHealth(office.db, everyTen, new Date());
    expect(health.problems).toEqual([]);
  });

  test('does not hold back a changed password, and a good one ends the alarm', async () => {
    await using office = await givenOffice({ password: 'staré' });
    await expect(office.pollOnce()).rejects.toMatchObject({ code: 'http-401' });
    await using changed = await givenOffice({ simulator: office.simulator, database: office.database });
    expect(await changed.pollOnce()).toMatchObject({ kind: 'polled', storedCount: 2 });
    const health = await intakeHealth(office.db, everyTen, new Date());
    expect(health.problems).toEqual([]);
  });

  test('in the middle of downloads stops them and leaves the messages waiting', async () => {
    await using office = await givenOffice();
    office.simulator.faults.add({ operation: 'SignedMessageDownload', name: '401' });
    await expect(office.pollOnce()).rejects.toMatchObject({ code: 'http-401' });
    expect(await idsIn(office.db, 'listed')).toHaveLength(2);
    expect((await office.db.query('select from data_message where failure_code is not null')).rowCount).toBe(0);
  });
});

describe('health of intake', () => {
  test('is in order after a listing, and says so when a second due poll in a row is missed', async () => {
    await using office = await givenOffice();
    await office.pollOnce();
    const { rows } = await office.db.query('select finished_at from listing');
    const after = async (minutes: number) =>
      intakeHealth(office.db, everyTen, new Date(rows[0].finished_at.getTime() + minutes * 60_000));
    expect((await after(1)).problems).toEqual([]);
    // Nobody works the queue in this test, which is told as well.
    expect((await after(23)).problems).toMatchObject([{ code: 'polls-missed' }, { code: 'processing-stopped' }]);
  });

  test.each([
    ['12:11:59', 0],
    ['12:12:00', 1],
    ['12:21:59', 1],
    ['12:22:00', 2],
  ])('at %s after a listing at 12:00:05 counts %i missed polls: each has two minutes to finish', (time, missed) => {
    const at = (clock: string) => new Date(`2026-11-20T${clock}Z`);
    expect(duePolls(everyTen, at('12:00:05'), at(time))).toBe(missed);
  });

  test('counts what waits at each stage', async () => {
    await using office = await givenOffice();
    office.simulator.faults.add({ operation: 'SignedMessageDownload', name: '3006' });
    await office.pollOnce();
    const { waiting } = await intakeHealth(office.db, everyTen, new Date());
    expect(waiting.map(({ stage, count }) => [stage, count])).toEqual([
      ['listed', 1],
      ['stored', 1],
    ]);
  });
});

describe('the login', () => {
  test('of another box is refused before anything is listed', async () => {
    await using simulator = await givenSimulator({
      box: {
        id: 'jinabox',
        name: 'Jiný úřad',
        ic: '00000001',
        street: 'Ulice',
        numberInMunicipality: '1',
        city: 'Brno',
        zipCode: '60200',
      },
    });
    await using database = await testDatabase();
    const leases = leaseHolder(database.db, 'test');
    const config = {
      environment: 'custom' as const,
      url: simulator.url,
      boxId: 'sc9aavg',
      username: 'user',
      password: 'heslo:s dvojtečkou',
      caFile: null,
    };
    const mailbox = await openMailbox(config, database.db, leases, dataKey, hasty);
    await expect(mailbox.checkLogin(unhurried)).rejects.toMatchObject({ kind: 'operator', code: 'wrong-box' });
    await leases.close();
    expect(simulator.requests().map(({ operation }) => operation)).toEqual(['GetOwnerInfoFromLogin2']);
  });

  test('of our box is asked about once, and the end of its password is kept', async () => {
    await using simulator = await givenSimulator();
    await using database = await testDatabase();
    const leases = leaseHolder(database.db, 'test');
    const config = {
      environment: 'custom' as const,
      url: simulator.url,
      boxId: 'sc9aavg',
      username: 'user',
      password: 'heslo:s dvojtečkou',
      caFile: null,
    };
    const mailbox = await openMailbox(config, database.db, leases, dataKey, hasty);
    await mailbox.checkLogin(unhurried);
    await mailbox.checkLogin(unhurried);
    await leases.close();
    expect(simulator.requests()).toHaveLength(2);
    const health = await intakeHealth(database.db, everyTen, new Date());
    expect(health.passwordExpiresAt).toEqual(new Date(simulator.clock.now.getTime() + 60 * 86_400_000));
  });
});

test('a call that never answers gives its turn back when its time is up', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  try {
    await using simulator = await givenSimulator();
    const port = (silent.address() as AddressInfo).port;
    await using office = await givenOffice({
      simulator: { ...simulator, url: `http://127.0.0.1:${port}` },
      limits: { timeoutMs: 200 },
    });
    await expect(office.isds.probe(unhurried)).rejects.toMatchObject({ code: 'timeout' });
    await expect(office.isds.probe(unhurried)).rejects.toMatchObject({ code: 'timeout' });
  } finally {
    silent.closeAllConnections();
    silent.close();
  }
});
