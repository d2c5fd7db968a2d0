import { letterCount } from '../clean-text.ts';
import type { Draft } from '../compose-reading.ts';
import { linesOf } from '../text-lines.ts';
import { loadParameters } from './load-parameters.ts';
import { pdfjs } from './pdfjs.ts';
import { xfaValues } from './xfa-datasets.ts';
import { type XfaNode, xfaText } from './xfa-lines.ts';

/**
 * Reads a dynamic XFA form: one whose pages are made from a template when it is opened, so that what stands on the pages of
 * the file is a request to wait. False when the form is not of that kind; its pages are then read as they are.
 */
export async function readDynamicForm(bytes: Buffer, maxPages: number, draft: Draft): Promise<boolean> {
  const document = await pdfjs.getDocument({ ...loadParameters(bytes), enableXfa: true }).promise;
  try {
    if (!document.isPureXfa) return false;
    const data = new Map<string, string[]>();
    for (const { name, value } of xfaValues(bytes) ?? []) data.set(name, [...(data.get(name) ?? []), value]);
    for (let number = 1; number <= Math.min(document.numPages, maxPages); number += 1) {
      const page = await document.getPage(number);
      const { lines, fields, pictures } = xfaText(((await page.getXfa()) ?? {}) as XfaNode, number, data);
      const { width, height } = page.getViewport({ scale: 1 });
      draft.lines.push(...linesOf(lines).map((line) => ({ ...line, page: number })));
      draft.fields.push(...fields);
      draft.pages.push({
        number,
        width,
        height,
        text: 'layer',
        ...(pictures > 0 && { pictures: [{ x: 0, y: 0, width, height }] }),
      });
      if (pictures > 0) draft.warnings.push(`Strana ${number} obsahuje obrázek nebo kresbu.`);
    }
    if (document.numPages > maxPages) {
      draft.reasons.push(`Dokument má ${document.numPages} stran, přečteno bylo prvních ${maxPages}.`);
    }
    draft.warnings.push('Dokument je dynamický formulář XFA; místo jeho stran se čtou texty a hodnoty formuláře.');
    return true;
  } finally {
    await document.destroy();
  }
}

/**
 * Compares a static XFA form with its data: Acrobat shows the data, other programs the fields of the pages. Where there are no
 * fields on the pages, the data alone is read.
 */
export function compareWithData(bytes: Buffer, draft: Draft): void {
  const values = xfaValues(bytes);
  if (values === null) {
    draft.reasons.push(
      'Dokument je formulář XFA, jehož data se nepodařilo přečíst; je třeba ho otevřít v prohlížeči PDF.',
    );
    return;
  }
  const filled = draft.fields.filter((field) => field.kind === 'text' || field.kind === 'choice');
  if (draft.fields.length === 0) {
    draft.lines.push(...linesOf(values.map(({ name, value }) => `${name}: ${value}`)));
    draft.fields.push(
      ...values.map(({ name, path, value }) => ({
        name: path,
        kind: 'text' as const,
        label: name,
        value,
        checked: null,
        page: null,
        box: null,
      })),
    );
    if (values.length > 0) {
      draft.reasons.push(
        'Dokument je formulář XFA, jehož strany se nečtou; jeho hodnoty jsou vypsány z dat formuláře.',
      );
    }
    return;
  }
  const differing = values.filter(({ name, value }) => {
    const same = filled.filter((field) => lastName(field.name) === name);
    return same.length > 0 && !same.some((field) => plain(field.value ?? '') === plain(value));
  });
  for (const { name } of differing) {
    for (const field of filled) if (lastName(field.name) === name) field.contradicted = true;
  }
  if (differing.length > 0) {
    const names = differing.slice(0, 5).map(({ name }) => name);
    draft.warnings.push(`Formulář XFA má v datech jiné hodnoty, než jaké ukazuje (${names.join(', ')}).`);
  }
}

/** "form1[0].#subform[0].Jmeno[0]" is the field of the data "Jmeno". */
function lastName(name: string): string {
  return (name.split('.').at(-1) ?? '').replace(/\[\d+\]$/, '');
}

/** Letters and digits; a date may be written in another order, so digits of dates are compared sorted. */
function plain(value: string): string {
  const date = /^(\d{1,4})[-./ ]+(\d{1,2})[-./ ]+(\d{1,4})$/.exec(value.trim());
  if (date)
    return date
      .slice(1)
      .map(Number)
      .sort((a, b) => a - b)
      .join('-');
  return letterCount(value) === 0 ? '' : value.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
