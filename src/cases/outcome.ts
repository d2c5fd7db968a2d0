import type { Assessment } from '../validation/judgement.ts';
import type { Change } from './changes.ts';
import type { CaseStatus } from './decisions.ts';
import type { CaseEvent } from './history.ts';

/** What came of a decision; every `because` is Czech, for the person who decided. */
export type DecisionOutcome =
  | { kind: 'decided'; caseId: string; revision: number; status: CaseStatus; assessment: Assessment }
  /** the case changed since the person saw it: `revision` now, and what happened meanwhile, by whom */
  | { kind: 'stale'; because: string; revision: number; meanwhile: CaseEvent[] }
  | Refused;

/** `changes`: how the case is judged now otherwise than the person saw; it has been written so and can be looked at. */
export type Refused = { kind: 'refused'; because: string; changes: Change[] };

export function refused(because: string, changes: Change[] = []): Refused {
  return { kind: 'refused', because, changes };
}
