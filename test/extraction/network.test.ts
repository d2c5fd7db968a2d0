import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { withoutNetwork } from '../../src/extraction/network-namespace.ts';

const run = promisify(execFile);
const isolation = await withoutNetwork();

test.runIf(isolation.length > 0)(
  'a process started without network reaches nobody, not even this machine',
  async () => {
    const server = createServer((socket) => socket.end());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const program = `
    const socket = require('node:net').connect(${port}, '127.0.0.1');
    socket.on('connect', () => { console.log('reached'); process.exit(); });
    socket.on('error', (error) => { console.log(error.code); process.exit(); });`;

    const free = await run(process.execPath, ['-e', program]);
    const isolated = await run(isolation[0]!, [...isolation.slice(1), process.execPath, '-e', program]);
    server.close();

    expect(free.stdout.trim()).toBe('reached');
    expect(isolated.stdout.trim()).toMatch(/^E(NETUNREACH|ACCES|ADDRNOTAVAIL|CONNREFUSED)$/);
  },
);
