import { type Block, type Flow, plainText, type Run } from '../flow/flow.ts';
import { type Encoding, encoded, withoutFineType } from './encodings.ts';

/** `wrapped`: lines broken at 76 characters as mail programs do; otherwise a paragraph is one line. */
export function textOf(flow: Flow, encoding: Encoding, wrapped: boolean): Uint8Array {
  const lines = flow.blocks.flatMap((block) => [
    ...blockLines(block, wrapped),
    ...(block.kind === 'table' ? [''] : []),
  ]);
  const text = `${lines.join('\r\n')}\r\n`;
  return encoded(encoding.startsWith('utf') ? text : withoutFineType(text), encoding);
}

function blockLines(block: Block, wrapped: boolean): string[] {
  if (block.kind === 'paragraph') {
    const text = plain(block.runs);
    return wrapped ? broken(text) : [text];
  }
  const widths: number[] = [];
  for (const row of block.rows) {
    for (const [column, runs] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, plain(runs).length);
  }
  return block.rows.map((row) =>
    row
      .map((runs, column) => plain(runs).padEnd(widths[column]! + 2))
      .join('')
      .trimEnd(),
  );
}

function plain(runs: Run[]): string {
  return plainText(runs, { ticked: '[x]', empty: '[ ]' });
}

function broken(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last !== '' && last.length + word.length > 75) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
