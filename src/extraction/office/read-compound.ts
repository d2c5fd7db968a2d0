import { unreadable } from '../compose-reading.ts';
import type { SavePart } from '../parts.ts';
import type { DocumentReading } from '../reading.ts';
import { CompoundRefused, type CompoundStream, readCompoundFile } from './compound-file.ts';

/** An OLE compound file by the streams in it: a Word document and an Outlook message are read, others are named. */
export async function readCompound(bytes: Buffer, savePart: SavePart): Promise<DocumentReading> {
  let streams: CompoundStream[];
  try {
    streams = readCompoundFile(bytes);
  } catch (error) {
    if (error instanceof CompoundRefused) return unreadable('office', error.message);
    throw error;
  }
  const has = (pattern: RegExp) => streams.some(({ path }) => pattern.test(path));

  if (has(/^__properties_version1\.0$/)) return (await import('../mail/read-msg.ts')).readMsg(bytes, savePart);
  if (has(/^EncryptedPackage$/)) return unreadable('office', 'Dokument je chráněn heslem a nelze ho přečíst.');
  if (has(/(^|\/)_VBA_PROJECT$|^Macros\//)) return unreadable('office', 'Dokument obsahuje makra a neotevírá se.');
  const word = streams.find(({ path }) => path === 'WordDocument');
  if (word) return (await import('./read-doc.ts')).readDoc(bytes, word, streams);
  if (has(/^(Workbook|Book)$/i)) {
    return unreadable('office', 'Sešit Excel ve starém formátu XLS se nečte; je třeba ho otevřít ručně.');
  }
  if (has(/^PowerPoint Document$/)) {
    return unreadable('office', 'Prezentace PowerPoint ve starém formátu PPT se nečte; je třeba ji otevřít ručně.');
  }
  if (has(/^VisioDocument$/)) return unreadable('office', 'Výkres aplikace Visio se nečte; je třeba ho otevřít ručně.');
  // Names of tables in an installation database are coded into this block of characters, after a mark of their own.
  if (has(/^\u4840/)) return unreadable('unknown', 'Příloha je instalační balíček (MSI) a neotevírá se.');
  return unreadable('office', 'Kancelářský dokument ve starém formátu se nečte; je třeba ho otevřít ručně.');
}
