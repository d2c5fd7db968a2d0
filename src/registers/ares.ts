import { setTimeout as wait } from 'node:timers/promises';
import type { PublicRegisterEntry } from '../validation/judgement.ts';
import { readStatutory, readSubject } from './ares-answer.ts';

export type AresAnswer =
  | { kind: 'found'; entry: PublicRegisterEntry }
  | { kind: 'notFound' }
  /** everything that is neither: `code` is short and stable, `timeout`, `http-503`, `shape` */
  | { kind: 'unknown'; code: string };

export type Ares = {
  /** Never throws: when `signal` ends the asking, the answer is unknown. */
  ask(ico: string, signal: AbortSignal): Promise<AresAnswer>;
};

/**
 * How ARES is asked: one request at a time and at most 200 a minute (the ministry of finance restricts who sends more
 * than 500). After it did not answer it is left alone for `restMs`, so that an outage costs each message nothing.
 */
export const politeAres = { paceMs: 300, timeoutMs: 5000, restMs: 60_000, mostBytes: 4 * 1024 * 1024 };

const longestRestMs = 600_000;

type Reply = { kind: 'json'; value: unknown } | { kind: 'notFound' } | { kind: 'unknown'; code: string };

/** Asks ARES (REST v3, domain.md §5.2) at `baseUrl`, the part before `/ekonomicke-subjekty`. */
export function openAres(baseUrl: string, manners = politeAres): Ares {
  const base = baseUrl.replace(/\/+$/, '');
  let turn: Promise<unknown> = Promise.resolve();
  let mayBeginAt = 0;
  let restUntil = 0;

  async function ask(ico: string, signal: AbortSignal): Promise<AresAnswer> {
    const subject = await get(`${base}/ekonomicke-subjekty/${ico}`, signal);
    if (subject.kind !== 'json') return subject;
    const read = readSubject(ico, subject.value);
    if (!read) return { kind: 'unknown', code: 'shape' };
    const record = await get(`${base}/ekonomicke-subjekty-vr/${ico}`, signal);
    if (record.kind === 'unknown') return record;
    const statutory = record.kind === 'notFound' ? { statutory: null } : readStatutory(ico, record.value);
    return statutory ? { kind: 'found', entry: { ...read, ...statutory } } : { kind: 'unknown', code: 'shape' };
  }

  /** Waits for its turn; a caller that has no more time goes, and the turn passes on. */
  async function get(url: string, signal: AbortSignal): Promise<Reply> {
    const mine = turn.then(() => inTurn(url, signal));
    turn = mine;
    const gone = Promise.withResolvers<Reply>();
    const leave = () => gone.resolve({ kind: 'unknown', code: 'no-time' });
    signal.addEventListener('abort', leave);
    if (signal.aborted) leave();
    try {
      return await Promise.race([mine, gone.promise]);
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  async function inTurn(url: string, signal: AbortSignal): Promise<Reply> {
    if (performance.now() < restUntil) return { kind: 'unknown', code: 'resting' };
    await wait(Math.max(0, mayBeginAt - performance.now()), undefined, { signal }).catch(() => {});
    if (signal.aborted) return { kind: 'unknown', code: 'no-time' };
    mayBeginAt = performance.now() + manners.paceMs;
    const { reply, retryAfterMs } = await request(url, signal, manners);
    // What is wrong with one answer says nothing of the next.
    if (reply.kind === 'unknown' && /^(timeout|network|http-(429|5\d\d))$/.test(reply.code)) {
      restUntil = performance.now() + Math.min(longestRestMs, Math.max(manners.restMs, retryAfterMs));
    }
    return reply;
  }

  return { ask };
}

/** `retryAfterMs`: how long the other side asks to be left alone. */
type Outcome = { reply: Reply; retryAfterMs: number };

async function request(url: string, signal: AbortSignal, manners: typeof politeAres): Promise<Outcome> {
  const answered = (reply: Reply): Outcome => ({ reply, retryAfterMs: 0 });
  const unknown = (code: string, retryAfterMs = 0): Outcome => ({ reply: { kind: 'unknown', code }, retryAfterMs });
  const timeout = AbortSignal.timeout(manners.timeoutMs);
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json', 'user-agent': 'podatelna' },
      redirect: 'manual',
      signal: AbortSignal.any([signal, timeout]),
    });
    const { status } = response;
    const isJson = /^application\/([\w.-]+\+)?json\b/i.test(response.headers.get('content-type') ?? '');
    // A page that is not there is not an organisation that is not there: ARES says so in JSON.
    if ((status !== 200 && status !== 404) || !isJson) {
      await response.body?.cancel();
      return status === 200 ? unknown('not-json') : unknown(`http-${status}`, retryAfter(response));
    }
    const body = await readBounded(response, manners.mostBytes);
    if (body === null) return unknown('too-large');
    const value: unknown = JSON.parse(body);
    return answered(status === 404 ? { kind: 'notFound' } : { kind: 'json', value });
  } catch (error) {
    if (signal.aborted) return unknown('no-time');
    if (timeout.aborted) return unknown('timeout');
    return unknown(error instanceof SyntaxError ? 'not-json' : 'network');
  }
}

function retryAfter(response: Response): number {
  const seconds = /^\d{1,6}$/.exec(response.headers.get('retry-after') ?? '');
  return seconds ? Number(seconds[0]) * 1000 : 0;
}

/** The whole body as text, or null when it is larger than allowed. Bytes count as unpacked. */
async function readBounded(response: Response, mostBytes: number): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    // Leaving the loop cancels the rest.
    if (size > mostBytes) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
