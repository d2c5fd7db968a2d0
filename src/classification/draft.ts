import type { Act, ActKind, Application, Doubt, Evidence, ReadDocument, Value } from './act.ts';

/** An act before its key is known, with where it stands and how surely its person was told. */
export type Draft = Omit<Act, 'key'> & {
  digest: string;
  place: string;
  /** place of the document, page and line, for order */
  order: string;
  /** the person is only the one who signs a letter written for others */
  signatoryOnly: boolean;
  /** a form with nothing filled in: a sample or an enclosure beside the filled ones */
  blank?: true;
  /** a letter that only says what lies beside it, or names the software and asks for nothing */
  covering?: true;
};

/** An application that the envelope names. */
export type AnnouncedApplication = { application: Application; strong: boolean; evidence: Evidence };

/** What the whole message says beside its documents. */
export type MessageContext = {
  annotation: string | null;
  annotationApplications: AnnouncedApplication[];
  /** those that "to hands" names; they stand in the list above only when the annotation names none */
  toHandsApplications: AnnouncedApplication[];
  /** the annotation names OKslužby, or the message is addressed to the department */
  addressed: boolean;
  /** the annotation names OKslužby or an application of it */
  named: boolean;
  /** name of a file with a signature that was not paired with its document */
  detachedSignature: string | null;
  /** name of the sender, unless the box is a natural person's */
  senderOrganisation: string | null;
  /** sent from the box of a natural person */
  fromPerson: boolean;
};

export const noOrganisation = { name: null, ico: null, seat: null };

/** Adds a doubt once per code and reason. */
export function doubt(
  draft: { doubts: Doubt[] },
  code: Doubt['code'],
  because: string,
  evidence: Evidence | null = null,
): void {
  if (!draft.doubts.some((one) => one.code === code && one.because === because))
    draft.doubts.push({ code, because, evidence });
}

/**
 * Sorting by document place, page, line and character as numbers, so that "10" comes after "9"; then by which
 * application is named first.
 */
export function orderOf(document: ReadDocument | null, place: string, column = 0, application = 0): string {
  const padded = (text: string) => text.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
  return `${document ? padded(document.place) : '~'}|${padded(place)}|${padded(String(column))}|${application}`;
}

/** The one application of a message's annotation, as a value; null when it names none or several. */
export function annotationApplication(context: MessageContext): Value<Application> | null {
  const [first, ...rest] = context.annotationApplications;
  if (!first || rest.length > 0) return null;
  return { value: first.application, sure: first.strong, evidence: first.evidence };
}

export const kindNames: Record<ActKind, string> = {
  consent: 'souhlas',
  access_request: 'žádost o přístup',
  statutory_end: 'ukončení funkce',
  delegation: 'delegování oprávnění',
  consent_withdrawal: 'odvolání souhlasu',
  other: 'jiná věc',
};
