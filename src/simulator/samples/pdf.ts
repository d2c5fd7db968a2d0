import { LineCapStyle, PDFDocument, type PDFFont, type PDFPage, rgb } from '@cantoo/pdf-lib';
import fontkit from '@pdf-lib/fontkit';
import sharp from 'sharp';
import type { Fonts, Typeface } from './fonts.ts';
import type { Mark, Sheet } from './sheet.ts';
import { type DocumentSigner, saveSigned } from './sign.ts';

const black = rgb(0.08, 0.08, 0.1);
const inkBlue = rgb(0.1, 0.16, 0.5);

export type PdfFacts = {
  title: string;
  /** what the producer's field says, as from a word processor or a form filler */
  producer: string;
  /** the moment the document claims to be made; fixed, so that the same world has the same bytes */
  madeAt: Date;
  /** puts a PAdES signature by this certificate over the whole document */
  signer?: DocumentSigner;
};

/** Sheets as a PDF with a text layer, and signed when there is a signer. */
export async function pdfOf(fonts: Fonts, sheets: Sheet[], facts: PdfFacts): Promise<Uint8Array> {
  const document = await newDocument(facts);
  registerFonts(document, fonts);
  const embedded = new Map<Typeface, PDFFont>();
  for (const face of facesOf(sheets)) {
    embedded.set(face, await document.embedFont(fonts.bytes[face], { subset: true }));
  }
  for (const sheet of sheets) {
    const page = document.addPage([sheet.width, sheet.height]);
    for (const mark of sheet.marks) await draw(document, page, mark, embedded);
  }
  return facts.signer ? saveSigned(document, facts.signer, facts.madeAt) : finish(document);
}

/** The fonts are parsed already; the library would parse each again for every document. */
export function registerFonts(document: PDFDocument, fonts: Fonts): void {
  document.registerFontkit({
    ...fontkit,
    create: (bytes: Uint8Array) => {
      const face = (Object.keys(fonts.bytes) as Typeface[]).find((name) => fonts.bytes[name] === bytes);
      return face ? fonts.outlines[face] : fontkit.create(bytes);
    },
  } as Parameters<PDFDocument['registerFontkit']>[0]);
}

/** Page images (JPEG) as a PDF without any text layer, as scanners make. */
export async function scannedPdfOf(images: { jpeg: Uint8Array; width: number; height: number }[], facts: PdfFacts) {
  const document = await newDocument(facts);
  for (const image of images) {
    const page = document.addPage([image.width, image.height]);
    page.drawImage(await document.embedJpg(image.jpeg), { x: 0, y: 0, width: image.width, height: image.height });
  }
  return finish(document);
}

async function newDocument(facts: PdfFacts): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(facts.title);
  document.setProducer(facts.producer);
  document.setCreationDate(facts.madeAt);
  document.setModificationDate(facts.madeAt);
  return document;
}

function finish(document: PDFDocument): Promise<Uint8Array> {
  return document.save({ updateFieldAppearances: false });
}

function facesOf(sheets: Sheet[]): Set<Typeface> {
  const faces = new Set<Typeface>();
  for (const mark of sheets.flatMap((sheet) => sheet.marks)) {
    if (mark.kind === 'text') faces.add(mark.face);
    if (mark.kind === 'field') faces.add('sans');
    if (mark.kind === 'stamp') faces.add('bold');
  }
  return faces;
}

async function draw(document: PDFDocument, page: PDFPage, mark: Mark, fonts: Map<Typeface, PDFFont>): Promise<void> {
  const top = page.getHeight();
  if (mark.kind === 'text') {
    const options = { x: mark.x, y: top - mark.y, size: mark.size, font: fonts.get(mark.face)!, color: black };
    page.drawText(mark.text, options);
  } else if (mark.kind === 'line') {
    const start = { x: mark.x1, y: top - mark.y1 };
    page.drawLine({ start, end: { x: mark.x2, y: top - mark.y2 }, thickness: mark.width, color: black });
  } else if (mark.kind === 'box') {
    const place = { x: mark.x, y: top - mark.y - mark.height, width: mark.width, height: mark.height };
    if (mark.fill) page.drawRectangle({ ...place, color: rgb(0.92, 0.92, 0.94) });
    else page.drawRectangle({ ...place, borderColor: black, borderWidth: 0.6 });
  } else if (mark.kind === 'ink') {
    await drawInk(document, page, mark);
  } else if (mark.kind === 'stamp') {
    drawStamp(page, mark, fonts.get('bold')!);
  } else {
    drawField(document, page, mark, fonts.get('sans')!);
  }
}

async function drawInk(document: PDFDocument, page: PDFPage, mark: Mark & { kind: 'ink' }): Promise<void> {
  const top = page.getHeight();
  if (!mark.asPicture) {
    const stroke = { borderColor: inkBlue, borderWidth: 1.1, borderLineCap: LineCapStyle.Round };
    page.drawSvgPath(mark.path, { x: mark.x, y: top - mark.y, ...stroke });
    return;
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="420" height="120" viewBox="0 0 140 40"><path d="${mark.path}" fill="none" stroke="#1a2a80" stroke-width="1.3"/></svg>`;
  const picture = await document.embedPng(await sharp(Buffer.from(svg)).png().toBuffer());
  page.drawImage(picture, { x: mark.x, y: top - mark.y - 40, width: 140, height: 40 });
}

function drawStamp(page: PDFPage, mark: Mark & { kind: 'stamp' }, font: PDFFont): void {
  const top = page.getHeight();
  page.drawCircle({ x: mark.x, y: top - mark.y, size: 42, borderColor: inkBlue, borderWidth: 1.6 });
  page.drawCircle({ x: mark.x, y: top - mark.y, size: 38, borderColor: inkBlue, borderWidth: 0.5 });
  for (const [index, line] of mark.lines.entries()) {
    const y = top - mark.y + (mark.lines.length / 2 - index) * 9 - 6;
    page.drawText(line, { x: mark.x - font.widthOfTextAtSize(line, 7) / 2, y, size: 7, font, color: inkBlue });
  }
}

function drawField(document: PDFDocument, page: PDFPage, mark: Mark & { kind: 'field' }, font: PDFFont): void {
  const place = { x: mark.x, y: page.getHeight() - mark.y - mark.height, width: mark.width, height: mark.height };
  const form = document.getForm();
  if (typeof mark.value === 'boolean') {
    const box = form.createCheckBox(mark.name);
    box.addToPage(page, { ...place, borderWidth: 0.6, borderColor: black });
    if (mark.value) box.check();
    return;
  }
  const field = form.createTextField(mark.name);
  field.setText(mark.value);
  field.addToPage(page, { ...place, font, borderWidth: 0.4, borderColor: black, backgroundColor: rgb(0.96, 0.97, 1) });
  field.setFontSize(9);
  field.updateAppearances(font);
}
