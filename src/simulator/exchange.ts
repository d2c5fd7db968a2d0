import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { newcomer } from './arrivals.ts';
import type { Fault, FaultBoard } from './faults.ts';
import { BodyTooLarge, type Loss, readBody, send, sendHtml } from './http-exchange.ts';
import type { Admission, Login } from './logins.ts';
import type { Manners } from './manners.ts';
import type { Service, SimulatedIsds } from './operation.ts';
import { type Asker, brokenRequest, perform, type Reply, xmlReply } from './perform.ts';
import { piecesOf } from './pieces.ts';
import { type SoapVersion, fault as soapFault } from './soap-answer.ts';
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

const services: Service[] = ['dz', 'dx', 'df', 'DsManage', 'vodz'];
const recordedAtMost = 10_000;

/** The door of ISDS: login, SOAP in both versions, faults, manners. One box has one account: its calls count together. */
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
        ? { privileges: this.#isds.account.privileges, passwordExpiresAt: null }
        : this.#isds.account;
    const asker: Asker = { soap, mtom: soap === '1.2' && wantsMultipart(request), isds: { ...this.#isds, account } };
    const reply = await perform(service, element, asker, fault, refusal);
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
