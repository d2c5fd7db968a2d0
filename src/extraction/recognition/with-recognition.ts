import { cleanText } from '../clean-text.ts';
import { readingCaps } from '../limits.ts';
import type { Box, DocumentReading, FormField, Line, Page, Word } from '../reading.ts';
import type { RecognisedPage, Recognition } from '../recognition.ts';
import { mergedLines } from './merged-lines.ts';
import { pageReason, pageReasons } from './page-reasons.ts';
import { uprightBox } from './upright-box.ts';

/** Print comes out at 91–96, handwriting and bad copies below this (documents of our own, measured). */
const readable = 88;

/**
 * A reading with its pages recognised: their text stands where the image was, and the reasons that spoke of the image are
 * gone. What was not recognised, or not certainly, is said.
 */
export function withRecognition(reading: DocumentReading, recognition: Recognition): DocumentReading {
  const recognised = new Map(recognition.pages.map((page) => [page.number, page]));
  const others = reading.pages.filter((page) => !recognised.has(page.number) && reading.kind !== 'image');
  const pages = [...others, ...recognition.pages.map((page) => pageOf(page, reading))];
  const lines = [
    ...reading.lines.filter((line) => !recognised.has(line.page)),
    ...recognition.pages.flatMap((page) => linesOf(page, reading)),
  ];
  const reasons = [
    ...remainingReasons(reading, recognised),
    ...recognition.reasons,
    ...recognition.pages.filter(isWithoutText).map(nothingRead),
  ];
  if (recognition.pages.length === 0 && recognition.reasons.length === 0) reasons.push('Obraz se nepodařilo přečíst.');
  const because = cleanText([...new Set(reasons)].join(' '), 2_000);
  const complete = because === '';
  const warnings = [...reading.warnings, ...recognition.pages.flatMap(warningsOf), ...recognition.warnings];
  return {
    ...reading,
    pages: pages.sort((a, b) => a.number - b.number),
    lines: lines.sort((a, b) => a.page - b.page).slice(0, readingCaps.lines),
    fields: reading.fields.map((field) => laidField(field, reading, recognised)),
    outcome: complete ? 'complete' : lines.length > 0 || reading.fields.length > 0 ? 'partial' : 'unreadable',
    because: complete ? null : because,
    warnings: [...new Set(warnings)].slice(0, readingCaps.warnings),
    engine: `${reading.engine} / ${recognition.engine}`.slice(0, readingCaps.nameLength),
  };
}

function pageOf(page: RecognisedPage, reading: DocumentReading): Page {
  const { number, width, height, confidence, turn, skew, hints } = page;
  const seen = seenPage(number, reading);
  const pictures = seen ? seen.pictures?.map((box) => uprightBox(box, seen, page)) : [{ x: 0, y: 0, width, height }];
  return {
    number,
    width,
    height,
    text: 'ocr',
    recognised: { confidence, turn, skew, hints },
    ...(pictures && { pictures }),
  };
}

/** The page before it was laid upright; null where recognising was the first to see one (images). */
function seenPage(number: number, reading: DocumentReading): Page | null {
  return reading.kind === 'image' ? null : (reading.pages.find((page) => page.number === number) ?? null);
}

/** What was recognised, with the page's own text where that is one to rely on. */
function linesOf(page: RecognisedPage, reading: DocumentReading): Line[] {
  const seen = seenPage(page.number, reading);
  const because = reading.because ?? '';
  const bad = [pageReason.unmappedFont(page.number), pageReason.badCopierText(page.number)];
  if (!seen || bad.some((reason) => because.includes(reason))) return page.lines;
  const laid = (box: Box) => uprightBox(box, seen, page);
  const own = reading.lines
    .filter((line) => line.page === page.number && line.box)
    .map((line) => ({
      ...line,
      box: laid(line.box!),
      ...(line.words && { words: line.words.map((word): Word => ({ ...word, box: laid(word.box) })) }),
    }));
  return own.length === 0 ? page.lines : mergedLines(page.lines, own);
}

function laidField(field: FormField, reading: DocumentReading, recognised: Map<number, RecognisedPage>): FormField {
  const page = field.page === null ? undefined : recognised.get(field.page);
  const seen = page ? seenPage(page.number, reading) : null;
  return page && seen && field.box ? { ...field, box: uprightBox(field.box, seen, page) } : field;
}

/** A page that is not blank (which is certain) and on which no word was found: a photograph, a drawing, an illegible copy. */
function isWithoutText({ lines, confidence }: RecognisedPage): boolean {
  return lines.length === 0 && confidence < readable;
}

function nothingRead({ number }: RecognisedPage): string {
  return `Na straně ${number} nebyl rozpoznán žádný text, je třeba se na ni podívat.`;
}

function warningsOf(page: RecognisedPage): string[] {
  const { number, confidence, lines } = page;
  if (lines.length === 0) return [];
  const how = `Strana ${number} byla rozpoznána z obrazu (jistota ${Math.round(confidence)} %)`;
  if (confidence >= readable) return [`${how}.`];
  return [`${how}; může být psána rukou nebo špatně čitelná, čtěte ji z obrazu.`];
}

/** What was said of an image page before it was recognised is no reason any more. */
function remainingReasons(reading: DocumentReading, recognised: Map<number, RecognisedPage>): string[] {
  if (reading.because === null || reading.kind === 'image') return [];
  let left = reading.because;
  for (const number of recognised.keys()) {
    for (const reason of pageReasons(number)) left = left.replace(reason, '');
  }
  const rest = left.replace(/\s+/g, ' ').trim();
  return rest === '' ? [] : [rest];
}
