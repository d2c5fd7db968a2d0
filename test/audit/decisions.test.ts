import { expect, test } from 'vitest';
import { verifyAudit } from '../../src/audit/read-audit.ts';
import { dataKey, dvorak, givenDesk, novakova } from '../cases/given-desk.ts';
import { consent } from '../validation/given.ts';

test('each decision is in the audit log with who, what and which case; the reason stays in the history, a refused one leaves nothing', async () => {
  await using desk = await givenDesk();
  const { db } = desk;
  const caseId = await desk.open(consent('poskytovatel'));
  expect(
    await desk.decide(caseId, { kind: 'correct', field: 'email', value: 'mala@lipa.example' }, dvorak),
  ).toMatchObject({
    kind: 'decided',
  });
  expect(await desk.decide(caseId, { kind: 'approve' }, dvorak)).toMatchObject({ kind: 'refused' });
  expect(await desk.decide(caseId, { kind: 'decline' }, novakova)).toMatchObject({ kind: 'decided' });
  const { rows } = await db.query(
    `select actor, kind, subjects, reason, detail ->> 'decision' as decision from audit_entry order by number`,
  );
  expect(rows).toEqual([
    {
      actor: 'console:dvorak',
      kind: 'case_decided',
      subjects: [`case:${caseId}`],
      reason: null,
      decision: 'corrected',
    },
    {
      actor: 'console:novakova',
      kind: 'case_decided',
      subjects: [`case:${caseId}`],
      reason: null,
      decision: 'declined',
    },
  ]);
  expect(await verifyAudit(db, dataKey)).toMatchObject({ entries: 2, faults: [] });
});
