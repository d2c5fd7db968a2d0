import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import type { Sharp } from 'sharp';
import { addCopierText } from './copier-text.ts';
import { turned } from './damage.ts';
import { drawG4, g4Of } from './g4.ts';
import type { ScannedPage } from './looks.ts';
import { opened } from './picture.ts';

/**
 * Files that scanners, faxes and telephones make. `pdf rotated` and `jpeg exif` have their pixels sideways and say how
 * they are to be seen; `pdf searchable` has the text that the copier recognised, faults and all; no other has any text.
 */
export type ScanFormat =
  | 'pdf'
  | 'pdf searchable'
  | 'pdf rotated'
  | 'pdf g4'
  | 'jpeg'
  | 'jpeg exif'
  | 'png'
  | 'tiff'
  | 'tiff g4';

const madeAt = new Date('2026-09-01T08:00:00Z');

export async function scanFile(pages: ScannedPage[], format: ScanFormat): Promise<Uint8Array> {
  const [first, ...more] = pages;
  if (!first) throw new Error('a scan without pages');
  if (more.length > 0 && !/^(?:pdf|tiff)/.test(format)) throw new Error(`${format} holds one page`);
  switch (format) {
    case 'pdf':
    case 'pdf searchable':
    case 'pdf rotated':
    case 'pdf g4':
      return scannedPdf(pages, format);
    case 'jpeg':
      return jpegOf(first);
    case 'jpeg exif': {
      // Orientation 6: to be turned right by 90° to be seen.
      const sideways = opened(first.picture).rotate(270);
      return bytesOf(sideways.withMetadata({ orientation: 6 }).jpeg({ quality: first.jpegQuality || 70 }));
    }
    case 'png':
      return bytesOf(opened(first.picture).withDensity(first.dotsAcross).png());
    case 'tiff':
    case 'tiff g4':
      return tiffOf(pages, format === 'tiff g4');
  }
}

/** All pages in one file; they must be of one size. G4 is one bit a pixel. */
function tiffOf(pages: ScannedPage[], g4: boolean): Promise<Uint8Array> {
  const { picture, dotsAcross, dotsDown } = pages[0]!;
  const { width, height, channels } = picture;
  if (pages.some((page) => page.picture.width !== width || page.picture.height !== height)) {
    throw new Error('pages of a TIFF must be of one size');
  }
  const data = Buffer.concat(pages.map((page) => page.picture.data));
  const tall = opened({ data, width, height: height * pages.length, channels }, height);
  const dots = { xres: dotsAcross / 25.4, yres: dotsDown / 25.4 };
  if (!g4) return bytesOf(tall.tiff({ compression: 'lzw', ...dots }));
  return bytesOf(tall.toColourspace('b-w').tiff({ compression: 'ccittfax4', bitdepth: 1, ...dots }));
}

async function scannedPdf(pages: ScannedPage[], format: ScanFormat): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setProducer('KYOCERA TASKalfa 2554ci');
  document.setCreationDate(madeAt);
  document.setModificationDate(madeAt);
  for (const [index, page] of pages.entries()) {
    const width = (page.picture.width / page.dotsAcross) * 72;
    const height = (page.picture.height / page.dotsDown) * 72;
    if (format === 'pdf rotated') {
      const sheet = document.addPage([height, width]);
      sheet.setRotation(degrees(90));
      const sideways = { ...page, picture: await turned(page.picture, 270) };
      sheet.drawImage(await document.embedJpg(await jpegOf(sideways)), { x: 0, y: 0, width: height, height: width });
      continue;
    }
    const sheet = document.addPage([width, height]);
    if (format === 'pdf g4') drawG4(document, sheet, await g4Of(page.picture), width, height);
    else sheet.drawImage(await document.embedJpg(await jpegOf(page)), { x: 0, y: 0, width, height });
    if (format === 'pdf searchable') await addCopierText(document, sheet, page, index + 11);
  }
  return document.save({ updateFieldAppearances: false });
}

function jpegOf(page: ScannedPage): Promise<Uint8Array> {
  return bytesOf(
    opened(page.picture)
      .withDensity(page.dotsAcross)
      .jpeg({ quality: page.jpegQuality || 70 }),
  );
}

async function bytesOf(image: Sharp): Promise<Uint8Array> {
  return new Uint8Array(await image.toBuffer());
}
