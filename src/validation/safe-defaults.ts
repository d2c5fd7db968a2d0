import { accountAllowsWhatIsAsked, accountIsUnderThisOrganisation, accountStateIsKnown } from './rules/account.ts';
import { accountIsAskedForOnce, applicationIsNamed } from './rules/application.ts';
import { actReachedTheMinistry } from './rules/channel.ts';
import { consentIsSigned } from './rules/consent.ts';
import type { Rule } from './rules/finding.ts';
import { actIsNotARepetition } from './rules/history.ts';
import { organisationIsNamed, organisationIsNotARegion, senderIsTheOrganisation } from './rules/organisation.ts';
import { requestIdentifiesThePerson } from './rules/person.ts';
import {
  letterAddressIsFromARegister,
  organisationNeedsNoRegistration,
  providerIsRegistered,
} from './rules/provider.ts';
import { requestComesFromItsAuthor, requestIsNotCoveredByAConsent } from './rules/request.ts';
import { endOfOfficeIsComparedWithTheRegister, statutoryRepresentativeIsKnown } from './rules/role.ts';

/** A question that the ministry's page leaves open, and the answer we take until the ministry gives its own. */
export type SafeDefault = {
  /** A-01 … A-18, with its section in docs/rules.md */
  id: string;
  /** Czech, the short title shown with a finding */
  title: string;
  /** what the page does not say */
  open: string;
  answer: string;
  /** what it leads to where the answer is not a plain yes; `nothing`: it never stands against an act */
  leadsTo: 'review' | 'deficient or review' | 'information or review' | 'nothing';
  /** the rules that take it; none when it is a matter of configuration or of operators */
  appliedBy: readonly Rule[];
};

/** All eighteen. None of them leads to a refusal, and none makes anything ready that the page does not. */
export const safeDefaults: readonly SafeDefault[] = [
  {
    id: 'A-01',
    title: 'Je k poskytovateli třeba žádost?',
    open: 'The holder of an account for rodina or senior sends nothing for poskytovatel (R-03), the other way round a request.',
    answer: 'No request is demanded and none is an error; the operator sees the provider register.',
    leadsTo: 'review',
    appliedBy: [accountAllowsWhatIsAsked, providerIsRegistered],
  },
  {
    id: 'A-02',
    title: 'Stav účtu osoby',
    open: 'What „má uživatelský účet“ means: valid, expired, blocked, in another organisation?',
    answer: 'Only an explicit and current yes or no of the account register, put to a sure identity.',
    leadsTo: 'review',
    appliedBy: [accountStateIsKnown],
  },
  {
    id: 'A-03',
    title: 'O kterou aplikaci jde',
    open: 'Does one consent name one application, and where?',
    answer:
      'Form title, then text, then annotation, then „k rukám“; where they disagree or none speaks it is not guessed.',
    leadsTo: 'review',
    appliedBy: [applicationIsNamed],
  },
  {
    id: 'A-04',
    title: 'Jedna osoba a dvě aplikace',
    open: 'Is one consent enough for two applications?',
    answer: 'For the one named first; the second is an act of its own.',
    leadsTo: 'information or review',
    appliedBy: [accountIsAskedForOnce, requestIsNotCoveredByAConsent],
  },
  {
    id: 'A-05',
    title: 'Souhlas od osoby, která už účet má',
    open: 'A consent came where a request would do, or the person has the access already.',
    answer: 'Judged by its content, never deficient, never a second account.',
    leadsTo: 'review',
    appliedBy: [accountAllowsWhatIsAsked],
  },
  {
    id: 'A-06',
    title: 'Kdo je statutárním zástupcem',
    open: 'Who is the statutory representative, in what evidence?',
    answer:
      'A register that agrees is a hint; one that names another or does not cover the organisation is for a person.',
    leadsTo: 'review',
    appliedBy: [statutoryRepresentativeIsKnown],
  },
  {
    id: 'A-07',
    title: 'Zaměstnanec dříve než statutární zástupce',
    open: 'May an employee get an account before the statutory representative?',
    answer: 'The case is taken with a warning; nobody is called to complete for it.',
    leadsTo: 'review',
    appliedBy: [statutoryRepresentativeIsKnown],
  },
  {
    id: 'A-08',
    title: 'Podpis',
    open: 'What „podepsané“ means in a data message.',
    answer: 'The matrix in signature-matrix.ts; definitely unsigned is called back, unclear is looked at.',
    leadsTo: 'deficient or review',
    appliedBy: [consentIsSigned, requestComesFromItsAuthor],
  },
  {
    id: 'A-09',
    title: 'Odesílatel je organizace',
    open: 'The page says „zašlete“, not from which box.',
    answer: 'The sender has the IČO of the organisation and a name that does not contradict it. Never a refusal.',
    leadsTo: 'review',
    appliedBy: [senderIsTheOrganisation],
  },
  {
    id: 'A-10',
    title: 'Registrace ke dni podání',
    open: 'Registered when?',
    answer: 'On the day of legal receipt, by a snapshot not more than 48 hours older.',
    leadsTo: 'review',
    appliedBy: [providerIsRegistered],
  },
  {
    id: 'A-11',
    title: 'Podmínka na organizaci u rodiny a seniora',
    open: 'Who may use rodina and senior?',
    answer: 'Not checked; the name is shown.',
    leadsTo: 'nothing',
    appliedBy: [organisationNeedsNoRegistration],
  },
  {
    id: 'A-12',
    title: 'Obsah žádosti',
    open: 'What a free-text request must hold.',
    answer:
      'Name and one identifier, organisation (the sender’s box will do), application, the will. Never a birth number.',
    leadsTo: 'deficient or review',
    appliedBy: [requestIdentifiesThePerson, organisationIsNamed],
  },
  {
    id: 'A-13',
    title: 'Sídlo v podání a v registru',
    open: 'The seat on the form is not the one in the register.',
    answer: 'The letter goes to the register’s; a difference is for a person.',
    leadsTo: 'review',
    appliedBy: [letterAddressIsFromARegister],
  },
  {
    id: 'A-14',
    title: 'Kdo oznamuje konec funkce',
    open: 'Who may report an ended office, and from when it takes effect.',
    answer: 'Anybody; shown against the register, urgent, with no promise of an effect.',
    leadsTo: 'review',
    appliedBy: [endOfOfficeIsComparedWithTheRegister],
  },
  {
    id: 'A-15',
    title: 'Více organizací a opakovaná podání',
    open: 'Is access per organisation? And the same thing sent twice?',
    answer: 'A case is a person, an organisation and an application; repetitions are linked, never judged twice.',
    leadsTo: 'information or review',
    appliedBy: [accountIsUnderThisOrganisation, actIsNotARepetition],
  },
  {
    id: 'A-16',
    title: 'Lhůty',
    open: 'No period is stated for the ministry or for the sender.',
    answer: 'Periods are for operators; one that has run out closes nothing, and a late answer is linked all the same.',
    leadsTo: 'nothing',
    appliedBy: [],
  },
  {
    id: 'A-17',
    title: 'Název a adresa odboru',
    open: 'Names of departments age.',
    answer: 'Configuration; a signal, never a condition.',
    leadsTo: 'nothing',
    appliedBy: [actReachedTheMinistry],
  },
  {
    id: 'A-18',
    title: 'Kraje a hlavní město Praha',
    open: 'Since 26. 7. 2016 the regions send no consent for a new account.',
    answer: 'A region or the capital is for a person, who is told of the other procedure.',
    leadsTo: 'review',
    appliedBy: [organisationIsNotARegion],
  },
];
