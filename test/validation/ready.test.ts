import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act, ActKind, Application, Doubt, Role, Value } from '../../src/classification/act.ts';
import type { Facts } from '../../src/validation/judgement.ts';
import { validate } from '../../src/validation/validate.ts';
import {
  accountNo,
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
  registered,
  request,
  sender,
  takenAt,
  typed,
  unsure,
  value,
  withPerson,
} from './given.ts';

/** Mostly the good value, so that ready acts occur; now and then one of the others. */
function mostly<T>(good: T, ...others: T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 14, arbitrary: fc.constant(good) },
    ...others.map((other) => ({ weight: 1, arbitrary: fc.constant(other) })),
  );
}

const application = fc.constantFrom<Application>('poskytovatel', 'rodina', 'senior');
const birthNumber = (valid: boolean, birthDate: string | null) =>
  value({ number: '8052011236', valid, birthDate, sex: 'female' as const }, '80••••/••••');
const codes: Doubt['code'][] = [
  'conflict',
  'scan',
  'unreadable_document',
  'several_people',
  'old_form',
  'not_on_form',
  'other_application',
  'application_conflict',
  'announced_more',
  'foreign_language',
  'vague',
  'credentials_requested',
  'data_subject_right',
  'account_removal',
  'shared_account',
  'contradicting_acts',
];

const person = fc.record({
  givenNames: mostly<Value<string> | null>(value('Jana'), null, unsure('Jana')),
  familyName: mostly<Value<string> | null>(value('Malá'), null, unsure('Malá')),
  birthDate: mostly<Value<string> | null>(value('1980-02-01'), null, unsure('1980-02-01'), value('2020-01-01')),
  birthNumber: mostly<Act['person']['birthNumber']>(
    null,
    birthNumber(true, '1980-02-01'),
    birthNumber(false, null),
    birthNumber(true, '1981-01-01'),
  ),
  citizenship: mostly<Value<string> | null>(null, value('Česká republika'), value('Ukrajina')),
  username: mostly<Value<string> | null>(null, value('mala01'), unsure('mala01')),
});

const act: fc.Arbitrary<Act> = fc
  .record({
    kind: mostly<ActKind>(
      'consent',
      'access_request',
      'access_request',
      'access_request',
      'access_request',
      'statutory_end',
      'delegation',
      'consent_withdrawal',
      'other',
    ),
    wanted: application,
    applicationSure: mostly<'yes' | 'no' | 'null'>('yes', 'no', 'null'),
    person,
    name: mostly<Value<string> | null>(
      value('Domov U Lípy, p. o.'),
      null,
      value('Spolek Mosty'),
      unsure('Domov U Lípy'),
    ),
    ico: mostly<Value<string> | null>(value(ico), null, value(otherIco), value('99900018'), unsure(ico)),
    seat: mostly<Value<string> | null>(null, value('Lipová 12, 123 45 Horní Lhota'), value('Dlouhá 7, 543 21 Jinde')),
    role: mostly<Value<Role> | null>(
      value<Role>('statutory'),
      null,
      value<Role>('employee'),
      unsure<Role>('statutory'),
    ),
    sentence: mostly<Value<string> | null>(value('Souhlasím'), null, unsure('Souhlasím')),
    signedOn: mostly<Value<string> | null>(
      value('2026-03-01'),
      null,
      value('2026-03-09'),
      value('2016-03-01'),
      unsure('2026-03-01'),
    ),
    signing: mostly<Act['signing']>(
      electronic('Jana Malá'),
      { kind: 'none' },
      image,
      typed,
      electronic('Petr Novák'),
      electronic(null),
      electronic('Jana Malá', { intact: 'false' }),
      electronic('Jana Malá', { intact: 'unknown' }),
      electronic('Jana Malá', { chain: 'unknown' }),
      electronic('Jana Malá', { coversWholeDocument: 'false' }),
      electronic('Jana Malá', { coversWholeDocument: 'unknown' }),
      electronic('Jana Malá', { time: { verdict: 'false' } }),
      electronic('Jana Malá', { signer: { qualifiedFor: null } }),
      electronic('Jana Malá', { signer: { qualifiedFor: 'seal' } }),
      electronic('Jana Malá', { signer: { pseudonym: 'Jana' } }),
      electronic('Jana Malá', { signer: { validTo: '2026-03-02T00:00:00.000Z' } }),
    ),
    doubts: mostly<Doubt[]>([], ...codes.map((code) => [doubt(code)])),
    documents: mostly<string[]>(['1'], []),
  })
  .map((part) => {
    const base =
      part.kind === 'consent'
        ? consent(part.wanted)
        : part.kind === 'access_request'
          ? request(part.wanted)
          : anAct(part.kind);
    const wanted =
      part.applicationSure === 'null' ? null : part.applicationSure === 'no' ? unsure(part.wanted) : value(part.wanted);
    const isConsent = part.kind === 'consent';
    return {
      ...withPerson(base, part.person),
      application: wanted,
      organisation: { name: part.name, ico: part.ico, seat: part.seat },
      role: isConsent ? part.role : null,
      consentSentence: isConsent ? part.sentence : null,
      signedOn: isConsent ? part.signedOn : null,
      signing: part.signing,
      doubts: part.doubts,
      documents: part.documents,
    };
  });

const withMember = (changes: object) => ({
  ...registered.statutory!,
  members: [{ ...registered.statutory!.members[0]!, ...changes }],
});

const circumstances: fc.Arbitrary<Facts> = fc
  .record({
    channel: mostly<Facts['channel']>('data_box', 'paper'),
    personalDelivery: mostly(false, true),
    ico: mostly<string | null>(ico, otherIco, null),
    boxType: mostly<number | null>(20, 10, 22, 30, 31, 40, 77, null),
    senderName: mostly<string | null>(sender.name, 'Jana Malá', 'Kraj Vysočina', 'Spolek Mosty', null),
    known: mostly(true, false),
    provider: mostly<Facts['provider']>(
      provider,
      { kind: 'noSnapshot' },
      { kind: 'stale', takenAt: '2026-01-01T00:00:00Z' },
      { kind: 'notFound', takenAt },
      { ...provider, active: false },
      { ...provider, takenAt: '2026-02-20T00:00:00Z' },
      { ...provider, name: 'Spolek Mosty' },
      { ...provider, seat: null },
      { ...provider, statutory: [] },
      { ...provider, statutory: [{ givenNames: 'Petr', familyName: 'Novák' }] },
    ),
    publicRegister: fc.oneof(
      fc.constant<Facts['publicRegister']>({ kind: 'notAsked' }),
      mostly<Facts['publicRegister']>(
        registered,
        { kind: 'unknown', askedAt: registered.askedAt },
        { kind: 'notFound', askedAt: registered.askedAt },
        { ...registered, endedOn: '2026-01-31' },
        { ...registered, name: 'Spolek Mosty' },
        { ...registered, statutory: null },
        { ...registered, statutory: { ...registered.statutory!, members: [] } },
        { ...registered, statutory: withMember({ familyName: 'NOVÁKOVÁ' }) },
        { ...registered, statutory: withMember({ birthDate: '1999-01-01' }) },
        { ...registered, statutory: withMember({ since: '2026-03-10' }) },
        { ...registered, seat: null },
        { ...registered, seat: { street: 'Nová 5', city: 'Jinde', zip: '54321', text: 'Nová 5, 543 21 Jinde' } },
      ),
    ),
    account: fc.oneof(
      fc.constant<Facts['account']>(accountNo),
      application.map((held): Facts['account'] => accountYes(held)),
      mostly<Facts['account']>(
        { ...accountYes('poskytovatel'), organisationIcos: [otherIco] } as Facts['account'],
        accountUnknown,
        { kind: 'no', takenAt: '2026-01-01T00:00:00Z' },
        { ...accountYes('senior'), username: 'novak' } as Facts['account'],
        accountYes(),
      ),
    ),
    earlier: mostly<Facts['earlierCases']>(
      [],
      [earlierCase()],
      [earlierCase({ actKey: 'key-consent' })],
      [earlierCase({ act: 'consent_withdrawal' })],
      [earlierCase({ status: 'awaiting_sender', assessment: 'deficient' })],
      [earlierCase({ givenNames: 'Petr', familyName: 'Novák', status: 'provisioned' })],
    ),
    ourReference: mostly<string | null>(null, 'MPSV-2026/1'),
    siblings: mostly<Act[]>(
      [],
      [anAct('consent_withdrawal')],
      [anAct('statutory_end')],
      [consent('rodina', { key: 'other' })],
      [withPerson(consent('senior', { key: 'other' }), { birthDate: value('1990-01-01') })],
    ),
  })
  .map(({ ico: senderIco, boxType, senderName, known, earlier, ...rest }) =>
    facts({
      ...rest,
      earlierCases: earlier,
      sender: { boxId: 'tstpaad', name: senderName, boxType, ico: senderIco, known },
    }),
  );

/** What must hold of every ready act, written here again from the rules and not from the code. */
function reasonsAgainst(one: Act, given: Facts): string[] {
  const against: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) against.push(what);
  };
  const { person: who, organisation } = one;
  const wanted = one.application?.value;
  must(one.kind === 'consent' || one.kind === 'access_request', 'a kind that is always for a person');
  must(one.doubts.length === 0, 'a doubt of the reader');
  must(one.application?.sure === true, 'application');
  must(who.givenNames?.sure === true && who.familyName?.sure === true, 'name');
  must(
    who.birthDate?.sure !== false && who.birthNumber?.value.valid !== false && who.username?.sure !== false,
    'an unsure or invalid identifier',
  );
  must(who.birthDate !== null || who.birthNumber !== null || who.username !== null, 'no identifier');
  must(
    !who.birthDate || !who.birthNumber || who.birthDate.value === who.birthNumber.value.birthDate,
    'birth data disagree',
  );
  must(given.channel === 'data_box' && !given.personalDelivery, 'channel');
  must(
    given.sender.known && given.sender.boxType !== null && [10, 20, 22, 30].includes(given.sender.boxType),
    'sender',
  );
  must(
    given.sender.ico === (organisation.ico?.value ?? given.sender.ico) && given.sender.ico !== null,
    'another organisation sent it',
  );
  must(
    organisation.name?.value !== 'Spolek Mosty' || given.sender.name === 'Spolek Mosty',
    'names of the organisation',
  );
  must(organisation.name?.sure !== false && organisation.ico?.sure !== false, 'unsure organisation');
  must(given.account.kind !== 'unknown' && given.account.takenAt === takenAt, 'account not explicit and current');
  must(given.ourReference === null, 'unknown reference');
  must(
    given.earlierCases.every(
      (earlier) =>
        earlier.familyName === 'Novák' ||
        (who.birthDate !== null && who.birthDate.value !== earlier.birthDate) ||
        earlier.status === 'awaiting_sender' ||
        (one.kind === 'access_request' && earlier.act === 'consent'),
    ),
    'an earlier case stands in the way',
  );
  must(
    given.siblings.every(
      (sibling) =>
        sibling.kind === 'consent' && sibling.person.birthDate?.value === (who.birthDate?.value ?? '1980-02-01'),
    ),
    'a sibling contradicts',
  );

  const { publicRegister } = given;
  must(
    publicRegister.kind === 'notAsked' ||
      (publicRegister.kind === 'found' &&
        publicRegister.endedOn === null &&
        publicRegister.name !== (organisation.name?.value === 'Spolek Mosty' ? registered.name : 'Spolek Mosty')),
    'the public register does not answer, knows no such organisation, or another one',
  );

  if (one.kind === 'consent') {
    must(given.account.kind === 'no' && who.username === null, 'a consent with an account');
    must(who.birthDate !== null || who.birthNumber !== null, 'no birth data');
    must(who.birthDate?.value !== '2020-01-01', 'a child');
    must(who.citizenship?.value !== 'Ukrajina', 'a foreigner');
    must(organisation.name !== null || organisation.ico !== null, 'no organisation');
    must(one.consentSentence?.sure === true, 'no consent sentence');
    must(one.documents.length > 0, 'no document');
    must(
      one.signedOn?.value !== '2026-03-09' && one.signedOn?.value !== '2016-03-01' && one.signedOn?.sure !== false,
      'date',
    );
    const { signing } = one;
    const ownBox = given.sender.boxType === 30 && given.sender.name === 'Jana Malá';
    if (signing.kind === 'electronic') {
      const { intact, chain, coversWholeDocument, time, signer } = signing.documentSignature;
      must(
        [intact, chain, coversWholeDocument].every(({ verdict }) => verdict === 'true') && time.verdict !== 'false',
        'signature',
      );
      must(signer?.name === 'Jana Malá' && signer.pseudonym === null, 'whose signature');
      must(signer?.qualifiedFor === 'signature' && signer.validTo > given.receivedAt, 'recognised signature');
    } else must(signing.kind === 'none' && ownBox, 'not signed');
    const inRpss = given.provider.kind === 'found' && given.provider.takenAt === takenAt ? given.provider : null;
    const inAres = given.publicRegister.kind === 'found' ? given.publicRegister : null;
    must((inRpss?.seat ?? inAres?.seat ?? null) !== null, 'no address');
    must(!inAres?.seat || !inRpss?.seat || inAres.seat.zip === inRpss.seat.zip, 'two addresses');
    must(wanted !== 'poskytovatel' || (given.provider.kind === 'found' && given.provider.active), 'not registered');
    const listed = inRpss?.statutory.length
      ? inRpss.statutory.some((member) => member.familyName === 'Malá')
      : inAres !== null;
    const inOffice =
      given.publicRegister.kind === 'notAsked' ||
      inAres?.statutory?.members.some(
        (member) =>
          member.familyName === 'MALÁ' &&
          member.since === '2019-01-01' &&
          member.birthDate === (who.birthDate?.value ?? who.birthNumber?.value.birthDate),
      );
    must(
      ownBox || (one.role?.sure === true && one.role.value === 'statutory' && listed && inOffice === true),
      'statutory representative not known',
    );
    must(organisation.seat?.value !== 'Dlouhá 7, 543 21 Jinde', 'another seat');
    must(given.siblings.length === 0, 'two consents whose order does not show');
  } else {
    must(given.account.kind === 'yes', 'a request without an account');
    if (given.account.kind === 'yes') {
      must(given.account.organisationIcos.join() === given.sender.ico, 'account elsewhere');
      must(
        given.account.username === null || given.account.username === who.username?.value || who.username === null,
        'user name',
      );
      must(
        given.account.applications.length > 0 && !given.account.applications.some((held) => held === wanted),
        'nothing to enable',
      );
    }
    must(wanted === 'rodina' || wanted === 'senior', 'no request is needed');
    must(given.sender.boxType !== 10, 'an authority’s letter');
  }
  return against;
}

test('ready means that every precondition holds, whatever comes in', () => {
  const tally = { ready: 0, review: 0, deficient: 0, information: 0 };
  fc.assert(
    fc.property(act, circumstances, (one, given) => {
      const judgement = validate(one, given);
      tally[judgement.assessment] += 1;
      if (judgement.assessment === 'ready') {
        expect(reasonsAgainst(one, given)).toEqual([]);
        expect(judgement.findings.every((finding) => finding.outcome === 'met')).toBe(true);
        expect(judgement.proposal).toBe(one.kind === 'consent' ? 'create_account' : 'enable_application');
      }
    }),
    { numRuns: 6000, seed: 20230217 },
  );
  expect(Math.min(...Object.values(tally))).toBeGreaterThan(5);
});

test('the assessment follows from the findings in the stated order', () => {
  fc.assert(
    fc.property(act, circumstances, (one, given) => {
      const { assessment, findings, duplicateOf, proposal } = validate(one, given);
      expect(findings.length).toBeGreaterThan(0);
      for (const finding of findings) {
        expect(finding.because).toMatch(/^\p{Lu}.{10,}[.“…]$/u);
        expect(finding.because).not.toMatch(/\d{6}\s?\/?\d{4}/);
      }
      const lacks = findings.some((finding) => finding.senderCanSupply);
      expect(findings.every((finding) => !finding.senderCanSupply || finding.outcome === 'not_met')).toBe(true);
      if (duplicateOf !== null)
        expect({ assessment, proposal }).toEqual({ assessment: 'information', proposal: 'none' });
      else if (assessment !== 'information') expect(assessment === 'deficient').toBe(lacks);
    }),
    { numRuns: 3000, seed: 1 },
  );
});
