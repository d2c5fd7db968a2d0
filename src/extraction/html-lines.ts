import { Parser } from 'htmlparser2';

/** Lines of a marked-up document; `warnings` and `reasons` are Czech, `pictures` counts images. */
export type MarkedUpLines = { lines: string[]; warnings: string[]; reasons: string[]; pictures: number };

const silent = new Set(['script', 'style', 'head', 'template', 'noscript', 'title', 'svg', 'math', 'iframe']);
const blocks = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const cells = new Set(['td', 'th']);
/** Deeper nesting than any document needs; beyond it nothing more is read. */
const maxDepth = 1_000;

/**
 * Text of an HTML document as lines: a block is a line, a table row is one line with its cells two spaces apart, check
 * boxes become ☒ and ☐. Paragraphs within a table cell stay in the row. Nothing is rendered, run or fetched.
 */
export function htmlLines(html: string): MarkedUpLines {
  const lines: string[] = [];
  const warnings: string[] = [];
  const reasons: string[] = [];
  let line = '';
  let depth = 0;
  let silentDepth = 0;
  let cellDepth = 0;
  let preformatted = 0;
  let pictures = 0;
  /** of each option that is open, whether it is chosen */
  const options: boolean[] = [];

  const endLine = () => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  const endBlock = () => {
    if (cellDepth === 0) endLine();
    else if (line !== '' && !line.endsWith(' ')) line += ' ';
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > maxDepth) reasons.push('Dokument je příliš zanořený, načtena byla jen jeho část.');
        // Each level costs the parser more than the one above it.
        if (depth > 10 * maxDepth) parser.pause();
        if (name === 'option') options.push('selected' in attributes);
        if (silent.has(name) || (name === 'option' && !('selected' in attributes))) silentDepth += 1;
        if (silentDepth > 0) return;
        if (name === 'pre') preformatted += 1;
        if (cells.has(name)) {
          if (line.trim() !== '') line = `${line.trimEnd()}  `;
          cellDepth += 1;
        } else if (name === 'tr') {
          if (cellDepth === 0) endLine();
        } else if (name === 'br' || blocks.has(name)) {
          endBlock();
        } else if (name === 'input') {
          line += inputText(attributes);
        } else if (name === 'img') {
          pictures += 1;
        } else if (name === 'object' || name === 'embed') {
          reasons.push('Dokument obsahuje vložené objekty, které se nečtou.');
        }
      },
      ontext(text) {
        if (silentDepth > 0 || depth > maxDepth) return;
        if (preformatted === 0) {
          const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ');
          line += line.endsWith(' ') ? collapsed.trimStart() : collapsed;
          return;
        }
        const [first, ...others] = text.split(/\r?\n/);
        line += first;
        for (const other of others) {
          endLine();
          line = other;
        }
      },
      onclosetag(name) {
        depth -= 1;
        const notChosen = name === 'option' && options.pop() === false;
        if (silent.has(name) || notChosen) silentDepth = Math.max(0, silentDepth - 1);
        if (name === 'pre') preformatted = Math.max(0, preformatted - 1);
        if (cells.has(name)) cellDepth = Math.max(0, cellDepth - 1);
        else if (blocks.has(name)) endBlock();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  endLine();
  return { lines, warnings, reasons: [...new Set(reasons)], pictures };
}

function inputText(attributes: Record<string, string>): string {
  const type = (attributes.type ?? 'text').toLowerCase();
  if (type === 'checkbox' || type === 'radio') return 'checked' in attributes ? '☒ ' : '☐ ';
  if (type === 'hidden' || type === 'password') return '';
  return attributes.value ? ` ${attributes.value} ` : '';
}
