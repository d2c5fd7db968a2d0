import { wordyDate } from '../../../simulator/samples/dates.ts';
import type { Letter } from '../../../simulator/samples/letters.ts';
import { seatOf } from '../../../simulator/samples/organisations.ts';
import { type Block, type Flow, paragraph, words } from './flow.ts';

/** The letter as written in a word processor. */
export function letterFlow(letter: Letter): Flow {
  const { organisation } = letter;
  const head: Block[] = organisation
    ? [paragraph(words(organisation.name, true)), paragraph(words(`${seatOf(organisation)}, IČO: ${organisation.ico}`))]
    : (letter.from ?? []).map((line) => paragraph(words(line)));
  const dated = `${organisation?.inCity ?? ''} ${wordyDate(letter.writtenOn)}`.trim();
  return {
    title: letter.subject,
    author: letter.signedBy,
    blocks: [
      ...head,
      ...(letter.to ?? []).map((line) => paragraph(words(line))),
      ...(letter.reference ? [paragraph(words(`Č. j.: ${letter.reference}`))] : []),
      paragraph(words(dated), 'right'),
      paragraph(words(`Věc: ${letter.subject}`, true)),
      ...letter.body.map(
        (part): Block =>
          typeof part === 'string'
            ? paragraph(words(part))
            : { kind: 'table', rows: part.map((row, index) => row.map((cell) => words(cell, index === 0))) },
      ),
      paragraph(words(letter.signedBy), 'right'),
      ...(letter.position ? [paragraph(words(letter.position), 'right')] : []),
    ],
  };
}
