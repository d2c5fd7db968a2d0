import type { PageViewport } from 'pdfjs-dist';
import type { Box } from '../reading.ts';
import { type DrawnShape, readPath } from './drawn-shapes.ts';
import { boxAround } from './page-item.ts';
import { pdfjs } from './pdfjs.ts';

/** What is painted on a page besides text, in boxes on the page as it is seen. */
export type PageGraphics = {
  images: Box[];
  shapes: DrawnShape[];
  /** characters painted at all, and those painted so that they cannot be seen (text mode 3) */
  characters: number;
  invisibleCharacters: number;
};

type Matrix = readonly [number, number, number, number, number, number];
type State = { matrix: Matrix; textMode: number; darkFill: boolean };

const { OPS } = pdfjs;
const maxShapes = 20_000;
const paintsImage = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintSolidColorImageMask,
]);
const strokes = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** The unit square that every image fills (ISO 32000-1 §8.9.5) is smaller than this on the page: a speck or a line. */
const smallestPicture = 4;

/** Walks the page's operator list (without annotations) with the transformation it builds up. */
export function pageGraphics(
  operators: { fnArray: number[]; argsArray: unknown[][] },
  viewport: PageViewport,
): PageGraphics {
  const graphics: PageGraphics = { images: [], shapes: [], characters: 0, invisibleCharacters: 0 };
  let state: State = { matrix: viewport.transform as unknown as Matrix, textMode: 0, darkFill: true };
  const saved: State[] = [];
  operators.fnArray.forEach((operator, index) => {
    const args = operators.argsArray[index] ?? [];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) {
      saved.push(state);
      if (operator === OPS.paintFormXObjectBegin && isMatrix(args[0])) {
        state = { ...state, matrix: multiplied(state.matrix, args[0]) };
      }
    } else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) {
      state = saved.pop() ?? state;
    } else if (operator === OPS.transform && isMatrix(args)) {
      state = { ...state, matrix: multiplied(state.matrix, args) };
    } else if (operator === OPS.setTextRenderingMode) {
      state = { ...state, textMode: Number(args[0]) };
    } else if (operator === OPS.setFillRGBColor) {
      state = { ...state, darkFill: isDark(args[0]) };
    } else if (operator === OPS.showText) {
      const shown = countGlyphs(args[0]);
      graphics.characters += shown;
      if (state.textMode === 3 || state.textMode === 7) graphics.invisibleCharacters += shown;
    } else if (paintsImage.has(operator)) {
      const box = imageBox(state.matrix);
      if (box.width >= smallestPicture && box.height >= smallestPicture && onPage(box, viewport)) {
        graphics.images.push(box);
      }
    } else if (operator === OPS.constructPath && args[0] !== OPS.endPath && graphics.shapes.length < maxShapes) {
      const [path] = Array.isArray(args[1]) ? args[1] : [];
      if (path instanceof Float32Array) {
        const paint = { stroked: strokes.has(Number(args[0])), dark: state.darkFill };
        graphics.shapes.push(...readPath(path, state.matrix, paint).filter((shape) => onPage(shape.box, viewport)));
      }
    }
  });
  return graphics;
}

function imageBox([a, b, c, d, e, f]: Matrix): Box {
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  return boxAround(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
}

function onPage(box: Box, viewport: PageViewport): boolean {
  return box.x < viewport.width && box.y < viewport.height && box.x + box.width > 0 && box.y + box.height > 0;
}

function multiplied(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function isMatrix(value: unknown): value is Matrix {
  const numbers = value as ArrayLike<unknown> | null;
  return numbers?.length === 6 && Array.from(numbers).every(Number.isFinite);
}

function isDark(colour: unknown): boolean {
  const [, red = '0', green = '0', blue = '0'] = /^#(..)(..)(..)$/.exec(String(colour)) ?? [];
  return Number.parseInt(red, 16) + Number.parseInt(green, 16) + Number.parseInt(blue, 16) < 384;
}

function countGlyphs(glyphs: unknown): number {
  if (!Array.isArray(glyphs)) return 0;
  return glyphs.filter((glyph) => typeof glyph === 'object' && glyph !== null && glyph.isSpace !== true).length;
}
