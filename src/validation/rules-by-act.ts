import type { ActKind } from '../classification/act.ts';
import { accountAllowsWhatIsAsked, accountIsUnderThisOrganisation, accountStateIsKnown } from './rules/account.ts';
import { accountIsAskedForOnce, applicationIsNamed } from './rules/application.ts';
import { actReachedTheMinistry } from './rules/channel.ts';
import { consentIsDeclared, consentIsOnTheForm, consentIsRecent, consentIsSigned } from './rules/consent.ts';
import type { Rule } from './rules/finding.ts';
import { actIsNotARepetition, consentWasNotWithdrawn, officeHasNotEnded } from './rules/history.ts';
import {
  organisationIsInThePublicRegister,
  organisationIsNamed,
  organisationIsNotARegion,
  senderIsTheOrganisation,
} from './rules/organisation.ts';
import { personIsIdentified, personIsNamed, personIsNotConfused, requestIdentifiesThePerson } from './rules/person.ts';
import {
  letterAddressIsFromARegister,
  organisationNeedsNoRegistration,
  providerIsRegistered,
} from './rules/provider.ts';
import { requestComesFromItsAuthor, requestIsFreeText, requestIsNotCoveredByAConsent } from './rules/request.ts';
import {
  delegationIsComparedWithTheRegister,
  endOfOfficeIsComparedWithTheRegister,
  personWorksForTheOrganisation,
  roleIsStated,
  statutoryRepresentativeIsKnown,
  successorSendsAConsent,
} from './rules/role.ts';

/** Which rules an act is judged by, in the order in which a clerk reads them. */
export const rulesByAct: Record<ActKind, readonly Rule[]> = {
  consent: [
    accountAllowsWhatIsAsked,
    actReachedTheMinistry,
    personIsNamed,
    personIsNotConfused,
    personIsIdentified,
    applicationIsNamed,
    accountIsAskedForOnce,
    organisationIsNamed,
    organisationIsInThePublicRegister,
    senderIsTheOrganisation,
    organisationIsNotARegion,
    providerIsRegistered,
    organisationNeedsNoRegistration,
    consentIsDeclared,
    consentIsOnTheForm,
    consentIsSigned,
    consentIsRecent,
    consentWasNotWithdrawn,
    officeHasNotEnded,
    roleIsStated,
    personWorksForTheOrganisation,
    statutoryRepresentativeIsKnown,
    accountStateIsKnown,
    accountIsUnderThisOrganisation,
    letterAddressIsFromARegister,
    actIsNotARepetition,
  ],
  access_request: [
    accountAllowsWhatIsAsked,
    actReachedTheMinistry,
    requestIsFreeText,
    personIsNamed,
    personIsNotConfused,
    requestIdentifiesThePerson,
    applicationIsNamed,
    organisationIsNamed,
    organisationIsInThePublicRegister,
    senderIsTheOrganisation,
    organisationIsNotARegion,
    providerIsRegistered,
    organisationNeedsNoRegistration,
    requestComesFromItsAuthor,
    consentWasNotWithdrawn,
    officeHasNotEnded,
    accountStateIsKnown,
    accountIsUnderThisOrganisation,
    requestIsNotCoveredByAConsent,
    actIsNotARepetition,
  ],
  statutory_end: [
    accountAllowsWhatIsAsked,
    actReachedTheMinistry,
    personIsNamed,
    endOfOfficeIsComparedWithTheRegister,
    successorSendsAConsent,
    senderIsTheOrganisation,
    requestComesFromItsAuthor,
    organisationIsNotARegion,
    accountStateIsKnown,
    actIsNotARepetition,
  ],
  delegation: [
    accountAllowsWhatIsAsked,
    actReachedTheMinistry,
    personIsNamed,
    delegationIsComparedWithTheRegister,
    senderIsTheOrganisation,
    requestComesFromItsAuthor,
    organisationIsNotARegion,
    accountStateIsKnown,
    officeHasNotEnded,
    actIsNotARepetition,
  ],
  consent_withdrawal: [
    accountAllowsWhatIsAsked,
    actReachedTheMinistry,
    personIsNamed,
    senderIsTheOrganisation,
    accountStateIsKnown,
    actIsNotARepetition,
  ],
  other: [
    accountAllowsWhatIsAsked,
    actReachedTheMinistry,
    senderIsTheOrganisation,
    organisationIsNotARegion,
    providerIsRegistered,
    actIsNotARepetition,
  ],
};
