import { fileTypeFromBuffer } from 'file-type';
import { unreadable } from './compose-reading.ts';
import type { DocumentKind, DocumentReading } from './reading.ts';

/** What can be told by the first bytes: their place, the bytes themselves in latin1, and the file in Czech (first case). */
const beginnings: [number, string, string][] = [
  [0, 'MZ', 'spustitelný program pro Windows'],
  [0, '\x7fELF', 'spustitelný program pro Linux'],
  [0, '\xcf\xfa\xed\xfe', 'spustitelný program pro macOS'],
  [0, '\xfe\xed\xfa\xcf', 'spustitelný program pro macOS'],
  [0, '\xca\xfe\xba\xbe', 'spustitelný program'],
  [0, '\0asm', 'program (WebAssembly)'],
  [0, 'L\0\0\0\x01\x14\x02\0', 'zástupce Windows (LNK)'],
  [0, "7z\xbc\xaf'\x1c", 'archiv 7z'],
  [0, 'Rar!\x1a\x07', 'archiv RAR'],
  [0, '\x1f\x8b', 'archiv gzip'],
  [0, 'BZh', 'archiv bzip2'],
  [0, '\xfd7zXZ', 'archiv xz'],
  [0, '\x28\xb5\x2f\xfd', 'archiv zstd'],
  [0, 'MSCF', 'archiv CAB'],
  [0, '\x60\xea', 'archiv ARJ'],
  [257, 'ustar', 'archiv tar'],
  [32769, 'CD001', 'obraz disku (ISO)'],
  [0, 'KDMV', 'obraz disku (VMDK)'],
  [0, 'vhdxfile', 'obraz disku (VHDX)'],
  [0, 'conectix', 'obraz disku (VHD)'],
  [0, 'QFI\xfb', 'obraz disku (QCOW)'],
  [0, 'AC10', 'výkres CAD (DWG)'],
  [0, '\x78\x9f\x3e\x22', 'obálka winmail.dat aplikace Outlook (TNEF)'],
  [0, '%!PS', 'dokument PostScript'],
  [0, 'SQLite format 3\0', 'databáze SQLite'],
];

/** Classes of files that file-type tells from each other, by their MIME types. */
const classes: [RegExp, string][] = [
  [/^audio\//, 'zvukový záznam'],
  [/^video\//, 'videozáznam'],
  [/^(font|application\/font)/, 'písmo'],
  [/^image\/.*dwg|^model\//, 'výkres nebo model'],
];

/** Texts that are programs, by their extension. */
const scripts = /\.(js|jse|mjs|vbs|vbe|wsf|wsh|ps1|psm1|bat|cmd|sh|py|pl|rb|php|hta|reg|scr|com|jar)$/i;

/** DER/BER of OID 1.2.840.113549.1.7.3, CMS EnvelopedData (RFC 5652 §6.1). */
const envelopedDataOid = Buffer.from('06092a864886f70d010703', 'hex');

/** A document that is not opened, with a Czech sentence that says what it is. */
export async function nameUnread(bytes: Buffer, kind: DocumentKind): Promise<DocumentReading> {
  const name = nameByBeginning(bytes) ?? (await nameByType(bytes));
  return unreadable(
    kind,
    name
      ? `Příloha je ${name}; takové soubory se neotevírají.`
      : 'Druh přílohy se nepodařilo poznat; je třeba ji otevřít ručně.',
  );
}

/** A text that somebody could run; null for a text to be read. */
export function nameScript(bytes: Buffer, fileName: string): DocumentReading | null {
  if (!scripts.test(fileName.trim()) && bytes.toString('latin1', 0, 2) !== '#!') return null;
  return unreadable('unknown', 'Příloha je skript nebo jiný spustitelný text; takové soubory se neotevírají.');
}

function nameByBeginning(bytes: Buffer): string | null {
  if (bytes[0] === 0x30 && bytes.subarray(0, 24).includes(envelopedDataOid)) return 'zašifrovaná zpráva (CMS)';
  const found = beginnings.find(([at, mark]) => bytes.toString('latin1', at, at + mark.length) === mark);
  return found?.[2] ?? null;
}

async function nameByType(bytes: Buffer): Promise<string | null> {
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!type) return null;
  const known = classes.find(([pattern]) => pattern.test(type.mime));
  return known ? `${known[1]} (${type.ext})` : `soubor druhu ${type.ext}`;
}
