import type { ActKind, Application } from '../../classification/act.ts';
import type { DocumentCa } from '../../simulator/samples/certificates.ts';
import type { PlainMessage } from '../../simulator/samples/plain-message.ts';
import type { Circumstance } from './labels.ts';

/** The keys that documents are signed with: of an authority that podatelna trusts, and of one that it does not. */
export type Signing = { trusted: DocumentCa; untrusted: DocumentCa };

/** A document before its bytes are made. */
export type PlannedFile = {
  name: string;
  mimeType: string;
  /** pages that are images only */
  scannedPages: number;
  make: (signing: Signing) => Promise<Uint8Array>;
};

/** What the account register knows of the person: nothing, an account for the application wanted, for another one, or not to tell. */
export type AccountState = 'none' | 'wanted' | 'another' | 'unknown';

/** Fields that are compared: the full name, the birth date, the IČO and the application. */
export const fieldNames = ['name', 'birthDate', 'ico', 'application'] as const;
export type FieldName = (typeof fieldNames)[number];

/** A message of the same run and one of its acts, by place from 0. */
export type ActReference = { message: string; act: number };

/**
 * One act of a message as the plan has it, before anything was written or read. Values are those that stand in the
 * message; null: nothing of the kind stands there.
 */
export type PlannedAct = {
  kind: ActKind;
  application: Application | null;
  givenNames: string | null;
  familyName: string | null;
  /** ISO */
  birthDate: string | null;
  /** of the organisation as it must be judged: written, else that of the sender's box */
  ico: string | null;
  account: AccountState;
  /** everything about the act that the table of `labels.ts` speaks of */
  circumstances: Circumstance[];
  duplicateOf: ActReference | null;
  supplements: ActReference | null;
  /** fields that may come out one way or another, because the rules do not say */
  unmeasured: FieldName[];
  /** false: the act stands on a page that is an image, or only in the envelope */
  hasText: boolean;
};

export type PlannedSender = PlainMessage['sender'];

/** `name` is unique in its set: "director-signs-03"; `hoursAgo` counts back from the moment the set is judged at. */
export type PlannedMessage = Omit<PlainMessage, 'files'> & {
  story: string;
  files: PlannedFile[];
  /** what is to become of the message as a whole */
  state: 'processed' | 'not_ours' | 'quarantined';
  acts: PlannedAct[];
};
