import { unreadable } from './compose-reading.ts';
import type { DocumentReading } from './reading.ts';
import { readZipDirectory, type ZipDirectory, ZipRefused } from './zip-directory.ts';

/** A ZIP container: a DOCX is read, everything else is named and left closed. */
export async function readZip(bytes: Buffer): Promise<DocumentReading> {
  let directory: ZipDirectory;
  try {
    directory = await readZipDirectory(bytes);
  } catch (error) {
    if (error instanceof ZipRefused) return unreadable('zip', error.message, 'yauzl 3.4.0');
    throw error;
  }
  const { entries } = directory;
  const has = (pattern: RegExp) => [...entries.keys()].some((name) => pattern.test(name));

  if (has(/(^|\/)vbaProject\.bin$/i)) {
    return unreadable('office', 'Dokument obsahuje makra a neotevírá se.', 'yauzl 3.4.0');
  }
  if (entries.has('word/document.xml')) return (await import('./read-docx.ts')).readDocx(bytes, directory);
  if (has(/^xl\/workbook\./))
    return unreadable('office', 'Sešit Excel (XLSX) se zatím nečte; je třeba ho otevřít ručně.');
  if (has(/^ppt\//)) return unreadable('office', 'Prezentace (PPTX) se zatím nečte; je třeba ji otevřít ručně.');
  if (has(/^META-INF\/.*signatures?.*\.(xml|p7s)$/i)) {
    return unreadable('zip', 'Příloha je podepsaný kontejner ASiC a ten se zatím neotevírá.');
  }
  if (entries.has('content.xml') && entries.has('mimetype')) {
    return unreadable('office', 'Dokument OpenDocument (ODT, ODS) se zatím nečte; je třeba ho otevřít ručně.');
  }
  return unreadable('zip', 'Příloha je archiv ZIP a archivy se zatím neotevírají.');
}
