import { describe, expect, test } from 'vitest';
import type { Operator } from '../../src/cases/decisions.ts';
import { openPaperCase, type PaperEntry } from '../../src/cases/paper.ts';
import { consent, ico } from '../validation/given.ts';
import { type Desk, dvorak, givenDesk, now, rowOf, troublesOf } from './given-desk.ts';

/** A consent of the director on the ministry's form, signed by hand. */
const paper: PaperEntry = {
  referenceNumber: 'MPSV-2026/4711',
  ordinal: 1,
  receivedOn: '2026-03-03',
  kind: 'consent',
  values: {
    application: 'poskytovatel',
    givenNames: 'Jana',
    familyName: 'Malá',
    birthDate: '1980-02-01',
    organisationName: 'Domov U Lípy, p. o.',
    organisationIco: ico,
    role: 'statutory',
    signedOn: '2026-03-01',
  },
  signatureSeen: true,
  onForm: true,
  answersReference: null,
  reason: 'Došlo poštou.',
};

const enter = (desk: Desk, changes: Partial<PaperEntry> = {}, operator: Operator = dvorak) =>
  openPaperCase(desk.deps, operator, { ...paper, ...changes }, now);

async function entered(desk: Desk, changes: Partial<PaperEntry> = {}): Promise<string> {
  const outcome = await enter(desk, changes);
  if (outcome.kind !== 'opened') throw new Error(JSON.stringify(outcome));
  return outcome.caseId;
}

describe('a consent on paper', () => {
  test('is a case like any other, by the same rules; only who sent it is for a person', async () => {
    await using desk = await givenDesk();
    const caseId = await entered(desk);
    const { rows } = await desk.db.query('select * from provisioning_case');
    expect(rows).toMatchObject([
      {
        ...{
          case_id: caseId,
          channel: 'paper',
          dm_id: null,
          act: 'consent',
          application: 'poskytovatel',
          status: 'pending',
        },
        ...{ assessment: 'review', proposal: 'create_account', family_name: 'Malá', organisation_ico: ico },
        received_at: new Date('2026-03-02T23:00:00Z'),
        letter_address: expect.objectContaining({ zip: '12345' }),
      },
    ]);
    expect(await troublesOf(desk.db, caseId)).toEqual(['A-09 unclear']);
    const { findings, reference_number } = await rowOf(desk.db, caseId);
    expect(reference_number).toBe('MPSV-2026/4711');
    expect(JSON.stringify(findings)).toContain('Podání přišlo v listinné podobě 3. 3. 2026.');
    expect(JSON.stringify(findings)).toContain(
      'Vlastnoruční podpis osoby na souhlasu viděla obsluha (dvorak, 3. 3. 2026).',
    );
    const opened = await desk.db.query('select kind, actor, reason from case_event');
    expect(opened.rows).toEqual([{ kind: 'opened', actor: 'dvorak', reason: 'Došlo poštou.' }]);

    expect(await desk.decide(caseId, { kind: 'approve' })).toMatchObject({ kind: 'decided', status: 'approved' });
  });

  test('without a signature is to be completed, and cannot be approved', async () => {
    await using desk = await givenDesk();
    const caseId = await entered(desk, { signatureSeen: false });
    expect(await rowOf(desk.db, caseId)).toMatchObject({ assessment: 'deficient' });
    expect(await troublesOf(desk.db, caseId)).toEqual(['A-09 unclear', 'A-08 not_met']);
    expect(await desk.decide(caseId, { kind: 'approve' })).toMatchObject({ kind: 'refused' });
  });

  test('that is not on the form is looked at for that', async () => {
    await using desk = await givenDesk();
    expect(await troublesOf(desk.db, await entered(desk, { onForm: false }))).toEqual(['A-09 unclear', 'R-15 unclear']);
  });

  test('keeps a birth number in its one place', async () => {
    await using desk = await givenDesk();
    const caseId = await entered(desk, {
      values: { ...paper.values, birthDate: '1980-05-17', birthNumber: '805517/1003' },
    });
    expect(await rowOf(desk.db, caseId)).toMatchObject({ birth_number_hash: expect.any(Buffer) });
    const { rows } = await desk.db.query('select c::text as text from access_case c');
    expect(rows[0].text).not.toMatch(/805517\D{0,3}1003/);
    // Corrected later, it is judged with the number known.
    expect(await desk.decide(caseId, { kind: 'correct', field: 'phone', value: '+420 600 000 000' })).toMatchObject({
      kind: 'decided',
    });
    expect(await troublesOf(desk.db, caseId)).toEqual(['A-09 unclear']);
  });
});

describe('a request on paper', () => {
  test('is for a person, with its signature confirmed or not', async () => {
    await using desk = await givenDesk();
    const request = { kind: 'access_request', values: { ...paper.values, application: 'rodina' } } as const;
    const seen = await entered(desk, request);
    expect(await troublesOf(desk.db, seen)).not.toContain('A-08 unclear');
    const unsigned = await entered(desk, { ...request, ordinal: 2, signatureSeen: false });
    expect(await troublesOf(desk.db, unsigned)).toContain('A-08 unclear');
  });
});

describe('the same person in both channels', () => {
  test('is told when the paper comes second', async () => {
    await using desk = await givenDesk();
    const byBox = await desk.open(consent('poskytovatel'), { receivedAt: '2026-03-02T08:00:00Z' });
    const onPaper = await entered(desk);
    expect(await troublesOf(desk.db, onPaper)).toEqual(['A-09 unclear', 'A-15 unclear']);
    expect(JSON.stringify((await rowOf(desk.db, onPaper)).findings)).toContain(byBox);
    expect(await desk.decide(onPaper, { kind: 'link', link: { as: 'duplicate', caseId: byBox } })).toMatchObject({
      kind: 'decided',
      assessment: 'information',
    });
  });

  test('is told when the paper came first and was entered later', async () => {
    await using desk = await givenDesk();
    const byBox = await desk.open(consent('poskytovatel'));
    expect(await rowOf(desk.db, byBox)).toMatchObject({ assessment: 'ready' });
    const onPaper = await entered(desk, { receivedOn: '2026-03-02' });
    expect(await rowOf(desk.db, byBox)).toMatchObject({ assessment: 'review' });
    expect(await troublesOf(desk.db, byBox)).toEqual(['A-15 unclear']);
    const { rows } = await desk.db.query("select reason from case_event where kind = 'judged_anew'");
    expect(rows).toEqual([{ reason: `Dříve podaná listina byla zapsána později (případ ${onPaper}).` }]);
  });

  test('is told between two papers', async () => {
    await using desk = await givenDesk();
    const first = await entered(desk, { receivedOn: '2026-03-01' });
    const second = await entered(desk, { ordinal: 2 });
    expect(await troublesOf(desk.db, first)).toEqual(['A-09 unclear']);
    expect(await troublesOf(desk.db, second)).toEqual(['A-09 unclear', 'A-15 unclear']);
  });

  test('completes by paper what was called for, when it names our reference number', async () => {
    await using desk = await givenDesk();
    const called = await desk.open(consent('poskytovatel', { signing: { kind: 'none' } }), {
      receivedAt: '2026-03-01T08:00:00Z',
    });
    await desk.decide(called, { kind: 'callToComplete', referenceNumber: 'MPSV-2026/99' });
    const onPaper = await entered(desk, { answersReference: 'MPSV-2026/99' });
    expect(await rowOf(desk.db, onPaper)).toMatchObject({ supplements: called });
    expect(await desk.decide(called, { kind: 'supersede', by: onPaper })).toMatchObject({ status: 'superseded' });
  });
});

describe('an entry', () => {
  test('is made once for each act of a paper, however often and by how many', async () => {
    await using desk = await givenDesk();
    const outcomes = await Promise.all([
      enter(desk),
      enter(desk),
      enter(desk, { referenceNumber: ' mpsv-2026/4711 ' }),
    ]);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['alreadyEntered', 'alreadyEntered', 'opened']);
    expect(new Set(outcomes.map((outcome) => 'caseId' in outcome && outcome.caseId)).size).toBe(1);
    expect(await enter(desk, { ordinal: 2 })).toMatchObject({ kind: 'opened' });
    expect((await desk.db.query('select from access_case')).rowCount).toBe(2);
    // The constraint is the last guard.
    await expect(
      desk.db.query(
        `insert into access_case (channel, act_key, received_at, act, assessment, proposal, urgent, role, findings, details, rules_version, versions)
         select channel, act_key, received_at, act, assessment, proposal, urgent, role, findings, details, rules_version, versions
           from access_case limit 1`,
      ),
    ).rejects.toMatchObject({ constraint: 'access_case_paper_act_is_opened_once' });
  });

  test('that cannot be is refused with what is wrong, and no case is opened', async () => {
    await using desk = await givenDesk();
    const impossible: [Partial<PaperEntry>, RegExp][] = [
      [{ receivedOn: '2026-03-04' }, /Den doručení/],
      [{ receivedOn: '2006-03-03' }, /Den doručení/],
      [{ receivedOn: '2026-02-30' }, /Den doručení/],
      [{ referenceNumber: '  ' }, /Číslo jednací/],
      [{ referenceNumber: 'x'.repeat(51) }, /Číslo jednací/],
      [{ answersReference: 'x'.repeat(51) }, /Číslo jednací/],
      [{ ordinal: 0 }, /Pořadí/],
      [{ reason: ' ' }, /důvod/],
      [{ values: { ...paper.values, organisationIco: '12345678' } }, /IČO organizace/],
      [{ values: { ...paper.values, birthNumber: '805517/1004' } }, /Rodné číslo/],
    ];
    for (const [changes, because] of impossible) {
      const outcome = await enter(desk, changes);
      expect(outcome, String(because)).toMatchObject({ kind: 'refused', because: expect.stringMatching(because) });
    }
    expect((await desk.db.query('select from access_case')).rowCount).toBe(0);
  });

  test.each(['viewer', 'administrator'] as const)('by a person whose role is %s is refused', async (role) => {
    await using desk = await givenDesk();
    expect(await enter(desk, {}, { name: 'osoba', role })).toMatchObject({ kind: 'refused' });
  });
});
