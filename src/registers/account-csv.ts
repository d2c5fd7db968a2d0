import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import { applications } from '../classification/act.ts';
import { isoDate } from '../classification/dates.ts';
import { normalizeIco } from '../classification/ico.ts';

/** One account: a person and an application (contract.md, accounts CSV). */
export type AccountRow = z.infer<typeof row>;

const mostRows = 500_000;
const mostRecordBytes = 16 * 1024;
const mostComplaints = 5;

const text = z
  .string()
  .trim()
  .max(200, 'je delší než 200 znaků')
  .refine((value) => !value.includes('\0'), 'obsahuje nepovolený znak');
const optional = text.transform((value) => value || null);

const row = z.object({
  given_names: optional,
  family_name: text.min(1, 'chybí'),
  birth_date: optional.refine((value) => value === null || isDay(value), 'není datum ve tvaru RRRR-MM-DD'),
  ik_mpsv: optional,
  username: optional,
  application: text.toLowerCase().pipe(z.enum(applications, 'není poskytovatel, rodina ani senior')),
  organisation_ico: optional.transform((value, context) => {
    const ico = value === null ? null : normalizeIco(value);
    if (value !== null && ico === null) context.addIssue({ code: 'custom', message: 'není IČO' });
    return ico;
  }),
  active: text.toLowerCase().transform((value, context) => {
    if (value === '') return null;
    if (['true', '1', 'ano', 'a', 'yes'].includes(value)) return true;
    if (['false', '0', 'ne', 'n', 'no'].includes(value)) return false;
    context.addIssue({ code: 'custom', message: 'není true ani false (ano, ne)' });
    return null;
  }),
});
export const accountColumns = Object.keys(row.shape) as (keyof AccountRow)[];

/**
 * Reads the whole list of accounts: UTF-8 with or without a byte order mark, comma or semicolon, quoted where needed.
 * One bad row spoils the file: who is left out of a complete list would be taken for a person without an account.
 * Returns the rows, or Czech text that names lines and columns and never what stands in them.
 */
export async function readAccountCsv(file: string): Promise<AccountRow[] | string> {
  const rows: AccountRow[] = [];
  const complaints: string[] = [];
  let header: string[] | null = null;
  const parser = parse({
    delimiter: await delimiterOf(file),
    bom: true,
    trim: true,
    skip_empty_lines: true,
    max_record_size: mostRecordBytes,
    info: true,
    columns: (names: string[]) => {
      header = names.map((name) => name.toLowerCase());
      return header;
    },
  });
  try {
    await pipeline(
      createReadStream(file),
      asUtf8,
      parser,
      async (records: AsyncIterable<{ record: unknown; info: { lines: number } }>) => {
        for await (const { record, info } of records) {
          if (rows.length === mostRows) throw new Refusal(`Soubor má více než ${mostRows} řádků.`);
          const missing = headerTrouble(header);
          if (missing) throw new Refusal(missing);
          const complaint = take(rows, record, info.lines);
          if (complaint) complaints.push(complaint);
          if (complaints.length > mostComplaints) throw new Refusal(listed(complaints));
        }
      },
    );
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    if (error instanceof CsvError) return describe(error);
    throw error;
  }
  if (complaints.length > 0) return listed(complaints);
  return headerTrouble(header) ?? rows;
}

class Refusal extends Error {}

/** A comma inside a semicolon file is text, so one of them has to be chosen: the one the header uses more. */
async function delimiterOf(file: string): Promise<',' | ';'> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(4096) });
    const [first = ''] = buffer.subarray(0, bytesRead).toString('latin1').split(/\r?\n/, 1);
    return first.split(';').length > first.split(',').length ? ';' : ',';
  } finally {
    await handle.close();
  }
}

async function* asUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal('Soubor není v kódování UTF-8; v Excelu jej uložte jako „CSV UTF-8“.');
  }
}

function headerTrouble(header: string[] | null): string | null {
  if (!header) return 'Soubor je prázdný.';
  const missing = accountColumns.filter((name) => !header.includes(name));
  if (missing.length > 0) return `V záhlaví souboru chybí: ${missing.join(', ')}.`;
  const repeated = accountColumns.filter((name) => header.filter((other) => other === name).length > 1);
  if (repeated.length > 0) return `V záhlaví souboru je vícekrát: ${repeated.join(', ')}.`;
  return null;
}

function take(rows: AccountRow[], record: unknown, line: number): string | null {
  const read = row.safeParse(record);
  if (!read.success) {
    const { path, message } = read.error.issues[0]!;
    return `řádek ${line}, sloupec ${String(path[0])}: ${message}`;
  }
  rows.push(read.data);
  return null;
}

function listed(complaints: string[]): string {
  const shown = complaints.slice(0, mostComplaints).join('; ');
  return `Nic nebylo nahráno. ${shown.charAt(0).toUpperCase()}${shown.slice(1)}${complaints.length > mostComplaints ? '; a další' : ''}.`;
}

/** The messages of csv-parse quote the record, which is about people; only its code and line are used. */
function describe(error: CsvError): string {
  const line = typeof error.lines === 'number' ? `Řádek ${error.lines}: ` : '';
  if (error.code === 'CSV_MAX_RECORD_SIZE') return `${line}záznam je příliš dlouhý; nejspíš chybí uvozovka.`;
  if (error.code.startsWith('CSV_RECORD_INCONSISTENT')) return `${line}jiný počet sloupců než v záhlaví.`;
  return `${line}soubor není platné CSV; nejspíš jsou špatně uvozovky.`;
}

function isDay(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return parts !== null && isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) === value;
}
