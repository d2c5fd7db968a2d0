import {
  isCount,
  isDictionary,
  isName,
  isReference,
  isSpace,
  ObjectReader,
  onlyGeneration,
  type PdfDictionary,
  PdfSyntax,
  type PdfValue,
} from './objects.ts';
import { unpacked } from './streams.ts';

/** Where an object stands: in the file, or as one of those packed into an object stream. */
export type Place =
  | { kind: 'free' }
  | { kind: 'file'; offset: number }
  | { kind: 'packed'; container: number; index: number };

/** One cross-reference section (§7.5.4, §7.5.8) with what it says of the file. */
export type Section = {
  offset: number;
  /** where it ends, its trailer included */
  end: number;
  places: Map<number, Place>;
  trailer: PdfDictionary;
  previous: number | null;
  /** number of the object when it is a stream */
  stream: number | null;
};

/** An object that stands in the file by itself. */
export type FileObject = { number: number; value: PdfValue; data: Buffer | null; start: number; end: number };

const mostSections = 100;
const mostPlaces = 200_000;

/** Reads `n g obj … endobj` at an offset. `lengthOf` gives the length of a stream that is told by reference. */
export function readObject(bytes: Buffer, offset: number, lengthOf: (object: number) => PdfValue): FileObject {
  const reader = new ObjectReader(bytes, offset);
  if (isSpace(bytes[offset]) || bytes[offset] === 0x25) throw new PdfSyntax();
  const number = reader.count();
  onlyGeneration(reader.count());
  reader.expect('obj');
  const value = reader.value();
  let data: Buffer | null = null;
  let keyword = reader.token();
  if (keyword === 'stream') {
    if (!isDictionary(value)) throw new PdfSyntax();
    if (bytes[reader.at] === 0x0d) reader.at += 1;
    if (bytes[reader.at] !== 0x0a) throw new PdfSyntax();
    reader.at += 1;
    const stated = value.get('Length');
    const length = isReference(stated) ? lengthOf(stated.object) : stated;
    if (!isCount(length) || reader.at + length > bytes.length) throw new PdfSyntax();
    data = bytes.subarray(reader.at, reader.at + length);
    reader.at += length;
    reader.expect('endstream');
    keyword = reader.token();
  }
  if (keyword !== 'endobj') throw new PdfSyntax();
  return { number, value, data, start: offset, end: reader.at };
}

/** The last `startxref` before the end of the file. */
export function lastStart(bytes: Buffer): number {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 2048));
  const found = /startxref[\s\0]+(\d{1,12})[\s\0]+%%EOF[\s\0]*$/.exec(tail)?.[1];
  if (!found) throw new PdfSyntax();
  return Number(found);
}

/** All sections, the newest first. Hybrid files (`/XRefStm`) are refused: they say two things at once. */
export function readSections(bytes: Buffer): Section[] {
  const sections: Section[] = [];
  const seen = new Set<number>();
  let places = 0;
  for (let offset: number | null = lastStart(bytes); offset !== null; ) {
    if (seen.has(offset) || sections.length === mostSections) throw new PdfSyntax();
    seen.add(offset);
    const section: Section = readSection(bytes, offset);
    places += section.places.size;
    if (section.trailer.has('XRefStm') || places > mostPlaces) throw new PdfSyntax();
    sections.push(section);
    offset = section.previous;
  }
  return sections;
}

function readSection(bytes: Buffer, offset: number): Section {
  const section =
    bytes.toString('latin1', offset, offset + 4) === 'xref' ? readTable(bytes, offset) : readStream(bytes, offset);
  const previous = section.trailer.get('Prev') ?? null;
  if (previous !== null && !isCount(previous)) throw new PdfSyntax();
  return { ...section, previous };
}

function readTable(bytes: Buffer, offset: number): Omit<Section, 'previous'> {
  const reader = new ObjectReader(bytes, offset);
  reader.expect('xref');
  const places = new Map<number, Place>();
  for (;;) {
    const token = reader.token();
    if (token === 'trailer') break;
    const first = Number(token);
    const count = reader.count();
    if (!/^\d{1,8}$/.test(token) || count > mostPlaces) throw new PdfSyntax();
    for (let index = 0; index < count; index += 1) {
      const position = reader.count();
      const generation = reader.count();
      const kind = reader.token();
      if (kind !== 'n' && kind !== 'f') throw new PdfSyntax();
      if (kind === 'n') onlyGeneration(generation);
      places.set(first + index, kind === 'f' ? { kind: 'free' } : { kind: 'file', offset: position });
    }
  }
  const trailer = reader.value();
  if (!isDictionary(trailer)) throw new PdfSyntax();
  return { offset, end: reader.at, places, trailer, stream: null };
}

function readStream(bytes: Buffer, offset: number): Omit<Section, 'previous'> {
  const { number, value, data, end } = readObject(bytes, offset, () => null);
  if (!isDictionary(value) || !isName(value.get('Type'), 'XRef') || !data) throw new PdfSyntax();
  const widths = value.get('W');
  const size = value.get('Size');
  if (
    !Array.isArray(widths) ||
    widths.length !== 3 ||
    !widths.every((one) => isCount(one) && one <= 6) ||
    !isCount(size)
  ) {
    throw new PdfSyntax();
  }
  const ranges = value.get('Index') ?? [0, size];
  if (!Array.isArray(ranges) || ranges.length % 2 !== 0 || !ranges.every(isCount)) throw new PdfSyntax();
  const places = placesOf(unpacked(value, data), widths as number[], ranges as number[]);
  return { offset, end, places, trailer: value, stream: number };
}

function placesOf(rows: Buffer, widths: number[], ranges: number[]): Map<number, Place> {
  const places = new Map<number, Place>();
  let at = 0;
  const field = (width: number, absent: number): number => {
    if (width === 0) return absent;
    if (at + width > rows.length) throw new PdfSyntax();
    at += width;
    return rows.readUIntBE(at - width, width);
  };
  for (let range = 0; range < ranges.length; range += 2) {
    const [first, count] = [ranges[range]!, ranges[range + 1]!];
    if (count > mostPlaces) throw new PdfSyntax();
    for (let index = 0; index < count; index += 1) {
      const kind = field(widths[0]!, 1);
      const second = field(widths[1]!, 0);
      const third = field(widths[2]!, 0);
      if (kind === 0) places.set(first + index, { kind: 'free' });
      else if (kind === 1) {
        onlyGeneration(third);
        places.set(first + index, { kind: 'file', offset: second });
      } else if (kind === 2) places.set(first + index, { kind: 'packed', container: second, index: third });
      else throw new PdfSyntax();
    }
  }
  return places;
}
