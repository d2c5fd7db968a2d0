import { once } from 'node:events';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CallGate, IsdsLimits } from '../../src/isds/client.ts';
import { connectIsds } from '../../src/isds/connect.ts';

export type Received = { method: string; path: string; headers: IncomingMessage['headers']; body: string };

/** A server that says exactly what the test tells it to, and remembers what it was asked. */
export async function rawServer(answer: (response: ServerResponse, request: Received) => void) {
  const received: Received[] = [];
  let connections = 0;
  const server = http.createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const { method = '', url: path = '', headers } = request;
    const seen = { method, path, headers, body: Buffer.concat(pieces).toString('utf8') };
    received.push(seen);
    answer(response, seen);
  });
  server.on('connection', () => connections++);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export const soapNamespace = 'http://schemas.xmlsoap.org/soap/envelope/';

/** A SOAP 1.1 answer around a body written by hand. */
export const envelope = (body: string): string =>
  `<?xml version='1.0' encoding='utf-8'?><SOAP-ENV:Envelope xmlns:SOAP-ENV="${soapNamespace}"><SOAP-ENV:Body>${body}</SOAP-ENV:Body></SOAP-ENV:Envelope>`;

export const status = (code: string, text = 'Provedeno úspěšně.') =>
  `<p:dmStatus><p:dmStatusCode>${code}</p:dmStatusCode><p:dmStatusMessage>${text}</p:dmStatusMessage></p:dmStatus>`;

export const boxStatus = (code: string, text = 'Provedeno úspěšně.') =>
  `<p:dbStatus><p:dbStatusCode>${code}</p:dbStatusCode><p:dbStatusMessage>${text}</p:dbStatusMessage></p:dbStatus>`;

/** An answer element with the prefix p bound, as ISDS writes it. */
export const answerTo = (operation: string, content: string): string =>
  `<p:${operation}Response xmlns:p="http://isds.czechpoint.cz/v20" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${content}</p:${operation}Response>`;

export function say(response: ServerResponse, body: string | Buffer, headers: Record<string, string> = {}, code = 200) {
  response.writeHead(code, { 'Content-Type': 'text/xml; charset=utf-8', ...headers });
  response.end(body);
}

const straightThrough: CallGate = (_category, call, signal) => call(signal);
export const password = 'Tajné-heslo.42';
export const limits: IsdsLimits = {
  timeoutMs: 5000,
  downloadTimeoutMs: 10_000,
  answerBytes: 1_000_000,
  downloadBytes: 40_000_000,
};

export const connectTo = (baseUrl: string, changed: Partial<IsdsLimits> = {}, gate: CallGate = straightThrough) =>
  connectIsds({ baseUrl, username: 'účet1', password, ca: null }, gate, { ...limits, ...changed });

export const never = () => new AbortController().signal;
