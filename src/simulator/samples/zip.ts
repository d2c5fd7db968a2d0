import { crc32, deflateRawSync } from 'node:zlib';

/** `stored`: written as it is, as the first entry of an OpenDocument must be. */
export type ZipEntry = { name: string; content: Uint8Array; stored?: true };

/** 1. 1. 2026 in MS-DOS format: archives carry no time of their own, so the same files give the same bytes. */
const date = ((2026 - 1980) << 9) | (1 << 5) | 1;

/** A ZIP archive (PKWARE APPNOTE 6.3). `encrypted` flags the entries as needing a password; the bytes are then noise. */
export function zipOf(entries: ZipEntry[], options: { encrypted?: boolean } = {}): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    const plain = options.encrypted || entry.stored;
    const data = plain ? Buffer.from(entry.content) : deflateRawSync(entry.content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    // bit 0: encrypted, bit 11: names are UTF-8
    common.writeUInt16LE((options.encrypted ? 1 : 0) | 0x800, 2);
    common.writeUInt16LE(plain ? 0 : 8, 4);
    common.writeUInt16LE(0, 6);
    common.writeUInt16LE(date, 8);
    common.writeUInt32LE(crc32(entry.content), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(entry.content.length, 18);
    common.writeUInt16LE(name.length, 22);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), common, name, data);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, name);
    offset += 30 + name.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}
