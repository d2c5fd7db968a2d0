import {
  type PDFDocument,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  setTextRenderingMode,
  TextRenderingMode,
} from '@cantoo/pdf-lib';
import { registerFonts } from '../../../simulator/samples/pdf.ts';
import { seeded } from '../../../simulator/samples/random.ts';
import type { ScannedPage } from './looks.ts';

/** How often a copier takes one letter for another. */
const misreadShare = 0.03;
const misreadings: Record<string, string> = {
  l: '1',
  '1': 'l',
  O: '0',
  '0': 'O',
  '5': 'S',
  '8': 'B',
  '6': 'b',
  m: 'rn',
  c: 'e',
  u: 'n',
};

/**
 * What a copier recognised in its own scan, lying invisibly over the image so that the PDF can be searched. It has the
 * faults of a hasty reader: marks lost, letters taken for figures. It must not be taken for the words of the page.
 */
export async function addCopierText(
  document: PDFDocument,
  page: PDFPage,
  { of }: ScannedPage,
  seed: number,
): Promise<void> {
  const next = seeded(seed);
  registerFonts(document, of.fonts);
  const font = await document.embedFont(of.fonts.bytes.sans, { subset: true });
  page.pushOperators(pushGraphicsState(), setTextRenderingMode(TextRenderingMode.Invisible));
  for (const mark of of.sheet.marks) {
    if (mark.kind !== 'text') continue;
    const text = [...mark.text].map((letter) => (next() < misreadShare ? misread(letter) : letter)).join('');
    page.drawText(text, { x: mark.x, y: page.getHeight() - mark.y, size: mark.size, font });
  }
  page.pushOperators(popGraphicsState());
}

function misread(letter: string): string {
  return misreadings[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
}
