import type { Act, ActKind, Application, Evidence, Role } from '../classification/act.ts';

export type Outcome = 'met' | 'not_met' | 'unclear';

/**
 * What one rule says of one act. `rule` is "R-02" … "R-26" or "A-01" … "A-18" of the ministry's page as numbered in
 * docs/rules.md; `because` is one Czech sentence for a clerk.
 */
export type Finding = {
  rule: string;
  outcome: Outcome;
  because: string;
  evidence: Evidence[];
  /** not met in a way that the sender can mend by sending something; feeds `deficient` and the call to complete */
  senderCanSupply: boolean;
};

export type Assessment = 'ready' | 'review' | 'deficient' | 'information';
export type Proposal = 'create_account' | 'enable_application' | 'none';

/** Postal address from a register: the only one a letter may go to. */
export type PostalAddress = { street: string | null; city: string | null; zip: string | null; text: string };

/** What the register of social service providers says of one IČO on one day. */
export type ProviderFact =
  | { kind: 'noSnapshot' }
  | { kind: 'stale'; takenAt: string }
  | { kind: 'notFound'; takenAt: string }
  | {
      kind: 'found';
      takenAt: string;
      name: string;
      /** at least one service active on the day */
      active: boolean;
      /** Czech: when it began or ended, if not active */
      detail: string;
      seat: PostalAddress | null;
      statutory: { givenNames: string; familyName: string }[];
    };

/** A person in a statutory body; dates are YYYY-MM-DD. */
export type RegisteredMember = {
  givenNames: string | null;
  familyName: string;
  birthDate: string | null;
  /** „jednatel“, „předsedkyně správní rady“ */
  function: string | null;
  since: string | null;
};

/** What is kept of an organisation's entry in the public register (ARES). */
export type PublicRegisterEntry = {
  name: string;
  /** code list „právní forma“, e.g. 331 */
  legalForm: string | null;
  seat: PostalAddress | null;
  endedOn: string | null;
  /** as of the asking; null when the public register (VR) does not cover the organisation */
  statutory: {
    members: RegisteredMember[];
    /** members that are legal persons, with the people who act for them there */
    legalPersons: { name: string; ico: string | null; representatives: RegisteredMember[] }[];
    /** how the members act, as registered: alone, two together */
    acting: string | null;
  } | null;
};

/**
 * What the public register says of one IČO. `notAsked`: look-ups are off, as by default, or had
 * not begun; judging then rests on the other registers alone.
 */
export type PublicRegisterFact =
  | { kind: 'notAsked' }
  /** asked, without an answer */
  | { kind: 'unknown'; askedAt: string }
  | { kind: 'notFound'; askedAt: string }
  | ({ kind: 'found'; askedAt: string } & PublicRegisterEntry);

/** What the account register says of one person. */
export type AccountFact =
  | { kind: 'unknown'; because: string }
  | { kind: 'no'; takenAt: string; statedBy?: string }
  | {
      kind: 'yes';
      takenAt: string;
      /** the operator who looked it up, when it is not the register that says so */
      statedBy?: string;
      username: string | null;
      applications: Application[];
      /** IČO of the organisations the accounts are held under */
      organisationIcos: string[];
      ikMpsv: string | null;
    };

/** Somebody with an active account under the organisation of the act; `takenAt` as in `AccountFact`. */
export type AccountHolder = { givenNames: string; familyName: string; takenAt: string };

/** A case of the same person or organisation that was opened before this act. */
export type EarlierCase = {
  caseId: string;
  actKey: string;
  act: ActKind;
  application: Application | null;
  status: string;
  assessment: Assessment;
  proposal: Proposal;
  givenNames: string | null;
  familyName: string | null;
  birthSurname: string | null;
  birthDate: string | null;
  organisationIco: string | null;
  senderBoxId: string | null;
  role: string;
  /** ISO instant */
  receivedAt: string;
  /** our reference number was given out with it */
  referenceNumber: string | null;
  /** what its documents say, as `Facts.textDigest` */
  textDigest: string | null;
};

/** The box the message came from, as far as known. */
export type Sender = {
  boxId: string | null;
  name: string | null;
  /** dmSenderType */
  boxType: number | null;
  /** looked up in ISDS; null for natural persons or when not known */
  ico: string | null;
  /** ISDS answered the look-up */
  known: boolean;
};

/** Everything outside the message that validation may use; gathered before, so that validation is pure. */
export type Facts = {
  /** legal receipt: dodání, ISO instant */
  receivedAt: string;
  /** earliest of receivedAt and listing order; rules are evaluated as of this Prague date, YYYY-MM-DD */
  receivedOn: string;
  channel: 'data_box' | 'paper';
  /** do vlastních rukou, as the envelope says */
  personalDelivery: boolean;
  sender: Sender;
  provider: ProviderFact;
  publicRegister: PublicRegisterFact;
  account: AccountFact;
  accountHolders: AccountHolder[];
  /** same person, same document, our reference, or a statutory representative of the same organisation; oldest first */
  earlierCases: EarlierCase[];
  /** what the documents of the act say, as a digest; null where words are not everything (a scan, a signature) */
  textDigest: string | null;
  /** our reference number found in the envelope, if any */
  ourReference: string | null;
  /** other acts found in the same message (A-04: first consent; contradicting acts) */
  siblings: Act[];
  /** the operator who saw the handwritten signature on the paper or its image, and on which Prague date */
  signatureSeen: { by: string; on: string } | null;
  /** what an operator said of how the act stands to another case; it holds whatever else is found */
  linkedByPerson: { as: 'duplicate' | 'supplement'; other: EarlierCase } | { as: 'nothing' } | null;
};

/** The verdict on one act: proposes, never decides. */
export type Judgement = {
  assessment: Assessment;
  proposal: Proposal;
  urgent: boolean;
  findings: Finding[];
  duplicateOf: string | null;
  supplements: string | null;
  organisationIco: string | null;
  organisationName: string | null;
  letterAddress: PostalAddress | null;
  /** as it is certain, else as it is claimed */
  role: Role | 'unknown';
  rulesVersion: string;
};

/** The ministry's page as of its own date. */
export const rulesVersion = '2023-02-17';
