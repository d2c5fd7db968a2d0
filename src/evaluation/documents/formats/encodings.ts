export type Encoding = 'utf-8' | 'utf-8-bom' | 'windows-1250' | 'iso-8859-2' | 'utf-16le';

/**
 * Text in an encoding that Czech programs save. Node decodes the two eight-bit ones and does not encode them: their
 * tables are turned round. Throws for a letter that the encoding does not have.
 */
export function encoded(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new Uint8Array(Buffer.from(text, 'utf8'));
    case 'utf-8-bom':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf8'));
    case 'utf-16le':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    default:
      return Uint8Array.from(text, (letter) => {
        const code = eightBit(encoding, letter);
        if (code === undefined) throw new Error(`${encoding} has no ${JSON.stringify(letter)}`);
        return code;
      });
  }
}

/** The code of a letter in an eight-bit encoding; undefined when it has none. */
export function eightBit(encoding: 'windows-1250' | 'iso-8859-2', letter: string): number | undefined {
  return tables[encoding].get(letter);
}

const tables = { 'windows-1250': tableOf('windows-1250'), 'iso-8859-2': tableOf('iso-8859-2') };

function tableOf(encoding: string): Map<string, number> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number>();
  for (let code = 255; code >= 0; code -= 1) table.set(decoder.decode(Uint8Array.of(code)), code);
  return table;
}

/** Characters that an old encoding lacks, as people type them instead. */
export function withoutFineType(text: string): string {
  return text
    .replace(/[–—]/g, '-')
    .replace(/[„“”]/g, '"')
    .replace(/…/g, '...')
    .replace(/☒/g, '[x]')
    .replace(/☐/g, '[ ]');
}

/** Text within XML or HTML. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
