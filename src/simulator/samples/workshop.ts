import type { ExpectedOutcome, SampleFile, SampleMessage } from '../sample.ts';
import type { DocumentCa, DocumentSigner } from './certificates.ts';
import type { ConsentForm } from './consent-form.ts';
import { daysBefore } from './dates.ts';
import type { Fonts } from './fonts.ts';
import { formAsDocxLetter, formAsText, formInDocxTable } from './form-documents.ts';
import { formInBoxes, formInColumns, formInFields, formInRows } from './form-layouts.ts';
import { type Letter, letterDocx, letterSheets } from './letters.ts';
import type { SampleOrganisation } from './organisations.ts';
import { pdfOf, scannedPdfOf } from './pdf.ts';
import { fullName, people, type SamplePerson } from './people.ts';
import { seedOf } from './random.ts';
import { type ScanLook, scanOf } from './scan.ts';
import type { Sheet } from './sheet.ts';

/** A planned message with the reading that the plan expects of it. */
export type PlannedMessage = { message: SampleMessage; expected: ExpectedOutcome; shows: string };

export type ExpectedCase = ExpectedOutcome['cases'][number];

type PdfLayout = 'rows' | 'columns' | 'boxes' | 'fields';
const pdfLayouts = { rows: formInRows, columns: formInColumns, boxes: formInBoxes, fields: formInFields };
const producers = [
  'Microsoft® Word pro Microsoft 365',
  'LibreOffice 24.8',
  '602XML Form Filler 4.80',
  'PDFCreator 5.2',
];

/** Makes the documents of the samples; everything in them is dated from the day of `now`. */
export type Workshop = ReturnType<typeof openWorkshop>;

export function openWorkshop(fonts: Fonts, ca: DocumentCa, now: Date) {
  /** YYYY-MM-DD so many days before the samples arrive */
  const day = (days: number) => daysBefore(now, days);
  const at = (iso: string) => new Date(`${iso}T09:12:00Z`);

  const pdf = async (name: string, sheets: Sheet[], title: string, on: string, signer?: DocumentSigner) => {
    const producer = producers[seedOf(name) % producers.length]!;
    const facts = { title, producer, madeAt: at(on), ...(signer ? { signer } : {}) };
    return file(name, 'application/pdf', await pdfOf(fonts, sheets, facts));
  };

  return {
    fonts,
    day,

    /** A consent form as PDF; signed by the certificate when there is one. */
    async formPdf(name: string, layout: PdfLayout, form: ConsentForm, signer?: DocumentSigner): Promise<SampleFile> {
      return pdf(name, pdfLayouts[layout](fonts, form), 'Souhlas se zpracováním osobních údajů', form.signedOn, signer);
    },

    async formDocx(name: string, layout: 'table' | 'letter', form: ConsentForm): Promise<SampleFile> {
      const make = layout === 'table' ? formInDocxTable : formAsDocxLetter;
      return file(name, docxType, await make(form, at(form.signedOn)));
    },

    formText(name: string, form: ConsentForm): SampleFile {
      return file(name, 'text/plain', formAsText(form));
    },

    async letterPdf(name: string, letter: Letter, signer?: DocumentSigner): Promise<SampleFile> {
      return pdf(name, letterSheets(fonts, letter), letter.subject, letter.writtenOn, signer);
    },

    async letterDocx(name: string, letter: Letter): Promise<SampleFile> {
      return file(name, docxType, await letterDocx(letter, at(letter.writtenOn)));
    },

    /** Pages as they come from a scanner, in one PDF without text. */
    async scannedPdf(name: string, sheets: Sheet[], on: string, look: Partial<ScanLook> = {}): Promise<SampleFile> {
      const pages = await Promise.all(
        sheets.map(async (sheet, index) => {
          const defaults = { dotsPerInch: 130, skew: 0.8, noise: 0.4, quality: 45, paper: '#f4f3ee' };
          const jpeg = await scanOf(fonts, sheet, { ...defaults, seed: seedOf(name) + index, ...look });
          return { jpeg, width: sheet.width, height: sheet.height };
        }),
      );
      const facts = { title: 'Scan', producer: 'KONICA MINOLTA bizhub C250i', madeAt: at(on) };
      return file(name, 'application/pdf', await scannedPdfOf(pages, facts));
    },

    /** A photo of a paper by telephone. */
    async photo(name: string, sheet: Sheet): Promise<SampleFile> {
      const look = { dotsPerInch: 140, skew: -3.4, noise: 0.5, quality: 60, paper: '#e9e4d8', photo: true };
      return file(name, 'image/jpeg', await scanOf(fonts, sheet, { ...look, seed: seedOf(name) }));
    },

    /** The person's own recognised electronic signature. */
    signerOf(person: SamplePerson): Promise<DocumentSigner> {
      const key = `osoba-${Object.entries(people).find(([, known]) => known === person)![0]}`;
      const { given, family } = person;
      return ca.signerFor({ kind: 'person', key, given, family, commonName: fullName(person) });
    },

    /** The seal of an organisation. */
    sealOf(organisation: SampleOrganisation): Promise<DocumentSigner> {
      const { name, ico } = organisation;
      return ca.signerFor({ kind: 'seal', key: `pecet-${ico}`, organisation: name, ico });
    },
  };
}

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** An attachment; `main` is decided when the message is put together. */
export function file(name: string, type: string, content: Uint8Array): SampleFile {
  return { dmFileDescr: name, dmMimeType: type, dmFileMetaType: 'enclosure', content };
}
