import type { Assessment, Finding, Judgement, Proposal } from '../validation/judgement.ts';

/** What a judgement says that the one before it did not. */
export type Change =
  | { what: 'assessment'; before: Assessment; after: Assessment }
  | { what: 'proposal'; before: Proposal; after: Proposal }
  /** a rule that is newly not met or unclear */
  | { what: 'finding'; rule: string; outcome: 'not_met' | 'unclear'; because: string };

type Judged = Pick<Judgement, 'assessment' | 'proposal' | 'findings'>;

// The same thing said on another day is no news.
const timeless = (because: string) => because.replace(/\d{1,2}\. \d{1,2}\. \d{4}/g, '…');

/** Whether two findings say the same, whatever days they name. */
export function sameFinding(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.outcome === other.outcome && timeless(one.because) === timeless(other.because);
}

/** Rules that are not met or unclear now and were not so before. */
export function newTroubles(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  return after.filter((finding) => finding.outcome !== 'met' && !before.some((old) => sameFinding(old, finding)));
}

/** The ways in which the second judgement is worse for who relied on the first, or leads to something else. */
export function worsening(before: Judged, after: Judged): Change[] {
  const changes: Change[] = [];
  if (before.proposal !== after.proposal)
    changes.push({ what: 'proposal', before: before.proposal, after: after.proposal });
  for (const { rule, outcome, because } of newTroubles(before.findings, after.findings)) {
    if (outcome !== 'met') changes.push({ what: 'finding', rule, outcome, because });
  }
  if (changes.length > 0 && before.assessment !== after.assessment)
    changes.unshift({ what: 'assessment', before: before.assessment, after: after.assessment });
  return changes;
}
