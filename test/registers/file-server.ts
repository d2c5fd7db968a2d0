import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type FileServer = AsyncDisposable & {
  url: string;
  /** headers of each request so far */
  requests: IncomingHttpHeaders[];
  /** how the next requests are answered */
  answer: (request: IncomingMessage, response: ServerResponse) => void;
};

/** A local server of one file, as a data portal offers it; unless told otherwise it answers by the validators it gives. */
export async function givenFileServer(): Promise<FileServer> {
  const server = createServer((request, response) => {
    given.requests.push(request.headers);
    given.answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const given: FileServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/od/rpss.json`,
    requests: [],
    answer: (_request, response) => response.writeHead(404).end(),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return given;
}

/** The file with its validators: who has it already is told so. */
export function file(content: string, headers: { etag?: string; 'last-modified'?: string } = {}): FileServer['answer'] {
  return (request, response) => {
    const same =
      (headers.etag && request.headers['if-none-match'] === headers.etag) ||
      (headers['last-modified'] && request.headers['if-modified-since'] === headers['last-modified']);
    if (same) response.writeHead(304, headers).end();
    else response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(content);
  };
}
