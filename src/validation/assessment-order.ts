import type { Assessment, Finding } from './judgement.ts';

/** What an assessment is decided from. */
export type Weighed = {
  findings: readonly Finding[];
  /** a duplicate, or an act that another one of the message makes needless */
  hasNothingToDo: boolean;
  /** the decision table allows `ready`, and the reader of the documents had no doubt */
  mayBeReady: boolean;
};

/** The order of assessments as contract.md promises it: the first that holds. */
export const assessmentOrder: readonly {
  assessment: Assessment;
  when: string;
  holds: (weighed: Weighed) => boolean;
}[] = [
  {
    assessment: 'information',
    when: 'a duplicate, or nothing to do',
    holds: ({ hasNothingToDo }) => hasNothingToDo,
  },
  {
    assessment: 'deficient',
    when: 'something definitely missing that the sender can supply, and not resting on an unclear fact',
    holds: ({ findings }) => findings.some((finding) => finding.outcome === 'not_met' && finding.senderCanSupply),
  },
  {
    assessment: 'review',
    when: 'anything unclear or not met, or a matter that is always for a person',
    holds: ({ findings, mayBeReady }) => !mayBeReady || findings.some((finding) => finding.outcome !== 'met'),
  },
  { assessment: 'ready', when: 'nothing of this: every rule that applies is met', holds: () => true },
];

/** The assessment of an act: the first of the order that holds. */
export function assessmentOf(weighed: Weighed): Assessment {
  return assessmentOrder.find(({ holds }) => holds(weighed))!.assessment;
}
