import { readingCaps } from '../limits.ts';
import { type RecognisedPage, type RecognitionStep, recognisedPagesLimit } from '../recognition.ts';
import { NotDrawn, openPages, type PageImages, recognitionScale } from './page-images.ts';
import { printedSquares } from './printed-squares.ts';
import { mean, readableWords } from './readable-words.ts';
import { mostWords, recognisedLines, tenths } from './recognised-lines.ts';
import { signatureHints, withoutSignatures } from './signature-hints.ts';
import { engine, startTesseract, type Tesseract } from './tesseract.ts';
import { tickHints } from './tick-hints.ts';
import { type ReadyPage, readyPage, recogniseUpright } from './upright-page.ts';

/** Pages smaller than this in any direction, in pixels, are slivers. */
const leastSide = 40;

type Prepared = { ready: ReadyPage; width: number; height: number } | { unread: string };

/**
 * Recognises pages of a PDF by number, or all pages of an image, telling each as soon as it is done. While Tesseract
 * works on a page in its thread, the next one is drawn here. What cannot be read is told with a Czech sentence; never
 * throws for what a document contains. Runs in a child with native code and threads, and without network.
 */
export async function* recognisePages(
  bytes: Buffer,
  kind: 'pdf' | 'image',
  pages: number[] | 'all',
): AsyncGenerator<RecognitionStep> {
  const opened = await openPages(bytes, kind).catch(sentenceOf);
  if (typeof opened === 'string') {
    yield { kind: 'unread', number: 1, because: opened };
    return;
  }
  await using images = opened;
  const wanted = pages === 'all' ? numbersTo(images.count) : pages;
  const numbers = wanted.slice(0, recognisedPagesLimit);
  yield { kind: 'begun', pageCount: images.count, engine };

  const starting = startTesseract();
  let upcoming = prepare(images, numbers[0]);
  await using tesseract = await starting;
  for (const [index, number] of numbers.entries()) {
    const prepared = await upcoming;
    const steps = recognise(prepared!, number, tesseract);
    upcoming = prepare(images, numbers[index + 1]);
    yield* await steps;
  }
  if (wanted.length > numbers.length) {
    yield {
      kind: 'unread',
      number: wanted[numbers.length]!,
      because: `Dokument má ${wanted.length} stran obrazu, rozpoznáno bylo prvních ${numbers.length}.`,
    };
  }
}

function numbersTo(count: number): number[] {
  return Array.from({ length: Math.min(count, recognisedPagesLimit + 1) }, (_, index) => index + 1);
}

async function prepare(images: PageImages, number: number | undefined): Promise<Prepared | undefined> {
  if (number === undefined) return undefined;
  try {
    const size = await images.size(number);
    const image = await images.draw(number, recognitionScale(size), 1);
    if (Math.min(image.width, image.height) < leastSide) return { unread: 'Stránka má neobvyklé rozměry.' };
    return { ready: await readyPage(image), width: size.width, height: size.height };
  } catch (error) {
    return { unread: sentenceOf(error) };
  }
}

async function recognise(prepared: Prepared, number: number, tesseract: Tesseract): Promise<RecognitionStep[]> {
  if ('unread' in prepared)
    return [{ kind: 'unread', number, because: `Stranu ${number} nelze přečíst: ${prepared.unread}` }];
  const { ready, width, height } = prepared;
  if (ready === 'blank') {
    const page: RecognisedPage = { number, width, height, confidence: 100, turn: 0, skew: 0, hints: [], lines: [] };
    return [{ kind: 'page', page, warnings: [`Strana ${number} je prázdná.`] }];
  }
  const { image, unruled, scale, turn, skew, words: seen } = await recogniseUpright(ready, tesseract);
  const { words, marks, squares } = readableWords(seen, printedSquares(image));
  const signatures = signatureHints(unruled, words, scale);
  const text = withoutSignatures(words, signatures, scale);
  const page: RecognisedPage = {
    number,
    width: tenths(image.width / scale),
    height: tenths(image.height / scale),
    confidence: tenths(mean(text)),
    turn,
    skew,
    hints: [...signatures, ...tickHints(words, squares, marks, scale)].slice(0, readingCaps.hints),
    lines: recognisedLines(text, number, scale),
  };
  const steps: RecognitionStep[] = [{ kind: 'page', page, warnings: [] }];
  if (text.length > mostWords) {
    steps.push({
      kind: 'unread',
      number,
      because: `Strana ${number} má příliš mnoho textu, rozpoznána byla jen část.`,
    });
  }
  return steps;
}

function sentenceOf(error: unknown): string {
  return error instanceof NotDrawn ? error.message : 'Dokument se nepodařilo zobrazit.';
}
