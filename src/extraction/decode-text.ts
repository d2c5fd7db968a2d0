/** A text with the name of the encoding it was read in; `sure` is false when the encoding was guessed. */
export type DecodedText = { text: string; encoding: string; sure: boolean };

/**
 * Bytes to text: byte order mark, UTF-8 when it holds without an error, UTF-16 by its zero bytes, otherwise one of the
 * two Czech eight-bit encodings. Those two differ in š ť ž Š Ť Ž: windows-1250 has them at 0x80–0x9F, where ISO 8859-2
 * has control codes that no text contains.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedAs('utf-16le', bytes, true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodedAs('utf-16be', bytes, true);
  const zeros = bytes.subarray(0, 4096).filter((byte) => byte === 0).length;
  if (zeros > 0) {
    const odd = bytes.subarray(0, 4096).filter((byte, index) => byte === 0 && index % 2 === 1).length;
    return decodedAs(odd * 2 > zeros ? 'utf-16le' : 'utf-16be', bytes, false);
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', sure: true };
  } catch {
    return decodedAs(guessCzechEncoding(bytes), bytes, false);
  }
}

function guessCzechEncoding(bytes: Uint8Array): 'windows-1250' | 'iso-8859-2' {
  const letters8859 = new Set([0xa9, 0xab, 0xae, 0xb9, 0xbb, 0xbe]);
  let has8859Letter = false;
  for (const byte of bytes) {
    if (byte >= 0x80 && byte <= 0x9f) return 'windows-1250';
    if (letters8859.has(byte)) has8859Letter = true;
  }
  return has8859Letter ? 'iso-8859-2' : 'windows-1250';
}

function decodedAs(encoding: string, bytes: Uint8Array, sure: boolean): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, sure };
}
