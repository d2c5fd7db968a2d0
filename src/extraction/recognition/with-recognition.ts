import { cleanText } from '../clean-text.ts';
import { readingCaps } from '../limits.ts';
import type { DocumentReading, Page } from '../reading.ts';
import type { RecognisedPage, Recognition } from '../recognition.ts';
import { pageReasons } from './page-reasons.ts';

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
    ...recognition.pages.flatMap((page) => page.lines),
  ];
  const reasons = [...remainingReasons(reading, recognised), ...recognition.reasons];
  if (recognition.pages.length === 0 && recognition.reasons.length === 0) reasons.push('Obraz se nepodařilo přečíst.');
  const because = cleanText([...new Set(reasons)].join(' '), 2_000);
  const complete = because === '';
  return {
    ...reading,
    pages: pages.sort((a, b) => a.number - b.number),
    lines: lines.sort((a, b) => a.page - b.page).slice(0, readingCaps.lines),
    outcome: complete ? 'complete' : lines.length > 0 || reading.fields.length > 0 ? 'partial' : 'unreadable',
    because: complete ? null : because,
    warnings: [...new Set([...reading.warnings, ...recognition.pages.map(warningOf), ...recognition.warnings])].slice(
      0,
      readingCaps.warnings,
    ),
    engine: `${reading.engine} / ${recognition.engine}`.slice(0, readingCaps.nameLength),
  };
}

function pageOf(page: RecognisedPage, reading: DocumentReading): Page {
  const { number, width, height, confidence, turn, skew, hints } = page;
  const pictures = reading.pages.find((one) => one.number === number)?.pictures;
  // Where pictures lie was measured before the page was turned.
  const kept = turn === 0 && reading.kind !== 'image' ? pictures : [{ x: 0, y: 0, width, height }];
  return {
    number,
    width,
    height,
    text: 'ocr',
    recognised: { confidence, turn, skew, hints },
    ...(kept && { pictures: kept }),
  };
}

function warningOf({ number, confidence, lines }: RecognisedPage): string {
  const how = `Strana ${number} byla rozpoznána z obrazu (jistota ${Math.round(confidence)} %)`;
  if (lines.length === 0 || confidence >= readable) return `${how}.`;
  return `${how}; může být psána rukou nebo špatně čitelná, čtěte ji z obrazu.`;
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
