import { describe, expect, test } from 'vitest';
import type { Act, Role } from '../../src/classification/act.ts';
import type { Assessment, Facts } from '../../src/validation/judgement.ts';
import { validate } from '../../src/validation/validate.ts';
import {
  accountUnknown,
  accountYes,
  anAct,
  consent,
  doubt,
  earlierCase,
  electronic,
  facts,
  ico,
  image,
  otherIco,
  provider,
  request,
  takenAt,
  typed,
  value,
  withOrganisation,
  withPerson,
} from './given.ts';

type Message = [name: string, act: Act, facts: Facts, expected: Assessment];

const form = consent('poskytovatel');
const unsigned = consent('poskytovatel', { signing: { kind: 'none' } });
const employee = (changes: Partial<Act> = {}) =>
  withPerson(
    consent('poskytovatel', {
      key: 'employee',
      role: value<Role>('employee', 'pečovatelka'),
      signing: image,
      ...changes,
    }),
    {
      givenNames: value('Eva'),
      familyName: value('Krátká'),
      birthDate: value('1990-05-06'),
    },
  );
const nobody = { givenNames: null, familyName: null, birthDate: null };
const advocate = { boxId: 'tstadvv', name: 'JUDr. Petr Právník, advokát', boxType: 31, ico: otherIco, known: true };
const trader = { boxId: 'tstpf3m', name: 'Mgr. Jana Malá, pečovatelská služba', boxType: 30, ico, known: true };
const naturalPerson = { boxId: 'tstpf3m', name: 'Jana Malá', boxType: 40, ico: null, known: true };
const town = { boxId: 'tstvm24', name: 'Město Kamenec', boxType: 10, ico, known: true };
const holder = accountYes('poskytovatel');

/** The forty kinds of message an organisation sends, as acts and facts; those that are not ours yield no act. */
const messages: Message[] = [
  ['1 the director’s signed form', form, facts(), 'ready'],
  [
    '2 an employee’s scan among four forms',
    employee({ doubts: [doubt('scan')] }),
    facts({ siblings: [form] }),
    'review',
  ],
  ['2 the unsigned form among four', employee({ signing: { kind: 'none' } }), facts({ siblings: [form] }), 'deficient'],
  [
    '3 one scan with three forms',
    withPerson(consent(null, { doubts: [doubt('scan'), doubt('several_people')], signing: image }), nobody),
    facts({ account: accountUnknown }),
    'review',
  ],
  [
    '4 a letter for rodina',
    withPerson(request('rodina'), { birthDate: null, username: value('mala01') }),
    facts({ account: { ...holder, username: 'mala01' } as Facts['account'] }),
    'ready',
  ],
  [
    '5 rodina of a letter for two',
    request('rodina'),
    facts({ account: holder, siblings: [request('senior')] }),
    'ready',
  ],
  [
    '5 senior of a letter for two',
    request('senior'),
    facts({ account: holder, siblings: [request('rodina')] }),
    'ready',
  ],
  ['6 a letter without an account', request('senior'), facts(), 'deficient'],
  ['7 a new employee’s consent', employee(), facts({ siblings: [request('rodina')] }), 'review'],
  ['7 the director’s request', request('rodina'), facts({ account: holder, siblings: [employee()] }), 'ready'],
  ['8 a consent where a request suffices', consent('rodina'), facts({ account: holder }), 'review'],
  [
    '9 poskytovatel with an account for senior',
    request('poskytovatel'),
    facts({ account: accountYes('senior') }),
    'review',
  ],
  ['10 registration applied for', form, facts({ provider: { kind: 'notFound', takenAt } }), 'review'],
  [
    '11 all services ended',
    form,
    facts({ provider: { ...provider, active: false, detail: 'Služby skončily 31. 12. 2025.' } }),
    'review',
  ],
  ['12 the accountant before the director', employee({ signing: electronic('Eva Krátká') }), facts(), 'review'],
  ['13 an empty signature box', unsigned, facts({ account: accountUnknown }), 'deficient'],
  ['14 a typed signature', { ...form, signing: typed }, facts(), 'review'],
  [
    '15 signed by the director for an employee',
    employee({ signing: electronic('Jana Malá') }),
    facts({ siblings: [form] }),
    'review',
  ],
  [
    '16 a photograph',
    withPerson(consent(null, { signing: image, doubts: [doubt('scan')] }), nobody),
    facts({ account: accountUnknown }),
    'review',
  ],
  ['17 a mistyped IČO', withOrganisation(form, { ico: value('99900018') }), facts(), 'review'],
  ['18 another name in the subject', { ...form, doubts: [doubt('conflict')] }, facts(), 'review'],
  ['19 a new director', anAct('statutory_end'), facts(), 'review'],
  ['20 an ended office from the own box', anAct('statutory_end'), facts({ sender: naturalPerson }), 'review'],
  ['21 delegation by letter', anAct('delegation'), facts(), 'review'],
  [
    '22 a power of attorney',
    anAct('delegation', { signing: electronic('Jana Malá') }),
    facts({ siblings: [employee()] }),
    'review',
  ],
  ['23 a withdrawal', anAct('consent_withdrawal'), facts({ sender: naturalPerson }), 'review'],
  ['28 the same bytes again', form, facts({ earlierCases: [earlierCase({ actKey: form.key })] }), 'information'],
  ['29 the corrected form', form, facts({ earlierCases: [earlierCase({ assessment: 'deficient' })] }), 'ready'],
  [
    '30 a scan with our reference',
    withPerson(consent(null, { signing: image, doubts: [doubt('scan')] }), nobody),
    facts({
      ourReference: 'MPSV-2026/123456',
      account: accountUnknown,
      earlierCases: [earlierCase({ status: 'awaiting_sender', referenceNumber: 'MPSV-2026/123456' })],
    }),
    'review',
  ],
  ['31 an advocate’s request', request('rodina'), facts({ account: holder, sender: advocate }), 'review'],
  ['32 a consent signed by the advocate', employee({ signing: typed }), facts({ sender: advocate }), 'review'],
  ['33 a foreigner', withPerson(form, { citizenship: value('Ukrajina') }), facts(), 'review'],
  [
    '34 a form filled in in Slovak',
    withPerson({ ...form, doubts: [doubt('foreign_language')] }, { citizenship: value('SR') }),
    facts(),
    'review',
  ],
  [
    '35 a town with its seal only',
    { ...form, signing: electronic('Město Kamenec') },
    facts({ sender: town }),
    'review',
  ],
  [
    '36 a sole trader’s unsigned form',
    withOrganisation({ ...unsigned, role: null }, { name: value('Jana Malá – pečovatelská služba') }),
    facts({ sender: trader, provider: { ...provider, name: 'Jana Malá' } }),
    'ready',
  ],
  ['37 a request in the subject, no account', request('rodina', { documents: [] }), facts(), 'deficient'],
  [
    '37 a request in the subject, an account',
    request('rodina', { documents: [] }),
    facts({ account: holder }),
    'ready',
  ],
  ['38 a lost password', anAct('other', { doubts: [doubt('credentials_requested')] }), facts(), 'review'],
  [
    '39 a regional office',
    anAct('other', { doubts: [doubt('other_application')] }),
    facts({ sender: { ...town, name: 'Krajský úřad Zlínského kraje' } }),
    'review',
  ],
  [
    '40 an unreadable attachment',
    withPerson(consent(null, { consentSentence: null, doubts: [doubt('unreadable_document')] }), nobody),
    facts({ account: accountUnknown }),
    'review',
  ],
];

describe('each message gets its assessment', () => {
  test.each(messages)('%s', (_name, act, given, expected) => {
    const judgement = validate(act, given);

    expect(judgement.assessment).toBe(expected);
    expect(judgement.findings.length).toBeGreaterThan(2);
    expect(judgement.rulesVersion).toBe('2023-02-17');
  });
});

test('a definite omission goes before what is merely unclear', () => {
  const given = facts({ account: accountUnknown, provider: { kind: 'noSnapshot' } });

  expect(validate(unsigned, given).assessment).toBe('deficient');
  expect(validate({ ...unsigned, doubts: [doubt('unreadable_document')] }, given).assessment).toBe('review');
});

test('ended offices and withdrawals are urgent, nothing else is', () => {
  expect(validate(anAct('statutory_end'), facts()).urgent).toBe(true);
  expect(validate(anAct('consent_withdrawal'), facts()).urgent).toBe(true);
  expect(validate(form, facts()).urgent).toBe(false);
});

test('the letter goes to the seat in the register, never to the one on the form', () => {
  const elsewhere = withOrganisation(form, { seat: value('Dlouhá 7, 543 21 Dolní Lhota') });

  expect(validate(elsewhere, facts()).letterAddress).toEqual(provider.seat);
  expect(validate(elsewhere, facts({ provider: { kind: 'noSnapshot' } })).letterAddress).toBeNull();
});

test('an advocate’s IČO never stands for the organisation', () => {
  const unnamed = withOrganisation(request('rodina'), { ico: null, name: null });

  expect(validate(unnamed, facts({ account: holder, sender: advocate }))).toMatchObject({
    organisationIco: null,
    assessment: 'deficient',
  });
});

test('a birth number typed into a name does not come out in a sentence', () => {
  const act = withPerson(form, { familyName: value('Malá 805201/1236') });

  expect(JSON.stringify(validate(act, facts()).findings.map((finding) => finding.because))).not.toMatch(
    /\d{6}\/?\d{4}/,
  );
});
