import { openDocumentCa } from '../../simulator/samples/certificates.ts';
import type { Letter } from '../../simulator/samples/letters.ts';
import { pdfOf } from '../../simulator/samples/pdf.ts';
import { fullName } from '../../simulator/samples/people.ts';
import { seedOf } from '../../simulator/samples/random.ts';
import type { Sheet } from '../../simulator/samples/sheet.ts';
import { formFlow } from '../documents/flow/form-flow.ts';
import { letterFlow } from '../documents/flow/letter-flow.ts';
import { type OfficeFormat, officeFile, officeFormats } from '../documents/formats/office.ts';
import type { FormLayout } from '../documents/layout.ts';
import { printed } from '../documents/pages/interactive.ts';
import { type ScanFormat, scanFile } from '../documents/scan/files.ts';
import { type LookName, type ScannedPage, scanned } from '../documents/scan/looks.ts';
import { type TypefaceName, typeface } from '../documents/typefaces.ts';
import { type FormPlan, filledForm, type Signer } from './forms.ts';
import type { LetterLook } from './letter-looks.ts';
import type { PlannedFile, Signing } from './plan.ts';

/** What happens to a signed PDF afterwards, and who issued the certificate. */
export type Flaw = 'changed after signing' | 'unknown authority';

const pdfType = 'application/pdf';
const producers = ['Microsoft® Word pro Microsoft 365', 'LibreOffice 24.8', '602XML Form Filler 4.80', 'Print To PDF'];

type Paper = { name: string; typeface: TypefaceName; sheets: Promise<Sheet[]>; title: string; on: string };

/** A form as PDF with text; `note` is what the signing program prints on it. */
export function formPdf(
  name: string,
  layout: FormLayout,
  plans: FormPlan[],
  options: { note?: string; flaw?: Flaw } = {},
): PlannedFile {
  const signer = plans[0]!.signer;
  return planned(name, pdfType, 0, async (signing) => {
    const sheets = await formSheets(layout, plans);
    const noted = options.note === undefined ? sheets : withNote(sheets, options.note);
    const on = plans[0]!.signedOn ?? '2026-09-01';
    return pdf(
      { name, typeface: layout.typeface, sheets: Promise.resolve(noted), title: layout.wording.title, on },
      signer,
      options.flaw,
      signing,
    );
  });
}

/** A form written in a word processor or a text editor: signed by typing, or not at all. */
export function formOffice(name: string, layout: FormLayout, plan: FormPlan, format: OfficeFormat): PlannedFile {
  const { extension, mimeType } = officeFormats[format];
  const flow = formFlow(layout.flow)([filledForm(layout, plan)]);
  return planned(withExtension(name, extension), mimeType, 0, async () => officeFile(flow, format));
}

/** Forms that went through a scanner one after another, into one file. */
export function formScan(
  name: string,
  forms: { layout: FormLayout; plan: FormPlan }[],
  look: LookName,
  format: ScanFormat,
): PlannedFile {
  const pages = forms.reduce((sum, { layout }) => sum + layout.pages, 0);
  const extension = format.startsWith('pdf') ? 'pdf' : format.startsWith('tiff') ? 'tif' : 'jpg';
  const mimeType = extension === 'pdf' ? pdfType : extension === 'tif' ? 'image/tiff' : 'image/jpeg';
  return planned(withExtension(name, extension), mimeType, pages, async () => {
    const scans: ScannedPage[] = [];
    for (const { layout, plan } of forms) {
      const fonts = await typeface(layout.typeface);
      for (const sheet of await formSheets(layout, [plan])) {
        scans.push(await scanned(fonts, printed(sheet), look, seedOf(`${name} ${plan.person.email} ${scans.length}`)));
      }
    }
    return scanFile(scans, format);
  });
}

export type LetterFile = 'pdf' | OfficeFormat;

export function letterFile(
  name: string,
  look: LetterLook,
  letter: Letter,
  format: LetterFile,
  signer: Signer | null = null,
): PlannedFile {
  if (format !== 'pdf') {
    const { extension, mimeType } = officeFormats[format];
    return planned(withExtension(name, extension), mimeType, 0, async () => officeFile(letterFlow(letter), format));
  }
  return planned(withExtension(name, 'pdf'), pdfType, 0, async (signing) => {
    const sheets = typeface(look.typeface).then((fonts) => look.draw(fonts, letter, false));
    return pdf(
      { name, typeface: look.typeface, sheets, title: letter.subject, on: letter.writtenOn },
      signer,
      undefined,
      signing,
    );
  });
}

/** A file that is nothing but its bytes. */
export function plainFile(name: string, mimeType: string, content: () => Uint8Array): PlannedFile {
  return planned(name, mimeType, 0, async () => content());
}

/** Two authorities that issue qualified certificates of the same names; podatelna is told of the first one only. */
export async function openSigning(now: Date): Promise<Signing> {
  return { trusted: await openDocumentCa(now), untrusted: await openDocumentCa(now) };
}

async function pdf(paper: Paper, signer: Signer | null, flaw: Flaw | undefined, signing: Signing): Promise<Uint8Array> {
  const ca = flaw === 'unknown authority' ? signing.untrusted : signing.trusted;
  const facts = {
    title: paper.title,
    producer: producers[seedOf(paper.name) % producers.length]!,
    madeAt: new Date(`${paper.on}T09:12:00Z`),
    ...(signer ? { signer: await ca.signerFor(holderOf(signer)) } : {}),
  };
  const bytes = await pdfOf(await typeface(paper.typeface), await paper.sheets, facts);
  return flaw === 'changed after signing' ? changed(bytes, paper.title) : bytes;
}

/** One letter of the producer changed: everything is read as before, and the digest is another. */
function changed(bytes: Uint8Array, title: string): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf('/CreationDate');
  if (at < 0) throw new Error(`nothing to change in "${title}"`);
  const digit = copy.indexOf('00', at);
  copy.write('01', digit, 'latin1');
  return new Uint8Array(copy);
}

function holderOf(signer: Signer) {
  if ('seal' in signer) {
    const { name, ico } = signer.seal;
    return { kind: 'seal' as const, key: `pecet-${ico}`, organisation: name, ico };
  }
  const { given, family, email } = signer.person;
  return { kind: 'person' as const, key: `osoba-${email}`, given, family, commonName: fullName(signer.person) };
}

async function formSheets(layout: FormLayout, plans: FormPlan[]): Promise<Sheet[]> {
  const sheets = layout.draw(
    await typeface(layout.typeface),
    plans.map((plan) => filledForm(layout, plan)),
  );
  const { mark } = plans[0]!;
  if (mark.kind !== 'ink' || !mark.asPicture) return sheets;
  return sheets.map((sheet) => ({
    ...sheet,
    marks: sheet.marks.map((one) => (one.kind === 'ink' ? { ...one, asPicture: true } : one)),
  }));
}

function withNote(sheets: Sheet[], note: string): Sheet[] {
  const last = sheets.at(-1)!;
  const mark = {
    kind: 'text' as const,
    text: note,
    x: last.width - 260,
    y: last.height - 22,
    size: 7,
    face: 'sans' as const,
  };
  return [...sheets.slice(0, -1), { ...last, marks: [...last.marks, mark] }];
}

function planned(name: string, mimeType: string, scannedPages: number, make: PlannedFile['make']): PlannedFile {
  return { name, mimeType, scannedPages, make };
}

function withExtension(name: string, extension: string): string {
  return `${name.replace(/\.[a-z]{3,4}$/, '')}.${extension}`;
}
