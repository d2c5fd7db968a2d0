import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export type Told = { event: string; alarm: string; subject: string | null; because: string; id: string };

export type GivenWebhook = AsyncDisposable & {
  url: string;
  /** what arrived, in order */
  told(): Told[];
  headers(): IncomingHttpHeaders[];
  /** answers with these statuses from now on, the last one for ever */
  answers(...statuses: number[]): void;
};

/** A listener for ALARM_WEBHOOK. */
export async function givenWebhook(): Promise<GivenWebhook> {
  const bodies: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  let statuses = [200];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const status = statuses.length > 1 ? statuses.shift()! : statuses[0]!;
    if (status === 200) {
      bodies.push(body);
      headers.push(request.headers);
    }
    // Where a redirect would lead to: nobody may follow it.
    response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/alarms`,
    told: () => bodies.map((body) => JSON.parse(body) as Told),
    headers: () => headers,
    answers(...given) {
      statuses = given;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A program for ALARM_COMMAND that does what `script` says, in a folder of its own. */
export async function givenProgram(script: string) {
  const dir = await mkdtemp(join(tmpdir(), 'podatelna-alarm-'));
  const file = join(dir, 'alarm');
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return {
    dir,
    file,
    read: (name: string) => readFile(join(dir, name), 'utf8').catch(() => ''),
    [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true }),
  };
}
