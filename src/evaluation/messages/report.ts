import { percent, table } from '../table.ts';
import type { Answer } from './answers.ts';
import type { Judged, Pair } from './compare.ts';
import { type FieldName, fieldNames } from './plan.ts';
import {
  abstention,
  answerNames,
  type Criterion,
  criteriaOf,
  type FieldRow,
  fieldRows,
  isFault,
  isNeedlessReview,
  isWithoutReason,
  isWrongReady,
  kindsOf,
  labelNames,
  matrixOf,
  type Placed,
  placed,
} from './tally.ts';

/**
 * The measurement in plain text: what is asked of it, acts, fields, the matrix of labels and answers, each wrong `ready` and
 * each needless review; with `verbose` everything else that came out otherwise than labelled.
 */
export function reportOf(set: string, judged: Judged[], verbose: boolean): string {
  const scannedPages = judged
    .flatMap(({ message }) => message.files)
    .reduce((sum, { scannedPages }) => sum + scannedPages, 0);
  const all = placed(judged);
  const { review, of } = abstention(judged);
  return [
    `Set "${set}": ${judged.length} messages, ${all.filter(({ pair }) => pair.act).length} acts, ${scannedPages} scanned pages`,
    '',
    ...table([['act', 'planned', 'opened', 'precision', 'recall'], ...kindsOf(judged).map(kindCells)]),
    '',
    ...fieldTable('documents with text', fieldRows(judged, true)),
    '',
    ...fieldTable('images, and what only the envelope tells', fieldRows(judged, false)),
    '',
    ...table([
      ['labelled \\ said', ...answerNames],
      ...labelNames.map((label) => [
        label,
        ...answerNames.map((answer) => String(matrixOf(judged)[label][answer] || '·')),
      ]),
    ]),
    '',
    `A person is asked in ${review} of ${of} cases opened for an act of the plan (${of === 0 ? '–' : percent(review / of)}).`,
    '',
    ...listed('Wrong ready', all, isWrongReady),
    ...listed('Needless review', all, isNeedlessReview),
    ...(verbose
      ? [...listed('Not certain, without review or without its reason', all, isWithoutReason), ...others(judged)]
      : []),
    ...criteriaOf(judged).map(criterionLine),
  ].join('\n');
}

/** The same for a program. */
export function jsonOf(set: string, judged: Judged[]): unknown {
  return {
    set,
    criteria: criteriaOf(judged),
    acts: kindsOf(judged),
    fields: { withText: fieldRows(judged, true), withoutText: fieldRows(judged, false) },
    matrix: matrixOf(judged),
    abstention: abstention(judged),
    messages: judged.map(({ message, answer, pairs }) => ({
      name: message.name,
      story: message.story,
      labelled: message.state,
      state: answer.state,
      problem: answer.problem,
      acts: pairs.map(({ act, label, found, fields, untold, differs }) => ({
        act,
        label,
        found,
        fields,
        untold,
        differs,
      })),
    })),
  };
}

function kindCells({ kind, planned, opened, agreeing }: ReturnType<typeof kindsOf>[number]): string[] {
  const share = (of: number) => (of === 0 ? '–' : percent(agreeing / of));
  return [kind, String(planned), String(opened), share(opened), share(planned)];
}

function fieldTable(heading: string, rows: FieldRow[]): string[] {
  if (rows.every(({ of }) => of === 0)) return [`${heading}: none`];
  return table([
    [heading, 'right', 'wrong', 'missing', 'of'],
    ...rows.map(({ field, right, wrong, missing, of }) => [
      field,
      percent(right / of),
      String(wrong),
      String(missing),
      String(of),
    ]),
  ]);
}

function criterionLine({ name, share, of, wanted, passed }: Criterion): string {
  return `${passed ? 'pass' : 'FAIL'}  ${name}: ${share === null ? 'nothing measured' : percent(share)} of ${of} (${wanted})`;
}

function listed(heading: string, all: Placed[], wanted: (pair: Pair) => boolean): string[] {
  const these = all.filter(({ pair }) => wanted(pair));
  return [`${heading}: ${these.length === 0 ? 'none' : these.length}`, ...these.flatMap(told), ''];
}

/** Messages in a wrong state, acts missed or made of nothing, wrong fields, wrong assessments, links and proposals. */
function others(judged: Judged[]): string[] {
  const lines = judged.flatMap(({ message, answer, pairs }) => [
    ...(answer.state === message.state
      ? []
      : [`${message.name}: ${answer.state} instead of ${message.state}${because(answer)}`]),
    ...pairs.flatMap((pair) => faultsOf(pair).map((fault) => `${message.name}: ${fault}`)),
  ]);
  return [`Everything else that differs: ${lines.length}`, ...lines, ''];
}

function because({ problem }: Answer): string {
  return problem === null ? '' : ` (${problem})`;
}

function faultsOf({ act, label, found, fields, differs }: Pair): string[] {
  if (!act) return [`${found!.kind} (${found!.assessment}) stands nowhere`];
  const who = `${act.kind} of ${act.familyName ?? 'nobody'}`;
  if (!found) return [`${who} was not found`];
  return [
    ...(act.kind === found.kind ? [] : [`${who} was taken for ${found.kind}`]),
    ...(label!.assessment === found.assessment
      ? []
      : [`${who}: ${found.assessment} instead of ${label!.assessment}${sentences(found.findings)}`]),
    ...fieldNames
      .filter((field) => isFault(fields![field]))
      .map((field) => `${who}: ${field} ${fields![field]}: ${readOf(found, field)} instead of ${truthOf(act, field)}`),
    ...differs.map((what) => `${who}: ${what}`),
  ];
}

function readOf(found: NonNullable<Pair['found']>, field: FieldName): string {
  return JSON.stringify(field === 'name' ? [found.givenNames, found.familyName] : found[field]);
}

function truthOf(act: NonNullable<Pair['act']>, field: FieldName): string {
  return JSON.stringify(field === 'name' ? [act.givenNames, act.familyName] : act[field]);
}

function told({ judged, pair }: Placed): string[] {
  const { act, label, found, untold } = pair;
  const ought = label ? `labelled ${label.assessment}` : 'not in the plan';
  const why = label?.reasons.map(({ what }) => what).join('; ');
  return [
    `  ${judged.message.name}: ${found!.kind} of ${act?.familyName ?? found!.familyName ?? 'nobody'}, ${ought}${why ? ` (${why})` : ''}, said ${found!.assessment}`,
    ...(untold.length > 0 ? [`    not told: ${untold.join('; ')}`] : []),
    ...found!.findings
      .filter(({ outcome }) => outcome !== 'met')
      .map(({ rule, outcome, because }) => `    ${rule} ${outcome}: ${because}`),
  ];
}

function sentences(findings: { rule: string; outcome: string; because: string }[]): string {
  const open = findings.filter(({ outcome }) => outcome !== 'met');
  return open.length === 0 ? '' : ` – ${open.map(({ rule, because }) => `${rule} ${because}`).join(' | ')}`;
}
