import type { Box, DocumentReading, DocumentSignature } from '../extraction/reading.ts';

/** A kind of act (úkon), as in `provisioning_case.act`. */
export type ActKind = (typeof actKinds)[number];
export const actKinds = [
  'consent',
  'access_request',
  'statutory_end',
  'delegation',
  'consent_withdrawal',
  'other',
] as const;

/** The software access is asked for: OKslužby – poskytovatel / rodina / senior. */
export type Application = 'poskytovatel' | 'rodina' | 'senior';
export const applications = ['poskytovatel', 'rodina', 'senior'] as const satisfies readonly Application[];

/** Claimed role of the person in the organisation. */
export type Role = 'statutory' | 'employee';

/** Where something was seen. `text` is at most 200 characters, birth numbers masked. */
export type Evidence = {
  source: 'document' | 'annotation' | 'to_hands' | 'sender' | 'register' | 'signature' | 'envelope' | 'operator';
  /** place of the document in the message: "1", "2/1" for the first document inside the second; null outside documents */
  document: string | null;
  /** file name as shown to people */
  documentName: string | null;
  /** from 1 */
  page: number | null;
  box: Box | null;
  text: string;
};

/** A value found, tied to its evidence. `sure: false` means a person must look before it is relied on. */
export type Value<T> = { value: T; sure: boolean; evidence: Evidence };

/**
 * A birth number (rodné číslo) found in a document. The number itself never leaves the `number` field, which is
 * encrypted when a case is opened and is not part of anything else that is stored.
 */
export type BirthNumber = {
  /** nine or ten digits without the slash */
  number: string;
  /** structure and check digit hold */
  valid: boolean;
  /** ISO date, when it can be told */
  birthDate: string | null;
  sex: 'male' | 'female' | null;
};

export type Person = {
  givenNames: Value<string> | null;
  familyName: Value<string> | null;
  /** titles before and after the name, as written */
  titles: Value<string> | null;
  birthSurname: Value<string> | null;
  /** ISO date */
  birthDate: Value<string> | null;
  birthNumber: Value<BirthNumber> | null;
  birthPlace: Value<string> | null;
  citizenship: Value<string> | null;
  address: Value<string> | null;
  email: Value<string> | null;
  phone: Value<string> | null;
  /** user name of an existing account */
  username: Value<string> | null;
};

export type Organisation = {
  name: Value<string> | null;
  /** eight digits as text; kept even when the check digit fails */
  ico: Value<string> | null;
  seat: Value<string> | null;
};

/** How the act is signed within its document (domain.md §6.2); what it is worth is for validation to say. */
export type SigningMark =
  /** electronic signature; `signer` in evidence */
  | { kind: 'electronic'; documentSignature: DocumentSignature; evidence: Evidence }
  /** typed name, "v. r.", "v zastoupení", "p. p." */
  | { kind: 'typed'; evidence: Evidence }
  /** a page that is an image, where a signature may be seen by a person */
  | { kind: 'image'; evidence: Evidence }
  /** read completely and nothing stands in the signature's place */
  | { kind: 'none' };

/** Something the reader noticed that a person must know; Czech. */
export type Doubt = {
  code:
    | 'conflict'
    | 'scan'
    | 'unreadable_document'
    | 'several_people'
    | 'old_form'
    | 'not_on_form'
    | 'other_application'
    | 'application_conflict'
    | 'announced_more'
    | 'foreign_language'
    | 'vague'
    | 'credentials_requested'
    | 'data_subject_right'
    | 'account_removal'
    | 'shared_account'
    | 'contradicting_acts';
  because: string;
  evidence: Evidence | null;
};

/**
 * One thing asked or declared, for one person and one application.
 * `key` says where it stands: sha256 of document digest, place in the document, kind and application
 * (`actKey`), so that a second run over the same bytes finds the same key whatever it reads in them.
 */
export type Act = {
  key: string;
  kind: ActKind;
  application: Value<Application> | null;
  person: Person;
  organisation: Organisation;
  /**
   * `told` false: by words such as "prezident spolku", which name neither an office nor work that we know; `unfamiliar`:
   * what calls an employee by words that name no work that we know organisations to employ people for
   */
  role: (Value<Role> & { told?: boolean; unfamiliar?: Evidence }) | null;
  /** the sentence by which the person consents; consents only */
  consentSentence: Value<string> | null;
  /** id of the description by which the form was read (`forms/`); null when it stands on none that we know */
  form: string | null;
  /** ISO date written beside the signature */
  signedOn: Value<string> | null;
  signing: SigningMark;
  /** documents it rests on, by place */
  documents: string[];
  /** what made us say so, one or more places */
  evidence: Evidence[];
  doubts: Doubt[];
};

/** A document with its reading, as classification gets it. `place` as in `Evidence.document`. */
export type ReadDocument = {
  place: string;
  name: string;
  /** hex */
  sha256: string;
  reading: DocumentReading;
  /** signatures over the whole of it that stand in other files or around it */
  outerSignatures: DocumentSignature[];
};

export type Classification =
  | { kind: 'acts'; acts: Act[] }
  /** every document was read completely and nothing in it is ours */
  | { kind: 'notOurs'; because: string };

/** Changed whenever the same readings may be classified differently. */
export const classifierVersion = '8';
