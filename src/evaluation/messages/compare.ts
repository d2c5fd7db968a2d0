import type { Answer, OpenedCase } from './answers.ts';
import { type Label, labelOf } from './labels.ts';
import { type ActReference, type FieldName, fieldNames, type PlannedAct, type PlannedMessage } from './plan.ts';

/** `missing`: nothing was read where something stands. */
export type Verdict = 'right' | 'wrong' | 'missing' | 'unmeasured';

/** An act of the plan beside the case that was opened for it. Either may be absent: missed, or made of nothing. */
export type Pair = {
  act: PlannedAct | null;
  label: Label | null;
  found: OpenedCase | null;
  fields: Record<FieldName, Verdict> | null;
  /** reasons that the clerk must be told and is not */
  untold: string[];
  /** proposal, urgency and links that differ from the label */
  differs: string[];
};

export type Judged = { message: PlannedMessage; answer: Answer; pairs: Pair[] };

/** Puts answers beside plans; links between cases are compared once every case has its act. */
export function compare(messages: PlannedMessage[], answers: Map<string, Answer>): Judged[] {
  const judged = messages.map((message): Judged => {
    const answer = answers.get(message.name);
    if (!answer) throw new Error(`no answer for ${message.name}`);
    return { message, answer, pairs: pairsOf(message.acts, answer.cases) };
  });
  const byName = new Map(judged.map((one) => [one.message.name, one]));
  const caseOf = (reference: ActReference | null): string | null => {
    if (!reference) return null;
    const { message, pairs } = byName.get(reference.message)!;
    return pairs.find(({ act }) => act === message.acts[reference.act])?.found?.caseId ?? 'a case that was not opened';
  };
  for (const { act, found, differs } of judged.flatMap(({ pairs }) => pairs)) {
    if (!act || !found) continue;
    if (found.duplicateOf !== caseOf(act.duplicateOf)) differs.push('duplicate of another case');
    if (found.supplements !== caseOf(act.supplements)) differs.push('supplements another case');
  }
  return judged;
}

/** Each act with the case that agrees with it in most; what is left over on either side stands alone. */
function pairsOf(acts: PlannedAct[], cases: OpenedCase[]): Pair[] {
  const candidates = acts
    .flatMap((act) => cases.map((found) => ({ act, found, score: likeness(act, found) })))
    .sort((a, b) => b.score - a.score);
  const taken = new Map<PlannedAct, OpenedCase>();
  const left = new Set(cases);
  for (const { act, found } of candidates) {
    if (taken.has(act) || !left.has(found)) continue;
    taken.set(act, found);
    left.delete(found);
  }
  return [
    ...acts.map((act) => pairOf(act, taken.get(act) ?? null)),
    ...[...left].map((found): Pair => ({ act: null, label: null, found, fields: null, untold: [], differs: [] })),
  ];
}

function likeness(act: PlannedAct, found: OpenedCase): number {
  const fields = fieldsOf(act, found);
  const weights: Record<FieldName, number> = { name: 6, birthDate: 2, application: 3, ico: 1 };
  const agreeing = fieldNames
    .filter((field) => fields[field] === 'right')
    .reduce((sum, field) => sum + weights[field], 0);
  return agreeing + (act.kind === found.kind ? 7 : 0);
}

function pairOf(act: PlannedAct, found: OpenedCase | null): Pair {
  const label = labelOf(act);
  if (!found) return { act, label, found, fields: null, untold: [], differs: [] };
  const told = new Set(found.findings.filter(({ outcome }) => outcome !== 'met').map(({ rule }) => rule));
  return {
    act,
    label,
    found,
    fields: fieldsOf(act, found),
    untold: label.reasons.filter(({ shown }) => !shown.some((rule) => told.has(rule))).map(({ what }) => what),
    differs: [
      ...(label.proposal !== null && label.proposal !== found.proposal ? [`proposal ${found.proposal}`] : []),
      ...(label.urgent === found.urgent ? [] : [found.urgent ? 'urgent' : 'not urgent']),
    ],
  };
}

function fieldsOf(act: PlannedAct, found: OpenedCase): Record<FieldName, Verdict> {
  const of = (field: FieldName, truth: string | null, read: string | null) =>
    act.unmeasured.includes(field) ? 'unmeasured' : verdict(truth, read);
  return {
    name: of('name', fullName(act), fullName(found)),
    birthDate: of('birthDate', act.birthDate, found.birthDate),
    ico: of('ico', act.ico, found.ico),
    application: of('application', act.application, found.application),
  };
}

function fullName({ givenNames, familyName }: { givenNames: string | null; familyName: string | null }): string | null {
  return [givenNames, familyName].filter((part) => part !== null).join(' ') || null;
}

function verdict(truth: string | null, read: string | null): Verdict {
  if (comparable(truth) === comparable(read)) return 'right';
  return read === null ? 'missing' : 'wrong';
}

/** Names by their letters, whatever the case and the dashes. */
function comparable(text: string | null): string | null {
  if (text === null) return null;
  const plain = text.normalize('NFC').toLocaleLowerCase('cs');
  return plain.replace(/[\s-]+/g, ' ').trim();
}
