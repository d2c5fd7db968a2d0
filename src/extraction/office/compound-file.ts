/** One stream of a compound file; `path` is that of its storages and its own name, joined by slashes. */
export type CompoundStream = { path: string; sizeBytes: number; read(maxBytes: number): Buffer };

/** Why a compound file is not opened: damaged, or built so that a reader would never end. */
export class CompoundRefused extends Error {
  override readonly name: string = 'CompoundRefused';
}

/** Sector numbers from here on are marks, not sectors (MS-CFB §2.1). */
const maxRegularSector = 0xfffffffa;
const headerBytes = 512;
const entryBytes = 128;
const maxEntries = 20_000;
/** Directory entry types (MS-CFB §2.6.1). */
const storage = 1;
const stream = 2;
const root = 5;

/**
 * Streams of an OLE compound file (MS-CFB), the container of old Office documents and of Outlook messages. Every chain of
 * sectors is walked here once, because libraries walk them without counting: a chain that returns to itself, leaves the file or is
 * shorter than the stream's size, and a tree of names with a loop in it, are refused. Throws `CompoundRefused`.
 */
export function readCompoundFile(bytes: Buffer): CompoundStream[] {
  const sectorShift = bytes.length >= headerBytes ? bytes.readUInt16LE(30) : 0;
  if ((sectorShift !== 9 && sectorShift !== 12) || bytes.readUInt16LE(32) !== 6) throw damaged();
  const sectorBytes = 1 << sectorShift;
  const sectorCount = Math.max(0, Math.ceil(bytes.length / sectorBytes) - 1);
  const sectorAt = (sector: number): Buffer => {
    if (sector >= sectorCount) throw damaged();
    return bytes.subarray((sector + 1) * sectorBytes, (sector + 2) * sectorBytes);
  };

  const table = sectorTable(bytes, sectorAt, sectorCount);
  const chain = (start: number, next: Uint32Array, limit: number): number[] => {
    const sectors: number[] = [];
    for (let sector = start; sector < maxRegularSector; sector = next[sector] ?? maxRegularSector) {
      if (sectors.length >= limit) throw damaged();
      sectors.push(sector);
    }
    return sectors;
  };
  const joined = (start: number): Buffer =>
    Buffer.concat(start < maxRegularSector ? chain(start, table, sectorCount).map(sectorAt) : []);

  const entries = directoryEntries(joined(bytes.readUInt32LE(48)));
  const miniTable = asNumbers(joined(bytes.readUInt32LE(60)));
  const miniBytes = joined(entries[0]!.start);
  const cutoff = bytes.readUInt32LE(56);

  // No two streams share a sector, so all chains together are no longer than the tables.
  let sectorsLeft = sectorCount + miniTable.length;
  return streamsOf(entries).map(({ path, entry }) => {
    const mini = entry.sizeBytes < cutoff;
    const unit = mini ? 64 : sectorBytes;
    const sectors =
      entry.sizeBytes === 0 ? [] : chain(entry.start, mini ? miniTable : table, mini ? miniTable.length : sectorCount);
    sectorsLeft -= sectors.length;
    if (sectorsLeft < 0 || sectors.length * unit < entry.sizeBytes) throw damaged();
    const read = (maxBytes: number): Buffer => {
      const wanted = Math.min(entry.sizeBytes, maxBytes);
      const pieces = sectors
        .slice(0, Math.ceil(wanted / unit))
        .map((sector) => (mini ? miniBytes.subarray(sector * 64, sector * 64 + 64) : sectorAt(sector)));
      return Buffer.concat(pieces).subarray(0, wanted);
    };
    return { path, sizeBytes: entry.sizeBytes, read };
  });
}

/** The table of what follows what: its own sectors are listed in the header and, when they are many, in further sectors. */
function sectorTable(bytes: Buffer, sectorAt: (sector: number) => Buffer, sectorCount: number): Uint32Array {
  const places = [...asNumbers(bytes.subarray(76, headerBytes))];
  let list = bytes.readUInt32LE(68);
  for (let lists = 0; list < maxRegularSector; lists += 1) {
    if (lists > sectorCount) throw damaged();
    const numbers = asNumbers(sectorAt(list));
    places.push(...numbers.subarray(0, -1));
    list = numbers.at(-1)!;
  }
  const used = places.filter((place) => place < maxRegularSector);
  if (used.length > sectorCount) throw damaged();
  return asNumbers(Buffer.concat(used.map(sectorAt)));
}

type DirectoryEntry = {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  sizeBytes: number;
};

function directoryEntries(directory: Buffer): DirectoryEntry[] {
  const count = Math.floor(directory.length / entryBytes);
  if (count === 0 || count > maxEntries || directory[66] !== root) throw damaged();
  return Array.from({ length: count }, (_, index) => {
    const entry = directory.subarray(index * entryBytes, (index + 1) * entryBytes);
    const nameBytes = Math.min(64, entry.readUInt16LE(64));
    return {
      name: entry.toString('utf16le', 0, Math.max(0, nameBytes - 2)),
      type: entry[66]!,
      left: entry.readUInt32LE(68),
      right: entry.readUInt32LE(72),
      child: entry.readUInt32LE(76),
      start: entry.readUInt32LE(116),
      sizeBytes: entry.readUInt32LE(120),
    };
  });
}

/** Walks the tree of storages without calling itself; an entry met twice is a loop. */
function streamsOf(entries: DirectoryEntry[]): { path: string; entry: DirectoryEntry }[] {
  const found: { path: string; entry: DirectoryEntry }[] = [];
  const met = new Set([0]);
  const waiting = [{ index: entries[0]!.child, path: '' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.index >= maxRegularSector) continue;
    const entry = entries[next.index];
    if (!entry || met.has(next.index)) throw damaged();
    met.add(next.index);
    const path = next.path + entry.name;
    if (entry.type === stream) found.push({ path, entry });
    if (entry.type === storage) waiting.push({ index: entry.child, path: `${path}/` });
    waiting.push({ index: entry.left, path: next.path }, { index: entry.right, path: next.path });
  }
  return found;
}

function asNumbers(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(index * 4));
}

function damaged(): CompoundRefused {
  return new CompoundRefused('Soubor je poškozený a nelze ho otevřít.');
}
