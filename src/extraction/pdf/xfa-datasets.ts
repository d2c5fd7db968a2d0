import { inflateSync } from 'node:zlib';
import { Parser } from 'htmlparser2';

/** A value in the data of an XFA form; `name` is that of its element, `path` all the names down to it. */
export type XfaValue = { name: string; path: string; value: string };

const maxXmlBytes = 5 * 1024 * 1024;
const maxPackedBytes = 16 * 1024 * 1024;
const maxValues = 2_000;
const maxDepth = 100;

/**
 * Values in the `datasets` packet of an XFA form (ISO 32000-1 §12.7.8), in the order of the data; null when the packet cannot be found or
 * read: it is encrypted, damaged, compressed in an unusual way or over 5 MB. pdf.js reads it and does not hand it out,
 * hence this small reader: streams are found by their headings, the last of a number counting.
 */
export function xfaValues(bytes: Buffer): XfaValue[] | null {
  const file = bytes.toString('latin1');
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(file)) return null;
  for (const number of packetStreams(file + packedObjects(bytes, file))) {
    const xml = streamText(bytes, file, headingOf(file, number), maxXmlBytes)?.toString('utf8') ?? null;
    // The packet is a stream of its own, or stands in one with all the others.
    const start = xml === null ? -1 : xml.search(/<(\w+:)?datasets[\s>]/);
    if (start >= 0) return valuesIn(xml!.slice(start));
  }
  return null;
}

/** Streams that may hold the packet: those listed in /XFA, the one named `datasets` first. */
function packetStreams(file: string): number[] {
  const numbers: number[] = [];
  for (const match of file.matchAll(/\/XFA\s*(?:(\d{1,8})\s+\d{1,5}\s+R|\[([^\]]{0,4000})\])/g)) {
    if (match[1]) numbers.unshift(Number(match[1]));
    const listed = match[2] ?? '';
    const named = /\(datasets\)\s*(\d{1,8})\s+\d{1,5}\s+R/.exec(listed)?.[1];
    if (named) numbers.unshift(Number(named));
  }
  return numbers.slice(0, 10);
}

/** Dictionaries may be packed into object streams (ISO 32000-1 §7.5.7); the form's is one of them. */
function packedObjects(bytes: Buffer, file: string): string {
  let packed = '';
  for (const match of file.matchAll(/\/Type\s*\/ObjStm\b/g)) {
    if (packed.length > maxPackedBytes) break;
    const heading = file.lastIndexOf('obj', match.index);
    packed += streamText(bytes, file, heading, maxXmlBytes)?.toString('latin1') ?? '';
  }
  return packed;
}

/** Where the last object of a number begins; -1 when there is none. */
function headingOf(file: string, number: number): number {
  let heading = -1;
  const pattern = new RegExp(`(?<![0-9])${number}\\s{1,3}\\d{1,5}\\s{1,3}obj\\b`, 'g');
  for (const match of file.matchAll(pattern)) heading = match.index + match[0].length;
  return heading;
}

function streamText(bytes: Buffer, file: string, heading: number, maxBytes: number): Buffer | null {
  const start = heading < 0 ? -1 : file.indexOf('stream', heading);
  const end = file.indexOf('endstream', start);
  if (start < 0 || start - heading > 2_000 || end < 0) return null;
  const dictionary = file.slice(heading, start);
  const data = bytes.subarray(start + (file.startsWith('\r\n', start + 6) ? 8 : 7), end);
  if (!/\/Filter/.test(dictionary)) return data.length > maxBytes ? null : data;
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/.test(dictionary) || /\/DecodeParms/.test(dictionary)) return null;
  try {
    return inflateSync(data, { maxOutputLength: maxBytes, finishFlush: 2 });
  } catch {
    return null;
  }
}

function valuesIn(xml: string): XfaValue[] {
  const values: XfaValue[] = [];
  const path: string[] = [];
  let inData = false;
  let text = '';
  let leaf = false;
  const parser = new Parser(
    {
      onopentag(tag) {
        const name = tag.slice(tag.indexOf(':') + 1);
        if (inData) path.push(name);
        // The data proper is the element xfa:data; beside it may stand the schema and signatures.
        else if (name === 'data') inData = true;
        text = '';
        leaf = true;
      },
      ontext(part) {
        if (path.length > 0 && path.length <= maxDepth) text += part;
      },
      onclosetag() {
        const value = text.replace(/\s+/g, ' ').trim();
        if (leaf && value !== '' && path.length > 0 && values.length < maxValues) {
          values.push({ name: path.at(-1)!, path: path.join('.'), value });
        }
        text = '';
        leaf = false;
        if (inData && path.pop() === undefined) inData = false;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return values;
}
