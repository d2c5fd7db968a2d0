import { boxOperations } from './box-operations.ts';
import type { Fault } from './faults.ts';
import type { HttpAnswer } from './http-exchange.ts';
import { mailOperations } from './mail-operations.ts';
import { multipart } from './mtom.ts';
import type { Operation, Outcome, Service, SimulatedIsds } from './operation.ts';
import { recordOperations } from './record-operations.ts';
import { answer, contentTypes, inline, type SoapVersion, fault as soapFault, status } from './soap-answer.ts';
import { BadRequest, type RequestElement } from './soap-request.ts';

const operations: Record<string, Operation> = { ...mailOperations, ...recordOperations, ...boxOperations };

/** Faults that are a status of ISDS instead of the operation. */
const statusFaults: Record<string, string> = {
  '3006': '3006',
  '3008': '3008',
  '3009': '3009',
  '1219': '1219',
  'unknown-status': '7777',
};

export type Asker = { soap: SoapVersion; mtom: boolean; isds: SimulatedIsds };

export type Reply = HttpAnswer & { given: string };

/**
 * Carries out what a request asks for and puts the answer together; with `refusal`, a status, the operation is not
 * reached. A message from the service for large ones is not collected: its answer comes in chunks.
 */
export async function perform(
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

export function xmlReply(soap: SoapVersion, httpStatus: number, given: string): Omit<Reply, 'body'> {
  return { httpStatus, given, contentType: contentTypes[soap] };
}

/** The client's mistake is 500 in SOAP 1.1 and 400 in 1.2 (its HTTP bindings). */
export function brokenRequest(soap: SoapVersion, error: BadRequest): Reply {
  const httpStatus = soap === '1.1' ? 500 : 400;
  return {
    ...xmlReply(soap, httpStatus, String(httpStatus)),
    body: soapFault(soap, 'SOAP-ENV:Client', error.message),
  };
}
