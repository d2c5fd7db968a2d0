import type { PDFDocumentProxy } from 'pdfjs-dist';
import { composeReading, type Draft, startDraft, unreadable } from '../compose-reading.ts';
import type { ReadLimits } from '../limits.ts';
import type { SavePart } from '../parts.ts';
import type { DocumentReading } from '../reading.ts';
import { listenToNotices } from './notices.ts';
import { engine, loadParameters, PDFParse, pdfjs } from './pdfjs.ts';
import { readPage } from './read-page.ts';

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
    for (let number = 1; number <= Math.min(document.numPages, limits.maxPages); number += 1) {
      await readPageOrSayWhy(document, number, flatTexts?.get(number) ?? '', draft);
    }
    if (flatTexts === null) notices.damaged = true;
    if (document.numPages > limits.maxPages) {
      draft.reasons.push(`Dokument má ${document.numPages} stran, přečteno bylo prvních ${limits.maxPages}.`);
    }
    await readProperties(document, info.info ?? {}, draft);
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

/** One damaged page does not take the others with it. */
async function readPageOrSayWhy(
  document: PDFDocumentProxy,
  number: number,
  flatText: string,
  draft: Draft,
): Promise<void> {
  try {
    await readPage(await document.getPage(number), number, flatText, draft);
  } catch {
    draft.reasons.push(`Stranu ${number} se nepodařilo přečíst, je třeba se na ni podívat.`);
    draft.pages.push({ number, width: 0, height: 0, text: 'none' });
  }
}

async function readProperties(
  document: PDFDocumentProxy,
  info: { IsXFAPresent?: unknown },
  draft: Draft,
): Promise<void> {
  if (info.IsXFAPresent === true) {
    // What the page shows instead of such a form is a "please wait" text.
    draft.reasons.push('Dokument je formulář XFA; jeho hodnoty se nečtou, je třeba ho otevřít v prohlížeči PDF.');
  }
  const attachments = await document.getAttachments();
  const count = attachments instanceof Map ? attachments.size : Object.keys(attachments ?? {}).length;
  if (count > 0) draft.reasons.push('V dokumentu PDF jsou vložené další soubory, které se nečtou.');
}

function whyNot(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'Dokument PDF je chráněn heslem a nelze ho přečíst.';
  if (name === 'InvalidPDFException') return 'Soubor PDF je poškozený nebo neúplný a nelze ho přečíst.';
  return 'Soubor PDF se nepodařilo přečíst; je třeba, aby se na něj podíval člověk.';
}
