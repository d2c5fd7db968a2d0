import { type PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import { opened, type Picture } from './picture.ts';

/** One page of black and white in ITU-T T.6 ("Group 4"), as TIFF and PDF both hold it. */
export type G4 = { code: Uint8Array; width: number; height: number };

/** libvips codes G4 only into TIFF: a TIFF of one tile, whose tile is taken out. The sides are cut to multiples of 16. */
export async function g4Of(picture: Picture): Promise<G4> {
  const width = picture.width - (picture.width % 16);
  const height = picture.height - (picture.height % 16);
  const tiff = await opened(picture)
    .extract({ left: 0, top: 0, width, height })
    .toColourspace('b-w')
    .tiff({ compression: 'ccittfax4', bitdepth: 1, miniswhite: true, tile: true, tileWidth: width, tileHeight: height })
    .toBuffer();
  const offset = tagOf(tiff, 324);
  return { code: new Uint8Array(tiff.subarray(offset, offset + tagOf(tiff, 325))), width, height };
}

/** Fills the page with the picture (ISO 32000-1 §7.4.6). */
export function drawG4(document: PDFDocument, page: PDFPage, g4: G4, width: number, height: number): void {
  const { context } = document;
  const image = context.stream(g4.code, {
    Type: 'XObject',
    Subtype: 'Image',
    Width: g4.width,
    Height: g4.height,
    ColorSpace: 'DeviceGray',
    BitsPerComponent: 1,
    Filter: 'CCITTFaxDecode',
    DecodeParms: { K: -1, Columns: g4.width, Rows: g4.height, BlackIs1: false },
  });
  page.node.setXObject(PDFName.of('Scan'), context.register(image));
  const content = context.stream(`q ${width} 0 0 ${height} 0 0 cm /Scan Do Q`);
  page.node.set(PDFName.of('Contents'), context.register(content));
}

/** The only value of a tag of a little-endian TIFF (TIFF 6.0, section 2). */
function tagOf(tiff: Buffer, tag: number): number {
  const directory = tiff.readUInt32LE(4);
  const count = tiff.readUInt16LE(directory);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (tiff.readUInt16LE(entry) === tag && tiff.readUInt32LE(entry + 4) === 1) return tiff.readUInt32LE(entry + 8);
  }
  throw new Error(`the TIFF has no single tag ${tag}`);
}
