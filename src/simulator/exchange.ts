import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { boxOperations } from './box-operations.ts';
import type { Fault, FaultBoard } from './faults.ts';
import { answerFaultBoard } from './faults-over-http.ts';
import { BodyTooLarge, readBody, send, sendHalf, sendHtml } from './http-exchange.ts';
import { mailOperations } from './mail-operations.ts';
import type { Operation, Outcome, Service, SimulatedIsds } from './operation.ts';
import { answer, fault as soapFault, status } from './soap-answer.ts';
import { BadRequest, parseRequest, type RequestElement } from './soap-request.ts';

/** One call as the simulator saw it. */
export type RecordedRequest = {
  operation: string;
  dmID: string | null;
  at: Date;
  /** calls of the account running at that moment, this one included */
  concurrent: number;
  /** name of the fault played, if any */
  fault: string | null;
  /** status of ISDS, or the HTTP status where there is none; null while the call runs */
  answer: string | null;
};

const operations: Record<string, Operation> = { ...mailOperations, ...boxOperations };
const services: Service[] = ['dz', 'dx', 'df', 'DsManage'];
const recordedAtMost = 10_000;

/** Faults that are a status of ISDS instead of the operation. */
const statusFaults: Record<string, string> = {
  '3006': '3006',
  '3008': '3008',
  '3009': '3009',
  '1219': '1219',
  'unknown-status': '7777',
};

/** The HTTP side: paths, login, SOAP, faults. One box has one account, so calls are counted together. */
export class Exchange {
  readonly recorded: RecordedRequest[] = [];
  readonly stopping = new AbortController();
  #isds: SimulatedIsds;
  #faults: FaultBoard;
  #login: Buffer;
  #log: ((call: RecordedRequest) => void) | undefined;
  #running = new Set<ServerResponse>();

  constructor(
    isds: SimulatedIsds,
    faults: FaultBoard,
    login: { username: string; password: string },
    log?: (call: RecordedRequest) => void,
  ) {
    this.#isds = isds;
    this.#faults = faults;
    this.#log = log;
    this.#login = digest(`Basic ${Buffer.from(`${login.username}:${login.password}`).toString('base64')}`);
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').split('?')[0];
    if (path === '/simulator/faults') return answerFaultBoard(request, response, this.#faults);
    const service = services.find((name) => path === `/DS/${name}`);
    if (!service) return sendHtml(response, 404, '404 Not Found');
    if (request.method !== 'POST') return sendHtml(response, 405, '405 Method Not Allowed', { allow: 'POST' });

    // A client that gave up no longer counts, even while its call is still being carried out.
    this.#running.add(response);
    response.once('close', () => this.#running.delete(response));
    try {
      await this.#answerCall(service, request, response);
    } catch (error) {
      const gaveUp = response.destroyed || this.stopping.signal.aborted;
      response.destroy();
      if (!gaveUp) throw error;
    } finally {
      this.#running.delete(response);
    }
  }

  async #answerCall(service: Service, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = this.#isds.now();
    const call: RecordedRequest = {
      operation: '',
      dmID: null,
      at,
      concurrent: this.#running.size,
      fault: null,
      answer: null,
    };
    this.#record(call);
    let element: RequestElement;
    try {
      const body = await readBody(request);
      if (!timingSafeEqual(digest(request.headers.authorization ?? ''), this.#login)) {
        return this.#refuse(call, response, 401, '401 Unauthorized', { 'www-authenticate': 'Basic realm="ISDS"' });
      }
      if (!request.headers['content-type']?.startsWith('text/xml')) {
        return this.#refuse(call, response, 415, '415 Unsupported Media Type');
      }
      element = parseRequest(body);
    } catch (error) {
      if (error instanceof BodyTooLarge) {
        return this.#refuse(call, response, 413, '413 Content Too Large', { connection: 'close' });
      }
      if (error instanceof BadRequest) return this.#reply(call, response, brokenRequest(error));
      throw error;
    }

    call.operation = element.name;
    call.dmID = element.children.find((child) => child.name === 'dmID')?.text.trim() ?? null;
    const fault = this.#faults.take(call.operation, call.dmID);
    call.fault = fault?.name ?? null;
    if (fault && (await this.#playInstead(fault, call, response))) return;

    const reply = await this.#perform(service, element, call, fault);
    if (fault?.name === 'cut') {
      this.#done(call, 'cut');
      await sendHalf(response, reply.body);
    } else {
      await this.#reply(call, response, reply);
    }
  }

  /** Faults of the network and of whatever stands before ISDS: the operation is not reached. True when answered. */
  async #playInstead(fault: Fault, call: RecordedRequest, response: ServerResponse): Promise<boolean> {
    switch (fault.name) {
      case 'delay':
        await wait(fault.ms ?? 5000, undefined, { signal: this.stopping.signal });
        return false;
      case '401':
        this.#refuse(call, response, 401, '401 Unauthorized', { 'www-authenticate': 'Basic realm="ISDS"' });
        return true;
      case '503-maintenance':
        response.setHeader('connection', 'close');
        await this.#reply(call, response, { httpStatus: 503, answer: '503', body: [maintenance] });
        return true;
      case 'html':
        this.#refuse(call, response, 200, 'Informační systém datových schránek');
        return true;
      case 'empty':
        await this.#reply(call, response, { httpStatus: 200, answer: '200', body: [] });
        return true;
      default:
        return false;
    }
  }

  async #perform(
    service: Service,
    element: RequestElement,
    call: RecordedRequest,
    fault: Fault | null,
  ): Promise<Reply> {
    const operation = Object.hasOwn(operations, element.name) ? operations[element.name] : undefined;
    if (!operation || operation.service !== service) {
      const unknown = { code: '2006', message: `Neznámá operace: ${element.name}` };
      const family = service === 'dz' || service === 'dx' ? 'dm' : 'db';
      return { httpStatus: 200, answer: '2006', body: answer(element.name, family, unknown) };
    }
    const outcome = await this.#outcome(operation, element, call.concurrent, fault);
    if (outcome instanceof BadRequest) return brokenRequest(outcome);
    const data = outcome.data ?? (operation.refusalData ? [operation.refusalData] : []);
    const body = answer(element.name, operation.family, status(outcome.code), data);
    return { httpStatus: 200, answer: outcome.code, body };
  }

  async #outcome(
    operation: Operation,
    element: RequestElement,
    concurrent: number,
    fault: Fault | null,
  ): Promise<Outcome | BadRequest> {
    const asked = fault && statusFaults[fault.name];
    if (asked) return { code: asked };
    if (this.#faults.strictConcurrency && concurrent > 1) return { code: '3008' };
    try {
      return await operation.run(this.#isds, operation.read(element), fault?.name ?? null);
    } catch (error) {
      if (error instanceof BadRequest) return error;
      throw error;
    }
  }

  #record(call: RecordedRequest): void {
    this.recorded.push(call);
    if (this.recorded.length > recordedAtMost) this.recorded.shift();
  }

  async #reply(call: RecordedRequest, response: ServerResponse, reply: Reply): Promise<void> {
    this.#done(call, reply.answer);
    await send(response, reply.httpStatus, reply.body);
  }

  #refuse(call: RecordedRequest, response: ServerResponse, httpStatus: number, title: string, headers = {}): void {
    this.#done(call, String(httpStatus));
    sendHtml(response, httpStatus, title, headers);
  }

  #done(call: RecordedRequest, given: string): void {
    call.answer = given;
    this.#log?.(call);
  }
}

type Reply = { httpStatus: number; answer: string; body: Buffer[] };

function brokenRequest(error: BadRequest): Reply {
  return { httpStatus: 500, answer: '500', body: [soapFault('SOAP-ENV:Client', error.message)] };
}

/** The localised text stands in faultcode, as in the real answer. */
const maintenance = soapFault(
  'Probíhá plánovaná údržba',
  'Systém datových schránek je z důvodu plánované údržby dočasně nedostupný.',
);

/** Equal lengths for timingSafeEqual. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
