import type { Choice, Entry, FilledForm } from '../form.ts';
import { type Block, type Flow, paragraph, type Run, words } from './flow.ts';

/**
 * How a word processor lays the form out: `colons` a paragraph each, `table` label and answer in cells, `grid` a row of
 * labels over a row of answers, `leaders` dots after the answer, `wide` two pairs in a row of a table.
 */
export type FlowStyle = 'colons' | 'table' | 'grid' | 'leaders' | 'wide';

export function formFlow(style: FlowStyle) {
  return (forms: FilledForm[]): Flow => ({
    title: forms[0]!.title,
    author: forms[0]!.signature.name,
    blocks: forms.flatMap((filled) => formBlocks(filled, style)),
  });
}

function formBlocks(filled: FilledForm, style: FlowStyle): Block[] {
  const { application, role, consent, placeAndDate, signature } = filled;
  const line = application && 'text' in application ? [entryOf(application)] : [];
  const choices = [application && 'options' in application ? application : null, role].filter((one) => one !== null);
  const consentRuns: Run[] = [...(consent.ticked === null ? [] : [{ ticked: consent.ticked }]), { text: consent.text }];
  const signed = signature.kind === 'typed' ? `${signature.name} v. r.` : '';
  return [
    ...filled.addressee.map((text) => paragraph(words(text))),
    paragraph(words(filled.title, true), 'title'),
    paragraph(words(filled.purpose)),
    ...headed(filled.person.heading),
    ...entryBlocks(filled.person.entries, style),
    ...headed(filled.organisation.heading),
    ...entryBlocks([...filled.organisation.entries, ...line], style),
    ...choices.flatMap((choice) => choiceBlocks(choice)),
    paragraph(consentRuns),
    ...entryBlocks(
      [
        { ...entryOf(placeAndDate), label: placeAndDate.label || 'Místo a datum' },
        entryOf({ label: signature.label, text: signed }),
      ],
      style === 'grid' || style === 'wide' ? 'table' : style,
    ),
  ];
}

function headed(text: string): Block[] {
  return text === '' ? [] : [paragraph(words(text, true), 'heading')];
}

function entryOf({ label, text }: { label: string; text: string }): Entry {
  return { question: null, label, text, hand: false };
}

function entryBlocks(entries: Entry[], style: FlowStyle): Block[] {
  const filled = (entry: Entry): Run[] => (entry.text === '' ? [] : [{ filled: entry.text }]);
  switch (style) {
    case 'colons':
      return entries.map((entry) => paragraph([...words(`${entry.label}: `), ...filled(entry)]));
    case 'leaders':
      return entries.map((entry) => {
        const dots = '.'.repeat(Math.max(6, 70 - entry.label.length - entry.text.length));
        return paragraph([...words(`${entry.label}: `), ...filled(entry), { text: dots }]);
      });
    case 'table':
      return [{ kind: 'table', rows: entries.map((entry) => [words(entry.label), filled(entry)]) }];
    case 'wide': {
      const rows = pairs(entries).map((row) => row.flatMap((entry) => [words(entry.label, true), filled(entry)]));
      return [{ kind: 'table', rows }];
    }
    case 'grid': {
      const rows = pairs(entries).flatMap((row) => [row.map((entry) => words(entry.label, true)), row.map(filled)]);
      return [{ kind: 'table', rows }];
    }
  }
}

function pairs(entries: Entry[]): Entry[][] {
  const rows: Entry[][] = [];
  for (let at = 0; at < entries.length; at += 2) rows.push(entries.slice(at, at + 2));
  return rows;
}

function choiceBlocks(choice: Choice): Block[] {
  return [
    ...(choice.question === '' ? [] : [paragraph(words(choice.question))]),
    ...choice.options.map((option) => paragraph([{ ticked: option.ticked }, ...words(option.label)])),
  ];
}
