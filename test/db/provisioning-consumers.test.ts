import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import type { Db } from '../../src/db/pool.ts';
import { type Desk, givenDesk, historyOf, rowOf } from '../cases/given-desk.ts';
import { consent, request, value, withPerson } from '../validation/given.ts';

async function connected(url: string): Promise<pg.Client & AsyncDisposable> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}

async function claim(on: Db | pg.Client, consumer: string, lease = '1 minute') {
  const { rows } = await on.query('select claim_approved_case($1, $2::interval) as claimed', [consumer, lease]);
  return rows[0].claimed;
}

/** Consents of different people, approved by a person one after another. */
async function givenApproved(desk: Desk, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 0; at < count; at++) {
    const act = withPerson(consent('poskytovatel', { key: `key-${at}` }), {
      familyName: value(`Zkušební${String.fromCharCode(97 + at).repeat(3)}`),
      birthDate: value(`19${60 + at}-04-04`),
    });
    const caseId = await desk.open(act);
    expect(await desk.decide(caseId, { kind: 'approve' })).toMatchObject({ kind: 'decided' });
    ids.push(caseId);
  }
  return ids;
}

describe('two consumers', () => {
  test('share the approved cases, each case goes to one of them, and nothing is left or done twice', async () => {
    await using desk = await givenDesk();
    const ids = await givenApproved(desk, 8);
    const work = async (consumer: string) => {
      await using session = await connected(desk.url);
      const done: string[] = [];
      for (;;) {
        const claimed = await claim(session, consumer);
        if (!claimed) return done;
        const result = { outcome: 'provisioned', username: `u-${claimed.case_id}` };
        await session.query('select complete_case($1, $2, $3)', [claimed.case_id, consumer, result]);
        done.push(claimed.case_id);
      }
    };
    const [one = [], other = []] = await Promise.all([work('první'), work('druhý')]);
    expect([...one, ...other].toSorted()).toEqual(ids);
    expect((await desk.db.query('select from account where case_id is not null')).rowCount).toBe(8);
    expect((await desk.db.query("select from case_event where kind = 'claimed'")).rowCount).toBe(8);
  });

  test('do not wait for each other, not even for one that is in the middle of claiming', async () => {
    await using desk = await givenDesk();
    const [first, second] = await givenApproved(desk, 2);
    await using slow = await connected(desk.url);
    await slow.query('begin');
    expect((await claim(slow, 'pomalý')).case_id).toBe(first);
    expect((await claim(desk.db, 'rychlý')).case_id).toBe(second);
    await slow.query('rollback');
    expect((await claim(desk.db, 'rychlý')).case_id).toBe(first);
  });
});

describe('a consumer that crashed', () => {
  test('in the transaction of its claim has claimed nothing', async () => {
    await using desk = await givenDesk();
    const [caseId] = await givenApproved(desk, 1);
    const session = await connected(desk.url);
    session.on('error', () => {});
    await session.query('begin');
    expect((await claim(session, 'spadlý')).case_id).toBe(caseId);
    await desk.db.query('select pg_terminate_backend($1)', [(session as unknown as { processID: number }).processID]);
    await expect.poll(() => claim(desk.db, 'další'), { timeout: 10_000 }).toMatchObject({ case_id: caseId });
  });

  test('after its claim holds the case until the lease ends; then another gets it and the first is told', async () => {
    await using desk = await givenDesk();
    const [caseId] = await givenApproved(desk, 1);
    expect((await claim(desk.db, 'spadlý', '1 second')).case_id).toBe(caseId);
    expect(await claim(desk.db, 'další')).toBeNull();
    await expect
      .poll(() => claim(desk.db, 'další'), { timeout: 10_000, interval: 100 })
      .toMatchObject({ case_id: caseId });

    const result = { outcome: 'provisioned', username: 'malaj' };
    const late = desk.db.query('select complete_case($1, $2, $3)', [caseId, 'spadlý', result]);
    await expect(late).rejects.toMatchObject({ code: '55000', message: `case ${caseId} is not claimed by spadlý` });
    await desk.db.query('select complete_case($1, $2, $3)', [caseId, 'další', result]);
    expect(await historyOf(desk.db, caseId!)).toEqual([
      'opened podatelna',
      'approved novakova',
      'claimed spadlý',
      'claimed další',
      'provisioned další',
    ]);
  });
});

describe('a failed provisioning', () => {
  test('is in front of people with its reason, and goes out again only when a person approves again', async () => {
    await using desk = await givenDesk();
    const [caseId] = await givenApproved(desk, 1);
    await claim(desk.db, 'zřizování');
    await desk.db.query('select complete_case($1, $2, $3)', [
      caseId,
      'zřizování',
      { outcome: 'failed', reason: 'Osobu nelze v registru určit.' },
    ]);
    expect(await rowOf(desk.db, caseId!)).toMatchObject({ status: 'pending', claimed_by: null });
    expect(await claim(desk.db, 'zřizování')).toBeNull();
    expect(await desk.decide(caseId!, { kind: 'approve' })).toMatchObject({ kind: 'decided' });
    expect((await claim(desk.db, 'zřizování')).case_id).toBe(caseId);
  });
});

describe('an account that was set up', () => {
  test('is known when the next message of that person is judged, and is what the next claim names', async () => {
    await using desk = await givenDesk();
    const caseId = await desk.open(consent('poskytovatel'));
    await desk.decide(caseId, { kind: 'approve' });
    await claim(desk.db, 'zřizování');
    await desk.db.query('select complete_case($1, $2, $3)', [
      caseId,
      'zřizování',
      { outcome: 'provisioned', ik_mpsv: '1234567890', username: 'malaj' },
    ]);
    const next = await desk.open(request('rodina'), { receivedAt: '2026-03-03T11:00:00Z' });
    const row = await rowOf(desk.db, next);
    expect(row).toMatchObject({ assessment: 'ready', proposal: 'enable_application' });
    expect(JSON.stringify(row.findings)).toContain('R-05');
    expect(await desk.decide(next, { kind: 'approve' })).toMatchObject({ kind: 'decided' });
    expect(await claim(desk.db, 'zřizování')).toMatchObject({
      ...{ case_id: next, proposal: 'enable_application', username: 'malaj' },
    });
  });
});

describe('what is claimed', () => {
  test('is never a case that waits for its sender', async () => {
    await using desk = await givenDesk();
    const [caseId] = await givenApproved(desk, 1);
    await desk.decide(caseId!, { kind: 'return' });
    await desk.decide(caseId!, { kind: 'callToComplete', referenceNumber: null });
    expect(await claim(desk.db, 'zřizování')).toBeNull();
  });

  test('has the address of the letter from the register only, whatever the paper says', async () => {
    await using desk = await givenDesk();
    const usual = consent('poskytovatel');
    const caseId = await desk.open({
      ...usual,
      organisation: { ...usual.organisation, seat: value('Podvodná 1, 111 11 Jinde') },
    });
    await desk.decide(caseId, { kind: 'approve' });
    expect((await claim(desk.db, 'zřizování')).letter_address).toEqual({
      ...{ street: 'Lipová 12/3', city: 'Horní Lhota', zip: '12345', text: 'Lipová 12/3, 123 45 Horní Lhota' },
    });
  });
});

describe('who listens', () => {
  test('hears of every change of status, by whomever it was made', async () => {
    await using desk = await givenDesk();
    await using listener = await connected(desk.url);
    const told: (string | undefined)[] = [];
    listener.on('notification', ({ payload }) => told.push(payload));
    await listener.query('listen podatelna_case');
    const [caseId] = await givenApproved(desk, 1);
    await desk.decide(caseId!, { kind: 'enterIk', ikMpsv: 'A1' });
    await claim(desk.db, 'zřizování');
    await desk.db.query(`select complete_case($1, 'zřizování', '{"outcome": "provisioned"}')`, [caseId]);
    await desk.decide(caseId!, { kind: 'recordLetter' });
    await desk.db.query("notify podatelna_case, 'the end'");
    await expect.poll(() => told.at(-1), { timeout: 10_000 }).toBe('the end');
    // Opened, approved, provisioned, closed; neither the claim nor the IK MPSV is a change of status.
    expect(told).toEqual([caseId, caseId, caseId, caseId, 'the end']);
  });
});

describe('the database role of the provisioning system', () => {
  test('needs the two functions and the view, and gets at no table', async () => {
    await using desk = await givenDesk();
    const [caseId] = await givenApproved(desk, 1);
    const role = `zrizovani_${randomBytes(4).toString('hex')}`;
    const password = randomBytes(8).toString('hex');
    await desk.db.query(`create role ${role} login password '${password}'`);
    try {
      await desk.db.query(`grant select on provisioning_case to ${role}`);
      const url = new URL(desk.url);
      url.username = role;
      url.password = password;
      await using session = await connected(url.href);
      await expect(claim(session, 'zřizování')).rejects.toMatchObject({ code: '42501' });
      await desk.db.query(
        `grant execute on function claim_approved_case(text, interval), complete_case(text, text, jsonb) to ${role}`,
      );
      expect((await claim(session, 'zřizování')).case_id).toBe(caseId);
      for (const forbidden of [
        'select 1 from access_case',
        'select 1 from birth_number',
        `select enter_ik_mpsv('${caseId}', 'A1')`,
      ]) {
        await expect(session.query(forbidden), forbidden).rejects.toMatchObject({ code: '42501' });
      }
      const { rows } = await session.query('select status from provisioning_case');
      expect(rows).toEqual([{ status: 'approved' }]);
      await session.query(`select complete_case($1, 'zřizování', '{"outcome": "provisioned"}')`, [caseId]);
    } finally {
      await desk.db.query(`drop owned by ${role}`);
      await desk.db.query(`drop role ${role}`);
    }
  });
});
