import { createHash } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { Failure } from '../errors.ts';
import { notSoap } from './answer.ts';

export type Base64File = ReturnType<typeof base64File>;

/**
 * Decodes base64 into a new file (mode 0600) as the text arrives in pieces of any length. White space between
 * characters is allowed; everything else outside xs:base64Binary throws. An older file of that name is replaced, a
 * link is not followed. Writes are synchronous: the sax stream in front knows no back-pressure and its pieces are
 * at most 64 KB.
 */
export function base64File(file: string) {
  const descriptor = onDisk(() => {
    rmSync(file, { force: true });
    return openSync(file, 'wx', 0o600);
  });
  const digest = createHash('sha256');
  let sizeBytes = 0;
  let rest = '';
  let padding = 0;
  let open = true;

  function put(quanta: string): void {
    const bytes = Buffer.from(quanta, 'base64');
    digest.update(bytes);
    sizeBytes += bytes.length;
    onDisk(() => {
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    });
  }

  function close(): void {
    if (!open) return;
    open = false;
    closeSync(descriptor);
  }

  return {
    write(text: string): void {
      const [matched, characters = '', pads = ''] =
        /^([A-Za-z0-9+/]*)(=*)$/.exec(text.replace(/[ \t\r\n]+/g, '')) ?? [];
      if (matched === undefined || (padding > 0 && characters !== '')) throw notBase64();
      padding += pads.length;
      const all = rest + characters;
      const settled = all.length - (all.length % 4);
      if (settled > 0) put(all.slice(0, settled));
      rest = all.slice(settled);
    },
    /** Ends the file. Throws when the text stopped within four characters. */
    finish(): { sha256: string; sizeBytes: number } {
      const last = rest + '='.repeat(padding);
      if (last !== '') {
        // The unused bits of the last character must be zero, otherwise something was lost on the way.
        if (last.length !== 4 || Buffer.from(last, 'base64').toString('base64') !== last) throw notBase64();
        put(last);
        rest = '';
        padding = 0;
      }
      onDisk(close);
      return { sha256: digest.digest('hex'), sizeBytes };
    },
    /** Removes what was written. */
    discard(): void {
      close();
      rmSync(file, { force: true });
    },
  };
}

const notBase64 = () => notSoap('the content is not base64');

/** A full or read-only disk needs a person; the path stays out of the message. */
function onDisk<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new Failure('operator', 'spool', `a downloaded message could not be written to disk (${code})`);
  }
}
