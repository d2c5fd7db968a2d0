/** Bytes that can be read more than once: each call starts from the beginning. */
export type Pieces = () => AsyncIterable<Buffer>;

/** What is in memory as pieces of at most 64 KiB. */
export function piecesOf(...parts: (string | Uint8Array)[]): Pieces {
  return async function* () {
    for (const part of parts) {
      const bytes =
        typeof part === 'string' ? Buffer.from(part) : Buffer.from(part.buffer, part.byteOffset, part.length);
      for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
    }
  };
}

/** One after another. */
export function joined(...all: Pieces[]): Pieces {
  return async function* () {
    for (const pieces of all) yield* pieces();
  };
}

/** The same bytes in blocks of exactly `size`, the last one shorter. */
export async function* blocks(source: AsyncIterable<Buffer>, size: number): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const piece of source) {
    waiting.push(piece);
    length += piece.length;
    if (length < size) continue;
    const bytes = waiting.length === 1 ? piece : Buffer.concat(waiting);
    let at = 0;
    for (; at + size <= bytes.length; at += size) yield bytes.subarray(at, at + size);
    waiting = at === bytes.length ? [] : [bytes.subarray(at)];
    length = bytes.length - at;
  }
  if (length > 0) yield Buffer.concat(waiting);
}

export async function collect(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of source) all.push(piece);
  return Buffer.concat(all);
}
