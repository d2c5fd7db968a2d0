import { describe, expect, test } from 'vitest';
import type { Act, Role } from '../../src/classification/act.ts';
import type { Facts, Finding, PublicRegisterFact, RegisteredMember } from '../../src/validation/judgement.ts';
import { membersInWords } from '../../src/validation/public-register.ts';
import type { Rule } from '../../src/validation/rules/finding.ts';
import { organisationIsInThePublicRegister } from '../../src/validation/rules/organisation.ts';
import { letterAddressIsFromARegister, organisationNeedsNoRegistration } from '../../src/validation/rules/provider.ts';
import {
  delegationIsComparedWithTheRegister,
  endOfOfficeIsComparedWithTheRegister,
  statutoryRepresentativeIsKnown,
} from '../../src/validation/rules/role.ts';
import { validate } from '../../src/validation/validate.ts';
import {
  accountYes,
  anAct,
  consent,
  electronic,
  facts,
  ico,
  otherIco,
  provider,
  registered,
  request,
  sender,
  value,
  withOrganisation,
  withPerson,
} from './given.ts';

type Case = [name: string, act: Act, publicRegister: PublicRegisterFact, Finding['outcome'] | 'silent', RegExp];

/** Each case with the facts of `facts()` and what the public register says; the last column is what the clerk reads. */
function table(rule: Rule, id: string, cases: Case[], more: Partial<Facts> = {}) {
  describe(`${id} ${rule.name}`, () => {
    test.each(cases)('%s', (_name, act, publicRegister, outcome, because) => {
      const finding = rule(act, facts({ publicRegister, ...more }));
      expect(finding?.outcome ?? 'silent').toBe(outcome);
      expect(finding?.senderCanSupply ?? false).toBe(false);
      expect(finding?.because ?? '').toMatch(because);
    });
  });
}

const askedAt = registered.askedAt;
const off: PublicRegisterFact = { kind: 'notAsked' };
const away: PublicRegisterFact = { kind: 'unknown', askedAt };
const absent: PublicRegisterFact = { kind: 'notFound', askedAt };
const jana = registered.statutory!.members[0]!;
const petr: RegisteredMember = { ...jana, givenNames: 'PETR', familyName: 'NOVÁK', birthDate: '1970-01-01' };
const withMembers = (...members: RegisteredMember[]): PublicRegisterFact => ({
  ...registered,
  statutory: { ...registered.statutory!, members },
});
const throughLegalPerson: PublicRegisterFact = {
  ...registered,
  statutory: {
    members: [],
    legalPersons: [{ name: 'Nadace Lípa', ico: otherIco, representatives: [{ ...jana, function: null }] }],
    acting: null,
  },
};
const uncovered: PublicRegisterFact = { ...registered, statutory: null };

const form = consent('poskytovatel');
const employee = withPerson(
  consent('poskytovatel', { role: value<Role>('employee', 'pečovatelka'), signing: electronic('Eva Krátká') }),
  { givenNames: value('Eva'), familyName: value('Krátká'), birthDate: value('1990-05-06') },
);

table(organisationIsInThePublicRegister, 'R-21, A-12', [
  ['off', form, off, 'silent', /^$/],
  ['the same name', form, registered, 'met', /jako „Domov U Lípy, příspěvková organizace“, příspěvková organizace\.$/],
  ['a shortened name', form, { ...registered, name: 'Domov U Lípy Horní Lhota, p. o.' }, 'met', /Horní Lhota/],
  ['another name', form, { ...registered, name: 'Spolek Mosty' }, 'unclear', /jiný název, „Spolek Mosty“/],
  ['ended', form, { ...registered, endedOn: '2025-12-31' }, 'not_met', /zanikla 31\. 12\. 2025\.$/],
  ['not known', form, absent, 'not_met', /ARES nezná \(dotaz 3\. 3\. 2026\)/],
  ['no answer', form, away, 'unclear', /neodpověděl/],
  ['a request', request('rodina'), registered, 'met', /^ARES vede organizaci/],
  [
    'no valid IČO to ask about',
    withOrganisation(form, { ico: null }),
    registered,
    'met',
    /pod IČO 99900017/, // the sender's
  ],
]);
test('R-21 speaks of consents, A-12 of requests', () => {
  const given = facts({ publicRegister: registered });
  expect(organisationIsInThePublicRegister(form, given)?.rule).toBe('R-21');
  expect(organisationIsInThePublicRegister(request('rodina'), given)?.rule).toBe('A-12');
});
test('an organisation without a valid IČO is not compared', () => {
  const given = facts({ publicRegister: registered, sender: { ...sender, ico: null } });
  expect(organisationIsInThePublicRegister(withOrganisation(form, { ico: null }), given)).toBeNull();
});

table(statutoryRepresentativeIsKnown, 'A-06', [
  ['off: the register of providers decides', form, off, 'met', /^Registr uvádí osobu/],
  ['both registers agree', form, registered, 'met', /^Veřejný rejstřík uvádí osobu/],
  ['one of several members', form, withMembers(petr, jana), 'met', /uvádí osobu/],
  ['no birth date in the register', form, withMembers({ ...jana, birthDate: null }), 'met', /uvádí osobu/],
  ['born on another day', form, withMembers({ ...jana, birthDate: '1981-02-01' }), 'unclear', /jiným datem narození/],
  ['a namesake beside the person', form, withMembers({ ...jana, birthDate: '1955-01-01' }, jana), 'met', /uvádí osobu/],
  ['somebody else', form, withMembers(petr), 'unclear', /někoho jiného/],
  ['a name that differs in diacritics', form, withMembers({ ...jana, familyName: 'MALA' }), 'unclear', /drobně liší/],
  ['in office since a day after', form, withMembers({ ...jana, since: '2026-03-04' }), 'unclear', /až po dodání/],
  ['in office since that day', form, withMembers({ ...jana, since: '2026-03-03' }), 'met', /uvádí osobu/],
  ['for a legal person that is the member', form, throughLegalPerson, 'unclear', /kterou tato osoba zastupuje/],
  ['a form the register does not cover', form, uncovered, 'unclear', /^Rejstřík neříká/],
  ['a register without members', form, withMembers(), 'unclear', /^Rejstřík neříká/],
  ['not known', form, absent, 'unclear', /^Rejstřík neříká/],
  ['no answer', form, away, 'unclear', /neodpověděl/],
  ['an entry of another name', form, { ...registered, name: 'Spolek Mosty' }, 'unclear', /^Rejstřík neříká/],
  ['an “employee” who is a member', { ...form, role: value<Role>('employee') }, registered, 'unclear', /zaměstnanec/],
  [
    'an “employee” who acts for a member',
    { ...form, role: value<Role>('employee') },
    throughLegalPerson,
    'unclear',
    /zaměstnanec/,
  ],
]);
const notAProvider = { provider: { kind: 'notFound' as const, takenAt: provider.takenAt } };
table(
  statutoryRepresentativeIsKnown,
  'A-06, organisation not in the register of providers:',
  [
    ['the public register is enough', consent('rodina'), registered, 'met', /^Veřejný rejstřík uvádí/],
    ['off', consent('rodina'), off, 'unclear', /registr neuvádí/],
  ],
  notAProvider,
);
table(
  statutoryRepresentativeIsKnown,
  'A-06, the register of providers names somebody else:',
  [['the registers disagree', form, registered, 'unclear', /registr poskytovatelů však někoho jiného/]],
  { provider: { ...provider, statutory: [{ givenNames: 'Petr', familyName: 'Novák' }] } },
);
table(
  statutoryRepresentativeIsKnown,
  'A-07, the director’s signed consent is in the message:',
  [
    ['off', employee, off, 'met', /je znám/],
    ['the public register agrees', employee, registered, 'met', /je znám/],
    ['the public register names somebody else', employee, withMembers(petr), 'unclear', /čeká na posouzení/],
    ['the public register did not answer', employee, away, 'unclear', /čeká na posouzení/],
  ],
  { siblings: [form] },
);

table(endOfOfficeIsComparedWithTheRegister, 'A-14', [
  ['off', anAct('statutory_end'), off, 'unclear', /^Registr poskytovatelů osobu .* dosud uvádí\. Kdo smí/],
  ['still there', anAct('statutory_end'), registered, 'unclear', /^Veřejný rejstřík osobu .* dosud uvádí\./],
  ['gone', anAct('statutory_end'), withMembers(petr), 'unclear', /^Veřejný rejstřík už osobu .* neuvádí\./],
  ['not covered', anAct('statutory_end'), uncovered, 'unclear', /^Veřejný rejstřík neříká/],
  ['no answer', anAct('statutory_end'), away, 'unclear', /^Veřejný rejstřík neodpověděl\. Registr poskytovatelů/],
]);
table(delegationIsComparedWithTheRegister, 'A-06', [
  ['off', anAct('delegation'), off, 'silent', /^$/],
  ['members', anAct('delegation'), registered, 'unclear', /JANA MALÁ, ředitelka od 1\. 1\. 2019/],
  ['not covered', anAct('delegation'), uncovered, 'unclear', /^Rejstřík neříká/],
  ['no answer', anAct('delegation'), away, 'unclear', /neodpověděl/],
]);
test('how the members act stands beside a delegation', () => {
  const finding = delegationIsComparedWithTheRegister(anAct('delegation'), facts({ publicRegister: registered }));
  expect(finding?.evidence.map(({ text }) => text)).toContain('Způsob jednání: Ředitelka jedná samostatně.');
});

const seat = registered.seat!;
table(letterAddressIsFromARegister, 'R-24', [
  ['the seats agree', form, registered, 'met', /Lipová 12\/3, 123 45 Horní Lhota\.$/],
  [
    'another seat in ARES',
    form,
    {
      ...registered,
      seat: { street: 'Nová 5', city: 'Dolní Lhota', zip: '54321', text: 'Nová 5, 543 21 Dolní Lhota' },
    },
    'unclear',
    /^Registry se v sídle neshodují: dopis patří na „Nová 5, 543 21 Dolní Lhota“ podle ARES/,
  ],
  ['no town in ARES', form, { ...registered, seat: { ...seat, city: null } }, 'met', /Lipová 12\/3/],
  ['no answer', form, away, 'met', /Lipová 12\/3/],
  [
    'another seat on the form',
    withOrganisation(form, { seat: value('Dlouhá 7, 543 21 Jinde') }),
    registered,
    'unclear',
    /^Sídlo v podání „Dlouhá 7, 543 21 Jinde“ se liší/,
  ],
]);
table(
  letterAddressIsFromARegister,
  'R-24, no seat in the register of providers:',
  [
    ['ARES has it', consent('rodina'), registered, 'met', /Horní Lhota/],
    [
      'ARES has it, but the organisation has ended',
      form,
      { ...registered, endedOn: '2025-12-31' },
      'unclear',
      /dohledat/,
    ],
    ['ARES has a line without a town', form, { ...registered, seat: { ...seat, city: null } }, 'unclear', /dohledat/],
    ['off', form, off, 'unclear', /dohledat/],
  ],
  notAProvider,
);
table(organisationNeedsNoRegistration, 'A-11', [
  ['the legal form is shown', consent('rodina'), registered, 'met', /, právní forma: příspěvková organizace\.$/],
  ['a form we have no word for', consent('rodina'), { ...registered, legalForm: '999' }, 'met', /forma: kód 999\.$/],
  ['off', consent('rodina'), off, 'met', /Organizace: „Domov U Lípy, p\. o\.“\.$/],
]);

describe('a consent that is ready', () => {
  const withRpssTownByCode = { ...provider, seat: { ...provider.seat!, city: null, text: 'Lipová 12/3, 123 45' } };

  test('takes name and seat from the public register, town included', () => {
    const judgement = validate(form, facts({ provider: withRpssTownByCode, publicRegister: registered }));
    expect(judgement).toMatchObject({ assessment: 'ready', organisationName: registered.name, letterAddress: seat });
  });

  test('is as before while look-ups are off', () => {
    const judgement = validate(form, facts({ provider: withRpssTownByCode }));
    expect(judgement).toMatchObject({ assessment: 'ready', letterAddress: { city: null } });
  });

  test.each<[string, PublicRegisterFact]>([
    ['does not answer', away],
    ['knows no such organisation', absent],
    ['says that the organisation has ended', { ...registered, endedOn: '2026-01-31' }],
    ['does not cover the legal form', uncovered],
    ['names somebody else', withMembers(petr)],
    ['bears another name', { ...registered, name: 'Spolek Mosty' }],
  ])('goes to a person when the public register %s', (_, publicRegister) => {
    expect(validate(form, facts({ publicRegister })).assessment).toBe('review');
  });

  test('goes to a person for rodina without the public register and is ready with it', () => {
    expect(validate(consent('rodina'), facts(notAProvider)).assessment).toBe('review');
    expect(validate(consent('rodina'), facts({ ...notAProvider, publicRegister: registered })).assessment).toBe(
      'ready',
    );
  });
});

test('a request of an organisation that has ended goes to a person', () => {
  const holder = { account: accountYes('poskytovatel') };
  const ended = { ...registered, endedOn: '2025-12-31' };
  expect(validate(request('rodina'), facts({ ...holder, publicRegister: registered })).assessment).toBe('ready');
  expect(validate(request('rodina'), facts({ ...holder, publicRegister: ended })).assessment).toBe('review');
});

test('a legal person in the body is shown with those who act for it', () => {
  expect(membersInWords((throughLegalPerson as typeof registered).statutory!)).toEqual([
    'Nadace Lípa, v zastoupení: JANA MALÁ, od 1. 1. 2019',
  ]);
  const nobody = { members: [], legalPersons: [{ name: 'Nadace Lípa', ico, representatives: [] }], acting: null };
  expect(membersInWords(nobody)).toEqual(['Nadace Lípa, zástupce neuveden']);
});
