import { createServer } from 'node:net';
import { Failure } from '../errors.ts';

/** `wanted` when nobody listens there on 127.0.0.1, else any free port. */
export async function freePort(wanted: number): Promise<number> {
  for (const port of [wanted, 0]) {
    const server = createServer();
    const got = await new Promise<number | null>((resolve) => {
      server.once('error', () => resolve(null));
      server.listen(port, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : null);
      });
    });
    await new Promise((resolve) => server.close(resolve));
    if (got !== null) return got;
  }
  throw new Failure('operator', 'http-listen', 'na 127.0.0.1 není žádný volný port');
}
