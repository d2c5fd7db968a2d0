import { describe, expect, test } from 'vitest';
import type { ActKind, Application } from '../../src/classification/act.ts';
import { assessmentOf, assessmentOrder } from '../../src/validation/assessment-order.ts';
import { type AccountColumn, decisionFor, decisionTable } from '../../src/validation/decision-table.ts';
import type { Assessment, Facts, Finding, Proposal } from '../../src/validation/judgement.ts';
import { validate } from '../../src/validation/validate.ts';
import { accountNo, accountUnknown, accountYes, anAct, consent, facts, request, value } from './given.ts';

const wanted: (Application | null)[] = ['poskytovatel', 'rodina', 'senior', null];
const columns: AccountColumn[] = ['no', 'unknown', 'wanted', 'poskytovatel', 'rodina', 'senior'];
const kinds: ActKind[] = ['consent', 'access_request', 'statutory_end', 'delegation', 'consent_withdrawal', 'other'];

test('every possible case falls into exactly one row', () => {
  for (const application of wanted) {
    for (const column of columns.filter((one) => one !== application)) {
      for (const kind of kinds) {
        const rows = decisionTable.filter(
          (row) => row.wanted.includes(application) && row.account.includes(column) && row.arrived.includes(kind),
        );
        expect({ application, column, kind, rows: rows.length }).toEqual({ application, column, kind, rows: 1 });
        expect(decisionFor(application, column, kind)).toBe(rows[0]);
      }
    }
  }
});

test('only an explicit account state and a named application can lead to ready', () => {
  const ready = decisionTable.filter((row) => row.bound === 'ready');
  expect(ready.map((row) => row.rule).sort()).toEqual(['R-04', 'R-05', 'R-06', 'R-07', 'R-08', 'R-09']);
  for (const row of ready) {
    expect(row.wanted).not.toContain(null);
    expect(row.account).not.toContain('unknown');
    expect(row.proposal).not.toBe('none');
  }
});

type Line = [string, Application | null, Facts['account'], ActKind, Assessment, Proposal, string];
const yes = accountYes;
const lines: Line[] = [
  ['poskytovatel, no account, consent', 'poskytovatel', accountNo, 'consent', 'ready', 'create_account', 'R-04'],
  ['poskytovatel, no account, request', 'poskytovatel', accountNo, 'access_request', 'deficient', 'none', 'R-04'],
  [
    'poskytovatel, account rodina, request',
    'poskytovatel',
    yes('rodina'),
    'access_request',
    'review',
    'enable_application',
    'R-03',
  ],
  [
    'poskytovatel, account senior, consent',
    'poskytovatel',
    yes('senior'),
    'consent',
    'review',
    'enable_application',
    'R-03',
  ],
  ['poskytovatel, has it, consent', 'poskytovatel', yes('poskytovatel'), 'consent', 'review', 'none', 'A-05'],
  [
    'poskytovatel, has it, request',
    'poskytovatel',
    yes('poskytovatel', 'rodina'),
    'access_request',
    'review',
    'none',
    'A-05',
  ],
  ['rodina, no account, consent', 'rodina', accountNo, 'consent', 'ready', 'create_account', 'R-07'],
  ['rodina, no account, request', 'rodina', accountNo, 'access_request', 'deficient', 'none', 'R-07'],
  [
    'rodina, account poskytovatel, request',
    'rodina',
    yes('poskytovatel'),
    'access_request',
    'ready',
    'enable_application',
    'R-05',
  ],
  ['rodina, account senior, request', 'rodina', yes('senior'), 'access_request', 'ready', 'enable_application', 'R-06'],
  [
    'rodina, account poskytovatel, consent',
    'rodina',
    yes('poskytovatel'),
    'consent',
    'review',
    'enable_application',
    'A-05',
  ],
  ['rodina, has it, request', 'rodina', yes('rodina', 'senior'), 'access_request', 'review', 'none', 'A-05'],
  ['senior, no account, consent', 'senior', accountNo, 'consent', 'ready', 'create_account', 'R-09'],
  ['senior, no account, request', 'senior', accountNo, 'access_request', 'deficient', 'none', 'R-09'],
  ['senior, account rodina, request', 'senior', yes('rodina'), 'access_request', 'ready', 'enable_application', 'R-08'],
  [
    'senior, account poskytovatel, request',
    'senior',
    yes('poskytovatel'),
    'access_request',
    'ready',
    'enable_application',
    'R-08',
  ],
  ['senior, account rodina, consent', 'senior', yes('rodina'), 'consent', 'review', 'enable_application', 'A-05'],
  ['not stated, no account, consent', null, accountNo, 'consent', 'review', 'create_account', 'A-03'],
  ['not stated, no account, request', null, accountNo, 'access_request', 'review', 'none', 'A-03'],
  ['not stated, account, request', null, yes('rodina'), 'access_request', 'review', 'enable_application', 'A-03'],
  ['poskytovatel, unknown, consent', 'poskytovatel', accountUnknown, 'consent', 'review', 'create_account', 'A-02'],
  ['rodina, unknown, request', 'rodina', accountUnknown, 'access_request', 'review', 'enable_application', 'A-02'],
];

describe('the page row by row', () => {
  test.each(lines)('%s', (_name, application, account, kind, assessment, proposal, rule) => {
    const act = kind === 'consent' ? consent(application) : request(application);
    const judgement = validate(act, facts({ account }));

    expect(judgement).toMatchObject({ assessment, proposal });
    expect(judgement.findings.map((finding) => finding.rule)).toContain(rule);
  });
});

test('who only asks about poskytovatel and has another account is told that nothing has to be sent', () => {
  const question = anAct('other', { application: value('poskytovatel') });
  const judged = validate(question, facts({ account: yes('senior') }));

  expect(judged).toMatchObject({ assessment: 'review', proposal: 'none' });
  expect(judged.findings.find((finding) => finding.rule === 'R-03')?.because).toContain('nemusí nic posílat');
  expect(judged.findings.map((finding) => finding.rule)).toContain('R-02');
});

describe('assessments go in the order of the contract', () => {
  const met: Finding = { rule: 'R-01', outcome: 'met', because: 'Ano.', evidence: [], senderCanSupply: false };
  const unclear: Finding = { ...met, outcome: 'unclear' };
  const missing: Finding = { ...met, outcome: 'not_met', senderCanSupply: true };
  const notMet: Finding = { ...met, outcome: 'not_met' };

  test.each<[Assessment, Finding[], boolean, boolean]>([
    ['information', [missing, unclear], true, true],
    ['deficient', [missing, unclear], false, true],
    ['review', [met, unclear], false, true],
    ['review', [met, notMet], false, true],
    ['review', [met], false, false],
    ['ready', [met], false, true],
  ])('%s', (assessment, findings, hasNothingToDo, mayBeReady) => {
    expect(assessmentOf({ findings, hasNothingToDo, mayBeReady })).toBe(assessment);
  });

  test('as a table', () => {
    expect(assessmentOrder.map((row) => row.assessment)).toEqual(['information', 'deficient', 'review', 'ready']);
  });
});
