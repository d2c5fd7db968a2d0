import { isForm602, readText } from './read-text.ts';
import type { DocumentReading } from './reading.ts';
import { sniffKind } from './sniff-kind.ts';
import { readZipEntry, type ZipDirectory } from './zip-directory.ts';

/**
 * A filled 602 form in its packed shape: a ZIP with the XML of the form in it (.zfo; IANA registration of
 * vnd.software602.filler.form-xml-zip). Null when the archive is something else.
 */
export async function readPackedForm(
  directory: ZipDirectory,
  hint: { name: string; mimeType: string },
): Promise<DocumentReading | null> {
  const [entry, ...others] = directory.files.filter(({ fileName }) => !/^(mimetype$|META-INF\/)/.test(fileName));
  if (!entry || others.length > 0) return null;
  if (!/\.(fo|xml)$/i.test(entry.fileName) && !isNamedForm(hint)) return null;
  const bytes = await readZipEntry(directory, entry);
  if (sniffKind(bytes) !== 'xml' || !(isNamedForm(hint) || isForm602(bytes.toString('latin1')))) return null;
  return readText(bytes, 'form602');
}

function isNamedForm({ name, mimeType }: { name: string; mimeType: string }): boolean {
  return /\.zfo$/i.test(name.trim()) || mimeType.includes('software602');
}
