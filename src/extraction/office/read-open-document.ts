import { composeReading, startDraft, unreadable } from '../compose-reading.ts';
import { addFlowingPage } from '../flowing-page.ts';
import type { SavePart } from '../parts.ts';
import { type PastedImage, pastedScans } from '../pasted-images.ts';
import type { DocumentKind, DocumentReading } from '../reading.ts';
import { saveParts } from '../save-parts.ts';
import { unverifiedXades } from '../signatures/document-signature.ts';
import { linesOf, ticksOf } from '../text-lines.ts';
import { readZipEntry, readZipText, type ZipDirectory } from '../zip-directory.ts';
import { type OpenDocumentText, openDocumentText } from './odf-lines.ts';

const engine = 'htmlparser2 12.0.0';

const maxMarginLines = 200;

const kinds: Record<string, DocumentKind> = { text: 'odt', spreadsheet: 'sheet', presentation: 'slides' };

/**
 * An OpenDocument file (ODT, ODS, ODP) as lines, header and footer of its pages around them. Images that may be pasted
 * scans become parts. Its ZIP directory has been checked before.
 */
export async function readOpenDocument(
  directory: ZipDirectory,
  mimetype: string,
  savePart: SavePart,
): Promise<DocumentReading> {
  const type = /opendocument\.([a-z]+)/.exec(mimetype)?.[1] ?? '';
  const kind = kinds[type];
  if (!kind) return unreadable('office', 'Dokument OpenDocument tohoto druhu se nečte; je třeba ho otevřít ručně.');
  const manifest = (await readZipText(directory, 'META-INF/manifest.xml')) ?? '';
  if (manifest.includes('encryption-data')) {
    return unreadable('office', 'Dokument je chráněn heslem a nelze ho přečíst.', engine);
  }
  const content = await readZipText(directory, 'content.xml');
  if (content === null || !/<office:body[\s>]/.test(content)) {
    return unreadable(kind, 'Dokument OpenDocument je poškozený a nelze ho přečíst.', engine);
  }
  const draft = startDraft(kind, engine);
  const body = openDocumentText(content);
  const [header, footer] = pageMargins((await readZipText(directory, 'styles.xml')) ?? '');
  draft.lines = linesOf([...header, ...body.lines, ...footer]);
  draft.fields = [...body.fields, ...ticksOf(draft.lines)];
  draft.reasons.push(...body.reasons);
  if (body.tracked) draft.warnings.push('Dokument obsahuje sledované změny; čte se znění po jejich přijetí.');
  if (body.comments) draft.warnings.push('Dokument obsahuje komentáře, které se nečtou.');
  const scans = pastedScans(await imagesOf(body, directory), draft.lines.map((line) => line.text).join(' '));
  const saved = await saveParts(scans, draft, savePart);
  addFlowingPage(draft, body.images.length + body.drawings > 0, saved);
  if (directory.entries.has('META-INF/documentsignatures.xml')) {
    draft.signatures.push(unverifiedXades('podpis uvnitř dokumentu OpenDocument', null));
  }
  return composeReading(draft);
}

/** Header and footer of the pages (ODF 1.3 part 3, §16.10); each paragraph once, however many kinds of pages there are. */
function pageMargins(styles: string): [string[], string[]] {
  const linesIn = (element: string): string[] => {
    const lines = new Set<string>();
    const [opening, closing] = [`<style:${element}>`, `</style:${element}>`];
    for (let from = styles.indexOf(opening); from >= 0; from = styles.indexOf(opening, from + 1)) {
      const to = styles.indexOf(closing, from);
      if (to < 0) break;
      for (const line of openDocumentText(styles.slice(from, to + closing.length)).lines) lines.add(line);
      if (lines.size > maxMarginLines) break;
    }
    return [...lines];
  };
  return [linesIn('header'), linesIn('footer')];
}

async function imagesOf(body: OpenDocumentText, directory: ZipDirectory): Promise<PastedImage[]> {
  const images: PastedImage[] = [];
  for (const { href, share } of body.images.slice(0, 200)) {
    const entry = directory.entries.get(href);
    if (!entry) continue;
    const name = `obrázek ${images.length + 1}${/\.[a-z0-9]{2,5}$/i.exec(href)?.[0] ?? ''}`;
    images.push({ name, mimeType: '', bytes: await readZipEntry(directory, entry), share });
  }
  return images;
}
