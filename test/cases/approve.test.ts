import { describe, expect, test } from 'vitest';
import { foreseeApproval } from '../../src/cases/approval.ts';
import type { Decision } from '../../src/cases/decisions.ts';
import { hardStop } from '../../src/cases/hard-stops.ts';
import { takeCase } from '../../src/cases/take-case.ts';
import type { Act } from '../../src/classification/act.ts';
import { type Db, inTransaction } from '../../src/db/pool.ts';
import { anAct, consent, request, unsure, value, withPerson } from '../validation/given.ts';
import {
  type Desk,
  dvorak,
  givenAccounts,
  givenDesk,
  givenProviders,
  historyOf,
  novakova,
  now,
  rowOf,
  svobodova,
  troublesOf,
} from './given-desk.ts';

const approve = { kind: 'approve' } as const;
const later = '2026-03-03T10:00:00Z';
const daysFrom = (days: number) => new Date(now.getTime() + days * 24 * 3600 * 1000);

const approvalOf = async (db: Db, caseId: string) =>
  (await db.query("select actor, reason, detail from case_event where case_id = $1 and kind = 'approved'", [caseId]))
    .rows[0];

describe('approving', () => {
  test('a ready case makes it one to claim, and history says on what it was approved', async () => {
    await using desk = await givenDesk();
    const caseId = await desk.open(consent('poskytovatel'));
    expect(await rowOf(desk.db, caseId)).toMatchObject({ assessment: 'ready', proposal: 'create_account' });
    expect(await desk.decide(caseId, approve)).toMatchObject({
      kind: 'decided',
      status: 'approved',
      assessment: 'ready',
    });
    expect(await approvalOf(desk.db, caseId)).toEqual({
      actor: 'novakova',
      reason: 'Tak to je.',
      detail: {
        role: 'approver',
        assessment: 'ready',
        proposal: 'create_account',
        rules_version: '2023-02-17',
        despite: [],
        corrected_by: [],
      },
    });
  });

  test('a case in doubt is for the person to say, and history says in spite of what', async () => {
    await using desk = await givenDesk();
    const caseId = await desk.open(consent('poskytovatel', { signedOn: unsure('2026-03-01') }));
    expect(await rowOf(desk.db, caseId)).toMatchObject({ assessment: 'review' });
    await desk.decide(caseId, { kind: 'correct', field: 'phone', value: '+420 600 000 000' }, dvorak);
    expect(await desk.decide(caseId, approve)).toMatchObject({ kind: 'decided', status: 'approved' });
    expect(await approvalOf(desk.db, caseId)).toMatchObject({
      detail: { assessment: 'review', despite: [{ rule: 'R-21', outcome: 'unclear' }], corrected_by: ['dvorak'] },
    });
  });

  test('also from waiting for the sender', async () => {
    await using desk = await givenDesk();
    const caseId = await desk.open(consent('poskytovatel'));
    await desk.decide(caseId, { kind: 'callToComplete', referenceNumber: 'MPSV-2026/17' });
    expect(await rowOf(desk.db, caseId)).toMatchObject({ status: 'awaiting_sender', reference_number: 'MPSV-2026/17' });
    expect(await desk.decide(caseId, approve)).toMatchObject({ kind: 'decided', status: 'approved' });
  });
});

describe('where two people are wanted', () => {
  const onOwn = 'musí jiný schvalovatel';
  const findings: Decision[] = [
    { kind: 'correct', field: 'phone', value: '+420 600 000 000' },
    { kind: 'stateAccount', applications: [] },
    { kind: 'enterIk', ikMpsv: '1234567890' },
  ];

  test.each(findings)('who said $kind cannot approve, somebody else can', async (finding) => {
    await using desk = await givenDesk();
    desk.deps.fourEyes = true;
    const caseId = await desk.open(consent('poskytovatel'));
    await desk.decide(caseId, finding, novakova);
    expect(await foreseeApproval(desk.db, caseId, novakova, true)).toMatchObject({
      forbidden: expect.stringContaining(onOwn),
    });
    expect(await desk.decide(caseId, approve, novakova)).toMatchObject({
      kind: 'refused',
      because: expect.stringContaining(onOwn),
    });
    expect(await rowOf(desk.db, caseId)).toMatchObject({ status: 'pending' });
    expect(await foreseeApproval(desk.db, caseId, svobodova, true)).toEqual({ forbidden: null, stopped: null });
    expect(await desk.decide(caseId, approve, svobodova)).toMatchObject({ kind: 'decided', status: 'approved' });
  });

  test('without the rule who corrected may approve, too', async () => {
    await using desk = await givenDesk();
    const caseId = await desk.open(consent('poskytovatel'));
    await desk.decide(caseId, findings[0]!, novakova);
    expect(await foreseeApproval(desk.db, caseId, novakova, false)).toEqual({ forbidden: null, stopped: null });
    expect(await desk.decide(caseId, approve, novakova)).toMatchObject({ kind: 'decided', status: 'approved' });
  });
});

describe('what has changed since the person saw the case', () => {
  test('is written, shown and refused once: the registration has ended', async () => {
    await using desk = await givenDesk();
    const caseId = await desk.open(consent('poskytovatel'));
    await givenProviders(desk.db, '2026-03-10T02:00:00Z', '2026-03-09');
    await givenAccounts(desk.db, '2026-03-10T02:00:00Z');
    const at = new Date('2026-03-10T12:00:00Z');
    const { revision } = await rowOf(desk.db, caseId);

    const outcome = await desk.decide(caseId, approve, undefined, at);
    expect(outcome).toMatchObject({
      kind: 'refused',
      because: expect.stringContaining('R-02'),
      changes: [
        { what: 'assessment', before: 'ready', after: 'review' },
        { what: 'finding', rule: 'R-02', outcome: 'not_met' },
      ],
    });
    const seen = await rowOf(desk.db, caseId);
    expect(seen).toMatchObject({ status: 'pending', assessment: 'review', revision: revision + 1 });
    const ofProvider = seen.findings.filter((finding: { rule: string }) => finding.rule === 'R-02');
    expect(ofProvider).toMatchObject([
      // Registered on the day of receipt, which stays true, and no more today.
      { outcome: 'met', because: expect.stringContaining('3. 3. 2026') },
      {
        outcome: 'not_met',
        because: expect.stringMatching(/^Ověřeno znovu při schvalování 10\. 3\. 2026: .*nemá žádnou službu/),
      },
    ]);
    expect(await historyOf(desk.db, caseId)).toEqual(['opened podatelna', 'judged_anew podatelna']);
    const { rows } = await desk.db.query("select detail from case_event where kind = 'judged_anew'");
    expect(rows[0].detail).toEqual({
      before: 'ready',
      after: 'review',
      proposal: 'create_account',
      newly: [{ rule: 'R-02', outcome: 'not_met' }],
    });

    // Who has seen it may still approve it, on that day and on the next.
    expect(await desk.decide(caseId, approve, undefined, new Date('2026-03-11T12:00:00Z'))).toMatchObject({
      kind: 'decided',
      status: 'approved',
    });
    expect((await approvalOf(desk.db, caseId)).detail.despite).toEqual([{ rule: 'R-02', outcome: 'not_met' }]);
  });

  test('is that registers have grown old', async () => {
    await using desk = await givenDesk();
    const caseId = await desk.open(consent('poskytovatel'));
    const outcome = await desk.decide(caseId, approve, undefined, daysFrom(9));
    expect(
      outcome.kind === 'refused' && outcome.changes.flatMap((change) => ('rule' in change ? [change.rule] : [])),
    ).toEqual(['R-02', 'A-06', 'A-02', 'R-24']);
    expect(await rowOf(desk.db, caseId)).toMatchObject({ status: 'pending', assessment: 'review' });
  });

  test('is that the person got the same account meanwhile: then there is nothing to approve', async () => {
    await using desk = await givenDesk();
    const caseId = await desk.open(consent('poskytovatel'));
    await givenAccounts(desk.db, later, {
      givenNames: 'Jana',
      familyName: 'Malá',
      birthDate: '1980-02-01',
      application: 'poskytovatel',
    });
    expect(await desk.decide(caseId, approve)).toMatchObject({
      kind: 'refused',
      changes: expect.arrayContaining([{ what: 'proposal', before: 'create_account', after: 'none' }]),
    });
    expect(await desk.decide(caseId, approve)).toMatchObject({
      kind: 'refused',
      because: expect.stringContaining('není tedy co schválit'),
      changes: [],
    });
    expect(await desk.decide(caseId, { kind: 'close' })).toMatchObject({ kind: 'decided', status: 'closed' });
  });

  test('is that the person got an account for another application: the same person is not given a second one', async () => {
    await using desk = await givenDesk();
    const caseId = await desk.open(consent('poskytovatel'));
    await givenAccounts(desk.db, later, {
      givenNames: 'Jana',
      familyName: 'Malá',
      birthDate: '1980-02-01',
      username: 'malaj',
      application: 'rodina',
    });
    expect(await desk.decide(caseId, approve)).toMatchObject({ kind: 'refused' });
    expect(await rowOf(desk.db, caseId)).toMatchObject({ status: 'pending', proposal: 'enable_application' });
    expect(await desk.decide(caseId, approve)).toMatchObject({ kind: 'decided', status: 'approved' });
    const { rows } = await desk.db.query(`select claim_approved_case('zřizování', interval '1 minute') as claimed`);
    expect(rows[0].claimed).toMatchObject({ case_id: caseId, proposal: 'enable_application', username: 'malaj' });
  });

  test('is not what merely came later and waits: the earlier case is decided first', async () => {
    await using desk = await givenDesk();
    const caseId = await desk.open(consent('poskytovatel'));
    await desk.open(consent('poskytovatel', { key: 'another document' }), { receivedAt: later });
    expect(await desk.decide(caseId, approve)).toMatchObject({ kind: 'decided', status: 'approved' });
  });

  test('is that the paper needs no call any more: a request whose sender got an account', async () => {
    await using desk = await givenDesk();
    const caseId = await desk.open(request('rodina'));
    expect(await rowOf(desk.db, caseId)).toMatchObject({ assessment: 'deficient', proposal: 'none' });
    await givenAccounts(desk.db, later, {
      givenNames: 'Jana',
      familyName: 'Malá',
      birthDate: '1980-02-01',
      username: 'malaj',
      application: 'poskytovatel',
    });
    expect(await desk.decide(caseId, approve)).toMatchObject({
      kind: 'refused',
      changes: expect.arrayContaining([{ what: 'proposal', before: 'none', after: 'enable_application' }]),
    });
    expect(await desk.decide(caseId, approve)).toMatchObject({ kind: 'decided', assessment: 'ready' });
  });
});

describe('what no reason overrules', () => {
  async function refusal(desk: Desk, act: Act): Promise<unknown> {
    const caseId = await desk.open(act);
    await desk.decide(caseId, approve);
    const outcome = await desk.decide(caseId, approve);
    expect(await rowOf(desk.db, caseId)).toMatchObject({ status: 'pending' });
    return outcome.kind === 'refused' ? outcome.because : outcome;
  }

  test('R-14: no account without a consent, neither by a request nor by a consent that is not whole', async () => {
    await using desk = await givenDesk();
    expect(await refusal(desk, request('rodina'))).toMatch(/není tedy co schválit/);
    expect(await refusal(desk, consent('poskytovatel', { signing: { kind: 'none' } }))).toMatch(
      /^Podání není úplné \(A-08\), schválit je nelze\./,
    );
    expect(await refusal(desk, consent('poskytovatel', { key: '3', consentSentence: null }))).toMatch(/\(R-12\)/);
    await desk.db.query("update access_case set status = 'declined'");
    // Even if the proposal said so.
    const caseId = await desk.open(anAct('access_request', { key: '4', application: value('rodina') }));
    await desk.db.query(
      "update access_case set proposal = 'create_account', assessment = 'review' where case_id = $1",
      [caseId],
    );
    const stop = await inTransaction(desk.db, async (tx) => hardStop(tx, (await takeCase(tx, caseId))!));
    expect(stop).toBe('Účet lze zřídit jen na základě souhlasu osoby (R-14); tento úkon souhlasem není.');
  });

  test('R-14: a consent that the person has withdrawn since', async () => {
    await using desk = await givenDesk();
    const caseId = await desk.open(consent('poskytovatel'));
    const withdrawal = await desk.open(anAct('consent_withdrawal', { key: 'withdrawal' }), { receivedAt: later });
    expect(await desk.decide(caseId, approve)).toMatchObject({
      kind: 'refused',
      changes: expect.arrayContaining([expect.objectContaining({ rule: 'R-14', outcome: 'unclear' })]),
    });
    expect(await desk.decide(caseId, approve)).toMatchObject({
      kind: 'refused',
      because: expect.stringContaining(`odvolala (případ ${withdrawal})`),
    });
    // A person found that the withdrawal was not one.
    await desk.decide(withdrawal, { kind: 'decline' });
    expect(await desk.decide(caseId, approve)).toMatchObject({ kind: 'decided', status: 'approved' });
  });

  test('A-05: a second account for the person whose first is being set up, or is known by the IK MPSV', async () => {
    await using desk = await givenDesk();
    const first = await desk.open(consent('poskytovatel'));
    const second = await desk.open(consent('poskytovatel', { key: 'another document' }), { receivedAt: later });
    expect(await desk.decide(first, approve)).toMatchObject({ kind: 'decided' });
    expect(await desk.decide(second, approve)).toMatchObject({
      kind: 'refused',
      because: expect.stringContaining(`právě zřizuje v případu ${first}`),
    });

    const married = await desk.open(
      withPerson(consent('poskytovatel', { key: 'married' }), {
        familyName: value('Provdaná'),
        birthDate: value('1975-07-07'),
      }),
    );
    await givenAccounts(desk.db, later, {
      givenNames: 'Jana',
      familyName: 'Svobodná',
      ikMpsv: 'IK77',
      application: 'senior',
    });
    expect(await desk.decide(married, { kind: 'enterIk', ikMpsv: 'ik77' })).toMatchObject({ kind: 'decided' });
    await desk.decide(married, approve);
    expect(await desk.decide(married, approve)).toMatchObject({
      kind: 'refused',
      because: expect.stringContaining('S tímto IK MPSV už účet existuje'),
    });
  });

  test('A-02: an application is enabled on an account that is known', async () => {
    await using desk = await givenDesk();
    await desk.db.query('delete from account_snapshot');
    const caseId = await desk.open(request('rodina'));
    expect(await rowOf(desk.db, caseId)).toMatchObject({ assessment: 'review', proposal: 'enable_application' });
    expect(await desk.decide(caseId, approve)).toMatchObject({
      kind: 'refused',
      because: expect.stringContaining('Není znám účet'),
    });
    expect(await desk.decide(caseId, { kind: 'correct', field: 'username', value: 'malaj' })).toMatchObject({
      kind: 'decided',
    });
    expect(await desk.decide(caseId, approve)).toMatchObject({ kind: 'decided', status: 'approved' });
  });

  test.each([
    ['A-03: which application', consent(null), /Není určena aplikace/],
    [
      'R-01: whose account',
      withPerson(consent('poskytovatel', { doubts: [{ code: 'scan', because: 'Sken.', evidence: null }] }), {
        givenNames: null,
      }),
      /Není určena osoba/,
    ],
    [
      'R-11: who that is',
      withPerson(consent('poskytovatel', { doubts: [{ code: 'scan', because: 'Sken.', evidence: null }] }), {
        birthDate: null,
      }),
      /nelze jednoznačně určit/,
    ],
  ])('%s', async (_, act, because) => {
    await using desk = await givenDesk();
    expect(await refusal(desk, act)).toMatch(because);
  });
});

test('of two consents of one person, approved by two people at once, one is approved', async () => {
  await using desk = await givenDesk();
  const first = await desk.open(consent('poskytovatel'));
  const second = await desk.open(consent('poskytovatel', { key: 'another document' }), { receivedAt: later });
  const asked = async (caseId: string) => ({
    ...{ caseId, revision: (await rowOf(desk.db, caseId)).revision, reason: 'V pořádku.', decision: approve },
  });
  const [one, other] = [await asked(first), await asked(second)];
  const outcomes = await Promise.all([desk.decideOn(one, novakova), desk.decideOn(other, svobodova)]);
  expect(outcomes.filter(({ kind }) => kind === 'decided')).toHaveLength(1);
  const { rows } = await desk.db.query("select from access_case where status = 'approved'");
  expect(rows).toHaveLength(1);
});

describe('a later case of the same people', () => {
  const employee = withPerson(
    consent('poskytovatel', {
      key: 'employee',
      role: value('employee', 'pracovnice v sociálních službách'),
      signing: consentSignedBy('Eva Krátká'),
    }),
    { givenNames: value('Eva'), familyName: value('Krátká'), birthDate: value('1990-01-01') },
  );

  test('is judged with what a person decided about an earlier one', async () => {
    await using desk = await givenDesk();
    const director = await desk.open(consent('poskytovatel', { signedOn: unsure('2026-03-01') }));
    const caseId = await desk.open(employee, { receivedAt: later });
    expect(await troublesOf(desk.db, caseId)).toEqual(['A-07 unclear']);

    await desk.decide(director, approve);
    expect(await troublesOf(desk.db, caseId)).toEqual([]);
    expect(await rowOf(desk.db, caseId)).toMatchObject({ assessment: 'ready' });
    const { rows } = await desk.db.query("select reason from case_event where case_id = $1 and kind = 'judged_anew'", [
      caseId,
    ]);
    expect(rows).toEqual([{ reason: `Obsluha rozhodla o dříve podaném případu ${director} (schválen).` }]);
  });

  test('is judged with what an approval that was refused brought to light', async () => {
    await using desk = await givenDesk();
    const director = await desk.open(consent('poskytovatel'));
    const caseId = await desk.open(employee, { receivedAt: later });
    expect(await rowOf(desk.db, caseId)).toMatchObject({ assessment: 'ready' });
    await givenAccounts(desk.db, later, {
      // Elsewhere: an account of the organisation's own representative would answer for the employee.
      ...{ givenNames: 'Jana', familyName: 'Malá', birthDate: '1980-02-01', application: 'rodina' },
      organisationIco: '99900041',
    });
    expect(await desk.decide(director, approve)).toMatchObject({ kind: 'refused' });
    expect(await troublesOf(desk.db, caseId)).toEqual(['A-07 unclear']);
  });
});

function consentSignedBy(name: string): Act['signing'] {
  const { signing } = consent('poskytovatel');
  if (signing.kind !== 'electronic') throw new Error('the usual consent is signed electronically');
  const { documentSignature } = signing;
  const signer = { ...documentSignature.signer!, name };
  return { ...signing, documentSignature: { ...documentSignature, signer } };
}
