import type { PDFPageProxy } from 'pdfjs-dist';
import { letterCount, unreadableShare } from '../clean-text.ts';
import type { Draft } from '../compose-reading.ts';
import type { Box, Page } from '../reading.ts';
import { copierTextIsUsable } from '../recognition/copier-text.ts';
import { pageReason } from '../recognition/page-reasons.ts';
import { drawings, drawnTicks, joined } from './drawn-shapes.ts';
import { addFile, type EmbeddedFiles } from './embedded-files.ts';
import { type Annotation, annotationItems } from './form-items.ts';
import { type PageGraphics, pageGraphics } from './page-graphics.ts';
import { centredIn, type PageItem } from './page-item.ts';
import { pageLines } from './page-lines.ts';
import { pdfjs } from './pdfjs.ts';
import { withoutRepeatedValues } from './shown-values.ts';
import { textItems } from './text-items.ts';

/** A page with fewer characters than this has no text worth the name: page numbers, a copier's stamp. */
const leastCharacters = 20;
/** From this share of the page on, a picture on a page with text is more than a logo. */
const muchPicture = 0.35;
/**
 * A page that is a picture but for a few words is a scan with a copier's header, with the banner of a signature, or with
 * values typed over a scanned form.
 */
const nearlyAllPicture = 0.7;
const fewCharacters = 500;
/** A page of outlines: text turned into curves cannot be read. */
const manyDrawings = 300;

/** Reads one page into the draft: lines, fields, pictures, and what of it cannot be read; files put on it go to `embedded`. */
export async function readPage(
  page: PDFPageProxy,
  number: number,
  flatText: string,
  draft: Draft,
  embedded: EmbeddedFiles,
): Promise<void> {
  const viewport = page.getViewport({ scale: 1 });
  const { items, repeatedLetters } = textItems(await page.getTextContent(), viewport);
  const annotations = annotationItems((await page.getAnnotations()) as Annotation[], viewport, number);
  const operators = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
  const graphics = pageGraphics(operators, viewport);
  page.cleanup();

  const fieldBoxes = annotations.items.filter((item) => item.field).map((item) => item.box);
  const ticks = drawnTicks(graphics.shapes, items, fieldBoxes);
  const beside = items.filter((item) => !isBoxUnderField(item, fieldBoxes));
  const { printed, warnings } = withoutRepeatedValues(beside, annotations.items);
  const { lines, fields } = pageLines([...printed, ...annotations.items, ...ticks], number);
  draft.lines.push(...lines);
  draft.fields.push(...fields);
  draft.warnings.push(...annotations.warnings, ...warnings);
  for (const file of annotations.files) addFile(file, embedded);

  const text = items.map((item) => item.text).join(' ');
  const pictures = [...joined(graphics.images, 2), ...drawings(graphics.shapes), ...annotations.pictures];
  const coverage = coveredShare(joined(graphics.images, 2), viewport);
  const kind = textKind(text, annotations.items, graphics, coverage, number, draft.reasons);
  if (letterCount(flatText) > (letterCount(text) + repeatedLetters) * 1.02 + 5) {
    draft.reasons.push(`Na straně ${number} je text, který leží mimo stránku nebo se nepodařilo zařadit.`);
  }
  if (pictures.length > 0) draft.warnings.push(`Strana ${number} obsahuje obrázek nebo kresbu.`);
  draft.pages.push({
    number,
    width: viewport.width,
    height: viewport.height,
    text: kind,
    ...(pictures.length > 0 && { pictures }),
  });
}

/** What kind of text the page has; whatever is not a plain text layer goes to `reasons`. */
function textKind(
  text: string,
  fieldItems: PageItem[],
  graphics: PageGraphics,
  coverage: number,
  number: number,
  reasons: string[],
): Page['text'] {
  const characters = text.replace(/\s/g, '').length + fieldItems.reduce((sum, item) => sum + item.text.length, 0);
  const garbled = unreadableShare(text);
  const outlines = graphics.shapes.filter((shape) => shape.wiggles > 0).length;
  if (characters < leastCharacters && (coverage > 0.05 || outlines > manyDrawings)) {
    reasons.push(pageReason.imageOnly(number));
    return 'none';
  }
  if (garbled > 0.1) {
    reasons.push(pageReason.unmappedFont(number));
    return 'none';
  }
  const invisible = graphics.invisibleCharacters;
  if (invisible > graphics.characters / 2 && coverage > muchPicture) {
    if (copierTextIsUsable(text)) return 'ocr';
    reasons.push(pageReason.badCopierText(number));
    return 'none';
  }
  if (coverage > nearlyAllPicture && characters < fewCharacters) {
    reasons.push(pageReason.mostlyImage(number));
    return 'none';
  }
  if (invisible > 2) reasons.push(`Strana ${number} obsahuje text, který při prohlížení není vidět.`);
  if (coverage > muchPicture) reasons.push(pageReason.mostlyImage(number));
  return 'layer';
}

/** Forms print an empty box under the field that is ticked; the field says whether it is. */
function isBoxUnderField(item: PageItem, fieldBoxes: Box[]): boolean {
  return /^[\s☐□▢❏❑○◯]+$/u.test(item.text) && fieldBoxes.some((box) => centredIn(item.box, box));
}

function coveredShare(boxes: Box[], page: { width: number; height: number }): number {
  const inside = (from: number, length: number, limit: number) =>
    Math.max(0, Math.min(from + length, limit) - Math.max(0, from));
  const covered = boxes.reduce(
    (sum, box) => sum + inside(box.x, box.width, page.width) * inside(box.y, box.height, page.height),
    0,
  );
  return Math.min(1, covered / Math.max(1, page.width * page.height));
}
