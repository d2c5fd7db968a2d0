import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { newcomer } from './arrivals.ts';
import { boxOperations } from './box-operations.ts';
import type { Fault, FaultBoard } from './faults.ts';
import { BodyTooLarge, type HttpAnswer, type Loss, readBody, send, sendHtml } from './http-exchange.ts';
import type { Admission, Login } from './logins.ts';
import { mailOperations } from './mail-operations.ts';
import type { Manners } from './manners.ts';
import { multipart } from './mtom.ts';
import type { Operation, Outcome, Service, SimulatedIsds } from './operation.ts';
import { piecesOf } from './pieces.ts';
import { answer, contentTypes, inline, type SoapVersion, fault as soapFault, status } from './soap-answer.ts';
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
const services: Service[] = ['dz', 'dx', 'df', 'DsManage', 'vodz'];
const recordedAtMost = 10_000;

/** Faults that are a status of ISDS instead of the operation. */
const statusFaults: Record<string, string> = {
  '3006': '3006',
  '3008': '3008',
  '3009': '3009',
  '1219': '1219',
  'unknown-status': '7777',
};

/** The door of ISDS: login, SOAP in both versions, faults, manners. One box has one account, so calls are counted together. */
export class Exchange {
  readonly recorded: RecordedRequest[] = [];
  readonly stopping = new AbortController();
  #isds: SimulatedIsds;
  #faults: FaultBoard;
  #manners: Manners;
  #admit: (login: Login, request: IncomingMessage) => Admission;
  #log: ((call: RecordedRequest) => void) | undefined;
  #running = new Set<ServerResponse>();

  constructor(
    isds: SimulatedIsds,
    faults: FaultBoard,
    manners: Manners,
    admit: (login: Login, request: IncomingMessage) => Admission,
    log?: (call: RecordedRequest) => void,
  ) {
    this.#isds = isds;
    this.#faults = faults;
    this.#manners = manners;
    this.#admit = admit;
    this.#log = log;
  }

  /** Answers a call to `service` under the path of `login`. */
  async answer(login: Login, service: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isService(service)) return sendHtml(response, 404, '404 Not Found');
    if (request.method !== 'POST') return sendHtml(response, 405, '405 Method Not Allowed', { allow: 'POST' });

    // A client that gave up no longer counts, even while its call is still being carried out.
    this.#running.add(response);
    response.once('close', () => this.#running.delete(response));
    try {
      await this.#answerCall(login, service, request, response);
    } catch (error) {
      const gaveUp = response.destroyed || this.stopping.signal.aborted;
      response.destroy();
      if (!gaveUp) throw error;
    } finally {
      this.#running.delete(response);
    }
  }

  async #answerCall(login: Login, service: Service, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call: RecordedRequest = {
      operation: '',
      dmID: null,
      at: this.#isds.now(),
      concurrent: this.#running.size,
      fault: null,
      answer: null,
    };
    this.#record(call);
    const soap = soapVersion(service, request);
    let element: RequestElement;
    try {
      const body = await readBody(request);
      if (this.#manners.maintenance) return this.#maintain(call, soap ?? '1.1', response);
      const admission = this.#admit(login, request);
      if (!admission.admitted) {
        return this.#refuse(call, response, admission.httpStatus, admission.title, admission.headers);
      }
      if (!soap) return this.#refuse(call, response, 415, '415 Unsupported Media Type');
      element = parseRequest(body, soap);
    } catch (error) {
      if (error instanceof BodyTooLarge) {
        return this.#refuse(call, response, 413, '413 Content Too Large', { connection: 'close' });
      }
      if (error instanceof BadRequest) return this.#reply(call, response, brokenRequest(soap ?? '1.1', error));
      throw error;
    }

    call.operation = element.name;
    call.dmID = element.children.find((child) => child.name === 'dmID')?.text.trim() ?? null;
    this.#manners.count(call.operation, call.at);
    const fault = this.#faults.take(call.operation, call.dmID);
    call.fault = fault?.name ?? null;
    if (fault && (await this.#playInstead(fault, call, soap, response))) return;

    const refusal = await this.#restrain(call);
    // A login by certificate alone has no password that could expire.
    const account =
      login === 'system' || login === 'hosted'
        ? { ...this.#isds.account, privileges: this.#isds.account.privileges, passwordExpiresAt: null }
        : this.#isds.account;
    const asker: Asker = { soap, mtom: soap === '1.2' && wantsMultipart(request), isds: { ...this.#isds, account } };
    const reply = await this.#perform(service, element, asker, fault, refusal);
    if (call.operation === 'GetListOfReceivedMessages' && reply.given === '0000') {
      if (fault?.name === 'new-mail') await this.#isds.mailbox.put(newcomer({}), this.#isds.now());
      await this.#manners.betweenPages?.();
    }
    const loss = fault?.name === 'cut' || fault?.name === 'half' ? fault.name : null;
    if (loss) reply.given = loss;
    await this.#reply(call, response, reply, loss);
  }

  /** Restricted mode (Provozní řád II.17): every request waits, and one that came beside another is then refused. */
  async #restrain(call: RecordedRequest): Promise<string | null> {
    if (this.#manners.isRestricted(call.at)) {
      await wait(this.#manners.delayMs, undefined, { signal: this.stopping.signal });
      return call.concurrent > 1 ? '3008' : null;
    }
    return this.#faults.strictConcurrency && call.concurrent > 1 ? '3008' : null;
  }

  /** Faults of the network and of whatever stands before ISDS: the operation is not reached. True when answered. */
  async #playInstead(
    fault: Fault,
    call: RecordedRequest,
    soap: SoapVersion,
    response: ServerResponse,
  ): Promise<boolean> {
    switch (fault.name) {
      case 'delay':
        await wait(fault.ms ?? 5000, undefined, { signal: this.stopping.signal });
        return false;
      case '401':
        this.#refuse(call, response, 401, '401 Unauthorized', { 'www-authenticate': 'Basic realm="ISDS"' });
        return true;
      case '503-maintenance':
        await this.#maintain(call, soap, response);
        return true;
      case 'html':
        this.#refuse(call, response, 200, 'Informační systém datových schránek');
        return true;
      case 'empty':
        await this.#reply(call, response, { ...xmlReply(soap, 200, '200'), body: piecesOf() });
        return true;
      case 'http':
        await this.#answerHttp(Number(fault.code), call, soap, response);
        return true;
      case 'soap-fault':
        await this.#reply(call, response, {
          ...xmlReply(soap, 500, '500'),
          body: soapFault(soap, 'SOAP-ENV:Server', 'Vnitřní chyba serveru.'),
        });
        return true;
      default:
        return false;
    }
  }

  async #answerHttp(httpStatus: number, call: RecordedRequest, soap: SoapVersion, response: ServerResponse) {
    if (httpStatus !== 599) {
      const headers = httpStatus >= 300 && httpStatus < 400 ? { location: '/' } : {};
      return this.#refuse(call, response, httpStatus, `Stav ${httpStatus}`, headers);
    }
    // What ISDS says to MTOM that it cannot read.
    const body = soapFault(soap, 'SOAP-ENV:Client', 'Požadavek MTOM se nepodařilo zpracovat.');
    await this.#reply(call, response, { ...xmlReply(soap, 599, '599'), body });
  }

  /** The localised text stands in faultcode, as in the real answer. */
  async #maintain(call: RecordedRequest, soap: SoapVersion, response: ServerResponse): Promise<void> {
    response.setHeader('connection', 'close');
    const text = 'Systém datových schránek je z důvodu plánované údržby dočasně nedostupný.';
    const body = soapFault(soap, 'Probíhá plánovaná údržba', text);
    await this.#reply(call, response, { ...xmlReply(soap, 503, '503'), body });
  }

  async #perform(
    service: Service,
    element: RequestElement,
    { soap, mtom, isds }: Asker,
    fault: Fault | null,
    refusal: string | null,
  ): Promise<Reply> {
    const operation = Object.hasOwn(operations, element.name) ? operations[element.name] : undefined;
    if (!operation || operation.service !== service) {
      const unknown = { code: '2006', message: `Neznámá operace: ${element.name}` };
      const family = service === 'df' || service === 'DsManage' ? 'db' : 'dm';
      return { ...xmlReply(soap, 200, '2006'), body: inline(answer(soap, element.name, family, unknown)) };
    }
    const outcome = await outcomeOf(operation, element, isds, fault, refusal);
    if (outcome instanceof BadRequest) return brokenRequest(soap, outcome);
    const data = outcome.data ?? (operation.refusalData ? [operation.refusalData] : []);
    const parts = answer(soap, element.name, operation.family, status(outcome.code), data);
    const attached = data.some((part) => typeof part === 'object' && 'binary' in part);
    const reply = { ...xmlReply(soap, 200, outcome.code), body: inline(parts) };
    if (service !== 'vodz' || !attached) return reply;
    // dmAttachmentSize counts a large message as base64, which is how it lies in the signed message.
    const about = (isds.mailbox.find(element.children[0]!.text.trim(), isds.now())?.attachmentSize ?? 0) * 1024;
    if (!mtom) return { ...reply, chunkedBytes: (about * 4) / 3 };
    return { ...reply, ...multipart(parts), chunkedBytes: about };
  }

  #record(call: RecordedRequest): void {
    this.recorded.push(call);
    if (this.recorded.length > recordedAtMost) this.recorded.shift();
  }

  async #reply(call: RecordedRequest, response: ServerResponse, reply: Reply, loss: Loss = null): Promise<void> {
    this.#done(call, reply.given);
    await send(response, reply, loss);
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

type Asker = { soap: SoapVersion; mtom: boolean; isds: SimulatedIsds };

type Reply = HttpAnswer & { given: string };

async function outcomeOf(
  operation: Operation,
  element: RequestElement,
  isds: SimulatedIsds,
  fault: Fault | null,
  refusal: string | null,
): Promise<Outcome | BadRequest> {
  if (fault?.name === 'status') return { code: fault.code ?? '7777' };
  const asked = fault && statusFaults[fault.name];
  if (asked) return { code: asked };
  if (refusal) return { code: refusal };
  try {
    return await operation.run(isds, operation.read(element), fault?.name ?? null);
  } catch (error) {
    if (error instanceof BadRequest) return error;
    throw error;
  }
}

function xmlReply(soap: SoapVersion, httpStatus: number, given: string): Omit<Reply, 'body'> {
  return { httpStatus, given, contentType: contentTypes[soap] };
}

/** The client's mistake is 500 in SOAP 1.1 and 400 in 1.2 (its HTTP bindings). */
function brokenRequest(soap: SoapVersion, error: BadRequest): Reply {
  const httpStatus = soap === '1.1' ? 500 : 400;
  return {
    ...xmlReply(soap, httpStatus, String(httpStatus)),
    body: soapFault(soap, 'SOAP-ENV:Client', error.message),
  };
}

/** SOAP 1.2 belongs to the service for large messages, which tolerates 1.1; null for what is neither. */
function soapVersion(service: Service, request: IncomingMessage): SoapVersion | null {
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('text/xml')) return '1.1';
  return service === 'vodz' && type.startsWith('application/soap+xml') ? '1.2' : null;
}

function wantsMultipart(request: IncomingMessage): boolean {
  return request.headers.accept?.includes('multipart/related') ?? false;
}

function isService(name: string): name is Service {
  return (services as string[]).includes(name);
}
