import { type FileObject, type Place, readObject, readSections, type Section } from './cross-reference.ts';
import {
  isCount,
  isDictionary,
  isName,
  isReference,
  ObjectReader,
  type PdfDictionary,
  PdfSyntax,
  type PdfValue,
} from './objects.ts';
import { unpacked } from './streams.ts';

const mostPacked = 50_000;
const unpackedBudget = 64 * 1024 * 1024;
/** how often the whole file may be read over */
const timesRead = 4;

type Packed = { number: number; value: PdfValue };

/** A PDF as it stands at the end of `bytes`: its objects by their cross-reference sections and no other way. */
export class Revision {
  readonly sections: Section[];
  readonly #bytes: Buffer;
  readonly #places = new Map<number, Place>();
  readonly #containers = new Map<number, Packed[]>();
  #budget = unpackedBudget;
  /** bytes of objects that may still be read: objects may overlap, and each may be as long as the file */
  #reading: number;

  /** Throws `PdfSyntax` when the file is not written as it should be. */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#reading = timesRead * bytes.length + unpackedBudget;
    this.sections = readSections(bytes);
    for (const { places } of this.sections) {
      for (const [number, place] of places) if (!this.#places.has(number)) this.#places.set(number, place);
    }
  }

  get trailer(): PdfDictionary {
    return this.sections[0]!.trailer;
  }

  has(number: number): boolean {
    const place = this.#places.get(number);
    return place !== undefined && place.kind !== 'free';
  }

  /** The object's value, of a stream its dictionary; null when there is none. */
  get(number: number): PdfValue {
    const place = this.#places.get(number);
    if (!place || place.kind === 'free') return null;
    if (place.kind === 'file') return this.fileObject(number, place.offset).value;
    const packed = this.#container(place.container)[place.index];
    if (packed?.number !== number) throw new PdfSyntax();
    return packed.value;
  }

  /** What a dictionary's entry holds, or the object it refers to; a stream is refused, its data would be passed over. */
  resolve(value: PdfValue | undefined): PdfValue {
    if (!isReference(value)) return value ?? null;
    if (this.isStream(value.object)) throw new PdfSyntax();
    return this.get(value.object);
  }

  isStream(number: number): boolean {
    const place = this.#places.get(number);
    return place?.kind === 'file' && this.fileObject(number, place.offset).data !== null;
  }

  /** What is in a stream, without compression; null when the object is no stream. */
  streamData(number: number): Buffer | null {
    const place = this.#places.get(number);
    if (place?.kind !== 'file') return null;
    const { value, data } = this.fileObject(number, place.offset);
    return isDictionary(value) && data ? unpacked(value, data) : null;
  }

  fileObject(number: number, offset: number): FileObject {
    const object = readObject(this.#bytes, offset, (length) => this.#length(length));
    if (object.number !== number) throw new PdfSyntax();
    this.#spend(object.end - object.start);
    return object;
  }

  #spend(bytes: number): void {
    this.#reading -= bytes;
    if (this.#reading < 0) throw new PdfSyntax();
  }

  /** A stream's length told by reference is a number that stands in the file by itself. */
  #length(number: number): PdfValue {
    const place = this.#places.get(number);
    if (place?.kind !== 'file') throw new PdfSyntax();
    const object = readObject(this.#bytes, place.offset, () => null);
    if (object.number !== number) throw new PdfSyntax();
    return object.value;
  }

  /** Objects of an object stream (§7.5.7), in their order. */
  #container(number: number): Packed[] {
    const known = this.#containers.get(number);
    if (known) return known;
    const place = this.#places.get(number);
    if (place?.kind !== 'file') throw new PdfSyntax();
    const { value, data } = this.fileObject(number, place.offset);
    if (!isDictionary(value) || !isName(value.get('Type'), 'ObjStm') || !data) throw new PdfSyntax();
    const count = value.get('N');
    const first = value.get('First');
    if (!isCount(count) || !isCount(first) || count > mostPacked) throw new PdfSyntax();
    const plain = unpacked(value, data);
    this.#budget -= plain.length;
    if (this.#budget < 0) throw new PdfSyntax();
    const heading = new ObjectReader(plain, 0);
    const headings = Array.from({ length: count }, () => ({ number: heading.count(), offset: heading.count() }));
    const packed = headings.map((one) => {
      const reader = new ObjectReader(plain, first + one.offset);
      const value = reader.value();
      this.#spend(reader.at - first - one.offset);
      return { number: one.number, value };
    });
    this.#containers.set(number, packed);
    return packed;
  }
}
