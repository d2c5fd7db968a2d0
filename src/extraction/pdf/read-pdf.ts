import type { PDFDocumentProxy } from 'pdfjs-dist';
import { composeReading, type Draft, startDraft, unreadable } from '../compose-reading.ts';
import type { ReadLimits } from '../limits.ts';
import type { SavePart } from '../parts.ts';
import type { DocumentReading } from '../reading.ts';
import { saveParts } from '../save-parts.ts';
import { attachedFiles, type EmbeddedFiles } from './embedded-files.ts';
import { loadParameters } from './load-parameters.ts';
import { listenToNotices } from './notices.ts';
import { engine, PDFParse, pdfjs } from './pdfjs.ts';
import { readPage } from './read-page.ts';
import { compareWithData, readDynamicForm } from './read-xfa.ts';

/**
 * A PDF: pdf-parse gives the document's properties and its flat text, pdf.js (the same copy of it) the places of
 * texts, form fields and pictures, from which the lines are put together. The flat text serves as a second reading:
 * text that the lines lack makes the reading partial. Runs in the child.
 */
export async function readPdf(bytes: Buffer, limits: ReadLimits, savePart: SavePart): Promise<DocumentReading> {
  const notices = listenToNotices();
  const draft = startDraft('pdf', engine);
  const parser = new PDFParse(loadParameters(bytes));
  try {
    const info = await parser.getInfo();
    const flatTexts = await readFlatTexts(parser, limits.maxPages);
    await parser.destroy();
    const document = await pdfjs.getDocument(loadParameters(bytes)).promise;
    const embedded = await attachedFiles(document);
    const isForm = info.info?.IsXFAPresent === true;
    if (!isForm || !(await readDynamicForm(bytes, limits.maxPages, draft))) {
      await readPages(document, limits.maxPages, flatTexts, draft, embedded);
      if (isForm) compareWithData(bytes, draft);
    }
    if (flatTexts === null) notices.damaged = true;
    await saveEmbedded(embedded, draft, savePart);
    if (info.info?.IsCollectionPresent === true) {
      draft.warnings.push('Dokument je portfolio PDF; jeho strany jsou jen obal.');
    }
  } catch (error) {
    return unreadable('pdf', whyNot(error), engine);
  }
  if (notices.damaged) draft.reasons.push('Soubor PDF je zčásti poškozený a část textu může chybět.');
  if (notices.imageLeftOut) {
    draft.reasons.push('Dokument obsahuje příliš velký obrázek, který se neprohlíží.');
    for (const page of draft.pages) {
      if (!draft.lines.some((line) => line.page === page.number)) page.text = 'none';
    }
  }
  if (draft.lines.length === 0 && draft.reasons.length === 0) {
    // Nobody sends an empty document; a broken reference to a page's content looks just like one.
    draft.reasons.push('V dokumentu PDF nebyl nalezen žádný text, je třeba se na něj podívat.');
  }
  if (notices.rebuilt) draft.warnings.push('Soubor PDF měl poškozenou stavbu a čte se po opravě.');
  if (draft.signatures.length === 0 && bytes.includes('/ByteRange')) {
    const { pdfSignatures } = await import('./signatures.ts');
    draft.signatures = pdfSignatures(bytes, limits.trustAnchorsPem);
  }
  return composeReading(draft);
}

/** The text of each page as pdf-parse has it, for comparison; null when a damaged page made it give up. */
async function readFlatTexts(
  parser: InstanceType<typeof PDFParse>,
  maxPages: number,
): Promise<Map<number, string> | null> {
  try {
    const { pages } = await parser.getText({ first: maxPages, pageJoiner: '', lineEnforce: false });
    return new Map(pages.map((page) => [page.num, page.text]));
  } catch {
    return null;
  }
}

async function readPages(
  document: PDFDocumentProxy,
  maxPages: number,
  flatTexts: Map<number, string> | null,
  draft: Draft,
  embedded: EmbeddedFiles,
): Promise<void> {
  for (let number = 1; number <= Math.min(document.numPages, maxPages); number += 1) {
    await readPageOrSayWhy(document, number, flatTexts?.get(number) ?? '', draft, embedded);
  }
  if (document.numPages > maxPages) {
    draft.reasons.push(`Dokument má ${document.numPages} stran, přečteno bylo prvních ${maxPages}.`);
  }
}

/** One damaged page does not take the others with it. */
async function readPageOrSayWhy(
  document: PDFDocumentProxy,
  number: number,
  flatText: string,
  draft: Draft,
  embedded: EmbeddedFiles,
): Promise<void> {
  try {
    await readPage(await document.getPage(number), number, flatText, draft, embedded);
  } catch {
    draft.reasons.push(`Stranu ${number} se nepodařilo přečíst, je třeba se na ni podívat.`);
    draft.pages.push({ number, width: 0, height: 0, text: 'none' });
  }
}

async function saveEmbedded({ files, lost }: EmbeddedFiles, draft: Draft, savePart: SavePart): Promise<void> {
  const saved = await saveParts(files, draft, savePart);
  if (saved > 0) draft.warnings.push(`Soubory vložené do dokumentu PDF (${saved}) jsou přečteny zvlášť.`);
  if (lost.length > 0) {
    draft.reasons.push(`Soubor vložený do dokumentu PDF (${lost.slice(0, 5).join(', ')}) nelze vyjmout.`);
  }
}

function whyNot(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'Dokument PDF je chráněn heslem a nelze ho přečíst.';
  if (name === 'InvalidPDFException') return 'Soubor PDF je poškozený nebo neúplný a nelze ho přečíst.';
  return 'Soubor PDF se nepodařilo přečíst; je třeba, aby se na něj podíval člověk.';
}
