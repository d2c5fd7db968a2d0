import { unreadable } from './compose-reading.ts';
import type { SavePart } from './parts.ts';
import type { DocumentReading, OuterSignature } from './reading.ts';
import type { Surroundings } from './signatures/read-signature-file.ts';
import { readZipDirectory, readZipEntry, type ZipDirectory, ZipRefused, zipEngine } from './zip-directory.ts';

/** Macros of Office (VBA) and of OpenDocument; the lists of an empty macro library are none. */
const macros = /^(word|xl|ppt)\/vbaProject\.bin$|^Basic\/.+\/(?!script-l[bc]\.xml$)[^/]+$|^Scripts\/./i;
const asicSignature = /^META-INF\/[^/]*signatures?[^/]*\.(xml|p7s)$/i;

/** A ZIP container by what stands in its directory: an office document, a 602 form, or files to be taken out. */
export async function readZip(
  bytes: Buffer,
  hint: { name: string; mimeType: string },
  trustAnchorsPem: string,
  savePart: SavePart,
  surroundings: Surroundings,
): Promise<DocumentReading> {
  try {
    const directory = await readZipDirectory(bytes);
    const reading = await readByDirectory(bytes, directory, hint, savePart);
    if (reading.kind === 'asic' && reading.outcome !== 'unreadable') {
      surroundings.outerSignatures.push(...(await signaturesIn(directory, trustAnchorsPem, hint.name)));
    }
    return reading;
  } catch (error) {
    if (error instanceof ZipRefused) return unreadable('zip', error.message, zipEngine);
    throw error;
  }
}

/** Signatures of a signed container over the files in it. */
async function signaturesIn(directory: ZipDirectory, trustAnchorsPem: string, name: string): Promise<OuterSignature[]> {
  const { asicSignatures } = await import('./signatures/asic.ts');
  const contained: { name: string; bytes: Buffer }[] = [];
  for (const entry of directory.files) {
    contained.push({ name: entry.fileName, bytes: await readZipEntry(directory, entry) });
  }
  return asicSignatures(contained, trustAnchorsPem, name);
}

async function readByDirectory(
  bytes: Buffer,
  directory: ZipDirectory,
  hint: { name: string; mimeType: string },
  savePart: SavePart,
): Promise<DocumentReading> {
  const { entries, files } = directory;
  const has = (pattern: RegExp) => files.some((entry) => pattern.test(entry.fileName));
  const office = has(/^\[Content_Types\]\.xml$|^(word\/document|xl\/workbook|ppt\/presentation)\.xml$/);
  const mimetype = await declaredType(directory);
  const openDocument = mimetype.startsWith('application/vnd.oasis.opendocument.');

  if (office || openDocument) {
    if (has(macros)) return unreadable('office', 'Dokument obsahuje makra a neotevírá se.', zipEngine);
    if (entries.size < files.length) {
      return unreadable('office', 'Dokument má dvě různé části téhož jména a neotevírá se.', zipEngine);
    }
  }
  if (has(/^word\/document\d*\.xml$/)) {
    return (await import('./read-docx.ts')).readDocx(bytes, directory, savePart);
  }
  if (entries.has('xl/workbook.xml')) return (await import('./office/read-xlsx.ts')).readXlsx(directory);
  if (entries.has('ppt/presentation.xml')) {
    return (await import('./office/read-slides.ts')).readSlides(bytes, directory);
  }
  if (openDocument) {
    return (await import('./office/read-open-document.ts')).readOpenDocument(directory, mimetype, savePart);
  }
  if (mimetype.startsWith('application/vnd.etsi.asic') || has(asicSignature)) {
    const data = files.filter(({ fileName }) => fileName !== 'mimetype' && !fileName.startsWith('META-INF/'));
    return (await import('./containers/read-archive.ts')).readArchive('asic', directory, data, savePart);
  }
  const named = nameOther(has, office, mimetype);
  if (named) return unreadable('unknown', named, zipEngine);

  const form = await (await import('./read-form602.ts')).readPackedForm(directory, hint);
  return form ?? (await import('./containers/read-archive.ts')).readArchive('zip', directory, files, savePart);
}

/** The `mimetype` entry of OpenDocument, EPUB and ASiC containers; '' when there is none. */
async function declaredType(directory: ZipDirectory): Promise<string> {
  const entry = directory.entries.get('mimetype');
  if (!entry || entry.uncompressedSize > 200) return '';
  return (await readZipEntry(directory, entry)).toString('latin1').trim();
}

function nameOther(has: (pattern: RegExp) => boolean, office: boolean, mimetype: string): string | null {
  if (has(/^AndroidManifest\.xml$|^META-INF\/MANIFEST\.MF$/))
    return 'Příloha je program (JAR nebo APK) a neotevírá se.';
  if (mimetype === 'application/epub+zip') return 'Příloha je elektronická kniha (EPUB) a ta se neotevírá.';
  if (!office) return null;
  if (has(/^xl\/workbook\.bin$/)) return 'Sešit Excel v binárním formátu XLSB se nečte; je třeba ho otevřít ručně.';
  if (has(/^visio\//)) return 'Výkres aplikace Visio se nečte; je třeba ho otevřít ručně.';
  return 'Příloha je kancelářský dokument neznámého druhu; je třeba ho otevřít ručně.';
}
