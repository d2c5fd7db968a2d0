import type { Application } from '../classification/act.ts';
import type { CorrectableField } from './correctable.ts';
import type { EventKind } from './history.ts';
import type { Link } from './settled.ts';

export type CaseStatus =
  | 'pending'
  | 'approved'
  | 'provisioned'
  | 'closed'
  | 'awaiting_sender'
  | 'declined'
  | 'superseded';

/** Czech for people. */
export const statusNames: Record<CaseStatus, string> = {
  pending: 'čeká na rozhodnutí',
  approved: 'schváleno',
  provisioned: 'zřízeno',
  closed: 'uzavřeno',
  awaiting_sender: 'čeká na odesílatele',
  declined: 'odmítnuto',
  superseded: 'nahrazeno',
};

/** A person at the console, by login and role. */
export type Operator = { name: string; role: OperatorRole };
export type OperatorRole = 'viewer' | 'operator' | 'approver' | 'administrator';

/** What a person may decide about a case. */
export type Decision =
  | { kind: 'approve' }
  | { kind: 'decline' }
  /** `referenceNumber`: ours, under which the call goes out, so that the answer finds the case */
  | { kind: 'callToComplete'; referenceNumber: string | null }
  | { kind: 'close' }
  /** back to pending, also an approval that nobody has claimed and a closing by mistake */
  | { kind: 'return' }
  /** a value as typed; null removes it */
  | { kind: 'correct'; field: CorrectableField; value: string | null }
  /** a person looked at the paper or its image and saw the handwritten signature, or takes that back */
  | { kind: 'seeSignature'; seen: boolean }
  /** a person looked the account up: applications it is for, none when there is no account */
  | { kind: 'stateAccount'; applications: Application[] }
  | { kind: 'link'; link: Exclude<Link, { as: 'nothing' }> }
  | { kind: 'unlink' }
  /** made on the earlier case: the later one, which supplements it, takes its place */
  | { kind: 'supersede'; by: string }
  | { kind: 'enterIk'; ikMpsv: string }
  | { kind: 'recordLetter' };

type DecisionRule = {
  /** Czech infinitive with its object */
  verb: string;
  roles: readonly OperatorRole[];
  from: readonly CaseStatus[];
  /** null: the case stays where it is */
  to: CaseStatus | null;
  event: EventKind;
  /** whether cases received later may be judged otherwise because of it */
  concernsOthers: boolean;
};

const clerks = ['operator', 'approver'] as const;
const undecided = ['pending', 'awaiting_sender'] as const;

/**
 * Who may decide what, and when. An administrator runs podatelna and decides nothing about people; a viewer looks.
 * What a decision needs besides is in the file of the decision.
 */
export const decisionRules: Record<Decision['kind'], DecisionRule> = {
  approve: {
    verb: 'schválit případ',
    roles: ['approver'],
    from: undecided,
    to: 'approved',
    event: 'approved',
    concernsOthers: true,
  },
  decline: {
    verb: 'odmítnout případ',
    roles: ['approver'],
    from: undecided,
    to: 'declined',
    event: 'declined',
    concernsOthers: true,
  },
  callToComplete: {
    verb: 'vyzvat odesílatele k doplnění',
    roles: clerks,
    from: ['pending'],
    to: 'awaiting_sender',
    event: 'called_to_complete',
    concernsOthers: true,
  },
  close: {
    verb: 'uzavřít případ',
    roles: clerks,
    from: ['pending', 'awaiting_sender', 'declined', 'provisioned'],
    to: 'closed',
    event: 'closed',
    concernsOthers: true,
  },
  return: {
    verb: 'vrátit případ k rozhodnutí',
    roles: clerks,
    from: ['awaiting_sender', 'declined', 'approved', 'closed', 'superseded'],
    to: 'pending',
    event: 'returned',
    concernsOthers: true,
  },
  correct: {
    verb: 'opravit údaj',
    roles: clerks,
    from: undecided,
    to: null,
    event: 'corrected',
    concernsOthers: true,
  },
  seeSignature: {
    verb: 'potvrdit podpis',
    roles: clerks,
    from: undecided,
    to: null,
    event: 'signature_seen',
    concernsOthers: true,
  },
  stateAccount: {
    verb: 'zapsat stav účtu',
    roles: clerks,
    from: undecided,
    to: null,
    event: 'account_stated',
    concernsOthers: true,
  },
  link: {
    verb: 'připojit případ k jinému',
    roles: clerks,
    from: undecided,
    to: null,
    event: 'linked',
    concernsOthers: true,
  },
  unlink: {
    verb: 'odpojit případ od jiného',
    roles: clerks,
    from: undecided,
    to: null,
    event: 'unlinked',
    concernsOthers: true,
  },
  supersede: {
    verb: 'nahradit případ',
    roles: clerks,
    from: undecided,
    to: 'superseded',
    event: 'superseded',
    concernsOthers: true,
  },
  enterIk: {
    verb: 'zapsat IK MPSV',
    roles: clerks,
    from: ['pending', 'awaiting_sender', 'approved', 'provisioned', 'closed'],
    to: null,
    event: 'ik_entered',
    concernsOthers: false,
  },
  recordLetter: {
    verb: 'zaznamenat odeslání dopisu',
    roles: clerks,
    from: ['provisioned'],
    to: 'closed',
    event: 'letter_sent',
    concernsOthers: false,
  },
};

/** Czech: why this person may not decide so, or null when the role may. */
export function roleForbids(operator: Operator, kind: Decision['kind']): string | null {
  const { verb, roles } = decisionRules[kind];
  if (roles.includes(operator.role)) return null;
  const who = roles.includes('operator') ? 'referent nebo schvalovatel' : 'schvalovatel';
  return `${verb[0]!.toUpperCase()}${verb.slice(1)} smí jen ${who}.`;
}

/** Czech: why a case of this status cannot be decided so, or null when it can. */
export function statusForbids(status: CaseStatus, kind: Decision['kind']): string | null {
  const { verb, from } = decisionRules[kind];
  return from.includes(status) ? null : `Ve stavu „${statusNames[status]}“ nelze ${verb}.`;
}

/** Czech: why this role may not enter what came on paper, or null when it may. */
export function roleForbidsPaper(role: OperatorRole): string | null {
  return (clerks as readonly OperatorRole[]).includes(role)
    ? null
    : 'Zapsat listinné podání smí jen referent nebo schvalovatel.';
}
