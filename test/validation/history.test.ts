import { expect, test } from 'vitest';
import { envelopeEvidence } from '../../src/classification/evidence-text.ts';
import { validate } from '../../src/validation/validate.ts';
import { accountYes, anAct, consent, doubt, earlierCase, facts, request, typed, value, withPerson } from './given.ts';

const form = consent('poskytovatel');
const unsigned = consent('poskytovatel', { signing: { kind: 'none' } });

test('the same document sent again is for information and asks for nothing', () => {
  const judgement = validate(unsigned, facts({ earlierCases: [earlierCase({ actKey: unsigned.key })] }));

  expect(judgement).toMatchObject({
    assessment: 'information',
    proposal: 'none',
    duplicateOf: 'P-1',
    supplements: null,
  });
});

test('the same words in another file are for information, unless something else differs', () => {
  const textDigest = 'digest';
  const exported = earlierCase({ textDigest, actKey: 'other bytes', assessment: 'deficient' });
  const judged = (changes: Partial<typeof exported>, act = unsigned) =>
    validate(act, facts({ textDigest, earlierCases: [{ ...exported, ...changes }] }));

  const judgement = judged({});
  expect(judgement).toMatchObject({ assessment: 'information', proposal: 'none', duplicateOf: 'P-1' });
  expect(judgement.findings.find((one) => one.rule === 'A-15')?.because).toContain('téhož znění');
  for (const other of [
    judged({ textDigest: 'another' }),
    judged({ textDigest: null }),
    judged({ senderBoxId: 'tstpabb' }),
    judged({ givenNames: 'Karel', familyName: 'Dlouhý' }),
    judged({ application: 'rodina' }),
    judged({ act: 'access_request' }),
    validate(form, facts({ earlierCases: [exported] })),
  ]) {
    expect(other.duplicateOf).toBeNull();
    expect(other.assessment).not.toBe('information');
  }
});

test('the same empty attachment with a request for somebody else is not a duplicate', () => {
  const judgement = validate(
    request('rodina', { key: 'key' }),
    facts({
      account: accountYes('poskytovatel'),
      earlierCases: [earlierCase({ actKey: 'key', givenNames: 'Karel', familyName: 'Dlouhý' })],
    }),
  );

  expect(judgement).toMatchObject({ assessment: 'review', duplicateOf: null });
});

test('two requests that stand in envelopes only are told apart by the person, not by their key', () => {
  const evidence = [envelopeEvidence('annotation', 'Prosím o přístup do OKslužby rodina')];
  // The empty attachment came with it, but says nothing.
  const inEnvelope = request('rodina', { key: 'key', documents: ['1'], evidence });
  const judgement = validate(
    inEnvelope,
    facts({
      account: accountYes('poskytovatel'),
      earlierCases: [earlierCase({ actKey: 'key', givenNames: 'Karel', familyName: 'Dlouhý' })],
    }),
  );

  expect(judgement).toMatchObject({ assessment: 'ready', duplicateOf: null });
});

test('the same consent sent again after a withdrawal is not set aside', () => {
  const earlierCases = [
    earlierCase({ actKey: form.key, status: 'closed' }),
    earlierCase({ caseId: 'P-2', act: 'consent_withdrawal', receivedAt: '2026-02-25T00:00:00Z' }),
  ];

  expect(validate(form, facts({ earlierCases }))).toMatchObject({ assessment: 'review', duplicateOf: null });
});

test('a signed form after an unsigned one completes the open case and is judged by itself', () => {
  const earlierCases = [earlierCase({ status: 'awaiting_sender', assessment: 'deficient' })];

  expect(validate(form, facts({ earlierCases }))).toMatchObject({ assessment: 'ready', supplements: 'P-1' });
});

test('a consent completes the request that lacked it', () => {
  const earlierCases = [earlierCase({ act: 'access_request', assessment: 'deficient', proposal: 'none' })];

  expect(validate(form, facts({ earlierCases }))).toMatchObject({ assessment: 'ready', supplements: 'P-1' });
});

test('a scan without a readable name completes the case whose reference it carries', () => {
  const scan = withPerson(consent(null, { doubts: [doubt('scan')], signing: typed }), {
    givenNames: null,
    familyName: null,
  });
  const earlierCases = [
    earlierCase({ status: 'awaiting_sender', assessment: 'deficient', referenceNumber: 'MPSV-2026/123456' }),
  ];

  expect(validate(scan, facts({ ourReference: 'MPSV-2026/123456', earlierCases }))).toMatchObject({
    assessment: 'review',
    supplements: 'P-1',
  });
});

test('an answer without a readable name completes the only open case of its sender, if there is one only', () => {
  const scan = withPerson(anAct('other', { doubts: [doubt('scan')] }), { givenNames: null, familyName: null });
  const open = earlierCase({ assessment: 'deficient' });
  const another = earlierCase({ caseId: 'P-2', assessment: 'deficient', familyName: 'Dlouhá' });
  const answer = { ourReference: 'MPSV-2026/123456' };

  expect(validate(scan, facts({ ...answer, earlierCases: [open] }))).toMatchObject({
    assessment: 'review',
    supplements: 'P-1',
  });
  expect(validate(scan, facts({ ...answer, earlierCases: [open, another] })).supplements).toBeNull();
  expect(validate(scan, facts({ earlierCases: [open] })).supplements).toBeNull();
});

test('a reference of another person’s case completes nothing and goes to a person', () => {
  const earlierCases = [earlierCase({ familyName: 'Dlouhá', referenceNumber: 'MPSV-2026/1' })];

  expect(validate(form, facts({ ourReference: 'MPSV-2026/1', earlierCases }))).toMatchObject({
    assessment: 'review',
    supplements: null,
  });
});

test('an open case of the same person from another box is shown, not completed', () => {
  const earlierCases = [earlierCase({ status: 'awaiting_sender', assessment: 'deficient', senderBoxId: 'tstpabb' })];

  expect(validate(form, facts({ earlierCases }))).toMatchObject({ assessment: 'review', supplements: null });
});

test('one person never gets two accounts from one message', () => {
  const first = consent('rodina', { key: 'a', application: value('rodina', 'souhlas pro rodina a senior') });
  const second = consent('senior', { key: 'b', application: value('senior', 'souhlas pro rodina a senior') });

  expect(validate(first, facts({ siblings: [second] }))).toMatchObject({
    assessment: 'ready',
    proposal: 'create_account',
  });
  expect(validate(second, facts({ siblings: [first] }))).toMatchObject({
    assessment: 'review',
    proposal: 'enable_application',
  });
});

test('a request beside the same person’s consent has nothing to ask for', () => {
  const both = { siblings: [consent('rodina')] };

  expect(validate(request('rodina'), facts(both))).toMatchObject({ assessment: 'information', proposal: 'none' });
  expect(validate(request('senior'), facts(both))).toMatchObject({ assessment: 'review' });
});

test('a request is not called back for a consent that may lie unread beside it', () => {
  const scan = withPerson(consent(null, { key: 'b', doubts: [doubt('scan')] }), { givenNames: null, familyName: null });

  expect(validate(request('rodina'), facts({ siblings: [scan] }))).toMatchObject({ assessment: 'review' });
});

test('contradicting acts in one message go to a person', () => {
  expect(validate(form, facts({ siblings: [anAct('statutory_end')] }))).toMatchObject({ assessment: 'review' });
});

test('the link stays when a person has replaced the older case, and is not handed on to a third one', () => {
  const replaced = earlierCase({ status: 'superseded', assessment: 'deficient' });
  const answer = earlierCase({ caseId: 'P-2', receivedAt: '2026-02-25T08:00:00Z' });

  expect(validate(form, facts({ earlierCases: [replaced] }))).toMatchObject({
    assessment: 'ready',
    supplements: 'P-1',
  });
  expect(validate(form, facts({ earlierCases: [replaced, answer] }))).toMatchObject({
    assessment: 'review',
    supplements: null,
  });
});

test('an answer after the period still completes the case that waits for it', () => {
  const earlierCases = [
    earlierCase({ status: 'awaiting_sender', assessment: 'deficient', receivedAt: '2025-06-01T08:00:00Z' }),
  ];

  expect(validate(form, facts({ earlierCases }))).toMatchObject({ assessment: 'ready', supplements: 'P-1' });
});

test.each(['declined', 'closed', 'provisioned', 'approved'])(
  'an answer to a case that is %s already is for a person',
  (status) => {
    const earlierCases = [earlierCase({ status, assessment: 'deficient', referenceNumber: 'MPSV-2026/1' })];

    expect(validate(form, facts({ ourReference: 'MPSV-2026/1', earlierCases }))).toMatchObject({
      assessment: 'review',
      supplements: 'P-1',
    });
  },
);
