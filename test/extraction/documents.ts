import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { PDFDocument, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import fontkit from '@pdf-lib/fontkit';

/** Draws a page of A4 with a typeface that has Czech letters and boxes; `y` counts from the top. */
export async function drawPdf(
  draw: (
    page: PDFPage,
    write: (text: string, x: number, y: number, size?: number) => void,
    font: PDFFont,
    document: PDFDocument,
  ) => void,
): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  const typeface = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
  const font = await document.embedFont(await readFile(typeface));
  const page = document.addPage([595, 842]);
  draw(page, (text, x, y, size = 11) => page.drawText(text, { x, y: 842 - y, size, font }), font, document);
  return document;
}

/** A PDF from raw objects, numbered from 1; the first is the catalogue. For files no library would write. */
export function rawPdf(objects: (string | Buffer)[]): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let position = parts[0]!.length;
  objects.forEach((object, index) => {
    const body = Buffer.from(object);
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    offsets.push(position);
    position += part.length;
    parts.push(part);
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${position}\n%%EOF`;
  return Buffer.concat([...parts, Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${rows}${trailer}`)]);
}

/** A one-page raw PDF with the content stream given; `objects` follow as numbers 5, 6, … */
export function rawPage(
  content: Buffer,
  resources = '',
  objects: (string | Buffer)[] = [],
  contentFilter = '',
): Buffer {
  return rawPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<${resources}>>>>`,
    rawStream(contentFilter, content),
    ...objects,
  ]);
}

export function rawStream(dictionary: string, data: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${data.length}>>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
}

export const twiceDeflated = '/Filter[/FlateDecode/FlateDecode]';

/** Megabytes of one pattern in a few kilobytes. */
export function deflatedTwice(pattern: string, megabytes: number): Buffer {
  return deflateSync(deflateSync(Buffer.alloc(megabytes * 1024 * 1024, pattern), { level: 9 }), { level: 9 });
}
