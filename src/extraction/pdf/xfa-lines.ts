import type { FormField } from '../reading.ts';

/** A node of the tree that pdf.js lays an XFA form out as: HTML elements with their classes. */
export type XfaNode = {
  name?: string;
  value?: unknown;
  attributes?: Record<string, unknown> | undefined;
  children?: readonly (XfaNode | null)[] | undefined;
};

export type XfaText = { lines: string[]; fields: FormField[]; pictures: number };

/** Values of the form's data by the names of their elements, as they stand in the file. */
export type DataValues = ReadonlyMap<string, readonly string[]>;

type Input = { kind: FormField['kind']; value: string | null; checked: boolean | null };

/**
 * Text of one page of an XFA form as it is shown: texts are lines, a field is a line of its caption and its value, a box to
 * tick stands before its caption, cells of a table row stand two spaces apart. `page` counts from 1. pdf.js makes a number
 * of what is in a numeric field, which takes zeros from the front of an IČO; `data` gives them back.
 */
export function xfaText(root: XfaNode, page: number, data: DataValues): XfaText {
  const found: XfaText = { lines: [], fields: [], pictures: 0 };
  addNode(root, [], { page, data }, found);
  return found;
}

type Context = { page: number; data: DataValues };

function addNode(node: XfaNode, path: readonly string[], context: Context, found: XfaText): void {
  const classes = classesOf(node);
  const name = node.attributes?.xfaName;
  const here = typeof name === 'string' && name !== '' ? [...path, name] : path;
  if (node.name === 'img' || node.name === 'svg') {
    if (node.name === 'img') found.pictures += 1;
  } else if (classes.includes('xfaField')) {
    addField(node, here, context, found);
  } else if (classes.includes('xfaDraw')) {
    found.lines.push(...textOf(node).split('\n'));
    found.pictures += countImages(node);
  } else if (classes.includes('xfaRow')) {
    const row: XfaText = { lines: [], fields: [], pictures: 0 };
    for (const child of childrenOf(node)) addNode(child, here, context, row);
    found.lines.push(
      row.lines
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('  '),
    );
    found.fields.push(...row.fields);
    found.pictures += row.pictures;
  } else {
    for (const child of childrenOf(node)) addNode(child, here, context, found);
  }
}

function addField(node: XfaNode, path: readonly string[], context: Context, found: XfaText): void {
  const caption = captionOf(node).replace(/\s+/g, ' ').trim();
  const input = inputOf(node);
  if (input?.kind === 'text') input.value = exactValue(input.value, context.data.get(path.at(-1) ?? '') ?? []);
  found.pictures += countImages(node);
  if (!input) {
    found.lines.push(caption);
    return;
  }
  const label = caption.replace(/[\s.:_…]+$/, '');
  found.fields.push({
    name: path.join('.'),
    label: label === '' ? null : label,
    page: context.page,
    box: null,
    ...input,
  });
  if (input.kind === 'checkbox' || input.kind === 'radio') {
    const marks = input.kind === 'radio' ? ['◉', '○'] : ['☒', '☐'];
    found.lines.push(`${input.checked ? marks[0] : marks[1]} ${caption}`);
  } else {
    const [first = '', ...others] = (input.value ?? '').split(/\r\n|[\n\r]/);
    found.lines.push(`${caption}${caption === '' || caption.endsWith(':') ? ' ' : '  '}${first}`, ...others);
  }
}

/** The control within a field, and what it holds; null for a button. */
function inputOf(node: XfaNode): Input | null {
  const control = firstOf(node, (one) => one.name === 'input' || one.name === 'textarea' || one.name === 'select');
  if (!control) return null;
  const { type, value, checked } = control.attributes ?? {};
  if (type === 'checkbox') return { kind: 'checkbox', value: null, checked: checked === true };
  if (type === 'radio') return { kind: 'radio', value: stringOf(value), checked: checked === true };
  if (type === 'button' || type === 'password') return null;
  if (control.name !== 'select') {
    return { kind: 'text', value: stringOf(value) ?? stringOf(control.attributes?.textContent), checked: null };
  }
  const chosen = childrenOf(control).filter((option) => option.attributes?.selected === true);
  const shown = chosen.map((option) => stringOf(option.value) ?? stringOf(option.attributes?.value) ?? '');
  return { kind: 'choice', value: stringOf(shown.join(', ')), checked: null };
}

function exactValue(shown: string | null, held: readonly string[]): string | null {
  if (shown === null || !/^\d+$/.test(shown)) return shown;
  return held.find((value) => /^0+\d+$/.test(value) && Number(value) === Number(shown)) ?? shown;
}

function captionOf(node: XfaNode): string {
  const caption = firstOf(node, (one) => classesOf(one).some((name) => name.startsWith('xfaCaption')));
  return caption ? textOf(caption) : '';
}

function textOf(node: XfaNode): string {
  const own = stringOf(node.value) ?? '';
  const inside = childrenOf(node).map(textOf).join('');
  return own + inside + (node.name === 'p' || node.name === 'br' || node.name === 'li' ? '\n' : '');
}

function countImages(node: XfaNode): number {
  return (node.name === 'img' ? 1 : 0) + childrenOf(node).reduce((sum, child) => sum + countImages(child), 0);
}

function firstOf(node: XfaNode, wanted: (one: XfaNode) => boolean): XfaNode | null {
  if (wanted(node)) return node;
  for (const child of childrenOf(node)) {
    const found = firstOf(child, wanted);
    if (found) return found;
  }
  return null;
}

function childrenOf(node: XfaNode): XfaNode[] {
  return (node.children ?? []).filter((child) => child !== null && typeof child === 'object');
}

function classesOf(node: XfaNode): string[] {
  const classes = node.attributes?.class;
  return Array.isArray(classes) ? classes.filter((name) => typeof name === 'string') : [];
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
