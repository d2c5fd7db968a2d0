import type { ActKind } from '../../classification/act.ts';
import type { AccountState, PlannedAct } from './plan.ts';

/*
 * How a message ought to be judged, by the rules of the ministry's page (docs/rules.md), written a second time and
 * from the plan of the message alone. Nothing here may come from src/validation or src/classification but names
 * of kinds: a label that the judged code had a part in would prove nothing.
 */

export type Assessment = 'ready' | 'review' | 'deficient' | 'information';

/** One row of a table: what it leads to, and which rules a clerk must find named as the reason, any one of them. */
export type LabelRow = { gives: Assessment; shown: string[]; because: string };

type AccountRow = LabelRow & {
  application: readonly (PlannedAct['application'] | 'any')[];
  account: readonly (AccountState | 'any')[];
  kind: readonly ActKind[];
  proposal: 'create_account' | 'enable_application' | 'none' | null;
};

/**
 * The page as a decision table: the best that can come of an act. `proposal` null: the page does not say what an operator
 * should be proposed, and it is not measured. The first row that fits counts.
 */
// biome-ignore format: one row a line reads as the table it is
export const decisions: readonly AccountRow[] = [
  { application: ['any'], account: ['any'], kind: ['statutory_end'], gives: 'review', proposal: 'none', shown: ['R-25', 'A-14'], because: 'the end of an office is always for a person' },
  { application: ['any'], account: ['any'], kind: ['delegation'], gives: 'review', proposal: 'none', shown: ['R-18'], because: 'a delegation is always for a person' },
  { application: ['any'], account: ['any'], kind: ['consent_withdrawal'], gives: 'review', proposal: 'none', shown: ['R-14'], because: 'a withdrawal is always for a person' },
  { application: ['any'], account: ['any'], kind: ['other'], gives: 'review', proposal: 'none', shown: ['R-10', 'A-03', 'A-12', 'A-18', 'R-24'], because: 'what the page has no procedure for is for a person' },
  { application: [null], account: ['any'], kind: ['consent', 'access_request'], gives: 'review', proposal: null, shown: ['A-03'], because: 'the application is never guessed' },
  { application: ['any'], account: ['unknown'], kind: ['consent', 'access_request'], gives: 'review', proposal: null, shown: ['A-02'], because: 'only an explicit answer of the account register counts' },
  { application: ['any'], account: ['wanted'], kind: ['consent', 'access_request'], gives: 'review', proposal: null, shown: ['A-05'], because: 'the person has it already' },
  { application: ['poskytovatel'], account: ['another'], kind: ['consent', 'access_request'], gives: 'review', proposal: null, shown: ['R-03', 'A-01'], because: 'by the page no paper is needed' },
  { application: ['rodina', 'senior'], account: ['another'], kind: ['consent'], gives: 'review', proposal: null, shown: ['A-05'], because: 'a request is needed, not a consent' },
  { application: ['rodina', 'senior'], account: ['another'], kind: ['access_request'], gives: 'ready', proposal: 'enable_application', shown: [], because: 'a holder of another account needs a request alone' },
  { application: ['any'], account: ['none'], kind: ['consent'], gives: 'ready', proposal: 'create_account', shown: [], because: 'who has no account needs a consent' },
  { application: ['any'], account: ['none'], kind: ['access_request'], gives: 'deficient', proposal: null, shown: ['R-04', 'R-07', 'R-09', 'R-14'], because: 'who has no account needs a consent; a request alone is not enough' },
];

/** What else an act may be like. Each lowers what the decision table allows. */
// biome-ignore format: one row a line reads as the table it is
const rows = {
  // nothing to do
  'sent before, byte for byte': { gives: 'information', shown: ['A-15'], because: 'the same paper from the same sender' },
  // the sender can supply it, and it is certainly missing
  'not signed, from the employer': { gives: 'deficient', shown: ['A-08', 'R-21'], because: "the employer's box does not sign somebody's consent" },
  'nobody is named': { gives: 'deficient', shown: ['R-01', 'A-12', 'R-21'], because: 'an account is personal' },
  'neither birth date nor birth number': { gives: 'deficient', shown: ['R-11', 'R-21'], because: 'the person cannot be told' },
  'a name and nothing beside it': { gives: 'deficient', shown: ['A-12'], because: 'a request needs one identifier more' },
  'the organisation is missing': { gives: 'deficient', shown: ['R-21', 'A-12'], because: 'required on the form' },
  'the sentence of the consent is missing': { gives: 'deficient', shown: ['R-12'], because: 'nothing is consented to' },
  // the signature
  'name typed in the place of the signature': { gives: 'review', shown: ['A-08'], because: 'whether it is a signature is for a person' },
  'signed by somebody on behalf': { gives: 'review', shown: ['A-08', 'R-12'], because: "a consent is the person's own" },
  'signature to be seen on an image': { gives: 'review', shown: ['A-08'], because: 'a person must look' },
  'e-signature of somebody else': { gives: 'review', shown: ['A-08', 'R-12'], because: "a consent is the person's own" },
  'only the seal of the organisation': { gives: 'review', shown: ['A-08'], because: 'a seal is no signature of the person' },
  'changed after it was signed': { gives: 'review', shown: ['A-08'], because: 'the signature does not hold' },
  'e-signature of an unknown authority': { gives: 'review', shown: ['A-08'], because: 'the signature is not recognised' },
  'from an authority without signature or seal': { gives: 'review', shown: ['A-08'], because: '§ 18 does not name the box of an authority' },
  // who sent it
  'from the box of the person, not of the organisation': { gives: 'review', shown: ['A-09'], because: 'the sender is not the organisation' },
  'from the box of another organisation': { gives: 'review', shown: ['A-09', 'A-08'], because: 'the sender is not the organisation' },
  'from a representative': { gives: 'review', shown: ['A-09', 'A-08'], because: 'the power of attorney must be looked at' },
  'the box is in no directory': { gives: 'review', shown: ['A-09'], because: 'who sent it is not known' },
  'for the hands of the addressee alone': { gives: 'review', shown: ['R-23'], because: 'whether this desk may handle it' },
  'the sender is a region': { gives: 'review', shown: ['A-18'], because: 'another procedure since 2016' },
  // the organisation
  'not in the register of providers': { gives: 'review', shown: ['R-02'], because: 'a provider must be registered' },
  'all services ended or not begun': { gives: 'review', shown: ['R-02'], because: 'a provider must be registered on the day' },
  'no register tells the seat': { gives: 'review', shown: ['R-24'], because: 'the letter goes to a seat from a register' },
  'another seat than in the register': { gives: 'review', shown: ['R-24', 'A-13'], because: 'which of the two holds' },
  'another name than in the register': { gives: 'review', shown: ['R-02', 'A-09', 'R-24'], because: 'renamed, or another organisation' },
  'IČO with a wrong check digit': { gives: 'review', shown: ['R-21', 'A-12'], because: 'mistyped: the box tells another' },
  // the person
  'another statutory representative in the register': { gives: 'review', shown: ['A-06'], because: 'the claim and the register disagree' },
  'no register names the statutory representative': { gives: 'review', shown: ['A-06'], because: 'the claim can be compared with nothing' },
  'no statutory representative known': { gives: 'review', shown: ['A-07'], because: 'the consent of the representative comes first' },
  'perhaps not an employee': { gives: 'review', shown: ['R-20'], because: 'consents are sent by employees' },
  'a foreigner': { gives: 'review', shown: ['R-11'], because: 'identity is for a person' },
  'filled in in Slovak': { gives: 'review', shown: ['R-15', 'R-11'], because: 'understood, and looked at' },
  'birth number with a wrong check digit': { gives: 'review', shown: ['R-11'], because: 'mistyped or misread' },
  'birth number of another day': { gives: 'review', shown: ['R-11'], because: 'the two contradict each other' },
  'named in another case than the first': { gives: 'review', shown: ['R-01'], because: 'the name is not certain' },
  'the annotation names somebody else': { gives: 'review', shown: ['R-01'], because: 'annotation and paper disagree' },
  // the paper
  'a form of the repealed act': { gives: 'review', shown: ['R-15'], because: 'an older form' },
  'a letter instead of the form': { gives: 'review', shown: ['R-15'], because: 'not refused, looked at' },
  'dated after it came': { gives: 'review', shown: ['R-21'], because: 'impossible' },
  'dated years ago': { gives: 'review', shown: ['R-21'], because: 'whether it still holds' },
  'not dated': { gives: 'review', shown: ['R-21'], because: 'part of the form' },
  'cannot be opened': { gives: 'review', shown: ['A-12', 'A-08', 'R-01', 'R-12', 'A-03'], because: 'a person must look' },
  // what came before or beside it
  'second application of a person without an account': { gives: 'review', shown: ['A-04'], because: 'one account, by the first application' },
  'account under another organisation': { gives: 'review', shown: ['A-15'], because: 'the page does not say whether it counts' },
  'asked for before by another paper': { gives: 'review', shown: ['A-15'], because: 'one person, one account' },
  'consent withdrawn': { gives: 'review', shown: ['R-14'], because: 'which of the two holds' },
  'office reported as ended': { gives: 'review', shown: ['R-25'], because: 'whether the act still holds' },
  'names a reference number of ours that no case has': { gives: 'review', shown: ['A-15'], because: 'what it answers is not known' },
} as const satisfies Record<string, LabelRow>;

export type Circumstance = keyof typeof rows;

export const circumstances: Readonly<Record<Circumstance, LabelRow>> = rows;

/** What an act should come out as; `proposal` null is not measured. */
export type Label = {
  assessment: Assessment;
  proposal: 'create_account' | 'enable_application' | 'none' | null;
  urgent: boolean;
  /** what has to be shown to the clerk: of each entry at least one rule, not met or unclear */
  reasons: { what: string; shown: string[] }[];
};

/**
 * The first that applies: nothing to do · definitely missing and to be supplied by the sender · anything else that is
 * not settled · ready. What a consent lacks is not called for when the person needs none.
 */
export function labelOf(act: PlannedAct): Label {
  const decision = decisionOf(act);
  const all = [
    { what: decision.because, ...decision },
    ...act.circumstances.map((what) => ({ what, ...circumstances[what] })),
  ];
  const needless = act.kind === 'consent' && (act.account === 'wanted' || act.account === 'another');
  const weighed = all.map((row) =>
    row.gives === 'deficient' && needless ? { ...row, gives: 'review' as const } : row,
  );
  const order: Assessment[] = ['information', 'deficient', 'review', 'ready'];
  const assessment = order.find((one) => weighed.some(({ gives }) => gives === one))!;
  const proposal =
    assessment === 'information'
      ? 'none'
      : decision.gives === 'ready' && assessment !== 'ready'
        ? null
        : decision.proposal;
  return {
    assessment,
    proposal,
    urgent: act.kind === 'statutory_end' || act.kind === 'consent_withdrawal',
    reasons: weighed
      .filter(({ gives }) => gives !== 'ready' && (assessment !== 'information' || gives === 'information'))
      .map(({ what, shown }) => ({ what, shown })),
  };
}

function decisionOf({ application, account, kind }: PlannedAct): AccountRow {
  const fits = <T>(allowed: readonly (T | 'any')[], value: T) => allowed.includes('any') || allowed.includes(value);
  const row = decisions.find(
    (one) => fits(one.application, application) && fits(one.account, account) && one.kind.includes(kind),
  );
  if (!row) throw new Error(`no decision for ${kind}, ${application}, account ${account}`);
  return row;
}
