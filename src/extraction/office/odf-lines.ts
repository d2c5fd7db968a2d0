import { Parser } from 'htmlparser2';
import type { FormField } from '../reading.ts';

/** What stands in one XML part of an OpenDocument file; `reasons` are Czech. */
export type OpenDocumentText = {
  lines: string[];
  /** text and choice fields of a form in the document; its ticks stand in the lines */
  fields: FormField[];
  /** images by their name in the file, with the share of an A4 page that each covers */
  images: { href: string; share: number | null }[];
  /** shapes and strokes: what a pen or a mouse drew may be among them */
  drawings: number;
  tracked: boolean;
  comments: boolean;
  reasons: string[];
};

/** Not text of the document: what was deleted, comments, numbers of notes, descriptions of images. */
const silent = new Set(['text:tracked-changes', 'office:annotation', 'text:note-citation', 'svg:title', 'svg:desc']);
const paragraphs = new Set(['text:p', 'text:h']);
const cells = new Set(['table:table-cell', 'table:covered-table-cell']);
const shapes = new Set(['draw:path', 'draw:polyline', 'draw:polygon', 'draw:custom-shape', 'draw:line', 'draw:g']);
/** Deeper nesting than any document needs; beyond it nothing more is read. */
const maxDepth = 1_000;
const maxSpaces = 100;

/**
 * Text of content.xml or styles.xml (ODF 1.3 part 3): a paragraph is a line, a table row is one line with its cells two
 * spaces apart, boxes to tick become ☒ and ☐ whether they are content controls or controls of a form. A text box comes
 * before the paragraph that it hangs on.
 */
export function openDocumentText(xml: string): OpenDocumentText {
  const found: OpenDocumentText = {
    lines: [],
    fields: [],
    images: [],
    drawings: 0,
    tracked: false,
    comments: false,
    reasons: [],
  };
  /** what each control of a form shows where it is drawn */
  const controls = new Map<string, string>();
  /** the paragraph being read, and those that it interrupts */
  const open: string[] = [];
  const rows: string[][] = [];
  /** where a content control that is a tick begins in its paragraph */
  const ticks: ({ from: number; mark: string } | null)[] = [];
  let frameShare: number | null = null;
  let silentDepth = 0;
  let depth = 0;

  const add = (text: string) => {
    if (open.length > 0) open[open.length - 1] += text;
    else if (text.trim() !== '') endLine(text);
  };
  const endLine = (text: string) => {
    const row = rows.at(-1);
    if (!row) found.lines.push(text);
    else if (text.trim() !== '') row[Math.max(0, row.length - 1)] = `${row.at(-1) ?? ''} ${text}`.trim();
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth === maxDepth) found.reasons.push('Dokument je příliš zanořený, načtena byla jen jeho část.');
        // Each level costs the parser more than the one above it.
        if (depth > 10 * maxDepth) parser.pause();
        if (name === 'text:tracked-changes') found.tracked = true;
        if (name === 'office:annotation') found.comments = true;
        if (silent.has(name)) silentDepth += 1;
        if (silentDepth > 0 || depth >= maxDepth) return;
        if (paragraphs.has(name)) open.push('');
        else if (name === 'text:tab') add('  ');
        else if (name === 'text:s') add(' '.repeat(Math.min(maxSpaces, Number(attributes['text:c'] ?? 1) || 1)));
        else if (name === 'text:line-break') {
          if (rows.length > 0) add(' ');
          else endLine(open.splice(-1, 1, '').join(''));
        } else if (name === 'table:table-row') rows.push([]);
        else if (cells.has(name)) rows.at(-1)?.push('');
        else if (name.startsWith('form:')) readControl(name, attributes, controls, found.fields);
        else if (name === 'draw:control') add(controls.get(attributes['draw:control'] ?? '') ?? '');
        else if (name === 'draw:frame') frameShare = shareOf(attributes['svg:width'], attributes['svg:height']);
        else if (name === 'draw:image' && attributes['xlink:href']) {
          found.images.push({ href: attributes['xlink:href'].replace(/^\.\//, ''), share: frameShare });
        } else if (name === 'draw:object' || name === 'draw:object-ole') {
          found.reasons.push('Dokument obsahuje vložené objekty, které se nečtou.');
        } else if (name === 'loext:content-control') {
          const mark = attributes['loext:checked'] === 'true' ? '☒' : '☐';
          ticks.push(attributes['loext:checkbox'] === 'true' ? { from: open.at(-1)?.length ?? 0, mark } : null);
        } else if (shapes.has(name)) found.drawings += 1;
      },
      ontext(text) {
        if (silentDepth > 0 || depth >= maxDepth || open.length === 0) return;
        add(text.replace(/[ \t\n\r]+/g, ' '));
      },
      onclosetag(name) {
        depth -= 1;
        if (silent.has(name)) silentDepth -= 1;
        else if (silentDepth > 0 || depth >= maxDepth - 1) return;
        else if (paragraphs.has(name)) endLine(open.pop() ?? '');
        else if (name === 'table:table-row') {
          const row = rows.pop() ?? [];
          endLine(row.filter((cell) => cell !== '').join('  '));
        } else if (name === 'loext:content-control') {
          const tick = ticks.pop();
          if (tick && open.length > 0) open[open.length - 1] = `${open.at(-1)!.slice(0, tick.from)}${tick.mark}`;
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return { ...found, reasons: [...new Set(found.reasons)] };
}

/** A control of a form (ODF 1.3 part 3, §13): ticks show in the text, values are fields too. */
function readControl(
  name: string,
  attributes: Record<string, string>,
  controls: Map<string, string>,
  fields: FormField[],
): void {
  const id = attributes['xml:id'] ?? attributes['form:id'] ?? '';
  const label = attributes['form:label'] ?? '';
  if (name === 'form:checkbox') {
    const state = attributes['form:current-state'] ?? attributes['form:state'];
    controls.set(id, `${state === 'checked' ? '☒' : '☐'} ${label}`);
  } else if (name === 'form:radio') {
    const selected = attributes['form:current-selected'] ?? attributes['form:selected'];
    controls.set(id, `${selected === 'true' ? '☒' : '☐'} ${label}`);
  } else if (['form:text', 'form:textarea', 'form:formatted-text', 'form:combobox', 'form:date'].includes(name)) {
    const value = attributes['form:current-value'] ?? attributes['form:value'] ?? '';
    controls.set(id, value.replace(/\s+/g, ' '));
    fields.push({
      name: attributes['form:name'] ?? '',
      kind: name === 'form:combobox' ? 'choice' : 'text',
      label: label === '' ? null : label,
      value: value === '' ? null : value,
      checked: null,
      page: 1,
      box: null,
    });
  }
}

const pointsPer: Record<string, number> = { cm: 72 / 2.54, mm: 72 / 25.4, in: 72, pt: 1 };

/** Share of an A4 page; null when a length is missing or relative. */
function shareOf(width: string | undefined, height: string | undefined): number | null {
  const [across, down] = [width, height].map((length) => {
    const [, number, unit] = /^([\d.]+)(cm|mm|in|pt)$/.exec(length ?? '') ?? [];
    return number && unit ? Number(number) * pointsPer[unit]! : null;
  });
  return across && down ? (across * down) / (595 * 842) : null;
}
