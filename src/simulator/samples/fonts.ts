import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fontkit from '@pdf-lib/fontkit';

export type Typeface = 'sans' | 'bold' | 'serif' | 'serifBold';

const files: Record<Typeface, string> = {
  sans: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  bold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  serif: 'dejavu-fonts-ttf/ttf/DejaVuSerif.ttf',
  serifBold: 'dejavu-fonts-ttf/ttf/DejaVuSerif-Bold.ttf',
};

type Outlines = ReturnType<typeof fontkit.create>;
export type Fonts = { bytes: Record<Typeface, Uint8Array>; outlines: Record<Typeface, Outlines> };

let loaded: Promise<Fonts> | undefined;

/** The four typefaces with Czech letters, read and parsed once for the whole world. */
export function loadFonts(): Promise<Fonts> {
  loaded ??= readFonts(files);
  return loaded;
}

/** Four files of installed packages ("package/path.ttf") for the four typefaces of a sheet. */
export async function readFonts(files: Record<Typeface, string>): Promise<Fonts> {
  const require = createRequire(import.meta.url);
  const faces = Object.keys(files) as Typeface[];
  const read = await Promise.all(faces.map((face) => readFile(require.resolve(files[face]))));
  const bytes = Object.fromEntries(faces.map((face, index) => [face, new Uint8Array(read[index]!)]));
  const outlines = Object.fromEntries(faces.map((face) => [face, parse(bytes[face]!)]));
  return { bytes, outlines } as Fonts;
}

/**
 * @cantoo/pdf-lib takes a subset with `encode()` for one of a newer fontkit and calls it without the stream that this
 * one needs; a subset that shows `encodeStream()` alone is written the way both understand.
 */
function parse(bytes: Uint8Array): Outlines {
  const font = fontkit.create(bytes);
  rememberLetters(font);
  font.layout = (text) => plainLayout(font, text);
  const createSubset = font.createSubset.bind(font);
  font.createSubset = () => {
    const subset = createSubset();
    return {
      includeGlyph: (glyph) => subset.includeGlyph(glyph),
      encodeStream: () => subset.encodeStream(),
    };
  };
  return font;
}

/** Width of one line of text, in points. */
export function widthOf(fonts: Fonts, text: string, size: number, face: Typeface): number {
  const font = fonts.outlines[face];
  return (font.layout(text).advanceWidth * size) / font.unitsPerEm;
}

/**
 * The font keeps one object a glyph, with the letter for which it was first asked. An E first met as a part of Ě has no
 * letter, and text copied from the PDF would miss it; so every letter is asked for before anything is drawn.
 */
function rememberLetters(font: Outlines): void {
  const ranges = [
    [0x20, 0x17f],
    [0x2010, 0x2044],
    [0x20ac, 0x20ac],
    [0x2610, 0x2612],
  ] as const;
  for (const [first, last] of ranges) {
    for (let letter = first; letter <= last; letter += 1) font.glyphForCodePoint(letter);
  }
}

/**
 * One glyph a letter, side by side. Czech needs no shaping, the general way through the tables of the font takes most
 * of the time of the whole world, and ligatures would join "fi" into one glyph that some readers give back as one odd
 * character.
 */
function plainLayout(font: Outlines, text: string): ReturnType<Outlines['layout']> {
  const glyphs = [...text].map((letter) => font.glyphForCodePoint(letter.codePointAt(0)!));
  const positions = glyphs.map((glyph) => ({ xAdvance: glyph.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }));
  const advanceWidth = glyphs.reduce((total, glyph) => total + glyph.advanceWidth, 0);
  return { glyphs, positions, advanceWidth } as ReturnType<Outlines['layout']>;
}
