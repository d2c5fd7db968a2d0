import { inflateSync } from 'node:zlib';

/** A signature dictionary (ISO 32000-1 table 252) that a signature field of the form points to. */
export type SignatureDictionary = {
  byteRange: number[] | null;
  subFilter: string;
  /** /M, the time claimed by the signer, as written: D:20260113101500+01'00' */
  signedAt: string | null;
};

const maxObjects = 200_000;
/** Dictionaries wanted here are short, except for the signature value in hex. */
const maxObjectBytes = 2 * 1024 * 1024;
const maxStreamBytes = 8 * 1024 * 1024;
const maxUnpackedBytes = 32 * 1024 * 1024;

/**
 * Signature dictionaries reached from signature fields (/FT /Sig, /V), not any /ByteRange that stands in the file.
 * Objects are found by their headings, the last one of a number counting as in a file with later revisions, and in
 * object streams. pdf.js knows signature fields but does not hand out what they hold, hence this small reader. Whether
 * the bytes are signed does not depend on it: that is verified over the byte range.
 */
export function signatureDictionaries(bytes: Buffer): SignatureDictionary[] {
  const file = bytes.toString('latin1');
  const objects = objectOffsets(file);
  const packed = packedObjects(bytes, file, objects);
  const objectText = (number: number): string => {
    const offset = objects.get(number);
    if (offset === undefined) return packed.get(number) ?? '';
    const end = file.indexOf('endobj', offset);
    return file.slice(offset, Math.min(end < 0 ? file.length : end, offset + maxObjectBytes));
  };

  const found = new Map<string, SignatureDictionary>();
  for (const number of new Set([...objects.keys(), ...packed.keys()])) {
    const text = objects.has(number) ? startOf(file, objects.get(number)!) : packed.get(number)!;
    if (!/\/V\b/.test(text)) continue;
    const field = objectText(number);
    if (!isSignatureField(field, objectText)) continue;
    const reference = /\/V\s*(\d+)\s+\d+\s+R/.exec(field)?.[1];
    const value = reference ? objectText(Number(reference)) : (/\/V\s*<<[\s\S]*/.exec(field)?.[0] ?? '');
    if (!value.includes('/ByteRange') && !value.includes('/Contents')) continue;
    const dictionary = readDictionary(value);
    found.set(reference ?? `field ${number}`, dictionary);
    if (found.size > 50) break;
  }
  return [...found.values()];
}

function objectOffsets(file: string): Map<number, number> {
  const offsets = new Map<number, number>();
  for (const match of file.matchAll(/(?<![0-9])(\d{1,8})\s{1,3}\d{1,5}\s{1,3}obj\b/g)) {
    offsets.set(Number(match[1]), match.index + match[0].length);
    if (offsets.size > maxObjects) break;
  }
  return offsets;
}

/** Objects in object streams (ISO 32000-1 §7.5.7), with limits: they are compressed and the file is not trusted. */
function packedObjects(bytes: Buffer, file: string, objects: Map<number, number>): Map<number, string> {
  const packed = new Map<number, string>();
  let budget = maxUnpackedBytes;
  for (const offset of objects.values()) {
    const heading = startOf(file, offset);
    if (!/\/ObjStm\b/.test(heading) || budget <= 0) continue;
    const data = /stream\r?\n/.exec(heading);
    const first = Number(/\/First\s+(\d+)/.exec(heading)?.[1]);
    if (!data || !Number.isSafeInteger(first)) continue;
    const from = offset + data.index + data[0].length;
    const end = file.indexOf('endstream', from);
    const text = unpack(bytes.subarray(from, end < 0 ? bytes.length : end), heading.slice(0, data.index), budget);
    if (text === null) continue;
    budget -= text.length;
    const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
    for (let index = 0; index + 1 < numbers.length && packed.size < maxObjects; index += 2) {
      const next = numbers[index + 3];
      packed.set(
        numbers[index]!,
        text.slice(first + numbers[index + 1]!, next === undefined ? undefined : first + next),
      );
    }
  }
  return packed;
}

function unpack(data: Buffer, heading: string, budget: number): string | null {
  if (!/\/Filter/.test(heading)) return data.toString('latin1');
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/.test(heading) || /\/DecodeParms/.test(heading)) return null;
  try {
    return inflateSync(data, { maxOutputLength: Math.min(maxStreamBytes, budget), finishFlush: 2 }).toString('latin1');
  } catch {
    return null;
  }
}

/** The field's type may be inherited from its parent (ISO 32000-1 §12.7.3.1). */
function isSignatureField(field: string, objectText: (number: number) => string): boolean {
  const signature = /\/FT\s*\/Sig\b/;
  if (signature.test(field)) return true;
  const parent = /\/Parent\s+(\d+)\s+\d+\s+R/.exec(field)?.[1];
  return parent !== undefined && signature.test(objectText(Number(parent)));
}

function readDictionary(value: string): SignatureDictionary {
  const range = /\/ByteRange\s*\[\s*(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s*\]/.exec(value);
  return {
    byteRange: range ? range.slice(1, 5).map(Number) : null,
    subFilter: /\/SubFilter\s*\/([\w.]+)/.exec(value)?.[1] ?? '',
    signedAt: /\/M\s*\((D:[^)]{4,40})\)/.exec(value)?.[1] ?? null,
  };
}

function startOf(file: string, offset: number): string {
  return file.slice(offset, offset + 2_000);
}
