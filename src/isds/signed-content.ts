import type { Failure } from '../errors.ts';
import { notSoap, type TextSink } from './answer.ts';
import { type Base64File, base64File } from './base64-file.ts';
import { contentIdOf, type PartSink } from './multipart.ts';
import { type SpoolFile, spoolFile } from './spool-file.ts';

/**
 * The signed message of a download on its way into `file`, in either of the two forms of an answer: base64 as the text
 * of dmSignature, or bytes in a part of their own to which dmSignature refers (MTOM, XOP §3.2). The part may come
 * before or after the reference.
 */
export function signedContent(file: string, incomplete: (what: string) => Failure) {
  let seen = false;
  let reference: string | null = null;
  let text: Base64File | null = null;
  let part: { id: string; spool: SpoolFile } | null = null;

  const sink: TextSink = {
    name: 'dmSignature',
    open() {
      if (seen) throw incomplete('holds two messages');
      seen = true;
    },
    write(characters) {
      if (!text && !/\S/.test(characters)) return;
      if (reference !== null || part) throw incomplete('holds two messages');
      text ??= base64File(file);
      text.write(characters);
    },
    include(href) {
      if (reference !== null || text) throw incomplete('holds two messages');
      reference = href;
    },
  };

  const parts: PartSink = {
    open(id) {
      if (part || text) throw incomplete('holds two messages');
      part = { id, spool: spoolFile(file) };
    },
    write: (bytes) => part?.spool.write(bytes),
  };

  return {
    sink,
    parts,
    /** Ends the file: its digest and size. Throws when the answer held no message, or another than it refers to. */
    finish(): { sha256: string; sizeBytes: number } {
      if ((reference !== null || part) && (!part || part.id !== referredId(reference))) {
        throw incomplete('refers to a part that it does not hold');
      }
      const written = part?.spool.finish() ?? text?.finish();
      if (!written || written.sizeBytes === 0) throw incomplete('holds no message');
      return written;
    },
    discard(): void {
      text?.discard();
      part?.spool.discard();
    },
  };
}

/** The Content-ID behind `cid:…`, in which it is written as in an address (RFC 2392). */
function referredId(reference: string | null): string | null {
  const [, encoded] = /^cid:(.+)$/i.exec(reference?.trim() ?? '') ?? [];
  if (encoded === undefined) return null;
  try {
    return contentIdOf(decodeURIComponent(encoded));
  } catch {
    throw notSoap('a reference in it is malformed');
  }
}
