import { expect, test } from 'vitest';
import type { Act, Value } from '../../src/classification/act.ts';
import { nobody } from '../../src/classification/fields/person.ts';
import { compareActs } from '../../src/evaluation/documents/compare.ts';
import { jsonOf, reportOf } from '../../src/evaluation/documents/report.ts';
import { documentsOf, type PlannedDocument } from '../../src/evaluation/documents/set.ts';
import { criteriaOf, type Measured, rowsOf } from '../../src/evaluation/documents/tally.ts';
import type { TrueAct } from '../../src/evaluation/documents/truth.ts';
import { trueValue } from './true-value.ts';

const documents = documentsOf('developing');
const evidence = { source: 'document', document: '1', documentName: '', page: 1, box: null, text: '' } as const;
const value = <T>(value: T, sure = true): Value<T> => ({ value, sure, evidence });

/** The act as a reader without a fault would give it. */
function perfect(truth: TrueAct, sure = true): Act {
  const text = (field: Parameters<typeof trueValue>[1]) => {
    const found = trueValue(truth, field);
    return found === null ? null : value(found, sure);
  };
  const number = trueValue(truth, 'birthNumber');
  const signing = trueValue(truth, 'signing');
  return {
    key: '',
    form: null,
    kind: trueValue(truth, 'kind') as Act['kind'],
    application: text('application') as Act['application'],
    person: {
      ...nobody,
      givenNames: text('givenNames'),
      familyName: text('familyName'),
      birthDate: text('birthDate'),
      email: text('email'),
      username: text('username'),
      birthNumber: number ? value({ number, valid: true, birthDate: null, sex: null }, sure) : null,
    },
    organisation: { name: text('organisationName'), ico: text('ico'), seat: null },
    role: text('role') as Act['role'],
    consentSentence: trueValue(truth, 'consent') ? value('Souhlasím…', sure) : null,
    signedOn: text('signedOn'),
    signing:
      signing === 'ink'
        ? { kind: 'image', evidence }
        : signing === 'typed'
          ? { kind: 'typed', evidence }
          : { kind: 'none' },
    documents: ['1'],
    evidence: [],
    doubts: [],
  };
}

const measuredOf = (document: PlannedDocument, acts: Act[], recognised = true): Measured => ({
  document,
  compared: compareActs(document.acts, acts, recognised),
  durationMs: 0,
});
const one = (documentClass: PlannedDocument['class']) =>
  documents.find((document) => document.class === documentClass)!;
const failed = (measured: Measured[]) => criteriaOf(measured).flatMap(({ name, passed }) => (passed ? [] : [name]));

test('a faultless reading of every document meets all four criteria', () => {
  const measured = documents.map((document) =>
    measuredOf(
      document,
      document.acts.map((act) => perfect(act, document.class !== 'hand')),
    ),
  );

  // The kind of a letter by hand is marked by the doubt about the scan.
  for (const { document, compared } of measured) {
    if (document.class === 'hand')
      for (const field of compared) if (field.field === 'kind') field.verdict = 'rightUnsure';
  }
  expect(failed(measured)).toEqual([]);
  expect(measured.flatMap(({ compared }) => compared).filter(({ verdict }) => /^wrong|missing/.test(verdict))).toEqual(
    [],
  );
});

test('what was read nowhere is missing, and scans then fail on print but not on false certainty', () => {
  const measured = [measuredOf(one('scan'), [], false)];

  expect(new Set(measured[0]!.compared.map(({ verdict }) => verdict))).toEqual(new Set(['missing']));
  expect(failed(measured)).toEqual(['scanned print: right without a mark of doubt']);
});

test('a wrong value is told from a doubted one, and a sure one on a scan fails', () => {
  const document = one('scan');
  const act = perfect(document.acts[0]!);
  const wrong = { ...act, organisation: { ...act.organisation, ico: value('99999994') } };
  const doubted = { ...act, organisation: { ...act.organisation, ico: value('99999994', false) } };
  const verdict = (acts: Act[]) => measuredOf(document, acts).compared.find(({ field }) => field === 'ico')!.verdict;

  expect([verdict([act]), verdict([wrong]), verdict([doubted])]).toEqual(['rightSure', 'wrongSure', 'wrongUnsure']);
  expect(failed([measuredOf(document, [wrong])])).toContain('scans: wrong without a mark of doubt');
  expect(failed([measuredOf(document, [doubted])])).not.toContain('scans: wrong without a mark of doubt');
});

test('handwriting read right and surely fails all the same', () => {
  const document = one('hand');

  expect(failed([measuredOf(document, [perfect(document.acts[0]!, false)])])).toEqual([]);
  expect(failed([measuredOf(document, [perfect(document.acts[0]!, true)])])).toEqual([
    'handwriting: without a mark of doubt',
  ]);
});

test('a doubt of the act marks the field that it is about', () => {
  const document = one('text');
  const act: Act = {
    ...perfect(document.acts[0]!),
    doubts: [{ code: 'application_conflict', because: 'Aplikace se rozcházejí.', evidence: null }],
  };
  const verdicts = new Map(measuredOf(document, [act]).compared.map(({ field, verdict }) => [field, verdict]));

  expect(verdicts.get('application')).toBe('rightUnsure');
  expect(verdicts.get('familyName')).toBe('rightSure');
});

test('names are compared by their letters, diacritics included; numbers by their digits', () => {
  const truth: TrueAct = [
    { field: 'familyName', value: 'Fraňková-Malá', manner: 'print' },
    { field: 'organisationName', value: 'Klub „Podzim“, z. s.', manner: 'print' },
    { field: 'birthDate', value: '1980-02-01', manner: 'print' },
  ];
  const read = (family: string, name: string, born: string) => {
    const act = perfect(truth);
    const person = { ...act.person, familyName: value(family), birthDate: value(born) };
    const compared = compareActs(
      [truth],
      [{ ...act, person, organisation: { ...act.organisation, name: value(name) } }],
      true,
    );
    return compared.map(({ verdict }) => verdict);
  };

  expect(read('FRAŇKOVÁ – MALÁ', 'klub "podzim", z.s.', '1980-02-01')).toEqual(['rightSure', 'rightSure', 'rightSure']);
  expect(read('Frankova-Malá', 'Klub Podzim, z. s.', '1980-01-02')).toEqual(['wrongSure', 'wrongSure', 'wrongSure']);
});

test('several people are told apart in any order, and an act nobody asked for counts as wrong', () => {
  const document = documents.find(({ class: name, layout }) => name === 'text' && layout === 'request table')!;
  const acts = document.acts.map((act) => perfect(act)).reverse();
  const invented: Act = { ...perfect(one('text').acts[0]!), kind: 'statutory_end' };

  expect(new Set(measuredOf(document, acts).compared.map(({ verdict }) => verdict))).toEqual(new Set(['rightSure']));
  expect(measuredOf(document, [...acts, invented]).compared.at(-1)).toMatchObject({
    field: 'kind',
    truth: null,
    read: 'statutory_end',
    verdict: 'wrongSure',
  });
});

test('a birth number read for a foreigner who has none is wrong; not reading it is no field at all', () => {
  const truth: TrueAct = [{ field: 'birthNumber', value: null, manner: 'print' }];
  const act = perfect(truth);
  const birthNumber = value({ number: '8001011234', valid: false, birthDate: null, sex: null });

  expect(compareActs([truth], [act], true)).toEqual([]);
  expect(compareActs([truth], [{ ...act, person: { ...act.person, birthNumber } }], true)[0]!.verdict).toBe(
    'wrongSure',
  );
});

test('a signature that only a person can see is right and unsure; one overlooked is wrong and sure', () => {
  const truth: TrueAct = [{ field: 'signing', value: 'ink', manner: 'signature' }];
  const verdict = (signing: Act['signing']) => compareActs([truth], [{ ...perfect(truth), signing }], true)[0]!.verdict;

  expect(verdict({ kind: 'image', evidence })).toBe('rightUnsure');
  expect(verdict({ kind: 'none' })).toBe('wrongSure');
});

test('the report has a line for each kind of document, the four criteria, and wrong fields on request', () => {
  const [text, scan] = [one('text'), one('scan')];
  const act = perfect(text.acts[0]!);
  const wrong = { ...act, person: { ...act.person, familyName: value('Jiná') } };
  const measured = [measuredOf(text, [wrong]), measuredOf(scan, [], false)];
  const report = reportOf('developing', measured, true);

  expect(rowsOf(measured).map(({ name }) => name)).toEqual([
    'PDF with text',
    `scan, print: ${scan.look}`,
    'scan, all print',
    'scan, ticks',
    'scan, signatures',
  ]);
  expect(report.match(/^(?:pass|FAIL) {2}/gm)).toHaveLength(4);
  expect(report).toContain(`familyName (print) wrongSure: "Jiná" instead of`);
  expect(report).toContain(`${scan.name} (scan, rows, pdf, clean): nothing was read`);
  expect(jsonOf('developing', measured)).toMatchObject({
    set: 'developing',
    documents: [{ name: text.name }, { name: scan.name }],
  });
});
