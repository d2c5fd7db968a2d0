import { inflateSync } from 'node:zlib';
import { isCount, isDictionary, isName, type PdfDictionary, PdfSyntax, type PdfValue } from './objects.ts';

const largest = 32 * 1024 * 1024;

/** Data of a stream as it is without compression: none or Flate, with or without a PNG predictor (§7.4.4). */
export function unpacked(dictionary: PdfDictionary, data: Buffer): Buffer {
  const filter = onlyOf(dictionary.get('Filter'));
  const parameters = onlyOf(dictionary.get('DecodeParms'));
  if (filter === null) return data;
  if (!isName(filter, 'FlateDecode')) throw new PdfSyntax();
  const plain = inflated(data);
  if (parameters === null) return plain;
  if (!isDictionary(parameters)) throw new PdfSyntax();
  const predictor = parameters.get('Predictor') ?? 1;
  if (predictor === 1) return plain;
  const columns = parameters.get('Columns') ?? 1;
  const isBytes = (parameters.get('Colors') ?? 1) === 1 && (parameters.get('BitsPerComponent') ?? 8) === 8;
  if (!isCount(predictor) || predictor < 10 || !isCount(columns) || columns < 1 || columns > 100 || !isBytes) {
    throw new PdfSyntax();
  }
  return unpredicted(plain, columns);
}

function onlyOf(value: PdfValue | undefined): PdfValue {
  if (!Array.isArray(value)) return value ?? null;
  if (value.length > 1) throw new PdfSyntax();
  return value[0] ?? null;
}

function inflated(data: Buffer): Buffer {
  try {
    return inflateSync(data, { maxOutputLength: largest });
  } catch {
    throw new PdfSyntax();
  }
}

/** Rows of one byte that names the filter and `columns` bytes (PNG, ISO/IEC 15948 §9), one byte to a sample. */
function unpredicted(data: Buffer, columns: number): Buffer {
  const rows = data.length / (columns + 1);
  if (!Number.isInteger(rows)) throw new PdfSyntax();
  const result = Buffer.alloc(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const from = row * (columns + 1) + 1;
    const kind = data[from - 1]!;
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const left = column > 0 ? result[at - 1]! : 0;
      const up = row > 0 ? result[at - columns]! : 0;
      const corner = column > 0 && row > 0 ? result[at - columns - 1]! : 0;
      result[at] = data[from + column]! + predicted(kind, left, up, corner);
    }
  }
  return result;
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  switch (kind) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const guess = left + up - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default:
      throw new PdfSyntax();
  }
}
