import type { FormLayout } from '../layout.ts';
import { combedForm } from '../pages/combed.ts';
import { halves } from '../pages/halves.ts';
import { interactiveForm } from '../pages/interactive.ts';
import { labelsAbove } from '../pages/labels-above.ts';
import { labelsLeft } from '../pages/labels-left.ts';
import type { Look } from '../pages/parts.ts';
import { ruledTable } from '../pages/ruled-table.ts';
import { twoColumns } from '../pages/two-columns.ts';
import { bare, formal, lines, pairs, sides, slips, typed } from './measuring-wordings.ts';

const office: Look = {
  margin: 70,
  face: 'sans',
  boldFace: 'bold',
  size: 10.5,
  titleSize: 13,
  titleAt: 'left',
  capitals: false,
  ticks: 'drawn',
  choices: 'stacked',
  signing: 'captioned',
};

const form = { typeface: 'liberation', interactive: false, people: 1, pages: 1 } as const;

export const measuringForms: FormLayout[] = [
  {
    ...form,
    id: 'lines',
    wording: lines,
    draw: labelsAbove(office, {
      perRow: [1, 2],
      perRowOfOrganisation: [1, 2],
      height: 30,
      labelSize: 8,
      frame: 'line',
    }),
    flow: 'table',
  },
  {
    ...form,
    id: 'pairs',
    typeface: 'condensed',
    wording: pairs,
    draw: ruledTable(
      { ...office, margin: 52, size: 9.5, ticks: 'glyph', signing: 'beside' },
      { labelWidth: 98, wideLabelWidth: 130, rowHeight: 25, pairs: 2, shaded: true, boldLabels: true },
    ),
    flow: 'wide',
  },
  {
    ...form,
    id: 'bare',
    wording: bare,
    draw: labelsLeft(
      { ...office, titleAt: 'centre', signing: 'stacked' },
      { labelWidth: 182, pitch: 20, colon: false, boldLabels: true, under: 'nothing' },
    ),
    flow: 'colons',
  },
  {
    ...form,
    id: 'sides',
    typeface: 'condensed',
    wording: sides,
    draw: twoColumns(
      { ...office, margin: 54, size: 9.5, ticks: 'glyph', signing: 'beside' },
      { labelWidth: 84, pitch: 20, gutter: 30, person: 'right' },
    ),
    flow: 'grid',
  },
  {
    ...form,
    id: 'screen',
    wording: { ...bare, addressee: [], application: lines.application },
    draw: interactiveForm(
      { ...office, margin: 64, size: 9.5 },
      { labelWidth: 0, pitch: 19, above: true, names: (_, order) => `Text${order}` },
    ),
    interactive: true,
    flow: 'table',
  },
  {
    ...form,
    id: 'teeth',
    typeface: 'condensed',
    wording: { ...pairs, application: sides.application, role: lines.role },
    draw: combedForm(
      { ...office, face: 'sans', ticks: 'drawn', choices: 'inLine', signing: 'stacked' },
      { labelWidth: 150, pitch: 22, cell: 13, teeth: 'ticks' },
    ),
    flow: 'table',
  },
  {
    ...form,
    id: 'typed',
    typeface: 'typewriter',
    wording: typed,
    draw: labelsLeft(
      { ...office, margin: 56, size: 9.5, titleSize: 10.5, capitals: true, signing: 'beside' },
      { labelWidth: 200, pitch: 21, colon: true, boldLabels: false, under: 'dots' },
    ),
    flow: 'leaders',
  },
  {
    ...form,
    id: 'slips',
    wording: slips,
    draw: halves(
      { ...office, margin: 58, size: 9, titleSize: 11, titleAt: 'centre' },
      { labelWidth: 150, pitch: 17, colon: true, boldLabels: false, under: 'nothing' },
    ),
    people: 2,
    flow: 'colons',
  },
  {
    ...form,
    id: 'leaves',
    pages: 2,
    wording: { ...lines, application: pairs.application, consent: { text: formal, tick: false } },
    draw: labelsLeft(
      { ...office, face: 'serif', boldFace: 'serifBold', size: 12, signing: 'stacked' },
      { labelWidth: 205, pitch: 29, colon: true, boldLabels: false, under: 'rule' },
      2,
    ),
    flow: 'colons',
  },
];
