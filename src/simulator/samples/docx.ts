import {
  AlignmentType,
  Document,
  type FileChild,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import type { Row } from './consent-form.ts';
import { type ZipEntry, zipOf } from './zip.ts';

/** A paragraph of a letter or form in a word processor. */
export function textParagraph(
  text: string,
  style: { bold?: boolean; size?: number; align?: 'centre' | 'right'; spaceAfter?: number } = {},
): Paragraph {
  const alignments = { centre: AlignmentType.CENTER, right: AlignmentType.RIGHT };
  return new Paragraph({
    children: [new TextRun({ text, bold: style.bold ?? false, size: (style.size ?? 11) * 2 })],
    spacing: { after: (style.spaceAfter ?? 6) * 20 },
    ...(style.align ? { alignment: alignments[style.align] } : {}),
  });
}

/** A table of labels and values, or of any cells. */
export function textTable(rows: (Row | string[])[], headed = false): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((row, index) => {
      const cells = row.map((text) => {
        return new TableCell({
          margins: { top: 50, bottom: 50, left: 90, right: 90 },
          children: [textParagraph(text, { size: 10, spaceAfter: 0, bold: headed && index === 0 })],
        });
      });
      return new TableRow({ children: cells });
    }),
  });
}

/**
 * A DOCX with these parts. The library stamps the present moment into the archive and its properties; both are
 * replaced by `madeAt`, so that the same letter always has the same bytes.
 */
export async function docxOf(children: FileChild[], facts: { title: string; creator: string; madeAt: Date }) {
  const document = new Document({
    title: facts.title,
    creator: facts.creator,
    lastModifiedBy: facts.creator,
    sections: [{ children }],
    styles: { default: { document: { run: { font: 'Calibri' } } } },
  });
  const entries = await entriesOf(await Packer.toBuffer(document));
  const dated = entries.map((entry) => {
    if (entry.name !== 'docProps/core.xml') return entry;
    const xml = Buffer.from(entry.content).toString('utf8');
    const moment = facts.madeAt.toISOString().replace(/\.\d+Z$/, 'Z');
    const replaced = xml.replace(/(<dcterms:\w+ xsi:type="dcterms:W3CDTF">)[^<]*/g, `$1${moment}`);
    return { name: entry.name, content: new Uint8Array(Buffer.from(replaced)) };
  });
  return zipOf(dated);
}

function entriesOf(archive: Buffer): Promise<ZipEntry[]> {
  return new Promise((resolve, reject) => {
    fromBuffer(archive, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const entries: ZipEntry[] = [];
      zip.on('entry', (entry: Entry) => {
        contentOf(zip, entry).then((content) => {
          entries.push({ name: entry.fileName, content });
          zip.readEntry();
        }, reject);
      });
      zip.on('end', () => resolve(entries.sort((a, b) => a.name.localeCompare(b.name, 'en'))));
      zip.on('error', reject);
      zip.readEntry();
    });
  });
}

function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
      stream.on('error', reject);
    });
  });
}
