import { createHash } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { Failure } from '../errors.ts';

export type SpoolFile = ReturnType<typeof spoolFile>;

/**
 * A new file (mode 0600) for bytes that arrive in pieces, digested on the way. An older file of that name is replaced,
 * a link is not followed. Writes are synchronous: what feeds it knows no back-pressure and its pieces are at most 64 KB.
 */
export function spoolFile(file: string) {
  const descriptor = onDisk(() => {
    rmSync(file, { force: true });
    return openSync(file, 'wx', 0o600);
  });
  const digest = createHash('sha256');
  let sizeBytes = 0;
  let open = true;

  function close(): void {
    if (!open) return;
    open = false;
    closeSync(descriptor);
  }

  return {
    write(bytes: Uint8Array): void {
      digest.update(bytes);
      sizeBytes += bytes.length;
      onDisk(() => {
        for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
      });
    },
    /** Ends the file; `sha256` in hex. */
    finish(): { sha256: string; sizeBytes: number } {
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

/** A full or read-only disk needs a person; the path stays out of the message. */
function onDisk<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new Failure('operator', 'spool', `a downloaded message could not be written to disk (${code})`);
  }
}
