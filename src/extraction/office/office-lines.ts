import type { OfficeContentNode, OfficeParserAST } from 'officeparser';

/**
 * Lines of what officeparser has read: a paragraph is a line, a table row is one line with its cells two spaces apart,
 * headers come first and footers last. (The plain text of the library draws tables with bars and leaves headers out.)
 */
export function officeLines(document: OfficeParserAST): string[] {
  const { headers = [], footers = [] } = document.auxiliary ?? {};
  const lines: string[] = [];
  for (const node of [...headers, ...document.content, ...footers]) addLines(node, lines);
  return lines;
}

const inline = new Set(['text', 'break', 'image', 'drawing', 'chart', 'embed', 'comment']);

function addLines(node: OfficeContentNode, lines: string[]): void {
  if (node.type === 'comment' || node.type === 'slideMaster') return;
  const children = node.children ?? [];
  if (node.type === 'row') {
    const cells = children.map(cellText).filter((cell) => cell !== '');
    lines.push(cells.join('  '));
  } else if (children.length > 0 && !children.every((child) => inline.has(child.type))) {
    for (const child of children) addLines(child, lines);
  } else {
    lines.push(...inlineText(node).split('\n'));
  }
  for (const note of notesOf(node)) addLines(note, lines);
}

/** Paragraphs within a cell stay in its row. */
function cellText(cell: OfficeContentNode): string {
  const lines: string[] = [];
  for (const child of cell.children ?? []) addLines(child, lines);
  return lines.join(' ').replace(/\s+/g, ' ').trim();
}

function inlineText(node: OfficeContentNode): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'comment') return '';
  const children = node.children ?? [];
  return children.length > 0 ? children.map(inlineText).join('') : (node.text ?? '');
}

/** Footnotes hang on the pieces of text that refer to them. */
function notesOf(node: OfficeContentNode): OfficeContentNode[] {
  const own = (one: OfficeContentNode) => ('notes' in one && Array.isArray(one.notes) ? one.notes : []);
  return inline.has(node.type)
    ? own(node)
    : [...own(node), ...(node.children ?? []).filter((child) => inline.has(child.type)).flatMap(own)];
}
