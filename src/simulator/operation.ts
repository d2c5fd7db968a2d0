import type { Account } from './account.ts';
import type { FaultName } from './faults.ts';
import type { Mailbox } from './mailbox.ts';
import type { StoredMessage } from './message-markup.ts';
import type { SampleBox } from './sample.ts';
import type { Authority } from './sealing/authority.ts';
import type { AnswerPart, StatusFamily } from './soap-answer.ts';
import { type Field, type RequestElement, readFields } from './soap-request.ts';

/** What the operations work with. */
export type SimulatedIsds = {
  mailbox: Mailbox;
  authority: Authority;
  /** the directory of boxes, without the box that logs in */
  boxes: SampleBox[];
  account: Pick<Account, 'privileges' | 'passwordExpiresAt'>;
  now: () => Date;
};

export const privilege = { read: 1, readPersonal: 2, viewInfo: 8, searchBoxes: 16 } as const;

export type Service = 'dz' | 'dx' | 'df' | 'DsManage' | 'vodz';

export type Outcome = {
  /** status code of ISDS; 0000 is success */
  code: string;
  /** XML before the status, written with the prefix q */
  data?: AnswerPart[];
};

export type Operation = {
  service: Service;
  family: StatusFamily;
  /** the values of the request by name, null for nil; throws BadRequest when the schema is broken */
  read(request: RequestElement): Record<string, string | null>;
  /** what the schema wants before the status even in a refusal */
  refusalData?: string;
  run(isds: SimulatedIsds, request: Record<string, string | null>, fault: FaultName | null): Promise<Outcome>;
};

/** Reads a request whose children are these, in the order of the schema. */
export function fields(...list: Field[]): Operation['read'] {
  return (request) => readFields(request, list);
}

export function allows(isds: SimulatedIsds, bits: number): boolean {
  return (isds.account.privileges & bits) !== 0;
}

export function mayRead(isds: SimulatedIsds, message: StoredMessage): boolean {
  if (message.envelope.dmPersonalDelivery) return allows(isds, privilege.readPersonal);
  return allows(isds, privilege.read | privilege.readPersonal);
}
