import { expect, test } from 'vitest';
import type { Answer, OpenedCase } from '../../src/evaluation/messages/answers.ts';
import { compare } from '../../src/evaluation/messages/compare.ts';
import { labelOf } from '../../src/evaluation/messages/labels.ts';
import type { PlannedAct, PlannedMessage } from '../../src/evaluation/messages/plan.ts';
import { jsonOf, reportOf } from '../../src/evaluation/messages/report.ts';
import { messagesOf } from '../../src/evaluation/messages/set.ts';
import { abstention, criteriaOf, fieldRows, kindsOf, matrixOf } from '../../src/evaluation/messages/tally.ts';

const { messages } = messagesOf('developing');
const names = new Map(messages.flatMap(({ name, acts }) => acts.map((_, at) => [`${name} ${at}`, `P-${name}-${at}`])));

/** The case that an office without a fault would open. */
function perfect(act: PlannedAct, caseId: string): OpenedCase {
  const label = labelOf(act);
  const link = (reference: PlannedAct['duplicateOf']) =>
    reference && names.get(`${reference.message} ${reference.act}`)!;
  return {
    caseId,
    kind: act.kind,
    application: act.application,
    givenNames: act.givenNames,
    familyName: act.familyName,
    birthDate: act.birthDate,
    ico: act.ico,
    assessment: label.assessment,
    proposal: label.proposal ?? 'none',
    urgent: label.urgent,
    duplicateOf: link(act.duplicateOf),
    supplements: link(act.supplements),
    findings: label.reasons.map(({ shown }) => ({ rule: shown[0]!, outcome: 'unclear', because: '' })),
  };
}

const answerTo = ({ name, state, acts }: PlannedMessage): Answer => ({
  state,
  problem: null,
  cases: acts.map((act, at) => perfect(act, names.get(`${name} ${at}`)!)),
});

/** All messages answered without a fault but for those given. */
function judgedWith(changed: Record<string, (answer: Answer) => void> = {}) {
  const answers = new Map(
    messages.map((message) => {
      const answer = answerTo(message);
      changed[message.name]?.(answer);
      return [message.name, answer];
    }),
  );
  return compare(messages, answers);
}

const failed = (changed: Record<string, (answer: Answer) => void>) =>
  criteriaOf(judgedWith(changed)).flatMap(({ name, passed }) => (passed ? [] : [name]));
const first = (story: string) => messages.find((message) => message.story === story)!.name;
const onFirst =
  (differs: Partial<OpenedCase>) =>
  ({ cases }: Answer) => {
    Object.assign(cases[0]!, differs);
  };

test('answers without a fault meet every criterion', () => {
  const judged = judgedWith();

  expect(criteriaOf(judged).filter(({ passed }) => !passed)).toEqual([]);
  expect(criteriaOf(judged).map(({ share }) => share)).toEqual([0, 1, 1, 0, 1, 1, 1, 1, 0]);
  for (const { planned, opened, agreeing } of kindsOf(judged)) expect([opened, agreeing]).toEqual([planned, planned]);
  const matrix = matrixOf(judged);
  for (const [label, row] of Object.entries(matrix)) {
    for (const [answer, count] of Object.entries(row))
      if (answer !== label) expect(count, `${label}, ${answer}`).toBe(0);
  }
  expect(matrix.ready.ready).toBeGreaterThan(40);
});

test('one wrong ready fails, whatever else is right', () => {
  const story = first('employee-alone');

  expect(failed({ [story]: onFirst({ assessment: 'ready' }) })).toEqual([
    'wrong ready',
    'not certain, without review or without its reason',
  ]);
  expect(matrixOf(judgedWith({ [story]: onFirst({ assessment: 'ready' }) })).review.ready).toBe(1);
});

test.each<Partial<OpenedCase>>([
  { familyName: 'Jiná' },
  { birthDate: '1950-01-01' },
  { ico: '99900017' },
  { application: 'senior' },
  { proposal: 'enable_application' },
  { supplements: 'P-1' },
])('a ready case about something else is a wrong ready: %o', (differs) => {
  expect(failed({ [first('namesake-in-the-accounts')]: onFirst(differs) })).toEqual(['wrong ready']);
});

test('a ready case that stands nowhere is a wrong ready', () => {
  const invented = (answer: Answer) => {
    answer.state = 'processed';
    answer.cases = [{ ...perfect(messages.find(({ acts }) => acts.length > 0)!.acts[0]!, 'P-0'), assessment: 'ready' }];
  };
  const judged = judgedWith({ [first('stranger')]: invented });

  expect(criteriaOf(judged).flatMap(({ name, passed }) => (passed ? [] : [name]))).toEqual([
    'wrong ready',
    'messages not ours with a case',
  ]);
  expect(matrixOf(judged)['not ours'].ready).toBe(1);
});

test('needless reviews are listed with what was unclear, and too many of them fail', () => {
  const ready = messages.filter(({ acts }) => acts.some((act) => labelOf(act).assessment === 'ready'));
  const asked = (answer: Answer) => {
    for (const one of answer.cases) {
      one.assessment = 'review';
      one.findings = [{ rule: 'R-02', outcome: 'unclear', because: 'Registr není načten.' }];
    }
  };
  const few = { [ready[0]!.name]: asked };
  const many = Object.fromEntries(ready.slice(0, 12).map(({ name }) => [name, asked]));

  expect(failed(few)).toEqual([]);
  expect(reportOf('developing', judgedWith(few), false)).toContain('R-02 unclear: Registr není načten.');
  expect(failed(many)).toContain('to be ready, and ready');
  expect(abstention(judgedWith(few)).review).toBeGreaterThan(abstention(judgedWith()).review);
});

test('a message that was never fetched has all its acts missed', () => {
  const name = first('director-and-employees');
  const unopened = (answer: Answer) => {
    answer.state = 'not_ours';
    answer.cases = [];
  };
  const acts = messages.find((message) => message.name === name)!.acts.length;
  const judged = judgedWith({ [name]: unopened });

  expect(matrixOf(judged).ready['not ours']).toBe(acts);
  const consents = kindsOf(judged).find(({ kind }) => kind === 'consent')!;
  expect(consents.planned - consents.agreeing).toBe(acts);
  expect(fieldRows(judged, true).map(({ missing }) => missing)).toEqual([acts, acts, acts, acts]);
});

test('a review without the reason that the plan has does not count as one', () => {
  const untold = onFirst({ findings: [{ rule: 'A-15', outcome: 'unclear', because: '' }] });
  const metOnly = onFirst({ findings: [{ rule: 'A-07', outcome: 'met', because: '' }] });

  for (const change of [untold, metOnly]) {
    expect(failed({ [first('employee-alone')]: change })).toEqual([
      'not certain, without review or without its reason',
    ]);
  }
});

test('cases are put to the acts they are of, in whatever order they come', () => {
  const name = first('request-for-several');
  const judged = judgedWith({ [name]: ({ cases }) => void cases.reverse() });

  expect(criteriaOf(judged).filter(({ passed }) => !passed)).toEqual([]);
});

test('links lead to the case of the act they mean', () => {
  const name = messages.find(({ acts }) => acts[0]?.duplicateOf)!.name;
  const json = jsonOf('developing', judgedWith({ [name]: onFirst({ duplicateOf: 'P-1' }) })) as {
    messages: { name: string; acts: { differs: string[] }[] }[];
  };

  expect(json.messages.find((message) => message.name === name)!.acts[0]!.differs).toEqual([
    'duplicate of another case',
  ]);
  expect(json.messages.filter(({ acts }) => acts.some(({ differs }) => differs.length > 0))).toHaveLength(1);
});

test('what the rules leave open is not measured', () => {
  const name = messages.find(({ acts }) => acts[0]?.unmeasured.includes('name'))!.name;
  const wrong = judgedWith({ [name]: onFirst({ givenNames: 'Kdokoli', familyName: 'Jiný' }) });

  expect(fieldRows(wrong, true)).toEqual(fieldRows(judgedWith(), true));
});
