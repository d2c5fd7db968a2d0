import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { type Entry, fromBuffer, type Options, type ZipFile } from 'yauzl';

/** A document in a ZIP container that needs more is a bomb or is not a document. */
const maxEntries = 2_000;
const maxUnpackedBytes = 100 * 1024 * 1024;
const maxRatio = 200;
/** Small files compress well without being bombs; the ratio counts from this size on. */
const ratioFromBytes = 1024 * 1024;

export const zipEngine = 'yauzl 3.4.0';

/** `entries` by name, the last one of a name; `files` all of them in their order. Directories are in neither. */
export type ZipDirectory = { zip: ZipFile; entries: Map<string, Entry>; files: Entry[] };

/** Why a ZIP is not opened, in Czech. */
export class ZipRefused extends Error {
  override readonly name: string = 'ZipRefused';
}

const behindPassword = 'Archiv je chráněn heslem a nelze ho přečíst.';

/** Bit 0 of the flags in the first local header (APPNOTE §4.4.4); yauzl may give up on such a file for other reasons. */
function locked(bytes: Buffer): string | null {
  return bytes.length > 30 && bytes.readUInt16LE(6) & 1 ? behindPassword : null;
}

const openZip = promisify(
  fromBuffer as (bytes: Buffer, options: Options, done: (e: Error | null, z: ZipFile) => void) => void,
);

/**
 * The directory of a ZIP, read without unpacking anything and checked: number of entries, sum of sizes, ratio, safe
 * names, no encryption. Throws `ZipRefused`.
 */
export async function readZipDirectory(bytes: Buffer): Promise<ZipDirectory> {
  const zip = await openZip(bytes, {
    lazyEntries: true,
    validateEntrySizes: true,
    strictFileNames: true,
    autoClose: false,
  }).catch((cause) => {
    throw new ZipRefused(locked(bytes) ?? 'Archiv je poškozený a nelze ho otevřít.', { cause });
  });
  if (zip.entryCount > maxEntries) throw new ZipRefused('Archiv má příliš mnoho souborů a neotevírá se.');

  const files: Entry[] = [];
  let unpacked = 0;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  zip.on('error', () => {
    reject(new ZipRefused(locked(bytes) ?? 'Archiv je poškozený nebo má nebezpečná jména souborů a neotevírá se.'));
  });
  zip.on('end', () => resolve());
  zip.on('entry', (entry: Entry) => {
    unpacked += entry.uncompressedSize;
    if (entry.isEncrypted()) return reject(new ZipRefused(behindPassword));
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
    if (unpacked > maxUnpackedBytes || (entry.uncompressedSize > ratioFromBytes && ratio > maxRatio)) {
      return reject(new ZipRefused('Archiv se rozbaluje do neúměrné velikosti a neotevírá se.'));
    }
    if (!entry.fileName.endsWith('/')) files.push(entry);
    zip.readEntry();
  });
  zip.readEntry();
  await promise;
  return { zip, entries: new Map(files.map((entry) => [entry.fileName, entry])), files };
}

/**
 * Bytes of one entry. yauzl stops when the entry is longer than its directory says; a sum that does not agree, a
 * method of compression that it does not know and damaged data are refused as well. Throws `ZipRefused`.
 */
export async function readZipEntry({ zip }: ZipDirectory, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    const stream = await promisify(zip.openReadStream.bind(zip) as OpenStream)(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  } catch (cause) {
    throw new ZipRefused('Soubor v archivu je poškozený a nelze ho vyjmout.', { cause });
  }
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw new ZipRefused('Soubor v archivu je poškozený a nelze ho vyjmout.');
  return bytes;
}

/** Text of one entry, null when there is none. Throws `ZipRefused`. */
export async function readZipText(directory: ZipDirectory, name: string): Promise<string | null> {
  const entry = directory.entries.get(name);
  return entry ? (await readZipEntry(directory, entry)).toString('utf8') : null;
}

type OpenStream = (entry: Entry, done: (error: Error | null, stream: NodeJS.ReadableStream) => void) => void;
