import type { Judged, Pair, Verdict } from './compare.ts';
import { type FieldName, fieldNames } from './plan.ts';

/** What was asked of a measurement; `share` is null when there was nothing to measure it on. */
export type Criterion = { name: string; share: number | null; of: number; wanted: string; passed: boolean };

export type KindRow = { kind: string; planned: number; opened: number; agreeing: number };
export type FieldRow = { field: FieldName; right: number; wrong: number; missing: number; of: number };

/** An act with the message it is in. */
export type Placed = { judged: Judged; pair: Pair };

export const outcomes = ['ready', 'review', 'deficient', 'information'] as const;
/** Rows of the matrix: labels of acts, messages that hold none of ours, and cases that nothing stands behind. */
export const labelNames = [...outcomes, 'not ours', 'quarantined', 'nothing'] as const;
/** Columns: what was said of them. */
export const answerNames = [...outcomes, 'not ours', 'quarantined', 'missed'] as const;
export type Matrix = Record<(typeof labelNames)[number], Record<(typeof answerNames)[number], number>>;

export function placed(judged: Judged[]): Placed[] {
  return judged.flatMap((one) => one.pairs.map((pair) => ({ judged: one, pair })));
}

/** Labels against answers: an act, or a message without one, is counted once. */
export function matrixOf(judged: Judged[]): Matrix {
  const row = () => Object.fromEntries(answerNames.map((name) => [name, 0])) as Matrix['ready'];
  const matrix = Object.fromEntries(labelNames.map((name) => [name, row()])) as Matrix;
  for (const { message, answer, pairs } of judged) {
    const whole = answer.state === 'not_ours' ? 'not ours' : answer.state === 'quarantined' ? 'quarantined' : 'missed';
    if (message.acts.length === 0 && pairs.length === 0) {
      matrix[message.state === 'not_ours' ? 'not ours' : 'quarantined'][whole] += 1;
    }
    for (const { label, found } of pairs) {
      const said = found ? (found.assessment as (typeof outcomes)[number]) : whole;
      const ought = label ? label.assessment : message.state === 'not_ours' ? 'not ours' : 'nothing';
      matrix[ought][said] += 1;
    }
  }
  return matrix;
}

/** How many acts of each kind stand in the messages, were opened, and agree. */
export function kindsOf(judged: Judged[]): KindRow[] {
  const all = placed(judged).map(({ pair }) => pair);
  const kinds = [
    ...new Set(all.flatMap(({ act, found }) => [act?.kind, found?.kind]).filter((kind) => kind !== undefined)),
  ];
  return kinds.sort().map((kind) => ({
    kind,
    planned: all.filter(({ act }) => act?.kind === kind).length,
    opened: all.filter(({ found }) => found?.kind === kind).length,
    agreeing: all.filter(({ act, found }) => act?.kind === kind && found?.kind === kind).length,
  }));
}

/** Fields of the acts with a text layer, or of those without; what was not found has none of its fields. */
export function fieldRows(judged: Judged[], hasText: boolean): FieldRow[] {
  const pairs = placed(judged).filter(({ pair }) => pair.act?.hasText === hasText);
  return fieldNames.map((field) => {
    const verdicts = pairs
      .filter(({ pair }) => !pair.act!.unmeasured.includes(field))
      .map(({ pair }) => pair.fields?.[field] ?? 'missing');
    const count = (wanted: string) => verdicts.filter((one) => one === wanted).length;
    return { field, right: count('right'), wrong: count('wrong'), missing: count('missing'), of: verdicts.length };
  });
}

export function isFault(verdict: Verdict): boolean {
  return verdict === 'wrong' || verdict === 'missing';
}

/** Called ready, and it was not to be, or not so: the worst error. */
export function isWrongReady({ label, found, act, fields, differs }: Pair): boolean {
  if (found?.assessment !== 'ready') return false;
  if (!act || label?.assessment !== 'ready' || act.kind !== found.kind) return true;
  return differs.length > 0 || fieldNames.some((field) => isFault(fields?.[field] ?? 'missing'));
}

/** To be ready, and a person was asked. */
export function isNeedlessReview({ label, found }: Pair): boolean {
  return label?.assessment === 'ready' && found !== null && found.assessment !== 'ready';
}

/** Not certain, and the clerk is not asked, or is not told why. */
export function isWithoutReason({ label, found, untold }: Pair): boolean {
  return label?.assessment === 'review' && found !== null && (found.assessment !== 'review' || untold.length > 0);
}

/** Share of reviews in all cases opened for an act of the plan. */
export function abstention(judged: Judged[]): { review: number; of: number } {
  const found = placed(judged).flatMap(({ pair }) => (pair.act && pair.found ? [pair.found] : []));
  return { review: found.filter(({ assessment }) => assessment === 'review').length, of: found.length };
}

export function criteriaOf(judged: Judged[]): Criterion[] {
  const pairs = placed(judged).map(({ pair }) => pair);
  const ready = pairs.filter(({ label }) => label?.assessment === 'ready');
  const review = pairs.filter(({ label, found }) => label?.assessment === 'review' && found);
  const acts = pairs.filter(({ act }) => act);
  const notOurs = judged.filter(({ message }) => message.state === 'not_ours');
  const atLeast = (name: string, part: number, of: number, least: number): Criterion => {
    const share = of === 0 ? null : part / of;
    return { name, share, of, wanted: `at least ${least} %`, passed: share === null || share >= least / 100 };
  };
  const atMost = (name: string, part: number, of: number, most: number): Criterion => {
    const share = of === 0 ? null : part / of;
    return {
      name,
      share,
      of,
      wanted: most === 0 ? 'none' : `at most ${most} %`,
      passed: share === null || share <= most / 100,
    };
  };
  return [
    atMost('wrong ready', pairs.filter(isWrongReady).length, pairs.length, 0),
    atLeast(
      'to be ready, and ready',
      ready.filter(({ found }) => found?.assessment === 'ready').length,
      ready.length,
      85,
    ),
    atLeast('acts of ours found', acts.filter(({ act, found }) => act!.kind === found?.kind).length, acts.length, 98),
    atMost(
      'messages not ours with a case',
      notOurs.filter(({ answer }) => answer.cases.length > 0).length,
      notOurs.length,
      1,
    ),
    ...fieldRows(judged, true).map(({ field, right, of }) =>
      atLeast(`documents with text: ${field} right`, right, of, 97),
    ),
    atMost(
      'not certain, without review or without its reason',
      review.filter(isWithoutReason).length,
      review.length,
      0,
    ),
  ];
}
