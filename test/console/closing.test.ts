import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { givenConsole } from './given-console.ts';

test('somebody who asks and reads no answer does not keep the console from closing', async () => {
  const given = await givenConsole();
  const { hostname, port } = new URL(given.url);
  const socket = connect(Number(port), hostname);
  // The connection is cut off in the end.
  const cut = new Promise((resolve) => socket.once('close', resolve));
  socket.on('error', () => {});
  socket.pause();
  const page = await (await given.visitor().ask('/login')).text();
  const style = /href="(\/assets\/console-[0-9a-f]+\.css)"/.exec(page)![1]!;
  // Many answers, so that not all of them fit into what the connection holds.
  socket.write(`GET ${style} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`.repeat(200));
  await expect.poll(() => socket.bytesWritten).toBeGreaterThan(0);

  await given[Symbol.asyncDispose]();
  socket.resume();
  await cut;
});
