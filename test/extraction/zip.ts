import { crc32, deflateRawSync } from 'node:zlib';

/**
 * A ZIP written by hand, so that it can lie: a stated size, entries marked as encrypted, names in other bytes than their
 * own (`rawNames`, without the mark of Unicode), a file type of Unix.
 */
export function zipOf(
  files: Record<string, Buffer>,
  {
    statedSize,
    encrypted = false,
    stored = false,
    rawNames = {},
    unixMode = 0,
  }: {
    statedSize?: number;
    encrypted?: boolean;
    stored?: boolean;
    rawNames?: Record<string, Buffer>;
    unixMode?: number;
  } = {},
): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [key, content] of Object.entries(files)) {
    const data = stored ? content : deflateRawSync(content, { level: 9 });
    const name = rawNames[key] ?? Buffer.from(key);
    const size = statedSize ?? content.length;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE((encrypted ? 1 : 0) | (rawNames[key] ? 0 : 0x800), 2);
    fields.writeUInt16LE(stored ? 0 : 8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((unixMode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    const version = Buffer.from([20, unixMode ? 3 : 0]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), version, fields, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}
