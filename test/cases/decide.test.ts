import { describe, expect, test } from 'vitest';
import { type CaseStatus, type Decision, type OperatorRole, statusForbids } from '../../src/cases/decisions.ts';
import { consent, value, withPerson } from '../validation/given.ts';
import { type Desk, dvorak, givenDesk, historyOf, novakova, rowOf, svobodova } from './given-desk.ts';

const statuses: CaseStatus[] = [
  'pending',
  'awaiting_sender',
  'approved',
  'declined',
  'provisioned',
  'closed',
  'superseded',
];

let people = 0;

/** A consent of a person of their own, brought to a status as people and the provisioning system would. */
async function givenCaseIn(desk: Desk, status: CaseStatus): Promise<string> {
  people += 1;
  const act = withPerson(consent('poskytovatel', { key: `key-${people}` }), {
    familyName: value(`Zkušební${String.fromCharCode(96 + people).repeat(3)}`),
    birthDate: value(`19${50 + (people % 40)}-05-17`),
  });
  const caseId = await desk.open(act);
  const ways: Record<CaseStatus, Decision[]> = {
    pending: [],
    awaiting_sender: [{ kind: 'callToComplete', referenceNumber: null }],
    approved: [{ kind: 'approve' }],
    declined: [{ kind: 'decline' }],
    provisioned: [{ kind: 'approve' }],
    closed: [{ kind: 'decline' }, { kind: 'close' }],
    superseded: [],
  };
  for (const decision of ways[status]) expect(await desk.decide(caseId, decision)).toMatchObject({ kind: 'decided' });
  if (status === 'provisioned') await provision(desk, caseId);
  if (status === 'superseded')
    await desk.db.query("update access_case set status = 'superseded' where case_id = $1", [caseId]);
  return caseId;
}

async function claim(desk: Desk, caseId: string): Promise<void> {
  await desk.db.query(
    "update access_case set claimed_by = 'zřizování', claimed_until = clock_timestamp() + interval '1 minute' where case_id = $1",
    [caseId],
  );
}

async function provision(desk: Desk, caseId: string): Promise<void> {
  await claim(desk, caseId);
  await desk.db.query(`select complete_case($1, 'zřizování', '{"outcome": "provisioned", "username": "malaj"}')`, [
    caseId,
  ]);
}

describe('a decision is made', () => {
  const to: [Decision['kind'], Partial<Record<CaseStatus, CaseStatus>>][] = [
    ['approve', { pending: 'approved', awaiting_sender: 'approved' }],
    ['decline', { pending: 'declined', awaiting_sender: 'declined' }],
    ['callToComplete', { pending: 'awaiting_sender' }],
    // A pending case that proposes something is not closed past its decision; a new account is closed by its letter.
    ['close', { awaiting_sender: 'closed', declined: 'closed' }],
    [
      'return',
      {
        awaiting_sender: 'pending',
        declined: 'pending',
        approved: 'pending',
        closed: 'pending',
        superseded: 'pending',
      },
    ],
    ['correct', { pending: 'pending', awaiting_sender: 'awaiting_sender' }],
    ['stateAccount', { pending: 'pending', awaiting_sender: 'awaiting_sender' }],
    [
      'enterIk',
      { pending: 'pending', awaiting_sender: 'awaiting_sender', approved: 'approved', provisioned: 'provisioned' },
    ],
    ['recordLetter', { provisioned: 'closed' }],
  ];
  /** The simplest decision of a kind; an IK MPSV belongs to one person only. */
  const decisionOf = (kind: Decision['kind'], caseId: string): Decision => {
    switch (kind) {
      case 'callToComplete':
        return { kind, referenceNumber: 'MPSV-2026/17' };
      case 'correct':
        return { kind, field: 'phone', value: '+420 600 000 000' };
      case 'stateAccount':
        return { kind, applications: [] };
      case 'enterIk':
        return { kind, ikMpsv: `IK${caseId}` };
      default:
        return { kind } as Decision;
    }
  };

  test.each(to)(
    '%s: from the statuses that lead to it and from no other',
    async (kind, allowed) => {
      await using desk = await givenDesk();
      for (const status of statuses) {
        const caseId = await givenCaseIn(desk, status);
        const before = await rowOf(desk.db, caseId);
        const history = await historyOf(desk.db, caseId);
        const outcome = await desk.decide(caseId, decisionOf(kind, caseId));
        const expected = allowed[status];
        if (expected) {
          expect(outcome, status).toMatchObject({ kind: 'decided', status: expected });
          expect(await rowOf(desk.db, caseId)).toMatchObject({ status: expected });
          expect((await historyOf(desk.db, caseId)).length, status).toBeGreaterThan(history.length);
        } else {
          expect(outcome, status).toMatchObject({ kind: 'refused', because: expect.stringMatching(/\p{L}{4,}.*\.$/u) });
          expect(await rowOf(desk.db, caseId), status).toEqual(before);
          expect(await historyOf(desk.db, caseId), status).toEqual(history);
        }
      }
    },
    60_000,
  );

  test.each(['seeSignature', 'link', 'unlink', 'supersede'] as const)(
    '%s: only while the case is undecided',
    (kind) => {
      const possible = statuses.filter((status) => statusForbids(status, kind) === null);
      expect(possible).toEqual(['pending', 'awaiting_sender']);
    },
  );

  test.each<[OperatorRole, string[]]>([
    ['viewer', []],
    ['administrator', []],
    ['operator', ['callToComplete', 'correct', 'enterIk', 'stateAccount']],
    ['approver', ['approve', 'callToComplete', 'correct', 'decline', 'enterIk', 'stateAccount']],
  ])('by a person whose role allows it: %s', async (role, expected) => {
    await using desk = await givenDesk();
    const made: string[] = [];
    for (const kind of ['approve', 'decline', 'callToComplete', 'correct', 'enterIk', 'stateAccount'] as const) {
      const caseId = await givenCaseIn(desk, 'pending');
      const outcome = await desk.decide(caseId, decisionOf(kind, caseId), { name: 'osoba', role });
      if (outcome.kind === 'decided') made.push(kind);
      else
        expect(outcome).toMatchObject({ kind: 'refused', because: expect.stringMatching(/smí jen .*schvalovatel\.$/) });
    }
    expect(made.toSorted()).toEqual(expected);
  });

  test('with a reason, by name, and history keeps both', async () => {
    await using desk = await givenDesk();
    const caseId = await givenCaseIn(desk, 'pending');
    const { revision } = await rowOf(desk.db, caseId);
    const asked = { caseId, revision, decision: { kind: 'decline' } as const };
    expect(await desk.decideOn({ ...asked, reason: ' \n' })).toMatchObject({
      kind: 'refused',
      because: 'Rozhodnutí musí mít důvod.',
    });
    expect(await desk.decideOn({ ...asked, reason: 'x'.repeat(2001) })).toMatchObject({ kind: 'refused' });
    expect(await desk.decideOn({ ...asked, reason: 'Organizace žádost vzala zpět, r. č. 805517/3332.' })).toMatchObject(
      {
        kind: 'decided',
        status: 'declined',
      },
    );
    const { rows } = await desk.db.query("select actor, reason, detail from case_event where kind = 'declined'");
    expect(rows).toEqual([
      {
        actor: 'novakova',
        // A birth number typed by a person is masked as well.
        reason: 'Organizace žádost vzala zpět, r. č. 80••••/••••.',
        detail: { role: 'approver' },
      },
    ]);
  });

  test('about a case that there is', async () => {
    await using desk = await givenDesk();
    const asked = { caseId: 'P999999', revision: 1, reason: 'Proto.', decision: { kind: 'decline' } as const };
    expect(await desk.decideOn(asked)).toMatchObject({ kind: 'refused', because: 'Takový případ neexistuje.' });
  });
});

describe('two people', () => {
  test('who decide at once: one decides, the other is told who did what', async () => {
    await using desk = await givenDesk();
    const caseId = await givenCaseIn(desk, 'pending');
    const { revision } = await rowOf(desk.db, caseId);
    const outcomes = await Promise.all([
      desk.decideOn({ caseId, revision, reason: 'V pořádku.', decision: { kind: 'approve' } }, novakova),
      desk.decideOn({ caseId, revision, reason: 'Není v pořádku.', decision: { kind: 'decline' } }, svobodova),
    ]);
    const decided = outcomes.findIndex(({ kind }) => kind === 'decided');
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['decided', 'stale']);
    const [winner, what] = decided === 0 ? (['novakova', 'approved'] as const) : (['svobodova', 'declined'] as const);
    expect(outcomes[1 - decided]).toMatchObject({
      kind: 'stale',
      meanwhile: [{ kind: what, actor: winner }],
      because: expect.stringContaining(winner),
    });
    expect(await historyOf(desk.db, caseId)).toEqual(['opened podatelna', `${what} ${winner}`]);
  });

  test('each of whom acts on what the other has not seen: the later decision on a stale page changes nothing', async () => {
    await using desk = await givenDesk();
    const caseId = await givenCaseIn(desk, 'pending');
    const { revision } = await rowOf(desk.db, caseId);
    await desk.decide(caseId, { kind: 'correct', field: 'email', value: 'mala@lipa.example' }, dvorak);
    const outcome = await desk.decideOn({ caseId, revision, reason: 'V pořádku.', decision: { kind: 'approve' } });
    expect(outcome).toMatchObject({
      kind: 'stale',
      because:
        'Případ se od té doby, co jste jej viděli, změnil: opraven údaj (dvorak). Podívejte se na něj a rozhodněte znovu.',
      revision: (await rowOf(desk.db, caseId)).revision,
    });
    expect(await rowOf(desk.db, caseId)).toMatchObject({ status: 'pending', email: 'mala@lipa.example' });
  });

  test('one of whom is the provisioning system: a claim makes the page stale too', async () => {
    await using desk = await givenDesk();
    const caseId = await givenCaseIn(desk, 'approved');
    const { revision } = await rowOf(desk.db, caseId);
    await desk.db.query(`select claim_approved_case('zřizování', interval '1 minute')`);
    expect(await desk.decideOn({ caseId, revision, reason: 'Omyl.', decision: { kind: 'return' } })).toMatchObject({
      kind: 'stale',
      meanwhile: [{ kind: 'claimed', actor: 'zřizování' }],
    });
  });
});

describe('an approval', () => {
  test('is taken back by an approver while nobody is at work on it, and can then not be claimed', async () => {
    await using desk = await givenDesk();
    const caseId = await givenCaseIn(desk, 'approved');
    const back: Decision = { kind: 'return' };
    expect(await desk.decide(caseId, back, dvorak)).toMatchObject({
      kind: 'refused',
      because: 'Schválení smí vzít zpět jen schvalovatel.',
    });
    await desk.db.query(`select claim_approved_case('zřizování', interval '1 minute')`);
    expect(await desk.decide(caseId, back)).toMatchObject({
      kind: 'refused',
      because: expect.stringContaining('zřizování'),
    });
    await desk.db.query("update access_case set claimed_until = clock_timestamp() - interval '1 second'");
    expect(await desk.decide(caseId, back)).toMatchObject({ kind: 'decided', status: 'pending' });
    const { rows } = await desk.db.query(`select claim_approved_case('zřizování', interval '1 minute') as claimed`);
    expect(rows).toEqual([{ claimed: null }]);
    await expect(
      desk.db.query(`select complete_case($1, 'zřizování', '{"outcome": "provisioned"}')`, [caseId]),
    ).rejects.toMatchObject({ code: '55000' });
  });
});

describe('the end of a case', () => {
  test('with a new account is the letter, with an application enabled a plain closing', async () => {
    await using desk = await givenDesk();
    const created = await givenCaseIn(desk, 'provisioned');
    expect(await desk.decide(created, { kind: 'close' })).toMatchObject({
      kind: 'refused',
      because: expect.stringContaining('R-24'),
    });
    expect(await desk.decide(created, { kind: 'recordLetter' }, dvorak)).toMatchObject({ status: 'closed' });
    expect(await desk.decide(created, { kind: 'return' })).toMatchObject({
      kind: 'refused',
      because: expect.stringContaining('už byl zřízen'),
    });

    const enabled = await givenCaseIn(desk, 'provisioned');
    await desk.db.query("update access_case set proposal = 'enable_application' where case_id = $1", [enabled]);
    expect(await desk.decide(enabled, { kind: 'recordLetter' })).toMatchObject({ kind: 'refused' });
    expect(await desk.decide(enabled, { kind: 'close' })).toMatchObject({ kind: 'decided', status: 'closed' });
  });

  test('that proposes nothing is a closing by a person', async () => {
    await using desk = await givenDesk();
    await desk.open(consent('poskytovatel'));
    const again = await desk.open(consent('poskytovatel'), { receivedAt: '2026-03-03T08:20:00Z' });
    expect(await rowOf(desk.db, again)).toMatchObject({ assessment: 'information', proposal: 'none' });
    expect(await desk.decide(again, { kind: 'close' }, dvorak)).toMatchObject({ kind: 'decided', status: 'closed' });
    expect(await historyOf(desk.db, again)).toEqual(['opened podatelna', 'closed dvorak']);
  });
});

describe('an IK MPSV', () => {
  test('that comes after the account is written to both, and erases the birth number', async () => {
    await using desk = await givenDesk();
    const caseId = await givenCaseIn(desk, 'pending');
    const decisions: Decision[] = [
      { kind: 'correct', field: 'birthDate', value: '1980-05-17' },
      { kind: 'correct', field: 'birthNumber', value: '805517/1003' },
      { kind: 'approve' },
    ];
    for (const decision of decisions) expect(await desk.decide(caseId, decision)).toMatchObject({ kind: 'decided' });
    await provision(desk, caseId);
    await desk.decide(caseId, { kind: 'recordLetter' });
    const held = async () => (await desk.db.query('select from birth_number')).rowCount;
    expect(await held()).toBe(1);

    expect(await desk.decide(caseId, { kind: 'enterIk', ikMpsv: ' 1234567890 ' }, dvorak)).toMatchObject({
      kind: 'decided',
      status: 'closed',
    });
    expect(await held()).toBe(0);
    expect(await rowOf(desk.db, caseId)).toMatchObject({ ik_mpsv: '1234567890' });
    const accounts = await desk.db.query('select ik_mpsv, username from account where case_id = $1', [caseId]);
    expect(accounts.rows).toEqual([{ ik_mpsv: '1234567890', username: 'malaj' }]);
    const { rows } = await desk.db.query("select detail from case_event where kind = 'ik_entered'");
    expect(rows).toEqual([{ detail: { role: 'operator', replaced: false } }]);
  });

  test('is refused when it has another shape, is there already, or belongs to somebody else', async () => {
    await using desk = await givenDesk();
    const caseId = await givenCaseIn(desk, 'pending');
    const enter = (ikMpsv: string) => desk.decide(caseId, { kind: 'enterIk', ikMpsv });
    for (const wrong of ['', '12 34', 'x'.repeat(33), '12;34']) {
      expect(await enter(wrong)).toMatchObject({ kind: 'refused', because: 'IK MPSV má 1 až 32 písmen a číslic.' });
    }
    expect(await enter('A1')).toMatchObject({ kind: 'decided' });
    expect(await enter('A1')).toMatchObject({ kind: 'refused' });
    await desk.db.query(
      `insert into account (family_name, birth_date, ik_mpsv, application, recorded_at) values ('Jiný', '1955-05-05', 'B2', 'rodina', now())`,
    );
    expect(await enter('b2')).toMatchObject({
      kind: 'refused',
      because: 'Tento IK MPSV je zapsán u jiné osoby v evidenci účtů.',
    });
  });
});
