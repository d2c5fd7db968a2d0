import type { FormLayout } from '../layout.ts';
import { combedForm } from '../pages/combed.ts';
import { halves } from '../pages/halves.ts';
import { interactiveForm } from '../pages/interactive.ts';
import { labelsAbove } from '../pages/labels-above.ts';
import { labelsLeft } from '../pages/labels-left.ts';
import type { Look } from '../pages/parts.ts';
import { ruledTable } from '../pages/ruled-table.ts';
import { twoColumns } from '../pages/two-columns.ts';
import { boxes, brief, columns, leaders, rows, short, table } from './developing-wordings.ts';

const plain: Look = {
  margin: 60,
  face: 'sans',
  boldFace: 'bold',
  size: 10,
  titleSize: 14,
  titleAt: 'centre',
  capitals: true,
  ticks: 'glyph',
  choices: 'stacked',
  signing: 'stacked',
};
const serif: Look = { ...plain, face: 'serif', boldFace: 'serifBold', titleAt: 'left', capitals: false };

const slug = (label: string) =>
  label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '_');

const form = { typeface: 'dejavu', interactive: false, people: 1, pages: 1 } as const;

export const developingForms: FormLayout[] = [
  {
    ...form,
    id: 'rows',
    wording: rows,
    draw: labelsLeft(plain, { labelWidth: 165, pitch: 18, colon: true, boldLabels: false, under: 'rule' }),
    flow: 'colons',
  },
  {
    ...form,
    id: 'boxes',
    wording: boxes,
    draw: labelsAbove(
      { ...plain, margin: 48, choices: 'inLine', signing: 'captioned' },
      { perRow: [3, 3, 1], perRowOfOrganisation: [1, 3], height: 32, labelSize: 7.5, frame: 'box' },
    ),
    flow: 'grid',
  },
  {
    ...form,
    id: 'table',
    wording: table,
    draw: ruledTable(
      { ...serif, ticks: 'drawn', signing: 'beside' },
      { labelWidth: 165, wideLabelWidth: 165, rowHeight: 22, pairs: 1, shaded: false, boldLabels: false },
    ),
    flow: 'table',
  },
  {
    ...form,
    id: 'columns',
    wording: columns,
    draw: twoColumns({ ...plain, margin: 46, size: 9 }, { labelWidth: 92, pitch: 17, gutter: 22, person: 'left' }),
    flow: 'wide',
  },
  {
    ...form,
    id: 'fields',
    wording: { ...rows, addressee: [] },
    draw: interactiveForm(plain, { labelWidth: 150, pitch: 21, above: false, names: (entry) => slug(entry.label) }),
    interactive: true,
    flow: 'table',
  },
  {
    ...form,
    id: 'comb',
    wording: { ...boxes, title: 'Souhlas se zpracováním osobních údajů' },
    draw: combedForm({ ...plain, ticks: 'drawn' }, { labelWidth: 175, pitch: 24, cell: 15, teeth: 'boxes' }),
    flow: 'table',
  },
  {
    ...form,
    id: 'leaders',
    wording: leaders,
    draw: labelsLeft(
      { ...serif, size: 11, signing: 'captioned' },
      { labelWidth: 140, pitch: 24, colon: true, boldLabels: false, under: 'dots' },
    ),
    flow: 'leaders',
  },
  {
    ...form,
    id: 'halves',
    wording: brief,
    draw: halves(
      { ...plain, margin: 50, size: 9, titleSize: 11.5, signing: 'beside' },
      { labelWidth: 110, pitch: 15, colon: true, boldLabels: false, under: 'rule' },
    ),
    people: 2,
    flow: 'colons',
  },
  {
    ...form,
    id: 'pages',
    pages: 2,
    wording: { ...rows, consent: { text: short, tick: true } },
    draw: labelsLeft(
      { ...serif, size: 11, ticks: 'drawn' },
      { labelWidth: 190, pitch: 26, colon: true, boldLabels: true, under: 'rule' },
      2,
    ),
    flow: 'table',
  },
];
