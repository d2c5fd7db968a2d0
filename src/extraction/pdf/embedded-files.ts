import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { FoundFile } from '../save-parts.ts';

/** Files put into a PDF; `lost` are the names of those that it only refers to, or that are damaged. */
export type EmbeddedFiles = { files: FoundFile[]; lost: string[] };

/** What pdf.js makes of a file specification (ISO 32000-1 §7.11); it comes from the file, so every member may be anything. */
type FileSpecification = { filename?: unknown; content?: unknown };

/** Files attached to the document as a whole, those of a portfolio among them. */
export async function attachedFiles(document: PDFDocumentProxy): Promise<EmbeddedFiles> {
  const attachments: unknown = await document.getAttachments();
  const found: EmbeddedFiles = { files: [], lost: [] };
  const all = attachments instanceof Map ? [...attachments.values()] : Object.values(attachments ?? {});
  for (const file of all) addFile(file, found);
  return found;
}

/** Adds a file unless it is there already: a file may be attached to the document and to a place on a page at once. */
export function addFile(specification: unknown, found: EmbeddedFiles): void {
  const { filename, content } = (specification ?? {}) as FileSpecification;
  const name = typeof filename === 'string' && filename !== '' ? filename : `soubor ${found.files.length + 1}`;
  if (!(content instanceof Uint8Array)) found.lost.push(name);
  else if (!found.files.some((file) => Buffer.compare(file.bytes, content) === 0)) {
    found.files.push({ name, mimeType: '', bytes: content });
  }
}
