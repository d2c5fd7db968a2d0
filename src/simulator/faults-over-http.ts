import type { IncomingMessage, ServerResponse } from 'node:http';
import { type FaultBoard, faultNames, parseFault } from './faults.ts';
import { readBody } from './http-exchange.ts';

/**
 * /simulator/faults for people who train on the simulator: GET lists what waits and what there is, POST adds one
 * (JSON), DELETE forgets all. Asking for JSON keeps pages in a browser from posting here.
 */
export async function answerFaultBoard(
  request: IncomingMessage,
  response: ServerResponse,
  faults: FaultBoard,
): Promise<void> {
  if (request.method === 'POST') {
    if (!request.headers['content-type']?.startsWith('application/json')) {
      return sendJson(response, 415, { error: 'Pošlete application/json.' });
    }
    try {
      const asked = JSON.parse(await readBody(request)) as unknown;
      const { strictConcurrency } = Object(asked) as Record<string, unknown>;
      if (typeof strictConcurrency === 'boolean') faults.strictConcurrency = strictConcurrency;
      else faults.add(parseFault(asked));
    } catch (error) {
      return sendJson(response, 400, { error: (error as Error).message });
    }
  } else if (request.method === 'DELETE') {
    faults.clear();
  } else if (request.method !== 'GET') {
    return sendJson(response, 405, { error: 'GET, POST nebo DELETE.' });
  }
  sendJson(response, 200, {
    waiting: faults.list(),
    strictConcurrency: faults.strictConcurrency,
    names: faultNames,
  });
}

function sendJson(response: ServerResponse, httpStatus: number, value: unknown): void {
  response.writeHead(httpStatus, { 'content-type': 'application/json; charset=utf-8' });
  response.end(`${JSON.stringify(value, null, 2)}\n`);
}
