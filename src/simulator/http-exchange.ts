import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

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

/** Sends XML in pieces, never faster than the client reads. */
export async function send(response: ServerResponse, httpStatus: number, pieces: Buffer[]): Promise<void> {
  response.writeHead(httpStatus, {
    'content-type': 'text/xml; charset=utf-8',
    'content-length': pieces.reduce((sum, piece) => sum + piece.length, 0),
  });
  await pipeline(Readable.from(slices(pieces)), response);
}

/** Sends the first half of an answer whose length was promised whole, then breaks the connection. */
export async function sendHalf(response: ServerResponse, pieces: Buffer[]): Promise<void> {
  const whole = Buffer.concat(pieces);
  response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8', 'content-length': whole.length });
  await new Promise<void>((resolve) => response.write(whole.subarray(0, whole.length >> 1), () => resolve()));
  response.destroy();
}

export function sendHtml(response: ServerResponse, httpStatus: number, title: string, headers = {}): void {
  response.writeHead(httpStatus, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(
    `<!DOCTYPE html>\n<html lang="cs"><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`,
  );
}

function* slices(pieces: Buffer[]): Generator<Buffer> {
  const size = 256 * 1024;
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += size) yield piece.subarray(at, at + size);
  }
}
