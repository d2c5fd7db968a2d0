import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { collect, type Pieces, piecesOf } from './pieces.ts';

/** Requests to a data box without sending are small. */
const bodyLimitBytes = 1024 * 1024;

export class BodyTooLarge extends Error {}

export async function readBody(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > bodyLimitBytes) throw new BodyTooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

export type HttpAnswer = {
  httpStatus: number;
  contentType: string;
  body: Pieces;
  /** of a body too large to be collected: sent in chunks, its length unknown; about how many bytes it has */
  chunkedBytes?: number;
};

/** What goes wrong on the way: half of the answer and a broken connection, or half of it as if it were whole. */
export type Loss = 'cut' | 'half' | null;

/** Sends an answer in pieces, never faster than the client reads. */
export async function send(response: ServerResponse, answer: HttpAnswer, loss: Loss = null): Promise<void> {
  const { httpStatus, contentType, chunkedBytes } = answer;
  if (chunkedBytes !== undefined) {
    response.writeHead(httpStatus, { 'content-type': contentType });
    const body = loss ? firstOf(answer.body(), Math.floor(chunkedBytes / 2)) : answer.body();
    if (loss !== 'cut') return pipeline(Readable.from(body), response);
    await pipeline(Readable.from(body), response, { end: false });
    return breakOff(response);
  }
  const whole = await collect(answer.body());
  const shown = loss ? whole.subarray(0, whole.length >> 1) : whole;
  const promised = loss === 'cut' ? whole.length : shown.length;
  response.writeHead(httpStatus, { 'content-type': contentType, 'content-length': promised });
  if (loss !== 'cut') return pipeline(Readable.from(piecesOf(shown)()), response);
  await new Promise<void>((resolve) => response.write(shown, () => resolve()));
  breakOff(response);
}

export function sendHtml(response: ServerResponse, httpStatus: number, title: string, headers = {}): void {
  response.writeHead(httpStatus, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(
    `<!DOCTYPE html>\n<html lang="cs"><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`,
  );
}

export function sendJson(response: ServerResponse, httpStatus: number, value: unknown): void {
  response.writeHead(httpStatus, { 'content-type': 'application/json; charset=utf-8' });
  response.end(`${JSON.stringify(value, null, 2)}\n`);
}

async function* firstOf(body: AsyncIterable<Buffer>, length: number): AsyncGenerator<Buffer> {
  let left = length;
  for await (const piece of body) {
    yield piece.subarray(0, left);
    left -= piece.length;
    if (left <= 0) return;
  }
}

/** What was written has left; the rest never comes. */
function breakOff(response: ServerResponse): void {
  response.destroy();
}
