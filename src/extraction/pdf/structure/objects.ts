/**
 * Objects of a PDF (ISO 32000-1 §7.3) read by the letter. For comparing what a later revision changed, so whatever is
 * not exactly as the standard has it is refused; reading a document for its text is the business of pdf.js.
 */
export type PdfValue = null | boolean | number | PdfName | PdfText | PdfReference | PdfValue[] | PdfDictionary;
export type PdfName = { name: string };
/** bytes of a string as latin1 */
export type PdfText = { text: string };
export type PdfReference = { object: number };
export type PdfDictionary = Map<string, PdfValue>;

/** The file is not written as it should be. */
export class PdfSyntax extends Error {
  override readonly name: string = 'PdfSyntax';
}

const deepest = 60;
const longestToken = 200;

export const isName = (value: PdfValue | undefined, name?: string): value is PdfName =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  (name === undefined || (value as PdfName).name === name);
export const isReference = (value: PdfValue | undefined): value is PdfReference =>
  typeof value === 'object' && value !== null && 'object' in value;
export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;
/** A whole number that may be an offset, a length or a count. */
export const isCount = (value: PdfValue | undefined): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
export const isText = (value: PdfValue | undefined): value is PdfText =>
  typeof value === 'object' && value !== null && 'text' in value;

export const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x0c || byte === 0;
const delimiters = new Set('()<>[]{}/%'.split('').map((one) => one.charCodeAt(0)));

/** Reads values one after another, from `at` on. */
export class ObjectReader {
  readonly bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  skipSpace(): void {
    for (;;) {
      while (isSpace(this.bytes[this.at])) this.at += 1;
      if (this.bytes[this.at] !== 0x25) return;
      while (this.at < this.bytes.length && this.bytes[this.at] !== 0x0a && this.bytes[this.at] !== 0x0d) this.at += 1;
    }
  }

  /** A keyword or a number: what stands up to the next space or delimiter. */
  token(): string {
    this.skipSpace();
    const start = this.at;
    while (this.at < this.bytes.length && !isSpace(this.bytes[this.at]) && !delimiters.has(this.bytes[this.at]!)) {
      this.at += 1;
    }
    if (this.at === start || this.at - start > longestToken) throw new PdfSyntax();
    return this.bytes.toString('latin1', start, this.at);
  }

  expect(keyword: string): void {
    if (this.token() !== keyword) throw new PdfSyntax();
  }

  count(): number {
    const token = this.token();
    const value = Number(token);
    if (!/^\d{1,12}$/.test(token)) throw new PdfSyntax();
    return value;
  }

  value(depth = 0): PdfValue {
    if (depth > deepest) throw new PdfSyntax();
    this.skipSpace();
    const byte = this.bytes[this.at];
    switch (byte) {
      case 0x2f:
        return this.name();
      case 0x28:
        return this.literal();
      case 0x5b:
        return this.array(depth);
      case 0x3c:
        return this.bytes[this.at + 1] === 0x3c ? this.dictionary(depth) : this.hexadecimal();
      default:
        return this.numberOrKeyword();
    }
  }

  private name(): PdfName {
    this.at += 1;
    const start = this.at;
    while (this.at < this.bytes.length && !isSpace(this.bytes[this.at]) && !delimiters.has(this.bytes[this.at]!)) {
      this.at += 1;
    }
    if (this.at - start > longestToken) throw new PdfSyntax();
    const written = this.bytes.toString('latin1', start, this.at);
    return {
      name: written.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    };
  }

  private literal(): PdfText {
    const start = this.at;
    let open = 0;
    for (; this.at < this.bytes.length; this.at += 1) {
      const byte = this.bytes[this.at];
      if (byte === 0x5c) this.at += 1;
      else if (byte === 0x28) open += 1;
      else if (byte === 0x29) {
        open -= 1;
        if (open === 0) {
          this.at += 1;
          // As written, escapes included: it is only compared.
          return { text: this.bytes.toString('latin1', start, this.at) };
        }
      }
    }
    throw new PdfSyntax();
  }

  private hexadecimal(): PdfText {
    const end = this.bytes.indexOf(0x3e, this.at);
    if (end < 0) throw new PdfSyntax();
    const text = this.bytes.toString('latin1', this.at, end + 1);
    if (!/^<[0-9a-fA-F\s]*>$/.test(text)) throw new PdfSyntax();
    this.at = end + 1;
    return { text };
  }

  private array(depth: number): PdfValue[] {
    this.at += 1;
    const values: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.at] === 0x5d) {
        this.at += 1;
        return values;
      }
      values.push(this.value(depth + 1));
    }
  }

  private dictionary(depth: number): PdfDictionary {
    this.at += 2;
    const entries: PdfDictionary = new Map();
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.at] === 0x3e && this.bytes[this.at + 1] === 0x3e) {
        this.at += 2;
        return entries;
      }
      if (this.bytes[this.at] !== 0x2f) throw new PdfSyntax();
      const { name } = this.name();
      // Readers differ in which of two entries of one name they take.
      if (entries.has(name)) throw new PdfSyntax();
      entries.set(name, this.value(depth + 1));
    }
  }

  private numberOrKeyword(): PdfValue {
    const token = this.token();
    if (token === 'null') return null;
    if (token === 'true' || token === 'false') return token === 'true';
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(token)) throw new PdfSyntax();
    if (/^\d{1,8}$/.test(token)) {
      const ahead = this.bytes.toString('latin1', this.at, this.at + 24);
      const reference = /^[\s\0]+(\d{1,5})[\s\0]+R(?![^\s\0()<>[\]{}/%])/.exec(ahead);
      if (reference) {
        onlyGeneration(Number(reference[1]));
        this.at += reference[0].length;
        return { object: Number(token) };
      }
    }
    return Number(token);
  }
}

/** Generations other than the first are not in use any more, and programs differ in what they make of them. */
export function onlyGeneration(generation: number): void {
  if (generation !== 0) throw new PdfSyntax();
}

/** The same text for the same value, however it is written. */
export function canonical(value: PdfValue | undefined): string {
  if (value === undefined || value === null || typeof value !== 'object') return String(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonical).join(' ')}]`;
  if (isDictionary(value)) {
    const entries = [...value]
      .filter(([, one]) => one !== null)
      .map(([name, one]) => `/${JSON.stringify(name)} ${canonical(one)}`);
    return `<<${entries.sort().join(' ')}>>`;
  }
  return JSON.stringify(value);
}

/** Numbers of the objects that a value refers to, as often as it does. */
export function referencesIn(value: PdfValue): number[] {
  if (isReference(value)) return [value.object];
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  return isDictionary(value) ? [...value.values()].flatMap(referencesIn) : [];
}
