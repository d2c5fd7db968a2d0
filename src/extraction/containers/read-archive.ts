import type { Entry } from 'yauzl';
import { composeReading, startDraft, unreadable } from '../compose-reading.ts';
import { partLimits, type SavePart } from '../parts.ts';
import type { DocumentReading } from '../reading.ts';
import { fittingName } from '../save-parts.ts';
import { readZipEntry, type ZipDirectory, ZipRefused, zipEngine } from '../zip-directory.ts';
import { entryName } from './entry-name.ts';

/** What operating systems put into archives beside the files of people. */
const junk = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i;

/**
 * An archive whose files are taken out as parts, all of them or none: one file that cannot be taken out leaves the
 * whole archive to a person, because nobody could tell what is missing. The archive itself holds no text.
 */
export async function readArchive(
  kind: 'zip' | 'asic',
  directory: ZipDirectory,
  entries: readonly Entry[],
  savePart: SavePart,
): Promise<DocumentReading> {
  const wanted = entries.filter((entry) => !junk.test(entry.fileName));
  if (wanted.length > partLimits.count) {
    return unreadable(kind, `Archiv má přes ${partLimits.count} souborů a neotevírá se.`, zipEngine);
  }
  const parts: { name: string; bytes: Buffer }[] = [];
  for (const entry of wanted) {
    const name = entryName(entry);
    if (isLink(entry)) return refused(kind, name, 'je to odkaz, a ne soubor');
    try {
      parts.push({ name, bytes: await readZipEntry(directory, entry) });
    } catch (error) {
      if (error instanceof ZipRefused) return refused(kind, name, 'je poškozený nebo zabalený neznámým způsobem');
      throw error;
    }
  }
  for (const { name, bytes } of parts) await savePart(fittingName(name), '', bytes);

  const draft = startDraft(kind, zipEngine);
  const what = kind === 'asic' ? 'Podepsaný kontejner ASiC' : 'Archiv ZIP';
  const inside = parts.length > 0 ? `; soubory v něm (${parts.length}) jsou přečteny zvlášť` : ' je prázdný';
  draft.warnings.push(`${what}${inside}.`);
  return composeReading(draft);
}

function refused(kind: 'zip' | 'asic', name: string, why: string): DocumentReading {
  return unreadable(kind, `Archiv se neotevírá: soubor „${name.slice(0, 100)}“ nelze vyjmout, ${why}.`, zipEngine);
}

/** A symbolic link made on Unix: the file type in the upper half of the external attributes (APPNOTE §4.4.15). */
function isLink(entry: Entry): boolean {
  return entry.versionMadeBy >>> 8 === 3 && entry.externalFileAttributes >>> 28 === 0xa;
}
