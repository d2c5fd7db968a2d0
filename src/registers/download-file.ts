import { open } from 'node:fs/promises';
import { Failure } from '../errors.ts';

/** What the server said of the file before; with it an unchanged file need not travel again. */
export type Validators = { etag: string | null; lastModified: string | null };

export type Download =
  | { kind: 'fetched'; validators: Validators }
  /** the server says that it is as it was */
  | { kind: 'unchanged' };

export const downloadLimits = {
  mostBytes: 1024 * 1024 * 1024,
  /** from the request to the last byte */
  timeoutMs: 15 * 60_000,
  /** without a single byte */
  silenceMs: 60_000,
};

const mostRedirects = 5;

/**
 * Streams the file at `url` into `file` (made anew, 0600). Follows redirects, but never to plain http, except on this
 * machine. Throws `Failure` (kind `retry`) whose message is a Czech sentence without the address.
 */
export async function downloadFile(
  url: string,
  file: string,
  known: Validators | null,
  limits: typeof downloadLimits,
  signal: AbortSignal,
): Promise<Download> {
  const slow = AbortSignal.timeout(limits.timeoutMs);
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), limits.silenceMs);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), limits.silenceMs);
  };
  try {
    const response = await request(url, known, AbortSignal.any([signal, slow, silence.signal]));
    heard();
    if (response.status === 304 && known) return { kind: 'unchanged' };
    await checkAnswer(response, limits.mostBytes);
    const target = await open(file, 'wx', 0o600);
    try {
      let size = 0;
      for await (const piece of response.body ?? []) {
        heard();
        size += piece.length;
        if (size > limits.mostBytes) throw tooLarge(limits.mostBytes);
        await target.writeFile(piece);
      }
    } finally {
      await target.close();
    }
    return { kind: 'fetched', validators: validatorsOf(response) };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Failure) throw error;
    if (slow.aborted || silence.signal.aborted) {
      throw new Failure('retry', 'download-timeout', 'Server soubor neposlal včas.', error);
    }
    const code = (error as NodeJS.ErrnoException).code;
    if (typeof code === 'string' && /^E[A-Z]+$/.test(code)) throw error;
    throw new Failure('retry', 'download-network', 'Server není dostupný nebo se spojení přerušilo.', error);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the file could be downloaded, without taking more of it than the first bytes. */
export async function probeDownload(url: string, signal: AbortSignal): Promise<Validators & { bytes: number | null }> {
  try {
    const response = await request(url, null, signal);
    await checkAnswer(response, downloadLimits.mostBytes);
    await response.body?.cancel();
    const length = response.headers.get('content-length');
    return { ...validatorsOf(response), bytes: length === null ? null : Number(length) };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('retry', 'download-network', 'Server není dostupný nebo se spojení přerušilo.', error);
  }
}

async function request(url: string, known: Validators | null, signal: AbortSignal): Promise<Response> {
  let address = new URL(url);
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const response = await fetch(address, {
      headers: {
        accept: 'application/json',
        'user-agent': 'podatelna',
        ...(known?.etag && { 'if-none-match': known.etag }),
        ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
      },
      redirect: 'manual',
      signal,
    });
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return response;
    await response.body?.cancel();
    const next = URL.parse(location, address.href);
    if (!next || (next.protocol !== 'https:' && next.origin !== address.origin)) {
      throw new Failure('retry', 'download-redirect', 'Server odkazuje na adresu, které nelze věřit.');
    }
    address = next;
  }
  throw new Failure('retry', 'download-redirect', 'Server odkazuje stále dál.');
}

async function checkAnswer(response: Response, mostBytes: number): Promise<void> {
  const refuse = async (failure: Failure) => {
    await response.body?.cancel();
    throw failure;
  };
  if (response.status !== 200) {
    await refuse(new Failure('retry', `http-${response.status}`, `Server odpověděl chybou (HTTP ${response.status}).`));
  }
  if (/\bhtml\b/i.test(response.headers.get('content-type') ?? '')) {
    await refuse(new Failure('retry', 'download-page', 'Na adrese je webová stránka místo souboru.'));
  }
  if (Number(response.headers.get('content-length') ?? 0) > mostBytes) await refuse(tooLarge(mostBytes));
}

function tooLarge(mostBytes: number): Failure {
  return new Failure('retry', 'download-too-large', `Soubor je větší než ${Math.round(mostBytes / 1024 / 1024)} MB.`);
}

/** Values that would not survive being sent back are not kept. */
function validatorsOf(response: Response): Validators {
  const fit = (value: string | null) =>
    value !== null && value.length <= 200 && /^[\x20-\x7e]+$/.test(value) ? value : null;
  return { etag: fit(response.headers.get('etag')), lastModified: fit(response.headers.get('last-modified')) };
}
