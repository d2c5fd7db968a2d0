import type { Tx } from '../db/pool.ts';
import { czechDate } from '../validation/czech.ts';
import type { Judgement } from '../validation/judgement.ts';
import { type Change, newTroubles, worsening } from './changes.ts';
import { hardStop } from './hard-stops.ts';
import type { Judge } from './judge.ts';
import { masked } from './masked.ts';
import { type Refused, refused } from './outcome.ts';
import { questionOf, rejudge } from './rejudge.ts';
import { type CaseToDecide, takeCase } from './take-case.ts';

/**
 * Rules that also the day of approval decides: registers, and what happened to the person and the organisation since. The
 * others are about the papers, which are as they were.
 */
const decidedByTheDay = new Set([
  ...['R-02', 'R-03', 'R-04', 'R-05', 'R-06', 'R-07', 'R-08', 'R-09', 'R-14', 'R-24', 'R-25'],
  ...['A-02', 'A-05', 'A-06', 'A-07', 'A-15'],
]);

/**
 * The judgement as of legal receipt, with what has turned worse since (domain.md §6.1: preconditions are evaluated at
 * receipt and again at approval). What has turned better since does not count: the day of receipt decides for it.
 */
export function judgementAtApproval(atReceipt: Judgement, today: Judgement, at: Date): Judgement {
  const day = czechDate(at.toISOString());
  const news = newTroubles(atReceipt.findings, today.findings)
    .filter((finding) => decidedByTheDay.has(finding.rule))
    .map((finding) => ({ ...finding, because: `Ověřeno znovu při schvalování ${day}: ${finding.because}` }));
  return masked({
    ...atReceipt,
    findings: [...atReceipt.findings, ...news],
    assessment: news.length > 0 && atReceipt.assessment === 'ready' ? 'review' : atReceipt.assessment,
  });
}

/**
 * Whether the case may be approved now. It is judged anew first; when it stands worse than the person saw, that is
 * written, shown and refused, so that nobody approves what they have not seen. Returns what history keeps of it.
 */
export async function approve(
  tx: Tx,
  judge: Judge,
  found: CaseToDecide,
  at: Date,
): Promise<Refused | { kind: 'approvable'; detail: Record<string, unknown> }> {
  const question = await questionOf(tx, found);
  const atReceipt = await judge(tx, question);
  const renewed = judgementAtApproval(atReceipt, await judge(tx, { ...question, receivedAt: at }), at);
  await rejudge(tx, found.caseId, renewed, 'Při schvalování se případ posuzuje znovu.');
  const changes = worsening(found, renewed);
  if (changes.length > 0) return refused(changedSince(changes), changes);

  const current = (await takeCase(tx, found.caseId))!;
  const stop = await hardStop(tx, current);
  if (stop) return refused(stop);
  const unsettled = renewed.findings.filter((finding) => finding.outcome !== 'met');
  return {
    kind: 'approvable',
    detail: {
      assessment: renewed.assessment,
      proposal: renewed.proposal,
      rules_version: renewed.rulesVersion,
      despite: unsettled.map(({ rule, outcome }) => ({ rule, outcome })),
      corrected_by: correctedBy(found),
    },
  };
}

function changedSince(changes: Change[]): string {
  const rules = changes.flatMap((change) => (change.what === 'finding' ? [`${change.rule}: ${change.because}`] : []));
  const proposal = changes.some((change) => change.what === 'proposal') ? ['Změnil se návrh.'] : [];
  return [
    'Případ byl posouzen znovu a vychází jinak, než jak jste jej viděli. Podívejte se na něj a rozhodněte znovu.',
    ...proposal,
    ...rules,
  ].join(' ');
}

/** Who settled something about the case: an office may want somebody else to approve it. */
function correctedBy({ settled }: CaseToDecide): string[] {
  const people = [...Object.values(settled.values), settled.signatureSeen, settled.account, settled.link];
  return [...new Set(people.flatMap((one) => (one ? [one.by] : [])))].sort();
}
