import type { PageViewport } from 'pdfjs-dist';
import type { Box, FormField } from '../reading.ts';
import { boxAround, type PageItem } from './page-item.ts';
import { shownOtherwise } from './shown-values.ts';

/** What of pdf.js's annotation data is used; it comes from the file, so every member may be anything. */
export type Annotation = Partial<
  Record<
    | 'subtype'
    | 'fieldType'
    | 'fieldName'
    | 'fieldValue'
    | 'alternativeText'
    | 'exportValue'
    | 'buttonValue'
    | 'rect'
    | 'checkBox'
    | 'radioButton'
    | 'pushButton'
    | 'multiLine'
    | 'options'
    | 'annotationFlags'
    | 'contentsObj'
    | 'textContent'
    | 'file'
    | 'id'
    | 'hidden'
    | 'noView',
    unknown
  >
>;

export type AnnotationFindings = {
  items: PageItem[];
  /** ink and stamps: a signature put in with a PDF program */
  pictures: Box[];
  /** file specifications of files put to a place on the page */
  files: unknown[];
  warnings: string[];
};

const typedFont = 11;
/** Annotation flags (ISO 32000-1 table 165): hidden and no view. */
const invisibleFlags = 0x2 | 0x20;

/**
 * Values of form fields and text typed over the page, as items at their places: they are not part of the page's text.
 * A box is ticked when its value equals the export value of that very widget, whatever the export value is.
 */
export function annotationItems(annotations: Annotation[], viewport: PageViewport, page: number): AnnotationFindings {
  const found: AnnotationFindings = { items: [], pictures: [], files: [], warnings: [] };
  for (const annotation of annotations) {
    const box = boxOf(annotation.rect, viewport);
    if (!box) continue;
    const flags = typeof annotation.annotationFlags === 'number' ? annotation.annotationFlags : 0;
    const invisible = (flags & invisibleFlags) !== 0 || annotation.hidden === true;
    if (annotation.subtype === 'Widget') {
      if (invisible) found.warnings.push('Formulář má skrytá pole, která se nečtou.');
      else {
        const items = widgetItems(annotation, box, page);
        const field = items[0]?.field;
        const warning = field?.kind === 'text' ? shownOtherwise(field, shownText(annotation)) : null;
        if (field && warning) {
          field.contradicted = true;
          found.warnings.push(warning);
        }
        found.items.push(...items);
      }
    } else if (annotation.subtype === 'FileAttachment') {
      // Also one that is not shown: a file is no less there.
      found.files.push(annotation.file);
    } else if (invisible) {
    } else if (annotation.subtype === 'FreeText') {
      found.items.push(...valueItems(contentsOf(annotation), box, null, true));
    } else if (annotation.subtype === 'Ink' || annotation.subtype === 'Stamp') {
      found.pictures.push(box);
    } else if (annotation.subtype !== 'Link' && annotation.subtype !== 'Popup') {
      found.warnings.push(`Strana ${page} má vložené poznámky nebo úpravy, které se nečtou.`);
    }
  }
  return found;
}

function widgetItems(widget: Annotation, box: Box, page: number): PageItem[] {
  const base = {
    name: textOf(widget.fieldName) ?? '',
    label: textOf(widget.alternativeText),
    page,
    box,
  };
  if (widget.fieldType === 'Btn') {
    if (widget.checkBox === true) {
      const checked = isOn(widget.fieldValue, widget.exportValue);
      return [tick({ ...base, kind: 'checkbox', value: null, checked }, checked ? '☒' : '☐', box)];
    }
    if (widget.radioButton === true) {
      const checked = isOn(widget.fieldValue, widget.buttonValue);
      const value = textOf(widget.buttonValue);
      return [tick({ ...base, kind: 'radio', value, checked }, checked ? '◉' : '○', box)];
    }
    return [];
  }
  if (widget.fieldType === 'Tx') {
    const value = textOf(widget.fieldValue);
    const field: FormField = { ...base, kind: 'text', value, checked: null };
    return valueItems(value ?? '', box, field, widget.multiLine === true);
  }
  if (widget.fieldType === 'Ch') {
    const value = choiceValue(widget);
    const field: FormField = { ...base, kind: 'choice', value, checked: null };
    return valueItems(value ?? '', box, field, false);
  }
  return [];
}

function tick(field: FormField, text: string, box: Box): PageItem {
  return { text, box, turn: 0, tick: true, checked: field.checked, field };
}

/** A value lies in the middle of its field, or line by line from the top of a field of several lines. */
function valueItems(value: string, box: Box, field: FormField | null, severalLines: boolean): PageItem[] {
  const lines = severalLines ? value.split(/\r\n|[\r\n]/).slice(0, 500) : [value.replace(/[\r\n]+/g, ' ')];
  const height = Math.min(
    box.height,
    lines.length > 1 ? Math.max(4, box.height / lines.length) : typedFont + 3,
    typedFont + 3,
  );
  const top =
    lines.length > 1 || (severalLines && box.height > 3 * typedFont) ? box.y + 1 : box.y + (box.height - height) / 2;
  return lines.map((text, index) => ({
    text: text.trim(),
    box: {
      x: box.x,
      y: top + index * height,
      width: Math.min(box.width, Math.max(1, text.length * typedFont * 0.5)),
      height,
    },
    turn: 0,
    tick: false,
    checked: null,
    field: index === 0 ? field : null,
  }));
}

function isOn(value: unknown, option: unknown): boolean {
  return typeof value === 'string' && value !== 'Off' && value !== '' && value === option;
}

/** A choice holds export values; people see the display values beside them. */
function choiceValue(widget: Annotation): string | null {
  const chosen = Array.isArray(widget.fieldValue) ? widget.fieldValue : [widget.fieldValue];
  const options = Array.isArray(widget.options) ? widget.options : [];
  const shown = chosen
    .slice(0, 50)
    .filter((value) => typeof value === 'string' && value !== '')
    .map((value) => textOf(options.find((option) => option?.exportValue === value)?.displayValue) ?? value);
  return shown.length > 0 ? shown.join(', ') : null;
}

/** What the field's appearance draws, line by line (ISO 32000-1 §12.7.3.3). */
function shownText(widget: Annotation): string {
  const lines = Array.isArray(widget.textContent) ? widget.textContent : [];
  return lines.filter((line) => typeof line === 'string').join('\n');
}

function contentsOf(annotation: Annotation): string {
  return textOf((annotation.contentsObj as { str?: unknown } | undefined)?.str) ?? '';
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function boxOf(rect: unknown, viewport: PageViewport): Box | null {
  if (!Array.isArray(rect) || rect.length !== 4 || !rect.every(Number.isFinite)) return null;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = viewport.convertToViewportRectangle(rect);
  return boxAround(x1, y1, x2, y2);
}
