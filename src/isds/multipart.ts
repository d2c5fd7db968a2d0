import { cut, notSoap } from './answer.ts';

/** Takes a part of an answer that is not its root, piece by piece. */
export type PartSink = { open(contentId: string): void; write(bytes: Buffer): void };

const longestBoundary = 200;
const longestPreamble = 64 * 1024;
const longestHeaders = 16 * 1024;
const lineEnd = Buffer.from('\r\n');
const headersEnd = Buffer.from('\r\n\r\n');

/**
 * Splits a multipart/related answer (RFC 2387) as it arrives: bytes of the root part go to `root`, those of every
 * other part to `part`. The root is the part named by the parameter `start`, without it the first one. Throws `Failure`
 * `not-soap` for what is no such answer, `cut` when it ends before its last delimiter.
 */
export function multipartSplitter(contentType: string, root: (bytes: Buffer) => void, part: PartSink) {
  const parameters = parametersOf(contentType);
  const boundary = parameters.get('boundary') ?? '';
  if (boundary === '' || boundary.length > longestBoundary) throw notSoap('its parts have no usable boundary');
  const start = parameters.has('start') ? contentIdOf(parameters.get('start')!) : null;
  const delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1');

  // The first delimiter may stand at the very beginning: as if a line had just ended.
  let held: Buffer = lineEnd;
  let state: 'preamble' | 'headers' | 'body' | 'epilogue' = 'preamble';
  let preamble = 0;
  let parts = 0;
  let rootSeen = false;
  let inRoot = false;
  /** octets at the beginning of a body that still belong to its headers */
  let toSkip = 0;

  const pass = (bytes: Buffer): void => {
    if (bytes.length === 0 || state === 'preamble') return;
    if (inRoot) root(bytes);
    else part.write(bytes);
  };

  /** Works off what is held; false when it needs more. */
  const advance = (): boolean => {
    if (state === 'epilogue') {
      held = held.subarray(held.length);
      return false;
    }
    if (state === 'headers') {
      if (held.length >= 2 && held[0] === 0x2d && held[1] === 0x2d) {
        state = 'epilogue';
        return true;
      }
      const end = held.indexOf(headersEnd);
      if (end > longestHeaders || (end < 0 && held.length > longestHeaders))
        throw notSoap('a part has no end of headers');
      if (end < 0) return false;
      open(headersOf(held.toString('latin1', 0, end)));
      // The last line end is kept: an empty part ends with a delimiter that begins with it.
      held = held.subarray(end + lineEnd.length);
      state = 'body';
      toSkip = lineEnd.length;
      return true;
    }
    const at = held.indexOf(delimiter);
    if (at < 0) {
      const settled = held.length - (delimiter.length - 1);
      if (settled <= 0) return false;
      if (state === 'preamble') preamble += settled;
      if (preamble > longestPreamble) throw notSoap('its parts do not begin');
      take(settled);
      return false;
    }
    take(at);
    held = held.subarray(delimiter.length);
    state = 'headers';
    return true;
  };

  const take = (length: number): void => {
    const skipped = Math.min(length, toSkip);
    toSkip -= skipped;
    pass(held.subarray(skipped, length));
    held = held.subarray(length);
  };

  const open = (headers: Map<string, string>): void => {
    const encoding = headers.get('content-transfer-encoding')?.toLowerCase() ?? 'binary';
    if (!['binary', '8bit', '7bit'].includes(encoding))
      throw notSoap('a part is encoded in a way that was not asked for');
    const id = contentIdOf(headers.get('content-id') ?? '');
    parts += 1;
    inRoot = !rootSeen && (start === null || start === id || (id === '' && parts === 1));
    if (inRoot) rootSeen = true;
    else part.open(id);
  };

  return {
    write(chunk: Buffer): void {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      while (advance());
    },
    finish(): void {
      // Some servers leave out the two dashes of the last delimiter; a part would have headers.
      const closed = state === 'epilogue' || (state === 'headers' && held.toString('latin1').trim() === '');
      if (!closed) throw state === 'preamble' ? notSoap('it has no parts') : cut();
      if (!rootSeen) throw notSoap('its root part is missing');
    },
  };
}

/** Header lines of a part, names in lower case; the first line is the rest of the delimiter. */
function headersOf(text: string): Map<string, string> {
  const [rest, ...lines] = text.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  if (rest?.trim() !== '') throw notSoap('a delimiter of its parts goes on');
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** `<1>` and `1` name the same part. */
export function contentIdOf(text: string): string {
  return text.trim().replace(/^<(.*)>$/, '$1');
}

/** Parameters of a header value, names in lower case; values may be quoted and then hold anything (RFC 2045 §5.1). */
export function parametersOf(value: string): Map<string, string> {
  const parameters = new Map<string, string>();
  const pattern = /;\s*([^\s=;]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))/g;
  for (const [, name, quoted, token] of value.matchAll(pattern)) {
    parameters.set(name!.toLowerCase(), quoted === undefined ? (token ?? '') : quoted.replace(/\\(.)/g, '$1'));
  }
  return parameters;
}
