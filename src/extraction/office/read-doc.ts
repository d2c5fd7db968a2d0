import WordExtractor from 'word-extractor';
import { composeReading, startDraft, unreadable } from '../compose-reading.ts';
import { addFlowingPage } from '../flowing-page.ts';
import type { DocumentReading } from '../reading.ts';
import { linesOf, ticksOf } from '../text-lines.ts';
import type { CompoundStream } from './compound-file.ts';

const engine = 'word-extractor 1.0.4';
const maxBytes = 10 * 1024 * 1024;

/** The FIB at the beginning of the document (MS-DOC §2.5.2): its version, and whether the text is encrypted or obfuscated. */
const oldestVersion = 0x00c1;
const encryptedFlag = 0x0100;
/** Length of the list of shapes that float over the text (lcbPlcSpaMom, MS-DOC §2.5.6). */
const shapesAt = 0x1de;

/** A Word document of 1997–2003: paragraphs are lines, cells of a table row stand two spaces apart. */
export async function readDoc(
  bytes: Buffer,
  word: CompoundStream,
  streams: readonly CompoundStream[],
): Promise<DocumentReading> {
  if (bytes.length > maxBytes) {
    return unreadable('doc', `Dokument DOC má více než ${maxBytes / 1024 / 1024} MB a nečte se.`, engine);
  }
  const start = word.read(shapesAt + 4);
  if (start.length < shapesAt + 4) return unreadable('doc', 'Dokument DOC je poškozený a nelze ho přečíst.', engine);
  if (start.readUInt16LE(2) < oldestVersion) {
    return unreadable('doc', 'Dokument Word je starší než z roku 1997 a nečte se; je třeba ho otevřít ručně.', engine);
  }
  if (start.readUInt16LE(10) & encryptedFlag) {
    return unreadable('doc', 'Dokument je chráněn heslem a nelze ho přečíst.', engine);
  }
  const draft = startDraft('doc', engine);
  const plain = { filterUnicode: false };
  try {
    const text = await new WordExtractor().extract(bytes);
    const parts = [
      text.getHeaders({ ...plain, includeFooters: false }),
      text.getBody(plain),
      text.getTextboxes(plain),
      text.getFootnotes(plain),
      text.getEndnotes(plain),
      text.getFooters(plain),
    ];
    draft.lines = linesOf(parts.flatMap((part) => part.split('\n').map(tabsToGaps)));
    if (text.getAnnotations().trim() !== '') draft.warnings.push('Dokument obsahuje komentáře, které se nečtou.');
  } catch {
    return unreadable('doc', 'Dokument DOC je poškozený a nelze ho přečíst.', engine);
  }
  draft.fields = ticksOf(draft.lines);
  if (mentions(bytes, 'FORMCHECKBOX')) {
    draft.reasons.push('Dokument má zaškrtávací políčka, jejichž stav se v tomto formátu nečte.');
  }
  if (streams.some(({ path }) => path.startsWith('ObjectPool/'))) {
    draft.reasons.push('Dokument obsahuje vložené objekty, které se nečtou.');
  }
  // Pictures in the line lie in a stream beside the text, where form fields take some place, too.
  const data = streams.find(({ path }) => path === 'Data');
  addFlowingPage(draft, (data?.sizeBytes ?? 0) > 4_096 || start.readUInt32LE(shapesAt) > 0, 0);
  return composeReading(draft);
}

/** A tab in the text, and the mark at the end of a cell, stand for a wide gap. */
function tabsToGaps(line: string): string {
  return line.replace(/\t+/g, '  ');
}

function mentions(bytes: Buffer, word: string): boolean {
  return bytes.includes(word, 0, 'latin1') || bytes.includes(Buffer.from(word, 'utf16le'));
}
