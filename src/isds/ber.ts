import type { FileHandle } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Failure } from '../errors.ts';

/**
 * A walker over BER (X.690) in a file: definite and indefinite lengths, without holding the file in memory. ISDS seals
 * messages with indefinite lengths and an octet string in pieces of 1000 bytes, and a message may have 130 MB, so a
 * parser that wants the whole of it is out of the question.
 */
export type ByteSource = {
  size: number;
  /** `length` bytes from `offset`, fewer only at the end of the file; valid until the next read */
  read(offset: number, length: number): Promise<Buffer>;
};

export type BerElement = {
  /** identifier octet: class, constructed bit and number together (0x30 is SEQUENCE) */
  tag: number;
  start: number;
  contentStart: number;
  /** null: indefinite, ends with two zero octets */
  contentLength: number | null;
  /** nothing inside may reach past this offset */
  bound: number;
};

const windowBytes = 256 * 1024;
const identifierAndLengthOctets = 10;
const nestingOfStrings = 8;

export const malformed = (what: string) =>
  new Failure('permanent', 'zfo-ber', `Podepsaná zpráva je poškozená: ${what}.`);
const truncated = () => new Failure('permanent', 'zfo-truncated', 'Podepsaná zpráva je neúplná: končí uprostřed.');

/** Reads `handle` through one window, so that walking from element to element costs no system call each. */
export async function byteSource(handle: FileHandle): Promise<ByteSource> {
  const { size } = await handle.stat();
  const window = Buffer.alloc(windowBytes);
  let from = 0;
  let until = 0;
  return {
    size,
    async read(offset, length) {
      const wanted = Math.min(length, size - offset, windowBytes);
      if (wanted <= 0) return window.subarray(0, 0);
      if (offset < from || offset + wanted > until) {
        from = offset;
        until = offset;
        while (until - from < wanted) {
          const { bytesRead } = await handle.read(window, until - from, windowBytes - (until - from), until);
          if (bytesRead === 0) throw truncated();
          until += bytesRead;
        }
      }
      return window.subarray(offset - from, offset - from + wanted);
    },
  };
}

/** The element that starts at `offset`; it must end before `bound`. Throws Failure `zfo-ber` or `zfo-truncated`. */
export async function elementAt(source: ByteSource, offset: number, bound: number): Promise<BerElement> {
  const head = await source.read(offset, Math.min(identifierAndLengthOctets, bound - offset));
  const tag = head[0];
  const first = head[1];
  if (tag === undefined || first === undefined) throw bound < source.size ? malformed('prvek přesahuje') : truncated();
  if ((tag & 0x1f) === 0x1f) throw malformed('nečekaný druh prvku');

  if (first === 0x80) {
    if ((tag & 0x20) === 0) throw malformed('prvek bez délky');
    return { tag, start: offset, contentStart: offset + 2, contentLength: null, bound };
  }
  if (first < 0x80)
    return bounded(source, { tag, start: offset, contentStart: offset + 2, contentLength: first, bound });

  const octets = first & 0x7f;
  if (octets > 8) throw malformed('nesmyslná délka prvku');
  if (head.length < 2 + octets) throw bound < source.size ? malformed('prvek přesahuje') : truncated();
  let length = 0;
  for (const octet of head.subarray(2, 2 + octets)) length = length * 256 + octet;
  if (!Number.isSafeInteger(length)) throw malformed('nesmyslná délka prvku');
  return bounded(source, { tag, start: offset, contentStart: offset + 2 + octets, contentLength: length, bound });
}

function bounded(source: ByteSource, element: BerElement): BerElement {
  const end = element.contentStart + (element.contentLength ?? 0);
  if (end > source.size) throw truncated();
  if (end > element.bound) throw malformed('prvek přesahuje');
  return { ...element, bound: end };
}

export const isEndOfContents = (element: BerElement) => element.tag === 0 && element.contentLength === 0;

/** True when `offset` is where the content of a constructed element ends. */
export async function endsAt(source: ByteSource, parent: BerElement, offset: number): Promise<boolean> {
  if (parent.contentLength !== null) return offset === parent.bound;
  return isEndOfContents(await elementAt(source, offset, parent.bound));
}

/** The offset behind `parent`, whose last child ended at `offset`; refuses anything that stands between. */
export async function closeAt(source: ByteSource, parent: BerElement, offset: number): Promise<number> {
  if (!(await endsAt(source, parent, offset))) throw malformed('přebytečný prvek');
  return parent.contentLength === null ? offset + 2 : offset;
}

/** The offset behind an element of at most `maxBytes`; looks inside only where its length is indefinite. */
export async function endOf(source: ByteSource, element: BerElement, maxBytes: number, depth: number): Promise<number> {
  if (depth === 0) throw malformed('příliš hluboké vnoření');
  if (element.contentLength !== null) {
    if (element.bound - element.start > maxBytes) throw malformed('příliš velký prvek');
    return element.bound;
  }
  let offset = element.contentStart;
  while (!(await endsAt(source, element, offset))) {
    if (offset - element.start > maxBytes) throw malformed('příliš velký prvek');
    offset = await endOf(source, await elementAt(source, offset, element.bound), maxBytes, depth - 1);
  }
  return offset + 2;
}

/**
 * Hands the octets of an OCTET STRING, whole or in pieces, to `sink` in blocks (reused afterwards), one in a turn of
 * the event loop, and returns the offset behind it. Pieces are limited in number and nesting, so a string of empty pieces cannot keep us busy.
 */
export async function readOctets(
  source: ByteSource,
  string: BerElement,
  sink: (block: Buffer) => void,
  signal: AbortSignal,
): Promise<number> {
  const block = Buffer.alloc(64 * 1024);
  let filled = 0;
  let pieces = 0;

  const readPiece = async (piece: BerElement, depth: number): Promise<number> => {
    pieces += 1;
    if (pieces > 2_000_000) throw malformed('obsah je rozdělen na příliš mnoho částí');
    if (piece.tag === 0x04) {
      let offset = piece.contentStart;
      while (offset < piece.bound) {
        const bytes = await source.read(offset, Math.min(piece.bound - offset, block.length - filled));
        bytes.copy(block, filled);
        filled += bytes.length;
        offset += bytes.length;
        if (filled === block.length) {
          signal.throwIfAborted();
          sink(block);
          filled = 0;
          // Reads served from the window never leave this turn of the event loop; others want theirs, too.
          await nextTurn();
        }
      }
      return piece.bound;
    }
    if (piece.tag !== 0x24) throw malformed('obsah není řetězec bajtů');
    if (depth === 0) throw malformed('příliš hluboké vnoření');
    let offset = piece.contentStart;
    while (!(await endsAt(source, piece, offset))) {
      offset = await readPiece(await elementAt(source, offset, piece.bound), depth - 1);
    }
    return closeAt(source, piece, offset);
  };

  const end = await readPiece(string, nestingOfStrings);
  if (filled > 0) sink(block.subarray(0, filled));
  signal.throwIfAborted();
  return end;
}

/** One definite-length element made of `parts`. */
export function encodeElement(tag: number, parts: Uint8Array[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), ...parts]);
  const octets = Buffer.alloc(4);
  octets.writeUInt32BE(length);
  return Buffer.concat([Buffer.from([tag, 0x84]), octets, ...parts]);
}
