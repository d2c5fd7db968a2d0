import { cleanText } from '../clean-text.ts';
import { readingCaps } from '../limits.ts';
import { centredIn } from '../pdf/page-item.ts';
import type { Box, InkHint } from '../reading.ts';
import type { GreyImage } from './grey-image.ts';
import { isInk } from './ink.ts';
import { inkShares, inkVerdict } from './ink-shares.ts';
import { median } from './readable-words.ts';
import { boxIn, cellsOf } from './recognised-lines.ts';
import type { SeenWord } from './tesseract.ts';

/** Text of a signature's place: "Podpis:", "Podpis žadatele", "vlastnoruční podpis"; not "podpisem" in a sentence. */
const signatureLabel = /^\(?podpis[uy]?[\s:.,)…]*$/;
/** A label of a place has at most so many words; more of them are a sentence. */
const labelWords = 6;
/** How far the place for a signature goes from its label, in points. */
const reach = { across: 180, above: 24, below: 20, overLabel: 45, leftOfLabel: 30 } as const;
/** Where print begins nearer behind the label, it stands in the place: a name typed instead of a signature. */
const leastPlace = 60;
/** A word read worse than this, or much higher than the others, may be the signature. */
const printedFrom = 75;
const printedHeight = 1.6;
/** A word behind the place that ends it: read well, and long enough not to be a scribble. */
const endsPlace = { confidence: 90, letters: 4 } as const;

/**
 * What the ink beside the labels of signatures tells: right of the label, above it and under it, wherever there is
 * the most. That there is none is said only where nothing at all stands right of the label. `image` is without ruled
 * lines, `scale` the number of pixels in a point.
 */
export function signatureHints(image: GreyImage, words: SeenWord[], scale: number): InkHint[] {
  const usualHeight = median(words.map((word) => word.height));
  const printed = words.filter((word) => isPrinted(word, usualHeight));
  const hints: InkHint[] = [];
  for (const cell of cellsOf(words)) {
    const label = cell.filter((word) => word.confidence >= printedFrom || isLabel(word));
    if (label.length > labelWords || !label.some(isLabel)) continue;
    const [right, ...others] = placesBeside(around(label), words, scale).map((place) => cut(place, image));
    const shares = [right!, ...others].map((place) => ({ place, share: darkShare(image, place, printed) }));
    const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
    const verdict = inkVerdict(best.share, inkShares.signature);
    const roomy = right!.width >= leastPlace * scale;
    const bare = roomy && darkShare(image, right!, []) <= inkShares.signature.none;
    hints.push({
      kind: 'signature',
      label: cleanText(label.map((word) => word.text).join(' '), readingCaps.nameLength),
      box: boxIn(best.place, scale),
      darkShare: Math.round(best.share * 1000) / 1000,
      ink: verdict === 'none' && !bare ? 'unsure' : verdict,
    });
  }
  return hints;
}

/** The words without what Tesseract made of signatures. */
export function withoutSignatures(words: SeenWord[], hints: InkHint[], scale: number): SeenWord[] {
  const usualHeight = median(words.map((word) => word.height));
  const signed = hints.filter((hint) => hint.kind === 'signature' && hint.ink === 'seen');
  return words.filter(
    (word) => isPrinted(word, usualHeight) || !signed.some((hint) => centredIn(boxIn(word, scale), hint.box)),
  );
}

/** Ink that crosses a label spoils its reading, so a doubtful word that is nearly the same counts. */
function isLabel({ text, confidence }: SeenWord): boolean {
  const folded = fold(text);
  if (confidence >= printedFrom) return signatureLabel.test(folded);
  return distance(folded.replace(/[^a-z]/g, ''), 'podpis') <= 2;
}

/** How many letters have to be changed, added or left out (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + same));
    }
    row = next;
  }
  return row[b.length]!;
}

function isPrinted(word: SeenWord, usualHeight: number): boolean {
  return word.confidence >= printedFrom && word.height <= usualHeight * printedHeight;
}

function placesBeside(label: Box, words: SeenWord[], scale: number): Box[] {
  const [across, above, below] = [reach.across * scale, reach.above * scale, reach.below * scale];
  const from = label.x + label.width + 2 * scale;
  const level = label.y + label.height / 2;
  const behind = words.filter(
    (word) =>
      word.x > from &&
      level > word.y - word.height &&
      level < word.y + 2 * word.height &&
      word.confidence >= endsPlace.confidence &&
      word.text.length >= endsPlace.letters,
  );
  const to = Math.min(from + across, ...behind.map((word) => word.x - scale));
  const left = label.x - reach.leftOfLabel * scale;
  const wide = Math.max(across, from - left);
  const high = reach.overLabel * scale;
  return [
    { x: from, y: label.y - above, width: to - from, height: above + label.height + below },
    { x: left, y: label.y - high - scale, width: wide, height: high },
    { x: left, y: label.y + label.height + scale, width: wide, height: high },
  ];
}

function cut(box: Box, image: GreyImage): Box {
  const x = Math.max(0, Math.round(box.x));
  const y = Math.max(0, Math.round(box.y));
  return {
    x,
    y,
    width: Math.max(0, Math.min(Math.round(box.x + box.width), image.width) - x),
    height: Math.max(0, Math.min(Math.round(box.y + box.height), image.height) - y),
  };
}

/** Share of ink in a box, printed words aside. */
function darkShare({ width, pixels }: GreyImage, box: Box, printed: SeenWord[]): number {
  const words = printed.filter((word) => word.x < box.x + box.width && box.x < word.x + word.width);
  let dark = 0;
  let all = 0;
  for (let y = box.y; y < box.y + box.height; y += 1) {
    const inRow = words.filter((word) => y >= word.y - 4 && y <= word.y + word.height + 4);
    for (let x = box.x; x < box.x + box.width; x += 1) {
      if (inRow.some((word) => x >= word.x - 3 && x <= word.x + word.width + 3)) continue;
      all += 1;
      if (isInk(pixels[y * width + x]!)) dark += 1;
    }
  }
  return all === 0 ? 0 : dark / all;
}

function around(words: SeenWord[]): Box {
  const x = Math.min(...words.map((word) => word.x));
  const y = Math.min(...words.map((word) => word.y));
  return {
    x,
    y,
    width: Math.max(...words.map((word) => word.x + word.width)) - x,
    height: Math.max(...words.map((word) => word.y + word.height)) - y,
  };
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
