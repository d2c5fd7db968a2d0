import type { DocumentKind } from './reading.ts';

/** How many bytes from the beginning `sniffKind` looks at. */
export const sniffedBytes = 4096;

/** DER/BER of OID 1.2.840.113549.1.7.2, CMS SignedData (RFC 5652 §5.1). */
const signedDataOid = Buffer.from('06092a864886f70d010702', 'hex');

/**
 * The kind of a document by its first bytes alone; the declared type and the file name are not believed. ZIP based
 * formats all come out as 'zip' and OLE compound files as 'office' (the child looks into their directories); other
 * archives are 'zip' as well. A CMS whose content
 * names the ISDS is a 'signed_message' (an ISDS .zfo); a 602 form of the same extension is a ZIP.
 * Source: signatures of the formats; CMS prefix by RFC 5652; PDF header anywhere in the first 1024 bytes as viewers do.
 */
export function sniffKind(start: Uint8Array): DocumentKind {
  if (start.length === 0) return 'empty';
  const head = Buffer.from(start.buffer, start.byteOffset, Math.min(start.length, sniffedBytes));

  if (startsWith(head, 'PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08')) return 'zip';
  if (isSignedData(head)) return head.includes('isds.czechpoint.cz') ? 'signed_message' : 'signature';
  if (startsWith(head, "7z\xbc\xaf'\x1c", 'Rar!\x1a\x07', '\x1f\x8b', 'BZh', '\xfd7zXZ', '\x28\xb5\x2f\xfd'))
    return 'zip';
  if (head.subarray(257, 262).toString('latin1') === 'ustar') return 'zip';
  if (startsWith(head, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'office';
  if (/^(\xef\xbb\xbf)?\s{0,20}\{\\rtf/.test(head.toString('latin1', 0, 40))) return 'rtf';
  if (isImage(head)) return 'image';
  // After what begins with a mark of its own: archives and signatures carry a PDF near their beginning.
  if (head.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  return sniffText(head);
}

function isSignedData(head: Buffer): boolean {
  if (/^\s*-----BEGIN (PKCS7|CMS)-----/.test(head.subarray(0, 200).toString('latin1'))) return true;
  return head[0] === 0x30 && head.subarray(0, 24).includes(signedDataOid);
}

function isImage(head: Buffer): boolean {
  if (startsWith(head, '\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'II*\0', 'MM\0*', 'II+\0', 'MM\0+', 'GIF87a', 'GIF89a'))
    return true;
  if (startsWith(head, 'RIFF') && head.subarray(8, 12).toString('latin1') === 'WEBP') return true;
  if (startsWith(head, 'BM') && head.length > 26 && head.readUInt32LE(6) === 0) return true;
  return (
    /^ftyp(heic|heix|hevc|mif1|msf1|avif)/.test(head.subarray(4, 12).toString('latin1')) ||
    startsWith(head, '\0\0\0\x0cjP  ')
  );
}

function sniffText(head: Buffer): DocumentKind {
  if (startsWith(head, 'MZ', '\x7fELF') && head.includes(0)) return 'unknown';
  const wide = startsWith(head, '\xff\xfe') ? 'utf-16le' : startsWith(head, '\xfe\xff') ? 'utf-16be' : null;
  const zeros = head.filter((byte) => byte === 0).length;
  if (!wide && zeros > 0) {
    const oddZeros = head.filter((byte, index) => byte === 0 && index % 2 === 1).length;
    const evenZeros = zeros - oddZeros;
    const utf16 = head.length >= 4 && zeros >= head.length * 0.3 && Math.min(oddZeros, evenZeros) <= zeros * 0.02;
    return utf16 ? 'text' : 'unknown';
  }
  const text = (wide ? new TextDecoder(wide).decode(head) : head.toString('latin1')).replace(
    /^(\ufeff|\xef\xbb\xbf)/,
    '',
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell binary data from text
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g)?.length ?? 0;
  if (controls > Math.max(2, text.length * 0.01)) return 'unknown';

  if (isMail(text)) return 'mail';
  const beginning = withoutComments(text).slice(0, 200).toLowerCase();
  if (/^<(!doctype html|html|head|body|table|div|p|meta)[\s>]/.test(beginning)) return 'html';
  if (/^<(!doctype|[a-z_][\w.-]*(:[\w.-]+)?[\s/>])/.test(beginning)) return 'xml';
  return /^<\?xml\s/.test(text.trimStart()) ? 'xml' : 'text';
}

/** An e-mail with its headers (RFC 5322): its parts are encoded, so reading it as a text would read nothing of them. */
export function isMail(text: string): boolean {
  const [header = ''] = text.split(/\r?\n\r?\n/, 1);
  const lines = header.split(/\r?\n/);
  const [first = ''] = lines;
  const known = /^(mime-version|received|message-id|return-path|delivered-to|dkim-signature|arc-seal):/i;
  return /^[a-z][a-z0-9-]{1,40}:\s/i.test(first) && lines.some((line) => known.test(line));
}

/** What follows the XML declaration and leading comments, found without a regular expression that could run away. */
function withoutComments(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const end = rest.startsWith('<!--') ? rest.indexOf('-->') + 3 : /^<\?xml\s/.test(rest) ? rest.indexOf('?>') + 2 : 0;
    if (end < 4) return rest;
    rest = rest.slice(end).trimStart();
  }
}

function startsWith(head: Buffer, ...prefixes: string[]): boolean {
  return prefixes.some((prefix) => head.subarray(0, prefix.length).equals(Buffer.from(prefix, 'latin1')));
}
