import { percent, table } from '../table.ts';
import type { Compared } from './compare.ts';
import { type Criterion, criteriaOf, fieldsOf, type Measured, type Row, rowsOf, shareOf } from './tally.ts';

const headings = ['', 'documents', 'fields', 'right, sure', 'right, unsure', 'wrong, sure', 'wrong, unsure', 'missing'];

/** The measurement in plain text: a table, the four criteria, and with `verbose` every field that came out wrong. */
export function reportOf(set: string, measured: Measured[], verbose: boolean): string {
  const pages = measured.reduce((sum, { document }) => sum + document.scannedPages, 0);
  return [
    `Set "${set}": ${measured.length} documents, ${pages} scanned pages`,
    '',
    ...table([headings, ...rowsOf(measured).map(cells)]),
    '',
    ...criteriaOf(measured).map(criterionLine),
    ...(verbose ? ['', ...measured.flatMap(faults)] : []),
  ].join('\n');
}

/** The same for a program. */
export function jsonOf(set: string, measured: Measured[]): unknown {
  return {
    set,
    criteria: criteriaOf(measured),
    rows: rowsOf(measured).map(({ name, counts }) => ({ name, fields: fieldsOf(counts), ...counts })),
    documents: measured.map(({ document, compared, durationMs }) => {
      const { name, class: documentClass, layout, format, look } = document;
      return { name, class: documentClass, layout, format, look, durationMs, fields: compared };
    }),
  };
}

function cells({ name, counts }: Row): string[] {
  const share = (verdict: Compared['verdict']) => percent(shareOf(counts, verdict)!);
  return [
    name,
    String(counts.documents),
    String(fieldsOf(counts)),
    share('rightSure'),
    share('rightUnsure'),
    share('wrongSure'),
    share('wrongUnsure'),
    share('missing'),
  ];
}

function criterionLine({ name, share, wanted, passed }: Criterion): string {
  return `${passed ? 'pass' : 'FAIL'}  ${name}: ${share === null ? 'nothing measured' : percent(share)} (${wanted})`;
}

function faults({ document, compared }: Measured): string[] {
  const wrong = compared.filter(({ verdict }) => verdict !== 'rightSure' && verdict !== 'rightUnsure');
  if (wrong.length === 0) return [];
  const about = [document.class, document.layout, document.format, document.look].filter(Boolean).join(', ');
  if (
    wrong.length > 2 &&
    compared.every(({ field, read }) => read === null || field === 'kind' || field === 'signing')
  ) {
    return [`${document.name} (${about}): nothing was read`];
  }
  return [
    `${document.name} (${about})`,
    ...wrong.map(({ field, manner, truth, read, verdict }) => {
      return `  ${field} (${manner}) ${verdict}: ${JSON.stringify(read)} instead of ${JSON.stringify(truth)}`;
    }),
  ];
}
