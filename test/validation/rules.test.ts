import { describe, expect, test } from 'vitest';
import type { Act, Role } from '../../src/classification/act.ts';
import type { Facts, Finding } from '../../src/validation/judgement.ts';
import { accountIsUnderThisOrganisation, accountStateIsKnown } from '../../src/validation/rules/account.ts';
import { accountIsAskedForOnce, applicationIsNamed } from '../../src/validation/rules/application.ts';
import { actReachedTheMinistry } from '../../src/validation/rules/channel.ts';
import {
  consentIsDeclared,
  consentIsOnTheForm,
  consentIsRecent,
  consentIsSigned,
} from '../../src/validation/rules/consent.ts';
import type { Rule } from '../../src/validation/rules/finding.ts';
import { actIsNotARepetition, consentWasNotWithdrawn, officeHasNotEnded } from '../../src/validation/rules/history.ts';
import {
  organisationIsNamed,
  organisationIsNotARegion,
  senderIsTheOrganisation,
} from '../../src/validation/rules/organisation.ts';
import {
  personIsIdentified,
  personIsNamed,
  personIsNotConfused,
  requestIdentifiesThePerson,
} from '../../src/validation/rules/person.ts';
import {
  letterAddressIsFromARegister,
  organisationNeedsNoRegistration,
  providerIsRegistered,
} from '../../src/validation/rules/provider.ts';
import { requestComesFromItsAuthor, requestIsFreeText } from '../../src/validation/rules/request.ts';
import {
  endOfOfficeIsComparedWithTheRegister,
  personWorksForTheOrganisation,
  roleIsStated,
  statutoryRepresentativeIsKnown,
  successorSendsAConsent,
} from '../../src/validation/rules/role.ts';
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
  image,
  otherIco,
  provider,
  request,
  seen,
  sender,
  typed,
  unsure,
  value,
  withOrganisation,
  withPerson,
} from './given.ts';

type Expected = Finding['outcome'] | 'missing' | 'silent';
type Case = [name: string, act: Act, facts: Facts, expected: Expected];

function table(rule: Rule, id: string, cases: Case[]) {
  describe(`${id} ${rule.name}`, () => {
    test.each(cases)('%s', (_name, act, given, expected) => {
      const finding = rule(act, given);
      if (expected === 'silent') {
        expect(finding).toBeNull();
        return;
      }
      expect(finding?.rule).toMatch(/^[RA]-\d\d$/);
      expect({ outcome: finding?.outcome, senderCanSupply: finding?.senderCanSupply }).toEqual({
        outcome: expected === 'missing' ? 'not_met' : expected,
        senderCanSupply: expected === 'missing',
      });
      expect(finding?.because).toMatch(/^\p{Lu}.*[.“]$/u);
    });
  });
}

const form = consent('poskytovatel');
const letter = request('rodina');
const holder = facts({ account: accountYes('poskytovatel') });
const dvorak = { by: 'dvorak', on: '2026-03-04' };
const own = {
  boxId: 'tstvm24',
  name: 'Mgr. Jana Malá, pečovatelská služba',
  boxType: 30,
  ico: '99900017',
  known: true,
};
const employee = consent('poskytovatel', {
  role: value<Role>('employee', 'sociální pracovnice'),
  person: { ...form.person, givenNames: value('Eva'), familyName: value('Krátká') },
  signing: electronic('Eva Krátká'),
});
const birthNumber = (changes = {}) =>
  value(
    { number: '8052011236', valid: true, birthDate: '1980-02-01', sex: 'female' as const, ...changes },
    '80••••/••••',
  );

table(personIsNamed, 'R-01', [
  ['a full name is met', form, facts(), 'met'],
  ['a missing surname is called for', withPerson(form, { familyName: null }), facts(), 'missing'],
  [
    'a missing name in a scan is unclear',
    withPerson({ ...form, doubts: [doubt('scan')] }, { familyName: null }),
    facts(),
    'unclear',
  ],
  ['an unsure name is unclear', withPerson(form, { givenNames: unsure('Jana') }), facts(), 'unclear'],
  [
    'a notice without a name is never called back',
    withPerson(anAct('statutory_end'), { familyName: null }),
    facts(),
    'not_met',
  ],
]);
table(personIsNotConfused, 'R-01', [
  ['one person alone', form, facts(), 'silent'],
  [
    'the same name with another birth date in the message is unclear',
    form,
    facts({ siblings: [withPerson(consent('rodina', { key: 'b' }), { birthDate: value('1990-01-01') })] }),
    'unclear',
  ],
]);
table(personIsIdentified, 'R-11', [
  ['a birth date is met', form, facts(), 'met'],
  ['a valid birth number is met', withPerson(form, { birthDate: null, birthNumber: birthNumber() }), facts(), 'met'],
  ['neither is called for', withPerson(form, { birthDate: null }), facts(), 'missing'],
  [
    'neither, when the person has an account, is not called for',
    withPerson(form, { birthDate: null }),
    holder,
    'not_met',
  ],
  [
    'a failed check digit is unclear',
    withPerson(form, { birthNumber: birthNumber({ valid: false }) }),
    facts(),
    'unclear',
  ],
  [
    'a birth number of another day is unclear',
    withPerson(form, { birthNumber: birthNumber({ birthDate: '1980-02-02' }) }),
    facts(),
    'unclear',
  ],
  [
    'a birth number of the other sex is unclear',
    withPerson(form, { birthNumber: birthNumber({ sex: 'male' }) }),
    facts(),
    'unclear',
  ],
  [
    'a woman’s birth number under a man’s name is unclear',
    withPerson(form, { givenNames: value('Petr'), familyName: value('Hora'), birthNumber: birthNumber() }),
    facts(),
    'unclear',
  ],
  [
    'a name of both sexes tells nothing against it',
    withPerson(form, {
      givenNames: value('Nikola'),
      familyName: value('Hora'),
      birthNumber: birthNumber({ sex: 'male' }),
    }),
    facts(),
    'met',
  ],
  ['an unsure birth date is unclear', withPerson(form, { birthDate: unsure('1980-02-01') }), facts(), 'unclear'],
  ['a child is unclear', withPerson(form, { birthDate: value('2015-02-01') }), facts(), 'unclear'],
  [
    'a foreigner without a birth number is unclear',
    withPerson(form, { citizenship: value('Ukrajina') }),
    facts(),
    'unclear',
  ],
  [
    'a Slovak birth number is unclear',
    withPerson(form, { citizenship: value('SR'), birthNumber: birthNumber() }),
    facts(),
    'unclear',
  ],
  ['Czech citizenship is met', withPerson(form, { citizenship: value('ČR') }), facts(), 'met'],
]);
table(requestIdentifiesThePerson, 'A-12', [
  ['a user name is met', withPerson(letter, { birthDate: null, username: value('mala01') }), holder, 'met'],
  ['a birth date is met', letter, holder, 'met'],
  ['an e-mail is met', withPerson(letter, { birthDate: null, email: value('jana@example.cz') }), holder, 'met'],
  ['the name alone is called back', withPerson(letter, { birthDate: null }), holder, 'missing'],
  [
    'the name alone beside an unreadable paper is unclear',
    withPerson({ ...letter, doubts: [doubt('unreadable_document')] }, { birthDate: null }),
    holder,
    'unclear',
  ],
  ['an unsure user name is unclear', withPerson(letter, { username: unsure('mala01') }), holder, 'unclear'],
]);
table(applicationIsNamed, 'A-03', [
  ['named', form, facts(), 'met'],
  ['not stated is not met and not called for', consent(null), facts(), 'not_met'],
  ['unsure', { ...form, application: unsure<'rodina'>('rodina') }, facts(), 'unclear'],
  ['contested', { ...form, doubts: [doubt('application_conflict')] }, facts(), 'unclear'],
]);
const inLine = (application: 'rodina' | 'senior', key: string) =>
  consent(application, { key, application: value(application, 'Žádám o aplikaci rodina a senior') });
table(accountIsAskedForOnce, 'A-04', [
  ['one consent', form, facts(), 'met'],
  ['two, this one named first', inLine('rodina', 'a'), facts({ siblings: [inLine('senior', 'b')] }), 'met'],
  ['two, this one named second', inLine('senior', 'b'), facts({ siblings: [inLine('rodina', 'a')] }), 'unclear'],
  [
    'two whose order does not show',
    consent('senior', { key: 'b' }),
    facts({ siblings: [consent('rodina', { key: 'a', application: value('rodina', 'jiný řádek') })] }),
    'unclear',
  ],
  [
    'two for two organisations',
    form,
    facts({ siblings: [withOrganisation(consent('rodina', { key: 'b' }), { ico: value(otherIco) })] }),
    'unclear',
  ],
  ['not asked of the holder of an account', form, holder, 'silent'],
]);
table(organisationIsNamed, 'R-21', [
  ['an IČO', form, facts(), 'met'],
  ['a name that is the sender’s', withOrganisation(form, { ico: null }), facts(), 'met'],
  [
    'a name that is not the sender’s',
    withOrganisation(form, { ico: null, name: value('Spolek Mosty') }),
    facts(),
    'unclear',
  ],
  ['nothing in a consent is called for', withOrganisation(form, { ico: null, name: null }), facts(), 'missing'],
  ['nothing in a request is taken from the box', withOrganisation(letter, { ico: null, name: null }), holder, 'met'],
  [
    'nothing in a request from an advocate is called for',
    withOrganisation(letter, { ico: null, name: null }),
    facts({ sender: { ...sender, boxType: 31, ico: otherIco, name: 'JUDr. Petr Právník' } }),
    'missing',
  ],
  [
    'a mistyped IČO beside a good box is unclear',
    withOrganisation(form, { ico: value('99900018') }),
    facts(),
    'unclear',
  ],
  [
    'a mistyped IČO that nothing else tells is called for',
    withOrganisation(form, { ico: value('99900018') }),
    facts({ sender: { ...sender, ico: null }, provider: { kind: 'notFound', takenAt: provider.takenAt } }),
    'missing',
  ],
  [
    'a mistyped IČO while the register is absent is unclear',
    withOrganisation(form, { ico: value('99900018') }),
    facts({ sender: { ...sender, ico: null }, provider: { kind: 'noSnapshot' } }),
    'unclear',
  ],
  ['an unsure IČO is unclear', withOrganisation(form, { ico: unsure('99900017') }), facts(), 'unclear'],
]);
table(senderIsTheOrganisation, 'A-09', [
  ['the same IČO', form, facts(), 'met'],
  ['another organisation', form, facts({ sender: { ...sender, ico: otherIco } }), 'not_met'],
  ['a natural person’s box', form, facts({ sender: { ...sender, boxType: 40, ico: null } }), 'unclear'],
  ['a box of an unknown type', form, facts({ sender: { ...sender, boxType: 77 } }), 'unclear'],
  ['a box that ISDS did not tell about', form, facts({ sender: { ...sender, known: false } }), 'unclear'],
  ['the same IČO under another name', form, facts({ sender: { ...sender, name: 'Spolek Mosty, z. s.' } }), 'unclear'],
  ['an advocate’s own box', form, facts({ sender: { ...sender, boxType: 31, name: 'Jana Malá' } }), 'unclear'],
  ['paper has no box', form, facts({ channel: 'paper' }), 'unclear'],
]);
table(organisationIsNotARegion, 'A-18', [
  ['a company', form, facts(), 'silent'],
  ['a municipality', form, facts({ sender: { ...sender, boxType: 10, name: 'Město Kamenec' } }), 'met'],
  [
    'a regional office',
    form,
    facts({ sender: { ...sender, boxType: 10, name: 'Krajský úřad Kraje Vysočina' } }),
    'unclear',
  ],
  ['the capital by its IČO', form, facts({ sender: { ...sender, boxType: 10, ico: '00064581' } }), 'unclear'],
  ['a home founded by a region', form, facts({ sender: { ...sender, name: 'Domov Vysočina kraje, p. o.' } }), 'silent'],
]);
table(providerIsRegistered, 'R-02', [
  ['active', form, facts(), 'met'],
  ['not found', form, facts({ provider: { kind: 'notFound', takenAt: provider.takenAt } }), 'not_met'],
  [
    'all services ended',
    form,
    facts({ provider: { ...provider, active: false, detail: 'Poslední služba skončila 31. 12. 2025.' } }),
    'not_met',
  ],
  ['no snapshot', form, facts({ provider: { kind: 'noSnapshot' } }), 'unclear'],
  ['a stale snapshot', form, facts({ provider: { kind: 'stale', takenAt: '2026-02-20T00:00:00Z' } }), 'unclear'],
  [
    'an entry from more than 48 hours before',
    form,
    facts({ provider: { ...provider, takenAt: '2026-03-01T07:59:00Z' } }),
    'unclear',
  ],
  ['an entry from 48 hours before', form, facts({ provider: { ...provider, takenAt: '2026-03-01T08:00:00Z' } }), 'met'],
  ['an entry of another name', form, facts({ provider: { ...provider, name: 'Spolek Mosty' } }), 'unclear'],
  [
    'never asked for rodina',
    consent('rodina'),
    facts({ provider: { kind: 'notFound', takenAt: provider.takenAt } }),
    'silent',
  ],
]);
table(organisationNeedsNoRegistration, 'A-11', [
  ['rodina', consent('rodina'), facts(), 'met'],
  ['poskytovatel', form, facts(), 'silent'],
]);
table(letterAddressIsFromARegister, 'R-24', [
  ['the seat of the register', form, facts(), 'met'],
  [
    'the same seat on the form',
    withOrganisation(form, { seat: value('Horní Lhota, Lipová 12, PSČ 123 45') }),
    facts(),
    'met',
  ],
  [
    'another seat on the form',
    withOrganisation(form, { seat: value('Dlouhá 7, 123 45 Horní Lhota') }),
    facts(),
    'unclear',
  ],
  [
    'another postal code on the form',
    withOrganisation(form, { seat: value('Lipová 12/3, 543 21 Dolní Lhota') }),
    facts(),
    'unclear',
  ],
  [
    'the same seat in care of somebody',
    withOrganisation(form, { seat: value('c/o Eva Krátká, Lipová 12/3, 123 45 Horní Lhota') }),
    facts(),
    'unclear',
  ],
  ['no seat', form, facts({ provider: { ...provider, seat: null } }), 'unclear'],
  ['no letter for an existing account', letter, holder, 'silent'],
]);
table(consentIsDeclared, 'R-12', [
  ['a sentence', form, facts(), 'met'],
  ['no sentence', { ...form, consentSentence: null }, facts(), 'missing'],
  ['no sentence in a scan', { ...form, consentSentence: null, doubts: [doubt('scan')] }, facts(), 'unclear'],
  ['an unsure sentence', { ...form, consentSentence: unsure('Souhlasím') }, facts(), 'unclear'],
]);
table(consentIsOnTheForm, 'R-15', [
  ['on the form', form, facts(), 'met'],
  ['only in the envelope', { ...form, documents: [] }, facts(), 'unclear'],
  ['in a document that nobody could read', { ...form, form: null }, facts(), 'unclear'],
  ['an old form speaks for itself', { ...form, doubts: [doubt('old_form')] }, facts(), 'silent'],
]);
table(consentIsSigned, 'A-08', [
  ['an electronic signature of the person', form, facts(), 'met'],
  [
    'an electronic signature of the director under an employee’s form',
    { ...employee, signing: electronic('Jana Malá') },
    facts(),
    'unclear',
  ],
  ['a name that differs in diacritics', { ...form, signing: electronic('Jana Mala') }, facts(), 'unclear'],
  ['a certificate without a name', { ...form, signing: electronic(null) }, facts(), 'unclear'],
  ['an altered document', { ...form, signing: electronic('Jana Malá', { intact: 'false' }) }, facts(), 'unclear'],
  [
    'pages added after signing',
    { ...form, signing: electronic('Jana Malá', { coversWholeDocument: 'false' }) },
    facts(),
    'unclear',
  ],
  ['an unknown issuer', { ...form, signing: electronic('Jana Malá', { chain: 'unknown' }) }, facts(), 'unclear'],
  [
    'a signed cover letter beside the form',
    {
      ...form,
      documents: ['1', '2'],
      signing: { ...electronic('Jana Malá'), evidence: seen('Jana Malá', { document: '2' }) } as Act['signing'],
    },
    facts(),
    'unclear',
  ],
  ['a typed name', { ...form, signing: typed }, facts(), 'unclear'],
  ['a picture', { ...form, signing: image }, facts(), 'unclear'],
  ['nothing, from the employer', { ...form, signing: { kind: 'none' } }, facts(), 'missing'],
  ['nothing, from the employer, person with an account', { ...form, signing: { kind: 'none' } }, holder, 'not_met'],
  [
    'nothing, with the register absent',
    { ...form, signing: { kind: 'none' } },
    facts({ provider: { kind: 'noSnapshot' }, account: accountUnknown }),
    'missing',
  ],
  ['nothing, from the person’s own trade box', { ...form, signing: { kind: 'none' } }, facts({ sender: own }), 'met'],
  [
    'nothing, from a namesake’s trade box in diacritics',
    { ...form, signing: { kind: 'none' } },
    facts({ sender: { ...own, name: 'Jana Mala' } }),
    'unclear',
  ],
  [
    'nothing, from an unknown box',
    { ...form, signing: { kind: 'none' } },
    facts({ sender: { ...sender, known: false } }),
    'unclear',
  ],
  // Who enters a paper has it in hand: a signature that is not there is missing.
  ['nothing, on paper', { ...form, signing: { kind: 'none' } }, facts({ channel: 'paper' }), 'missing'],
  [
    'nothing, on paper, with an account',
    { ...form, signing: { kind: 'none' } },
    facts({ channel: 'paper', account: accountYes('rodina') }),
    'not_met',
  ],
  ['ink that a person saw on a scan', { ...form, signing: image }, facts({ signatureSeen: dvorak }), 'met'],
  [
    'ink that a person saw on paper',
    { ...form, signing: image },
    facts({ signatureSeen: dvorak, channel: 'paper' }),
    'met',
  ],
  [
    'an altered electronic signature, whatever a person saw',
    { ...form, signing: electronic('Jana Malá', { intact: 'false' }) },
    facts({ signatureSeen: dvorak }),
    'unclear',
  ],
  [
    'nothing, beside a lone scan that may be the signed copy',
    { ...form, signing: { kind: 'none' } },
    facts({
      siblings: [
        withPerson(consent(null, { key: 'b', doubts: [doubt('scan')] }), { givenNames: null, familyName: null }),
      ],
    }),
    'unclear',
  ],
  [
    'nothing, beside a signed copy',
    { ...form, signing: { kind: 'none' } },
    facts({ siblings: [consent('poskytovatel', { key: 'b' })] }),
    'unclear',
  ],
]);
table(consentIsRecent, 'R-21', [
  ['dated two days before', form, facts(), 'met'],
  ['dated after the receipt', { ...form, signedOn: value('2026-03-04') }, facts(), 'not_met'],
  ['dated ten years ago', { ...form, signedOn: value('2016-03-01') }, facts(), 'unclear'],
  ['not dated', { ...form, signedOn: null, signing: image }, facts(), 'unclear'],
  ['dated by its electronic signature', { ...form, signedOn: null }, facts(), 'met'],
  [
    'not dated, sent from the own box',
    { ...form, signedOn: null, signing: { kind: 'none' } },
    facts({ sender: own }),
    'met',
  ],
  ['an unsure date', { ...form, signedOn: unsure('2026-03-01') }, facts(), 'unclear'],
]);
const ambiguous = { ...unsure<Role>('statutory'), evidence: seen('Funkce: ředitelka zařízení') };
const untold = { ...value<Role>('employee', 'Funkce: prezidentka spolku'), told: false };
const another = { ...provider, statutory: [{ givenNames: 'Petr', familyName: 'Novák' }] };
table(roleIsStated, 'R-17', [
  ['statutory', form, facts(), 'met'],
  ['employee', employee, facts(), 'met'],
  ['not stated', { ...form, role: null }, facts(), 'unclear'],
  ['unsure', { ...form, role: unsure<Role>('employee') }, facts(), 'unclear'],
  ['a sole trader', { ...form, role: null }, facts({ sender: own }), 'met'],
  ['an ambiguous office of whom the register names', { ...form, role: ambiguous }, facts(), 'met'],
  ['an ambiguous office of whom it does not', { ...form, role: ambiguous }, facts({ provider: another }), 'unclear'],
  ['an unknown name of an office, of whom the register names', { ...form, role: untold }, facts(), 'met'],
  ['the same of somebody else: an employee', { ...form, role: untold }, facts({ provider: another }), 'met'],
]);
table(personWorksForTheOrganisation, 'R-20', [
  ['an employee', employee, facts(), 'met'],
  ['a volunteer', { ...employee, role: value<Role>('employee', 'dobrovolnice') }, facts(), 'unclear'],
  [
    'an unfamiliar function',
    { ...employee, role: { ...untold, unfamiliar: untold.evidence } },
    facts({ provider: another }),
    'unclear',
  ],
  [
    'a trader by any name',
    { ...form, role: { ...untold, unfamiliar: untold.evidence } },
    facts({ sender: own, provider: another }),
    'met',
  ],
  ['a head of nurses', { ...employee, role: value<Role>('employee', 'vedoucí sesterské péče') }, facts(), 'met'],
  [
    'an administrator in insolvency',
    { ...employee, role: value<Role>('employee', 'insolvenční správce') },
    facts(),
    'unclear',
  ],
  ['of another firm', { ...employee, role: value<Role>('employee', 'IT technik firmy Netis') }, facts(), 'unclear'],
  ['a director', form, facts(), 'silent'],
  ['an unknown name of an office, of whom the register names', { ...form, role: untold }, facts(), 'silent'],
]);
test('the role of a case is the one that was concluded', () => {
  expect(validate({ ...form, role: untold }, facts()).role).toBe('statutory');
  expect(validate({ ...form, role: untold }, facts({ provider: another })).role).toBe('employee');
  expect(validate({ ...form, role: null }, facts()).role).toBe('unknown');
});
table(statutoryRepresentativeIsKnown, 'A-06, A-07', [
  ['the register agrees', form, facts(), 'met'],
  [
    'the register names somebody else',
    form,
    facts({ provider: { ...provider, statutory: [{ givenNames: 'Petr', familyName: 'Novák' }] } }),
    'unclear',
  ],
  ['the register names nobody', form, facts({ provider: { ...provider, statutory: [] } }), 'unclear'],
  ['an unknown name of an office', { ...form, role: untold }, facts(), 'met'],
  [
    'a role that is not certain, of whom the register does not name',
    { ...form, role: ambiguous },
    facts({ provider: another }),
    'unclear',
  ],
  [
    'work that is not certain, before the director',
    { ...employee, role: unsure<Role>('employee') },
    facts(),
    'unclear',
  ],
  ['an employee before the director', employee, facts(), 'unclear'],
  ['an employee with the director’s signed consent in the message', employee, facts({ siblings: [form] }), 'met'],
  [
    'an employee with the director’s unsigned consent in the message',
    employee,
    facts({ siblings: [{ ...form, signing: { kind: 'none' } }] }),
    'unclear',
  ],
  [
    'an employee after the director’s account',
    employee,
    facts({ earlierCases: [earlierCase({ status: 'provisioned' })] }),
    'met',
  ],
  [
    'an employee after the director’s declined case',
    employee,
    facts({ earlierCases: [earlierCase({ status: 'declined' })] }),
    'unclear',
  ],
  [
    'an employee after the director left',
    employee,
    facts({
      earlierCases: [
        earlierCase({ status: 'provisioned' }),
        earlierCase({ caseId: 'P-2', act: 'statutory_end', receivedAt: '2026-02-25T08:00:00Z' }),
      ],
    }),
    'unclear',
  ],
  [
    'an employee while the director has an account under the organisation',
    employee,
    facts({ accountHolders: [{ givenNames: 'Jana', familyName: 'Malá', takenAt: '2026-02-20T00:00:00Z' }] }),
    'met',
  ],
  [
    'an employee while only somebody else has an account',
    employee,
    facts({ accountHolders: [{ givenNames: 'Petr', familyName: 'Novák', takenAt: '2026-02-20T00:00:00Z' }] }),
    'unclear',
  ],
  [
    'an employee while the news of the director’s account is old',
    employee,
    facts({ accountHolders: [{ givenNames: 'Jana', familyName: 'Malá', takenAt: '2025-11-20T00:00:00Z' }] }),
    'unclear',
  ],
  [
    'an employee while the director has an account and has left',
    employee,
    facts({
      accountHolders: [{ givenNames: 'Jana', familyName: 'Malá', takenAt: '2026-02-20T00:00:00Z' }],
      earlierCases: [earlierCase({ act: 'statutory_end', proposal: 'none' })],
    }),
    'unclear',
  ],
  ['an “employee” whom the register names', { ...form, role: value<Role>('employee', 'účetní') }, facts(), 'unclear'],
  ['a sole trader', { ...form, role: null }, facts({ sender: own }), 'met'],
]);
table(accountStateIsKnown, 'A-02', [
  ['no', form, facts(), 'met'],
  ['yes', letter, holder, 'met'],
  ['unknown', form, facts({ account: accountUnknown }), 'unclear'],
  [
    'no, as a person found out',
    form,
    facts({ account: { kind: 'no', takenAt: provider.takenAt, statedBy: 'dvorak' } }),
    'met',
  ],
  [
    'yes, as a person found out',
    letter,
    facts({ account: { ...accountYes('rodina'), statedBy: 'dvorak' } as Facts['account'] }),
    'met',
  ],
  ['no, but the person gave a user name', withPerson(form, { username: value('mala01') }), facts(), 'unclear'],
  [
    'yes, eight days old',
    letter,
    facts({ account: { ...accountYes('poskytovatel'), takenAt: '2026-02-22T08:00:00Z' } as Facts['account'] }),
    'met',
  ],
  [
    'yes, more than a month old',
    letter,
    facts({ account: { ...accountYes('poskytovatel'), takenAt: '2026-01-22T08:00:00Z' } as Facts['account'] }),
    'unclear',
  ],
  ['no, eight days old', form, facts({ account: { kind: 'no', takenAt: '2026-02-22T08:00:00Z' } }), 'unclear'],
  ['no, but the birth date is unsure', withPerson(form, { birthDate: unsure('1980-02-01') }), facts(), 'unclear'],
  [
    'yes, but the person gave only an e-mail',
    withPerson(letter, { birthDate: null, email: value('j@example.cz') }),
    holder,
    'unclear',
  ],
  [
    'yes, under another user name',
    withPerson(letter, { username: value('mala01') }),
    facts({ account: { ...accountYes('poskytovatel'), username: 'novak' } as Facts['account'] }),
    'unclear',
  ],
  ['yes, but for no application', letter, facts({ account: accountYes() }), 'unclear'],
]);
table(accountIsUnderThisOrganisation, 'A-15', [
  ['no account', form, facts(), 'silent'],
  ['this organisation', letter, holder, 'met'],
  [
    'another organisation',
    letter,
    facts({ account: { ...accountYes('poskytovatel'), organisationIcos: [otherIco] } as Facts['account'] }),
    'unclear',
  ],
  [
    'this and another organisation',
    letter,
    facts({ account: { ...accountYes('poskytovatel'), organisationIcos: ['99900017', otherIco] } as Facts['account'] }),
    'unclear',
  ],
  [
    'no organisation recorded',
    letter,
    facts({ account: { ...accountYes('poskytovatel'), organisationIcos: [] } as Facts['account'] }),
    'unclear',
  ],
]);
table(requestIsFreeText, 'R-10', [
  ['a letter', letter, holder, 'met'],
  ['a vague one speaks for itself', { ...letter, doubts: [doubt('vague')] }, holder, 'silent'],
]);
const fromTheTown = { ...holder, sender: { ...sender, boxType: 10, name: 'Obec Lhota' } };
const sealed = (organisation: string) => ({
  ...letter,
  signing: electronic(organisation, { signer: { qualifiedFor: 'seal', organisation } }),
});
table(requestComesFromItsAuthor, 'A-08', [
  ['the organisation’s box', letter, holder, 'met'],
  ['the organisation’s box and a scan', { ...letter, signing: image }, holder, 'met'],
  ['an authority’s box', letter, { ...holder, sender: { ...sender, boxType: 10 } }, 'unclear'],
  ['an authority’s box and its seal', sealed('Obec Lhota'), fromTheTown, 'met'],
  ['an authority’s box and another’s seal', sealed('Obec Jinde'), fromTheTown, 'unclear'],
  [
    'an authority’s box and its clerk’s signature',
    { ...letter, signing: electronic('Petr Novák', { signer: { organisation: 'Obec Lhota' } }) },
    fromTheTown,
    'unclear',
  ],
  [
    'an authority’s box and a seal that does not hold',
    { ...letter, signing: electronic('Obec Lhota', { intact: 'false', signer: { qualifiedFor: 'seal' } }) },
    fromTheTown,
    'unclear',
  ],
  [
    'an advocate’s box',
    letter,
    { ...holder, sender: { ...sender, boxType: 31, ico: otherIco, name: 'JUDr. Petr Právník' } },
    'unclear',
  ],
  ['a notice from the organisation’s box', anAct('statutory_end'), facts(), 'met'],
  [
    'a notice from the box of the one it is about',
    anAct('statutory_end'),
    facts({ sender: { ...own, boxType: 40, ico: null, name: 'Jana Malá' } }),
    'met',
  ],
  [
    'a notice from an authority’s box',
    anAct('statutory_end'),
    facts({ sender: { ...sender, boxType: 10 } }),
    'unclear',
  ],
  [
    'a power of attorney from an advocate’s box',
    anAct('delegation'),
    facts({ sender: { ...sender, boxType: 31, ico: otherIco, name: 'JUDr. Petr Právník' } }),
    'unclear',
  ],
  ['an altered signature', { ...letter, signing: electronic('Jana Malá', { intact: 'false' }) }, holder, 'unclear'],
  ['paper with nothing on it', letter, { ...holder, channel: 'paper' }, 'unclear'],
  ['paper with ink that a person saw', letter, { ...holder, channel: 'paper', signatureSeen: dvorak }, 'met'],
]);
table(actReachedTheMinistry, 'R-13', [
  ['by data box', form, facts(), 'met'],
  ['on paper', form, facts({ channel: 'paper' }), 'met'],
  ['for personal delivery', form, facts({ personalDelivery: true }), 'unclear'],
]);
table(consentWasNotWithdrawn, 'R-14', [
  ['never', form, facts(), 'met'],
  ['before', form, facts({ earlierCases: [earlierCase({ act: 'consent_withdrawal', proposal: 'none' })] }), 'unclear'],
  ['in the same message', form, facts({ siblings: [anAct('consent_withdrawal')] }), 'unclear'],
  [
    'by a namesake born on another day',
    form,
    facts({ siblings: [withPerson(anAct('consent_withdrawal'), { birthDate: value('1990-01-01') })] }),
    'met',
  ],
]);
table(officeHasNotEnded, 'R-25', [
  ['never', form, facts(), 'met'],
  ['in the same message', form, facts({ siblings: [anAct('statutory_end')] }), 'unclear'],
]);
table(endOfOfficeIsComparedWithTheRegister, 'A-14', [
  ['is always for a person', anAct('statutory_end'), facts(), 'unclear'],
]);
table(successorSendsAConsent, 'R-19', [
  ['no consent beside the notice', anAct('statutory_end'), facts(), 'unclear'],
  ['a consent of another person beside the notice', anAct('statutory_end'), facts({ siblings: [employee] }), 'met'],
]);
table(actIsNotARepetition, 'A-15', [
  ['nothing before', form, facts(), 'met'],
  ['the same bytes from the same box', form, facts({ earlierCases: [earlierCase({ actKey: form.key })] }), 'not_met'],
  [
    'the same bytes from another box',
    form,
    facts({ earlierCases: [earlierCase({ actKey: form.key, senderBoxId: 'tstpabb' })] }),
    'unclear',
  ],
  ['another case of the person is open', form, facts({ earlierCases: [earlierCase()] }), 'unclear'],
  [
    'an account was given that the register does not know',
    form,
    facts({ account: accountNo, earlierCases: [earlierCase({ status: 'provisioned' })] }),
    'unclear',
  ],
  ['a namesake’s case is open', form, facts({ earlierCases: [earlierCase({ birthDate: '1990-01-01' })] }), 'met'],
  ['an answer to a reference that no case has', form, facts({ ourReference: 'MPSV-2026/1' }), 'unclear'],
  [
    'a person said that it repeats another case',
    form,
    facts({ linkedByPerson: { as: 'duplicate', other: earlierCase({ familyName: 'Jiná' }) } }),
    'not_met',
  ],
  [
    'a person said that it completes another case',
    form,
    facts({
      linkedByPerson: { as: 'supplement', other: earlierCase({ familyName: 'Jiná' }) },
      ourReference: 'MPSV-2026/1',
    }),
    'met',
  ],
  [
    'a person said that the same bytes are another matter',
    form,
    facts({
      linkedByPerson: { as: 'nothing' },
      earlierCases: [earlierCase({ actKey: form.key, familyName: 'Jiná', birthDate: '1990-01-01' })],
    }),
    'met',
  ],
]);
