import type { Act } from '../classification/act.ts';
import type { Tx } from '../db/pool.ts';
import type { Judgement } from '../validation/judgement.ts';
import type { CaseDetails } from './open-case.ts';
import type { Settled } from './settled.ts';

/** An act to be judged, with what came with it and what people settled about it. */
export type ActInQuestion = {
  /** null while it has no case yet */
  caseId: string | null;
  /** null for an act on paper */
  messageId: number | null;
  /** legal receipt; a later moment asks what would hold then, as at approval (domain.md §6.1) */
  receivedAt: Date;
  details: CaseDetails;
  settled: Settled;
  /** other acts of the same message */
  siblings: Act[];
};

/** Judges an act by the rules, with what registers and other cases say now; `judgeAct` of src/processing. */
export type Judge = (tx: Tx, question: ActInQuestion) => Promise<Judgement>;
