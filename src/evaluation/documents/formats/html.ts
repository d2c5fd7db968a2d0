import { type Block, type Flow, plainText, type Run } from '../flow/flow.ts';
import { type Encoding, encoded, escaped } from './encodings.ts';

/** `inputs`: a form saved from a browser, with its fields; `characters`: a page saved from a word processor. */
export function htmlOf(flow: Flow, ticks: 'inputs' | 'characters', encoding: Encoding): Uint8Array {
  const charset = encoding === 'utf-8-bom' ? 'utf-8' : encoding;
  const body = flow.blocks.map((block) => blockHtml(block, ticks)).join('\n');
  const head = `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">\n<title>${escaped(flow.title)}</title>\n<style>td { border: 1px solid #000; padding: 3px }</style>`;
  return encoded(
    `<!DOCTYPE html>\n<html lang="cs">\n<head>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`,
    encoding,
  );
}

function blockHtml(block: Block, ticks: 'inputs' | 'characters'): string {
  if (block.kind === 'paragraph') {
    const tag = block.look === 'title' ? 'h1' : block.look === 'heading' ? 'h3' : 'p';
    return `<${tag}>${runsHtml(block.runs, ticks)}</${tag}>`;
  }
  const rows = block.rows.map((row) => `<tr>${row.map((runs) => `<td>${runsHtml(runs, ticks)}</td>`).join('')}</tr>`);
  return `<table>\n${rows.join('\n')}\n</table>`;
}

function runsHtml(runs: Run[], ticks: 'inputs' | 'characters'): string {
  return runs
    .map((run) => {
      if ('ticked' in run && ticks === 'inputs') return `<input type="checkbox"${run.ticked ? ' checked' : ''}> `;
      // Outside Unicode the two boxes are written as numbers.
      if ('ticked' in run) return `${run.ticked ? '&#9746;' : '&#9744;'} `;
      if ('filled' in run && ticks === 'inputs') return `<input type="text" size="40" value="${escaped(run.filled)}">`;
      const text = escaped(plainText([run], { ticked: '', empty: '' }));
      return 'text' in run && run.bold ? `<b>${text}</b>` : text;
    })
    .join('');
}
