import { compoundFile } from './compound.ts';

/**
 * A Word document of 1997–2003 (MS-DOC) of one piece of text. `text` uses the characters of the format: \r ends a
 * paragraph, \x07 a cell, and \x07 once more the row. The properties say of each paragraph whether it ends a row.
 */
export function wordFile(
  text: string,
  {
    flags = 0,
    version = 0x00c1,
    streams = {},
  }: { flags?: number; version?: number; streams?: Record<string, Buffer> } = {},
): Buffer {
  const textStart = 0x600;
  const bytes = Buffer.from(text, 'utf16le');
  const propertiesPage = Math.ceil((textStart + bytes.length) / 512);

  const document = Buffer.alloc((propertiesPage + 1) * 512);
  document.writeUInt16LE(0xa5ec, 0);
  document.writeUInt16LE(version, 2);
  // Bit 9: the table stream is "1Table".
  document.writeUInt16LE(0x0200 | flags, 0x0a);
  document.writeUInt32LE(textStart, 0x18);
  document.writeUInt32LE(text.length, 0x4c);
  bytes.copy(document, textStart);
  paragraphPage(text, textStart).copy(document, propertiesPage * 512);

  // Character properties: none; paragraph properties: one page; pieces: one.
  const characters = Buffer.alloc(4);
  const paragraphs = Buffer.alloc(12);
  paragraphs.writeUInt32LE(textStart, 0);
  paragraphs.writeUInt32LE(textStart + bytes.length, 4);
  paragraphs.writeUInt32LE(propertiesPage, 8);
  const pieces = Buffer.alloc(5 + 8 + 8);
  pieces[0] = 2;
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(text.length, 9);
  pieces.writeUInt32LE(textStart, 15);
  const table = Buffer.concat([characters, paragraphs, pieces]);
  document.writeUInt32LE(0, 0xfa);
  document.writeUInt32LE(characters.length, 0xfe);
  document.writeUInt32LE(characters.length, 0x102);
  document.writeUInt32LE(paragraphs.length, 0x106);
  document.writeUInt32LE(characters.length + paragraphs.length, 0x1a2);
  document.writeUInt32LE(pieces.length, 0x1a6);
  return compoundFile({ WordDocument: document, '1Table': table, ...streams });
}

/** A page of paragraph properties (MS-DOC §2.9.175); a paragraph of a row's end carries sprmPFTtp (0x2417). */
function paragraphPage(text: string, textStart: number): Buffer {
  const page = Buffer.alloc(512);
  const ends: { at: number; row: boolean }[] = [];
  for (const [index, character] of [...text].entries()) {
    if (character === '\r') ends.push({ at: index, row: false });
    if (character === '\x07') ends.push({ at: index, row: text[index - 1] === '\x07' });
  }
  const count = ends.length;
  page[511] = count;
  page.writeUInt32LE(textStart, 0);
  // Properties of the two kinds of paragraphs lie at the end of the page: style 0, and style 0 with the end of a row.
  const plainAt = 480;
  const rowAt = 490;
  page[plainAt] = 2;
  page[rowAt] = 3;
  page.writeUInt16LE(0x2417, rowAt + 3);
  page[rowAt + 5] = 1;
  ends.forEach(({ at, row }, index) => {
    page.writeUInt32LE(textStart + (at + 1) * 2, (index + 1) * 4);
    page[(count + 1) * 4 + index * 13] = (row ? rowAt : plainAt) / 2;
  });
  return page;
}
