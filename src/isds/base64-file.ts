import { notSoap } from './answer.ts';
import { spoolFile } from './spool-file.ts';

export type Base64File = ReturnType<typeof base64File>;

/**
 * Decodes base64 into a new file (see `spoolFile`) as the text arrives in pieces of any length. White space between
 * characters is allowed; everything else outside xs:base64Binary throws.
 */
export function base64File(file: string) {
  const spool = spoolFile(file);
  let rest = '';
  let padding = 0;
  /** reused: a new one for each piece of a large message would pile up until the next collection */
  const decoded = Buffer.allocUnsafeSlow((sliceCharacters / 4) * 3);

  return {
    write(text: string): void {
      const [matched, characters = '', pads = ''] =
        /^([A-Za-z0-9+/]*)(=*)$/.exec(text.replace(/[ \t\r\n]+/g, '')) ?? [];
      if (matched === undefined || (padding > 0 && characters !== '')) throw notBase64();
      padding += pads.length;
      const all = rest + characters;
      const settled = all.length - (all.length % 4);
      for (let at = 0; at < settled; at += sliceCharacters) {
        const length = decoded.write(all.slice(at, Math.min(at + sliceCharacters, settled)), 'base64');
        spool.write(decoded.subarray(0, length));
      }
      rest = all.slice(settled);
    },
    /** Ends the file. Throws when the text stopped within four characters. */
    finish(): { sha256: string; sizeBytes: number } {
      const last = rest + '='.repeat(padding);
      if (last !== '') {
        // The unused bits of the last character must be zero, otherwise something was lost on the way.
        if (last.length !== 4 || Buffer.from(last, 'base64').toString('base64') !== last) throw notBase64();
        spool.write(Buffer.from(last, 'base64'));
        rest = '';
        padding = 0;
      }
      return spool.finish();
    },
    discard: spool.discard,
  };
}

/** Characters decoded at a time, a multiple of four. */
const sliceCharacters = 32 * 1024;

const notBase64 = () => notSoap('the content is not base64');
