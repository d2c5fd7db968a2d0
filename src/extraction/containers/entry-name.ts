import type { Entry } from 'yauzl';

/** Code page 852, 0x80–0xFF: what Czech Windows puts names of files into when it makes a ZIP. */
const codePage852 =
  'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0';

/** Bit 11 of the flags (APPNOTE §4.4.4): the name is UTF-8. The Unicode path extra field (0x7075) says so, too. */
const isUnicode = (entry: Entry) =>
  (entry.generalPurposeBitFlag & 0x800) !== 0 || entry.extraFields.some((field) => field.id === 0x7075);

/**
 * The name of a file in a ZIP as its author saw it. Without a mark of Unicode the standard says code page 437, which
 * has no Czech letters; such names are UTF-8 where that holds without an error, and code page 852 otherwise.
 */
export function entryName(entry: Entry): string {
  const raw = entry.fileNameRaw;
  if (isUnicode(entry) || raw.every((byte) => byte < 0x80)) return entry.fileName;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return Array.from(raw, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : codePage852[byte - 0x80]!)).join('');
  }
}
