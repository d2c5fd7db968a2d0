import { type Fonts, loadFonts, readFonts } from '../../simulator/samples/fonts.ts';

/** Four faces that a document is set in. DejaVu is for developing; measuring has Liberation Sans and condensed faces. */
export type TypefaceName = 'dejavu' | 'liberation' | 'condensed' | 'typewriter';

const dejavu = (name: string) => `dejavu-fonts-ttf/ttf/DejaVu${name}.ttf`;
// The licence of Liberation lets pdfjs-dist carry it; nothing else installed has a face like Arial with Czech letters.
const liberation = (name: string) => `pdfjs-dist/standard_fonts/LiberationSans-${name}.ttf`;
const loaders: Record<TypefaceName, () => Promise<Fonts>> = {
  dejavu: loadFonts,
  liberation: () =>
    readFonts({
      sans: liberation('Regular'),
      bold: liberation('Bold'),
      serif: dejavu('SerifCondensed'),
      serifBold: dejavu('SerifCondensed-Bold'),
    }),
  condensed: () =>
    readFonts({
      sans: dejavu('SansCondensed'),
      bold: dejavu('SansCondensed-Bold'),
      serif: dejavu('SerifCondensed-Italic'),
      serifBold: dejavu('SerifCondensed-BoldItalic'),
    }),
  typewriter: () =>
    readFonts({
      sans: dejavu('SansMono'),
      bold: dejavu('SansMono-Bold'),
      serif: dejavu('SansMono'),
      serifBold: dejavu('SansMono-Bold'),
    }),
};

const loaded = new Map<TypefaceName, Promise<Fonts>>();

/** Read and parsed once. */
export function typeface(name: TypefaceName): Promise<Fonts> {
  let fonts = loaded.get(name);
  if (!fonts) {
    fonts = loaders[name]();
    loaded.set(name, fonts);
  }
  return fonts;
}
