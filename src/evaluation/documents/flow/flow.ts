/** A piece of a paragraph: words, a place that somebody filled in, or a box to tick. */
export type Run = { text: string; bold?: boolean } | { filled: string } | { ticked: boolean };

/** A document of a word processor, before any file format; cells of a table hold one paragraph each. */
export type Block =
  | { kind: 'paragraph'; runs: Run[]; look?: 'title' | 'heading' | 'right' }
  | { kind: 'table'; rows: Run[][][] };

export type Flow = { title: string; author: string; blocks: Block[] };

export function words(text: string, bold = false): Run[] {
  return text === '' ? [] : [bold ? { text, bold } : { text }];
}

export function paragraph(runs: Run[], look?: 'title' | 'heading' | 'right'): Block {
  return look ? { kind: 'paragraph', runs, look } : { kind: 'paragraph', runs };
}

/** Runs as plain text, boxes as the marks given. */
export function plainText(runs: Run[], marks: { ticked: string; empty: string }): string {
  return runs
    .map((run) => {
      if ('ticked' in run) return `${run.ticked ? marks.ticked : marks.empty} `;
      return 'filled' in run ? run.filled : run.text;
    })
    .join('');
}
