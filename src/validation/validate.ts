import type { Act } from '../classification/act.ts';
import { accountView, rowOf } from './account.ts';
import { assessmentOf } from './assessment-order.ts';
import { coveringConsent, duplicatedCase, supplementedCase } from './earlier.ts';
import { type Facts, type Judgement, type Proposal, rulesVersion } from './judgement.ts';
import { organisationOf } from './organisation.ts';
import { publicEntry } from './public-register.ts';
import { placeAmongConsents } from './rules/application.ts';
import { doubtsOfTheReader } from './rules/doubts.ts';
import { currentProvider, letterSeat } from './rules/provider.ts';
import { certainRole } from './rules/role.ts';
import { rulesByAct } from './rules-by-act.ts';

/**
 * One act judged by the ministry's published rules: every rule that applies, with its outcome and reason, and what
 * follows from them together. Pure: `facts` hold all that is known outside the message, as of its legal receipt. It
 * proposes; whatever it says, a person decides.
 */
export function validate(act: Act, facts: Facts): Judgement {
  const findings = rulesByAct[act.kind].map((rule) => rule(act, facts)).filter((finding) => finding !== null);
  findings.push(...doubtsOfTheReader(act));

  const duplicate = duplicatedCase(act, facts);
  const hasNothingToDo = duplicate !== null || isCovered(act, facts);
  const organisation = organisationOf(act, facts.sender);
  const registered = publicEntry(act, facts) ?? currentProvider(act, facts);
  return {
    assessment: assessmentOf({ findings, hasNothingToDo, mayBeReady: mayBeReady(act, facts) }),
    proposal: hasNothingToDo ? 'none' : propose(act, facts),
    urgent: act.kind === 'statutory_end' || act.kind === 'consent_withdrawal',
    findings,
    duplicateOf: duplicate?.caseId ?? null,
    supplements: duplicate ? null : (supplementedCase(act, facts)?.caseId ?? null),
    organisationIco: organisation.ico,
    organisationName: registered?.name ?? (act.organisation.name?.sure === false ? null : organisation.name),
    letterAddress: letterSeat(act, facts)?.seat ?? null,
    role: certainRole(act, facts) ?? act.role?.value ?? 'unknown',
    rulesVersion,
  };
}

function mayBeReady(act: Act, facts: Facts): boolean {
  return rowOf(act, facts).bound === 'ready' && act.doubts.length === 0;
}

function propose(act: Act, facts: Facts): Proposal {
  const { proposal } = rowOf(act, facts);
  // A second application of one person is enabled on the account that the first one creates.
  if (proposal === 'create_account' && placeAmongConsents(act, facts) === 'later') return 'enable_application';
  return proposal;
}

function isCovered(act: Act, facts: Facts): boolean {
  return accountView(act, facts).column === 'no' && coveringConsent(act, facts) !== null;
}
