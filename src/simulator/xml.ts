import { blocks } from './pieces.ts';

/** An empty element that says there is no value. `xsi` is declared by the root of whatever it is written into. */
const nil = 'xsi:nil="true"';

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** One element with text; null becomes xsi:nil. */
export function textElement(name: string, value: string | number | boolean | null): string {
  if (value === null) return `<${name} ${nil} />`;
  return `<${name}>${escapeText(String(value))}</${name}>`;
}

/** Elements in the order given: ISDS types are sequences, so the order is part of the answer. */
export function textElements(prefix: string, fields: Record<string, string | number | boolean | null>): string {
  return Object.entries(fields)
    .map(([name, value]) => textElement(`${prefix}:${name}`, value))
    .join('');
}

/** Attributes that are present; null leaves one out. */
export function attributes(values: Record<string, string | number | null>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('');
}

/** Base64 in lines of 76 characters with a line feed after each, as ISDS writes dmHash and dmQTimestamp. */
export function base64Lines(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 57) {
    lines.push(Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(57, bytes.length - at)).toString('base64'));
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** The same while the bytes come, in pieces of about a hundred kilobytes. */
export async function* base64Stream(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const block of blocks(bytes, 57 * 1024)) {
    const text = block.toString('base64');
    const lines: string[] = [];
    for (let at = 0; at < text.length; at += 76) lines.push(text.slice(at, at + 76));
    yield Buffer.from(`${lines.join('\n')}\n`, 'latin1');
  }
}

/** Characters that XML 1.0 cannot hold (2.2 Char), lone surrogates included. */
export function holdsOnlyXmlCharacters(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const allowed =
      code === 0x9 ||
      code === 0xa ||
      code === 0xd ||
      (code >= 0x20 && code < 0xd800) ||
      (code > 0xdfff && code < 0xfffe);
    if (!allowed && code < 0x10000) return false;
  }
  return true;
}
