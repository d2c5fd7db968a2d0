import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Account } from './account.ts';
import { newcomer, parseArrival } from './arrivals.ts';
import { type FaultBoard, faultNames, parseFault } from './faults.ts';
import { readBody, sendJson } from './http-exchange.ts';
import type { Manners } from './manners.ts';
import type { SimulatedIsds } from './operation.ts';

/** What can be controlled from outside. */
export type Controls = { faults: FaultBoard; manners: Manners; account: Account; isds: SimulatedIsds };

/**
 * /simulator/… for people who train on the simulator: GET shows, POST (JSON) asks, DELETE forgets. Asking for JSON keeps
 * pages in a browser from posting here. The simulator listens on loopback; there is no login.
 */
export async function answerControl(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  controls: Controls,
): Promise<void> {
  const page = pages[path];
  if (!page) return sendJson(response, 404, { error: `Zde není nic; zkuste ${Object.keys(pages).join(', ')}.` });
  const act = request.method === 'GET' ? page.show : page[request.method as 'POST' | 'DELETE'];
  if (!act) return sendJson(response, 405, { error: 'Tato metoda zde není.' });
  let asked: unknown = null;
  if (request.method === 'POST') {
    if (!request.headers['content-type']?.startsWith('application/json')) {
      return sendJson(response, 415, { error: 'Pošlete application/json.' });
    }
    asked = await readBody(request)
      .then(JSON.parse, () => undefined)
      .catch(() => undefined);
    if (typeof asked !== 'object' || asked === null) return sendJson(response, 400, { error: 'Pošlete objekt JSON.' });
  }
  try {
    sendJson(response, 200, (await act(controls, asked as Record<string, unknown>)) ?? page.show(controls));
  } catch (error) {
    sendJson(response, 400, { error: (error as Error).message });
  }
}

type Act = (controls: Controls, asked: Record<string, unknown>) => unknown;

const pages: Record<string, { show: (controls: Controls) => unknown; POST?: Act; DELETE?: Act }> = {
  '/simulator/faults': {
    show: ({ faults }) => ({
      waiting: faults.list(),
      strictConcurrency: faults.strictConcurrency,
      names: faultNames,
    }),
    POST: ({ faults }, asked) => {
      if (typeof asked.strictConcurrency === 'boolean') faults.strictConcurrency = asked.strictConcurrency;
      else faults.add(parseFault(asked));
    },
    DELETE: ({ faults }) => faults.clear(),
  },
  '/simulator/state': {
    show: ({ manners, account, isds }) => ({
      now: isds.now().toISOString(),
      usage: manners.usage(isds.now()),
      restrictedNow: manners.isRestricted(isds.now()),
      restricted: manners.restricted,
      delayMs: manners.delayMs,
      maintenance: manners.maintenance,
      clockSkewSeconds: manners.clockSkewMs / 1000,
      accountLocked: account.lockedAt(isds.now()),
      passwordExpiresAt: account.passwordExpiresAt?.toISOString() ?? null,
    }),
    POST: changeState,
  },
  '/simulator/messages': {
    show: () => ({ error: 'Zprávy ukazuje GetListOfReceivedMessages.' }),
    POST: async ({ isds }, asked) => {
      const { count, ...arrival } = parseArrival(asked);
      const dmIDs: string[] = [];
      for (let left = count; left > 0; left -= 1) dmIDs.push(await isds.mailbox.put(newcomer(arrival), isds.now()));
      return { dmIDs };
    },
  },
};

function changeState({ manners, account, isds }: Controls, asked: Record<string, unknown>): void {
  const checks: Record<string, (value: unknown) => boolean> = {
    restricted: isBoolean,
    delayMs: isCount,
    maintenance: isBoolean,
    clockSkewSeconds: (value) => typeof value === 'number' && Math.abs(value) < 1e9,
    password: (value) => typeof value === 'string' && value !== '',
    passwordExpiresAt: (value) => value === null || !Number.isNaN(Date.parse(String(value))),
    unlock: (value) => value === true,
  };
  for (const [name, value] of Object.entries(asked)) {
    if (!checks[name]?.(value)) throw new Error(`"${name}" zde není nebo má nesprávnou hodnotu.`);
  }
  if ('restricted' in asked) manners.restricted = asked.restricted as boolean;
  if ('delayMs' in asked) manners.delayMs = asked.delayMs as number;
  if ('maintenance' in asked) manners.maintenance = asked.maintenance as boolean;
  if ('clockSkewSeconds' in asked) manners.clockSkewMs = (asked.clockSkewSeconds as number) * 1000;
  if ('password' in asked) {
    account.setPassword(asked.password as string, new Date(isds.now().getTime() + 90 * 86_400_000));
  }
  if ('passwordExpiresAt' in asked) {
    account.passwordExpiresAt = asked.passwordExpiresAt === null ? null : new Date(String(asked.passwordExpiresAt));
  }
  if (asked.unlock) account.unlock();
}

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 600_000;
