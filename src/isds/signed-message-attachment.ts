import { createHash, randomUUID } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../errors.ts';

/** Where one attachment went: a file of a generated name, mode 0600. */
export type CutAttachment = { file: string; sizeBytes: number /** hex */; sha256: string };

/** An attachment being written. Writes are synchronous and small: the parser that feeds it has no back-pressure. */
export type AttachmentFile = { write(bytes: Uint8Array): void; finish(): CutAttachment };

/** Makes files of generated names in `outDir`; `discardAll` removes them when the message turns out to be unusable. */
export function attachmentFolder(outDir: string): { create(): AttachmentFile; discardAll(): void } {
  const files: string[] = [];
  const descriptors = new Set<number>();

  const create = (): AttachmentFile => {
    const file = join(outDir, randomUUID());
    const descriptor = openSync(file, 'wx', 0o600);
    files.push(file);
    descriptors.add(descriptor);
    const sha256 = createHash('sha256');
    let sizeBytes = 0;
    return {
      write(bytes) {
        sha256.update(bytes);
        sizeBytes += bytes.length;
        for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
      },
      finish() {
        closeSync(descriptor);
        descriptors.delete(descriptor);
        return { file, sizeBytes, sha256: sha256.digest('hex') };
      },
    };
  };

  const discardAll = () => {
    for (const descriptor of descriptors) closeSync(descriptor);
    descriptors.clear();
    for (const file of files) rmSync(file, { force: true });
  };

  return { create, discardAll };
}

/** Characters decoded at a time, a multiple of four. */
const sliceCharacters = 32 * 1024;

const invalid = () => new Failure('permanent', 'zfo-base64', 'Příloha v podepsané zprávě není platně zakódovaná.');

/**
 * Decodes base64 that arrives in pieces, white space allowed (XML Schema base64Binary), anything else refused: a lenient
 * decoder would make two different messages out of one. What `sink` gets is reused afterwards: a new buffer for each
 * piece of a large attachment would pile up until the next collection. Throws Failure `zfo-base64`.
 */
export function base64Decoder(sink: (bytes: Buffer) => void): { write(text: string): void; finish(): void } {
  let rest = '';
  let padded = false;
  const decoded = Buffer.allocUnsafeSlow((sliceCharacters / 4) * 3);
  const decode = (quanta: string) => {
    for (let at = 0; at < quanta.length; at += sliceCharacters) {
      const slice = quanta.slice(at, at + sliceCharacters);
      const length = decoded.write(slice, 'base64');
      if (length !== (slice.length / 4) * 3 || !/^[A-Za-z0-9+/]*$/.test(slice)) throw invalid();
      sink(decoded.subarray(0, length));
    }
  };
  return {
    write(text) {
      const packed = rest + text.replace(/[ \t\r\n]+/g, '');
      rest = packed;
      if (packed === '') return;
      if (padded) throw invalid();
      const padding = packed.indexOf('=');
      const whole = padding < 0 ? packed.length - (packed.length % 4) : padding - (padding % 4);
      decode(packed.slice(0, whole));
      rest = packed.slice(whole);
      if (rest.length < 4) return;
      if (rest.length > 4 || !/^(?:[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$/.test(rest)) throw invalid();
      const last = Buffer.from(rest, 'base64');
      if (last.toString('base64') !== rest) throw invalid();
      sink(last);
      rest = '';
      padded = true;
    },
    finish() {
      if (rest !== '') throw invalid();
    },
  };
}

/** Strict base64 of a short text, white space allowed; null when it is not. */
export function decodeBase64(text: string): Buffer | null {
  const parts: Buffer[] = [];
  try {
    const decoder = base64Decoder((bytes) => parts.push(Buffer.from(bytes)));
    decoder.write(text);
    decoder.finish();
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
  return Buffer.concat(parts);
}
