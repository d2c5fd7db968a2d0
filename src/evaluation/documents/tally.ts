import type { Compared, Verdict } from './compare.ts';
import type { PlannedDocument } from './set.ts';

/** How many fields came out which way. */
export type Counts = Record<Verdict, number> & { documents: number };

/** Fields of one kind of document, as a line of the report. */
export type Row = { name: string; counts: Counts };

/** A document with what was read in it. */
export type Measured = { document: PlannedDocument; compared: Compared[]; durationMs: number };

/** One of the four things that reading has to reach; `share` is null when there was nothing to measure it on. */
export type Criterion = { name: string; share: number | null; wanted: string; passed: boolean };

type Sieve = (measured: Measured, field: Compared) => boolean;

const typed =
  (documentClass: 'text' | 'office'): Sieve =>
  ({ document }) =>
    document.class === documentClass;
const image: Sieve = ({ document }) => document.look !== null;
const byHand: Sieve = (measured, field) => image(measured, field) && field.manner === 'hand';
/** Printed values of a printed document: what recognising letters alone answers for. */
const scannedPrint: Sieve = ({ document }, field) => document.class === 'scan' && field.manner === 'print';

/** The lines of the report, from the surest kind of document to handwriting. */
export function rowsOf(measured: Measured[]): Row[] {
  const looks = [...new Set(measured.flatMap(({ document }) => document.look ?? []))];
  const rows: [string, Sieve][] = [
    ['PDF with text', typed('text')],
    ['office and text files', typed('office')],
    ...looks.map((look): [string, Sieve] => [
      `scan, print: ${look}`,
      (one, field) => scannedPrint(one, field) && one.document.look === look,
    ]),
    ['scan, all print', scannedPrint],
    ['scan, print beside handwriting', ({ document }, field) => document.class === 'hand' && field.manner === 'print'],
    ['scan, ticks', (one, field) => image(one, field) && field.manner === 'tick'],
    ['scan, signatures', (one, field) => image(one, field) && field.manner === 'signature'],
    ['handwriting', byHand],
  ];
  return rows
    .map(([name, sieve]) => ({ name, counts: count(measured, sieve) }))
    .filter(({ counts }) => counts.documents > 0);
}

/**
 * The four criteria. Text files are measured apart from PDF and each has to reach it. What is wrong without a mark of
 * doubt is counted over everything on an image but handwriting, which has a stricter criterion of its own.
 */
export function criteriaOf(measured: Measured[]): Criterion[] {
  const text = [typed('text'), typed('office')]
    .map((sieve) => count(measured, sieve))
    .map((counts) => shareOf(counts, 'rightSure', 'rightUnsure'))
    .filter((share) => share !== null);
  const print = count(measured, scannedPrint);
  const images = count(measured, (one, field) => image(one, field) && field.manner !== 'hand');
  const hand = count(measured, byHand);
  const atLeast = (name: string, share: number | null, least: number): Criterion => {
    return { name, share, wanted: `at least ${least} %`, passed: share === null || share >= least / 100 };
  };
  const atMost = (name: string, share: number | null, most: number): Criterion => {
    return { name, share, wanted: `at most ${most} %`, passed: share === null || share <= most / 100 };
  };
  return [
    atLeast('text: fields right', text.length > 0 ? Math.min(...text) : null, 99),
    atLeast('scanned print: right without a mark of doubt', shareOf(print, 'rightSure'), 85),
    atMost('scans: wrong without a mark of doubt', shareOf(images, 'wrongSure'), 0.5),
    atMost('handwriting: without a mark of doubt', shareOf(hand, 'rightSure', 'wrongSure'), 0),
  ];
}

export function fieldsOf(counts: Counts): number {
  return counts.rightSure + counts.rightUnsure + counts.wrongSure + counts.wrongUnsure + counts.missing;
}

/** Null when there are no fields. */
export function shareOf(counts: Counts, ...verdicts: Verdict[]): number | null {
  const all = fieldsOf(counts);
  return all === 0 ? null : verdicts.reduce((sum, verdict) => sum + counts[verdict], 0) / all;
}

function count(measured: Measured[], sieve: Sieve): Counts {
  const counts: Counts = { documents: 0, rightSure: 0, rightUnsure: 0, wrongSure: 0, wrongUnsure: 0, missing: 0 };
  for (const one of measured) {
    const fields = one.compared.filter((field) => sieve(one, field));
    if (fields.length > 0) counts.documents += 1;
    for (const { verdict } of fields) counts[verdict] += 1;
  }
  return counts;
}
