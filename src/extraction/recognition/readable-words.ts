import { centredIn } from '../pdf/page-item.ts';
import type { PrintedSquare } from './printed-squares.ts';
import type { SeenWord } from './tesseract.ts';

const lettersOrDigits = /[\p{L}\p{N}]/gu;
/** What may stand alone between words. */
const punctuation = /^[-–—/:,.;+&()"„“§%]{1,3}$/;
/** What Tesseract makes of boxes to tick: "[J]", "[7", "[]", "(]", "☐". A tick is never read from a text. */
const tickLike = /^[[({|][\s\]JLIl1Z72xXvV☐☒☑□■oO]?[\])}|]$|^[[{][JLIl1Z72xXvV]?$|^[☐☒☑□■]+$/u;

/** Confidence under which a word is what ink, dirt or a dotted line looked like. Handwriting starts at about 20. */
const noise = 15;
/** Single characters and signs need more: specks are often one. */
const sureSign = 60;
/** In parts of the usual height of words on the page. */
const tiny = 0.4;
const huge = 4;

/**
 * Words of a page without what is no text: specks, rests of lines, boxes to tick. `marks` are those that stand for
 * a box to tick and for no square that was found.
 */
export function readableWords(
  seen: SeenWord[],
  squares: PrintedSquare[],
): { words: SeenWord[]; marks: SeenWord[]; squares: PrintedSquare[] } {
  const usual = median(seen.filter((word) => word.confidence >= sureSign).map((word) => word.height));
  const boxes = squares.filter((square) => !isPartOfWord(square, seen));
  const words: SeenWord[] = [];
  const marks: SeenWord[] = [];
  for (const word of seen) {
    if (boxes.some((box) => centredIn(word, box))) continue;
    if (tickLike.test(word.text)) {
      if (isSquare(word, usual)) marks.push(word);
    } else {
      const text = word.text.replace(/^[_|[\]{}~=]+|[_|{}~=]+$/g, '').replace(/^[^[]*\]$/, (all) => all.slice(0, -1));
      if (isText({ ...word, text }, usual)) words.push({ ...word, text });
    }
  }
  return { words: withoutStrayLines(words, usual), marks, squares: boxes };
}

/** A rest of a line is high or wide, a speck is small. */
function isSquare({ width, height }: SeenWord, usual: number): boolean {
  return Math.max(width, height) < 2 * Math.min(width, height) && height > usual * 0.6 && height < usual * 2.5;
}

function isText({ text, confidence, height }: SeenWord, usual: number): boolean {
  const signs = text.match(lettersOrDigits)?.length ?? 0;
  if (signs === 0) return punctuation.test(text) && confidence >= sureSign;
  if (height > usual * huge) return false;
  if (height < usual * tiny && confidence < 85) return false;
  return confidence >= (signs === 1 ? sureSign / 2 : noise);
}

/** Lines of nothing but a few doubtful signs: accents cut off from a heading, the edge of the paper. */
function withoutStrayLines(words: SeenWord[], usual: number): SeenWord[] {
  const lines = Map.groupBy(words, (word) => word.line);
  return words.filter((word) => {
    const line = lines.get(word.line)!;
    const signs = line.reduce((sum, one) => sum + (one.text.match(lettersOrDigits)?.length ?? 0), 0);
    if (median(line.map((one) => one.height)) < usual * 0.6 && mean(line) < 65) return false;
    return signs >= 2 || mean(line) >= 85;
  });
}

/** A letter such as D or B is a square, too; it stands in a word that was read well. */
function isPartOfWord(square: PrintedSquare, seen: SeenWord[]): boolean {
  return seen.some(
    (word) =>
      word.confidence >= sureSign &&
      (word.text.match(lettersOrDigits)?.length ?? 0) >= 2 &&
      !/^[[({|]/.test(word.text) &&
      centredIn(square, word),
  );
}

/** Mean confidence of words; 0 when there are none. */
export function mean(words: readonly { confidence: number }[]): number {
  return words.length === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence, 0) / words.length;
}

export function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
