import { Parser } from 'htmlparser2';
import mammoth from 'mammoth';
import { composeReading, startDraft, unreadable } from './compose-reading.ts';
import { htmlLines } from './html-lines.ts';
import type { DocumentReading } from './reading.ts';
import { unverifiedXades } from './signatures/document-signature.ts';
import { linesOf, ticksOf } from './text-lines.ts';
import { readZipText, type ZipDirectory } from './zip-directory.ts';

const engine = 'mammoth 1.13.0';
/** A DOCX has no pages until it is laid out; A4 stands for "somewhere in the document". */
const wholePage = { x: 0, y: 0, width: 595, height: 842 };

/**
 * A DOCX as lines: mammoth's HTML (which keeps check boxes and tables), with headers and footers around it, which
 * mammoth leaves out. Its ZIP directory has been checked before. Ticks become fields with the text they stand beside.
 */
export async function readDocx(bytes: Buffer, directory: ZipDirectory): Promise<DocumentReading> {
  const draft = startDraft('docx', engine);
  let html: string;
  let source: string;
  try {
    source = (await readZipText(directory, 'word/document.xml')) ?? '';
    const converted = await mammoth.convertToHtml(
      { buffer: bytes },
      { includeEmbeddedStyleMap: false, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    html = converted.value;
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
  if (pictured) draft.warnings.push('Dokument obsahuje obrázek nebo kresbu, které se nečtou.');
  if (/<w:(ins|del|moveFrom|moveTo)[\s>]/.test(source)) {
    draft.warnings.push('Dokument obsahuje sledované změny; čte se znění po jejich přijetí.');
  }
  if (directory.entries.has('word/comments.xml')) draft.warnings.push('Dokument obsahuje komentáře, které se nečtou.');
  if (/<w:(object|control|altChunk)[\s>]/.test(source)) {
    draft.reasons.push('Dokument obsahuje vložené objekty, které se nečtou.');
  }
  if (directory.entries.has('_xmlsignatures/origin.sigs')) {
    draft.signatures.push(unverifiedXades('podpis uvnitř DOCX', null));
  }
  if (pictured && draft.lines.length === 0)
    draft.reasons.push('Dokument obsahuje jen obrázek, je třeba se na něj podívat.');
  draft.pages.push({
    number: 1,
    width: wholePage.width,
    height: wholePage.height,
    text: pictured && draft.lines.length === 0 ? 'none' : 'layer',
    ...(pictured && { pictures: [wholePage] }),
  });
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
