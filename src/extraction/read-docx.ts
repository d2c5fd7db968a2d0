import { Parser } from 'htmlparser2';
import mammoth from 'mammoth';
import { composeReading, startDraft, unreadable } from './compose-reading.ts';
import { addFlowingPage } from './flowing-page.ts';
import { htmlLines } from './html-lines.ts';
import { docxImages } from './office/docx-images.ts';
import type { SavePart } from './parts.ts';
import { pastedScans } from './pasted-images.ts';
import type { DocumentReading } from './reading.ts';
import { saveParts } from './save-parts.ts';
import { unverifiedXades } from './signatures/document-signature.ts';
import { linesOf, ticksOf } from './text-lines.ts';
import { readZipText, type ZipDirectory } from './zip-directory.ts';

const engine = 'mammoth 1.13.0';

/**
 * A DOCX as lines: mammoth's HTML (which keeps check boxes and tables), with headers and footers around it, which
 * mammoth leaves out. Its ZIP directory has been checked before. Ticks become fields with the text they stand beside.
 * Images that may be pasted scans become parts.
 */
export async function readDocx(bytes: Buffer, directory: ZipDirectory, savePart: SavePart): Promise<DocumentReading> {
  const draft = startDraft('docx', engine);
  let html: string;
  let source: string;
  try {
    source = (await readZipText(directory, 'word/document.xml')) ?? '';
    const converted = await mammoth.convertToHtml(
      { buffer: bytes },
      { includeEmbeddedStyleMap: false, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    // A tab stands for a wide gap, in HTML it would be a space like any other.
    html = converted.value.replaceAll('\t', '\u2003\u2003');
  } catch {
    return unreadable('docx', 'Dokument DOCX je poškozený a nelze ho přečíst.', engine);
  }
  const body = htmlLines(html);
  const headers = await marginLines(directory, 'header');
  const footers = await marginLines(directory, 'footer');
  draft.lines = linesOf([...headers, ...body.lines, ...footers]);
  draft.fields = ticksOf(draft.lines);
  draft.warnings.push(...body.warnings);
  draft.reasons.push(...body.reasons);

  // A drawing without a picture of its own (ink, a shape) shows up in the source only; VML shapes are `w:pict`.
  const drawings = source.match(/<(w:drawing|w:pict|mc:AlternateContent)[\s>]/g)?.length ?? 0;
  const pictured = body.pictures > 0 || drawings > 0;
  if (/<w:(ins|del|moveFrom|moveTo)[\s>]/.test(source)) {
    draft.warnings.push('Dokument obsahuje sledované změny; čte se znění po jejich přijetí.');
  }
  if (directory.entries.has('word/comments.xml')) draft.warnings.push('Dokument obsahuje komentáře, které se nečtou.');
  const embedded = [...directory.entries.keys()].filter((name) => name.startsWith('word/embeddings/'));
  if (embedded.length > 0 || /<w:(object|control|altChunk)[\s>]/.test(source)) {
    const names = embedded.map((name) => name.slice('word/embeddings/'.length)).slice(0, 10);
    const listed = names.length > 0 ? ` (${names.join(', ')})` : '';
    draft.reasons.push(`Dokument obsahuje vložené objekty${listed}, které se nečtou.`);
  }
  if (directory.entries.has('_xmlsignatures/origin.sigs')) {
    draft.signatures.push(unverifiedXades('podpis uvnitř DOCX', null));
  }
  const images = await docxImages(directory, source);
  const scans = pastedScans(images, body.lines.join(' '));
  addFlowingPage(draft, pictured, await saveParts(scans, draft, savePart));
  return composeReading(draft);
}

/** Paragraphs of `word/header1.xml` and its like (ECMA-376 part 1, §17.10), each a line. */
async function marginLines(directory: ZipDirectory, part: 'header' | 'footer'): Promise<string[]> {
  const lines: string[] = [];
  const names = [...directory.entries.keys()].filter((name) => new RegExp(`^word/${part}\\d*\\.xml$`).test(name));
  for (const name of names.sort().slice(0, 20)) {
    let line = '';
    let inText = false;
    const parser = new Parser(
      {
        onopentag(tag) {
          inText = tag === 'w:t';
          if (tag === 'w:tab') line += '  ';
          if (tag === 'w:br') line += ' ';
        },
        ontext(text) {
          if (inText) line += text;
        },
        onclosetag(tag) {
          inText = false;
          if (tag === 'w:p') {
            lines.push(line);
            line = '';
          }
        },
      },
      { xmlMode: true, decodeEntities: true },
    );
    parser.end((await readZipText(directory, name)) ?? '');
  }
  return [...new Set(lines)];
}
