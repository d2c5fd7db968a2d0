import * as fs from 'node:fs';
import { join } from 'node:path';

const limitBytes = 2 * 1024 * 1024;
const lookEveryMs = 60_000;

/**
 * Opens the server's log for appending and keeps it small: past the limit it becomes `server.log.1`, replacing the one
 * before. Looked at now and each minute until the promise given to `closeWith` is settled. The server writes to the
 * same open file, so the old text is copied away and the file emptied rather than renamed.
 */
export function keepLogSmall(home: string): { descriptor: number; closeWith(ended: Promise<void>): void } {
  const file = join(home, 'server.log');
  rotate(file);
  const timer = setInterval(() => rotate(file), lookEveryMs).unref();
  return {
    descriptor: fs.openSync(file, 'a', 0o600),
    closeWith: (ended) => void ended.finally(() => clearInterval(timer)),
  };
}

/** What the server said last; one line, at most 200 characters. */
export function lastLogLine(home: string): string {
  const text = fs.readFileSync(join(home, 'server.log'), 'utf8').trimEnd();
  return text.slice(text.lastIndexOf('\n') + 1).slice(0, 200) || 'it said nothing';
}

function rotate(file: string): void {
  const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= limitBytes) return;
  fs.copyFileSync(file, `${file}.1`);
  fs.truncateSync(file);
}
