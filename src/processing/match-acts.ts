import type { CaseOfMessage } from '../cases/reread.ts';
import type { Act } from '../classification/act.ts';

/** Which case of the message each act belongs to; null: it has none yet. */
export type MatchedActs = { matches: { act: Act; found: CaseOfMessage | null }[]; unmatched: CaseOfMessage[] };

/** How an act may be the one of a case, the surest first. A place is a document and a page of it. */
const ways: ((act: Act, found: CaseOfMessage) => boolean)[] = [
  (act, found) => act.key === found.actKey,
  (act, found) => act.kind === found.act.kind && samePlace(act, found.act),
  (act, found) => act.application?.value === found.act.application?.value && samePlace(act, found.act),
];

/**
 * Puts the acts of a new reading to the cases of the message: by key, then by place, where only one act and one case
 * come into question. An application or a kind that is told better now changes the key of an act, and must not open a
 * second case for it.
 */
export function matchActs(acts: readonly Act[], cases: readonly CaseOfMessage[]): MatchedActs {
  const matched = new Map<Act, CaseOfMessage>();
  for (const isSame of ways) {
    const actsLeft = acts.filter((act) => !matched.has(act));
    const casesLeft = cases.filter((found) => ![...matched.values()].includes(found));
    for (const act of actsLeft) {
      const candidates = casesLeft.filter((found) => isSame(act, found));
      const [only] = candidates;
      if (!only || candidates.length > 1) continue;
      if (actsLeft.filter((other) => isSame(other, only)).length === 1) matched.set(act, only);
    }
  }
  const taken = [...matched.values()];
  return {
    matches: acts.map((act) => ({ act, found: matched.get(act) ?? null })),
    unmatched: cases.filter((found) => !taken.includes(found)),
  };
}

function samePlace(act: Act, other: Act): boolean {
  const place = ({ documents, evidence }: Act) => {
    const first = evidence.find((one) => one.source === 'document');
    return first ? `${first.document} ${first.page}` : documents.join(' ');
  };
  return place(act) === place(other);
}
