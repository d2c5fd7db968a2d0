import { pdfOf } from '../../simulator/samples/pdf.ts';
import { seedOf } from '../../simulator/samples/random.ts';
import type { Sheet } from '../../simulator/samples/sheet.ts';
import { poolOf, type SetName } from '../pool.ts';
import { type Content, formContent, letterContent, together } from './content.ts';
import type { ConsentPlan } from './form.ts';
import { type OfficeFormat, officeFile, officeFormats } from './formats/office.ts';
import { type FormLayout, type LetterLayout, layoutsOf } from './layout.ts';
import { printed } from './pages/interactive.ts';
import { type Planner, startPlanning } from './plans.ts';
import { type ScanFormat, scanFile } from './scan/files.ts';
import { type LookName, lookNames, type ScannedPage, scanned } from './scan/looks.ts';
import type { TrueAct } from './truth.ts';
import { typeface } from './typefaces.ts';

/** How a document holds its words: as text of a PDF, in an office or text file, or as an image, printed or by hand. */
export type DocumentClass = 'text' | 'office' | 'scan' | 'hand';

/** A document of a set, before its bytes are made. */
export type PlannedDocument = {
  /** file name; it tells nothing of what is inside */
  name: string;
  mimeType: string;
  class: DocumentClass;
  layout: string;
  format: string;
  /** what an image went through; null for text */
  look: LookName | null;
  /** images of pages in it */
  scannedPages: number;
  acts: TrueAct[];
  make: () => Promise<Uint8Array>;
};

const scanFormats: Record<LookName, ScanFormat[]> = {
  clean: ['pdf', 'png', 'tiff'],
  usual: ['pdf', 'jpeg', 'pdf rotated', 'pdf searchable'],
  coarse: ['jpeg', 'pdf'],
  uneven: ['pdf searchable', 'pdf', 'jpeg'],
  copy: ['pdf', 'jpeg'],
  photo: ['jpeg', 'jpeg exif', 'pdf'],
  fax: ['tiff g4', 'pdf g4'],
  'coarse fax': ['tiff g4'],
  turned: ['pdf', 'jpeg', 'png'],
};

const madeAt = new Date('2026-09-01T08:00:00Z');
const pdfType = 'application/pdf';

/**
 * All documents of a set, always the same ones. Each is about people of its own; layouts, wordings, typefaces, people and
 * organisations are those of the set alone, because every one of them comes from `poolOf(set)` or `layoutsOf(set)`,
 * which share nothing (the tests compare them).
 */
export function documentsOf(set: SetName): PlannedDocument[] {
  const planner = startPlanning(poolOf(set));
  const { forms, letters } = layoutsOf(set);
  const planned = [
    ...textDocuments(planner, forms, letters),
    ...officeDocuments(planner, forms, letters),
    ...scanDocuments(planner, forms, letters),
    ...handDocuments(planner, forms, letters),
  ];
  return planned.map((document, index) => ({
    ...document,
    name: `dokument-${String(index + 1).padStart(3, '0')}.${document.name}`,
  }));
}

function textDocuments(planner: Planner, forms: FormLayout[], letters: LetterLayout[]): PlannedDocument[] {
  const pdf = (content: Content, picture: boolean, format: string): PlannedDocument => ({
    ...about(content, 'text', format),
    name: 'pdf',
    mimeType: pdfType,
    make: async () => {
      const sheets = (await content.draw()).map(({ sheet }) => sheet);
      const facts = { title: content.flow.title, producer: 'Microsoft® Word pro Microsoft 365', madeAt };
      return pdfOf(await typeface(content.typeface), picture ? sheets.map(withPictures) : sheets, facts);
    },
  });
  return [
    ...[0, 1, 2].flatMap((round) =>
      forms.map((form, index) =>
        pdf(
          formContent(form, planner, { stamp: false }),
          (index + round) % 2 === 0,
          form.interactive ? 'pdf form' : 'pdf',
        ),
      ),
    ),
    ...[0, 1].flatMap(() => letters.map((letter) => pdf(letterContent(letter, planner, false), false, 'pdf'))),
  ];
}

/** A signature pasted in as a picture instead of drawn as strokes. */
function withPictures(sheet: Sheet): Sheet {
  return {
    ...sheet,
    marks: sheet.marks.map((mark) => (mark.kind === 'ink' ? { ...mark, asPicture: true } : mark)),
  };
}

function officeDocuments(planner: Planner, forms: FormLayout[], letters: LetterLayout[]): PlannedDocument[] {
  const office = (content: Content, format: OfficeFormat): PlannedDocument => ({
    ...about(content, 'office', format),
    name: officeFormats[format].extension,
    mimeType: officeFormats[format].mimeType,
    make: async () => officeFile(content.flow, format),
  });
  const formats = Object.keys(officeFormats) as OfficeFormat[];
  // Nobody draws a signature or sets a stamp in a word processor.
  const typedOnly = (index: number): Partial<ConsentPlan> => ({
    signature: index % 2 === 0 ? 'typed' : 'none',
    stamp: false,
  });
  return [
    ...forms.flatMap((form, row) =>
      formats
        .filter((_, column) => (row + column) % 2 === 0)
        .map((format, index) => office(formContent(form, planner, typedOnly(index + row)), format)),
    ),
    ...letters.flatMap((letter, row) =>
      formats
        .filter((_, column) => (row + column) % 3 === 0)
        .map((format) => office(letterContent(letter, planner, false), format)),
    ),
  ];
}

function scanDocuments(planner: Planner, forms: FormLayout[], letters: LetterLayout[]): PlannedDocument[] {
  const documents: PlannedDocument[] = [];
  for (const [row, look] of lookNames.entries()) {
    const formats = scanFormats[look];
    const howMany = look === 'coarse fax' ? 2 : 5;
    for (let index = 0; index < howMany; index += 1) {
      const form = forms[(row + index * 2) % forms.length]!;
      documents.push(scan(formContent(form, planner, {}), look, formats[index % formats.length]!, 'scan'));
    }
    if (look === 'coarse fax') continue;
    const letter = letters[row % letters.length]!;
    documents.push(scan(letterContent(letter, planner, false), look, formats[row % formats.length]!, 'scan'));
  }
  const three = () => [0, 2, 6].map((index) => formContent(forms[index]!, planner, {}));
  documents.push(scan(together(three()), 'usual', 'pdf', 'scan'));
  documents.push(scan(together(three()), 'fax', 'tiff g4', 'scan'));
  return documents;
}

/** Printed forms filled in with a pen, and one letter written by hand. */
function handDocuments(planner: Planner, forms: FormLayout[], letters: LetterLayout[]): PlannedDocument[] {
  const looks: LookName[] = ['usual', 'clean', 'photo', 'coarse', 'fax', 'uneven'];
  const documents = forms
    .filter((form) => form.people === 1)
    .map((form, index) => {
      const handwritten = index % 3 === 2 ? ('everything' as const) : ('person' as const);
      const look = looks[index % looks.length]!;
      const content = formContent(form, planner, { handwritten, signature: 'ink' });
      return scan(content, look, scanFormats[look][0]!, 'hand');
    });
  documents.push(scan(letterContent(letters[0]!, planner, true), 'usual', 'pdf', 'hand'));
  return documents;
}

function scan(content: Content, look: LookName, wanted: ScanFormat, documentClass: 'scan' | 'hand'): PlannedDocument {
  const format = content.pages > 1 && !/^(?:pdf|tiff)/.test(wanted) ? 'pdf' : wanted;
  const extension = format.startsWith('pdf') ? 'pdf' : format.startsWith('tiff') ? 'tif' : format.slice(0, 4);
  const mimeType = extension === 'pdf' ? pdfType : `image/${format.split(' ')[0]}`;
  return {
    ...about(content, documentClass, format),
    look,
    scannedPages: content.pages,
    name: extension === 'jpeg' ? 'jpg' : extension,
    mimeType,
    make: async () => {
      const seed = seedOf(`${content.flow.author} ${content.layout} ${look}`);
      const pages: ScannedPage[] = [];
      for (const [index, { sheet, fonts }] of (await content.draw()).entries()) {
        pages.push(await scanned(fonts, printed(sheet), look, seed + index * 3));
      }
      return scanFile(pages, format);
    },
  };
}

function about(content: Content, documentClass: DocumentClass, format: string) {
  return { class: documentClass, layout: content.layout, format, look: null, scannedPages: 0, acts: content.acts };
}
